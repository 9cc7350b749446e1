import numpy as np
import pytest
import torch

from tests.helpers.killed import killed
from training.bank import Bank, make_bank, read_bank
from training.ship import projection
from training.surfaces import Truth
from training.train import Learner, Plan, attribute_loss, contrast_loss, mean_weights, targets, texture_loss
from urban_ml_plugin.core.networks.scattering import Scattering
from urban_ml_plugin.core.networks.urban_encoder import UrbanEncoder
from urban_ml_plugin.core.runtime.errors import ModelFileError


@pytest.fixture(scope="module")
def bank(tmp_path_factory) -> Bank:
    folder = tmp_path_factory.mktemp("bank")
    make_bank(folder, surfaces=24, cities=0, workers=1)
    made = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    make_bank(folder, surfaces=24, cities=0, workers=1)
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == made  # nothing is drawn twice
    return read_bank(folder)


def test_the_bank_holds_pictures_and_truth(bank):
    assert bank.pictures.shape == (24, 3, 256, 256)
    assert bank.truth.shape == (24, len(Truth._fields))
    assert len(bank.sources) == 24


PLAN = Plan(steps=4, batch=8, size=64, rate=0.001, save_every=1)


def trained(bank, folder, **stop) -> dict[str, torch.Tensor]:
    torch.set_num_threads(1)
    Learner(bank, PLAN, folder).train(**stop)
    return mean_weights(folder)


@pytest.mark.slow
def test_training_that_is_broken_off_or_killed_ends_as_if_it_had_not_been(bank, tmp_path):
    whole = trained(bank, tmp_path / "whole")
    trained(bank, tmp_path / "broken", stop_after=1)
    killed(trained, bank, tmp_path / "broken", owner=Learner, method="_learn", call=2)
    broken = trained(bank, tmp_path / "broken")
    assert all(torch.equal(whole[name], broken[name]) for name in whole)
    assert (tmp_path / "whole" / "checkpoint.safetensors").read_bytes() == (
        tmp_path / "broken" / "checkpoint.safetensors"
    ).read_bytes()
    assert any(
        not torch.equal(whole[name], tensor) for name, tensor in UrbanEncoder(normalised=True).state_dict().items()
    )


def test_training_goes_on_with_the_same_pictures_and_plan_only(bank, tmp_path):
    trained(bank, tmp_path, minutes=1e-9)
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        Learner(bank, PLAN._replace(rate=0.002), tmp_path)
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        Learner(Bank(bank.pictures, bank.truth + 1, bank.sources), PLAN, tmp_path)


def test_what_wavelets_see_is_told_from_a_quarter_of_the_looks():
    contrast, wavelets = torch.linspace(0.05, 1, 16)[:, None, None, None], Scattering(3, 64)
    looks = contrast * torch.rand(16, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    seen = wavelets(looks[::4], torch.ones(4, 1, 64, 64))
    seen = (seen - seen.mean(0)) / (seen.std(0) + 0.05)
    told = torch.full((16, wavelets.dimension), 9.0)
    told[::4] = seen
    assert texture_loss(told, looks, wavelets) == pytest.approx(0, abs=1e-6)
    assert texture_loss(told * 0, looks, wavelets) > 0.1


def test_alike_looks_cost_less_than_unlike_ones():
    directions = torch.nn.functional.normalize(torch.randn(16, 128, generator=torch.Generator().manual_seed(0)), dim=1)
    assert contrast_loss(directions, directions) < 0.5
    assert contrast_loss(directions, directions.roll(1, 0)) > 2


def test_targets_follow_the_zoom_and_what_is_unknown_costs_nothing():
    truth = np.array([Truth(built=0.5, pitch=3.0, turn_sin=-0.7)], np.float32)
    near, far = (targets(truth, np.array([zoom])) for zoom in (2.0, 1.0))
    pitch, turn = Truth._fields.index("pitch"), Truth._fields.index("turn_sin")
    assert near[0, pitch] - far[0, pitch] == pytest.approx(np.log(2), abs=1e-5)
    assert near[0, turn] == pytest.approx(0.7)
    told = torch.nan_to_num(near.clone(), 0.0)
    assert attribute_loss(told, near) == pytest.approx(0, abs=1e-6)
    assert attribute_loss(told + 1, near) > 0.1


def test_the_projection_presses_together_what_differs_within_tiles():
    rng = np.random.default_rng(0)
    meaning, chance = rng.normal(size=(4000, 1, 20)), rng.normal(size=(4000, 5, 20))
    weight, _ = projection(np.concatenate([meaning + 0.2 * rng.normal(size=(4000, 5, 20)), chance], axis=2), 20)
    length = np.linalg.norm(weight, axis=1)
    assert length[:20].min() > 1.2 * length[20:].max()


def test_features_of_the_projection_have_about_equal_spread():
    """Then standardising them changes next to nothing."""
    rng = np.random.default_rng(0)
    tiles = rng.normal(size=(3000, 1, 60)) @ rng.normal(size=(60, 60)) + 0.3 * rng.normal(size=(3000, 5, 60))
    weight, mean = projection(tiles, 30)
    spread = ((tiles[:, 0] - mean) @ weight).std(axis=0)
    assert spread.max() < 3 * spread.min()
