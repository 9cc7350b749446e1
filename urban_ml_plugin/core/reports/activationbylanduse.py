"""What the network looks at, on one page: which classes it uses, which lie in its way, and what was tested."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..landuse_test.activation_ratio import limits, ratios
from ..landuse_test.ratio_test import LESS, MORE, RatioResults
from ..landuse_test.results import FEWEST_CLASSES, UNTESTED, YES, LandUseResults
from ..languages.translation import in_users_language, to_translate, tr
from ..presentation.charts import Curve, Estimate, intervals, level, lines, matrix, scatter, upright
from ..presentation.page import plain
from ..presentation.report import Report
from ..presentation.theme import DIVERGING, HEADED, LEGEND_BELOW, LOW, WHITE
from ..presentation.wording import counted, digits, percent, with_interval

RICH, POOR = "#c64737", "#0d3362"
"""The colours of the paper for what speaks for the highest and for the lowest."""
LEAST_RATIO = 1e-3
"""Ratios below count as this much when classes are sorted by how far they are from their share."""
CORRELATIONS = (-1.1, 1.1)
"""Ends of an axis of correlations, with room for names."""


@in_users_language
def landuse_report(
    verdicts: LandUseResults,
    title: str,
    notes: list[str],
    parameters: dict[str, Any],
    provenance: dict[str, Any],
) -> str:
    """The report as one HTML file.

    Args:
        title: such as the name of the raster.
        notes: warnings, a sentence each.
        parameters, provenance: names and values as they are to be read.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report("activationbylanduse", title, tiles=verdicts.tiles, alpha=verdicts.setting.options.alpha)
    _summary(report, verdicts, notes)
    _verdicts(report, verdicts)
    _ratios(report, verdicts)
    _along(report, verdicts)
    _evidence(report, verdicts)
    _ecology(report, verdicts)
    _pairs(report, verdicts)
    _tested(report, verdicts)
    return report.html(parameters, provenance)


def _summary(report: Report, v: LandUseResults, notes: list[str]) -> None:
    facts = [
        report.fact("tiles", f"{v.tiles:,}"),
        report.fact("classes", str(len(v.names))),
        report.fact("more", str(v.rich.verdict.count(MORE))),
        report.fact("used", str(sum(v.used(k) == YES for k in range(len(v.names))))),
        report.fact("moves", f"{v.moves:,}"),
    ]
    report.summary(facts, _lead(report, v), notes)


def _lead(report: Report, v: LandUseResults) -> str:
    if not v.rich.skilled:
        return report.words("lead-unskilled")
    if not v.rich.found:
        return report.words("lead-none")
    found = report.words("lead-found", found=[v.names[k] for k in v.rich.found])
    used = [v.names[k] for k in v.rich.found if v.used(k) == YES]
    if used:
        return found + report.words("lead-used", used=used)
    untested = any(v.used(k) == UNTESTED for k in v.rich.found)
    return found + report.words("lead-untested" if untested else "lead-unconfirmed")


def _verdicts(report: Report, v: LandUseResults) -> None:
    report.section("verdicts")
    report.page.points(report.words("verdict", name=v.names[k], sentence=v.sentence(k)) for k in v.order())
    if v.poor is not None:
        report.text("verdicts-lowest")
        report.page.points(report.words("verdict", name=v.names[k], sentence=v.sentence(k, v.poor)) for k in v.order())


def _ratios(report: Report, v: LandUseResults) -> None:
    report.section("ratios")
    for tested, colour, what in _maps(v):
        rows = [
            Estimate(v.names[k], colour if tested.verdict[k] in (MORE, LESS) else WHITE,
                     tested.ratio[k], tested.low[k], tested.high[k])
            for k in v.order() if np.isfinite(tested.ratio[k])
        ]  # fmt: skip
        figure = intervals(rows, tr("ratio of activation to ground, for the {} values").format(tr(what)), line=1)
        report.figure("ratio-intervals", figure, what=tr(what))
        report.table("ratio-table", [_row(v, tested, k) for k in v.order()], what=tr(what))


