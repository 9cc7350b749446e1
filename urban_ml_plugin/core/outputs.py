"""Outputs appear whole or not at all: written under a temporary name beside the destination, then renamed."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import OutputError
from .events import SILENT, Events

SIDE_FILES = (".aux.xml", ".msk", ".ovr", "-journal", "-shm", "-wal")
"""What formats and QGIS keep beside a file. Where a file is replaced, these would describe the one that is gone."""


class Outputs:
    """The files of one task. All of them take their names together, when the task has succeeded."""

    def __init__(self, events: Events = SILENT) -> None:
        self._events = events
        self._parts: list[tuple[Path, Path]] = []

    def path(self, destination: str | os.PathLike[str]) -> str:
        """The temporary path to write now, for what is to become ``destination``.

        Raises:
            OutputError: the folder does not exist or cannot be written, or the destination is a folder.
        """
        final = Path(destination).absolute()
        if final.is_dir():
            raise OutputError(f"The output {final} is a folder: give the name of a file.")
        # The extension stays last, because GDAL and pyogrio choose the format by it.
        part = final.with_name(f".urban_ml.{uuid.uuid4().hex[:12]}.part{final.suffix}")
        self._events.writing(str(part))
        try:
            final.parent.mkdir(parents=True, exist_ok=True)
            part.touch()
            part.unlink()
        except OSError as error:
            raise OutputError(
                f"The output {final} cannot be written ({error.strerror}): choose a folder you may write to."
            ) from error
        self._parts.append((part, final))
        return str(part)

    def publish(self) -> None:
        """Give every file its name, replacing what stood there."""
        for part, final in self._parts:
            try:
                os.replace(part, final)
                for ending in SIDE_FILES:
                    side, stale = Path(f"{part}{ending}"), Path(f"{final}{ending}")
                    if side.exists():
                        os.replace(side, stale)
                    else:
                        stale.unlink(missing_ok=True)
            except OSError as error:
                raise OutputError(
                    f"The output {final} cannot be replaced ({error.strerror}): close the programs that use it."
                ) from error

    def discard(self) -> None:
        """Remove whatever has been written so far, with the side files that formats leave."""
        for part, _ in self._parts:
            for leftover in part.parent.glob(f"{part.name}*"):
                with suppress(OSError):
                    leftover.unlink()


@contextmanager
def whole_outputs(events: Events = SILENT) -> Iterator[Outputs]:
    """Outputs that are published if the block succeeds and discarded if it does not.

    Raises:
        OutputError: the disk filled up or a destination cannot be written.
    """
    outputs = Outputs(events)
    try:
        yield outputs
        outputs.publish()
    except BaseException as error:
        outputs.discard()
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise OutputError("The disk is full: free some space or choose another folder for the outputs.") from error
        raise
