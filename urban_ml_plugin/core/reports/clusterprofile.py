"""The profile of clusters on one page: what each is made of, how sure that is, and how they go with a census."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..languages.translation import in_users_language, tr
from ..presentation.charts import Group, boxes, matrix, radar
from ..presentation.report import Report
from ..presentation.theme import DIVERGING, MOST_WRITTEN
from ..presentation.wording import digits, enumerated, p_value, percent, short_p, with_interval
from ..profiles.cluster_descriptions import ALIKE, name_of, title_of
from ..profiles.cluster_differences import BOOTSTRAPS, FEWEST_BLOCKS, NEGLIGIBLE, SIGNIFICANT, Difference
from ..profiles.profile import Profile
from ..profiles.zone_correlations import FOLDS, ZoneStudy
from .zone_correlations import explained_sentence, zone_sections

DRAWN_AT_FIRST = 6
"""Clusters of the radar that are shown before the reader chooses."""
LEAST_CORNERS = 3
"""Measures without which a radar has no area."""
FEW = 10
"""Tiles, or independent ones that they are worth, below which nothing should be read into a cluster."""
MIDDLE_RANK = 50
"""Percentile rank of the tile in the middle."""


@in_users_language
def clusterprofile_report(
    profile: Profile, zones: ZoneStudy | None, title: str, parameters: dict[str, Any], provenance: dict[str, Any]
) -> str:
    """The profile as one HTML file.

    Args:
        title: what the clusters are of, such as the name of the layer.
        parameters, provenance: names and values as they are to be read.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report(
        "clusterprofile",
        tr("What the clusters of {} are made of").format(title),
        tiles=len(profile.labels),
        clusters=len(profile.numbers),
        measures=len(profile.differences),
        significant=SIGNIFICANT,
        negligible=NEGLIGIBLE,
    )
    _summary(report, profile, zones)
    _clusters(report, profile)
    _together(report, profile)
    report.section("measures")
    _measures(report, profile)
    _apart(report, profile)
    if zones:
        names, colours = (dict(zip(profile.numbers, values)) for values in (profile.names, profile.colours))
        zone_sections(report, zones, names, colours)
    method = report.paragraphs(
        "method",
        layout=report.words("layout-grid" if profile.gridded else "layout-polygons"),
        draws=profile.draws,
        bootstraps=BOOTSTRAPS,
        fewest_blocks=FEWEST_BLOCKS,
        same=ALIKE,
    )
    census = [report.words("method-zones", zone_draws=zones.draws, folds=FOLDS)] if zones else []
    return report.html(
        parameters,
        provenance,
        method=[*method, *census],
        limits=[*report.points("limits"), *(report.points("limits-zones") if zones else ())],
        sources=[*report.points("sources"), *(report.points("sources-zones") if zones else ())],
    )


def _summary(report: Report, profile: Profile, zones: ZoneStudy | None) -> None:
    differing, count = profile.differing, len(profile.differences)
    if differing:
        strongest = max(differing, key=lambda entry: entry.epsilon2)
        sentence = report.words(
            "lead-differing", count=len(differing), field=name_of(strongest.field), epsilon2=strongest.epsilon2
        )
    else:
        sentence = report.words("lead-alike")
    facts = [
        report.fact("tiles", f"{len(profile.labels):,}"),
        report.fact("clusters", str(len(profile.numbers))),
        report.fact("differing", f"{len(differing)} of {count}"),
    ]
    explained = ""
    if zones:
        first = zones.regressions[0]
        facts.append(report.fact("explained", percent(first.blocked), field=first.field))
        explained = " " + explained_sentence(report, first)
    report.summary(facts, report.words("lead", differing=sentence, explained=explained), _caveats(report, profile))
    naive = sum(entry.naive_p <= SIGNIFICANT for entry in profile.differences)
    report.text("naive", naive=naive, differing=len(differing))


def _caveats(report: Report, profile: Profile) -> list[str]:
    notes = [report.words("broad", names=profile.broad)] if profile.broad else []
    small = [name for k, name in enumerate(profile.names) if (profile.labels == k).sum() < FEW]
    return [*notes, report.words("small", names=small, few=FEW)] if small else notes


