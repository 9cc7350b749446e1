"""What the clustering found, told to a planner on one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .htmlreport import Page


@dataclass
class Exemplar:
    """A tile that stands for its cluster: its picture, uint8 (h, w, 3), and what to write under it."""

    picture: NDArray[np.uint8]
    caption: str


def deepcluster_report(
    *,
    title: str,
    summary: str,
    parameters: dict[str, Any],
    classes: list[dict[str, Any]],
    labels: NDArray[Any],
    confidence: NDArray[Any],
    novelty: NDArray[Any],
    features: NDArray[np.float32],
    centroids: NDArray[Any],
    tile_area: float,
    sheet: dict[int, list[Exemplar]],
    history: list[dict[str, Any]],
    notes: list[str],
    provenance: dict[str, Any],
    cells: NDArray[Any] | None = None,
    tile_ids: NDArray[Any] | None = None,
) -> str:
    """The whole page as HTML."""
    return Page(title, summary).html()
