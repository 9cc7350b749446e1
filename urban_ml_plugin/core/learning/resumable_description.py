"""Images described part by part, each of which is kept on disk where a run is to go on after a break."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np
import torch

from ..images.image_sources import Images
from ..images.tiles import Tiles, read_ahead
from ..networks.computing import Encoder
from ..runtime.arrays import Array, Bools, Ints
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..storage.stored_rows import Rows
from .checkpoint import Checkpoint, fingerprint

PART = 1_000
"""Images that are kept together: some minutes of work at most are lost where a run breaks off."""
FOUND = "found"
"""Of a part on disk: which of its images have enough valid pixels."""

DescribeBatch = Callable[[int, Tiles], Mapping[str, Array]]
"""Arrays (n, …) by name for a batch of n images of a source, whose number comes first."""


class Keeper:
    """Where parts are kept: a folder, and the job that they belong to; nowhere without a folder."""

    def __init__(self, folder: str | None, encoder: Encoder, images: Images, parameters: Iterable[Any]) -> None:
        self._folder, self._job = folder, ""
        if folder:
            origins = [source.origin["fingerprint"] for source in images.sources]
            chosen = [*parameters, *encoder.settings, *(source.framing for source in images.sources)]
            shares = (source.valid_shares() for source in images.sources)  # which tell another mask
            arrays = (images.source, images.row, images.column, *shares)
            self._job = fingerprint([*chosen, *origins], arrays, encoder.network.state_dict().values())

    def at(self, name: str) -> Checkpoint | None:
        """The file of one part."""
        return Checkpoint(self._folder, name, self._job) if self._folder else None


def describe(
    images: Images,
    work: DescribeBatch,
    batch_size: int,
    step: Step,
    keeper: Keeper,
    name: str,
    in_memory: float = float("inf"),
) -> tuple[Bools, dict[str, Any]]:
    """What ``work`` makes of the chosen images.

    Args:
        name: of the parts on disk.
        in_memory: bytes up to which an array is one in memory; else it is ``StoredRows``.

    Returns:
        (N,) which of the images have enough valid pixels, and arrays (M, …) of those M, in float32.

    Raises:
        InputError: none has.
        ModelFileError: a part on disk is damaged or belongs to another run.
    """
    usable, done = np.zeros(len(images), bool), 0
    found: dict[str, Rows] = {}
    for number, part in enumerate(_parts(images)):
        kept = keeper.at(f"{name}{number}")
        content = _kept(kept) if kept else None
        if content is None:
            content = _described(images, part, work, batch_size, partial(_tell, step, done, len(images)))
            if kept:
                kept.write({key: torch.from_numpy(np.ascontiguousarray(value)) for key, value in content.items()}, {})
        else:
            step.skip(done + len(part), len(images))
        usable[part] = content.pop(FOUND) > 0
        for key, value in content.items():
            found.setdefault(key, Rows(len(images), in_memory)).add(np.asarray(value, np.float32))
        done += len(part)
    if not usable.any():
        raise InputError("No image has enough valid pixels: check nodata and mask.")
    return usable, {key: rows.all for key, rows in found.items()}


def _tell(step: Step, before: int, total: int, count: int) -> None:
    step.done(before + count, total)


def _parts(images: Images) -> Iterator[Ints]:
    """Positions of the chosen images, some at a time and all of one source."""
    for number in range(len(images.sources)):
        mine = np.flatnonzero(images.source == number)
        yield from (mine[start : start + PART] for start in range(0, len(mine), PART))


def _described(
    images: Images, part: Ints, work: DescribeBatch, batch_size: int, tell: Callable[[int], None]
) -> dict[str, Array]:
    number = int(images.source[part[0]])
    source = images.sources[number]
    wide = source.places.columns
    wanted = np.zeros((source.places.rows, wide), bool)
    wanted[images.row[part], images.column[part]] = True
    keys = images.row[part] * wide + images.column[part]
    found, batches = np.zeros(len(part), np.int64), []
    for tiles in read_ahead(map(Tiles.with_pixels, source.stream(batch_size, wanted))):
        found[np.searchsorted(keys, tiles.rows * wide + tiles.columns)] = 1
        batches.append(dict(work(number, tiles)))
        tell(int(found.sum()))
    names = list(batches[0]) if batches else []
    return {FOUND: found, **{name: np.concatenate([batch[name] for batch in batches]) for name in names}}


def _kept(checkpoint: Checkpoint) -> dict[str, Array] | None:
    with checkpoint.read() as content:
        if content is None:
            return None
        _, tensors = content
        count = tensors.shape(FOUND)[0]
        read: dict[str, Array] = {FOUND: tensors.wholes(FOUND, count, least=0, most=1)}
        for name in tensors.names(""):
            if name != FOUND:
                read[name] = tensors.floats(name, *(None for _ in tensors.shape(name)))
        return read
