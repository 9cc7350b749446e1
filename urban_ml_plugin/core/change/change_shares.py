"""How much changed, from what to what, and where: shares with their intervals, for a whole image and for zones."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from geopandas import GeoSeries
from scipy.stats import norm

from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Bools, Ints
from ..runtime.events import SILENT, Events
from ..spatial_statistics.intervals import CONFIDENCE
from ..spatial_statistics.spatial_blocks import block_draws, spatial_blocks
from ..spatial_statistics.variogram import variogram_range
from ..vectors.area_weights import covered_area, ratio, shared_pieces, weighted_mean
from ..vectors.vectors import add_fields, polygons_to_scale, read_layer, reprojected, write_layer

DRAWS = 999
MOST_VARIOGRAM = 5_000
"""Tiles that tell how far changes lie together."""
LEAST_BLOCK = 2.0
"""Tiles along the side of a block."""
LEAST_BLOCKS = 4
"""Blocks along the longer side of the image, however far changes lie together."""
ZONE_FIELDS = (
    "changed_share", "changed_low", "changed_high", "changed_m2", "compared_n", "coverage", "transition",
    "transition_share",
)  # fmt: skip


class Share(NamedTuple):
    """A share with the limits of its interval."""

    value: float
    low: float
    high: float


class Transition(NamedTuple):
    """Tiles that were of one type and are of another, or still are of the same, with their share of all tiles."""

    before: int
    after: int
    tiles: int
    share: Share


def wilson(count: float, total: float) -> Share:
    """A share with Wilson's interval (1927), which holds for small numbers and for none; NaN where ``total`` is 0."""
    if total <= 0:
        return Share(float("nan"), float("nan"), float("nan"))
    share, z = count / total, float(norm.ppf(0.5 + CONFIDENCE / 2))
    middle = (share + z**2 / (2 * total)) / (1 + z**2 / total)
    half = z / (1 + z**2 / total) * np.sqrt(share * (1 - share) / total + z**2 / (4 * total**2))
    return Share(float(share), max(0.0, float(middle - half)), min(1.0, float(middle + half)))