def _clusters(report: Report, profile: Profile) -> None:
    report.section("clusters-made-of")
    for k, name in enumerate(profile.names):
        tiles = int((profile.labels == k).sum())
        words = profile.words[k] or report.words("none-certain") + _worth(report, profile, k)
        note = report.words(
            "sheet-note", words=words[0].upper() + words[1:], count=tiles, share=tiles / len(profile.labels)
        )
        report.page.sheet(name, note, [], profile.colours[k])


def _worth(report: Report, profile: Profile, k: int) -> str:
    """How little the tiles of a cluster tell, where they lie in a few patches."""
    known = [entry.effective[k] for entry in profile.differences if entry.counts[k]]
    worth = float(np.median(known)) if known else np.nan
    return report.words("worth-little", worth=worth) if worth < FEW else ""


def _together(report: Report, profile: Profile) -> None:
    report.section("together")
    fields = [name_of(entry.field) for entry in profile.differences]
    ranks = 100 * profile.median_ranks()
    if len(fields) >= LEAST_CORNERS:
        report.figure("radar", radar(profile.names, profile.colours, ranks, fields, DRAWN_AT_FIRST))
    unit = tr("percentile rank of the median")
    figure = matrix(ranks, profile.names, fields, "", "", unit, ".0f", DIVERGING, MIDDLE_RANK)
    report.figure("rank-matrix", figure)


def _measures(report: Report, profile: Profile) -> None:
    ordered = sorted(profile.differences, key=lambda entry: -entry.epsilon2)
    rows = [
        [
            name_of(entry.field),
            f"{entry.n:,}",
            digits(entry.epsilon2, 2),
            short_p(entry.p, profile.draws),
            short_p(entry.q, profile.draws),
            f"{entry.range:,.0f} m" if np.isfinite(entry.range) else tr("none"),
            f"{entry.blocks:,}",
        ]
        for entry in ordered
    ]
    report.table("measure-table", rows)
    for entry in ordered:
        _measure(report, profile, entry)


def _measure(report: Report, profile: Profile, entry: Difference) -> None:
    values = profile.values[:, profile.differences.index(entry)]
    groups = [
        Group(name, colour, values[profile.labels == k])
        for k, (name, colour) in enumerate(zip(profile.names, profile.colours))
    ]
    report.figure(
        "measure-boxes",
        boxes(groups, title_of(entry.field), line=float(np.nanmedian(values))),
        field=name_of(entry.field),
        n=entry.n,
        verdict=report.words("differ" if entry.q <= SIGNIFICANT else "alike"),
        epsilon2=entry.epsilon2,
        p=p_value(entry.p, profile.draws),
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
    report.table("cluster-table", rows)


def _quantity(value: float, low: float, high: float) -> str:
    """A value of any size with its interval, at least three digits each."""
    if not np.isfinite(value):
        return "–"
    shown = [f"{part:,.0f}" if abs(part) >= 1000 else f"{part:.3g}" for part in (value, low, high)]
    return f"{shown[0]} ({shown[1]} to {shown[2]})" if np.isfinite(low) else tr("{} (too few places)").format(shown[0])


def _apart(report: Report, profile: Profile) -> None:
    report.section("apart")
    pairs, measures = profile.pairs_differing(), len(profile.differences)
    one, other = np.triu_indices(len(pairs), 1)
    alike = [enumerated([profile.names[i], profile.names[j]]) for i, j in zip(one, other) if pairs[i, j] == 0]
    if alike and len(alike) <= MOST_WRITTEN:
        report.text("not-apart", pairs=alike)
    names, numbers, axis = profile.names, [str(number) for number in profile.numbers], tr("number of the cluster")
    figure = matrix(pairs, names, numbers, "", axis, tr("of {} measures").format(measures), ".0f")
    report.figure("apart-matrix", figure, pairs=len(one))
    report.figure("distance-matrix", matrix(profile.distances, names, numbers, "", axis, tr("standard deviations")))
