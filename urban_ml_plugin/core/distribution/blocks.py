"""A block of tiles as a worker sees it: what it is handed, what it does, and what it gives back.

A worker runs ``run_block`` by name, with plain arguments. What costs much to prepare (a raster that was opened, a
network that was built) is kept from block to block.
"""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable
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
from ..runtime.errors import UrbanMLError
from ..runtime.processor import processor_facts, steering
from ..runtime.provenance import version
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


class Facts(NamedTuple):
    """What results follow from besides the job.

    Attributes:
        plugin, torch, openvino: versions.
        precision: that ``auto`` means on the processor.
        processor: with what steers its kernels.
    """

    plugin: str
    torch: str
    precision: str
    processor: str
    openvino: str

    def refusal(self, engine: Facts, precision: str) -> str:
        """Why a worker of these facts must not work for an engine in a precision, empty if it may."""
        here = platform.node()
        for what, own, theirs in (
            ("Urban ML", self.plugin, engine.plugin),
            ("PyTorch", self.torch, engine.torch),
            ("OpenVINO", self.openvino, engine.openvino),
        ):
            if own != theirs and (what != "OpenVINO" or precision == OPENVINO):
                return (
                    f"The worker on {here} has {what} {own} and the run was started with {theirs}, so results would "
                    "differ: install the same on all machines."
                )
        if precision == BFLOAT16 and self.precision != engine.precision:
            return (
                f"The worker on {here} would compute in {self.precision} and the run was started in {precision}, so "
                "results would differ: choose the precision “float32”."
            )
        return ""


def own_facts() -> Facts:
    """Those of this process."""
    about = processor_facts()
    # How many threads there are changes nothing for the plugin's networks, as was tried, and Dask sets it for workers.
    kernels = [item for item in steering() if not item[0].endswith("_NUM_THREADS")]
    processor = about.get("model name", platform.processor()), platform.machine(), about.get("flags"), kernels
    precision = precision_of(torch.device("cpu")).name
    return Facts(version(), torch.__version__, precision, repr(processor), openvino_version())


@dataclass(frozen=True)
class Job:
    """What is to be done with the tiles of a raster.

    Attributes:
        key: tells this job from any other.
        raster: whose tiles they are.
        recipe, content: see ``Recipe``.
        batch_size: tiles in memory at a time.
        keep_blank: whether tiles of one colour are used.
        engine: the facts of the process that asks.
    """

    key: str
    raster: RasterRequest
    recipe: Recipe
    content: bytes
    batch_size: int
    keep_blank: bool
    engine: Facts


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
        processor: on which it was found.
        refusal: why there is nothing else, in a sentence; empty if all went well.
    """

    rows: Ints
    columns: Ints
    arrays: tuple[Array, ...]
    shares: Floats
    blank: int
    processor: str
    refusal: str = ""


_one_at_a_time = threading.Lock()
_open: dict[str, tuple[RasterTiles, Work]] = {}


def hand_over(job: Job) -> Job:
    """The job itself: as the result of a task it is sent to each worker once, and made again where one dies with it."""
    return job


def run_block(job: Job, block: Block, threads: int) -> Found:
    """Work on a block of tiles.

    Args:
        threads: for the network, of a worker that may run as many tasks at once; it runs one block at a time.
    """
    with _one_at_a_time:
        facts = own_facts()
        nothing = np.zeros(0, np.int64)
        try:
            refusal = facts.refusal(job.engine, job.recipe.precision)
            if not refusal:
                torch.set_num_threads(threads)
                return _run(job, block, facts.processor)
        except UrbanMLError as error:
            refusal = str(error)
        return Found(nothing, nothing, (), np.zeros(0), 0, facts.processor, refusal)


def _run(job: Job, block: Block, processor: str) -> Found:
    source, work = _prepared(job)
    columns = source.places.columns
    top = block.first // columns
    rows = range(top, top + len(block.wanted))
    reader = source.stream(job.batch_size, block.wanted, rows, job.keep_blank)
    parts = [(tiles.rows, tiles.columns, *work(tiles)) for tiles in reader]
    shares = reader.shares.ravel()[block.first - top * columns :][: block.last - block.first]
    if not parts:
        nothing = np.zeros(0, np.int64)
        return Found(nothing, nothing, (), shares, reader.blank, processor)
    row, column, *arrays = (np.concatenate(part) for part in zip(*parts))
    return Found(row, column, tuple(arrays), shares, reader.blank, processor)


def _prepared(job: Job) -> tuple[RasterTiles, Work]:
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
