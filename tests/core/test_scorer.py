"""Networks that know nothing of status, explained: a classifier as torchvision makes it, and a model of urban types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
import torchvision
from affine import Affine
from torch import Tensor, nn

from tests.helpers.by_gradients import ByGradients
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.whole_tiles import whole_tiles
from urban_ml_plugin.core.attribution.scorer import Scorer
from urban_ml_plugin.core.attribution.seamless_map import Evidence, map_tiles
from urban_ml_plugin.core.attribution.tile_explainer import TileExplainer
from urban_ml_plugin.core.attribution.tile_sample import TileSample, sample_tiles
from urban_ml_plugin.core.attribution.trust_figures import RANDOM, trust_figures
from urban_ml_plugin.core.clustering.clustering import ClusterModel
from urban_ml_plugin.core.distribution.tile_stream import TileStream
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles, TileReader
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.options.choices import GRADCAM, HIRESCAM, LAYERCAM
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.runtime.arrays import Floats32, Ints
from urban_ml_plugin.core.runtime.events import SILENT

SIDE = 64


class Classifier(nn.Module):
    """A network that asks for pixels alone, as one of tiles and their validity."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, tiles: Tensor, _valid: Tensor) -> Tensor:
        return self.network(tiles)


@pytest.fixture(scope="module")
def resnet() -> nn.Module:
    torch.manual_seed(0)
    return torchvision.models.resnet18(weights=None, num_classes=5).eval()


def classifier_scorer(network: nn.Module) -> Scorer:
    """The score of class 3, as it stands."""
    weights, means = torch.eye(5)[None, 3:4], torch.zeros(1, 5)
    return Scorer("resnet18", 3, SIDE, (Classifier(network),), weights, means)


def noise(count: int) -> Tiles:
    return whole_tiles(np.random.default_rng(0).random((count, 3, SIDE, SIDE), np.float32))


def test_a_class_of_a_torchvision_network_is_explained_as_captum_does(resnet: nn.Module) -> None:
    attr = pytest.importorskip("captum.attr")
    explainer, tiles = TileExplainer(classifier_scorer(resnet), GRADCAM, layer="network.layer3"), noise(3)
    found = explainer.explain(tiles, np.zeros(3, np.int64))
    pixels = torch.from_numpy(tiles.pixels)
    expected = attr.LayerGradCam(resnet, resnet.layer3).attribute(pixels, target=3).detach()
    expected = F.interpolate(expected, size=(SIDE, SIDE), mode="bilinear", align_corners=False)[:, 0] * (SIDE / 16) ** 2
    np.testing.assert_allclose(found.evidence, expected, rtol=1e-3, atol=1e-4 * float(expected.abs().max()))
    np.testing.assert_allclose(found.scores, resnet(pixels)[:, 3].detach(), rtol=1e-4)


def cluster_scorer(name: str, network: nn.Module, clusters: ClusterModel, number: int) -> Scorer:
    """How much nearer a tile is to the centroid of a cluster than to the others, in squared distances: it is linear."""
    apart = clusters.centroids[number - 1] - np.delete(clusters.centroids, number - 1, axis=0).mean(axis=0)
    weights = 2 * clusters.basis @ clusters.metric @ apart / clusters.scale
    weights, means = (torch.as_tensor(part, dtype=torch.float32) for part in (weights, clusters.mean))
    return Scorer(name, 3, SIDE, (network,), weights[None, None], means[None])


def planted_clusters(features: Floats32, truth: Ints) -> ClusterModel:
    """Clusters around the means of planted types, in the plane of two principal axes."""
    mean, spread = features.mean(axis=0), features.std(axis=0)
    scale = np.where(spread > 0, spread, 1)  # what no tile shows
    basis = np.linalg.svd((features - mean) / scale)[2][:2].T
    centroids = [((features[truth == kind] - mean) / scale @ basis).mean(axis=0) for kind in np.unique(truth)]
    count, nothing = len(centroids), np.zeros((0, len(mean)))
    return ClusterModel(mean, scale, basis, np.eye(2), nothing, np.array(centroids), np.ones(2), np.ones(count))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["urban", "urban2"])
