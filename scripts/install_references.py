"""Install what tests hold results against: other people's tools, in an environment of their own in build/references.

Neither the engine nor QGIS sees them. What apt gave stays at its version; a tool that cannot be had is told, and the
tests that need it are skipped.
"""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import venv
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "build" / "references"
REFERENCES = {
    "captum": ("captum==0.8.0", "--no-deps"),  # Debian's torch is none that pip knows of; 0.9 wants a newer one
    "choix": ("choix",),
    "esda": ("esda",),
    "exactextract": ("exactextract",),
    "gstools": ("gstools",),
    "timm": ("timm==1.0.31", "--no-deps"),  # of the engine too, where users ask for it
}
"""What pip is asked for, by the name in ``import``."""


def constraints() -> str:
    """Hold every package that this Python has at its version; 0.0.0 is none."""
    versions = {part.metadata["Name"]: part.version for part in reversed(list(importlib.metadata.distributions()))}
    held = (f"{name}=={version}\n" for name, version in versions.items() if re.match(r"\d[\w.!+]*$", version))
    return "".join(line for line in held if not line.endswith("==0.0.0\n"))


def main() -> None:
    """Install what is lacking; nothing is fetched if nothing is."""
    python, list_ = FOLDER / "bin" / "python", FOLDER / "constraints.txt"
    if not python.exists():
        venv.create(FOLDER, system_site_packages=True, with_pip=True)
    list_.write_text(constraints(), encoding="utf-8")
    for module, wish in REFERENCES.items():
        if list(FOLDER.glob(f"lib/*/site-packages/{module}")):
            continue
        print(f"Installing {wish[0]}", file=sys.stderr)
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"]
        done = subprocess.run([*command, f"--constraint={list_}", *wish], check=False)
        if done.returncode:
            print(f"{module} cannot be had: the tests that need it are skipped", file=sys.stderr)


if __name__ == "__main__":
    main()
