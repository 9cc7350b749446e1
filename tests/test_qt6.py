"""Qt 6, on which QGIS 4 stands: the same source asks for nothing that PyQt6 does not have, and every enum is scoped.

No QGIS 4 is needed: PyQt6 says in its type stubs what it has, which ``scripts/install --tests`` brings without Qt.
"""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PLUGIN = ROOT / "urban_ml_plugin"
FILES = sorted(path for path in PLUGIN.rglob("*.py") if PLUGIN / "core" not in path.parents)
TOOLS = ROOT / "build" / "tools"
MODULES = "QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtXml"
WRONG = "attr-defined|call-arg|call-overload"
"""Kinds of findings that mean that something is not there, or is called otherwise."""
OF_QT_5 = """from qgis.PyQt.QtCore import QMetaType, Qt, QVariant
from qgis.PyQt.QtWidgets import QDialog
Qt.AlignCenter
QVariant.Type
QMetaType.Bool
QDialog().exec_()
Qt.AlignmentFlag.AlignCenter
QMetaType.Type.Bool
QDialog().exec()
"""
"""Four lines that Qt 5 alone knows, then how they are written for both."""


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def test_all_that_is_asked_of_qt_is_there_in_pyqt6(tmp_path: Path) -> None:
    mypy, stubs = TOOLS / "bin" / "mypy", list(TOOLS.glob("lib/python3.*/site-packages/PyQt6/QtCore.pyi"))
    if not (mypy.exists() and stubs):
        pytest.skip("mypy and the stubs of PyQt6 are not installed: scripts/install --tests brings them")
    assert not [path for path in FILES if imported_qt(path) - set(MODULES)], "one more for MODULES"
    package = tmp_path / "qgis"
    (package / "PyQt").mkdir(parents=True)
    anything = "from typing import Any\ndef __getattr__(name: str) -> Any: ...\n"
    for name in ("__init__", "core", "gui", "utils", "PyQt/__init__"):
        (package / f"{name}.pyi").write_text(anything)
    for name in MODULES:
        (package / "PyQt" / f"{name}.pyi").write_text(f"from PyQt6.{name} import *\n")
    (tmp_path / "of_qt_5.py").write_text(OF_QT_5)
    (tmp_path / "mypy.ini").write_text(
        "[mypy]\nignore_missing_imports = True\ncheck_untyped_defs = True\nfollow_imports = silent\n"
    )
    told = subprocess.run(
        [mypy, "--config-file", tmp_path / "mypy.ini", "--cache-dir", ROOT / ".mypy_cache" / "qt6",
         "--python-version", "3.11", *(word for path in FILES for word in ("-m", module(path))), "-m", "of_qt_5"],
        cwd=ROOT, env={"MYPYPATH": f"{tmp_path}:{ROOT}"}, capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    found = re.findall(rf"^(?:.*/)?(\S+?:\d+): error: .* \[(?:{WRONG})\]$", told, re.MULTILINE)
    assert sorted(found) == [f"of_qt_5.py:{line}" for line in (3, 4, 5, 6)], told


def imported_qt(path: Path) -> set[str]:
    """The modules of Qt that a file takes something from."""
    nodes = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
    return {node.module.removeprefix("qgis.PyQt.") for node in nodes if (node.module or "").startswith("qgis.PyQt.")}


def chains(path: Path) -> Iterator[tuple[int, str, str, list[str]]]:
    """Lines, modules and names that a file takes from QGIS, with all that it asks of them after a dot."""
    tree = ast.parse(path.read_text())
    taken = {
        name.asname or name.name: (str(node.module), name.name)
        for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
        for name in node.names if (node.module or "").startswith(("qgis.core", "qgis.gui", "qgis.PyQt."))
    }  # fmt: skip
    inside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inside:
            continue
        first, asked = node, []
        while isinstance(first, ast.Attribute):
            asked, first = [first.attr, *asked], first.value
        if isinstance(first, ast.Name) and first.id in taken:
            yield node.lineno, *taken[first.id], asked


def is_member(value: Any) -> bool:
    """Whether something is one of an enum's: a number of a type of its own before Qt 6."""
    return isinstance(value, Enum) or (isinstance(value, int) and type(value) not in (int, bool))


def is_unscoped(start: Any, asked: list[str]) -> bool:
    """Whether what is asked for ends at a member of an enum that was not reached through the enum.

    Raises:
        AttributeError: it is not there.
    """
    owner = start
    for name in asked:
        value = getattr(owner, name)
        if is_member(value) and not (isinstance(value, owner) if isinstance(owner, type) else is_member(owner)):
            # QGIS keeps the names of enums that moved, for the type that has their members now.
            return not isinstance(getattr(owner, "__members__", None), dict)
        owner = value
    return False


@pytest.mark.parametrize("path", FILES, ids=module)
def test_enums_are_scoped_and_there(path: Path) -> None:
    pytest.importorskip("qgis.core", reason="QGIS says which enums it has")
    for line, home, name, asked in chains(path):
        start = getattr(importlib.import_module(home), name)
        try:
            assert not is_unscoped(start, asked), f"{line}: {name}.{'.'.join(asked)}"
        except AttributeError as error:
            pytest.fail(f"{line}: {error}")


def test_an_enum_without_its_scope_is_found() -> None:
    core = pytest.importorskip("qgis.core")
    from qgis.PyQt.QtCore import Qt

    assert is_unscoped(core.Qgis, ["Info"])
    assert is_unscoped(core.QgsProcessing, ["TypeVectorPolygon"])
    assert is_unscoped(core.QgsProcessingParameterDefinition, ["FlagOptional"])
    assert is_unscoped(Qt, ["AlignCenter"])
    assert not is_unscoped(core.Qgis, ["MessageLevel", "Info"])
    assert not is_unscoped(core.QgsProcessing, ["SourceType", "TypeVectorPolygon"])
    assert not is_unscoped(core.QgsProcessingParameterDefinition, ["Flag", "FlagOptional"])
    with pytest.raises(AttributeError):
        is_unscoped(core.Qgis, ["MessageLevel", "Nothing"])
