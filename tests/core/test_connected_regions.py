"""Connected regions of a mask, against scipy on the whole picture and whatever the strips."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from scipy.ndimage import find_objects, gaussian_filter, label

from urban_ml_plugin.core.regions.connected_regions import ConnectedRegions, outline


def _field(shape: tuple[int, int] = (150, 110)) -> np.ndarray:
    field = gaussian_filter(np.random.default_rng(3).normal(0, 1, shape), 2).astype(np.float32)
    field[60:70, 20:60] = np.nan
    return field


def _regions(field: np.ndarray, threshold: float, side: int = 1_000, strip: int | None = None) -> ConnectedRegions:
    return ConnectedRegions(lambda top, bottom: field[top:bottom], *field.shape, threshold, side, strip)


def test_regions_are_those_of_the_whole_picture() -> None:
    field, threshold = _field(), 0.1
    found = _regions(field, threshold, strip=7).find(1)
    labels, count = label(np.nan_to_num(field, nan=-9) > threshold)
    assert len(found) == count > 20
    inside = [labels == number for number in range(1, count + 1)]
    assert found.area.tolist() == [int(one.sum()) for one in inside]
    np.testing.assert_allclose(found.weight, [field[one].sum(dtype=float) for one in inside], rtol=1e-5)
    boxes = [(y.start, x.start, y.stop, x.stop) for y, x in find_objects(labels)]
    assert list(zip(found.top, found.left, found.bottom, found.right)) == boxes
    rows, columns = np.nonzero(inside[5])
    weights = field[inside[5]]
    centre = (found.row[5], found.column[5])
    assert centre == pytest.approx([np.average(at, weights=weights) + 0.5 for at in (rows, columns)], rel=1e-5)


@pytest.mark.parametrize("side", [1_000, 16])
def test_the_height_of_strips_makes_no_difference(side: int) -> None:
    field = _field()
    whole = _regions(field, 0.0, side, strip=150)
    first = whole.find(10)
    masks = dict(whole.masks(first))
    assert len(first) == len(masks) > 15
    for strip in (1, 13, 64):
        other = _regions(field, 0.0, side, strip)
        found = other.find(10)
        for name, values in vars(first).items():
            np.testing.assert_allclose(values, getattr(found, name), rtol=1e-9, err_msg=name)
        others = dict(other.masks(found))
        assert all((masks[number] == others[number]).all() for number in masks)


def test_masks_are_those_of_the_regions_that_were_chosen() -> None:
    field = _field()
    regions = _regions(field, 0.05, strip=11)
    every = regions.find(20)
    some = np.argsort(-every.weight)[:6]
    chosen = every.chosen(some)
    masks = dict(regions.masks(chosen))
    assert sorted(masks) == list(range(6))
    for number, mask in masks.items():
        assert mask.shape == chosen.shape(number)
        assert mask.sum() == chosen.area[number]
        box = field[chosen.top[number] : chosen.bottom[number], chosen.left[number] : chosen.right[number]]
        assert box[mask].min() > 0.05


def test_a_spiral_that_strips_cut_to_pieces_is_one_region() -> None:
    spiral = np.zeros((9, 9), np.float32)
    for around in range(0, 4, 2):
        spiral[around : 9 - around, [around, 8 - around]] = spiral[[around, 8 - around], around : 9 - around] = 1
        spiral[around + 1, around] = 0
        spiral[around + 2, around + 1] = 1
    assert label(spiral)[1] == len(_regions(spiral, 0.5, strip=1).find(1)) == 1


def test_what_is_larger_than_an_image_is_cut_along_the_grid_and_the_rest_is_not() -> None:
    field = np.zeros((40, 40), np.float32)
    field[0:4, :] = 1
    field[8:18, 8:18] = 2
    found = _regions(field, 0.5, side=16, strip=5).find(1)
    assert found.area.tolist() == [64, 64, 32, 100]
    assert found.left.tolist() == [0, 16, 32, 8]
    assert found.weight.sum() == field.sum()


def test_small_regions_are_left_out_and_none_is_no_error() -> None:
    field = np.zeros((20, 20), np.float32)
    field[3:6, 3:6] = field[10, 10] = 1
    assert _regions(field, 0.5).find(9).area.tolist() == [9]
    nothing = _regions(field, 2.0, strip=6)
    assert len(nothing.find(1)) == 0
    assert list(nothing.masks(nothing.find(1))) == []


def test_an_outline_lies_on_the_ground_and_has_the_area_of_its_pixels() -> None:
    mask = np.array([[1, 1, 0], [1, 0, 0], [0, 0, 1]], bool)
    shape = outline(mask, Affine(2, 0, 100, 0, -2, 200), top=5, left=7)
    assert shape.geom_type == "MultiPolygon"
    assert shape.is_valid
    assert shape.area == 4 * mask.sum()
    assert shape.bounds == (114, 184, 120, 190)
    ring = np.ones((3, 3), bool)
    ring[1, 1] = False
    assert outline(ring, Affine.identity()).area == 8
