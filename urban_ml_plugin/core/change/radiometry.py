"""Relative radiometric normalisation: the second image in the light of the first, from ground that did not change.

Ground that did not change is found by the iteratively re-weighted multivariate alteration detection (IR-MAD) of Nielsen
(2007, IEEE Transactions on Image Processing 16, 463–478), as Canty and Nielsen (2008, Remote Sensing of Environment
112, 1025–1036) use it. Where they fit a line through it, the values of that ground are matched quantile by quantile,
which also takes up a gamma or the depth of shadows, and which noise does not flatten as it does a regression.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.stats import chi2

from ..runtime.arrays import TINY, Array
from ..spatial_statistics.intervals import MAD_PER_DEVIATION

ROUNDS = 40
MASK_GAIN = 6
"""Standard deviation of the response of Immerkær's mask to noise of 1."""
LEAST_DIFFERENCE = 1e-4
"""Variance of the difference of canonical variates: where bands agree to the last digit, rounding would be change."""
LEAST_VARIANCE = 1e-6
"""Of a combination of bands, in parts of the largest."""
KNOT_STEP = 1e-6
"""Equal values are put so far apart, in parts of the range of a band, that a curve rises strictly."""
TAIL_SAMPLES = 20_000
"""Quantiles of the chi-square distribution over which its tail is averaged."""
LEAST_WEIGHT = 0.05
"""Mean weight at which IR-MAD gives up: it is a half where nothing changed."""
LEAST_CORRELATION = 0.6
"""Where unchanged ground agrees less than this, it is none, and the whole scene is matched instead."""
CURVE_PIXELS = 300_000
"""Pixels from which a curve is drawn: more would not move it."""
LEVELS = np.array([0.005, 0.02, 0.05, 0.12, 0.22, 0.35, 0.5, 0.65, 0.78, 0.88, 0.95, 0.98, 0.995])
"""Quantiles at which the values of unchanged ground are matched."""
STEEPEST = 2.5
"""A curve rises nowhere by more than so many times its general slope, nor by less than that part of it: where unchanged
ground has few values, its quantiles would jump, and the noise with them."""


@dataclass(frozen=True)
class Radiometry:
    """A rising curve for each band, from the values of the second image to those of the first.

    Attributes:
        after, before: (bands, knots) values of the same quantiles of unchanged ground; ``after`` rises strictly.
        gains, offsets: (bands,) the straight line ``before = gain * after + offset`` nearest to each curve.
        unchanged: share of the sampled ground that IR-MAD holds for unchanged.
        correlation: (bands,) of unchanged ground at the two dates, after normalisation; NaN where it is constant.
        whole_scene: whether too little ground agrees, so that the values of all of it were matched.
    """

    after: Array
    before: Array
    gains: Array
    offsets: Array
    unchanged: float
    correlation: Array
    whole_scene: bool = False

    def apply(self, pixels: Array) -> Array:
        """Pixels (bands, h, w) of the second image as they would be in the first, float32."""
        return _through(pixels, self.after, self.before)

    def revert(self, pixels: Array) -> Array:
        """Pixels (bands, h, w) of the first image as they would be in the second, float32."""
        return _through(pixels, self.before, self.after)


def irmad_weights(before: Array, after: Array) -> Array:
    """Probability that each observation did not change: (N,) from (N, bands) at two dates.

    Departs from Nielsen in one point. Weighted by these probabilities, the variance of what did not change comes out
    too small, and smaller in every round, until a few observations are left that agree by chance. So it is divided by
    what the weights make of it where nothing changed.
    """
    weights, shrunk = np.ones(len(before)), 1.0
    previous = np.zeros(before.shape[1])
    for _ in range(ROUNDS):
        correlations, distance = _mad(before, after, weights)
        found = chi2.sf(distance * shrunk, before.shape[1])
        shrunk = _shrinkage(before.shape[1])
        if found.mean() < LEAST_WEIGHT:
            break
        weights = found
        if np.abs(correlations - previous).max() < 1e-3:
            break
        previous = correlations
    return weights


