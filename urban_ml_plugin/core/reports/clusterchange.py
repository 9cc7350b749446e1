"""What changed between two dates, on one page: how much, beside how much is false, and what became what."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from ..change.change_shares import Share, Transition, arrow, transition_counts
from ..change.comparison import Changes, Comparison
from ..change.coregistration import ImagePair
from ..change.embedding_years import YearPair
from ..change.tile_change import NoChange
from ..languages.translation import in_users_language, local_number, tr
from ..presentation.charts import Estimate, Figure, Node, flows, intervals, matrix
from ..presentation.colours import OKABE_ITO, hexadecimal, rgb
from ..presentation.pictures import Picture, tile_map
from ..presentation.report import Report
from ..presentation.theme import MOST_HEIGHT, MUTED
from ..presentation.wording import areas_alike, digits, percent, readable_area
from ..runtime.arrays import Floats
from ..spatial_statistics.intervals import CONFIDENCE

UNCHANGED, FAINT = (232, 234, 236), (196, 201, 206)
"""Red, green and blue of tiles that did not change, and of those whose labels differ without being sure."""
MOST_ROWS, MOST_ZONES, MOST_SENTENCES = 25, 20, 3
"""Transitions and zones in a table, and transitions in words."""
MUCH_BLIND = 0.2
"""Share of the possible changes that could not be told above which a warning says so."""
FLOW_HEIGHT, FLOW_ROW = 240, 26
"""Pixels of a flow drawing, and of each of its bars."""


@in_users_language
def clusterchange_report(comparison: Comparison, changes: Changes) -> str:
    """The report as one HTML file.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report("clusterchange", comparison.title, tiles=len(comparison.tiles.rows), level=CONFIDENCE)
    _summary(report, comparison, changes)
    _map(report, comparison)
    if any(comparison.pictures.values()):
        _sheets(report, comparison)
    _transitions(report, comparison, changes)
    if changes.zones is not None:
        _zones(report, changes.zones)
    if comparison.pair is not None and comparison.known is not None:
        _images(report, comparison.pair, comparison.known, comparison)
    if comparison.years is not None and comparison.known is not None:
        _years(report, comparison.years, comparison.known, comparison)
    on_images = () if comparison.false_change is None else report.points("reading-images", least=comparison.least)
    labels_alone = comparison.pair is None and comparison.years is None
    intervals_from = report.words("intervals")
    return report.html(
        comparison.parameters,
        comparison.provenance,
        method=[
            report.words(
                "method" if comparison.pair else "method-labels" if labels_alone else "method-embeddings",
                intervals=intervals_from,
            )
        ],
        reading=[*report.points("reading"), *on_images],
        limits=[*(report.points("limits-labels") if labels_alone else ()), *report.points("limits")],
    )


def _summary(report: Report, comparison: Comparison, changes: Changes) -> None:
    overall, false, changed = changes.overall, comparison.false_change, int(comparison.tiles.changed.sum())
    facts = [report.fact("share", percent(overall.value))]
    if np.isfinite(comparison.tile_area):
        facts.append(report.fact("ground", readable_area(changed * comparison.tile_area)))
    if false is not None:
        facts.append(report.fact("false", percent(false.value)))
    if comparison.naive is not None:
        facts.append(report.fact("naive", percent(comparison.naive.value)))
    if comparison.pair is not None and np.isfinite(comparison.pair.shift.length):
        facts.append(report.fact("shift", f"{comparison.pair.shift.length:.2f} px"))
    if false is None:
        of_which = report.words("false-unknown")
    else:
        of_which = report.words(
            "not-above"
            if comparison.explained_by_false(overall)
            else ("above-embeddings" if comparison.years else "above"),
            false=false.value,
            false_high=false.high,
        )
    lead = report.words(
        "lead", changed=changed, share=overall.value, low=overall.low, high=overall.high, of_which=of_which
    )
    report.summary(facts, lead, _caveats(report, comparison, overall))
    rows = [_estimate(tr("changed"), OKABE_ITO[0], overall)]
    rows += [_estimate(tr("found where nothing changed"), OKABE_ITO[5], false)] if false else []
    rows += [_estimate(tr("labels that differ"), MUTED, comparison.naive)] if comparison.naive else []
    report.figure("share-intervals", intervals(rows, tr("share of the compared tiles (%)")), blocks=changes.blocks)
    for one in changes.moving[:MOST_SENTENCES]:
        before, after = comparison.name(one.before), comparison.name(one.after)
        report.text(
            "transition", arrow=arrow(one.before, one.after), count=one.tiles, share=one.share.value,
            low=one.share.low, high=one.share.high, before=before, after=after,
        )  # fmt: skip


