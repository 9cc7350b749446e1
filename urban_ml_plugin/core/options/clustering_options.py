"""How tiles are clustered, and how the space of their features is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .choices import ALIGNMENTS, PCA, PLANES
from .imagery_options import CONTEXT_TITLE, MOST_CONTEXT
from .option import RESUME_TITLE, option


@dataclass(frozen=True)
class ClusteringOptions:
    """Clusters to be found.

    Attributes:
        clusters: how many urban types to find. Left empty, the largest number up to 16 that is stable; where none is,
            6 or more are shown, and the log and the report say so.
        epochs: rounds, at most, in which the clusters train the network and are found again. 0 clusters the features as
            they are, which suits the networks of the plugin. Rounds can pay with ImageNet weights.
        checkpoint: folder in which the features of the images and the state of self-training are kept: the same run
            started again with it goes on where it stopped. Without epochs, another number of clusters begins
            with the same features.
    """

    clusters: int | None = option(None, "Number of clusters (empty: chosen by stability)", kind=int, least=1)
    epochs: int = option(0, "Epochs of self-training (0: none)", least=0, advanced=True)
    checkpoint: str | None = option(None, RESUME_TITLE, kind=Path, advanced=True)


@dataclass(frozen=True)
class SensitivityOptions:
    """Clusterings to be compared with each other.

    Attributes:
        clusters: the numbers of clusters that are compared: a list such as 2,4,6, or a range such as 2-16.
        tile_metres: sides of the tiles on the ground that are compared: a list. Left empty, one size of about 70 m.
        tile_sizes: sides of the tiles in pixels that are compared, instead of metres: a list.
        stride: pixels from one tile to the next; each tile size its own unless given.
        seeds: clusterings of the same tiles from different random seeds.
        resamples: clusterings of tiles that are drawn again, with replacement.
        context: how many times as wide as a tile the ground is that the network sees, with the tile in its middle.
    """

    clusters: str | int | Sequence[int] = option("2-16", "Numbers of clusters to compare (such as 2,4,6 or 2-16)")
    tile_metres: str | int | Sequence[int] | None = option(
        None, "Tile sizes on the ground (metres, such as 50,100; empty: about 70 m)", kind=str
    )
    tile_sizes: str | int | Sequence[int] | None = option(
        None, "Tile sizes in pixels, instead of metres (such as 64,128)", kind=str, name="TILE_SIZE"
    )
    stride: int | None = option(None, "Stride (pixels; empty: each tile size)", kind=int, least=1, advanced=True)
    context: float = option(1.0, CONTEXT_TITLE, least=1, most=MOST_CONTEXT, advanced=True)
    seeds: int = option(5, "Number of random seeds to compare", advanced=True)
    resamples: int = option(20, "Number of bootstrap resamples", advanced=True)


@dataclass(frozen=True)
class PlaneOptions:
    """The plane of pictures in the report on a space of features.

    Attributes:
        method: how features are projected to the plane of the report. ``pca`` keeps distances as far as a plane can,
            ``umap`` neighbours. The layer has the components of ``pca`` either way.
        thumbnails: images shown in the projection, at most.
    """

    method: str = option(PCA, "Projection in the report", choices=PLANES)
    thumbnails: int = option(150, "Number of thumbnails in the projection", least=0, advanced=True)


@dataclass(frozen=True)
class TransferOptions:
    """How a model of clusters is carried to other cities.

    Attributes:
        alignment: how another light or camera is made up for: ``none``; ``standardise`` or ``coral``, which bring the
            features of the city to those of the model; ``radiometry``, which gives each band its own range of values;
            or the last with the first.
    """

    alignment: str = option(ALIGNMENTS[0], "Alignment to the city of the model", choices=ALIGNMENTS)


@dataclass(frozen=True)
class ChangeOptions:
    """When a tile counts as changed.

    Attributes:
        confidence: changes of which the model is less sure do not count. Left empty 0.9, or more where too many false
            changes would be left.
    """

    confidence: float | None = option(
        None,
        "Minimum confidence of a change (empty: chosen by the rate of false changes)",
        kind=float,
        least=0,
        most=0.9999,
        advanced=True,
    )
