"""Moving the features of one city to those of another."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.clustering.clustering import ClusterModel, fit
from urban_ml_plugin.core.options.choices import ALIGNMENTS
from urban_ml_plugin.core.runtime.errors import ModelFileError
from urban_ml_plugin.core.transfer.alignment import (
    FEWEST,
    MOST_STRETCH,
    feature_alignment,
    fit_alignment,
    require_variances,
    spread,
)

RNG = np.random.default_rng(0)


def plain_model(variances: list[float], dimension: int = 4) -> ClusterModel:
    """A model whose features are their own standard units and whose axes are the first features."""
    count = len(variances)
    basis = np.eye(dimension)[:, :count]
    empty = np.zeros((0, dimension))
    return ClusterModel(
        np.full(dimension, 5.0), np.full(dimension, 2.0), basis, np.eye(count), empty,
        np.zeros((2, count)), np.ones(2), np.ones(2), np.array(variances),
    )  # fmt: skip


def as_views(features: np.ndarray) -> np.ndarray:
    return features[:, None, :]


def test_standardising_gives_every_feature_the_models_mean_and_scale() -> None:
    model = plain_model([1, 1])
    features = RNG.normal(40, [3, 7, 1, 2], (500, 4))
    aligned = fit_alignment("standardise", model, features).apply(model, as_views(features))[:, 0]
    np.testing.assert_allclose(aligned.mean(axis=0), model.mean)
    np.testing.assert_allclose(aligned.std(axis=0), model.scale)


def test_features_of_several_encoders_keep_the_shares_that_the_model_gave_them() -> None:
    rng, blocks = np.random.default_rng(3), ((2, 0.5), (30, 1.0))
    features = (rng.standard_normal((400, 4)) @ rng.standard_normal((4, 32)) + rng.standard_normal((400, 32))) * 3
    features = features.astype(np.float32)
    model = fit(features, 3, blocks=blocks)
    aligned = fit_alignment("standardise", model, 2 * features + 1).apply(model, as_views(2 * features + 1))[:, 0]
    np.testing.assert_allclose(aligned, features, atol=1e-4)
    assert model.assign(aligned).novelty.mean() < 1


def test_coral_gives_the_axes_the_models_mean_and_covariance() -> None:
    model = plain_model([1.0, 0.25])
    mixing = np.array([[3, 1, 0, 0], [0, 2, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
    features = RNG.standard_normal((20_000, 4)) @ mixing + 7
    aligned = fit_alignment("coral", model, features).apply(model, as_views(features))[:, 0]
    coordinates = ((aligned - model.mean) / model.scale) @ model.basis
    np.testing.assert_allclose(coordinates.mean(axis=0), 0, atol=1e-9)
    np.testing.assert_allclose(np.cov(coordinates.T), np.diag([1.0, 0.25]), atol=0.02)


def test_coral_leaves_a_city_alone_that_is_as_the_model() -> None:
    model = plain_model([1.0, 0.25])
    features = RNG.normal(5, [2, 1, 0.1, 0.1], (20_000, 4))
    aligned = fit_alignment("coral", model, features).apply(model, as_views(features))[:, 0]
    assert np.abs(aligned - features).max() < 0.2


def test_parts_keep_what_they_differ_by_from_whole_tiles() -> None:
    model = plain_model([1, 1])
    model.offsets = np.tile([1.0, -1.0, 0.5, 2.0], (2, 1))
    features = RNG.normal(40, [3, 7, 1, 2], (500, 4))
    views = np.stack([features, features + model.offsets[0], features + model.offsets[1]], axis=1)
    aligned = fit_alignment("standardise", model, features).apply(model, views)
    np.testing.assert_allclose(aligned[:, 1] - aligned[:, 0], np.tile(model.offsets[0], (500, 1)))


def test_what_hardly_varies_is_not_stretched_without_limit_and_what_does_not_vary_not_at_all() -> None:
    features = RNG.normal(0, [0.001, 2, 2, 2], (100, 4))
    features[:, 3] = 1
    alignment = fit_alignment("standardise", plain_model([1, 1]), features)
    assert alignment.stretch[0] == MOST_STRETCH
    assert alignment.stretch[3] == 1


@pytest.mark.parametrize("kind", ["standardise", "coral"])
def test_a_handful_of_tiles_is_not_aligned(kind: str) -> None:
    assert fit_alignment(kind, plain_model([1, 1]), RNG.normal(size=(FEWEST - 1, 4))) is None


def test_the_spread_tells_a_city_of_one_type_from_one_as_varied_as_the_models() -> None:
    model = plain_model([1.0, 1.0])
    assert spread(model, RNG.normal(0, 2, (5000, 4))) == pytest.approx(1, abs=0.05)
    assert spread(model, RNG.normal(0, 0.2, (5000, 4))) == pytest.approx(0.01, abs=0.002)


def test_a_model_without_covariance_is_refused_with_the_remedy() -> None:
    model = plain_model([1, 1])
    model.variances = np.zeros(0)
    with pytest.raises(ModelFileError, match=r"holds no covariance .* choose “standardise”"):
        require_variances(model, "old.safetensors")


def test_every_alignment_says_what_it_does_with_features() -> None:
    assert [feature_alignment(kind) for kind in ALIGNMENTS] == ["none", "standardise", "coral", "none", "standardise"]
