"""Networks of the generative model, how they learn, and how a model is judged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from tests.helpers.stored_images import StoredInMemory
from urban_ml_plugin.core.generation import adversarial_training
from urban_ml_plugin.core.generation.adversarial_training import (
    AdversarialTraining,
    Networks,
    Start,
    _Sums,
    first_thousands,
)
from urban_ml_plugin.core.generation.discriminator_augmentation import adapted, changed, moved, recoloured
from urban_ml_plugin.core.generation.generator_model import COLLAPSED, FEW, MEMORISED, POOR, USABLE
from urban_ml_plugin.core.generation.losses import flow_error, path_lengths, redrawn
from urban_ml_plugin.core.generation.quality import (
    count_different,
    encoder_features,
    kernel_distance,
    measure_quality,
)
from urban_ml_plugin.core.generation.stylegan2 import (
    GAIN,
    Discriminator,
    Generator,
    LatentEncoder,
    Mapping,
    ModulatedConvolution,
    RunningNorm,
    Shape,
    batch_spread,
    from_bands,
    to_bands,
)
from urban_ml_plugin.core.learning.checkpoint import Checkpoint
from urban_ml_plugin.core.learning.run import Run
from urban_ml_plugin.core.runtime.arrays import Array, Bytes
from urban_ml_plugin.core.runtime.errors import ModelFileError

SMALL = Shape(32, 16)


def squares(count: int, seed: int = 0, side: int = 32) -> Bytes:
    """Images of one bright square each, at any place, of any colour, on grey ground."""
    random = np.random.default_rng(seed)
    images = np.full((count, 3, side, side), 90, np.uint8)
    for image in images:
        wide = int(random.integers(side // 4, side // 2))
        top, left = random.integers(0, side - wide, 2)
        image[:, top : top + wide, left : left + wide] = random.integers(120, 256, 3)[:, None, None]
    return images + random.integers(0, 12, images.shape).astype(np.uint8)


def test_haar_bands_hold_an_image_whole_and_keep_its_energy() -> None:
    images = torch.randn(3, 3, 8, 8)
    bands = to_bands(images)
    assert torch.allclose(from_bands(bands), images, atol=1e-6)
    assert torch.isclose(bands.square().sum(), images.square().sum(), rtol=1e-5)
    flat = to_bands(torch.ones(1, 3, 4, 4))
    assert torch.equal(flat[:, :3], torch.full((1, 3, 2, 2), 2.0))
    assert not flat[:, 3:].any()


def test_modulation_is_a_convolution_with_weights_of_its_own_for_each_image() -> None:
    torch.manual_seed(0)
    layer = ModulatedConvolution(4, 6, 5)
    values, latents = torch.randn(3, 4, 7, 7), torch.randn(3, 5)
    drawn = layer(values, latents)
    for number in range(3):
        style = layer.style(latents[number : number + 1])[0]
        weight = layer.weight * layer.scale * style[None, :, None, None]
        weight = weight / (weight.square().sum(dim=(1, 2, 3), keepdim=True) + 1e-8).sqrt()
        alone = GAIN * F.conv2d(values[number : number + 1], weight, padding=1)
        assert torch.allclose(drawn[number], alone[0], atol=1e-5)


def test_layers_take_the_latents_that_are_theirs() -> None:
    torch.manual_seed(1)
    generator = Generator(SMALL).eval()
    latents = generator.spread(torch.randn(2, 16)).clone()
    same = generator(latents)
    assert same.shape == (2, 3, 32, 32)
    for layer in range(SMALL.layers):
        other = latents.clone()
        other[:, layer] += 1
        assert not torch.allclose(generator(other), same), f"layer {layer} has no latent"


def test_latents_without_truncation_are_those_of_the_mapping_and_with_none_left_the_middle() -> None:
    generator = Generator(SMALL)
    generator.middle.fill_(0.5)
    z = torch.randn(4, 16)
    assert torch.equal(generator.latents(z), generator.middle + (generator.mapping(z) - generator.middle))
    assert torch.equal(generator.latents(z, 0), generator.middle.expand(4, -1))


def test_the_mapping_is_nothing_at_first_and_learns_what_no_normal_distribution_is() -> None:
    torch.manual_seed(0)
    mapping, random = Mapping(Shape(32, 8)), torch.Generator().manual_seed(0)
    z = torch.randn(64, 8)
    assert torch.equal(mapping(z), z)
    sides = torch.randint(2, (4096, 1)).float() * 2 - 1
    latents = torch.cat([sides, 0.5 * sides, torch.randn(4096, 6)], dim=1) + 0.05 * torch.randn(4096, 8)
    optimiser = torch.optim.Adam(mapping.parameters(), 1e-3)
    for _ in range(400):
        some = latents[torch.randint(4096, (128,), generator=random)]
        loss = flow_error(mapping, some, torch.ones(8), random)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    drawn = mapping(torch.randn(500, 8)).detach()
    assert float((drawn[:, 0].abs() - 1).abs().median()) < 0.2
    assert 0.35 < float((drawn[:, 0] > 0).float().mean()) < 0.65
    assert float(torch.corrcoef(drawn[:, :2].T)[0, 1]) > 0.95
    assert torch.allclose(drawn[:, 2:].std(dim=0), torch.ones(6), atol=0.2)


def test_spread_over_a_batch_sees_whether_images_differ() -> None:
    alike = torch.randn(1, 5, 4, 4).expand(8, -1, -1, -1)
    assert float(batch_spread(alike).max()) < 1e-3
    assert float(batch_spread(torch.randn(8, 5, 4, 4)).min()) > 0.3


def test_weights_are_scaled_so_that_values_keep_their_spread() -> None:
    torch.manual_seed(0)
    with torch.no_grad():
        assert 0.3 < float(Generator(Shape(64))(torch.randn(32, 96)).std()) < 3
        smooth = F.interpolate(torch.randn(32, 3, 4, 4), (64, 64), mode="bilinear")
        assert 0.1 < float(Discriminator(Shape(64))(smooth).std()) < 3
    latents = LatentEncoder(Shape(64))(torch.randn(32, 3, 64, 64))
    assert torch.allclose(latents.std(dim=0, unbiased=False), torch.ones(96), atol=0.05)


def test_a_latent_hangs_on_its_image_and_not_on_those_beside_it_while_it_is_learnt() -> None:
    torch.manual_seed(0)
    norm = RunningNorm(5)
    for _ in range(400):
        norm(3 + 2 * torch.randn(8, 5))
    values = 3 + 2 * torch.randn(4_000, 5)
    assert torch.allclose(norm.eval()(values), (values - 3) / 2, atol=0.25)
    assert torch.allclose(norm.train()(values[:8]), norm.eval()(values[:8]), atol=1e-5)


def test_nothing_is_gained_by_latents_that_grow() -> None:
    torch.manual_seed(0)
    norm, size = RunningNorm(5), torch.ones((), requires_grad=True)
    norm(size * torch.randn(64, 5)).square().sum().backward()
    assert size.grad is not None
    assert abs(float(size.grad)) < 1e-2  # of a sum of 320


def test_images_are_not_changed_without_a_probability_and_all_are_with_one() -> None:
    images, random = torch.randn(16, 3, 32, 32).clamp(-1, 1), torch.Generator().manual_seed(0)
    assert changed(images, 0.0, random, upright=False) is images
    different = (changed(images, 1.0, random, upright=False) - images).abs().mean(dim=(1, 2, 3))
    assert float(different.min()) > 0.05


def test_photographs_are_never_turned_by_a_change() -> None:
    sky = torch.linspace(-1, 1, 32)[None, None, :, None].expand(64, 3, -1, 32)
    upright = changed(sky, 0.85, torch.Generator().manual_seed(0), upright=True)
    rows = upright.std(dim=3).mean()
    turned = changed(sky, 0.85, torch.Generator().manual_seed(0), upright=False).std(dim=3).mean()
    assert float(rows) < 0.02 < float(turned)


def test_random_numbers_go_where_the_images_are() -> None:
    """The device “meta” computes nothing, and refuses what lies elsewhere as a GPU does."""
    random, images = torch.Generator().manual_seed(0), torch.empty(4, 3, 32, 32, device="meta")
    assert changed(images, 0.9, random, upright=False).device == images.device
    latents = torch.empty(4, 1, 6, device="meta", requires_grad=True)
    drawn = latents.sum(dim=(1, 2))[:, None, None, None].expand(-1, 3, 8, 8)
    assert path_lengths(drawn, latents, random).device == images.device


def test_neutral_maps_leave_an_image_as_it_is() -> None:
    images = torch.rand(2, 3, 16, 16)
    identity = torch.eye(2, 3).expand(2, -1, -1)
    assert torch.allclose(moved(images, identity), images, atol=1e-5)
    assert torch.allclose(recoloured(images, torch.eye(3, 4).expand(2, -1, -1)), images, atol=1e-6)


def test_the_probability_of_changes_follows_the_certainty_and_stays_between_its_limits() -> None:
    assert adapted(0.3, 0.9, 3000) == pytest.approx(0.31)
    assert adapted(0.3, 0.1, 3000) == pytest.approx(0.29)
    assert adapted(0.0, 0.1, 3000) == 0
    assert adapted(0.849, 0.9, 3000) == 0.85


def test_errors_of_redrawn_images_are_0_for_the_same_and_grow() -> None:
    images = torch.rand(4, 3, 32, 32)
    assert float(redrawn(images, images)) == 0
    assert float(redrawn(images + 0.1, images)) < float(redrawn(images + 0.3, images))


def test_path_lengths_are_the_gain_of_a_linear_generator() -> None:
    latents = torch.randn(400, 1, 6, requires_grad=True)
    drawn = (3 * latents).sum(dim=(1, 2))[:, None, None, None].expand(-1, 3, 8, 8)
    lengths = path_lengths(drawn, latents, torch.Generator().manual_seed(0))
    # Summed noise of 192 values is normal with spread sqrt(192) / 8, and the gradient has six equal parts.
    expected = 3 * np.sqrt(6) * np.sqrt(192) / 8 * np.sqrt(2 / np.pi)
    assert float(lengths.mean().detach()) == pytest.approx(expected, rel=0.1)


def _training(images: Bytes, seed: int = 0, alone: float = -1e9) -> AdversarialTraining:
    torch.manual_seed(7)
    start = Start(seed, False, alone)
    return AdversarialTraining(Networks(SMALL), StoredInMemory(images), start, torch.device("cpu"), "float32")


def _run(training: AdversarialTraining, folder: Path | None = None) -> Run:
    run = Run(training.networks.state_dict(), training.optimisers, mean=training.mean)
    if folder:
        run.checkpoint = Checkpoint(folder, "generator", "job")
    return run


@pytest.fixture
def short_epochs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adversarial_training, "EPOCH", 32)
    monkeypatch.setattr(adversarial_training, "PATHS_EVERY", 2)


def test_a_run_that_was_broken_off_ends_in_the_same_bytes(tmp_path: Path, short_epochs: None) -> None:
    images = squares(40)
    whole = _training(images)
    _run(whole).train(whole.learn, 3)
    for stop in (1, 2, 3):
        part = _training(images)
        run = _run(part, tmp_path)
        assert run.resume() == (stop > 1)
        run.train(part.learn, stop)
    for name, tensor in whole.networks.state_dict().items():
        assert torch.equal(tensor, part.networks.state_dict()[name]), name
    assert all(torch.equal(tensor, part.mean.mean[name]) for name, tensor in whole.mean.mean.items())


def test_another_seed_learns_otherwise(short_epochs: None) -> None:
    images = squares(40)
    one, other = _training(images, seed=0), _training(images, seed=1)
    one.learn(1)
    other.learn(1)
    weight = "generator.synthesis.constant"
    assert not torch.equal(one.networks.state_dict()[weight], other.networks.state_dict()[weight])


def test_every_part_learns_in_a_step(short_epochs: None) -> None:
    training = _training(squares(40))
    before = {name: value.clone() for name, value in training.networks.state_dict().items()}
    training.learn(1)
    still = {name for name, parameter in training.networks.named_parameters() if torch.equal(parameter, before[name])}
    assert not still


def test_a_run_from_nothing_draws_again_before_it_is_judged(
    monkeypatch: pytest.MonkeyPatch, short_epochs: None
) -> None:
    monkeypatch.setattr(adversarial_training, "RISING", 0.032)
    training = _training(squares(40), alone=0.032)
    first, third = training.learn(1).figures, [training.learn(epoch).figures for epoch in (2, 3)][-1]
    assert "fooling" not in first
    assert "fooling" in third


def test_figures_are_means_over_the_steps_that_have_them() -> None:
    sums = _Sums({}, {})
    for step in range(4):
        sums.add(error=1.0, **({"fooling": 3.0} if step > 1 else {}))
    assert sums.means() == {"error": 1.0, "fooling": 3.0}


def test_the_discriminator_is_heard_late_and_later_of_larger_images() -> None:
    assert [first_thousands(size, trained=False) for size in (32, 64, 128, 256)] == [2.5, 10, 40, 40]
    assert first_thousands(64, trained=True) == 5
    training = _training(squares(40), alone=20)
    thousand = 1000 // adversarial_training.BATCH
    weights = [training._adversarial_weight(thousands * thousand) for thousands in (0, 20, 25, 31)]
    assert weights == pytest.approx([0, 0, 0.13, 0.26], abs=0.01)


@pytest.mark.slow
def test_it_learns_to_draw_squares_again() -> None:
    training = _training(squares(400), alone=1e9)
    errors = [training.learn(epoch).figures["error"] for epoch in range(1, 13)]
    assert errors[-1] < 0.6 * errors[0]


def test_kernel_distance_equals_a_plain_computation() -> None:
    random = np.random.default_rng(0)
    some, others = random.normal(0, 1, (30, 6)), random.normal(0.5, 1, (20, 6))

    def kernel(a: Array, b: Array) -> float:
        return float((a @ b / 6 + 1) ** 3)

    own = np.mean([kernel(a, b) for i, a in enumerate(some) for j, b in enumerate(some) if i != j])
    theirs = np.mean([kernel(a, b) for i, a in enumerate(others) for j, b in enumerate(others) if i != j])
    between = np.mean([kernel(a, b) for a in some for b in others])
    assert kernel_distance(some, others)[0] == pytest.approx(own + theirs - 2 * between, abs=1e-9)


def test_the_spread_of_a_kernel_distance_is_known_of_few_images_too() -> None:
    random = np.random.default_rng(0)
    spreads = []
    for count in (60, 250, 1_000):
        some, others = random.normal(0, 1, (count, 6)), random.normal(0, 1, (count, 6))
        spreads.append(kernel_distance(some, others)[1])
    assert spreads[0] > spreads[1] > spreads[2] > 0.001


def _describe(images: Bytes) -> Array:
    """Plain features: small pictures."""
    return images[:, :, 2::4, 2::4].reshape(len(images), -1).astype(np.float64)


@pytest.mark.parametrize(
    ("drawn", "examples", "verdict"),
    [
        ("others", 700, USABLE),
        ("constant", 700, COLLAPSED),
        ("examples", 700, MEMORISED),
        ("others", 4000, USABLE),
        ("examples", 4000, MEMORISED),
        ("noise", 700, POOR),
        ("others", 60, FEW),
        ("others", 5, FEW),
    ],
)
def test_a_model_is_named_for_what_is_wrong_with_it(drawn: str, examples: int, verdict: str) -> None:
    real = squares(examples)
    if examples == 5:
        real = np.repeat(real, 140, axis=0)
    held_out = squares(100, seed=1)

    def draw(count: int) -> Bytes:
        if drawn == "constant":
            return np.repeat(squares(1, seed=5), count, axis=0)
        if drawn == "examples":
            slight = np.random.default_rng(2).integers(0, 2, (count, *real.shape[1:])).astype(np.uint8)
            return real[np.random.default_rng(1).permutation(len(real))[:count]] + slight
        if drawn == "noise":
            return np.random.default_rng(3).integers(0, 256, (count, *real.shape[1:])).astype(np.uint8)
        return squares(count, seed=9)

    found = measure_quality(draw, StoredInMemory(real), StoredInMemory(held_out), _describe)
    assert found.verdict == verdict, found


@pytest.mark.parametrize(("drawn", "verdict"), [("examples", COLLAPSED), ("one", COLLAPSED), ("others", USABLE)])
def test_pictures_that_are_there_twice_excuse_nothing(drawn: str, verdict: str) -> None:
    real = np.repeat(squares(600), 2, axis=0)

    def draw(count: int) -> Bytes:
        slight = np.random.default_rng(2).integers(0, 2, (count, *real.shape[1:])).astype(np.uint8)
        drawings = {
            "examples": real[np.random.default_rng(1).permutation(len(real))[:count]],
            "one": np.repeat(squares(1, seed=5), count, axis=0),
            "others": squares(count, seed=9),
        }
        return drawings[drawn] + slight

    found = measure_quality(draw, StoredInMemory(real), StoredInMemory(real[::10]), _describe)
    assert found.verdict == verdict, found
    assert (found.new < 0.8) == (drawn == "examples")


def test_good_images_score_as_real_ones_do() -> None:
    found = measure_quality(
        lambda count: squares(count, seed=4), StoredInMemory(squares(600)), StoredInMemory(squares(80, 1)), _describe
    )
    assert abs(found.kid) < 3 * found.kid_spread + 0.01
    assert found.recall > 0.8
    assert found.coverage > 0.8
    assert 0.8 < found.new < 1.2
    assert 0.9 < found.diversity < 1.1


def test_low_diversity_is_told() -> None:
    grey = lambda count: (squares(count, seed=4).astype(float) * 0.2 + 100).astype(np.uint8)  # noqa: E731
    assert measure_quality(grey, StoredInMemory(squares(600)), StoredInMemory(squares(80, 1)), _describe).low_diversity


def test_different_pictures_are_counted_whatever_their_number() -> None:
    features = np.random.default_rng(0).normal(size=(50, 20))
    assert count_different(features) == 50
    assert count_different(np.repeat(features[:5], 20, axis=0)) == 5


def test_features_do_not_depend_on_the_batch() -> None:
    describe, images = encoder_features(32, torch.device("cpu")), squares(9)
    assert np.array_equal(describe(images)[[8]], describe(images[8:]))


def test_a_model_file_gives_back_what_was_written_and_refuses_what_is_not_usable(tmp_path: Path) -> None:
    from tests.helpers.small_generator import small_generator
    from urban_ml_plugin.core.generation.generator_model import read_generator, write_generator

    model = small_generator(SMALL, verdict=POOR)
    path = str(tmp_path / "model.safetensors")
    write_generator(path, model)
    again = read_generator(path)
    assert again.card == model.card
    assert again.fingerprint == model.fingerprint
    latents = torch.randn(2, 16)
    assert torch.equal(again.generator(latents), model.generator(latents))
    with pytest.raises(ModelFileError, match="poor"):
        again.refuse_unusable()
    again.refuse_unusable(anyway=True)
