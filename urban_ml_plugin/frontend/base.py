"""What every Urban ML algorithm shares: its name and help, its run, and its results."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from .. import engine_process
from ..core.runtime.errors import UrbanMLError
from ..core.runtime.provenance import version
from ..engine_process import refuse_cancelled
from ..engine_readiness import engine_fault
from .destinations import whole_destinations
from .forms.help_page import help_page
from .forms.help_passages import help_passage
from .inputs import input_files, vector_layer, warn_of_unknown
from .output_sinks import VectorOutputs
from .results.result_layer import ResultLayer, free_group
from .results.run_words import RunWords
from .scratch_files import scratch_file, scratch_files
from .styling import LayerStyle, cluster_classes
from .texts import help_html, tr, translated_help

RESOURCES = Path(__file__).parent.parent / "resources"


class Result(NamedTuple):
    """A figure, a yes or no, or a text that an algorithm gives beside its layers and files.

    Attributes:
        name: of the output in QGIS.
        title: what it is called there.
        key: in what the engine's task returns.
        kind: of output.
    """

    name: str
    title: str
    key: str
    kind: type = QgsProcessingOutputNumber


TEXT, FLAG = QgsProcessingOutputString, QgsProcessingOutputBoolean


class UrbanMLAlgorithm(VectorOutputs):
    """An algorithm whose work is one task of the engine.

    A subclass sets ``NAME`` (its id, its task and the stem of its help file), ``TITLE``, ``GROUP`` and ``RESULTS``,
    declares its parameters in ``declare`` and, in ``compute``, runs the task and fills the sinks.
    """

    NAME: str
    TITLE: str
    GROUP: str
    TAGS: tuple[str, ...] = ()
    RESULTS: tuple[Result, ...] = ()
    NEEDS_ENGINE = True
    """Whether it cannot run before the engine is installed."""
    LIMITS = ""
    """Stem of the report whose limits hold for the layers, where it is another algorithm's."""
    COLOURED_BY = ""
    """The parameter whose layer, where it is styled by cluster, gives the outputs its colours."""
    UNCHECKED: tuple[str, ...] = ()
    """Outputs that are listed without a tick in QGIS: drawn at once they would hide the others."""

    def __init__(self) -> None:
        super().__init__()
        self._results: dict[str, ResultLayer] = {}  # by where they will lie
        self._origin: dict[str, str] = {}
        self._told: dict[str, Any] = {}  # by the task
        self.classes: list[dict[str, Any]] = []

    def createInstance(self) -> UrbanMLAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower().replace(" ", "")

    def tags(self) -> list[str]:
        return [tr(tag) for tag in self.TAGS]

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "urban_ml.svg"))

    def canExecute(self) -> tuple[bool, str]:
        fault = engine_fault(engine_process.setting()) if self.NEEDS_ENGINE else ""
        return not fault, fault

    def helpUrl(self) -> str:
        return help_page(self.NAME, self.displayName(), self._help())

    def shortHelpString(self) -> str:
        return help_html(self._help())

    def tooltip(self, name: str, title: str) -> str:
        return help_passage(self._help(), title) or super().tooltip(name, title)

    def _help(self) -> str:
        return _help_text(self.NAME, tr("en"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.declare()
        for result in self.RESULTS:
            self.addOutput(result.kind(result.name, tr(result.title)))

    def declare(self) -> None:
        """Add the parameters, inputs before outputs."""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # On the main thread, where layers may be touched.
        self.prepare_rasters(parameters, context)
        if self.COLOURED_BY:
            self.classes = cluster_classes(vector_layer(self, parameters, self.COLOURED_BY, context))
        self.words = RunWords(self, parameters, context, self.NAME, self.LIMITS or self.NAME)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self.parameters, self.context, self.feedback = parameters, context, feedback
        self.filled: dict[str, str] = {}
        warn_of_unknown(self, parameters, feedback)
        inputs = input_files(self, parameters, context)
        with scratch_files(), whole_destinations(self, parameters, context, inputs) as self.destinations:
            found = self.compute()
            self._describe_rasters()
            refuse_cancelled(feedback)
        figures = {result.name: found[result.key] for result in self.RESULTS if _is_known(found.get(result.key))}
        return {**self.destinations.files, **self.filled, **figures}

    def compute(self) -> dict[str, Any]:
        """Run the task, fill the sinks and return what the task found.

        What is written is published once this has returned.
        """
        raise NotImplementedError

    def files(self, *names: str) -> dict[str, str | None]:
        """Where outputs that are files of the engine's go, None where one is not wanted, as its tasks call them."""
        return {name.lower(): self.destinations.file(name) for name in names}

    def run_task(self, python: Path | None = None, **arguments: Any) -> dict[str, Any]:
        """Run this algorithm's task in the engine, or on another ``python``."""
        written = {name: self.destinations.written_at(value) for name, value in arguments.items()}
        try:
            result = engine_process.run(self.NAME, written, self.feedback, python, self.destinations.hidden_folders)
        except QgsProcessingException as error:
            # Not for whole_outputs to ask whether a disk is full: the engine has done so.
            raise UrbanMLError(str(error)) from error
        self._origin, self._told = result.get("provenance", {}), result
        return result

    def provenance(self) -> str:
        made = {"algorithm": self.id(), "version": version(), "command": self.words.command}
        return json.dumps({**made, **self._origin}, ensure_ascii=False)

    def result_layer(
        self,
        name: str,
        style: LayerStyle | None = None,
        fields: Iterable[str] | None = None,
        aliases: Mapping[str, str] | None = None,
        title: str = "",
    ) -> ResultLayer:
        """The layer that the output ``name`` is, with what the task has told so far.

        Args:
            title: of the layer; that of the output unless given.
        """
        outputs = self.destinationParameterDefinitions()
        number, definition = next((n, one) for n, one in enumerate(outputs) if one.name() == name)
        below = len(outputs) * isinstance(definition, QgsProcessingParameterRasterDestination)
        figures = {tr(result.title): self._told.get(result.key) for result in self.RESULTS}
        known = {title: value for title, value in figures.items() if _is_known(value)}
        metadata = self.words.metadata(title or definition.description(), known)
        return ResultLayer(style, metadata, number + below, fields, aliases, name not in self.UNCHECKED)

    def style_file(self, name: str, style: LayerStyle | None) -> None:
        """Style the raster that an output is, if it is wanted, and describe it in files beside it."""
        destination = self.destinations.file(name)
        if not destination:
            return
        result, staged = self.result_layer(name, style), self.destinations.written_at(destination)
        self.show(destination, result)
        if self.destinations.has_its_name(name):
            result.describe_file(QgsRasterLayer(staged, Path(staged).stem, "gdal"), staged)
        elif style and self.destinations.has_its_style(name):
            result.keep_style(QgsRasterLayer(staged, Path(staged).stem, "gdal"), staged)
        elif style:
            told = tr("{} is kept without its style, for QGIS would give it to the layer of the same name, too.")
            self.feedback.pushInfo(told.format(destination))

    def style_folder(self, name: str, style: Callable[[QgsRasterLayer], LayerStyle], title: str = "") -> None:
        """Describe, in files beside them, the rasters on the map in a folder that an output is, if it is wanted."""
        folder = self.destinations.file(name)
        for path in sorted(Path(self.destinations.written_at(folder)).glob("*.tif")) if folder else ():
            layer = QgsRasterLayer(str(path), path.stem, "gdal")
            if layer.crs().isValid():
                self.result_layer(name, style(layer), title=title).describe_file(layer, str(path))

    def _describe_rasters(self) -> None:
        """Rasters that have no style of their own have an origin all the same."""
        for definition in self.destinationParameterDefinitions():
            raster = isinstance(definition, QgsProcessingParameterRasterDestination)
            if raster and self.destinations.file(definition.name()) not in self._results:
                self.style_file(definition.name(), None)

    def show(self, destination: str, result: ResultLayer) -> None:
        """Show the layer ``destination`` so when QGIS loads it, on the main thread."""
        self._results[destination] = result

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        group = free_group(context.project(), self.words.group) if self._results else ""
        for destination, result in self._results.items():
            result.on_loading(destination, context, group)
        return {}


@cache
def _help_text(stem: str, _language: str) -> str:
    return translated_help((RESOURCES / "help" / f"{stem}.md").read_text(encoding="utf-8"))


def _is_known(value: Any) -> bool:
    return value is not None and not (isinstance(value, float) and math.isnan(value))


def temporary_layer(name: str) -> str:
    """The path of a GeoPackage that the engine writes, from which the plugin fills a sink."""
    return scratch_file(f"{name}.gpkg")


def readable(value: Any) -> str:
    """A result of the engine as text for the log."""
    return json.dumps(value, ensure_ascii=False)
