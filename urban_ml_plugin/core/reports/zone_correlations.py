"""The part of a profile that tells how the clusters go with a census: links, what is explained, what is left."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..presentation.charts import Estimate, intervals
from ..presentation.page import Page
from ..presentation.wording import counted, digits, p_value, percent, short_p, with_interval
from ..profiles.cluster_differences import SIGNIFICANT
from ..profiles.zone_correlations import FOLDS, Correlation, Regression

ZONE_LIMITS = (
    "A link between zones is not one between people (ecological fallacy), and census figures are often modelled or "
    "rounded where few people live.",
    "Shares sum to 1: where one rises another falls, so the links of the clusters are not independent of each other.",
)
ZONE_SOURCES = (
    "Clifford, P., Richardson, S., Hémon, D. (1989). Assessing the significance of the correlation between two spatial "
    "processes. Biometrics 45, 123–134. Dutilleul, P. (1993). Modifying the t test for assessing the correlation "
    "between two spatial processes. Biometrics 49, 305–314.",
    "Anselin, L. (1995). Local indicators of spatial association. Geographical Analysis 27, 93–115. Caldas de Castro, "
    "M., Singer, B. H. (2006). Controlling the false discovery rate. Geographical Analysis 38, 180–208.",
    "Roberts, D. R., et al. (2017). Cross-validation strategies for data with temporal, spatial, hierarchical, or "
    "phylogenetic structure. Ecography 40, 913–929.",
)


@dataclass
class ZoneStudy:
    """How fields of zones go with the clusters.

    Attributes:
        numbers: of the clusters with shares.
        links: of all clusters and fields.
        explained: of every field.
        local: the fields that the zones get, from the first field.
        draws: random maps that each link was tested with.
        left_out: zones without shares that count.
    """

    numbers: list[int]
    links: list[Correlation]
    explained: list[Regression]
    local: pd.DataFrame
    draws: int
    left_out: int


def explained_sentence(entry: Regression) -> str:
    """How much of a field the clusters explain."""
    if np.isnan(entry.blocked):
        return f"There are too few blocks of ground to tell how much of {entry.field} the clusters explain."
    if entry.blocked <= 0:
        return f"In zones that it has not seen, what the clusters say about {entry.field} is no better than its mean."
    return (
        f"In zones not used for fitting, the shares of the clusters explain {percent(entry.blocked)} of {entry.field}."
    )


def zone_sections(page: Page, zones: ZoneStudy, names: dict[int, str], colours: dict[int, str]) -> None:
    """Add what is known about the zones; ``names`` and ``colours`` of the clusters by number."""
    _zone_links(page, zones, names, colours)
    _left_over(page, zones)


def _zone_links(page: Page, zones: ZoneStudy, names: dict[int, str], colours: dict[int, str]) -> None:
    page.section("How the clusters go with the census")
    significant = [link for link in zones.links if link.q <= SIGNIFICANT]
    page.text(
        f"Of {counted(len(zones.links), 'link')} between the share of a cluster and a field, {len(significant)} hold "
        "against random maps as patchy as the field, after correction for their number. Positive: where there is more "
        "of the cluster, the field is higher."
    )
    for entry in zones.explained:
        mine = [link for link in zones.links if link.field == entry.field]
        rows = [
            Estimate(_named(names, zones.numbers[link.cluster]), colours.get(zones.numbers[link.cluster], "#8a949b"),
                     link.spearman, link.low, link.high)
            for link in mine
        ]  # fmt: skip
        figure = intervals(rows, f"Spearman correlation with {entry.field} (−1 to 1)", 0.0)
        figure["layout"]["xaxis"]["range"] = [-1, 1]
        page.figure(
            figure,
            f"Rank correlation of each cluster's share with {entry.field}, over {counted(entry.n, 'zone')}, with 95 % "
            "intervals from the effective number of zones.",
            f"Correlations of cluster shares with {entry.field}, with intervals",
        )
        page.table(
            [
                [
                    _named(names, zones.numbers[link.cluster]), f"{link.n:,}", f"{link.effective:,.0f}",
                    with_interval(link.spearman, link.low, link.high), digits(link.pearson, 2),
                    short_p(link.p, zones.draws), short_p(link.q, zones.draws),
                ]
                for link in mine
            ],
            ["cluster", "zones", "effective", "Spearman (95 %)", "Pearson", "p", "q"],
        )  # fmt: skip
    if zones.left_out:
        page.text(f"{counted(zones.left_out, 'zone')} left out, because tiles cover less than half of them or none.")


def _named(names: dict[int, str], number: int) -> str:
    return names.get(number, f"Cluster {number}")


def _left_over(page: Page, zones: ZoneStudy) -> None:
    page.section("How much the clusters explain, and where they do not", explained_sentence(zones.explained[0]))
    page.table(
        [
            [
                entry.field, f"{entry.n:,}", digits(entry.fitted, 2), digits(entry.random, 2),
                digits(entry.blocked, 2) if np.isfinite(entry.blocked) else "too few blocks", f"{entry.blocks:,}",
                f"{entry.moran.i:.2f} ({p_value(entry.moran.p)})",
                f"{entry.residual_moran.i:.2f} ({p_value(entry.residual_moran.p)})",
            ]
            for entry in zones.explained
        ],
        ["field", "zones", "R² fitted", "R² random fifths", "R² unseen blocks", "blocks", "Moran's I",
         "Moran's I of the rest"],
        "All shares together, ridge regression",
    )  # fmt: skip
    page.text(
        "R² of random fifths flatters, because a zone's neighbours are in the fitting; whole blocks of ground left out "
        "are the honest figure. If what is left over still has a high Moran's I, something else that lies in patches "
        "is at work, and the map of the zones shows where."
    )
    local = zones.local.dropna(subset=["quadrant"])
    places = local.loc[local["local_q"] <= SIGNIFICANT, "quadrant"].value_counts()
    field = zones.explained[0].field
    page.table(
        {
            f"higher {field} than the clusters tell, as around (HH)": int(places.get("HH", 0)),
            f"lower {field} than the clusters tell, as around (LL)": int(places.get("LL", 0)),
            "higher, though lower around (HL)": int(places.get("HL", 0)),
            "lower, though higher around (LH)": int(places.get("LH", 0)),
            "not significant (q > 0.05)": int(len(local) - places.sum()),
        },
        caption=f"Zones by local Moran's I of what is left of {field}",
    )


def zone_method(zones: ZoneStudy) -> str:
    """What was done with the zones, in a paragraph."""
    return (
        f"Census: correlations are tested against {zones.draws:,} random maps made in the same way over touching "
        f"zones; R² in unseen zones by {FOLDS} folds of blocks; Moran's I and local Moran's I with row-standardised "
        "contiguity (queen), random permutation, and the false discovery rate for the local ones."
    )
