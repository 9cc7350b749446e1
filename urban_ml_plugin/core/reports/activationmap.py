"""The map of activation on one page: what it shows, and whether the network went by what it shows."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ..attribution.faithfulness import SHARES, Mean
from ..attribution.tile_explainer import ADDS_UP, COMPLETE
from ..attribution.trust_figures import EDGES, ENOUGH, MAP, RANDOM, Trust
from ..images.image_sources import RESOLUTION_TOLERANCE
from ..languages.translation import in_users_language, local_number, to_translate, tr, translated
from ..options.choices import ATTRIBUTIONS, GUIDED, INTEGRATED, LAYERCAM
from ..presentation.charts import Curve, Estimate, diverging, intervals, lines, matrix
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST, DIVERGING, HIGH_COLOUR, LOW, LOW_COLOUR, MIDDLE_COLOUR, MUTED
from ..presentation.wording import digits, percent, with_interval
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array
from ..status.status_model import StatusCard
from ..status.status_targets import Target

COLOURS = {MAP: ACCENT, EDGES: CONTRAST, RANDOM: MUTED}
MUCH_ALIKE = 0.3
"""Rank correlation with the map of a random network above which a warning says so."""
CORRELATIONS = (-1.02, 1.02)
"""Ends of an axis of correlations, so that points at ±1 are whole."""


class MapFacts(NamedTuple):
    """What is known of a map beside its trust figures.

    Attributes:
        title: such as the name of the raster.
        card: of the model.
        target: what was explained.
        method, layers, cell: how; the cell of the coarsest layer in pixels.
        grid: of tiles.
        tiles: how many were explained.
        held_out: share of them that were explained by a model that they were held out of.
        figures: ``p02``, ``p98`` and ``limit`` of the map.
        completeness: share of the differences between tiles that the map sums to, None where it is not meant to.
        ratio: of the ground resolutions of raster and model, NaN if unknown.
        resolution: of the raster, metres per pixel, NaN if unknown.
        parameters, provenance: names and values as they are to be read.
    """

    title: str
    card: StatusCard
    target: Target
    method: str
    layers: list[str]
    cell: int
    grid: TileGrid
    tiles: int
    held_out: float
    figures: dict[str, float]
    completeness: float | None
    ratio: float
    resolution: float
    parameters: dict[str, Any]
    provenance: dict[str, Any]


@in_users_language
def activationmap_report(facts: MapFacts, trust: Trust, values: Array) -> str:
    """The report as one HTML file.

    Args:
        values: (h, w) the map, decimated; NaN where there is none.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report("activationmap", facts.title, words=translated(facts.target.words), sample=trust.tiles)
    _summary(report, facts, trust)
    _map(report, facts, values)
    _faithfulness(report, trust)
    _sanity(report, trust)
    _agreement(report, facts, trust)
    return report.html(
        facts.parameters, facts.provenance, method=[_method(report, facts)], reading=_reading(report, facts)
    )


def _summary(report: Report, facts: MapFacts, trust: Trust) -> None:
    shown = [report.fact("explained", f"{facts.tiles:,}")]
    if facts.completeness is not None:
        shown.append(report.fact("completeness", percent(max(0.0, facts.completeness))))
    shown.append(report.fact("held-out", percent(facts.held_out)))
    shown.append(report.fact("limit", f"±{facts.figures['limit']:.3g}"))
    random, edges = trust.better_than(RANDOM), trust.better_than(EDGES)
    if random is None or edges is None:
        verdict = report.words("verdict-unknown")
    elif random:
        verdict = report.words("verdict-both" if edges else "verdict-random")
    else:
        verdict = report.words("verdict-neither")
    lead = report.words("lead", field=facts.card.field, verdict=verdict)
    report.summary(shown, lead, _caveats(report, facts, trust))


def _caveats(report: Report, facts: MapFacts, trust: Trust) -> list[str]:
    notes = [translated(facts.card.doubt)] if facts.card.doubt else []
    if facts.target.mirrored and not facts.target.by_class:
        notes.append(report.words("mirrored"))
    if facts.completeness is not None and facts.completeness < COMPLETE:
        notes.append(report.words("incomplete", missing=1 - max(0.0, facts.completeness), method=facts.method))
    if np.isfinite(facts.ratio) and facts.ratio > RESOLUTION_TOLERANCE:
        notes.append(report.words("other-scale", ratio=facts.ratio))
    if facts.held_out < 1:
        notes.append(report.words("beyond-folds", beyond=1 - facts.held_out))
    random = trust.sanity["everything"]
    if np.isfinite(random.low) and random.low > MUCH_ALIKE:
        notes.append(report.words("insane"))
    return notes


