"""Fine-tuning: it learns what the frozen network cannot see, keeps what it should, and goes on after a break."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.helpers.killed import killed
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.learning.balanced_sampling import balanced_draws
from urban_ml_plugin.core.learning.descent import warmed_cosine
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.options.choices import CORN, LOGIT, RIDGE
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.status.fine_tuning import Schedule, Tuned, finetune, trainable
from urban_ml_plugin.core.status.nested_cross_validation import crossfit
from urban_ml_plugin.core.status.spatial_folds import Folds

COUNT, SIDE = 120, 12
RNG = np.random.default_rng(4)
SIGNAL = RNG.uniform(-0.3, 0.3, COUNT)
"""Red minus green, which a network that adds up its bands does not see."""
PIXELS = RNG.uniform(0.45, 0.55, (COUNT, 3, SIDE, SIDE)).astype(np.float32)
PIXELS[:, 0] += SIGNAL[:, None, None]
PIXELS[:, 1] -= SIGNAL[:, None, None]


class Pictures:
    """Images in memory, by index."""

    source = row = column = np.arange(COUNT)
    sources: tuple[Any, ...] = ()
    upright = False

    def batch(self, indices: Any) -> Tiles:
        return Tiles(indices, indices, PIXELS[indices], np.ones((len(indices), 1, SIDE, SIDE), bool))


class Grey(nn.Module):
    """Adds up the bands, at first."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.first = nn.Conv2d(3, 4, 1)
        self.second = nn.Conv2d(4, 6, 1)
        with torch.no_grad():
            torch.manual_seed(0)
            self.first.weight[:] = torch.rand(4, 1, 1, 1)
            self.second.weight.normal_()

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        return torch.relu(self.second(self.first(tiles))).mean(dim=(2, 3))


def some_folds() -> Folds:
    of = np.arange(COUNT) % 3
    return Folds("spatial", of, of, of, of == np.arange(3)[:, None])


def labels_for(kind: str) -> Any:
    """The signal as a value, a share, or one of three classes."""
    if kind == RIDGE:
        return 50 + 100 * SIGNAL
    return 1 / (1 + np.exp(-5 * SIGNAL)) if kind == LOGIT else np.searchsorted([-0.1, 0.1], SIGNAL)


def tuned(
    epochs: int,
    checkpoint: Path | None = None,
    rate: float = 0.02,
    kind: str = RIDGE,
    labels: Any = None,
    **chosen: bool,
) -> tuple[Any, Tuned]:
    encoder = Encoder(Grey(), torch.device("cpu"))
    labels = labels_for(kind) if labels is None else labels
    features = encoder.features(Pictures().batch(np.arange(COUNT)))
    fit = crossfit(kind, features, labels, 0 if kind in (RIDGE, LOGIT) else 3, some_folds())
    schedule = Schedule(epochs, rate, "all", 7, str(checkpoint) if checkpoint else None, 16, **chosen)
    images: Any = Pictures()
    folds = some_folds()
    everywhere = np.broadcast_to(labels, (len(folds) + 1, COUNT))
    return fit, finetune(encoder, images, everywhere, folds, fit, schedule, SILENT, (0, 1))


def same(one: Tuned, other: Tuned) -> bool:
    arrays = [
        [tuned.features, tuned.fit.predicted, *(a for head in tuned.fit.folds for a in head.arrays().values())]
        + [array for fold in tuned.fold_tensors for array in fold.values()]
        for tuned in (one, other)
    ]
    return all(np.array_equal(a, b) for a, b in zip(*arrays)) and one.history == other.history


@pytest.mark.parametrize("kind", [RIDGE, LOGIT])
def test_it_learns_what_the_frozen_network_is_blind_to(kind: str) -> None:
    frozen, result = tuned(20, rate=0.01, kind=kind)
    values = labels_for(kind)
    before, after = (1 - np.mean((fit.predicted - values) ** 2) / values.var() for fit in (frozen, result.fit))
    assert before < 0.3
    assert after > {RIDGE: 0.8, LOGIT: 0.7}[kind]  # log-loss is flatter, so as many steps lead less far
    assert all(result.fold_tensors)


def test_ordered_classes_are_tuned_by_the_loss_of_their_own_head() -> None:
    frozen, result = tuned(12, kind=CORN)
    truth = np.searchsorted([-0.1, 0.1], SIGNAL)
    before, after = (np.mean(fit.probabilities.argmax(axis=1) == truth) for fit in (frozen, result.fit))
    assert after > before + 0.2


