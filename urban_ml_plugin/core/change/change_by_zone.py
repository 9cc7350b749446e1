"""Where tiles changed: shares of the ground of zones with their intervals, and the main transition of each."""

from __future__ import annotations

import numpy as np
import pandas as pd
from geopandas import GeoSeries

from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Ints, ratio
from ..runtime.events import SILENT, Events
from ..vectors.area_weights import covered_area, shared_pieces, weighted_mean
from ..vectors.vectors import add_fields, polygons_to_scale, read_layer, reprojected, write_layer
from .change_shares import arrow, wilson
from .comparison import ComparedTiles

ZONE_FIELDS = (
    "changed_share", "changed_low", "changed_high", "changed_m2", "compared_n", "coverage", "transition",
    "transition_share",
)  # fmt: skip


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
    worth = ratio(total**2, squares, 0.0)
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


def write_zones(zones: str, output: str, grid: TileGrid, tiles: ComparedTiles, events: Events = SILENT) -> pd.DataFrame:
    """Measure change in each zone of a layer and write the zones with it; returns ``ZONE_FIELDS``."""
    layer = read_layer(zones, "zones")
    cells = GeoSeries(
        [grid.cell(*place) for place in zip(tiles.rows.tolist(), tiles.columns.tolist())], crs=grid.crs or None
    )
    if cells.crs is None:
        cells = cells.set_crs(layer.crs)  # the imagery has none: it is taken to lie where the zones do
    shapes = polygons_to_scale(layer, "zones", [cells.crs], events)
    measured = change_by_zone(shapes, reprojected(cells, shapes.crs, "tiles"), tiles.before, tiles.after)
    if not measured["compared_n"].any():
        events.warning("No zone lies on tiles that were compared: choose zones of the same place.")
    write_layer(add_fields(layer, measured, "zones", events), output, "zones")
    return measured
