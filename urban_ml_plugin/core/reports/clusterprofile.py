"""The profile of clusters on one page: what each is made of, how sure that is, and how they go with a census."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..presentation.charts import Figure, Group, boxes, matrix
from ..presentation.page import Page, plain
from ..presentation.theme import DIVERGING
from ..presentation.wording import counted, digits, enumerated, p_value, percent, short_p, with_interval
from ..profiles.cluster_descriptions import phrase, title_of
from ..profiles.cluster_differences import BOOTSTRAPS, FEWEST_BLOCKS, NEGLIGIBLE, SIGNIFICANT, Difference
from ..runtime.arrays import Floats, Ints
from .zone_correlations import ZONE_LIMITS, ZONE_SOURCES, ZoneStudy, explained_sentence, zone_method, zone_sections

DRAWN_AT_FIRST = 6
"""Clusters of the radar that are shown before the reader chooses."""

_READ = (
    "Effect – Cliff's delta: the chance that a tile of the cluster has the higher value, less the chance that one of "
    "the others has. 1: every tile higher, 0: no difference, −1: every tile lower. Below 0.147 we call it "
    "negligible, below 0.33 small (Romano et al. 2006).",
    "ε² – how much of the order of the tiles in a measure the clusters account for, 0 to 1.",
    "Interval – 95 %: whole blocks of ground were drawn again with replacement, so that neighbours that resemble each "
    "other do not count as separate evidence.",
    "n and effective n – tiles with a value, and how many tiles without resemblance would tell as much about a mean.",
    "p – how often a random map as patchy as the measure differs as much between these clusters. q – the same after "
    "correction for the number of tests: of all findings with q ≤ 0.05, one in twenty is expected to be chance.",
)
_LIMITS = (
    "A difference between clusters is not its cause. The clusters were made from pictures; that a cluster has small "
    "buildings does not say that the network saw small buildings.",
    "p holds for maps whose patchiness is the same everywhere. Where a measure follows one broad trend across the "
    "area, or lies in one corner of it, there is no repetition to judge it by, and the test may find too much.",
    "The patchiness of a measure includes what the clusters themselves put there. This makes the test careful: a real "
    "difference that lies in a few large patches may not reach significance.",
    "Measures follow their sources: a map without buildings is a map without mapped buildings. Empty values are left "
    "out, so a mean building size speaks of the tiles that have buildings.",
    "What holds for tiles of this size need not hold for others (modifiable areal unit problem).",
)
_SOURCES = (
    "Metzler, A. B., et al. (2023). Phenotyping urban built and natural environments with high-resolution satellite "
    "images and unsupervised deep learning. Science of the Total Environment 893, 164794.",
    "Wagner, H. H., Dray, S. (2015). Generating spatially constrained null models for irregularly spaced data using "
    "Moran spectral randomization methods. Methods in Ecology and Evolution 6, 1169–1178.",
    "Kruskal, W. H., Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. JASA 47, 583–621. Dunn, "
    "O. J. (1964). Multiple comparisons using rank sums. Technometrics 6, 241–252.",
    "Cliff, N. (1993). Dominance statistics. Psychological Bulletin 114, 494–509. Romano, J., et al. (2006). "
    "Appropriate statistics for ordinal level data. Florida Association of Institutional Research.",
    "Lahiri, S. N. (2003). Resampling methods for dependent data. Springer. Cressie, N. (1993). Statistics for spatial "
    "data. Wiley.",
    "Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate. JRSS B 57, 289–300. Westfall, P. H., "
    "Young, S. S. (1993). Resampling-based multiple testing. Wiley.",
)


@dataclass
class Profile:
    """K clusters, n tiles and F measures.

    Attributes:
        numbers, names, colours, words: K of each.
        labels: (n,) 0…K-1.
        values, ranks: (n, F) and their percentile ranks, NaN where unknown.
        differences: F.
        distances: (K, K) typical distance of two tiles over all measures.
        draws: random maps that each test was made with.
        gridded: whether the tiles lie on a grid.
        extent: length of the longer side of the area, metres.
    """

    numbers: list[int]
    names: list[str]
    colours: list[str]
    labels: Ints
    values: Floats
    ranks: Floats
    differences: list[Difference]
    words: list[str]
    distances: Floats
    draws: int
    gridded: bool
    extent: float

    def classes(self) -> list[dict[str, Any]]:
        """``number``, ``colour`` and ``name`` of each cluster; the name says what it is made of."""
        return [
            {"number": number, "colour": colour, "name": f"{name}: {words}" if words else name}
            for number, name, colour, words in zip(self.numbers, self.names, self.colours, self.words)
        ]

    def table(self) -> list[dict[str, Any]]:
        """A row for every cluster and measure."""
        return [
            {
                "cluster": number,
                "field": entry.field,
                "n": int(entry.counts[k]),
                "n_effective": float(entry.effective[k]),
                "median": float(entry.median[k]),
                "low": float(entry.low[k]),
                "high": float(entry.high[k]),
                "z": float(entry.z[k]),
                "effect": float(entry.effect[k]),
                "effect_low": float(entry.effect_low[k]),
                "effect_high": float(entry.effect_high[k]),
                "p": float(entry.cluster_p[k]),
                "q": float(entry.cluster_q[k]),
                "words": phrase(entry.field, entry.effect[k] > 0) if entry.clear[k] else None,
            }
            for k, number in enumerate(self.numbers)
            for entry in self.differences
        ]


def clusterprofile_report(
    *, profile: Profile, zones: ZoneStudy | None, title: str, parameters: dict[str, Any], provenance: dict[str, Any]
) -> str:
    """The profile as one HTML file.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    page = Page(title, _summary(profile, zones), kind="Urban ML · What the clusters are made of")
    _glance(page, profile, zones)
    _clusters(page, profile)
    _together(page, profile)
    _measures(page, profile)
    _apart(page, profile)
    if zones:
        names, colours = (dict(zip(profile.numbers, values)) for values in (profile.names, profile.colours))
        zone_sections(page, zones, names, colours)
    page.section("How to read this")
    page.points(_READ)
    page.section("Honest limits")
    page.points((*_LIMITS, *(ZONE_LIMITS if zones else ())))
    page.section("Parameters and origin")
    page.table(parameters, caption="Parameters")
    page.table(provenance, caption="Origin")
    page.section("Method and sources", *_method(profile, zones))
    page.points((*_SOURCES, *(ZONE_SOURCES if zones else ())))
    return page.html()


