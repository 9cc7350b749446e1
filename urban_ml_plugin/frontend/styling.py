"""The styles of output layers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsColorRampLegendNodeSettings,
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
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.options.zone_options import CLUSTER_FIELD
from .fields.field_words import SHARE, field_words
from .texts import tr
from .value_classes import ValueClass, equal_classes, even_classes

WITHOUT_DECIMALS = 100
"""From which on values are written out as whole numbers: 320 rather than 3.2e+02."""
SEE_THROUGH, HARDLY_SEEN = 0.75, 0.08
"""Opacity of tiles over imagery, and of those that did not change."""
_POINTS = QgsWkbTypes.GeometryType.PointGeometry


class LayerStyle:
    """How one output layer is drawn.

    Attributes:
        legend: what colours stand for where they are values, with their unit; empty where classes have names.
    """

    legend = ""
    _shortened: Mapping[str, str] = {}

    def apply(self, layer: QgsMapLayer, shortened: Mapping[str, str] | None = None) -> None:
        """Style ``layer``, if it is of a kind that the style is for.

        Args:
            shortened: the names of fields in its file, by the longer ones that they had.
        """
        self._shortened, renderer = shortened or {}, None
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

    def _in_file(self, field: str) -> str:
        """The name of a field in the file of the layer."""
        return self._shortened.get(field, field)


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
        return QgsCategorizedSymbolRenderer(self._in_file(self._field), _categories(self._classes, symbol))


class NamedClassStyle(LayerStyle):
    """Each class in its own colour, by a field that holds its name.

    Args:
        classes: as of ``ClusterStyle``; ``title`` is what the legend calls a class, its name unless given.
    """

    def __init__(self, classes: list[dict[str, Any]], field: str) -> None:
        self._classes, self._field = classes, field

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        symbol = _marker if layer.geometryType() == _POINTS else _fill
        named = [
            {**entry, "number": entry["name"], "name": entry.get("title", entry["name"])} for entry in self._classes
        ]
        return QgsCategorizedSymbolRenderer(self._in_file(self._field), _categories(named, symbol))


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


class ThinLineStyle(LayerStyle):
    """Lines, or the outlines of polygons, thin enough to show the imagery below them.

    Args:
        colour: of the lines.
        width: of the lines, millimetres.
    """

    def __init__(self, colour: str, width: float = 0.2) -> None:
        self._colour, self._width = colour, str(width)

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
            return QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": self._colour, "width": self._width}))
        outline = {"style": "no", "outline_color": self._colour, "outline_width": self._width}
        return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline))


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
        became = [{**entry, "name": tr("became {}").format(entry["name"])} for entry in self._classes]
        categories = [*_categories(became, _fill), QgsRendererCategory(0, unchanged, tr("unchanged"))]
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
    """Zones, tiles or points from light to dark by a field, in five classes with round borders.

    Args:
        span: two values between which classes are equally wide, so that a colour means the same on every layer of one
            model; the outer classes take what lies beyond. Without it the classes have as many features each.
        legend: what the values are; that of the field, unless given.
    """

    def __init__(self, field: str, span: tuple[float, float] | None = None, legend: str = "") -> None:
        self._field, self._span, self._words = field, span, field_words(field)
        self.legend = legend or (self._words.legend if self._words else field)

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        renderer = QgsGraduatedSymbolRenderer(self._in_file(self._field))
        outline = {"outline_color": "#ffffff", "outline_width": "0.1"}
        points = layer.geometryType() == _POINTS
        renderer.setSourceSymbol(_marker("#ffffff") if points else QgsFillSymbol.createSimple(outline))
        renderer.setSourceColorRamp(_ramp())
        read, _ = QgsVectorLayerUtils.getValues(layer, renderer.classAttribute())
        classes = self._value_classes([float(value) for value in read if isinstance(value, (int, float))])
        for (low, high, label), shade in zip(classes, _shades(len(classes))):
            symbol = renderer.sourceSymbol().clone()
            symbol.setColor(shade)
            renderer.addClassRange(QgsRendererRange(low, high, symbol, label))
        return renderer

    def raster_renderer(self, layer: QgsRasterLayer) -> QgsRasterRenderer | None:
        if self._span is None:
            return None
        classes = self._value_classes([])
        ramp = QgsColorRampShader(*self._span, _ramp(), QgsColorRampShader.Type.Discrete)
        tops = [*(one.high for one in classes[:-1]), math.inf]
        shades = _shades(len(classes))
        items = zip(tops, shades, (one.label for one in classes))
        ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(*item) for item in items])
        shader = QgsRasterShader(*self._span)
        shader.setRasterShaderFunction(ramp)
        return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)

    def _value_classes(self, values: list[float]) -> list[ValueClass]:
        known = self._words
        words = {"unit": known.in_labels if known else "", "percent": bool(known and known.unit == SHARE)}
        return equal_classes(self._span, values, **words) if self._span else even_classes(values, **words)


def _ramp() -> QgsGradientColorRamp:
    return QgsGradientColorRamp(QColor("#f7f4e9"), QColor("#7a1f5c"))


def _shades(count: int) -> list[QColor]:
    """From light to dark."""
    return [_ramp().color(number / max(1, count - 1)) for number in range(count)]


def predicted_style(result: dict[str, Any]) -> LayerStyle:
    """The style of predicted values: by class where there are classes, else graduated over the span of the labels.

    Args:
        result: of a task that predicts, with ``classes``, ``span`` and the ``field`` that was learnt.
    """
    if result["classes"]:
        return ClusterStyle(result["classes"], "predicted")
    return GraduatedStyle("predicted", result["span"], tr("predicted {}").format(result["field"]))


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
        limit: value from which on the colour is full, the same for the whole map; two digits of it are kept.
        low, high: what values below and above 0 speak for.
    """

    COLOURS = ((-1.0, "#2166ac"), (-0.5, "#92c5de"), (0.0, "#f7f7f7"), (0.5, "#f4a582"), (1.0, "#b2182b"))

    def __init__(self, limit: float, low: str = "", high: str = "") -> None:
        self._limit = float(f"{limit:.2g}") or 1.0
        self._ends = {-1.0: low or tr("evidence against"), 0.0: tr("neither"), 1.0: high or tr("evidence for")}
        self.legend = tr("Evidence per pixel")

    def raster_renderer(self, layer: QgsRasterLayer) -> QgsRasterRenderer:
        ramp = QgsColorRampShader(-self._limit, self._limit)
        items = [
            QgsColorRampShader.ColorRampItem(share * self._limit, QColor(colour), self._label(share))
            for share, colour in self.COLOURS
        ]
        ramp.setColorRampItemList(items)
        shown = QgsColorRampLegendNodeSettings()
        shown.setUseContinuousLegend(False)  # which would have no words
        ramp.setLegendSettings(shown)
        shader = QgsRasterShader(-self._limit, self._limit)
        shader.setRasterShaderFunction(ramp)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
        renderer.setClassificationMin(-self._limit)
        renderer.setClassificationMax(self._limit)
        return renderer

    def _label(self, share: float) -> str:
        number = share * self._limit
        value = f"{number:,.0f}" if abs(number) >= WITHOUT_DECIMALS or not share else f"{number:.2g}"
        return f"{value}: {self._ends[share]}" if share in self._ends else value


