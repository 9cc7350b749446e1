"""Folds that hold whole blocks, balance their labels, and keep the buffer out of training."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import affine_transform
from shapely.geometry import box

from tests.helpers.rasters import NORTH_UP, noise, write_raster
from urban_ml_plugin.core.images.image_sources import open_images
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.status.experiment import Study
from urban_ml_plugin.core.status.spatial_folds import deal_blocks, label_kinds, make_blocks, make_folds
from urban_ml_plugin.core.status.tile_labels import label_sources, zone_labels
from urban_ml_plugin.core.vectors.local_crs import measuring_crs
from urban_ml_plugin.core.vectors.overlaps import Overlaps


@settings(max_examples=60)
@given(st.integers(3, 6), st.integers(0, 40), st.integers(0, 10_000))
def test_no_block_is_split_no_fold_is_empty_and_none_is_overfull(folds: int, more: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    block = np.concatenate([np.arange(folds + more), rng.integers(0, folds + more, 60)])
    weight, kind = rng.integers(1, 9, len(block)).astype(float), rng.integers(0, 4, len(block))
    fold = deal_blocks(block, weight, kind, folds, seed)
    assert all(len(np.unique(fold[block == b])) == 1 for b in np.unique(block))
    sizes = np.bincount(fold, weight, folds)
    assert (sizes > 0).all()
    assert sizes.max() <= weight.sum() / folds + np.bincount(block, weight).max()


def test_labels_are_spread_evenly_over_folds() -> None:
    rng = np.random.default_rng(1)
    block = np.repeat(np.arange(40), 3)
    kind = np.repeat(rng.integers(0, 4, 40), 3)
    fold = deal_blocks(block, np.ones(120), kind, 5, 0)
    table = np.array([np.bincount(kind[fold == f], minlength=4) for f in range(5)])
    assert np.ptp(table, axis=0).max() <= 6


def test_an_image_trains_for_no_fold_that_it_lies_in_shares_a_polygon_with_or_overlaps() -> None:
    # Four tiles of 10 m in a row, two zones; tile 1 lies in zone 0 and to a fifth in zone 1, tile 3 overlaps tile 2.
    centres = np.array([[5.0, 5], [15, 5], [25, 5], [29, 5], [60, 5]])
    met = Overlaps(np.array([0, 1, 1, 2, 3, 4]), np.array([0, 0, 1, 1, 2, 2]), np.array([1, 0.8, 0.2, 1, 1, 1.0]))
    folds = make_folds(
        "spatial", np.array([0, 1, 2]), np.array([0, 1, 2]), np.array([0, 0, 1, 2, 2]), met, centres, 10.0, 3
    )
    assert folds.of_image.tolist() == [0, 0, 1, 2, 2]
    assert folds.excluded.astype(int).tolist() == [[1, 1, 0, 0, 0], [0, 1, 1, 1, 0], [0, 0, 1, 1, 1]]
    assert folds.training(0).tolist() == [False, False, True, True, True]
    assert folds.training(0, 2).tolist() == [False, False, False, False, False]


@pytest.mark.parametrize(
    ("crs", "place"),
    [("EPSG:4326", Affine(1e-5, 0, 10, 0, -1e-5, 60)), ("EPSG:32632", NORTH_UP * Affine.rotation(45))],
)
def test_no_tile_trains_that_shows_pixels_of_those_held_out_however_its_raster_lies(
    tmp_path: Path, crs: str, place: Affine
) -> None:
    path = write_raster(tmp_path / "city.tif", noise(1, 192, 192), crs=crs, transform=place)
    squares = [box(32 * column, 32 * row, 32 * column + 32, 32 * row + 32) for row, column in np.ndindex(6, 6)]
    grounds = [affine_transform(square, place.to_shapely()) for square in squares]
    layer = geopandas.GeoDataFrame({"score": np.arange(36.0) % 7}, geometry=grounds, crs=crs)
    with open_images(ImageryOptions([path]), GridOptions(tile_size=32, stride=8)) as opened:
        labels, _ = zone_labels(layer, "score", "regression", measuring_crs(layer))
        images, labelled, ground = label_sources(opened.sources, labels, "regression", 0.5, SILENT.step(0, 1, ""))
    middle, many = ground.centroid, len(images)
    centres, nothing = np.stack([middle.x, middle.y], axis=1), np.zeros((many, 1), np.float32)
    side = float(np.sqrt(ground.area).mean())
    study = Study("regression", images, labelled, labels, centres, side, nothing, [], nothing)
    folds = make_blocks(study, 3, 0, 0, SILENT).folds["spatial"]
    corners = 8 * np.stack([images.row, images.column], axis=1)
    for fold in range(3):
        held, training = corners[folds.of_image == fold], corners[folds.training(fold)]
        apart = np.abs(held[:, None] - training[None]).max(axis=2)
        assert apart.min() >= 32


def test_kinds_are_classes_or_fifths() -> None:
    assert label_kinds(np.array([2.0, 0, 1]), classes=True).tolist() == [2, 0, 1]
    assert np.bincount(label_kinds(np.arange(50.0), classes=False)).tolist() == [10] * 5


def test_fewer_blocks_than_folds_are_refused() -> None:
    with pytest.raises(InputError, match="3 blocks, too few for 5 folds"):
        deal_blocks(np.array([0, 1, 2]), np.ones(3), np.zeros(3, int), 5, 0)
