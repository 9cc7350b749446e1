"""What a stream of images was described by so far, kept on disk so that it goes on after a break.

Parts of many sources are kept by ``resumable_description``. Here it is the one source whose features may be too many
for the memory: they lie in a file that is appended to, and the checkpoint says how much of it counts.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from ..images.image_source import ImageSource
from ..networks.computing import Encoder
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints
from ..runtime.errors import ModelFileError
from ..storage.stored_rows import STAYS
from .checkpoint import Checkpoint, fingerprint

NAME = "features"
EVERY = 60.0
"""Seconds of work that are lost, at most, where a run breaks off."""
LONGEST = 10**6
"""Of an axis of the features of an image."""


class Kept(NamedTuple):
    """What was reached.

    Attributes:
        rows, columns: (n,) cells of the images that were described.
        colours: (n, 3)
        shares: (rows, columns) share of valid pixels of the images that were looked at.
        shape: of the features of an image.
        finished: whether all images were looked at.
    """

    rows: Ints
    columns: Ints
    colours: Floats32
    shares: Floats
    shape: tuple[int, ...]
    finished: bool

    @property
    def left(self) -> Bools:
        """(rows, columns) which images come after those."""
        height, width = self.shares.shape
        first = int(self.rows[-1]) * width + int(self.columns[-1]) + 1
        left: Bools = np.arange(height * width).reshape(height, width) >= first
        return left


class KeptDescription:
    """Where the description of a source by one network is kept.

    Args:
        folder: in which also the file of features lies, at ``path``.
    """

    def __init__(self, folder: str, source: ImageSource, encoder: Encoder) -> None:
        chosen = [NAME, source.fingerprint, *source.framing, *encoder.settings]
        job = fingerprint(chosen, [source.valid_shares()], encoder.network.state_dict().values())
        self.path = Path(folder, f"{NAME}{STAYS}")
        self._checkpoint, self._due = Checkpoint(folder, NAME, job), time.monotonic() + EVERY

    def read(self) -> Kept | None:
        """What an earlier run has left, None if nothing.

        Raises:
            ModelFileError: it is damaged, or belongs to another run.
        """
        with self._checkpoint.read() as content:
            if content is None:
                return None
            card, tensors = content
            count, most = tensors.shape("rows")[0], 2**31
            rows, columns = (tensors.wholes(name, count, least=0, most=most) for name in ("rows", "columns"))
            colours = tensors.floats("colours", count, 3)
            shares = tensors.floats("shares", None, None, least=0, most=1)
            shape = card.wholes("shape", 1, LONGEST)
            kept = Kept(rows, columns, colours, shares, shape, card.flag("finished"))
        needed = math.prod(shape) * count * 4
        if not self.path.is_file() or self.path.stat().st_size < needed:
            raise ModelFileError(f"The checkpoint {self.path} is damaged: empty its folder to start anew.")
        return kept

    @property
    def due(self) -> bool:
        """Whether it is time to keep what was reached."""
        return time.monotonic() >= self._due

    def write(self, arrays: Mapping[str, Array], shape: tuple[int, ...], finished: bool) -> None:
        """Keep what was reached: ``rows``, ``columns``, ``colours`` and ``shares`` of ``Kept``.

        Raises:
            OutputError: the disk is full or the folder cannot be written.
        """
        tensors = {name: torch.from_numpy(array.copy()) for name, array in arrays.items()}
        self._checkpoint.write(tensors, {"shape": list(shape), "finished": finished})
        self._due = time.monotonic() + EVERY
