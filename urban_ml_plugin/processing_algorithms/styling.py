"""How output layers look. Layers that QGIS loads are styled on the main thread, where they may be touched."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsClassificationQuantile,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument


class LayerLook:
    """The look of one output layer: applied when QGIS loads it, and stored in a GeoPackage for later."""

    def apply(self, layer: QgsMapLayer) -> None:
        """Style ``layer``."""
        raise NotImplementedError

    def qml(self, layer: QgsVectorLayer) -> str:
        """The style as QML, worked out on ``layer``."""
        self.apply(layer)
        document = QDomDocument()
        layer.exportNamedStyle(document)
        return document.toString()

    def on_loading(self, destination: str, context: QgsProcessingContext) -> None:
        """See to it that the layer ``destination`` looks so if QGIS is going to load it."""
        if context.willLoadLayerOnCompletion(destination):
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_PostProcessor.create(self))


class ClusterLook(LayerLook):
    """Each cluster in its own colour, the same on tiles and on the label raster.

    Args:
        classes: one ``{"number": 1, "name": "…", "colour": "#rrggbb"}`` a cluster, as the model holds them.
    """

    def __init__(self, classes: list[dict[str, Any]]) -> None:
        self._classes = classes

    def apply(self, layer: QgsMapLayer) -> None:
        """Give ``layer``, tiles or labels, a category a cluster."""
        if isinstance(layer, QgsRasterLayer):
            entries = [
                QgsPalettedRasterRenderer.Class(entry["number"], QColor(entry["colour"]), entry["name"])
                for entry in self._classes
            ]
            layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
        elif isinstance(layer, QgsVectorLayer):
            categories = [
                QgsRendererCategory(entry["number"], _fill(entry["colour"]), entry["name"]) for entry in self._classes
            ]
            layer.setRenderer(QgsCategorizedSymbolRenderer("cluster", categories))
        layer.triggerRepaint()


def cluster_classes(layer: QgsVectorLayer | None) -> list[dict[str, Any]]:
    """The classes of tiles that are styled by cluster, so that what is made of them looks the same; else none."""
    if layer is None:
        return []
    # Headless QGIS opens a layer without the style that is stored with it.
    for candidate in (layer, QgsVectorLayer(layer.source(), layer.name(), layer.providerType())):
        renderer = candidate.renderer()
        if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == "cluster":
            return [
                {"number": int(entry.value()), "name": entry.label(), "colour": entry.symbol().color().name()}
                for entry in renderer.categories()
                if str(entry.value()).isdigit()  # a style that was read from a file has its numbers as text
            ]
    return []


class GraduatedLook(LayerLook):
    """Zones from light to dark by a field, in five classes with as many zones each."""

    def __init__(self, field: str) -> None:
        self._field = field

    def apply(self, layer: QgsMapLayer) -> None:
        """Give ``layer`` graduated fills."""
        if isinstance(layer, QgsVectorLayer):
            renderer = QgsGraduatedSymbolRenderer(self._field)
            renderer.setSourceSymbol(QgsFillSymbol.createSimple({"outline_color": "#ffffff", "outline_width": "0.1"}))
            renderer.setSourceColorRamp(QgsGradientColorRamp(QColor("#f7f4e9"), QColor("#7a1f5c")))
            renderer.setClassificationMethod(QgsClassificationQuantile())
            renderer.updateClasses(layer, 5)
            layer.setRenderer(renderer)
            layer.triggerRepaint()


class LargestShareLook(LayerLook):
    """Each zone in the colour of the cluster that has the largest share of it.

    Args:
        classes: as of ``ClusterLook``.
        clusters: how many share fields the zones have.
    """

    def __init__(self, classes: list[dict[str, Any]], clusters: int) -> None:
        self._classes, self._clusters = classes, clusters

    def apply(self, layer: QgsMapLayer) -> None:
        """Give ``layer`` a category a cluster."""
        if isinstance(layer, QgsVectorLayer):
            shares = ", ".join(f'"c{number}_share"' for number in range(1, self._clusters + 1))
            largest = f"array_find(array({shares}), array_max(array({shares}))) + 1"
            categories = [
                QgsRendererCategory(entry["number"], _zone_fill(entry["colour"]), entry["name"])
                for entry in sorted(self._classes, key=lambda entry: entry["number"])
                if entry["number"] <= self._clusters
            ]
            layer.setRenderer(QgsCategorizedSymbolRenderer(largest, categories))
            layer.triggerRepaint()


def _zone_fill(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#ffffff", "outline_width": "0.2"})


def _fill(colour: str) -> QgsFillSymbol:
    # No outline: between thousands of tiles it would hide the colours.
    symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
    symbol.setOpacity(0.75)
    return symbol


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Applies a look to a layer once QGIS has loaded it. QGIS does not own it, so it is kept until it has run."""

    _alive: ClassVar[list[_PostProcessor]] = []

    @classmethod
    def create(cls, look: LayerLook) -> _PostProcessor:
        processor = cls()
        processor._look = look
        cls._alive.append(processor)
        return processor

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: Any) -> None:
        self._look.apply(layer)
        self._alive.remove(self)
