"""A QGIS project of the layers in a folder: groups, themes, and the picture of its page of maps."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from urban_ml_plugin.frontend.printed_maps.map_page import MapPage

DPI = 150


def add_layers(
    project: QgsProject, folder: Path, groups: Mapping[str, Mapping[str, str]], same_file: Mapping[str, str]
) -> dict[str, QgsMapLayer]:
    """Add every layer in its group.

    Args:
        groups: from top to bottom, and in each the layers: file, without its ending where that is .gpkg, and name.
        same_file: of layers that are called otherwise than their file.

    Returns:
        The layers by their keys in ``groups``.
    """
    layers = {}
    for title, entries in groups.items():
        group = project.layerTreeRoot().addGroup(title)
        for key, name in entries.items():
            file = same_file.get(key, key)
            path = str(folder / (file if file.endswith(".tif") else f"{file}.gpkg"))
            layer = QgsRasterLayer(path, name) if file.endswith(".tif") else QgsVectorLayer(path, name, "ogr")
            if not layer.isValid():
                sys.exit(f"The layer {path} cannot be opened.")
            project.addMapLayer(layer, False)
            group.addLayer(layer).setExpanded(False)
            layers[key] = layer
    return layers


def add_themes(project: QgsProject, layers: Mapping[str, QgsMapLayer], themes: Mapping[str, Sequence[str]]) -> None:
    """Add the themes (layers by their keys, from top to bottom), and make the first what is visible."""
    for name, keys in themes.items():
        record = QgsMapThemeCollection.MapThemeRecord()
        for key in keys:
            shown = QgsMapThemeCollection.MapThemeLayerRecord(layers[key])
            shown.isVisible = True
            record.addLayerRecord(shown)
        project.mapThemeCollection().insert(name, record)
    visible = {layers[key].id() for key in next(iter(themes.values()))}
    for node in project.layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.layerId() in visible)


def draw_project(build: Callable[[QgsProject, Path], MapPage], stem: str) -> None:
    """Build a project from the folder that the command line names, and save it with the picture of its page."""
    application = QgsApplication([], True)
    application.initQgis()
    folder, project = Path(sys.argv[1]).resolve(), QgsProject.instance()
    page = build(project, folder)
    save(project, page, folder, stem)
    del page
    project.clear()  # layers that outlive the application crash it
    application.exitQgis()


def save(project: QgsProject, page: MapPage, folder: Path, stem: str) -> None:
    """Write the project and the picture of its page."""
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    picture = str(folder / f"{stem}.png")
    if QgsLayoutExporter(page.layout).exportToImage(picture, settings) != QgsLayoutExporter.ExportResult.Success:
        sys.exit(f"The picture {picture} cannot be written.")
    if not project.write(str(folder / f"{stem}.qgz")):
        sys.exit(f"The project in {folder} cannot be written.")
