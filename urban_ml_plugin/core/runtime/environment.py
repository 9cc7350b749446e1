"""Where the engine's environment lies, which Python is below it, and how to run either. Standard library only."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess  # nosec B404  # runs Python, pip and apt-cache only, without a shell
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from .errors import MissingFileError

MARKER = "complete.json"
"""Written last, inside the environment. Without it the environment is unfinished and nobody uses it."""

SAFE = "import sys; sys.path[:] = filter(None, sys.path); "
"""Begins what a Python runs with ``-c``. The empty entry is the current folder: a file json.py there would run in place
of the library. Python 3.9 has no option against it that keeps the user's own packages."""
_AS_MODULE = f"{SAFE}import runpy; runpy.run_module(sys.argv.pop(1), run_name='__main__', alter_sys=True)"


def environment_folder() -> Path:
    """Where the engine's environment stands, or would stand, for this user and this version of Python."""
    if sys.platform == "win32":
        data = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "urban_ml" / f"engine-py{sys.version_info.major}.{sys.version_info.minor}"


def environment_python(folder: Path) -> Path | None:
    """The interpreter of the environment in ``folder``; while that is made anew, of the one before it.

    None unless it is complete and stands over this very Python.
    """
    return own_python(folder) or own_python(previous_folder(folder))


def previous_folder(folder: Path) -> Path:
    """Where the environment in ``folder`` is set aside while it is made anew."""
    return folder.with_name(f"{folder.name}.previous")


def own_python(folder: Path) -> Path | None:
    """The interpreter of the environment that lies in ``folder`` itself, as ``environment_python``."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    try:
        marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    same_base = isinstance(marker, dict) and marker.get("base") == base_folder()
    return python if same_base and python.exists() else None


def base_python() -> Path:
    """The interpreter below: this one, or the one that this environment was made from.

    Inside QGIS ``sys.executable`` is QGIS itself or whatever ``python3`` came first on the PATH, so the interpreter
    is looked for where Python itself lies.

    Raises:
        MissingFileError: there is no interpreter there.
    """
    base, version = Path(sys.base_prefix), f"{sys.version_info.major}.{sys.version_info.minor}"
    if sys.platform == "win32":
        candidates = [base / "python.exe", base / "python3.exe"]
    else:
        beside = Path(sys.executable or base).parent  # the bundle of QGIS on macOS keeps its Python beside QGIS
        folders = [base / "bin", beside / "bin", beside]
        candidates = [folder / name for folder in folders for name in (f"python{version}", "python3")]
    for candidate in candidates:
        if candidate.is_file() and os.access(candidate, os.X_OK):
            return candidate
    raise MissingFileError(
        f"No Python {version} program lies in {base}: name one in the environment variable URBAN_ML_PYTHON "
        "or in Settings > Options > Processing > Providers > Urban ML."
    )


def clean_variables() -> dict[str, str]:
    """The environment variables for another Python: without those that would send it to this one's packages.

    From Python 3.11 on, what it starts in turn is blind to the current folder, too (see ``SAFE``): multiprocessing's
    helper is a Python of its own.
    """
    foreign = ("PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "__PYVENV_LAUNCHER__", "PIP_USER", "PIP_TARGET")
    own = {name: value for name, value in os.environ.items() if name not in foreign}
    return {**own, "PYTHONSAFEPATH": "1"}


def as_module(python: Path, module: str, *arguments: str) -> list[str]:
    """The command ``python -m module``, blind to what lies in the current folder."""
    return [str(python), "-c", _AS_MODULE, module, *arguments]


def end_group(process: subprocess.Popen[Any]) -> None:
    """Kill a process that was started in a session of its own, with all that it has started."""
    if sys.platform == "win32":
        _taskkill(process.pid)
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()


def end_with_children() -> None:
    """End this process at once, and what it has started where it was started in a session of its own."""
    if sys.platform == "win32":
        _taskkill(os.getpid())
    elif os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def _taskkill(process: int) -> None:
    program = Path(os.environ.get("SYSTEMROOT", "C:\\Windows"), "System32", "taskkill.exe")
    command = [str(program), "/F", "/T", "/PID", str(process)]
    with suppress(OSError):
        subprocess.run(command, capture_output=True, check=False)  # nosec B603  # a program of Windows, by its path


def base_folder() -> str:
    """The folder of the Python below, which tells one environment's Python from another's."""
    return str(Path(sys.base_prefix).resolve())


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run ``command`` to its end, with nothing to read and its output as text."""
    return subprocess.run(  # nosec B603  # our own commands, as lists
        command, env={**clean_variables(), "LC_ALL": "C.UTF-8"}, stdin=subprocess.DEVNULL, capture_output=True,
        text=True, errors="replace",
    )  # fmt: skip


def apt_command(packages: list[str]) -> str:
    """The command that gets ``packages`` from apt; empty where there is no apt, or it knows none of them."""
    names, apt_cache = [name for name in packages if name], shutil.which("apt-cache")
    if not names or not apt_cache:
        return ""
    policy = run([apt_cache, "policy", *names]).stdout
    offered = re.findall(r"^(\S+):\n.*\n  Candidate: (?!\(none\))", policy, flags=re.MULTILINE)
    return f"sudo apt-get install --no-install-recommends {' '.join(offered)}" if offered else ""
