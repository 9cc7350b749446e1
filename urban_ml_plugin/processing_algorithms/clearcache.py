"""Empty the folder in which features of tiles are kept from run to run."""

from __future__ import annotations

from typing import Any

from ..core.runtime.cache_folder import GIGABYTE, cache_folder, clear
from ..frontend.base import Result, UrbanMLAlgorithm
from ..frontend.texts import tr


class ClearCache(UrbanMLAlgorithm):
    """``urbanml:clearcache``."""

    NAME = "clearcache"
    TITLE = "Clear the cache"
    GROUP = "Engine"
    NEEDS_ENGINE = False
    TAGS = ("features", "disk", "space", "delete", "kept")
    RESULTS = (
        Result("FILES", "Files taken away", "files"),
        Result("GIGABYTES", "Gigabytes freed", "gigabytes"),
    )

    def declare(self) -> None:
        """It has no parameters."""

    def compute(self) -> dict[str, Any]:
        files, freed = clear()
        told = tr("{files} files were taken away from {folder}, {freed} GB.")
        self.feedback.pushInfo(told.format(files=files, folder=cache_folder(), freed=f"{freed / GIGABYTE:.2f}"))
        return {"files": files, "gigabytes": freed / GIGABYTE}
