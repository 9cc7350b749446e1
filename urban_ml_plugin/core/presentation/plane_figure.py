"""Tiles on a plane, as plotly describes them: points by cluster, centres, hulls, and pictures in their places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..languages.translation import to_translate, tr
from ..runtime.arrays import Array
from .charts import Figure, see_through
from .colours import on_colour
from .image_scatter import Cover
from .page import plain
from .pictures import data_uri
from .theme import AXIS_ROOM, CENTRE_DISC, CENTRE_TEXT, HULL_OPACITY, TALL, TILE_POINT, UNSEEN_POINT

MOST_POINTS = 5_000
"""Tiles drawn on a plane: more would only cover each other and make the page slow."""
FRAME = 0.05
"""Width of the frame around a picture, as a share of its side."""
FILLED = 0.94
"""Share of the side of its cell that a picture takes."""
PLANE_WIDTH, PLANE_HEIGHTS = 900, (460, 820)
"""Pixels that a plane of pictures is wide, and within which its height stays whatever its shape."""
REACHED = 30
"""Pixels from which a picture is pointed at."""
ORDINALS = (to_translate("first"), to_translate("second"), to_translate("third"))


class Points(NamedTuple):
    """Tiles of one kind on the plane: what they are called, the colour they wear, their places (n, 2), their ids.

    The colour is one for all, ``#RRGGBB``, or a list of one each. With ``pictures``, the numbers (n,) of their pictures
    in the album of the page, a tile shows its own when it is pointed at. ``image`` is what to call one.
    """

    name: str
    colour: str | list[str]
    places: Array
    tile_ids: Array
    pictures: Array | None = None
    image: str = "tile"


def points_trace(points: Points) -> Figure:
    """A point for every tile; pointing at it tells its number."""
    trace: Figure = {
        "type": "scatter", "mode": "markers", "name": plain(points.name), "legendgroup": plain(points.name),
        "x": points.places[:, 0], "y": points.places[:, 1], "text": points.tile_ids,
        "marker": {**TILE_POINT, "color": points.colour},
        "hovertemplate": f"{points.image} %{{text}}<br>{plain(points.name)}<extra></extra>",
    }  # fmt: skip
    return trace if points.pictures is None else _with_pictures(trace, points)


def hull_trace(name: str, colour: str, corners: Array) -> Figure:
    """A filled outline (corners, 2), hidden and shown together with the points of the same name."""
    return {
        "type": "scatter", "mode": "lines", "name": plain(name), "legendgroup": plain(name), "showlegend": False,
        "x": corners[:, 0], "y": corners[:, 1], "fill": "toself", "fillcolor": see_through(colour, HULL_OPACITY),
        "line": {"color": colour, "width": 1.5}, "hoverinfo": "skip",
    }  # fmt: skip


def centres_trace(numbers: Sequence[int], names: Sequence[str], colours: Sequence[str], places: Array) -> Figure:
    """A numbered disc at the centre (K, 2) of each cluster."""
    return {
        "type": "scatter", "mode": "markers+text", "name": "centres", "showlegend": False,
        "x": places[:, 0], "y": places[:, 1], "text": [str(number) for number in numbers],
        "hovertext": [tr("centre of {}").format(plain(name)) for name in names], "hoverinfo": "text",
        "marker": {**CENTRE_DISC, "color": list(colours)},
        "textfont": {"color": [on_colour(colour) for colour in colours], "size": CENTRE_TEXT},
    }  # fmt: skip


def pictures_layout(cover: Cover, pictures: NDArray[np.uint8], colours: Sequence[str]) -> Figure:
    """Pictures (n, side, side, 3), each in its cell of the plane and in a frame of its colour; parts of a layout."""
    images = [
        {
            "source": data_uri(framed(picture, colour)), "xref": "x", "yref": "y", "x": x, "y": y,
            "sizex": FILLED * cover.side, "sizey": FILLED * cover.side, "xanchor": "center", "yanchor": "middle",
            "sizing": "stretch", "layer": "above",
        }
        for (x, y), picture, colour in zip(cover.centres, pictures, colours)
    ]  # fmt: skip
    low, high = cover.centres.min(axis=0) - cover.side, cover.centres.max(axis=0) + cover.side
    ranges = {"xaxis": {"range": [low[0], high[0]]}, "yaxis": {"range": [low[1], high[1]]}}
    wide, tall = high - low
    height = int(np.clip(AXIS_ROOM + PLANE_WIDTH * tall / wide, *PLANE_HEIGHTS))
    return {"images": images, **ranges, "hoverdistance": REACHED, "height": height}


def unseen_trace(points: Points) -> Figure:
    """Points that are not drawn, so that pictures in their places can be pointed at."""
    trace = points_trace(points)
    return {**trace, "marker": {**UNSEEN_POINT, "color": points.colour}, "showlegend": False}


def plane_layout(x_title: str, y_title: str, **more: Any) -> Figure:
    """A layout whose two axes have one scale."""
    axes: Figure = {"xaxis": {"scaleanchor": "y", "title": {"text": x_title}}, "yaxis": {"title": {"text": y_title}}}
    merged = {name: {**axis, **more.pop(name, {})} for name, axis in axes.items()}
    return {"height": TALL, "hovermode": "closest", **merged, **more}


def framed(picture: NDArray[np.uint8], colour: str) -> NDArray[np.uint8]:
    """The picture (side, side, 3) with a frame of ``#RRGGBB`` painted over its border."""
    width = max(1, round(FRAME * len(picture)))
    whole = np.empty_like(picture)
    whole[:] = list(bytes.fromhex(colour[1:]))
    whole[width:-width, width:-width] = picture[width:-width, width:-width]
    return whole


def _with_pictures(trace: Figure, points: Points) -> Figure:
    """The trace whose points show a picture of the page's album, with the words under it, in place of plotly's own."""
    words = [f"{points.image} {tile}\n{points.name}".strip() for tile in points.tile_ids]
    shown = [[int(picture), text] for picture, text in zip(np.asarray(points.pictures), words)]
    kept = {name: value for name, value in trace.items() if name not in ("hovertemplate", "text")}
    return {**kept, "hoverinfo": "none", "customdata": shown}
