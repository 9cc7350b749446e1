"""Images brought to one state: what is to go is gone, and the rest stays."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from tests.helpers.whole_tiles import whole_tiles
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.recognition.image_changes import CHANGES, Common, changed, common_state
from urban_ml_plugin.core.recognition.image_statistics import image_statistics

SIDE = 64


def tiles(pixels: np.ndarray) -> Tiles:
    return whole_tiles(pixels.astype(np.float32))


@pytest.fixture(scope="module")
def ground() -> np.ndarray:
    """24 images of smooth ground with fine detail."""
    rng = np.random.default_rng(3)
    smooth = gaussian_filter(rng.standard_normal((24, 3, SIDE, SIDE)), (0, 0, 4, 4)) * 4
    return np.clip(0.5 + 0.15 * smooth + 0.04 * rng.standard_normal((24, 3, SIDE, SIDE)), 0.02, 0.98)


CITY = np.repeat([0, 1], 12)


def state(pixels: np.ndarray) -> Common:
    found = image_statistics(tiles(pixels))
    return common_state(found.colour, found.spectrum, CITY, 2)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_leaves_shape_range_holes_and_most_of_an_image(ground: np.ndarray, change: str) -> None:
    before = tiles(ground)
    before.valid[:, :, :10] = False
    after = changed(before, change, CITY, state(ground))
    assert after.pixels.shape == before.pixels.shape
    assert after.pixels.dtype == np.float32
    assert 0 <= after.pixels.min() < after.pixels.max() <= 1
    assert not after.valid[:, :, :4].any()
    assert after.valid[:, :, 20:].all()
    assert np.abs(after.pixels - before.pixels).max() > 0.01
    if change != "border":
        grey = [np.ravel(part.pixels.mean(axis=1)) for part in (before, after)]
        assert np.corrcoef(*grey)[0, 1] > 0.5


def test_grey_has_no_colour_and_a_tint_of_whole_images_goes(ground: np.ndarray) -> None:
    grey = changed(tiles(ground), "grey", CITY, state(ground)).pixels
    assert np.ptp(grey, axis=1).max() < 1e-6
    tinted = ground.copy()
    tinted[12:, 2] *= 1.05
    common = state(tinted)
    here, there = (changed(tiles(part), "tint", CITY, common).pixels for part in (ground, tinted))
    np.testing.assert_allclose(here, there, atol=2e-3)
    np.testing.assert_allclose(there.mean(axis=(2, 3)), np.broadcast_to(common.mean, (24, 3)), atol=0.02)


def test_the_sharper_city_is_blurred_by_what_the_other_lacks(ground: np.ndarray) -> None:
    dull = ground.copy()
    dull[12:] = gaussian_filter(ground[12:], (0, 0, 1.0, 1.0))
    common = state(dull)
    assert common.blur[0] == pytest.approx(1.0, abs=0.25)
    assert common.blur[1] == 0
    after = changed(tiles(dull), "sharpness", CITY, common)
    spectrum = image_statistics(after).spectrum[:, :5]
    assert np.abs(spectrum[:12].mean(axis=0) - spectrum[12:].mean(axis=0)).max() < 0.4
    before = image_statistics(tiles(dull)).spectrum[:, :5]
    assert np.abs(before[:12].mean(axis=0) - before[12:].mean(axis=0)).max() > 3
    assert state(ground).blur.max() < 0.35


def test_a_frame_goes_with_the_border(ground: np.ndarray) -> None:
    framed = ground.copy()
    framed[:, :, :2] = framed[:, :, -2:] = framed[..., :2] = framed[..., -2:] = 0.0
    here, there = (changed(tiles(part), "border", CITY, state(ground)).pixels for part in (ground, framed))
    np.testing.assert_array_equal(here, there)
    assert (np.diff(image_statistics(tiles(framed)).border[:, -1] > 0.1) == 0).all()


def test_rasters_of_two_resolutions_show_as_many_metres_in_as_many_pixels() -> None:
    fine = np.kron(np.random.default_rng(0).random((1, 3, SIDE // 2, SIDE // 2)), np.ones((1, 1, 2, 2)))
    coarse = np.zeros((1, 3, SIDE, SIDE))
    coarse[..., 16:48, 16:48] = fine[..., ::2, ::2]  # the same ground at half the resolution, in the middle
    common = Common(np.zeros(3), np.ones(3), np.zeros(1), 0.5, 1.0)
    assert common.changes(SIDE)[-1] == "resolution"
    assert common.changes(24) == CHANGES
    zero = np.zeros(1, int)
    here = changed(tiles(fine), "resolution", zero, common, 0.5).pixels
    there = changed(tiles(coarse), "resolution", zero, common, 1.0).pixels
    np.testing.assert_allclose(here, there, atol=1e-6)
    dull = common._replace(coarse_blur=np.array([0.0, 1.0]))
    sharper, duller = (changed(tiles(coarse), "resolution", zero + one, dull, 1.0).pixels for one in (0, 1))
    np.testing.assert_array_equal(sharper, there)
    assert duller.std() < 0.8 * sharper.std()
    assert state_of_one().changes(SIDE) == CHANGES


def state_of_one() -> Common:
    return Common(np.zeros(3), np.ones(3), np.zeros(1), 0.5, 0.5)
