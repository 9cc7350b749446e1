import numpy as np

from training.cities import pictures
from training.surfaces import SIDE


def test_a_city_gives_pictures_with_truth_and_looks_of_its_own():
    first, second = list(pictures(10_001)), list(pictures(10_002))
    assert 8 <= len(first) <= 16
    assert all(picture.shape == (SIDE, SIDE, 3) and picture.dtype == np.uint8 for picture, _, _ in first)
    assert any(truth.built > 0.05 for _, truth, _ in first)
    assert all(
        0 <= share <= 1 for _, truth, _ in first for share in (truth.built, truth.trees, truth.water, truth.paved)
    )
    # A planned city's houses keep a direction, and the truth says how far.
    lengths = [np.hypot(truth.turn_cos, truth.turn_sin) for _, truth, _ in first if np.isfinite(truth.turn_cos)]
    assert lengths
    assert max(lengths) <= 1.001
    means = [np.mean([picture.mean(axis=(0, 1)) for picture, _, _ in city], axis=0) for city in (first, second)]
    assert np.abs(means[0] - means[1]).max() > 3
