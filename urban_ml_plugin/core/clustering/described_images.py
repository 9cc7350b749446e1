"""The images of a source as clustering sees them: described as a whole, and read again by index."""

from __future__ import annotations

from ..images.image_source import ImageSource
from ..images.tile_memory import Rows
from ..images.tiles import Tiles
from ..networks.computing import Encoder
from ..networks.streaming import stream_features
from ..runtime.arrays import Array, Floats, Floats32, Ints
from ..runtime.events import Step


class DescribedImages:
    """The N usable images of a source; see ``IndexedImages``.

    Args:
        most: usable images at most.

    Attributes:
        rows, columns: (N,) indices of their cells, known once they have been described.
        colours: (N, 3) mean colour, 0 to 1, likewise.
        shares: (rows, columns) share of valid pixels of every image of the source, likewise.
    """

    rows: Ints
    columns: Ints
    colours: Floats32
    shares: Floats

    def __init__(self, source: ImageSource, batch_size: int, most: int) -> None:
        self._source, self._batch_size, self._most = source, batch_size, most
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

    def describe(self, encoder: Encoder, step: Step) -> Floats32:
        """(N, 5, D) features of each image and of its four quarters; a raster is read once, from top to bottom."""
        stream = self._source.stream(self._batch_size)
        rows, columns, colours, features = (Rows(self._most) for _ in range(4))
        for tiles, views in stream_features(stream, encoder.views, step):
            rows.add(tiles.rows)
            columns.add(tiles.columns)
            colours.add(mean_colours(tiles))
            features.add(views)
        self.rows, self.columns, self.colours = rows.all, columns.all, colours.all
        self.shares = stream.shares
        return features.all


def mean_colours(tiles: Tiles) -> Floats32:
    """(N, 3) mean of the first three bands of each tile itself, or of the first thrice where there are fewer, 0 to 1.

    Invalid pixels take no part.
    """
    tiles = tiles.itself
    means: Floats32 = tiles.pixels.mean(axis=(2, 3))
    for mean, pixels, valid in zip(means, tiles.pixels, tiles.valid[:, 0]):
        if not valid.all() and valid.any():
            mean[:] = pixels[:, valid].mean(axis=1)
    return means[:, :3] if means.shape[1] >= 3 else means[:, [0, 0, 0]]
