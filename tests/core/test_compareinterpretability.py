"""Networks compared with seeds: the plan of runs, what is kept of them, what is told, and the planted sign."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest

from tests.helpers.flat_tasks import compareinterpretability, regionobjects
from tests.helpers.planted_cities import FacadeCities, facade_cities, roof_cities
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core import compareinterpretability as module
from urban_ml_plugin.core.interpretability import design_run
from urban_ml_plugin.core.interpretability.comparison import Comparison
from urban_ml_plugin.core.interpretability.design_run import Design
from urban_ml_plugin.core.interpretability.finished_run import FinishedRun, RunFolder, common_classes
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

NAMES = ["unnamed", "sky", "wall", "sign"]


def planted_run(network: str, seed: int, images: int = 20) -> FinishedRun:
    """The sign's lift hangs on the network, the wall's on the seed; masks of a network lie on one side."""
    rng = np.random.default_rng([len(network), seed])
    base = np.array([0.1, 0.4, 0.4, 0.1])
    lift = np.array([1.0, 0.5, 0.8 + 0.1 * rng.normal(), (5.0 if network == "urban" else 3.0) + 0.05 * rng.normal()])
    masks = np.zeros((images, 8, 8))
    masks[:, :, :4] = 1 / 32
    masks = masks if network == "urban" else masks[:, :, ::-1].copy()
    return FinishedRun(
        network, seed, 0.9, np.array([-1, 1, 2, 6]), list(NAMES), lift, lift * base, base,
        np.stack([lift, lift]), 0.9, 0.5, float("nan"), masks, 2.0,
    )  # fmt: skip


@pytest.fixture
def cities(tmp_path: Path) -> dict[str, Any]:
    return {**given(facade_cities(tmp_path / "cities", 6)), "little_data": True}


def given(made: FacadeCities) -> dict[str, Any]:
    folder = made.layer.parent
    photographs = {"photos": str(made.layer), "photo_field": "photo", "photo_folder": str(folder)}
    fields = {"city_field": "city", "sequence_field": "sequence", "tile_size": 64, "folds": 3}
    return {**photographs, **fields, "labels": str(made.labels), "classes": str(made.classes)}


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Which runs were done, none of which does any work."""
    runs: list[tuple[str, int]] = []

    def run(design: Design, opened: Any, network: str, seed: int, events: Any) -> FinishedRun:
        runs.append((network, seed))
        events.warning("the same for all")
        events.progress(0.5, "half")
        return planted_run(network, seed)

    monkeypatch.setattr(module, "finished", run)
    monkeypatch.setattr(module, "estimated_seconds", lambda *_: 30.0)
    return runs


def test_all_runs_are_done_and_told_and_tables_say_what_hangs_on_what(
    cities: dict[str, Any], done: list[tuple[str, int]], tmp_path: Path
) -> None:
    events = RecordingEvents()
    pytest.importorskip("plotly")
    report = tmp_path / "r.html"
    result = compareinterpretability(**cities, seeds=3, seed=5, report=str(report), events=events)
    assert done == [(network, seed) for network in ("urban2", "urban") for seed in (5, 6, 7)]
    assert any("6 runs of 6 to do, of 12 images each: about 3 min" in text for text in events.infos)
    assert sum("accuracy 0.90; highest lifts sign" in text and "left for" in text for text in events.infos) == 5
    assert events.warnings == ["the same for all"]
    shares = [share for share, _ in events.steps]
    assert shares == sorted(shares)
    assert any("Run 6 of 6 (urban, seed 7): half" in text for _, text in events.steps)
    rows = {row["class"]: row for row in result["rows"]}
    assert next(iter(rows)) == "sign"
    assert "unnamed" not in rows
    assert rows["sign"]["share_network"] > 0.95
    assert rows["sign"]["f"] > 100
    assert rows["sign"]["p"] == pytest.approx(0.1)
    assert rows["sign"]["lift_urban"] == pytest.approx(5, abs=0.2)
    assert rows["wall"]["share_seed"] > 0.3
    assert rows["sky"]["f"] is None  # the same in all runs
    assert result["first"] == "sign"
    assert result["share_network"] > 0.9
    assert (result["agreement_within"], result["agreement_between"]) == (1, 0)
    assert result["verdict"] == events.infos[-1]
    assert "the network matters more. In all 6 runs “sign” has the highest lift." in result["verdict"]
    assert [row["seed"] for row in result["runs"]] == [5, 6, 7, 5, 6, 7]
    assert result["runs"][0]["lift_sign"] == pytest.approx(3, abs=0.2)
    assert "sign: the network explains" in report.read_text(encoding="utf-8")


