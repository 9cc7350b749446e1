"""Rasters of one cell a tile that hold classes: their labels, names and colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..presentation.colours import palette
from ..presentation.map_classes import MapClass, cluster_classes
from .raster import Raster
from .validity import Validity


def valid_labels(source: Raster) -> NDArray[np.int64]:
    """The first band of a raster (rows, columns), 0 where it is invalid."""
    whole = Window(0, 0, source.width, source.height)
    labels = source.read([1], whole)
    valid = Validity(source, [1], lambda: [whole]).read(labels, whole)
    return np.where(valid, labels[0], 0).astype(np.int64)


def cluster_colours(source: Raster) -> dict[int, str]:
    """The colour of each cluster of an open cluster raster; none where there are too many for a palette.

    No cluster is black or transparent: that is how a palette marks values that it has no colour for.
    """
    table = source.colours().items()
    return {value: f"#{r:02X}{g:02X}{b:02X}" for value, (r, g, b, alpha) in table if alpha and (r or g or b)}


def label_classes(numbers: Sequence[int], colours: Mapping[int, str]) -> list[MapClass]:
    """``number``, ``name`` and ``colour`` of classes that a raster holds, from a palette where it has no colour."""
    spare = dict(zip(numbers, palette(len(numbers)))) if any(number not in colours for number in numbers) else {}
    return cluster_classes(numbers, (colours.get(number) or spare[number] for number in numbers))
