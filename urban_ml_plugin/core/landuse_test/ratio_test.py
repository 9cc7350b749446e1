"""Which classes hold more activation than chance would give them, and which only lie beside one that does.

A class that shares tiles with others is tested by what it holds of each tile's activation; one that fills whole tiles
by what it holds of the activation of the whole map (``activation_ratio.fills_tiles``). Chance is made by moved maps
(``null_models.shifted_maps``), over the map also by random ones (``random_map_p`` there). Each class has one p, of its
own scale, and the false discovery rate over all of them is held by Benjamini & Hochberg. If any holds more than its
share, the one with the highest ratio is taken as found, its ground and a margin of one cell of the network's map are
left out, and the others are tested again on what remains, compared with ground as far from it as their own. Only what
both tests say counts: a neighbour that merely caught what spilled over is not accused, and a class that seems neglected
because another took everything is not called so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

import numpy as np
from scipy.ndimage import distance_transform_cdt

from ..languages.translation import to_translate
from ..options.attribution_options import LandUseTestOptions
from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.events import SILENT, Step
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from .activation_ratio import (
    Pairs,
    Sums,
    Values,
    by_group,
    fills_tiles,
    interval,
    known_values,
    mean_over_tiles,
    over_the_map,
    pair_up,
    ratios,
    sum_up,
    telling_tiles,
)
from .landuse_raster import LEAST_CELLS
from .null_models import deviations, exchanged_tiles, random_map_p, shifted_maps, turned_tiles, two_sided
from .tile_cells import TileCells

MORE, LESS, CHANCE, TOO_FEW = (
    to_translate("more"),
    to_translate("less"),
    to_translate("chance"),
    to_translate("too few"),
)
WITHIN, OVER = (to_translate("within tiles"), to_translate("over the map"))
BANDS = 3
"""Bands of distance from what was left out: within two margins, within three, beyond."""
STAGES = 4
"""Of progress: the first test, as many again without what was found, the weaker ones."""


@dataclass
class Setting:
    """How to test.

    Attributes:
        classes: K.
        block, group: (T,) of each tile: its block for intervals, its group (such as a fifth of the predicted values).
        grain: side of a cell of the network's map, in cells of tiles.
        options: of the user.
        seed: of all that is drawn.
        doubt: p that the model has no skill. No class is surer than that, so q is of the larger of this and its own p.
    """

    classes: int
    block: Ints
    group: Ints
    grain: float
    options: LandUseTestOptions
    seed: int = 0
    doubt: float = 0.0

    @property
    def groups(self) -> int:
        """How many groups of tiles there are."""
        return int(self.group.max()) + 1

    @property
    def least_cells(self) -> float:
        """Ground that holds ``LEAST_CELLS`` of the network's map, in cells of tiles."""
        return LEAST_CELLS * self.grain**2

    @property
    def margin(self) -> int:
        """Cells of tiles that what spills over may reach."""
        return max(1, ceil(self.grain))


@dataclass
class ClassRatios:
    """The ratio of each of K classes, (K,) each.

    Attributes:
        ratio, low, high: with the limits of a 95 % interval from blocks of tiles.
        p: two-sided; NaN where too few tiles or moves tell.
    """

    ratio: Floats
    low: Floats
    high: Floats
    p: Floats


@dataclass
class ScaleResults(ClassRatios):
    """One test of all classes at one scale, on some ground.

    Attributes:
        telling: (K,) tiles that can tell.
        sums: (K, groups) of the ground as it is.
        drawn: (draws, K, groups) ratios of moved maps.
    """

    telling: Ints
    sums: Sums
    drawn: Floats


