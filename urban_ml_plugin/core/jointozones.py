"""Join the values of tiles to zones by area: cluster shares, weighted means, and how much of a zone they cover."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries

from .options.zone_options import CLUSTER_FIELD
from .presentation.colours import palette
from .presentation.map_classes import cluster_classes
from .publishing.outputs import whole_outputs
from .runtime.arrays import Floats, Ints
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .vectors.area_weights import cluster_shares, covered_area, ratio, shared_pieces, weighted_mean
from .vectors.local_crs import crs_name
from .vectors.vectors import (
    add_fields,
    cluster_numbers,
    numeric_field,
    polygons_to_scale,
    read_layer,
    read_polygons,
    reprojected,
    write_layer,
)

MOST_CLUSTERS = 1000
"""A GeoPackage table holds 2000 columns."""


def join(
    zones: GeoSeries, tiles: GeoSeries, cluster: Ints | None, clusters: int, values: dict[str, Floats]
) -> pd.DataFrame:
    """The fields that ``jointozones`` adds, on the index of ``zones``.

    Args:
        zones, tiles: valid polygons in one CRS.
        cluster: (tiles,) 1…``clusters``, 0 for none; None where tiles carry no clusters.
        values: field: (tiles,) float, NaN for none.

    Raises:
        InputError: no tile shares an area with a zone.
    """
    n = len(zones)
    zone, tile, pieces, area = shared_pieces(zones, tiles)
    if not len(zone):
        raise InputError("The tiles and the zones do not overlap: choose layers of the same place.")
    joined: dict[str, Any] = {}
    if cluster is not None:
        shares = cluster_shares(zone, area, cluster[tile], n, clusters)
        joined.update({f"c{k + 1}_share": shares[:, k] for k in range(clusters)})
    joined.update({f"{field}_mean": weighted_mean(zone, area, value[tile], n) for field, value in values.items()})
    has_value = cluster > 0 if cluster is not None else ~np.isnan(list(values.values())).all(axis=0)
    covers = has_value[tile]
    joined["coverage"] = np.minimum(ratio(covered_area(zone[covers], pieces[covers], n), zones.area.to_numpy()), 1)
    joined["tile_count"] = np.bincount(zone, minlength=n)
    return pd.DataFrame(joined, index=zones.index)


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
    tile_layer, zone_layer = read_polygons(tiles, "tiles", events), read_layer(zones, "zones")
    cluster, count = _clusters(tile_layer, clusters)
    values = {field: numeric_field(tile_layer, field, "tiles") for field in dict.fromkeys(fields or [])}
    if len({field.lower() for field in values}) < len(values):
        raise InputError(
            f"Some of the fields {', '.join(values)} differ only in case, which a GeoPackage does not tell apart: join "
            "them one by one."
        )
    if cluster is None and not values:
        raise InputError(f"The tiles layer has no field {CLUSTER_FIELD}: choose numeric fields to join.")
    shapes = polygons_to_scale(zone_layer, "zones", [tile_layer.crs], events)
    events.info(f"Measured in {crs_name(shapes.crs)}.")
    with whole_outputs(events, tiles=tiles, zones=zones) as outputs:
        destination = outputs.path(output)
        events.progress(0.2, "Overlaying tiles and zones")
        joined = join(shapes, reprojected(tile_layer.geometry, shapes.crs, "tiles"), cluster, count, values)
        events.progress(0.9, "Writing zones")
        write_layer(add_fields(zone_layer, joined, "zones", events), destination, "zones")
    classes = cluster_classes(range(1, count + 1), palette(count))
    return {
        "zones": len(joined),
        "measuring_crs": crs_name(shapes.crs),
        "fields": list(joined.columns),
        "clusters": count,
        "classes": classes,
    }


def _clusters(tiles: GeoDataFrame, clusters: int | None) -> tuple[Ints | None, int]:
    """Cluster of each tile (0 for none) and K; None and 0 where tiles carry no clusters."""
    if CLUSTER_FIELD not in tiles.columns:
        return None, 0
    numbers = cluster_numbers(tiles, CLUSTER_FIELD, "tiles", MOST_CLUSTERS)
    count = clusters or int(numbers.max())
    if numbers.max() > count:
        raise InputError(f"The tiles hold cluster {numbers.max()}, but {count} were asked for: raise the number.")
    return numbers, count
