"""What a test of an activation by land use starts from: tiles, their cells, and the land use that a map can resolve."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from geopandas import GeoDataFrame, GeoSeries

from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events, Step
from ..vectors.vectors import numeric_field
from .activation_raster import ActivationMaps
from .landuse_raster import LEAST_CELLS, LandUse, resolvable, widths
from .tile_cells import TileCells, TileLattice, place_tiles, read_cells

CELLS_PER_TILE = 8
"""Cells of a network's map along a tile, where neither the user nor the raster tells."""


@dataclass
class LandUseInputs:
    """Cells of T tiles and the land use of K classes over them.

    Attributes:
        prediction_rows: (T,) of the layer of predictions.
        predicted: (T,)
        grain: side of a cell of the network's map, pixels.
        dropped: (K,) polygons that were too small.
        width: (K,) of each class, in cells of the network's map.
        cell_area: m² of a cell of the tiles; NaN if unknown.
    """

    lattice: TileLattice
    cells: TileCells
    prediction_rows: Ints
    predicted: Floats
    grain: float
    dropped: Ints
    width: Floats
    cell_area: float

    @property
    def grain_in_cells(self) -> float:
        """Side of a cell of the network's map, in cells of tiles."""
        return self.grain / float(np.mean(self.lattice.side)) * self.cells.cells

    @property
    def centres(self) -> tuple[Floats, Floats]:
        """x and y (T,) of the tiles, pixels."""
        x, y = ((place + 0.5) * side for place, side in zip((self.lattice.column, self.lattice.row), self.lattice.side))
        return x, y


def read_inputs(
    maps: ActivationMaps,
    predictions: GeoDataFrame,
    landuse: GeoSeries,
    klass: Ints,
    names: list[str],
    cell_size: float = 0,
    events: Events = SILENT,
    step: Step | None = None,
) -> LandUseInputs:
    """Read activation and land use of every tile that has a prediction.

    Args:
        predictions: tiles with ``row``, ``col`` and ``predicted``.
        landuse: valid polygons in the CRS of the maps, perhaps empty.
        klass: (polygons,) from 0; -1 for none.
        cell_size: side of a cell of the network's map in pixels; 0 if not known.

    Raises:
        InputError: there is nothing to compare: the inputs lie apart, or there is only one class.
    """
    values = numeric_field(predictions, "predicted", "predictions")
    with_value = np.flatnonzero(~np.isnan(values))
    if not len(with_value):
        raise InputError(
            "No tile of the predictions has a predicted value: choose the tiles of “traincnn” or “predict”."
        )
    lattice, found = place_tiles(predictions.iloc[with_value], maps.crs, maps.transform, maps.width, maps.height)
    if len(found) < len(with_value):
        away = len(with_value) - len(found)
        events.warning(f"Tiles of the predictions that do not lie on the activation raster, left out: {away:,}.")
    grain = cell_size or max(1.0, min(lattice.side) / CELLS_PER_TILE)
    shapes, kinds, dropped = resolvable(landuse, klass, LEAST_CELLS * (grain * maps.unit) ** 2)
    if not len(shapes):
        raise InputError(
            f"No polygon of the land use is as large as {LEAST_CELLS} cells of the activation map: choose coarser land "
            "use, or give the cell size if the map is finer than was taken."
        )
    cells = read_cells(maps, lattice, LandUse(shapes, kinds, maps.transform), len(names), step or SILENT.step(0, 1, ""))
    _check_classes(cells, names)
    rows = with_value[found]
    pixels = lattice.side[0] * lattice.side[1] / cells.cells**2
    return LandUseInputs(
        lattice,
        cells,
        rows,
        values[rows],
        grain,
        np.pad(dropped, (0, len(names) - len(dropped))),
        widths(shapes, kinds, len(names)) / (grain * maps.unit),
        pixels * maps.pixel_area,
    )


def _check_classes(cells: TileCells, names: list[str]) -> None:
    present = np.unique(cells.klass)
    if not len(present):
        raise InputError(
            "The land use does not overlap the tiles of the predictions: choose land use and activation of one place."
        )
    if len(present) < 2:
        raise InputError(
            f"The tiles hold only one class, {names[int(present[0])]}: shares can be compared where there are two or "
            "more, so choose land use with more classes there."
        )
