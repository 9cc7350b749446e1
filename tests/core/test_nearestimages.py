"""Real images like given ones, from photographs, rasters and templates to layers, sheet and report."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from shapely.geometry import LineString, MultiPoint, Point, box

from tests.helpers.drawn_world import DrawnWorld, drawn_world
from tests.helpers.flat_tasks import deepcluster, nearestimages, traincnn
from tests.helpers.learnt_cities import learnt_model
from tests.helpers.planted_worlds import APART, KINDS, VEHICLE, PlantedWorld, streets
from tests.helpers.png_texts import png_texts
from tests.helpers.rasters import NORTH_UP, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.generation.generator_model import read_generator, write_generator
from urban_ml_plugin.core.images.image_sources import open_images
from urban_ml_plugin.core.inversion.latents_file import write_latents
from urban_ml_plugin.core.nearest_images import finding
from urban_ml_plugin.core.nearest_images.locks import limits_of_sources, lock_limits
from urban_ml_plugin.core.nearest_images.placed_sources import sources_on
from urban_ml_plugin.core.options.city_options import CityOptions
from urban_ml_plugin.core.options.generation.nearest_options import MatchOptions
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.recognition.city_images import open_cities
from urban_ml_plugin.core.recognition.city_model import read_cities, write_cities
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

SIDE, COUNT = 32, 144
FAST = {"network": "urban"}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> PlantedWorld:
    return streets(tmp_path_factory.mktemp("streets"), COUNT)


def of(world: PlantedWorld, folder: Path, some: list[int] | None = None, **more: Any) -> dict[str, Any]:
    """Arguments that search the photographs for others like some of them."""
    given = {"photos": str(world.photos), "photo_field": "photo", "photo_folder": str(world.photos.parent),
             "tile_size": SIDE, "encoder": FAST, "output": str(folder / "matches.gpkg")}  # fmt: skip
    if some is not None:
        geopandas.read_file(world.photos).iloc[some].to_file(folder / "some.gpkg")
        given["places"] = str(folder / "some.gpkg")
    return {**given, **more}


def classes(world: PlantedWorld) -> dict[str, str]:
    return {"labels": str(world.labels), "classes": str(world.labels.parent / "classes.csv")}


def far(one: np.ndarray, other: np.ndarray, columns: int = 12) -> np.ndarray:
    return APART * np.hypot(one % columns - other % columns, one // columns - other // columns)


def test_photographs_are_matched_by_others_far_enough_away_and_everything_is_written(
    world: PlantedWorld, tmp_path: Path, plotly: Any
) -> None:
    files = {name: str(tmp_path / file) for name, file in
             (("lines", "lines.gpkg"), ("sheet", "sheet.png"), ("report", "report.html"))}  # fmt: skip
    result = nearestimages(**of(world, tmp_path, [3, 77]), **files, count=4)
    assert (result["sources"], result["pool"], result["matches"], result["found"]) == (2, COUNT, 8, 2)
    assert result["similarity"] > result["chance"] > 0
    matches, lines = geopandas.read_file(tmp_path / "matches.gpkg"), geopandas.read_file(tmp_path / "lines.gpkg")
    assert matches.source_id.tolist() == [3] * 4 + [77] * 4
    assert matches["rank"].tolist() == [1, 2, 3, 4] * 2
    assert (np.diff(matches.similarity[:4]) <= 0).all()
    assert (matches.match_id == matches.tile_id).all()
    assert matches.match.tolist() == [f"{number:05}.png" for number in matches.match_id]
    apart = far(matches.source_id.to_numpy(), matches.match_id.to_numpy())
    assert (apart >= 100).all()
    assert matches["distance"].to_numpy() == pytest.approx(apart, rel=2e-3)
    points = geopandas.read_file(world.photos).geometry
    for line in lines.itertuples():
        start, end = (Point(corner) for corner in line.geometry.coords)
        assert start.distance(points[line.source_id]) < 1e-6
        assert end.distance(points[line.match_id]) < 1e-6
    same = ["source_id", "match_id", "source", "match", "similarity", "rank", "distance"]
    assert lines[same].equals(matches[same])
    assert "synthetic" not in Path(files["sheet"]).read_bytes()[:400].decode("latin-1").lower()
    assert "00003.png" in Path(files["report"]).read_text(encoding="utf-8")


def test_locked_shares_move_by_a_tenth_at_most_exactly(world: PlantedWorld, tmp_path: Path) -> None:
    given = of(world, tmp_path, list(range(0, COUNT, 5)), count=3, min_distance=0)
    result = nearestimages(**given, **classes(world), lock="all but trees")
    matches = geopandas.read_file(tmp_path / "matches.gpkg")
    shares = np.stack([(world.kinds == kind).mean((1, 2)) for kind in range(1, len(KINDS) + 1)], axis=1)
    change = shares[matches.match_id] - shares[matches.source_id]
    locked = [place for place, name in enumerate(KINDS) if name != "greenery"]
    assert np.abs(change[:, locked]).max() <= 0.1
    assert result["change"] == pytest.approx(np.abs(change[:, locked]).max(), abs=1e-12)
    assert matches.more_road.to_numpy() == pytest.approx(change[:, KINDS.index("road")], abs=1e-12)
    nearestimages(**given)
    free = geopandas.read_file(tmp_path / "matches.gpkg")
    assert np.abs(shares[free.match_id] - shares[free.source_id])[:, locked].max() > 0.1


def test_classes_that_differ_by_capitals_alone_have_fields_of_their_own(world: PlantedWorld, tmp_path: Path) -> None:
    named = (world.labels.parent / "classes.csv").read_text(encoding="utf-8").replace("pavement", "Road")
    (tmp_path / "classes.csv").write_text(named, encoding="utf-8")
    told = {"labels": str(world.labels), "classes": str(tmp_path / "classes.csv")}
    nearestimages(**of(world, tmp_path, [3]), **told, locked="road, Road", count=1, tolerance=1.0)
    matches = geopandas.read_file(tmp_path / "matches.gpkg")
    for field, kind in (("more_road", "road"), ("more_Road_2", "pavement")):
        share = (world.kinds == KINDS.index(kind) + 1).mean((1, 2))  # type: ignore[operator]
        assert matches[field].to_numpy() == pytest.approx(share[matches.match_id] - share[3], abs=1e-12)


def test_a_rare_class_is_held_by_a_part_of_what_it_covers_on_average(world: PlantedWorld, tmp_path: Path) -> None:
    # A fifth of it where nothing else is asked for, and hardly at all with 10.
    given = of(world, tmp_path, list(range(0, COUNT, 5)), count=2, min_distance=0)
    cars = (world.kinds == VEHICLE).mean((1, 2))  # type: ignore[operator]
    largest = {}
    for proportion in (0.0, 0.5, 10.0):
        report = tmp_path / f"{proportion}.html"
        nearestimages(**given, **classes(world), locked="vehicle", proportion=proportion, report=str(report))
        matches = geopandas.read_file(tmp_path / "matches.gpkg")
        largest[proportion] = np.abs(cars[matches.match_id] - cars[matches.source_id]).max()
    assert largest[0.0] <= 0.2 * cars.mean() + 1e-9
    assert largest[0.0] < largest[0.5] <= 0.5 * cars.mean() < 0.02 < largest[10.0] <= 0.1


def test_a_class_that_is_rare_is_held_by_the_tolerance_where_it_fills_the_source() -> None:
    typical = np.array([[0.5, 0.0], [0.6, 0.0], [0.5, 0.05], [0.4, 0.03]])
    options = MatchOptions(lock="all")
    limits = lock_limits(typical, 2, options)
    assert limits == pytest.approx([0.1, 0.2 * 0.02])
    held = limits_of_sources(limits, np.array([[0.5, 0.0], [0.2, 0.6], [0.5, np.nan]]), options)
    assert held == pytest.approx(np.array([[0.1, 0.004], [0.1, 0.1], [0.1, 0.004]]))
    asked = MatchOptions(lock="all", proportion=0.5)
    limits = lock_limits(typical, 2, asked)
    assert limits == pytest.approx([0.1, 0.5 * 0.02])
    assert limits_of_sources(limits, np.array([[0.2, 0.6]]), asked) == pytest.approx(limits[None])


def test_only_images_of_the_target_class_are_found_and_no_sequence_twice(world: PlantedWorld, tmp_path: Path) -> None:
    layer = geopandas.read_file(world.photos)
    layer["drive"] = np.where(np.arange(COUNT) % 12 < 6, "west", "east")
    layer["photo"] = [str(world.photos.parent / name) for name in layer.photo]
    layer.to_file(tmp_path / "photos.gpkg")
    given = {**of(world, tmp_path, [0, 5, 140]), "photos": str(tmp_path / "photos.gpkg"), "photo_folder": None}
    told = {"class_layer": str(world.zones), "class_layer_field": "look", "target": "green"}
    result = nearestimages(**given, **told, sequence_field="drive", min_distance=0)
    matches = geopandas.read_file(tmp_path / "matches.gpkg")
    assert result["pool"] == (layer["look"] == "green").sum()
    assert set(matches["class"]) == {"green"}
    assert (layer["look"].to_numpy()[matches.match_id] == "green").all()
    drive = layer.drive.to_numpy()
    assert (drive[matches.match_id] != drive[matches.source_id]).all()
    several = layer.set_geometry([MultiPoint([one]) for one in layer.geometry], crs=layer.crs)
    several.to_file(tmp_path / "several.gpkg")
    assert nearestimages(**given, **{**told, "class_layer": str(tmp_path / "several.gpkg")})["pool"] == result["pool"]
    with pytest.raises(InputError, match="No image is of the class “blue”: choose among bare and green"):
        nearestimages(**given, **{**told, "target": "blue"})


def town(folder: Path, name: str, tiles: list[list[int]], **profile: Any) -> str:
    """A raster whose tiles are stripes (1), dots (2), plain noise (3) or a wave (4), each a little different."""
    rng = np.random.default_rng(len(name))
    y, x = np.mgrid[:SIDE, :SIDE]
    kinds = {1: (x // 4 % 2) * 160.0, 2: ((x // 8 + y // 8) % 2) * 160.0, 3: x * 0.0 + 80, 4: 80 + 80 * np.sin(y / 3)}
    rows = [np.concatenate([kinds[kind] + rng.uniform(0, 30) for kind in row], axis=1) for row in tiles]
    grey = np.concatenate(rows) + rng.normal(0, 3, (SIDE * len(tiles), SIDE * len(tiles[0])))
    picture = np.clip(np.stack([grey, grey * 0.9, grey * 0.8]) + 20, 1, 255).astype(np.uint8)
    return write_raster(folder / f"{name}.tif", picture, **profile)


def test_a_tile_of_one_town_is_found_again_in_another(tmp_path: Path) -> None:
    here = town(tmp_path, "here", [[1, 2, 3], [3, 4, 3]])
    there = town(tmp_path, "there", [[3, 3, 4, 3], [2, 3, 3, 1], [3, 3, 3, 3]], crs="EPSG:32633")
    corner = NORTH_UP * (1.5 * SIDE, 0.5 * SIDE)
    layer = geopandas.GeoDataFrame(
        geometry=[Point(corner), box(*(NORTH_UP * (0, SIDE)), *(NORTH_UP * (SIDE, 0)))], crs=32632
    )
    layer.to_crs(4326).to_file(tmp_path / "places.gpkg")
    given = {"places": str(tmp_path / "places.gpkg"), "tile_size": SIDE, "encoder": FAST, "count": 1}
    result = nearestimages(
        input=there, source_inputs=[here], **given, output=str(tmp_path / "m.gpkg"), lines=str(tmp_path / "l.gpkg")
    )
    matches = geopandas.read_file(tmp_path / "m.gpkg")
    assert result["sources"] == 2
    assert matches.source.tolist() == ["tile 0", "tile 1"]
    assert list(zip(matches.row, matches.col)) == [(1, 3), (1, 0)]
    assert (matches["distance"] > 100_000).all()
    assert matches.crs == geopandas.read_file(tmp_path / "l.gpkg").crs == "EPSG:32633"


def test_a_polygon_stands_for_the_tiles_whose_middle_it_holds_and_overlapping_ones_are_no_matches(
    tmp_path: Path,
) -> None:
    here = town(tmp_path, "here", [[1, 2, 1, 2], [3, 1, 3, 4]])
    west, north = NORTH_UP * (0, 0)
    east, south = NORTH_UP * (2 * SIDE, SIDE)
    geopandas.GeoDataFrame(geometry=[box(west, south, east, north)], crs=32632).to_file(tmp_path / "places.gpkg")
    given = {"places": str(tmp_path / "places.gpkg"), "tile_size": SIDE, "encoder": FAST, "min_distance": 0.0}
    result = nearestimages(input=here, **given, output=str(tmp_path / "m.gpkg"), stride=SIDE // 2, count=50)
    matches = geopandas.read_file(tmp_path / "m.gpkg")
    assert result["sources"] == 3
    columns = 7
    down = matches.match_id // columns - matches.source_id // columns
    right = matches.match_id % columns - matches.source_id % columns
    assert (np.maximum(np.abs(down), np.abs(right)) >= 2).all()
    assert (np.maximum(np.abs(down), np.abs(right)) == 2).any()


def test_matches_of_a_source_never_overlap_each_other(tmp_path: Path) -> None:
    here = town(tmp_path, "here", [[1, 2, 1, 2], [3, 1, 3, 4]])
    geopandas.GeoDataFrame(geometry=[Point(NORTH_UP * (9, 9))], crs=32632).to_file(tmp_path / "places.gpkg")
    given = {"places": str(tmp_path / "places.gpkg"), "tile_size": SIDE, "encoder": FAST, "min_distance": 0.0}
    nearestimages(input=here, **given, output=str(tmp_path / "m.gpkg"), stride=SIDE // 4, count=5)
    matches = geopandas.read_file(tmp_path / "m.gpkg")
    mine = matches[matches.source == matches.source[0]]
    assert len(mine) > 2
    assert all(one.intersection(other).area < 1 for one, other in combinations(mine.geometry, 2))


def test_chance_leaves_the_source_out_and_a_pool_of_a_few_tiles_is_told(tmp_path: Path, plotly: Any) -> None:
    here = town(tmp_path, "here", [[1, 2, 1], [3, 1, 3]])
    geopandas.GeoDataFrame(geometry=[Point(NORTH_UP * (9, 9))], crs=32632).to_file(tmp_path / "places.gpkg")
    events, page = RecordingEvents(), tmp_path / "report.html"
    result = nearestimages(
        input=here, places=str(tmp_path / "places.gpkg"), tile_size=SIDE, encoder=FAST, min_distance=0.0,
        output=str(tmp_path / "m.gpkg"), report=str(page), events=events,
    )  # fmt: skip
    assert result["chance"] <= result["similarity"]
    assert any("Only 6 images may be found" in told for told in events.warnings)
    assert "Only 6 tiles could be found" in page.read_text(encoding="utf-8")


def test_features_without_an_image_are_told_lines_are_left_out_and_each_part_of_a_multipoint_counts(
    world: PlantedWorld, tmp_path: Path
) -> None:
    points = geopandas.read_file(world.photos).geometry
    imagery = ImageryOptions(photos=str(world.photos), photo_field="photo", photo_folder=str(world.photos.parent))
    with open_images(imagery, GridOptions(tile_size=SIDE)) as opened:
        photographs = opened.sources
    shapes = [
        MultiPoint([points[0], points[100]]), Point(0, 0), LineString([points[3], points[40]]),
        points[7].buffer(1), None,
    ]  # fmt: skip
    geopandas.GeoDataFrame(geometry=shapes, crs=points.crs).to_file(tmp_path / "some.gpkg")
    events = RecordingEvents()
    found = sources_on(str(tmp_path / "some.gpkg"), photographs, events)
    assert found[0][1].tolist() == [0, 7, 100]
    assert events.warnings == ["Features of SOURCES that lie on no image, left out: 1 of 3."]
    geopandas.GeoDataFrame(geometry=shapes[2:3], crs=points.crs).to_file(tmp_path / "some.gpkg")
    with pytest.raises(InputError, match="The sources layer has no points or polygons but LineString features"):
        sources_on(str(tmp_path / "some.gpkg"), photographs, events)


def test_a_source_outside_of_the_mask_is_matched_inside_of_it(tmp_path: Path) -> None:
    here = town(tmp_path, "here", [[1, 2, 3], [3, 1, 2]])
    west, north = NORTH_UP * (0, SIDE)
    east, south = NORTH_UP * (3 * SIDE, 2 * SIDE)
    geopandas.GeoDataFrame(geometry=[box(west, south, east, north)], crs=32632).to_file(tmp_path / "mask.gpkg")
    geopandas.GeoDataFrame(geometry=[Point(NORTH_UP * (9, 9))], crs=32632).to_file(tmp_path / "places.gpkg")
    given = {"places": str(tmp_path / "places.gpkg"), "tile_size": SIDE, "encoder": FAST, "min_distance": 0.0}
    result = nearestimages(input=here, mask=str(tmp_path / "mask.gpkg"), **given, output=str(tmp_path / "m.gpkg"))
    matches = geopandas.read_file(tmp_path / "m.gpkg")
    assert (result["sources"], result["pool"]) == (1, 3)
    assert matches.source_id.tolist() == [0, 0]  # the tile below is taken to overlap it
    assert (matches.row == 1).all()
    assert matches.match_id[0] == 4


def test_a_model_of_urban_types_sees_the_tiles_and_says_their_class(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = town(tmp_path, "here", [[1, 2] * 5] * 8)
    model = str(tmp_path / "model.safetensors")
    deepcluster(
        input=here, clusters=2, tile_size=SIDE, model=model, output=str(tmp_path / "tiles.gpkg"), network="urban"
    )
    types = geopandas.read_file(tmp_path / "tiles.gpkg").cluster
    layer = geopandas.GeoDataFrame(geometry=[Point(NORTH_UP * (16, 16))], crs=32632)
    layer.to_file(tmp_path / "places.gpkg")
    given = {"input": here, "places": str(tmp_path / "places.gpkg"), "model": model, "output": str(tmp_path / "m.gpkg")}
    events = RecordingEvents()
    nearestimages(**given, min_distance=0, count=6, tile_size=SIDE, stride=SIDE // 2, events=events)
    assert any("has them (32 pixels): what was chosen otherwise is not used (STRIDE)" in one for one in events.warnings)
    near = geopandas.read_file(tmp_path / "m.gpkg")
    assert (near.match_id % 2 == 0).all()
    other = "1" if types[0] == 2 else "2"
    names = nearestimages(**given, min_distance=0, count=6, target=_name(model, int(other)))
    found = geopandas.read_file(tmp_path / "m.gpkg")
    assert (types.to_numpy()[found.match_id] == int(other)).all()
    assert names["pool"] == (types == int(other)).sum()
    monkeypatch.setattr(finding, "describe", None)
    with pytest.raises(InputError, match="No image is of the class “meadow”: choose among "):
        nearestimages(**given, target="meadow")


@pytest.mark.parametrize(("kind", "target"), [("status", "highest"), ("cities", "green")])
def test_models_of_status_and_of_cities_see_photographs_and_say_their_class(
    world: PlantedWorld, tmp_path: Path, kind: str, target: str
) -> None:
    model = str(tmp_path / "model.safetensors")
    (_status_model if kind == "status" else _city_model)(world, model)
    result = nearestimages(**of(world, tmp_path, [3, 70]), model=model, target=target, count=4)
    found = geopandas.read_file(tmp_path / "matches.gpkg")
    assert result["pool"] < COUNT
    assert len(found) == 8
    grown = world.planted["greenery"][found.match_id]
    assert grown.mean() > world.planted["greenery"].mean() + 0.1
    assert not set(found.match_id) & {3, 70}


def test_images_that_a_model_was_made_from_have_the_class_told_by_the_fold_that_had_not_seen_them(
    world: PlantedWorld, tmp_path: Path
) -> None:
    path = str(tmp_path / "model.safetensors")
    _city_model(world, path)
    model = read_cities(path)
    model.images.probabilities[:] = model.images.probabilities[:, ::-1].copy()
    write_cities(path, model)
    nearestimages(**of(world, tmp_path, [3, 70]), model=path, target="green", count=4)
    found = geopandas.read_file(tmp_path / "matches.gpkg").match_id
    assert world.planted["greenery"][found].mean() < world.planted["greenery"].mean() - 0.1


def _status_model(world: PlantedWorld, path: str) -> None:
    layer = geopandas.read_file(world.photos).assign(green=world.planted["greenery"])
    labels = Path(path).with_name("labels.gpkg")
    layer.to_file(labels)
    photos = {"photos": str(world.photos), "photo_field": "photo", "photo_folder": str(world.photos.parent)}
    learnt = {"labels": str(labels), "field": "green", "folds": 3, "augment": 0, "network": "urban", "tile_size": SIDE}
    traincnn(**photos, **learnt, output=str(labels.with_name("t.gpkg")), model=path)


def _city_model(world: PlantedWorld, path: str) -> None:
    imagery = ImageryOptions(photos=str(world.photos), photo_field="photo", photo_folder=str(world.photos.parent))
    with open_cities(imagery, CityOptions(city_field="look"), GridOptions(tile_size=SIDE)) as opened:
        learnt_model(opened, path)


def _name(model: str, number: int) -> str:
    from urban_ml_plugin.core.clustering.deepcluster_model import read_deepcluster

    return str(read_deepcluster(model).card.classes[number - 1]["name"])


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[DrawnWorld, str]:
    """A generative model, and a raster of the pictures that it draws of its latents, in their places."""
    from urban_ml_plugin.core.generation.painter import Painter
    from urban_ml_plugin.core.images.image_sources import open_images

    folder = tmp_path_factory.mktemp("drawn")
    world = drawn_world(folder)
    painter = Painter(world.model, next(world.model.generator.parameters()).device)
    pictures = (255 * painter.pictures(world.latents.by_method["encoder"])).round().astype(np.uint8)
    mosaic = pictures.reshape(5, 8, 3, SIDE, SIDE).transpose(2, 0, 3, 1, 4).reshape(3, 5 * SIDE, 8 * SIDE)
    raster = write_raster(folder / "city.tif", np.ascontiguousarray(mosaic))
    with open_images(ImageryOptions([raster]), GridOptions(tile_size=SIDE)) as opened:
        source = opened.sources[0]
        rows, columns = (axis.ravel() for axis in np.indices((5, 8)))
        middles = source.geometry(rows, columns).centroid
        latents = replace(
            world.latents, row=rows, column=columns, x=middles.x.to_numpy(), y=middles.y.to_numpy(),
            crs=str(source.crs), source=np.zeros(40, np.int64), sources=[source.origin], ids=np.arange(40),
            tile_size=SIDE, kind="tiles",
        )  # fmt: skip
    write_latents(str(folder / "found.safetensors"), latents)
    return world._replace(latents_path=str(folder / "found.safetensors"), latents=latents), raster


def test_templates_are_drawn_and_their_own_image_is_no_match(
    drawn: tuple[DrawnWorld, str], tmp_path: Path, plotly: Any
) -> None:
    world, raster = drawn
    given = {"input": raster, "templates": world.latents_path, "generator": world.model_path, "encoder": FAST}
    files = {"sheet": str(tmp_path / "sheet.png"), "report": str(tmp_path / "report.html")}
    result = nearestimages(
        **given, **files, output=str(tmp_path / "m.gpkg"), count=2, min_distance=0.0, inversion="encoder"
    )
    matches = geopandas.read_file(tmp_path / "m.gpkg")
    assert (result["sources"], len(matches)) == (40, 80)
    assert (matches.match_id != matches.source_id).all()
    assert matches.source.tolist()[:3] == ["tile 0", "tile 0", "tile 1"]
    exchanged = replace(
        world.latents, **{name: np.roll(getattr(world.latents, name), 7) for name in ("row", "column", "x", "y", "ids")}
    )
    write_latents(str(tmp_path / "rolled.safetensors"), exchanged)
    poor = read_generator(world.model_path)
    poor.card = replace(poor.card, verdict="poor")
    write_generator(str(tmp_path / "poor.safetensors"), poor)
    rolled = {
        **given, "templates": str(tmp_path / "rolled.safetensors"), "generator": str(tmp_path / "poor.safetensors"),
        "anyway": True, "report": str(tmp_path / "poor.html"),
    }  # fmt: skip
    nearestimages(**rolled, output=str(tmp_path / "m.gpkg"), count=1, min_distance=0.0, inversion="encoder")
    again = geopandas.read_file(tmp_path / "m.gpkg")
    assert (again.match_id == (again.source_id + 7) % 40).mean() > 0.9
    assert "found to be “poor” when it was trained" in Path(rolled["report"]).read_text(encoding="utf-8")
    texts = png_texts(Path(files["sheet"]).read_bytes())
    assert world.model.fingerprint in texts["Source"]
    assert "others are of real places" in texts["Disclaimer"]
    assert "Here, ideal, and the nearest real places" in Path(files["report"]).read_text(encoding="utf-8")


def test_what_cannot_be_is_one_sentence(world: PlantedWorld, drawn: tuple[DrawnWorld, str], tmp_path: Path) -> None:
    planted, raster = drawn
    some = of(world, tmp_path, [3])
    templates = {"input": raster, "templates": planted.latents_path, "generator": planted.model_path, "encoder": FAST,
                 "output": str(tmp_path / "m.gpkg")}  # fmt: skip
    (tmp_path / "other").mkdir()
    other = drawn_world(tmp_path / "other", seed=3).model_path
    geopandas.GeoDataFrame(geometry=[Point(0, 0)], crs=32633).to_file(tmp_path / "nowhere.gpkg")
    model = str(tmp_path / "model.safetensors")
    deepcluster(input=town(tmp_path, "here", [[1, 2] * 8] * 8), clusters=2, tile_size=16, model=model, network="urban",
                output=str(tmp_path / "tiles.gpkg"))  # fmt: skip
    near = (
        "Nothing may be found for any source: of 144 pairs 0.7.% are of one image or overlap and 99.% are nearer than "
        "1,000,000 m; change MIN_DISTANCE"
    )
    for given, words in (
        ({**some, "min_distance": 1e6}, near),
        ({**some, "lock": "all"}, "nothing says where these lie: give one of LANDCOVER"),
        ({**some, "lock": "all", "locked": "road", **classes(world)}, "choose LOCK or LOCKED"),
        ({**some, "target": "blue", "class_layer": str(world.zones), "class_layer_field": "look"},
         "No image is of the class “blue”"),
        ({**some, "lock": "all", "proportion": -1.0, **classes(world)}, "correct COUNT, MIN_DISTANCE, LOCK_TOLERANCE"),
        ({**some, "target": "green"}, "Nothing says which images are of the class “green”"),
        ({**some, "templates": planted.latents_path}, "either templates"),
        ({**of(world, tmp_path), "sources": {}}, "either templates"),
        ({**some, "places": str(tmp_path / "nowhere.gpkg")}, "None of the features of SOURCES lies on an image"),
        ({**some, "source_inputs": [raster]}, "choose sources among the photographs"),
        ({**templates, "generator": None}, "Nothing draws the templates"),
        ({**templates, "generator": other}, "belong to another generative model"),
        ({**templates, "inversion": "iterative"}, "were not inverted by “iterative”"),
        ({**templates, "model": model}, "sees tiles of 16 pixels and 3 bands"),
        ({**templates, "model": planted.model_path}, "“Cluster urban types” or “Train a model of status"),
    ):  # fmt: skip
        with pytest.raises((InputError, ModelFileError), match=words) as error:
            nearestimages(**given)
        assert str(error.value).count(". ") == 0
    assert not (tmp_path / "matches.gpkg").exists()


def test_locks_without_use_are_told_and_sources_without_any_class_refused(world: PlantedWorld, tmp_path: Path) -> None:
    events = RecordingEvents()
    nearestimages(**of(world, tmp_path, [3]), **classes(world), events=events)
    assert any("LABELS is of no use, as no class is locked" in text for text in events.warnings)
    (tmp_path / "classes.csv").write_text("number,name\n77,tree\n")
    with pytest.raises(InputError, match="No class is known where the sources lie: see whether LABELS covers them"):
        nearestimages(
            **of(world, tmp_path, [3, 4]), labels=str(world.labels), classes=str(tmp_path / "classes.csv"), lock="all"
        )
