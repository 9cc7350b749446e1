"""Values of images from polygons and from points, and where the images lie."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from shapely.geometry import Point, box

from urban_ml_plugin.core.inversion.latents_file import Latents
from urban_ml_plugin.core.latent_directions.image_ground import ground_of
from urban_ml_plugin.core.latent_directions.image_values import (
    ImageValues,
    ValueLayer,
    image_values,
    read_value_layer,
    zone_means,
)
from urban_ml_plugin.core.latent_directions.search import hold_out
from urban_ml_plugin.core.options.generation.direction_options import DirectionOptions
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.vectors.overlaps import Overlaps

ROWS = COLUMNS = 12
COUNT = ROWS * COLUMNS


def latents(
    kind: str = "tiles", crs: str = "EPSG:32633", angle: float = 0.0, tile: int = 32, along: int = COLUMNS
) -> Latents:
    """A grid of ``along`` × ``along`` tiles of 16 m, half a tile from one to the next where ``tile`` is 64."""
    each = np.arange(along**2)
    row, column = np.divmod(each, along)
    right, down = 16 * np.array([np.cos(angle), np.sin(angle)]), 16 * np.array([np.sin(angle), -np.cos(angle)])
    middle = np.array([400_000, 5_000_000]) + (row[:, None] + 0.5) * down + (column[:, None] + 0.5) * right
    w, zero = np.zeros((len(each), 2, 8), np.float32), np.zeros_like(each)
    return Latents(
        "f", kind, 2, 8, {"encoder": w}, zero, row, column, each, middle[:, 0], middle[:, 1], crs,
        [{"path": "a.tif", "fingerprint": "1"}], tile, each, {},
    )  # fmt: skip


def zones(path: Path, side: int = 2, **fields: Any) -> str:
    """Squares of ``side`` × ``side`` tiles."""
    number = ROWS // side
    squares = [
        box(
            400_000 + 16 * side * x,
            5_000_000 - 16 * side * (y + 1),
            400_000 + 16 * side * (x + 1),
            5_000_000 - 16 * side * y,
        )
        for y in range(number)
        for x in range(number)
    ]
    table = {"value": np.arange(number**2, dtype=float), **fields}
    geopandas.GeoDataFrame(table, geometry=squares, crs="EPSG:32633").to_file(path, driver="GPKG")
    return str(path)


def test_outlines_of_tiles_follow_from_their_middles_in_turned_and_overlapping_grids() -> None:
    ground = ground_of(latents(), 32)
    assert ground.outlines[0].equals(box(400_000, 4_999_984, 400_016, 5_000_000))
    assert ground.side == pytest.approx(16)
    turned = ground_of(latents(angle=0.4), 32)
    assert turned.outlines.area.to_numpy() == pytest.approx(256)
    assert turned.outlines.unary_union.area == pytest.approx(256 * COUNT, rel=1e-6)
    overlapping = ground_of(latents(tile=64), 32)
    assert overlapping.side == pytest.approx(32)
    assert set(ground_of(latents("photographs"), 32).outlines.geom_type) == {"Point"}


@pytest.mark.parametrize("cells", [[143], [13, 26]])
def test_tiles_of_a_source_that_has_too_few_to_tell_are_as_large_as_the_others(cells: list[int]) -> None:
    one = latents(angle=0.4)
    source = np.zeros(COUNT, np.int64)
    source[cells] = 1
    several = replace(one, source=source, sources=[*one.sources, {"path": "b.tif", "fingerprint": "2"}])
    expected, found = ground_of(one, 32), ground_of(several, 32)
    assert all(a.equals_exact(b, 1e-6) for a, b in zip(found.outlines, expected.outlines))
    names = ("source", "row", "column", "block", "x", "y", "ids")
    few = replace(one, by_method={}, **{name: getattr(one, name)[cells] for name in names})
    with pytest.raises(InputError, match="too few tiles to tell how large"):
        ground_of(few, 32)


def test_images_without_a_place_on_earth_are_refused() -> None:
    with pytest.raises(InputError, match="no coordinate reference system"):
        ground_of(latents(crs=""), 32)


def test_no_tile_of_a_turned_raster_trains_for_a_fold_whose_pixels_it_shows() -> None:
    own = latents(angle=np.pi / 4, tile=128, along=30)
    each, ground = np.arange(len(own)), ground_of(own, 32)
    value = np.random.default_rng(0).normal(size=len(own))
    known = ImageValues("value", each, value, each, Overlaps(each, each, np.ones(len(own))), value, ground.centres)
    options = DirectionOptions(labels="", fields=["value"], folds=3, block_size=200)
    folds = hold_out([known], own, ground, options, 0, SILENT)[0].folds
    place = np.stack([own.row, own.column], axis=1)
    for fold in range(3):
        out, there = place[folds.of_image == fold], place[folds.training(fold)]
        nearest = int(np.abs(out[:, None] - there[None]).max(axis=2).min())
        assert nearest >= 4


def test_an_image_takes_the_mean_of_the_polygons_under_it(tmp_path: Path) -> None:
    ground = ground_of(latents(), 32)
    layer = read_value_layer(zones(tmp_path / "z.gpkg"), ground)
    found = image_values(layer, "value", ground, 0.5, 0.2)
    row, column = np.divmod(np.arange(COUNT), COLUMNS)
    assert np.array_equal(found.image, np.arange(COUNT))
    assert found.value == pytest.approx((row // 2) * 6 + column // 2)
    low, high = found.tails(0.2)
    assert not (low & high).any()
    assert found.value[low].max() < found.value[high].min()
    chosen, mixed = found.over_images(found.units, found.unit_value[:, None])
    assert chosen.all()
    assert mixed[:, 0] == pytest.approx(found.value)
    # Zones of three halves of a tile: some tiles lie in several.
    layer = read_value_layer(zones(tmp_path / "y.gpkg", 3), ground_of(latents(tile=64), 32))
    wide = ground_of(latents(tile=64), 32)
    mixed_values = image_values(layer, "value", wide, 0.5, 0.2)
    _, back = mixed_values.over_images(mixed_values.units, mixed_values.unit_value[:, None])
    assert back[:, 0] == pytest.approx(mixed_values.value)
    assert len(np.unique(mixed_values.value)) > 16


def test_points_that_are_the_images_themselves_give_their_values(tmp_path: Path) -> None:
    own = latents("photographs")
    value = np.random.default_rng(0).normal(size=COUNT)
    points = [Point(x + 0.1, y) for x, y in zip(own.x, own.y)]
    table = {"score": value, "word": "a"}
    geopandas.GeoDataFrame(table, geometry=points, crs="EPSG:32633").to_file(tmp_path / "p.gpkg", driver="GPKG")
    ground = ground_of(own, 32)
    layer = read_value_layer(str(tmp_path / "p.gpkg"), ground)
    assert layer.are_points
    assert image_values(layer, "score", ground, 0.5, 0.2).value == pytest.approx(value)


def test_means_over_polygons_say_what_they_rest_on(tmp_path: Path) -> None:
    ground = ground_of(latents(), 32)
    layer = read_value_layer(zones(tmp_path / "z.gpkg", 3), ground)
    means, count, covered = zone_means(layer, ground, np.stack([np.ones(COUNT), np.arange(COUNT)], axis=1))
    assert means[:, 0] == pytest.approx(1)
    assert means[0, 1] == pytest.approx(np.mean([r * 12 + c for r in range(3) for c in range(3)]))
    assert (count == 9).all()
    assert covered == pytest.approx(1)


def test_ground_that_several_tiles_show_is_covered_once() -> None:
    ground = ground_of(latents(tile=64), 32)
    half = geopandas.GeoSeries([box(400_150, 4_999_850, 400_250, 4_999_950)], crs="EPSG:32633").to_crs(ground.local.crs)
    _, count, covered = zone_means(ValueLayer(geopandas.GeoDataFrame(geometry=half), half), ground, np.ones((COUNT, 1)))
    assert count[0] > 8
    assert covered[0] == pytest.approx(0.5, abs=0.01)  # tiles end 200 m east of the first


def test_what_cannot_be_a_value_is_told_in_a_sentence(tmp_path: Path) -> None:
    ground = ground_of(latents(), 32)
    number = (ROWS // 2) ** 2
    few = np.full(number, np.nan)
    few[:8] = np.arange(8)
    path = zones(tmp_path / "z.gpkg", constant=1.0, few=few, word="a", nearly=[1.0] + [0.0] * (number - 1))
    layer = read_value_layer(path, ground)
    for field, told in (
        ("constant", "All values of the field constant are 1"),
        ("few", "Only 32 images have a value of few"),
        ("word", "word"),
        ("gone", "gone"),
        ("nearly", "high or low in nearly"),
    ):
        with pytest.raises(InputError, match=told):
            image_values(layer, field, ground, 0.5, 0.2)
    moved = latents()
    moved.x[:] += 50_000
    elsewhere = ground_of(moved, 32)
    with pytest.raises(InputError, match="do not overlap"):
        image_values(read_value_layer(path, elsewhere), "value", elsewhere, 0.5, 0.2)
