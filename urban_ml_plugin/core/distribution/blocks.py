"""A block of tiles as a worker sees it: what it is handed, what it does, and what it gives back.

What costs much to prepare (a raster that was opened, a network that was built) is kept from block to block.
"""

from __future__ import annotations

import platform
import uuid
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

import numpy as np
import torch
from rasterio.errors import EnvError

from ..foreign_networks.openvino_copy import openvino_version
from ..images.image_source import PlacedImages
from ..images.photographs import PhotoPlaces, photograph_tiles
from ..images.raster_tiles import RasterTiles
from ..images.tiles import Tiles, batch_length
from ..networks.precision import precision_of
from ..options.choices import BFLOAT16, BY_OPENVINO, OPENVINO_BFLOAT16
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.provenance import version
from ..workers.jobs import other_version, own_processor
from .raster_request import RasterRequest

if TYPE_CHECKING:
    from typing import Self

KEPT = 2
"""Jobs that a worker keeps open: that at hand, and one before it."""

Source = TypeVar("Source", bound=PlacedImages)
Work = Callable[[Tiles], "tuple[Array, ...]"]
"""Arrays (n, …) for a batch of n tiles, each of which follows from its own tile alone."""


class Recipe(Protocol):
    """How a worker prepares the work on tiles; plain values that travel with every job."""

    @property
    def precision(self) -> str:
        """In which it is done."""

    def prepared(self, content: bytes, source: PlacedImages) -> Work:
        """The work on images of a source.

        Args:
            content: what is large, such as weights.
        """


def own_versions(precision: str) -> dict[str, str]:
    """Of what tiles that are described in a precision follow from in this process."""
    own = {"Urban ML": version(), "PyTorch": torch.__version__}
    return {**own, "OpenVINO": openvino_version()} if precision in BY_OPENVINO else own


def automatic_precision() -> str:
    """That ``auto`` means on the processor of this process."""
    return precision_of(torch.device("cpu")).name


@dataclass(frozen=True)
class ImageJob:
    """What is to be done with images, whatever they are of.

    Attributes:
        recipe, content: see ``Recipe``.
        batch_size: images in memory at a time.
        key: tells this job from any other.
        versions, automatic, processor: of the process that asks.
    """

    recipe: Recipe
    content: bytes
    batch_size: int
    key: str
    versions: Mapping[str, str]
    automatic: str
    processor: str

    @classmethod
    def of(cls, recipe: Recipe, content: bytes, batch_size: int, *more: Any) -> Self:
        """A job that this process asks for; what more a kind of job has comes last."""
        own = uuid.uuid4().hex, own_versions(recipe.precision), automatic_precision(), own_processor()
        return cls(recipe, content, batch_size, *own, *more)

    def refusal(self) -> str:
        """Why this process must not do it: its libraries are others, or it would compute in another precision."""
        precision, own = self.recipe.precision, automatic_precision()
        other = other_version(own_versions(precision), self.versions)
        if other or precision not in (BFLOAT16, OPENVINO_BFLOAT16) or own == self.automatic:
            return other
        return (
            f"The worker on {platform.node()} would compute in {own} and the run was started in {precision}, so "
            "results would differ: choose the precision “float32”."
        )

    def prepared(self, opened: Callable[[], Source]) -> tuple[Source, Work]:
        """The source and the work, kept for the next block.

        Raises:
            UrbanMLError: as ``opened`` and ``Recipe.prepared``.
        """
        if self.key not in _open:
            while len(_open) >= KEPT:
                _close(_open.pop(next(iter(_open)))[0])
            source = opened()
            try:
                _open[self.key] = source, self.recipe.prepared(self.content, source)
            except BaseException:  # block after block would open it once more
                _close(source)
                raise
        return _open[self.key]


_open: dict[str, tuple[Any, Work]] = {}


def _close(source: PlacedImages) -> None:
    if isinstance(source, RasterTiles):
        with suppress(EnvError):  # what rasterio keeps beside an open raster belongs to a thread, perhaps another one
            source.imagery.close()


class Block(NamedTuple):
    """Some tiles one behind the other.

    Attributes:
        first, last: the first, and the one after the last, counted along the rows of the grid.
        wanted: (rows, columns) of the rows that they lie in, which tiles to read.
    """

    first: int
    last: int
    wanted: Bools


class Found(NamedTuple):
    """What was made of a block.

    Attributes:
        rows, columns: (n,) of the usable tiles.
        arrays: what the work gave for them.
        shares: (last - first,) share of valid pixels of the tiles that were read.
        blank: how many tiles were left out as they are of one colour.
    """

    rows: Ints
    columns: Ints
    arrays: tuple[Array, ...]
    shares: Floats
    blank: int


@dataclass(frozen=True)
class TileJob(ImageJob):
    """What is to be done with the tiles of a raster (see ``jobs.Job``).

    Attributes:
        raster: whose tiles they are.
        keep_blank: whether tiles of one colour are used.
    """

    raster: RasterRequest
    keep_blank: bool

    def do(self, block: Block, threads: int) -> Found:
        """What is made of a block of tiles."""
        torch.set_num_threads(threads)
        source, work = self.prepared(self.raster.open)
        columns = source.places.columns
        top = block.first // columns
        rows = range(top, top + len(block.wanted))
        reader = source.stream(self.batch_size, block.wanted, rows, self.keep_blank)
        found = _worked_on(reader, work)
        shares = reader.shares.ravel()[block.first - top * columns :][: block.last - block.first]
        return Found(*found, shares, reader.blank)


class PhotoBlock(NamedTuple):
    """Some photographs, which travel: the engine has read them before, to see which can be.

    Attributes:
        numbers: (n,) of the images.
        pixels: (3, side, side) of each, in the type of its file.
    """

    numbers: Ints
    pixels: list[Array]


@dataclass(frozen=True)
class PhotoJob(ImageJob):
    """What is to be done with photographs (see ``jobs.Job``).

    Attributes:
        places: of all of them.
    """

    places: PhotoPlaces

    def do(self, block: PhotoBlock, threads: int) -> tuple[Array, ...]:
        """What is made of a block of photographs."""
        torch.set_num_threads(threads)
        _, work = self.prepared(lambda: self.places)
        length = batch_length(self.batch_size, *block.pixels[0].shape[:2])
        batches = (slice(start, start + length) for start in range(0, len(block.numbers), length))
        return _worked_on((photograph_tiles(block.numbers[some], block.pixels[some]) for some in batches), work)[2]


def _worked_on(batches: Iterable[Tiles], work: Work) -> tuple[Ints, Ints, tuple[Array, ...]]:
    """Rows and columns of images, and what is made of them."""
    parts = [(tiles.rows, tiles.columns, *work(tiles)) for tiles in batches]
    if not parts:
        return np.zeros(0, np.int64), np.zeros(0, np.int64), ()
    row, column, *arrays = (np.concatenate(part) for part in zip(*parts))
    return row, column, tuple(arrays)
