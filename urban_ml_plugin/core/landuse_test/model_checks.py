"""What the network itself says: its map beside those of random networks, and its answer when a class is taken away."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from pyproj import CRS

from ..attribution.scorer import Variants
from ..attribution.tile_explainer import TileExplainer
from ..images.image_source import ChosenImages
from ..images.imagery import Imagery
from ..images.raster_tiles import RasterTiles
from ..options.choices import ATTRIBUTIONS, AUTO, HIRESCAM, SCORE
from ..rasters.grid import TileGrid
from ..rasters.origin_tags import made_with
from ..rasters.raster import Raster
from ..runtime.arrays import Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..runtime.json_fields import LONGEST_NAME
from ..status.status_model import StatusModel
from ..status.status_targets import status_scorer, target_called
from ..vectors.vectors import moved, numeric_field, reprojected
from .inputs import Ground
from .landuse_raster import LandUse
from .occlusion_test import CausalCheck, CausalChecker
from .random_networks import Comparison, cell_means, compare
from .ratio_test import Judgement, Setting

CALIBRATION = 48
"""Tiles that tell the level of a map, as many as ``activationmap`` takes."""
BATCH = 64


@dataclass
class Evidence:
    """Of each class (K,), empty where no model was given; and what to weigh about it."""

    networks: list[Comparison] = field(default_factory=list)
    checks: list[CausalCheck] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass
class Witness:
    """What the network is asked with.

    Attributes:
        imagery, bands, activation: paths, and the bands to read.
        model: the network's.
        tiles: (T,) of the predictions.
        landuse, klass: polygons and their classes from 0, -1 for none.
    """

    imagery: str
    bands: list[int] | None
    model: StatusModel
    activation: str
    tiles: GeoDataFrame
    landuse: GeoSeries
    klass: Ints


def model_evidence(
    witness: Witness, ground: Ground, judged: Judgement, setting: Setting, networks: int, sample: int, events: Events
) -> Evidence:
    """Ask the model about every class.

    Args:
        networks: random ones to compare with.
        sample: tiles to put through them.

    Raises:
        MissingFileError, ModelFileError, InputError: model or imagery cannot be used, or the predictions are of
            another raster.
    """
    model = witness.model
    told = Told.of(witness.activation)
    bands = model.bands_of(witness.imagery, witness.bands)
    with Imagery(witness.imagery, bands, scaling=model.scaling) as imagery:
        grid = model.grid(imagery)
        row, column = (numeric_field(witness.tiles, name, "predictions").astype(np.int64) for name in ("row", "col"))
        crs = CRS.from_wkt(grid.crs)
        _check_places(moved(witness.tiles.geometry, crs, "predictions"), grid, row, column, witness.imagery)
        explainer = told.explainer(model)
        variants = explainer.scorer.variants_of(row, column, grid)
        known = (witness.klass >= 0) & ~np.asarray(witness.landuse.is_empty)
        shapes = reprojected(witness.landuse[known], crs, "land use").to_numpy()
        landuse = LandUse(shapes, witness.klass[known], grid.transform)
        chosen = np.sort(np.random.default_rng(setting.seed).permutation(len(row))[:sample])
        tiles = RasterTiles(imagery, grid).at(row[chosen], column[chosen])
        step = events.step(0.6, 0.75, "Explaining networks that have learnt nothing")
        maps = explained(explainer, tiles, variants[chosen], grid, ground.cells.cells, networks, setting.seed, step)
        compared = compare(ground.cells, chosen, maps[0], maps[1:], judged.without, judged.fills, setting)
        checker = CausalChecker(explainer.scores, imagery, grid, row, column, variants, setting.block, landuse)
        step = events.step(0.75, 0.85, "Taking classes out of the picture")
        shares = _shares(ground, setting.classes)
        checks = [
            checker.check(klass, shares[:, klass], bool(judged.fills[klass]), setting.seed)
            for klass in step.over(range(setting.classes), setting.classes)
        ]
    return Evidence(compared, checks, _notes(model, told, variants))


@dataclass(frozen=True)
class Told:
    """What an activation raster tells about how it was made; the defaults of ``activationmap`` where it does not.

    Attributes:
        known: whether it told.
        method, layer, what: method, layer, and target or class that was explained.
    """

    known: bool
    method: str = HIRESCAM
    layer: str = AUTO
    what: str = SCORE

    @classmethod
    def of(cls, path: str) -> Told:
        """Read from a raster's tags.

        Raises:
            InputError: they are damaged.
        """
        with Raster(path) as raster, made_with(raster) as parameters:
            if "method" not in parameters:
                return cls(False)
            layers = parameters.items("layers") if "layers" in parameters else []
            layer = layers[0] if len(layers) == 1 and isinstance(layers[0], str) else AUTO
            what = parameters.text("target", LONGEST_NAME) if "target" in parameters else SCORE
            return cls(True, parameters.choice("method", ATTRIBUTIONS), layer, what)

    def explainer(self, model: StatusModel) -> TileExplainer:
        """Explains tiles by a model in the same way."""
        return TileExplainer(status_scorer(model, target_called(model, self.what)), self.method, self.layer)


def explained(
    explainer: TileExplainer,
    tiles: ChosenImages,
    variants: Variants,
    grid: TileGrid,
    cells: int,
    networks: int,
    seed: int,
    step: Step,
) -> list[NDArray[np.float32]]:
    """What speaks for the target in each cell of some tiles, (n, C²): by the network, then by random ones.

    Random networks have no level of their own, so their evidence is taken from its mean.
    """
    calibration = np.arange(min(len(tiles), CALIBRATION))
    maps = []
    for number in range(networks + 1):
        one = explainer.randomised(1.0, seed + number) if number else explainer
        one.calibrate(tiles.batch(calibration), variants[calibration])
        parts = []
        for start in range(0, len(tiles), BATCH):
            some = np.arange(start, min(start + BATCH, len(tiles)))
            batch = tiles.batch(some)
            evidence = one.explain(batch, variants[some]).evidence
            parts.append((own_ground(evidence, grid), own_ground(batch.valid[:, 0], grid)))
        level = _mean(parts) if number else 0.0
        maps.append(np.concatenate([cell_means(np.maximum(e - level, 0), valid, cells) for e, valid in parts]))
        step.done(number + 1, networks + 1)
    return maps


def _mean(parts: list[tuple[NDArray[np.float32], NDArray[np.bool_]]]) -> float:
    total = sum(float(evidence[valid].sum(dtype=np.float64)) for evidence, valid in parts)
    return total / max(1, sum(int(valid.sum()) for _, valid in parts))


def map_cell(known: StatusModel, activation: str) -> float:
    """Side of a cell of the coarsest maps that an activation raster was made from, in pixels of the imagery."""
    return float(Told.of(activation).explainer(known).cell)


def _check_places(tiles: GeoSeries, grid: TileGrid, row: Ints, column: Ints, path: str) -> None:
    """Raises InputError unless rows and columns mean the same tiles in the imagery."""
    some = np.unique(np.linspace(0, len(tiles) - 1, 5).round().astype(np.int64))
    for tile in some:
        here = (int(row[tile]), int(column[tile]))
        inside = 0 <= here[0] < grid.rows and 0 <= here[1] < grid.columns
        if not inside or not grid.polygon(*here).contains(tiles.iloc[tile].centroid):
            raise InputError(
                f"The predictions were not made from the imagery {path} with the tiles of the model: choose the "
                "imagery, the model and the predictions of one run."
            )


def _shares(ground: Ground, classes: int) -> NDArray[np.float64]:
    """(T, K) the part of each tile's ground that each class covers."""
    cells = ground.cells
    covered = np.bincount(cells.tile * classes + cells.klass, cells.share, cells.tiles * classes)
    return np.asarray(covered.reshape(cells.tiles, classes) / cells.cells**2)


def own_ground(values: NDArray[Any], grid: TileGrid) -> NDArray[Any]:
    """The middle of tiles (N, T, T), one stride wide."""
    first = (grid.tile_size - grid.stride) // 2
    return values[:, first : first + grid.stride, first : first + grid.stride]


def _notes(model: StatusModel, told: Told, variants: Variants) -> list[str]:
    notes = []
    if not told.known:
        notes.append(
            f"The activation raster does not say how it was made, so random networks were explained by {told.method}: "
            "if it was made otherwise, do not compare them."
        )
    if model.card.network.name == "scattering":
        notes.append(
            "The scattering network has no weights to draw anew: only the heads of the random networks differ."
        )
    if float((variants == 0).mean()) > 0.5:
        notes.append("Most tiles lie where the model was not trained: they were put to the network of all folds.")
    return notes
