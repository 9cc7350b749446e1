"""Worlds of activation and land use as arrays: independent ones, and ones where activation lies on a class."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_cdt, gaussian_filter

from urban_ml_plugin.core.landuse_test.ratio_test import Setting
from urban_ml_plugin.core.landuse_test.tile_cells import TileCells
from urban_ml_plugin.core.options.attribution_options import LandUseTestOptions


def smooth(rng: np.random.Generator, size: int, scale: float) -> NDArray[Any]:
    """A smooth random field of mean 0 and spread 1, not periodic."""
    edge = int(4 * scale) + 2
    field = gaussian_filter(rng.standard_normal((size + 2 * edge,) * 2), scale)[edge:-edge, edge:-edge]
    return (field - field.mean()) / field.std()


def tile_cells(activation: NDArray[Any], landuse: NDArray[Any], cells: int) -> TileCells:
    """Tiles of C × C cells from maps (rows × C, columns × C): activation, and class from 0 (-1 for none)."""
    rows, columns = (side // cells for side in activation.shape)

    def by_tile(values: NDArray[Any]) -> NDArray[Any]:
        return values.reshape(rows, cells, columns, cells).swapaxes(1, 2).reshape(-1)

    kinds = by_tile(landuse)
    cell = np.flatnonzero(kinds >= 0)
    maps = np.stack([by_tile(activation), np.zeros(activation.size)]).astype(np.float32)
    places = np.arange(rows * columns).reshape(rows, columns)
    return TileCells(places, cells, maps, cell, kinds[cell].astype(np.int64), np.ones(len(cell), np.float32))


def patches(rng: np.random.Generator, size: int, scale: float, classes: int) -> NDArray[Any]:
    """Land use in patches, (size, size) 0…classes-1."""
    return np.stack([smooth(rng, size, scale) for _ in range(classes)]).argmax(axis=0)


def setting(cells: TileCells, classes: int, **changes: Any) -> Setting:
    """Blocks of 4 × 4 tiles, fifths along the columns."""
    row, column = np.nonzero(cells.places >= 0)
    block = np.unique(row // 4 * 1000 + column // 4, return_inverse=True)[1].reshape(-1)
    group = column * 5 // cells.places.shape[1]
    own = {name: changes.pop(name) for name in ("grain", "doubt") if name in changes}
    options = LandUseTestOptions(**{"draws": 199, **changes})
    return Setting(classes, block, group, **{"grain": 1.0, "options": options, **own})


INDUSTRY, HOUSING = 0, 1


def industry_world(seed: int, tiles: int = 16, cells: int = 8, blur: float = 0.6, noise: float = 0.3) -> TileCells:
    """Activation on industry (0) alone, blurred; housing (1) lies around it, wood (2) and fields (3) anywhere."""
    rng, size = np.random.default_rng(seed), tiles * cells
    plan = patches(rng, size, 4, 2) + 2
    industry = smooth(rng, size, 2.5) > 1.3
    away = distance_transform_cdt(~industry, "chessboard")
    plan[(away <= 4) & (smooth(rng, size, 2) > -0.3)] = HOUSING
    plan[(smooth(rng, size, 3) > 1.7)] = HOUSING
    plan[industry] = INDUSTRY
    activation = gaussian_filter(industry.astype(float), blur) + noise * np.exp(smooth(rng, size, 1.5))
    return tile_cells(activation, plan, cells)


def parcel_world(seed: int, straddles: bool, tiles: int = 16, cells: int = 8) -> TileCells:
    """Parcels as large as a tile, on tile borders or half a tile beside them; activation on industry (0) alone.

    Housing (1) is more frequent near industry, wood (2) and fields (3) lie anywhere. The activation of a parcel varies
    with another map, which is patchy.
    """
    rng, count = np.random.default_rng(seed), tiles + 1
    likely = smooth(rng, count, 1.0)
    kind = rng.integers(2, 4, (count, count))
    kind[likely + 0.8 * rng.standard_normal((count, count)) > 0.6] = HOUSING
    kind[likely + 0.8 * rng.standard_normal((count, count)) > 0.9] = INDUSTRY
    begin = cells // 2 if straddles else 0

    def drawn(by_parcel: NDArray[Any]) -> NDArray[Any]:
        whole = np.kron(by_parcel, np.ones((cells, cells)))
        return whole[begin : begin + tiles * cells, begin : begin + tiles * cells]

    activation = drawn((kind == INDUSTRY) * rng.uniform(0.5, 1.5, (count, count)) + 0.2 * np.exp(smooth(rng, count, 1)))
    return tile_cells(gaussian_filter(activation, 0.6), drawn(kind).astype(int), cells)