@dataclass
class RatioResults(ClassRatios):
    """What was found about each of K classes in one map; ratio, limits and p are of the test that decided.

    Attributes:
        q: (K,) of p; NaN where p is.
        verdict: one of ``VERDICTS``.
        without: classes whose ground was left out when it was decided.
        whole: the test on all ground, of each class at its own scale; ``sums`` and ``drawn`` are inside tiles.
        across: the test of all classes against even activation over the whole map. It decides about those that fill
            tiles only: another stands out there that merely lies where the prediction is high.
        fills: (K,) whether a class fills tiles, and so is tested over the map.
        mean_ratio: (K,) mean over tiles.
        p_turned, p_exchanged: (K,) against tiles that are turned each for itself, and exchanged within groups.
        skilled: whether predictions follow what was observed; if not, every class that was tested is ``chance``.
    """

    q: Floats
    verdict: list[str]
    without: list[tuple[int, ...]]
    whole: ScaleResults
    across: ScaleResults
    fills: Bools
    mean_ratio: Floats
    p_turned: Floats
    p_exchanged: Floats
    skilled: bool = True

    @property
    def scale(self) -> list[str]:
        """Of each class: one of ``SCALES``, or ``too few`` where it could not be tested."""
        scales = (OVER if fills else WITHIN for fills in self.fills)
        return [TOO_FEW if verdict == TOO_FEW else scale for verdict, scale in zip(self.verdict, scales)]

    @property
    def found(self) -> list[int]:
        """Classes with more than their share."""
        return [klass for klass, verdict in enumerate(self.verdict) if verdict == MORE]

    def decided(self, klass: int) -> dict[str, Any]:
        """What was decided about a class, by name."""
        figures = {name: float(getattr(self, name)[klass]) for name in ("ratio", "low", "high", "p", "q")}
        return {**figures, "verdict": self.verdict[klass], "scale": self.scale[klass]}

    def without_skill(self) -> RatioResults:
        """The same of a model without skill: where it looked says nothing, so no class has more or less."""
        verdict = [CHANCE if verdict in (MORE, LESS) else verdict for verdict in self.verdict]
        return replace(self, verdict=verdict, skilled=False)

    def decide(self, test: ScaleResults, p: Floats, excluded: list[int], setting: Setting) -> None:
        """Decide anew about all classes but those whose ground is excluded, as far as a test tells about them."""
        sure = np.maximum(p, setting.doubt)
        q = benjamini_hochberg(np.where(np.isin(np.arange(len(p)), excluded), np.nan, sure))
        for k in np.flatnonzero(np.isfinite(q)):
            self.ratio[k], self.low[k], self.high[k] = test.ratio[k], test.low[k], test.high[k]
            self.p[k], self.q[k] = p[k], q[k]
            self.verdict[k] = _verdict(float(test.ratio[k]), float(q[k]), setting.options.alpha)
            self.without[k] = tuple(excluded)
        for k in set(self.found) - set(excluded):
            if np.isnan(q[k]):  # nothing is left that could tell it from what was found
                self.p[k] = self.q[k] = np.nan
                self.verdict[k], self.without[k] = TOO_FEW, tuple(excluded)


def run_ratio_test(
    cells: TileCells, number: int, setting: Setting, step: Step | None = None, others: bool = True
) -> RatioResults:
    """Test every class in one map.

    Args:
        number: of the map in ``cells.activation``.
        others: run the two weaker nulls, too; they decide nothing.
    """
    step = step or SILENT.step(0, 1, "")
    values, fills, count = cells.activation[number], fills_tiles(cells, setting.classes), setting.classes
    inside, across = run_at_both_scales(cells, values, setting)
    whole = at_scale(inside, across, fills)
    step.done(1, STAGES)
    pairs, unknown = pair_up(cells), np.full(count, np.nan)
    mean = mean_over_tiles(pairs, sum_up(pairs, known_values(values)), count, setting.least_cells)
    results = RatioResults(
        whole.ratio.copy(), whole.low.copy(), whole.high.copy(), unknown.copy(), unknown.copy(),
        [TOO_FEW] * count, [()] * count, whole, across, fills, mean, unknown, unknown,
    )  # fmt: skip
    excluded = list[int]()
    results.decide(whole, whole.p, excluded, setting)
    while rising := [k for k in results.found if k not in excluded]:
        excluded.append(max(rising, key=lambda k: float(results.ratio[k])))
        test = at_scale(*run_at_both_scales(cells, values, setting, excluded), fills)
        results.decide(test, agreed(whole, test), excluded, setting)
        step.done(min(STAGES - 1, 1 + len(excluded)), STAGES)
    if others:
        results.p_turned, results.p_exchanged = _weaker_nulls(cells, values, setting)
    step.done(STAGES, STAGES)
    return results


def at_scale(inside: ScaleResults, across: ScaleResults, fills: Bools) -> ScaleResults:
    """The test inside tiles, but over the map for classes (K,) that fill tiles; sums and draws stay inside tiles."""
    ratio, low, high, p, telling = (
        np.where(fills, getattr(across, name), getattr(inside, name))
        for name in ("ratio", "low", "high", "p", "telling")
    )
    return ScaleResults(ratio, low, high, p, telling, inside.sums, inside.drawn)


def agreed(whole: ScaleResults, test: ScaleResults) -> Floats:
    """p (K,) that a class is not on the same side of its share in both tests: the larger of the two p, else 1.

    An intersection-union test (Berger 1982). So leaving ground out acquits, and never accuses: a class that holds less
    than its share of everything is not found because it holds more than its share of the leavings.
    """
    same = (whole.ratio > 1) == (test.ratio > 1)
    return np.where(np.isnan(test.p) | np.isnan(whole.p), np.nan, np.where(same, np.maximum(whole.p, test.p), 1.0))


def _verdict(ratio: float, q: float, alpha: float) -> str:
    if q > alpha:
        return CHANCE
    return MORE if ratio > 1 else LESS


