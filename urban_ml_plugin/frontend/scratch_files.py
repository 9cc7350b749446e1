"""Files that only one run needs: copies of layers for the engine, and what it wrote to fill sinks from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from qgis.core import QgsProcessingUtils

_MADE: ContextVar[list[str]] = ContextVar("made")


def scratch_file(name: str) -> str:
    """A path in a temporary folder of its own, which goes with the run, or with QGIS where none is in progress."""
    path = str(QgsProcessingUtils.generateTempFilename(name))
    _MADE.get([]).append(path)
    return path


@contextmanager
def scratch_files() -> Iterator[None]:
    """Remove the scratch files that this thread asks for meanwhile; QGIS would keep them until it ends."""
    made: list[str] = []
    token = _MADE.set(made)
    try:
        yield
    finally:
        _MADE.reset(token)
        for path in made:
            shutil.rmtree(Path(path).parent, ignore_errors=True)
