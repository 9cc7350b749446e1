"""The map of activation on one page: what it shows, and whether the network went by what it shows."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..attribution.faithfulness import SHARES, Mean
from ..attribution.tile_explainer import ADDS_UP
from ..attribution.trust_figures import EDGES, MAP, RANDOM, Trust
from ..options.choices import ATTRIBUTIONS, GUIDED, INTEGRATED
from ..presentation.charts import Curve, Estimate, Figure, diverging, intervals, level, lines, matrix
from ..presentation.page import Page
from ..presentation.theme import DIVERGING
from ..presentation.wording import counted, digits, enumerated, percent, with_interval
from ..rasters.grid import TileGrid
from ..status.status_model import StatusCard
from ..status.status_targets import Target

COLOURS = {MAP: "#0b5c8a", EDGES: "#c9711a", RANDOM: "#8a949b"}
ENOUGH = 10
"""Tiles of a sample below which its figures say too little to be judged."""

_METHODS = {
    "hirescam": "HiResCAM: each place of the network's maps times the gradient of the score there, without what "
    "cancels within each tile.",
    "gradcam": "Grad-CAM: each map of the network times the mean of its gradient over the tile, without a ReLU.",
    "layercam": "LayerCAM: each place of the network's maps times the gradient there where that is positive: what "
    "speaks "
    "for, without what speaks against.",
    "guidedgradcam": "Grad-CAM times the strength of the gradient at each pixel, clipped at the 99th percentile of the "
    "whole map. It is called guided for its model in the literature; no gradient is altered.",
    "integratedgradients": "Integrated gradients from the mean colour of the sample to the tile, summed over bands.",
}
_LIMITS = (
    "The map shows what the model went by, not what makes people poor or rich. A model can be right for reasons that "
    "hold "
    "in one city only, and the map will show these reasons as faithfully.",
    "Evidence has the grain of the network's cells. What is narrower than a cell takes part of its neighbours' "
    "evidence.",
    "Along the borders of the raster fewer tiles overlap, and the network sees an artificial edge: weigh the outermost "
    "half tile less.",
    "A tile is explained by the model that was made without its fold, but it may reach into ground that this model has "
    "seen. Across the border of two folds the map passes from one model to the other over about one tile.",
    "Deletion and insertion show pictures to the network that no city has, such as flat patches beside sharp ones. "
    "Read them against the other orders, never by themselves.",
)
_SOURCES = (
    "Levy Abitbol, J., Karsai, M. (2020). Interpretable socioeconomic status inference from aerial imagery through "
    "urban "
    "patterns. Nature Machine Intelligence 2, 684–692.",
    "Selvaraju, R. R., et al. (2017). Grad-CAM: visual explanations from deep networks via gradient-based "
    "localization. "
    "IEEE International Conference on Computer Vision.",
    "Draelos, R. L., Carin, L. (2020). Use HiResCAM instead of Grad-CAM for faithful explanations of convolutional "
    "neural "
    "networks. arXiv:2011.08891.",
    "Jiang, P.-T., et al. (2021). LayerCAM: exploring hierarchical class activation maps for localization. IEEE "
    "Transactions on Image Processing 30, 5875–5888.",
    "Sundararajan, M., Taly, A., Yan, Q. (2017). Axiomatic attribution for deep networks. International Conference on "
    "Machine Learning.",
    "Petsiuk, V., Das, A., Saenko, K. (2018). RISE: randomized input sampling for explanation of black-box models. "
    "British "
    "Machine Vision Conference.",
    "Adebayo, J., et al. (2018). Sanity checks for saliency maps. Advances in Neural Information Processing Systems "
    "31.",
)


class MapFacts(NamedTuple):
    """What is known of a map beside its trust figures.

    Attributes:
        title: such as the name of the raster.
        card: of the model.
        target: what was explained.
        method, layers, cell: how; the cell of the coarsest layer in pixels.
        grid: of tiles.
        tiles: how many were explained.
        held_out: share of them that were explained by a model that had not seen them.
        figures: ``p02``, ``p98`` and ``limit`` of the map.
        completeness: share of the differences between tiles that the map sums to, None where it is not meant to.
        ratio: of the ground resolutions of raster and model, NaN if unknown.
        resolution: of the raster, metres per pixel, NaN if unknown.
        parameters, provenance: names and values as they are to be read.
    """

    title: str
    card: StatusCard
    target: Target
    method: str
    layers: list[str]
    cell: int
    grid: TileGrid
    tiles: int
    held_out: float
    figures: dict[str, float]
    completeness: float | None
    ratio: float
    resolution: float
    parameters: dict[str, Any]
    provenance: dict[str, Any]


def activationmap_report(facts: MapFacts, trust: Trust, values: NDArray[Any]) -> str:
    """The report as one HTML file.

    Args:
        values: (h, w) the map, decimated; NaN where there is none.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    lead = (
        f"Red ground spoke for {facts.target.words}, blue ground against it, in the eyes of the model of "
        f"{facts.card.field}. {_verdict(trust)}"
    )
    page = Page(facts.title, lead, kind="Urban ML · Map of activation")
    _glance(page, facts, trust)
    _map(page, facts, values)
    _faithfulness(page, trust)
    _sanity(page, trust)
    _agreement(page, facts, trust)
    page.section("How to read this")
    page.points(_reading(facts))
    page.section("Honest limits")
    page.points(_LIMITS)
    page.section("Parameters and origin")
    page.table(facts.parameters, caption="Parameters")
    page.table(facts.provenance, caption="Origin")
    page.section("Method and sources", _method(facts), *_SOURCES)
    return page.html()


