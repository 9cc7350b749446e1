"""The clusters: planted types are found for every seed, nothing but content decides, and bad input is refused."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from sklearn.metrics import adjusted_rand_score

from tests.helpers.textures import plain, planted
from urban_ml_plugin.core.clustering import metric as recipe_user
from urban_ml_plugin.core.clustering.clustering import ClusterModel, fit
from urban_ml_plugin.core.clustering.metric import TileMetric, content_order, learn_metric, tile_weights
from urban_ml_plugin.core.clustering.repeated_k_means import find_partition
from urban_ml_plugin.core.networks.scattering import Scattering
from urban_ml_plugin.core.runtime.errors import InputError

SIZE = 64
Floats = NDArray[np.float32]


def views_of(tiles: Floats) -> Floats:
    pixels = torch.from_numpy(tiles)
    with torch.inference_mode():
        return Scattering(3, SIZE).views(pixels, torch.ones_like(pixels[:, :1])).numpy()


@pytest.fixture(scope="module")
def town() -> tuple[Floats, NDArray[np.int64]]:
    tiles, truth = planted(each=16, size=SIZE)
    return views_of(tiles), truth


def fitted(views: Floats, clusters: int = 5, seed: int = 0) -> ClusterModel:
    return fit(views[:, 0], clusters, seed, views[:, 1:])


def labels_of(model: ClusterModel, views: Floats) -> NDArray[np.int64]:
    return model.assign(views[:, 0], views[:, 1:])[0]


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_planted_types_are_found_with_every_seed(town: tuple[Floats, NDArray[np.int64]], seed: int) -> None:
    views, truth = town
    labels = labels_of(fitted(views, seed=seed), views)
    assert set(labels) == {1, 2, 3, 4, 5}
    assert adjusted_rand_score(truth, labels) > 0.95


def test_houses_turned_by_40_degrees_are_a_type_of_their_own(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, truth = town
    labels, built = labels_of(fitted(views), views), truth >= 3
    assert adjusted_rand_score(truth[built], labels[built]) > 0.95


def test_another_town_gets_the_same_numbers_without_refitting(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, truth = town
    model = fitted(views)
    number = {kind: np.bincount(labels_of(model, views)[truth == kind]).argmax() for kind in range(5)}
    other, other_truth = planted(each=6, size=SIZE, seed=7)
    expected = np.array([number[kind] for kind in other_truth])
    assert (labels_of(model, views_of(other)) == expected).mean() > 0.95


def test_the_order_of_the_tiles_changes_no_label(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, _ = town
    order = np.random.default_rng(3).permutation(len(views))
    model, again = fitted(views), fitted(views[order])
    np.testing.assert_array_equal(labels_of(model, views)[order], labels_of(again, views[order]))
    for name, array in model.arrays().items():
        np.testing.assert_array_equal(array, again.arrays()[name], err_msg=name)


def test_a_processor_that_rounds_otherwise_draws_the_same_tiles() -> None:
    rng = np.random.default_rng(3)
    here = rng.normal(size=(2_000, 64)).astype(np.float32)
    there = (here * (1 + 1e-7 * rng.normal(size=here.shape))).astype(np.float32)
    assert (here != there).any(axis=1).mean() > 0.9
    assert np.mean(content_order(here) == content_order(there)) >= 0.99
    np.testing.assert_array_equal(np.sort(content_order(here)), np.arange(len(here)))


def test_clusters_are_numbered_by_size() -> None:
    tiles, truth = planted(each=12, size=SIZE)
    keep = np.concatenate([np.flatnonzero(truth == kind)[: 12 - 2 * kind] for kind in range(5)])
    views = views_of(tiles[keep])
    sizes = np.bincount(labels_of(fitted(views), views))[1:]
    assert list(sizes) == [12, 10, 8, 6, 4]


def test_a_tile_of_a_type_keeps_its_cluster_and_one_between_two_often_does_not(
    town: tuple[Floats, NDArray[np.int64]],
) -> None:
    views, truth = town
    model = fitted(views)
    found = model.assign(views[:, 0])
    middle = model.assign((views[truth == 0, 0].mean(0) + views[truth == 2, 0].mean(0))[None] / 2)
    assert found.confidence.min() >= 0
    assert np.median(found.confidence) >= 0.95
    assert middle.confidence[0] < 0.8
    assert 0 <= found.margin.min() <= found.margin.max() <= 1
    assert middle.margin[0] < 0.5 * np.median(found.margin)


def test_encoders_side_by_side_have_the_shares_they_are_given() -> None:
    rng = np.random.default_rng(0)
    few, many = rng.standard_normal((200, 4)) * 100, rng.standard_normal((200, 40))
    both = np.concatenate([few, many], axis=1).astype(np.float32)
    standard = fit(both, 3, blocks=((4, 0.72), (40, 1.0))).standardised(both)
    assert standard[:, :4].var(axis=0).sum() == pytest.approx(0.72)
    assert standard[:, 4:].var(axis=0).sum() == pytest.approx(1)


def test_a_model_without_resampled_fits_gives_the_same_labels_and_no_confidence(
    town: tuple[Floats, NDArray[np.int64]],
) -> None:
    views, _ = town
    model = fitted(views)
    arrays = model.arrays()
    del arrays["resampled"], arrays["another_run"]
    now, before = (one.assign(views[:, 0], views[:, 1:]) for one in (model, ClusterModel(**arrays)))
    assert np.isfinite(now.confidence).all()
    assert np.isnan(before.confidence).all()
    for name in ("labels", "novelty", "margin"):
        np.testing.assert_array_equal(getattr(before, name), getattr(now, name))


def test_what_is_said_of_tiles_tells_where_they_lie_and_the_cluster_of_each_of_their_parts(
    town: tuple[Floats, NDArray[np.int64]],
) -> None:
    views, _ = town
    model = fitted(views)
    said = model.assign(views[:, 0], views[:, 1:])
    np.testing.assert_array_equal(said.points, model.embed(views[:, 0]))
    assert said.part_labels.shape == (4, len(views))
    for part, offset, labels in zip(views.swapaxes(0, 1)[1:], model.offsets, said.part_labels):
        np.testing.assert_array_equal(labels, model.distances(part - offset).argmin(axis=1) + 1)
    assert len(set(said.part_labels[0])) == len(model.centroids)
    assert model.assign(views[:, 0]).part_labels.shape == (0, len(views))


def test_a_texture_never_seen_is_novel_and_the_fitted_tiles_are_not(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, _ = town
    model = fitted(views)
    novelty = model.assign(views[:, 0])[2]
    assert (novelty > 1).mean() <= 0.02
    stripes = np.stack([plain((0.5, 0.5, 0.5), 0.0, SIZE, seed) for seed in range(4)])
    stripes[..., ::4] = 1.0
    assert model.assign(views_of(stripes)[:, 0])[2].min() > 1.5


def test_a_model_survives_the_way_through_named_arrays(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, _ = town
    model = fitted(views)
    again = ClusterModel(**model.arrays())
    for one, other in zip(model.assign(views[:, 0], views[:, 1:]), again.assign(views[:, 0], views[:, 1:])):
        np.testing.assert_array_equal(one, other)


def test_stability_tells_planted_clusters_from_arbitrary_ones(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, _ = town
    planted_clusters, arbitrary = fitted(views).stability, fitted(views, clusters=11).stability
    assert planted_clusters.mean() > 0.9
    assert arbitrary.min() < planted_clusters.min() - 0.1


def test_tiles_between_two_types_take_no_cluster_from_types_that_are_there() -> None:
    rng = np.random.default_rng(0)
    types = np.array([[0, 0], [10, 0], [0, 30], [5.4, 30]])
    truth = np.repeat([0, 1, 2, 3], [40, 40, 20, 20])
    pure, mixed = np.repeat(types[truth][:, None], 4, axis=1), np.repeat(types[[0, 0, 1, 1]][None], 30, axis=0)
    quarters = np.concatenate([pure, mixed]) + 0.5 * rng.standard_normal((150, 4, 2))
    metric = TileMetric(np.zeros(2), np.ones(2), np.eye(2), np.eye(2), np.zeros((4, 2)))
    weights = tile_weights(metric.mixtures(quarters))
    assert weights[120:].max() < 0.4 < 0.8 < weights[:120].min()
    for seed in range(3):
        told, untold = (
            find_partition(quarters.mean(axis=1), 4, np.random.default_rng(seed), given).labels[:120]
            for given in (weights, None)
        )
        assert adjusted_rand_score(truth, told) == 1
        assert adjusted_rand_score(truth, untold) < 0.9  # the tiles between have a cluster, and two types share one


def test_what_tiles_count_is_learnt_with_the_metric_and_is_alike_where_parts_are_of_no_use(
    town: tuple[Floats, NDArray[np.int64]], monkeypatch: pytest.MonkeyPatch
) -> None:
    views, _ = town
    mixed = views.copy()
    mixed[:16, 3:] = views[48:64, 3:]
    space = learn_metric(mixed[:, 0], np.random.default_rng(0), mixed[:, 1:])
    weights = np.empty(len(mixed))
    weights[space.order] = space.weights
    assert weights[:16].max() < np.median(weights[20:])
    assert (learn_metric(mixed[:, 0], np.random.default_rng(0)).weights == 1).all()
    assert (tile_weights(np.zeros(3)) == 1).all()
    counting = fitted(mixed).centroids
    monkeypatch.setattr(recipe_user, "MIXED", 0.0)
    assert not np.allclose(counting, fitted(mixed).centroids)


def test_features_without_views_are_clustered_too() -> None:
    rng = np.random.default_rng(0)
    truth = np.repeat([0, 1, 2], 20)
    features = (rng.standard_normal((3, 10))[truth] * 5 + rng.standard_normal((60, 10))).astype(np.float32)
    assert adjusted_rand_score(truth, fit(features, 3).assign(features)[0]) == 1


def test_types_survive_among_many_meaningless_features(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, truth = town
    noise = np.random.default_rng(0).standard_normal((*views.shape[:2], 80)).astype(np.float32)
    padded = np.concatenate([views, noise], axis=2)
    assert adjusted_rand_score(truth, labels_of(fitted(padded), padded)) > 0.9


def test_views_that_contradict_their_tiles_are_left_aside(town: tuple[Floats, NDArray[np.int64]]) -> None:
    views, _ = town
    shuffled = views.copy()
    shuffled[:, 1:] = views[np.random.default_rng(0).permutation(len(views)), 1:]
    plain_model = fit(views[:, 0], 5)
    np.testing.assert_array_equal(labels_of(fitted(shuffled), shuffled), plain_model.assign(views[:, 0])[0])


@pytest.mark.parametrize("clusters", [1, 0, -3])
def test_fewer_than_two_clusters_are_refused(clusters: int) -> None:
    with pytest.raises(InputError, match="at least 2"):
        fit(np.eye(6, dtype=np.float32), clusters)


def test_more_clusters_than_tiles_are_refused() -> None:
    with pytest.raises(InputError, match="only 6 tiles"):
        fit(np.eye(6, dtype=np.float32), 7)


def test_more_clusters_than_different_tiles_are_refused() -> None:
    features = np.repeat(np.eye(3, 8, dtype=np.float32), 10, axis=0)
    assert len(set(fit(features, 3).assign(features)[0])) == 3
    with pytest.raises(InputError, match="only 3 of the 30 tiles differ"):
        fit(features, 4)


def test_tiles_that_all_look_the_same_are_refused() -> None:
    views = np.ones((20, 5, 7), np.float32)
    with pytest.raises(InputError, match="only 1 of the 20 tiles"):
        fitted(views, 2)


def test_values_that_are_not_finite_are_refused() -> None:
    features = np.eye(6, dtype=np.float32)
    features[2, 2] = np.nan
    with pytest.raises(InputError, match="finite"):
        fit(features, 2)


def test_features_of_another_length_are_refused(town: tuple[Floats, NDArray[np.int64]]) -> None:
    with pytest.raises(InputError, match="10 features"):
        fitted(town[0]).assign(np.zeros((3, 10), np.float32))


def test_a_feature_that_is_next_to_never_active_does_not_rule_the_metric_where_it_is() -> None:
    rng = np.random.default_rng(0)
    both, blocks = rng.normal(size=(200, 44)), ((4, 0.72), (40, 1.0))
    both[:, 10] = 1e-8 * rng.random(200)
    model = fit(both, 3, blocks=blocks)
    elsewhere = both[:50].copy()
    elsewhere[0, 10] = 1.0
    assert np.abs(model.embed(elsewhere) - model.embed(both[:50])).max() < 10
    assert model.assign(elsewhere).novelty.max() < 10
    spread = model.standardised(both).std(axis=0)
    assert spread[10] < 1e-6
    np.testing.assert_allclose(spread, model.deviations, rtol=1e-5)
    np.testing.assert_allclose(np.delete(spread, 10)[4:], np.sqrt(1 / 40), rtol=1e-5)
