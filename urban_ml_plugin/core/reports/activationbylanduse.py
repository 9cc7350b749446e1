"""What the network looks at, told on one page: which classes it uses, which lie in its way, and what was tested."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..landuse_test.activation_ratio import percentiles, ratios
from ..landuse_test.ratio_test import LESS, MORE, Judgement
from ..landuse_test.results import FEWEST_CLASSES, UNTESTED, YES, Verdicts
from ..presentation.charts import Curve, Estimate, intervals, level, lines, matrix, upright
from ..presentation.page import Page, plain
from ..presentation.theme import DIVERGING
from ..presentation.wording import counted, enumerated, percent, with_interval

RICH, POOR, GREY = "#c64737", "#0d3362", "#8a949c"
"""The colours of the paper for what speaks for the highest and for the lowest."""

_LIMITS = (
    "Activation says where evidence was found, not why. A class that is used need not be a cause of anything: the "
    "network learnt from pictures of places, not from what happened there.",
    "Everything hangs on the land use: a class that mixes things is judged as a mixture, and an error of the map is an "
    "error here.",
    "An activation map is coarse, and what it finds spills over to what lies beside. Classes are tested again without "
    "the ground of those that were found, but two classes that always lie together cannot be told apart.",
    "A class that fills whole tiles is judged over the map. That it holds more there says that the network scores "
    "places of this class high; it does not say what in them it goes by, and what else always lies in the same tiles "
    "cannot be told from the class.",
    "Chance is made by moving the map as a whole. That supposes that the map looks alike everywhere; where the city "
    "has one centre and activation follows it, p values are rough.",
    "“Not distinguishable from chance” is not “not used”: a rare class, or a small area, may be too little to tell.",
    "Replacing pixels makes pictures that the network has never seen. The control shares this fault, but cannot take "
    "it away.",
)
_SOURCES = (
    "Levy Abitbol, J., Karsai, M. (2020). Interpretable socioeconomic status inference from aerial imagery through "
    "urban patterns. Nature Machine Intelligence 2, 684–692. arXiv:2004.04907.",
    "Mrkvička, T., Dvořák, J., González, J. A., Mateu, J. (2021). Revisiting the random shift approach for testing in "
    "spatial statistics. Spatial Statistics 42, 100430.",
    "Adebayo, J., Gilmer, J., Muelly, M., Goodfellow, I., Hardt, M., Kim, B. (2018). Sanity checks for saliency maps. "
    "Advances in Neural Information Processing Systems 31.",
    "Wagner, H. H., Dray, S. (2015). Generating spatially constrained null models for irregularly spaced data using "
    "Moran spectral randomization methods. Methods in Ecology and Evolution 6, 1169–1178.",
    "Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical "
    "Society B 57, 289–300.",
)
_METHOD = (
    "Every tile is cut into small cells with their activation and the share of each class. The ratio of a class is "
    "its activation, summed over tiles, over what it would hold if the activation of each tile were spread evenly "
    "over the tile; of a class that fills whole tiles (more than half of its variance lies between tiles), over what "
    "it would hold if the activation of the whole map were spread evenly. Which of the two is used hangs on the land "
    "use and the tiles alone. Intervals (95 %) come from drawing blocks of tiles again. For p, the whole activation "
    "map is moved by whole tiles, as it is or turned by half a turn, while the land use stays; deviations are scaled "
    "for the ground that leaves the city. Over the map, p is the larger of this and of that from random maps which "
    "are as patchy as the activation of the tiles. Patches of a class smaller than four cells of the activation map "
    "are left out. The class with the highest of the ratios that exceed chance is taken as found; its ground and one "
    "cell of the activation map around it are then left out, and the others are tested again on what remains, against "
    "ground as far from it as their own. q holds the share of false findings among the classes of one map (Benjamini "
    "and Hochberg)."
)


def landuse_report(
    verdicts: Verdicts,
    title: str,
    notes: list[str],
    parameters: dict[str, Any],
    provenance: dict[str, Any],
    top_classes: int = 8,
) -> str:
    """The report as one HTML file.

    Args:
        title: such as the name of the raster.
        notes: warnings, a sentence each.
        parameters, provenance: names and values as they are to be read.
        top_classes: how many classes get a figure along the predicted value.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    page = Page(title, _summary(verdicts), kind="Urban ML · What a network looks at, by land use")
    _glance(page, verdicts, notes)
    _found(page, verdicts)
    _ratios(page, verdicts)
    _along(page, verdicts, top_classes)
    _evidence(page, verdicts)
    _ecology(page, verdicts)
    _pairs(page, verdicts)
    _tested(page, verdicts)
    page.section("Honest limits")
    page.points(_LIMITS)
    page.section("Parameters and origin")
    page.table(parameters, caption="Parameters")
    page.table(provenance, caption="Origin")
    page.section("Method and sources", _METHOD, *_SOURCES)
    return page.html()


