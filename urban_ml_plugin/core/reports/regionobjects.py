"""Which objects give a city away, on one page: lifts with intervals by city, and how much of the evidence is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..landuse_test.ratio_test import CHANCE, MORE, TOO_FEW
from ..languages.translation import in_users_language, tr
from ..objects.object_results import ObjectResults
from ..presentation.charts import Estimate, intervals, matrix
from ..presentation.colours import palette
from ..presentation.report import Report
from ..presentation.theme import DIVERGING, WHITE
from ..presentation.wording import bare_p, capital, digits, percent, with_interval
from ..recognition.study import LEAST_IMAGES
from ..regions import class_shares

MOST_CLASSES, MOST_CITIES = 20, 12
"""Rows of a figure, and figures: tables have the others."""
_BEYOND = 1.05
"""Of the highest limit: where the axis that all cities have in common ends."""


@in_users_language
def regionobjects_report(
    results: ObjectResults,
    title: str,
    photographs: bool,
    notes: Sequence[str],
    parameters: dict[str, Any],
    provenance: dict[str, Any],
) -> str:
    """The report as one HTML file.

    Args:
        title: such as the names of the cities.
        notes: warnings, a sentence each.
        parameters, provenance: names and values as they are to be read.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report("regionobjects", title, photographs, alpha=results.test.alpha)
    _summary(report, results, notes)
    _sentences(report, results)
    _lifts(report, results)
    _carried(report, results)
    _characteristic(report, results)
    _cities(report, results)
    return report.html(parameters, provenance)


def _summary(report: Report, results: ObjectResults, notes: Sequence[str]) -> None:
    explained = float(class_shares.explained(results.images.as_one())[0])
    facts = [
        report.fact("tiles", f"{len(results.images.city):,}"),
        report.fact("cities", str(len(results.cities))),
        report.fact("classes", str(len(results.named))),
        report.fact("found", str(len(results.found))),
        report.fact("explained", percent(explained)),
    ]
    report.summary(facts, _lead(report, results), notes)


def _lead(report: Report, results: ObjectResults) -> str:
    count = np.bincount(results.images.city, minlength=len(results.cities))
    few = [name for name, images in zip(results.cities, count) if images < LEAST_IMAGES]
    lead = _finding(report, results)
    return report.words("lead-little", cities=few, least=LEAST_IMAGES, lead=lead) if few else lead


def _finding(report: Report, results: ObjectResults) -> str:
    if not results.is_recognised:
        return report.words("lead-unrecognised")
    if not results.found:
        untested = all(len(results.cities_of(klass, TOO_FEW)) == len(results.cities) for klass in results.named)
        return report.words("lead-untested" if untested else "lead-none")
    first, *others = results.found
    lead = report.words("lead-found", sentence=_sentence(report, results, first))
    share, name = float(results.carried.share[first]), results.names[first]
    if np.isfinite(share):
        pixels = float(results.together.base_share[0, first])
        lead += " " + report.words("lead-carried", name=name, share=share, pixels=pixels)
    if others:
        lead += " " + report.words("lead-others", others=[results.names[klass] for klass in others])
    return lead


def _sentence(report: Report, results: ObjectResults, klass: int) -> str:
    """Where the network looked at a class more than chance would have it, and where not."""
    name, parts = results.names[klass], list[str]()
    for city in results.cities_of(klass, MORE):
        times = _lift(results, city, klass, 1)
        if parts:
            parts.append(report.words("more-again", city=results.cities[city], times=times))
        else:
            parts.append(report.words("more", city=results.cities[city], name=name, times=times))
    for verdict in (CHANCE, TOO_FEW):
        cities = [results.cities[city] for city in results.cities_of(klass, verdict)]
        if cities:
            parts.append(report.words("chance" if verdict == CHANCE else "few", cities=cities))
    return ", ".join(parts)


def _sentences(report: Report, results: ObjectResults) -> None:
    report.section("sentences")
    shown = results.found
    if shown:
        report.page.points(capital(_sentence(report, results, klass)) + "." for klass in shown)
    rest = [results.names[klass] for klass in results.order if klass not in shown]
    if rest:
        report.text("rest", rest=rest)
    if not results.placed:
        report.text("shares")


