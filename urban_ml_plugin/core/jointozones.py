"""Join the values of tiles to zones by area: cluster shares, weighted means, and how much of a zone they cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from geopandas import GeoSeries
from pyproj import CRS

from .options.zone_options import CLUSTER_FIELD
from .presentation.colours import palette
from .presentation.map_classes import cluster_classes
from .publishing.outputs import whole_outputs
from .runtime.arrays import Bools, Floats, Ints, ratio
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .vectors.area_weights import covered_area, shared_pieces
from .vectors.layer_source import LayerSource
from .vectors.local_crs import crs_name
from .vectors.shape_jobs import BlockSums, CarriedShapes
from .vectors.stored_features import Block, StoredFeatures, stored_polygons
from .vectors.vectors import (
    EVERYWHERE,
    Cell,
    PlacedZones,
    add_fields,
    cluster_numbers,
    polygons_to_scale,
    read_layer,
    write_layer,
)

MOST_CLUSTERS = 1000
"""A GeoPackage table holds 2000 columns."""


def join(
    zones: GeoSeries, tiles: GeoSeries, cluster: Ints | None, clusters: int, values: dict[str, Floats]
) -> pd.DataFrame:
    """The fields that ``jointozones`` adds, on the index of ``zones``, of tiles that are all at hand.

    Args:
        zones, tiles: valid polygons in one CRS.
        cluster, clusters, values: as ``TileValues``.

    Raises:
        InputError: no tile shares an area with a zone.
    """
    sums = JoinSums(PlacedZones(zones), TileValues(cluster, clusters, values))
    every = np.arange(len(tiles))
    bounds = tiles.bounds.to_numpy(float)
    block = sums.block(CarriedShapes(tiles), bounds, every, np.ones(len(tiles), bool), EVERYWHERE)
    sums.add(block, shared_ground(block))
    return sums.fields()


@dataclass
class TileValues:
    """What tiles carry.

    Attributes:
        cluster: (tiles,) 1…``clusters``, 0 for none; None where tiles carry no clusters.
        values: field: (tiles,) float, NaN for none.
    """

    cluster: Ints | None
    clusters: int
    values: dict[str, Floats]

    def cover(self, tiles: Ints) -> Bools:
        """Whether tiles count as covering ground: they have a cluster, or where none has, any value."""
        if self.cluster is not None:
            return self.cluster[tiles] > 0
        return ~np.isnan([values[tiles] for values in self.values.values()]).all(axis=0)


class TileBlock(NamedTuple):
    """Tiles that reach into a cell of ground, and the zones near them.

    Attributes:
        near: (z,) positions of the zones.
        zones: (z,) valid polygons in a CRS that is true to scale.
        tiles: (n,) valid polygons in that CRS.
        numbers: (n,) of the tiles.
        own: (n,) which of them belong to the block. The others reach into its cell, and cover ground there.
        covers: (n,) which of them count as covering ground.
        cell: of ground, in which covered ground is measured, as tiles of two blocks may overlap.
    """

    near: Ints
    zones: CarriedShapes
    tiles: CarriedShapes
    numbers: Ints
    own: Bools
    covers: Bools
    cell: Cell

    @property
    def features(self) -> int:
        """How many tiles belong to it."""
        return int(self.own.sum())


class SharedGround(NamedTuple):
    """What the zones and the tiles of a block share.

    Attributes:
        zone, tile, area: (p,) positions in the block, and area, of each piece that a zone shares with a tile of the
            block's own.
        covered: (z,) area of each zone within the cell that tiles cover.
    """

    zone: Ints
    tile: Ints
    area: Floats
    covered: Floats


def shared_ground(block: TileBlock) -> SharedGround:
    """Measure a block."""
    pieces = shared_pieces(block.zones.shapes, block.tiles.shapes)
    covers = block.covers[pieces.thing]
    covered = covered_area(pieces.zone[covers], pieces.shape[covers], len(block.near), block.cell)
    mine = block.own[pieces.thing]
    return SharedGround(pieces.zone[mine], pieces.thing[mine], pieces.area[mine], covered)


class JoinSums(BlockSums[TileBlock, SharedGround]):
    """What tiles and zones share, summed up block by block of tiles.

    Args:
        zones: valid polygons in a CRS that is true to scale.
    """

    measure = staticmethod(shared_ground)

    def __init__(self, zones: PlacedZones, tiles: TileValues) -> None:
        self._zones, self._tiles = zones, tiles
        self._of_cluster = np.zeros((len(zones), tiles.clusters))
        self._total = {field: np.zeros(len(zones)) for field in tiles.values}
        self._weight = {field: np.zeros(len(zones)) for field in tiles.values}
        self._covered, self._count = np.zeros(len(zones)), np.zeros(len(zones), np.int64)

    def handed(self, features: StoredFeatures, block: Block) -> TileBlock:
        """The tiles of a block of ground, with its guests."""
        numbers = np.sort(np.concatenate([block.own, block.guests]))
        own = np.isin(numbers, block.own)
        return self.block(features.carried(numbers), features.bounds(numbers), numbers, own, block.cell)

    def block(self, tiles: CarriedShapes, bounds: Floats, numbers: Ints, own: Bools, cell: Cell) -> TileBlock:
        """Tiles (see ``TileBlock``) with the zones that they may meet.

        Args:
            bounds: (n, 4) of the tiles.
        """
        near = self._zones.near(bounds)
        covers = self._tiles.cover(numbers)
        return TileBlock(near, self._zones.carried(near), tiles, numbers, own, covers, cell)

    def add(self, block: TileBlock, found: SharedGround) -> None:
        """Take a block of tiles into account."""
        self._covered[block.near] += found.covered
        zone, tile = block.near[found.zone], block.numbers[found.tile]
        self._count += np.bincount(zone, minlength=len(self._count))
        if self._tiles.cluster is not None:
            cluster = self._tiles.cluster[tile]
            has = cluster > 0
            np.add.at(self._of_cluster, (zone[has], cluster[has] - 1), found.area[has])
        for field, values in self._tiles.values.items():
            value = values[tile]
            has = ~np.isnan(value)
            self._total[field] += np.bincount(zone[has], found.area[has] * value[has], len(self._count))
            self._weight[field] += np.bincount(zone[has], found.area[has], len(self._count))

    def fields(self) -> pd.DataFrame:
        """The fields that ``jointozones`` adds, on the index of the zones.

        Raises:
            InputError: no tile shares an area with a zone.
        """
        if not self._count.any():
            raise InputError("The tiles and the zones do not overlap: choose layers of the same place.")
        joined: dict[str, Any] = {}
        whole = self._of_cluster.sum(axis=1)
        joined.update({f"c{k + 1}_share": ratio(self._of_cluster[:, k], whole) for k in range(self._tiles.clusters)})
        joined.update({f"{field}_mean": ratio(total, self._weight[field]) for field, total in self._total.items()})
        joined["coverage"] = np.minimum(ratio(self._covered, self._zones.shapes.area.to_numpy()), 1)
        joined["tile_count"] = self._count
        return pd.DataFrame(joined, index=self._zones.shapes.index)


def jointozones(
    *,
    tiles: str,
    zones: str,
    output: str,
    fields: list[str] | None = None,
    clusters: int | None = None,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Join tiles to zones, each tile weighted by exactly the area that it shares with the zone.

    Measured in the zones' CRS if it is true to scale there, else in the tiles', else in a local one. Layers in other
    CRSs are reprojected corner by corner: edges stay straight, which over the length of a tile is exact to rounding.

    Args:
        tiles: polygons with a whole number ``cluster`` from 1 (NULL or 0: none), with numeric fields, or both.
        zones: polygons; all are kept, in their order, with their fields and their geometry as it is.
        output: GeoPackage of the zones with

            - ``c1_share`` … ``cK_share``, if tiles carry ``cluster``: the cluster's share of the part of the zone that
              tiles with a cluster cover. They sum to 1. Times ``coverage`` they are shares of the whole zone.
            - ``<field>_mean`` over the part of the zone that tiles with a value in the field cover.
            - ``coverage``: share of the zone's area under tiles with a cluster (with a value in any of the fields, if
              tiles carry no cluster), 0 to 1.
            - ``tile_count``: tiles that share an area with the zone, whether or not they carry a value.

            Shares and means are NULL where nothing covers the zone. Where tiles overlap, each weighs by its own area in
            the zone, so ground under two tiles weighs twice in shares and means; in ``coverage`` it counts once.
        fields: numeric fields of the tiles.
        clusters: K, so that layers joined separately have the same fields; the highest cluster unless given.

    Returns:
        ``zones`` (their number), ``measuring_crs`` (its name), ``fields`` (the new ones), ``clusters`` (K) and
        ``classes`` (number, name and colour of each cluster, for where the tiles do not tell).

    Raises:
        MissingFileError, InputError: an input is missing or of the wrong kind, there is nothing to join, or the
            layers do not overlap.
    """
    events.progress(0, "Reading layers")
    source, zone_layer = LayerSource(tiles, "tiles"), read_layer(zones, "zones")
    wanted = list(dict.fromkeys(fields or []))
    if len({field.lower() for field in wanted}) < len(wanted):
        raise InputError(
            f"Some of the fields {', '.join(wanted)} differ only in case, which a GeoPackage does not tell apart: join "
            "them one by one."
        )
    if CLUSTER_FIELD not in source.head.columns and not wanted:
        raise InputError(f"The tiles layer has no field {CLUSTER_FIELD}: choose numeric fields to join.")
    others = [source.head.crs] if source.head.crs else []
    shapes = PlacedZones(polygons_to_scale(zone_layer, "zones", others, events))
    crs = CRS(shapes.shapes.crs)
    events.info(f"Measured in {crs_name(crs)}.")
    with whole_outputs(events, tiles=tiles, zones=zones) as outputs:
        destination = outputs.path(output)
        reading = events.step(0.05, 0.3, "Reading tiles")
        stored = stored_polygons(source, shapes.shapes, [CLUSTER_FIELD, *wanted], reading, events)
        cluster, count = _clusters(stored, clusters)
        values = TileValues(cluster, count, {field: stored.numbers(field, "tiles") for field in wanted})
        sums = JoinSums(shapes, values)
        sums.take(stored, events.step(0.3, 0.9, "Overlaying tiles and zones"))
        joined = sums.fields()
        events.progress(0.9, "Writing zones")
        write_layer(add_fields(zone_layer, joined, "zones", events), destination, "zones")
    classes = cluster_classes(range(1, count + 1), palette(count))
    return {
        "zones": len(joined),
        "measuring_crs": crs_name(crs),
        "fields": list(joined.columns),
        "clusters": count,
        "classes": classes,
    }


def _clusters(tiles: StoredFeatures, clusters: int | None) -> tuple[Ints | None, int]:
    """Cluster of each tile (0 for none) and K; None and 0 where tiles carry no clusters."""
    if CLUSTER_FIELD not in tiles.columns:
        return None, 0
    if not len(tiles):  # none of them has an area
        return np.zeros(0, np.int64), clusters or 0
    numbers = cluster_numbers(tiles.head, CLUSTER_FIELD, "tiles", MOST_CLUSTERS, tiles.columns[CLUSTER_FIELD])
    count = clusters or int(numbers.max())
    if numbers.max() > count:
        raise InputError(f"The tiles hold cluster {numbers.max()}, but {count} were asked for: raise the number.")
    return numbers, count
