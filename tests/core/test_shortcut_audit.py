"""How often the audit names a shortcut where there is none, on worlds of features."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from urban_ml_plugin.core.recognition.city_folds import CityFolds
from urban_ml_plugin.core.recognition.image_changes import CHANGES
from urban_ml_plugin.core.recognition.image_statistics import ImageStatistics
from urban_ml_plugin.core.recognition.measures import CityDraws
from urban_ml_plugin.core.recognition.recognition import baselines, fit_cities, told_by
from urban_ml_plugin.core.recognition.shortcut_audit import UNCHANGED, answers, audits
from urban_ml_plugin.core.recognition.study import CityStudy
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.status.spatial_folds import Folds

BLOCKS, EACH, FOLDS, FEATURES, TELLING = 16, 6, 3, 12, 4
"""Blocks of a city, images of a block, folds, features, and those of them that tell the cities apart."""
COLOUR, SHARPNESS, BORDER = 9, 4, 8
"""Statistics of images, by which nothing is told apart here."""


def patchy(rng: np.random.Generator, block: Any, width: int) -> Any:
    """Noise, half of which the images of a block have in common."""
    return (rng.normal(size=(block.max() + 1, width))[block] + rng.normal(size=(len(block), width))).astype(np.float32)


def flagged(seed: int, needed: bool, shift: float = 1.6) -> tuple[list[str], float]:
    """The shortcuts that are named between two cities that differ in what stands there, and how well they are told.

    Args:
        needed: whether every change takes away what tells them apart, such as a fine pattern of roofs; cameras leave
            nothing that would.
    """
    rng = np.random.default_rng(seed)
    block = np.repeat(np.arange(2 * BLOCKS), EACH)
    city, fold = block // BLOCKS, block % FOLDS
    noise = patchy(rng, block, FEATURES)
    features = noise.copy()
    features[:, :TELLING] += shift * (city[:, None] - 0.5)
    left = [noise if needed else features for _ in CHANGES]
    changed = {name: part + 0.3 * rng.normal(size=part.shape).astype(np.float32) for name, part in zip(CHANGES, left)}
    statistics = ImageStatistics(*(patchy(rng, block, width) for width in (COLOUR, SHARPNESS, BORDER, 8)))
    folds = Folds("spatial", block, fold, block, fold == np.arange(FOLDS)[:, None])
    held = CityFolds(folds, np.zeros(2), float("nan"), np.full(len(city), -1))
    opened: Any = SimpleNamespace(names=["one", "other"])
    study = CityStudy(opened, opened, city, features, statistics, held, np.zeros((len(city), 2)))
    fit, probabilities = fit_cities(study, [], SILENT.step(0, 1, ""))
    draws = CityDraws(city, block, seed)
    model = told_by("model", probabilities, city, draws)
    audited = told_by("model", answers(study, [features], fit.folds)[0], city, draws)
    alone = baselines(study, None, audited, draws)
    found = audits(study, [{UNCHANGED: features, **changed}], fit.folds, alone, draws, (audited, model))
    return [one.change for one in found if one.flagged], audited.accuracy.value


@pytest.mark.slow
def test_no_shortcut_is_named_where_cameras_leave_nothing() -> None:
    worlds = [flagged(seed, needed=False) for seed in range(40)]
    assert min(accuracy for _, accuracy in worlds) > 0.7
    assert sum(bool(found) for found, _ in worlds) == 0


@pytest.mark.slow
def test_what_is_needed_is_seldom_called_a_shortcut_where_cameras_leave_nothing() -> None:
    named = [bool(flagged(seed, needed=True)[0]) for seed in range(40)]
    assert sum(named) <= 6  # three baselines at 2.5 % each: 7.5 % of the worlds, were they independent and exact
