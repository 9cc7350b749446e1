"""Principal axes of points that arrive in batches, and samples that keep shares."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.decomposition import PCA

from urban_ml_plugin.core.embedding.principal_axes import Moments, principal_axes, stratified


def points(count: int, dimension: int = 6) -> np.ndarray:
    """Spread most along the first feature, then the third, about 100."""
    rng = np.random.default_rng(1)
    spread = np.resize([5, 1, 3, 1.5, 0.7, 0.4], dimension)
    return (rng.normal(size=(count, dimension)) * spread + 100).astype(np.float32)


def test_axes_and_shares_are_those_of_scikit_learn_on_more_points_than_are_centred_at_once():
    features = points(23_000)
    axes = principal_axes(Moments.of(features), 3)
    pca = PCA(3, svd_solver="full").fit(features.astype(np.float64))
    np.testing.assert_allclose(axes.mean, features.mean(axis=0, dtype=float), rtol=1e-9)
    np.testing.assert_allclose(np.abs(pca.components_ @ axes.vectors), np.eye(3), atol=1e-6)
    np.testing.assert_allclose(axes.shares[:3], pca.explained_variance_ratio_, rtol=1e-6)
    np.testing.assert_allclose(np.abs(axes.coordinates(features)), np.abs(pca.transform(features)), atol=1e-4)


def test_batches_of_any_size_add_up_to_the_same_moments():
    features = points(500)
    moments = Moments(6)
    for part in np.split(features, [1, 2, 90, 90, 400]):
        moments.add(part)
    assert moments.count == 500
    np.testing.assert_allclose(moments.mean, features.mean(axis=0, dtype=float), rtol=1e-12)
    np.testing.assert_allclose(moments.scatter, 499 * np.cov(features.T.astype(float)), rtol=1e-9)


def test_standardised_axes_do_not_care_for_units_and_leave_constants_out():
    features = np.column_stack([points(300), np.full(300, 7.0)])
    in_other_units = features * [1, 1000, 1, 0.001, 1, 1, 5]
    one, other = (principal_axes(Moments.of(part), 3, standardise=True) for part in (features, in_other_units))
    np.testing.assert_allclose(one.shares, other.shares, atol=1e-9)
    np.testing.assert_allclose(one.coordinates(features), other.coordinates(in_other_units), atol=1e-5)
    assert not one.vectors[6].any()
    plain = principal_axes(Moments.of(in_other_units), 3)
    assert np.abs(plain.vectors[1, 0]) > 0.99


def test_an_axis_points_to_where_its_largest_part_is_positive():
    vectors = principal_axes(Moments.of(points(200)), 4).vectors
    assert (vectors[np.abs(vectors).argmax(axis=0), range(4)] > 0).all()


@pytest.mark.parametrize("features", [np.array([[1.0], [2.0], [4.0]]), np.array([[1.0, 1.0], [2.0, 2.0]])])
def test_where_there_is_but_one_axis_the_others_are_zero(features):
    axes = principal_axes(Moments.of(features), 3)
    assert axes.shares[:3] == pytest.approx([1, 0, 0])
    assert axes.coordinates(features).shape == (len(features), 3)
    assert not axes.coordinates(features)[:, 1:].any()


def test_one_point_has_no_axis_and_no_variance():
    axes = principal_axes(Moments.of(np.ones((1, 3))), 2)
    assert axes.shares.tolist() == [0, 0, 0]
    assert axes.coordinates(np.ones((1, 3))).tolist() == [[0, 0]]


def test_the_sample_keeps_the_shares_of_the_clusters_and_no_tile_twice():
    labels = np.random.default_rng(3).permutation(np.repeat([0, 1, 2], [14_000, 5_000, 1_000]))
    drawn = stratified(labels, 2_000)
    assert len(np.unique(drawn)) == 2_000
    assert np.abs(np.bincount(labels[drawn]) - [1400, 500, 100]).max() <= 1


def test_a_small_set_is_drawn_whole():
    assert sorted(stratified(np.array([1, 0, 1]), 5)) == [0, 1, 2]
