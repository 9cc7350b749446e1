"""Draws in which every group comes as often as the others, however few members it has."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..runtime.arrays import Array, Ints

Draw = Callable[[Array, int, np.random.Generator], Array]
"""How ``count`` of the members of a group are drawn."""


def in_rounds(members: Array, count: int, rng: np.random.Generator) -> Array:
    """``count`` members, none twice before all have come."""
    rounds = [rng.permutation(members) for _ in range(-(-count // len(members)))]
    return np.concatenate(rounds)[:count]


def at_random(members: Array, count: int, rng: np.random.Generator) -> Array:
    """``count`` members, none twice where there are enough, else each time any."""
    return rng.choice(members, count, replace=len(members) < count)


def balanced_draws(groups: Array, rng: np.random.Generator, order: Array | None = None, draw: Draw = in_rounds) -> Ints:
    """As many positions as there are, each group equally often, shuffled: (about N,).

    Args:
        groups: (N,) group of each position.
        order: (N,) the positions in an order that hangs on what stands there, so that the draws do, too.
    """
    order = np.arange(len(groups)) if order is None else order
    present = np.unique(groups)
    each = -(-len(groups) // len(present))
    return rng.permutation(np.concatenate([draw(order[groups[order] == one], each, rng) for one in present]))
