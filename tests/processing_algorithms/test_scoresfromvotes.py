"""``urbanml:scoresfromvotes`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest
from scipy.stats import spearmanr

from tests.helpers.planted_votes import PlantedVotes, planted_votes, write_images

FIELDS = {"LEFT": "one", "RIGHT": "two", "WINNER": "safer", "RATER": "who", "ID": "number"}


@pytest.fixture
def inputs(tmp_path: Path) -> tuple[dict[str, str], PlantedVotes]:
    """A table of votes as CSV, as such tables mostly come, and points with the ids."""
    planted = planted_votes(images=80)
    planted.table.to_csv(tmp_path / "votes.csv", index=False)
    files = {"VOTES": str(tmp_path / "votes.csv"), "PLACES": write_images(tmp_path, range(80))}
    return {**files, **FIELDS}, planted


def test_a_table_of_votes_becomes_scores_of_points(qgis_process: Any, inputs: Any, tmp_path: Path) -> None:
    parameters, planted = inputs
    outputs = {"OUTPUT": tmp_path / "scored.gpkg", "TABLE": tmp_path / "raters.gpkg", "REPORT": tmp_path / "r.html"}
    run = qgis_process.run("scoresfromvotes", **parameters, **outputs)
    assert run.code == 0, run.text
    assert run.results["IMAGES_SCORED"] == 80
    assert run.results["GROUPS"] == 1
    assert run.results["AGREEMENT"] > 0.6
    assert "common order" in run.results["VERDICT"]
    layer = geopandas.read_file(outputs["OUTPUT"])
    assert layer.columns.tolist() == ["number", "score", "sd", "votes", "class", "geometry"]
    assert spearmanr(layer.score, planted.worth[layer.number])[0] > 0.85
    assert (layer["class"].notna().sum()) == run.results["LOW_COUNT"] + run.results["HIGH_COUNT"]
    raters = geopandas.read_file(outputs["TABLE"])
    assert len(raters) == 40
    assert "trust" in raters
    assert "Davidson" in outputs["REPORT"].read_text(encoding="utf-8")


def test_the_layer_is_styled_by_its_score(processing: Any, inputs: Any, tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer

    output = str(tmp_path / "scored.gpkg")
    processing.run("urbanml:scoresfromvotes", {**inputs[0], "OUTPUT": output})
    layer = QgsVectorLayer(output, "scored", "ogr")
    assert layer.renderer().classAttribute() == "score"
    assert len(layer.renderer().ranges()) == 5


@pytest.mark.parametrize("ending", ["shp", "fgb", "dbf"])
def test_a_table_in_a_file_of_shapes_is_refused_before_anything_is_computed(
    processing: Any, inputs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    from qgis.core import QgsProcessingException

    from urban_ml_plugin.processing_algorithms.scoresfromvotes import ScoresFromVotes

    monkeypatch.setattr(ScoresFromVotes, "run_task", None)
    outputs = {"OUTPUT": str(tmp_path / "scored.gpkg"), "TABLE": str(tmp_path / f"raters.{ending}")}
    with pytest.raises(QgsProcessingException, match=r"TABLE .* is a table without shapes, .* choose \.gpkg or \.csv"):
        processing.run("urbanml:scoresfromvotes", {**inputs[0], **outputs})
    assert not [path.name for path in tmp_path.iterdir() if "raters" in path.name or "scored" in path.name]


def test_images_without_places_are_not_written_as_shapes(processing: Any, inputs: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    (tmp_path / "images.csv").write_text("number,name\n" + "".join(f"{number},a\n" for number in range(80)))
    given = {**inputs[0], "PLACES": str(tmp_path / "images.csv"), "OUTPUT": str(tmp_path / "scored.shp")}
    with pytest.raises(QgsProcessingException, match=r"OUTPUT .* is a table without shapes"):
        processing.run("urbanml:scoresfromvotes", given)
    assert not list(tmp_path.glob("scored*"))


def test_a_wrong_choice_is_told_and_leaves_nothing(processing: Any, inputs: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    output = tmp_path / "scored.gpkg"
    with pytest.raises(QgsProcessingException, match="says which of two images won"):
        processing.run("urbanml:scoresfromvotes", {**inputs[0], "WINNER": "who", "OUTPUT": str(output)})
    assert not output.exists()
