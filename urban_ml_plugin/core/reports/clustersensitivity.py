"""Which number of clusters holds, for a planner: the answer first, then what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any

import numpy as np

from ..clustering.recipe import DRAWN, RESAMPLE_STARTS, RESAMPLES, ROUNDS, STARTS
from ..languages.translation import in_users_language, to_translate, tr, translated
from ..presentation.charts import Curve, Figure, Node, flows, lines, matrix
from ..presentation.colours import OKABE_ITO, rgb
from ..presentation.pictures import Pixels, side_by_side, tile_map
from ..presentation.report import Report
from ..presentation.theme import LOW, QUIET, TALL
from ..presentation.wording import digits, enumerated, with_interval
from ..runtime.arrays import Floats
from ..sensitivity.cluster_choice import BORDER, LEVEL, WEAKEST, ClusterQuality
from ..sensitivity.cluster_stability import MOST_COMPARED, NULLS
from ..sensitivity.cluster_tree import Lineage, transitions
from ..sensitivity.tile_size import Agreement, TileSize

BLUE, ORANGE, GREEN = OKABE_ITO[0], OKABE_ITO[5], OKABE_ITO[2]
_COLOURS = (BLUE, ORANGE, GREEN, *OKABE_ITO[3:5], OKABE_ITO[7])
BORDER_DRAWN = 2
"""Densities of borders above are drawn as this: they are all as bad."""
MAPS_IN_ROW = 3
NO_TILE = 236
"""Level of grey, so that a white gap between two maps is no part of them."""
TILE_SIZES = to_translate("tile sizes")
_BY_NUMBER = to_translate("number of clusters")
_CLASSICS = {
    "silhouette": to_translate("silhouette (-1 to 1)"),
    "davies_bouldin": to_translate("Davies-Bouldin index (0 and up)"),
    "within": to_translate("variance left within clusters (share)"),
}


@in_users_language
def sensitivity_report(
    title: str,
    sizes: Sequence[TileSize],
    best: TileSize,
    agreements: Sequence[Agreement],
    parameters: Mapping[str, Any],
    provenance: Mapping[str, Any],
    notes: Sequence[str] = (),
) -> str:
    """The report as one HTML file.

    Args:
        title: such as the name of the raster.
        sizes: the smallest first.
        best: the one with the overall recommendation, or that comes closest to one.
        agreements: between tile sizes, for every K.
        parameters, provenance: names and values as they are to be read; of ``TILE_SIZES`` the ``TileSide`` of each.
        notes: what to weigh, in sentences.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report(
        "clustersensitivity", title, level=LEVEL, weakest=WEAKEST, nulls=NULLS, compared=MOST_COMPARED,
    )  # fmt: skip
    _answer(report, sizes, best, notes)
    report.section("steadiness")
    for size in sizes:
        _stability(report, size)
    _seeds(report, sizes)
    if len(best.sweep.measured) > 1:
        report.section("development")
        for size in sizes:
            _development(report, size)
    _maps(report, sizes)
    if agreements:
        _between_sizes(report, agreements)
    _classics(report, sizes)
    _all(report, sizes)
    named = {**parameters, TILE_SIZES: "; ".join(side.words for side in parameters[TILE_SIZES])}
    return report.html(
        named, provenance, resamples=parameters["resamples"], drawn=DRAWN, seeds=parameters["seeds"],
        starts=ROUNDS * STARTS, fit_starts=RESAMPLE_STARTS, kept=RESAMPLES,
    )  # fmt: skip


def _answer(report: Report, sizes: Sequence[TileSize], best: TileSize, notes: Sequence[str]) -> None:
    one, chosen, pixels = best.shown, best.sweep.recommended, best.grid.tile_size
    tried = [one.clusters for one in best.sweep.measured]
    if chosen:
        lead = report.words("lead", clusters=chosen, size=best.name, tried=tried)
        stability = report.words("stability")
    else:
        lead = report.words("lead-none", tried=tried)
        stability = report.words("stability-closest", clusters=one.clusters)
    side = f"{best.metres:,.0f} m" if isfinite(best.metres) else f"{pixels} px"
    facts = [
        report.fact("recommended", str(chosen) if chosen else tr("none")),
        report.fact("tile-size" if chosen else "tile-size-closest", side, pixels=pixels),
        (digits(one.stability.mean, 2), stability),
        report.fact("tiles", f"{len(best.rows):,}"),
    ]
    report.summary(facts, lead, notes)
    for size in sizes:
        if len(sizes) > 1:
            report.text("of-size", size=size.name, reasons=translated(size.sweep.reasons))
        else:
            report.page.text(translated(size.sweep.reasons))


