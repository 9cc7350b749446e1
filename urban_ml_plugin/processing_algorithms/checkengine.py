"""What the engine runs on, what it lacks, and the command that mends it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from .. import engine_process
from ..engine_python import base_python, environment_folder, environment_python
from ..frontend.base import UrbanMLAlgorithm, readable, tr


class CheckEngine(UrbanMLAlgorithm):
    """``urbanml:checkengine``."""

    NAME = "checkengine"
    TITLE = "Check the engine"
    GROUP = "Data"
    TAGS = ("python", "versions", "packages", "gpu", "diagnose")

    OUTPUT = "OUTPUT"
    READY, INTERPRETER, VERSIONS, MISSING, REMEDY = "READY", "INTERPRETER", "VERSIONS", "MISSING", "REMEDY"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Report"), tr("HTML files (*.html)"), optional=True)
        )
        self.addOutput(QgsProcessingOutputBoolean(self.READY, tr("Nothing that is needed is missing")))
        self.addOutput(QgsProcessingOutputString(self.INTERPRETER, tr("Python of the engine")))
        self.addOutput(QgsProcessingOutputString(self.VERSIONS, tr("Versions, as JSON")))
        self.addOutput(QgsProcessingOutputString(self.MISSING, tr("What is missing, comma separated")))
        self.addOutput(QgsProcessingOutputString(self.REMEDY, tr("The command that mends it")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.destinations.file(self.OUTPUT)
        choice = engine_process.interpreter()
        named = choice.python not in (environment_python(environment_folder()), base_python())
        result = self.run_task(feedback, output=output, origin=choice.origin, own_python=named)
        return {
            self.OUTPUT: output,
            self.READY: result["ready"],
            self.INTERPRETER: result["interpreter"],
            self.VERSIONS: readable(result["versions"]),
            self.MISSING: ", ".join(result["missing"]),
            self.REMEDY: result["remedy"],
        }
