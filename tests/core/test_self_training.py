"""Training a network on its own clusters: it does what it says, repeats itself, and never keeps a worse network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from sklearn.metrics import adjusted_rand_score
from torch import Tensor, nn

from tests.helpers.killed import killed
from tests.helpers.textures import planted
from urban_ml_plugin.core.clustering.self_training import (
    Epoch,
    History,
    _better,
    _head,
    measure_shading,
    train,
)
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.learning.balanced_sampling import at_random, balanced_draws
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.scattering import Scattering
from urban_ml_plugin.core.runtime.errors import ModelFileError

SIZE = 32


class Listed:
    """Tiles in memory."""

    def __init__(self, pixels: NDArray[np.float32]) -> None:
        self.pixels = pixels

    def __len__(self) -> int:
        return len(self.pixels)

    upright = False

    def batch(self, indices: NDArray[np.int64]) -> Tiles:
        pixels = np.ascontiguousarray(self.pixels[indices])
        return Tiles(indices, indices, pixels, np.ones((len(indices), 1, SIZE, SIZE), bool))


class Small(nn.Module):
    """Two convolutions: enough to be trained."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__()
        torch.manual_seed(seed)
        self.layers = nn.Sequential(nn.Conv2d(3, 8, 5, 2), nn.ReLU(), nn.Conv2d(8, 16, 3, 2), nn.ReLU())

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        return self.layers(tiles).mean((2, 3))


@pytest.fixture(scope="module")
def town() -> tuple[Listed, NDArray[np.int64]]:
    pixels, truth = planted(each=12, size=SIZE)
    return Listed(pixels), truth


def run(
    network: nn.Module, tiles: Listed, epochs: int, seed: int = 0, rate: float = 0.01, checkpoint: Any = None
) -> History:
    encoder = Encoder(network, torch.device("cpu"))
    everything = tiles.batch(np.arange(len(tiles)))
    return train(
        encoder, tiles, lambda step: encoder.views(everything), 5, epochs, seed, rate=rate, checkpoint=checkpoint
    )


def test_planted_types_are_found_and_a_round_is_told_for_each_epoch(town: tuple[Listed, NDArray[np.int64]]) -> None:
    tiles, truth = town
    history = run(Small(), tiles, epochs=2)
    assert 2 <= len(history.epochs) <= 3
    assert history.epochs[0].agreement == pytest.approx(1)
    assert history.epochs[1].loss > 0
    assert all(sum(epoch.sizes) == len(tiles) for epoch in history.epochs)
    assert adjusted_rand_score(truth, history.labels) > 0.6


def test_training_moves_the_weights_but_those_of_the_chosen_round_are_kept(
    town: tuple[Listed, NDArray[np.int64]], monkeypatch: pytest.MonkeyPatch
) -> None:
    tiles, _ = town
    start = Small().layers[0].weight
    for keep in (True, False):
        monkeypatch.setattr("urban_ml_plugin.core.clustering.self_training._better", lambda *_, keep=keep: keep)
        network = Small()
        history = run(network, tiles, epochs=1)
        assert history.chosen == int(keep)
        assert torch.equal(network.layers[0].weight, start) is not keep


def test_the_same_seed_gives_the_same_labels_and_weights(town: tuple[Listed, NDArray[np.int64]]) -> None:
    tiles, _ = town
    one, other = Small(), Small()
    labels = [run(network, tiles, epochs=2).labels for network in (one, other)]
    np.testing.assert_array_equal(*labels)
    assert torch.equal(one.layers[0].weight, other.layers[0].weight)


def rounds_of_three(folder: Path) -> tuple[Small, History]:
    network = Small()
    return network, run(network, Listed(planted(each=12, size=SIZE)[0]), 3, checkpoint=str(folder))