def test_a_design_that_was_broken_off_goes_on_and_grows(
    cities: dict[str, Any], done: list[tuple[str, int]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = {"checkpoint": str(tmp_path / "runs")}
    whole = compareinterpretability(**cities, seeds=2)
    done.clear()
    work = module.finished

    def breaks(*of: Any) -> FinishedRun:
        if len(done) == 3:
            raise KeyboardInterrupt
        return work(*of)

    monkeypatch.setattr(module, "finished", breaks)
    with pytest.raises(KeyboardInterrupt):
        compareinterpretability(**cities, **folder, seeds=2)
    monkeypatch.setattr(module, "finished", work)
    events = RecordingEvents()
    again = compareinterpretability(**cities, **folder, seeds=2, events=events)
    assert done == [("urban2", 0), ("urban2", 1), ("urban", 0), ("urban", 1)]
    assert any("Taken from the folder: 3 runs" in text for text in events.infos)
    assert again == whole
    done.clear()
    compareinterpretability(**cities, **folder, seeds=3, networks="urban2, urban, resnet18")
    assert done == [("urban2", 2), ("urban", 2), ("resnet18", 0), ("resnet18", 1), ("resnet18", 2)]
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        compareinterpretability(**cities, **folder, seeds=2, epochs=3)


def test_a_design_in_which_a_seed_changes_nothing_is_refused_or_told(
    cities: dict[str, Any], done: list[tuple[str, int]]
) -> None:
    with pytest.raises(InputError, match=r"a seed changes nothing in urban2 and urban: start from random weights"):
        compareinterpretability(**cities, epochs=0)
    compareinterpretability(**cities, epochs=0, start="none", seeds=2)
    done.clear()
    events = RecordingEvents()
    options = {"networks": "urban, scattering", "method": "integratedgradients", "seeds": 2}
    result = compareinterpretability(**cities, **options, events=events)
    assert done == [("urban", 0), ("urban", 1), ("scattering", 0)]
    assert "A seed changes nothing in scattering" in events.warnings[0]
    assert [row["seed"] for row in result["runs"]] == [0, 1, 0, 1]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"networks": "urban"}, "two networks or more, each once"),
        ({"networks": "urban, urban"}, "two networks or more, each once"),
        ({"networks": "urban, scattering"}, "no layers with maps to look at: choose the METHOD integratedgradients"),
        ({"seeds": 1}, "1 seeds do not tell what a seed changes"),
        ({"seeds": 101}, "are more than 200 runs"),
        ({"start": "some"}, "no weights called 'some'"),
        ({"labels": None}, "Nothing says which objects there are"),
    ],
)
def test_what_is_no_design_is_refused_in_a_sentence(
    cities: dict[str, Any], done: list[tuple[str, int]], options: dict[str, Any], words: str
) -> None:
    with pytest.raises(InputError, match=words):
        compareinterpretability(**{**cities, **options})
    assert not done


def test_objects_that_lie_elsewhere_are_refused_before_a_run_begins(
    done: list[tuple[str, int]], tmp_path: Path
) -> None:
    made = roof_cities(tmp_path, tiles=5)
    cover = geopandas.read_file(made.polygons[0])
    cover["geometry"] = cover.translate(1e6)
    cover.to_file(tmp_path / "far.gpkg", driver="GPKG")
    objects = {"landcover": str(tmp_path / "far.gpkg"), "class_field": "class"}
    with pytest.raises(InputError, match="None of the images shows an object that has a name"):
        compareinterpretability(inputs=[str(path) for path in made.rasters], tile_size=64, folds=3, **objects)
    assert not done


def test_runs_are_read_as_they_were_written(tmp_path: Path) -> None:
    run = planted_run("urban", 1)
    folder = RunFolder(str(tmp_path), "job")
    assert folder.read("urban", 1) is None
    folder.write(run)
    read = folder.read("urban", 1)
    assert read is not None
    for name, value in vars(run).items():
        np.testing.assert_array_equal(getattr(read, name), value, err_msg=name)
    with pytest.raises(ModelFileError):
        RunFolder(str(tmp_path), "other").read("urban", 1)


def test_runs_with_other_classes_get_those_of_all() -> None:
    one, other = planted_run("urban", 0), planted_run("urban2", 0)
    other.labels, other.names = np.array([1, 2, 6, 9]), ["sky", "wall", "sign", "car"]
    both = common_classes([one, other])
    assert both[0].names == both[1].names == ["unnamed", "sky", "wall", "sign", "car"]
    assert np.isnan(both[1].lift[0])
    assert both[1].lift[4] == planted_run("urban2", 0).lift[3]