def better_than(trust: Trust, other: str) -> bool | None:
    """Whether the map's order of patches beats another in deletion and insertion; None if the sample is too small."""
    found = [trust.gains[name][other] for name in ("deletion", "insertion")]
    if trust.tiles < ENOUGH or not all(np.isfinite(gain.low) for gain in found):
        return None
    return all(gain.low > 0 for gain in found)


def _verdict(trust: Trust) -> str:
    random, edge = better_than(trust, RANDOM), better_than(trust, EDGES)
    if random is None or edge is None:
        return "The sample of tiles is too small to say how far to trust the map."
    if random and edge:
        return (
            "Taking its places away changes the score more than random places or strong edges do: it shows what counts."
        )
    if random:
        return "Taking its places away changes the score more than random places do, but not clearly more than edges."
    return (
        "Taking its places away does not clearly change the score more than random places do: do not lean on this map."
    )


def _glance(page: Page, facts: MapFacts, trust: Trust) -> None:
    page.section("At a glance")
    shown = [(f"{facts.tiles:,}", "overlapping tiles explained")]
    if facts.completeness is not None:
        shown.append((percent(max(0.0, facts.completeness)), "of the differences between tiles are on the map"))
    shown.append((percent(facts.held_out), "of the tiles explained by a model that had not seen them"))
    shown.append((f"±{facts.figures['limit']:.3g}", "98 % of the map lie within, in the unit of the score"))
    page.facts(shown)
    page.warnings(_warnings(facts, trust))


def _warnings(facts: MapFacts, trust: Trust) -> list[str]:
    found = []
    if facts.target.mirrored and not facts.target.by_class:
        found.append(
            "One number stands behind this model, so the maps of lowest and highest are exact negatives of each other. "
            "What looks like evidence for one is the absence of evidence for the other."
        )
    if facts.completeness is not None and facts.completeness < 0.95:
        found.append(
            f"{percent(1 - max(0.0, facts.completeness))} of the differences between the scores of tiles come from "
            "what "
            f"the method {facts.method} does not show. HiResCAM with the layer “auto” shows all of it for the urban "
            "encoder."
        )
    if np.isfinite(facts.ratio) and facts.ratio > 1.25:
        found.append(f"Things look {facts.ratio:.1f} times larger or smaller here than where the model was made.")
    if facts.held_out < 1:
        found.append(
            f"{percent(1 - facts.held_out)} of the tiles lie where the model was not trained and are explained by "
            "the model "
            "of all tiles. That is no fault, but nothing here says how well the model does there."
        )
    sanity = trust.sanity["everything"]
    if np.isfinite(sanity.low) and sanity.low > 0.3:
        found.append(
            "A network with random weights gives a map much like this one, so much of it is owed to the picture rather "
            "than to what was learnt."
        )
    return found


def _map(page: Page, facts: MapFacts, values: NDArray[Any]) -> None:
    page.section("Where the model looked")
    limit = facts.figures["limit"]
    page.legend(
        [
            (f"against, {-limit:.3g} or less", str(DIVERGING[0][1])),
            ("as the average tile", str(DIVERGING[2][1])),
            (f"for {facts.target.words}, {limit:.3g} or more", str(DIVERGING[4][1])),
        ]
    )
    page.picture(
        diverging(values, limit),
        f"Evidence for {facts.target.words}. One scale for the whole map, symmetric about 0 and ending at the 98th "
        "percentile of the absolute values; white has no value. Means of several pixels where the raster is large.",
        "Map of the evidence in colours from blue over white to red",
    )


