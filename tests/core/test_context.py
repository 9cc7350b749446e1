"""A tile may be seen with the ground around it; what it is, where it lies and how it is drawn stays its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio

from tests.helpers.flat_tasks import (
    activationmap,
    applydeepcluster,
    clusterchange,
    clustersensitivity,
    deepcluster,
    extractfeatures,
)
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.rasters import holed_raster, noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core import activationbylanduse
from urban_ml_plugin.core.clustering.deepcluster_model import read_deepcluster
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles, TileReader, valid_shares
from urban_ml_plugin.core.images.thumbnails import tile_pictures
from urban_ml_plugin.core.images.tile_side import TileSide
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.status.spatial_folds import make_folds
from urban_ml_plugin.core.status.status_model import read_status, write_status

STORED = Path(__file__).parents[1] / "stored_models"
PLAIN = {"network": "scattering", "weights": "none"}


@pytest.fixture(scope="module")
def holed(tmp_path_factory: pytest.TempPathFactory) -> str:
    return holed_raster(tmp_path_factory.mktemp("holed") / "a.tif")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write_city(tmp_path_factory.mktemp("city") / "city.tif", planted_city(0, tiles=8, tile=32)[0]))


@pytest.fixture(scope="module")
def clustered(city: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RecordingEvents]:
    """Layers, labels, model and report of clusters of tiles that are seen twice as wide."""
    folder, heard = tmp_path_factory.mktemp("clustered"), RecordingEvents()
    names = {"output": "t.gpkg", "labels": "l.tif", "model": "m.safetensors", "report": "r.html"}
    paths = {name: str(folder / file) for name, file in names.items()}
    deepcluster(input=city, tile_size=32, context=2.0, clusters=4, events=heard, **paths, **PLAIN)
    return folder, heard


@pytest.mark.parametrize(
    ("tile", "stride", "context", "margin"), [(32, 32, 2.0, 16), (32, 20, 1.5, 8), (25, 25, 4.0, 38)]
)
def test_what_is_seen_of_a_tile_is_the_wider_window_around_it(
    holed: str, tile: int, stride: int, context: float, margin: int
) -> None:
    with Imagery(holed) as imagery:
        grid = imagery.grid(tile, stride, context)
        found = Tiles.joined(list(TileReader(imagery, grid, 16)))
        scaling = imagery.scaling
    with rasterio.open(holed) as file:
        whole = np.pad(file.read(), ((0, 0), (300, 300), (300, 300)))
    side = tile + 2 * margin
    assert found.pixels.shape[1:] == (3, side, side)
    for row, column, pixels, valid in zip(found.rows, found.columns, found.pixels, found.valid[:, 0]):
        top, left = 300 + row * stride - margin, 300 + column * stride - margin
        raw = whole[:, top : top + side, left : left + side]
        np.testing.assert_array_equal(valid, raw.any(axis=0))
        np.testing.assert_allclose(pixels[:, valid], scaling.apply(raw)[:, valid], atol=1e-6)
        assert (pixels[:, ~valid] > 0).any() == (~valid).any()


def test_which_tiles_are_used_where_they_lie_and_how_they_look_does_not_depend_on_their_context(holed: str) -> None:
    seen = {}
    for context in (1.0, 3.0):
        with Imagery(holed) as imagery:
            grid = imagery.grid(32, 24, context)
            reader = TileReader(imagery, grid, 16)
            tiles = Tiles.joined(list(reader))
            np.testing.assert_array_equal(reader.shares, valid_shares(imagery, grid))
            pictures = tile_pictures(RasterTiles(imagery, grid).at(tiles.rows, tiles.columns), np.arange(len(tiles)))
        places = [grid.polygon(0, 1), grid.cell(1, 1)], grid.cell_transform, (grid.rows, grid.columns)
        seen[context] = (places, reader.shares, tiles.rows, tiles.columns, tiles.shares, tiles.mean_colours, pictures)
    assert seen[1.0][0] == seen[3.0][0]
    for alone, in_context in zip(seen[1.0][1:], seen[3.0][1:]):
        np.testing.assert_array_equal(alone, in_context)


def test_tiles_with_context_are_the_same_by_index_in_any_batch_and_without_holes(holed: str, tmp_path: Path) -> None:
    for path in (holed, write_raster(tmp_path / "whole.tif", noise(3, 100, 120))):
        with Imagery(path) as imagery:
            grid = imagery.grid(32, 32, 2.5)
            tiles = Tiles.joined(list(TileReader(imagery, grid, 8)))
            others = Tiles.joined(list(TileReader(imagery, grid, 64)))
            by_index = RasterTiles(imagery, grid).batch(tiles.rows, tiles.columns)
            np.testing.assert_array_equal(valid_shares(imagery, grid)[tiles.rows, tiles.columns], tiles.shares)
        for name in ("pixels", "valid", "shares"):
            np.testing.assert_array_equal(getattr(by_index, name), getattr(tiles, name))
            np.testing.assert_array_equal(getattr(others, name), getattr(tiles, name))


def test_only_with_context_do_its_surroundings_tell_a_tile_from_another(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    tile = rng.integers(118, 122, (3, 32, 32), np.uint8)
    picture = np.tile(tile, (1, 3, 6))
    picture[:, :, 96:] = rng.integers(0, 255, (3, 96, 96))
    picture[:, 32:64, 128:160] = tile  # the middle of the right half is the very tile of the middle of the left
    source, found = str(write_city(tmp_path / "a.tif", picture, nodata=None)), {}
    for context in (1.0, 3.0):
        path = str(tmp_path / f"{context}.tif")
        extractfeatures(input=source, output=path, tile_size=32, context=context, **PLAIN)
        with rasterio.open(path) as file:
            found[context] = file.read()[:, 1, [1, 4]]
    assert np.array_equal(found[1.0][:, 0], found[1.0][:, 1])
    assert np.abs(found[3.0][:, 0] - found[3.0][:, 1]).max() > 0.5


def test_clusters_with_context_have_the_layers_of_the_tiles(city: str, clustered: Any, tmp_path: Path) -> None:
    folder, heard = clustered
    deepcluster(
        input=city, output=str(tmp_path / "t.gpkg"), labels=str(tmp_path / "l.tif"), tile_size=32, clusters=4, **PLAIN
    )
    alone, wide = (geopandas.read_file(where / "t.gpkg") for where in (tmp_path, folder))
    for name in ("geometry", "tile_id", "valid"):
        assert alone[name].equals(wide[name])
    assert not alone.confidence.equals(wide.confidence)
    with rasterio.open(tmp_path / "l.tif") as one, rasterio.open(folder / "l.tif") as other:
        assert (one.shape, one.transform) == (other.shape, other.transform)
        assert '"context": 2.0' in other.tags()["URBAN_ML_PARAMETERS"]
    assert "Tiles of 32 pixels (16 m); each is seen with 64 pixels (32 m)." in heard.infos
    assert not any("roofs" in warning for warning in heard.warnings)  # 32 m are seen
    assert "seen with 64 pixels (32 m)" in (folder / "r.html").read_text(encoding="utf-8")


def test_a_model_keeps_its_context(city: str, clustered: Any, tmp_path: Path) -> None:
    folder, _ = clustered
    model = str(folder / "m.safetensors")
    applydeepcluster(input=city, model=model, output=str(tmp_path / "t.gpkg"))
    made, applied = (geopandas.read_file(where / "t.gpkg") for where in (folder, tmp_path))
    for name in ("geometry", "cluster", "confidence", "novelty"):
        assert made[name].equals(applied[name])
    known = read_deepcluster(model)
    assert (known.card.tile_size, known.card.context, known.card.seen) == (32, 2, 64)


def test_models_from_before_see_no_context() -> None:
    for name in ("types.safetensors", "status.safetensors"):
        card = (read_deepcluster if name.startswith("types") else read_status)(str(STORED / name)).card
        assert (card.context, card.seen) == (1, card.tile_size)


def test_unchanged_ground_has_not_changed_to_a_model_with_context(city: str, clustered: Any, tmp_path: Path) -> None:
    output = str(tmp_path / "change.gpkg")
    clusterchange(before=city, after=city, model=str(clustered[0] / "m.safetensors"), output=output)
    tiles, made = geopandas.read_file(output), geopandas.read_file(clustered[0] / "t.gpkg")
    assert (tiles["before"] == made.cluster).all()
    assert not tiles.changed.any()


def test_numbers_of_clusters_are_compared_with_context_too(
    city: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, strip = [], TileGrid.strip
    monkeypatch.setattr(TileGrid, "strip", lambda grid, *place: seen.append(grid.seen) or strip(grid, *place))
    few = {"clusters": 2, "tile_sizes": 64, "context": 2.0, "seeds": 2, "resamples": 2}
    clustersensitivity(input=city, output=str(tmp_path / "t.gpkg"), **few, **PLAIN)
    assert set(seen) == {128}


@pytest.mark.parametrize("context", [0.5, 5.0, float("nan")])
def test_a_context_that_cannot_be_is_refused(holed: str, context: float) -> None:
    with Imagery(holed) as imagery, pytest.raises(InputError, match=r"choose from 1 \(the tile alone\) to 4"):
        imagery.grid(32, None, context)


def test_tiles_that_are_small_but_seen_in_their_context_are_not_doubted() -> None:
    assert TileSide(32, 0.5).doubt != ""
    assert TileSide(32, 0.5, seen=64).doubt == ""


def test_folds_keep_apart_what_shares_seen_ground() -> None:
    centres = np.stack([np.arange(6) * 10.0, np.zeros(6)], axis=1)
    of_zone = np.array([0, 0, 0, 1, 1, 1])
    zones = (of_zone, of_zone, np.arange(6), None, centres)
    alone, wide = (make_folds("spatial", *zones, overlap, 2).excluded for overlap in (10.0, 30.0))
    assert alone[0].tolist() == [True] * 3 + [False] * 3
    assert wide[0].tolist() == [True] * 5 + [False]


def test_a_model_with_context_is_not_mapped_pixel_by_pixel(tmp_path: Path) -> None:
    stored, path = read_status(str(STORED / "status.safetensors")), str(tmp_path / "wide.safetensors")
    write_status(path, replace(stored, card=replace(stored.card, context=1.5)))
    given = {"input": str(STORED / "city.tif"), "model": path, "output": str(tmp_path / "a.tif")}
    with pytest.raises(ModelFileError, match=r"train a model without context \(CONTEXT 1\) to map it"):
        activationmap(**given)
    with pytest.raises(ModelFileError, match="CONTEXT 1"):
        activationbylanduse._read_model(path)
