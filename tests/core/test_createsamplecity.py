"""The sample city: it must look the same every time, and its truth must be true."""

from __future__ import annotations

import json
import math

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.features import geometry_mask
from rasterio.transform import Affine
from scipy.ndimage import binary_dilation
from shapely.geometry import Polygon
from shapely.ops import unary_union

from tests.helpers.flat_tasks import createsamplecity
from urban_ml_plugin.core.runtime.errors import InputError, OutputError
from urban_ml_plugin.core.samplecity.elements.blocks import cut, inset, ring_area, subdivide
from urban_ml_plugin.core.samplecity.elements.noise import hashed, smooth_at, smooth_grid
from urban_ml_plugin.core.samplecity.layout.census import DEPRIVATION_NOISE, INDEX_NOISE, LIVING
from urban_ml_plugin.core.samplecity.layout.city import SampleCity
from urban_ml_plugin.core.samplecity.layout.plan import TYPES, make_plan
from urban_ml_plugin.core.samplecity.painting.light import SKIES, cast_shadow
from urban_ml_plugin.core.samplecity.painting.painting import Painter

LAYERS = ("buildings", "roads", "census", "landuse")


def paths(folder):
    names = {"raster": "city.tif", "later": "later.tif", **{name: f"{name}.gpkg" for name in LAYERS}}
    return {name: str(folder / file) for name, file in names.items()}


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """A city 1 km wide at 2.5 m: its files, its result, and its layers read back."""
    files = paths(tmp_path_factory.mktemp("city"))
    result = createsamplecity(seed=1, size=400, pixel_size=2.5, **files)
    return files, result, {name: geopandas.read_file(files[name]) for name in LAYERS}


def read(path):
    with rasterio.open(path) as source:
        return source.read().astype(np.float32), source.dataset_mask() > 0, source.transform


def inside(shapes, transform, shape):
    return geometry_mask([one for one in shapes if not one.is_empty], shape, transform, invert=True)


def painted(seed, extent=600.0, pixel=1.0, window=(180, 200, 90, 120), later=False):
    return Painter(SampleCity(seed, extent), round(extent / pixel), pixel).paint(*window, later=later)


def test_the_same_seed_paints_the_same_pixels_and_another_seed_paints_others():
    one, again, other = painted(5), painted(5), painted(6)
    assert np.array_equal(one, again)
    assert (one != other).mean() > 0.8


@pytest.mark.parametrize("later", [False, True])
def test_a_window_painted_alone_equals_that_window_of_the_whole_picture(later):
    whole = painted(3, 480.0, 2.0, (0, 0, 240, 240), later)
    fresh = Painter(SampleCity(3, 480.0), 240, 2.0)
    for row, column, height, width in ((180, 140, 60, 100), (111, 47, 70, 81)):
        alone = fresh.paint(row, column, height, width, later)
        assert np.array_equal(alone, whole[:, row : row + height, column : column + width])


def test_forgetting_and_remaking_a_district_changes_nothing():
    forgetful = Painter(SampleCity(3, 480.0, kept=1), 240, 2.0).paint(100, 100, 40, 40)
    assert np.array_equal(forgetful, painted(3, 480.0, 2.0, (100, 100, 40, 40)))


@pytest.mark.slow
def test_roofs_of_one_material_change_the_colours_of_roofs_and_nothing_else():
    window = (0, 0, 240, 240)
    usual, canvas = Painter(SampleCity(3, 480.0), 240, 2.0).paint_with_canvas(*window)
    roofs = (canvas.built > 0) & ~canvas.crowns & usual.all(axis=0)
    ground = ~binary_dilation(canvas.built > 0, iterations=3)  # the sensor blurs what lies beside a roof
    colours = {}
    for material in ("clay", "slate", "metal"):
        picture = Painter(SampleCity(3, 480.0), 240, 2.0, material).paint(*window)
        assert np.array_equal(picture[:, ground], usual[:, ground])
        colours[material] = np.median(picture[:3, roofs], axis=1)
    assert colours["clay"][0] > 1.25 * colours["clay"][2]  # red
    assert colours["slate"][0] < colours["slate"][2] < 0.8 * colours["metal"][2]  # dark and bluish, and bright


