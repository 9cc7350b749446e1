"""Make the engine's own Python environment."""

from __future__ import annotations

from typing import Any

from ..engine_python import base_python
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm


class InstallEngine(UrbanMLAlgorithm):
    """``urbanml:installengine``."""

    NAME = "installengine"
    TITLE = "Install or repair the engine"
    GROUP = "Data"
    TAGS = ("python", "packages", "pip", "environment", "repair")
    RESULTS = (Result("INTERPRETER", "Python of the engine", "python", TEXT),)

    def compute(self) -> dict[str, Any]:
        # Not on the environment's own Python, which this replaces.
        return self.run_task(base_python(), repair=True)