def _estimate(name: str, colour: str, share: Share) -> Estimate:
    return Estimate(name, colour, *(100 * part for part in share))


def _caveats(report: Report, comparison: Comparison, overall: Share) -> list[str]:
    notes, false = [], comparison.false_change
    if false is None:
        notes.append(report.words("only-labels"))
    elif comparison.explained_by_false(overall):
        notes.append(report.words("indistinguishable", low=overall.low, high=overall.high, false_high=false.high))
    if comparison.pair is not None and not comparison.pair.shift.reliable:
        notes.append(report.words("shift-unknown"))
    if comparison.pair is not None and comparison.pair.radiometry.whole_scene:
        notes.append(report.words("whole-scene"))
    if comparison.blind > MUCH_BLIND:
        notes.append(report.words("blind", blind=comparison.blind))
    suspect = sum("season?" in (reason or "") for reason in comparison.tiles.suspect)
    return [*notes, report.words("season", suspect=suspect)] if suspect else notes


def _map(report: Report, comparison: Comparison) -> None:
    report.section("where")
    tiles = comparison.tiles
    became = [int(number) for number in np.unique(tiles.after[tiles.changed])]
    differ = tiles.labels != tiles.after
    entries = [(report.words("became", name=comparison.name(number)), comparison.colour(number)) for number in became]
    if differ.any() and not tiles.changed.all():
        entries.append((report.words("labels-differ"), hexadecimal(FAINT)))
    report.page.legend([*entries, (report.words("unchanged"), hexadecimal(UNCHANGED))])
    colours = np.tile(np.array(UNCHANGED, np.uint8), (len(tiles.rows), 1))
    colours[differ] = FAINT
    for number in became:
        colours[tiles.changed & (tiles.after == number)] = rgb(comparison.colour(number))
    report.picture("change-map", tile_map(tiles.rows, tiles.columns, colours))


def _sheets(report: Report, comparison: Comparison) -> None:
    report.section("sheets")
    for kind in ("surest", "doubtful", "faint"):
        pictures = [one for pair in comparison.pictures.get(kind, ()) for one in _pair(comparison, *pair)]
        if pictures:
            report.sheet(f"sheet-{kind}", pictures)


def _pair(comparison: Comparison, index: int, first: Any, second: Any) -> tuple[Picture, Picture]:
    tiles = comparison.tiles
    number = tiles.rows[index] * comparison.grid.columns + tiles.columns[index]
    label = tr("tile {}: {}").format(number, comparison.name(int(tiles.before[index])))
    then = f"→ {comparison.name(int(tiles.labels[index]))}, {local_number(f'{tiles.confidence[index]:.2f}')}"
    return Picture(first, label), Picture(second, then)


def _transitions(report: Report, comparison: Comparison, changes: Changes) -> None:
    report.section("transitions")
    if not changes.moving:
        report.text("no-transition")
        return
    numbers = [int(entry["number"]) for entry in comparison.classes]
    counts = transition_counts(changes.transitions, numbers)
    there = counts.sum(axis=1, keepdims=True)
    hidden = np.eye(len(numbers), dtype=bool) | (there == 0)
    shown = np.where(hidden, np.nan, 100 * counts / np.maximum(there, 1))
    names = [comparison.name(number) for number in numbers]
    figure = matrix(
        shown, names, names, tr("at the first date"), tr("at the second date"), tr("% of the tiles of the row"), ".0f"
    )
    report.figure("transition-matrix", figure, stayed=1 - changes.overall.value)
    report.figure("transition-flows", _flows(comparison, changes), changed=int(comparison.tiles.changed.sum()))
    most = changes.moving[:MOST_ROWS]
    areas, unit = areas_alike(one.tiles * comparison.tile_area for one in most)
    rows = [_row(comparison, one, area) for one, area in zip(most, areas)]
    report.table("transition-table", rows, of=_of(len(changes.moving), MOST_ROWS), unit=unit)
    report.table("balance", _balance(names, counts))


