"""Figures that several reports draw, as plotly describes them: ``{"data": [...], "layout": {...}}``.

Colours, typeface and heights come from ``theme``. Titles of axes carry units; numbers of observations and what
an interval means belong in the caption.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..languages.translation import local_figures, tr
from ..runtime.arrays import Array
from . import theme
from .colours import rgb
from .page import plain

Figure = dict[str, Any]

_DOWN = {"autorange": "reversed", "type": "category", "ticks": ""}

WHISKERS = (5, 25, 50, 75, 95)
"""Percentiles that a box shows: whiskers hold 90 %, the box the middle half."""
LEAF_STEP = 10
"""Between the leaves of a tree, the first of which lies half of it from the edge, as scipy draws them."""


class Group(NamedTuple):
    """Observations of one kind: what they are called, the colour they wear, the values; NaN is left out."""

    name: str
    colour: str
    values: Array


class Estimate(NamedTuple):
    """One number with the limits of its interval, which may be NaN."""

    name: str
    colour: str
    value: float
    low: float
    high: float


class Curve(NamedTuple):
    """Values (N,) along ``x`` (N,), with a band where ``low`` and ``high`` (N,) are given; dashed to compare with."""

    name: str
    colour: str
    x: Sequence[Any] | Array
    y: Array
    low: Array | None = None
    high: Array | None = None
    dashed: bool = False


class Series(NamedTuple):
    """Values (N,) of one kind, a bar each, with their intervals where ``low`` and ``high`` (N,) are given."""

    name: str
    colour: str
    values: Array
    low: Array | None = None
    high: Array | None = None


def boxes(
    groups: Sequence[Group], axis: str, limits: tuple[float, float] | None = None, line: float | None = None
) -> Figure:
    """Horizontal boxes, one a group: the box is the middle half, the whiskers hold 90 %.

    Args:
        axis: title of the axis, with its unit.
        limits: ends of the axis.
        line: where to draw a dashed line.
    """
    traces = []
    for name, colour, values in groups:
        values = values[np.isfinite(values)]
        if not len(values):
            continue
        low, q1, median, q3, high = np.percentile(values, WHISKERS)
        box = {"q1": [q1], "median": [median], "q3": [q3], "lowerfence": [low], "upperfence": [high]}
        looks = {"line": theme.BOX_LINE, "fillcolor": colour}
        traces.append({"type": "box", "orientation": "h", "y": [plain(name)], "name": plain(name), **box, **looks})
    layout = _rows_layout(len(groups), axis, limits, line)
    layout["yaxis"]["gridcolor"] = theme.WHITE  # it would run through the middle of the boxes
    return {"data": traces, "layout": layout}


def intervals(
    rows: Sequence[Estimate], axis: str, line: float | None = None, limits: tuple[float, float] | None = None
) -> Figure:
    """Numbers as points with their intervals, one a row, from the top down; NaN is left out.

    Args:
        axis: title of the axis, with its unit.
        line: where to draw a dashed line, such as what chance would give.
        limits: ends of the axis.
    """
    traces = []
    for name, colour, value, low, high in rows:
        known = np.isfinite(low) and np.isfinite(high)
        span = local_figures(f" ({low:.3g} to {high:.3g})") if known else ""
        error = {**theme.ERROR_BAR, "array": [high - value], "arrayminus": [value - low]}
        traces.append(
            {
                "type": "scatter", "mode": "markers", "x": [value], "y": [plain(name)], "name": plain(name),
                "marker": dict(theme.POINT, color=colour),
                **({"error_x": error} if known else {}),
                "hovertemplate": f"%{{y}}: %{{x:.3g}}{span}<extra></extra>",
            }
        )  # fmt: skip
    return {"data": traces, "layout": _rows_layout(len(rows), axis, limits, line)}


def _rows_layout(count: int, axis: str, limits: tuple[float, float] | None, line: float | None) -> Figure:
    """A layout of ``count`` rows from the top down, with a dashed line across them if there is one."""
    shapes = [] if line is None else [upright(line)]
    height = theme.height_of_rows(count)
    return {"showlegend": False, "xaxis": _axis(axis, limits), "yaxis": dict(_DOWN), "height": height, "shapes": shapes}


def lines(
    curves: Sequence[Curve],
    x_axis: str,
    y_axis: str,
    limits: tuple[float, float] | None = None,
    *,
    height: int = theme.HEIGHT,
    levels: Sequence[float] = (),
    ticks: Sequence[int] = (),
) -> Figure:
    """Curves with their bands.

    Args:
        x_axis, y_axis: titles, with units.
        limits: ends of the upright axis.
        height: in pixels.
        levels: where to draw dashed lines along the figure.
        ticks: whole numbers to write along the figure, all of them.
    """
    traces: list[Figure] = []
    for curve in curves:
        along = list(curve.x)
        if curve.low is not None and curve.high is not None:
            traces.append(
                {
                    "type": "scatter", "mode": "lines",
                    "x": [*along, *along[::-1]], "y": np.concatenate([curve.high, curve.low[::-1]]),
                    "fill": "toself", "fillcolor": see_through(curve.colour, theme.BAND_OPACITY), "line": {"width": 0},
                    "hoverinfo": "skip", "showlegend": False, "legendgroup": plain(curve.name),
                }
            )  # fmt: skip
        traces.append(
            {
                "type": "scatter", "mode": "lines" if curve.dashed else "lines+markers", "x": along, "y": curve.y,
                "name": plain(curve.name), "legendgroup": plain(curve.name), "marker": theme.CURVE_POINT,
                "line": {**(theme.DASH if curve.dashed else theme.CURVE_LINE), "color": curve.colour},
                "hovertemplate": f"{plain(curve.name)}, %{{x}}: %{{y:.3g}}<extra></extra>",
            }
        )  # fmt: skip
    y = _axis(y_axis, limits)
    x = {**_axis(x_axis), **({"tickvals": list(ticks), "tickformat": "d"} if ticks else {})}
    layout: Figure = {"xaxis": x, "yaxis": y, "showlegend": len(curves) > 1, "height": height}
    return {"data": traces, "layout": {**layout, "shapes": [level(value) for value in levels]}}


def _axis(title: str, limits: tuple[float, float] | None = None) -> Figure:
    return {"title": {"text": title}, **({"range": list(limits)} if limits else {})}


def matrix(
    values: Array,
    rows: Sequence[str],
    columns: Sequence[str],
    row_axis: str,
    column_axis: str,
    unit: str,
    form: str = ".2f",
    scale: Sequence[Any] = theme.BLUES,
    middle: float | None = None,
    limits: tuple[float, float] | None = None,
) -> Figure:
    """A heat map of (R, C) values with the numbers in its cells where there is room; NaN stays white.

    Args:
        row_axis, column_axis: what rows and columns are.
        unit: of the values, shown when a cell is pointed at.
        form: of the numbers, as d3 writes formats.
        middle: value in the middle of a diverging scale.
        limits: values at the ends of the scale.
    """
    largest = max(len(rows), len(columns))
    trace = {
        "type": "heatmap", "x": [plain(name) for name in columns], "y": [plain(name) for name in rows], "z": values,
        "colorscale": [list(stop) for stop in scale], **theme.HEAT_CELLS,
        "hovertemplate": f"%{{y}}, %{{x}}: %{{z:{form}}} {plain(unit)}<extra></extra>",
        **({"texttemplate": f"%{{z:{form}}}"} if largest <= theme.MOST_WRITTEN else {}),
        **({"zmid": middle} if middle is not None else {}),
        **({"zmin": limits[0], "zmax": limits[1]} if limits else {}),
    }  # fmt: skip
    layout = {
        "height": theme.height_of_matrix(len(rows)),
        "xaxis": {"title": {"text": column_axis}, "type": "category", "tickcolor": theme.WHITE},
        "yaxis": {"title": {"text": row_axis}, "type": "category", "autorange": "reversed", "tickcolor": theme.WHITE},
    }
    return {"data": [trace], "layout": layout}


def stacked_bars(rows: Sequence[str], series: Sequence[Series], axis: str) -> Figure:
    """A bar for each row, from the top down, made of a piece of each series, in per cent."""
    traces = [
        {
            "type": "bar", "orientation": "h", "y": [plain(row) for row in rows], "name": plain(one.name),
            "x": one.values, "marker": {"color": one.colour},
            "hovertemplate": f"%{{y}}, {plain(one.name)}: %{{x:.1f}} %<extra></extra>",
        }
        for one in series
    ]  # fmt: skip
    layout = {
        "barmode": "stack", "bargap": theme.BAR_GAP, "height": theme.LABEL_ROOM + theme.THICK_ROW * (len(rows) - 1),
        "xaxis": _axis(axis, (0, 100)), "yaxis": dict(_DOWN), "legend": theme.legend_below(len(rows)),
    }  # fmt: skip
    return {"data": traces, "layout": layout}


def grouped_bars(
    rows: Sequence[str], series: Sequence[Series], axis: str, form: str = ".1f", unit: str = " %"
) -> Figure:
    """For each row, from the top down, a bar of each series with its interval.

    Args:
        form, unit: of the numbers, as d3 writes formats, shown when a bar is pointed at.
    """
    traces = []
    for name, colour, values, low, high in series:
        trace: Figure = {
            "type": "bar", "orientation": "h", "y": [plain(row) for row in rows], "x": values, "name": plain(name),
            "marker": {"color": colour}, "hovertemplate": f"{plain(name)}, %{{y}}: %{{x:{form}}}{unit}<extra></extra>",
        }  # fmt: skip
        if low is not None and high is not None:
            trace["error_x"] = {**theme.ERROR_BAR, "array": high - values, "arrayminus": values - low}
            trace["customdata"] = np.stack([low, high], axis=1)
            limits = tr("({} to {})").format(f"%{{customdata[0]:{form}}}", f"%{{customdata[1]:{form}}}")
            trace["hovertemplate"] = f"{plain(name)}, %{{y}}: %{{x:{form}}}{unit} {limits}<extra></extra>"
        traces.append(trace)
    each = theme.GROUP_GAP + theme.BAR * len(series)
    layout = {
        "barmode": "group", "bargap": theme.BAR_GAP, "height": theme.AXIS_ROOM + each * len(rows),
        "xaxis": {**_axis(axis), "rangemode": "tozero"}, "yaxis": dict(_DOWN), "legend": theme.LEGEND_ABOVE,
    }  # fmt: skip
    return {"data": traces, "layout": layout}


def radar(names: Sequence[str], colours: Sequence[str], values: Array, corners: Sequence[str], shown: int) -> Figure:
    """Values (N, C) of 0 to 100 as N outlines over C corners.

    Args:
        shown: outlines that are drawn before the reader chooses.
    """
    around = [plain(corner) for corner in corners]
    traces = [
        {
            "type": "scatterpolar", "mode": "lines+markers", "name": plain(name), "r": [*row, row[0]],
            "theta": [*around, around[0]], "line": {**theme.RADAR_LINE, "color": colour}, "marker": theme.RADAR_POINT,
            "hovertemplate": f"{plain(name)}, %{{theta}}: %{{r:.0f}}<extra></extra>",
            **({} if place < shown else {"visible": "legendonly"}),
        }
        for place, (name, colour, row) in enumerate(zip(names, colours, values))
    ]  # fmt: skip
    grid = {"gridcolor": theme.LINE, "linecolor": theme.LINE}
    ranks = {"range": [0, 100], "tickvals": [0, 25, 50, 75, 100], "tickfont": {"size": theme.SMALL_TEXT}}
    polar = {"bgcolor": theme.WHITE, "radialaxis": {**ranks, **grid}, "angularaxis": {"direction": "clockwise", **grid}}
    layout = {"polar": polar, "height": theme.TALL, "margin": theme.RADAR_MARGIN, "legend": {"y": -0.08}}
    return {"data": traces, "layout": layout}


class Node(NamedTuple):
    """A bar of a flow drawing: its label, its colour, and the column it stands in, from 0."""

    label: str
    colour: str
    column: int


def flows(nodes: Sequence[Node], links: Sequence[tuple[int, int, float]], unit: str, height: int = 460) -> Figure:
    """Streams between bars that stand in columns, as wide as what flows (Sankey, alluvial).

    Args:
        links: positions of the bars that a stream leaves and enters, and how much flows.
        unit: of what flows.
    """
    last = max((node.column for node in nodes), default=0) or 1
    across = [_inside(node.column / last) for node in nodes]
    sankey = {
        "type": "sankey", "arrangement": "snap",
        "node": {
            "label": [plain(node.label) for node in nodes], "color": [node.colour for node in nodes],
            "x": across, "y": _heights(nodes, links, theme.GAP / (height - 2 * theme.FLOW_EDGE)),
            **theme.FLOW_BAR,
            "hovertemplate": f"%{{label}}: %{{value:,}} {plain(unit)}<extra></extra>",
        },
        "link": {
            "source": [link[0] for link in links], "target": [link[1] for link in links],
            "value": [link[2] for link in links],
            "color": [see_through(nodes[link[0]].colour, theme.STREAM_OPACITY) for link in links],
            "hovertemplate": tr("%{source.label} to %{target.label}") + f": %{{value:,}} {plain(unit)}<extra></extra>",
        },
    }  # fmt: skip
    return {"data": [sankey], "layout": {"height": height, "margin": theme.FLOW_MARGIN}}


def _heights(nodes: Sequence[Node], links: Sequence[tuple[int, int, float]], gap: float) -> list[float]:
    """The middle of each bar from the top, 0 to 1, bars of a column in the order in which they are given.

    Args:
        gap: between bars, as a share of the height. Without it the last bars would be pushed out of the drawing.
    """
    into, out = np.zeros(len(nodes)), np.zeros(len(nodes))
    for source, target, value in links:
        out[source] += value
        into[target] += value
    sizes = np.maximum(into, out)
    columns = [[p for p, node in enumerate(nodes) if node.column == c] for c in {node.column for node in nodes}]
    scale = min((1 - gap * (len(here) - 1)) / max(float(sizes[here].sum()), 1e-12) for here in columns)
    middles = np.zeros(len(nodes))
    for here in columns:
        lengths = np.maximum(sizes[here] * scale, 0)
        middles[here] = np.cumsum(lengths) - lengths / 2 + gap * np.arange(len(here))
    return [_inside(float(middle)) for middle in middles]


def _inside(place: float) -> float:
    """A place of 0 to 1 without its ends, which plotly takes for “place it yourself”."""
    return min(0.999, max(0.001, place))


def dendrogram(linkage: Array, names: Sequence[str], axis: str) -> Figure:
    """The tree of a hierarchical clustering, leaves on the left.

    Args:
        linkage: (N-1, 4) as ``scipy.cluster.hierarchy.linkage`` gives it.
        names: (N,) of the leaves.
        axis: title of the axis of distances, with its unit.
    """
    from scipy.cluster.hierarchy import dendrogram as drawn

    tree = drawn(linkage, no_plot=True)
    traces = [
        {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": theme.TREE_LINE, "hoverinfo": "x"}
        for x, y in zip(tree["dcoord"], tree["icoord"])
    ]
    order = [plain(names[leaf]) for leaf in tree["leaves"]]
    places = [LEAF_STEP * (place + 0.5) for place in range(len(order))]
    layout = {
        "showlegend": False,
        "height": theme.height_of_rows(len(order)),
        "xaxis": {"title": {"text": axis}, "rangemode": "tozero"},
        "yaxis": {"tickvals": places, "ticktext": order, "gridcolor": theme.WHITE, "ticks": ""},
    }
    return {"data": traces, "layout": layout}


def scatter(
    x: Array,
    y: Array,
    x_axis: str,
    y_axis: str,
    colours: str | Sequence[str],
    hover: str,
    names: Sequence[str] = (),
    shapes: Sequence[Figure] = (),
    limits: tuple[float, float] | None = None,
) -> Figure:
    """Points at ``x``, ``y`` (N,), with their names beside them if they have any.

    Args:
        x_axis, y_axis: titles, with units.
        colours: of all points, or of each.
        hover: what is written when one is pointed at, as plotly writes templates.
        shapes: lines to draw, see ``upright``, ``level`` and ``diagonal``.
        limits: ends of the axis along the figure.
    """
    marker = {**(theme.POINT if names else theme.CLOUD_POINT), "color": colours}
    trace = {
        "type": "scatter", "mode": "markers+text" if names else "markers", "x": x, "y": y, "marker": marker,
        "hovertemplate": f"{hover}<extra></extra>",
        **({"text": list(map(plain, names)), "textposition": "top center", "cliponaxis": False} if names else {}),
    }  # fmt: skip
    axes = {"xaxis": _axis(x_axis, limits), "yaxis": _axis(y_axis)}
    return {"data": [trace], "layout": {"showlegend": False, **axes, "shapes": list(shapes)}}


def diagonal(low: float, high: float) -> Figure:
    """A dashed line on which both axes say the same, for ``layout["shapes"]``."""
    return {"type": "line", "x0": low, "x1": high, "y0": low, "y1": high, "line": theme.DASH}


def upright(x: float) -> Figure:
    """A dashed line across the figure at ``x``, for ``layout["shapes"]``."""
    return {"type": "line", "x0": x, "x1": x, "yref": "paper", "y0": 0, "y1": 1, "line": theme.DASH}


def level(y: float) -> Figure:
    """A dashed line along the figure at ``y``, for ``layout["shapes"]``."""
    return {"type": "line", "y0": y, "y1": y, "xref": "paper", "x0": 0, "x1": 1, "line": theme.DASH}


def diverging(values: NDArray[Any], limit: float) -> NDArray[np.uint8]:
    """Values (…) in the colours (…, 3) of ``DIVERGING``, which ends at ±``limit``; NaN is white."""
    places = [float(str(stop)) for stop, _ in theme.DIVERGING]
    table = np.array([rgb(str(colour)) for _, colour in theme.DIVERGING])
    share = (np.nan_to_num(values) / max(limit, 1e-30) + 1).clip(0, 2) / 2
    colours = np.stack([np.interp(share, places, band) for band in table.T], axis=-1)
    colours[~np.isfinite(values)] = 255
    return np.asarray(colours.round(), np.uint8)


def see_through(colour: str, opacity: float) -> str:
    """``#RRGGBB`` with an opacity of 0 to 1."""
    red, green, blue = rgb(colour)
    return f"rgba({red},{green},{blue},{opacity})"
