"""Join the values of tiles to zones by area: cluster shares, weighted means, and how much of a zone they cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from geopandas import GeoSeries
from pyproj import CRS

from .options.zone_options import CLUSTER_FIELD
from .presentation.colours import palette
from .presentation.map_classes import cluster_classes
from .publishing.outputs import whole_outputs
from .runtime.arrays import Bools, Floats, Ints
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .vectors.area_weights import covered_area, ratio, shared_pieces
from .vectors.layer_source import LayerSource
from .vectors.local_crs import crs_name
from .vectors.stored_features import StoredFeatures, stored_polygons
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
    sums.add(tiles, every, np.ones(len(tiles), bool), EVERYWHERE)
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


class JoinSums:
    """What tiles and zones share, summed up block by block of tiles.

    Args:
        zones: valid polygons in a CRS that is true to scale.
    """

    def __init__(self, zones: PlacedZones, tiles: TileValues) -> None:
        self._zones, self._tiles = zones, tiles
        self._of_cluster = np.zeros((len(zones), tiles.clusters))
        self._total = {field: np.zeros(len(zones)) for field in tiles.values}
        self._weight = {field: np.zeros(len(zones)) for field in tiles.values}
        self._covered, self._count = np.zeros(len(zones)), np.zeros(len(zones), np.int64)

    def add(self, shapes: GeoSeries, numbers: Ints, own: Bools, cell: Cell) -> None:
        """Take a block of tiles into account.

        Args:
            shapes: (n,) valid polygons in the CRS of the zones.
            numbers: (n,) of the tiles.
            own: (n,) which of them belong to the block. The others reach into its cell, and cover ground there.
            cell: of ground, in which covered ground is measured, as tiles of two blocks may overlap.
        """
        if not len(shapes):
            return
        near = self._zones.near(shapes.bounds.to_numpy(float))
        pieces = shared_pieces(self._zones.shapes.iloc[near], shapes)
        covers = self._tiles.cover(numbers[pieces.thing])
        covered = covered_area(pieces.zone[covers], pieces.shape[covers], len(near), cell)
        self._covered[near] += covered
        mine = own[pieces.thing]
        zone, tile, area = near[pieces.zone[mine]], numbers[pieces.thing[mine]], pieces.area[mine]
        self._count += np.bincount(zone, minlength=len(self._count))
        if self._tiles.cluster is not None:
            cluster = self._tiles.cluster[tile]
            has = cluster > 0
            np.add.at(self._of_cluster, (zone[has], cluster[has] - 1), area[has])
        for field, values in self._tiles.values.items():
            value = values[tile]
            has = ~np.isnan(value)
            self._total[field] += np.bincount(zone[has], area[has] * value[has], len(self._count))
            self._weight[field] += np.bincount(zone[has], area[has], len(self._count))

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
        joined = _joined(shapes, stored, values, events.step(0.3, 0.9, "Overlaying tiles and zones"))
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


def _joined(zones: PlacedZones, tiles: StoredFeatures, values: TileValues, step: Step) -> pd.DataFrame:
    sums, done = JoinSums(zones, values), 0
    for block in tiles.blocks():
        numbers = np.sort(np.concatenate([block.own, block.guests]))
        sums.add(tiles.shapes(numbers), numbers, np.isin(numbers, block.own), block.cell)
        done += len(block.own)
        step.done(done, len(tiles.near))
    return sums.fields()


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
