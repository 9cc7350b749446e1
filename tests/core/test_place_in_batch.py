"""What is said of a tile is the same to the last bit whatever tiles lie beside it, with every kernel of the BLAS.

Kernels for AVX2 sum the last rows of a matrix otherwise than the rest, those for AVX-512 mostly do not. OpenBLAS
chooses by the processor, or as ``OPENBLAS_CORETYPE`` says, so the tests here run once more in child processes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.spatial.distance import cdist
from threadpoolctl import threadpool_info

from urban_ml_plugin.core.attribution.tile_explainer import TileExplainer
from urban_ml_plugin.core.clustering.clustering import ClusterModel, fit
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.options.choices import ATTRIBUTIONS, CORN, HIRESCAM, LOGIT, RIDGE, SOFTMAX
from urban_ml_plugin.core.status.heads import Head
from urban_ml_plugin.core.status.status_model import StatusModel, nearest_distance
from urban_ml_plugin.core.status.status_targets import choose_target, status_scorer
from urban_ml_plugin.core.transfer.alignment import fit_alignment

CPU = torch.device("cpu")
KERNEL, THREADS = "URBAN_ML_TEST_KERNEL", "URBAN_ML_TEST_THREADS"
COUNT = 21
ORDER = np.random.default_rng(1).permutation(COUNT)


@pytest.fixture(autouse=True)
def threads(same_threads_after: None) -> None:
    torch.set_num_threads(int(os.environ.get(THREADS, "2")))


def random_tiles(size: int = 64) -> Tiles:
    generator = np.random.default_rng(0)
    pixels = np.moveaxis(generator.random((COUNT, size, size, 3), np.float32), -1, 1)
    valid = np.ones((COUNT, 1, size, size), bool)
    valid[::3, :, : size // 3] = False
    return Tiles(np.zeros(COUNT, int), np.arange(COUNT), pixels, valid)


def some(tiles: Tiles, which: Any) -> Tiles:
    return Tiles(tiles.rows[which], tiles.columns[which], tiles.pixels[which], tiles.valid[which])


def assert_place_does_not_matter(describe: Callable[[NDArray[np.int64]], Any]) -> None:
    """``describe`` gives something (n, …) for the rows that are asked for."""
    every = np.arange(COUNT)
    together = np.asarray(describe(every))
    assert len(np.unique(together.reshape(COUNT, -1), axis=0)) == COUNT
    np.testing.assert_array_equal(np.asarray(describe(ORDER)), together[ORDER])
    np.testing.assert_array_equal(np.asarray(describe(every[:5])), together[:5])
    for row in (0, 7, COUNT - 1):
        np.testing.assert_array_equal(np.asarray(describe(every[row : row + 1])), together[row : row + 1])


@pytest.mark.parametrize(
    ("network", "precision"),
    [
        ("urban", "float32"),
        ("urban", "bfloat16"),
        ("urban2", "float32"),
        pytest.param("urban2", "bfloat16", marks=pytest.mark.slow),
        ("scattering", "float32"),
        ("resnet18", "float32"),
        pytest.param("resnet18", "bfloat16", marks=pytest.mark.slow),
        ("mobilenet_v3_small", "float32"),
        pytest.param("efficientnet_b0", "float32", marks=pytest.mark.slow),
        pytest.param("efficientnet_b0", "bfloat16", marks=pytest.mark.slow),
        pytest.param("convnext_tiny", "float32", marks=pytest.mark.slow),
        pytest.param("alexnet", "float32", marks=pytest.mark.slow),
        ("timm:test_resnet", "float32"),
        ("timm:test_resnet", "bfloat16"),
        ("timm:test_vit", "float32"),
    ],
)
def test_features_of_tiles_and_of_their_quarters(network: str, precision: str) -> None:
    if network.startswith("timm:"):
        pytest.importorskip("timm", reason="networks of timm are optional")
    encoder, tiles = Encoder(build_network(network, "none", 3, 64), CPU, precision), random_tiles()
    run = encoder.views if network in ("urban2", "urban", "scattering") else encoder.features
    try:
        run(tiles[:1])
    except RuntimeError as error:
        pytest.skip(f"this processor cannot compute in {precision}: {error}")
    assert_place_does_not_matter(lambda which: run(some(tiles, which)))


@pytest.fixture(scope="module")
def clusters() -> tuple[ClusterModel, NDArray[np.float32]]:
    generator = np.random.default_rng(0)
    types = generator.standard_normal((4, 1, 130)) * 2
    views = types[generator.integers(0, 4, 300)] + generator.standard_normal((300, 5, 130))
    views = views.astype(np.float32)
    return fit(views[:, 0], 4, 0, views[:, 1:]), views[:COUNT]


def test_confidence_novelty_and_place_among_the_clusters(clusters: tuple[ClusterModel, NDArray[np.float32]]) -> None:
    model, views = clusters

    def said(which: NDArray[np.int64]) -> NDArray[np.float64]:
        found = model.assign(views[which, 0], views[which, 1:])
        distances = model.distances(views[which, 0], views[which, 1:])
        *columns, points, parts = found
        return np.concatenate([np.stack(columns, axis=1), points, parts.T, distances], axis=1)

    assert len(model.offsets) == 4
    assert_place_does_not_matter(said)
    stored = ClusterModel(**model.arrays())
    before, after = (one.distances(views[:, 0], views[:, 1:]) for one in (model, stored))
    np.testing.assert_array_equal(after, before)


@pytest.mark.parametrize("kind", ["standardise", "coral"])
def test_features_aligned_to_those_of_another_city(clusters: tuple[ClusterModel, Any], kind: str) -> None:
    model, views = clusters
    alignment = fit_alignment(kind, model, np.random.default_rng(2).standard_normal((50, 130)))
    assert alignment is not None
    assert_place_does_not_matter(lambda which: alignment.apply(model, views[which]))


def head(kind: str, classes: int = 0, scores: int = 1) -> Head:
    generator = np.random.default_rng(3)
    weight = generator.standard_normal((scores, 512)) / 20
    return Head(kind, classes, generator.random(512), 1 + generator.random(512), weight, np.zeros(scores))


def test_values_and_probabilities_of_a_status_head() -> None:
    features = np.random.default_rng(4).standard_normal((COUNT, 512)).astype(np.float32)
    assert_place_does_not_matter(lambda which: head(RIDGE).values(features[which]))
    assert_place_does_not_matter(lambda which: head(LOGIT).values(features[which]))
    assert_place_does_not_matter(lambda which: head(SOFTMAX, 3, 3).probabilities(features[which]))
    assert_place_does_not_matter(lambda which: head(CORN, 4, 3).probabilities(features[which]))


def test_distance_to_the_nearest_known_tile() -> None:
    generator = np.random.default_rng(5)
    points, known = (generator.standard_normal((count, 512)).astype(np.float32) for count in (COUNT, 700))
    known[7] = points[3]
    assert_place_does_not_matter(lambda which: nearest_distance(points[which], known))
    found = nearest_distance(points, known)
    np.testing.assert_allclose(found, cdist(points, known).min(axis=1), rtol=1e-5, atol=1e-6)
    assert found[3] == 0


@pytest.mark.parametrize(
    "method", [HIRESCAM, *(pytest.param(name, marks=pytest.mark.slow) for name in ATTRIBUTIONS if name != HIRESCAM)]
)
def test_evidence_for_a_score(method: str) -> None:
    network = build_network("urban", "bundled", 3, 64)
    kind = SimpleNamespace(name="urban", precision="float32")
    card: Any = SimpleNamespace(tile_size=64, band_count=3, network=kind, task="regression", classes=[], field="score")
    heads = [head(RIDGE), head(RIDGE), head(RIDGE)]
    none: Any = None  # no tile of training is asked for
    model = StatusModel("", card, network, heads[0], heads[1:], [{}, {}], none, none, 1.0)
    explainer, tiles = TileExplainer(status_scorer(model, choose_target(model, "score")), method), random_tiles()
    explainer.start_from(np.full(3, 0.5))
    variants = np.arange(COUNT) % 3
    assert_place_does_not_matter(lambda which: explainer.explain(some(tiles, which), variants[which]).evidence)


def test_the_kernels_are_those_that_were_asked_for() -> None:
    asked = os.environ.get(KERNEL)
    if asked is None:
        pytest.skip("this is for the child processes")
    assert {info["architecture"] for info in threadpool_info() if info["internal_api"] == "openblas"} == {asked}


@pytest.mark.parametrize(
    ("kernel", "ability", "count"),
    [
        ("Haswell", "avx2", 2),
        ("SkylakeX", "avx512f", 1),
        pytest.param("Zen", "avx2", 1, marks=pytest.mark.slow),
    ],
)
def test_all_of_it_holds_with_other_kernels(kernel: str, ability: str, count: int) -> None:
    if os.environ.get(KERNEL):
        pytest.skip("this is a child process already")
    if not any(info["internal_api"] == "openblas" for info in threadpool_info()):
        pytest.skip("the linear algebra here is no OpenBLAS, whose kernels cannot be chosen")
    cpuinfo = Path("/proc/cpuinfo")
    if not cpuinfo.exists() or ability not in cpuinfo.read_text().split():
        pytest.skip(f"this processor has no {ability}, which the kernels for {kernel} need")
    variables = {**os.environ, "OPENBLAS_CORETYPE": kernel, KERNEL: kernel, THREADS: str(count)}
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not slow", "-p", "no:cacheprovider", __file__]
    run = subprocess.run(command, env=variables, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert run.returncode == 0, run.stdout[-4000:]
    assert "passed" in run.stdout
