"""The size of tiles: given in pixels or metres, or as suits the ground resolution, and what is said of it."""

from __future__ import annotations

import math
import re
from pathlib import Path

import geopandas
import numpy as np
import pytest
from affine import Affine
from rasterio.transform import from_origin

from tests.helpers.flat_tasks import applydeepcluster, clustersensitivity, deepcluster, extractfeatures, tilegrid
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.tile_side import (
    LARGEST_TYPE,
    SMALLEST_TYPE,
    TileSide,
    default_side,
    overlap_advice,
    tile_side,
)
from urban_ml_plugin.core.networks.bundled import LARGEST_ZOOM, choose_zoom
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.urban_encoder import LEAST_SIZE
from urban_ml_plugin.core.options.imagery_options import GridOptions
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.runtime.errors import InputError

ROOM = 100_000
RESOLUTIONS = np.geomspace(0.04, 10, 200)
PLAIN = {"network": "scattering", "weights": "none"}


def written(path: Path, metres: float, crs: str | None = "EPSG:32633", side: int = 320) -> str:
    picture = np.random.default_rng(0).integers(1, 255, (3, side, side), np.uint8)
    return str(write_city(path, picture, crs=crs, transform=from_origin(400_000, 5_000_000, metres, metres)))


@pytest.mark.parametrize(
    ("resolution", "side"),
    [(0.05, 1152), (0.149, 480), (0.3, 224), (0.5, 128), (0.6, 128), (1, 64), (2, 32), (5, 32), (10, 30), (30, 30)],
)
def test_a_tile_follows_the_ground_resolution(resolution: float, side: int) -> None:
    assert default_side(resolution, 3, ROOM) == side


def test_a_tile_without_a_ground_resolution_has_128_pixels() -> None:
    assert default_side(math.nan, 3, ROOM) == 128


@pytest.mark.parametrize("bands", [1, 3, 4])
def test_at_every_resolution_that_tells_types_a_tile_is_a_piece_of_ground_of_one(bands: int) -> None:
    for resolution in RESOLUTIONS:
        side = default_side(resolution, bands, ROOM)
        assert SMALLEST_TYPE <= side * resolution <= LARGEST_TYPE
        assert side % 32 == 0 or side * resolution > 290
        assert TileSide(side, resolution).doubt == ""


def test_the_bundled_encoder_sees_enough_of_a_tile_at_every_resolution() -> None:
    for resolution in (*RESOLUTIONS, 0.01, 20.0, 30.0):
        side, heard = default_side(resolution, 3, ROOM), RecordingEvents()
        assert side * max(LARGEST_ZOOM, choose_zoom(resolution, side, heard)) >= LEAST_SIZE - 4
        assert not any("too small" in text for text in heard.texts)


@pytest.mark.parametrize("bands", [1, 3, 4, 8])
def test_every_network_takes_the_largest_tile_there_is_by_default(bands: int) -> None:
    side = default_side(0.001, bands, ROOM)
    for network in ("urban", "scattering", "squeezenet1_1"):
        build_network(network, "none", bands, side)


@pytest.mark.parametrize(("room", "side"), [(1000, 128), (120, 96), (40, 32), (31, 31), (20, 20)])
def test_a_tile_is_never_larger_than_the_raster(room: int, side: int) -> None:
    assert default_side(0.5, 3, room) == side


@pytest.mark.parametrize(("metres", "pixels"), [(64, 128), (50.2, 100), (4, 8)])
def test_metres_become_the_pixels_next_to_them(tmp_path: Path, metres: float, pixels: int) -> None:
    with Imagery(written(tmp_path / "a.tif", 0.5)) as raster:
        assert tile_side(GridOptions(tile_metres=metres), [raster]) == pixels


@pytest.mark.parametrize(
    ("crs", "grid", "sentence"),
    [
        ("EPSG:32633", GridOptions(tile_size=64, tile_metres=50), "in pixels (TILE_SIZE) or in metres (TILE_METRES)"),
        ("EPSG:32633", GridOptions(tile_metres=3), "choose 4 m or more (TILE_METRES)"),
        ("EPSG:32633", GridOptions(tile_metres=math.nan), "choose 4 m or more (TILE_METRES)"),
        (
            "EPSG:32633",
            GridOptions(tile_metres=5000),
            "Tiles of 5000 m are larger than the raster, whose shorter side has",
        ),
        (None, GridOptions(tile_metres=64), "or give the tile size in pixels (TILE_SIZE)"),
    ],
)
def test_metres_that_cannot_be_are_refused_with_the_remedy(
    tmp_path: Path, crs: str | None, grid: GridOptions, sentence: str
) -> None:
    with Imagery(written(tmp_path / "a.tif", 0.5, crs)) as raster, pytest.raises(InputError) as refused:
        tile_side(grid, [raster])
    assert sentence in str(refused.value)


@pytest.mark.parametrize("resolution", [0.02, 0.1, 0.15, 0.5, 2.0, 10.0, 30.0])
def test_small_and_large_tiles_are_doubted_and_the_advised_ones_are_not(resolution: float) -> None:
    small, large = math.ceil(SMALLEST_TYPE / resolution), math.floor(LARGEST_TYPE / resolution)
    assert TileSide(small, resolution).doubt == TileSide(large, resolution).doubt == ""
    roofs, mixed = TileSide(small - 1, resolution).doubt, TileSide(large + 1, resolution).doubt
    assert "roofs" in roofs
    assert "mix several types" in mixed
    for doubt in (roofs, mixed):
        for number in re.findall(r"choose ([\d,]+) pixels", doubt):
            assert TileSide(int(number.replace(",", "")), resolution).doubt == ""


