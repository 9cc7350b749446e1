"""What the network itself says: its map beside those of random networks, and its answer when a class is taken away.

After the sanity checks of Adebayo et al. (2018), the same explanation is asked of networks that have learnt nothing. A
network with random weights still answers to edges and contrast, so classes with much of either hold more activation
than their share without any meaning. A class counts as used only if it holds more than it does in any of the random
ones, and if taking it out of the picture lowers the score (``occlusion_test``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS

from ..attribution.scorer import Variants
from ..attribution.tile_explainer import TileExplainer
from ..attribution.tile_sample import SAMPLE
from ..images.image_source import ChosenImages
from ..images.imagery import Imagery
from ..images.raster_tiles import RasterTiles
from ..models.tile_model import TileModel
from ..options.choices import SCATTERING
from ..options.imagery_options import ImageryOptions
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints, evenly_spaced
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..vectors.vectors import moved, numeric_field, reprojected
from .activation_raster import AttributionMetadata
from .activation_ratio import Pairs, Values, divided, known_values, over_the_map, pair_up, sum_up
from .inputs import LandUseInputs
from .landuse_raster import LandUse
from .occlusion_test import OcclusionResult, OcclusionTest
from .ratio_test import RatioResults, Setting, remaining
from .tile_cells import TileCells, cell_means, even_edges

BATCH = 64
"""Tiles that are explained at a time."""
COMPARED_PLACES = 5
"""Tiles whose places are compared with those of the imagery: one that was cut otherwise differs in most."""
MOSTLY = 0.5
"""Share of the tiles from which what is true of them is said of all."""


@dataclass(frozen=True)
class RandomisationResult:
    """The ratio of a class in the network, on a sample of tiles, beside its ratios in random ones."""

    ratio: float
    random: tuple[float, ...]

    @property
    def _known(self) -> list[float]:
        """The random ratios, none where that of the network is unknown."""
        return [ratio for ratio in self.random if np.isfinite(ratio) and np.isfinite(self.ratio)]

    @property
    def highest(self) -> float:
        """The highest of the random ratios."""
        return max((ratio for ratio in self.random if np.isfinite(ratio)), default=float("nan"))

    @property
    def exceeds(self) -> bool | None:
        """Whether the network has more than any random one; None if that is not known."""
        return self.ratio > self.highest if self._known else None

    @property
    def p(self) -> float:
        """How often a random one has as much, one-sided."""
        known = self._known
        return (1 + sum(ratio >= self.ratio for ratio in known)) / (1 + len(known)) if known else float("nan")


NOT_COMPARED = RandomisationResult(float("nan"), ())


def compare(
    cells: TileCells,
    chosen: Ints,
    own: Floats32,
    random: Sequence[Floats32],
    without: Sequence[tuple[int, ...]],
    fills: Bools,
    setting: Setting,
) -> list[RandomisationResult]:
    """Compare each class, on the ground and at the scale at which it was tested.

    Args:
        chosen: (n,) the tiles of the sample.
        own: of the network, its activation by cell, (n, C²).
        random: the same of each random network.
        without: classes whose ground was left out for each class.
        fills: (K,) whether a class fills tiles, and so is tested over the map.
    """
    maps = []
    for values in (own, *random):
        whole = np.full(cells.activation.shape[1], np.nan, np.float32)
        whole.reshape(cells.tiles, -1)[chosen] = values
        maps.append(whole)
    found: dict[tuple[int, ...], list[Floats]] = {}
    for apart in set(without):
        ground, band = remaining(cells, apart, setting.margin)
        pairs = pair_up(cells, ground, band)
        found[apart] = [_ratios(pairs, known_values(part, ground), fills) for part in maps]
    return [
        RandomisationResult(float(found[apart][0][k]), tuple(float(part[k]) for part in found[apart][1:]))
        for k, apart in enumerate(without)
    ]


def _ratios(pairs: Pairs, known: Values, fills: Bools) -> Floats:
    """The ratio of each class (K,) at its scale."""
    inside = sum_up(pairs, known)
    across = over_the_map(inside, pairs.band)
    held, even_inside, even_across = (
        np.bincount(pairs.klass, part, len(fills)) for part in (inside.activation, inside.expected, across.expected)
    )
    return divided(held, np.where(fills, even_across, even_inside))


@dataclass
class ModelChecks:
    """Of each class (K,), empty where no model was given; and what to weigh about it."""

    networks: list[RandomisationResult] = field(default_factory=list)
    checks: list[OcclusionResult] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass
class ModelInputs:
    """What is asked of the network, and with what.

    Attributes:
        imagery: one raster, and the bands to read.
        model: what the network reads.
        explainer: of its scores, in the way of the activation.
        metadata: what the activation tells of that way.
        tiles: (T,) of the predictions.
        landuse, klass: polygons and their classes from 0, -1 for none.
    """

    imagery: ImageryOptions
    model: TileModel
    explainer: TileExplainer
    metadata: AttributionMetadata
    tiles: GeoDataFrame
    landuse: GeoSeries
    klass: Ints


def run_model_checks(
    given: ModelInputs,
    inputs: LandUseInputs,
    ratios: RatioResults,
    setting: Setting,
    events: Events,
) -> ModelChecks:
    """Ask the model about every class.

    Raises:
        MissingFileError, ModelFileError, InputError: model or imagery cannot be used, or the predictions are of
            another raster.
    """
    model, explainer = given.model, given.explainer
    path = given.imagery.raster
    bands = model.bands_of(path, given.imagery.band_numbers)
    with Imagery(path, bands, scaling=model.scaling) as imagery:
        grid = model.grid(imagery)
        row, column = (numeric_field(given.tiles, name, "predictions").astype(np.int64) for name in ("row", "col"))
        crs = CRS.from_wkt(grid.crs)
        _check_places(moved(given.tiles.geometry, crs, "predictions"), grid, row, column, path)
        variants = explainer.scorer.variants_of(row, column, grid)
        known = (given.klass >= 0) & ~np.asarray(given.landuse.is_empty)
        shapes = reprojected(given.landuse[known], crs, "land use").to_numpy()
        landuse = LandUse(shapes, given.klass[known], grid.transform)
        chosen = np.sort(np.random.default_rng(setting.seed).permutation(len(row))[: setting.options.sample])
        tiles = RasterTiles(imagery, grid).at(row[chosen], column[chosen])
        step = events.step(0.6, 0.75, "Explaining networks that have learnt nothing")
        cells = inputs.cells
        maps = explained(explainer, tiles, variants[chosen], grid, cells.cells, setting, step)
        compared = compare(cells, chosen, maps[0], maps[1:], ratios.without, ratios.fills, setting)
        occlusion = OcclusionTest(explainer.scores, imagery, grid, row, column, variants, setting.block, landuse)
        step = events.step(0.75, 0.85, "Taking classes out of the picture")
        shares = cells.area(setting.classes) / cells.cells**2
        checks = [
            occlusion.check(klass, shares[:, klass], bool(ratios.fills[klass]), setting.seed)
            for klass in step.over(range(setting.classes), setting.classes)
        ]
    return ModelChecks(compared, checks, _notes(model, given.metadata, variants))


def explained(
    explainer: TileExplainer,
    tiles: ChosenImages,
    variants: Variants,
    grid: TileGrid,
    cells: int,
    setting: Setting,
    step: Step,
) -> list[Floats32]:
    """What speaks for the target in each cell of some tiles, (n, C²): by the network, then by random ones.

    Random networks have no level of their own, so their evidence is taken from its mean.
    """
    calibration, edges = np.arange(min(len(tiles), SAMPLE)), even_edges(grid.stride, cells)
    maps, networks = [], setting.options.networks
    for number in range(networks + 1):
        one = explainer.randomised(1.0, setting.seed + number) if number else explainer
        one.calibrate(tiles.batch(calibration), variants[calibration])
        parts = []
        for start in range(0, len(tiles), BATCH):
            some = np.arange(start, min(start + BATCH, len(tiles)))
            batch = tiles.batch(some)
            evidence = own_ground(one.explain(batch, variants[some]).evidence, grid)
            parts.append(np.where(own_ground(batch.valid[:, 0], grid), evidence, np.nan))
        level = _mean(parts) if number else 0.0
        maps.append(np.concatenate([cell_means(np.maximum(part - level, 0), edges, edges) for part in parts]))
        step.done(number + 1, networks + 1)
    return [map_.reshape(len(tiles), -1) for map_ in maps]


def _mean(parts: list[Floats32]) -> float:
    known = [part[np.isfinite(part)] for part in parts]
    return sum(float(part.sum(dtype=np.float64)) for part in known) / max(1, sum(map(len, known)))


def _check_places(tiles: GeoSeries, grid: TileGrid, row: Ints, column: Ints, path: str) -> None:
    """Raises InputError unless rows and columns mean the same tiles in the imagery."""
    some = evenly_spaced(len(tiles), COMPARED_PLACES)
    for tile in some:
        here = (int(row[tile]), int(column[tile]))
        inside = 0 <= here[0] < grid.rows and 0 <= here[1] < grid.columns
        if not inside or not grid.polygon(*here).contains(tiles.iloc[tile].centroid):
            raise InputError(
                f"The predictions were not made from the imagery {path} with the tiles of the model: choose the "
                "imagery, the model and the predictions of one run."
            )


def own_ground(values: Array, grid: TileGrid) -> Array:
    """The middle of tiles (N, T, T), one stride wide."""
    first = (grid.tile_size - grid.stride) // 2
    return values[:, first : first + grid.stride, first : first + grid.stride]


def _notes(model: TileModel, metadata: AttributionMetadata, variants: Variants) -> list[str]:
    notes = []
    if not metadata.known:
        notes.append(
            "The activation raster does not say how it was made, so random networks were explained by "
            f"{metadata.method}: if it was made otherwise, do not compare them."
        )
    if model.card.network.name == SCATTERING:
        notes.append(
            "The scattering network has no weights to draw anew: only the heads of the random networks differ."
        )
    if float((variants == 0).mean()) > MOSTLY:
        notes.append("Most tiles lie where the model was not trained: they were put to the network of all folds.")
    return notes
