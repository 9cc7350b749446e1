"""Neighbours that take a label and groups to judge within: what they gain, and what must never happen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import geopandas
import numpy as np
import pytest
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from tests.helpers.flat_tasks import traincnn
from tests.helpers.planted_neighbours import LabelledTiles, district_city, halves
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core import traincnn as task
from urban_ml_plugin.core.presentation.report import Report
from urban_ml_plugin.core.reports.surroundings import neighbours_section
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.status.learning_from_aggregates import ZoneMeans
from urban_ml_plugin.core.status.nested_cross_validation import crossfit
from urban_ml_plugin.core.status.results import PLAIN
from urban_ml_plugin.core.status.spatial_folds import Folds
from urban_ml_plugin.core.surroundings.shared_labels import NOWHERE, SharedLabels, Threshold, known_pairs
from urban_ml_plugin.core.surroundings.surroundings import neighbours_with_labels

REACH = 100.0
FAST = {"network": "scattering", "weights": "none", "precision": "float32", "tile_size": 32, "folds": 4, "augment": 0}


@dataclass
class Ran:
    """A run with what it had in its hands."""

    result: dict[str, Any]
    shared: SharedLabels
    folds: Folds
    folder: Path
    events: RecordingEvents


def run(city: LabelledTiles, folder: Path, **changes: Any) -> dict[str, Any]:
    given = {"input": str(city.raster), "labels": str(city.labels), "field": "kind", "task": "classes"}
    return traincnn(**{**FAST, **given, "output": str(folder / "tiles.gpkg"), **changes})


def watched(city: LabelledTiles, folder: Path, **changes: Any) -> Ran:
    """A run that also gives away its neighbours and folds."""
    caught, events = [], RecordingEvents()

    def catch(study: Any, folds: Any, *more: Any) -> Any:
        caught.append((neighbours_with_labels(study, folds, *more), folds))
        return caught[-1][0]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(task, "neighbours_with_labels", catch)
        result = run(city, folder, neighbours=REACH, events=events, report=str(folder / "report.html"), **changes)
    return Ran(result, *caught[0], folder, events)


@pytest.fixture(scope="module")
def sharing(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder = tmp_path_factory.mktemp("sharing")
    return watched(district_city(folder, seed=1), folder)


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder = tmp_path_factory.mktemp("apart")
    return watched(district_city(folder, shared=False), folder)


def row(result: dict[str, Any], **wanted: str) -> dict[str, Any]:
    return next(row for row in result["rows"] if all(row[name] == value for name, value in wanted.items()))


def test_with_40_labels_neighbours_that_share_them_gain_in_the_same_folds(sharing: Ran) -> None:
    gain = row(sharing.result, model="model minus plain", metric="KAPPA gained")
    assert gain["value"] == sharing.result["taught_gain"] > 0
    assert gain["low"] < gain["value"] < gain["high"]
    assert sharing.result["taught"] >= 40
    with_them, without = (row(sharing.result, model=name, unit="zone", metric="KAPPA") for name in ("model", "plain"))
    assert with_them["value"] - without["value"] == pytest.approx(gain["value"])
    assert with_them["folds"] == without["folds"] == "spatial"
    assert with_them["n"] == without["n"] == 40


def test_most_neighbours_take_the_label_that_they_have(sharing: Ran) -> None:
    study, around = sharing.shared.study, sharing.shared.neighbours
    _, neighbour, image = sharing.shared.pairs(np.ones(len(study.images), bool), ())
    distance = np.linalg.norm(around.centres[neighbour] - study.centres[image], axis=1)
    assert 0 < distance.max() <= REACH
    assert len(np.unique(neighbour)) == len(neighbour)
    district = [np.floor(places / (4 * 64)) for places in (around.centres[neighbour] - [400_000, 5_000_000],
                study.centres[image] - [400_000, 5_000_000])]  # fmt: skip
    assert (district[0] == district[1]).all(axis=1).mean() > 0.7


def test_where_neighbours_do_not_share_the_label_the_threshold_notices_and_nothing_changes(apart: Ran) -> None:
    assert len(apart.shared.neighbours) > 100
    assert set(apart.shared.taken.values()) == {0}
    assert apart.result["taught_gain"] == 0
    gain = row(apart.result, model="model minus plain", metric="KAPPA gained")
    assert gain["low"] == gain["high"] == 0
    assert "Neighbours that took a label gained nothing for certain" in apart.result["verdict"]
    page = (apart.folder / "report.html").read_text(encoding="utf-8")
    assert "neighbours took a label in the model of all tiles: that they look alike says too little" in page


def test_no_label_crosses_the_buffer_of_a_fold(sharing: Ran) -> None:
    shared, folds = sharing.shared, sharing.folds
    study, around, seen = shared.study, shared.neighbours, 0
    nearest = cKDTree(study.centres).query(around.centres)[1]
    for held_out in [(f,) for f in range(len(folds))] + [(f, g) for f in range(len(folds)) for g in range(f)]:
        here = folds.training(*held_out)
        shared_, neighbour, image = shared.pairs(here, held_out)
        tested = np.isin(folds.of_image, held_out)
        assert here[image].all()
        assert not tested[nearest[neighbour]].any()
        if len(neighbour):
            apart = np.abs(around.centres[neighbour][:, None] - study.centres[tested]).max(axis=2)
            assert apart.min() >= 0.999 * study.side
            assert np.isfinite(shared_.cosine)
        seen += len(neighbour)
        without = ~tested
        assert without[image].all()
    assert seen > 0


def test_the_report_has_results_with_and_without_neighbours(sharing: Ran) -> None:
    page = (sharing.folder / "report.html").read_text(encoding="utf-8")
    for words in ("Do images without a label help?", "labelled tiles and their neighbours", "labelled tiles alone",
                  "gained by the neighbours", "between images drawn at random"):  # fmt: skip
        assert words in page, words


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (NOWHERE, "Fewer than 15 pairs of labelled images lie near each other"),
        (Threshold(np.inf, 40, 0.6, 0.4, 85, 90), "those that would are hardly more like their image"),
        (Threshold(np.inf, 40, 0.2, 0.1), "that they look alike says too little of the label"),
    ],
)
def test_a_report_says_why_no_neighbour_took_a_label(sharing: Ran, known: Threshold, told: str) -> None:
    few = replace(sharing.shared, thresholds={(): known}, taken=dict.fromkeys(sharing.shared.taken, 0))
    measure = SimpleNamespace(words="0.1")
    evaluation = SimpleNamespace(name=PLAIN, folds=sharing.folds, value=lambda name: measure)
    findings = SimpleNamespace(baselines=[evaluation], model=evaluation, gains={PLAIN: measure}, headline="KAPPA")
    page = Report("traincnn", measure="kappa")
    neighbours_section(page, findings, few)  # type: ignore[arg-type]
    written = " ".join(page.html({}, {}, method=["As it is."]).split())
    assert told in written
    assert ("beyond chance" in written) == bool(known.pairs)


def test_pairs_of_known_labels_lie_in_different_polygons_among_those_that_train() -> None:
    rng = np.random.default_rng(0)
    zone = np.repeat(np.arange(20), 3)
    study: Any = SimpleNamespace(labels=SimpleNamespace(zone=zone), centres=rng.uniform(0, 1000, (60, 2)))
    some = np.arange(0, 60, 2)
    first, second = known_pairs(study, some, 50.0)
    assert len(first) > 30
    assert np.isin(np.concatenate([first, second]), some).all()
    assert (zone[first] != zone[second]).all()
    assert len({frozenset(pair) for pair in zip(first.tolist(), second.tolist())}) == len(first)


def test_a_model_with_nothing_more_to_learn_is_the_same_to_the_bit() -> None:
    rng = np.random.default_rng(0)
    features, labels = rng.normal(size=(60, 8)).astype(np.float32), rng.integers(2, size=60)
    fold = np.arange(60) % 3
    folds = Folds("spatial", fold, fold, np.arange(60), fold == np.arange(3)[:, None])

    def nothing(here: Any, held_out: Any) -> Any:
        return features[:0], labels[:0]

    plain, same = (crossfit("softmax", features, labels, 2, folds, more=more) for more in (None, nothing))
    assert np.array_equal(plain.probabilities, same.probabilities)

    def truth(here: Any, held_out: Any) -> Any:
        return features[~here], labels[~here]

    told = crossfit("softmax", features, labels, 2, folds, more=truth)
    right = [(one.probabilities.argmax(axis=1) == labels).mean() for one in (plain, told)]
    assert right[1] > right[0]


def test_polygons_stand_beside_tiles_that_stand_for_themselves_and_belong_to_who_holds_enough() -> None:
    cover = csr_matrix(np.array([[1.0, 1, 0, 0], [0, 0, 1, 1]]))
    zones = ZoneMeans(cover, np.array([2.0, 5.0]))
    means = zones.among(np.ones(4, bool)).with_tiles(np.array([7.0]))
    assert means.of(np.array([1.0, 3, 4, 6, 9])).tolist() == [2, 5, 9]
    assert means.value.tolist() == [2, 5, 7]
    inside = zones.within(np.array([True, False, False, False]))
    assert inside.value.tolist() == [2]
    assert inside.cover.shape == (1, 1)


@pytest.fixture(scope="module")
def turned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any], LabelledTiles]:
    """A value that grows with a kind in the west and falls with it in the east."""
    folder = tmp_path_factory.mktemp("turned")
    city = district_city(folder, labels=240)
    grouped = {"groups": str(halves(folder)), "group_field": "half", "report": str(folder / "report.html")}
    values = {"field": "turned", "task": "regression", "support": "everywhere", "model": str(folder / "m.safetensors")}
    return folder, run(city, folder, **values, **grouped), city


def test_what_means_the_opposite_in_another_group_is_learnt_within_groups(turned: Any) -> None:
    folder, result, _ = turned
    for half in ("west", "east"):
        gained = row(result, model=f"model of {half} alone minus model", metric="R2 gained")
        assert gained["low"] > 0
        own, pooled = (row(result, model=name, metric="R2") for name in (f"model of {half} alone", f"model, in {half}"))
        assert own["value"] - pooled["value"] == pytest.approx(gained["value"])
        assert own["n"] == pooled["n"] > 90
    tiles = geopandas.read_file(folder / "tiles.gpkg")
    assert set(tiles.group) == {"west", "east"}
    assert tiles.group.map({"west": 0, "east": 1}).corr(tiles.geometry.centroid.x) > 0.8
    wrong = [((tiles[name] - tiles.observed) ** 2).mean() for name in ("within", "predicted")]
    assert wrong[0] < 0.8 * wrong[1]
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert "A model of their own does better for certain within" in page


def test_within_groups_the_model_of_all_knows_no_neighbours_and_is_called_so(sharing: Ran, tmp_path: Path) -> None:
    city = district_city(tmp_path, seed=1)
    grouped = {"groups": str(halves(tmp_path)), "group_field": "half", "report": str(tmp_path / "report.html")}
    result = run(city, tmp_path, neighbours=REACH, **grouped)
    assert row(result, model="plain", metric="KAPPA", unit="zone") == row(
        sharing.result, model="plain", metric="KAPPA", unit="zone"
    )
    assert {"plain model, in west", "plain model, in east"} <= {one["model"] for one in result["rows"]}
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Both learn from labelled tiles alone, with the network as it is." in page


def test_without_these_options_the_results_are_the_same(turned: Any, tmp_path: Path) -> None:
    folder, result, city = turned
    values = {
        "field": "turned",
        "task": "regression",
        "support": "everywhere",
        "model": str(tmp_path / "m.safetensors"),
    }
    plain = run(city, tmp_path, **values)
    assert (tmp_path / "m.safetensors").read_bytes() == (folder / "m.safetensors").read_bytes()
    assert result["rows"][: len(plain["rows"])] == plain["rows"]
    tiles, grouped = (geopandas.read_file(where / "tiles.gpkg") for where in (tmp_path, folder))
    assert tiles.equals(grouped.drop(columns=["group", "within"]))
    assert "taught" not in plain


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"neighbours": 100, "epochs": 1}, "teach the head alone"),
        ({"neighbours": -1}, "within -1 metres"),
        ({"groups": "halves"}, "give both or neither"),
        ({"groups": "halves", "group_field": "quarter"}, "field quarter of the groups layer is missing"),
        ({"groups": "halves", "group_field": "one"}, "field one of the groups layer has one class only"),
        ({"groups": "halves", "group_field": "none"}, "field none of the groups layer has no values"),
        ({"groups": "far", "group_field": "half"}, "groups layer and the labelled images do not overlap"),
    ],
)
def test_what_does_not_fit_is_one_sentence_and_leaves_nothing(
    turned: Any, tmp_path: Path, changes: dict[str, Any], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(task, "_find", None)  # told before anything is fitted
    folder, _, city = turned
    groups = geopandas.read_file(folder / "halves.gpkg").assign(one="a", none=None)
    groups.to_file(tmp_path / "halves.gpkg", driver="GPKG")
    groups.set_geometry(groups.translate(50_000, 0)).to_file(tmp_path / "far.gpkg", driver="GPKG")
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("halves", "far")}
    given = {name: paths.get(value, value) for name, value in changes.items()}
    with pytest.raises(InputError, match=words):
        run(city, tmp_path, **given)
    assert not (tmp_path / "tiles.gpkg").exists()