def _differing(profile: Profile) -> list[Difference]:
    return [entry for entry in profile.differences if entry.q <= SIGNIFICANT]


def _summary(profile: Profile, zones: ZoneStudy | None) -> str:
    differing, count = _differing(profile), len(profile.differences)
    text = (
        f"{counted(len(profile.labels), 'tile')} in {len(profile.numbers)} clusters, compared by "
        f"{counted(count, 'measure')}. "
    )
    if differing:
        strongest = max(differing, key=lambda entry: entry.epsilon2)
        text += (
            f"The clusters differ in {len(differing)} of them beyond what patchy maps do by chance, most in "
            f"{strongest.field} (ε² = {strongest.epsilon2:.2f})."
        )
    else:
        text += "In none of them do the clusters differ by more than patchy maps do by chance."
    if zones:
        text += f" {explained_sentence(zones.explained[0])}"
    return text


def _glance(page: Page, profile: Profile, zones: ZoneStudy | None) -> None:
    page.section("At a glance")
    differing = _differing(profile)
    facts = [
        (f"{len(profile.labels):,}", "tiles with a cluster"),
        (str(len(profile.numbers)), "clusters"),
        (f"{len(differing)} of {len(profile.differences)}", "measures in which they differ"),
    ]
    if zones:
        facts.append((percent(zones.explained[0].blocked), f"of {zones.explained[0].field} explained in unseen zones"))
    page.facts(facts)
    page.warnings(_warnings(profile))
    naive = sum(entry.naive_p <= SIGNIFICANT for entry in profile.differences)
    page.text(
        f"The textbook test, which takes neighbouring tiles for independent, would call {naive} of "
        f"{len(profile.differences)} measures different; {len(differing)} remain when each is compared with "
        "random maps that are as patchy as it is."
    )


def _warnings(profile: Profile) -> list[str]:
    broad = [entry.field for entry in profile.differences if entry.range > profile.extent / 2.01]
    told = []
    if broad:
        told.append(
            f"{enumerated(broad)} resemble themselves over half of the area or more: there is next to no "
            "repetition in this area to judge them by."
        )
    small = [name for k, name in enumerate(profile.names) if (profile.labels == k).sum() < 10]
    if small:
        told.append(f"{enumerated(small)} have fewer than 10 tiles: read nothing into them.")
    return told


def _clusters(page: Page, profile: Profile) -> None:
    page.section(
        "What each cluster is made of",
        "Compared with all other clusters, strongest first. Only what is significant (q ≤ 0.05) and more than "
        "negligible is said.",
    )
    total = len(profile.labels)
    for k, name in enumerate(profile.names):
        tiles = int((profile.labels == k).sum())
        words = profile.words[k] or f"No difference is certain{_worth(profile, k)}"
        page.sheet(
            name,
            f"{words[0].upper()}{words[1:]}. {counted(tiles, 'tile')}, {percent(tiles / total)}.",
            [],
            profile.colours[k],
        )


