"""Cross-fitting: what was held out has no hand in what predicts it, penalties included."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.options.choices import BINOMIAL, CORN, LOGIT, RIDGE, SOFTMAX, SVM
from urban_ml_plugin.core.status.experiment import colour_statistics
from urban_ml_plugin.core.status.heads import fit_heads
from urban_ml_plugin.core.status.nested_cross_validation import crossfit, nearest_tiles
from urban_ml_plugin.core.status.spatial_folds import Folds

RNG = np.random.default_rng(2)
FEATURES = RNG.standard_normal((200, 12)).astype(np.float32)
VALUES = 5 * FEATURES[:, 0] + RNG.standard_normal(200)
CLASSES = np.searchsorted([-3.0, 3.0], VALUES)


def some_folds(count: int = 4) -> Folds:
    of = np.arange(200) % count
    return Folds("spatial", of, of, of, of == np.arange(count)[:, None])


def test_a_fold_s_head_does_not_change_when_its_labels_do() -> None:
    folds = some_folds()
    first = crossfit(RIDGE, FEATURES, VALUES, 0, folds)
    spoilt = np.where(folds.of_image == 1, RNG.normal(0, 1000, 200), VALUES)
    second = crossfit(RIDGE, FEATURES, spoilt, 0, folds)
    here = folds.of_image == 1
    np.testing.assert_array_equal(first.predicted[here], second.predicted[here])
    assert first.penalties[2] == second.penalties[2]  # that of fold 1, behind that of the whole
    assert not np.allclose(first.predicted[~here], second.predicted[~here])


def test_barred_tiles_do_not_train() -> None:
    folds = some_folds()
    folds.excluded[0, folds.of_image == 1] = True
    fit = crossfit(RIDGE, FEATURES, VALUES, 0, folds, penalties=(1.0,))
    golden = fit_heads(RIDGE, FEATURES[folds.of_image >= 2], VALUES[folds.of_image >= 2], 0, (1.0,))[0]
    np.testing.assert_array_equal(fit.folds[0].values(FEATURES), golden.values(FEATURES))


def test_noise_gets_the_strongest_penalty_and_signal_a_weak_one() -> None:
    assert crossfit(RIDGE, FEATURES, VALUES, 0, some_folds()).penalties[0] < 0.2
    noise = RNG.standard_normal(200)
    fit = crossfit(RIDGE, FEATURES, noise, 0, some_folds())
    assert fit.penalties[0] > 1
    assert 1 - np.mean((noise - fit.predicted) ** 2) / noise.var() < 0.05


def test_shares_are_predicted_out_of_fold_and_their_penalty_by_squared_error() -> None:
    shares = 1 / (1 + np.exp(-VALUES))
    fit = crossfit(LOGIT, FEATURES, shares, 0, some_folds())
    assert fit.probabilities.shape == (200, 0)
    assert fit.predicted.min() >= 0
    assert fit.predicted.max() <= 1
    assert 1 - np.mean((fit.predicted - shares) ** 2) / shares.var() > 0.9
    assert fit.penalties[0] < 0.1
    noise = crossfit(LOGIT, FEATURES, RNG.uniform(size=200), 0, some_folds())
    assert noise.penalties[0] == 1


@pytest.mark.parametrize("kind", [SOFTMAX, SVM, BINOMIAL, CORN])
def test_classes_are_predicted_out_of_fold_with_probabilities(kind: str) -> None:
    fit = crossfit(kind, FEATURES, CLASSES, 3, some_folds())
    np.testing.assert_allclose(fit.probabilities.sum(axis=1), 1, rtol=1e-6)
    assert (fit.probabilities.argmax(axis=1) == CLASSES).mean() > 0.75
    loss = -np.log(fit.probabilities[np.arange(200), CLASSES]).mean()
    chance = -np.log(np.bincount(CLASSES)[CLASSES] / 200).mean()
    assert loss < 0.7 * chance
    np.testing.assert_allclose(fit.predicted, fit.probabilities @ [0, 1, 2])


def test_the_nearest_tiles_are_those_that_may_train() -> None:
    folds = some_folds(2)
    centres = np.stack([np.arange(200.0), np.zeros(200)], axis=1)
    whole = fit_heads(RIDGE, FEATURES, VALUES, 0, (1.0,))[0]
    fit = nearest_tiles(centres, np.arange(200.0), folds, 0, whole)
    assert fit.predicted[100] == pytest.approx(np.mean([99, 101, 97, 103, 95]), abs=2)
    assert abs(fit.predicted - np.arange(200)).max() < 6


def test_colour_statistics_are_those_of_the_valid_pixels() -> None:
    pixels = RNG.random((2, 3, 8, 8)).astype(np.float32)
    valid = np.ones((2, 1, 8, 8), bool)
    valid[1, :, :, 4:] = False
    found = colour_statistics(Tiles(np.zeros(2, int), np.arange(2), pixels, valid))
    half = pixels[1, :, :, :4].reshape(3, -1)
    expected = [half.mean(axis=1), half.std(axis=1), np.cbrt(((half - half.mean(axis=1, keepdims=True)) ** 3).mean(1))]
    np.testing.assert_allclose(found[1], np.concatenate(expected), rtol=1e-3, atol=1e-5)
