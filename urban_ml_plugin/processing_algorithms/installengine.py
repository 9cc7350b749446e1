"""Make the engine's own Python environment."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..engine_python import base_python
from ..frontend.base import UrbanMLAlgorithm, tr


class InstallEngine(UrbanMLAlgorithm):
    """``urbanml:installengine``."""

    NAME = "installengine"
    TITLE = "Install or repair the engine"
    GROUP = "Data"
    TAGS = ("python", "packages", "pip", "environment", "repair")

    INTERPRETER = "INTERPRETER"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addOutput(QgsProcessingOutputString(self.INTERPRETER, tr("Python of the engine")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Not on the environment's own Python, which this replaces.
        result = self.run_task(feedback, base_python(), repair=True)
        return {self.INTERPRETER: result["python"]}