def test_the_frozen_network_has_no_head_that_knows_the_labels_by_which_it_is_judged() -> None:
    class Pixels(nn.Module):
        """As many features as pixels, so that a head knows by heart what it has seen."""

        def __init__(self) -> None:
            super().__init__()
            self.weight = nn.Parameter(torch.ones(3 * SIDE**2))

        def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
            return tiles.flatten(1) * self.weight

    encoder, folds = Encoder(Pixels(), torch.device("cpu")), some_folds()
    chance = np.random.default_rng(0).standard_normal(COUNT)
    fit = crossfit(RIDGE, PIXELS.reshape(COUNT, -1), chance, 0, folds, penalties=(1e-3, 1e-2))
    images: Any = Pictures()
    schedule = Schedule(1, 1e-9, "all", 0, None)
    result = finetune(encoder, images, np.broadcast_to(chance, (4, COUNT)), folds, fit, schedule, SILENT, (0, 1))
    judged = [row["validation"] for row in result.history if row["epoch"] == 0 and row["fold"] >= 0]
    assert min(judged) > 0.5
    kept = {row["fold"] for row in result.history if row["kept"] and row["epoch"] == 0}
    for fold in kept - {-1}:  # nothing is left to choose, so its head has learnt from all tiles that it may
        np.testing.assert_array_equal(result.fit.folds[fold].weight.detach(), fit.folds[fold].weight.detach())


def test_a_ruinous_rate_is_not_kept() -> None:
    frozen, result = tuned(2, rate=50.0)
    np.testing.assert_allclose(result.fit.predicted, frozen.predicted, rtol=1e-4)
    assert {row["epoch"] for row in result.history if row["kept"]} == {0}
    assert not any(result.fold_tensors)


@pytest.mark.slow
def test_without_early_stopping_the_last_epoch_is_kept_and_all_other_folds_train() -> None:
    frozen, result = tuned(20, rate=0.01, stops_early=False)
    assert {row["epoch"] for row in result.history if row["kept"]} == {20}
    assert all(row["validation"] is None for row in result.history)
    _, ruined = tuned(2, rate=50.0, stops_early=False)
    assert np.abs(ruined.fit.predicted - frozen.predicted).max() > 1
    values = labels_for(RIDGE)
    stopped = tuned(20, rate=0.01)[1]
    missed, missed_early = (np.mean((fit.predicted - values) ** 2) for fit in (result.fit, stopped.fit))
    assert missed < 0.2 * values.var()
    assert missed < 1.5 * missed_early


def test_without_a_network_of_all_tiles_folds_are_what_they_were() -> None:
    learnt = {"epochs": 3, "rate": 0.01, "stops_early": False}
    whole, folds = (tuned(**learnt, whole=whole)[1] for whole in (True, False))
    assert np.array_equal(whole.fit.predicted, folds.fit.predicted)
    assert {row["fold"] for row in folds.history} == {0, 1, 2}
    assert folds.history == whole.history[: len(folds.history)]
    assert [bool(tensors) for tensors in folds.fold_tensors] == [True, True, False]  # the last one stands for all
    assert np.array_equal(folds.fit.head.values(folds.features)[2::3], folds.fit.predicted[2::3])


def test_a_run_that_was_killed_ends_with_the_bits_of_one_that_was_not(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    _, whole = tuned(3, rate=0.01)
    assert {row["epoch"] for row in whole.history if row["kept"]} != {0}
    killed(tuned, 3, tmp_path, 0.01, owner=Pictures, method="batch", call=40)
    assert not (tmp_path / "fold3.safetensors").exists()
    _, resumed = tuned(3, tmp_path, 0.01)
    assert same(whole, resumed)
    _, again = tuned(3, tmp_path, 0.01)
    assert same(whole, again)
    assert (tmp_path / "progress.html").exists()


def test_a_checkpoint_of_another_run_is_refused(tmp_path: Path) -> None:
    tuned(1, tmp_path)
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        tuned(1, tmp_path, rate=0.01)


def test_a_checkpoint_of_another_head_for_the_same_values_is_refused(tmp_path: Path) -> None:
    shares = labels_for(LOGIT)
    tuned(1, tmp_path, kind=RIDGE, labels=shares)
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        tuned(1, tmp_path, kind=LOGIT, labels=shares)


def test_draws_are_balanced_and_leave_nobody_out() -> None:
    labels = np.array([0] * 90 + [1] * 10)
    drawn = balanced_draws(labels, np.random.default_rng(0))
    assert np.bincount(labels[drawn]).tolist() == [50, 50]
    assert set(drawn[labels[drawn] == 1]) == set(range(90, 100))


def test_the_last_stage_is_the_end_of_the_network() -> None:
    names = [name for name, _ in trainable(build_network("urban", "none", 3, 64), "last")]
    assert all(name.startswith(("stages.2.", "project.")) for name in names)
    assert "project.weight" in names
    of_both = [name for name, _ in trainable(build_network("urban2", "none", 3, 64), "last")]
    assert {name for name in of_both if name.startswith("urban.")} == {f"urban.{name}" for name in names}
    assert {name.split(".")[2] for name in of_both if name.startswith("photographs.")} == {"6", "7"}
    last = [name for name, _ in trainable(build_network("resnet18", "none", 3, 64), "last")]
    assert all(".layer4." in name or ".layer3." in name for name in last)
    with pytest.raises(InputError, match="no weights to train"):
        trainable(build_network("scattering", "none", 3, 64), "all")


def test_the_rate_rises_for_a_tenth_of_the_steps_and_falls_to_nothing() -> None:
    rates = [warmed_cosine(step, 100, 10) for step in range(100)]
    assert rates[:2] == pytest.approx([0.1, 0.2], rel=1e-2)
    assert 8 <= int(np.argmax(rates)) <= 10
    assert rates[-1] < 1e-3
    assert max(rates) <= 1
