"""The layers of a profile: tiles with a cluster and measures, zones with cluster shares and a census."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame

from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..vectors.vectors import cluster_numbers, numeric_field, polygons_to_scale, read_layer
from .cluster_differences import Places
from .zone_correlations import FEWEST_ZONES

NOT_MEASURES = {
    "tile_id",
    "row",
    "col",
    "valid",
    "confidence",
    "novelty",
    "margin",
    "fid",
    "ogc_fid",
    "id",
    "coverage",
    "tile_count",
}
"""Numeric fields that are not profiled unless they are asked for."""
FEWEST_TILES = 12
MOST_CLUSTERS = 1000
LEAST_COVERAGE = 0.5
"""Share of a zone that tiles must cover for its cluster shares to count."""


class ProfiledTiles(NamedTuple):
    """The tiles that have a cluster: their positions in the layer, labels 0…K-1, numbers of the clusters, places."""

    positions: Ints
    labels: Ints
    numbers: list[int]
    places: Places


def clustered_tiles(layer: GeoDataFrame, cluster: str, events: Events) -> ProfiledTiles:
    """The polygons of a layer that have a number from 1 in the field ``cluster``.

    Raises:
        InputError: there is no such field, or there are too few polygons or clusters to compare.
    """
    numbers = cluster_numbers(layer, cluster, "input", MOST_CLUSTERS)
    x, y, there = _centres(layer, "input", events)
    used = np.flatnonzero((numbers > 0) & there)
    found = np.unique(numbers[used]).tolist()
    if len(used) < FEWEST_TILES:
        raise InputError(
            f"Only {len(used)} of the input's polygons have a cluster in {cluster}: at least {FEWEST_TILES} are needed."
        )
    if len(found) < 2:
        raise InputError(f"All polygons of the input are of cluster {found[0]}: there is nothing to compare it with.")
    rows, columns = _cells(layer, used)
    places = Places(x[used], y[used], rows, columns)
    return ProfiledTiles(used, np.searchsorted(found, numbers[used]).astype(np.int64), found, places)


def _centres(layer: GeoDataFrame, what: str, events: Events) -> tuple[Floats, Floats, Bools]:
    """Centres of the polygons in metres, and whether they have one."""
    shapes = polygons_to_scale(layer, what, events=events)
    there, centres = ~shapes.is_empty.to_numpy(), shapes.centroid
    x, y = (
        np.array([getattr(point, axis) if kept else np.nan for point, kept in zip(centres, there)]) for axis in "xy"
    )
    return x, y, there


def _cells(layer: GeoDataFrame, used: Ints) -> tuple[Ints | None, Ints | None]:
    """Rows and columns in the tile grid; None where the fields are missing or name a cell twice."""
    names = {name.lower(): name for name in layer.columns}
    if not {"row", "col"} <= set(names):
        return None, None
    cells = layer.iloc[used][[names["row"], names["col"]]].apply(pd.to_numeric, errors="coerce").to_numpy(float)
    if np.isnan(cells).any() or (cells != np.round(cells)).any() or len(np.unique(cells, axis=0)) < len(cells):
        return None, None
    return cells[:, 0].astype(np.int64), cells[:, 1].astype(np.int64)


def measures(
    layer: GeoDataFrame, tiles: ProfiledTiles, cluster: str, fields: Sequence[str] | None, events: Events
) -> tuple[list[str], Floats]:
    """The fields that can be compared, and their values (n, F) at the tiles, NaN where unknown."""
    chosen = list(dict.fromkeys(fields or ())) or [
        name
        for name in layer.columns
        if name != layer.geometry.name
        and pd.api.types.is_numeric_dtype(layer[name])
        and name.lower() not in NOT_MEASURES | {cluster.lower()}
        and not re.fullmatch(r"c\d+_share", name.lower())
    ]
    if not chosen:
        raise InputError("The input has no numeric fields besides the cluster: measure its urban form first.")
    named, columns = [], []
    for name in chosen:
        values = numeric_field(layer, name, "input")[tiles.positions]
        values[~np.isfinite(values)] = np.nan
        fault = _fault(values, tiles.labels)
        if fault:
            events.warning(f"The field {name} {fault}: it is left out.")
        else:
            named.append(name)
            columns.append(values)
    if not named:
        raise InputError(f"None of the fields {', '.join(chosen)} can be compared: choose fields that vary.")
    return named, np.column_stack(columns)


def _fault(values: Floats, labels: Ints) -> str:
    """Why a field cannot be compared between clusters; empty if it can."""
    known = np.isfinite(values)
    if not known.any():
        return "has no values"
    if np.ptp(values[known]) == 0:
        return f"is {values[known][0]:g} everywhere"
    if known.sum() < FEWEST_TILES:
        return f"has only {known.sum()} values"
    if len(np.unique(labels[known])) < 2:
        return "has values in one cluster only"
    return ""


class ZonesWithShares(NamedTuple):
    """Zones: the layer, shares (n, K), their cluster numbers, fields (n, F), centres, which have shares that count."""

    layer: GeoDataFrame
    shares: Floats
    numbers: list[int]
    names: list[str]
    values: Floats
    x: Floats
    y: Floats
    usable: Bools


def zones_with_shares(path: str, fields: Sequence[str] | None, events: Events) -> ZonesWithShares:
    """Zones as ``jointozones`` writes them, with the fields to be set against the shares of the clusters.

    Raises:
        MissingFileError, InputError: they cannot be read, carry no shares, or too few have shares and values.
    """
    layer = read_layer(path, "zones")
    shares = sorted(
        (int(match[1]), name) for name in layer.columns if (match := re.fullmatch(r"c(\d+)_share", name.lower()))
    )
    if len(shares) < 2:
        raise InputError("The zones carry no cluster shares (c1_share, c2_share …): join the tiles to the zones first.")
    names = list(dict.fromkeys(fields or ()))
    if not names:
        raise InputError("No field of the zones was chosen: choose a deprivation or census field to set against them.")
    values = np.column_stack([numeric_field(layer, name, "zones") for name in names])
    matrix = np.column_stack([numeric_field(layer, name, "zones") for _, name in shares])
    x, y, there = _centres(layer, "zones", events)
    usable = there & np.isfinite(matrix).all(axis=1)
    if "coverage" in layer.columns:
        thin = usable & ~(numeric_field(layer, "coverage", "zones") >= LEAST_COVERAGE)
        if thin.any():
            events.info(f"Zones of which tiles cover less than one half, left out: {thin.sum():,} of {usable.sum():,}.")
        usable &= ~thin
    zones = ZonesWithShares(layer, matrix, [number for number, _ in shares], names, values, x, y, usable)
    for place, name in enumerate(names):
        column = values[usable & np.isfinite(values[:, place]), place]
        if len(column) < FEWEST_ZONES:
            raise InputError(
                f"Only {len(column)} zones have both cluster shares and a value in {name}: at least {FEWEST_ZONES} are "
                "needed."
            )
        if np.ptp(column) == 0:
            raise InputError(f"The field {name} of the zones is {column[0]:g} everywhere: choose one that varies.")
    return zones
