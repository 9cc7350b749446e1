"""Where the outputs of one run go: into hidden folders first, from where they are published together at the end."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QDir

from ..core.publishing.outputs import Outputs, whole_outputs
from ..core.publishing.side_files import LAYERS, is_there
from ..core.runtime.errors import OutputError, UrbanMLError
from ..engine_words import said
from .texts import tr
from .written_files import is_geopackage

SHAPES_ALONE = (".shp", ".fgb")
"""Endings of files that hold no table without shapes."""


class Destinations:
    """The outputs that are files, by the name of their parameter.

    Sinks that are no files (memory, databases, a layer added to a GeoPackage) are left to QGIS.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        outputs: Outputs,
        inputs: dict[str, list[str]],
    ) -> None:
        self._outputs, self._inputs = outputs, inputs
        self._finals: dict[str, str] = {}
        self._staged: dict[str, str] = {}
        self._sinks: set[str] = set()
        layers: dict[str, tuple[str, str]] = {}
        for definition in algorithm.destinationParameterDefinitions():
            name = definition.name()
            if isinstance(definition, QgsProcessingParameterFeatureSink):
                final = sink_file(parameters.get(name), context)
                self._sinks.add(name)
                if final and definition.dataType() == QgsProcessing.SourceType.TypeVector:
                    refuse_shapeless(name, final)
                layer = layer_in_file(parameters.get(name), context)
                if layer:
                    layers[name] = layer
            elif isinstance(definition, QgsProcessingParameterRasterDestination):
                final = algorithm.parameterAsOutputLayer(parameters, name, context)
            else:
                final = algorithm.parameterAsFileOutput(parameters, name, context)
            if final:
                folder = isinstance(definition, QgsProcessingParameterFolderDestination)
                self._finals[name] = final
                self._staged[name] = outputs.folder(final, name) if folder else outputs.path(final, name)
                if folder:
                    self._refuse_folder_of_inputs(name, final)
        for name in layers:
            self._refuse_input_layer(name, *layers[name])
            self._refuse_output_layer(name, layers)

    @property
    def hidden_folders(self) -> list[str]:
        """What has to be removed if QGIS goes away."""
        return self._outputs.hidden_folders

    def file(self, name: str) -> str | None:
        """The path that was asked for, None where the output is not wanted."""
        return self._finals.get(name)

    @property
    def files(self) -> dict[str, str]:
        """The paths that were asked for of rasters, pages, models and folders."""
        return {name: final for name, final in self._finals.items() if name not in self._sinks}

    def has_its_name(self, name: str) -> bool:
        """Whether no other layer, of this run or from before, shares the name, and so what QGIS keeps beside files."""
        return not any(self._namesakes(name))

    def has_its_style(self, name: str) -> bool:
        """Whether a style beside it would be its own: GeoPackages of this run keep theirs inside, which goes first."""
        made, before = self._namesakes(name)
        return not before and all(is_geopackage(str(layer)) for layer in made)

    def _namesakes(self, name: str) -> tuple[list[Path], list[Path]]:
        """Other layers that share the name but for its ending: of this run, and from before."""
        final = Path(self._finals[name]).absolute()
        others = [Path(path).absolute() for other, path in self._finals.items() if other != name]
        layers = [final.with_suffix(ending) for ending in LAYERS if ending != final.suffix.lower()]
        made = [one for one in others if one.suffix in LAYERS and one.with_suffix("") == final.with_suffix("")]
        return made, [layer for layer in layers if layer not in others and is_there(layer)]

    def written_at(self, value: Any) -> Any:
        """Where to write now what is to become the file ``value``; any other value as it is."""
        for name, final in self._finals.items():
            if isinstance(value, str) and value == final:
                return self._staged[name]
        return value

    def redirected(self, parameters: dict[str, Any], name: str) -> dict[str, Any]:
        """The parameters with which QGIS makes the sink ``name`` where it is to be written now."""
        if name not in self._staged:
            return parameters
        value, path = parameters[name], self._staged[name]
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            moved = QgsProcessingOutputLayerDefinition(path, value.destinationProject)
            moved.createOptions, moved.destinationName = value.createOptions, value.destinationName
            return {**parameters, name: moved}
        return {**parameters, name: path}

    def final(self, made: str, context: QgsProcessingContext) -> str:
        """What the sink is called outside that QGIS made as ``made``, also among the layers it is going to load."""
        name = next((name for name, staged in self._staged.items() if made.split("|")[0] == staged), None)
        if name is None:
            return made
        final = str(Path(self._finals[name]).absolute()) + made[len(self._staged[name]) :]
        loading = context.layersToLoadOnCompletion()
        if made in loading:
            loading[final] = loading.pop(made)
            context.setLayersToLoadOnCompletion(loading)
        return final

    def refuse_inputs(self, name: str, paths: Iterable[str]) -> None:
        """Refuse to replace one of the files ``paths``, which the input ``name`` leads to.

        Raises:
            OutputError: one of them is an output.
        """
        self._outputs.refuse_inputs(name, paths)

    def _refuse_input_layer(self, name: str, file: str, table: str) -> None:
        """A layer of a file of several must not be replaced by what is made from it."""
        for other, paths in self._inputs.items():
            for path, _, layer in (path.partition("|layername=") for path in paths):
                if layer.casefold() == table.casefold() and _same_file(path, file):
                    text = tr("The output {} ({} in {}) would replace the input {}: give it another name.")
                    raise OutputError(text.format(name, table, path, other))

    def _refuse_output_layer(self, name: str, layers: dict[str, tuple[str, str]]) -> None:
        """A layer must neither be in a file that another output replaces, nor bear the name of another one."""
        file, table = layers[name]
        alike = [n for n in layers if n != name and layers[n][1].casefold() == table.casefold()]
        others = [*(layers[n][0] for n in alike), *self._finals.values()]
        for other, path in zip([*alike, *self._finals], others):
            if _same_file(path, file):
                if other in alike:
                    text = tr("The outputs {} and {} would both write {} in {}: give each a name of its own.")
                    raise OutputError(text.format(other, name, table, file))
                text = tr("The output {} would replace {}, which {} is added to: name another file.")
                raise OutputError(text.format(other, file, name))

    def _refuse_folder_of_inputs(self, name: str, folder: str) -> None:
        """A folder gets rasters that are named after the inputs."""
        for other, paths in self._inputs.items():
            for path in paths:
                there = Path(folder, f"{Path(path).stem}.tif")
                if there.exists() and os.path.exists(path) and os.path.samefile(there, path):
                    text = tr("The rasters in {} ({}) would replace the input {} ({}): choose another folder.")
                    raise OutputError(text.format(name, folder, other, path))

    def in_users_words(self, text: str) -> str:
        """A sentence of the engine with the paths that the user knows."""
        for name, staged in self._staged.items():
            text = text.replace(staged, self._finals[name])
        for name, staged in self._staged.items():
            text = text.replace(str(Path(staged).parent), str(Path(self._finals[name]).absolute().parent))
        return text