def _row(v: LandUseResults, tested: RatioResults, k: int) -> list[Any]:
    return [
        v.names[k],
        tr(tested.verdict[k]),
        tr(tested.scale[k]),
        with_interval(tested.ratio[k], tested.low[k], tested.high[k]),
        digits(tested.p[k], 3),
        digits(tested.q[k], 3),
        digits(tested.whole.ratio[k], 2),
        digits(tested.mean_ratio[k], 2),
        f"{digits(tested.across.ratio[k], 2)} (p {digits(tested.across.p[k])})",
        int(tested.whole.telling[k]),
        percent(v.share[k]),
        ", ".join(v.names[other] for other in tested.without[k]) or "–",
    ]


def _maps(v: LandUseResults) -> list[tuple[RatioResults, str, str]]:
    maps = [(v.rich, RICH, to_translate("highest"))]
    return maps if v.poor is None else [*maps, (v.poor, POOR, to_translate("lowest"))]


def _along(report: Report, v: LandUseResults) -> None:
    groups = len(v.levels)
    if groups < 2:
        report.section("along-few")
        return
    report.section("along")
    judged = [k for k in v.order() if v.rich.whole.telling[k] >= v.setting.options.least_tiles and not v.rich.fills[k]]
    strength = {k: abs(np.log(max(v.rich.whole.ratio[k], LEAST_RATIO))) for k in judged}
    shown = sorted(sorted(judged, key=lambda k: -strength[k])[: v.setting.options.top_classes], key=judged.index)
    for k in shown:
        curves = [_curve(v, tested, k, colour, tr("{} values").format(tr(what))) for tested, colour, what in _maps(v)]
        axes = tr("mean predicted value of the group of tiles"), tr("ratio of activation to ground")
        figure = lines(curves, *axes, height=LOW, levels=[1])
        heading = {"text": plain(v.names[k]), "x": 0.01, "font": {"size": 15}}
        figure["layout"] |= {"title": heading, "margin": HEADED, "legend": LEGEND_BELOW}
        report.figure("along-lines", figure, name=v.names[k], groups=groups, telling=int(v.rich.whole.telling[k]))
    if len(judged) > len(shown):
        report.text("along-shown", shown=len(shown), judged=len(judged))
    if v.rich.fills.any():
        report.text("along-filling", filling=[v.names[k] for k in np.flatnonzero(v.rich.fills)])


def _curve(v: LandUseResults, tested: RatioResults, k: int, colour: str, name: str) -> Curve:
    """The ratio of a class in each group of tiles that holds it, with the band of chance."""
    low, high = limits(tested.whole.drawn[:, k])
    ratio = ratios(tested.whole.sums)[k]
    known = np.isfinite(ratio) & np.isfinite(low)
    return Curve(name, colour, v.levels[known], ratio[known], low[known], high[known])


def _evidence(report: Report, v: LandUseResults) -> None:
    report.section("evidence")
    if not v.networks:
        report.text("evidence-untested")
        return
    report.text("evidence-random", count=len(v.networks[0].random))
    compared = [(v.names[k], net) for k in v.order() if np.isfinite((net := v.network(k)).ratio)]
    rows = [
        [name, f"{net.ratio:.2f}", f"{net.highest:.2f}", digits(net.p, 3), _yes(report, net.exceeds)]
        for name, net in compared
    ]
    report.table("random-table", rows)
    report.text("evidence-replaced")
    checks = [(v.names[k], check) for k in v.order() if np.isfinite((check := v.check(k)).p)]
    if not checks:
        report.text("not-replaced")
        return
    estimates = [
        Estimate(
            name,
            RICH if check.p <= v.setting.options.alpha else WHITE,
            check.change - check.control,
            check.low,
            check.high,
        )
        for name, check in checks
    ]
    figure = intervals(estimates, tr("change of the score when the class is replaced, less the control"), line=0)
    tiles = sorted({check.tiles for _, check in checks})
    each = tr("{} to {} tiles").format(tiles[0], tiles[-1]) if len(tiles) > 1 else counted(tiles[0], "tile")
    report.figure("replaced-intervals", figure, each=each)


