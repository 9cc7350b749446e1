"""Differences of pairs, tested: neighbours are alike, and several sources may share one match.

The test is Wilcoxon's signed-rank test on the sources, the matches of each averaged. Its variance is that of sums over
blocks of ground (Rosner, Glynn & Lee 2006), and grows by as much as shared matches add to that of the mean (blocks of
the sources, and of the matches, less what both share: Cameron, Gelbach & Miller 2011); it is held against Student's t
with one degree of freedom less than there are blocks. Where each source and each match stands by itself, it is
Wilcoxon's own. The interval is a block bootstrap of the sources, as much wider, and as few blocks ask for (Hesterberg
2015).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata
from scipy.stats import t as student

from ..runtime.arrays import Floats, Ints, compact
from ..spatial_statistics.intervals import HIGH, LIMITS, NORMAL_LIMIT
from ..spatial_statistics.spatial_blocks import block_draws, block_side, largest_side, spatial_blocks

FEWEST_PAIRS, FEWEST_BLOCKS = 10, 8
"""Sources, and blocks of ground, from which a difference is tested: of fewer blocks not even one that all of them have
could have a p below 0.025."""
RESAMPLES = 1_000


@dataclass(frozen=True)
class Paired:
    """P pairs of S sources and their matches, by one measure.

    Attributes:
        before: (S,) values of the sources; NaN where unknown.
        unit: (P,) number of the source of each pair.
        after: (P,) values of the matches; NaN where unknown.
        source_block: (S,) block of ground of each source.
        match_block: (P,) that of each match.
    """

    before: Floats
    unit: Ints
    after: Floats
    source_block: Ints
    match_block: Ints

    @property
    def known(self) -> Paired:
        """What remains of pairs and sources whose values are known, numbered anew."""
        pairs = np.isfinite(self.after) & np.isfinite(self.before[self.unit])
        sources, unit = np.unique(self.unit[pairs], return_inverse=True)
        return Paired(
            self.before[sources], unit.reshape(-1), self.after[pairs], self.source_block[sources],
            self.match_block[pairs],
        )  # fmt: skip

    @property
    def averaged(self) -> Floats:
        """(S,) mean of the matches of each source."""
        return np.asarray(np.bincount(self.unit, self.after) / np.bincount(self.unit))

    @property
    def blocks(self) -> int:
        """Of ground that sources lie in, or matches, whichever are fewer."""
        return min(len(np.unique(self.source_block)), len(np.unique(self.match_block)))


@dataclass(frozen=True)
class PairedDifference:
    """One measure over all pairs.

    Attributes:
        before, after: means over the sources, and over the means of their matches.
        difference: mean of after less before.
        low, high: limits of its 95 % interval; NaN where there is not enough.
        p: two-sided; NaN where there is not enough.
        agreeing: share of the sources whose difference has the sign of the mean.
        sources: how many have a difference.
        blocks: of ground they lie in, those of sources or of matches, whichever are fewer.
    """

    before: float
    after: float
    difference: float
    low: float
    high: float
    p: float
    agreeing: float
    sources: int
    blocks: int


def paired_difference(pairs: Paired, seed: int = 0) -> PairedDifference:
    """Test the differences of pairs."""
    pairs = pairs.known
    if not len(pairs.before):
        return PairedDifference(np.nan, np.nan, np.nan, np.nan, np.nan, np.nan, np.nan, 0, 0)
    after = pairs.averaged
    difference = after - pairs.before
    mean, count, blocks = float(difference.mean()), len(difference), pairs.blocks
    agreeing = float(np.mean(np.sign(difference) == np.sign(mean))) if mean else 0.0
    means = float(pairs.before.mean()), float(after.mean())
    if count < FEWEST_PAIRS or blocks < FEWEST_BLOCKS:
        return PairedDifference(*means, mean, np.nan, np.nan, np.nan, agreeing, count, blocks)
    wider = added_by_matches(pairs, mean)
    low, high = _interval(difference, pairs.source_block, wider, blocks, seed)
    p = signed_rank_p(difference, pairs.source_block, wider, blocks)
    return PairedDifference(*means, mean, low, high, p, agreeing, count, blocks)


def added_by_matches(pairs: Paired, mean: float) -> float:
    """By how many times the variance of the mean difference is larger, as sources share matches or their ground."""
    apart = (pairs.after - pairs.before[pairs.unit] - mean) / np.bincount(pairs.unit)[pairs.unit]
    own = compact(pairs.source_block)[pairs.unit]
    other = compact(pairs.match_block)
    alone, theirs = _squared_sums(apart, own), _squared_sums(apart, other)
    both = _squared_sums(apart, own * (int(other.max()) + 1) + other)
    return max(alone + theirs - both, theirs, alone) / alone if alone > 0 else 1.0


def signed_rank_p(difference: Floats, block: Ints, wider: float, blocks: int) -> float:
    """Two-sided p of Wilcoxon's signed-rank test on differences (n,) in blocks (n,); zeros do not count.

    Args:
        wider: by how many times the variance is larger than that of sums over blocks.
        blocks: one more than the degrees of freedom.
    """
    telling = difference != 0
    moved = difference[telling]
    if not len(moved):
        return 1.0
    ranks = np.sign(moved) * rankdata(np.abs(moved))
    numbers = compact(block[telling])
    # What shared matches add is chance alone: a clear difference must not be taken for spread a second time.
    added = (wider - 1) * _squared_sums(ranks - ranks.mean(), numbers)
    spread = np.sqrt(_squared_sums(ranks, numbers) + added)
    freedom = min(blocks, int(numbers.max()) + 1) - 1
    if not spread or freedom < 1:
        return 1.0
    return float(2 * student.sf(abs(ranks.sum()) / spread, freedom))


def _squared_sums(values: Floats, block: Ints) -> float:
    """Sum over blocks of the squared sum of values (n,) in each."""
    return float((np.bincount(compact(block), values) ** 2).sum())


def _interval(difference: Floats, block: Ints, wider: float, blocks: int, seed: int) -> tuple[float, float]:
    """Limits of the 95 % interval of the mean of differences (n,)."""
    mean = float(difference.mean())
    numbers = compact(block)
    sums, counts = np.bincount(numbers, difference), np.bincount(numbers)
    drawn = block_draws(len(sums), RESAMPLES, seed)
    low, high = np.quantile((drawn @ sums) / (drawn @ counts), LIMITS)
    times = float(np.sqrt(wider * blocks / (blocks - 1)) * student.ppf(HIGH, blocks - 1) / NORMAL_LIMIT)
    return float(mean - times * (mean - low)), float(mean + times * (high - mean))


def ground_blocks(values: Floats, places: Floats, image: float, side: float = 0, seed: int = 0) -> Ints:
    """The block of ground (n,) of each image: as wide as values are alike, as long as enough blocks are left.

    Args:
        values: (n,) of which neighbours may be alike; NaN where unknown.
        places: (n, 2) metres.
        image: metres along the side of an image; 0 for photographs.
        side: of the blocks, metres, in place of that.
    """
    x, y = places.T
    side = side or block_side(values, x, y, image, largest_side(x, y), seed)
    return spatial_blocks(x, y, side, seed)
