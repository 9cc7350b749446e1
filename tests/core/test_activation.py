"""The arithmetic of activation maps: closed forms on tiny networks, and captum on a large one."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torchvision
from torch import nn

from urban_ml_plugin.core.attribution.activation import (
    carries_all,
    cut_at,
    gradcam,
    guided_gradcam,
    integrated_gradients,
    layer_gradients,
    layercam,
    map_layers,
    pixel_gradients,
    settled_hirescam,
    straightened,
)


@pytest.fixture
def tiles() -> torch.Tensor:
    return torch.rand(4, 3, 16, 16, generator=torch.Generator().manual_seed(0))


def hirescam(maps: torch.Tensor, gradients: torch.Tensor) -> torch.Tensor:
    """HiResCAM as it was published, of which the plugin shows the settled one."""
    return (maps * gradients).sum(dim=1)


class OneLayer(nn.Module):
    """Convolution, mean over the tile, one linear score."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.convolution, self.linear = nn.Conv2d(3, 5, 3, padding=1), nn.Linear(5, 1)

    def forward(self, tiles: torch.Tensor) -> torch.Tensor:
        return self.linear(self.convolution(tiles).mean((2, 3)))[:, 0]


class Spread(OneLayer):
    """The same on the spreads of the maps instead of their means."""

    def forward(self, tiles: torch.Tensor) -> torch.Tensor:
        return self.linear(self.convolution(tiles).flatten(2).std(2, unbiased=False))[:, 0]


def test_gradcam_and_hirescam_of_one_layer_are_its_weighted_maps(tiles: torch.Tensor) -> None:
    network = OneLayer()
    _, [(maps, gradients)] = layer_gradients(network, tiles, [network.convolution])
    expected = torch.einsum("c,nchw->nhw", network.linear.weight[0], network.convolution(tiles)) / 256
    for cam in (gradcam, hirescam):
        torch.testing.assert_close(cam(maps, gradients), expected.detach())


def test_hirescam_sums_to_a_score_of_spreads_which_gradcam_does_not_see(tiles: torch.Tensor) -> None:
    network = Spread()
    value, [(maps, gradients)] = layer_gradients(network, tiles, [network.convolution])
    torch.testing.assert_close(hirescam(maps, gradients).sum((1, 2)) + network.linear.bias.detach(), value)
    assert gradcam(maps, gradients).sum((1, 2)).abs().max() < 1e-5


def test_settled_hirescam_has_the_same_sum_and_lies_where_a_map_deviates(tiles: torch.Tensor) -> None:
    even = torch.full((4, 16, 16), 1 / 256)
    for network in (OneLayer(), Spread()):
        _, [(maps, gradients)] = layer_gradients(network, tiles, [network.convolution])
        settled = settled_hirescam(maps, gradients, even)
        torch.testing.assert_close(settled.sum((1, 2)), hirescam(maps, gradients).sum((1, 2)), rtol=1e-4, atol=1e-5)
    deviation = maps - maps.mean((2, 3), keepdim=True)
    parts = deviation**2 / (256 * maps.flatten(2).std(2, unbiased=False)[..., None, None])
    torch.testing.assert_close(settled, torch.einsum("c,nchw->nhw", network.linear.weight[0].detach(), parts))


def test_settled_hirescam_of_one_layer_is_hirescam(tiles: torch.Tensor) -> None:
    network = OneLayer()
    _, [pair] = layer_gradients(network, tiles, [network.convolution])
    torch.testing.assert_close(settled_hirescam(*pair, torch.full((4, 16, 16), 1 / 256)), hirescam(*pair))


def test_layercam_keeps_what_speaks_for_and_drops_what_speaks_against() -> None:
    maps = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    gradients = torch.tensor([[[[1.0, -1.0]], [[-2.0, 0.5]]]])
    assert layercam(maps, gradients).tolist() == [[[1.0, 2.0]]]
    assert hirescam(maps, gradients).tolist() == [[[-5.0, 0.0]]]
    assert gradcam(maps, gradients).tolist() == [[[-2.25, -3.0]]]
    assert guided_gradcam(torch.tensor([[[2.0, -1.0]]]), torch.tensor([[[3.0, 4.0]]])).tolist() == [[[6.0, -4.0]]]


def test_maps_are_signed_and_a_tile_does_not_depend_on_the_others(tiles: torch.Tensor) -> None:
    network = Spread()
    _, [(maps, gradients)] = layer_gradients(network, tiles, [network.convolution])
    alone = [layer_gradients(network, tile[None], [network.convolution])[1][0] for tile in tiles]
    together = hirescam(maps, gradients)
    torch.testing.assert_close(torch.cat([hirescam(*pair) for pair in alone]), together, rtol=1e-5, atol=1e-7)
    assert together.min() < 0 < together.max()


def test_with_several_layers_nothing_counts_twice(tiles: torch.Tensor) -> None:
    torch.manual_seed(0)
    first, second = nn.Conv2d(3, 4, 3, bias=False), nn.Conv2d(4, 4, 3, bias=False)

    def score(tiles: torch.Tensor) -> torch.Tensor:
        maps = first(tiles)
        return maps.mean((1, 2, 3)) + second(maps).mean((1, 2, 3))

    value, pairs = layer_gradients(score, tiles, [first, second])
    torch.testing.assert_close(sum(hirescam(*pair).sum((1, 2)) for pair in pairs), value)


def test_layers_that_are_followed_by_work_in_place_can_be_read(tiles: torch.Tensor) -> None:
    network = nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU(inplace=True))
    _, [(maps, gradients)] = layer_gradients(lambda t: network(t).mean((1, 2, 3)), tiles, [network[0]])
    assert maps.min() < 0
    assert ((gradients != 0) == (maps > 0)).all()


