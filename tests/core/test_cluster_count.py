"""The number of clusters where none is given: the planted one is found, and none is claimed where none is stable."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.metrics import adjusted_rand_score

from tests.helpers.flat_tasks import clustersensitivity, deepcluster
from tests.helpers.model_files import read_model
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.rasters import write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.clustering.metric import learn_metric
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.sensitivity import cluster_choice as cluster_choice_module
from urban_ml_plugin.core.sensitivity import cluster_count as cluster_count_module
from urban_ml_plugin.core.sensitivity.cluster_choice import SHOWN, ClusterQuality, nearly_recommended, recommended
from urban_ml_plugin.core.sensitivity.cluster_count import ClusterCount, StableCount
from urban_ml_plugin.core.sensitivity.cluster_stability import Spread
from urban_ml_plugin.core.sensitivity.cluster_sweep import sweep


def features(types: int, seed: int, tiles: int = 120, apart: float = 6.0) -> NDArray[np.float32]:
    """(tiles, 5, 24) features of tiles and their quarters, of so many types; 1 is a cloud without any."""
    rng = np.random.default_rng(seed)
    centres = apart * rng.standard_normal((types, 24))
    whole = centres[rng.permutation(np.arange(tiles) % types)] + rng.standard_normal((tiles, 24))
    quarters = whole[:, None] + 0.7 * rng.standard_normal((tiles, 4, 24))
    return np.concatenate([quarters.mean(axis=1, keepdims=True), quarters], axis=1).astype(np.float32)


def quality(clusters: int, weakest: float, border: float) -> ClusterQuality:
    steady = Spread(0.9, 0.85, 0.95)
    return ClusterQuality(clusters, steady, steady, np.array([0.3]), weakest, border, 0.0, 1.0, 0.5)


def counted(views: NDArray[np.float32], seed: int = 0) -> ClusterCount:
    generator = np.random.default_rng(seed)
    space = learn_metric(views[:, 0], generator, views[:, 1:])
    rule = StableCount(seed, lambda: SILENT.step(0, 1, "counting"))
    found = rule(space, generator)
    assert rule.count is not None
    assert rule.count.clusters == len(found.centroids)
    return rule.count


@pytest.mark.parametrize(("types", "seed"), [(3, 0), (6, 1)])
def test_the_planted_number_is_found(types: int, seed: int) -> None:
    found = counted(features(types, seed), seed)
    assert (found.clusters, found.stable, found.steadiest) == (types, True, types)
    assert found.agreement > 0.95
    assert found.sentence.startswith(f"{types} clusters, the largest number from 2 to 16 whose clusters come back")


def test_a_cloud_without_types_gets_the_usual_number_and_is_told_to_have_none() -> None:
    found = counted(features(1, 4))
    assert (found.clusters, found.stable) == (SHOWN, False)
    assert found.sentence.startswith(
        "No number of clusters from 2 to 16 is stable here: 6 are shown. The steadiest is "
    )
    assert f"on which resamples agree by {found.agreement:.2f}" in found.sentence


def test_what_speaks_against_the_steadiest_number_is_said_once() -> None:
    loose = ClusterCount(6, False, [2, 12], 4, 0.7, "resamples agree by 0.70 only")
    assert loose.sentence.endswith(
        "The steadiest is 4, on which resamples agree by 0.70 only, where 0.80 is asked for (1 is perfect)."
    )
    cut = ClusterCount(6, False, [2, 12], 4, 0.84, "there is no gap")
    assert cut.sentence.endswith(
        "The steadiest is 4, on which resamples agree by 0.84 (1 is perfect), but there is no gap."
    )


def test_an_agreement_just_below_the_limit_is_not_rounded_onto_it() -> None:
    close = ClusterCount(6, False, [2, 16], 4, 0.798, "resamples agree by 0.798 only")
    assert "agree by 0.798 only, where 0.80 is asked for" in close.sentence


def test_as_many_clusters_as_come_back_are_shown_where_they_are_not_apart() -> None:
    found = ClusterCount(14, False, [2, 16], 14, 0.83, "there is no gap", comes_back=True)
    assert found.sentence == (
        "No number of clusters from 2 to 16 is stable here: 14 are shown, the largest number whose clusters come back. "
        "Resamples agree on them by 0.83 (1 is perfect), but there is no gap."
    )
    several = [quality(count, weakest, border) for count, weakest, border in ((7, 0.9, 1), (9, 0.7, 1), (12, 0.5, 1))]
    assert nearly_recommended(several) == 9
    assert nearly_recommended(several[::2]) == 7
    assert nearly_recommended([quality(5, 0.9, 1.0), quality(12, 0.5, 1.0)]) == 5  # no more than are shown anyway
    assert recommended([quality(7, 0.9, 0.1), *several[1:]]) == 7


@pytest.mark.slow
def test_types_that_pass_into_each_other_are_shown_as_far_as_they_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_choice_module, "BORDER", 0.2)  # well below what these have
    rng, types, tiles, more = np.random.default_rng(8), 7, 160, 240
    centres = 7.0 * rng.standard_normal((types, 24))
    one, other = rng.integers(types, size=(2, more))
    share = rng.uniform(0.2, 0.8, (more, 1))
    whole = np.concatenate([centres[np.arange(tiles) % types], share * centres[one] + (1 - share) * centres[other]])
    whole += 0.7 * rng.standard_normal(whole.shape)
    quarters = whole[:, None] + 0.7 * rng.standard_normal((tiles + more, 4, 24))
    found = counted(np.concatenate([quarters.mean(axis=1, keepdims=True), quarters], axis=1).astype(np.float32))
    assert (found.clusters, found.stable, found.comes_back) == (types, False, True)
    assert "the largest number whose clusters come back. Resamples agree on them by" in found.sentence
    assert "there is no gap" in found.sentence


@pytest.mark.parametrize("types", [6, 1])
def test_it_is_the_answer_of_the_sweep(types: int, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = [3, 6, 7]
    monkeypatch.setattr(cluster_count_module, "TRIED", tried)
    monkeypatch.setattr(cluster_count_module, "RESAMPLES", 6)
    views = features(types, 5)
    found = counted(views, 7)
    several = sweep(views, None, tried, 0, 6, 7, SILENT.step(0, 1, "sweeping"))
    assert (found.clusters if found.stable else 0) == several.recommended
    one = next(one for one in several.measured if one.clusters == found.steadiest)
    assert found.agreement == one.stability.mean
    if not found.stable:
        assert found.steadiest == several.shown
        assert found.fault == one.faults[0]


def test_no_more_clusters_are_sought_than_tiles_differ() -> None:
    found = counted(np.repeat(features(4, 6, tiles=4), 3, axis=0))
    assert list(found.tried) == [2, 3, 4]
    assert (found.clusters, found.stable) == (2, False)
    assert found.sentence.startswith("No number of clusters from 2 to 4 is stable here: 2 are shown. The steadiest is ")


def test_where_no_resample_can_be_clustered_no_number_is_called_the_steadiest() -> None:
    found = ClusterCount(2, False, [2], 2, float("nan"), "there are too few different tiles to resample")
    assert found.sentence.endswith("2 are shown: there are too few different tiles to resample.")
    assert "steadiest" not in found.sentence


def test_tiles_that_are_all_alike_are_refused() -> None:
    with pytest.raises(InputError, match="all 12 tiles are alike"):
        counted(np.ones((12, 5, 8), np.float32))


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, NDArray[np.int64]]:
    """10 × 10 tiles of 64 pixels of six types in patches of 2 × 2, and the truth."""
    picture, truth = planted_city(seed=2, tiles=10, tile=64)
    return write_city(tmp_path_factory.mktemp("city") / "city.tif", picture), truth


@pytest.mark.slow
def test_deepcluster_finds_as_many_types_as_were_planted_and_says_how(
    city: tuple[Path, NDArray[np.int64]], tmp_path: Path
) -> None:
    events, paths = RecordingEvents(), {name: str(tmp_path / name) for name in ("output", "model", "report")}
    result = deepcluster(input=str(city[0]), tile_size=64, seed=3, events=events, **paths)
    said = "6 clusters, the largest number from 2 to 16 whose clusters come back"
    assert result["clusters"] == len(result["classes"]) == 6
    assert result["how_many"].startswith(said)
    assert result["how_many"] in events.infos
    tiles = geopandas.read_file(paths["output"])
    assert adjusted_rand_score(city[1].ravel(), tiles.cluster) == 1
    page = Path(paths["report"]).read_text(encoding="utf-8")
    assert said in page.partition("<section")[0]
    card = read_model(paths["model"], "deepcluster")[1]
    assert said in card["provenance"]["URBAN_ML_PARAMETERS"]
    quick = {"clusters": "6", "tile_sizes": 64, "seeds": 2}
    assert clustersensitivity(input=str(city[0]), output=paths["output"], seed=3, **quick)["recommended"] == 6


def test_ground_without_types_is_shown_in_six_clusters_with_a_warning(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(120, 40, (3, 384, 384))
    source = write_raster(tmp_path / "ground.tif", np.clip(noise, 1, 255).astype(np.uint8))
    events, report = RecordingEvents(), tmp_path / "report.html"
    paths = {"output": str(tmp_path / "t.gpkg"), "report": str(report)}
    result = deepcluster(input=source, tile_size=64, events=events, **paths)
    assert result["clusters"] == 6
    assert result["how_many"] in events.warnings
    said = "No number of clusters from 2 to 16 is stable here: 6 are shown."
    assert result["how_many"].startswith(said)
    assert said in report.read_text(encoding="utf-8").partition("<section")[0]


def test_a_number_that_is_given_is_taken(city: tuple[Path, NDArray[np.int64]], tmp_path: Path) -> None:
    events, report = RecordingEvents(), tmp_path / "r.html"
    paths = {"output": str(tmp_path / "t.gpkg"), "report": str(report)}
    result = deepcluster(input=str(city[0]), tile_size=64, clusters=4, events=events, **paths)
    assert (result["clusters"], result["how_many"]) == (4, None)
    assert "clusters come back:" not in report.read_text(encoding="utf-8").partition("<section")[0]
    assert not [text for text in events.infos + events.warnings if "number of clusters" in text]


def test_one_tile_has_no_types(tmp_path: Path) -> None:
    source = write_city(tmp_path / "one.tif", planted_city(0, tiles=1)[0])
    with pytest.raises(InputError, match="Types are found by comparing usable tiles, and there is no more than 1"):
        deepcluster(input=str(source), output=str(tmp_path / "t.gpkg"), tile_size=128)
