"""The space of features on one page: its plane in pictures and points, its map, its axes, its odd ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..embedding.embedding import TileSpace
from ..embedding.embedding_projection import LocatedTiles
from ..embedding.outliers import NEIGHBOURS, REFERENCE, STRICTNESS
from ..embedding.principal_axes import stratified
from ..embedding.umap_projection import umap_plane
from ..images.band_colours import Stretch, component_colours
from ..images.image_source import IndexedImages
from ..images.thumbnails import EXEMPLARS, nearest_members, place_map, tile_pictures
from ..languages.translation import in_users_language, local_number, to_translate, tr
from ..presentation.image_scatter import CENTRAL, central_hull, cover
from ..presentation.pictures import Picture
from ..presentation.plane_figure import (
    MOST_POINTS,
    ORDINALS,
    Points,
    centres_trace,
    hull_trace,
    pictures_layout,
    plane_layout,
    points_trace,
    unseen_trace,
)
from ..presentation.report import Report
from ..presentation.theme import MUTED
from ..presentation.wording import capital, component_titles, counted, percent, sample_words
from ..runtime.arrays import Floats, Ints
from ..runtime.events import Step

ODDEST = 3 * EXEMPLARS
"""Outliers that are listed."""
COMPONENTS = 10
"""Components whose share of the variance is shown."""
LEAST_VARIANCE = 1e-6
"""Share of the variance below which a component is only rounding."""
FEW_TILES = 50
"""Below, axes and outliers hang on single tiles."""
ALBUM_PIXELS, ALBUM_SIDES = 12_000_000, range(112, 47, -16)
"""Pictures that are shown when pointed at are as large as they can be together, of these sides."""
RED, GREEN, BLUE = "#c0392b", "#2e8b57", "#2f6db3"
"""Of the first three components, which make the colours of the map."""


@dataclass
class SpaceView:
    """A space of features, and how it is to be shown.

    Attributes:
        title: such as the name of the raster.
        space, tiles: what is shown.
        stretch: of the colours of the map.
        source: gives the pictures of the tiles; None leaves them out.
        method: ``pca`` or ``umap``, for the plane.
        thumbnails: pictures on the plane at most.
        seed: of UMAP, and of the sample that outliers are found by.
        photographs: whether the images are photographs, rather than tiles.
    """

    title: str
    space: TileSpace
    tiles: LocatedTiles
    stretch: Stretch
    source: IndexedImages | None
    method: str
    thumbnails: int
    seed: int
    photographs: bool = False

    @property
    def flat(self) -> bool:
        """Whether the plane is that of the first two principal components."""
        return self.method == "pca"

    @cached_property
    def drawn(self) -> NDArray[np.intp]:
        """(n,) tiles that are drawn on the plane: clusters keep their shares, and listed outliers are among them."""
        return np.union1d(stratified(self.tiles.labels, MOST_POINTS - ODDEST), self.tiles.oddest(ODDEST))

    @cached_property
    def places(self) -> Floats:
        """(n, 2) of the tiles that are drawn."""
        coordinates = self.tiles.coordinates[self.drawn]
        return (coordinates[:, :2] if self.flat else umap_plane(coordinates, self.seed)).astype(np.float64)

    @cached_property
    def tile_ids(self) -> Ints:
        """(N,) as in the layer of tiles."""
        return self.tiles.rows * self.space.places.columns + self.tiles.columns

    @cached_property
    def colours(self) -> list[str]:
        """(n,) of the tiles that are drawn: of their cluster, or of the map where nothing is known of clusters."""
        if self.space.classes:
            known = {entry["number"]: entry["colour"] for entry in self.space.classes}
            return [known.get(label, MUTED) for label in self.tiles.labels[self.drawn]]
        colours = component_colours(self.tiles.coordinates[self.drawn, :3], self.stretch)
        return ["#" + bytes(colour.tolist()).hex() for colour in colours]

    def titles(self) -> tuple[str, str]:
        """What to write at the axes of the plane."""
        if self.flat:
            return component_titles(self.tiles.axes.shares)
        return tr("first axis (UMAP, no unit)"), tr("second axis (UMAP, no unit)")

    def captions(self, indices: NDArray[Any]) -> list[str]:
        """What to write under the tiles at ``indices``."""
        return self.space.places.captions(self.tiles.rows[indices], self.tiles.columns[indices])

    def exemplars(self, indices: NDArray[Any], captions: Sequence[str]) -> list[Picture]:
        """The tiles at ``indices`` with what to write under them; none without imagery."""
        if self.source is None:
            return []
        return [Picture(pixels, text) for pixels, text in zip(tile_pictures(self.source, indices), captions)]

    def groups(self, shown: NDArray[Any], places: Floats, album: str) -> list[Points]:
        """Some of the tiles that are drawn, by cluster; all as one where nothing is known of clusters.

        Args:
            shown: (m,) positions among the tiles that are drawn.
            places: (m, 2) where to show them.
            album: of their pictures, if there are any.
        """
        labels, ids = self.tiles.labels[self.drawn[shown]], self.tile_ids[self.drawn[shown]]
        image = tr("photograph" if self.photographs else "tile")
        kinds: list[tuple[NDArray[np.bool_], str, str | list[str]]] = [
            (labels == entry["number"], entry["name"], entry["colour"]) for entry in self.space.classes
        ]
        rest = (tr("without a cluster"), MUTED) if kinds else ("", [self.colours[index] for index in shown])
        return [
            Points(name, colour, places[own], ids[own], shown[own] if album else None, image)
            for own, name, colour in [*kinds, (labels == 0, *rest)]
            if own.any()
        ]


@in_users_language
def featurespace_report(view: SpaceView, parameters: dict[str, Any], provenance: dict[str, Any], step: Step) -> str:
    """The report of one space as one HTML file.

    Args:
        parameters, provenance: names and values as they are to be read.
        step: follows the tiles that are read.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    tiles = view.tiles
    plane = float(tiles.axes.shares[:2].sum())
    report = Report(
        "featurespace", view.title, view.photographs, tiles=len(tiles), dimensions=view.space.dimension, plane=plane
    )
    _summary(report, view)
    album = ""
    if view.source is not None:
        pictures = tile_pictures(view.source, view.drawn, album_side(len(view.drawn)), step)
        album = report.page.album(pictures)
        if view.thumbnails:
            _pictures(report, view, pictures, album)
    _points(report, view, album)
    _axes(report, view)
    _map(report, view)
    if view.space.classes:
        _centres(report, view)
    _outliers(report, view)
    score = report.words("score-model" if view.space.metric else "score-features")
    return report.html(
        parameters,
        provenance,
        method=[_method(report, view)],
        reading=report.points("reading", score=score),
        sources=[*report.points("sources"), *(() if view.flat else report.points("sources-umap"))],
    )


