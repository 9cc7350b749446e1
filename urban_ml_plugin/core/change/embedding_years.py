"""Embeddings of two years: what they differ by where nothing changed, which no shift and no light explains.

Both lie on one grid, and their makers bring the years to one scale, so nothing is moved or matched. But another year
has other scenes and other weather, and its model says something else of the same ground.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..images.image_sources import check_embeddings
from ..images.imagery import Imagery
from ..runtime.arrays import TINY, Array, Bools, Floats, Floats32
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..spatial_statistics.intervals import scaled_mad
from .coregistration import grid_windows
from .stacked_imagery import AlignedImagery, Reader

LATTICE, BLOCKS = 12, 4
"""Windows along a side in which years are compared, and tiles along a side of one."""
UNCHANGED = 0.5
"""Share of the tiles, those that differ least, whose differences are taken for those of unchanged ground."""
LEAST_BLOCKS = 20


@dataclass(frozen=True)
class YearNoise:
    """How unchanged ground differs between two years: from tile to tile, and from pixel to pixel within one.

    Attributes:
        spread: (bands,) standard deviation of the difference of a tile, robust against a half of them that changed.
        together: (n, bands) differences of tiles with a spread of 1: which bands differ together.
        within: (bands,) standard deviation of the difference of a pixel from that of its tile.
    """

    spread: Floats
    together: Floats
    within: Floats

    def drawn(self, shape: Sequence[int], rng: np.random.Generator) -> Floats32:
        """Such a difference for the pixels (bands, h, w) of one tile."""
        common = rng.standard_normal(len(self.together)) @ self.together / np.sqrt(len(self.together))
        own = self.within[:, None, None] * rng.standard_normal((len(self.within), *shape))
        return np.asarray((self.spread * common)[:, None, None] + own, np.float32)


@dataclass
class YearPair:
    """The embeddings of another year, ready to be read on the grid of the first, and what was measured."""

    after: AlignedImagery
    noise: YearNoise

    @property
    def second(self) -> Reader:
        """Reads the second year as it is."""
        return self.after.read


def match_years(before: Imagery, after: str, bands: Sequence[int], side: int, events: Events) -> YearPair:
    """The embeddings of another year, and how those of unchanged ground differ.

    Args:
        before: of the first year, whose grid both are read on.
        after, bands: of the second. The caller closes it.
        side: of a tile, pixels.

    Raises:
        InputError: the rasters do not overlap, have too few tiles in common, or say that other models, or versions of
            one, made them.
    """
    second = AlignedImagery(after, before, bands, events=events, embedding=True)
    try:
        check_embeddings([before, second])  # each was held against the model, which may not know its version
        if not second.same_grid:
            events.warning(
                f"The raster {after} does not lie on the pixels of {before} and is resampled to them, which mixes "
                "embeddings of neighbours: compare rasters on one grid where you can."
            )
        if before.embedding and second.embedding and before.embedding.year == second.embedding.year != "":
            events.warning(f"Both rasters say that they describe the year {second.embedding.year}.")
        return YearPair(second, _year_noise(before, second, side))
    except BaseException:
        second.close()
        raise


def another_year(before: Imagery, noise: YearNoise) -> Reader:
    """Reads the embeddings of the first year as another would have them of unchanged ground, tile by tile."""

    def read(window: Window) -> tuple[Array, Bools]:
        pixels, valid = before.read(window)
        # The same place always gets the same noise, in whatever order tiles are read.
        rng = np.random.default_rng([int(window.col_off) % 2**32, int(window.row_off) % 2**32])
        return pixels + noise.drawn(valid.shape, rng), valid

    return read


def _year_noise(before: Imagery, after: Imagery, side: int) -> YearNoise:
    tiles, within = [], []
    for window in grid_windows(before, BLOCKS * side, LATTICE):
        (first, valid), (second, there) = before.read(window), after.read(window)
        rows, columns = (length // side for length in valid.shape)
        if not rows or not columns:
            continue
        place = np.s_[..., : rows * side, : columns * side]
        moved, known = (second - first)[place], (valid & there)[place]
        blocks = moved.reshape(len(moved), rows, side, columns, side).swapaxes(2, 3).reshape(len(moved), -1, side**2)
        whole = known.reshape(rows, side, columns, side).swapaxes(1, 2).reshape(-1, side**2).all(axis=1)
        blocks = blocks[:, whole]
        means = blocks.mean(axis=2)
        tiles.append(means.T)
        within.append((blocks - means[..., None])[:, :, :: max(1, side)].reshape(len(moved), -1).T)
    differences = np.concatenate(tiles) if tiles else np.zeros((0, 1))
    if len(differences) < LEAST_BLOCKS:
        raise InputError(
            f"The rasters {before.path} and {after.path} have {len(differences)} whole tiles in common in the places "
            f"that were looked at, and {LEAST_BLOCKS} are needed to tell what years differ by: choose larger rasters "
            "or smaller tiles, and check their nodata values and the mask."
        )
    spread = scaled_mad(differences)
    standard = (differences - np.median(differences, axis=0)) / np.maximum(spread, TINY)
    size = (standard**2).sum(axis=1)
    kept = standard[size <= np.quantile(size, UNCHANGED)]
    return YearNoise(spread, kept / np.maximum(kept.std(axis=0), TINY), scaled_mad(np.concatenate(within)))
