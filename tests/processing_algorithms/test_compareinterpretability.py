"""``urbanml:compareinterpretability`` as its users run it."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from tests.helpers.planted_cities import FACADE_CLASSES, facade_cities

pytest.importorskip("qgis", reason="the tests of the frontend need QGIS")

QUICK = {"WEIGHTS": "none", "EPOCHS": 0, "FOLDS": 3, "SEEDS": 2, "PRECISION": "float32", "TILE_SIZE": 64,
         "LITTLE_DATA": True}  # fmt: skip
FIELDS = {"PHOTO_FIELD": "photo", "CITY_FIELD": "city", "SEQUENCE_FIELD": "sequence"}


def test_a_small_design_gives_tables_numbers_and_a_report(qgis_process: Any, tmp_path: Any) -> None:
    made = facade_cities(tmp_path, 24)
    table, runs, report = (tmp_path / name for name in ("table.gpkg", "runs.gpkg", "report.html"))
    given = {"PHOTOS": made.layer, "LABELS": made.labels, "CLASSES": made.classes, **FIELDS, **QUICK}
    chosen = {"NETWORKS": "urban, squeezenet1_1", "REPORT": report}
    run = qgis_process.run("compareinterpretability", **given, **chosen, TABLE=table, RUNS=runs)
    assert run.code == 0, run.text
    assert run.results["SHARE_NETWORK"] + run.results["SHARE_SEED"] == pytest.approx(1)
    assert run.results["P"] > 0.33  # of three ways to deal four runs
    assert run.results["FIRST_CLASS"] in FACADE_CLASSES
    assert run.results["VERDICT"] in run.text
    with sqlite3.connect(table) as database:
        classes = database.execute('select class, lift_urban, lift_squeezenet1_1 from "table"').fetchall()
    assert {row[0] for row in classes} == set(FACADE_CLASSES)
    assert all(lift >= 0 for row in classes for lift in row[1:])
    with sqlite3.connect(runs) as database:
        told = database.execute('select network, seed, accuracy, lift_sign from "runs"').fetchall()
    assert [row[:2] for row in told] == [("urban", 0), ("urban", 1), ("squeezenet1_1", 0), ("squeezenet1_1", 1)]
    assert all(0 < row[2] <= 1 for row in told)
    assert "sign: the network explains" in report.read_text(encoding="utf-8")


@pytest.mark.slow
def test_one_network_is_refused_in_a_sentence(qgis_process: Any, tmp_path: Any) -> None:
    made = facade_cities(tmp_path, 6)
    given = {"PHOTOS": made.layer, "LABELS": made.labels, "CLASSES": made.classes, **FIELDS, **QUICK}
    run = qgis_process.run("compareinterpretability", **given, NETWORKS="urban", TABLE=tmp_path / "t.gpkg")
    assert run.code != 0
    assert "The comparison needs two networks or more" in run.text
    assert not (tmp_path / "t.gpkg").exists()
