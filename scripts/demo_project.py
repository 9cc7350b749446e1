"""Build the demo's QGIS project from the layers in a folder, and draw its map: image, urban types, census zones."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsClassificationEqualInterval,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from urban_ml_plugin.processing_algorithms.styling import DivergingRasterLook

PANEL, LEFT, TOP, GAP, BELOW = 120, 10, 28, 8, 26  # millimetres: side of a map, margins, space between, for a legend


def corner(number: int) -> tuple[float, float]:
    """Where the map of that number begins, two in a row (mm)."""
    return LEFT + number % 2 * (PANEL + GAP), TOP + number // 2 * (PANEL + BELOW)


def millimetres(x: float, y: float) -> QgsLayoutPoint:
    """A place on the page."""
    return QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters)


class Demo:
    """The project, and where its layers and products lie."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.project = QgsProject.instance()

    def add(self, name: str, file: str, *, shown: bool = True) -> QgsMapLayer:
        """Add a layer below those that are there already."""
        path = str(self.folder / file)
        layer = QgsRasterLayer(path, name) if file.endswith(".tif") else QgsVectorLayer(path, name, "ogr")
        if not layer.isValid():
            sys.exit(f"The layer {path} cannot be opened.")
        self.project.addMapLayer(layer, False)
        self.project.layerTreeRoot().addLayer(layer).setItemVisibilityChecked(shown)
        return layer

    def save(self, layout: QgsPrintLayout) -> None:
        """Write the project and the picture."""
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 150
        picture = str(self.folder / "urban_types.png")
        if QgsLayoutExporter(layout).exportToImage(picture, settings) != QgsLayoutExporter.ExportResult.Success:
            sys.exit(f"The picture {picture} cannot be written.")
        if not self.project.write(str(self.folder / "urban_types.qgz")):
            sys.exit(f"The project in {self.folder} cannot be written.")


