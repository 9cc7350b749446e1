"""One city under a model: how its image compares, what aligning it would change, and the cluster of every tile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ..clustering.clustered_tiles import ClusteredTiles
from ..clustering.clustering import ClusterModel
from ..clustering.deepcluster_model import DeepClusterModel
from ..distribution.description import Description
from ..distribution.tile_stream import TileStream
from ..images.image_source import ImageSource, Places
from ..images.thumbnails import nearest_members, tile_pictures
from ..networks.computing import Encoder
from ..options.choices import ALIGNMENTS
from ..runtime.arrays import Array, Bools, Ints
from ..runtime.events import SILENT, Events, Step
from .alignment import FEWEST, Alignment, feature_alignment, fit_alignment, matches_radiometry, spread
from .domain_shift import ImageFit, image_fit
from .given_clusters import Given, GivenClusters, given_clusters
from .own_clusters import NOT_COMPARED, OwnClusters, TileSample, compare_own_clusters

KEPT = 5_000
"""Tiles up to which the features of a city stay in memory (50 MB), so that the network need not run twice."""
SAMPLE = 1_000
"""Tiles of a larger city from which its statistics are taken before all are streamed."""

FEW_NOVEL = 0.05
"""Share of novel tiles up to which an image need not be aligned."""
HELP = 0.05
"""Fall of the share of novel tiles that counts as help."""


class Outcome(NamedTuple):
    """What one alignment makes of a sample of a city.

    Attributes:
        kind: of ``ALIGNMENTS``.
        changed: share of the tiles that have another cluster than without alignment.
        novel: share of the tiles with a novelty above 1.
        margin: mean over tiles.
        shares: (K,) of the clusters.
    """

    kind: str
    changed: float
    novel: float
    margin: float
    shares: Array


@dataclass
class City:
    """A city with the clusters of its tiles.

    Attributes:
        places: that rows and columns mean.
        shares: (rows, columns) share of valid pixels of every image.
        aligned: the alignment that was used; ``none`` where there were too few tiles for another.
        cell: from tile to tile on the ground, metres; NaN where that is unknown or means nothing.
        own: whether the clusters describe the city.
        spread: how much tiles differ from each other against those of the model; NaN where nothing was sampled.
        sampled: number of tiles that ``spread`` and ``outcomes`` tell about.
        outcomes: one of each alignment that was tried, ``none`` first.
        pictures: the tiles nearest to the centre of each cluster, as far as they were asked for.
    """

    name: str
    path: str
    places: Places
    shares: Array
    tiles: ClusteredTiles
    fit: ImageFit
    aligned: str
    cell: float = float("nan")
    own: OwnClusters = NOT_COMPARED
    spread: float = float("nan")
    sampled: int = 0
    outcomes: list[Outcome] = field(default_factory=list)
    pictures: dict[int, Array] = field(default_factory=dict)

    @property
    def novel(self) -> float:
        """Share of the tiles that are unlike 99 % of those the model was made from."""
        return float(np.mean(self.tiles.novelty > 1))

    @property
    def known(self) -> bool:
        """Whether the model knows the city as it is, so that nothing need be aligned."""
        return self.outcomes[0].novel <= FEW_NOVEL

    @property
    def helpful(self) -> Outcome | None:
        """The alignment that makes tiles less novel and clearer, None where none does."""
        plain, *rest = self.outcomes
        best = max(rest, key=lambda outcome: (round(plain.novel - outcome.novel, 2), outcome.margin))
        helps = plain.novel - best.novel > HELP and best.margin > plain.margin
        return best if helps else None


class _Described(NamedTuple):
    """Tiles at ``rows`` and ``columns`` (N,), their features (N, 1+V, D), and valid shares of the grid so far."""

    rows: Array
    columns: Array
    views: Array
    shares: Array


class CityReader:
    """Gives images the clusters of a model, one city after the other.

    Args:
        known: the model.
        encoder: runs its network.
        alignment: of ``ALIGNMENTS``.
        compare: try every alignment that costs nothing extra, to tell what it would change.
        examples: pictures of each cluster of each city that are wanted.
    """

    def __init__(
        self,
        known: DeepClusterModel,
        encoder: Encoder,
        alignment: str,
        batch_size: int,
        compare: bool = False,
        examples: int = 0,
        events: Events = SILENT,
    ) -> None:
        self._known, self._encoder, self._alignment, self._batch_size = known, encoder, alignment, batch_size
        self._compare, self._examples, self._events = compare, examples, events

    def read(self, source: ImageSource, matched: ImageSource, name: str, span: tuple[float, float]) -> City:
        """The city in one source.

        Args:
            matched: the same, in the light in which it is to be aligned.

        Raises:
            InputError: no tile has enough valid pixels.
        """
        events, (start, end) = self._events, span
        fit = image_fit(source, self._known.scaling, self._known.compare_resolutions(source, events))
        places = source.places
        small = len(places) <= KEPT
        middle = start + (0.9 if small else 0.2) * (end - start)
        plain = own = None
        if self._compare or self._alignment != "none":
            cells = _sampled_cells(source)
            step = events.step(start, middle, f"{name}: describing tiles")
            plain = own = self._describe(source, cells, step)
            if matched is not source:
                own = self._describe(matched, cells, step)
        else:
            middle = start
        used, alignment = self._chosen(name, own)
        known = own if used != "none" else plain
        step = events.step(middle, end, f"{name}: finding clusters")
        if known is not None and small:
            (tiles, distances, sample), shares = _gathered(places, self._given(known, alignment)), known.shares
        else:
            work = GivenClusters(Description(self._encoder, views=True), self._known.clusters, alignment)
            stream = TileStream(matched if used != "none" else source, work, self._batch_size)
            given = ((part.rows, part.columns, Given(*part.arrays)) for part in stream.over(step))
            (tiles, distances, sample), shares = _gathered(places, given), stream.shares
        city = City(name, source.path, places, shares, tiles, fit, used, source.stride * fit.resolution)
        city.own = compare_own_clusters(*sample.kept, self._known.clusters.centroids, city.novel)
        if plain is not None:
            city.spread, city.sampled = spread(self._known.clusters, plain.views[:, 0]), len(plain.rows)
            city.outcomes = self._outcomes(places, plain, own if matched is not source else None)
        city.pictures = self._pictures(source, tiles, distances)
        return city

    def _chosen(self, name: str, sample: _Described | None) -> tuple[str, Alignment | None]:
        """The alignment that can be used, and its map of features, None where it has none."""
        if self._alignment == "none" or sample is None:
            return "none", None
        if len(sample.rows) < FEWEST:
            self._events.warning(
                f"{name} has only {len(sample.rows)} usable tiles: too few to align it (at least {FEWEST}), so it is "
                "taken as it is."
            )
            return "none", None
        kind = feature_alignment(self._alignment)
        return self._alignment, fit_alignment(kind, self._known.clusters, sample.views[:, 0])

    def _describe(self, source: ImageSource, cells: Bools, step: Step) -> _Described:
        stream = TileStream(source, Description(self._encoder, views=True), self._batch_size, cells)
        rows, columns, arrays = zip(*stream.over(step))
        views = np.concatenate([part for (part,) in arrays])
        return _Described(np.concatenate(rows), np.concatenate(columns), views, stream.shares)

    def _given(self, tiles: _Described, alignment: Alignment | None) -> Iterator[tuple[Ints, Ints, Given]]:
        """Rows and columns of some tiles at a time, and what the model says of them."""
        for start in range(0, len(tiles.rows), self._batch_size):
            some = slice(start, start + self._batch_size)
            said = given_clusters(self._known.clusters, alignment, tiles.views[some])
            yield tiles.rows[some], tiles.columns[some], said

    def _outcomes(self, places: Places, sample: _Described, matched: _Described | None) -> list[Outcome]:
        """What every alignment makes of a sample; those of the radiometry only where it was described in that light."""
        model = self._known.clusters
        outcomes: list[Outcome] = []
        plain: Array = np.zeros(0)
        for kind in ALIGNMENTS:
            here = matched if matches_radiometry(kind) else sample
            features = feature_alignment(kind)
            if here is None or (features == "coral" and not len(model.variances)):
                continue
            if kind != "none" and len(here.rows) < FEWEST:
                continue
            alignment = fit_alignment(features, model, here.views[:, 0])
            tiles, _, _ = _gathered(places, self._given(here, alignment))
            plain = tiles.labels if kind == "none" else plain
            outcomes.append(_outcome(kind, plain, tiles, model))
        return outcomes

    def _pictures(self, source: ImageSource, tiles: ClusteredTiles, distances: Array) -> dict[int, Array]:
        if not self._examples:
            return {}
        numbers = range(1, len(self._known.clusters.centroids) + 1)
        nearest = nearest_members(distances, tiles.labels, numbers, self._examples)
        by_index = source.at(tiles.rows, tiles.columns)
        return {number: tile_pictures(by_index, members) for number, members in nearest.items() if len(members)}


def _gathered(places: Places, parts: Iterable[tuple[Ints, Ints, Given]]) -> tuple[ClusteredTiles, Array, TileSample]:
    """The clusters of all tiles, how far each is from the centre of its own, (N,), and a sample of them."""
    found, distances, sample = [], [], TileSample(len(places))
    for rows, columns, given in parts:
        found.append(ClusteredTiles(rows, columns, given.labels, given.confidence, given.novelty, given.margin))
        distances.append(given.distances)
        sample.add(rows * places.columns + columns, given.points, given.labels, given.mixtures)
    return ClusteredTiles.joined(found), np.concatenate(distances), sample


def _sampled_cells(source: ImageSource) -> Bools:
    """The images to sample: all of a small city, else as many as are wanted, at random among the usable ones."""
    rows, columns = source.places.rows, source.places.columns
    if rows * columns <= KEPT:
        return np.ones((rows, columns), bool)
    cells = np.random.default_rng(0).permutation(np.flatnonzero(source.usable()))[:SAMPLE]
    wanted = np.zeros((rows, columns), bool)
    wanted.flat[cells] = True
    return wanted


def _outcome(kind: str, plain: Array, tiles: ClusteredTiles, model: ClusterModel) -> Outcome:
    shares = np.bincount(tiles.labels, minlength=len(model.centroids) + 1)[1:] / len(tiles.labels)
    changed = float(np.mean(tiles.labels != plain))
    return Outcome(kind, changed, float(np.mean(tiles.novelty > 1)), float(tiles.margin.mean()), shares)
