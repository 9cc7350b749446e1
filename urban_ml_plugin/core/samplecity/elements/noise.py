"""Noise that is a function of place alone, so that it never depends on the window it is computed in."""

from __future__ import annotations

import numpy as np

from ...runtime.arrays import Floats, Floats32, Ints


def hashed(column: Ints, row: Ints, salt: int) -> Floats32:
    """A number in [0, 1) for every lattice place (arrays broadcast), by integer mixing (after Jenkins, 2006)."""
    mixed = np.asarray(column).astype(np.uint32) * np.uint32(0x8DA6B343)
    mixed = mixed ^ (np.asarray(row).astype(np.uint32) * np.uint32(0xD8163841))
    mixed ^= np.uint32((salt * 0xCB1AB31F + 0x9E3779B9) & 0xFFFFFFFF)
    mixed ^= mixed >> np.uint32(16)
    mixed *= np.uint32(0x7FEB352D)
    mixed ^= mixed >> np.uint32(15)
    mixed *= np.uint32(0x846CA68B)
    mixed ^= mixed >> np.uint32(16)
    return (mixed >> np.uint32(8)).astype(np.float32) * np.float32(2.0**-24)


def _lattice(position: Floats, cell: float) -> tuple[Ints, Floats32]:
    scaled = np.asarray(position, dtype=np.float64) / cell
    whole = np.floor(scaled)
    part = (scaled - whole).astype(np.float32)
    return whole.astype(np.int64), part * part * (3 - 2 * part)


def smooth_grid(x: Floats, y: Floats, cell: float, salt: int) -> Floats32:
    """Value noise in [-1, 1] on the grid of columns ``x`` and rows ``y`` (metres), shape (len(y), len(x))."""
    column, across = _lattice(x, cell)
    row, down = _lattice(y, cell)
    columns, rows = np.arange(column.min(), column.max() + 2), np.arange(row.min(), row.max() + 2)
    values = hashed(columns[None, :], rows[:, None], salt) * 2 - 1
    column, row = column - columns[0], row - rows[0]
    # Across first: the lattice has few rows, so this half of the work is nearly free.
    wide = values[:, column] + (values[:, column + 1] - values[:, column]) * across
    result: Floats32 = wide[row]
    result += (wide[row + 1] - result) * down[:, None]
    return result


def smooth_at(x: Floats, y: Floats, cell: float, salt: int) -> Floats32:
    """Value noise in [-1, 1] at the points ``x``, ``y`` (metres, any one shape)."""
    column, across = _lattice(x, cell)
    row, down = _lattice(y, cell)
    low = hashed(column, row, salt) * (1 - across) + hashed(column + 1, row, salt) * across
    high = hashed(column, row + 1, salt) * (1 - across) + hashed(column + 1, row + 1, salt) * across
    result: Floats32 = (low + (high - low) * down) * 2 - 1
    return result


def meander(points: Floats, reach: float, salt: int) -> Floats:
    """Move ``points`` (n, 2) by a smooth field of wavelength ``reach``: borders wind, and neighbours still fit."""
    moved = points.copy()
    for axis in (0, 1):
        for octave, (cell, height) in enumerate(((reach, 0.16), (reach / 3, 0.035))):
            moved[:, axis] += height * reach * smooth_at(points[:, 0], points[:, 1], cell, salt + 10 * octave + axis)
    return moved


def gaussian_block(seed: int, row: int, column: int, bands: int, side: int) -> Floats32:
    """Standard normal noise (bands, side, side) of one block of pixels."""
    return np.random.default_rng([seed, row, column]).standard_normal((bands, side, side), dtype=np.float32)