def _yes(report: Report, value: bool | None) -> str:
    return "–" if value is None else report.words("yes" if value else "no")


def _ecology(report: Report, v: LandUseResults) -> None:
    report.section("ecology")
    ecology = v.ecology
    if ecology is None:
        report.text("ecology-untested")
        return
    known = np.flatnonzero(np.isfinite(ecology.association) & np.isfinite(ecology.leaning))
    report.text("ecology-idea")
    if np.isfinite(ecology.correlation):
        if ecology.low <= 0 <= ecology.high:
            reading = report.words("ecology-none")
        else:
            reading = report.words("ecology-with" if ecology.low > 0 else "ecology-against")
        correlation = with_interval(ecology.correlation, ecology.low, ecology.high)
        report.text("ecology-correlation", classes=ecology.classes, correlation=correlation, reading=reading)
    else:
        report.text("ecology-few", known=len(known), fewest=FEWEST_CLASSES)
    figure = scatter(
        ecology.association[known],
        ecology.leaning[known],
        tr("correlation of the class's share with the predicted value"),
        tr("log of ratio (highest) over ratio (lowest)"),
        [v.colours[k] for k in known],
        "%{text}: %{x:.2f}, %{y:.2f}",
        [v.names[k] for k in known],
        [level(0), upright(0)],
        CORRELATIONS,
    )
    report.figure("ecology-scatter", figure, known=len(known))


def _pairs(report: Report, v: LandUseResults) -> None:
    report.section("pairs")
    change = v.pairs.change
    meeting = [k for k in v.order() if np.isfinite(change[k]).any() or np.isfinite(change[:, k]).any()]
    if not meeting:
        report.text("pairs-unknown")
        return
    names, axes = [v.names[k] for k in meeting], (tr("ratio of"), tr("where there is also"), tr("times its mean"))
    figure = matrix(change[np.ix_(meeting, meeting)], names, names, *axes, scale=DIVERGING, middle=1.0)
    report.figure("pair-matrix", figure)
    pairs = [(meeting[one], meeting[other]) for one in range(len(meeting)) for other in range(one)]
    sentences = [text for pair in pairs if (text := _pair(report, v, *pair))]
    if sentences:
        report.page.points(sentences)
    else:
        report.text("pairs-alike")


def _pair(report: Report, v: LandUseResults, a: int, b: int) -> str:
    """A sentence where both classes of a pair change alike, beyond their intervals."""
    sides = [(a, b), (b, a)]
    low, high = (np.array([limit[side] for side in sides]) for limit in (v.pairs.low, v.pairs.high))
    more = (low > 1).all()
    if not np.isfinite(low).all() or not (more or (high < 1).all()):
        return ""
    each = [with_interval(v.pairs.change[side], v.pairs.low[side], v.pairs.high[side]) for side in sides]
    return report.words(
        "pair-more" if more else "pair-less",
        one=v.names[a],
        other=v.names[b],
        each=each,
        meeting=int(v.pairs.tiles[a, b]),
    )


def _tested(report: Report, v: LandUseResults) -> None:
    report.section("tested")
    report.table(
        "test-table",
        moves=v.moves,
        patchy=report.words("yes" if v.rich.fills.any() else "no-filling"),
        model=report.words("yes" if v.networks else "no-model"),
        following=report.words("yes" if v.ecology else "no-second-map"),
    )
    used = [
        [
            v.names[k],
            tr(v.rich.scale[k]),
            *(digits(p[k], 3) for p in (v.rich.whole.p, v.rich.p_turned, v.rich.p_exchanged)),
            tr(v.used(k)),
        ]
        for k in v.order()
    ]
    report.table("used-table", used)
