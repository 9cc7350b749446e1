"""Small rasters for the tests: pixels in, a file out."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import geopandas
import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.windows import Window
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

NORTH_UP = Affine(0.5, 0, 500_000, 0, -0.5, 4_600_000)
TRANSFORMS = {
    "north-up": NORTH_UP,
    "south-up": Affine(0.5, 0, 500_000, 0, 0.5, 4_600_000),
    "rotated": NORTH_UP * Affine.rotation(30),
    "sheared": NORTH_UP * Affine.shear(10, 5),
    "non-square": Affine(0.25, 0, 500_000, 0, -2, 4_600_000),
    "geographic": Affine(1e-5, 0, 9, 0, -1e-5, 45),
}


def noise(*shape: int, kind: str = "uint8", seed: int = 0) -> NDArray[Any]:
    """Pixels that are all different from one another, and never 0."""
    generator = np.random.default_rng(seed)
    if np.dtype(kind).kind == "f":
        return generator.uniform(0.5, 2, shape).astype(kind)
    return generator.integers(1, np.iinfo(kind).max, shape, dtype=kind)


def write_raster(path: Path, pixels: NDArray[Any], mask: NDArray[Any] | None = None, **options: Any) -> str:
    """Write pixels (bands, h, w) as a GeoTIFF; ``alpha=True`` declares the last band to be alpha."""
    alpha = options.pop("alpha", False)
    bands, height, width = pixels.shape
    profile = {"crs": "EPSG:32632", "transform": NORTH_UP, "driver": "GTiff", "dtype": pixels.dtype.name, **options}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False),
        rasterio.open(path, "w", count=bands, height=height, width=width, **profile) as file,
    ):
        if alpha:  # before the pixels: newer rasterio ignores it afterwards
            file.colorinterp = [*file.colorinterp[:-1], ColorInterp.alpha]
        file.write(pixels)
        if mask is not None:
            file.write_mask(mask)
    return str(path)


def holed_raster(path: Path, **options: Any) -> str:
    """3 bands, 150 × 201 pixels, a nodata margin on the slant and a hole in the middle."""
    pixels = noise(3, 150, 201)
    y, x = np.mgrid[:150, :201]
    pixels[:, (x + y < 60) | ((x - 120) ** 2 + (y - 80) ** 2 < 300)] = 0
    return write_raster(path, pixels, nodata=0, **options)


def square(corner: tuple[float, float], column: int, row: int, side: float) -> BaseGeometry:
    """A square of a grid whose north-western corner is given, rows from north to south."""
    west, north = corner
    return box(west + column * side, north - (row + 1) * side, west + (column + 1) * side, north - row * side)


def write_vrt(path: Path, source: str, width: int, height: int) -> str:
    """A VRT of ``width`` × ``height`` pixels that repeats ``source`` over and over."""
    with rasterio.open(source) as file:
        tile, bands, kind, crs, transform = file.shape, file.count, file.dtypes[0], file.crs, file.transform
    root = ElementTree.Element("VRTDataset", rasterXSize=str(width), rasterYSize=str(height))
    ElementTree.SubElement(root, "SRS").text = crs.to_wkt()
    ElementTree.SubElement(root, "GeoTransform").text = ", ".join(map(str, transform.to_gdal()))
    names = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16", "float32": "Float32", "float64": "Float64"}
    for band in range(1, bands + 1):
        element = ElementTree.SubElement(root, "VRTRasterBand", dataType=names[kind], band=str(band))
        for top in range(0, height, tile[0]):
            for left in range(0, width, tile[1]):
                part = ElementTree.SubElement(element, "SimpleSource")
                ElementTree.SubElement(part, "SourceFilename", relativeToVRT="0").text = source
                ElementTree.SubElement(part, "SourceBand").text = str(band)
                high, wide = min(tile[0], height - top), min(tile[1], width - left)
                size = {"xSize": str(wide), "ySize": str(high)}
                ElementTree.SubElement(part, "SrcRect", xOff="0", yOff="0", **size)
                ElementTree.SubElement(part, "DstRect", xOff=str(left), yOff=str(top), **size)
    ElementTree.ElementTree(root).write(path)
    return str(path)


def write_polygons(path: Path, polygons: list[Any], crs: Any = "EPSG:32632") -> str:
    """Write polygons as a GeoPackage."""
    geopandas.GeoDataFrame(geometry=polygons, crs=crs).to_file(path, driver="GPKG")
    return str(path)


def plain_read(path: str, window: Window, bands: list[int]) -> NDArray[Any]:
    """What rasterio itself reads from a window that may reach beyond the raster, filled with 0 there."""
    with rasterio.open(path) as file:
        return file.read(bands, window=window, boundless=True, fill_value=0)