def _stability(report: Report, size: TileSize) -> None:
    counts = _counts(size)
    null = np.array(
        [(one.null_mean, np.min(one.null, initial=one.null_limit), one.null_limit) for one in size.sweep.measured]
    )
    spreads = np.array([one.stability for one in size.sweep.measured])
    curves = [
        Curve(tr("chance: structureless tiles"), QUIET, counts, null[:, 0], null[:, 1], null[:, 2]),
        Curve(tr("resamples"), BLUE, counts, spreads[:, 0], spreads[:, 1], spreads[:, 2]),
    ]
    figure = lines(curves, tr(_BY_NUMBER), tr("agreement (adjusted Rand index)"), levels=[LEVEL], ticks=counts)
    report.figure("stability-lines", figure, size=size.name, tiles=len(size.rows))
    curves = [
        Curve(tr("weakest cluster comes back"), GREEN, counts, _values(size, "weakest")),
        Curve(tr("density of the densest border"), ORANGE, counts, np.minimum(_values(size, "border"), BORDER_DRAWN)),
    ]
    limits = (0, BORDER_DRAWN + 0.05)
    axis = tr("similarity; density (no unit)")
    figure = lines(curves, tr(_BY_NUMBER), axis, limits, height=LOW, levels=[WEAKEST, BORDER], ticks=counts)
    report.figure("test-lines", figure, size=size.name, border=BORDER, most_drawn=BORDER_DRAWN)


def _seeds(report: Report, sizes: Sequence[TileSize]) -> None:
    counts, curves = _counts(sizes[0]), []
    for place, size in enumerate(sizes):
        seeds = np.array([one.seeds for one in size.sweep.measured])
        name, colour = tr("{} pixels").format(size.grid.tile_size), _COLOURS[place % len(_COLOURS)]
        curves.append(Curve(name, colour, counts, seeds[:, 0], seeds[:, 1], seeds[:, 2]))
    axis = tr("agreement (adjusted Rand index)")
    report.figure("seed-lines", lines(curves, tr(_BY_NUMBER), axis, height=LOW, ticks=counts))


def _counts(size: TileSize) -> list[int]:
    return [one.clusters for one in size.sweep.measured]


def _values(size: TileSize, attribute: str) -> Floats:
    return np.array([getattr(one, attribute) for one in size.sweep.measured])


def development(lines_of: Lineage, palette: Sequence[str]) -> tuple[list[Node], list[tuple[int, int, float]]]:
    """Bars and streams of the drawing of how clusters split: a column for each K, a bar for each cluster."""
    nodes: list[Node] = []
    place: dict[tuple[int, int], int] = {}
    counts = list(lines_of.labels)
    order: dict[int, float] = {}
    for column, count in enumerate(counts):
        present = np.unique(lines_of.labels[count]).tolist()
        if column:  # a new cluster stands beside the one that most of its tiles come from
            streams = transitions(lines_of.labels[counts[column - 1]], lines_of.labels[count])
            for number in present:
                if number not in order:
                    source = max((tiles, -old) for old, new, tiles in streams if new == number)
                    order[number] = order[-source[1]] + 0.5 ** (column + 1) * (1 + number / 1000)
        else:
            order.update({number: float(number) for number in present})
        for number in sorted(present, key=lambda one: order[one]):
            place[count, number] = len(nodes)
            nodes.append(Node(tr("K = {}, cluster {}").format(count, number), palette[number - 1], column))
    links = [
        (place[before, old], place[after, new], float(tiles))
        for before, after in zip(counts, counts[1:])
        for old, new, tiles in transitions(lines_of.labels[before], lines_of.labels[after])
    ]
    return nodes, links


