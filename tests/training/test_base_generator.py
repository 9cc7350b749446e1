"""The base of generative models is drawn, trained and shipped in a form that a run starts from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from training import base_generator
from urban_ml_plugin.core.generation import adversarial_training
from urban_ml_plugin.core.generation import base_generator as bundled
from urban_ml_plugin.core.generation.stylegan2 import Shape
from urban_ml_plugin.core.options.generation.training_options import TrainingOptions
from urban_ml_plugin.core.runtime.errors import ModelFileError


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base that saw a few images only."""
    monkeypatch.setattr(adversarial_training, "EPOCH", 16)
    tiles = np.random.default_rng(0).integers(0, 256, (40, 3, 64, 64)).astype(np.uint8)
    training, _ = base_generator.train(tiles, tmp_path / "run", 1e-9)
    path = tmp_path / "stylegan2_base.safetensors"
    base_generator.ship(training, len(tiles), 1, path)
    monkeypatch.setattr(bundled, "BASE", path)
    monkeypatch.setattr(bundled, "CARD", path.with_suffix(".json"))
    return path


def test_a_run_takes_all_weights_of_a_base_of_its_size_and_some_of_another(shipped: Path) -> None:
    base = bundled.start_networks(TrainingOptions(), Shape(64), 0)
    assert 0.8 < base.taken < 1  # all but what belongs to the latents
    stored = bundled.bundled_state()
    own = base.networks.state_dict()
    assert all(torch.equal(own[name], tensor) for name, tensor in stored.items() if tensor.is_floating_point())
    for size in (32, 128):
        other = bundled.start_networks(TrainingOptions(), Shape(size), 0)
        assert 0.5 < other.taken < 1
        coarse = "discriminator.trunk.levels.{}.first.weight"
        last = len(other.networks.discriminator.trunk.levels) - 1
        assert torch.equal(other.networks.state_dict()[coarse.format(last)], stored[coarse.format(2)])


def test_a_base_that_was_changed_is_refused(shipped: Path) -> None:
    contents = bytearray(shipped.read_bytes())
    contents[-1] ^= 1
    shipped.write_bytes(contents)
    with pytest.raises(ModelFileError, match="reinstall"):
        bundled.bundled_state()


def test_a_base_is_small_enough_to_ship(shipped: Path) -> None:
    assert shipped.stat().st_size < 6e6


@pytest.mark.slow
def test_tiles_show_something_and_are_the_same_again() -> None:
    tiles = base_generator.draw_tiles(1)
    assert tiles.shape[1:] == (3, 64, 64)
    assert len(tiles) > 100
    assert tiles.reshape(len(tiles), -1).std(axis=1).min() > base_generator.LEAST_CONTRAST
    assert np.array_equal(tiles, base_generator.draw_tiles(1))


def test_training_goes_on_from_what_ships_and_counts_the_images_of_both(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base_generator, "CARD", shipped.with_suffix(".json"))
    monkeypatch.setattr(base_generator, "EPOCH", 1_000)  # of the count alone: a thousand is told for each epoch
    monkeypatch.setattr(base_generator, "SEED", 1)  # random weights are others than those that ship began with
    tiles = np.random.default_rng(1).integers(0, 256, (40, 3, 64, 64)).astype(np.uint8)
    begun = bundled.bundled_state()["generator.synthesis.first.weight"]
    training, thousands = base_generator.train(tiles, tmp_path / "more", 1e-9, go_on=True)
    assert thousands == 1 + 1
    anew, _ = base_generator.train(tiles, tmp_path / "anew", 1e-9)
    ends = (run.networks.state_dict()["generator.synthesis.first.weight"] for run in (training, anew))
    moved, elsewhere = ((end - begun).abs().mean() for end in ends)
    assert moved < 0.5 * elsewhere
