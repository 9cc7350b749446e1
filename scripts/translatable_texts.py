"""All English texts that QGIS may look up a translation of: of forms, help, models, fields, messages."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from itertools import count
from typing import Any

from qgis.core import QgsApplication, QgsProcessingParameterEnum

from urban_ml_plugin.core.installation.torch_builds import APPLE, CUDA, PROCESSOR
from urban_ml_plugin.core.languages.message_templates import BOTH, COMMON, SPAN
from urban_ml_plugin.core.options.network_options import NETWORK_EXAMPLES
from urban_ml_plugin.core.presentation.report_texts import TEXTS, passages
from urban_ml_plugin.engine_words import ENGINE
from urban_ml_plugin.frontend import texts as frontend_texts
from urban_ml_plugin.frontend.forms.help_page import DOCUMENTS
from urban_ml_plugin.frontend.texts import HELP, help_paragraphs
from urban_ml_plugin.processing_algorithms.createsamplecity import LAND_USES

from .translation_files import OF_PAGES, ROOT, Texts

PLUGIN = ROOT / "urban_ml_plugin"
WORDS = "UrbanML"
"""The context of forms and of QGIS's side."""
CALLS = ("tr", "to_translate", "FormMeasure")
"""What is called with texts that are translated, then or later."""
SPOKEN = ("info", "warning", "aside", "step", "progress", "over")
"""What is called with a message, as is the constructor of an error."""
CITATION = re.compile(r"[^()]+ \(\d{4}\)\. ")
"""How a source begins, which has no other language: authors and the year."""
UNSAID = ("reports", "presentation", "samplecity", "options")
"""Packages of the engine whose other texts are told in another way."""
PROGRAMMED = ("Key", "Lookup", "Attribute", "Type", "Runtime")
"""Errors that are no message."""
LEAST_WORDS = 4
"""Of a text that is not itself handed over as a message, but becomes one, or a part of it."""
PARTS = (
    *("buildings", "examples", "images", "input", "labels", "mask", "photographs", "predictions", "roads", "sources"),
    *(
        "tiles",
        "votes",
        "zones",
        "points",
        "polygons",
        "lines",
        "pixels",
        "images",
        "runs",
        "pairs",
        "blocks",
        "clusters",
    ),
    *(
        "tile",
        "photograph",
        "usable tile",
        "usable tiles",
        "random network",
        "random networks",
        "run",
        "pair",
        "source",
    ),
    *("source", "template", "templates", "band", "bands", "one band", "whole numbers", "sequences", "blocks of ground"),
    *(" inside the mask", ": corrected", "finer", "coarser", "more", "less", "higher", "lower", "chance", "from"),
    *("cluster tells", "clusters tell", "is missing", "is not numeric", "no reason given", "photographs (PHOTOS)"),
    *("imagery (INPUT)", "the network", "the seed", "the frozen network", "smaller tiles", "more photographs"),
    *(BOTH, SPAN, "to", "of"),
    *("low", "high", "value", "none", "any", "the clusters", "one tile has", "No tile has", "; search more images"),
    *("the processor", "the NVIDIA GPU", "the Apple GPU", "This map", "land use", "tile size", "tile sizes"),
    *("too few images", "much darker", "much brighter", "of another tint", "urban form", "{0} tiles have"),
    *("{0} is stable: {1} (adjusted Rand index {2}), and {3}.", "blocks are {0} m wide", "Drawing along {0}"),
    *("environment variable URBAN_ML_PYTHON", "plugin's setting “Python of the engine”"),
    *("Tiles of {0}", "colour statistics", "the mean alone", "the nearest labelled tiles", "measured urban form"),
    *("share of {0}", "probability of {0}", "images of {0}"),
    *("{0} {1} per polygon {2}", "on held-out blocks", "in random folds, which flatter,"),
    *("Run {0} of {1} ({2}, seed {3})", "Learning: {0} thousand images", "Fine-tuning {0}, epochs"),
    *("{0} Closest comes {1}, but {2}.", " Also stable, but coarser: {0}.", "A generative model learns"),
    *(
        "Looking for holes",
        "Fine-tuning {0}",
        "from {0} to {1}",
        "up to {0}",
        "without fold {0} of {1}",
        "on all tiles",
    ),
    *("Self-training", "Finding images: {0}"),
)
"""Words that become part of messages: what they call layers, and what is counted or compared."""


