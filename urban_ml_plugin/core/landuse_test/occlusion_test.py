"""Does the prediction change when a class is taken out of the picture, and more than when any ground is?

The pixels of a class are replaced by texture from the rest of the same tile. What that does to the prediction is
compared with what the same replacement does to a shape-matched control: the same mask, moved to where the class is not.
Both make seams and both take ground away; only one takes the class away.

In tiles that a class fills there is no rest to take texture from. There its pixels are replaced by those of the nearest
tile without it, and the control is that tile, with the same mask replaced by the pixels of the next such tile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..images.imagery import Imagery
from ..images.raster_tiles import RasterTiles
from ..images.tiles import Tiles
from ..rasters.grid import TileGrid
from ..runtime.arrays import Bools, Floats, Floats32, Ints, compact
from ..spatial_statistics.spatial_blocks import block_draws
from .activation_ratio import DRAWS, limits
from .landuse_raster import LandUse
from .null_models import SLACK

Score = Callable[[Tiles, Ints, Tiles], Floats]
"""Tiles and their variants (n,) to what the map explains, (n,)."""

SHARES = (0.05, 0.5)
"""A tile serves for a class if the class covers this much of it: enough to matter, and room for the control."""
FILLED = SHARES[1]
"""A tile serves for a class that fills tiles if the class covers this much of it."""
NEAREST = 8
"""Tiles without the class that are looked at for replacements, the nearest ones."""
MOST_TILES, LEAST_TILES = 48, 8
"""Tiles on which a class is checked, and fewer of which tell nothing: 8 blocks have 256 ways of signs."""
MOST_LOOKED_AT = 400
"""Tiles that are read in search of those, so that a rare class does not make the whole raster be read."""
TRIES = 24
"""Places that are tried for a control, and rounds of patches with which holes are filled."""
MOVES = 8
"""Patches that are tried in each round; the one that fills most is taken."""
MOST_OVERLAP = 0.2
"""Part of a control that may lie on the class itself; it is left out there."""


@dataclass
class OcclusionResult:
    """What replacing a class does to the score that the map explains, in its unit.

    Attributes:
        change: mean change when the class is replaced.
        control: mean change when equal ground elsewhere is replaced.
        low, high: limits of the difference of the two, from blocks of tiles.
        p: that the difference is chance, two-sided, from flipping the signs of blocks; NaN if too few tiles serve.
        tiles: how many serve.
    """

    change: float
    control: float
    low: float
    high: float
    p: float
    tiles: int

    def confirms(self, alpha: float) -> bool | None:
        """Whether what the map explains falls when the class is taken out, as evidence for it must; None if untold."""
        return bool(self.p <= alpha and self.change < self.control) if np.isfinite(self.p) else None


NOT_CHECKED = OcclusionResult(np.nan, np.nan, np.nan, np.nan, np.nan, 0)


def fill_from(pixels: Floats32, holes: Bools, source: Bools, rng: np.random.Generator) -> Floats32:
    """Pixels (bands, T, T) with ``holes`` (T, T) filled by patches of ``source`` (T, T), moved as they are.

    Of several random moves the one that fills most is taken, again and again; what is left takes pixels of the source
    at random. Source and holes may not be empty.
    """
    filled, open_, side = pixels.copy(), holes.copy(), holes.shape[0]
    for _ in range(TRIES):
        moves = rng.integers(side, size=(MOVES, 2))
        covers = [np.roll(source, move, (0, 1)) & open_ for move in moves]
        best = int(np.argmax([cover.sum() for cover in covers]))
        patch = covers[best]
        filled[:, patch] = np.roll(pixels, moves[best], (1, 2))[:, patch]
        open_ &= ~patch
        if not open_.any():
            return filled
    filled[:, open_] = pixels[:, source][:, rng.integers(source.sum(), size=int(open_.sum()))]
    return filled


def moved_elsewhere(holes: Bools, rng: np.random.Generator) -> Bools | None:
    """The same shape (T, T) where it is not, rolled around the edges of the tile; None if there is no room for it."""
    side = holes.shape[0]
    moves = rng.integers(side, size=(TRIES, 2))
    moves[0] = side // 2
    places = [np.roll(holes, move, (0, 1)) for move in moves]
    best = min(places, key=lambda place: int((place & holes).sum()))
    return best & ~holes if (best & holes).sum() <= MOST_OVERLAP * holes.sum() else None


def compare_changes(change: Floats32, control: Floats32, block: Ints, seed: int = 0) -> OcclusionResult:
    """Changes (n,) with the class replaced, and with equal ground elsewhere, in blocks (n,) of tiles."""
    if len(change) < LEAST_TILES:
        means = (float(np.mean(part)) if len(part) else np.nan for part in (change, control))
        return OcclusionResult(next(means), next(means), np.nan, np.nan, np.nan, len(change))
    block = compact(block)
    blocks = int(block.max()) + 1
    apart = np.bincount(block, change - control, blocks)
    drawn = block_draws(blocks, DRAWS, seed)
    low, high = limits((drawn @ apart) / (drawn @ np.bincount(block)))
    signs = np.random.default_rng(seed).choice([-1.0, 1.0], size=(DRAWS, blocks))
    beyond = np.abs(signs @ apart) >= abs(apart.sum()) * (1 - SLACK)
    p = (1 + int(beyond.sum())) / (1 + DRAWS)
    return OcclusionResult(float(change.mean()), float(control.mean()), float(low), float(high), p, len(change))


class OcclusionTest:
    """Replaces classes in the tiles of a raster and asks the model again.

    Args:
        score: of tiles, the variants that explain them, and tiles by which it is chosen what is explained, such as
            ``TileExplainer.scores``.
        imagery: with the scaling of the model.
        grid: of the tiles the model takes.
        row, column: (T,) of the tiles in the grid.
        variants: (T,) of the model that explain them; see ``attribution.scorer``.
        block: (T,) blocks of tiles.
        landuse: what covers which pixel of the imagery.
    """

    def __init__(
        self,
        score: Score,
        imagery: Imagery,
        grid: TileGrid,
        row: Ints,
        column: Ints,
        variants: Ints,
        block: Ints,
        landuse: LandUse,
    ) -> None:
        self._score, self._grid, self._landuse = score, grid, landuse
        self._row, self._column, self._variants, self._block = row, column, variants, block
        self._tiles = RasterTiles(imagery, grid).at(row, column)

    def check(self, klass: int, share: Floats, fills: bool, seed: int = 0) -> OcclusionResult:
        """Check one class on up to ``MOST_TILES`` of the tiles that hold it.

        Args:
            share: (T,) of each tile's ground that the class covers.
            fills: whether the class fills tiles, so that what replaces it comes from other tiles.
        """
        rng = np.random.default_rng((seed, klass))
        with_class, without = (rng.permutation(np.flatnonzero(chosen)) for chosen in (share > 0, share == 0))
        made, times, used, variants = [], [], [], []
        for tile in with_class[share[with_class] >= FILLED if fills else slice(None)][:MOST_LOOKED_AT]:
            versions = self._exchanged(int(tile), klass, without) if fills else self._replaced(int(tile), klass, rng)
            if versions is not None:
                made.append(versions.tiles)
                times.append(versions.times)
                variants.append(self._variants[versions.places])
                used.append(int(tile))
            if len(used) == MOST_TILES:
                break
        if not used:
            return NOT_CHECKED
        every = Tiles.joined(made)
        first = np.arange(len(every)) // 2 * 2  # a tile as it is stands before the same one without some of its ground
        scores = self._score(every, np.concatenate(variants), every.chosen(first)).reshape(-1, 4)
        change, control = scores[:, 1] - scores[:, 0], scores[:, 3] - scores[:, 2]
        return compare_changes(change, control * times, self._block[np.array(used)], seed)

    def _replaced(self, tile: int, klass: int, rng: np.random.Generator) -> _Versions | None:
        """A tile with the class and without it; as it is, and without as much ground elsewhere in it."""
        pixels, valid, holes = self._look(tile, klass)
        if not SHARES[0] <= holes.mean() <= SHARES[1]:
            return None
        control, source = moved_elsewhere(holes, rng), valid & ~holes
        if control is None or not (control & valid).any():
            return None
        control &= valid
        versions = [pixels, fill_from(pixels, holes, source, rng), pixels, fill_from(pixels, control, source, rng)]
        return _Versions.of(versions, [valid] * 4, [tile] * 4, float(holes.sum() / control.sum()))

    def _exchanged(self, tile: int, klass: int, without: Ints) -> _Versions | None:
        """A tile as it is, and with the class replaced by the nearest tile without; that one, with ground of the next.

        Args:
            without: tiles that lack the class; of equally near ones the first are taken.
        """
        pixels, valid, holes = self._look(tile, klass)
        if holes.mean() < FILLED:
            return None
        away = np.hypot(self._row[without] - self._row[tile], self._column[without] - self._column[tile])
        others = []
        for other in without[np.argsort(away, kind="stable")[:NEAREST]]:
            there, known, same = self._look(int(other), klass)
            if known[holes].all() and same.mean() <= SHARES[0]:
                others.append((int(other), there, known))
            if len(others) == 2:
                break
        if len(others) < 2:
            return None
        (near, there, known), (_, beyond, _) = others
        versions = [pixels, np.where(holes, there, pixels), there, np.where(holes, beyond, there)]
        return _Versions.of(versions, [valid, valid, known, known], [tile, tile, near, near], 1.0)

    def _look(self, tile: int, klass: int) -> tuple[Floats32, Bools, Bools]:
        """Pixels (bands, T, T) of a tile, which of them are valid (T, T), and which of those are of the class."""
        batch = self._tiles.batch(np.array([tile]))
        valid = batch.valid[0, 0]
        window = self._grid.strip(int(self._row[tile]), int(self._column[tile]), 1)
        return batch.pixels[0], valid, (self._landuse.burn(window) == klass + 1) & valid


class _Versions(NamedTuple):
    """Four versions of a place: before and after the class is replaced, before and after the control is.

    Attributes:
        places: (4,) the tile whose model scores it.
        times: how much larger the class is than the control.
    """

    tiles: Tiles
    places: Ints
    times: float

    @classmethod
    def of(cls, pixels: list[Floats32], valid: list[Bools], places: list[int], times: float) -> _Versions:
        nothing = np.zeros(4, np.int64)
        return cls(Tiles(nothing, nothing, np.stack(pixels), np.stack(valid)[:, None]), np.array(places), times)
