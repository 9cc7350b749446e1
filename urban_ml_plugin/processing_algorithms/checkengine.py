"""What the engine runs on, what it lacks, and the command that mends it."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis

from .. import engine_process
from ..engine_python import base_python, environment_folder, environment_python
from ..frontend.base import FLAG, TEXT, Result, UrbanMLAlgorithm, readable


class CheckEngine(UrbanMLAlgorithm):
    """``urbanml:checkengine``."""

    NAME = "checkengine"
    TITLE = "Check the engine"
    GROUP = "Engine"
    NEEDS_ENGINE = False
    TAGS = ("python", "versions", "packages", "gpu", "diagnose")
    RESULTS = (
        Result("READY", "Whether nothing required is missing", "ready", FLAG),
        Result("INTERPRETER", "Python of the engine", "interpreter", TEXT),
        Result("VERSIONS", "Versions (JSON)", "versions", TEXT),
        Result("MISSING", "Missing packages, separated by commas", "missing", TEXT),
        Result("BUG_REPORT", "Text for a bug report, without personal paths", "bug_report", TEXT),
        Result("REMEDY", "Command that installs what is missing", "remedy", TEXT),
    )

    def declare(self) -> None:
        self.add_report("OUTPUT")

    def compute(self) -> dict[str, Any]:
        choice = engine_process.interpreter()
        named = choice.python not in (environment_python(environment_folder()), base_python())
        found = self.run_task(**self.files("OUTPUT"), origin=choice.origin, own_python=named, qgis=Qgis.version())
        return {**found, "versions": readable(found["versions"]), "missing": ", ".join(found["missing"])}
