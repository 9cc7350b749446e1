"""Build the QGIS project of cities that differ in their roofs alone, and draw its map: regions and recognition."""

from __future__ import annotations

import sys
from pathlib import Path

from project_layers import add_layers, add_themes, draw_project
from qgis.core import Qgis, QgsProject, QgsReferencedRectangle, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from urban_ml_plugin.core.runtime.provenance import version
from urban_ml_plugin.frontend.printed_maps.map_page import MapPage

HEADING = "What makes a city recognisable"
CITIES = ("clay", "slate", "metal")
"""Cities, by their roofs: they lie on the same ground, so each of them has layers of its own."""
REGIONS, RECOGNISED = "regions", "recognised"
"""Files, without their ending, with a field ``city``."""

GROUPS = {
    "Discriminative regions": {f"{REGIONS}_{city}": f"Regions of {city}, by kind" for city in CITIES},
    "Recognition": {f"{RECOGNISED}_{city}": f"What {city} was taken for" for city in CITIES},
    "The cities": {"land_cover": "Land cover", **{f"{city}.tif": f"Roofs of {city}" for city in CITIES}},
}
SAME_FILE = {f"{file}_{city}": file for file in (REGIONS, RECOGNISED) for city in CITIES}
THEMES = {
    name: [f"{file}_{city}", f"{city}.tif"]
    for city in CITIES
    for file, name in ((REGIONS, f"Regions of {city}"), (RECOGNISED, f"Recognition of {city}"))
}


def show_one_city(layer: QgsVectorLayer, city: str, opacity: float) -> None:
    """The features of one city, through which its image can be seen."""
    layer.setSubsetString(f"\"city\" = '{city}'")
    layer.setOpacity(opacity)


def build(project: QgsProject, folder: Path) -> MapPage:
    """Fill the project, its page of maps included."""
    layers = add_layers(project, folder, GROUPS, SAME_FILE)
    image = layers[f"{CITIES[0]}.tif"]
    project.setTitle(f"{HEADING}: cities that differ in their roofs alone")
    project.setCrs(image.crs())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(image.extent(), image.crs()))
    for city in CITIES:
        show_one_city(layers[f"{REGIONS}_{city}"], city, 0.8)
        show_one_city(layers[f"{RECOGNISED}_{city}"], city, 0.6)
    add_themes(project, layers, THEMES)
    page = MapPage(project, HEADING, image.extent(), 2 * len(CITIES))
    for city in CITIES:
        page.add_map(
            f"Roofs of {city}: regions that gave the city away", f"Regions of {city}", layers[f"regions_{city}"]
        )
        page.add_map(
            f"Roofs of {city}: what held-out tiles were taken for",
            f"Recognition of {city}",
            layers[f"{RECOGNISED}_{city}"],
        )
    page.finish(
        f"Made-up cities, told apart with Urban ML {version()} in QGIS {Qgis.version()}.\n"
        "Colours are kinds of regions that look alike, and cities."
    )
    page.keep()
    return page


if __name__ == "__main__":
    draw_project(build, "cities")