def all_texts() -> Texts:
    """By context, each once, in the order of the toolbox, then of the files."""
    found: dict[str, dict[str, None]] = {WORDS: {}, HELP: {}}
    for text in (*form_texts(), *field_texts(), *literal_texts(within_engine=False)):
        if any(map(str.isalpha, text)):
            found[WORDS][text] = None
    found[ENGINE] = dict.fromkeys(engine_texts())
    found[OF_PAGES] = {text: None for text in report_texts() if text not in found[ENGINE]}
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
    yield from LAND_USES


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


def report_texts() -> Iterator[str]:
    """What reports say: passages, and words in code."""
    texts = list(literal_texts(within_engine=True))
    for path in sorted(TEXTS.glob("*.md")):
        texts += [text for passage in passages(path.stem).values() for text in passage.texts()]
    for text in texts:
        is_said = any(map(str.isalpha, re.sub(r"\{\w+(:[^|{}]*)?\}", "", text)))
        if is_said and not CITATION.match(text):
            yield text


def literal_texts(within_engine: bool) -> Iterator[str]:
    """What stands as it is in calls that translate, in the engine's code or outside of it."""
    for path in sorted(PLUGIN.rglob("*.py")):
        if within_engine != (PLUGIN / "core" in path.parents):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in CALLS:
                for argument in node.args:
                    yield from _literals(argument)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literals(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.IfExp):
        yield from _literals(value.body)
        yield from _literals(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def engine_texts() -> Iterator[str]:
    """The templates of the engine's messages: its texts, with ``{0}``, ``{1}`` … for the values."""
    yield from PARTS
    core = PLUGIN / "core"
    for path in (*sorted(core.rglob("*.py")), PLUGIN / "engine_python.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        spoken = {id(text) for text in _spoken(tree)}
        told_otherwise = core in path.parents and path.relative_to(core).parts[0] in UNSAID
        inside = _inside(tree)
        for node in ast.walk(tree):
            if isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in inside:
                text = _template(node)
                is_message = id(node) in spoken and any(map(str.isalpha, text))
                if is_message or (not told_otherwise and _is_said(text)):
                    yield text


def _spoken(tree: ast.AST) -> Iterator[ast.expr]:
    """What is handed over as a message."""
    for node in ast.walk(tree):
        name = _name(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and (name in SPOKEN or (name.endswith("Error") and name[:-5] not in PROGRAMMED)):
            for argument in node.args:
                yield from (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,)


def _inside(tree: ast.AST) -> set[int]:
    """The parts of texts, and docstrings."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            found.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            found.update(map(id, node.values))
            found.update(id(value.format_spec) for value in node.values if isinstance(value, ast.FormattedValue))
            specs = [value.format_spec for value in node.values if isinstance(value, ast.FormattedValue)]
            found.update(id(part) for spec in specs if spec is not None for part in ast.walk(spec))
    return found


def _template(text: ast.Constant | ast.JoinedStr) -> str:
    number = count()
    if isinstance(text, ast.Constant):
        return re.sub(r"\{\}", lambda _: f"{{{next(number)}}}", text.value) if isinstance(text.value, str) else ""
    return "".join(
        str(value.value) if isinstance(value, ast.Constant) else f"{{{next(number)}}}" for value in text.values
    )


def _is_said(text: str) -> bool:
    """Whether a text of the engine's code is a sentence or a part of one, as far as its looks tell."""
    words = re.findall(r"[A-Za-z]{2,}|\ba\b", text)
    is_code = re.search(r"[<>=_\\|\n]|\w\.\w|\w:\w|^[.-]", text)
    return len(words) >= LEAST_WORDS and not is_code and not COMMON.isdisjoint(word.lower() for word in words)
