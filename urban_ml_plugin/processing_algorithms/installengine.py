"""Make the engine's own Python environment."""

from __future__ import annotations

from typing import Any

from ..core.installation.install_options import InstallOptions
from ..engine_python import base_python
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm


class InstallEngine(UrbanMLAlgorithm):
    """``urbanml:installengine``."""

    NAME = "installengine"
    TITLE = "Install or repair the engine"
    GROUP = "Engine"
    NEEDS_ENGINE = False
    TAGS = ("python", "packages", "pip", "environment", "repair", "proxy", "offline", "wheels", "gpu", "cuda")
    RESULTS = (Result("INTERPRETER", "Python of the engine", "python", TEXT),)

    def declare(self) -> None:
        self.add_options(InstallOptions)

    def compute(self) -> dict[str, Any]:
        # Not on the environment's own Python, which this replaces.
        return self.run_task(base_python(), repair=True, **self.options(install=InstallOptions)["install"])
