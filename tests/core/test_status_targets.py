"""What is explained of each head: closed forms beside the log-probabilities they stand for."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from urban_ml_plugin.core.options.choices import BINOMIAL, CORN, LOGIT, RIDGE, SOFTMAX
from urban_ml_plugin.core.status.heads import log_probabilities
from urban_ml_plugin.core.status.status_targets import class_contrasts, score_contrast


def test_a_softmax_class_is_its_score_less_the_mean_of_the_others():
    np.testing.assert_allclose(class_contrasts(SOFTMAX, 3), [[1, -0.5, -0.5], [-0.5, 1, -0.5], [-0.5, -0.5, 1]])


def test_the_ends_of_the_binomial_head_are_exact_negatives_and_its_middle_says_nothing():
    np.testing.assert_allclose(class_contrasts(BINOMIAL, 5)[:, 0], [-1, -0.5, 0, 0.5, 1])


def test_the_lowest_class_of_corn_is_its_exact_log_odds():
    scores = torch.randn(6, 3, generator=torch.Generator().manual_seed(0))
    log = log_probabilities(CORN, scores, 4)[:, 0]
    odds = log - torch.log1p(-log.exp())
    np.testing.assert_allclose(scores.numpy() @ class_contrasts(CORN, 4)[0], odds, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(class_contrasts(CORN, 4)[2], [1 / 3, 1 / 3, -1 / 3])


@pytest.mark.parametrize("kind", [SOFTMAX, CORN, BINOMIAL])
def test_more_of_what_speaks_for_an_end_makes_that_class_more_likely_and_the_other_less(kind):
    classes = 4
    steps = {SOFTMAX: 4, CORN: 3, BINOMIAL: 1}[kind]
    scores = torch.zeros(1, steps)
    for number in (0, classes - 1):
        moved = scores + 0.5 * torch.as_tensor(class_contrasts(kind, classes)[number], dtype=torch.float32)
        change = (log_probabilities(kind, moved, classes) - log_probabilities(kind, scores, classes))[0]
        assert change[number] > 0 > change[classes - 1 - number]
    up = scores + torch.as_tensor(score_contrast(kind, classes), dtype=torch.float32)
    shares = [log_probabilities(kind, part, classes).exp()[0].numpy() @ np.arange(classes) for part in (scores, up)]
    assert shares[1] > shares[0]


def test_the_score_of_a_regression_is_its_value_or_the_log_odds_of_a_share():
    assert score_contrast(RIDGE, 0).tolist() == score_contrast(LOGIT, 0).tolist() == [1]
