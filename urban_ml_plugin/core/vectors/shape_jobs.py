"""Work on shapes that can be done anywhere: shapes on their way, functions of them as jobs, sums over blocks of ground.

Nothing but values travels, so workers need no file that the engine reads or wrote.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import numpy as np
import pyproj
import shapely
import shapely.geos
from geopandas import GeoSeries

from ..runtime.events import Step
from ..runtime.provenance import version
from ..workers.jobs import other_version, own_processor
from ..workers.workers import shared_out

if TYPE_CHECKING:
    from .stored_features import Block, StoredFeatures


class CarriedShapes:
    """Shapes, some of them perhaps None, that stay objects within a process and are WKB from when they are sent away.

    Args:
        shapes, wkb: one of them is enough.
    """

    def __init__(self, shapes: GeoSeries | None = None, wkb: Sequence[bytes | None] = ()) -> None:
        self._shapes, self._wkb = shapes, wkb

    @property
    def shapes(self) -> GeoSeries:
        """Without a CRS where they have been on the way."""
        if self._shapes is None:
            self._shapes = GeoSeries.from_wkb(list(self._wkb))
        return self._shapes

    def __reduce__(self) -> tuple[Any, ...]:
        if self._shapes is not None:  # they take ten times the memory
            self._wkb, self._shapes = self._shapes.to_wkb().tolist(), None
        return CarriedShapes, (None, self._wkb)


def own_versions() -> dict[str, str]:
    """Of what shapes are measured with in this process."""
    geos = shapely.geos.geos_version
    return {
        "Urban ML": version(),
        "Shapely": shapely.__version__,
        "GEOS": ".".join(map(str, geos)),
        "PROJ": pyproj.proj_version_str,
        "NumPy": np.__version__,
    }


Asked = TypeVar("Asked")
Found = TypeVar("Found")


@dataclass(frozen=True)
class ShapeJob(Generic[Asked, Found]):
    """What a function gives for blocks (see ``jobs.Job``).

    Attributes:
        work: a function of a module, or plain values that can be called.
        versions, processor: of the process that asks.
    """

    work: Callable[[Asked], Found]
    versions: Mapping[str, str] = field(default_factory=own_versions)
    processor: str = field(default_factory=own_processor)

    def refusal(self) -> str:
        """Why this process must not do it: its libraries are others."""
        return other_version(own_versions(), self.versions)

    def do(self, block: Asked, _threads: int) -> Found:
        """What the function gives for a block."""
        return self.work(block)


class GroundBlock(Protocol):
    """What is handed to whoever measures a block of ground."""

    @property
    def features(self) -> int:
        """How many belong to it."""


Ground = TypeVar("Ground", bound=GroundBlock)


class BlockSums(ABC, Generic[Ground, Found]):
    """What is summed up over blocks of ground, always in the same order, by whomever they are measured."""

    @property
    @abstractmethod
    def measure(self) -> Callable[[Ground], Found]:
        """What is measured of a block: a function of a module."""

    @abstractmethod
    def handed(self, features: StoredFeatures, block: Block) -> Ground:
        """All that is needed to measure a block."""

    @abstractmethod
    def add(self, block: Ground, found: Found) -> None:
        """Take what was measured of a block into account."""

    def take(self, features: StoredFeatures, step: Step) -> None:
        """Take all features into account; raises as ``shared_out``."""
        blocks: Iterator[Ground] = (self.handed(features, block) for block in features.blocks() if len(block.own))
        done = 0
        for block, found in shared_out(ShapeJob(self.measure), blocks):
            self.add(block, found)
            done += block.features
            step.done(done, len(features.near))
