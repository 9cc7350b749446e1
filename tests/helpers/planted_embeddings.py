"""Rasters of 64 signed bytes as AlphaEarth publishes them, of ground whose types are known."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio
from affine import Affine
from scipy.ndimage import gaussian_filter

BANDS, HOLE = 64, -128
TYPES = 5
PLACE = Affine(10, 0, 500_000, 0, -10, 5_000_000)


class PlantedGround(NamedTuple):
    """Ground of some types, with what a model that was run on it says of each pixel.

    Attributes:
        types: (h, w) 0 to ``TYPES`` - 1, in patches that no grid knows of.
        stored: (64, h, w) int8.
    """

    types: np.ndarray
    stored: np.ndarray

    def truth(self, side: int) -> np.ndarray:
        """(rows, columns) the most frequent type of each whole tile."""
        return self._shares(side).argmax(axis=-1)

    def purity(self, side: int) -> np.ndarray:
        """(rows, columns) the share of each whole tile that is of its most frequent type."""
        return self._shares(side).max(axis=-1)

    def _shares(self, side: int) -> np.ndarray:
        rows, columns = (length // side for length in self.types.shape)
        tiles = self.types[: rows * side, : columns * side].reshape(rows, side, columns, side).swapaxes(1, 2)
        return (tiles[..., None] == np.arange(TYPES)).mean(axis=(2, 3))


def planted_ground(seed: int = 0, side: int = 112, patch: float = 24.0) -> PlantedGround:
    """Square ground of ``TYPES`` types, in patches some ``patch`` pixels wide."""
    rng = np.random.default_rng(seed)
    types = np.stack([gaussian_filter(rng.standard_normal((side, side)), patch / 2) for _ in range(TYPES)])
    return embedded(types.argmax(axis=0), seed)


def embedded(types: np.ndarray, seed: int = 0, year: int = 0) -> PlantedGround:
    """What a model says of types (h, w): the same of one place in another year but for that year's own noise.

    A type is a direction. Within it places differ along a few directions that all types share, over some pixels, as
    greenness or the date of a scene make them; each pixel has noise of its own; and vectors have a length of 1.
    """
    places, years = np.random.default_rng([seed, 1]), np.random.default_rng([seed, 2, year])
    centres = places.standard_normal((TYPES, BANDS))
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    shared = places.standard_normal((4, BANDS)) / np.sqrt(BANDS)
    fields = np.stack([_smooth(places, types.shape) for _ in shared])
    weather = np.stack([_smooth(years, types.shape) for _ in shared])
    vectors = centres[types] + np.einsum("fhw,fb->hwb", 0.35 * fields + 0.15 * weather, shared)
    vectors += 0.17 * years.standard_normal(vectors.shape)
    vectors /= np.linalg.norm(vectors, axis=-1, keepdims=True)
    return PlantedGround(types, encoded(np.moveaxis(vectors, -1, 0)))


def encoded(values: np.ndarray) -> np.ndarray:
    """The signed bytes that stand for numbers from -1 to 1."""
    return np.round(np.sign(values) * np.sqrt(np.abs(values)) * 127.5).clip(-127, 127).astype(np.int8)


def write_embeddings(path: Path, stored: np.ndarray, named: bool = True, **profile: Any) -> str:
    """A GeoTIFF of stored values (bands, h, w), with the names of bands that AlphaEarth has; its path."""
    options = {"nodata": HOLE, "crs": "EPSG:32632", "transform": PLACE, "compress": "deflate", **profile}
    bands, height, width = stored.shape
    size = {"width": width, "height": height, "count": bands, "dtype": stored.dtype.name}
    with rasterio.open(path, "w", driver="GTiff", **size, **options) as file:
        file.write(stored)
        if named:
            file.descriptions = [f"A{band:02d}" for band in range(bands)]
    return str(path)


def _smooth(rng: np.random.Generator, shape: tuple[int, ...], width: float = 6.0) -> np.ndarray:
    field = gaussian_filter(rng.standard_normal(shape), width)
    return field / field.std()