def run_at_both_scales(
    cells: TileCells, values: Values, setting: Setting, without: Sequence[int] = ()
) -> tuple[ScaleResults, ScaleResults]:
    """Two tests on the same moved maps: against even activation inside each tile, and over the whole map.

    p over the map is the larger of that of moved maps and that of random ones.

    Args:
        without: classes whose ground, and its margin, is left out.
    """
    ground, band = remaining(cells, without, setting.margin)
    pairs, known = pair_up(cells, ground, band), known_values(values, ground)
    sums = both_scales(pairs, known)
    grouped = [by_group(pairs, part, setting.classes, setting.group, setting.groups) for part in sums]
    drawn: tuple[list[Sums], list[Sums]] = ([], [])
    for map_ in shifted_maps(known, cells.places, setting.options.draws, setting.seed):
        for whole, part in zip(drawn, both_scales(pairs, map_)):
            whole.append(by_group(pairs, part, setting.classes, setting.group, setting.groups))
    telling = (
        telling_tiles(pairs, sums[0], setting.classes, cells.tiles, setting.least_cells, over_map)
        for over_map in (False, True)
    )
    inside, across = (_round(pairs, setting, *of_test) for of_test in zip(sums, grouped, drawn, telling))
    p = random_map_p(pairs, sums[1], cells.places, setting.classes, setting.options.draws, setting.seed)
    return inside, replace(across, p=np.maximum(across.p, p))


def both_scales(pairs: Pairs, known: Values) -> tuple[Sums, Sums]:
    """The sums of every pair, against even activation inside each stratum and over all ground of a band."""
    inside = sum_up(pairs, known)
    return inside, over_the_map(inside, pairs.band)


def _round(pairs: Pairs, setting: Setting, sums: Sums, grouped: Sums, drawn: list[Sums], telling: Ints) -> ScaleResults:
    whole = grouped.total()
    far = np.array([deviations(part, whole.area) for part in drawn]).reshape(len(drawn), setting.classes)
    low, high = interval(pairs, sums, setting.classes, setting.block, seed=setting.seed)
    p = np.where(telling >= setting.options.least_tiles, two_sided(deviations(grouped, whole.area), far), np.nan)
    return ScaleResults(ratios(whole), low, high, p, telling, grouped, np.array([ratios(part) for part in drawn]))


def remaining(cells: TileCells, without: Sequence[int], margin: int) -> tuple[Bools | None, Ints | None]:
    """The cells (N,) that are farther than a margin from the ground of some classes, and their bands of distance.

    None and None, which stand for all cells, where no class is left out.
    """
    if not without:
        return None, None
    taken = np.zeros(cells.activation.shape[1], bool)
    taken[cells.cell[np.isin(cells.klass, without)]] = True
    away = distances(taken, cells.places, cells.cells, (BANDS + 1) * margin)
    return away > margin, np.clip((away - 1) // margin - 1, 0, BANDS - 1)


def distances(taken: Bools, places: Ints, cells: int, most: int) -> Ints:
    """Cells (N,) to the nearest one that is taken, as a king moves; at most about ``most``, or the side of a tile."""
    blocks = np.concatenate([taken.reshape(-1, cells, cells), np.zeros((1, cells, cells), bool)])
    far = most + cells
    result = np.full(blocks[:-1].shape, far, np.int64)
    halo = np.pad(places, 1, constant_values=-1)
    for row in range(places.shape[0]):
        strip = blocks[halo[row : row + 3]]  # (3, columns, C, C)
        strip = strip.swapaxes(1, 2).reshape(3 * cells, -1)
        if not strip.any():
            continue
        away = distance_transform_cdt(~strip, "chessboard").astype(np.int64)[cells:-cells, cells:-cells]
        tiles = away.reshape(cells, -1, cells).swapaxes(0, 1)
        here = places[row] >= 0
        result[places[row][here]] = np.minimum(tiles[here], far)
    return result.reshape(-1)


def _weaker_nulls(cells: TileCells, values: Values, setting: Setting) -> tuple[Floats, Floats]:
    """p of each class against tiles that are turned, and exchanged."""
    pairs, known = pair_up(cells), known_values(values)
    nothing = np.zeros(cells.tiles, np.int64)

    def grouped(map_: Values) -> Sums:
        return by_group(pairs, sum_up(pairs, map_), setting.classes, nothing, 1)

    observed = grouped(known)
    area = observed.area[:, 0]
    nulls = (
        turned_tiles(known, cells.tiles, setting.options.draws, setting.seed),
        exchanged_tiles(known, setting.group, setting.options.draws, setting.seed),
    )
    return tuple(  # type: ignore[return-value]
        two_sided(deviations(observed, area), np.array([deviations(grouped(map_), area) for map_ in null]))
        for null in nulls
    )
