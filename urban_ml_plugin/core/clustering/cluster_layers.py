"""What clustering and applying a model have in common: tiles described, clusters given, layers written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ..images.tile_layer import write_tiles
from ..rasters.grid import TileGrid
from ..rasters.tile_raster import write_labels
from ..runtime.arrays import Floats, Floats32, Ints
from ..runtime.events import Step


@dataclass
class ClusteredTiles:
    """The usable tiles of a raster with their clusters.

    Attributes:
        rows, columns: (N,) indices in the grid.
        labels: (N,) 1…K.
        confidence: (N,) 0 to 1.
        novelty: (N,) above 1 where a tile is unlike 99 % of those that the model was made from.
    """

    rows: Ints
    columns: Ints
    labels: Ints
    confidence: Floats32
    novelty: Floats32

    @classmethod
    def joined(cls, parts: Sequence[ClusteredTiles]) -> ClusteredTiles:
        """Several batches as one."""
        return cls(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(cls)))


def write_cluster_layers(
    output: str,
    labels: str | None,
    grid: TileGrid,
    shares: Floats,
    tiles: ClusteredTiles,
    classes: list[dict[str, Any]],
    provenance: dict[str, str],
    step: Step,
    city: str | None = None,
    crs: str | None = None,
    append: bool = False,
) -> None:
    """Write the tiles that hold a valid pixel as polygons, and the label raster where it is wanted.

    Args:
        output: GeoPackage with ``tile_id, row, col, valid, cluster, confidence, novelty``, the last three NULL where
            too few pixels are valid.
        labels: raster with one cell per tile, 1…K, 0 is nodata.
        shares: (rows, columns) share of valid pixels of every tile of the grid.
        city: value of the further field ``city``; no such field unless given.
        crs, append: as of ``write_tiles``.
    """
    rows, columns = np.nonzero(shares)
    cluster = np.ma.masked_all(shares.shape, np.int32)
    confidence, novelty = np.full(shares.shape, np.nan), np.full(shares.shape, np.nan)
    places = tiles.rows, tiles.columns
    cluster[places], confidence[places], novelty[places] = tiles.labels, tiles.confidence, tiles.novelty
    fields = {"valid": shares, "cluster": cluster, "confidence": confidence, "novelty": novelty}
    values = {name: cells[rows, columns] for name, cells in fields.items()}
    if city is not None:
        values["city"] = np.full(len(rows), city, object)
    write_tiles(output, grid, rows, columns, values, step, crs, append)
    if labels:
        write_labels(labels, grid, *places, tiles.labels, classes, provenance)
