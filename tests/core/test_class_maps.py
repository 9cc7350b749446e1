"""The class of each pixel of tiles and photographs, by every way to name objects, and the shares that follow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from shapely.geometry import box

from tests.core.test_segmentation import Thresholds, export
from tests.helpers.planted_worlds import GREENERY, KINDS, PlantedWorld, streets
from tests.helpers.rasters import NORTH_UP, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.images.image_sources import open_images
from urban_ml_plugin.core.objects.class_maps import ClassMaps, open_class_maps
from urban_ml_plugin.core.options.city_options import ObjectOptions
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.runtime.errors import InputError

SIDE = 32
NUMBERED = "2,wood\n5,water\n7,wood\n"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> PlantedWorld:
    return streets(tmp_path_factory.mktemp("streets"), 16)


@contextmanager
def maps_of(
    imagery: ImageryOptions, objects: ObjectOptions, events: RecordingEvents | None = None, **grid: Any
) -> Iterator[ClassMaps]:
    events = events or RecordingEvents()
    with (
        open_images(imagery, GridOptions(tile_size=SIDE, **grid), events=events) as opened,
        open_class_maps(objects, opened, events) as found,
    ):
        yield found


def of_photographs(world: PlantedWorld, **objects: Any) -> AbstractContextManager[ClassMaps]:
    photos = ImageryOptions(photos=str(world.photos), photo_field="photo", photo_folder=str(world.photos.parent))
    return maps_of(photos, ObjectOptions(**objects))


def ground(folder: Path) -> tuple[ImageryOptions, np.ndarray]:
    """A raster of 2 × 3 tiles, the last column of which reaches beyond it, and its land cover: 2, 5, 7 or none."""
    cover = np.random.default_rng(0).choice([0, 2, 5, 7], (2 * SIDE, 80)).astype(np.uint8)
    cover[:SIDE, :SIDE] = 0
    write_raster(folder / "cover.tif", cover[None])
    (folder / "classes.csv").write_text(NUMBERED)
    pixels = np.random.default_rng(1).integers(1, 255, (3, 2 * SIDE, 80)).astype(np.uint8)
    return ImageryOptions([write_raster(folder / "city.tif", pixels)]), cover


def test_label_pictures_give_the_planted_classes_and_shares_count_them(world: PlantedWorld) -> None:
    names = str(world.labels.parent / "classes.csv")
    with of_photographs(world, labels=str(world.labels), classes=names) as found:
        some = np.array([3, 0, 15])
        seen = found.maps(0, np.zeros(3, int), some)
        shares = found.shares(0, np.zeros(3, int), some)
    assert found.names == list(KINDS)
    assert (seen == world.kinds[some]).all()
    assert shares[:, GREENERY - 1].tolist() == (world.kinds[some] == GREENERY).mean((1, 2)).tolist()
    assert shares.sum(axis=1).tolist() == pytest.approx([1, 1, 1])


def test_a_raster_gives_what_lies_under_its_tiles_and_nothing_beyond_its_edge(tmp_path: Path) -> None:
    imagery, cover = ground(tmp_path)
    objects = ObjectOptions(landcover_rasters=[str(tmp_path / "cover.tif")], classes=str(tmp_path / "classes.csv"))
    with maps_of(imagery, objects) as found:
        seen = found.maps(0, np.array([1, 1]), np.array([0, 2]))
        shares = found.shares(0, np.array([0, 1, 1]), np.array([0, 0, 2]))
    assert found.names == ["wood", "water"]
    expected = np.select([(cover == 2) | (cover == 7), cover == 5], [1, 2], 0)
    assert (seen[0] == expected[SIDE:, :SIDE]).all()
    assert (seen[1, :, :16] == expected[SIDE:, 64:]).all()
    assert not seen[1, :, 16:].any()
    assert np.isnan(shares[0]).all()
    assert shares[1].tolist() == [(expected[SIDE:, :SIDE] == klass).mean() for klass in (1, 2)]


def test_polygons_give_the_same_with_a_context_and_without(tmp_path: Path) -> None:
    imagery, _ = ground(tmp_path)
    corner = NORTH_UP * (0, 0)
    halves = [box(corner[0], corner[1] - 32, corner[0] + 20, corner[1]),
              box(corner[0] + 20, corner[1] - 32, corner[0] + 40, corner[1])]  # fmt: skip
    layer = geopandas.GeoDataFrame({"class": ["grass", "road"]}, geometry=halves, crs=32632)
    layer.to_file(tmp_path / "cover.gpkg")
    objects = ObjectOptions(landcover=str(tmp_path / "cover.gpkg"), class_field="class")
    for grid in ({}, {"context": 2.0}):
        with maps_of(imagery, objects, **grid) as found:
            assert found.names == ["grass", "road"]
            seen = found.maps(0, np.array([1]), np.array([1]))[0]
            assert (seen == np.where(np.arange(SIDE) < 40 - SIDE, 1, 2)[None]).all()
            assert found.shares(0, np.array([0]), np.array([1])).tolist() == [[0.25, 0.75]]


def test_a_network_names_the_pixels_of_tiles_as_of_photographs(world: PlantedWorld, tmp_path: Path) -> None:
    network = export(tmp_path / "network.onnx", Thresholds())
    (tmp_path / "names.csv").write_text("1,bright\n2,dark\n")
    objects = ObjectOptions(network_file=str(network), classes=str(tmp_path / "names.csv"), scale="0-1")
    photos = ImageryOptions(photos=str(world.photos), photo_field="photo", photo_folder=str(world.photos.parent))
    mosaic = np.concatenate(list(world.images[:2]), axis=2)
    raster = ImageryOptions([write_raster(tmp_path / "city.tif", mosaic)])
    for imagery in (photos, raster):
        with maps_of(imagery, objects) as found:
            seen = found.maps(0, np.array([0]), np.array([0]))
            assert seen.shape == (1, SIDE, SIDE)
            assert 0 < found.shares(0, np.array([0]), np.array([0])).sum() <= 1


def test_shares_of_a_table_are_taken_as_they_are_none_if_empty_and_lie_nowhere(
    world: PlantedWorld, tmp_path: Path
) -> None:
    layer = geopandas.read_file(world.photos)
    layer["tree"], layer["wall"] = np.linspace(0, 0.5, 16), np.append(np.full(15, 0.4), np.nan)
    layer.loc[15, "tree"] = np.nan
    layer.loc[[12, 13], ["tree", "wall"]] = [[0, 0], [0.1, np.nan]]
    layer["photo"] = [str(world.photos.parent / name) for name in layer.photo]
    layer.to_file(tmp_path / "photos.gpkg")
    photos = ImageryOptions(photos=str(tmp_path / "photos.gpkg"), photo_field="photo")
    with maps_of(photos, ObjectOptions(shares=("wall", "tree"))) as found:
        shares = found.shares(0, np.zeros(4, int), np.array([14, 13, 12, 15]))
        assert shares[0].tolist() == pytest.approx([0.4, 0.5 * 14 / 15])
        assert shares[1:3].tolist() == [[0, 0.1], [0, 0]]
        assert np.isnan(shares[3]).all()
        with pytest.raises(InputError, match="do not say where"):
            found.maps(0, np.zeros(1, int), np.array([3]))


def test_numbers_without_names_and_none_at_all_are_refused(world: PlantedWorld) -> None:
    for objects, words in (
        ({"labels": str(world.labels)}, "list of their names"),
        ({}, "Nothing says which objects"),
        ({"landcover_rasters": ["a.tif"]}, "does not name objects in photographs"),
    ):
        with pytest.raises(InputError, match=words), of_photographs(world, **objects):
            pass
