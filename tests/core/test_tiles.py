"""Tiles come out of a raster the same, however they are read."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.windows import Window

from tests.helpers.rasters import holed_raster, noise, plain_read, write_raster
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.waiting import wait_until
from urban_ml_plugin.core.images import raster_tiles, tiles
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles, TileReader, valid_shares
from urban_ml_plugin.core.images.tiles import BLOCK, Tiles, batch_length, read_ahead
from urban_ml_plugin.core.rasters.hole_filling import mirrored

MANY = settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def holed(tmp_path_factory):
    return holed_raster(tmp_path_factory.mktemp("holed") / "a.tif", tiled=True, blockxsize=64, blockysize=64)


def everything(batches) -> Tiles:
    parts = list(batches)
    names = ("rows", "columns", "pixels", "valid")
    return Tiles(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def plain_tiles(path, grid, scaling, least_valid=0.5):
    """Tiles by the book: one plain rasterio read each, scaled."""
    for row in range(grid.rows):
        for column in range(grid.columns):
            window = Window(column * grid.stride, row * grid.stride, grid.tile_size, grid.tile_size)
            raw = plain_read(path, window, [1, 2, 3])
            valid = raw.any(axis=0)
            if valid.mean() < least_valid:
                continue
            low, high = (np.array(side, "float32")[:, None, None] for side in (scaling.low, scaling.high))
            yield row, column, np.clip((raw - low) / (high - low), 0, 1), valid


@pytest.mark.parametrize(("tile_size", "stride"), [(32, 32), (32, 20), (48, 7), (150, 150)])
def test_tiles_are_those_of_a_plain_read_scaled_and_filled_with_their_own_ground(holed, tile_size, stride):
    with Imagery(holed) as imagery:
        grid = imagery.grid(tile_size, stride)
        found = everything(TileReader(imagery, grid, 16))
        expected = list(plain_tiles(holed, grid, imagery.scaling))
    assert list(zip(found.rows, found.columns)) == [(row, column) for row, column, *_ in expected]
    np.testing.assert_array_equal(found.valid[:, 0], [valid for *_, valid in expected])
    for pixels, (*_, scaled, valid) in zip(found.pixels, expected):
        rows, columns = mirrored(valid)
        np.testing.assert_allclose(pixels, scaled[:, rows, columns], atol=1e-6)


@MANY
@given(st.integers(1, 200), st.integers(24, 60), st.data())
def test_the_batch_size_changes_no_tile(holed, batch, tile_size, data):
    stride = data.draw(st.integers(tile_size // 2, tile_size))
    strip_pixels = data.draw(st.sampled_from([1, 5000, 2**21]))
    with pytest.MonkeyPatch.context() as patch, Imagery(holed) as imagery:
        patch.setattr(raster_tiles, "STRIP_PIXELS", strip_pixels)
        patch.setattr(tiles, "usable_cores", lambda: 1)
        grid = imagery.grid(tile_size, stride)
        batches = list(TileReader(imagery, grid, batch))
        patch.setattr(raster_tiles, "STRIP_PIXELS", 2**21)
        reference = everything(TileReader(imagery, grid, 10_000))
    found = everything(batches)
    for name in ("rows", "columns", "pixels", "valid"):
        np.testing.assert_array_equal(getattr(found, name), getattr(reference, name))
    assert all(len(part) == max(1, batch // BLOCK) * BLOCK for part in batches[:-1])


@pytest.mark.parametrize("kind", ["uint8", "int16", "float64"])
def test_parts_of_a_batch_are_scaled_and_filled_as_all_of_it_is(holed, tmp_path, kind):
    with rasterio.open(holed) as file:
        values = file.read().astype(kind)
    path = write_raster(tmp_path / "a.tif", values, nodata=0)
    with Imagery(path) as imagery:
        whole, again = (next(iter(TileReader(imagery, imagery.grid(32), 16))) for _ in range(2))
        assert whole.shape == (16, 3, 32, 32)
        blocks = [again[:8], again[8:], again.chosen(np.array([3, 1]))]
        for block, numbers in zip(blocks, [np.arange(8), np.arange(8, 16), [3, 1]]):
            np.testing.assert_array_equal(block.pixels, whole.pixels[numbers])
        assert whole.pixels.dtype == np.float32
        assert not whole.valid.all()  # of which some were filled
        assert whole.pixels.std() > 0.1


def test_how_much_of_tiles_is_valid_is_told_without_scaling_them(holed, monkeypatch):
    monkeypatch.setattr(raster_tiles.StoredValues, "scaled", None)
    with Imagery(holed) as imagery:
        found = next(iter(TileReader(imagery, imagery.grid(32), 16))).shares
    assert 0.5 <= found.min() < found.max() == 1


def test_batches_of_large_tiles_are_cut_to_what_memory_should_hold(holed, monkeypatch):
    monkeypatch.setattr(tiles, "BATCH_VALUES", 16 * 3 * 32 * 32)
    with Imagery(holed) as imagery:
        batches = list(TileReader(imagery, imagery.grid(32, 8), 1000))
    assert {len(part) for part in batches[:-1]} == {16}


@pytest.mark.parametrize(
    ("asked", "cores", "expected"), [(64, 2, 64), (64, 16, 128), (200, 16, 200), (32, 16, 32), (20, 1, 16), (3, 1, 8)]
)
def test_a_batch_has_a_block_for_each_core_unless_fewer_tiles_are_asked_for(asked, cores, expected, monkeypatch):
    monkeypatch.setattr(tiles, "usable_cores", lambda: cores)
    assert batch_length(asked, 3, 32) == expected


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float32"])
def test_every_type_is_scaled_to_0_to_1_with_bands_side_by_side(tmp_path, kind):
    pixels = noise(4, 40, 40, kind=kind)
    with Imagery(write_raster(tmp_path / "a.tif", pixels), bands=[4, 2]) as imagery:
        (found,) = TileReader(imagery, imagery.grid(40), 1)
        expected = imagery.scaling.apply(pixels[[3, 1]])
    np.testing.assert_array_equal(found.pixels[0], expected)
    assert found.pixels.dtype == np.float32
    assert found.pixels.min() == 0
    assert found.pixels.max() == 1
    assert np.moveaxis(found.pixels, 1, -1).flags.c_contiguous


def test_beyond_the_edge_tiles_are_invalid(tmp_path, monkeypatch):
    monkeypatch.setattr(raster_tiles, "LEAST_VALID", 0)
    with Imagery(write_raster(tmp_path / "a.tif", noise(3, 40, 56))) as imagery:
        found = everything(TileReader(imagery, imagery.grid(32), 8))
    np.testing.assert_array_equal(found.shares, [1, 0.75, 0.25, 0.25 * 0.75])
    assert found.valid[1, 0, :, :24].all()
    assert not found.valid[1, 0, :, 24:].any()


@pytest.mark.parametrize(("tile_size", "stride"), [(32, 32), (20, 9)])
def test_shares_are_the_same_measured_alone_or_while_reading(holed, tile_size, stride):
    with Imagery(holed) as imagery:
        grid = imagery.grid(tile_size, stride)
        reader = TileReader(imagery, grid, 8)
        found = everything(reader)
        shares = valid_shares(imagery, grid)
    np.testing.assert_array_equal(reader.shares, shares)
    np.testing.assert_array_equal(found.shares, shares[shares >= 0.5])
    assert 0 < shares.mean() < 1


def test_shares_of_a_raster_without_holes_need_no_pixels(tmp_path):
    with Imagery(write_raster(tmp_path / "a.tif", noise(1, 40, 40))) as imagery:
        imagery.read = None  # reading would fail
        np.testing.assert_array_equal(valid_shares(imagery, imagery.grid(32)), [[1, 0.25], [0.25, 0.0625]])


def test_tiles_by_index_are_those_of_the_reader_in_the_order_asked_for(holed):
    with Imagery(holed) as imagery:
        grid = imagery.grid(32, 16)
        read = everything(TileReader(imagery, grid, 8))
        places = RasterTiles(imagery, grid).at(read.rows, read.columns)
        order = np.random.default_rng(0).permutation(len(places))[:20]
        found = places.batch(order)
    assert len(places) == len(read)
    for name in ("rows", "columns", "pixels", "valid"):
        np.testing.assert_array_equal(getattr(found, name), getattr(read, name)[order])


def test_reading_ahead_passes_everything_on_in_order():
    assert list(read_ahead(range(100))) == list(range(100))


def test_reading_ahead_works_while_the_reader_waits_and_never_runs_far_ahead():
    made = []

    def make():
        for item in range(10):
            made.append(item)
            yield item

    ahead = read_ahead(make())
    assert next(ahead) == 0
    assert wait_until(lambda: len(made) >= 3)
    time.sleep(0.1)  # in which it might run further
    assert made == [0, 1, 2]  # one handed over, one waiting, one in the thread's hands
    ahead.close()


def test_an_error_while_reading_ahead_reaches_the_reader():
    def make():
        yield 1
        raise ValueError("broken")

    ahead = read_ahead(make())
    assert next(ahead) == 1
    with pytest.raises(ValueError, match="broken"):
        next(ahead)


def test_leaving_early_ends_the_thread():
    before = threading.active_count()
    ahead = read_ahead(iter(range(1000)))
    next(ahead)
    ahead.close()
    assert threading.active_count() == before


def test_tiles_of_one_colour_are_left_out_of_pictures_and_told_once(tmp_path):
    pixels = noise(3, 96, 160)
    pixels[:, :, 100:] = 255  # the margin of an export: one whole column of tiles, and the edge of another
    pixels[:, 32:64, :32] = np.array([238, 238, 230])[:, None, None]  # a tile that a service did not have
    pixels[:, 64:96, 32:64] = 7
    pixels[2, 64, 32] = 8  # one pixel is enough to be no blank
    path, told = write_raster(tmp_path / "a.tif", pixels), RecordingEvents()
    expected = {(row, column) for row in range(3) for column in range(4)} - {(1, 0)}
    with Imagery(path, events=told) as imagery:
        source = RasterTiles(imagery, imagery.grid(32))
        for _ in range(2):
            found = everything(source.stream(8))
            assert set(zip(found.rows.tolist(), found.columns.tolist())) == expected
    assert [text for text in told.warnings if "of one colour" in text] == [
        f"4 tiles of the raster {path} are of one colour, such as a margin or what a service did not have, and are "
        "left out."
    ]
    with Imagery(path, bands=[1]) as imagery:  # of one band, such as a class or a height, they say something
        assert len(everything(RasterTiles(imagery, imagery.grid(32)).stream(8)).rows) == 15
