"""What is explained of a model, how what it looked at is tested by land use, and what regions are made of it."""

from __future__ import annotations

from dataclasses import dataclass

from .choices import ATTRIBUTIONS, AUTO, HIRESCAM, SCORE, TARGETS
from .option import option

MOST_OVERLAP = 0.9
"""Share of a tile: every place is then explained a hundred times."""
FEWEST_DRAWS = 39
"""Fewer cannot give a p below 0.05 on two sides."""
SHARE = 0.2
"""Of all pixels, with the most evidence, that are in the mask: after Shi, Khademi & van Gemert (2019)."""


@dataclass(frozen=True)
class ExplanationOptions:
    """A map of where a model looked.

    Attributes:
        method: how evidence is attributed to pixels. The values of ``hirescam`` add up to the score of a tile; the
            others are for comparison with published maps.
        target: what the evidence speaks for: a ``score`` that grows with the value, the ``lowest`` or the ``highest``
            class or values, or what is ``predicted`` for each tile.
        category: name of a class whose evidence is mapped instead.
        overlap: share of a tile that it has in common with the next. More makes a smoother map, and takes longer.
        layer: where in the network evidence is read. ``auto`` takes every layer that the networks of the plugin read
            features from, and the last one of others; or ``last``, or a name. Earlier layers are finer.
        draws: random orders of pixels and networks with random weights that the map is compared with in the report.
    """

    method: str = option(HIRESCAM, "Attribution method", choices=ATTRIBUTIONS, advanced=True)
    target: str = option(SCORE, "Evidence for", choices=TARGETS)
    category: str | None = option(None, "Or evidence for a class, by its name", kind=str, name="CLASS")
    overlap: float = option(0.8, "Overlap of neighbouring tiles (0 to 0.9)", least=0, most=MOST_OVERLAP, advanced=True)
    layer: str = option(AUTO, "Layer of the network (“auto”, “last” or a name)", advanced=True)
    draws: int = option(5, "Number of random orders and networks for comparison", least=1, most=99, advanced=True)


@dataclass(frozen=True)
class LandUseTestOptions:
    """How activation on land use is held against chance.

    Attributes:
        draws: how often the whole map is shifted at random over the land use to tell what chance gives. There may be
            fewer shifts, by the number of tiles.
        networks: networks with random weights whose maps are compared with this one.
        sample: tiles that are run through the networks with random weights.
        least_tiles: a class in fewer tiles is not tested.
        joint_tiles: two classes that occur together in fewer tiles are not compared.
        top_classes: classes that get a figure of their own in the report.
        alpha: share of false findings among the classes found that is accepted.
        cell_size: side of a cell of the activation map, in pixels of the imagery; 0 takes that of the model's map,
            or else an eighth of a tile.
        block_size: side of the blocks of ground that are resampled for confidence intervals, in map units of the
            raster; 0 takes the distance up to which predictions are correlated.
    """

    draws: int = option(999, "Number of random shifts of the map (null model)", least=FEWEST_DRAWS, advanced=True)
    networks: int = option(10, "Number of random networks for comparison", least=2, advanced=True)
    sample: int = option(200, "Number of tiles run through the random networks", least=20, advanced=True)
    least_tiles: int = option(10, "Minimum number of tiles of a class", least=3, advanced=True)
    joint_tiles: int = option(50, "Minimum number of tiles that two classes share", least=3, advanced=True)
    top_classes: int = option(8, "Number of classes with a figure of their own", least=1, advanced=True)
    alpha: float = option(0.05, "False discovery rate (q)", least=0.001, most=0.49, advanced=True)
    cell_size: float = option(
        0, "Cell size of the activation map (pixels; 0: from the model)", kind=float, least=0, advanced=True
    )
    block_size: float = option(
        0, "Block size for confidence intervals (map units; 0: estimated)", kind=float, least=0, advanced=True
    )


@dataclass(frozen=True)
class RegionOptions:
    """Discriminative regions.

    Attributes:
        share: the pixels of each city with the most evidence, so many of all, make its mask.
        one_threshold: one threshold for all cities, so that the share is of the pixels of all of them together.
        least: smaller regions, as a share of the area of an image, are left out.
        clusters: kinds of regions. Left empty, the largest number that is stable.
        overlap: share of a tile of a raster that it has in common with the next. More makes a smoother map, and takes
            longer.
        method: how evidence is attributed to pixels. The values of ``hirescam`` add up to the score of a tile.
        layer: where in the network evidence is read. ``auto`` takes every layer that the networks of the plugin read
            features from, and the last one of others; or ``last``, or a name. Earlier layers are finer.
        most: regions that are kept and clustered, the strongest of each city.
    """

    share: float = option(SHARE, "Share of each city's pixels to mask (0 to 1)", least=0.001, most=0.9)
    one_threshold: bool = option(False, "Use one threshold for all cities", advanced=True)
    least: float = option(0.01, "Minimum area of a region (share of an image)", least=0, most=1, advanced=True)
    clusters: int | None = option(None, "Number of clusters (empty: chosen by stability)", kind=int, least=2)
    overlap: float = option(0.5, "Overlap of neighbouring tiles (0 to 0.9)", least=0, most=MOST_OVERLAP, advanced=True)
    method: str = option(HIRESCAM, "Attribution method", choices=ATTRIBUTIONS, advanced=True)
    layer: str = option(AUTO, "Layer of the network (“auto”, “last” or a name)", advanced=True)
    most: int = option(
        3_000, "Maximum number of regions (the strongest are kept)", least=2, advanced=True, name="REGIONS"
    )
