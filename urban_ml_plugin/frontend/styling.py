"""The styles of output layers. Layers that QGIS loads are styled on the main thread, where they may be touched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsClassificationQuantile,
    QgsColorRampShader,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.options.zone_options import CLUSTER_FIELD
from .texts import tr

CLASSES = 5
"""Of a graduated layer: more shades are not told apart on a map."""
SEE_THROUGH, HARDLY_SEEN = 0.75, 0.08
"""Opacity of tiles over imagery, and of those that did not change."""
_POINTS = QgsWkbTypes.GeometryType.PointGeometry


class LayerStyle:
    """The style of one output layer: applied when QGIS loads it, and stored in a GeoPackage for later."""

    def apply(self, layer: QgsMapLayer) -> None:
        """Style ``layer``, if it is of a kind that the style is for."""
        renderer = None
        if isinstance(layer, QgsRasterLayer):
            renderer = self.raster_renderer(layer)
        elif isinstance(layer, QgsVectorLayer):
            renderer = self.vector_renderer(layer)
        if renderer is not None:
            layer.setRenderer(renderer)
            layer.triggerRepaint()

    def raster_renderer(self, layer: QgsRasterLayer) -> QgsRasterRenderer | None:
        """What draws a raster in this style."""

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer | None:
        """What draws features in this style."""

    def qml(self, layer: QgsVectorLayer) -> str:
        """The style as QML, worked out on ``layer``."""
        self.apply(layer)
        document = QDomDocument()
        layer.exportNamedStyle(document)
        return document.toString()

    def on_loading(self, destination: str, context: QgsProcessingContext) -> None:
        """See to it that the layer ``destination`` is styled so if QGIS is going to load it."""
        if context.willLoadLayerOnCompletion(destination):
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_PostProcessor.create(self))


class ClusterStyle(LayerStyle):
    """Each cluster in its own colour, the same on tiles and on the label raster.

    Args:
        classes: one ``{"number": 1, "name": "…", "colour": "#rrggbb"}`` a cluster, as the model holds them.
        field: of the tiles (or points), with the number of the class.
    """

    def __init__(self, classes: list[dict[str, Any]], field: str = CLUSTER_FIELD) -> None:
        self._classes, self._field = classes, field

    def raster_renderer(self, layer: QgsRasterLayer) -> QgsRasterRenderer:
        kind = QgsPalettedRasterRenderer
        entries = [kind.Class(entry["number"], QColor(entry["colour"]), entry["name"]) for entry in self._classes]
        return kind(layer.dataProvider(), 1, entries)

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        symbol = _marker if layer.geometryType() == _POINTS else _fill
        return QgsCategorizedSymbolRenderer(self._field, _categories(self._classes, symbol))


class NamedClassStyle(LayerStyle):
    """Each class in its own colour, by a field that holds its name.

    Args:
        classes: as of ``ClusterStyle``.
    """

    def __init__(self, classes: list[dict[str, Any]], field: str) -> None:
        self._classes, self._field = classes, field

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        symbol = _marker if layer.geometryType() == _POINTS else _fill
        named = [{**entry, "number": entry["name"]} for entry in self._classes]
        return QgsCategorizedSymbolRenderer(self._field, _categories(named, symbol))


class ArrowStyle(LayerStyle):
    """Lines as arrows to where they end."""

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        shape = {"arrow_width": "0.3", "arrow_start_width": "0.3", "head_length": "2", "head_thickness": "1.2"}
        arrow = QgsArrowSymbolLayer.create({**shape, "is_curved": "0", "is_repeated": "0"})
        arrow.subSymbol().setColor(QColor("#c9711a"))
        arrow.subSymbol().symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
        symbol = QgsLineSymbol()
        symbol.changeSymbolLayer(0, arrow)
        return QgsSingleSymbolRenderer(symbol)


class ChangeStyle(LayerStyle):
    """Changed tiles in the colour of what they became; the others hardly seen.

    Args:
        classes: as of ``ClusterStyle``.
    """

    def __init__(self, classes: list[dict[str, Any]]) -> None:
        self._classes = classes

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        unchanged = _fill("#808080")
        unchanged.setOpacity(HARDLY_SEEN)
        became = [{**entry, "name": f"became {entry['name']}"} for entry in self._classes]
        categories = [*_categories(became, _fill), QgsRendererCategory(0, unchanged, "unchanged")]
        return QgsCategorizedSymbolRenderer('if("changed" = 1, "after", "changed")', categories)


def cluster_classes(layer: QgsVectorLayer | None) -> list[dict[str, Any]]:
    """The classes of tiles that are styled by cluster, so that what is made of them looks the same; else none."""
    if layer is None:
        return []
    # Headless QGIS opens a layer without the style that is stored with it.
    for candidate in (layer, QgsVectorLayer(layer.source(), layer.name(), layer.providerType())):
        renderer = candidate.renderer()
        if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == CLUSTER_FIELD:
            return [
                {"number": int(entry.value()), "name": entry.label(), "colour": entry.symbol().color().name()}
                for entry in renderer.categories()
                if str(entry.value()).isdigit()  # a style that was read from a file has its numbers as text
            ]
    return []


class GraduatedStyle(LayerStyle):
    """Zones from light to dark by a field, in five classes.

    Args:
        span: two values between which classes are equally wide, so that a colour means the same on every layer of one
            model; the outer classes take what lies beyond. Without it the classes have as many zones each.
    """

    def __init__(self, field: str, span: tuple[float, float] | None = None) -> None:
        self._field, self._span = field, span

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        renderer = QgsGraduatedSymbolRenderer(self._field)
        outline = {"outline_color": "#ffffff", "outline_width": "0.1"}
        points = layer.geometryType() == _POINTS
        renderer.setSourceSymbol(_marker("#ffffff") if points else QgsFillSymbol.createSimple(outline))
        ramp = QgsGradientColorRamp(QColor("#f7f4e9"), QColor("#7a1f5c"))
        renderer.setSourceColorRamp(ramp)
        if self._span is None:
            renderer.setClassificationMethod(QgsClassificationQuantile())
            renderer.updateClasses(layer, CLASSES)
            return renderer
        for number, (low, high, label) in enumerate(self._classes(layer, *self._span)):
            symbol = renderer.sourceSymbol().clone()
            symbol.setColor(ramp.color(number / (CLASSES - 1)))
            renderer.addClassRange(QgsRendererRange(low, high, symbol, label))
        return renderer

    def _classes(self, layer: QgsVectorLayer, least: float, greatest: float) -> list[tuple[float, float, str]]:
        """Limits and label of each class; the outer ones go as far as the values of the layer do."""
        width = (greatest - least) / CLASSES
        edges = [least + number * width for number in range(1, CLASSES)]
        field = layer.fields().lookupField(self._field)
        ends = (layer.minimumValue(field), layer.maximumValue(field))
        known = [float(value) for value in ends if isinstance(value, (int, float))]
        lows, highs = [min([least, *known]), *edges], [*edges, max([greatest, *known])]
        inner = [f"{low:.4g} – {high:.4g}" for low, high in zip(edges, edges[1:])]
        labels = [tr("below {}").format(f"{edges[0]:.4g}"), *inner, tr("{} and more").format(f"{edges[-1]:.4g}")]
        return list(zip(lows, highs, labels))


def value_style(field: str, classes: list[dict[str, Any]], span: tuple[float, float]) -> LayerStyle:
    """The style of predicted values: by class where there are classes, else graduated over the span of the labels."""
    return ClusterStyle(classes, field) if classes else GraduatedStyle(field, span)


class ComponentStyle(LayerStyle):
    """Three components as red, green and blue, the same on tiles and on the raster that holds the colours.

    Args:
        stretch: ``centre`` of each component and the ``reach`` that all share: 128 + 127 (component - centre) / reach.
    """

    def __init__(self, stretch: dict[str, Any]) -> None:
        self._stretch = stretch

    def raster_renderer(self, layer: QgsRasterLayer) -> QgsRasterRenderer:
        return QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        symbol = _fill("#808080")
        properties = symbol.symbolLayer(0).dataDefinedProperties()
        # By its name, because QGIS 3.30 gave the enumeration other members.
        known = QgsSymbolLayer.propertyDefinitions().items()
        fill = next(key for key, definition in known if definition.name() == "fillColor")
        properties.setProperty(fill, QgsProperty.fromExpression(self._expression()))
        symbol.symbolLayer(0).setDataDefinedProperties(properties)
        return QgsSingleSymbolRenderer(symbol)

    def _expression(self) -> str:
        reach = self._stretch["reach"]
        levels = (
            f'clamp(1, round(128 + 127 * ("pc{number}" - ({centre!r})) / {reach!r}), 255)'
            for number, centre in enumerate(self._stretch["centre"], start=1)
        )
        return f"color_rgb({', '.join(levels)})"


class DivergingRasterStyle(LayerStyle):
    """A raster of signed values from blue over white to red, symmetric about 0.

    Args:
        limit: value from which on the colour is full, the same for the whole map.
    """

    COLOURS = ((-1.0, "#2166ac"), (-0.5, "#92c5de"), (0.0, "#f7f7f7"), (0.5, "#f4a582"), (1.0, "#b2182b"))

    def __init__(self, limit: float) -> None:
        self._limit = limit or 1.0

    def raster_renderer(self, layer: QgsRasterLayer) -> QgsRasterRenderer:
        ramp = QgsColorRampShader(-self._limit, self._limit)
        places = [(share * self._limit, QColor(colour)) for share, colour in self.COLOURS]
        items = [QgsColorRampShader.ColorRampItem(value, colour, f"{value:.3g}") for value, colour in places]
        ramp.setColorRampItemList(items)
        shader = QgsRasterShader(-self._limit, self._limit)
        shader.setRasterShaderFunction(ramp)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
        renderer.setClassificationMin(-self._limit)
        renderer.setClassificationMax(self._limit)
        return renderer


class LargestShareStyle(LayerStyle):
    """Each zone in the colour of the cluster that has the largest share of it.

    Args:
        classes: as of ``ClusterStyle``.
        clusters: how many share fields the zones have.
    """

    def __init__(self, classes: list[dict[str, Any]], clusters: int) -> None:
        self._classes, self._clusters = classes, clusters

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        shares = ", ".join(f'"c{number}_share"' for number in range(1, self._clusters + 1))
        largest = f"array_find(array({shares}), array_max(array({shares}))) + 1"
        known = [entry for entry in self._classes if entry["number"] <= self._clusters]
        ordered = sorted(known, key=lambda entry: entry["number"])
        return QgsCategorizedSymbolRenderer(largest, _categories(ordered, _zone_fill))


class LocalMoranStyle(LayerStyle):
    """Zones by local Moran's I of what is left unexplained: high among high, low among low, and outliers."""

    _CLASSES = (
        ("HH", "#b2182b", "higher than expected, as around (HH)"),
        ("LL", "#2166ac", "lower than expected, as around (LL)"),
        ("HL", "#f4a582", "higher, though lower around (HL)"),
        ("LH", "#92c5de", "lower, though higher around (LH)"),
        ("", "#e9ecee", "not significant"),
    )

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        categories = [QgsRendererCategory(value, _zone_fill(colour), name) for value, colour, name in self._CLASSES]
        shown = 'CASE WHEN "local_q" <= 0.05 THEN "quadrant" WHEN "local_q" IS NOT NULL THEN \'\' END'
        return QgsCategorizedSymbolRenderer(shown, categories)


def _categories(classes: list[dict[str, Any]], symbol: Callable[[str], QgsSymbol]) -> list[QgsRendererCategory]:
    return [QgsRendererCategory(entry["number"], symbol(entry["colour"]), entry["name"]) for entry in classes]


def _zone_fill(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#ffffff", "outline_width": "0.2"})


def _marker(colour: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({"color": colour, "size": "2.4", "outline_color": "#37424a"})


def _fill(colour: str) -> QgsFillSymbol:
    # No outline: between thousands of tiles it would hide the colours.
    symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
    symbol.setOpacity(SEE_THROUGH)
    return symbol


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Applies a style to a layer once QGIS has loaded it. QGIS does not own it, so it is kept until it has run."""

    _alive: ClassVar[list[_PostProcessor]] = []

    @classmethod
    def create(cls, style: LayerStyle) -> _PostProcessor:
        processor = cls()
        processor._style = style
        cls._alive.append(processor)
        return processor

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: Any) -> None:
        self._style.apply(layer)
        self._alive.remove(self)
