"""Build the demo's QGIS project from the layers in a folder, and draw its map: image, urban types, census zones."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from project_layers import add_layers, add_themes, draw_project
from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from urban_ml_plugin.core.runtime.provenance import version
from urban_ml_plugin.frontend.printed_maps.map_page import MapPage, small_text
from urban_ml_plugin.frontend.styling import DivergingRasterStyle, GraduatedStyle, ThinLineStyle

HEADING = "Urban types by census zone"
EVIDENCE = "Evidence per pixel, in the unit of deprivation"

# Groups from top to bottom, and in each the layers: file, without its ending where that is .gpkg, and name.
GROUPS = {
    "Census zones": {
        "census": "Borders of census zones",
        "zones": "Main urban type of census zones",
        "zones_deprivation": "Deprivation of census zones",
        "zones_profiled": "What the types leave unexplained of deprivation",
    },
    "Urban types": {
        "tiles": "Urban types",
        "tiles_form": "Urban form of each tile",
        "labels.tif": "Urban types (raster)",
    },
    "Change": {
        "change": "Change of urban types",
        "zones_change": "Change of census zones",
        "tiles_later": "Urban types at the later date",
    },
    "Deprivation learnt from the image": {
        "status": "Deprivation predicted from the image",
        "landuse_activation": "Land use with activation",
        "activation.tif": "Where the network looked",
    },
    "The city": {
        "roads": "Roads",
        "buildings": "Buildings",
        "landuse": "Land use, the truth",
        "city_later.tif": "The image at the later date",
        "city.tif": "The image",
    },
}
SAME_FILE = {"zones_deprivation": "zones"}  # a second layer of a file, styled otherwise

# What is visible together, from top to bottom; the first is what the project opens with.
THEMES = {
    "Urban types": ["census", "tiles", "city.tif"],
    "Image": ["city.tif"],
    "Main urban type of zones": ["zones", "city.tif"],
    "Deprivation": ["zones_deprivation", "city.tif"],
    "Change": ["change", "city_later.tif"],
    "Where the network looked": ["activation.tif", "city.tif"],
}

DEPRIVATION = GraduatedStyle("deprivation", (0, 100))

# The maps of the page: title, theme, the layer that the legend explains, and what its values are, in which unit.
MAPS = (
    ("The image", "Image", None, ""),
    ("Its urban types, learnt without labels", "Urban types", "tiles", ""),
    ("Census zones: main urban type, and its share", "Main urban type of zones", "zones", ""),
    ("Census zones: deprivation", "Deprivation", "zones_deprivation", DEPRIVATION.legend),
    ("The later image: tiles that changed, by what they became", "Change", "change", ""),
    ("Where a network looked for deprivation", "Where the network looked", "activation.tif", EVIDENCE),
)


def show_evidence(layer: QgsRasterLayer) -> None:
    """Evidence for high values red, for low ones blue, full from the 98th percentile on."""
    low, high = layer.dataProvider().cumulativeCut(1, 0.02, 0.98)
    DivergingRasterStyle(max(-low, high), "less deprivation", "more deprivation").apply(layer)


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


def style(layers: dict[str, QgsMapLayer]) -> None:
    """What the algorithms did not style themselves."""
    ThinLineStyle("#222222", 0.35).apply(layers["census"])  # can be read on any image
    ThinLineStyle("#444444", 0.3).apply(layers["roads"])
    write_largest_share(layers["zones"])
    DEPRIVATION.apply(layers["zones_deprivation"])
    show_evidence(layers["activation.tif"])


def build(project: QgsProject, folder: Path) -> MapPage:
    """Fill the project, its page of maps included."""
    layers = add_layers(project, folder, GROUPS, SAME_FILE)
    image = layers["city.tif"]
    project.setTitle(f"{HEADING}: a made-up city")
    project.setCrs(image.crs())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(image.extent(), image.crs()))
    style(layers)
    add_themes(project, layers, THEMES)
    page = MapPage(project, HEADING, image.extent(), len(MAPS))
    for title, theme, explained, meaning in MAPS:
        page.add_map(title, theme, layers[explained] if explained else None, meaning=meaning)
    page.finish(
        f"A made-up city, analysed with Urban ML {version()} in QGIS {Qgis.version()}.\n"
        "Urban types are clusters of tiles that look alike; deprivation is made up, too."
    )
    page.keep()
    return page


if __name__ == "__main__":
    draw_project(build, "urban_types")
