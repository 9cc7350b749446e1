"""Borders and marks that all photographs of a layer have at one place: providers print them, and networks see them."""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Array, Floats

LEAST = 10
"""Photographs: in fewer, places may look alike by chance."""
NEARLY_ALL = 0.9
"""Share of the photographs that must have a mark."""
RIM = 0.12
"""Share of the side, at each edge, in which marks are sought."""
ALIKE = 0.1
"""How much a pixel of a mark differs between photographs at most, from what those in the middle differ by."""
LEAST_SHARE = 0.02
"""Of the pixels of the rim, that must be alike for a mark to be told."""


def constant_edges(images: Array) -> str | None:
    """A sentence that says where images (N, 3, side, side) have a constant border, None where they have none.

    A pixel of a border has nearly the same colour in every image: it spreads less than a tenth of what the pixels in
    the middle do.
    """
    if len(images) < LEAST:
        return None
    spread = np.quantile(np.abs(images - np.median(images, axis=0)), NEARLY_ALL, axis=0).mean(axis=0)
    side = len(spread)
    rim = max(1, round(RIM * side))
    typical = float(np.median(spread[rim:-rim, rim:-rim]))
    alike = spread < ALIKE * typical
    inside = np.zeros_like(alike)
    inside[rim:-rim, rim:-rim] = True
    if not typical or alike[~inside].mean() < LEAST_SHARE:
        return None
    reach = _reach(alike & ~inside)
    return (
        f"The photographs have a border or a mark in common, up to {reach:.0%} of their height wide, which the network "
        f"sees and may go by. Cut it off with PHOTO_BORDER={100 * reach:.0f}, unless it is a part of the scene, such "
        "as a white sky or the bonnet of a car."
    )


def _reach(mark: Array) -> float:
    """Share of the side, in whole percent, within which a mark lies from the nearest edge."""
    rows, columns = np.nonzero(mark)
    side = len(mark)
    depth: Floats = np.minimum.reduce([rows, columns, side - 1 - rows, side - 1 - columns]) + 1.0
    return float(np.ceil(100 * depth.max() / side) / 100)
