"""Tiles with their clusters, as clustering and applying a model give them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ..runtime.arrays import Floats32, Ints


@dataclass
class ClusteredTiles:
    """The usable tiles of a raster with their clusters.

    Attributes:
        rows, columns: (N,) indices in the grid.
        labels: (N,) 1…K.
        confidence, novelty, margin: (N,) as ``ClusterModel.assign`` gives them; NaN where that is unknown.
    """

    rows: Ints
    columns: Ints
    labels: Ints
    confidence: Floats32
    novelty: Floats32
    margin: Floats32

    @classmethod
    def joined(cls, parts: Sequence[ClusteredTiles]) -> ClusteredTiles:
        """Several batches as one."""
        return cls(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(cls)))

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of a layer of tiles: ``cluster, confidence, novelty, margin``."""
        names = [field.name for field in fields(self) if field.name not in ("rows", "columns", "labels")]
        return {"cluster": self.labels, **{name: getattr(self, name) for name in names}}
