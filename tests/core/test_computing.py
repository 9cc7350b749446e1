"""Running a network: the same features in whatever batch, in either precision, on the device asked for."""

from __future__ import annotations

import os

import numpy as np
import pytest
import torch
from sklearn.cluster import KMeans
from torch import nn

from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.computing import Encoder, can_fuse, choose_device, fuse, use_all_cores
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.precision import choose_precision
from urban_ml_plugin.core.runtime.errors import InputError

CPU = torch.device("cpu")


def random_tiles(count, size=64, bands=3, seed=0, holes=True):
    generator = np.random.default_rng(seed)
    pixels = np.moveaxis(generator.random((count, size, size, bands), np.float32), -1, 1)
    valid = np.ones((count, 1, size, size), bool)
    if holes:
        valid[::3, :, : size // 3] = False
    return Tiles(np.zeros(count, int), np.arange(count), pixels, valid)


def cosines(one, other):
    """(N,) of the angles between two sets of features of the same tiles."""
    return (one * other).sum(1) / np.linalg.norm(one, axis=1) / np.linalg.norm(other, axis=1)


@pytest.mark.parametrize("network", ["resnet18", "urban", "scattering", "mobilenet_v3_small"])
def test_features_are_those_of_the_bare_network(network):
    built = build_network(network, "none", 3, 64)
    tiles = random_tiles(8)  # a whole block: torch 1.13 fuses MobileNetV3 so that the last tile of a block is wrong
    with torch.inference_mode():
        pixels = torch.from_numpy(np.ascontiguousarray(tiles.pixels))
        expected = built(pixels, torch.from_numpy(tiles.valid).float()).numpy()
    found = Encoder(built, CPU).features(tiles)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-4 * np.abs(expected).max())


@pytest.mark.parametrize("network", ["resnet18", "urban"])
def test_bfloat16_points_features_the_same_way_as_float32(network):
    built = build_network(network, "none", 3, 64)
    tiles = random_tiles(16)
    exact, rough = (Encoder(built, CPU, precision).features(tiles) for precision in ("float32", "bfloat16"))
    # Processors without bfloat16 of their own round after each step, too, so that `auto` does not choose it there.
    of_its_own = choose_precision("auto", network, CPU) == "bfloat16"
    assert cosines(exact, rough).min() > (0.999 if of_its_own else 0.998)
    assert rough.dtype == np.float32


@pytest.mark.parametrize("network", ["squeezenet1_1", "efficientnet_b0"])
def test_openvino_gives_the_features_of_float32_and_so_the_same_clusters(network):
    pytest.importorskip("openvino")
    built = build_network(network, "none", 3, 64)
    tiles = random_tiles(40)
    tiles.pixels[...] *= np.linspace(0.1, 1, 40, dtype=np.float32)[:, None, None, None]
    exact, other = Encoder(built, CPU), Encoder(built, CPU, "openvino")
    own, found = exact.features(tiles), other.features(tiles)
    assert cosines(own, found).min() > 0.99999
    np.testing.assert_array_equal(other.features(tiles[7:9]), found[7:9])
    means = KMeans(5, n_init=3, random_state=0).fit(own)
    assert (means.predict(found) == means.labels_).mean() >= 0.995
    assert len(set(means.labels_)) == 5


def test_openvino_in_bfloat16_points_features_the_same_way_and_gives_a_tile_the_same_in_any_batch():
    pytest.importorskip("openvino")
    if choose_precision("auto", "resnet18", CPU) != "bfloat16":
        pytest.skip("this processor does not compute in bfloat16")
    built = build_network("resnet18", "none", 3, 64)
    tiles = random_tiles(20)
    exact, narrow = (Encoder(built, CPU, precision) for precision in ("openvino", "openvino_bfloat16"))
    own, found = exact.features(tiles), narrow.features(tiles)
    assert cosines(own, found).min() > 0.999
    assert np.abs(own - found).max() > 0
    np.testing.assert_array_equal(narrow.features(tiles[7:9]), found[7:9])


def test_openvino_describes_quarters_and_follows_weights_that_have_learnt():
    pytest.importorskip("openvino")
    built = build_network("squeezenet1_1", "none", 3, 128)
    tiles = random_tiles(2, size=128)
    other = Encoder(built, CPU, "openvino")
    first = other.views(tiles)
    np.testing.assert_allclose(first, Encoder(built, CPU).views(tiles), rtol=1e-3, atol=1e-4 * first.max())
    with torch.no_grad():
        for tensor in built.parameters():
            tensor.mul_(1.5)
    np.testing.assert_allclose(other.features(tiles), Encoder(built, CPU).features(tiles), rtol=1e-3)
    assert not np.allclose(other.views(tiles), first, rtol=0.1)


