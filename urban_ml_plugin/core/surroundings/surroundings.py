"""What a run knows beyond labelled images: neighbours that took a label, and results within groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from ..networks.computing import Encoder
from ..runtime.events import Events
from ..status.experiment import Study
from ..status.nested_cross_validation import CrossFit
from ..status.spatial_folds import Folds
from .context_groups import Groups, WithinGroup, group_fields, within_groups
from .shared_labels import SharedLabels
from .unlabelled_neighbours import find_neighbours

NEAR, GROUPED = (0.4, 0.45), (0.94, 0.95)
"""From which to which share of the task neighbours are described, and models of groups fitted."""


class Surroundings(NamedTuple):
    """What a run knows beyond labelled images; all of it is empty unless it was asked for.

    Attributes:
        shared: neighbours that take a label.
        groups: what the model is worth within each group, beside one of the group alone.
        fields: of the predicted tiles.
    """

    shared: SharedLabels | None = None
    groups: Sequence[WithinGroup] = ()
    fields: Mapping[str, Any] = MappingProxyType({})


def neighbours_with_labels(
    study: Study, folds: Folds, reach: float, encoder: Encoder, batch_size: int, seed: int, events: Events
) -> SharedLabels | None:
    """The images within ``reach`` metres of labelled ones that may take their label; None where none are wanted."""
    if not reach:
        return None
    step = events.step(*NEAR, "Describing neighbours without a label")
    around = find_neighbours(study, folds, reach, encoder, batch_size, step)
    if not len(around):
        events.warning(
            f"No image without a label lies within {reach:g} m of a labelled one: choose a larger distance "
            "(NEIGHBOURS), or a smaller stride."
        )
    return SharedLabels(study, around, seed)


def surroundings(
    study: Study, folds: Folds, kind: str, plain: CrossFit, groups: Groups | None, seed: int, events: Events
) -> Surroundings:
    """What was found in groups, where there are any, beside the model ``plain`` of labelled images alone."""
    if groups is None:
        return Surroundings()
    step = events.step(*GROUPED, "Fitting a model in each group")
    found, said = within_groups(study, kind, folds, plain, groups, seed, step)
    return Surroundings(None, found, group_fields(groups, said))
