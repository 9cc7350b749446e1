"""Whether the network or its seed decides what is seen, on one page: lifts by network, shares of the variance, runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..interpretability.comparison import Comparison
from ..languages.translation import in_users_language, local_number, tr, translated
from ..presentation.charts import Series, grouped_bars, stacked_bars
from ..presentation.colours import palette
from ..presentation.report import Report
from ..presentation.wording import digits, enumerated, percent, with_interval

MOST_CLASSES = 20
"""Rows of a figure; tables have the others."""


@in_users_language
def compareinterpretability_report(
    found: Comparison, photographs: bool, parameters: Mapping[str, Any], provenance: Mapping[str, Any]
) -> str:
    """The report as one HTML file.

    Args:
        parameters, provenance: names and values as they are to be read.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report("compareinterpretability", enumerated(found.networks), photographs, least=found.least_p)
    facts = [
        report.fact("runs", f"{len(found.networks)} × {len(found.seeds)}"),
        report.fact("network", percent(float(found.whole.network))),
        report.fact("seed", percent(float(found.whole.seed))),
        report.fact("within", digits(found.masks.within, 2)),
        report.fact("between", digits(found.masks.between, 2)),
    ]
    caveats = [report.words("same", networks=found.same)] if found.same else []
    if found.least_p > 0.05:
        caveats.append(report.words("few", networks=len(found.networks), seeds=len(found.seeds)))
    report.summary(facts, found.verdict(), caveats)
    _classes(report, found)
    _masks(report, found)
    _runs(report, found)
    return report.html(parameters, provenance)


def _classes(report: Report, found: Comparison) -> None:
    report.section("classes")
    shown = found.order[:MOST_CLASSES]
    names, lifts = [found.names[klass] for klass in shown], found.lifts[:, :, shown]
    colours = palette(len(found.networks))
    series = [
        Series(name, colour, lift.mean(axis=0), lift.min(axis=0), lift.max(axis=0))
        for name, colour, lift in zip(found.networks, colours, lifts)
    ]
    report.figure("lift-bars", grouped_bars(names, series, tr("lift: share of the evidence over share of the pixels")))
    told = [at for at, klass in enumerate(shown) if np.isfinite(found.classes.network[klass])]
    if told:
        parts = {
            tr("network"): found.classes.network,
            tr("seed, in each network its own"): found.classes.seed - found.classes.common,
            tr("seed, alike in all"): found.classes.common,
        }
        own = [
            Series(name, colour, 100 * np.array([values[shown[at]] for at in told]))
            for (name, values), colour in zip(parts.items(), palette(len(parts)))
        ]
        figure = stacked_bars([names[at] for at in told], own, tr("of the variance between runs (%)"))
        report.figure("share-bars", figure)
    report.page.points(translated(found.sentence(klass)) for klass in shown)
    report.table("class-table", [_class_row(found, klass) for klass in found.order])


def _class_row(found: Comparison, klass: int) -> list[Any]:
    of = found.classes
    return [
        found.names[klass],
        digits(float(np.nanmean(found.lifts[:, :, klass])), 2),
        percent(of.network[klass]),
        percent(of.seed[klass]),
        percent(of.common[klass]),
        "∞" if np.isinf(of.f[klass]) else digits(of.f[klass], 1),
        digits(of.p[klass]),
        digits(found.q[klass]),
        with_interval(float(of.omega[klass]), float(of.low[klass]), float(of.high[klass])),
    ]


def _masks(report: Report, found: Comparison) -> None:
    masks, profiles = found.masks, found.profiles
    report.section(
        "masks",
        within=digits(masks.within, 2),
        between=digits(masks.between, 2),
        chance=digits(masks.chance, 2),
        profiles_within=digits(profiles.within, 2),
        profiles_between=digits(profiles.between, 2),
    )


def _runs(report: Report, found: Comparison) -> None:
    report.section("runs-told")
    rows = [
        [
            run.network,
            run.seed,
            *(digits(getattr(run, name), 2) for name in ("accuracy", "explained", "concentration", "consistency")),
            "–" if first is None else f"{found.names[first]} ({local_number(f'{run.lift[first]:.2f}')})",
        ]
        for run, first in zip(found.runs, found.first)
    ]
    report.table("run-table", rows)
