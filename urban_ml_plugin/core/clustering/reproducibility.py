"""Whether another run would give the same map, in a sentence that cannot be overlooked."""

from __future__ import annotations

from collections.abc import Sequence

from ..presentation.wording import enumerated, percent
from .clustering import ClusterModel

SAME_MAP = 0.9
"""Adjusted Rand index with the map of another seed from which both count as the same."""
RELIABLE = 0.75
"""Mean Jaccard similarity from which a cluster can be relied upon (a valid, stable cluster, Hennig 2007)."""
DISSOLVED = 0.6
"""Mean Jaccard similarity below which clusters should not be trusted (Hennig 2007)."""


def is_unstable(model: ClusterModel) -> bool:
    """Whether another seed, or other tiles of the same place, would give another map.

    It is not known, and not said, of models from before that was measured.
    """
    told = model.reproducibility
    return told is not None and (told.seed_agreement < SAME_MAP or float(model.stability.mean()) < DISSOLVED)


def stability_sentence(model: ClusterModel, names: Sequence[str], of: str = "This map") -> str:
    """What another run changes, and which clusters can be relied upon where that is much; empty if unknown.

    Args:
        names: of the clusters.
        of: what is spoken of.
    """
    told = model.reproducibility
    if told is None:
        return ""
    by_seed, by_tiles = percent(told.moved_by_seed), percent(told.moved_by_tiles)
    if not is_unstable(model):
        return (
            f"{of} is stable: another seed moves about {by_seed} of the tiles to another cluster (adjusted Rand index "
            f"{told.seed_agreement:.2f}), and as many other tiles of the same place would move about {by_tiles}."
        )
    reliable = [name for name, value in zip(names, model.stability) if value >= RELIABLE]
    which = f"only {enumerated(reliable)}" if reliable else "none of the clusters"
    if len(reliable) == len(names):
        which = "each cluster by and large, but not its borders,"
    other = (
        f"another seed gives another map, in which about {by_seed} of the tiles are in another cluster"
        if told.seed_agreement < SAME_MAP
        else f"another seed moves about {by_seed} of the tiles to another cluster, and as many other tiles of the same "
        f"place give another map, in which about {by_tiles} are in another cluster"
    )
    return f"{of} is unstable: {other}, and {which} can be relied upon."