def _row(comparison: Comparison, one: Transition, ground: str) -> list[Any]:
    of = one.tiles / max(1, int((comparison.tiles.before == one.before).sum()))
    limits = _span(one.share.low, one.share.high)
    names = comparison.name(one.before), comparison.name(one.after)
    return [*names, one.tiles, ground, percent(one.share.value), limits, percent(of)]


def _span(low: float, high: float) -> str:
    return tr("{} to {}").format(percent(low), percent(high))


def _flows(comparison: Comparison, changes: Changes) -> Figure:
    nodes: list[Node] = []
    place: dict[tuple[str, int], int] = {}
    for column, side in enumerate(("before", "after")):
        there = {getattr(one, side) for one in changes.moving}
        for number in (int(entry["number"]) for entry in comparison.classes):
            if number in there:
                place[side, number] = len(nodes)
                nodes.append(Node(comparison.name(number), comparison.colour(number), column))
    links = [(place["before", one.before], place["after", one.after], float(one.tiles)) for one in changes.moving]
    height = min(MOST_HEIGHT, FLOW_HEIGHT + FLOW_ROW * max(1, len(nodes) // 2))
    return flows(nodes, links, tr("tiles"), height=height)


def _balance(names: list[str], counts: Floats) -> list[list[Any]]:
    """Gain, loss and net change of each type."""
    stayed = np.diag(counts)
    lost, gained = counts.sum(axis=1) - stayed, counts.sum(axis=0) - stayed
    return [
        [name, int(stay + less), int(less), int(more), f"{int(more - less):+,}"]
        for name, stay, less, more in zip(names, stayed, lost, gained)
    ]


def _zones(report: Report, zones: pd.DataFrame) -> None:
    seen = zones[zones["compared_n"] > 0].sort_values("changed_share", ascending=False)
    report.section("zones", seen=len(seen), zones=len(zones))
    areas, unit = areas_alike(seen["changed_m2"][:MOST_ZONES])
    rows = [
        [
            int(index) + 1, percent(one.changed_share), _span(one.changed_low, one.changed_high),
            area, int(one.compared_n), percent(one.coverage), one.transition or "–",
        ]
        for index, one, area in zip(seen.index[:MOST_ZONES], seen[:MOST_ZONES].itertuples(), areas)
    ]  # fmt: skip
    report.table("zone-table", rows, of=_of(len(seen), MOST_ZONES), unit=unit)


def _images(report: Report, pair: ImagePair, known: NoChange, comparison: Comparison) -> None:
    report.section("images")
    shift, left = pair.shift, pair.left
    if shift.windows:
        across, along = ("right" if shift.columns >= 0 else "left"), ("down" if shift.rows >= 0 else "up")
        moved = report.words(f"lies-{across}-{along}", columns=abs(shift.columns), rows=abs(shift.rows))
        agree = report.words("shift-measured", windows=shift.windows, of=shift.looked_at, spread=shift.spread)
        then = report.words("shift-corrected", left=left.length) if left else report.words("shift-left-alone")
        report.page.text(f"{moved} {agree} {then}")
    else:
        report.text("shift-not-measured", windows=shift.windows, of=shift.looked_at)
    light = pair.radiometry
    columns = zip(light.gains, light.offsets, light.correlation, pair.noise)
    rows = [
        [f"{band}", f"{gain:.3f}", f"{offset:+.2f}", digits(r), f"{noise:.2f}"]
        for band, (gain, offset, r, noise) in enumerate(columns, start=1)
    ]
    where = report.words("on-whole-scene" if light.whole_scene else "on-unchanged")
    report.table("radiometry", rows, where=where, unchanged=light.unchanged)
    _together(report, known, comparison)


def _years(report: Report, years: YearPair, known: NoChange, comparison: Comparison) -> None:
    report.section("years")
    before, after = comparison.parameters["before"], comparison.parameters["after"]
    report.text("on-one-grid", before=before, after=after)
    report.text("spread", spread=f"{float(np.median(years.noise.spread)):.3g}", bands=len(years.noise.spread))
    _together(report, known, comparison)


def _together(report: Report, known: NoChange, comparison: Comparison) -> None:
    together = [comparison.name(place + 1) for place in np.flatnonzero(known.together)]
    if together:
        report.text("together", names=together)


def _of(count: int, most: int) -> str:
    return tr(" ({} of {})").format(most, count) if count > most else ""
