"""How an image compares with the one a model was made from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.helpers.rasters import write_raster
from urban_ml_plugin.core.images.imagery import Imagery, Scaling
from urban_ml_plugin.core.transfer.domain_shift import differences, image_fit

MODEL = Scaling((0.0, 0.0, 0.0), (100.0, 100.0, 100.0))


def fitted(folder: Path, low: tuple[int, ...], high: tuple[int, ...], model: Scaling = MODEL):
    """The fit of an image whose bands run evenly from ``low`` to ``high``."""
    rng = np.random.default_rng(0)
    pixels = np.stack([rng.integers(first, last + 1, (64, 64)) for first, last in zip(low, high)]).astype(np.uint8)
    with Imagery(write_raster(folder / "image.tif", pixels), scaling=model) as imagery:
        return image_fit(imagery, model, 1.0)


def test_the_very_range_of_the_model_is_fitted_without_remark(tmp_path: Path) -> None:
    fit = fitted(tmp_path, (0, 0, 0), (100, 100, 100))
    assert (fit.brightness, fit.contrast, fit.tint, fit.outside) == pytest.approx((0.5, 0.98, 0, 0), abs=0.02)
    assert differences(fit) == []


def test_a_band_of_one_value_in_the_model_makes_no_other_tint(tmp_path: Path) -> None:
    fit = fitted(tmp_path, (0, 0, 7), (100, 100, 7), Scaling((0.0, 0.0, 7.0), (100.0, 100.0, 7.0)))
    assert (fit.brightness, fit.contrast, fit.tint, fit.outside) == pytest.approx((0.5, 0.98, 0, 0), abs=0.02)
    even = fitted(tmp_path, (7, 7, 7), (7, 7, 7), Scaling((7.0,) * 3, (7.0,) * 3))
    assert differences(even) == []


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ((0, 0, 0), (45, 45, 45), ["much darker", "flatter, with less contrast"]),
        ((50, 50, 50), (99, 99, 99), ["much brighter", "flatter, with less contrast"]),
        ((0, 0, 0), (250, 250, 250), ["much brighter", "harsher, with more contrast", "clipped: 60"]),
        ((0, 30, 0), (70, 100, 70), ["of another tint"]),
    ],
)
def test_differences_are_told_in_words(tmp_path: Path, low: tuple, high: tuple, words: list[str]) -> None:
    told = differences(fitted(tmp_path, low, high))
    assert len(told) == len(words)
    assert all(said.startswith(word) for said, word in zip(told, words))