def _summary(v: Verdicts) -> str:
    if not v.rich.skilled:
        return (
            "The model's predictions do not follow what was observed, so where it looked says nothing about the value: "
            "no class is judged."
        )
    more = [v.names[k] for k in v.rich.found]
    if not more:
        return (
            f"On the {counted(v.tiles, 'tile')} looked at, no class holds more activation than chance would give it: "
            "nothing here says that the network goes by land use."
        )
    verdicts = [v.used(k) for k in v.rich.found]
    used = [name for name, verdict in zip(more, verdicts) if verdict == YES]
    text = f"Beyond what chance would give, the network's activation for the highest values lies on {enumerated(more)}"
    if used:
        return f"{text}. Every test was passed by {enumerated(used)}, which can be called used."
    if UNTESTED in verdicts:
        return f"{text}. Whether that is what the network goes by was not tested in full."
    return f"{text}, but the tests that ask the network itself do not bear it out."


def _glance(page: Page, v: Verdicts, notes: list[str]) -> None:
    page.section("At a glance")
    page.facts(
        [
            (f"{v.tiles:,}", "tiles"),
            (str(len(v.names)), "classes of land use"),
            (str(v.rich.verdict.count(MORE)), "with more activation than their share"),
            (str(sum(v.used(k) == YES for k in range(len(v.names)))), "used, by every test"),
            (f"{v.moves:,}", "moves of the map that make up chance"),
        ]
    )
    page.warnings(notes)


def _found(page: Page, v: Verdicts) -> None:
    page.section(
        "What was found",
        f"A class counts as found if chance would give so much in few cases (q at most {v.setting.alpha:g}).",
    )
    page.points(f"{v.names[k]} – {v.sentence(k)}" for k in v.order())
    if v.poor is not None:
        page.text("In the map of what speaks for the lowest values:")
        page.points(f"{v.names[k]} – {v.sentence(k, v.poor)}" for k in v.order())


def _ratios(page: Page, v: Verdicts) -> None:
    page.section(
        "How far each class is from its share",
        "1 is the share of the ground: a class with a ratio of 2 holds twice the activation that it would hold if "
        "each tile's activation were spread evenly over the tile. A class that fills whole tiles is judged over the "
        "map: its ratio is to what it would hold if all activation were spread evenly over the map. Ratios of the two "
        "scales do not compare.",
    )
    for judgement, colour, what in _maps(v):
        rows = [
            Estimate(v.names[k], colour if judgement.verdict[k] in (MORE, LESS) else "#ffffff",
                     judgement.ratio[k], judgement.low[k], judgement.high[k])
            for k in v.order() if np.isfinite(judgement.ratio[k])
        ]  # fmt: skip
        page.figure(
            intervals(rows, f"ratio of activation to ground, for the {what} values", line=1),
            f"Ratio of each class in the map for the {what} values, without unit, on the ground on which the class was "
            f"judged; 95 % intervals from blocks of the {counted(v.tiles, 'tile')}. The dashed line is the share of "
            f"the ground. Filled where the ratio differs from chance (q ≤ {v.setting.alpha:g}), as moved maps tell: an "
            "interval says how steady a ratio is, not what chance gives.",
            f"Points with intervals: ratio of activation to ground of each class, {what} values",
        )
        page.table(
            [_row(v, judgement, k) for k in v.order()],
            ["class", "verdict", "scale", "ratio (95 %)", "p", "q", "on all ground", "mean over tiles", "over the map",
             "tiles", "of the ground", "without"],
            f"Activation for the {what} values",
        )  # fmt: skip


