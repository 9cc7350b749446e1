"""Where the images of a file of latents lie: their outlines, and their distances in metres."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas
import numpy as np
from geopandas import GeoSeries
from shapely.geometry import Polygon

from ..images.image_source import PHOTOGRAPHS
from ..inversion.latents_file import Latents
from ..runtime.arrays import Floats
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from ..vectors.local_crs import measuring_crs
from ..vectors.overlaps import centroids
from ..vectors.vectors import moved

LEAST_STEP = 1e-9
"""A step from tile to tile that is shorter is none."""


@dataclass(frozen=True)
class Ground:
    """The ground of N images.

    Attributes:
        outlines: (N,) squares of tiles, or points of photographs, in the CRS of the latents.
        local: the same in a CRS true to scale, in metres.
        centres: (N, 2) metres there.
        side: of an image in metres; 0 for photographs.
        stride: pixels from tile to tile.
        apart: whether no two images can share ground.
    """

    outlines: GeoSeries
    local: GeoSeries
    centres: Floats
    side: float
    stride: int
    apart: bool


def ground_of(latents: Latents, stride: int, events: Events = SILENT) -> Ground:
    """The ground of the images of some latents.

    Args:
        stride: pixels from tile to tile, as the generative model cuts them.

    Raises:
        InputError: the images have no coordinate reference system.
    """
    if not latents.crs:
        raise InputError(
            "The images of the latents have no coordinate reference system, so that no labels can be laid over them: "
            "assign one to their imagery, and invert it again."
        )
    outlines = image_outlines(latents, stride)
    crs = measuring_crs(geopandas.GeoDataFrame(geometry=outlines), (), events)
    local = moved(outlines, crs, "images")
    side = 0.0 if latents.kind == PHOTOGRAPHS else float(np.sqrt(local.area.median()))
    apart = latents.kind == PHOTOGRAPHS or (stride >= latents.tile_size and len(latents.sources) == 1)
    return Ground(outlines, local, centroids(local), side, stride, apart)


def image_outlines(latents: Latents, stride: int) -> GeoSeries:
    """(N,) points of photographs, or outlines of tiles, which follow from their middles: a grid is an affine one.

    Tiles of a source that has too few to tell are as large as those of the others.

    Raises:
        InputError: no source has enough.
    """
    middles = np.stack([latents.x, latents.y], axis=1)
    if latents.kind == PHOTOGRAPHS:
        return GeoSeries(geopandas.points_from_xy(latents.x, latents.y), crs=latents.crs)
    corners = np.empty((len(latents), 4, 2))
    sources = {number: latents.source == number for number in np.unique(latents.source).tolist()}
    steps = {number: _steps(latents.row[mine], latents.column[mine], middles[mine]) for number, mine in sources.items()}
    known = [one for one in steps.values() if one is not None]
    if not known:
        raise InputError("The latents are of too few tiles to tell how large these are: invert more images.")
    for number, mine in sources.items():
        down, right = steps[number] or known[0]
        half_down, half_right = (0.5 * latents.tile_size / stride * step for step in (down, right))
        around = np.stack([-half_down - half_right, -half_down + half_right, half_down + half_right,
                           half_down - half_right])  # fmt: skip
        corners[mine] = middles[mine][:, None] + around
    return GeoSeries([Polygon(four) for four in corners], crs=latents.crs)


def _steps(row: Floats, column: Floats, middles: Floats) -> tuple[Floats, Floats] | None:
    """By what (2,) the middle moves from one row, and from one column, of tiles to the next.

    Of tiles that lie in one row or column the other step is taken to be as long, and at a right angle. None of one tile
    alone, and of tiles on one line across rows and columns.
    """
    design = np.stack([np.ones(len(row)), row, column], axis=1)
    if np.ptp(row) and np.ptp(column) and np.linalg.matrix_rank(design - design[0] * [0, 1, 1]) < design.shape[1]:
        return None
    _, down, right = np.linalg.lstsq(design - design.mean(axis=0) * [0, 1, 1], middles, rcond=None)[0]
    lengths = [float(np.hypot(*step)) for step in (down, right)]
    if max(lengths) < LEAST_STEP:
        return None
    if np.ptp(row) == 0:
        down = np.array([right[1], -right[0]])
    if np.ptp(column) == 0:
        right = np.array([-down[1], down[0]])
    return np.asarray(down), np.asarray(right)
