"""Build the demo's QGIS project from the layers in a folder, and draw its map: image, urban types, deprivation."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsClassificationEqualInterval,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

PANEL, TOP, LEFT, GAP = 128, 32, 10, 6  # millimetres: side of a map, where the maps begin, space between them


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


def graduate(layer: QgsVectorLayer, field: str, ramp: str) -> None:
    """Five equal steps of ``field``."""
    renderer = QgsGraduatedSymbolRenderer(field)
    renderer.setClassificationMethod(QgsClassificationEqualInterval())
    renderer.setSourceSymbol(QgsFillSymbol.createSimple({"outline_color": "#ffffff", "outline_width": "0.25"}))
    renderer.updateClasses(layer, 5)
    renderer.updateColorRamp(QgsStyle.defaultStyle().colorRamp(ramp))
    layer.setRenderer(renderer)


def label(layout: QgsPrintLayout, text: str, x: float, y: float, size: int, bold: bool = False) -> None:
    """Put a line of text on the page."""
    item = QgsLayoutItemLabel(layout)
    font = QFont("DejaVu Sans", size)
    font.setBold(bold)
    item.setFont(font)
    item.setText(text)
    item.adjustSizeToText()
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def map_panel(layout: QgsPrintLayout, number: int, title: str, layers: list[QgsMapLayer]) -> QgsLayoutItemMap:
    """One of the maps, side by side, all of the same place."""
    x = LEFT + number * (PANEL + GAP)
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, TOP, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(PANEL, PANEL, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    extent = layers[-1].extent()
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    label(layout, title, x, TOP - 7, 11, bold=True)
    return item


def legend(layout: QgsPrintLayout, number: int, panel: QgsLayoutItemMap, layer: QgsMapLayer, columns: int) -> None:
    """The legend of one layer below its map."""
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    item.model().rootGroup().removeAllChildren()
    item.model().rootGroup().addLayer(layer)
    item.setLinkedMap(panel)
    item.setColumnCount(columns)
    item.setSplitLayer(True)
    layout.addLayoutItem(item)
    x = LEFT + number * (PANEL + GAP)
    item.attemptMove(QgsLayoutPoint(x, TOP + PANEL + 2, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    item.adjustBoxSize()


def scale_bar(layout: QgsPrintLayout, panel: QgsLayoutItemMap) -> None:
    """The scale of all maps, below the first."""
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Line Ticks Up")
    item.setLinkedMap(panel)
    item.applyDefaultSize()
    layout.addLayoutItem(item)
    item.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperLeft)
    item.attemptMove(QgsLayoutPoint(LEFT, TOP + PANEL + 4, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def compose(demo: Demo) -> QgsPrintLayout:
    """The page: three maps of one place, with their legends."""
    borders = demo.add("Borders of census zones", "census.gpkg")
    zones = demo.add("Deprivation of census zones", "zones.gpkg", shown=False)
    tiles = demo.add("Urban types", "tiles_form.gpkg" if False else "tiles.gpkg")
    demo.add("Urban types at the later date", "tiles_later.gpkg", shown=False)
    demo.add("Urban form of each tile", "tiles_form.gpkg", shown=False)
    demo.add("Roads", "roads.gpkg", shown=False).setRenderer(
        QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "#444444", "width": "0.3"}))
    )
    demo.add("Buildings", "buildings.gpkg", shown=False)
    demo.add("Land use, the truth", "landuse.gpkg", shown=False)
    demo.add("Labels of urban types", "labels.tif", shown=False)
    demo.add("The image at the later date", "city_later.tif", shown=False)
    image = demo.add("The image", "city.tif")
    demo.project.setCrs(image.crs())
    outline(borders)
    graduate(zones, "deprivation", "Viridis")
    layout = QgsPrintLayout(demo.project)
    layout.initializeDefaults()
    layout.setName("Urban types by census zone")
    width = 2 * LEFT + 3 * PANEL + 2 * GAP
    page = QgsLayoutSize(width, 215, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    layout.pageCollection().page(0).setPageSize(page)
    demo.project.layoutManager().addLayout(layout)
    label(layout, "Urban types by census zone", LEFT, 7, 18, bold=True)
    first = map_panel(layout, 0, "The image", [image])
    second = map_panel(layout, 1, "Its urban types, learnt without labels", [borders, tiles, image])
    third = map_panel(layout, 2, "Deprivation of census zones", [zones, image])
    scale_bar(layout, first)
    legend(layout, 1, second, tiles, 4)
    legend(layout, 2, third, zones, 1)
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