def _development(report: Report, size: TileSize) -> None:
    nodes, links = development(size.lines, size.palette)
    figure = flows(nodes, links, tr("tiles"), TALL)
    figure["data"][0]["node"] |= {
        "label": [node.label.rpartition(" ")[2] for node in nodes],
        "customdata": [node.label for node in nodes],
        "hovertemplate": tr("%{customdata}: %{value:,} tiles<extra></extra>"),
    }
    figure["layout"] |= {
        "margin": {"l": 8, "r": 8, "t": 30, "b": 34},
        "annotations": _column_names(list(size.lines.labels)),
    }
    moved = float((size.lines.changes > 0).mean())
    report.figure("development-flows", figure, tiles=len(size.rows), size=size.name, moved=moved)


def _column_names(counts: Sequence[int]) -> list[Figure]:
    last = len(counts) - 1
    return [
        {"text": f"{'K = ' if not column else ''}{count}", "x": column / last, "y": -0.02, "xref": "paper",
         "yref": "paper", "yanchor": "top", "showarrow": False, "font": {"color": QUIET},
         "xanchor": "left" if not column else "right" if column == last else "center"}
        for column, count in enumerate(counts)
    ]  # fmt: skip


def _maps(report: Report, sizes: Sequence[TileSize]) -> None:
    report.section("maps")
    for size in sizes:
        counts = list(size.lines.labels)
        for start in range(0, len(counts), MAPS_IN_ROW):
            some = counts[start : start + MAPS_IN_ROW]
            row = side_by_side([_map(size, count) for count in some], MAPS_IN_ROW)
            report.picture("map-row", row, size=size.name, counts=some)


def _map(size: TileSize, count: int) -> Pixels:
    palette = np.array([rgb(colour) for colour in size.palette])
    return tile_map(size.rows, size.columns, palette[size.lines.labels[count] - 1], NO_TILE)


def _between_sizes(report: Report, agreements: Sequence[Agreement]) -> None:
    report.section("sizes")
    counts = list(dict.fromkeys(one.clusters for one in agreements))
    pairs = list(dict.fromkeys((one.small, one.large) for one in agreements))
    values = np.array([one.rand for one in agreements]).reshape(len(pairs), len(counts))
    names = [enumerated([str(small), str(large)]) for small, large in pairs]
    places = [
        report.words("size-places", tiles=one.tiles, small=one.small, large=one.large)
        for one in agreements[:: len(counts)]
    ]
    figure = matrix(values, names, [str(c) for c in counts], tr("tile sizes (pixels)"), tr(_BY_NUMBER), tr("of 1"))
    report.figure("size-matrix", figure, places=places)
    rows = [
        [
            enumerated([str(one.small), str(one.large)]),
            one.clusters,
            digits(one.rand, 2),
            digits(one.information, 2),
            one.tiles,
        ]
        for one in agreements
    ]
    report.table("size-table", rows)


def _classics(report: Report, sizes: Sequence[TileSize]) -> None:
    report.section("classics")
    counts = _counts(sizes[0])
    for attribute, axis in _CLASSICS.items():
        curves = [
            Curve(
                tr("{} pixels").format(size.grid.tile_size),
                _COLOURS[place % len(_COLOURS)],
                counts,
                _values(size, attribute),
            )
            for place, size in enumerate(sizes)
        ]
        report.figure(f"classic-{attribute}", lines(curves, tr(_BY_NUMBER), tr(axis), height=LOW, ticks=counts))


def _all(report: Report, sizes: Sequence[TileSize]) -> None:
    report.section("all")
    rows = [
        [
            size.grid.tile_size,
            one.clusters,
            with_interval(*one.stability),
            *(digits(value, 2) for value in (one.null_limit, one.weakest, one.border)),
            with_interval(*one.seeds),
            _verdict(size, one),
        ]
        for size in sizes
        for one in size.sweep.measured
    ]
    report.table("all-table", rows)


def _verdict(size: TileSize, one: ClusterQuality) -> str:
    if one.clusters == size.sweep.recommended:
        return tr("recommended")
    return tr("stable") if one.stable else "; ".join(map(translated, one.faults))
