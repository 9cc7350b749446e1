"""Which texts of code are words for users and are not looked up: by what they are given to, and by their looks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

VALUE = re.compile(r"%?\{[^{}]*\}|<[^<>]*>")
"""A value in a text, or what plotly takes for markup."""
VALUE = re.compile(r"%?\{[^{}]*\}|<[^<>]*>")
"""A value in a text, or what plotly takes for markup."""
LOOKED_UP = ("tr", "to_translate", "translated", "said")
"""What looks a text up, or marks it for that."""
TAKES_KEY = re.compile(r"report\.(?!page\b)\w+|Report|\w+\.get|format_field|getattr|hasattr")
"""What takes the key of a passage, or a name."""
DRAWS = {
    "boxes", "intervals", "lines", "matrix", "scatter", "stacked_bars", "grouped_bars", "dendrogram", "flows", "Curve",
    "Series", "Estimate", "Group", "Picture",
}  # fmt: skip
"""What shows the words that it is given in a figure."""
SPOKEN = {
    "QgsProcessingException", "OutputError", "pushInfo", "pushWarning", "pushFormattedMessage", "reportError",
    "setProgressText", "logMessage", "pushMessage", "createMessage", "setWindowTitle", "setLabelText", "setToolTip",
}  # fmt: skip
"""What tells a text to users on QGIS's side."""


def unwrapped(path: Path) -> list[str]:
    """Sentences and titles of a file of reports that are not looked up."""
    return [f"line {node.lineno}: {_text(node)}" for node, calls in _texts(path) if _is_shown(node, calls)]


def unwrapped_messages(path: Path) -> list[str]:
    """Messages of a file of QGIS's side that are not looked up."""
    return [
        f"line {node.lineno}: {_text(node)}"
        for node, calls in _texts(path)
        if _words(node) and SPOKEN & set(calls) and not set(LOOKED_UP) & set(calls)
    ]


def _is_shown(node: ast.expr, calls: list[str]) -> bool:
    if set(LOOKED_UP) & set(calls):
        return False
    if calls[:1] and calls[0] in DRAWS and re.search(r"[a-z]{3,}", VALUE.sub("", _text(node))):
        return True
    return _words(node) and not (calls and TAKES_KEY.fullmatch(calls[0]))


def _words(node: ast.expr) -> bool:
    """Whether a text has two words beside each other, besides its values."""
    return bool(re.search(r"[A-Za-z]{2,},? [a-z]{2,}", VALUE.sub("{}", _text(node))))


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _texts(path: Path) -> Iterator[tuple[ast.expr, list[str]]]:
    """Each text of a file that is no docstring, with what it is given to, from the inside out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
        if not isinstance(node, (ast.JoinedStr, ast.Constant)) or not is_text:
            continue
        if isinstance(above[node], (ast.Expr, ast.JoinedStr, ast.FormattedValue, ast.Subscript)):
            continue
        calls, outer = [], above[node]
        while not isinstance(outer, ast.stmt):
            if isinstance(outer, ast.Call):
                calls.append(ast.unparse(outer.func) if "report" in ast.unparse(outer.func) else _name(outer.func))
            outer = above[outer]
        if isinstance(outer, ast.Raise) and not calls:
            calls.append("raise")
        yield node, calls


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
