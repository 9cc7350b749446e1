"""A part of an image replaced by texture of the rest of it: windows of its own pixels, each where it fits best.

After Efros & Leung, Texture synthesis by non-parametric sampling (1999), and Efros & Freeman, Image quilting (2001):
the hole is filled from its edge inwards, each time by the window of known texture that agrees best with what is known
around the place. Nothing is averaged or spread, so a large hole does not smear, as it does by diffusion (Telea 2004).
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import uniform_filter

from ..runtime.arrays import Array, Bools, Floats32, Ints

MOST_WINDOWS = 500
"""Windows that are compared, drawn by lot from more."""
LEAST_WINDOWS = 12
"""Fewer would repeat themselves over the hole."""
LEAST_SIDE = 3
"""Pixels along a window."""
AS_GOOD = 1.1
"""Windows whose error is at most so many times the least are taken by lot, so that texture does not repeat."""
NEAR = 0.1
"""Error, in variances of the picture for each known pixel, of a window that is one side of the picture away: of texture
that fits alike the nearer counts, so that sky is not laid on a road."""
DIVISOR = 1e-6


def window_side(side: int) -> int:
    """Pixels along a window in an image of so many: 7 for 32, 11 for 64, 17 for 128, 25 for 224."""
    return max(LEAST_SIDE, 2 * round(side**0.6 / 2) - 1)


def filled(picture: Floats32, hole: Bools, donors: Bools, rng: np.random.Generator) -> Floats32 | None:
    """A picture (bands, S, S) whose hole (S, S) is filled.

    Args:
        donors: (S, S) pixels of which windows may be made; none of them in the hole.

    Returns:
        None where the donors leave no room for ``LEAST_WINDOWS`` windows of 3 pixels.
    """
    side = window_side(hole.shape[0])
    corners = _corners(donors, side)
    while len(corners) < LEAST_WINDOWS and side > LEAST_SIDE:
        side = max(LEAST_SIDE, side // 2 // 2 * 2 + 1)
        corners = _corners(donors, side)
    if len(corners) < LEAST_WINDOWS:
        return None
    if len(corners) > MOST_WINDOWS:
        corners = corners[rng.permutation(len(corners))[:MOST_WINDOWS]]
    windows = np.stack([picture[:, top : top + side, left : left + side] for top, left in corners])
    quilt = _Quilt(picture.copy(), ~hole, windows, corners, rng)
    while quilt.fill_next():
        continue
    return quilt.picture


class _Quilt:
    """A picture that is being filled.

    Args:
        picture: (bands, S, S), changed.
        known: (S, S), changed.
        windows: (M, bands, P, P).
        corners: (M, 2) where they lie.
    """

    def __init__(
        self, picture: Floats32, known: Bools, windows: Floats32, corners: Ints, rng: np.random.Generator
    ) -> None:
        self.picture, self.known, self._windows, self._corners, self._rng = picture, known, windows, corners, rng
        self._far = NEAR * float(picture.var(axis=(1, 2)).sum()) / picture.shape[1] ** 2
        self._flat = windows.reshape(len(windows), -1)
        self._squares = (windows**2).sum(axis=1).reshape(len(windows), -1)
        self._side = windows.shape[-1]

    def fill_next(self) -> bool:
        """Fill the window around which most is known already; False where nothing is left to fill."""
        place = self._next()
        if place is None:
            return False
        part = (slice(place[0], place[0] + self._side), slice(place[1], place[1] + self._side))
        known = self.known[part]
        chosen = self._windows[self._best(place, np.where(known, self.picture[(slice(None), *part)], 0), known)]
        self.picture[(slice(None), *part)] = np.where(known, self.picture[(slice(None), *part)], chosen)
        self.known[part] = True
        return True

    def _next(self) -> tuple[int, int] | None:
        """Corner of the window around the pixel of the hole around which most is known."""
        if self.known.all():
            return None
        around = uniform_filter(self.known.astype(np.float32), self._side, mode="constant")
        row, column = np.unravel_index(int(np.where(self.known, -1, around).argmax()), self.known.shape)
        last, half = self.known.shape[0] - self._side, self._side // 2
        return min(max(int(row) - half, 0), last), min(max(int(column) - half, 0), last)

    def _best(self, place: tuple[int, int], picture: Array, known: Bools) -> int:
        """One of the windows that agree best with what is known of a place."""
        error = self._squares @ known.ravel().astype(np.float32) - 2 * (self._flat @ picture.ravel())
        away = ((self._corners - place) ** 2).sum(axis=1)
        error = error + float((picture**2).sum()) + self._far * away * float(known.sum())
        good = np.flatnonzero(error <= AS_GOOD * max(float(error.min()), 0.0) + DIVISOR)
        return int(self._rng.choice(good)) if len(good) else int(error.argmin())


def _corners(donors: Bools, side: int) -> Ints:
    """(n, 2) upper left corners of the windows all of whose pixels are donors."""
    sums = np.pad(donors.astype(np.int64).cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    inside = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return np.argwhere(inside == side * side)


def moved_elsewhere(mask: Bools, away_from: Bools, rng: np.random.Generator) -> Bools | None:
    """A mask (S, S) moved, around the edges of the picture, to a random place that lies least on what is to be kept.

    Args:
        away_from: (S, S) what the moved mask must not lie on; it leaves out what still does.

    Returns:
        None where less than half of the mask would be left.
    """
    spectrum = np.fft.rfft2(mask.astype(float))
    met = np.fft.irfft2(np.conj(spectrum) * np.fft.rfft2(away_from.astype(float)), s=mask.shape).round()
    free = np.argwhere(met == met.min())
    down, right = free[rng.integers(len(free))]
    moved = np.roll(mask, (int(down), int(right)), (0, 1)) & ~away_from
    return moved if 2 * moved.sum() >= mask.sum() else None