class Root(nn.Module):
    def forward(self, means: torch.Tensor) -> torch.Tensor:
        return means.sign() * means.abs().sqrt()


def test_evidence_adds_up_through_a_root_that_is_straightened(tiles: torch.Tensor) -> None:
    torch.manual_seed(0)
    convolution, root = nn.Conv2d(3, 4, 3), Root()

    def score(tiles: torch.Tensor) -> torch.Tensor:
        return root(convolution(tiles).mean((2, 3))).sum(1)

    value, [pair] = layer_gradients(score, tiles, [convolution], [root])
    torch.testing.assert_close(hirescam(*pair).sum((1, 2)), value)
    plain, [pair] = layer_gradients(score, tiles, [convolution])
    torch.testing.assert_close(hirescam(*pair).sum((1, 2)), plain / 2)
    assert value.abs().min() > 0.1
    assert not root._forward_hooks


def test_where_a_number_is_nothing_a_straightened_layer_keeps_its_gradient() -> None:
    numbers, twice = torch.zeros(3, requires_grad=True), nn.Linear(1, 1, bias=False)
    nn.init.constant_(twice.weight, 2)
    with straightened([twice]):
        twice(numbers[:, None]).sum().backward()
    assert numbers.grad is not None
    assert numbers.grad.tolist() == [2, 2, 2]


def test_the_network_is_left_as_it_was(tiles: torch.Tensor) -> None:
    network = OneLayer()
    before = network(tiles)
    with cut_at([network.convolution]):
        network(tiles)
    assert not network.convolution._forward_hooks
    assert torch.equal(network(tiles), before)


@pytest.mark.parametrize("name", ["resnet18", "vgg11", "mobilenet_v2", "efficientnet_b0", "densenet121"])
def test_the_last_layer_with_maps_is_found(name: str) -> None:
    network = getattr(torchvision.models, name)(weights=None).eval()
    last = {"resnet18": "layer4"}.get(name, "features")
    found = map_layers(network, network, torch.zeros(1, 3, 128, 128))
    assert list(found)[-1] == last
    assert found[last] == (4, 4)


@pytest.mark.slow
def test_a_layer_with_a_way_around_it_does_not_carry_all() -> None:
    network = torchvision.models.resnet50(weights=None).eval().requires_grad_(False)
    pixels = torch.rand(1, 3, 64, 64)
    carry = [
        name
        for name in map_layers(network, network, pixels)
        if carries_all(network, pixels, network.get_submodule(name))
    ]
    assert {f"layer{stage}" for stage in (1, 2, 3, 4)} < set(carry)
    assert "layer3.0.bn1" not in carry  # the first block of a stage has a convolution beside it


@pytest.mark.parametrize(
    ("name", "layer"), [("resnet18", "layer4"), ("resnet18", "layer2"), ("efficientnet_b0", "features")]
)
def test_gradcam_agrees_with_captum(name: str, layer: str) -> None:
    attr = pytest.importorskip("captum.attr")
    torch.manual_seed(0)
    network = getattr(torchvision.models, name)(weights=None).eval()
    tiles = torch.rand(2, 3, 96, 96)
    module = network.get_submodule(layer)
    _, [(maps, gradients)] = layer_gradients(lambda t: network(t)[:, 7], tiles, [module])
    expected = attr.LayerGradCam(network, module).attribute(tiles, target=7).detach()[:, 0]
    ours = gradcam(maps, gradients)
    assert ours.abs().max() > 0
    assert (ours - expected).abs().max() <= 1e-5 * expected.abs().max()


def test_hirescam_agrees_with_captum() -> None:
    attr = pytest.importorskip("captum.attr")
    torch.manual_seed(0)
    network = torchvision.models.resnet18(weights=None).eval()
    tiles, module = torch.rand(2, 3, 64, 64), network.layer3
    _, [pair] = layer_gradients(lambda t: network(t)[:, 7], tiles, [module])
    expected = attr.LayerGradientXActivation(network, module).attribute(tiles, target=7).detach().sum(1)
    torch.testing.assert_close(hirescam(*pair), expected, rtol=1e-4, atol=1e-6 * float(expected.abs().max()))


def test_integrated_gradients_agree_with_captum_and_sum_to_the_difference() -> None:
    attr = pytest.importorskip("captum.attr")
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(3, 8, 3), nn.Tanh(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 1))
    tiles, baseline = torch.rand(3, 3, 12, 12), torch.full((1, 3, 1, 1), 0.4)

    def score(tiles: torch.Tensor) -> torch.Tensor:
        return network(tiles)[:, 0]

    value, shares = integrated_gradients(score, tiles, baseline)
    expected = attr.IntegratedGradients(score).attribute(tiles, baseline.expand_as(tiles), n_steps=16)
    torch.testing.assert_close(shares, expected.sum(1).float(), rtol=1e-4, atol=1e-7)
    torch.testing.assert_close(
        shares.sum((1, 2)), value - score(baseline.expand_as(tiles)).detach(), rtol=1e-4, atol=1e-6
    )


def test_pixel_gradients_of_a_linear_score_are_its_weights() -> None:
    weights = torch.randn(1, 3, 8, 8, generator=torch.Generator().manual_seed(1))
    value, gradients = pixel_gradients(lambda t: (t * weights).sum((1, 2, 3)), torch.ones(2, 3, 8, 8))
    assert torch.equal(gradients, weights.expand(2, -1, -1, -1))
    np.testing.assert_allclose(value, float(weights.sum()), rtol=1e-5)