def test_imagery_that_is_too_coarse_for_types_is_said_to_be() -> None:
    assert "finer imagery" in TileSide(default_side(30, 3, ROOM), 30).doubt
    assert "resample the raster" in TileSide(default_side(0.01, 3, ROOM), 0.01).doubt


def test_a_tile_of_unknown_size_on_the_ground_is_not_doubted() -> None:
    assert TileSide(8, math.nan).doubt == TileSide(4096, math.nan).doubt == ""


@pytest.mark.parametrize(("rows", "columns", "clusters"), [(5, 9, 4), (6, 6, 8), (9, 9, 3)])
def test_the_advised_stride_gives_as_many_tiles_as_are_told(rows: int, columns: int, clusters: int) -> None:
    grid = TileGrid(columns * 128, rows * 128, Affine.identity(), "", 128, 128)
    closer = TileGrid(grid.width, grid.height, grid.transform, "", 128, 64)
    advice = overlap_advice(len(grid), clusters, grid)
    assert f"with a stride of 64 pixels (STRIDE), which gives about {len(closer)}." in advice
    assert overlap_advice(20 * clusters + 100, clusters, grid) == ""


def test_tiles_of_which_most_lies_beyond_the_raster_are_not_counted_on() -> None:
    grid = TileGrid(3584, 1024, Affine.identity(), "", 480, 480)  # 7 × 2 of 8 × 3 tiles, and 14 × 4 that overlap
    assert "14 usable tiles" in (advice := overlap_advice(14, 4, grid))
    assert "with a stride of 240 pixels (STRIDE), which gives about 56." in advice


def test_tiles_that_overlap_by_half_are_not_advised_to_overlap_more() -> None:
    grid = TileGrid(256, 256, Affine.identity(), "", 128, 64)
    assert "fewer clusters, a larger image" in overlap_advice(len(grid), 8, grid)


def test_metres_give_the_tiles_of_as_many_pixels_and_the_model_keeps_them(tmp_path: Path) -> None:
    source = str(write_city(tmp_path / "city.tif", planted_city(0, tiles=6, tile=64)[0]))
    pixels, metres, model = (str(tmp_path / name) for name in ("pixels.gpkg", "metres.gpkg", "types.safetensors"))
    deepcluster(input=source, output=pixels, tile_size=64, clusters=4, **PLAIN)
    report, heard = tmp_path / "report.html", RecordingEvents()
    deepcluster(
        input=source, output=metres, model=model, report=str(report), tile_metres=32, clusters=4, events=heard, **PLAIN
    )
    assert geopandas.read_file(metres).equals(geopandas.read_file(pixels))
    told = "64 pixels (32 m), which comes next to the 32 m that were asked for"
    assert f"Tiles of {told}." in heard.infos
    assert told in report.read_text(encoding="utf-8")
    heard = RecordingEvents()
    applydeepcluster(input=source, model=model, output=str(tmp_path / "again.gpkg"), events=heard)
    assert not [text for text in heard.texts if text.startswith("Tiles of")]
    assert geopandas.read_file(tmp_path / "again.gpkg").area.max() == pytest.approx(32**2)


def test_doubts_about_tiles_stand_in_the_log_and_in_the_report(tmp_path: Path) -> None:
    source = str(write_city(tmp_path / "city.tif", planted_city(0, tiles=4, tile=64)[0]))
    report, heard = tmp_path / "report.html", RecordingEvents()
    deepcluster(
        input=source,
        output=str(tmp_path / "t.gpkg"),
        report=str(report),
        tile_size=32,
        clusters=4,
        events=heard,
        **PLAIN,
    )
    page = report.read_text(encoding="utf-8")
    roofs = "Tiles of 32 pixels (16 m) are so small that they show roofs and trees"
    few = "64 usable tiles of 32 pixels are few for 4 clusters"
    for text in (roofs, few):
        assert any(warning.startswith(text) for warning in heard.warnings)
        assert text in page


def test_every_task_that_cuts_tiles_of_its_own_takes_the_same(tmp_path: Path) -> None:
    source, layer = written(tmp_path / "a.tif", 0.9, side=200), str(tmp_path / "t.gpkg")
    told = "Tiles of 64 pixels (58 m), which suits the ground resolution of 0.9 m per pixel."
    few = {"clusters": 2, "seeds": 2, "resamples": 2}
    for run in (
        lambda events: tilegrid(input=source, output=layer, events=events),
        lambda events: extractfeatures(input=source, output=str(tmp_path / "f.tif"), events=events, **PLAIN),
        lambda events: deepcluster(input=source, output=layer, clusters=2, events=events, **PLAIN),
        lambda events: clustersensitivity(input=source, output=layer, events=events, **few, **PLAIN),
    ):
        heard = RecordingEvents()
        run(heard)
        assert told in heard.infos
    assert geopandas.read_file(layer).area.max() == pytest.approx(57.6**2)


def test_tile_sizes_are_compared_in_metres_too(tmp_path: Path) -> None:
    source, few = written(tmp_path / "a.tif", 0.5, side=160), {"clusters": 2, "seeds": 2, "resamples": 2}
    result = clustersensitivity(input=source, output=str(tmp_path / "t.gpkg"), tile_metres="32,40", **few, **PLAIN)
    assert [row["tile_size"] for row in result["rows"]] == [64, 80]
    with pytest.raises(InputError, match="not both"):
        clustersensitivity(input=source, output=str(tmp_path / "t.gpkg"), tile_metres=32, tile_sizes=64, **few)
