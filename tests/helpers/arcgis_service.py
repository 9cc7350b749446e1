"""What an ArcGIS server says of a MapServer and of an ImageServer, as far as QGIS asks for it."""

from __future__ import annotations

import json
from typing import Any

LEVELS = range(12, 18)


def service_info(bounds: tuple[float, ...], pixel: float, tiled: bool, image_server: bool) -> bytes:
    """The service in JSON.

    Args:
        bounds: west, south, east, north in EPSG:3857.
        pixel: side of a pixel of the finest level.
        tiled: whether it has tiles.
        image_server: whether it is an ImageServer, which has no layers.
    """
    extent = _extent(bounds)
    info: dict[str, Any] = {
        "currentVersion": 10.91, "mapName": "City", "copyrightText": "© the city", "maxImageWidth": 4096,
        "maxImageHeight": 4096, "singleFusedMapCache": tiled, "spatialReference": extent["spatialReference"],
        "fullExtent": extent, "extent": extent,
    }  # fmt: skip
    if image_server:
        info |= {"serviceDataType": "esriImageServiceDataTypeRGB", "pixelSizeX": pixel, "pixelSizeY": pixel}
    else:
        info["layers"] = [{"id": 0, "name": "City", "parentLayerId": -1, "subLayerIds": None}]
    if tiled:
        lods = [{"level": level, "resolution": pixel * 2 ** (LEVELS[-1] - level), "scale": 1} for level in LEVELS]
        info["tileInfo"] = {
            "rows": 256, "cols": 256, "dpi": 96, "format": "PNG32", "lods": lods,
            "origin": {"x": -20037508.342787, "y": 20037508.342787},
        }  # fmt: skip
    return json.dumps(info).encode()


def layer_info(bounds: tuple[float, ...]) -> bytes:
    """The only layer of the MapServer in JSON."""
    info = {"id": 0, "name": "City", "type": "Raster Layer", "copyrightText": "© the city", "extent": _extent(bounds)}
    return json.dumps(info).encode()


def _extent(bounds: tuple[float, ...]) -> dict[str, Any]:
    named = dict(zip(("xmin", "ymin", "xmax", "ymax"), bounds))
    return {**named, "spatialReference": {"wkid": 102100, "latestWkid": 3857}}