@pytest.mark.parametrize("seed", range(3))
def test_every_type_is_in_sight_of_the_default_city_and_the_plan_covers_it_once(seed):
    half = 1024.0
    picture = Polygon([(-half, -half), (half, -half), (half, half), (-half, half)])
    plan = make_plan(seed, 2 * half)
    areas = dict.fromkeys(TYPES, 0.0)
    for district in plan.districts:
        assert district.polygon.is_valid
        areas[district.type] += district.polygon.intersection(picture).area
    assert min(areas.values()) > 0.01 * picture.area
    assert sum(areas.values()) == pytest.approx(picture.area, rel=1e-3)
    assert {(d.type, d.type_later) for d in plan.districts} >= {
        ("farmland", "apartment slabs"),
        ("woodland", "bare"),
        ("industry", "retail"),
    }
    assert any(d.type_later == "informal" != d.type for d in plan.districts)


def test_files_say_what_they_are(city):
    files, result, layers = city
    json.dumps(result)
    with rasterio.open(files["raster"]) as first, rasterio.open(files["later"]) as second:
        assert first.profile["tiled"]
        assert first.profile["compress"] == "deflate"
        assert first.count == 4
        assert first.dtypes == ("uint8",) * 4
        assert first.nodata == 0
        assert first.overviews(1)
        assert first.crs.is_projected
        assert first.transform == second.transform
        assert list(first.bounds) == pytest.approx(result["bounds"])
    for name, layer in layers.items():
        assert result[name] == len(layer) > 0
        assert layer.crs == first.crs
        assert layer.geometry.is_valid.all()
    assert set(layers["roads"]["highway"]) >= {"primary", "tertiary", "residential", "service", "track", "footway"}
    assert set(layers["landuse"]["type"]) == set(TYPES)
    assert list(layers["census"].drop(columns="geometry")) == [
        "zone_id",
        "population",
        "income",
        "health",
        "environment",
        "deprivation",
    ]


def test_the_margin_of_the_flight_strip_is_nodata_and_ragged(city):
    files, _, _ = city
    for name in ("raster", "later"):
        pixels, valid, _ = read(files[name])
        assert 0.01 < (~valid).mean() < 0.2
        assert not valid[[0, 0, -1, -1], [0, -1, 0, -1]].any()
        assert (pixels[:, valid] > 0).all()
        assert (pixels[:, ~valid] == 0).all()
        assert len(np.unique(valid.argmax(axis=1)[40:-40])) > 5


def test_near_infrared_tells_plants_from_roofs_and_water(city):
    files, _, layers = city
    pixels, valid, transform = read(files["raster"])
    ndvi = (pixels[3] - pixels[0]) / np.maximum(pixels[3] + pixels[0], 1)
    means = {}
    for name, group in layers["landuse"].groupby("type"):
        where = inside(group.geometry.buffer(-12), transform, valid.shape) & valid
        means[name] = np.median(ndvi[where])
    assert means["woodland"] > 0.38
    assert means["park"] > 0.28
    assert means["water"] < -0.1
    assert -0.1 < means["industry"] < 0.12
    assert means["detached"] > means["terraces"] > means["informal"]


def test_what_changed_is_recorded_and_the_rest_stays_alike(city):
    files, _, layers = city
    (one, valid, transform), (other, also, _) = read(files["raster"]), read(files["later"])
    assert np.array_equal(valid, also)
    difference = np.abs(one - other).mean(axis=0)
    landuse = layers["landuse"]
    changed = inside(landuse[landuse["type"] != landuse["type_later"]].buffer(-12), transform, valid.shape) & valid
    kept = inside(landuse[landuse["type"] == landuse["type_later"]].buffer(-12), transform, valid.shape) & valid
    assert changed.sum() > 0.02 * valid.sum()
    assert difference[changed].mean() > 2.5 * difference[kept].mean() > 0