def fit_radiometry(before: Array, after: Array, blocks: Array) -> Radiometry:
    """The curves that bring ``after`` to ``before``.

    Args:
        before, after: (bands, N) valid pixels of the same places.
        blocks: (N,) whole numbers; the pixels of a block are averaged for IR-MAD, so that small shifts do not count.
    """
    some = slice(None, None, max(1, before.shape[1] // CURVE_PIXELS))
    first = _curves(before[:, some], after[:, some], np.ones(before[:, some].shape[1]))
    size = np.maximum(np.bincount(blocks), 1)

    def means(pixels: Array) -> Array:
        return np.stack([np.bincount(blocks, band) / size for band in pixels], axis=1)

    known = np.bincount(blocks) > 0
    kept = np.zeros(len(size))
    levelled = means(_through(after, *first))[known]
    kept[known] = irmad_weights(means(before)[known], levelled)
    knots = _curves(before[:, some], after[:, some], kept[blocks[some]])
    correlation = [_correlation(x, y, kept) for x, y in zip(means(before).T, means(_through(after, *knots)).T)]
    whole_scene = bool(np.nanmin([*correlation, 1.0]) < LEAST_CORRELATION)
    knots = first if whole_scene else knots
    lines = [np.polyfit(x, y, 1) if np.ptp(x) > 0 else (1.0, y[0] - x[0]) for x, y in zip(*knots)]
    gains, offsets = np.array(lines).T
    unchanged = min(1.0, 2 * float(kept[known].mean()))  # a probability of what did not change is a half on average
    return Radiometry(*knots, gains, offsets, unchanged, np.array(correlation), whole_scene)


def noise_level(pixels: Array) -> Array:
    """Standard deviation of the noise of each band of a window (bands, h, w).

    The median of the response to a mask that is blind to planes (Immerkær 1996, Computer Vision and Image Understanding
    64, 300–302; he takes the mean, which edges raise). Fine texture counts as noise: take a low quantile over windows.
    """
    rows = pixels[:, :-2] - 2 * pixels[:, 1:-1] + pixels[:, 2:]
    response = rows[..., :-2] - 2 * rows[..., 1:-1] + rows[..., 2:]
    return np.asarray(np.median(np.abs(response), axis=(1, 2)) / MAD_PER_DEVIATION / MASK_GAIN)


def _mad(before: Array, after: Array, weights: Array) -> tuple[Array, Array]:
    """Canonical correlations (bands,) and the squared, standardised MAD variates summed (N,)."""
    x, y = (values - np.average(values, axis=0, weights=weights) for values in (before, after))
    total = weights.sum()

    def covariance(a: Array, b: Array) -> Array:
        return np.asarray((a * weights[:, None]).T @ b / total)

    white_x, white_y = _whitening(covariance(x, x)), _whitening(covariance(y, y))
    left, correlations, right = np.linalg.svd(white_x @ covariance(x, y) @ white_y)
    variates = x @ white_x @ left - y @ white_y @ right.T
    correlations = np.clip(correlations, 0, 1)
    variance = np.maximum(2 * (1 - correlations), LEAST_DIFFERENCE)
    return correlations, np.asarray((variates**2 / variance).sum(axis=1))


@lru_cache(maxsize=8)
def _shrinkage(bands: int) -> float:
    """What the weights leave of the variance of unchanged ground: the mean of a chi-square weighted by its tail."""
    values = chi2.ppf((np.arange(TAIL_SAMPLES) + 0.5) / TAIL_SAMPLES, bands)
    weights = chi2.sf(values, bands)
    return float((values * weights).sum() / weights.sum() / bands)


def _whitening(covariance: Array) -> Array:
    values, vectors = np.linalg.eigh(covariance)
    floor = max(LEAST_VARIANCE * float(values.max()), TINY)
    return np.asarray(vectors / np.sqrt(np.maximum(values, floor)) @ vectors.T)


def _curves(before: Array, after: Array, weights: Array) -> tuple[Array, Array]:
    """Knots (bands, L) of the values of both dates at the same quantiles."""
    pairs = [_curve(_quantiles(a, weights), _quantiles(b, weights)) for a, b in zip(after, before)]
    knots, values = (np.array(side) for side in zip(*pairs))
    return knots, values


def _curve(x: Array, y: Array) -> tuple[Array, Array]:
    """Quantiles of both dates as a curve that rises strictly and nowhere jumps; a line where values are few."""
    general = _slope(x, y)
    x = x + np.arange(len(x)) * KNOT_STEP * max(float(np.ptp(x)), KNOT_STEP)
    slopes = np.clip(np.diff(y) / np.diff(x), general / STEEPEST, general * STEEPEST)
    curve = np.concatenate([[0.0], np.cumsum(slopes * np.diff(x))])
    return x, curve + np.median(y - curve)


def _slope(x: Array, y: Array) -> float:
    """General slope of a curve, without its ends; 1 where one of the dates is constant there."""
    rise, run = float(y[-3] - y[2]), float(x[-3] - x[2])
    return rise / run if rise > 0 and run > 0 else 1.0


def _quantiles(values: Array, weights: Array) -> Array:
    """Weighted quantiles at ``LEVELS``; equal values share their rank, as whole numbers have many equals."""
    kinds, place = np.unique(values, return_inverse=True)
    mass = np.bincount(place, weights)
    middle = (np.cumsum(mass) - mass / 2) / max(float(mass.sum()), TINY)
    return np.interp(LEVELS, middle, kinds)


def _through(pixels: Array, knots: Array, values: Array) -> Array:
    """Along the curves, and beyond their ends along their general slope."""
    moved = np.empty(pixels.shape, np.float32)
    for band, (x, y) in enumerate(zip(knots, values)):
        slope = _slope(x, y)
        here = pixels[band]
        beyond = np.minimum(here - x[0], 0) + np.maximum(here - x[-1], 0)
        moved[band] = np.interp(here, x, y) + slope * beyond
    return moved


def _correlation(x: Array, y: Array, weights: Array) -> float:
    if weights.sum() <= 0:
        return float("nan")
    x, y = (values - np.average(values, weights=weights) for values in (x, y))
    scale = np.sqrt(np.sum(weights * x * x) * np.sum(weights * y * y))
    return float(np.sum(weights * x * y) / scale) if scale > 0 else float("nan")
