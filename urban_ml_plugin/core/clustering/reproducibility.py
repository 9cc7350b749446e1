"""Whether another run would give the same map, in a sentence that cannot be overlooked."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.translation import local_number, tr, translated
from ..presentation.wording import enumerated, percent
from .clustering import ClusterModel

SAME_MAP = 0.9
"""Adjusted Rand index with the map of another seed from which both count as the same."""
RELIABLE = 0.75
"""Mean Jaccard similarity from which a cluster can be relied upon (a valid, stable cluster, Hennig 2007)."""
DISSOLVED = 0.6
"""Mean Jaccard similarity below which clusters should not be trusted (Hennig 2007)."""
MUCH = 0.1
"""Share of tiles that other tiles would move above which a map is not called stable without a reserve."""
LEAST_TILES = 40
"""From which resamples tell what other tiles would change: a third of fewer hardly holds some of each type, and
groupings of it look surer than they are (``docs/methods.md``)."""


def is_unstable(model: ClusterModel) -> bool:
    """Whether another seed, or other tiles of the same place, would give another map.

    It is not known, and not said, of models from before that was measured.
    """
    told = model.reproducibility
    return told is not None and (told.seed_agreement < SAME_MAP or float(model.stability.mean()) < DISSOLVED)


def is_doubtful(model: ClusterModel, tiles: int) -> bool:
    """Whether a map of so many tiles is unstable, or has too few for that to be told."""
    return is_unstable(model) or (model.reproducibility is not None and tiles < LEAST_TILES)


def stability_sentence(model: ClusterModel, names: Sequence[str], tiles: int, of: str = "This map") -> str:
    """What another run changes, and which clusters can be relied upon where that is much; empty if unknown.

    Args:
        names: of the clusters.
        tiles: that the clusters were found among.
        of: what is spoken of.
    """
    told, of = model.reproducibility, translated(of)
    if told is None:
        return ""
    by_seed, by_tiles = percent(told.moved_by_seed), percent(told.moved_by_tiles)
    moved = tr("another seed moves about {0} of the tiles to another cluster").format(by_seed)
    if tiles < LEAST_TILES and told.seed_agreement >= SAME_MAP:
        return tr(
            "{0} has {1} tiles, too few to tell whether it is stable: {2}, and what other tiles of the same place "
            "would change shows from {3} tiles on."
        ).format(of, tiles, moved, LEAST_TILES)
    if not is_unstable(model):
        others = tr("as many other tiles of the same place would move about {0}").format(by_tiles)
        if told.moved_by_tiles > MUCH:
            return tr(
                "{0} depends little on the seed, and more on the tiles: {1} (adjusted Rand index {2}), and {3}."
            ).format(of, moved, local_number(f"{told.seed_agreement:.2f}"), others)
        return tr("{0} is stable: {1} (adjusted Rand index {2}), and {3}.").format(
            of, moved, local_number(f"{told.seed_agreement:.2f}"), others
        )
    reliable = [name for name, value in zip(names, model.stability) if value >= RELIABLE]
    which = tr("only {0}").format(enumerated(reliable)) if reliable else tr("none of the clusters")
    if len(reliable) == len(names):
        which = tr("each cluster by and large, but not its borders,")
    other = (
        tr("another seed gives another map, in which about {0} of the tiles are in another cluster").format(by_seed)
        if told.seed_agreement < SAME_MAP
        else tr(
            "{0}, and as many other tiles of the same place give another map, in which about {1} are in another cluster"
        ).format(moved, by_tiles)
    )
    return tr("{0} is unstable: {1}, and {2} can be relied upon.").format(of, other, which)
