"""Tiles as pictures, and which of them stand for a cluster."""

from __future__ import annotations

import numpy as np

from urban_ml_plugin.core.images.thumbnails import nearest_members, own_distances, tile_picture


def test_a_picture_holds_the_mean_of_the_pixels_under_each_of_its_own():
    pixels = np.zeros((4, 4, 4), np.float32)
    pixels[0, :2, :2], pixels[1], pixels[3] = 1, 0.5, 1
    picture = tile_picture(pixels, np.ones((4, 4), bool), 2)
    assert picture.dtype == np.uint8
    assert picture[..., 0].tolist() == [[255, 0], [0, 0]]
    assert set(picture[..., 1].ravel()) == {128}
    assert not picture[..., 2].any()


def test_one_band_becomes_a_grey_picture():
    picture = tile_picture(np.full((1, 2, 2), 0.2, np.float32), np.ones((2, 2), bool), 2)
    assert (picture == 51).all()
    assert picture.shape == (2, 2, 3)


def test_a_hole_is_white_whatever_fills_it():
    valid = np.array([[True, False], [True, True]])
    assert tile_picture(np.zeros((3, 2, 2), np.float32), valid, 2)[..., 0].tolist() == [[0, 255], [0, 0]]


def test_the_nearest_members_of_each_cluster_come_first_and_an_empty_one_has_none():
    points = np.array([[0.0, 0], [3, 0], [1, 0], [10, 0], [12, 0]])
    labels = np.array([1, 1, 1, 2, 2])
    distances = own_distances(points, labels, np.array([[0.9, 0], [12, 0], [5, 5]]))
    np.testing.assert_allclose(distances, [0.9, 2.1, 0.1, 2, 0])
    found = nearest_members(distances, labels, [1, 2, 3], most=2)
    assert {number: indices.tolist() for number, indices in found.items()} == {1: [2, 0], 2: [4, 3], 3: []}