def _row(v: Verdicts, judgement: Judgement, k: int) -> list[Any]:
    return [
        v.names[k],
        judgement.verdict[k],
        judgement.scale[k],
        with_interval(judgement.ratio[k], judgement.low[k], judgement.high[k]),
        _p(judgement.p[k]),
        _p(judgement.q[k]),
        f"{judgement.whole.ratio[k]:.2f}" if np.isfinite(judgement.whole.ratio[k]) else "–",
        f"{judgement.mean_ratio[k]:.2f}" if np.isfinite(judgement.mean_ratio[k]) else "–",
        f"{judgement.across.ratio[k]:.2f} (p {_p(judgement.across.p[k])})",
        int(judgement.whole.telling[k]),
        percent(v.share[k]),
        ", ".join(v.names[other] for other in judgement.without[k]) or "–",
    ]


def _p(value: float) -> str:
    return f"{value:.3f}" if np.isfinite(value) else "–"


def _maps(v: Verdicts) -> list[tuple[Judgement, str, str]]:
    maps = [(v.rich, RICH, "highest")]
    return maps if v.poor is None else [*maps, (v.poor, POOR, "lowest")]


def _along(page: Page, v: Verdicts, top: int) -> None:
    groups = len(v.levels)
    if groups < 2:
        page.section("Along the predicted value", "There are too few tiles to look along the predicted value.")
        return
    page.section(
        "Along the predicted value",
        "If the network merely met a class more often in some parts of the city, its ratio would stay in the band of "
        "chance all along. The bands hold the middle 95 % of what the moved maps gave in tiles of the same predicted "
        "value.",
    )
    judged = [k for k in v.order() if v.rich.whole.telling[k] >= v.setting.least_tiles and not v.rich.fills[k]]
    strength = {k: abs(np.log(max(v.rich.whole.ratio[k], 1e-3))) for k in judged}
    shown = sorted(sorted(judged, key=lambda k: -strength[k])[:top], key=judged.index)
    for k in shown:
        curves = [_curve(v, judgement, k, colour, f"{what} values") for judgement, colour, what in _maps(v)]
        figure = lines(curves, "mean predicted value of the group of tiles", "ratio of activation to ground")
        heading = {"text": plain(v.names[k]), "x": 0.01, "font": {"size": 15}}
        figure["layout"] |= {
            "height": 340, "shapes": [level(1)], "title": heading, "margin": {"l": 12, "r": 16, "t": 44, "b": 48},
            "legend": {"orientation": "h", "y": -0.32, "yanchor": "top"},
        }  # fmt: skip
        tiles = counted(int(v.rich.whole.telling[k]), "tile")
        page.figure(
            figure,
            f"{v.names[k]}: ratio in {groups} groups of tiles by predicted value, without unit, on all ground; {tiles} "
            "can tell. The shaded band is chance.",
            f"Curve of the ratio of {v.names[k]} along the predicted value, with the band of chance",
        )
    if len(judged) > len(shown):
        page.text(f"Shown are the {len(shown)} classes farthest from their share, of {len(judged)} with enough tiles.")
    if v.rich.fills.any():
        filling = enumerated([v.names[k] for k in np.flatnonzero(v.rich.fills)])
        page.text(f"Without a curve, as whole tiles hold no more and no less than all of their activation: {filling}.")


def _curve(v: Verdicts, judgement: Judgement, k: int, colour: str, name: str) -> Curve:
    """The ratio of a class in each group of tiles that holds it, with the band of chance."""
    low, high = percentiles(judgement.whole.drawn[:, k], 2.5)
    ratio = ratios(judgement.whole.sums)[k]
    known = np.isfinite(ratio) & np.isfinite(low)
    return Curve(name, colour, v.levels[known], ratio[known], low[known], high[known])


