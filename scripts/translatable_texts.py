"""All English texts that QGIS may look up a translation of: of forms, help, models, fields, messages."""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterator
from typing import Any

from qgis.core import QgsApplication, QgsProcessingParameterEnum

from urban_ml_plugin.core.installation.torch_builds import APPLE, CUDA, PROCESSOR
from urban_ml_plugin.core.options.network_options import NETWORK_EXAMPLES
from urban_ml_plugin.frontend import texts as frontend_texts
from urban_ml_plugin.frontend.forms.help_page import DOCUMENTS
from urban_ml_plugin.frontend.texts import HELP, help_paragraphs

from .translation_files import ROOT, Texts

PLUGIN = ROOT / "urban_ml_plugin"
WORDS = "UrbanML"
"""The context of all but help."""
CALLS = ("tr", "said")
"""What is called with a text that is translated, in the frontend and in the engine."""


def all_texts() -> Texts:
    """By context, each once, in the order of the toolbox, then of the files."""
    found: dict[str, dict[str, None]] = {WORDS: {}, HELP: {}}
    for text in (*form_texts(), *field_texts(), *literal_texts()):
        if any(map(str.isalpha, text)):
            found[WORDS][text] = None
    for path in sorted((PLUGIN / "resources" / "help").glob("*.md")):
        for paragraph in help_paragraphs(path.read_text(encoding="utf-8")):
            if any(map(str.isalpha, paragraph)):
                found[HELP][paragraph] = None
    return {context: list(texts) for context, texts in found.items()}


def form_texts() -> Iterator[str]:
    """What the forms, the help of models and their lists ask for when they are made."""
    asked: dict[str, None] = {}
    translate = frontend_texts.QCoreApplication

    class Asking:
        """In place of Qt, notes what is asked for."""

        @staticmethod
        def translate(context: str, text: str) -> str:
            if context == WORDS:
                asked[text] = None
            return text

    frontend_texts.QCoreApplication = Asking
    try:
        provider = loaded_provider()
        for algorithm in provider.algorithms():
            _ = algorithm.group(), algorithm.displayName(), algorithm.tags(), algorithm.shortHelpString()
            for definition in algorithm.parameterDefinitions():
                if isinstance(definition, QgsProcessingParameterEnum) and definition.usesStaticStrings():
                    asked.update(dict.fromkeys(definition.options()))
    finally:
        frontend_texts.QCoreApplication = translate
    yield from asked
    yield from (word for _, word in NETWORK_EXAMPLES)
    yield from (build.device for build in (PROCESSOR, APPLE, *CUDA))
    yield from DOCUMENTS.values()


def loaded_provider() -> Any:
    """The plugin's provider, whose algorithms are made anew."""
    from urban_ml_plugin.provider import UrbanMLProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("urbanml") is None:
        registry.addProvider(UrbanMLProvider())
    provider = registry.providerById("urbanml")
    provider.refreshAlgorithms()
    return provider


def field_texts() -> Iterator[str]:
    """Titles and units of the fields of results."""
    with (PLUGIN / "resources" / "fields.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    yield from (row["title"] for row in rows)
    yield from (row["unit"] for row in rows if len(row["unit"]) > 2)


def literal_texts() -> Iterator[str]:
    """What stands as it is in calls that translate."""
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in CALLS:
                yield from _literals(node.args[0])


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literals(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.IfExp):
        yield from _literals(value.body)
        yield from _literals(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