def _faithfulness(page: Page, trust: Trust) -> None:
    page.section(
        "Does the score follow the map?",
        f"On {counted(trust.tiles, 'tile')} from all over the raster, patches gave way to its mean colour in the order "
        "of the map, strongest evidence first (deletion), or came back in that order (insertion). A map that shows "
        "what "
        "counts makes the score fall below, and rise above, what other orders do.",
    )
    if trust.tiles < ENOUGH:
        page.text(f"With {counted(trust.tiles, 'tile')} these curves say too little to be judged.")
    for name, found in (("Deletion", trust.deletion), ("Insertion", trust.insertion)):
        drawn = [Curve(order, COLOURS[order], 100 * SHARES, curve) for order, curve in found.items()]
        figure = lines(
            drawn, f"share of the tile {'replaced' if name == 'Deletion' else 'restored'} (%)", "change of score"
        )
        figure["layout"] |= {"height": 340, "shapes": [level(0)]}
        page.figure(
            figure,
            f"{name}: mean change of the score, in its own unit, over {counted(trust.tiles, 'tile')}; patches in "
            "three orders.",
            f"Curves of the score under {name.lower()}",
        )
    head = ["", *COLOURS, "gain over edges", "gain over random order"]
    rows = [
        [
            name.capitalize(),
            *(_interval(trust.areas[name][order]) for order in COLOURS),
            _interval(trust.gains[name][EDGES]),
            _interval(trust.gains[name][RANDOM]),
        ]
        for name in ("deletion", "insertion")
    ]
    page.table(rows, head, "Area under the curves, in the unit of the score, with 95 % intervals")
    page.text(
        f"Intervals are by bootstrap over {counted(trust.tiles, 'tile')}. Gains are taken tile by tile; above 0 the "
        "map is the better order. Tiles that lie near each other are alike, so true intervals are somewhat wider."
    )


def _sanity(page: Page, trust: Trust) -> None:
    page.section(
        "Is it what was learnt, or what is in the picture?",
        "The weights were drawn again at random, from the head down (Adebayo et al. 2018), and the same tiles mapped. "
        "A map of what was learnt must change: its rank correlation with that of the random network should be near 0.",
    )
    rows = [Estimate(name, "#0b5c8a", *mean[:3]) for name, mean in trust.sanity.items()]
    rows.append(Estimate("edges", COLOURS[EDGES], *trust.edges[:3]))
    figure: Figure = intervals(rows, "rank correlation (Spearman), −1 to 1", line=0)
    figure["layout"]["xaxis"]["range"] = [-1.02, 1.02]
    page.figure(
        figure,
        f"Mean rank correlation over the patches of {counted(trust.tiles, 'tile')}, with 95 % intervals by bootstrap "
        "over tiles. The head alone was random, then a third and two thirds of the network with it, from its end. "
        "The last row compares how far the map is from its middle with the strength of edges.",
        "Rank correlations of the map with those of random networks and with edges",
    )


def _agreement(page: Page, facts: MapFacts, trust: Trust) -> None:
    page.section("Do other methods say the same?")
    others = [
        (name, value)
        for name, value in zip(ATTRIBUTIONS, trust.agreement[ATTRIBUTIONS.index(facts.method)])
        if name != facts.method and np.isfinite(value)
    ]
    if others:
        names = enumerated([f"{name} {value:.2f}" for name, value in others])
        page.text(f"Rank correlation of {facts.method} with the others: {names}.")
    page.figure(
        matrix(trust.agreement, ATTRIBUTIONS, ATTRIBUTIONS, "", "", "", scale=DIVERGING, middle=0.0),
        f"Mean rank correlation between the maps of two methods, over the patches of {counted(trust.tiles, 'tile')}: "
        "1 is the "
        "same order of places, 0 none in common. Methods that answer to other questions need not agree: LayerCAM keeps "
        "only what speaks for, and Grad-CAM leaves out what the network reads from the spread of its maps.",
        "Heat map of the agreement between methods",
    )


def _reading(facts: MapFacts) -> list[str]:
    cell = f"{facts.cell} pixels"
    if np.isfinite(facts.resolution):
        cell += f", {facts.cell * facts.resolution:.3g} m on the ground"
    found = [
        "Unit – that of the score: of the label for a regression, log-odds for classes. Values are comparable all "
        "over the "
        "map and, for one model, between maps.",
        "Zero – the average tile that the model was made from. Red above it, blue below.",
        f"Grain – {cell if facts.method != INTEGRATED else 'one pixel, with much noise: average before you read it'}.",
    ]
    if facts.method in ADDS_UP:
        found.insert(
            1,
            "Sum – the mean of a tile's own evidence is how far its score is above that of the average tile, as far "
            "as the "
            "method accounts for it. Blending shares evidence out between tiles that overlap.",
        )
    if facts.method == GUIDED:
        found.append("Guided – products of evidence and strength of gradients: they show where, and sum to nothing.")
    return found


def _method(facts: MapFacts) -> str:
    layers = f" Layers: {enumerated(facts.layers)}." if facts.layers else ""
    return (
        f"{_METHODS[facts.method]}{layers} What is explained is linear in the scores of the model's head, so that "
        "confident "
        f"tiles do not go blank. Tiles of {facts.grid.tile_size} pixels every {facts.grid.stride} pixels were "
        "blended with a "
        "raised cosine; constants were measured once for the whole map, and no tile was rescaled."
    )


def _interval(mean: Mean) -> Any:
    return (
        with_interval(mean.value, mean.low, mean.high, 3 if abs(mean.value) < 1 else 2)
        if mean.n
        else digits(mean.value)
    )
