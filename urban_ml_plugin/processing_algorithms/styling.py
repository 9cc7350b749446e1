"""How output layers look. All of it runs on the main thread, where layers and projects may be touched."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor


class LayerLook:
    """The look of one output layer: applied when QGIS loads it, and stored in a GeoPackage for later."""

    def apply(self, layer: QgsMapLayer) -> None:
        """Style ``layer``."""
        raise NotImplementedError

    def keep(self, destination: str, context: QgsProcessingContext) -> None:
        """See to it that the layer ``destination`` looks so, now and when it is opened again."""
        if context.willLoadLayerOnCompletion(destination):
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_PostProcessor.create(self))
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        if isinstance(layer, QgsVectorLayer) and ".gpkg" in layer.source():
            self.apply(layer)
            layer.saveStyleToDatabase(layer.name(), "Urban ML", True, "")


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
