"""Linear heads: probabilities by hand, fits against scikit-learn, what each head can and cannot say."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression, Ridge

from urban_ml_plugin.core.options.choices import BINOMIAL, CORN, LOGIT, RIDGE, SOFTMAX, SVM
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.status.heads import (
    PENALTIES,
    SHARED_VARIANCE,
    choose_head,
    fit_heads,
    log_probabilities,
    standardisation,
    with_temperature,
)

RNG = np.random.default_rng(5)
FEATURES = (RNG.standard_normal((120, 6)) * [1, 2, 3, 1, 1, 1] + 4).astype(np.float32)
SIGNAL = FEATURES[:, 0] + 0.5 * FEATURES[:, 1]
VALUES = 10 * SIGNAL + RNG.standard_normal(120)
RANKS = np.searchsorted(np.quantile(SIGNAL, [0.25, 0.5, 0.75]), SIGNAL)


def test_binomial_probabilities_are_those_of_so_many_coins() -> None:
    score = torch.tensor([[0.0], [np.log(3.0)]], dtype=torch.float64)
    shares = log_probabilities(BINOMIAL, score, 3).exp().numpy()
    np.testing.assert_allclose(shares, [[0.25, 0.5, 0.25], [1 / 16, 6 / 16, 9 / 16]])


def test_corn_probabilities_are_differences_of_products_of_conditional_ones() -> None:
    scores = torch.tensor([[np.log(4.0), 0.0]], dtype=torch.float64)  # P(y > 0) = 0.8, P(y > 1 | y > 0) = 0.5
    np.testing.assert_allclose(log_probabilities(CORN, scores, 3).exp().numpy(), [[0.2, 0.4, 0.4]])


@settings(max_examples=60)
@given(st.sampled_from([SOFTMAX, SVM, BINOMIAL, CORN]), st.integers(2, 7), st.integers(0, 10_000))
def test_probabilities_sum_to_one_whatever_the_scores(kind: str, classes: int, seed: int) -> None:
    width = {BINOMIAL: 1, CORN: classes - 1}.get(kind, classes)
    scores = torch.as_tensor(np.random.default_rng(seed).normal(0, 20, (4, width)))
    np.testing.assert_allclose(log_probabilities(kind, scores, classes).exp().sum(dim=1).numpy(), 1, rtol=1e-9)


@pytest.mark.parametrize("count", [120, 5], ids=["more tiles than features", "fewer"])
def test_ridge_is_scikit_learns_ridge(count: int) -> None:
    features, values = FEATURES[:count], VALUES[:count]
    mean, scale = standardisation(features)
    for penalty, head in zip((0.1, 10.0), fit_heads(RIDGE, features, values, 0, (0.1, 10.0))):
        golden = Ridge(alpha=penalty * count).fit((features - mean) / scale, values)
        expected = golden.predict((FEATURES - mean) / scale).clip(values.min(), values.max())
        np.testing.assert_allclose(head.values(FEATURES), expected, rtol=1e-4)


def test_logit_is_a_logistic_regression_on_trials_of_which_that_share_succeeded() -> None:
    tenths = np.round(10 / (1 + np.exp(-SIGNAL + SIGNAL.mean()))).astype(int)
    mean, scale = standardisation(FEATURES)
    inputs = (FEATURES - mean) / scale
    trials = np.concatenate([np.arange(10) < count for count in tenths])
    # Ten trials a tile, each with a tenth of its weight.
    golden = LogisticRegression(C=1 / (0.1 * 120), tol=1e-6).fit(
        np.repeat(inputs, 10, axis=0), trials, sample_weight=np.full(1200, 0.1)
    )
    head = fit_heads(LOGIT, FEATURES, tenths / 10, 0, (0.1,))[0]
    expected = golden.predict_proba(inputs)[:, 1].clip(tenths.min() / 10, tenths.max() / 10)
    np.testing.assert_allclose(head.values(FEATURES), expected, atol=5e-3)


def test_where_a_thing_is_absent_logit_says_nearly_nothing_and_ridge_does_not() -> None:
    rng = np.random.default_rng(0)
    features = rng.standard_normal((900, 20)).astype(np.float32)
    share = 1 / (1 + np.exp(12 - 8 * features[:, 0]))  # present in one tile of fifteen
    train, rest = slice(0, 600), slice(600, 900)
    errors, ghosts = {}, {}
    for kind in (RIDGE, LOGIT):
        told = [
            head.values(features[rest]) for head in fit_heads(kind, features[train], share[train], 0, PENALTIES[kind])
        ]
        best = min(told, key=lambda values: float(np.mean((values - share[rest]) ** 2)))
        errors[kind] = np.mean((best - share[rest]) ** 2)
        ghosts[kind] = best[share[rest] < 0.01].mean()
    assert errors[LOGIT] < 0.3 * errors[RIDGE]
    assert ghosts[LOGIT] < 0.01 < ghosts[RIDGE]


def test_shares_that_are_all_nought_are_predicted_to_be() -> None:
    head = fit_heads(LOGIT, FEATURES, np.zeros(120), 0, (0.1,))[0]
    assert head.values(FEATURES).tolist() == [0.0] * 120


def test_values_stay_within_the_labels_that_were_seen_and_scores_do_not() -> None:
    head = fit_heads(RIDGE, FEATURES, VALUES, 0, (0.1,))[0]
    far = FEATURES[:1] + 100 * (FEATURES[np.argmax(VALUES)] - FEATURES.mean(axis=0))
    assert head.values(far)[0] == pytest.approx(VALUES.max(), rel=1e-6)
    assert float(head(torch.as_tensor(far))) > 10 * VALUES.max()


def test_softmax_is_scikit_learns_logistic_regression() -> None:
    mean, scale = standardisation(FEATURES)
    head = fit_heads(SOFTMAX, FEATURES, RANKS, 4, (0.1,))[0]
    golden = LogisticRegression(C=1 / (0.1 * 120), max_iter=1000).fit((FEATURES - mean) / scale, RANKS)
    np.testing.assert_allclose(head.probabilities(FEATURES), golden.predict_proba((FEATURES - mean) / scale), atol=5e-3)


@pytest.mark.parametrize("kind", [SOFTMAX, SVM, BINOMIAL, CORN])
def test_every_head_learns_ordered_classes(kind: str) -> None:
    head = fit_heads(kind, FEATURES, RANKS, 4, (0.01,))[0]
    shares = head.probabilities(FEATURES)
    least = 0.6 if kind in (BINOMIAL, SVM) else 0.8  # one score cannot set each border, nor lines the middle classes
    assert (shares.argmax(axis=1) == RANKS).mean() > least
    assert np.corrcoef(shares @ np.arange(4), RANKS)[0, 1] > 0.85


def test_the_binomial_head_pushes_lowest_and_highest_class_exactly_apart_and_corn_does_not() -> None:
    def gradients(kind: str) -> list[np.ndarray]:
        head = fit_heads(kind, FEATURES, RANKS, 4, (0.05,))[0]
        found = []
        for number in (0, 3):
            tiles = torch.as_tensor(FEATURES[:1]).requires_grad_()
            head.log_probabilities(head(tiles))[0, number].backward()
            found.append(tiles.grad.numpy()[0])
        return [gradient / np.linalg.norm(gradient) for gradient in found]

    assert np.dot(*gradients(BINOMIAL)) == pytest.approx(-1, abs=1e-5)
    assert np.dot(*gradients(CORN)) > -0.9999


@pytest.mark.parametrize("kind", [SOFTMAX, SVM, BINOMIAL, CORN])
def test_a_class_without_tiles_stays_unlikely(kind: str) -> None:
    ranks = np.where(RANKS == 3, 2, RANKS)
    shares = fit_heads(kind, FEATURES, ranks, 4, (0.1,))[0].probabilities(FEATURES)
    assert np.isfinite(shares).all()
    assert shares[:, 3].mean() < 0.15


def test_a_constant_feature_does_no_harm() -> None:
    features = np.column_stack([FEATURES, np.full(120, 7)]).astype(np.float32)
    assert np.isfinite(fit_heads(RIDGE, features, VALUES, 0, (1.0,))[0].values(features)).all()


def test_encoders_side_by_side_have_their_shares_however_many_features_each_has() -> None:
    wide = np.concatenate([FEATURES, np.random.default_rng(2).random((120, 30))], axis=1).astype(np.float32)
    mean, divisor = standardisation(wide, ((6, 0.72), (30, 1.0)))
    variances = ((wide - mean) / divisor).var(axis=0)
    np.testing.assert_allclose(
        [variances[:6].sum(), variances[6:].sum()], [SHARED_VARIANCE * s / 1.72 for s in (0.72, 1)]
    )
    np.testing.assert_allclose(variances[:6], variances[0])


@pytest.mark.parametrize("kind", [RIDGE, LOGIT])
def test_features_that_an_encoder_has_twice_do_not_count_twice(kind: str) -> None:
    values = 1 / (1 + np.exp(-SIGNAL + SIGNAL.mean()))
    twice = np.concatenate([FEATURES, FEATURES[:, ::-1], FEATURES[:, ::-1]], axis=1)
    once, blocks = twice[:, :12], ((6, 0.5), (6, 0.5))
    expected = fit_heads(kind, once, values, 0, (0.1,), blocks)[0].values(once)
    got = fit_heads(kind, twice, values, 0, (0.1,), ((6, 0.5), (12, 0.5)))[0].values(twice)
    np.testing.assert_allclose(got, expected, atol=0.005)
    plain = fit_heads(kind, twice, values, 0, (0.1,))[0].values(twice)
    assert abs(plain - fit_heads(kind, once, values, 0, (0.1,))[0].values(once)).max() > 0.005


def test_a_temperature_sharpens_without_changing_the_order() -> None:
    head = fit_heads(SVM, FEATURES, RANKS, 4, (0.1,))[0]
    soft, sharp = head.probabilities(FEATURES), with_temperature(head, 3).probabilities(FEATURES)
    assert (soft.argmax(axis=1) == sharp.argmax(axis=1)).all()
    assert sharp.max(axis=1).mean() > soft.max(axis=1).mean() + 0.1


def test_heads_that_do_not_serve_a_task_are_refused() -> None:
    assert [choose_head(task) for task in ("regression", "ordered", "classes")] == [RIDGE, CORN, SOFTMAX]
    assert choose_head("regression", values=np.array([0, 0.2, 0.7])) == LOGIT
    for others in ([0, 0.02], [-0.1, 0.7], [0, 70]):
        assert choose_head("regression", values=np.array(others)) == RIDGE
    assert choose_head("regression", LOGIT, np.array([0, 0.02])) == LOGIT
    with pytest.raises(InputError, match="go from 0 to 70: divide percentages by 100"):
        choose_head("regression", LOGIT, np.array([0, 70]))
    with pytest.raises(InputError, match="“classes”: choose softmax or svm"):
        choose_head("classes", "corn")
    with pytest.raises(InputError, match="no task called 'guess'"):
        choose_head("guess")
