"""What libraries and systems say where an engine cannot be installed or started, and the remedy for each.

Standard library only: this is asked where nothing else may work.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_REMEDIES = (
    (
        r"DLL load failed|WinError 126\b|WinError 1114|VCRUNTIME140|MSVCP140|c10\.dll",
        "Windows lacks the Microsoft Visual C++ runtime, or has an old one: install the Visual C++ Redistributable "
        "(x64) from https://aka.ms/vs/17/release/vc_redist.x64.exe, then start QGIS again.",
    ),
    (
        r"WinError 206|File ?name too long|path.{0,20}too long|[Ll]ong [Pp]ath",
        "A path is longer than this system allows: on Windows, set LongPathsEnabled to 1 under "
        "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\FileSystem and restart, or let LOCALAPPDATA name a "
        "shorter folder.",
    ),
    (
        r"GLIBC(?:XX)?_[\d.]+. not found|GLIBCXX",
        "The system's C++ library is older than the packages need: update the system, or name a newer Python in the "
        "plugin's setting.",
    ),
    (
        r"WinError 5\b|Permission ?[Dd]enied|Access is denied|PermissionError",
        "A file may not be written, perhaps as another QGIS or a virus scanner holds it: close every other QGIS, then "
        "try again.",
    ),
    (
        r"_ARRAY_API not found|compiled using NumPy 1\.x|numpy\.dtype size changed",
        "A package was made for another version of NumPy than the one that is there: run “Install or repair the "
        "engine”.",
    ),
)

_SYSTEMS = {
    "conda": "This QGIS is one of conda: “conda install -c conda-forge pytorch torchvision scikit-learn rasterio "
    "geopandas safetensors plotly threadpoolctl” in its environment gives it what the engine needs.",
    "OSGeo4W": "This QGIS has the Python of OSGeo4W: where its own packages are at fault, run OSGeo4W's Setup and "
    "update python3-core and python3-pip.",
    "Flatpak": "This QGIS is a Flatpak, which sees only its own Python: where that cannot make environments, install "
    "QGIS from your distribution or from qgis.org, or name another Python in the plugin's setting.",
    "Snap": "This QGIS is a snap, which sees only its own Python: where that cannot make environments, install QGIS "
    "from your distribution or from qgis.org, or name another Python in the plugin's setting.",
}


def remedy(text: str) -> str:
    """The remedy for what a library or a system has said, in a sentence; empty where none is known."""
    return next((sentence for pattern, sentence in _REMEDIES if re.search(pattern, text)), "")


def kind_of_python(prefix: str = sys.base_prefix) -> str:
    """What brought the Python that has the folder ``prefix``; empty for one like any other."""
    if (Path(prefix) / "conda-meta").is_dir():
        return "conda"
    if sys.platform == "win32" and os.environ.get("OSGEO4W_ROOT"):
        return "OSGeo4W"
    if Path("/.flatpak-info").exists():
        return "Flatpak"
    return "Snap" if prefix.startswith("/snap/") or os.environ.get("SNAP") else ""


def advice_on(kind: str) -> str:
    """What to know of a kind of Python where something is missing; empty where there is nothing."""
    return _SYSTEMS.get(kind, "")
