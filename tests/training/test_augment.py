import numpy as np
import torch

from training.augment import camera, two_looks
from training.surfaces import draw


def pictures(count: int) -> np.ndarray:
    return np.stack([np.moveaxis(draw(seed)[0], -1, 0) for seed in range(count)])


def test_looks_are_a_function_of_the_generator():
    some = pictures(6)
    one, other, zoom = two_looks(some, 64, np.random.default_rng([0, 7]))
    again = two_looks(some, 64, np.random.default_rng([0, 7]))
    assert torch.equal(one, again[0])
    assert torch.equal(other, again[1])
    assert one.shape == (6, 3, 64, 64)
    assert one.min() >= 0
    assert one.max() <= 1
    assert not torch.equal(one, other)
    # Two looks at one place differ in scale by a quarter at most.
    assert np.abs(np.log(zoom[0] / zoom[1])).max() < 0.25


def test_without_rotation_stripes_stay_in_line_with_the_picture():
    """Quarter turns and flips only: stripes along an axis never come out slanted."""
    stripes = np.zeros((16, 3, 256, 256), np.uint8)
    stripes[..., ::16] = stripes[..., 1::16] = stripes[..., 2::16] = stripes[..., 3::16] = 255
    looks, _, _ = two_looks(stripes, 96, np.random.default_rng(0))
    for look in looks.mean(1).numpy():
        down, right = (np.abs(np.diff(look, axis=axis)).sum() for axis in (0, 1))
        slanted = np.abs(np.abs(np.fft.fft2(look - look.mean()))[1:40, 1:40]).sum()
        straight = max(np.abs(np.fft.fft2(look - look.mean()))[axis].sum() for axis in (np.s_[0, 1:40], np.s_[1:40, 0]))
        assert max(down, right) > 1.2 * min(down, right) or straight > slanted / 39


def test_the_camera_keeps_what_is_where():
    """However bad the camera, the picture correlates with what stood before it."""
    some = torch.from_numpy(pictures(12)).float().div(255)[:, :, :96, :96].contiguous()
    seen = camera(some.clone(), np.random.default_rng(1))
    likeness = [
        np.corrcoef(one.mean(0).flatten().numpy(), other.mean(0).flatten().numpy())[0, 1]
        for one, other in zip(some, seen) if one.mean(0).std() > 0.03
    ]  # fmt: skip
    assert np.median(likeness) > 0.6
