"""The files that the inputs of an algorithm lie in, so that no output takes the place of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

from .raster_inputs import loaded
from .texts import tr


def input_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, list[str]]:
    """The files of each input by the name of its parameter: of layers also those that a VRT or a query is made of.

    A vector layer is followed by ``|layername=``, as QGIS writes it.
    """
    found: dict[str, list[str]] = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or parameters.get(name) in (None, ""):
            continue
        if isinstance(definition, QgsProcessingParameterFile):
            found[name] = [algorithm.parameterAsFile(parameters, name, context)]
            continue
        layers = input_layers(algorithm, definition, parameters, context)
        sources = [(layer.source(), layer.dataProvider().name()) for layer in layers]
        found[name] = [path for source, provider in sources for path in _files(source, provider, context)]
    return found


def warn_of_unknown(
    algorithm: QgsProcessingAlgorithm, parameters: Iterable[str], feedback: QgsProcessingFeedback
) -> None:
    """Warn of parameters that the algorithm does not have, such as misspelt ones, which QGIS passes over in silence."""
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    for name in sorted(set(parameters) - known):
        near = get_close_matches(name.upper(), known, 1)
        told = tr("This algorithm has no parameter {}, so what was given for it counts for nothing.").format(name)
        feedback.pushWarning(" ".join([told, *(tr("Did you mean {}?").format(one) for one in near)]))


def input_layers(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> list[QgsMapLayer]:
    """The layers of a parameter, of which there are none where it is empty or of another kind."""
    name, layers = definition.name(), []
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        layers = [vector_layer(algorithm, parameters, name, context)]
    elif isinstance(definition, (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)):
        rasters = {**parameters, name: loaded(parameters.get(name), context)}
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            layers = [algorithm.parameterAsRasterLayer(rasters, name, context)]
        else:
            layers = algorithm.parameterAsLayerList(rasters, name, context)
    return [layer for layer in layers if layer is not None]


def vector_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """The layer of a vector parameter, also where only some of its features are asked for, such as the selected ones.

    QGIS itself gives none then.
    """
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        parameters = {**parameters, name: value.source}
    return algorithm.parameterAsVectorLayer(parameters, name, context)


def layer_path(layer: QgsMapLayer) -> str:
    """The file that a layer lies in, empty if it is in none."""
    uri = QgsProviderRegistry.instance().decodeUri(layer.dataProvider().name(), layer.source())
    return str(uri.get("path") or uri.get("dbname") or "")


def opened(path: str) -> gdal.Dataset | None:
    """The dataset of a file as GDAL opens it inside QGIS, None where it opens none.

    It may raise instead, once QGIS or another plugin has asked it to do so.
    """
    try:
        return gdal.OpenEx(path)
    except RuntimeError:
        return None


def _files(source: str, provider: str, context: QgsProcessingContext) -> Iterator[str]:
    if provider == "virtual":
        for part in QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(source.encode())).sourceLayers():
            if not part.isReferenced():
                yield from _files(part.source(), part.provider(), context)
            elif (layer := context.getMapLayer(part.reference())) is not None:
                yield from _files(layer.source(), layer.dataProvider().name(), context)
        return
    uri = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = uri.get("path") or uri.get("dbname")
    if not path:
        return
    dataset = opened(path) if provider in ("gdal", "ogr") else None
    name = uri.get("layerName")
    if dataset is not None and provider == "ogr" and not name:
        layer = dataset.GetLayer(int(uri.get("layerId") or 0))
        name = layer.GetName() if layer is not None else None
    yield f"{path}|layername={name}" if name else path
    if dataset is not None:
        yield from dataset.GetFileList() or ()
