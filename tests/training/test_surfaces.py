import numpy as np
import pytest

from training.surfaces import RECIPES, SIDE, Drawing, Lattice, draw, settlement, spectral, water


def test_a_seed_draws_the_same_picture_twice_and_another_seed_another():
    one, truth, recipe = draw(5)
    again, truth_again, _ = draw(5)
    assert np.array_equal(one, again)
    assert np.array_equal(truth, truth_again, equal_nan=True)
    assert not np.array_equal(one, draw(6)[0])
    assert recipe in {function.__name__ for function in RECIPES}


def test_pictures_are_varied_and_not_flat():
    pictures = np.stack([draw(seed)[0] for seed in range(40)])
    assert pictures.shape == (40, SIDE, SIDE, 3)
    means = pictures.mean(axis=(1, 2))
    assert means.std(axis=0).min() > 20
    assert np.median(pictures.std(axis=(1, 2))) > 8


def test_shares_lie_between_nothing_and_everything():
    for seed in range(40):
        truth = draw(seed)[1]
        for share in (truth.built, truth.trees, truth.water, truth.paved):
            assert np.isnan(share) or 0 <= share <= 1


@pytest.mark.parametrize("slope", [0.5, 1.5])
def test_noise_falls_with_frequency_as_asked(slope):
    noise = np.mean([np.abs(np.fft.rfft2(spectral(np.random.default_rng(s), slope, 1.0))) for s in range(8)], axis=0)
    ratio = noise[0, 8] / noise[0, 32]
    assert ratio == pytest.approx(4**slope, rel=0.5)


def test_a_lattice_has_its_pitch_and_direction():
    lattice = Lattice(np.random.default_rng(0), 20, 10, 0.0)
    row = lattice.u[0]
    assert np.isclose(row.max() - row.min(), 19, atol=0.1)  # 20 pixels from centre to centre
    assert np.allclose(lattice.u, lattice.u[:1], atol=1e-3)  # columns run straight down
    turned = Lattice(np.random.default_rng(0), 20, 10, np.pi / 2)
    assert np.allclose(turned.u, turned.u[:, :1], atol=1e-3)


def test_truth_tells_what_was_drawn():
    drawing = Drawing(np.random.default_rng(3))
    settlement(drawing)
    assert drawing.truth["built"] > 0.03
    assert drawing.truth["size"] < drawing.truth["pitch"]
    drawing = Drawing(np.random.default_rng(1))
    water(drawing)
    assert 0 < drawing.truth["water"] <= 1