def album_side(count: int) -> int:
    """Side of each of ``count`` pictures, a multiple of 16 pixels."""
    return next((side for side in ALBUM_SIDES if count * side**2 <= ALBUM_PIXELS), ALBUM_SIDES[-1])


def _summary(report: Report, view: SpaceView) -> None:
    tiles, shares = view.tiles, view.tiles.axes.shares
    odd = int((tiles.outlier > 1).sum())
    facts = [
        report.fact("tiles", f"{len(tiles):,}"),
        report.fact("dimensions", f"{view.space.dimension:,}"),
        report.fact("in-plane", percent(float(shares[:2].sum()))),
        report.fact("in-three", percent(float(shares[:3].sum()))),
        report.fact("outliers", f"{odd:,}", share=odd / len(tiles)),
    ]
    first = report.words("look-at-map" if view.source is None else "look-at-pictures")
    weigh = [report.words("few-tiles")] if len(tiles) < FEW_TILES else []
    report.summary(facts, report.words("lead", first=first), weigh)


def _pictures(report: Report, view: SpaceView, pictures: NDArray[np.uint8], album: str) -> None:
    report.section("pictures")
    if view.space.classes:
        report.page.legend([(entry["name"], entry["colour"]) for entry in view.space.classes])
    covered = cover(view.places, view.thumbnails)
    shown = covered.indices
    colours = [view.colours[index] for index in shown]
    layout = plane_layout(*view.titles(), **pictures_layout(covered, pictures[shown], colours))
    report.figure(
        "picture-plane",
        {"data": [unseen_trace(points) for points in view.groups(shown, covered.centres, album)], "layout": layout},
        album=album,
        shown=len(shown),
        drawn=len(view.drawn),
        scale=report.words(f"scale-{view.method}"),
        frames=report.words("frames-of-clusters" if view.space.classes else "frames-of-map"),
    )


def _points(report: Report, view: SpaceView, album: str) -> None:
    classes, labels = view.space.classes, view.tiles.labels[view.drawn]
    report.section("points-of-clusters" if classes else "points-of-tiles")
    hulls = ((entry, central_hull(view.places[labels == entry["number"]])) for entry in classes)
    traces = [hull_trace(entry["name"], entry["colour"], corners) for entry, corners in hulls if corners is not None]
    traces += [points_trace(group) for group in view.groups(np.arange(len(view.drawn)), view.places, album)]
    if classes and view.flat:
        numbers, names, colours = zip(*((e["number"], e["name"], e["colour"]) for e in classes))
        traces.append(centres_trace(numbers, names, colours, view.tiles.centres))
    sample = sample_words(len(view.drawn), len(view.tiles), bool(classes))
    sample = report.adapted(sample)
    sample += "" if len(view.drawn) == len(view.tiles) else report.words("and-outliers")
    outlines = " " + report.words("hulls", central=CENTRAL) if classes else ""
    outlines += report.words("discs") if classes and view.flat else ""
    report.figure(
        "point-plane",
        {"data": traces, "layout": plane_layout(*view.titles(), showlegend=bool(classes))},
        album=album,
        sample=sample[0].upper() + sample[1:],
        scale=report.words(f"scale-{view.method}"),
        held=" " + report.words("held") if view.flat else "",
        hulls=f"{outlines}." if outlines else "",
        what=report.words("its-picture" if album else "its-number") + (report.words("hide-names") if classes else ""),
    )


