"""Evidence for a direction: equal to plain scikit-learn, strong where something is planted, silent where nothing is."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.stats import binom, spearmanr
from sklearn.linear_model import RidgeCV
from sklearn.metrics import f1_score, precision_score, recall_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import LinearSVC

from tests.helpers.latent_worlds import smooth
from urban_ml_plugin.core.latent_directions.border import (
    PENALTIES,
    PENALTY,
    Held,
    border,
    check_training,
    held_ground,
    held_out_borders,
    out_of_fold,
    ridge,
)
from urban_ml_plugin.core.latent_directions.chance import LEVEL, RandomMaps, against_chance, p_values
from urban_ml_plugin.core.latent_directions.evidence import AUC, Tails, rank_measure, tail_measures
from urban_ml_plugin.core.latent_directions.image_values import ImageValues
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.vectors.overlaps import Overlaps

SIDE = 38.4


class World(NamedTuple):
    """Latents (M, W) of tiles in a grid, and the values of zones of 2 × 2 of them."""

    w: NDArray[Any]
    known: ImageValues
    centres: NDArray[Any]

    def held(self) -> Held:
        return held_ground(self.known, self.centres, np.zeros(len(self.known), np.int64), SIDE, 5, 0, 0, SILENT)


def world(seed: int, kind: str, rows: int = 20, columns: int = 20, width: int = 24) -> World:
    """A third of the latents are smooth; ``kind`` of value: planted, smooth (noise), or shuffled (between zones)."""
    rng = np.random.default_rng([seed, 44])
    count = rows * columns
    w = rng.standard_normal((count, width))
    for number in range(0, width, 3):
        w[:, number] = (w[:, number] + smooth(rng, rows, columns, 2 + 2 * rng.random())) / np.sqrt(2)
    value = smooth(rng, rows, columns)
    if kind == "planted":
        w[:, 1] += value
    row, column = np.divmod(np.arange(count), columns)
    unit = (row // 2) * (columns // 2) + column // 2
    of_unit = np.bincount(unit, value) / 4
    if kind == "shuffled":
        of_unit = rng.permutation(of_unit)
    down, right = np.divmod(np.arange(len(of_unit)), columns // 2)
    places = 2 * SIDE * np.stack([right + 0.5, -down - 0.5], axis=1)
    pairs = Overlaps(np.arange(count), unit, np.ones(count))
    known = ImageValues("value", np.arange(count), of_unit[unit], unit, pairs, of_unit, places)
    return World(w, known, SIDE * np.stack([column + 0.5, -row - 0.5], axis=1))


def found(one: World, maps: int = 200) -> tuple[bool, float, float]:
    """Whether a direction is found, its AUC and its p."""
    held = one.held()
    _, p = p_values([against_chance(one.w, one.known, held.folds, RandomMaps(maps, 0))])
    low, high = one.known.tails(0.2)
    said = out_of_fold(held_out_borders(one.w, one.known, held, 0.2), one.w, held.folds)
    some = low | high
    auc = tail_measures(Tails(said[some], high[some], held.folds.block[some]))[AUC]
    return bool(p[0] < LEVEL and auc.low > 0.5), auc.value, float(p[0])


def test_border_and_ridge_are_those_of_scikit_learn() -> None:
    one = world(0, "planted")
    low, high = one.known.tails(0.2)
    some = low | high
    scaler = StandardScaler().fit(one.w)
    machine = LinearSVC(C=1 / (PENALTY * some.sum()), dual=False, max_iter=10_000)
    machine.fit(scaler.transform(one.w[some]), high[some])
    plain = machine.decision_function(scaler.transform(one.w))
    np.testing.assert_allclose(border(one.w, low, high).decisions(one.w), plain, rtol=1e-3, atol=1e-3)
    alphas = [penalty * len(one.w) for penalty in PENALTIES]
    line = make_pipeline(StandardScaler(), RidgeCV(alphas)).fit(one.w, one.known.value)
    np.testing.assert_allclose(ridge(one.w, one.known.value).decisions(one.w), line.predict(one.w), atol=1e-8)


def test_measures_are_those_of_scikit_learn_with_ties() -> None:
    rng = np.random.default_rng(1)
    high = rng.random(300) < 0.4
    decisions = np.round(rng.normal(size=300) + 0.8 * high, 1)
    block = np.repeat(np.arange(15), 20)
    measured = tail_measures(Tails(decisions, high, block))
    plain = {
        "auc": roc_auc_score(high, decisions),
        "precision": precision_score(high, decisions > 0),
        "recall": recall_score(high, decisions > 0),
        "f1": f1_score(high, decisions > 0),
    }
    for name, value in plain.items():
        assert measured[name].value == pytest.approx(value)
        assert measured[name].low < value < measured[name].high
    rank = rank_measure(decisions, decisions + rng.normal(size=300), block)
    assert 0.5 < rank.low < rank.value < rank.high < 1


def test_held_out_decisions_know_nothing_of_their_ground() -> None:
    one = world(2, "planted")
    held = one.held()
    lines = held_out_borders(one.w, one.known, held, 0.2)
    said = out_of_fold(lines, one.w, held.folds)
    low, high = one.known.tails(0.2)
    left = held.folds.training(3)
    again = border(one.w[left], low[left], high[left]).decisions(one.w)
    here = held.folds.of_image == 3
    np.testing.assert_allclose(said[here], again[here])
    assert not (left & here).any()


def test_a_planted_direction_is_found() -> None:
    for seed in range(4):
        told, auc, p = found(world(seed, "planted", 30, 30))
        assert told
        assert auc > 0.8
        assert p <= 1 / 100


def test_a_shuffled_value_is_told_by_chance_alone() -> None:
    results = [found(world(seed, "shuffled"), 100) for seed in range(8)]
    assert sum(told for told, _, _ in results) <= 2
    assert 0.42 < np.mean([auc for _, auc, _ in results]) < 0.58


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["shuffled", "smooth"])
def test_false_alarms_are_as_rare_as_was_promised(kind: str) -> None:
    """Over 40 worlds of noise a direction is found in no more than 5 %, within the binomial interval."""
    alarms = sum(found(world(seed, kind, 30, 30, 48))[0] for seed in range(40))
    assert alarms <= binom.ppf(0.975, 40, LEVEL)


@pytest.mark.slow
def test_power_over_worlds() -> None:
    assert sum(found(world(seed, "planted", 30, 30, 48))[0] for seed in range(20)) >= 19


def test_p_over_several_tests_is_no_smaller_than_by_itself() -> None:
    rng = np.random.default_rng(0)
    drawn = rng.normal(size=(501, 6))
    drawn[0, 0] += 4
    alone, over_all = p_values(list(drawn.T))
    assert alone[0] == over_all[0] == 1 / 501
    assert (over_all >= alone - 1e-12).all()
    assert over_all[1:].mean() > alone[1:].mean()


def test_the_statistic_of_chance_is_the_held_out_correlation_of_a_plain_ridge() -> None:
    one = world(5, "planted")
    held = one.held()
    observed = against_chance(one.w, one.known, held.folds, RandomMaps(100, 0))[0]
    from sklearn.linear_model import Ridge

    best = -1.0
    for penalty in (0.01, 0.1, 1.0):
        said = np.empty(len(one.w))
        known = StandardScaler().fit_transform(one.w)
        for fold in range(5):
            there, here = held.folds.training(fold), held.folds.of_image == fold
            said[here] = Ridge(penalty * there.sum()).fit(known[there], one.known.value[there]).predict(known[here])
        best = max(best, spearmanr(said, one.known.value)[0])
    assert observed == pytest.approx(best, abs=1e-6)


def test_too_little_ground_is_refused_in_a_sentence() -> None:
    one = world(6, "planted", 10, 10)
    source = np.zeros(100, np.int64)
    with pytest.raises(InputError, match="blocks, too few for 5 folds"):
        held_ground(one.known, one.centres, source, SIDE, 5, 10_000, 0, SILENT)
    held = held_ground(one.known, one.centres, source, SIDE, 3, 2 * SIDE, 0, SILENT)
    held.folds.excluded[:] = True
    with pytest.raises(InputError, match="Not enough data"):
        check_training(one.known, held, 0.2)
