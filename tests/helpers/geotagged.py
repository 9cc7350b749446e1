"""Folders of geotagged photographs as a camera writes them, and the layer that QGIS makes of one."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from numpy.typing import NDArray
from shapely.geometry import Point

WEST, SOUTH = 9.18, 48.77
"""Corner of the ground on which the photographs lie, degrees."""
STEP = 0.0005
"""Degrees from one to the next."""
ORIENTATION, EXIF, GPS, TAKEN = 0x0112, 0x8769, 0x8825, 0x9003
"""Tags of EXIF."""


def write_photograph(
    path: Path, pixels: NDArray[np.float32], place: tuple[float, float], orientation: int = 1, **noted: Any
) -> None:
    """Write (3, h, w) in 0…1 as a JPEG taken at a longitude and latitude.

    Args:
        orientation: that the file states; the pixels are stored as they are.
        noted: ``direction`` in degrees and ``taken``, such as ``2021:05:03 10:11:12``.
    """
    image_module = pytest.importorskip("PIL.Image")
    picture = image_module.fromarray(np.moveaxis((255 * pixels).round().astype(np.uint8), 0, -1))
    exif = image_module.Exif()
    exif[ORIENTATION] = orientation
    if "taken" in noted:
        exif[EXIF] = {TAKEN: noted["taken"]}
    east, north = place
    gps: dict[int, Any] = {1: "N", 2: _sexagesimal(north), 3: "E", 4: _sexagesimal(east)}
    if "direction" in noted:
        gps |= {16: "T", 17: noted["direction"]}
    exif[GPS] = gps
    picture.save(path, exif=exif, quality=95)


def write_with_thumbnail(path: Path, pixels: NDArray[np.float32], thumbnail: NDArray[np.float32]) -> None:
    """Write (3, h, w) in 0…1 as a JPEG that holds another picture as the thumbnail which cameras put into EXIF."""
    image_module = pytest.importorskip("PIL.Image")
    large, small = (
        image_module.fromarray(np.moveaxis((255 * picture).round().astype(np.uint8), 0, -1))
        for picture in (pixels, thumbnail)
    )
    packed = io.BytesIO()
    small.save(packed, "JPEG")
    first = struct.pack("<HHHIII", 1, ORIENTATION, 3, 1, 1, 26)  # ends at byte 26, where the thumbnail's tags begin
    second = struct.pack("<HHHIIHHIIHHIII", 3, 0x103, 3, 1, 6, 0x201, 4, 1, 68, 0x202, 4, 1, len(packed.getvalue()), 0)
    large.save(path, exif=b"Exif\0\0II*\0" + struct.pack("<I", 8) + first + second + packed.getvalue(), quality=95)


def write_folder(folder: Path, pictures: NDArray[np.float32], **noted: Any) -> list[tuple[float, float]]:
    """Write pictures (N, 3, h, w) as ``0000.jpg`` and so on, in rows of ten; returns their longitudes and latitudes."""
    folder.mkdir(parents=True, exist_ok=True)
    places = [(WEST + STEP * (number % 10), SOUTH + STEP * (number // 10)) for number in range(len(pictures))]
    for number, (pixels, place) in enumerate(zip(pictures, places)):
        write_photograph(folder / f"{number:04}.jpg", pixels, place, **noted)
    return places


def write_layer(folder: Path, places: list[tuple[float, float]], **fields: Any) -> Path:
    """The layer that *Import geotagged photos* makes of a folder, with a part of its fields and ``fields``."""
    files = sorted(folder.glob("*.jpg"))
    table = {"photo": [str(file) for file in files], "filename": [file.stem for file in files], **fields}
    layer = geopandas.GeoDataFrame(table, geometry=[Point(*place, 300.0) for place in places], crs="EPSG:4326")
    layer.to_file(folder / "photos.gpkg", driver="GPKG", layer="photos")
    return folder / "photos.gpkg"


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    minutes, seconds = divmod(3600 * degrees, 60)
    return (float(minutes // 60), float(minutes % 60), float(seconds))