def _evidence(page: Page, v: Verdicts) -> None:
    page.section("Is it the network, or only the look of the class?")
    if not v.networks:
        page.text(
            "Not tested: no imagery and no model were given. A network that has learnt nothing also answers to edges "
            "and contrast, and what it marks can pass every test by moved maps. Give both to find out."
        )
        return
    count = len(v.networks[0].random)
    page.text(
        f"{count} networks of the same make with random weights were explained in the same way. A class that holds as "
        "much activation there owes it to its looks."
    )
    rows = [
        [v.names[k], f"{net.ratio:.2f}", f"{net.highest:.2f}", _p(net.p), _yes(net.exceeds)]
        for k in v.order() if np.isfinite((net := v.network(k)).ratio)
    ]  # fmt: skip
    page.table(rows, ["class", "ratio", "highest random ratio", "p", "exceeds all"], "Ratio in a sample of the tiles")
    checked = [k for k in v.order() if np.isfinite(v.check(k).p)]
    page.text(
        "Then the pixels of a class were replaced by texture from elsewhere in the tile, and as a control the same "
        "shape where the class is not. In tiles that a class fills, its pixels were replaced by the nearest tile "
        "without it, and as a control that tile by the next one without it. What the class does to the score is the "
        "difference of the two."
    )
    if not checked:
        page.text(
            "No class covers between a twentieth and half of enough tiles for that, or fills enough that lie beside "
            "others."
        )
        return
    figure = intervals(
        [
            Estimate(v.names[k], RICH if v.check(k).p <= v.setting.alpha else "#ffffff",
                     v.check(k).change - v.check(k).control, v.check(k).low, v.check(k).high)
            for k in checked
        ],
        "change of the score when the class is replaced, less the control",
        line=0,
    )  # fmt: skip
    tiles = sorted({v.check(k).tiles for k in checked})
    each = f"{tiles[0]} to {tiles[-1]} tiles" if len(tiles) > 1 else f"{tiles[0]} tiles"
    page.figure(
        figure,
        "Change of the score that the map explains, in its own unit, when a class is replaced, less the change by the "
        f"control; 95 % intervals from blocks, {each} a class. Left of the line: the class speaks for high values. "
        f"Filled where p ≤ {v.setting.alpha:g}.",
        "Points with intervals: change of the prediction when each class is replaced",
    )


def _yes(value: bool | None) -> str:
    return "–" if value is None else "yes" if value else "no"


def _ecology(page: Page, v: Verdicts) -> None:
    page.section("Does the model merely follow the map?")
    found = v.ecology
    if found is None:
        page.text(
            "Not tested: this takes a second map, of what speaks for the lowest values. With it, classes are compared "
            "by how they go with the predicted value across the city and by what the network makes of them."
        )
        return
    known = np.flatnonzero(np.isfinite(found.association) & np.isfinite(found.leaning))
    page.text(
        "Across the city, some classes are more frequent where high values are predicted. A model that only repeated "
        "this would lean to the same classes: the points below would rise along a line."
    )
    if np.isfinite(found.correlation):
        told = with_interval(found.correlation, found.low, found.high)
        reading = (
            "The interval holds 0: nothing says that the model follows the map."
            if found.low <= 0 <= found.high
            else "The model leans to what is frequent there, as far as ranks go."
            if found.low > 0
            else "The model leans against what is frequent there."
        )
        page.text(f"The rank correlation over {found.classes} classes is {told}. {reading}")
    else:
        page.text(
            f"Only {counted(len(known), 'class', 'classes')} can be compared, and fewer than {FEWEST_CLASSES} say "
            "nothing about a trend."
        )
    trace = {
        "type": "scatter", "mode": "markers+text", "x": found.association[known], "y": found.leaning[known],
        "text": [plain(v.names[k]) for k in known], "textposition": "top center", "cliponaxis": False,
        "marker": {"size": 10, "color": [v.colours[k] for k in known], "line": {"width": 1, "color": "#37424a"}},
        "hovertemplate": "%{text}: %{x:.2f}, %{y:.2f}<extra></extra>",
    }  # fmt: skip
    layout = {
        "height": 420,
        "shapes": [level(0), upright(0)],
        "xaxis": {"title": {"text": "correlation of the class's share with the predicted value"}, "range": [-1.1, 1.1]},
        "yaxis": {"title": {"text": "log of ratio (highest) over ratio (lowest)"}},
    }
    page.figure(
        {"data": [trace], "layout": layout},
        f"{len(known)} classes. Across: Spearman correlation over {counted(v.tiles, 'tile')} of the share of the class "
        "with the predicted value. Up: how much more the class holds of the activation for the highest values (in the "
        "upper two fifths) than of that for the lowest (in the lower two).",
        "Scatter of classes: association with the predicted value against leaning of the network",
    )


