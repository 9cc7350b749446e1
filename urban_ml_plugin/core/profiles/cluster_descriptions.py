"""What a cluster is made of, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.stats import rankdata

from ..presentation.wording import enumerated
from ..runtime.arrays import Floats
from .cluster_differences import Difference

WORDS = {
    "bld_count": ("many buildings", "few buildings"),
    "bld_share": ("densely built", "sparsely built"),
    "bld_area": ("much built ground", "little built ground"),
    "bld_mean": ("large buildings", "small buildings"),
    "bld_orient": ("turned from north–south", "aligned north–south"),
    "bld_orient_sd": ("buildings turned in many directions", "buildings turned alike"),
    "road_len": ("many roads", "few roads"),
    "road_dist": ("far from roads", "close to roads"),
    "major_dist": ("far from major roads", "close to major roads"),
    "ndvi": ("much green", "little green"),
    "pop_density": ("densely populated", "sparsely populated"),
}
"""For the measures of ``urbanform``: where they are high, where they are low."""

TITLES = {
    "bld_count": "buildings (number)",
    "bld_share": "built share of the ground (0 to 1)",
    "bld_area": "built ground (m²)",
    "bld_mean": "mean building (m²)",
    "bld_orient": "turned from north–south (0 to 45°)",
    "bld_orient_sd": "spread of that turn (°)",
    "road_len": "length of roads (m)",
    "road_dist": "distance to the nearest road (m)",
    "major_dist": "distance to the nearest major road (m)",
    "ndvi": "NDVI (−1 to 1)",
    "pop_density": "persons per km²",
}

STRONG = 0.33
"""Cliff's delta from which an effect is more than small (Romano et al. 2006)."""
ALIKE = 0.95
"""Rank correlation from which two measures say the same."""
MOST_PHRASES = 6


def measure_of(field: str) -> str:
    """The measure of ``urbanform`` that a field holds, also as a mean that ``jointozones`` made; else the field."""
    plain = field[: -len("_mean")] if field.endswith("_mean") and field[: -len("_mean")] in WORDS else field
    return plain.lower() if plain.lower() in WORDS else plain


def title_of(field: str) -> str:
    """The field as the title of an axis, with its unit where that is known."""
    measure = measure_of(field)
    return f"{field}: {TITLES[measure]}" if measure in TITLES else field


def phrase(field: str, high: bool) -> str:
    """``large buildings`` where ``bld_mean`` is high; ``high heat`` for a field that is not in the dictionary."""
    words = WORDS.get(measure_of(field))
    if words:
        return words[0 if high else 1]
    return f"{'high' if high else 'low'} {field}"


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
    parts += [f"somewhat: {enumerated(weak)}"] if weak else []
    return "; ".join(parts)
