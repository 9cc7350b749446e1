"""The images of a source as clustering sees them: described as a whole, and read again by index."""

from __future__ import annotations

import numpy as np

from ..distribution.description import Description
from ..distribution.tile_stream import TileStream
from ..images.image_source import ImageSource
from ..images.tiles import Tiles
from ..learning.kept_description import KeptDescription
from ..networks.computing import Encoder
from ..runtime.arrays import Array, Floats, Floats32, Ints
from ..runtime.events import Step
from ..storage.stored_rows import IN_MEMORY, AnyRows, Rows


class DescribedImages:
    """The N usable images of a source; see ``IndexedImages``.

    Args:
        most: usable images at most.
        checkpoint: folder in which the first description is kept, so that it goes on after a break; none unless given.

    Attributes:
        rows, columns: (N,) indices of their cells, known once they have been described.
        colours: (N, 3) mean colour, 0 to 1, likewise.
        shares: (rows, columns) share of valid pixels of every image of the source, likewise.
    """

    rows: Ints
    columns: Ints
    colours: Floats32
    shares: Floats

    def __init__(self, source: ImageSource, batch_size: int, most: int, checkpoint: str | None = None) -> None:
        self._source, self._batch_size, self._most, self._checkpoint = source, batch_size, most, checkpoint
        self.upright = source.upright

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def valid(self) -> Floats:
        """(N,) share of valid pixels of the usable images."""
        return self.shares[self.rows, self.columns]

    @property
    def tile_ids(self) -> Ints:
        """(N,) their numbers in the layers, counted along the rows."""
        return self.rows * self._source.places.columns + self.columns

    def batch(self, indices: Array) -> Tiles:
        """The images at ``indices``, in that order."""
        return self._source.batch(self.rows[indices], self.columns[indices])

    def describe(self, encoder: Encoder, step: Step) -> AnyRows:
        """(N, 5, D) features of each image and of its four quarters; a raster is read once, from top to bottom.

        Where they are too many for the memory they lie in a file.

        Raises:
            InputError: no image is usable.
            ModelFileError: the checkpoint is damaged or belongs to another run.
            OutputError: the disk is full.
        """
        keeper = KeptDescription(self._checkpoint, self._source, encoder) if self._checkpoint else None
        self._checkpoint = None  # what a network says that has learnt meanwhile is not what it said at first
        kept = keeper.read() if keeper else None
        rows, columns, colours = (Rows(self._most) for _ in range(3))
        features = Rows(self._most, IN_MEMORY, keeper.path if keeper else None)
        if kept:
            rows.add(kept.rows)
            columns.add(kept.columns)
            colours.add(kept.colours)
            features.resume(len(kept.rows), kept.shape)
            step.skip(int((~kept.left).sum()), kept.left.size)
        work = Description(encoder, views=True, colours=True)
        stream = TileStream(self._source, work, self._batch_size, kept.left if kept else None)

        def shares() -> Floats:
            if kept and kept.finished:  # nothing is left, though the last images of the grid may not have been usable
                return kept.shares
            return np.where(kept.left, stream.shares, kept.shares) if kept else stream.shares

        def keep(finished: bool) -> None:
            if keeper and not (kept and kept.finished):
                features.settle()
                told = {"rows": rows.all, "columns": columns.all, "colours": colours.all, "shares": shares()}
                keeper.write(told, features.all.shape[1:], finished)

        if not (kept and kept.finished):
            for row, column, (views, colour) in stream.over(step, rest=kept is not None):
                rows.add(row)
                columns.add(column)
                colours.add(colour)
                features.add(views)
                if keeper and keeper.due:
                    keep(finished=False)
        keep(finished=True)
        self.rows, self.columns, self.colours, self.shares = rows.all, columns.all, colours.all, shares()
        found: AnyRows = features.all
        return found
