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
        confidence: (N,) 0 to 1.
        novelty: (N,) above 1 where a tile is unlike 99 % of those that the model was made from.
    """

    rows: Ints
    columns: Ints
    labels: Ints
    confidence: Floats32
    novelty: Floats32

    @classmethod
    def joined(cls, parts: Sequence[ClusteredTiles]) -> ClusteredTiles:
        """Several batches as one."""
        return cls(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(cls)))

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of a layer of tiles: ``cluster, confidence, novelty``."""
        return {"cluster": self.labels, "confidence": self.confidence, "novelty": self.novelty}