@pytest.mark.slow
def test_a_run_that_was_killed_ends_with_the_bits_of_one_that_was_not(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    network, whole = rounds_of_three(tmp_path / "whole")
    assert whole.chosen > 0
    killed(rounds_of_three, tmp_path / "broken", owner=Listed, method="batch", call=6)  # in the second round
    for _ in range(2):  # from where it was killed, and from its end
        again, resumed = rounds_of_three(tmp_path / "broken")
        for name in ("views", "labels", "confidence", "novelty", "margin", "epochs", "chosen"):
            np.testing.assert_array_equal(getattr(whole, name), getattr(resumed, name))
        assert all(torch.equal(one, other) for one, other in zip(network.parameters(), again.parameters()))
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        run(Small(), Listed(planted(each=12, size=SIZE)[0]), 3, seed=1, checkpoint=str(tmp_path / "broken"))


def test_the_order_of_the_tiles_changes_no_label_of_fixed_features(town: tuple[Listed, NDArray[np.int64]]) -> None:
    tiles, _ = town
    order = np.random.default_rng(5).permutation(len(tiles))
    labels = run(Scattering(3, SIZE), tiles, epochs=3).labels
    np.testing.assert_array_equal(labels[order], run(Scattering(3, SIZE), Listed(tiles.pixels[order]), epochs=3).labels)


def test_a_network_without_weights_is_used_as_it_is(town: tuple[Listed, NDArray[np.int64]]) -> None:
    tiles, truth = town
    history = run(Scattering(3, SIZE), tiles, epochs=5)
    assert len(history.epochs) == 1
    assert adjusted_rand_score(truth, history.labels) > 0.95


def test_a_ruinous_learning_rate_costs_little_where_the_last_round_would_cost_much(
    town: tuple[Listed, NDArray[np.int64]], monkeypatch: pytest.MonkeyPatch
) -> None:
    tiles, truth = town

    def agreement(epochs: int) -> float:
        """Of a few networks in the mean: what a single one becomes hangs on the last bits of the processor."""
        found = [run(Small(seed), tiles, epochs, rate=200.0).labels for seed in (0, 3)]
        return float(np.mean([adjusted_rand_score(truth, labels) for labels in found]))

    before = agreement(0)
    assert agreement(3) >= before - 0.08
    monkeypatch.setattr("urban_ml_plugin.core.clustering.self_training._better", lambda *_: True)
    assert agreement(3) < before - 0.12


def test_light_changes_the_mean_colour_and_hardly_the_direction_of_edges(
    town: tuple[Listed, NDArray[np.int64]],
) -> None:
    tiles, _ = town
    encoder = Encoder(Scattering(3, SIZE), torch.device("cpu"))
    views = encoder.views(tiles.batch(np.arange(len(tiles))))
    shading = measure_shading(encoder, tiles, views[:, 0])
    assert shading.shape == (min(64, len(tiles)), views.shape[2])
    assert shading[:, 0].mean() == pytest.approx(0.087 * views[:, 0, 0].mean(), rel=0.01)
    colour, direction = (np.abs(shading[:, i]).mean() / views[:, 0, i].std() for i in (0, -1))
    assert colour > 2 * direction


def test_small_clusters_are_drawn_as_often_as_large_ones() -> None:
    labels = np.repeat([1, 2, 3], [80, 15, 5])
    draws = balanced_draws(labels, np.random.default_rng(0), np.arange(100), at_random)
    assert list(np.bincount(labels[draws])[1:]) == [34, 34, 34]


def test_a_head_of_prototypes_agrees_with_the_nearest_centroid(town: tuple[Listed, NDArray[np.int64]]) -> None:
    tiles, _ = town
    history = run(Scattering(3, SIZE), tiles, epochs=0)
    features = torch.from_numpy(history.views[:, 0])
    with torch.inference_mode():
        nearest = _head(history.model, True, 0)(features).argmax(1).numpy() + 1
    np.testing.assert_array_equal(nearest, history.model.assign(history.views[:, 0])[0])


def test_a_round_is_kept_only_if_surer_by_a_margin_and_as_meaningful() -> None:
    def round_of(stability: float, coherence: float = 1.2, kinship: float = 0.9) -> Epoch:
        return Epoch(stability, coherence, kinship, 0.9, 1.0, [20, 20, 20])

    start = round_of(0.80)
    assert _better([start, round_of(0.83)], 1, 0)
    assert not _better([start, round_of(0.81)], 1, 0)
    assert not _better([start, round_of(0.99, coherence=0.6)], 1, 0)
    assert not _better([start, round_of(0.99, kinship=0.3)], 1, 0)
    assert _better([start, round_of(0.83), round_of(0.84)], 2, 1)


def test_coherence_is_high_for_types_and_nought_for_noise(town: tuple[Listed, NDArray[np.int64]]) -> None:
    tiles, _ = town
    assert run(Scattering(3, SIZE), tiles, epochs=0).epochs[0].coherence > 0.8
    grain = np.random.default_rng(0).random((60, 3, SIZE, SIZE), dtype=np.float32)
    assert run(Scattering(3, SIZE), Listed(grain), epochs=0).epochs[0].coherence < 0.4
