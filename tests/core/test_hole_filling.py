"""Holes are filled with valid ground of the tile, without a step, so that a tile with a hole is still the same type."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from scipy.ndimage import gaussian_filter

from tests.helpers.textures import planted
from urban_ml_plugin.core.clustering.clustering import fit
from urban_ml_plugin.core.clustering.metric import whole_tiles
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.rasters.hole_filling import fill_holes, mirrored


def filled(row: list[float], valid: list[int]) -> list[float]:
    pixels = np.array(row, np.float32)[None, None, :, None]
    fill_holes(pixels, np.array(valid, bool)[None, None])
    return pixels.ravel().tolist()


def test_ground_is_mirrored_at_the_border_of_a_hole():
    assert filled([1, 2, 3, 4, -9, -9], [1, 1, 1, 1, 0, 0]) == [1, 2, 3, 4, 3, 2]
    assert filled([-9, -9, 5, 6, 7, 8], [0, 0, 1, 1, 1, 1]) == [7, 6, 5, 6, 7, 8]
    assert filled([1, 2, 3, -9, -9, 6, 7, 8], [1, 1, 1, 0, 0, 1, 1, 1]) == [1, 2, 3, 2, 7, 6, 7, 8]


def test_what_is_mirrored_into_another_hole_takes_the_nearest_valid_pixel():
    # The third pixel is mirrored at the second into the first, which is a hole, whose nearest valid is the second.
    assert filled([-9, 2, -9, -9, -9, 6], [0, 1, 0, 0, 0, 1])[2] == 2


def test_a_tile_without_a_valid_pixel_is_black_and_a_whole_one_untouched():
    pixels = np.random.default_rng(0).random((2, 8, 8, 3), np.float32)
    before, valid = pixels.copy(), np.ones((2, 8, 8), bool)
    valid[0] = False
    fill_holes(pixels, valid)
    assert not pixels[0].any()
    np.testing.assert_array_equal(pixels[1], before[1])


def test_every_pixel_of_any_hole_is_a_valid_one_of_the_tile_and_valid_ones_stay():
    rng = np.random.default_rng(1)
    for share in (0.02, 0.5, 0.98):
        valid = rng.random((31, 17)) < share
        rows, columns = mirrored(valid)
        assert valid[rows, columns].all()
        np.testing.assert_array_equal(np.stack([rows, columns])[:, valid], np.indices(valid.shape)[:, valid])


def test_no_step_stands_at_the_border_of_a_hole():
    y, x = np.mgrid[:64, :64] / 64
    slope = np.stack([x, y, (x + y) / 2], axis=-1).astype(np.float32)[None]
    valid = np.hypot(x - 0.9, y - 0.3) > 0.45
    fill_holes(slope, valid[None])
    for axis in (0, 1):
        border = np.diff(valid, axis=axis)
        # A mean painted into this hole stands up to 0.4 above or below the ground beside it.
        assert np.abs(np.diff(slope[0], axis=axis))[border].max() < 0.04


def test_tiles_with_holes_stay_with_their_type_and_make_none_of_their_own():
    pixels, truth = planted(each=30, size=64)
    valid = np.ones((len(pixels), 64, 64), bool)
    rng, holed = np.random.default_rng(0), np.arange(len(pixels)) % 4 == 0
    for place in np.flatnonzero(holed):
        patches = gaussian_filter(rng.normal(size=(64, 64)), 4, mode="wrap")
        valid[place] = patches > np.quantile(patches, 0.4)
    channels_last = np.moveaxis(pixels, 1, -1).copy()
    channels_last[~valid] = 0
    fill_holes(channels_last, valid)
    places = np.arange(len(pixels))
    encoder = Encoder(build_network("urban", "bundled", 3, 64), torch.device("cpu"))
    views = encoder.views(Tiles(places, places, np.moveaxis(channels_last, -1, 1), valid[:, None]))

    def labels_of(clusters: int, among: Any) -> Any:
        model = fit(views[:, 0], clusters, 0, views[:, 1:], among=among)
        return model.assign(views[:, 0], views[:, 1:])[0]

    # With a cluster to spare: painted with the mean, tiles with holes take it for themselves.
    spare = labels_of(6, None)
    assert max(np.mean(holed[spare == number]) for number in range(1, 7)) < 0.5
    among = whole_tiles(valid.mean(axis=(1, 2)), 5)
    np.testing.assert_array_equal(among, ~holed)
    labels = labels_of(5, among)
    own = {kind: np.bincount(labels[(truth == kind) & ~holed]).argmax() for kind in range(5)}
    assert len(set(own.values())) == 5
    assert np.mean(labels[holed] == [own[kind] for kind in truth[holed]]) >= 0.98


def test_clusters_are_sought_among_whole_tiles_only_where_these_are_enough():
    assert whole_tiles(np.ones(500), 8) is None
    few = np.r_[np.ones(90), np.full(10, 0.6)]
    assert whole_tiles(few, 8) is None
    most_holed = np.r_[np.ones(400), np.full(401, 0.6)]
    assert whole_tiles(most_holed, 8) is None
    enough = whole_tiles(np.r_[np.ones(300), np.full(50, 0.6)], 8)
    assert enough is not None
    assert enough.sum() == 300
