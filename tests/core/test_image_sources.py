"""Tiles of rasters and photographs behind one interface."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from shapely.geometry import Point, box

from tests.helpers.planted_types import write_city
from tests.helpers.rasters import write_polygons, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.images.image_sources import Images, keep_colours, open_images
from urban_ml_plugin.core.images.photographs import Photographs
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.runtime.errors import InputError


def raster(path: Path, level: int, **profile: object) -> str:
    picture = np.full((3, 64, 96), level, np.uint8)
    picture[:, 5::32, 5::32] += 1  # tiles of one colour are left out
    picture[:, :32, :32] += 10
    return str(write_city(path, picture, **profile))


def photograph(path: Path, left: int, right: int) -> None:
    pixels = np.zeros((3, 20, 40), np.uint8)
    pixels[:, :, 10:20], pixels[:, :, 20:30] = left, right
    with rasterio.open(path, "w", driver="PNG", width=40, height=20, count=3, dtype="uint8") as file:
        file.write(pixels)


def of(photos: Path) -> ImageryOptions:
    return ImageryOptions(photos=str(photos), photo_field="photo", photo_folder=str(photos.parent))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for name, left, right in (("a.png", 255, 0), ("b.png", 51, 102)):
        photograph(tmp_path / name, left, right)
    layer = geopandas.GeoDataFrame(
        {"photo": ["a.png", str(tmp_path / "b.png"), None]}, geometry=[Point(1, 1), Point(2, 1), Point(3, 1)]
    )
    layer.set_crs("EPSG:32633").to_file(tmp_path / "photos.gpkg", driver="GPKG")
    return tmp_path / "photos.gpkg"


def test_the_range_of_several_rasters_is_that_inside_the_mask(tmp_path: Path) -> None:
    pixels = np.full((3, 64, 64), 250, np.uint8)  # clouds, which the mask leaves out
    pixels[:, :, :32] = np.random.default_rng(0).integers(20, 60, (3, 64, 32))
    path = str(write_raster(tmp_path / "city.tif", pixels, transform=from_origin(500_000, 5_000_000, 1, 1)))
    mask = write_polygons(tmp_path / "mask.gpkg", [box(500_000, 4_999_936, 500_032, 5_000_000)])
    with open_images(ImageryOptions(inputs=[path], mask=str(mask)), GridOptions(tile_size=32)) as opened:
        assert max(opened.first.scaling.high) < 60


@pytest.mark.parametrize(("kind", "own"), [("uint8", True), ("uint16", False)])
def test_rasters_of_bytes_keep_their_colours_and_others_their_range(tmp_path: Path, kind: str, own: bool) -> None:
    pixels = np.random.default_rng(0).integers(40, 200, (3, 64, 64)).astype(kind)
    pixels[1] //= 2  # a band of its own range
    chosen = ImageryOptions(inputs=[str(write_raster(tmp_path / "city.tif", pixels))])
    with open_images(chosen, GridOptions(tile_size=32)) as opened:
        measured = opened.first.scaling
        keep_colours(opened)
        assert (opened.first.scaling == measured) is not own
        if own:
            tile = Images(opened.sources)
            tile.choose(np.zeros(1, int), np.ones(1, int), np.zeros(1, int))
            seen = tile.batch(np.zeros(1, int)).pixels[0]
            assert np.array_equal(np.rint(255 * seen), pixels[:, 32:, :32])


def test_two_rasters_share_one_scaling_and_their_tiles_come_in_the_order_of_the_choice(tmp_path: Path) -> None:
    paths = [raster(tmp_path / "dark.tif", 20), raster(tmp_path / "light.tif", 200)]
    with open_images(ImageryOptions(paths), GridOptions(tile_size=32)) as opened:
        dark, light = opened.sources
        assert dark.imagery.scaling == light.imagery.scaling
        assert (dark.imagery.scaling.low[0], dark.imagery.scaling.high[0]) == (20, 210)
        images = Images(opened.sources)
        images.choose(np.array([1, 0, 0]), np.array([0, 1, 0]), np.array([2, 1, 0]))
        assert list(zip(images.source, images.row, images.column)) == [(0, 0, 0), (0, 1, 1), (1, 0, 2)]
        means = images.batch(np.array([2, 0, 1])).pixels.mean(axis=(1, 2, 3)) * 190 + 20
        assert means.tolist() == pytest.approx([200, 30, 20], abs=0.01)
        streamed = [(number, len(tiles)) for number, tiles in images.stream(8)]
        assert streamed == [(0, 2), (1, 1)]
        layer = images.layer({"x": [1.0, 2.0, 3.0]})
    assert layer.tile_id.tolist() == [0, 4, 2]
    assert layer.city.tolist() == ["dark", "dark", "light"]


def test_places_of_a_raster_are_its_tiles_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("urban_ml_plugin.core.images.image_source.AT_ONCE", 3)
    with open_images(ImageryOptions([raster(tmp_path / "r.tif", 20)]), GridOptions(tile_size=32)) as opened:
        parts = list(opened.sources[0].in_parts())
    assert [(rows.tolist(), columns.tolist()) for rows, columns, _ in parts] == [
        ([0, 0, 0], [0, 1, 2]),
        ([1, 1, 1], [0, 1, 2]),
    ]
    assert parts[1][2].iloc[0].bounds == (400_000, 4_999_968, 400_016, 4_999_984)


def test_rasters_of_other_bands_or_without_a_crs_are_refused_and_other_resolutions_told(tmp_path: Path) -> None:
    one = raster(tmp_path / "one.tif", 20)
    bare = raster(tmp_path / "bare.tif", 20, crs=None)
    grid = GridOptions(tile_size=32)
    with pytest.raises(InputError, match="no coordinate reference system"), open_images(ImageryOptions([bare]), grid):
        pass
    grey = str(write_city(tmp_path / "grey.tif", np.full((1, 64, 96), 9, np.uint8)))
    with pytest.raises(InputError, match="numbers of bands"), open_images(ImageryOptions([one, grey]), grid):
        pass
    coarse = raster(tmp_path / "coarse.tif", 20, transform=from_origin(400_000, 5_000_000, 1, 1))
    heard = RecordingEvents()
    with open_images(ImageryOptions([one, coarse]), grid, events=heard):
        assert "from 0.5 to 1 m per pixel" in heard.warnings[0]


def test_more_bands_in_one_raster_are_told_unless_bands_were_chosen(tmp_path: Path) -> None:
    one, many = raster(tmp_path / "one.tif", 20), str(tmp_path / "many.tif")
    write_city(Path(many), (np.arange(5 * 64 * 96) % 251 + 1).reshape(5, 64, 96).astype(np.uint8))
    for bands, told in ((None, 1), ((1, 2, 3), 0)):
        heard = RecordingEvents()
        with open_images(ImageryOptions([one, many], bands), GridOptions(tile_size=32), events=heard):
            assert (
                sum("from 3 to 5 bands, and the first 3 of each are taken" in text for text in heard.warnings) == told
            )


def test_a_raster_of_bytes_beside_one_of_16_bits_is_told_and_a_darker_one_is_not(tmp_path: Path) -> None:
    rng, paths = np.random.default_rng(0), []
    for name, most, kind in (("bytes", 200, np.uint8), ("dark", 1_500, np.uint16), ("wide", 4_000, np.uint16)):
        paths.append(write_raster(tmp_path / f"{name}.tif", rng.integers(1, most, (3, 64, 96)).astype(kind)))
    for some, told in ((paths, 1), (paths[1:], 0)):
        heard = RecordingEvents()
        with open_images(ImageryOptions(some), GridOptions(tile_size=32), events=heard):
            faint = [text for text in heard.warnings if "next to nothing to be seen" in text]
        assert len(faint) == told
        assert [text[:20] for text in faint] == ["Values of bytes fill"] * told


def test_photographs_are_the_middle_squares_in_0_to_1_and_relative_paths_are_found(photos: Path) -> None:
    heard = RecordingEvents()
    source = Photographs(of(photos), 8, heard)
    rows, numbers, places = next(source.in_parts())
    assert (rows.tolist(), numbers.tolist(), places.x.tolist()) == ([0, 0], [0, 1], [1, 2])
    assert "1 photographs have no value in the field photo" in heard.warnings[0]
    tiles = source.batch(rows[:1], np.array([1]))
    assert tiles.pixels.shape == (1, 3, 8, 8)
    assert tiles.pixels[0, 0, 0].tolist() == pytest.approx([0.2] * 4 + [0.4] * 4, abs=1e-6)
    assert [len(part) for part in source.stream(64)] == [2]


def test_a_photograph_with_a_colour_table_is_seen_in_its_colours(photos: Path, tmp_path: Path) -> None:
    values = np.resize(np.array([0, 1], np.uint8), (1, 20, 40))  # stripes, whose middle is the mean of both colours
    with rasterio.open(tmp_path / "a.png", "w", driver="PNG", width=40, height=20, count=1, dtype="uint8") as file:
        file.write(values)
        file.write_colormap(1, {0: (255, 0, 0, 255), 1: (51, 102, 0, 255)})
    source = Photographs(of(photos), 10)
    pixels = source.batch(np.array([0]), np.array([0])).pixels[0]
    assert pixels.mean(axis=(1, 2)).tolist() == pytest.approx([0.6, 0.2, 0], abs=0.01)


def test_a_layer_without_the_field_is_refused_by_name(photos: Path) -> None:
    with pytest.raises(InputError, match="no field path: choose one of photo"):
        Photographs(ImageryOptions(photos=str(photos), photo_field="path"), 8)


def test_rasters_or_photographs_but_not_both_nor_neither() -> None:
    for imagery in (ImageryOptions(), ImageryOptions(["a.tif"], photos="p.gpkg", photo_field="photo")):
        with pytest.raises(InputError, match="one of the two"), open_images(imagery, GridOptions(tile_size=32)):
            pass
