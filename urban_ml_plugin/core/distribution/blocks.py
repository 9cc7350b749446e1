"""A block of tiles as a worker sees it: what it is handed, what it does, and what it gives back.

What costs much to prepare (a raster that was opened, a network that was built) is kept from block to block.
"""

from __future__ import annotations

import platform
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
import torch

from ..foreign_networks.openvino_copy import openvino_version
from ..images.raster_tiles import RasterTiles
from ..images.tiles import Tiles
from ..networks.precision import precision_of
from ..options.choices import BFLOAT16, OPENVINO
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.provenance import version
from ..workers.jobs import other_version, own_processor
from .raster_request import RasterRequest

KEPT = 2
"""Jobs that a worker keeps open: that at hand, and one before it."""

Work = Callable[[Tiles], "tuple[Array, ...]"]
"""Arrays (n, …) for a batch of n tiles, each of which follows from its own tile alone."""


class Recipe(Protocol):
    """How a worker prepares the work on tiles; plain values that travel with every job."""

    @property
    def precision(self) -> str:
        """In which it is done."""

    def prepared(self, content: bytes, source: RasterTiles) -> Work:
        """The work on tiles of a source.

        Args:
            content: what is large, such as weights.
        """


def own_versions(precision: str) -> dict[str, str]:
    """Of what tiles that are described in a precision follow from in this process."""
    own = {"Urban ML": version(), "PyTorch": torch.__version__}
    return {**own, "OpenVINO": openvino_version()} if precision == OPENVINO else own


def automatic_precision() -> str:
    """That ``auto`` means on the processor of this process."""
    return precision_of(torch.device("cpu")).name


@dataclass(frozen=True)
class TileJob:
    """What is to be done with the tiles of a raster (see ``jobs.Job``).

    Attributes:
        key: tells this job from any other.
        raster: whose tiles they are.
        recipe, content: see ``Recipe``.
        batch_size: tiles in memory at a time.
        keep_blank: whether tiles of one colour are used.
        versions, automatic, processor: of the process that asks.
    """

    key: str
    raster: RasterRequest
    recipe: Recipe
    content: bytes
    batch_size: int
    keep_blank: bool
    versions: Mapping[str, str]
    automatic: str
    processor: str

    @classmethod
    def of(cls, raster: RasterRequest, recipe: Recipe, content: bytes, batch_size: int, keep_blank: bool) -> TileJob:
        """A job that this process asks for."""
        versions, automatic, processor = own_versions(recipe.precision), automatic_precision(), own_processor()
        key = uuid.uuid4().hex
        return cls(key, raster, recipe, content, batch_size, keep_blank, versions, automatic, processor)

    def refusal(self) -> str:
        """Why this process must not do it: its libraries are others, or it would compute in another precision."""
        precision, own = self.recipe.precision, automatic_precision()
        other = other_version(own_versions(precision), self.versions)
        if other or precision != BFLOAT16 or own == self.automatic:
            return other
        return (
            f"The worker on {platform.node()} would compute in {own} and the run was started in {precision}, so "
            "results would differ: choose the precision “float32”."
        )

    def do(self, block: Block, threads: int) -> Found:
        """What is made of a block of tiles."""
        torch.set_num_threads(threads)
        return _run(self, block)


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


_open: dict[str, tuple[RasterTiles, Work]] = {}


def _run(job: TileJob, block: Block) -> Found:
    source, work = _prepared(job)
    columns = source.places.columns
    top = block.first // columns
    rows = range(top, top + len(block.wanted))
    reader = source.stream(job.batch_size, block.wanted, rows, job.keep_blank)
    parts = [(tiles.rows, tiles.columns, *work(tiles)) for tiles in reader]
    shares = reader.shares.ravel()[block.first - top * columns :][: block.last - block.first]
    if not parts:
        nothing = np.zeros(0, np.int64)
        return Found(nothing, nothing, (), shares, reader.blank)
    row, column, *arrays = (np.concatenate(part) for part in zip(*parts))
    return Found(row, column, tuple(arrays), shares, reader.blank)


def _prepared(job: TileJob) -> tuple[RasterTiles, Work]:
    if job.key not in _open:
        while len(_open) >= KEPT:
            _open.pop(next(iter(_open)))[0].imagery.close()
        source = job.raster.open()
        try:
            _open[job.key] = source, job.recipe.prepared(job.content, source)
        except BaseException:  # block after block would open it once more
            source.imagery.close()
            raise
    return _open[job.key]
