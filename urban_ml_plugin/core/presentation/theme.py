"""How pages and figures look: colours, the typeface, heights of figures, and plotly's template made of them."""

from __future__ import annotations

from typing import Any

Style = dict[str, Any]

INK, QUIET, LINE, GRID = "#1f2933", "#5b6770", "#dfe3e6", "#e9ecee"
"""Text, text beside it, rules, and those behind figures; as in ``resources/page/page.css``."""
ACCENT = "#0b5c8a"
"""What a page is about: links, and the series that matters; as in ``page.css``."""
CONTRAST = "#c9711a"
"""What stands against it."""
MUTED = "#8a949b"
"""What is there for comparison, or without a class."""
OUTLINE = "#37424a"
"""Of boxes, whiskers and points; as in ``page.css``."""
WHITE = "#ffffff"
"""What figures are drawn on; ``paper`` in ``page.css``."""
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"

BLUES = ((0, "#f2f7fb"), (0.5, "#6baed6"), (1, "#08519c"))
"""ColorBrewer's blues: light is little."""
DARK_IS_LITTLE = ((0, "#08519c"), (0.5, "#6baed6"), (1, "#f2f7fb"))
DIVERGING = ((0, "#2166ac"), (0.25, "#92c5de"), (0.5, "#f7f7f7"), (0.75, "#f4a582"), (1, "#b2182b"))
"""ColorBrewer's red and blue, for values with a middle, which must be centred on it."""
LOW_COLOUR, MIDDLE_COLOUR, HIGH_COLOUR = DIVERGING[0][1], DIVERGING[2][1], DIVERGING[-1][1]
CITY_COLOURS = ("#1b6ca8", "#c8553d", "#588157", "#8e6c8a", "#d8a31a", "#3a8f8a", "#7a7a7a", "#a3475f")
"""Of cities beside each other: duller than those of clusters, so that neither is taken for the other."""

HEIGHT, LOW, TALL = 420, 340, 560
"""Pixels: a usual figure, one that stands beside others like it, and one to look around in."""
MOST_HEIGHT = 760
"""Pixels: what still fits a screen."""
ROW, CELL = 32, 40
"""Pixels that a row of boxes or intervals takes, and a row of a matrix."""
AXIS_ROOM, LABEL_ROOM = 115, 200
"""Pixels around the rows: for one axis with its title, and for two with names."""
MOST_WRITTEN = 12
"""Rows or columns up to which a matrix has room for the numbers in its cells."""
BAND_OPACITY, STREAM_OPACITY, HULL_OPACITY = 0.18, 0.4, 0.1
DASH = {"color": QUIET, "dash": "dash", "width": 1.5}
"""A line to compare with."""
LEGEND_ABOVE = {"orientation": "h", "y": 1.02, "yanchor": "bottom"}
LEGEND_BELOW = {"orientation": "h", "y": -0.32, "yanchor": "top"}
"""Where the figure is low, a legend needs more room below it."""

BAR, GROUP_GAP, BAR_GAP = 16, 18, 0.3
"""Pixels of one of several bars in a group, and between two groups; share of a row that is left between bars."""
THICK_ROW = 44
"""Pixels of a bar that stands alone in its row."""
HEADED = {"l": 12, "r": 16, "t": 44, "b": 48}
"""Margins of a figure with a heading of its own."""

BOX_LINE: Style = {"color": OUTLINE, "width": 1.3}
ERROR_BAR: Style = {"type": "data", "symmetric": False, "color": OUTLINE, "thickness": 1.6, "width": 5}
POINT: Style = {"size": 10, "line": {"width": 1, "color": INK}}
"""Of a figure with few points, each of which counts."""
CLOUD_POINT: Style = {"size": 7, "opacity": 0.65}
"""Of many: where they are dense shows."""
TILE_POINT: Style = {"size": 6, "opacity": 0.75, "line": {"width": 0.5, "color": WHITE}}
UNSEEN_POINT: Style = {"size": 12, "opacity": 0}
"""To be pointed at, under a picture."""
CENTRE_DISC: Style = {"size": 22, "line": {"width": 2, "color": INK}}
CURVE_LINE, CURVE_POINT = {"width": 2}, {"size": 7}
TREE_LINE = {"color": INK, "width": 1.6}
RADAR_LINE, RADAR_POINT = {"width": 2.2}, {"size": 5}
RADAR_MARGIN = {"l": 70, "r": 70, "t": 40, "b": 40}
"""For the names of the corners."""
HEAT_CELLS: Style = {"xgap": 2, "ygap": 2, "colorbar": {"thickness": 10, "outlinewidth": 0, "xpad": 6}}
GAP, FLOW_EDGE = 14, 16
"""Pixels between the bars of a flow drawing, and above and below them."""
FLOW_BAR: Style = {"pad": GAP, "thickness": 18, "line": {"width": 0}}
FLOW_MARGIN = {"l": 8, "r": 8, "t": FLOW_EDGE, "b": FLOW_EDGE}
CENTRE_TEXT, SMALL_TEXT = 12, 10

_TEXT = {"family": FONT, "size": 13, "color": INK}
_AXIS: dict[str, Any] = {
    "automargin": True, "gridcolor": GRID, "linecolor": LINE, "ticklen": 5, "zeroline": False, "ticks": "outside",
    "tickcolor": LINE, "title": {"standoff": 12, "font": {"size": 13, "color": QUIET}},
}  # fmt: skip
TEMPLATE: dict[str, Any] = {
    "font": _TEXT, "paper_bgcolor": WHITE, "plot_bgcolor": WHITE, "margin": {"l": 12, "r": 16, "t": 28, "b": 48},
    "xaxis": _AXIS, "yaxis": _AXIS,
    "legend": {"orientation": "h", "y": -0.2, "yanchor": "top", "itemsizing": "constant"},
    "hoverlabel": {"bgcolor": WHITE, "bordercolor": LINE, "font": _TEXT},
    "dragmode": False,
}  # fmt: skip
"""Plotly's template of every figure."""


def height_of_rows(count: int) -> int:
    """Pixels for ``count`` rows of boxes or intervals."""
    return AXIS_ROOM + ROW * count


def height_of_matrix(count: int) -> int:
    """Pixels for a matrix of ``count`` rows, which shrink where the screen ends."""
    return min(MOST_HEIGHT, LABEL_ROOM + CELL * count)


def legend_below(rows: int) -> Style:
    """A legend below a figure of ``rows`` thick bars: plotly counts in heights of the figure, which is low for few."""
    return {"orientation": "h", "y": -0.75 / (1 + 0.4 * rows), "traceorder": "normal"}
