"""How tiles are clustered, and how the space of their features is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .choices import ALIGNMENTS, PCA, PLANES
from .imagery_options import CONTEXT_TITLE, MOST_CONTEXT
from .option import option


@dataclass(frozen=True)
class ClusteringOptions:
    """Clusters to be found.

    Attributes:
        clusters: K; where none is given, the largest number that is stable, see ``sensitivity.cluster_count``.
        epochs: rounds of self-training at most; 0 clusters the features as they are. It pays with ImageNet weights.
        checkpoint: folder from which self-training goes on after a break.
    """

    clusters: int | None = option(None, "Number of clusters (what is stable, unless given)", kind=int, least=1)
    epochs: int = option(0, "Epochs of self-training", least=0)
    checkpoint: str | None = option(
        None, "Folder from which self-training goes on after a break", kind=Path, advanced=True
    )


@dataclass(frozen=True)
class SensitivityOptions:
    """Clusterings to be compared with each other.

    Attributes:
        clusters, tile_sizes: lists, as ``number_list.whole_numbers`` reads them; tile sizes in pixels, of which there
            is the one that suits the ground resolution unless given.
        tile_metres: tile sizes in metres, in place of pixels.
        stride: pixels from tile to tile; each tile size its own unless given.
        seeds, resamples: how often k-means is repeated.
        context: as of ``GridOptions``.
    """

    clusters: str | int | Sequence[int] = option("2-16", "Numbers of clusters (such as 2,4,6 or 2-16)")
    tile_sizes: str | int | Sequence[int] | None = option(
        None, "Tile sizes (pixels, such as 64,128; some 70 m of ground, unless given)", kind=str, name="TILE_SIZE"
    )
    tile_metres: str | int | Sequence[int] | None = option(
        None, "Tile sizes in metres, in place of pixels (such as 50,100)", kind=str
    )
    stride: int | None = option(None, "Stride (pixels; each tile size, unless given)", kind=int, least=1, advanced=True)
    context: float = option(1.0, CONTEXT_TITLE, least=1, most=MOST_CONTEXT, advanced=True)
    seeds: int = option(5, "Number of seeds to compare")
    resamples: int = option(20, "Number of bootstrap resamples", advanced=True)


@dataclass(frozen=True)
class PlaneOptions:
    """The plane of pictures in the report on a space of features.

    Attributes:
        method: ``pca`` or ``umap``; components are those of ``pca`` either way.
        thumbnails: pictures on the plane at most.
    """

    method: str = option(PCA, "Plane of the report", choices=PLANES)
    thumbnails: int = option(150, "Pictures on the plane", least=0)


@dataclass(frozen=True)
class TransferOptions:
    """How a model of clusters is carried to other cities.

    Attributes:
        alignment: of ``ALIGNMENTS``.
    """

    alignment: str = option(ALIGNMENTS[0], "Alignment with the model's city", choices=ALIGNMENTS)


@dataclass(frozen=True)
class ChangeOptions:
    """When a tile counts as changed.

    Attributes:
        confidence: least confidence of a change; if None 0.9, or more where that many changes turn out to be false.
    """

    confidence: float | None = option(
        None,
        "Least confidence of a change (0.9 or what false changes ask for, unless given)",
        kind=float,
        least=0,
        most=0.9999,
        advanced=True,
    )
