"""The space of features, told on one page: its plane in pictures and points, its map, its axes, its odd ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..embedding.component_colours import Stretch, component_colours
from ..embedding.embedding import TileSpace
from ..embedding.embedding_projection import LocatedTiles
from ..embedding.outliers import NEIGHBOURS, REFERENCE, STRICTNESS
from ..embedding.principal_axes import stratified
from ..embedding.umap_projection import umap_plane
from ..images.thumbnails import EXEMPLARS, TileSource, nearest_members, tile_pictures
from ..presentation.image_scatter import CENTRAL, central_hull, cover
from ..presentation.page import Page
from ..presentation.pictures import Picture
from ..presentation.plane_figure import (
    MOST_POINTS,
    ORDINALS,
    Points,
    centres_trace,
    component_titles,
    hull_trace,
    pictures_layout,
    plane_layout,
    points_trace,
    sample_words,
    unseen_trace,
)
from ..presentation.wording import counted, percent
from ..runtime.arrays import Array
from ..runtime.events import Step

ODDEST = 3 * EXEMPLARS
"""Outliers that are listed."""
COMPONENTS = 10
"""Components whose share of the variance is told."""
ALBUM_PIXELS, ALBUM_SIDES = 12_000_000, range(112, 47, -16)
"""Pictures that are shown when pointed at are as large as they can be together, of these sides."""
UNKNOWN = "#8a949b"
"""Colour of tiles without a cluster."""

_LIMITS = (
    "A plane shows part of the variance, and the text says how much. Tiles that lie together here may lie apart in the "
    "directions that it leaves out; tiles that lie apart here are apart.",
    "The axes are directions in which tiles differ most, not directions that mean something. The pictures at their "
    "ends are the only key to them, and season, sun angle, haze or the seam between two images can be the first.",
    "The space is that of one network. Another one would lay the same tiles out differently.",
    "An outlier is unlike the others to the network. Whether it is a cloud, a seam or a place like no other, only a "
    "look at the imagery tells; and a type that is rare but holds together may not be among them.",
    "Colours of the map are comparable within it. Another raster has axes and colours of its own.",
)
_SOURCES = (
    "Pearson, K. (1901). On lines and planes of closest fit to systems of points in space. Philosophical Magazine 2, "
    "559–572.",
    "Jolliffe, I. T., Cadima, J. (2016). Principal component analysis: a review and recent developments. Philosophical "
    "Transactions of the Royal Society A 374, 20150202.",
    "Ramaswamy, S., Rastogi, R., Shim, K. (2000). Efficient algorithms for mining outliers from large data sets. ACM "
    "SIGMOD, 427–438.",
    "Iglewicz, B., Hoaglin, D. C. (1993). How to detect and handle outliers. ASQC Quality Press.",
    "Metzler, A. B., Nathvani, R., Sharmanska, V., et al. (2023). Phenotyping urban built and natural environments "
    "with high-resolution satellite images and unsupervised deep learning. Science of the Total Environment 893, "
    "164794.",
)
_UMAP = (
    "McInnes, L., Healy, J., Melville, J. (2018). UMAP: uniform manifold approximation and projection for dimension "
    "reduction. arXiv:1802.03426."
)


@dataclass
class _Told:
    """What the parts of the page share.

    Attributes:
        space, tiles, stretch, source, method, seed, step: as ``featurespace_report``.
        drawn: (n,) tiles that are drawn on the plane, from top to bottom of the raster.
        places: (n, 2) on the plane.
        album: name of the album that holds their pictures, empty without imagery.
        pictures: (n, side, side, 3) in it.
    """

    space: TileSpace
    tiles: LocatedTiles
    stretch: Stretch
    source: TileSource | None
    method: str
    seed: int
    step: Step
    drawn: NDArray[np.intp]
    places: Array
    album: str = ""
    pictures: NDArray[np.uint8] | None = None

    @cached_property
    def tile_ids(self) -> NDArray[np.int64]:
        return self.tiles.rows * self.space.grid.columns + self.tiles.columns

    @cached_property
    def oddest(self) -> NDArray[np.intp]:
        """Tiles with an outlier score above 1, the highest first; not more than are listed."""
        return oddest(self.tiles)

    @cached_property
    def tile_colours(self) -> list[str]:
        """(n,) of the tiles that are drawn: of their cluster, or of the map where nothing is known of clusters."""
        if self.space.classes:
            known = {entry["number"]: entry["colour"] for entry in self.space.classes}
            return [known.get(label, UNKNOWN) for label in self.tiles.labels[self.drawn]]
        colours = component_colours(self.tiles.coordinates[self.drawn, :3], self.stretch)
        return ["#" + bytes(colour.tolist()).hex() for colour in colours]

    def exemplars(self, indices: NDArray[Any], captions: Sequence[str]) -> list[Picture]:
        if self.source is None:
            return []
        return [Picture(pixels, text) for pixels, text in zip(tile_pictures(self.source, indices), captions)]


def featurespace_report(
    *,
    title: str,
    space: TileSpace,
    tiles: LocatedTiles,
    stretch: Stretch,
    source: TileSource | None,
    method: str,
    thumbnails: int,
    seed: int,
    parameters: dict[str, Any],
    provenance: dict[str, Any],
    step: Step,
) -> str:
    """The report of one space as one HTML file.

    Args:
        title: such as the name of the raster.
        space, tiles: what is shown.
        stretch: of the colours of the map.
        source: gives the pictures of the tiles; None leaves them out.
        method: ``pca`` or ``umap``, for the plane.
        thumbnails: pictures on the plane at most.
        parameters, provenance: names and values as they are to be read.
        step: told of the tiles that are read.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    # Clusters keep their shares; the tiles that are listed as odd must be there to be found.
    drawn = np.union1d(stratified(tiles.labels, MOST_POINTS - ODDEST), oddest(tiles))
    flat = method == "pca"
    places = tiles.coordinates[drawn, :2] if flat else umap_plane(tiles.coordinates[drawn], seed)
    told = _Told(space, tiles, stretch, source, method, seed, step, drawn, places.astype(np.float64))
    page = Page(title, _summary(told), kind="Urban ML · Feature space")
    _glance(page, told)
    if source is not None:
        told.pictures = tile_pictures(source, drawn, album_side(len(drawn)), step)
        told.album = page.album(told.pictures)
        if thumbnails:
            _in_pictures(page, told, thumbnails)
    _in_points(page, told)
    _axes(page, told)
    _map(page, told)
    _centres(page, told)
    _outliers(page, told)
    _how_to_read(page, told)
    page.section("Honest limits")
    page.points(_LIMITS)
    page.section("Parameters and origin")
    page.table(parameters, caption="Parameters")
    page.table(provenance, caption="Origin")
    page.section("Method and sources", _method(told), *_SOURCES, *([] if flat else [_UMAP]))
    return page.html()


