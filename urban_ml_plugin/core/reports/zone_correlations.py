"""The part of a profile that shows how the clusters go with a census: links, what is explained, what is left."""

from __future__ import annotations

import numpy as np

from ..languages.translation import tr
from ..presentation.charts import Estimate, intervals
from ..presentation.report import Report
from ..presentation.theme import MUTED
from ..presentation.wording import digits, p_value, short_p, with_interval
from ..profiles.cluster_differences import SIGNIFICANT
from ..profiles.zone_correlations import Regression, ZoneStudy


def explained_sentence(report: Report, entry: Regression) -> str:
    """How much of a field the clusters explain."""
    if np.isnan(entry.blocked):
        return report.words("explained-unknown", field=entry.field)
    if entry.blocked <= 0:
        return report.words("explained-nothing", field=entry.field)
    return report.words("explained-share", field=entry.field, share=entry.blocked)


def zone_sections(report: Report, zones: ZoneStudy, names: dict[int, str], colours: dict[int, str]) -> None:
    """Add what is known about the zones; ``names`` and ``colours`` of the clusters by number."""
    significant = sum(link.q <= SIGNIFICANT for link in zones.correlations)
    report.section("links", links=len(zones.correlations), significant_links=significant)
    named = {number: names.get(number, f"Cluster {number}") for number in zones.numbers}
    for entry in zones.regressions:
        _links(report, zones, entry, named, colours)
    if zones.left_out:
        report.text("left-out", zones=zones.left_out)
    _left_over(report, zones)


def _links(report: Report, zones: ZoneStudy, entry: Regression, names: dict[int, str], colours: dict[int, str]) -> None:
    mine = [(zones.numbers[link.cluster], link) for link in zones.correlations if link.field == entry.field]
    estimates = [
        Estimate(names[number], colours.get(number, MUTED), link.spearman, link.low, link.high) for number, link in mine
    ]
    figure = intervals(estimates, tr("Spearman correlation with {} (−1 to 1)").format(entry.field), 0.0, (-1, 1))
    report.figure("link-intervals", figure, field=entry.field, n=entry.n)
    rows = [
        [
            names[number], f"{link.n:,}", f"{link.effective:,.0f}",
            with_interval(link.spearman, link.low, link.high), digits(link.pearson, 2),
            short_p(link.p, zones.draws), short_p(link.q, zones.draws),
        ]
        for number, link in mine
    ]  # fmt: skip
    report.table("link-table", rows)


def _left_over(report: Report, zones: ZoneStudy) -> None:
    report.section("left-over", explained=explained_sentence(report, zones.regressions[0]))
    rows = [
        [
            entry.field, f"{entry.n:,}", digits(entry.fitted, 2), digits(entry.random, 2),
            digits(entry.blocked, 2) if np.isfinite(entry.blocked) else tr("too few blocks"), f"{entry.blocks:,}",
            f"{entry.moran.i:.2f} ({p_value(entry.moran.p)})",
            f"{entry.residual_moran.i:.2f} ({p_value(entry.residual_moran.p)})",
        ]
        for entry in zones.regressions
    ]  # fmt: skip
    report.table("explained-table", rows)
    report.text("explained-note")
    local = zones.local.dropna(subset=["quadrant"])
    places = local.loc[local["local_q"] <= SIGNIFICANT, "quadrant"].value_counts()
    field = zones.regressions[0].field
    counts = {
        report.words("local-hh", field=field): int(places.get("HH", 0)),
        report.words("local-ll", field=field): int(places.get("LL", 0)),
        report.words("local-hl"): int(places.get("HL", 0)),
        report.words("local-lh"): int(places.get("LH", 0)),
        report.words("local-none"): int(len(local) - places.sum()),
    }
    report.table("local-table", counts, field=field)
