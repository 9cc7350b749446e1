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
        method: of ``ATTRIBUTIONS``.
        target: of ``TARGETS``.
        category: name of a class, to be explained instead of ``target``.
        overlap: of neighbouring tiles, 0 to 0.9; see ``seamless_map.phased_stride``.
        layer: see ``TileExplainer``.
        draws: of random orders and random networks in the trust figures.
    """

    method: str = option(HIRESCAM, "Method", choices=ATTRIBUTIONS)
    target: str = option(SCORE, "What to look for", choices=TARGETS)
    category: str | None = option(None, "Or a class, by its name", kind=str, name="CLASS")
    overlap: float = option(0.8, "Overlap of tiles (share)", least=0, most=MOST_OVERLAP)
    layer: str = option(AUTO, "Layer (“auto”, “last” or a name)", advanced=True)
    draws: int = option(5, "Random orders and networks in the report", least=1, most=99, advanced=True)


@dataclass(frozen=True)
class LandUseTestOptions:
    """How activation on land use is held against chance.

    Attributes:
        draws: most moves of the map that make up chance.
        networks: random networks to compare with.
        sample: tiles that are put through them.
        least_tiles: a class in fewer tiles is not tested.
        joint_tiles: two classes that meet in fewer tiles are not compared.
        top_classes: classes that get a figure of their own.
        alpha: share of false findings that is put up with.
        cell_size: side of a cell of the network's map, in pixels of the raster; 0 takes that of the model's map,
            else an eighth of a tile.
        block_size: side of the blocks for intervals, in map units of the raster; 0 takes the range of the predictions'
            variogram.
    """

    draws: int = option(999, "Moves of the map that make up chance", least=FEWEST_DRAWS)
    networks: int = option(10, "Random networks to compare with", least=2, advanced=True)
    sample: int = option(200, "Tiles to put through them", least=20, advanced=True)
    least_tiles: int = option(10, "Least number of tiles of a class", least=3, advanced=True)
    joint_tiles: int = option(50, "Least number of tiles that two classes share", least=3, advanced=True)
    top_classes: int = option(8, "Classes with a figure of their own", least=1, advanced=True)
    alpha: float = option(0.05, "Share of false findings (q)", least=0.001, most=0.49, advanced=True)
    cell_size: float = option(
        0, "Cell of the network's map (pixels; 0: as the model says)", kind=float, least=0, advanced=True
    )
    block_size: float = option(
        0, "Blocks for intervals (map units; 0: by the predictions)", kind=float, least=0, advanced=True
    )


@dataclass(frozen=True)
class RegionOptions:
    """Discriminative regions.

    Attributes:
        share: of all pixels of a city that are in the mask.
        one_threshold: one for all cities, and the share is of the pixels of all.
        least: area of a region, as a share of that of an image.
        clusters: K; the largest number that is stable unless given.
        overlap: of neighbouring tiles of a raster, 0 to 0.9; see ``seamless_map.phased_stride``.
        method: of ``ATTRIBUTIONS``.
        layer: see ``TileExplainer``.
        most: regions that are kept and sorted, the strongest of each city.
    """

    share: float = option(SHARE, "Share of each city's ground, or pictures, that is masked", least=0.001, most=0.9)
    one_threshold: bool = option(False, "One threshold for all cities", advanced=True)
    least: float = option(0.01, "Least area of a region (share of an image)", least=0, most=1)
    clusters: int | None = option(None, "Number of clusters (what is stable, unless given)", kind=int, least=2)
    overlap: float = option(0.5, "Overlap of tiles (share)", least=0, most=MOST_OVERLAP, advanced=True)
    method: str = option(HIRESCAM, "Method", choices=ATTRIBUTIONS, advanced=True)
    layer: str = option(AUTO, "Layer (“auto”, “last” or a name)", advanced=True)
    most: int = option(3_000, "Regions that are kept (the strongest)", least=2, advanced=True, name="REGIONS")