def oddest(tiles: LocatedTiles) -> NDArray[np.intp]:
    """The tiles that are listed as outliers, the highest score first."""
    order = np.argsort(tiles.rank)[:ODDEST]
    return order[tiles.outlier[order] > 1]


def album_side(count: int) -> int:
    """Side of each of ``count`` pictures, a multiple of 16 pixels."""
    return next((side for side in ALBUM_SIDES if count * side**2 <= ALBUM_PIXELS), ALBUM_SIDES[-1])


def _summary(told: _Told) -> str:
    shares = told.tiles.axes.shares
    return (
        f"{len(told.tiles):,} tiles as a network sees them: tiles that look alike lie together. The plane in which "
        f"they differ most holds {percent(float(shares[:2].sum()))} of their differences. Look at "
        f"{'the pictures' if told.source else 'the map'} first, then at the tiles that are unlike all others."
    )


def _glance(page: Page, told: _Told) -> None:
    tiles, shares = told.tiles, told.tiles.axes.shares
    odd = int((tiles.outlier > 1).sum())
    page.section("At a glance")
    page.facts(
        [
            (f"{len(tiles):,}", "tiles with features"),
            (f"{told.space.dimension:,}", "dimensions of the space"),
            (percent(float(shares[:2].sum())), "of the variance in the plane"),
            (percent(float(shares[:3].sum())), "in the first three components"),
            (f"{odd:,}", f"outliers, {percent(odd / len(tiles))} of the tiles"),
        ]
    )
    if len(tiles) < 50:
        page.warnings([f"{len(tiles)} tiles are few: axes and outliers would move if some were added."])