def test_buildings_stand_clear_of_roads_and_of_each_other(city):
    _, result, layers = city
    buildings, roads = layers["buildings"], layers["roads"]
    assert (buildings["height_m"] > 1).all()
    left, _, _, top = result["bounds"]
    half_metre, shape = Affine(0.5, 0, left, 0, -0.5, top), (2000, 2000)
    roads = roads[roads["highway"] != "track"]
    streets = [line.buffer(width / 2 - 0.3) for line, width in zip(roads.geometry, roads["width_m"])]
    built = inside(buildings.geometry, half_metre, shape)
    assert built.mean() > 0.1
    assert (built & inside(streets, half_metre, shape)).sum() < 0.003 * built.sum()
    assert unary_union(list(buildings.geometry)).area > 0.99 * buildings.area.sum()


def turn_from_north(polygon):
    """Degrees, 0 to 45, of the longer side of the smallest rectangle around a polygon."""
    corners = polygon.minimum_rotated_rectangle.exterior.coords
    (x0, y0), (x1, y1) = max(zip(corners, corners[1:]), key=lambda side: math.dist(*side))
    turn = math.degrees(math.atan2(y1 - y0, x1 - x0)) % 90
    return min(turn, 90 - turn)


def test_informal_roofs_are_small_dense_and_turned_off_the_grid(city):
    _, _, layers = city
    buildings, landuse = layers["buildings"], layers["landuse"]
    shacks, houses = buildings[buildings["type"] == "shack"], buildings[buildings["type"] == "house"]
    assert shacks.area.median() < 45 < houses.area.median()
    assert np.median([turn_from_north(shape) for shape in shacks.geometry]) > 15
    assert np.median([turn_from_north(shape) for shape in houses.geometry]) < 6
    assert shacks.area.sum() > 0.3 * landuse[landuse["type"] == "informal"].area.sum()


def test_census_scores_follow_the_stated_formula(city):
    _, _, layers = city
    zones, landuse, names = layers["census"], layers["landuse"], list(LIVING)
    shares = np.zeros((len(zones), len(names)))
    for row, zone in enumerate(zones.geometry):
        for kind, shape in zip(landuse["type"], landuse.geometry):
            shares[row, names.index(kind)] += zone.intersection(shape).area
    shares /= shares.sum(axis=1, keepdims=True)
    for column, index in enumerate(("income", "health", "environment")):
        expected = shares @ np.array([living[column] for living in LIVING.values()])
        assert np.abs(zones[index] - expected).max() < INDEX_NOISE + 0.02
        assert np.abs(zones[index] - expected).mean() > 0
    formula = 100 - (0.5 * zones["income"] + 0.25 * zones["health"] + 0.25 * zones["environment"])
    assert np.abs(zones["deprivation"] - formula).max() < DEPRIVATION_NOISE + 0.02
    assert zones["deprivation"].max() - zones["deprivation"].min() > 20
    informal = shares[:, names.index("informal")]
    assert np.corrcoef(informal, zones["deprivation"])[0, 1] > 0.3


