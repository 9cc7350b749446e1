"""What a new user is offered at the top of the window: the engine, then a first map."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.waiting import GIVEN_UP

IN_A_WINDOW = """
import json, os, sys
from types import SimpleNamespace
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton
from urban_ml_plugin import engine_readiness
from urban_ml_plugin.core.runtime.requirements import Requirement
from urban_ml_plugin.first_steps import FirstSteps
bar = QgsMessageBar()
steps = FirstSteps(SimpleNamespace(messageBar=lambda: bar))
told = []
def tell():
    told.append([[item.text(), [one.text() for one in item.findChildren(QPushButton)]] for item in bar.items()])
module = sys.argv[1]
engine_readiness.REQUIREMENTS = (Requirement(module, module, "", ""),)
steps.offer(); tell()
steps._tell_end(True); tell()
steps._telling = SimpleNamespace(error="The disk is full."); steps._tell_end(False); tell()
steps.close(); tell()
print(json.dumps(told), flush=True)
os._exit(0)
"""

INSTALLING = """
import gc, os, sys, time
from types import SimpleNamespace
from qgis.core import QgsApplication, QgsProcessingAlgorithm
application = QgsApplication([], True)
application.initQgis()
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent
from urban_ml_plugin import first_steps
class Installation(QgsProcessingAlgorithm):
    def name(self): return "installation"
    displayName = name
    def createInstance(self): return Installation()
    def initAlgorithm(self, configuration=None): pass
    def processAlgorithm(self, parameters, context, feedback):
        while not feedback.isCanceled():
            feedback.setProgress(time.time() % 100)
            feedback.setProgressText("Getting PyTorch")
            time.sleep(0.01)
        print("cancelled", flush=True)
        return {}
registry = SimpleNamespace(createAlgorithmById=lambda name: Installation())
tasks = QgsApplication.taskManager
first_steps.QgsApplication = SimpleNamespace(processingRegistry=lambda: registry, taskManager=tasks)
bar = QgsMessageBar()
sys.excepthook = lambda kind, error, trace: print(error, flush=True)
def wait(until):
    while not until():
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()
steps = first_steps.FirstSteps(SimpleNamespace(messageBar=lambda: bar))
steps.install()
wait(lambda: "PyTorch" in bar.currentItem().text())
bar.popWidget(bar.currentItem())  # as the user does
end = time.time() + 0.2
wait(lambda: time.time() > end)
steps.leave()
del steps
gc.collect()
wait(lambda: tasks().count() == 0)
print("alive", flush=True)
os._exit(0)
"""


def told(module: str, folder: Path) -> list[list[tuple[str, list[str]]]]:
    """The bars and their buttons after each step, where the engine needs ``module`` of the Python of QGIS."""
    environment = {**os.environ, "XDG_DATA_HOME": str(folder), "URBAN_ML_PYTHON": "", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", IN_A_WINDOW, module]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found: list[list[tuple[str, list[str]]]] = json.loads(done.stdout)
    return found


def test_the_engine_is_offered_where_it_is_missing_and_a_first_map_once_it_is_there(tmp_path: Path) -> None:
    offered, installed, failed, closed = told("no_such_module", tmp_path)
    [(text, buttons)] = offered
    assert "PyTorch" in text
    assert "GB" in text
    assert "minutes" in text
    assert buttons == ["Install the engine"]
    assert installed[0][1] == ["Create a sample city", "Cluster urban types"]
    assert failed == [["The disk is full.", ["Try again", "Check the engine"]]]
    assert closed == []


def test_nothing_is_offered_where_nothing_is_missing(tmp_path: Path) -> None:
    assert told("json", tmp_path)[0] == []


def test_an_installation_whose_bar_was_closed_goes_on_and_ends_with_the_plugin(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", INSTALLING]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=GIVEN_UP)
    assert done.stdout.split() == ["cancelled", "alive"]