def _in_pictures(page: Page, told: _Told, most: int) -> None:
    covered = cover(told.places, most)
    shown = covered.indices
    page.section(
        "The plane in pictures",
        "Each picture is a tile, in its place on the plane. What changes from left to right and from bottom to top is "
        "what tells the tiles apart.",
    )
    if told.space.classes:
        page.legend([(entry["name"], entry["colour"]) for entry in told.space.classes])
    colours = [told.tile_colours[index] for index in shown]
    layout = plane_layout(*_titles(told), **pictures_layout(covered, np.asarray(told.pictures)[shown], colours))
    frames = "its cluster" if told.space.classes else "the map below"
    page.figure(
        {"data": [unseen_trace(points) for points in _groups(told, shown, covered.centres)], "layout": layout},
        f"{counted(len(shown), 'tile')} of the {len(told.drawn):,} that are drawn below: a square lattice lies over "
        "the plane, and of each cell that holds any the tile nearest to its middle is shown there, moved by less than "
        f"a cell. {_scale(told)} Frames have the colour of {frames}. Point at a picture, or tap it, for the tile.",
        "Pictures of tiles laid out on the plane in which they differ most",
        told.album,
    )


def _in_points(page: Page, told: _Told) -> None:
    page.section(
        "The plane in points",
        "Every point is a tile, and tiles that look alike lie together. Clusters that overlap here may still be apart "
        "in directions that a plane cannot show."
        if told.space.classes
        else "Every point is a tile, in the colour that it has on the map below; tiles that look alike lie together.",
    )
    points = _groups(told, np.arange(len(told.drawn)), told.places)
    traces = [*_hulls(told), *(points_trace(group) for group in points)]
    if told.space.classes and told.method == "pca":
        numbers, names, colours = zip(*((e["number"], e["name"], e["colour"]) for e in told.space.classes))
        traces.append(centres_trace(numbers, names, colours, told.tiles.centres))
    shares = told.tiles.axes.shares
    how = sample_words(len(told.drawn), len(told.tiles), "each cluster" if told.space.classes else "the raster")
    how += "" if len(told.drawn) == len(told.tiles) else ", and the outliers listed below"
    hulls = (
        f" Outlines are the convex hulls of the central {percent(CENTRAL)} of the tiles drawn of each cluster"
        + (", numbered discs the centres of the clusters." if told.method == "pca" else ".")
        if told.space.classes
        else ""
    )
    held = (
        f" The two components hold {percent(float(shares[:2].sum()))} of the variance in {told.space.dimension} "
        f"dimensions, computed on all {len(told.tiles):,} tiles."
        if told.method == "pca"
        else ""
    )
    page.figure(
        {"data": traces, "layout": plane_layout(*_titles(told), showlegend=bool(told.space.classes))},
        f"{how[0].upper()}{how[1:]}. {_scale(told)}{held}{hulls} Point at a tile, or tap it, for its "
        f"{'picture' if told.album else 'number'}{'; click a name to hide it' if told.space.classes else ''}.",
        "Scatter plot of tiles on the plane in which they differ most",
        told.album,
    )


def _groups(told: _Told, shown: NDArray[Any], places: Array) -> list[Points]:
    """Some of the tiles that are drawn, by cluster; all as one where nothing is known of clusters.

    Args:
        shown: (m,) positions among the tiles that are drawn.
        places: (m, 2) where to show them.
    """
    labels, ids = told.tiles.labels[told.drawn[shown]], told.tile_ids[told.drawn[shown]]
    kinds: list[tuple[NDArray[np.bool_], str, str | list[str]]] = [
        (labels == entry["number"], entry["name"], entry["colour"]) for entry in told.space.classes
    ]
    if kinds:
        kinds.append((labels == 0, "without a cluster", UNKNOWN))
    else:
        kinds.append((labels == 0, "", [told.tile_colours[index] for index in shown]))
    return [
        Points(name, colour, places[own], ids[own], shown[own] if told.album else None)
        for own, name, colour in kinds
        if own.any()
    ]


