"""What all tests together say about each class: one row of the table, and one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from scipy.stats import rankdata

from ..languages.translation import to_translate, tr
from ..presentation.wording import enumerated
from ..runtime.arrays import TINY, Floats, Ints, compact
from .activation_ratio import DRAWS, CoActivation, Sums, limits, ratios
from .model_checks import NOT_COMPARED, RandomisationResult
from .occlusion_test import NOT_CHECKED, OcclusionResult
from .ratio_test import CHANCE, LESS, MORE, OVER, TOO_FEW, WITHIN, RatioResults, Setting

_WHERE = {
    WITHIN: to_translate("inside the tiles that it shares"),
    OVER: to_translate("over the map, for it fills whole tiles"),
}
YES, NO, UNTESTED = ("yes", "no", to_translate("not tested"))
FEWEST_CLASSES = 5
"""A correlation over fewer classes says nothing."""
FIFTHS = 5
"""Groups of tiles by predicted value, as the authors have them, and PART of them that is called high or low."""
PART = 2 / FIFTHS
TILES_PER_GROUP = 20
"""Tiles in a group, or there are fewer groups. Chosen."""


class Ecology(NamedTuple):
    """Does the model follow the map of who lives where? (N4)

    Attributes:
        association: (K,) Spearman correlation over tiles of a class's share of the ground with the predicted value.
        leaning: (K,) log of the ratio for the highest over the ratio for the lowest, inside tiles; NaN for classes that
            fill tiles.
        correlation, low, high: Spearman correlation of the two over classes, with limits from drawing classes again.
        classes: over how many.
    """

    association: Floats
    leaning: Floats
    correlation: float
    low: float
    high: float
    classes: int


@dataclass
class LandUseResults:
    """Everything that was found about K classes.

    Attributes:
        names, colours: (K,)
        area, share: (K,) ground in m² (NaN if unknown), and share of all ground looked at.
        rich, poor: the tests of the two maps; ``poor`` is None where there is one map.
        networks, checks: (K,) of the rich map; empty where no model was given.
        levels: (groups,) mean predicted value of each group of tiles.
        pairs: of the rich map.
        ecology: None where there is one map.
        tiles: T.
    """

    names: list[str]
    colours: list[str]
    area: Floats
    share: Floats
    setting: Setting
    rich: RatioResults
    poor: RatioResults | None
    levels: Floats
    pairs: CoActivation
    ecology: Ecology | None
    tiles: int
    networks: list[RandomisationResult] = field(default_factory=list)
    checks: list[OcclusionResult] = field(default_factory=list)

    @property
    def moves(self) -> int:
        """How many moves of the map made up chance."""
        return len(self.rich.whole.drawn)

    def network(self, klass: int) -> RandomisationResult:
        """How a class fares against networks that have learnt nothing."""
        return self.networks[klass] if self.networks else NOT_COMPARED

    def check(self, klass: int) -> OcclusionResult:
        """What replacing a class does."""
        return self.checks[klass] if self.checks else NOT_CHECKED

    def used(self, klass: int) -> str:
        """Whether a class is used in the strong sense: chance, untrained networks and replacement all say so."""
        if self.rich.verdict[klass] != MORE:
            return UNTESTED if self.rich.verdict[klass] == TOO_FEW else NO
        passed = (self.network(klass).exceeds, self.check(klass).confirms(self.setting.options.alpha))
        if False in passed:
            return NO
        return UNTESTED if None in passed else YES

    def row(self, klass: int) -> dict[str, Any]:
        """The table's row of a class."""
        rich, network, check = self.rich, self.network(klass), self.check(klass)
        poor = self.poor.decided(klass) if self.poor else {}
        return {
            "class": self.names[klass],
            **rich.decided(klass),
            "used": self.used(klass),
            "n_tiles": int(rich.whole.telling[klass]),
            "area": float(self.area[klass]),
            "share": float(self.share[klass]),
            "left_out": ", ".join(self.names[other] for other in rich.without[klass]),
            "ratio_all": float(rich.whole.ratio[klass]),
            "p_all": float(rich.whole.p[klass]),
            "ratio_mean": float(rich.mean_ratio[klass]),
            "ratio_map": float(rich.across.ratio[klass]),
            "p_map": float(rich.across.p[klass]),
            "p_turned": float(rich.p_turned[klass]),
            "p_exchanged": float(rich.p_exchanged[klass]),
            "random_max": network.highest,
            "p_random": network.p,
            "change": check.change,
            "change_control": check.control,
            "p_change": check.p,
            **{f"poor_{name}": value for name, value in poor.items()},
        }

    def rows(self) -> list[dict[str, Any]]:
        """The table, classes of one verdict together, the strongest first."""
        return [self.row(klass) for klass in self.order()]

    def order(self) -> list[int]:
        """Classes by verdict, those with more by whether they are used, then by ratio."""
        rank = {MORE: 0, CHANCE: 1, LESS: 2, TOO_FEW: 3}
        use = {YES: 0, UNTESTED: 1, NO: 2}
        ratio = np.nan_to_num(self.rich.ratio, nan=-1)

        def place(klass: int) -> tuple[int, int, float]:
            verdict = self.rich.verdict[klass]
            return rank[verdict], use[self.used(klass)] if verdict == MORE else 0, -float(ratio[klass])

        return sorted(range(len(self.names)), key=place)

    def sentence(self, klass: int, tested: RatioResults | None = None) -> str:
        """What was found about a class, without a figure."""
        test = tested or self.rich
        apart = test.without[klass]
        others = enumerated([self.names[k] for k in apart])
        beside = tr(" once the ground of {} is left out").format(others) if apart else ""
        if test.verdict[klass] == TOO_FEW and not apart:
            return tr("not judged: it lies in too few tiles.")
        if test.verdict[klass] == TOO_FEW:
            text = tr("not told from {}: more than its share on all ground, but too little of it is left{}.")
            return text.format(others, beside)
        if not test.skilled:
            return tr("no verdict: the predictions do not follow what was observed.")
        where = tr(_WHERE[test.scale[klass]])
        text = {
            MORE: tr("holds more activation than its share of the ground, {}"),
            LESS: tr("holds less activation than its share of the ground, {}"),
            CHANCE: tr("not distinguishable from chance, {}"),
        }[test.verdict[klass]].format(where)
        if test.verdict[klass] == CHANCE and apart and (test.whole.ratio[klass] > 1) != (test.ratio[klass] > 1):
            side = tr("less" if test.whole.ratio[klass] < 1 else "more")
            return tr("no clear verdict: {} than its share on all ground, but not{}.").format(side, beside)
        if test.verdict[klass] != MORE or (tested is not None and tested is not self.rich):
            return f"{text}{beside}."
        return f"{text}{beside}; {self._strong(klass)}"

    def _strong(self, klass: int) -> str:
        """What the two tests that need the model say about a class with more than its share."""
        exceeds = self.network(klass).exceeds
        moves = self.check(klass).confirms(self.setting.options.alpha)
        if exceeds and moves:
            return tr(
                "networks that have learnt nothing do not, and the prediction falls when it is replaced: it is used."
            )
        if exceeds is None and moves is None:
            return tr("whether it is used was not tested, for that takes the imagery and the model.")
        doubts = []
        if exceeds is False:
            doubts.append(tr("networks that have learnt nothing hold as much"))
        if moves is False:
            doubts.append(tr("the prediction does not fall when it is replaced"))
        if doubts:
            return tr("but {}: it cannot be called used.").format(enumerated(doubts))
        left = tr("replacing it" if moves is None else "networks that have learnt nothing")
        return tr("the test by {} had too few tiles, so whether it is used stays open.").format(left)


