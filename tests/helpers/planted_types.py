"""A tiny world with planted urban types, drawn independently of the sample city: the truth for tests of learning."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from scipy.ndimage import gaussian_filter

TYPES = ("water", "wood", "houses", "turned houses", "industry", "fields")


def planted_city(
    seed: int, tiles: int = 16, tile: int = 128, nodata_tiles: int = 0
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """A four-band picture (4, H, W) of 6 types in patches of 2 × 2 tiles, and the truth (tiles, tiles), 0…5.

    “Turned houses” are the very houses of “houses”, turned by 40°. The first ``nodata_tiles`` tiles of the first row
    are black in every band, with truth -1.
    """
    rng = np.random.default_rng(seed)
    size = tiles * tile
    blocks = -(-tiles // 2)
    kinds = np.resize(rng.permutation(np.resize(np.arange(6), blocks * blocks)), (blocks, blocks))
    truth = np.kron(kinds, np.ones((2, 2), int))[:tiles, :tiles]
    textures = textures_of_types(rng, size)
    place = np.kron(truth, np.ones((tile, tile), int))
    picture = np.choose(place[None], textures)
    light = 1 + 0.12 * gaussian_filter(rng.standard_normal((size // 16, size // 16)), 12) * 30
    picture = picture * np.kron(np.clip(light, 0.88, 1.12), np.ones((16, 16)))
    picture = np.clip(picture + rng.normal(0, 4, picture.shape), 1, 255).astype(np.uint8)
    truth = truth.copy()
    for column in range(nodata_tiles):
        picture[:, :tile, column * tile : (column + 1) * tile] = 0
        truth[0, column] = -1
    return picture, truth


def write_city(path: Path, picture: NDArray[np.uint8], **profile: Any) -> Path:
    """The picture as a GeoTIFF of 0.5 m in UTM, nodata 0."""
    bands, height, width = picture.shape
    options = {"crs": "EPSG:32633", "transform": from_origin(400_000, 5_000_000, 0.5, 0.5), "nodata": 0, **profile}
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="uint8", tiled=True, **options
    ) as file:
        file.write(picture)
    return path


def textures_of_types(rng: np.random.Generator, size: int) -> list[NDArray[Any]]:
    y, x = np.mgrid[:size, :size].astype(np.float32)
    fine, coarse = (gaussian_filter(rng.standard_normal((size, size)), scale) * scale for scale in (1.5, 6))

    def coloured(red: float, green: float, blue: float, near_infrared: float, texture: NDArray[Any]) -> NDArray[Any]:
        return np.array([red, green, blue, near_infrared])[:, None, None] + texture

    def houses(angle: float) -> NDArray[Any]:
        turn = np.deg2rad(angle)
        u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
        inside = (np.mod(u, 34) < 18) & (np.mod(v, 26) < 12)
        shade = (np.mod(u, 34) < 18) & (np.mod(v, 26) >= 12) & (np.mod(v, 26) < 15)
        street = np.mod(v, 78) > 68
        base = coloured(105, 120, 80, 140, 10 * fine)
        base = np.where(street, coloured(125, 125, 128, 110, 4 * fine), base)
        base = np.where(inside & ~street, coloured(165, 100, 80, 110, 6 * fine), base)
        return np.where(shade & ~street, base * 0.5, base)

    sheds = (np.mod(x, 150) < 110) & (np.mod(y, 120) < 70)
    return [
        coloured(40, 60, 80, 20, 2 * fine),
        coloured(45, 75, 45, 150, 22 * fine + 6 * coarse),
        houses(0),
        houses(40),
        np.where(sheds, coloured(190, 190, 195, 160, 5 * fine), coloured(110, 108, 105, 95, 10 * fine)),
        coloured(150, 140, 95, 150, 12 * np.sin(x / 3) + 5 * coarse),
    ]