def _hulls(told: _Told) -> list[dict[str, Any]]:
    labels = told.tiles.labels[told.drawn]
    hulls = ((entry, central_hull(told.places[labels == entry["number"]])) for entry in told.space.classes)
    return [hull_trace(entry["name"], entry["colour"], corners) for entry, corners in hulls if corners is not None]


def _titles(told: _Told) -> tuple[str, str]:
    if told.method == "pca":
        return component_titles(told.tiles.axes.shares)
    return "first axis (UMAP, no unit)", "second axis (UMAP, no unit)"


def _scale(told: _Told) -> str:
    if told.method == "pca":
        return "First two principal components, no unit, one scale for both axes."
    return (
        "UMAP: neighbours lie together, but distances between groups, their sizes and the direction of the axes mean "
        "nothing."
    )


def _axes(page: Page, told: _Told) -> None:
    """What the components hold, and the tiles at their ends."""
    shares = told.tiles.axes.shares
    count = min(COMPONENTS, int((shares > 1e-6).sum()))
    page.section(
        "What the components hold",
        ("" if told.source is None else "The tiles at the two ends of a component say what it is about. ")
        + "The first three make the colours of the map.",
    )
    colours = ("#c0392b", "#2e8b57", "#2f6db3")
    sums = np.cumsum(shares)
    page.bars(
        [
            (
                f"Component {axis + 1}",
                colours[axis] if axis < 3 else UNKNOWN,
                float(shares[axis] / shares[0]),
                [percent(float(shares[axis])), percent(float(sums[axis]))],
            )
            for axis in range(count)
        ],
        ["variance", "together"],
        f"Share of the variance in {told.space.dimension} dimensions that each principal component holds, and with "
        f"those before it; {len(told.tiles):,} tiles. Red, green and blue are those of the map.",
    )
    if told.source is None:
        return
    for axis in range(min(3, count)):
        for end, members in zip(("low", "high"), ends(told.tiles, axis)):
            values = told.tiles.coordinates[members, axis]
            captions = [
                f"tile {tile}, {value:.1f}".replace("-", "−") for tile, value in zip(told.tile_ids[members], values)
            ]
            page.sheet(
                f"{ORDINALS[axis].capitalize()} component, {end} end",
                "The farthest tiles first, outliers left out; under each its number and its value.",
                told.exemplars(members, captions),
                colours[axis],
            )