def ecology(area: Floats, predicted: Floats, rich: RatioResults, poor: RatioResults, seed: int = 0) -> Ecology:
    """Compare how classes go with the predicted value across tiles and how the two maps lean towards them.

    The authors' choice of tiles: the ratio for the highest in the upper two fifths, for the lowest in the lower two.

    Args:
        area: (T, K) cells of each class in each tile.
        predicted: (T,)
    """
    share = area / np.maximum(area.sum(axis=1, keepdims=True), TINY)
    association = np.array([_spearman(share[:, k], predicted) for k in range(area.shape[1])])
    with np.errstate(divide="ignore", invalid="ignore"):
        leaning = np.log(_part(rich, upper=True) / _part(poor, upper=False))
    leaning[~np.isfinite(leaning) | (rich.whole.telling < 1) | rich.fills] = np.nan
    known = np.isfinite(association) & np.isfinite(leaning)
    count = int(known.sum())
    if count < FEWEST_CLASSES:
        return Ecology(association, leaning, np.nan, np.nan, np.nan, count)
    x, y = association[known], leaning[known]
    rng = np.random.default_rng(seed)
    drawn = [_spearman(x[some], y[some]) for some in rng.integers(count, size=(DRAWS, count))]
    low, high = map(float, limits(np.array(drawn)))
    return Ecology(association, leaning, _spearman(x, y), low, high, count)


def _part(tested: RatioResults, upper: bool) -> Floats:
    """Ratios (K,) in the two upper or lower of five groups of tiles, in one at least where there are fewer."""
    groups = tested.whole.sums.activation.shape[1]
    count = max(1, round(PART * groups))
    chosen = slice(groups - count, groups) if upper else slice(0, count)
    return ratios(Sums(*(values[:, chosen] for values in tested.whole.sums)).total())


def _spearman(x: Floats, y: Floats) -> float:
    if len(np.unique(x)) < 2 or len(np.unique(y)) < 2:
        return float("nan")
    return float(np.corrcoef(rankdata(x), rankdata(y))[0, 1])


def fifths(predicted: Floats) -> Ints:
    """The fifth (0…4) of each predicted value, fewer parts where tiles are few; values that are equal stay together."""
    parts = int(np.clip(len(predicted) // TILES_PER_GROUP, 1, FIFTHS))
    cuts = np.quantile(predicted, np.arange(1, parts) / parts)
    group = np.searchsorted(cuts, predicted, side="right")
    return compact(group)