def test_the_ground_of_a_cluster_speaks_for_it_on_a_map_that_can_be_trusted(tmp_path: Path, name: str) -> None:
    picture, truth = planted_city(0, 4, SIDE)
    network, rows = build_network(name, "bundled", 3, SIDE), []
    step = SILENT.step(0, 1, "")
    with Imagery(str(write_city(tmp_path / "city.tif", picture[:3]))) as imagery:
        grid = imagery.grid(SIDE)
        features = Encoder(network, torch.device("cpu")).features(next(iter(TileReader(imagery, grid, 16))))
        clusters = planted_clusters(features, truth.ravel())
        scorer = cluster_scorer(name, network, clusters, 2)
        explainer, sample = TileExplainer(scorer), sample_tiles(imagery, scorer)
        explainer.start_from(sample.mean_colour)
        explainer.calibrate(sample.tiles, sample.variants)
        explained = TileStream(RasterTiles(imagery, grid), Evidence(explainer, grid), 8)
        count = map_tiles(explained, grid, lambda part: rows.append(part.copy()), step)
    assert count == (16, 0)
    assert explainer.completeness > (0.999 if name == "urban" else 0.98)  # a root bends what urban2 says
    evidence = np.concatenate(rows).reshape(4, SIDE, 4, SIDE).swapaxes(1, 2).reshape(16, SIDE, SIDE)
    labels, of_tiles = clusters.assign(features)[0], evidence.mean(axis=(1, 2))
    assert of_tiles[labels == 2].min() > of_tiles[labels != 2].max()
    trust = trust_figures(explainer, sample, evidence[sample.tiles.rows * 4 + sample.tiles.columns], 1, 0, step)
    # What urban2 says of a cluster hangs on the whole tile: less on what is taken away than on what is shown.
    assert trust.gains["deletion" if name == "urban" else "insertion"][RANDOM].low > 0
    assert abs(trust.sanity["everything"].value) < 0.5


class OfColours(nn.Module):
    """A statistic over all pixels (torch.mean, torch.var) of red and of green, after a layer with maps."""

    def __init__(self, statistic: Callable[..., Tensor]) -> None:
        super().__init__()
        self.statistic = statistic
        self.layer = nn.Conv2d(3, 3, 1, bias=False)
        with torch.no_grad():
            self.layer.weight.copy_(torch.eye(3)[:, :, None, None])

    def forward(self, tiles: Tensor, _valid: Tensor) -> Tensor:
        return self.statistic(self.layer(tiles), dim=(2, 3))[:, :2]


def test_what_is_taken_away_is_seen_in_the_score_of_the_class_that_the_whole_tile_has() -> None:
    rng = np.random.default_rng(0)
    pixels = np.full((6, 3, 16, 16), 0.5, np.float32)
    pixels[:, 0, :, :8] = rng.random((6, 16, 8))  # red speaks for the first class, with its strongest half on the left
    pixels[:, 1, :, 8:] = 0.4 + 0.2 * rng.random((6, 16, 8))
    valid, places = np.ones((6, 1, 16, 16), bool), np.arange(6)
    tiles, variants = Tiles(places, places, pixels, valid), np.zeros(6, np.int64)
    weights = torch.tensor([[[1.0, -1.0], [-1.0, 1.0]]])
    scorer = Scorer(
        "contrast",
        3,
        16,
        (OfColours(torch.var),),
        weights,
        torch.zeros(1, 2),
        choose=lambda found, _: found.argmax(dim=1),
    )
    explainer = TileExplainer(scorer, GRADCAM, layer="layer")
    explainer.calibrate(tiles, variants)
    grid = TileGrid(16, 96, Affine.identity(), "", 16, 16)
    left = np.broadcast_to(np.where(np.arange(16) < 8, 1.0, 0.0), (6, 16, 16))
    trust = trust_figures(explainer, TileSample(grid, tiles, variants), left, 1, 0, SILENT.step(0, 1, ""))
    whole = pixels.var(axis=(2, 3), ddof=1)
    half = pixels.copy()
    half[:, :, :, :8] = pixels.mean(axis=(2, 3), keepdims=True)
    less = half.var(axis=(2, 3), ddof=1)
    change = ((less[:, 0] - less[:, 1]) - (whole[:, 0] - whole[:, 1])).mean()
    assert change < 0
    gone = Tiles(places, places, half, valid)
    kept = explainer.scores(gone, variants, like=tiles) - explainer.scores(tiles, variants)
    assert kept.mean() == pytest.approx(change, rel=1e-3)
    assert explainer.scores(gone, variants).min() >= 0 > explainer.scores(gone, variants, like=tiles).max()
    assert trust.deletion["the map"][5] == pytest.approx(change, rel=1e-3)


