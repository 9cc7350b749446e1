"""Whether the engine can run at all, as far as can be told at once, without starting it."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path

from . import engine_python
from .core.runtime.requirements import REQUIREMENTS, Requirement
from .engine_words import said
from .frontend.texts import tr


def engine_fault(setting: str | None = None) -> str:
    """What keeps the engine from running, and the remedy, in a sentence; empty where nothing is known to.

    A Python that the user names, and the environment that the plugin has made, are trusted: a run tells what they
    lack. The Python that QGIS runs on is looked at, and nothing of it is imported.

    Args:
        setting: what the user entered in the plugin's setting.
    """
    try:
        choice = engine_python.choose(setting)
    except (OSError, ImportError) as error:
        return said(str(error))
    missing = missing_here() if choice.origin == engine_python.OF_QGIS else []
    if not missing:
        return ""
    return tr(
        "The engine of Urban ML is not installed yet (missing: {}): run “Install or repair the engine”, under Urban ML "
        "→ Engine in the toolbox (urbanml:installengine)."
    ).format(", ".join(missing))


def missing_here() -> list[str]:
    """The required packages that the Python of QGIS does not find, by their names on PyPI."""
    importlib.invalidate_caches()
    return [one.distribution for one in REQUIREMENTS if one.required and not _is_there(one)]


def _is_there(requirement: Requirement) -> bool:
    try:
        found = importlib.util.find_spec(requirement.module)
    except (ImportError, ValueError):
        return False
    if found is None or not requirement.must_hold:
        return found is not None
    return bool(found.origin) and (Path(found.origin or "").parent / requirement.must_hold).is_file()
