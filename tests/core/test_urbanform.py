"""Urban form of a world of four blocks, small enough to be measured by eye, and of real footprints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.transform import from_origin
from shapely import affinity
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box

from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.urbanform import nearest_distance, orientation, urbanform

EAST, NORTH = 500000, 5000000


def at(*shapes: Any) -> list[Any]:
    """Shapes near the origin moved to where UTM zone 33N is true."""
    return [shape and affinity.translate(shape, EAST, NORTH) for shape in shapes]


ZONES = at(box(0, 0, 100, 100), box(100, 0, 200, 100), box(0, 100, 100, 200), box(100, 100, 200, 200))
BUILDINGS = at(
    box(10, 10, 30, 20),  # 200 m² along the axes, in the first zone
    affinity.rotate(box(50, 50, 70, 60), 30),  # 200 m², turned by 30°
    box(90, 40, 130, 60),  # 800 m², its point in the second zone, 200 m² of it in the first
    box(90, 140, 110, 160),  # 400 m², its point on the border of the third and the fourth
)
ROADS = at(LineString([(0, 90), (150, 90)]), LineString([(50, 150), (50, 300)]), LineString([(1000, 0), (1000, 500)]))


@pytest.fixture
def world(tmp_path: Path) -> dict[str, str]:
    layers = {
        "zones": geopandas.GeoDataFrame({"name": list("abcd"), "people": [100, 0, None, 50]}, geometry=ZONES),
        "buildings": geopandas.GeoDataFrame(geometry=BUILDINGS),
        "roads": geopandas.GeoDataFrame({"highway": ["residential", "service", "Primary"]}, geometry=ROADS),
    }
    for name, layer in layers.items():
        layer.set_crs("EPSG:32633").to_file(tmp_path / f"{name}.gpkg", driver="GPKG")
    return {name: str(tmp_path / f"{name}.gpkg") for name in layers}


def measured(tmp_path: Path, **inputs: Any) -> geopandas.GeoDataFrame:
    urbanform(output=str(tmp_path / "out.gpkg"), **inputs)
    return geopandas.read_file(tmp_path / "out.gpkg")


def test_the_four_blocks_measure_what_the_eye_sees(world: dict[str, str], tmp_path: Path) -> None:
    heard = RecordingEvents()
    form = measured(tmp_path, **world, population_field="people", events=heard)
    assert form.name.tolist() == list("abcd")
    assert form.bld_count.tolist() == [2, 1, 1, 0]
    assert form.bld_area.tolist() == pytest.approx([600, 600, 200, 200])
    assert form.bld_share.tolist() == pytest.approx([0.06, 0.06, 0.02, 0.02])
    assert form.bld_mean.tolist() == pytest.approx([200, 800, 400, np.nan], nan_ok=True)
    assert form.bld_orient.tolist() == pytest.approx([15, 0, 0, np.nan], nan_ok=True, abs=1e-6)
    assert form.bld_orient_sd.tolist() == pytest.approx([15, 0, 0, np.nan], nan_ok=True, abs=1e-6)
    assert form.road_len.tolist() == pytest.approx([100, 50, 50, 0])
    assert form.road_dist.tolist() == pytest.approx([40, 40, 0, 60])
    assert form.major_dist.tolist() == pytest.approx([950, 850, 950, 850])
    assert form.pop_density.tolist() == pytest.approx([10000, 0, np.nan, 5000], nan_ok=True)
    assert heard.infos == ["Measured in WGS 84 / UTM zone 33N (EPSG:32633)."]
    assert form.geometry.geom_equals(geopandas.GeoSeries(ZONES, crs="EPSG:32633")).all()


def test_only_what_is_given_is_measured(world: dict[str, str], tmp_path: Path) -> None:
    result = urbanform(
        zones=world["zones"], roads=world["roads"], road_class_field=None, output=str(tmp_path / "o.gpkg")
    )
    assert result["fields"] == ["road_len", "road_dist"]
    assert result["zones"] == 4
    with pytest.raises(InputError, match="There is nothing to measure: give buildings"):
        urbanform(zones=world["zones"], output=str(tmp_path / "none.gpkg"))
    assert not (tmp_path / "none.gpkg").exists()


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:3765"])
def test_layers_in_any_crs_measure_the_same_and_zones_keep_theirs(
    world: dict[str, str], tmp_path: Path, crs: str
) -> None:
    truth = measured(tmp_path, **world, population_field="people")
    for name in ("zones", "buildings", "roads"):
        layer = geopandas.read_file(world[name]).to_crs(crs)
        layer.to_file(world[name], driver="GPKG")
        form = measured(tmp_path, **world, population_field="people")
        assert form.crs == (crs if name == "zones" else form.crs)
        # Rounding may move the building whose point is on a border to the other side.
        assert form.bld_count.tolist() in ([2, 1, 1, 0], [2, 1, 0, 1])
        for field in ("bld_area", "bld_share", "road_len", "road_dist", "major_dist", "pop_density"):
            assert form[field].tolist() == pytest.approx(truth[field].tolist(), rel=2e-3, abs=1e-3, nan_ok=True), field


def test_zones_without_polygons_and_fields_with_the_names_of_measures_are_dealt_with(tmp_path: Path) -> None:
    bow_tie = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    zones = geopandas.GeoDataFrame(
        {"BLD_AREA": ["old"] * 3, "urban_ml_row": [5, 3, 9]},
        geometry=at(bow_tie, None, ZONES[0] and box(0, 0, 100, 100)),
    )
    zones.set_crs("EPSG:32633").to_file(tmp_path / "zones.gpkg", driver="GPKG")
    geopandas.GeoDataFrame(geometry=BUILDINGS, crs="EPSG:32633").to_file(tmp_path / "b.gpkg", driver="GPKG")
    heard = RecordingEvents()
    form = measured(tmp_path, zones=str(tmp_path / "zones.gpkg"), buildings=str(tmp_path / "b.gpkg"), events=heard)
    assert form.urban_ml_row.tolist() == [5, 3, 9]
    assert form.bld_area[2] == pytest.approx(600)
    assert 0 < form.bld_area[0] < 600
    assert form.bld_share[0] == pytest.approx(form.bld_area[0] / 5000)
    assert form.geometry[0].equals_exact(at(bow_tie)[0], 0)
    assert form.geometry[1] is None
    assert form.bld_count[1] == 0
    assert np.isnan(form.bld_share[1])
    assert heard.warnings == ["The zones layer already has BLD_AREA: the output holds the new values."]


def test_a_building_on_a_corner_counts_once_but_in_every_zone_that_overlaps_it(tmp_path: Path) -> None:
    shapes = {
        "zones": at(box(0, 0, 10, 10), box(10, 0, 20, 10), box(5, 0, 15, 10), box(7, 0, 17, 10)),
        "buildings": at(box(9, 4, 11, 6)),
    }
    for name, some in shapes.items():
        geopandas.GeoDataFrame(geometry=some, crs="EPSG:32633").to_file(tmp_path / f"{name}.gpkg", driver="GPKG")
    form = measured(tmp_path, **{name: str(tmp_path / f"{name}.gpkg") for name in shapes})
    assert form.bld_count.tolist() == [1, 0, 1, 1]


def test_far_buildings_and_roads_leave_zones_unbuilt_but_the_road_has_its_distance(
    world: dict[str, str], tmp_path: Path
) -> None:
    far = geopandas.GeoDataFrame(geometry=ZONES[:1], crs="EPSG:32633").translate(5000)
    far.to_file(tmp_path / "far.gpkg", driver="GPKG")
    far.boundary.to_file(tmp_path / "ring.gpkg", driver="GPKG")
    heard = RecordingEvents()
    inputs = {"buildings": str(tmp_path / "far.gpkg"), "roads": str(tmp_path / "ring.gpkg"), "road_class_field": None}
    form = measured(tmp_path, zones=world["zones"], **inputs, events=heard)
    assert heard.warnings == ["No building lies in a zone: check that the layers overlap."]
    assert form[["bld_count", "bld_area", "bld_share", "road_len"]].to_numpy().sum() == 0
    assert form.bld_mean.isna().all()
    assert form.road_dist.tolist() == pytest.approx([4950, 4850, (4950**2 + 50**2) ** 0.5, (4850**2 + 50**2) ** 0.5])


# -- orientation ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("turn", "deviation"), [(0, 0), (20, 20), (45, 45), (70, 20), (90, 0), (-10, 10), (135, 45)])
def test_orientation_is_the_turn_folded_to_45_degrees(turn: float, deviation: float) -> None:
    lying, standing = box(0, 0, 30, 10), box(0, 0, 10, 30)
    shapes = geopandas.GeoSeries(at(*(affinity.rotate(shape, turn) for shape in (lying, standing))))
    assert orientation(shapes).tolist() == pytest.approx([deviation] * 2, abs=1e-5)


@settings(max_examples=50)
@given(
    st.lists(st.tuples(st.integers(-20, 20), st.integers(-20, 20)), min_size=3, max_size=9),
    st.floats(0, 360),
    st.floats(0.1, 50),
)
def test_orientation_ignores_place_and_size_and_the_smallest_rectangle_is_found(
    points: list[tuple[int, int]], turn: float, scale: float
) -> None:
    hull = MultiPoint(points).convex_hull
    if hull.geom_type != "Polygon":
        return
    shape = affinity.rotate(hull, turn)
    moved = affinity.translate(affinity.scale(shape, scale, scale), 3e5, -2e5)
    degrees = orientation(geopandas.GeoSeries([shape, moved, Polygon()]))
    assert degrees[0] == pytest.approx(degrees[1], abs=1e-3)
    assert np.isnan(degrees[2])
    turned_back = [affinity.rotate(shape, sign * degrees[0], origin=(0, 0)).envelope.area for sign in (1, -1)]
    assert min(turned_back) == pytest.approx(shape.minimum_rotated_rectangle.area, rel=1e-6)


def test_real_footprints_are_turned_as_momepy_measures_them(shared_data: Path) -> None:
    # momepy 0.5.4 Orientation in the UTM zone. It leaves ties between equally small rectangles to rounding: 0.03° here.
    layer = geopandas.read_file(shared_data / "bubenec" / "bubenec.gpkg", layer="buildings").to_crs("EPSG:32633")
    degrees = orientation(layer.geometry)
    assert degrees[:5] == pytest.approx([41.586401, 20.367894, 20.562708, 20.404213, 20.002883], abs=1e-5)
    assert [degrees.mean(), degrees.std()] == pytest.approx([21.021816, 9.278137], abs=1e-3)


def test_real_footprints_in_web_mercator_have_their_true_size(shared_data: Path, tmp_path: Path) -> None:
    path = shared_data / "bubenec" / "bubenec.gpkg"
    around = box(*geopandas.read_file(path, layer="buildings").total_bounds).buffer(10)
    geopandas.GeoDataFrame(geometry=[around], crs="EPSG:3857").to_file(tmp_path / "zones.gpkg", driver="GPKG")
    inputs = {"buildings": f"{path}|layername=buildings", "roads": f"{path}|layername=streets"}
    heard = RecordingEvents()
    form = measured(tmp_path, zones=str(tmp_path / "zones.gpkg"), events=heard, **inputs).iloc[0]
    assert form.bld_count == 144
    assert form.bld_mean == pytest.approx(299.6628, abs=1e-3)
    assert form.bld_area == pytest.approx(144 * 299.6628, rel=1e-6)
    assert form.bld_orient == pytest.approx(21.0218, abs=1e-3)
    assert "EPSG:32633" in heard.infos[0]
    assert heard.warnings == ["The roads layer has no field highway: major_dist is left out (its fields: none)."]


# -- roads ------------------------------------------------------------------------------------------------------------


def test_a_missing_class_field_and_classes_that_no_road_has_are_told(world: dict[str, str], tmp_path: Path) -> None:
    inputs = {"zones": world["zones"], "roads": world["roads"], "output": str(tmp_path / "out.gpkg")}
    with pytest.raises(InputError, match=r"The roads layer has no field fclass: choose one of its fields \(highway\)"):
        urbanform(**inputs, road_class_field="fclass")
    heard = RecordingEvents()
    urbanform(**inputs, major_classes="motorway, trunk", events=heard)
    assert heard.warnings[0].endswith("major_dist is empty: highway holds primary, residential, service.")
    assert geopandas.read_file(tmp_path / "out.gpkg").major_dist.isna().all()


@settings(max_examples=40)
@given(st.lists(st.tuples(*[st.floats(-50, 50)] * 4), min_size=1, max_size=15))
def test_the_nearest_road_is_nearer_than_all_others(ends: list[tuple[float, float, float, float]]) -> None:
    lines = geopandas.GeoSeries([LineString([(a, b), (c + 0.1, d)]) for a, b, c, d in ends])
    points = geopandas.GeoSeries([Point(0, 0), Point(70, -3), Point()])
    distances = nearest_distance(points, lines)
    assert distances[:2] == pytest.approx([lines.distance(point).min() for point in points[:2]], abs=1e-12)
    assert np.isnan(distances[2])


# -- NDVI -------------------------------------------------------------------------------------------------------------


def raster(path: Path, bands: list[np.ndarray], crs: str = "EPSG:32633", **profile: Any) -> str:
    stack = np.stack(bands)
    shape = {"count": len(stack), "height": stack.shape[1], "width": stack.shape[2], "dtype": stack.dtype}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, **{**shape, **profile}) as file:
        file.write(stack)
    return str(path)


GRID = {"transform": from_origin(EAST, NORTH + 200, 50, 50)}


def test_ndvi_is_the_mean_of_valid_pixels(world: dict[str, str], tmp_path: Path) -> None:
    values = np.array([[0, 0, 1, 1], [0, 0, 1, 1], [0.1, 0.3, -9, -9], [0.5, np.nan, -9, -9]], np.float32)
    path = raster(tmp_path / "ndvi.tif", [values], nodata=-9, **GRID)
    form = measured(tmp_path, zones=world["zones"], ndvi=path)
    assert form.ndvi.tolist() == pytest.approx([0.3, np.nan, 0, 1], nan_ok=True, rel=1e-6)


def test_ndvi_is_computed_from_red_and_near_infrared_and_dark_pixels_are_left_out(
    world: dict[str, str], tmp_path: Path
) -> None:
    red = np.full((4, 4), 50, np.uint8)
    infrared = np.full((4, 4), 150, np.uint8)
    red[3, 0] = infrared[3, 0] = 0
    infrared[3, 1] = 50
    path = raster(tmp_path / "image.tif", [infrared, red], **GRID)
    form = measured(tmp_path, zones=world["zones"], ndvi=path, red_band=2, nir_band=1)
    assert form.ndvi.tolist() == pytest.approx([1 / 3, 0.5, 0.5, 0.5])
    with pytest.raises(InputError, match="has 2 bands: give the numbers of its red and near-infrared band"):
        urbanform(zones=world["zones"], ndvi=path, output=str(tmp_path / "out.gpkg"))
    with pytest.raises(InputError, match="NDVI needs both the red and the near-infrared band"):
        urbanform(zones=world["zones"], ndvi=path, red_band=1, output=str(tmp_path / "out.gpkg"))
    with pytest.raises(InputError, match="has no band 3"):
        urbanform(zones=world["zones"], ndvi=path, red_band=1, nir_band=3, output=str(tmp_path / "out.gpkg"))


def test_the_scale_that_a_file_declares_is_applied(world: dict[str, str], tmp_path: Path) -> None:
    path = raster(tmp_path / "ndvi.tif", [np.full((4, 4), 4200, np.int16)], **GRID)
    with rasterio.open(path, "r+") as file:
        file.scales = (0.0001,)
    assert measured(tmp_path, zones=world["zones"], ndvi=path).ndvi.tolist() == pytest.approx([0.42] * 4)


def test_ndvi_in_another_crs_or_elsewhere(world: dict[str, str], tmp_path: Path) -> None:
    lon, lat = geopandas.GeoSeries(at(Point(0, 200)), crs="EPSG:32633").to_crs("EPSG:4326")[0].coords[0]
    values = np.full((40, 40), 0.25)
    here = {"transform": from_origin(lon - 0.001, lat + 0.001, 0.0002, 0.0002)}
    path = raster(tmp_path / "ndvi.tif", [values], "EPSG:4326", **here)
    assert measured(tmp_path, zones=world["zones"], ndvi=path).ndvi.tolist() == pytest.approx([0.25] * 4)
    swapped = {"transform": from_origin(lat - 0.001, lon + 0.001, 0.0002, 0.0002)}
    with pytest.raises(InputError, match="The NDVI layer lies over the zones only if x and y are exchanged"):
        measured(tmp_path, zones=world["zones"], ndvi=raster(tmp_path / "s.tif", [values], "EPSG:4326", **swapped))
    heard = RecordingEvents()
    elsewhere = raster(tmp_path / "far.tif", [values], "EPSG:4326", transform=from_origin(100, 0, 0.0002, 0.0002))
    assert measured(tmp_path, zones=world["zones"], ndvi=elsewhere, events=heard).ndvi.isna().all()
    assert heard.warnings == ["No valid pixel of the NDVI raster lies in a zone: check that they overlap."]


def test_ndvi_keeps_its_values_whatever_colours_nodata_masks_and_types_it_has(
    world: dict[str, str], tmp_path: Path
) -> None:
    expected = [-0.3, 0.2, 0.6, 0.8]
    quarters = np.kron(np.array([[0.6, 0.8], [-0.3, 0.2]]), np.ones((2, 2)))
    coloured = raster(tmp_path / "a.tif", [np.round((quarters + 0.5) * 100).astype(np.uint8)], nodata=255, **GRID)
    with rasterio.open(coloured, "r+") as file:
        file.write_colormap(1, {value: (255 - value, value, 0, 255) for value in range(256)})
        file.scales, file.offsets = (0.01,), (-0.5,)
    holes = quarters.astype(np.float32)
    holes[0, 0] = -9999
    masked = raster(tmp_path / "b.tif", [holes], nodata=-9999, **GRID)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(masked, "r+") as file:
        file.write_mask(np.full((4, 4), 255, np.uint8))
    gdal = pytest.importorskip("osgeo.gdal")
    long = str(tmp_path / "c.tif")
    file = gdal.GetDriverByName("GTiff").Create(long, 4, 4, 1, gdal.GDT_Int64)
    file.SetGeoTransform(GRID["transform"].to_gdal())
    file.SetProjection("EPSG:32633")
    file.GetRasterBand(1).SetScale(1e-6)
    file.GetRasterBand(1).WriteArray(np.round(quarters * 1e6).astype(np.int64))
    del file
    for path in (coloured, masked, long):
        heard = RecordingEvents()
        form = measured(tmp_path, zones=world["zones"], ndvi=path, events=heard)
        assert form.ndvi.tolist() == pytest.approx(expected, abs=1e-6)
        assert not heard.warnings


def test_a_raster_that_cannot_be_ndvi_is_told_with_its_values(world: dict[str, str], tmp_path: Path) -> None:
    values = np.full((4, 4), 4200, np.int16)
    values[0, 0] = -3000
    heard = RecordingEvents()
    measured(tmp_path, zones=world["zones"], ndvi=raster(tmp_path / "a.tif", [values], **GRID), events=heard)
    assert heard.warnings == [
        f"In the zones 16 of 16 pixels of the NDVI raster {tmp_path / 'a.tif'} lie outside −1 to 1 (from -3000 to "
        "4200), so the field ndvi is no NDVI: check its scale and its nodata value."
    ]
    beyond = np.full((8, 8), 0.5)
    beyond[0, 0] = -9999  # where no zone is
    beyond[7, 7] = 1.0004
    far = {"transform": from_origin(EAST - 150, NORTH + 250, 50, 50)}
    heard = RecordingEvents()
    measured(tmp_path, zones=world["zones"], ndvi=raster(tmp_path / "b.tif", [beyond], **far), events=heard)
    assert not heard.warnings


# -- against an independent computation -------------------------------------------------------------------------------


def test_a_random_town_agrees_with_geopandas_overlay(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    blocks = [box(x, y, x + 50, y + 50) for x in range(0, 200, 50) for y in range(0, 200, 50)]
    houses = [
        affinity.rotate(box(x, y, x + width, y + depth), turn)
        for x, y, width, depth, turn in zip(
            *rng.uniform(-20, 200, (2, 300)), *rng.uniform(4, 20, (2, 300)), rng.uniform(0, 90, 300)
        )
    ]
    streets = [LineString(rng.uniform(-50, 250, (4, 2))) for _ in range(12)]
    town = {"zones": at(*(affinity.skew(b, 11) for b in blocks)), "buildings": at(*houses), "roads": at(*streets)}
    layers = {
        name: geopandas.GeoDataFrame({"id": range(len(s))}, geometry=s, crs="EPSG:32633") for name, s in town.items()
    }
    for name, layer in layers.items():
        layer.to_file(tmp_path / f"{name}.gpkg", driver="GPKG")
    form = measured(tmp_path, **{name: str(tmp_path / f"{name}.gpkg") for name in layers})

    zones = layers["zones"]
    area = (
        zones.overlay(layers["buildings"], how="intersection")
        .assign(size=lambda f: f.area)
        .groupby("id_1")["size"]
        .sum()
    )
    length = zones.overlay(layers["roads"], how="intersection", keep_geom_type=False)
    length = length.assign(size=length.length).groupby("id_1")["size"].sum()
    inside = [[zone.contains(house.representative_point()) for house in town["buildings"]] for zone in town["zones"]]
    assert form.bld_count.tolist() == np.sum(inside, axis=1).tolist()
    assert form.bld_area.to_numpy() == pytest.approx(area.reindex(zones.id, fill_value=0).to_numpy(), rel=1e-9)
    assert form.road_len.to_numpy() == pytest.approx(length.reindex(zones.id, fill_value=0).to_numpy(), rel=1e-9)
    nearest = [min(zone.centroid.distance(street) for street in town["roads"]) for zone in town["zones"]]
    assert form.road_dist.to_numpy() == pytest.approx(nearest, rel=1e-9)
