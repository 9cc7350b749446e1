"""How large tiles are, in pixels or metres as given or as suits the ground resolution, and what to weigh."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ..languages.translation import tr, translated
from ..options.imagery_options import GridOptions, context_margin
from ..presentation.wording import counted, tile_size_words
from ..rasters.embedding_raster import OWN
from ..rasters.grid import TileGrid
from ..runtime.errors import InputError
from ..runtime.events import Events
from .image_source import TILES, ImageSource
from .imagery import Imagery
from .tiles import LEAST_VALID

USUAL_SIDE = 128
"""Pixels of an image whose ground resolution is not known."""
USUAL_PIXEL = 10.0
"""Metres along a pixel of embeddings, where that is not known."""
TYPE_SIDE = 70.0
"""Metres that the side of a tile is to have, where the user leaves it open: some dozen houses with their streets. What
is known of types of ground was learnt from pictures of this size: 77 m in UC Merced, 64 m in what is measured on Mumbai
in ``docs/methods.md``."""
SMALLEST_TYPE, LARGEST_TYPE = 30.0, 300.0
"""Metres: tiles with a shorter side show single roofs and trees, and with a longer one several types of ground."""
STEP = 32
"""Pixels of which the side is a multiple where it may be: networks halve a picture up to five times."""
FEWEST_PIXELS = 30
"""Along a side: what the bundled encoder, which needs 64, can enlarge by 2, and 300 m at the 10 m of Sentinel-2."""
MOST_VALUES = 2**22
"""Of a tile whose size is left open: every network takes as many."""
FEWEST_TILES, TILES_A_CLUSTER = 100, 20
"""Below these clusters can hardly be found: whole tiles from which a metric is learnt, and tiles of a type, of which
each resample must hold some."""


class TileSide(NamedTuple):
    """The side of tiles, and how it came about.

    Attributes:
        pixels: along the side.
        resolution: metres per pixel, NaN if unknown.
        why: how it was chosen, as the rest of a sentence; empty where it was given in pixels.
        seen: pixels along the side of what is seen of a tile, where that is more than the tile.
        embedding: whether it is of embeddings, whose pixels know the ground around them.
    """

    pixels: int
    resolution: float
    why: str = ""
    seen: int = 0
    embedding: bool = False

    @property
    def metres(self) -> float:
        """Of ground, NaN if unknown."""
        return self.pixels * self.resolution

    @property
    def words(self) -> str:
        """Such as ``128 pixels (64 m)``, why, and with what a tile is seen."""
        if self.seen <= self.pixels:
            return self.own_words
        return tr("{}; seen with {}").format(self.own_words, tile_size_words(self.seen, self.resolution))

    @property
    def own_words(self) -> str:
        """Such as ``128 pixels (64 m)``, and why."""
        size = tile_size_words(self.pixels, self.resolution)
        return f"{size}, {translated(self.why)}" if self.why else size

    @property
    def doubt(self) -> str:
        """What to weigh where such tiles are no pieces of ground that have a type; empty where they may be."""
        size = tr("Tiles of {}").format(tile_size_words(self.pixels, self.resolution))
        if self.embedding and self.pixels == 1:
            return (
                "Tiles of one pixel have no quarters that would tell noise from what differs, so all principal "
                "components of the embeddings count as they are, and a tile between two types is not known as one: see "
                "whether tiles of 2 pixels or more say the same."
            )
        if not self.embedding and max(self.pixels, self.seen) * self.resolution < SMALLEST_TYPE:
            enough = math.ceil(SMALLEST_TYPE / self.resolution)
            return (
                f"{size} are so small that they show roofs and trees rather than types of built-up ground: choose "
                f"{enough:,} pixels ({SMALLEST_TYPE:g} m) or more, or leave the tile size empty."
                if enough**2 <= MOST_VALUES
                else f"{size} are so small that they show roofs and trees rather than types of built-up ground: "
                "resample the raster to 0.1 m per pixel first."
            )
        if self.metres > LARGEST_TYPE:
            most = math.floor(LARGEST_TYPE / self.resolution)
            remedy = (
                f"choose {most:,} pixels ({LARGEST_TYPE:g} m) or fewer, or leave the tile size empty"
                if most >= (1 if self.embedding else FEWEST_PIXELS)
                else "finer imagery would tell them apart"
            )
            return f"{size} are so large that most of them mix several types of ground: {remedy}."
        return ""


def tile_side(grid: GridOptions, rasters: Sequence[Imagery]) -> int:
    """Pixels along the side of the tiles of some rasters, which have one side in all of them.

    Args:
        rasters: at least one; the first says how long a metre is.

    Raises:
        InputError: both pixels and metres were given, or metres that cannot be.
    """
    first, room = rasters[0], min(min(raster.geometry[:2]) for raster in rasters)
    if grid.tile_metres is None and grid.tile_size is None and first.embedding:
        return default_unit(first.ground_resolution, room, first.embedding.kind == OWN)
    if grid.tile_metres is None:
        return grid.tile_size or default_side(first.ground_resolution, first.band_count, room)
    if grid.tile_size is not None:
        raise InputError("Give the tile size in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.")
    return metres_side(grid.tile_metres, first, room)


def metres_side(metres: float, raster: Imagery, room: int) -> int:
    """Pixels of a raster that are next to a number of metres.

    Args:
        room: pixels at most.

    Raises:
        InputError: nothing tells how long a metre is, or there are too few or too many of them.
    """
    resolution = raster.ground_resolution
    if not math.isfinite(resolution):
        raise InputError(
            f"Nothing tells how many metres a pixel of the raster {raster.path} has: assign a coordinate reference "
            "system, or give the tile size in pixels (TILE_SIZE)."
        )
    pixels = round(metres / resolution) if math.isfinite(metres) else 0
    least = raster.least_tile
    if pixels < least:
        raise InputError(
            f"Tiles of {metres:g} m are less than {counted(least, 'pixel')} of the raster {raster.path}, too small to "
            f"read: choose {least * resolution:.3g} m or more (TILE_METRES)."
        )
    if pixels > room:
        raise InputError(
            f"Tiles of {metres:g} m are larger than the raster, whose shorter side has {room * resolution:.3g} m: "
            f"choose fewer (TILE_METRES)."
        )
    return pixels


def default_unit(resolution: float, room: int, cells: bool) -> int:
    """Pixels along the side of a tile of embeddings, each of which is of a piece of ground already.

    Args:
        resolution: metres per pixel, NaN if unknown.
        room: pixels along the shortest side of the rasters.
        cells: whether the pixels were tiles when the embeddings were made.
    """
    if cells:
        return 1
    return min(room, max(1, round(TYPE_SIDE / (resolution if math.isfinite(resolution) else USUAL_PIXEL))))


def default_side(resolution: float, bands: int, room: int) -> int:
    """Pixels along the side of a tile that shows a piece of ground of one type, as far as its raster allows.

    Args:
        resolution: metres per pixel, NaN if unknown.
        bands: of a tile.
        room: pixels along the shortest side of the rasters.
    """
    side = USUAL_SIDE
    if math.isfinite(resolution):
        side = max(STEP, STEP * round(TYPE_SIDE / resolution / STEP))
        if side * resolution > LARGEST_TYPE:
            side = max(FEWEST_PIXELS, math.floor(LARGEST_TYPE / resolution))
    most = min(room, STEP * math.floor(math.sqrt(MOST_VALUES / bands) / STEP))
    return side if side <= most else max(STEP * (most // STEP), min(most, STEP))


def chosen_side(pixels: int, resolution: float, grid: GridOptions, embedding: bool = False) -> TileSide:
    """The side of tiles with what led to it."""
    seen = pixels + 2 * context_margin(pixels, grid.context)
    if grid.tile_size is not None:
        return TileSide(pixels, resolution, "", seen, embedding)
    if grid.tile_metres is not None:
        why = f"which comes next to the {grid.tile_metres:g} m that were asked for"
    elif math.isfinite(resolution):
        why = f"which suits the ground resolution of {resolution:.3g} m per pixel"
    else:
        why = "as no ground resolution is known that another size would suit"
    return TileSide(pixels, resolution, why, seen, embedding)


def tell_side(side: TileSide, events: Events) -> None:
    """Say how large the tiles are, and warn where they show no types of ground."""
    if side.seen > side.pixels:
        events.info(f"Tiles of {side.own_words}; each is seen with {tile_size_words(side.seen, side.resolution)}.")
    else:
        events.info(f"Tiles of {side.own_words}.")
    if side.doubt:
        events.warning(side.doubt)


def told_side(source: ImageSource, grid: GridOptions, events: Events) -> TileSide:
    """The side of the images of a source; that of tiles is told."""
    side = chosen_side(source.side, source.ground_resolution, grid, source.embedding is not None)
    if source.kind == TILES:
        tell_side(side, events)
    return side


def overlap_advice(tiles: int, clusters: int, grid: TileGrid) -> str:
    """What to do where there are too few tiles to be clustered; empty where there are enough.

    Args:
        tiles: of the grid that are usable.
    """
    wanted = max(FEWEST_TILES, TILES_A_CLUSTER * clusters)
    if tiles >= wanted:
        return ""
    few = (
        f"{counted(tiles, 'usable tile')} of {grid.tile_size:,} pixels are few for {clusters} clusters "
        f"({TILES_A_CLUSTER} a cluster and {FEWEST_TILES} in all are wanted)"
    )
    half = grid.tile_size // 2
    if grid.stride <= max(1, half):  # what lies closer shows hardly anything new
        return f"{few}: fewer clusters, a larger image or smaller tiles would make them surer."
    closer = round(tiles * _inside(replace(grid, stride=half)) / _inside(grid))
    return f"{few}: let tiles overlap with a stride of {half:,} pixels (STRIDE), which gives about {closer:,}."


def _inside(grid: TileGrid) -> int:
    """Tiles of which enough lies inside the raster to be used, if all of it is valid."""
    tops, lefts = (np.arange(count) * grid.stride for count in (grid.rows, grid.columns))
    shares = [
        np.clip((grid.height - tops) / grid.tile_size, 0, 1),
        np.clip((grid.width - lefts) / grid.tile_size, 0, 1),
    ]
    return int((np.outer(*shares) >= LEAST_VALID).sum())
