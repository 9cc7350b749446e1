"""A run in words, as the metadata of its layers tell it: title, abstract, cautions, credit and lineage."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ...core.runtime.provenance import version
from ..inputs import input_layers, opened
from ..texts import plain_text, tr, translated_help

RESOURCES = Path(__file__).parents[2] / "resources"
LIMITATIONS = "limitations"
"""The kind of constraint that cautions are in the metadata of a layer."""
DATABASES = re.compile(r"(PG|MySQL|MSSQL|ODBC|OCI|HANA|MongoDBv3):", re.IGNORECASE)
"""How the sources of layers begin that GDAL reads from a server, with the password among them."""
CAUTIONS = 2
"""The first of the limits that a report names."""
TOLD_BY_NAME = 2
"""Layers that are told each by its name."""


class RunWords:
    """What a run is about; made on the main thread, where layers may be touched.

    Args:
        stem: of the texts of the algorithm.
        limits: stem of the report whose limits hold for the layers, too; empty for none.

    Attributes:
        subject: the name of the first input, of which there may be several layers; empty where no layer is read.
        command: by which the run is made again in Python; layers whose sources may hold keys are called by their names.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        stem: str,
        limits: str,
    ) -> None:
        self._algorithm, self._stem, self._limits = algorithm, stem, limits
        self._inputs: list[tuple[str, str]] = []  # title of the parameter, and what was read
        self._credits: list[str] = []
        self.subject = ""
        self.command = str(algorithm.asPythonCommand(parameters, context))
        read = (definition for definition in algorithm.parameterDefinitions() if not definition.isDestination())
        given = [definition for definition in read if parameters.get(definition.name()) not in (None, "", [])]
        self._chosen: list[tuple[str, Any]] = []  # what is otherwise than it would be anyhow
        for definition in given:
            layers = input_layers(algorithm, definition, parameters, context)
            if not layers and parameters[definition.name()] != definition.defaultValue():
                self._chosen.append((_short(definition.description()), _written(definition, parameters)))
            self.subject = self.subject or _together([layer.name() for layer in layers])
            for layer in layers:
                self._inputs.append((_short(definition.description()), _without_login(layer)))
                self._credits += credits_of(layer)
                self.command = _with_name(self.command, layer)

    @property
    def group(self) -> str:
        """What the layers of the run are listed under."""
        name = _short(self._algorithm.displayName())
        return f"{name}: {self.subject}" if self.subject else name

    def metadata(self, title: str, figures: Mapping[str, Any]) -> QgsLayerMetadata:
        """The metadata of an output called ``title``; ``figures`` are what the run found, by what they are."""
        told = QgsLayerMetadata()
        told.setType("dataset")
        told.setTitle(f"{title}: {self.subject}" if self.subject else title)
        told.setAbstract("\n\n".join(filter(None, [self._about(), _listed(tr("Found:"), figures.items())])))
        told.setKeywords({"Urban ML": [self._algorithm.displayName(), *self._algorithm.tags()]})
        told.setConstraints([QgsLayerMetadata.Constraint(text, LIMITATIONS) for text in self._cautions()])
        told.setRights([*dict.fromkeys(self._credits), tr("Made with Urban ML {}").format(version())])
        told.setHistory(self._lineage())
        return told

    def _about(self) -> str:
        text = (RESOURCES / "help" / f"{self._stem}.md").read_text(encoding="utf-8")
        return plain_text(translated_help(text.strip().split("\n\n")[0]))

    def _cautions(self) -> list[str]:
        file = RESOURCES / "reports" / f"{self._limits}.md"
        if not self._limits or not file.exists():
            return []
        limits = re.search(r"^## limits\b.*?\n(.*?)(?=^## |\Z)", file.read_text(encoding="utf-8"), re.M | re.S)
        points = re.split(r"^- ", limits[1], flags=re.M)[1:] if limits else []
        return [plain_text(point) for point in points if "{" not in point][:CAUTIONS]

    def _lineage(self) -> list[str]:
        made = tr("Made on {} by “{}” of Urban ML {} in QGIS {}.")
        name = self._algorithm.displayName()
        lines = [made.format(date.today().isoformat(), name, version(), Qgis.version().split("-")[0])]
        lines += [tr("{}: {}.").format(title, source) for title, source in self._inputs]
        lines += [_listed(tr("Chosen:"), self._chosen)] if self._chosen else []
        return [*lines, tr("To make it again: {}").format(self.command)] if self.command else lines


def _written(definition: QgsProcessingParameterDefinition, parameters: dict[str, Any]) -> Any:
    value = parameters[definition.name()]
    numbered = isinstance(definition, QgsProcessingParameterEnum) and isinstance(value, int)
    return definition.options()[value] if numbered and value < len(definition.options()) else value


def credits_of(layer: QgsMapLayer) -> list[str]:
    """Whom a layer, or the file that it lies in, says to credit."""
    told = [*layer.metadata().rights(), layer.attribution()]
    if isinstance(layer, QgsRasterLayer) and layer.dataProvider().name() == "gdal":
        dataset = opened(layer.source().split("|")[0])
        told.append((dataset.GetMetadataItem("TIFFTAG_COPYRIGHT") if dataset else "") or "")
    made = tr("Made with Urban ML {}").format("")
    return [credit.strip() for credit in told if credit.strip() and not credit.startswith(made)]


def _without_login(layer: QgsMapLayer) -> str:
    """What a layer is read from; addresses, which may hold keys, by the layer's name alone."""
    source = layer.source().split("|")[0]
    local = layer.dataProvider().name() in ("gdal", "ogr", "memory", "delimitedtext", "spatialite")
    remote = "://" in source or DATABASES.match(source)
    return source if local and source.strip() and not remote else layer.name()


def _with_name(command: str, layer: QgsMapLayer) -> str:
    """A command with the name of a layer in place of its source, if that may hold keys."""
    source = QgsProcessingUtils.normalizeLayerSource(layer.source())
    if not source or source.startswith("file:") or _without_login(layer) != layer.name():
        return command
    literals = [QgsProcessingUtils.stringToPythonLiteral(text)[1:-1] for text in (source, layer.name())]
    return command.replace(*literals)


def _together(names: list[str]) -> str:
    """Several layers by the name of one; empty without any."""
    if len(names) > TOLD_BY_NAME:
        return tr("{} and {} more").format(names[0], len(names) - 1)
    return tr("{} and {}").format(*names) if len(names) > 1 else "".join(names)


def _short(title: str) -> str:
    """A title without what stands in brackets."""
    return re.sub(r"\s*\(.*?\)", "", title)


def _listed(head: str, items: Iterable[tuple[str, Any]]) -> str:
    told = [f"{title}: {_readable(value)}" for title, value in items]
    return f"{head} {'; '.join(told)}." if told else ""


def _readable(value: Any) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_readable, value))
    return str(value).rstrip(".")
