"""``python -m urban_ml_plugin.core JOB.json``: run one task and tell its events as JSON lines.

The job is ``{"task": name, "parameters": {...}}``, with the ``language`` of reports, such as ``fr``, where it is not
English; without a file it is the first line of standard input. Events go to
standard output, one JSON object a line: ``progress``, ``info``, ``warning``, ``writing``, ``preview``, and at the end
``result`` or ``error``. Anything that libraries print goes to standard error. Closing standard input ends the engine
and whatever it has started at once, so it never outlives the program that started it; hidden folders that it writes
into, and those that the job lists under ``hidden``, are removed.
"""

from __future__ import annotations

import errno
import importlib
import json
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

from .installation.known_faults import remedy
from .languages.translation import ENGLISH, choose_language
from .options.task_arguments import task_arguments
from .publishing.hidden_folders import remove_hidden
from .rasters.raster_path import with_raster_paths
from .runtime.available_memory import limits_are_reached
from .runtime.environment import end_with_children
from .runtime.errors import (
    InputError,
    MissingFileError,
    MissingPackageError,
    OutOfMemoryError,
    OutputError,
    UrbanMLError,
    lacks_memory,
)
from .runtime.events import JsonLines
from .workers.workers import workers_for_the_run

TASKS = (
    "activationbylanduse",
    "activationmap",
    "applydeepcluster",
    "checkengine",
    "clusterchange",
    "clusterprofile",
    "clustersensitivity",
    "compareinterpretability",
    "createsamplecity",
    "deepcluster",
    "discriminativeregions",
    "extractfeatures",
    "featurespace",
    "imagedifferences",
    "installengine",
    "invertimages",
    "jointozones",
    "latentdirections",
    "nearestimages",
    "predict",
    "recognisecities",
    "regionobjects",
    "scoresfromvotes",
    "sliderpage",
    "synthesise",
    "templateimage",
    "tilegrid",
    "traincnn",
    "traingan",
    "urbanform",
)
"""Each task is the function of that name in the module of that name."""


_NO_JOB = (
    'The job cannot be read: it must be JSON of the form {"task": name, "parameters": {…}}, as the plugin of this '
    "version writes it."
)


class _Lines(JsonLines):
    """Remembers the hidden folders, to remove them if the starter goes away."""

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        self.hidden: list[str] = []

    def writing(self, path: str) -> None:
        self.hidden.append(path)
        super().writing(path)


def run(job: dict[str, Any], events: JsonLines) -> dict[str, Any]:
    """Run the task that ``job`` names and return its result.

    Raises:
        UrbanMLError: whatever the task foresaw, a missing package, a full disk, or too little memory.
    """
    name = job["task"]
    if name not in TASKS:
        raise UrbanMLError(f"The engine has no task {name!r}: the plugin and its engine are of different versions.")
    choose_language(job.get("language", ENGLISH))
    events.progress(0, "Loading the libraries")  # seconds, and many more from a slow disk
    try:
        task = getattr(importlib.import_module(f"{__package__}.{name}"), name)
        arguments = task_arguments(task, with_raster_paths(job["parameters"]))
        with workers_for_the_run(events):
            result: dict[str, Any] = task(**arguments, events=events)
    except UrbanMLError:
        raise
    except ModuleNotFoundError as error:
        raise MissingPackageError(
            f"The Python at {sys.executable} lacks the package {error.name}: run the algorithm "
            "“Install or repair the engine” (urbanml:installengine), or see “Check the engine”."
        ) from error
    except MemoryError as error:
        raise OutOfMemoryError from error
    except FileNotFoundError as error:
        raise MissingFileError(f"The file {error.filename} does not exist: check the path.") from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise OutputError("The disk is full: free some space or choose another folder for the outputs.") from error
        if lacks_memory(str(error)):
            raise OutOfMemoryError from error
        known = remedy(str(error))  # Windows says so where a library of a package cannot be loaded
        if known:
            raise UrbanMLError(f"{error}. {known}") from error
        raise
    except (ImportError, RuntimeError, SystemError) as error:
        if lacks_memory(str(error)):
            raise OutOfMemoryError from error
        known = remedy(str(error)) if isinstance(error, ImportError) else ""
        if known:
            raise MissingPackageError(f"A package cannot be loaded ({error}). {known}") from error
        raise
    return result


def _end_with_starter(events: _Lines) -> None:
    # Not through sys.stdin: a thread that waits in it makes Python abort at its own exit.
    while os.read(0, 1024):
        pass
    for folder in events.hidden:
        remove_hidden(folder)
    end_with_children()


def _first_line() -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(0, 1)  # no more, because the rest belongs to the thread that waits for the end
        if not byte:
            break
        line += byte
    return line


def _content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"The job {path} cannot be read ({error.strerror}): check the path.") from error


def _job(given: bytes) -> dict[str, Any]:
    """The job that a text of JSON holds, whose members are of the right kind."""
    try:
        job: dict[str, Any] = json.loads(given)
        whole = isinstance(job["task"], str) and isinstance(job["parameters"], dict)
        whole = whole and isinstance(job.get("language", ENGLISH), str)
        if whole and all(isinstance(folder, str) for folder in job.get("hidden", [])):
            return job
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InputError(_NO_JOB) from error
    raise InputError(_NO_JOB)


def main() -> int:
    """Run the job; exit code 0 on success, 1 on failure."""
    # Libraries, and the C code under them, must not break the JSON lines: they print to standard error instead.
    stream = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    events = _Lines(stream)
    given = b"" if sys.argv[1:] else _first_line()
    threading.Thread(target=_end_with_starter, args=(events,), daemon=True).start()
    try:
        if sys.argv[1:]:
            given = _content(sys.argv[1])
        job = _job(given)
        events.hidden += job.get("hidden", [])
        events.send("result", value=run(job, events))
    except UrbanMLError as error:
        events.send("error", text=str(error))
        return _failed(isinstance(error, OutOfMemoryError))
    except Exception as error:  # the last stop: tell it as an event, with the trace for a bug report
        traceback.print_exc()
        if limits_are_reached():  # where libraries fail in ways that say nothing of it
            events.send("error", text=str(OutOfMemoryError()))
            return _failed(True)
        events.send("error", text=f"Unforeseen {type(error).__name__}: {error}", trace=traceback.format_exc())
        return _failed(False)
    return 0


def _failed(without_memory: bool) -> int:
    """The exit code of a failure; libraries that found no memory for their threads would wait for these for ever."""
    if without_memory:
        sys.stderr.flush()
        os._exit(1)
    return 1


if __name__ == "__main__":
    sys.exit(main())
