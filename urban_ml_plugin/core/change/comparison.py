"""Tiles of two dates compared: what was found, and what is known of how it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from pandas import DataFrame

from ..presentation.map_classes import MapClass
from ..presentation.theme import MUTED
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Bools, Floats32, Ints
from .change_shares import Share, Transition, arrow
from .coregistration import ImagePair
from .embedding_years import YearPair
from .tile_change import NoChange


@dataclass(frozen=True)
class Dates:
    """Two images of one place, or two cluster rasters.

    Attributes:
        before, after: their paths.
        mask: polygons; ground outside them is not compared.
        bands: of both images; those of the model unless given.
    """

    before: str
    after: str
    mask: str | None = None
    bands: Sequence[int] | None = None

    @property
    def title(self) -> str:
        """Both names."""
        return arrow(Path(self.before).stem, Path(self.after).stem)


@dataclass
class ComparedTiles:
    """The N tiles that both dates see, with what was found.

    Attributes:
        rows, columns: (N,) places in the grid.
        before: (N,) 1…K at the first date.
        labels: (N,) 1…K at the second date, before it was asked whether the difference means anything.
        confidence: (N,) of a change, NaN where only labels are known.
        changed: (N,)
        suspect: (N,) why to look twice, None where there is no reason.
    """

    rows: Ints
    columns: Ints
    before: Ints
    labels: Ints
    confidence: Floats32
    changed: Bools
    suspect: list[str | None] = field(default_factory=list)

    @property
    def after(self) -> Ints:
        """(N,) type at the second date: that of the first, unless the change is sure."""
        return np.where(self.changed, self.labels, self.before)


@dataclass
class Comparison:
    """What comparing images, and comparing cluster rasters, gives to those who write.

    Attributes:
        shares: (rows, columns) share of pixels of every tile of the grid that both dates show.
        classes: number, name and colour of each type.
        resolution: metres per pixel of the grid, NaN if unknown.
        least: least confidence of a change.
        false_change: share found changed where nothing changed; it and what follows is None where labels were compared.
        naive: share of tiles whose labels differ.
        blind: share of possible transitions that could not be told; see ``image_comparison``.
        pictures: see ``image_comparison``.
        pair, years: the images that were compared, or the embeddings of two years.
    """

    grid: TileGrid
    shares: Array
    tiles: ComparedTiles
    classes: list[MapClass]
    resolution: float
    least: float
    provenance: dict[str, Any]
    parameters: dict[str, Any]
    title: str
    false_change: Share | None = None
    naive: Share | None = None
    pair: ImagePair | None = None
    years: YearPair | None = None
    known: NoChange | None = None
    blind: float = 0.0
    pictures: dict[str, Any] = field(default_factory=dict)

    @property
    def tile_area(self) -> float:
        """Ground that a tile stands for, m², NaN if unknown."""
        return (self.grid.stride * self.resolution) ** 2

    def explained_by_false(self, overall: Share) -> bool:
        """Whether the change found is not distinguishable from none."""
        return self.false_change is not None and not overall.low > self.false_change.high

    def name(self, number: int) -> str:
        """Name of a type."""
        return next((str(entry["name"]) for entry in self.classes if entry["number"] == number), f"Cluster {number}")

    def colour(self, number: int) -> str:
        """Colour of a type, grey if it has none."""
        return next((str(entry["colour"]) for entry in self.classes if entry["number"] == number), MUTED)


@dataclass
class Changes:
    """How much changed, and from what to what.

    Attributes:
        overall: share of tiles that changed.
        transitions: see ``transition_shares``.
        blocks: of ground that the interval was made of.
        zones: ``ZONE_FIELDS`` of each zone, None where there are no zones.
    """

    overall: Share
    transitions: list[Transition]
    blocks: int
    zones: DataFrame | None = None

    @property
    def moving(self) -> list[Transition]:
        """Transitions to another type, the most frequent first."""
        moving = [one for one in self.transitions if one.before != one.after]
        return sorted(moving, key=lambda one: -one.tiles)
