"""What a cluster is made of, in plain words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.stats import rankdata

from ..languages.translation import tr
from ..presentation.wording import enumerated
from ..runtime.arrays import Floats
from .cluster_differences import Difference


class FormMeasure(NamedTuple):
    """A measure of ``urbanform``: its title with the unit, and words for where it is high and where it is low."""

    title: str
    high: str
    low: str


MEASURES = {
    "bld_count": FormMeasure("buildings (number)", "many buildings", "few buildings"),
    "bld_share": FormMeasure("built share of the ground (0 to 1)", "densely built", "sparsely built"),
    "bld_area": FormMeasure("built ground (m²)", "much built ground", "little built ground"),
    "bld_mean": FormMeasure("mean building (m²)", "large buildings", "small buildings"),
    "bld_orient": FormMeasure("turned from north–south (0 to 45°)", "turned from north–south", "aligned north–south"),
    "bld_orient_sd": FormMeasure(
        "spread of that turn (°)", "buildings turned in many directions", "buildings turned alike"
    ),
    "road_len": FormMeasure("length of roads (m)", "many roads", "few roads"),
    "road_dist": FormMeasure("distance to the nearest road (m)", "far from roads", "close to roads"),
    "major_dist": FormMeasure("distance to the nearest major road (m)", "far from major roads", "close to major roads"),
    "ndvi": FormMeasure("NDVI (−1 to 1)", "much green", "little green"),
    "pop_density": FormMeasure("persons per km²", "densely populated", "sparsely populated"),
}

STRONG = 0.33
"""Cliff's delta from which an effect is more than small (Romano et al. 2006)."""
ALIKE = 0.95
"""Rank correlation from which two measures say the same."""
MOST_PHRASES = 6


def measure_of(field: str) -> FormMeasure | None:
    """The measure of ``urbanform`` that a field holds, also as a mean that ``jointozones`` made; None of others."""
    return MEASURES.get(field.lower()) or MEASURES.get(re.sub("_mean$", "", field).lower())


def name_of(field: str) -> str:
    """What a field is called, such as ``mean building``; a field that is no measure of ``urbanform`` keeps its name."""
    measure = measure_of(field)
    return tr(measure.title).partition(" (")[0] if measure else field


def title_of(field: str) -> str:
    """The field as the title of an axis, with its unit where that is known."""
    measure = measure_of(field)
    return f"{field}: {tr(measure.title)}" if measure else field


def phrase(field: str, high: bool) -> str:
    """``large buildings`` where ``bld_mean`` is high; ``high heat`` for a field that is no measure of ``urbanform``."""
    measure = measure_of(field)
    if measure:
        return tr(measure.high if high else measure.low)
    return tr("high {}" if high else "low {}").format(field)


def rank_correlations(fields: Floats) -> Floats:
    """(F, F) absolute rank correlation of measures (n, F) over the tiles that have both; 0 where fewer than 3 do."""
    count = fields.shape[1]
    alike = np.eye(count)
    for one in range(count):
        for other in range(one):
            both = np.isfinite(fields[:, one]) & np.isfinite(fields[:, other])
            if both.sum() > 2:
                ranks = [rankdata(fields[both, place]) for place in (one, other)]
                if np.ptp(ranks[0]) and np.ptp(ranks[1]):
                    alike[one, other] = alike[other, one] = abs(np.corrcoef(ranks[0], ranks[1])[0, 1])
    return alike


def cluster_in_words(cluster: int, differences: Sequence[Difference], alike: Floats) -> str:
    """What sets a cluster (its position) apart, the strongest effect first, such as ``small buildings, little green``.

    Only what is significant and more than negligible; measures that say the same count once; what is small is set
    apart with ``somewhat``. The direction is that of the effect against all other clusters.
    """
    order = sorted(range(len(differences)), key=lambda f: -abs(np.nan_to_num(differences[f].effect[cluster])))
    said: list[int] = []
    for place in order:
        if differences[place].clear[cluster] and all(alike[place, other] < ALIKE for other in said):
            said.append(place)
    phrases = {place: phrase(differences[place].field, differences[place].effect[cluster] > 0) for place in said}
    said = said[:MOST_PHRASES]
    strong = [phrases[place] for place in said if abs(differences[place].effect[cluster]) >= STRONG]
    weak = [phrases[place] for place in said if abs(differences[place].effect[cluster]) < STRONG]
    parts = [enumerated(strong)] if strong else []
    parts += [tr("somewhat: {}").format(enumerated(weak))] if weak else []
    return "; ".join(parts)