class DivergingLineStyle(LayerStyle):
    """Lines by a field with signed values, from blue over grey to red, symmetric about 0.

    Args:
        limit: value from which on the colour is full.
    """

    COLOURS = ("#2166ac", "#92c5de", "#b8bcc0", "#f4a582", "#b2182b")
    ENDS = (-1e18, -0.6, -0.2, 0.2, 0.6, 1e18)
    """Of the five classes, in parts of the limit."""

    def __init__(self, field: str, limit: float) -> None:
        self._field, self._limit = field, limit or 1.0

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        renderer = QgsGraduatedSymbolRenderer(self._in_file(self._field))
        ends = [self._limit * end for end in self.ENDS]
        inner = [f"{low:.3g} – {high:.3g}" for low, high in zip(ends[1:], ends[2:-1])]
        labels = [tr("below {}").format(f"{ends[1]:.3g}"), *inner, tr("{} and more").format(f"{ends[-2]:.3g}")]
        for low, high, label, colour in zip(ends, ends[1:], labels, self.COLOURS):
            line = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.5"})
            renderer.addClassRange(QgsRendererRange(low, high, line, label))
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

    def vector_renderer(self, layer: QgsVectorLayer) -> QgsFeatureRenderer:
        classes = (
            ("HH", "#b2182b", tr("higher than expected, as around (HH)")),
            ("LL", "#2166ac", tr("lower than expected, as around (LL)")),
            ("HL", "#f4a582", tr("higher, though lower around (HL)")),
            ("LH", "#92c5de", tr("lower, though higher around (LH)")),
            ("", "#e9ecee", tr("not significant")),
        )
        categories = [QgsRendererCategory(value, _zone_fill(colour), name) for value, colour, name in classes]
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
