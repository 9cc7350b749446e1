"""Many clusterings of one raster: the planted number is recommended, featureless ground gets none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from tests.helpers.flat_tasks import clustersensitivity, deepcluster
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.rasters import write_raster
from urban_ml_plugin.core.clustering.deepcluster_model import read_deepcluster
from urban_ml_plugin.core.reports.clustersensitivity import development
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.sensitivity.cluster_choice import ClusterQuality, reasons, recommended
from urban_ml_plugin.core.sensitivity.cluster_stability import Spread
from urban_ml_plugin.core.sensitivity.cluster_tree import lineage

QUICK = {"seeds": 2, "resamples": 8}


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    """10 × 10 tiles of 64 pixels of six types in patches of 2 × 2, the first tile nodata, and the truth."""
    picture, truth = planted_city(seed=1, tiles=10, tile=64, nodata_tiles=1)
    return write_city(tmp_path_factory.mktemp("city") / "city.tif", picture), truth


@pytest.fixture(scope="module")
def run(city: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Any, str]:
    """A run with two tile sizes: what it returned, its tiles, its report."""
    folder = tmp_path_factory.mktemp("run")
    result = clustersensitivity(
        input=str(city[0]),
        output=str(folder / "tiles.gpkg"),
        report=str(folder / "report.html"),
        clusters="2,6,8",
        tile_sizes=[64, 128],
        **QUICK,
    )
    return result, geopandas.read_file(folder / "tiles.gpkg"), (folder / "report.html").read_text(encoding="utf-8")


def test_the_planted_number_of_types_is_recommended_and_is_the_style(run: Any) -> None:
    result = run[0]
    assert (result["recommended"], result["field"]) == (6, "k6")
    assert result["tile_size"] in (64, 128)
    assert result["stability"] > 0.9
    assert len({entry["colour"] for entry in result["classes"]}) == 6


def test_tiles_carry_every_clustering_and_the_recommended_one_is_the_truth(city: Any, run: Any) -> None:
    tiles = run[1]
    fields = ["tile_id", "row", "col", "valid", "k2", "k6", "k8", "changes", "stability", "scales"]
    assert list(tiles.columns[:-1]) == fields
    assert len(tiles) == 99
    assert adjusted_rand_score(city[1][tiles.row, tiles.col], tiles.k6) == 1
    assert set(tiles.k6) == {entry["number"] for entry in run[0]["classes"]}
    assert tiles.stability.median() > 0.9
    assert tiles.stability.min() > 0.6  # a third of 99 tiles holds some types only twice
    assert tiles.scales.mean() > 0.75  # 25 tiles of 128 pixels hold some of six types once or twice
    assert tiles.changes.max() <= 2


def test_the_table_has_a_row_for_each_tile_size_and_number(run: Any) -> None:
    rows = run[0]["rows"]
    assert [(row["tile_size"], row["clusters"]) for row in rows] == [(s, k) for s in (64, 128) for k in (2, 6, 8)]
    assert [row["tiles"] for row in rows] == [99] * 3 + [25] * 3
    for row in rows:
        assert row["recommended"] <= row["stable"]
        assert bool(row["why_not"]) != row["stable"]
        assert row["stability"] is None or row["low"] <= row["stability"] <= row["high"]
    within = [row["within"] for row in rows[:3]]
    assert within == sorted(within, reverse=True)


def test_the_clusters_are_those_that_deepcluster_finds_with_the_same_seed(city: Any, run: Any, tmp_path: Path) -> None:
    model = str(tmp_path / "m.safetensors")
    deepcluster(input=str(city[0]), output=str(tmp_path / "t.gpkg"), model=model, tile_size=64, clusters=8)
    found = geopandas.read_file(tmp_path / "t.gpkg")
    assert adjusted_rand_score(found.cluster, run[1].k8) == 1
    row = next(row for row in run[0]["rows"] if (row["tile_size"], row["clusters"]) == (64, 8))
    assert row["weakest"] == read_deepcluster(model).clusters.stability.min()


def test_the_report_begins_with_the_recommendation_and_tells_its_limits(run: Any) -> None:
    page = run[2]
    assert "6 clusters are stable here" in page.partition("<section")[0]
    assert page.index("The answer") < page.index("Do the clusters come back?") < page.index("Honest limits")
    assert "Stability is not truth" in page
    assert page.count("<figure") == page.count("</figure>") == 13


@pytest.mark.parametrize(
    "kind", ["constant", *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("noise", "gradient"))]
)
def test_featureless_ground_gets_no_recommendation(tmp_path: Path, kind: str) -> None:
    rng, side = np.random.default_rng(0), 768
    noise = rng.normal(0, 4, (3, side, side))
    slope = np.add.outer(np.arange(side), np.arange(side)) / side * 80
    ground = {"noise": 30 * noise + 120, "constant": noise + 120, "gradient": noise + 40 + slope}[kind]
    source = write_raster(tmp_path / "ground.tif", np.clip(ground, 1, 255).astype(np.uint8))
    result = clustersensitivity(
        input=source, output=str(tmp_path / "t.gpkg"), clusters="2-5", tile_sizes=64, seeds=2, resamples=10
    )
    assert (result["recommended"], result["tile_size"], result["field"]) == (0, 0, "changes")
    assert not any(row["recommended"] or row["stable"] for row in result["rows"])
    assert "None of the numbers" in result["reasons"] or "none of the numbers" in result["reasons"]
    tiles = geopandas.read_file(tmp_path / "t.gpkg")
    assert tiles.scales.isna().all()
    assert set(tiles.changes) <= {entry["number"] for entry in result["classes"]}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"clusters": ""}, "cluster numbers is empty"),
        ({"clusters": "two"}, "“two” in the list of cluster numbers cannot be read"),
        ({"clusters": "1,4"}, "holds 1: give numbers from 2 up"),
        ({"clusters": "2,400"}, "400 clusters cannot be made of 100 usable tiles of 64 pixels"),
        ({"clusters": "2,100"}, "100 clusters cannot be made of 99 usable tiles of 64 pixels"),
        ({"tile_sizes": "64,2000"}, "smaller than one tile of 2000"),
        ({"tile_sizes": 640}, "cannot be made of 1 usable tile of 640 pixels"),
        ({"seeds": 1}, "Seeds are compared in pairs and 1 was asked for: choose 2 or more"),
        ({"resamples": 1}, "Resamples are compared in pairs"),
    ],
)
def test_bad_input_ends_in_one_sentence_and_leaves_nothing(city: Any, tmp_path: Path, changes: Any, words: str) -> None:
    arguments = {"clusters": "2,4", "tile_sizes": 64, **changes}
    with pytest.raises(InputError, match=words):
        clustersensitivity(input=str(city[0]), output=str(tmp_path / "t.gpkg"), **arguments)
    assert not list(tmp_path.iterdir())


def test_streams_conserve_tiles_from_each_number_to_the_next() -> None:
    rng = np.random.default_rng(0)
    lines = lineage({k: rng.integers(0, k, 300) for k in (2, 3, 5, 8)})
    nodes, links = development(lines, ["#000000"] * lines.numbers)
    for place, node in enumerate(nodes):
        count, number = (2, 3, 5, 8)[node.column], int(node.label.rpartition(" ")[2])
        size = (lines.labels[count] == number).sum()
        into = sum(tiles for _, target, tiles in links if target == place)
        out = sum(tiles for source, _, tiles in links if source == place)
        assert into == (size if node.column else 0)
        assert out == (size if node.column < 3 else 0)
    assert len(nodes) == 18


def measured(clusters: int, **changes: Any) -> ClusterQuality:
    """A K with nothing against it, but for ``changes``."""
    good = {
        "stability": Spread(0.95, 0.9, 1.0),
        "seeds": Spread(1.0, 1.0, 1.0),
        "null": np.array([0.3, 0.5]),
        "weakest": 0.8,
        "border": 0.1,
        "silhouette": 0.4,
        "davies_bouldin": 1.0,
        "within": 0.5,
    }
    return ClusterQuality(clusters, **{**good, **changes})


def test_the_largest_number_without_a_fault_is_recommended_and_the_reason_against_the_next_is_told() -> None:
    several = [measured(2), measured(4), measured(6, border=0.9)]
    assert recommended(several) == 4
    assert "More do not hold: with 6, there is no gap" in reasons(several)
    assert "Also stable, but coarser: 2." in reasons(several)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"stability": Spread(0.79, 0.5, 1.0)}, "resamples agree by 0.79 only"),
        ({"null": np.array([0.4, 0.96])}, "structureless tiles of the same spread reach 0.96 too"),
        ({"weakest": 0.59}, "the weakest cluster comes back by 0.59 only"),
        ({"border": 0.5}, "there is no gap"),
        ({"stability": Spread(*[float("nan")] * 3)}, "too few different tiles"),
        ({"null": np.array([])}, "too few different tiles"),
    ],
)
def test_each_single_fault_is_enough_against_a_number(changes: Any, words: str) -> None:
    assert not recommended([measured(4, **changes)])
    assert words in reasons([measured(4, **changes)])
    assert len(measured(4, **changes).faults) == 1