def _worth(profile: Profile, k: int) -> str:
    """How little the tiles of a cluster tell, where they lie in a few patches."""
    known = [entry.effective[k] for entry in profile.differences if entry.counts[k]]
    worth = float(np.median(known)) if known else np.nan
    return (
        f": its tiles lie so close together that they are worth about {worth:.0f} independent ones"
        if worth < 10
        else ""
    )


def _together(page: Page, profile: Profile) -> None:
    page.section(
        "The clusters beside each other",
        "Each median as its percentile rank among all tiles: 50 is the tile in the middle. So all measures have one "
        "scale, whatever their units.",
    )
    fields = [entry.field for entry in profile.differences]
    ranks = 100 * _median_ranks(profile)
    names = [f"{name}" for name in profile.names]
    if len(fields) > 2:
        page.figure(
            _radar(profile, ranks, fields),
            f"Radar of the medians of {counted(len(names), 'cluster')} as percentile ranks, 0 in the middle to 100; "
            f"{counted(len(profile.labels), 'tile')}. Click a name to show or hide it.",
            "Radar chart of the percentile rank of each cluster's median in every measure",
        )
    page.figure(
        matrix(ranks, names, fields, "", "", "percentile rank of the median", ".0f", DIVERGING, 50),
        f"The same in figures. 50 is the median of {counted(len(profile.labels), 'tile')}; red is high, blue low.",
        "Heat map of the percentile rank of each cluster's median in every measure",
    )


def _median_ranks(profile: Profile) -> Floats:
    """(K, F) percentile rank, among all tiles, of the median of each cluster."""
    ranks = np.full((len(profile.numbers), len(profile.differences)), np.nan)
    for k in range(len(profile.numbers)):
        group = profile.ranks[profile.labels == k]
        known = np.isfinite(group).any(axis=0)
        ranks[k, known] = np.nanmedian(group[:, known], axis=0)
    return ranks


def _radar(profile: Profile, ranks: Floats, fields: list[str]) -> Figure:
    corners = [plain(field) for field in fields]
    traces = [
        {
            "type": "scatterpolar", "mode": "lines+markers", "name": plain(name), "r": [*row, row[0]],
            "theta": [*corners, corners[0]], "line": {"color": colour, "width": 2.2}, "marker": {"size": 5},
            "hovertemplate": f"{plain(name)}, %{{theta}}: %{{r:.0f}}<extra></extra>",
            **({} if k < DRAWN_AT_FIRST else {"visible": "legendonly"}),
        }
        for k, (name, colour, row) in enumerate(zip(profile.names, profile.colours, ranks))
    ]  # fmt: skip
    grid = {"gridcolor": "#dfe3e6", "linecolor": "#dfe3e6"}
    polar = {
        "radialaxis": {"range": [0, 100], "tickvals": [0, 25, 50, 75, 100], "tickfont": {"size": 10}, **grid},
        "angularaxis": {"direction": "clockwise", "tickfont": {"size": 12}, **grid},
    }
    layout = {"polar": polar, "height": 540, "margin": {"l": 70, "r": 70, "t": 40, "b": 40}, "legend": {"y": -0.08}}
    return {"data": traces, "layout": layout}


def _measures(page: Page, profile: Profile) -> None:
    page.section("Measure by measure", "In the order of how much the clusters account for.")
    rows = [
        [
            entry.field,
            f"{entry.n:,}",
            digits(entry.epsilon2, 2),
            short_p(entry.p, profile.draws),
            short_p(entry.q, profile.draws),
            f"{entry.range:,.0f} m" if np.isfinite(entry.range) else "none",
            f"{entry.blocks:,}",
        ]
        for entry in _ordered(profile)
    ]
    head = ["measure", "n", "ε²", "p", "q", "resembles itself over", "blocks"]
    page.table(rows, head, "Do the clusters differ at all? Kruskal–Wallis against patchy random maps")
    for entry in _ordered(profile):
        _measure(page, profile, entry)


def _ordered(profile: Profile) -> list[Difference]:
    return sorted(profile.differences, key=lambda entry: -entry.epsilon2)


