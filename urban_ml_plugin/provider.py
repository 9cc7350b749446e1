"""The provider ``urbanml``: the list of its algorithms and shipped models, in toolbox order."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .engine_process import add_setting, remove_setting
from .processing_algorithms.applydeepcluster import ApplyDeepCluster
from .processing_algorithms.checkengine import CheckEngine
from .processing_algorithms.createsamplecity import CreateSampleCity
from .processing_algorithms.deepcluster import DeepCluster
from .processing_algorithms.extractfeatures import ExtractFeatures
from .processing_algorithms.installengine import InstallEngine
from .processing_algorithms.tilegrid import TileGrid

ALGORITHMS = (
    CreateSampleCity,
    TileGrid,
    CheckEngine,
    InstallEngine,
    ExtractFeatures,
    DeepCluster,
    ApplyDeepCluster,
)

RESOURCES = Path(__file__).parent / "resources"


class UrbanMLProvider(QgsProcessingProvider):
    """Urban ML in the Processing toolbox."""

    def id(self) -> str:
        """The prefix of every algorithm id."""
        return "urbanml"

    def name(self) -> str:
        """The name in the toolbox."""
        return "Urban ML"

    def icon(self) -> QIcon:
        """The icon in the toolbox."""
        return QIcon(str(RESOURCES / "icons" / "urban_ml.svg"))

    def load(self) -> bool:
        """Offer the plugin's setting under Processing options, then load the algorithms."""
        add_setting(self.name(), self.icon())
        return super().load()

    def unload(self) -> None:
        """Take the setting away again."""
        remove_setting()

    def loadAlgorithms(self) -> None:
        """Add the algorithms and the models that ship with the plugin."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                model.setProvider(self)
                self.addAlgorithm(model)
            else:
                QgsMessageLog.logMessage(f"The model {path} cannot be read.", "Urban ML", Qgis.MessageLevel.Warning)
