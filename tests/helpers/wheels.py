"""Packages that the tests make themselves, for the real pip to install without a network."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest


def pack_wheel(folder: Path, name: str, needs: str = "", code: str = "", file: str = "") -> None:
    """A wheel of ``name`` 99.0 whose ``__init__.py`` holds ``code``, and that holds ``file``."""
    with zipfile.ZipFile(folder / f"{name}-99.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}/__init__.py", code)
        if file:
            wheel.writestr(f"{name}/{file}", "")
        info = f"{name}-99.0.dist-info"
        requires = f"Requires-Dist: {needs}\n" if needs else ""
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 99.0\n{requires}")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")


def use_wheels(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Have pip take packages from ``folder`` alone: no network, no configuration."""
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    monkeypatch.delenv("URBAN_ML_PYTHON", raising=False)
