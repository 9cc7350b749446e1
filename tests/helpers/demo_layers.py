"""Small layers as the demonstrations make them, in a square city."""

from __future__ import annotations

import itertools
import os
import subprocess
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
from qgis.core import QgsLayerMetadata, QgsVectorLayer
from shapely.geometry import Polygon, box

from urban_ml_plugin.frontend.results.result_layer import ResultLayer, metadata_xml
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
        result = ResultLayer(style, QgsLayerMetadata())
        qml = result.qml(QgsVectorLayer(str(path), path.stem, "ogr"))
        describe(path, qml, metadata_xml(result.metadata), "{}")