def test_zones_cover_the_picture_once_and_their_borders_do_not_follow_districts(city):
    _, result, layers = city
    zones, landuse = layers["census"], layers["landuse"]
    left, bottom, right, top = result["bounds"]
    assert zones.area.sum() == pytest.approx((right - left) * (top - bottom), rel=1e-3)
    assert zones["zone_id"].is_unique
    borders = unary_union([shape.boundary for shape in landuse.geometry]).buffer(2.0)
    winding = unary_union([shape.boundary for shape in zones.geometry])
    picture = Polygon([(left, bottom), (right, bottom), (right, top), (left, top)])
    winding = winding.difference(picture.boundary.buffer(1.0))
    assert winding.intersection(borders).length < 0.2 * winding.length


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"size": 255}, "255 pixels"),
        ({"pixel_size": -0.5}, "-0.5 m"),
        ({"pixel_size": math.nan}, "pixel_size is NaN, not a finite number"),
        ({"pixel_size": 6.0}, "6 m"),
        ({"seed": -1}, "seed is -1"),
        ({"roofs": "thatch"}, "thatch"),
    ],
)
def test_numbers_out_of_range_end_with_one_sentence_and_no_file(tmp_path, wrong, said):
    with pytest.raises(InputError, match=said) as error:
        createsamplecity(**{"seed": 0, "size": 256, "pixel_size": 0.5, **wrong}, **paths(tmp_path))
    assert str(error.value).count(".") - str(error.value).count("0.") <= 1
    assert not list(tmp_path.iterdir())


def test_an_output_that_cannot_be_written_leaves_nothing_behind(tmp_path):
    (tmp_path / "file").write_text("")
    files = {**paths(tmp_path), "census": str(tmp_path / "file" / "census.gpkg")}
    with pytest.raises(OutputError, match="census"):
        createsamplecity(seed=0, size=256, pixel_size=0.5, **files)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_only_what_has_a_path_is_written(tmp_path):
    result = createsamplecity(seed=0, size=256, pixel_size=0.1, raster=str(tmp_path / "city.tif"))
    assert [path.name for path in tmp_path.iterdir()] == ["city.tif"]
    assert "roads" not in result
    assert sum(areas[0] for areas in result["types"].values()) == pytest.approx(0.0256**2, abs=2e-4)


def test_a_cut_keeps_the_area_and_an_inset_takes_off_a_rim():
    square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    below, above, section = cut(square, 4.0, 0.0, 1.0, 0.0)
    assert ring_area(below) == pytest.approx(40)
    assert ring_area(above) == pytest.approx(60)
    assert math.dist(*section) == pytest.approx(10)
    assert ring_area(inset(square, 1.0)) == pytest.approx(64)
    assert inset(square, 6.0) == []


def test_subdivided_land_is_covered_once_by_pieces_of_about_the_wanted_size():
    land = [(0.0, 0.0), (200.0, 0.0), (200.0, 100.0), (0.0, 100.0)]
    pieces, _ = subdivide(land, 500.0, 0.3, 0.1, np.random.default_rng(0))
    areas = [ring_area(piece) for piece in pieces]
    assert sum(areas) == pytest.approx(20_000)
    assert 250 < np.median(areas) < 1000


def test_noise_depends_on_the_place_alone_and_is_smooth():
    x, y = np.linspace(-70, 50, 300), np.linspace(40, -90, 250)
    grid = smooth_grid(x, y, 20.0, 7)
    assert np.array_equal(grid[40:90, 100:120], smooth_grid(x[100:120], y[40:90], 20.0, 7))
    assert np.allclose(grid[30], smooth_at(x, np.full(300, y[30]), 20.0, 7), atol=1e-6)
    assert np.abs(np.diff(grid, axis=1)).max() < 0.1 < grid.std()
    numbers = hashed(np.arange(-200, 200)[None, :], np.arange(300)[:, None], 1)
    assert numbers.mean() == pytest.approx(0.5, abs=0.01)
    assert numbers.std() == pytest.approx(math.sqrt(1 / 12), abs=0.01)


def test_a_wall_casts_a_shadow_as_long_as_the_sun_says():
    height = np.zeros((200, 200), dtype=np.float32)
    height[100, 100] = 10.0
    rows, columns = np.nonzero(cast_shadow(height, 0.5, SKIES[0]))
    reach = 0.5 * np.hypot(rows - 100, columns - 100).max()
    assert reach == pytest.approx(10 / math.tan(math.radians(SKIES[0].elevation)), abs=1.5)
    assert rows.mean() > 100 > columns.mean()  # the sun stands in the north-east
