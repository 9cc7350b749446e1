"""The one list of packages is whole, and nobody keeps another."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from urban_ml_plugin.core.runtime.requirements import REQUIREMENTS, debian_packages

ROOT = Path(__file__).parents[2]
COME_ALONG = {
    "affine": "rasterio", "fiona": "geopandas", "pyogrio": "geopandas", "PIL": "torchvision", "dask": "distributed",
}  # fmt: skip
"""Packages that another one cannot be without."""
NEVER_INSTALLED = {"umap"}
"""Used where users have it; installing it would move packages that others stand on."""


NEEDED_BY_OTHERS = {"rtree", "cryptography", "bokeh"}
"""Imported by GeoPandas, and by Dask, which do not ask for them themselves."""


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.skipif(sys.version_info < (3, 10), reason="the list of the standard library came with Python 3.10")
def test_every_package_that_the_engine_imports_is_on_the_list():
    known = {requirement.module for requirement in REQUIREMENTS} | {*COME_ALONG, *NEVER_INSTALLED, "urban_ml_plugin"}
    for path in (ROOT / "urban_ml_plugin" / "core").rglob("*.py"):
        unknown = imported_by(path) - known - set(sys.stdlib_module_names)
        assert not unknown, f"{path.name} imports {unknown}: add it to core/runtime/requirements.py"


def test_every_package_on_the_list_is_one_that_the_engine_imports():
    imported = set().union(*(imported_by(path) for path in (ROOT / "urban_ml_plugin" / "core").rglob("*.py")))
    needless = {requirement.module for requirement in REQUIREMENTS} - imported - NEEDED_BY_OTHERS
    assert not needless, "what only tests need belongs to scripts/install_references.py"


def test_it_prints_what_apt_gives_with_nothing_but_the_standard_library():
    run = "import runpy; runpy.run_module('urban_ml_plugin.core.runtime.requirements', run_name='__main__')"
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append({str(ROOT)!r}); {run}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert told == debian_packages()
    assert {"python3-torch", "python3-rasterio", "python3-venv", "libopenblas0-openmp"} <= set(told)


def test_every_package_says_what_it_is_for_and_only_once():
    assert all(requirement.purpose for requirement in REQUIREMENTS)
    assert len({requirement.module for requirement in REQUIREMENTS}) == len(REQUIREMENTS)
