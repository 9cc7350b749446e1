"""Which images a generative model learns from."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
from shapely.geometry import MultiPoint, Point, box

from tests.helpers.rasters import write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.generation.image_filter import keep_images
from urban_ml_plugin.core.generation.image_store import ImageStore, choose_all, hold_out, judged_by, store_images
from urban_ml_plugin.core.images.image_sources import Images, open_images
from urban_ml_plugin.core.options.generation.training_options import FilterOptions
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.runtime.arrays import Array, Bytes
from urban_ml_plugin.core.runtime.errors import InputError, OutputError
from urban_ml_plugin.core.runtime.events import SILENT, Events

SIDE, TILES = 16, 10


@pytest.fixture
def halves(tmp_path: Path) -> Path:
    """A raster of 10 x 10 tiles, the west of which is bright and the east dark."""
    pixels = np.random.default_rng(0).integers(0, 60, (3, SIDE * TILES, SIDE * TILES)).astype(np.uint8)
    pixels[:, :, : SIDE * TILES // 2] += 150
    path = tmp_path / "halves.tif"
    write_raster(path, pixels)
    return path


def test_a_disk_without_room_for_the_images_and_images_without_pixels_are_told(
    halves: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int, _start: int, _length: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    with pytest.raises(OutputError, match=r"has no room for 1,000 images of 64 pixels \(No space left on device\)"):
        ImageStore(1_000, 64)
    pixels = np.zeros((3, SIDE * 4, SIDE * 4), np.uint8)
    pixels[:, ::3, ::3] = 9  # of no tile as much as half
    path = write_raster(tmp_path / "holes.tif", pixels, nodata=0)
    with open_images(ImageryOptions(inputs=[path]), GridOptions(tile_size=SIDE)) as opened:
        images = Images(opened.sources)
        choose_all(images, 32)
        with pytest.raises(InputError, match="No image has enough valid pixels"):
            store_images(images, 32, 64, SILENT.aside(""))


def _kept(path: Path, options: FilterOptions, events: Events = SILENT) -> tuple[Array, list[str]]:
    with open_images(ImageryOptions(inputs=[str(path)]), GridOptions(tile_size=SIDE)) as opened:
        images = Images(opened.sources)
        assert choose_all(images, 32) == 0
        store, found = store_images(images, 32, 64, SILENT.aside(""))
        assert len(store) == TILES**2

        def describe(some: Bytes) -> Array:
            return some.reshape(len(some), 3, -1).mean(axis=2)

        kept = keep_images(images, found, store, options, describe, events, SILENT.aside(""))
        return kept.kept.reshape(TILES, TILES), kept.told


def _places(path: Path) -> geopandas.GeoDataFrame:
    import rasterio

    with rasterio.open(path) as raster:
        transform, crs = raster.transform, raster.crs
    number = np.arange(TILES)
    centres = [transform * ((column + 0.5) * SIDE, (row + 0.5) * SIDE) for row in number for column in number]
    corners = [
        box(*transform * (column * SIDE, (row + 0.6) * SIDE), *transform * ((column + 0.8) * SIDE, row * SIDE))
        for row in number
        for column in number
    ]
    return geopandas.GeoDataFrame({"boxes": corners, "geometry": [Point(*centre) for centre in centres]}, crs=crs)


def test_images_like_the_marked_ones_are_kept(halves: Path, tmp_path: Path) -> None:
    places = _places(halves)
    bright = np.tile(np.arange(TILES) < TILES // 2, TILES)
    marks = np.where(bright, 1.0, 0.0)
    marks[40:] = np.nan
    marked = geopandas.GeoDataFrame({"like": marks}, geometry=places.geometry, crs=places.crs)
    marked.to_crs(4326).to_file(tmp_path / "marks.gpkg")
    kept, told = _kept(halves, FilterOptions(filter_field="like", examples=str(tmp_path / "marks.gpkg")))
    assert np.array_equal(kept.ravel(), bright)
    assert "50 images are unlike" in told[0]
    assert "accuracy of 1.00" in told[0]


def test_tiles_with_enough_built_ground_are_kept(halves: Path, tmp_path: Path) -> None:
    places = _places(halves)
    houses = geopandas.GeoDataFrame(geometry=list(places["boxes"][:30]), crs=places.crs)
    pd.concat([houses, houses]).to_file(tmp_path / "houses.gpkg")  # as where parts of buildings lie on them
    for least, rows in ((0.4, 3), (0.47, 3)):
        kept, _ = _kept(halves, FilterOptions(buildings=str(tmp_path / "houses.gpkg"), least_built=least))
        assert kept[:rows].all()
        assert not kept[rows:].any()
    with pytest.raises(InputError, match="No image is left"):
        _kept(halves, FilterOptions(buildings=str(tmp_path / "houses.gpkg"), least_built=0.49))


def test_too_few_marks_are_named(halves: Path, tmp_path: Path) -> None:
    places = _places(halves)
    marked = geopandas.GeoDataFrame(
        {"like": [1.0] * 50 + [0.0] * 4}, geometry=list(places.geometry[:54]), crs=places.crs
    )
    marked.to_file(tmp_path / "marks.gpkg")
    with pytest.raises(InputError, match="50 images are marked 1 and 4 are marked 0"):
        _kept(halves, FilterOptions(filter_field="like", examples=str(tmp_path / "marks.gpkg")))
    with pytest.raises(InputError, match="EXAMPLES"):
        _kept(halves, FilterOptions(filter_field="like"))


def test_points_without_a_place_and_images_marked_both_ways_are_done_without(halves: Path, tmp_path: Path) -> None:
    places = _places(halves)
    marks = np.tile(np.arange(TILES) < TILES // 2, TILES).astype(float)
    points = [MultiPoint([place, (place.x + 2, place.y)]) for place in places.geometry]
    twice = [*points, None, Point(), *points[:3], points[9]]
    marked = geopandas.GeoDataFrame({"like": [*marks, 1, 0, 0, 0, 0, 0]}, geometry=twice, crs=places.crs)
    marked.to_file(tmp_path / "marks.gpkg")
    events = RecordingEvents()
    options = FilterOptions(filter_field="like", examples=str(tmp_path / "marks.gpkg"))
    kept, _ = _kept(halves, options, events)
    assert np.array_equal(kept.ravel(), marks == 1)  # those of no mark are like the bright ones
    assert events.warnings == ["3 images are marked 1 by one example and 0 by another, and count as not marked."]


@pytest.mark.parametrize("rows", [4, 5])
def test_of_few_images_no_block_is_held_out_that_would_leave_next_to_none(halves: Path, rows: int) -> None:
    with open_images(ImageryOptions(inputs=[str(halves)]), GridOptions(tile_size=SIDE)) as opened:
        images = Images(opened.sources)
        choose_all(images, 32)
    few = (images.row < rows) & (images.column < 4)
    for seed in range(8):
        held = hold_out(images, np.arange(len(images)), few, seed)
        assert not (held & ~few).any()
        assert held.sum() <= few.sum() / 3


@pytest.mark.parametrize(("stride", "share"), [(SIDE, 1), (SIDE // 2, 0.25), (SIDE // 4, 1)])
def test_a_model_is_judged_by_tiles_that_share_no_ground_with_those_learnt_from_where_there_are_such(
    halves: Path, stride: int, share: float
) -> None:
    grid = GridOptions(tile_size=SIDE, stride=stride)
    with open_images(ImageryOptions(inputs=[str(halves)]), grid) as opened:
        images = Images(opened.sources)
        choose_all(images, 32)
        everything = np.arange(len(images))
        held = hold_out(images, everything, everything >= 0, 3)
        judged = judged_by(images, everything, ~held, held)
    assert not (judged & ~held).any()
    assert judged.sum() >= share * held.sum()
    if stride == SIDE // 2:
        rows, columns = (np.abs(axis[judged][:, None] - axis[~held]) for axis in (images.row, images.column))
        assert np.maximum(rows, columns).min() == 2
        assert judged.sum() < held.sum()
    else:
        assert np.array_equal(judged, held)


def test_blocks_of_neighbours_are_held_out_together(halves: Path) -> None:
    with open_images(ImageryOptions(inputs=[str(halves)]), GridOptions(tile_size=SIDE)) as opened:
        images = Images(opened.sources)
        choose_all(images, 32)
        held = hold_out(images, np.arange(len(images)), np.ones(len(images), bool), 0).reshape(TILES, TILES)
    assert 0.04 <= held.mean() <= 0.2
    blocks = [held[row : row + 4, column : column + 4] for row in range(0, 10, 4) for column in range(0, 10, 4)]
    assert all(block.all() or not block.any() for block in blocks)