@contextmanager
def whole_destinations(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    inputs: dict[str, list[str]],
) -> Iterator[Destinations]:
    """Destinations that are published if the block succeeds and discarded if it does not.

    Raises:
        QgsProcessingException: an output cannot be written, or would replace an input or another output.
    """
    destinations = None
    try:
        with whole_outputs(**inputs) as outputs:
            outputs.temporary = _temporary_folder()
            destinations = Destinations(algorithm, parameters, context, outputs, inputs)
            yield destinations
    except (UrbanMLError, QgsProcessingException) as error:
        text = said(str(error))  # a message of the engine that has come through it is translated already
        text = destinations.in_users_words(text) if destinations else text
        raise QgsProcessingException(text) from error


def _temporary_folder() -> Path:
    """QGIS's folder for temporary files; where it could not make one, it would write into the root of the disk."""
    folder = QgsProcessingUtils.tempFolder()
    if not folder or not os.access(folder, os.W_OK):
        text = tr(
            "The temporary folder {} cannot be written: name another one in the environment variable TMPDIR or under "
            "Settings > Options > Processing > General."
        )
        raise OutputError(text.format(folder or QDir.tempPath()))
    return Path(folder)


def refuse_clashes(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    inputs: dict[str, list[str]],
) -> None:
    """Refuse outputs of a model before its first step, which knows only its own; nothing is written.

    Raises:
        QgsProcessingException: an output cannot be written, or would replace an input or another output.
    """
    apart = QgsProcessingContext()  # where QGIS notes what it is to load, which the steps will say again
    apart.setProject(context.project())
    outputs = Outputs(inputs={name: [path.split("|")[0] for path in paths] for name, paths in inputs.items()})
    try:
        Destinations(algorithm, parameters, apart, outputs, inputs)
    except UrbanMLError as error:
        raise QgsProcessingException(said(str(error))) from error
    finally:
        outputs.discard()


def sink_file(value: Any, context: QgsProcessingContext) -> str | None:
    """The path that a sink is to have, None where something else than a file of its own is asked for.

    As in QGIS, what has no extension, or one of a format that is not there, becomes a GeoPackage, and what has an
    extension that its format is not known by gets the usual one. Formats of several files are written with small
    letters whatever is asked for.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping():
        return None
    value = _sink_text(value, context)
    if value in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    if re.match(r"[^/\\]{3,}?:", value) or "|" in value:  # of a provider, such as memory: or ogr:
        return None
    driver = QgsVectorFileWriter.driverForExtension(Path(value).suffix)
    if not driver:
        return f"{value}.gpkg"
    metadata = QgsVectorFileWriter.MetaData()
    if QgsVectorFileWriter.driverMetadata(driver, metadata):
        known = {metadata.ext, *(pattern.strip("*.") for pattern in metadata.glob.split())}
        if not any(value.lower().endswith(f".{extension}") for extension in known):
            return f"{value}.{metadata.ext}"
    if driver in ("ESRI Shapefile", "MapInfo File"):
        return value[: -len(Path(value).suffix)] + Path(value).suffix.lower()
    return value


def refuse_shapeless(name: str, file: str) -> None:
    """Refuse a file for a table, which has no shapes, in a format that holds nothing else.

    Raises:
        OutputError: so it is.
    """
    ending = Path(file).suffix.lower()
    if ending in SHAPES_ALONE:
        text = tr(
            "The output {} ({}) is a table without shapes, and files that end in {} hold shapes: choose .gpkg or .csv."
        )
        raise OutputError(text.format(name, file, ending))


def layer_in_file(value: Any, context: QgsProcessingContext) -> tuple[str, str] | None:
    """The file that a sink is added to and its name there, None where it is not added to one."""
    text = _sink_text(value, context)
    if not text.startswith("ogr:"):
        return None
    uri = QgsDataSourceUri(text[len("ogr:") :])
    file = uri.database() or text[len("ogr:") :]
    return file, uri.table() or Path(file).stem


def holding_file(value: Any, context: QgsProcessingContext) -> str | None:
    """The file that a sink will be in, of its own or with other layers; None where it is in none."""
    layer = layer_in_file(value, context)
    return layer[0] if layer else sink_file(value, context)


def _same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return os.path.realpath(one) == os.path.realpath(other)


def _sink_text(value: Any, context: QgsProcessingContext) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value if isinstance(value, str) else ""
