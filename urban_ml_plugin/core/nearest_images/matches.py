"""Pairs of a source and an image like it, as layers and rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from shapely.geometry import LineString

from ..images.image_sources import Images
from ..runtime.arrays import Array, Floats, Ints
from ..vectors.vectors import distinct_fields
from .cosine_search import NONE, Nearest
from .exclusions import Left
from .ground import along_the_ground
from .looked_for import LookedFor, ids_of, middles_of, names_at, names_of_sources


@dataclass(frozen=True)
class Matches:
    """P pairs, the matches of one source after the other, the most alike first.

    Attributes:
        sources: what was looked for.
        images: those that were searched.
        source, match: (P,) numbers in both.
        rank: (P,) from 1.
        similarity: (P,) cosines.
        distance: (P,) metres.
        change: (P, L) by how much more of the match each locked class covers.
        locked: names of the locked classes.
        limits: (L,) by how much the share of each may differ.
        classes: (N,) names of the classes of the images; None where none are known.
        by_chance: (Q,) cosine with each source that one in twenty other images of the pool reaches; NaN without any.
        left: pairs that were no matches, by the rule.
        pool: images that could be found.
        points: their middles, in the CRS of those of the sources.
    """

    sources: LookedFor
    images: Images
    source: Ints
    match: Ints
    rank: Ints
    similarity: Floats
    distance: Floats
    change: Floats
    locked: list[str]
    limits: Floats
    classes: Array | None
    by_chance: Floats
    left: Left
    pool: int
    points: GeoSeries

    def __len__(self) -> int:
        return len(self.source)

    @property
    def largest_change(self) -> Floats:
        """(P,) by how much the share of a locked class differs at most; 0 without locks."""
        return np.asarray(np.abs(self.change).max(axis=1, initial=0))

    @property
    def where(self) -> Floats:
        """(N, 2) the middles of the images."""
        return np.stack([self.points.x, self.points.y], axis=1)

    def source_names(self) -> list[str]:
        """(Q,) what to call the sources, in the language that is spoken now."""
        return names_of_sources(self.sources, self.images)

    def match_names(self) -> list[str]:
        """(P,) what to call the match of each pair, likewise."""
        return names_at(self.images, self.match)

    def of_source(self, number: int) -> Ints:
        """The pairs of one source."""
        return np.flatnonzero(self.source == number)


def pairs_found(
    found: Nearest,
    sources: LookedFor,
    images: Images,
    pool: Ints,
    earth: Floats,
    shares: tuple[Floats, Floats],
    locked: tuple[list[str], Floats],
    classes: Array | None,
    by_chance: Floats,
    left: Left,
) -> Matches:
    """Matches by what a search found.

    Args:
        pool: (M,) numbers among the images of those that could be found.
        earth: (N, 3) where the images lie.
        shares: of the locked classes, of sources (Q, L) and of images (N, L).
        locked: their names, and by how much the share of each may differ (L,).
    """
    source, place = np.nonzero(found.place != NONE)
    match = pool[found.place[source, place]]
    chord = np.linalg.norm(sources.ground.earth[source] - earth[match], axis=1)
    points = middles_of(images, str(sources.points.crs.to_wkt()))
    return Matches(
        sources, images, source, match, place + 1, found.similarity[source, place], along_the_ground(chord),
        shares[1][match] - shares[0][source], *locked, classes, by_chance, left, len(pool), points,
    )  # fmt: skip


def match_layer(matches: Matches, crs: str) -> GeoDataFrame:
    """The matches as the shapes of their images, one for each pair, with what was found and what images have."""
    once, back = np.unique(matches.match, return_inverse=True)
    layer = matches.images.layer({}, once, crs).iloc[back.reshape(-1)].reset_index(drop=True)
    added = _pair_fields(matches)
    if matches.classes is not None:
        added["class"] = matches.classes[matches.match]
    more = distinct_fields((f"more_{name}" for name in matches.locked), [*added, *layer.columns])
    added |= {name: matches.change[:, place] for place, name in enumerate(more)}
    shape = layer.geometry
    kept = layer.drop(columns=shape.name)
    return GeoDataFrame({**added, **{name: kept[name] for name in kept}}, geometry=list(shape), crs=crs)


def line_layer(matches: Matches, crs: str) -> GeoDataFrame:
    """A line from each source to its match, middle to middle."""
    starts, ends = matches.sources.points, matches.points
    lines = [
        LineString([starts.iloc[source], ends.iloc[match]]) for source, match in zip(matches.source, matches.match)
    ]
    return GeoDataFrame(_pair_fields(matches), geometry=GeoSeries(lines, crs=crs), crs=crs)


def _pair_fields(matches: Matches) -> dict[str, Any]:
    names = matches.source_names()
    return {
        "source_id": matches.sources.ids[matches.source],
        "match_id": ids_of(matches.images)[matches.match],
        "source": [names[number] for number in matches.source],
        "match": matches.match_names(),
        "similarity": matches.similarity,
        "rank": matches.rank.astype(np.int32),
        "distance": matches.distance,
    }