def transition_shares(
    before: Ints, after: Ints, rows: Ints, columns: Ints, clusters: int, seed: int = 0
) -> tuple[Share, list[Transition], int]:
    """The share of tiles that changed, and that of every transition, with spatial block bootstrap intervals.

    Blocks are as large as changes lie together (range of the variogram), because neighbours change together: tile by
    tile the interval would be far too narrow. Where nothing changed the interval is Wilson's.

    Args:
        before, after: (N,) 1…K; rows, columns: (N,) places in the grid.

    Returns:
        The changed share; transitions that occur, by type at the first date and then by number of tiles; how many
        blocks there were.
    """
    code = (before - 1) * clusters + after - 1
    found, kinds = np.unique(code, return_inverse=True)
    changed = before != after
    blocks = _blocks(changed, rows, columns, seed)
    count = int(blocks.max()) + 1
    counts = np.bincount(blocks * len(found) + kinds, minlength=count * len(found)).reshape(count, len(found))
    drawn = block_draws(count, DRAWS, seed) @ counts
    shares = drawn / drawn.sum(axis=1, keepdims=True)
    tiles = counts.sum(axis=0)
    transitions = [
        Transition(int(pair // clusters) + 1, int(pair % clusters) + 1, int(n), _share(n / len(code), shares[:, place]))
        for place, (pair, n) in enumerate(zip(found, tiles))
    ]
    moving = found // clusters != found % clusters
    all_changes = shares[:, moving].sum(axis=1)
    overall = _share(float(changed.mean()), all_changes) if changed.any() else wilson(0, len(code))
    transitions.sort(key=lambda one: (one.before, -one.tiles, one.after))
    return overall, transitions, count


def transition_counts(transitions: list[Transition], numbers: list[int]) -> Array:
    """(K, K) tiles of each type at the first date (rows) that are of each at the second (columns)."""
    counts = np.zeros((len(numbers), len(numbers)))
    place = {number: index for index, number in enumerate(numbers)}
    for one in transitions:
        counts[place[one.before], place[one.after]] = one.tiles
    return counts


def _share(value: float, draws: Array) -> Share:
    low, high = np.quantile(draws, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Share(float(value), float(min(low, value)), float(max(high, value)))


def _blocks(changed: Bools, rows: Ints, columns: Ints, seed: int) -> Ints:
    """The block of each tile, as large as changes lie together, but small enough that there are several."""
    some = slice(None, None, max(1, len(rows) // MOST_VARIOGRAM))
    distance = variogram_range(changed[some].astype(float), columns[some].astype(float), rows[some].astype(float), seed)
    largest = max(int(np.ptp(rows)), int(np.ptp(columns)), 1) / LEAST_BLOCKS
    size = min(max(LEAST_BLOCK, distance if np.isfinite(distance) else 0.0), max(1.0, largest))
    return spatial_blocks(columns.astype(float), rows.astype(float), size, seed)


def change_by_zone(zones: GeoSeries, cells: GeoSeries, before: Ints, after: Ints) -> pd.DataFrame:
    """Change in each zone, every tile weighted by exactly the ground that it shares with the zone.

    The interval is Wilson's on as many independent tiles as the unequal weights are worth (Kish 1965): what another
    set of so many tiles of such ground would show. Tiles that are neighbours are not independent, so it is a least
    width.

    Args:
        zones, cells: valid polygons in one CRS in metres; a cell is the ground that one tile stands for.
        before, after: (cells,) 1…K.

    Returns:
        ``ZONE_FIELDS`` on the index of ``zones``; shares and transitions are missing where no tile lies.
    """
    count = len(zones)
    zone, cell, pieces, area = shared_pieces(zones, cells)
    changed = (before != after)[cell].astype(float)
    share = weighted_mean(zone, area, changed, count)
    covered = covered_area(zone, pieces, count)
    total, squares = np.bincount(zone, area, count), np.bincount(zone, area**2, count)
    worth = np.divide(total**2, squares, out=np.zeros(count), where=squares > 0)
    limits = np.array([wilson(s * n, n)[1:] if n else (np.nan, np.nan) for s, n in zip(share, worth)]).reshape(-1, 2)
    main, main_share = _largest(zone, area, before[cell], after[cell], total)
    values = (
        share, limits[:, 0], limits[:, 1], share * covered, np.bincount(zone, minlength=count),
        np.minimum(np.nan_to_num(ratio(covered, zones.area.to_numpy())), 1), main, main_share,
    )  # fmt: skip
    return pd.DataFrame(dict(zip(ZONE_FIELDS, values)), index=zones.index)


def _largest(zone: Ints, area: Array, before: Ints, after: Ints, total: Array) -> tuple[list[str | None], Array]:
    """The transition with the largest area in each zone, as text, and its share; none where nothing changed."""
    moved = before != after
    frame = pd.DataFrame({"zone": zone, "before": before, "after": after, "area": area})[moved]
    summed = frame.groupby(["zone", "before", "after"], as_index=False)["area"].sum()
    summed = summed.sort_values(["zone", "area", "before", "after"], ascending=[True, False, True, True])
    first = summed.drop_duplicates("zone")
    names: list[str | None] = [None] * len(total)
    shares = np.full(len(total), np.nan)
    for row in first.itertuples():
        names[row.zone] = arrow(row.before, row.after)
        shares[row.zone] = row.area / total[row.zone]
    return names, shares


def write_zones(
    zones: str,
    output: str,
    grid: TileGrid,
    rows: Ints,
    columns: Ints,
    before: Ints,
    after: Ints,
    events: Events = SILENT,
) -> pd.DataFrame:
    """Measure change in each zone of a layer and write the zones with it; returns ``ZONE_FIELDS``."""
    layer = read_layer(zones, "zones")
    cells = GeoSeries([_cell(grid, int(row), int(column)) for row, column in zip(rows, columns)], crs=grid.crs or None)
    if cells.crs is None:
        cells = cells.set_crs(layer.crs)  # the imagery has none: it is taken to lie where the zones do
    shapes = polygons_to_scale(layer, "zones", [cells.crs], events)
    measured = change_by_zone(shapes, reprojected(cells, shapes.crs, "tiles"), before, after)
    if not measured["compared_n"].any():
        events.warning("No zone lies on tiles that were compared: choose zones of the same place.")
    write_layer(add_fields(layer, measured, "zones", events), output, "zones")
    return measured


def _cell(grid: TileGrid, row: int, column: int) -> Any:
    """The ground that a tile stands for: the middle of it, where tiles overlap."""
    from shapely.geometry import Polygon

    corners = ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
    return Polygon([grid.cell_transform * corner for corner in corners])


def arrow(before: Any, after: Any) -> str:
    """A transition as text."""
    return f"{before} → {after}"
