"""Whether another seed would give the same map, in a sentence that cannot be overlooked."""

from __future__ import annotations

from collections.abc import Sequence

from ..presentation.wording import enumerated, percent
from .clustering import ClusterModel
from .recipe import MOST_OTHER

RELIABLE = 0.75
"""Mean Jaccard similarity from which a cluster can be relied upon (a valid, stable cluster, Hennig 2007)."""


def is_unstable(model: ClusterModel) -> bool:
    """Whether another seed gives another map; of models from before that was measured it is not known, and not said."""
    seeds = model.seed_agreement
    return seeds is not None and seeds.other > MOST_OTHER


def seed_sentence(model: ClusterModel, names: Sequence[str], of: str = "This map") -> str:
    """What another seed changes, and which clusters can be relied upon where that is much; empty if unknown.

    Args:
        names: of the clusters.
        of: what is spoken of.
    """
    seeds = model.seed_agreement
    if seeds is None:
        return ""
    if not is_unstable(model):
        return (
            f"{of} is stable: another seed moves about {percent(seeds.moved)} of the tiles to another cluster "
            f"(adjusted Rand index {seeds.rand:.2f})."
        )
    reliable = [name for name, value in zip(names, model.stability) if value >= RELIABLE]
    which = f"only {enumerated(reliable)}" if reliable else "none of the clusters"
    if len(reliable) == len(names):
        which = "each cluster by and large, but not its borders,"
    return (
        f"{of} is unstable: another seed gives another map, in which about {percent(seeds.moved)} of the tiles (up to "
        f"{percent(seeds.moved_most)}) are in another cluster, and {which} can be relied upon."
    )