@pytest.mark.parametrize(
    ("side", "layer", "cells"), [(64, "network.layer2", 8), (128, "network.layer3", 8), (224, "network.layer4", 7)]
)
def test_small_tiles_are_explained_from_a_layer_that_is_fine_enough(
    resnet: nn.Module, side: int, layer: str, cells: int
) -> None:
    explainer = TileExplainer(replace(classifier_scorer(resnet), tile_size=side))
    assert (explainer.layers, explainer.cell) == ([layer], side // cells)
    last = TileExplainer(replace(classifier_scorer(resnet), tile_size=side), layer="last")
    assert last.layers == ["network.layer4"]


@pytest.mark.parametrize("method", [HIRESCAM, GRADCAM, LAYERCAM])
@pytest.mark.parametrize("name", ["urban", "urban2"])
def test_a_network_that_hands_over_its_maps_is_explained_as_by_gradients_through_it(name: str, method: str) -> None:
    network, tiles, variants = build_network(name, "bundled", 3, SIDE), noise(3), np.zeros(3, np.int64)
    tiles.valid[1, 0, :, :20] = False
    weights = torch.randn(1, 1, network.dimension, generator=torch.Generator().manual_seed(0))
    scorer = Scorer(name, 3, SIDE, (network,), weights, torch.zeros(1, network.dimension))
    direct = TileExplainer(scorer, method)
    plain = TileExplainer(replace(scorer, networks=(ByGradients(network),)), method)
    assert [f"network.{layer}" for layer in direct.layers] == plain.layers
    found, expected = (explainer.explain(tiles, variants) for explainer in (direct, plain))
    for own, other in zip(found, expected):
        np.testing.assert_allclose(own, other, rtol=0, atol=1e-5 * np.ptp(expected.evidence))
    np.testing.assert_allclose(direct.scores(tiles, variants), expected.scores, rtol=1e-4, atol=1e-4)


def test_maps_in_bfloat16_lie_within_a_hundredth_of_the_range_and_gradients_stay_float32() -> None:
    network, tiles, variants = build_network("urban2", "bundled", 3, SIDE), noise(3), np.zeros(3, np.int64)
    weights = torch.randn(1, 1, network.dimension, generator=torch.Generator().manual_seed(0))
    scorer = Scorer("urban2", 3, SIDE, (network,), weights, torch.zeros(1, network.dimension))
    exact, narrow = (TileExplainer(scorer, precision=precision) for precision in ("float32", "bfloat16"))
    assert (exact.precision, narrow.precision) == ("float32", "bfloat16")
    own, other = (explainer.explain(tiles, variants).evidence for explainer in (exact, narrow))
    assert 0 < np.abs(own - other).mean() < 0.01 * np.ptp(own)
    through = TileExplainer(scorer, "integratedgradients", precision="bfloat16")
    assert through.precision == "float32"
    # Not to the last bit: cores share a block here, and blocks there. In bfloat16 they lie 1e-3 apart and more.
    np.testing.assert_allclose(through.scores(tiles, variants), exact.scores(tiles, variants), rtol=1e-5)


@pytest.mark.parametrize("method", [HIRESCAM, GRADCAM])
def test_evidence_for_the_class_of_each_tile_adds_up_to_its_score_whatever_the_class(method: str) -> None:
    pixels = np.random.default_rng(0).random((8, 3, 16, 16), np.float32) * np.float32(0.2)
    pixels[:4, 0] += 0.6
    pixels[4:, 1] += 0.5
    valid, places = np.ones((8, 1, 16, 16), bool), np.arange(8)
    tiles, variants = Tiles(places, places, pixels, valid), np.arange(8) % 2
    weights, means = torch.tensor([[[1.0, -1.0], [-1.0, 1.0]]]).repeat(2, 1, 1), torch.tensor([[0.5, 0.1], [0.4, 0.2]])
    scorer = Scorer(
        "means", 3, 16, (OfColours(torch.mean),), weights, means, choose=lambda found, _: found.argmax(dim=1)
    )
    explainer = TileExplainer(scorer, method, layer="layer")
    found = explainer.calibrate(tiles, variants)
    assert explainer.completeness == pytest.approx(1, abs=1e-3)
    np.testing.assert_allclose(found.evidence.mean(axis=(1, 2)), found.scores, atol=1e-4)
    other = TileExplainer(scorer, method, layer="layer")
    other.take(explainer.calibration)
    np.testing.assert_array_equal(other.explain(tiles, variants).evidence, found.evidence)