def _axes(report: Report, view: SpaceView) -> None:
    """What the components hold, and the tiles at their ends."""
    shares = view.tiles.axes.shares
    count = min(COMPONENTS, int((shares > LEAST_VARIANCE).sum()))
    report.section("axes", ends="" if view.source is None else report.words("axes-ends") + " ")
    colours, sums = (RED, GREEN, BLUE, *[MUTED] * COMPONENTS), np.cumsum(shares)
    rows = [
        (
            tr("Component {}").format(axis + 1),
            colour,
            float(share / shares[0]),
            [percent(float(share)), percent(float(together))],
        )
        for axis, (colour, share, together) in enumerate(zip(colours, shares[:count], sums))
    ]
    report.bars("axis-bars", rows)
    if view.source is None:
        return
    for axis, ordinal in enumerate(ORDINALS[:count]):
        for end, members in zip((to_translate("low"), to_translate("high")), view.tiles.ends(axis, EXEMPLARS)):
            values = view.tiles.coordinates[members, axis]
            captions = [
                f"{name}, " + local_number(f"{value:.1f}").replace("-", "−")
                for name, value in zip(view.captions(members), values)
            ]
            pictures = view.exemplars(members, captions)
            report.sheet("axis-end", pictures, colour=colours[axis], ordinal=capital(tr(ordinal)), end=tr(end))


def _map(report: Report, view: SpaceView) -> None:
    report.section("map")
    colours = component_colours(view.tiles.coordinates[:, :3], view.stretch)
    picture = place_map(view.space.places, view.tiles.rows, view.tiles.columns, colours)
    report.picture("colour-map", picture, rows=picture.shape[0], columns=picture.shape[1])


def _centres(report: Report, view: SpaceView) -> None:
    tiles, classes = view.tiles, view.space.classes
    nearest = nearest_members(tiles.nearness, tiles.labels, [entry["number"] for entry in classes])
    report.section("centres")
    if view.source is None:
        rows = [[e["name"], ", ".join(map(str, view.tile_ids[nearest[e["number"]]]))] for e in classes]
        report.table("centre-table", rows)
        return
    for entry in classes:
        members, size = nearest[entry["number"]], int((tiles.labels == entry["number"]).sum())
        pictures = view.exemplars(members, view.captions(members))
        report.page.sheet(entry["name"], report.adapted(counted(size, "tile")), pictures, entry["colour"])


def _outliers(report: Report, view: SpaceView) -> None:
    tiles, shown = view.tiles, view.tiles.oddest(ODDEST)
    report.section("odd")
    if not len(shown):
        report.text("none-odd", highest=tiles.outlier.max())
        return
    expected = " " + report.words("expected") if view.space.metric else ""
    report.text("some-odd", odd=int((tiles.outlier > 1).sum()), expected=expected)
    captions = [
        f"{name}, {local_number(f'{score:.2f}')}" for name, score in zip(view.captions(shown), tiles.outlier[shown])
    ]
    if view.source is not None:
        report.sheet("odd-sheet", view.exemplars(shown, captions), shown=len(shown))
    places = () if view.photographs else (tiles.rows, tiles.columns)
    columns = (tiles.rank, view.tile_ids, *places)
    rows = [[*(int(column[i]) for column in columns), f"{tiles.outlier[i]:.2f}"] for i in shown]
    report.table("odd-table", rows)


def _method(report: Report, view: SpaceView) -> str:
    shares = view.tiles.axes.shares[: view.tiles.axes.vectors.shape[1]]
    if view.space.metric:
        space, score = report.words("space-model"), report.words("novelty-model")
    else:
        space = report.words("space-features")
        score = report.words(
            "novelty-features", neighbours=NEIGHBOURS, reference=min(REFERENCE, len(view.tiles)), seed=view.seed,
            axes=len(shares), held=float(shares.sum()), strictness=STRICTNESS,
        )  # fmt: skip
    umap = "" if view.flat else " " + report.words("made-umap", drawn=len(view.drawn))
    return report.words("method", space=space, score=score, umap=umap)
