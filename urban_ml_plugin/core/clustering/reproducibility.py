"""Whether another seed would give the same map, in a sentence that cannot be overlooked."""

from __future__ import annotations

from collections.abc import Sequence

from ..presentation.wording import enumerated, percent
from .clustering import ClusterModel

SAME_MAP = 0.9
"""Adjusted Rand index, foretold for the map of another seed, from which two maps count as the same."""
RELIABLE = 0.75
"""Mean Jaccard similarity from which a cluster can be relied upon (a valid, stable cluster, Hennig 2007)."""


def is_unstable(model: ClusterModel) -> bool:
    """Whether another seed gives another map; of models from before that was measured it is not known, and not said."""
    return bool(len(model.seeds) and model.seeds[0] < SAME_MAP)


def seed_sentence(model: ClusterModel, names: Sequence[str], of: str = "This map") -> str:
    """What another seed changes, and which clusters can be relied upon where that is much; empty if unknown.

    Args:
        names: of the clusters.
        of: what is spoken of.
    """
    if not len(model.seeds):
        return ""
    rand, moved = model.seeds
    if not is_unstable(model):
        return (
            f"{of} is stable: another seed moves about {percent(float(moved))} of the tiles to another cluster "
            f"(adjusted Rand index {rand:.2f})."
        )
    steady = [name for name, value in zip(names, model.stability) if value >= RELIABLE]
    which = "none of the clusters" if not steady else f"only {enumerated(steady)}"
    if len(steady) == len(model.stability):
        which = "each cluster by and large, but not its borders,"
    return (
        f"{of} is unstable: another seed gives another map, in which about {percent(float(moved))} of the tiles are in "
        f"another cluster (adjusted Rand index {rand:.2f}), and {which} can be relied upon."
    )