def outline(layer: QgsVectorLayer) -> None:
    """Zones as lines that can be read on any image."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#222222", "outline_width": "0.35"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def show_evidence(layer: QgsRasterLayer) -> None:
    """Evidence for high values red, for low ones blue, full from the 98th percentile on."""
    low, high = layer.dataProvider().cumulativeCut(1, 0.02, 0.98)
    DivergingRasterLook(max(-low, high)).apply(layer)


def small_text() -> QgsTextFormat:
    """What the maps are lettered in."""
    text = QgsTextFormat()
    text.setFont(QFont("DejaVu Sans"))
    text.setSize(7.5)
    return text


def graduate(layer: QgsVectorLayer, field: str, ramp: str) -> None:
    """Five equal steps of ``field``."""
    method = QgsClassificationEqualInterval()
    method.setLabelPrecision(0)
    renderer = QgsGraduatedSymbolRenderer(field)
    renderer.setClassificationMethod(method)
    renderer.setSourceSymbol(QgsFillSymbol.createSimple({"outline_color": "#ffffff", "outline_width": "0.2"}))
    renderer.updateClasses(layer, 5)
    renderer.updateColorRamp(QgsStyle.defaultStyle().colorRamp(ramp))
    layer.setRenderer(renderer)


def write_largest_share(zones: QgsVectorLayer) -> None:
    """Write into each zone how much of it its main urban type covers."""
    shares = ", ".join(f'"{field.name()}"' for field in zones.fields() if re.fullmatch(r"c\d+_share", field.name()))
    settings = QgsPalLayerSettings()
    settings.fieldName = f"to_string(round(100 * array_max(array({shares})))) || ' %'"
    settings.isExpression = True
    text = small_text()
    halo = text.buffer()
    halo.setEnabled(True)
    halo.setSize(0.5)
    text.setBuffer(halo)
    settings.setFormat(text)
    zones.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    zones.setLabelsEnabled(True)


def label(layout: QgsPrintLayout, text: str, x: float, y: float, size: int, bold: bool = False) -> None:
    """Put a line of text on the page."""
    item = QgsLayoutItemLabel(layout)
    font = QFont("DejaVu Sans", size)
    font.setBold(bold)
    item.setFont(font)
    item.setText(text)
    item.adjustSizeToText()
    layout.addLayoutItem(item)
    item.attemptMove(millimetres(x, y))


def map_panel(layout: QgsPrintLayout, number: int, title: str, layers: list[QgsMapLayer]) -> QgsLayoutItemMap:
    """One of the maps, all of the same place."""
    x, y = corner(number)
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.setRect(0, 0, PANEL, PANEL)  # without a shape it cannot take an extent
    item.setExtent(layers[-1].extent())
    item.attemptMove(millimetres(x, y))
    item.attemptResize(QgsLayoutSize(PANEL, PANEL, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    label(layout, title, x, y - 6, 10, bold=True)
    return item


def legend(layout: QgsPrintLayout, number: int, panel: QgsLayoutItemMap, layer: QgsMapLayer, columns: int) -> None:
    """The legend of one layer below its map."""
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    item.model().rootGroup().removeAllChildren()
    node = item.model().rootGroup().addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)  # the map's title says it already
    item.setLinkedMap(panel)
    item.setColumnCount(columns)
    item.setSplitLayer(True)
    font = QFont("DejaVu Sans", 8)
    item.setStyleFont(QgsLegendStyle.Style.SymbolLabel, font)
    layout.addLayoutItem(item)
    x, y = corner(number)
    item.attemptMove(millimetres(x - 2, y + PANEL))
    item.adjustBoxSize()


def scale_bar(layout: QgsPrintLayout, panel: QgsLayoutItemMap) -> None:
    """The scale of all maps, below the first."""
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Line Ticks Up")
    item.setLinkedMap(panel)
    item.setTextFormat(small_text())
    item.applyDefaultSize()
    layout.addLayoutItem(item)
    x, y = corner(0)
    item.attemptMove(millimetres(x, y + PANEL + 2))


def compose(demo: Demo) -> QgsPrintLayout:
    """The page: six maps of one place, with their legends."""
    borders = demo.add("Borders of census zones", "census.gpkg")
    main_types = demo.add("Main urban type of census zones", "zones.gpkg", shown=False)
    deprivation = demo.add("Deprivation of census zones", "zones.gpkg", shown=False)
    tiles = demo.add("Urban types", "tiles.gpkg")
    demo.add("Urban types at the later date", "tiles_later.gpkg", shown=False)
    change = demo.add("Change of urban types", "change.gpkg", shown=False)
    demo.add("Change of census zones", "zones_change.gpkg", shown=False)
    demo.add("What the types leave unexplained of deprivation", "zones_profiled.gpkg", shown=False)
    demo.add("Deprivation as the image tells it", "status.gpkg", shown=False)
    demo.add("Land use with activation", "landuse_activation.gpkg", shown=False)
    demo.add("Urban form of each tile", "tiles_form.gpkg", shown=False)
    roads = demo.add("Roads", "roads.gpkg", shown=False)
    demo.add("Buildings", "buildings.gpkg", shown=False)
    demo.add("Land use, the truth", "landuse.gpkg", shown=False)
    demo.add("Labels of urban types", "labels.tif", shown=False)
    evidence = demo.add("Where the network looked", "activation.tif", shown=False)
    show_evidence(evidence)
    later = demo.add("The image at the later date", "city_later.tif", shown=False)
    image = demo.add("The image", "city.tif")
    demo.project.setCrs(image.crs())
    demo.project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(image.extent(), image.crs()))
    outline(borders)
    roads.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#444444", "width": "0.3"})))
    write_largest_share(main_types)
    graduate(deprivation, "deprivation", "YlOrRd")

    layout = QgsPrintLayout(demo.project)
    layout.initializeDefaults()
    layout.setName("Urban types by census zone")
    page = QgsLayoutSize(2 * LEFT + 2 * PANEL + GAP, TOP + 3 * (PANEL + BELOW))
    layout.pageCollection().page(0).setPageSize(page)
    demo.project.layoutManager().addLayout(layout)
    label(layout, "Urban types by census zone", LEFT, 6, 16, bold=True)
    first = map_panel(layout, 0, "The image", [image])
    second = map_panel(layout, 1, "Its urban types, learnt without labels", [borders, tiles, image])
    map_panel(layout, 2, "Census zones: main urban type, and its share", [main_types, image])
    fourth = map_panel(layout, 3, "Census zones: deprivation (0 to 100)", [deprivation, image])
    fifth = map_panel(layout, 4, "The later image: tiles that changed, by what they became", [change, later])
    sixth = map_panel(layout, 5, "Where a network looked for deprivation", [evidence, image])
    scale_bar(layout, first)
    legend(layout, 1, second, tiles, 5)
    legend(layout, 3, fourth, deprivation, 5)
    legend(layout, 4, fifth, change, 3)
    legend(layout, 5, sixth, evidence, 5)
    return layout


def main() -> None:
    """Build, save and draw."""
    application = QgsApplication([], True)
    application.initQgis()
    demo = Demo(Path(sys.argv[1]).resolve())
    layout = compose(demo)
    demo.save(layout)
    del layout
    demo.project.clear()  # layers that outlive the application crash it
    application.exitQgis()


if __name__ == "__main__":
    main()