def test_the_share_of_evidence_by_class_is_compared_between_runs() -> None:
    runs = [planted_run(network, seed) for network in ("urban2", "urban") for seed in (0, 1)]
    found = Comparison(["urban2", "urban"], [0, 1], runs)
    assert found.profiles.within > found.profiles.between > 0.5
    alike = Comparison(["urban2", "urban"], [0, 1], [planted_run("urban", 0) for _ in range(4)])
    assert alike.verdict().endswith("neither network nor seed matters.")


def test_a_run_without_evidence_keeps_runs_from_being_compared_and_is_told() -> None:
    runs = [planted_run(network, seed) for network in ("urban2", "urban") for seed in (0, 1)]
    runs[1].lift = runs[1].mask = np.full(4, np.nan)
    found = Comparison(["urban2", "urban"], [0, 1], runs)
    assert found.verdict().startswith("1 of 4 runs have no evidence on any class, so runs cannot be compared")
    assert [row["first_class"] for row in found.run_rows()] == ["sign", None, "sign", "sign"]


def test_too_little_data_and_runs_without_skill_are_part_of_the_verdict(
    cities: dict[str, Any], done: list[tuple[str, int]]
) -> None:
    with pytest.raises(InputError, match="Not enough data: the city aster has 6 photographs"):
        compareinterpretability(**{**cities, "little_data": False}, seeds=2)
    assert not done
    verdict = compareinterpretability(**cities, seeds=2)["verdict"]
    assert verdict.startswith(
        "Not enough data for a verdict: the city aster has 6 photographs, where 20 are needed. For"
    )
    assert "hardly recognise" not in verdict
    runs = [planted_run(network, seed) for network in ("urban2", "urban") for seed in (0, 1)]
    runs[0].accuracy, runs[3].accuracy = 0.41, 0.62
    poor = Comparison(["urban2", "urban"], [0, 1], runs).verdict()
    assert poor.endswith(
        " But 2 of 4 runs hardly recognise the cities (accuracy 0.41 to 0.62, where chance is 0.50), so where they "
        "look says nothing."
    )


@pytest.mark.slow
def test_in_every_run_of_two_networks_the_planted_sign_leads_by_far_and_its_lift_hangs_on_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cities = given(facade_cities(tmp_path, 200, seed=3))
    made, tested = {**cities, "precision": "float32"}, list[dict[str, Any]]()
    objects = {name: value for name, value in cities.items() if name not in ("tile_size", "folds")}
    read = design_run._objects

    def held_against_chance(design: Design, folder: str, events: Any) -> Any:
        tested.append(regionobjects(masks=folder, **objects))
        return read(design, folder, events)

    monkeypatch.setattr(design_run, "_objects", held_against_chance)
    learning = {"start": "none", "part": "all", "epochs": 15}
    result = compareinterpretability(**made, **learning, networks="squeezenet1_1, urban", seeds=3)
    assert len(result["runs"]) == 6
    for row in result["runs"]:
        assert row["accuracy"] >= 0.9  # of 0.95 that can be: 5 % of either city have as many signs as the other's
        assert row["first_class"] == "sign"
        others = [value for name, value in row.items() if name.startswith("lift_") and name != "lift_sign"]
        assert row["lift_sign"] > 2 * max(others)
    (sign,) = [row for row in result["rows"] if row["class"] == "sign"]
    assert sign["f"] > 10
    assert len(tested) == 6
    for run in tested:  # signs are what aster has; q, not only the verdict, of all others is above the level
        of_cities = [row for row in run["rows"] if row["city"] != "all"]
        assert [(row["class"], row["city"]) for row in of_cities if row["q"] <= 0.05] == [("sign", "aster")]


@pytest.mark.slow
def test_runs_from_random_weights_look_at_the_planted_sign(tmp_path: Path) -> None:
    made = {**given(facade_cities(tmp_path, 24, seed=1)), "precision": "float32"}
    result = compareinterpretability(**made, networks="urban, resnet18", seeds=2, start="none", epochs=0)
    runs = [row for row in result["runs"] if row["network"] == "urban"]
    assert [row["first_class"] for row in runs] == ["sign"] * 2
    for row in runs:
        others = [value for name, value in row.items() if name.startswith("lift_") and name != "lift_sign"]
        assert row["lift_sign"] > 2 * max(others)
    assert len(result["runs"]) == 4
    assert all(row["lift_resnet18"] is not None for row in result["rows"])
