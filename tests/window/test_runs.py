"""Runs from their dialogs on a tiny city: layers with their styles, selected features, history, batch, cancel."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from processing.core import ProcessingResults
from processing.core.ProcessingLog import ProcessingLog
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

from .conftest import picture, wait_for
from .dialogs import closed, cut_texts, log_of, opened, run, started

TEMPORARY = "TEMPORARY_OUTPUT"
TYPES = {"TILE_SIZE": 32, "CLUSTERS": 4, "PRECISION": "float32", "DEVICE": "cpu"}


@pytest.fixture(scope="module")
def types(iface: Any, city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tiles with their urban types, as a file."""
    path = tmp_path_factory.mktemp("types") / "tiles.gpkg"
    with opened("deepcluster", INPUT=str(city / "city.tif"), **TYPES, OUTPUT=str(path)) as dialog:
        run(dialog)
    return path


def engines() -> list[int]:
    """Processes of the engine that this QGIS has started."""
    own = os.getpid()
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == own and fields[0] != "Z":
            found.append(int(status.parent.name))
    return found


def test_layers_of_a_run_load_with_their_styles_in_a_group_and_the_page_is_among_the_results(
    iface: Any, layers: dict[str, Any]
) -> None:
    asked = {"OUTPUT": TEMPORARY, "LABELS": TEMPORARY, "REPORT": TEMPORARY}
    with opened("deepcluster", INPUT=layers["city"].id(), **TYPES, **asked) as dialog:
        results = run(dialog)
        log = log_of(dialog)
        picture(dialog, "run_deepcluster_log")
    assert "Starting the engine" in log
    assert Path(results["REPORT"]).stat().st_size > 1_000_000
    assert any(str(one.filename) == results["REPORT"] for one in ProcessingResults.resultsList.getResults())
    project = QgsProject.instance()
    [group] = [one for one in project.layerTreeRoot().children() if not hasattr(one, "layerId")]
    tiles, labels = (node.layer() for node in group.findLayers())
    picture(iface.mainWindow(), "run_deepcluster_window")
    assert isinstance(tiles.renderer(), QgsCategorizedSymbolRenderer)
    assert [one.label() for one in tiles.renderer().categories()][:4] == [f"Cluster {k}" for k in range(1, 5)]
    assert isinstance(labels.renderer(), QgsPalettedRasterRenderer)
    assert len(labels.renderer().classes()) == 4
    assert tiles.metadata().abstract()


def test_selected_features_alone_are_taken(layers: dict[str, Any], types: Path) -> None:
    zones = layers["zones"]
    zones.selectByIds([feature.id() for feature in zones.getFeatures()][:5])
    selected = QgsProcessingFeatureSourceDefinition(zones.id(), True)
    with opened("jointozones", TILES=str(types), ZONES=selected, OUTPUT=TEMPORARY) as dialog:
        picture(dialog, "run_selected_features")
        run(dialog)
    [joined] = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Joined zones"]
    assert joined.featureCount() == 5


def test_a_run_from_the_history_opens_filled_and_runs_again(layers: dict[str, Any], city: Path) -> None:
    pytest.importorskip("processing.gui.HistoryDialog", reason="this QGIS keeps its history elsewhere")
    from processing.gui.HistoryDialog import HistoryDialog, TreeLogEntryItem

    ProcessingLog.clearLog()
    with opened("tilegrid", INPUT=str(city / "city.tif"), TILE_SIZE=64, OUTPUT=TEMPORARY) as dialog:
        first = run(dialog)
    history = HistoryDialog()
    history.show()
    item = history.tree.topLevelItem(0).child(0)
    assert isinstance(item, TreeLogEntryItem)
    history.tree.setCurrentItem(item)
    picture(history, "history")
    second: dict[str, Any] = {}

    def run_again() -> None:  # while QGIS waits for the dialog to be closed
        again = next((one for one in QApplication.topLevelWidgets() if _is_form(one) and one.isVisible()), None)
        if again is None:
            return
        clock.stop()
        try:
            picture(again, "history_again")
            second.update(run(again))
        finally:
            again.close()

    clock = QTimer()
    clock.timeout.connect(run_again)
    clock.start(200)
    history.executeAlgorithm()
    closed(history)
    assert second["TILE_COUNT"] == first["TILE_COUNT"] == 36


def _is_form(widget: Any) -> bool:
    """Whether it is the dialog of an algorithm."""
    return hasattr(widget, "algorithmFinished")


@pytest.fixture
def results_with_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """QGIS 3.22's batch forgets the time that the list of HTML results asks for, and would end in an exception."""
    add = ProcessingResults.ProcessingResults.addResult

    def with_time(self: Any, icon: Any, name: str, timestamp: Any = None, result: Any = None) -> None:
        add(self, icon=icon, name=name, timestamp=timestamp or time.localtime(), result=result)

    monkeypatch.setattr(ProcessingResults.ProcessingResults, "addResult", with_time)


def test_a_batch_makes_layers_and_pages_of_every_row(
    layers: dict[str, Any], city: Path, tmp_path: Path, results_with_times: None
) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("urbanml:deepcluster")
    dialog, context = BatchAlgorithmDialog(algorithm), QgsProcessingContext()
    dialog.show()
    panel = dialog.mainWidget()
    panel.addRow()
    assert panel.batchRowCount() == 2
    for row, name in enumerate(("city", "later")):
        outputs = {"OUTPUT": str(tmp_path / f"{name}.gpkg"), "REPORT": str(tmp_path / f"{name}.html")}
        given = {"INPUT": str(city / f"{name}.tif"), **TYPES, **outputs}
        for column, parameter in panel.column_to_parameter_definition.items():
            if parameter in outputs:
                panel.tblParameters.cellWidget(row + 1, column).setValue(given[parameter])
            elif parameter in given:
                panel.wrappers[row][column].setParameterValue(given[parameter], context)
    picture(dialog, "batch")
    dialog.runButton().click()
    wait_for(dialog.runButton().isEnabled, "the end of the batch")
    picture(dialog, "batch_log")
    log = log_of(dialog)
    closed(dialog)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".gpkg", ".html")) == [
        "city.gpkg", "city.html", "later.gpkg", "later.html",
    ], log  # fmt: skip


@pytest.fixture
def no_engines() -> Iterator[None]:
    assert engines() == []
    yield
    wait_for(lambda: engines() == [], "the end of the engine")


def test_cancel_ends_the_run_and_its_engine_and_leaves_nothing(
    layers: dict[str, Any], city: Path, tmp_path: Path, no_engines: None
) -> None:
    output = tmp_path / "tiles.gpkg"
    with opened("deepcluster", INPUT=str(city / "city.tif"), **TYPES, OUTPUT=str(output)) as dialog:
        ended = started(dialog)
        wait_for(engines, "the engine")
        dialog.cancelButton().click()
        wait_for(lambda: ended, "the end of the run")
        picture(dialog, "cancelled")
        assert not ended[0][0]
        assert cut_texts(dialog) == []
    assert list(tmp_path.iterdir()) == []
