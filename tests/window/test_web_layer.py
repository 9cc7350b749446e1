"""A web layer in the window: clustered from its dialog, it has the types of the file that its tiles were cut from."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from .conftest import ROOT, picture, process_events
from .dialogs import opened, run

SERVE = """
import sys
from pathlib import Path
from tests.helpers.map_services import map_services
from tests.helpers.served_city import ZOOM, write_served_city
with map_services(write_served_city(Path(sys.argv[1]))) as services:
    print(services.xyz(ZOOM + 1), flush=True)
    sys.stdin.read()
"""
TYPES = {"TILE_SIZE": 128, "CLUSTERS": 6, "NETWORK": "urban", "PRECISION": "float32", "DEVICE": "cpu"}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A GeoTIFF, and the source of a layer of tiles that are cut from it by another process."""
    raster = tmp_path / "city.tif"
    server = subprocess.Popen(
        [os.environ["URBAN_ML_PYTHON"], "-c", SERVE, str(raster)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert server.stdin is not None
    assert server.stdout is not None
    yield raster, server.stdout.readline().strip()
    server.stdin.close()
    server.wait()


def test_a_web_layer_is_clustered_as_its_file_is(iface: Any, served: tuple[Path, str], tmp_path: Path) -> None:
    raster, source = served
    layers = {"web": QgsRasterLayer(source, "Web layer", "wms"), "file": QgsRasterLayer(str(raster), "File")}
    mask = QgsVectorLayer("Polygon?crs=EPSG:3857", "Zone", "memory")
    ground = layers["file"].extent()
    pixel = ground.width() / layers["file"].width()
    inside = QgsRectangle(ground.xMinimum(), ground.yMaximum() - 1152 * pixel, ground.xMinimum() + 768 * pixel,
                          ground.yMaximum())  # fmt: skip
    zone = QgsFeature()
    zone.setGeometry(QgsGeometry.fromRect(inside))
    mask.dataProvider().addFeature(zone)
    project = QgsProject.instance()
    project.clear()
    project.addMapLayers([*layers.values(), mask])
    project.setCrs(layers["file"].crs())
    iface.mapCanvas().setExtent(ground)
    process_events()
    found = {}
    for name, layer in layers.items():
        output = str(tmp_path / f"{name}.gpkg")
        with opened("deepcluster", INPUT=layer.id(), MASK=mask.id(), **TYPES, OUTPUT=output) as dialog:
            run(dialog)
            picture(dialog, f"run_{name}_layer")
        found[name] = clusters(output)
    picture(iface.mainWindow(), "web_layer_window")
    project.clear()
    assert len(found["file"]) == 54
    assert found["web"] == found["file"]


def clusters(path: str) -> dict[tuple[int, int], int]:
    """The cluster of each tile, by the place of the tile."""
    middles = ((tile.geometry().centroid().asPoint(), tile["cluster"]) for tile in QgsVectorLayer(path).getFeatures())
    return {(round(at.x()), round(at.y())): cluster for at, cluster in middles}