def _measure(page: Page, profile: Profile, entry: Difference) -> None:
    values = profile.values[:, profile.differences.index(entry)]
    groups = [
        Group(name, colour, values[profile.labels == k])
        for k, (name, colour) in enumerate(zip(profile.names, profile.colours))
    ]
    verdict = "the clusters differ" if entry.q <= SIGNIFICANT else "no more than patchy maps differ by chance"
    page.figure(
        boxes(groups, title_of(entry.field), line=float(np.nanmedian(values))),
        f"{entry.field}, {counted(entry.n, 'tile')} with a value: {verdict} (ε² = {entry.epsilon2:.2f}, "
        f"{p_value(entry.p, profile.draws)}). The box holds the middle half of the tiles, the line in it is the "
        "median, the whiskers hold 90 %; dashed is the median of all.",
        f"Box plot of {entry.field} for each cluster",
    )
    rows = [
        [
            name,
            f"{entry.counts[k]:,}",
            f"{entry.effective[k]:,.0f}",
            _quantity(entry.median[k], entry.low[k], entry.high[k]),
            with_interval(entry.effect[k], entry.effect_low[k], entry.effect_high[k]),
            short_p(entry.cluster_q[k], profile.draws),
        ]
        for k, name in enumerate(profile.names)
    ]
    page.table(rows, ["cluster", "n", "effective n", "median (95 %)", "effect against the rest (95 %)", "q"])


def _quantity(value: float, low: float, high: float) -> str:
    """A value of any size with its interval, four digits each."""
    if not np.isfinite(value):
        return "–"
    shown = [f"{part:,.0f}" if abs(part) >= 1000 else f"{part:.3g}" for part in (value, low, high)]
    return f"{shown[0]} ({shown[1]} to {shown[2]})" if np.isfinite(low) else f"{shown[0]} (too few places)"


def _apart(page: Page, profile: Profile) -> None:
    page.section("Which clusters are told apart")
    count = len(profile.names)
    numbers = [str(number) for number in profile.numbers]
    differing = _differing(profile)
    told = np.zeros((count, count))
    for entry in differing:
        told += np.nan_to_num(entry.pair_p, nan=1.0) <= SIGNIFICANT
    told[np.diag_indices(count)] = np.nan
    one, other = np.triu_indices(count, 1)
    alike = [place for place in range(len(one)) if told[one[place], other[place]] == 0]
    if alike and len(alike) <= 12:
        pairs = enumerated([f"{profile.names[one[place]]} and {profile.names[other[place]]}" for place in alike])
        page.text(f"No measure here tells apart: {pairs}. Other measures may.")
    page.figure(
        matrix(
            told, profile.names, numbers, "", "number of the cluster", f"of {len(profile.differences)} measures", ".0f"
        ),
        f"Number of measures, of {len(profile.differences)}, in which two clusters differ: Dunn's test, adjusted "
        f"for all {count * (count - 1) // 2} pairs by the largest statistic of each random map (Westfall & Young).",
        "Heat map of the number of measures in which two clusters differ",
    )
    page.figure(
        matrix(profile.distances, profile.names, numbers, "", "number of the cluster", "standard deviations"),
        "Typical (root mean square) difference between two tiles over all measures, in standard deviations of "
        "percentile ranks; 1.41 is what two tiles drawn at random have. On the diagonal both are of one cluster: light "
        "there and dark elsewhere is a cluster that the measures see as one thing.",
        "Heat map of the typical distance within and between clusters",
    )


def _method(profile: Profile, zones: ZoneStudy | None) -> list[str]:
    layout = (
        "cosines over the tile grid, or in a grid with gaps eigenvectors of the neighbourhood"
        if profile.gridded
        else "eigenvectors of the neighbourhood of the six nearest, of at most 2,000 polygons drawn at random"
    )
    told = [
        f"Significance: each measure's ranks were written as a sum of patterns from coarse to fine ({layout}), and "
        f"the signs of the patterns were flipped at random {profile.draws:,} times. The random maps keep the mean, "
        "spread and patchiness of the measure and lose any link with the clusters. q after Benjamini and Hochberg.",
        f"Intervals: percentiles of {BOOTSTRAPS} bootstrap samples of whole square blocks of ground, as wide as the "
        "variogram of the measure within clusters reaches, but at most a fifth and at least a fiftieth of the area's "
        "side; widened where so few blocks show less scatter than the variogram leads to expect. None is given for a "
        f"cluster that lies in fewer than {FEWEST_BLOCKS} blocks. Effective n from the same variogram.",
        f"Words: measures with q ≤ {SIGNIFICANT} and an effect of at least {NEGLIGIBLE}; of measures that say the same "
        "(rank correlation of 0.95 or more) the stronger one.",
    ]
    if zones:
        told.append(zone_method(zones))
    return told
