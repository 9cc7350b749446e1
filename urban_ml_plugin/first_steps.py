"""The first steps in a new QGIS: the engine is installed at a click, with its progress, and a first map is offered."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from .core.installation.torch_builds import suited_build
from .engine_process import setting
from .engine_readiness import engine_fault
from .frontend.texts import tr

INSTALL, CITY, CLUSTER, CHECK = (
    f"urbanml:{name}" for name in ("installengine", "createsamplecity", "deepcluster", "checkengine")
)

SECOND = 1000
"""Milliseconds, after which QGIS has said of the task what it says of every task: what comes later is on top."""


class Telling(QgsProcessingFeedback):
    """What the installation tells, on the thread of the window."""

    said = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.error = ""

    def setProgressText(self, text: str) -> None:
        """Show what is being done."""
        self.said.emit(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep the last error, which says why the installation ended."""
        self.error = error
        super().reportError(error, fatalError)


class FirstSteps(QObject):
    """Bars at the top of the window, until the engine is there.

    Args:
        iface: of QGIS.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface, self._bar = iface, iface.messageBar()
        self._shown: Any = None
        self._progress: Any = None
        self._task: QgsProcessingAlgRunnerTask | None = None

    def offer(self) -> None:
        """Offer to install the engine where it is missing."""
        if not engine_fault(setting()):
            return
        build = suited_build()
        text = tr("Before the first run: PyTorch and other packages, about {:.1f} GB and {} minutes.").format(
            build.download_gb, build.minutes
        )
        self._show(text, Qgis.MessageLevel.Info, (tr("Install the engine"), self.install))
        more = tr("PyTorch for {}; {:.1f} GB on the disk, in your user folder. The packages of QGIS stay as they are.")
        self._shown.setToolTip(more.format(tr(build.device), build.disk_gb))

    def install(self) -> None:
        """Install the engine in the background, and tell how it goes."""
        if self._task is not None:
            return
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(INSTALL)
        context, self._telling = QgsProcessingContext(), Telling()
        # Without an administrator, whose packages would need a terminal.
        self._task = QgsProcessingAlgRunnerTask(algorithm, {"ONLY_PIP": True}, context, self._telling)
        self._task.executed.connect(self._ended)
        # QGIS keeps neither as long as the task runs, and the plugin may be unloaded before that ends.
        self._task.executed.connect(lambda *_, _kept=(context, self._telling): None)
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setMaximumWidth(160)
        self._show(tr("Installing the engine …"), Qgis.MessageLevel.Info, (tr("Cancel"), self._telling.cancel))
        self._shown.layout().addWidget(self._progress)
        self._telling.progressChanged.connect(self._show_progress)
        self._telling.said.connect(self._show_text)
        QgsApplication.taskManager().addTask(self._task)

    def leave(self) -> None:
        """Take the bar away, and end an installation that is under way."""
        self.close()
        if self._task is not None:
            self._telling.cancel()

    def _show_progress(self, share: float) -> None:
        if not sip.isdeleted(self._progress):  # the user may have closed the bar
            self._progress.setValue(round(share))

    def _show_text(self, text: str) -> None:
        if self._shown is not None and not sip.isdeleted(self._shown):
            self._shown.setText(text)

    def _ended(self, done: bool, _results: dict[str, Any]) -> None:
        self._task = None
        QTimer.singleShot(SECOND, lambda: self._tell_end(done))

    def _tell_end(self, done: bool) -> None:
        if done:
            text = tr("The engine is installed. For a first map, create a sample city and cluster its imagery.")
            self._show(text, Qgis.MessageLevel.Success, *(self._opener(*step) for step in self._next()))
            return
        text = self._telling.error or tr("The engine was not installed.")
        again = (tr("Try again"), self.install)
        self._show(text, Qgis.MessageLevel.Warning, again, self._opener(tr("Check the engine"), CHECK))

    @staticmethod
    def _next() -> tuple[tuple[str, str], ...]:
        return (tr("Create a sample city"), CITY), (tr("Cluster urban types"), CLUSTER)

    @staticmethod
    def _opener(title: str, algorithm: str) -> tuple[str, Any]:
        def open_dialog() -> None:
            import processing

            processing.execAlgorithmDialog(algorithm, _imagery() if algorithm == CLUSTER else {})

        return title, open_dialog

    def _show(self, text: str, level: Qgis.MessageLevel, *buttons: tuple[str, Any]) -> None:
        self.close()
        self._shown = self._bar.createMessage("Urban ML", text)
        for title, action in buttons:
            button = QPushButton(title)
            button.clicked.connect(lambda _checked=False, action=action: action())
            self._shown.layout().addWidget(button)
        self._bar.pushWidget(self._shown, level)

    def close(self) -> None:
        """Take the bar away that is shown."""
        if self._shown is not None and self._shown in self._bar.items():
            self._bar.popWidget(self._shown)
        self._shown = None


def _imagery() -> dict[str, str]:
    """The raster of the project as the imagery of a form; of the sample city, that of the first date, by its name."""
    layers = QgsProject.instance().mapLayers().values()
    rasters = sorted((layer.name(), layer.id()) for layer in layers if isinstance(layer, QgsRasterLayer))
    return {"INPUT": rasters[0][1]} if rasters else {}