def ends(tiles: LocatedTiles, axis: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The tiles at the low and at the high end of a component, the farthest first; outliers are left out."""
    usual = np.flatnonzero(tiles.outlier <= 1)
    order = usual[np.argsort(tiles.coordinates[usual, axis], kind="stable")]
    count = min(EXEMPLARS, len(order) // 2)
    return order[:count], order[len(order) - count :][::-1]


def _map(page: Page, told: _Told) -> None:
    tiles = told.tiles
    page.section("The space as a map")
    top, left = tiles.rows.min(), tiles.columns.min()
    shape = (int(tiles.rows.max() - top) + 1, int(tiles.columns.max() - left) + 1)
    picture = np.full((*shape, 3), 255, np.uint8)
    picture[tiles.rows - top, tiles.columns - left] = component_colours(tiles.coordinates[:, :3], told.stretch)
    page.picture(
        picture,
        f"{len(tiles):,} tiles in {shape[0]:,} rows and {shape[1]:,} columns, as they lie in the raster; white has no "
        "features. Red is the first component, green the second, blue the third. One stretch serves all three "
        "(2nd to 98th percentile of the one that varies most), so the more two colours differ, the more two tiles do. "
        "The raster layer shows the same in QGIS.",
        "Map of the first three components as red, green and blue, one cell per tile",
        sharp=True,
    )


def _centres(page: Page, told: _Told) -> None:
    if not told.space.classes:
        return
    tiles, classes = told.tiles, told.space.classes
    nearest = nearest_members(tiles.nearness, tiles.labels, [entry["number"] for entry in classes])
    page.section(
        "The tiles nearest to each centre",
        "Nearest first, in all dimensions of the space. They are the best examples their cluster has.",
    )
    if told.source is None:
        rows = [[e["name"], ", ".join(map(str, told.tile_ids[nearest[e["number"]]]))] for e in classes]
        page.table(rows, ["cluster", "tiles"])
        return
    for entry in classes:
        members, size = nearest[entry["number"]], int((tiles.labels == entry["number"]).sum())
        captions = [f"tile {tile}" for tile in told.tile_ids[members]]
        page.sheet(entry["name"], counted(size, "tile"), told.exemplars(members, captions), entry["colour"])


def _outliers(page: Page, told: _Told) -> None:
    tiles, shown = told.tiles, told.oddest
    count = int((tiles.outlier > 1).sum())
    page.section("Look at these: clouds, seams, unique places")
    if not len(shown):
        page.text(f"No tile is unlike all others: the highest score is {tiles.outlier.max():.2f}, and 1 is the limit.")
        return
    expected = (
        " On the raster that a model was made from, about 1 in 100 is above 1 by the way the limit is set; more than "
        "that means ground that the model does not know."
        if told.space.metric
        else ""
    )
    page.text(f"{counted(count, 'tile')} of {len(tiles):,} stand out (score above 1).{expected}")
    captions = [f"tile {tile}, {score:.2f}" for tile, score in zip(told.tile_ids[shown], tiles.outlier[shown])]
    if told.source is not None:
        note = f"The {counted(len(shown), 'tile')} with the highest score; under each its number and its score."
        page.sheet("Unlike the others", note, told.exemplars(shown, captions))
    rows = [
        [
            int(tiles.rank[i]),
            int(told.tile_ids[i]),
            int(tiles.rows[i]),
            int(tiles.columns[i]),
            f"{tiles.outlier[i]:.2f}",
        ]
        for i in shown
    ]
    page.table(
        rows, ["rank", "tile", "row", "column", "score"], "Where they lie; select them in the tile layer by tile_id"
    )


def _how_to_read(page: Page, told: _Told) -> None:
    score = (
        "Outlier score – the novelty of the model: above 1, a tile is unlike 99 % of the tiles the model was made from."
        if told.space.metric
        else "Outlier score – the larger of two relative distances, to the fifth nearest of a sample of tiles and to "
        "the space of the first components; above 1, it is more than tiles of one population are expected to have."
    )
    page.section("How to read this")
    page.points(
        [
            "Component – a direction in the space along which tiles differ; the first is that of the largest "
            "differences, each next one is at right angles to those before. Which end is called high is a convention.",
            "Share of the variance – how much of all differences between tiles a component holds.",
            score,
        ]
    )


def _method(told: _Told) -> str:
    axes = told.tiles.axes.vectors.shape[1]
    space = (
        "The space is the one in which the clusters of the model live: in it, distance means unlikeness."
        if told.space.metric
        else "The space is that of the features in the raster, each brought to mean 0 and variance 1, because features "
        "have units of their own; one that is the same everywhere stays out."
    )
    held = percent(float(told.tiles.axes.shares[:axes].sum()))
    score = (
        "The outlier score is the novelty that the model gives each tile."
        if told.space.metric
        else f"Outliers are told by the distance to the {NEIGHBOURS}th nearest of {min(REFERENCE, len(told.tiles)):,} "
        f"tiles drawn at random (seed {told.seed}), on the first {axes} components ({held} of the variance), and by "
        "the distance to the space of these, relative to that of the neighbours. Each is divided by its limit, the "
        f"median and {STRICTNESS} robust standard deviations of the logarithms. In one round cloud of points this "
        "marks at most 2 in 1,000 from 5 dimensions on, and 1 in 100 in 2."
    )
    plane = (
        ""
        if told.method == "pca"
        else f" The plane of the page was made by UMAP from the {len(told.drawn):,} tiles drawn."
    )
    return (
        f"{space} Principal components were computed from the covariance of all {len(told.tiles):,} tiles, summed up "
        f"in batches; the sign of each is fixed by its largest part. {score}{plane}"
    )