def _map(report: Report, facts: MapFacts, values: Array) -> None:
    report.section("where")
    limit = facts.figures["limit"]
    report.page.legend(
        [
            (report.words("legend-against", low=-limit), LOW_COLOUR),
            (report.words("legend-none" if facts.method == LAYERCAM else "legend-average"), MIDDLE_COLOUR),
            (report.words("legend-for", high=limit), HIGH_COLOUR),
        ]
    )
    report.picture("evidence-map", diverging(values, limit), sharp=False)


def _faithfulness(report: Report, trust: Trust) -> None:
    report.section("faithfulness")
    if trust.tiles < ENOUGH:
        report.text("too-small")
    for name, effects, axis in (
        ("deletion", trust.deletion, tr("share of the tile replaced (%)")),
        ("insertion", trust.insertion, tr("share of the tile restored (%)")),
    ):
        drawn = [Curve(tr(order), COLOURS[order], 100 * SHARES, curve) for order, curve in effects.items()]
        report.figure(f"curve-{name}", lines(drawn, axis, tr("change of score"), height=LOW, levels=[0]))
    rows = [
        [
            tr(what),
            *(_interval(trust.areas[name][order]) for order in COLOURS),
            _interval(trust.gains[name][EDGES]),
            _interval(trust.gains[name][RANDOM]),
        ]
        for name, what in (("deletion", to_translate("Deletion")), ("insertion", to_translate("Insertion")))
    ]
    report.table("area-table", rows)
    report.text("area-note")


def _sanity(report: Report, trust: Trust) -> None:
    report.section("sanity")
    rows = [Estimate(tr(name), ACCENT, *mean[:3]) for name, mean in trust.sanity.items()]
    rows.append(Estimate(tr("edges"), CONTRAST, *trust.edges[:3]))
    figure = intervals(rows, tr("rank correlation (Spearman), −1 to 1"), line=0, limits=CORRELATIONS)
    report.figure("sanity-intervals", figure)


def _agreement(report: Report, facts: MapFacts, trust: Trust) -> None:
    report.section("agreement")
    with_others = zip(ATTRIBUTIONS, trust.agreement[ATTRIBUTIONS.index(facts.method)])
    others = [
        f"{name} {local_number(f'{value:.2f}')}"
        for name, value in with_others
        if name != facts.method and np.isfinite(value)
    ]
    if others:
        report.text("agreeing", method=facts.method, others=others)
    figure = matrix(trust.agreement, ATTRIBUTIONS, ATTRIBUTIONS, "", "", "", scale=DIVERGING, middle=0.0)
    report.figure("agreement-matrix", figure)


def _reading(report: Report, facts: MapFacts) -> list[str]:
    if facts.method == INTEGRATED:
        grain = report.words("grain-pixel")
    elif np.isfinite(facts.resolution):
        grain = report.words("grain-ground", cell=facts.cell, metres=facts.cell * facts.resolution)
    else:
        grain = report.words("grain-cell", cell=facts.cell)
    zero = report.words("zero-none" if facts.method == LAYERCAM else "zero-average")
    unit, *rest = report.points("reading", grain=grain, zero=zero)
    adds_up = report.points("reading-sum") if facts.method in ADDS_UP else ()
    guided = report.points("reading-guided") if facts.method == GUIDED else ()
    return [unit, *adds_up, *rest, *guided]


def _method(report: Report, facts: MapFacts) -> str:
    return report.words(
        "method",
        how=report.words(f"how-{facts.method}"),
        layers=" " + report.words("layers", layers=facts.layers) if facts.layers else "",
        tile_size=facts.grid.tile_size,
        stride=facts.grid.stride,
    )


def _interval(mean: Mean) -> Any:
    if not mean.n:
        return digits(mean.value)
    return with_interval(mean.value, mean.low, mean.high, 3 if abs(mean.value) < 1 else 2)
