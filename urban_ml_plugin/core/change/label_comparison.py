"""Two cluster rasters of one model compared cell by cell, where the images are not at hand."""

from __future__ import annotations

import numpy as np
from rasterio.windows import Window

from ..images.imagery import Imagery
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..runtime.provenance import tags
from .comparison import ComparedTiles, Comparison, Dates
from .label_rasters import read_labels


def compare_labels(dates: Dates, least: float | None, events: Events) -> Comparison:
    """Compare two cluster rasters of one model; ``least`` is not used, and that is told."""
    events.progress(0, "Reading clusters")
    before, after, mask = dates.before, dates.after, dates.mask
    labels = read_labels(before, after)
    if least is not None:
        events.warning("Cluster rasters do not say how sure they are: the minimum confidence was not used.")
    events.warning(
        "Only labels were compared: shift, light and false changes cannot be told, and tiles at the border of two "
        "types flip by chance. Give the images and the model for a change that you mean to publish."
    )
    there = (labels.before > 0) & (labels.after > 0)
    with Imagery(before, mask=mask, events=events, measured=True) as imagery:
        if mask:
            there &= imagery.read_valid(Window(0, 0, *there.shape[::-1]))
        provenance = {**tags("clusterchange", imagery), "URBAN_ML_AFTER": after}
    rows, columns = np.nonzero(there)
    if len(rows) < 2:
        raise InputError(
            f"The cluster rasters {before} and {after} have {len(rows)} tiles in common: choose rasters of one place."
        )
    first, second = labels.before[rows, columns], labels.after[rows, columns]
    unknown = np.full(len(rows), np.nan, np.float32)
    tiles = ComparedTiles(rows, columns, first, second, unknown, first != second, [None] * len(rows))
    shares = ((labels.before > 0) | (labels.after > 0)).astype(float)
    shares[there] = 1
    return Comparison(
        grid=labels.grid, shares=shares, tiles=tiles, classes=labels.classes,
        resolution=labels.resolution / labels.grid.stride, least=0.0, provenance=provenance,
        parameters={"before": before, "after": after, "mask": mask, "model": str(labels.model)},
        title=dates.title,
    )  # fmt: skip
