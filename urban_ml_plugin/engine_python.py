"""Which Python the engine runs on. Standard library only: this must work when nothing else is installed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from .core.runtime.environment import base_python, clean_variables, environment_folder, environment_python
from .core.runtime.errors import MissingFileError

OF_QGIS = "Python that QGIS runs on"
"""The origin of a choice that nobody made."""

__all__ = [
    "OF_QGIS",
    "Choice",
    "base_python",
    "choose",
    "clean_variables",
    "environment_folder",
    "environment_python",
]


class Choice(NamedTuple):
    """An interpreter, and the words for where the choice of it came from."""

    python: Path
    origin: str


def choose(setting: str | None = None) -> Choice:
    """The engine's interpreter: the first that is named or found, in the order that the words below tell.

    Args:
        setting: what the user entered in the plugin's setting; empty or None if nothing.

    Raises:
        MissingFileError: an interpreter is named, but there is none at that place; or none is named, and the Python
            inside QGIS has no program of its own.
    """
    named = os.environ.get("URBAN_ML_PYTHON", "").strip()
    if named:
        return Choice(_existing(named, "environment variable URBAN_ML_PYTHON"), "environment variable URBAN_ML_PYTHON")
    if setting and setting.strip():
        return Choice(_existing(setting.strip(), "plugin's setting “Python of the engine”"), "plugin's setting")
    installed = environment_python(environment_folder())
    if installed:
        return Choice(installed, "environment made by “Install or repair the engine”")
    return Choice(base_python(), OF_QGIS)


def _existing(named: str, source: str) -> Path:
    # Not resolved: the link that is an environment's interpreter is what makes it one.
    python = Path(os.path.abspath(os.path.expanduser(named)))
    if not (python.is_file() and os.access(python, os.X_OK)):
        raise MissingFileError(
            f"The {source} names {named}, which is not a program: correct it, or clear it to let the plugin choose."
        )
    return python
