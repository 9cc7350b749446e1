"""Where the engine's environment lies, which Python is below it, and how to run either. Standard library only."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess  # nosec B404  # runs Python, pip and apt-cache only, without a shell
import sys
from pathlib import Path

from .errors import MissingFileError

MARKER = "complete.json"
"""Written last, inside the environment. Without it the environment is unfinished and nobody uses it."""


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
    """The interpreter of the environment in ``folder``, if it is complete and stands over this very Python."""
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
    """The environment variables for another Python: without those that would send it to this one's packages."""
    foreign = ("PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "__PYVENV_LAUNCHER__", "PIP_USER", "PIP_TARGET")
    return {name: value for name, value in os.environ.items() if name not in foreign}


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