def _lifts(report: Report, results: ObjectResults) -> None:
    report.section("lifts")
    colours, shown = palette(len(results.cities)), results.order[:MOST_CLASSES]
    ends = np.stack([results.by_city.lift[:, shown], results.by_city.interval.high[:, shown]])
    highest = float(np.nanmax(ends, initial=0))
    for city, name in enumerate(results.cities[:MOST_CITIES]):
        figures = results.by_city
        rows = [
            Estimate(
                results.names[klass], colours[city] if results.verdict(city, klass) == MORE else WHITE,
                figures.lift[city, klass], figures.interval.low[city, klass], figures.interval.high[city, klass],
            )
            for klass in shown if np.isfinite(figures.lift[city, klass])
        ]  # fmt: skip
        if rows:
            axis = tr("lift in {}: share of the evidence over share of the pixels").format(name)
            figure = intervals(rows, axis, 1, (0, _BEYOND * max(1.0, highest)))
            report.figure("lift-intervals", figure, city=name, own=int((results.images.city == city).sum()))
    if len(results.cities) > MOST_CITIES or len(results.named) > MOST_CLASSES:
        report.text("not-shown", cities=min(len(results.cities), MOST_CITIES), classes=len(shown))
    report.table("lift-table", [row for klass in results.order for row in _rows(results, klass)])


def _rows(results: ObjectResults, klass: int) -> list[list[Any]]:
    figures, named = results.by_city, results.names
    return [
        [
            named[klass],
            name,
            percent(figures.mask_share[city, klass]),
            percent(figures.base_share[city, klass]),
            _lift(results, city, klass, 2),
            digits(figures.top_lift[city, klass], 2) if results.placed else "–",
            percent(figures.presence[city, klass]) if results.placed else "–",
            digits(results.chance[city].p[klass], 3),
            digits(results.q[city, klass], 3),
            tr(results.verdict(city, klass)),
            ", ".join(named[other] for other in results.chance[city].without[klass]) or "–",
        ]
        for city, name in enumerate(results.cities)
    ]


def _lift(results: ObjectResults, city: int, klass: int, places: int) -> str:
    figures = results.by_city
    low, high = (float(limit[city, klass]) for limit in figures.interval)
    return with_interval(float(figures.lift[city, klass]), low, high, places)


def _carried(report: Report, results: ObjectResults) -> None:
    carried, shown = results.carried, results.order[:MOST_CLASSES]
    if not np.isfinite(carried.share[shown]).any():
        return
    report.section("carried")
    found, (colour, *_) = results.found, palette(1)
    rows = [
        Estimate(
            results.names[klass], colour if klass in found else WHITE,
            *(float(part[klass]) for part in (carried.lift, carried.low, carried.high)),
        )
        for klass in shown
    ]  # fmt: skip
    report.figure(
        "carried-intervals", intervals(rows, tr("share of what tells the cities apart over share of the pixels"), 1)
    )


def _characteristic(report: Report, results: ObjectResults) -> None:
    if len(results.cities) < 2:
        return
    report.section("characteristic")
    shown = results.order[:MOST_CLASSES]
    odds, names = results.by_city.log_odds[:, shown].T, [results.names[klass] for klass in shown]
    figure = matrix(
        odds,
        names,
        results.cities,
        tr("class"),
        tr("city"),
        tr("log-odds"),
        scale=DIVERGING,
        middle=0,
        limits=_symmetric(odds),
    )
    report.figure("odds-matrix", figure)


def _symmetric(values: Any) -> tuple[float, float]:
    end = max(1e-3, float(np.nanmax(np.abs(values), initial=0)))
    return -end, end


def _cities(report: Report, results: ObjectResults) -> None:
    report.section("cities-told")
    images = results.images
    explained, concentration, consistency = (
        figure(images) for figure in (class_shares.explained, class_shares.concentration, class_shares.consistency)
    )
    rows = [
        [
            name,
            int((images.city == city).sum()),
            len(np.unique(images.block[images.city == city])),
            bare_p(float(results.recognised[city])),
            percent(explained[city]),
            percent(1 - explained[city]),
            digits(concentration[city], 2),
            digits(consistency[city], 2),
        ]
        for city, name in enumerate(results.cities)
    ]
    report.table("city-table", rows)