def test_an_encoder_never_leaves_the_network_training():
    encoder = Encoder(build_network("resnet18", "none", 3, 64).train(), CPU)
    assert not encoder.network.training
    first = encoder.features(random_tiles(8))
    np.testing.assert_array_equal(encoder.features(random_tiles(8)), first)


def test_the_network_sees_each_tile_and_its_validity_once_and_in_order():
    class Sums(nn.Module):
        def forward(self, tiles, valid):
            return torch.stack([tiles.sum((1, 2, 3)), valid.sum((1, 2, 3))], dim=1)

    tiles = random_tiles(11, size=16)
    found = Encoder(Sums(), CPU).features(tiles)
    np.testing.assert_allclose(found[:, 0], tiles.pixels.sum((1, 2, 3)), rtol=1e-5)
    np.testing.assert_array_equal(found[:, 1], tiles.valid.sum((1, 2, 3)))


def test_a_fused_copy_is_not_compiled_anew_while_it_runs() -> None:
    """Torch that was built with LLVM takes minutes for that, with ``urban2``."""
    network = build_network("urban", "bundled", 3, 64).eval()
    pixels, valid = torch.rand(2, 3, 64, 64), torch.ones(2, 1, 64, 64)
    if not can_fuse(network):
        pytest.skip("this Python has no TorchScript")
    with torch.no_grad():
        fused = fuse(network, pixels, valid)
        assert fused is not network
        first, *later = (fused(pixels, valid) for _ in range(3))
        assert all(torch.equal(first, one) for one in later)
        assert "TensorExpr" not in str(torch.jit.last_executed_optimized_graph())
        torch.testing.assert_close(first, network(pixels, valid), rtol=1e-3, atol=1e-4)


@pytest.mark.usefixtures("all_processors")
def test_all_cores_are_put_to_work():
    cores = use_all_cores()
    assert cores == torch.get_num_threads() == len(os.sched_getaffinity(0))


def test_a_device_that_is_not_there_is_told():
    assert choose_device("auto").type in ("cpu", "cuda", "mps")
    assert choose_device("cpu") == CPU
    with pytest.raises(InputError, match="auto, cpu, cuda or mps"):
        choose_device("gpu")
    if not torch.cuda.is_available():
        with pytest.raises(InputError, match="no cuda device"):
            choose_device("cuda")


def test_training_a_network_shows_in_its_features_at_once():
    built = build_network("resnet18", "none", 3, 64)
    encoder, tiles = Encoder(built, CPU), random_tiles(3)
    before = encoder.features(tiles)
    with torch.no_grad():
        built.network.layer4[1].bn2.bias += 1
    changed = encoder.features(tiles)
    assert np.abs(changed - before).mean() > 0.1
    built.load_state_dict(build_network("resnet18", "none", 3, 64).state_dict())
    np.testing.assert_array_equal(encoder.features(tiles), before)


@pytest.mark.parametrize("network", ["resnet18", "urban", "scattering"])
def test_the_first_view_of_a_tile_is_the_tile_and_the_others_its_quarters(network):
    encoder, tiles = Encoder(build_network(network, "none", 3, 64), CPU), random_tiles(3, holes=False)
    views = encoder.views(tiles)
    assert views.shape[:2] == (3, 5)
    np.testing.assert_allclose(views[:, 0], encoder.features(tiles), rtol=1e-4, atol=1e-5)
    corner = Tiles(tiles.rows, tiles.columns, tiles.pixels[..., 32:, :32], tiles.valid[..., 32:, :32])
    if network == "resnet18":
        np.testing.assert_allclose(views[:, 3], encoder.features(corner), rtol=1e-4, atol=1e-5)
    assert len(np.unique(views.reshape(15, -1), axis=0)) == 15


def test_training_shows_in_the_views_of_quarters_at_once():
    built = build_network("urban", "none", 3, 64)
    encoder, tiles = Encoder(built, CPU), random_tiles(3)
    before = encoder.views(tiles)
    with torch.no_grad():
        built.project.bias += 1
    np.testing.assert_allclose(encoder.views(tiles), before + 1, rtol=1e-4)


@pytest.mark.parametrize(
    "said", ["CUDA out of memory. Tried to allocate 2 GiB", "DefaultCPUAllocator: can't allocate memory"]
)
def test_too_little_memory_is_told_as_such_and_no_other_failure_is(said):
    class Failing(nn.Module):
        def forward(self, tiles, valid):
            raise RuntimeError(said)

    with pytest.raises(MemoryError):
        Encoder(Failing(), CPU).features(random_tiles(1, size=16))
    said = "shapes do not match"
    with pytest.raises(RuntimeError, match=said):
        Encoder(Failing(), CPU).features(random_tiles(1, size=16))