def _pairs(page: Page, v: Verdicts) -> None:
    page.section("Which classes draw activation to each other")
    pairs = v.pairs
    kept = [k for k in v.order() if np.isfinite(pairs.change[k]).any() or np.isfinite(pairs.change[:, k]).any()]
    if not kept:
        page.text("No two classes meet in enough tiles to tell.")
        return
    names = [v.names[k] for k in kept]
    page.figure(
        matrix(pairs.change[np.ix_(kept, kept)], names, names, "ratio of", "where there is also",
               "times its mean", scale=DIVERGING, middle=1.0),
        "Mean ratio of a class (row) in tiles that also have another (column), over its mean ratio in all its tiles; "
        "1 is no difference. White: they meet in too few tiles.",
        "Heat map: change of the ratio of each class where another is present",
    )  # fmt: skip
    told = [text for one in range(len(kept)) for other in range(one) if (text := _pair(v, kept[one], kept[other]))]
    page.points(told) if told else page.text("No pair differs from 1 on both sides by more than its interval.")


def _pair(v: Verdicts, a: int, b: int) -> str:
    """A sentence where both classes of a pair change alike, beyond their intervals."""
    low, high = (limit[[a, b], [b, a]] for limit in (v.pairs.low, v.pairs.high))
    if not np.isfinite(low).all() or not ((low > 1).all() or (high < 1).all()):
        return ""
    how = "each holds more activation where the other is" if (low > 1).all() else "each holds less where the other is"
    each = enumerated(
        [with_interval(v.pairs.change[i, j], v.pairs.low[i, j], v.pairs.high[i, j]) for i, j in ((a, b), (b, a))]
    )
    return f"{v.names[a]} and {v.names[b]} – {how}: {each}, in {counted(int(v.pairs.tiles[a, b]), 'tile')}."


def _tested(page: Page, v: Verdicts) -> None:
    page.section(
        "What was tested, and what was not",
        "A class is called used only if it exceeds moved maps, exceeds random networks, and its replacement moves the "
        "prediction.",
    )
    model = "yes" if v.networks else "no: no imagery and model"
    page.table(
        [
            ["N0", "share of the ground", "yes", "is the ratio itself; no chance in it"],
            ["N1", "map moved as a whole", f"yes, {v.moves} moves", "decides the verdict"],
            [
                "N1",
                "random maps, as patchy",
                "yes" if v.rich.fills.any() else "no class fills tiles",
                "needed, too, where a class is judged over the map",
            ],
            ["N1", "tiles turned each for itself", "yes", "reported only: finds far too much by chance"],
            ["N2", "tiles exchanged within a fifth", "yes", "reported only: finds too much by chance"],
            ["N3", "networks with random weights", model, "needed for “used”"],
            [
                "N4",
                "following the map",
                "no: one map only" if v.ecology is None else "yes",
                "about the model, not a class",
            ],
            ["N5", "class replaced in the picture", model, "needed for “used”"],
        ],
        ["", "held against", "run", "what for"],
    )
    page.table(
        [
            [
                v.names[k],
                v.rich.scale[k],
                _p(v.rich.whole.p[k]),
                _p(v.rich.p_turned[k]),
                _p(v.rich.p_exchanged[k]),
                v.used(k),
            ]
            for k in v.order()
        ],
        ["class", "scale", "p, deciding", "p, tiles turned", "p, tiles exchanged", "used"],
        "All ground, map for the highest values; tiles are turned and exchanged for ratios inside tiles",
    )
