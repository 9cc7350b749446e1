"""Small layers as the demonstrations make them, in a square city, and the items of a page of maps."""

from __future__ import annotations

import itertools
import os
import subprocess
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
from qgis.core import QgsLayoutItem, QgsLayoutItemPage, QgsPrintLayout, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF
from shapely.geometry import Polygon, box

from urban_ml_plugin.frontend.styling import LayerStyle
from urban_ml_plugin.frontend.written_files import describe

EAST, NORTH, SIDE, CELLS = 500000, 5000000, 400, 8  # a square city, in metres, of 8 × 8 tiles


def squares() -> list[Polygon]:
    """The tiles of the city."""
    step = SIDE / CELLS
    return [
        box(EAST + step * x, NORTH - step * (y + 1), EAST + step * (x + 1), NORTH - step * y)
        for x, y in itertools.product(range(CELLS), repeat=2)
    ]


def draw(script: str, folder: Path) -> None:
    """Run one of the scripts that build a project from a folder of layers."""
    subprocess.run(
        ["/usr/bin/python3", str(Path(__file__).parents[2] / "scripts" / script), str(folder)],
        env={**os.environ, "PATH": "/usr/bin:/bin"},
        check=True,
        capture_output=True,
    )


def write_raster(path: Path, values: Any, dtype: str) -> None:
    bands = np.atleast_3d(values.T).T
    transform = rasterio.transform.from_origin(EAST, NORTH, SIDE / bands.shape[2], SIDE / bands.shape[1])
    profile = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(path, "w", dtype=dtype, crs="EPSG:32631", transform=transform, **profile) as file:
        file.write(bands.astype(dtype))


def write_layer(path: Path, fields: dict[str, Any], geometry: list[Any], style: LayerStyle | None = None) -> None:
    geopandas.GeoDataFrame(fields, geometry=geometry, crs="EPSG:32631").to_file(path, driver="GPKG")
    if style:
        describe(path, style.qml(QgsVectorLayer(str(path), path.stem, "ogr")), "{}")


def parts(layout: QgsPrintLayout, kind: Any = QgsLayoutItem) -> list[Any]:
    return [item for item in layout.items() if isinstance(item, kind) and not isinstance(item, QgsLayoutItemPage)]


def box_of(item: QgsLayoutItem) -> QRectF:
    """Where an item lies on the page, in millimetres."""
    at, size = item.positionWithUnits(), item.sizeWithUnits()
    return QRectF(at.x(), at.y(), size.width(), size.height())
