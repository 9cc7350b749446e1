"""Which number of clusters holds, told to a planner on one page: the answer first, then what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..presentation.charts import Curve, Node, flows, level, lines, matrix
from ..presentation.colours import rgb
from ..presentation.page import Page
from ..presentation.theme import QUIET
from ..presentation.wording import counted, digits, enumerated, percent, with_interval
from ..sensitivity.cluster_choice import BORDER, LEVEL, WEAKEST, Measured
from ..sensitivity.cluster_stability import MOST_COMPARED, MOST_DRAWN, NULLS
from ..sensitivity.cluster_sweep import MOST_SEEDED, Sweep
from ..sensitivity.cluster_tree import Lineage, transitions

BLUE, ORANGE, GREEN = "#0072B2", "#D55E00", "#009E73"
_COLOURS = (BLUE, ORANGE, GREEN, "#CC79A7", "#56B4E9", "#5B4A8A")

_LIMITS = (
    "Stability is not truth. It says that the same groups come back from other samples of the same image; it does not "
    "say that they mean anything to those who live there. Look at the tiles of each cluster before you name it.",
    "No stable number does not mean that the city is all alike. It means that its places shade into each other, as "
    "far as this network sees, and that any border between groups is of our making. Groups may still serve to "
    "describe; they should not be reported as types that were found.",
    "A stable number is one that passed here: this image, season, network and tile size. A seam between two images, a "
    "cloud or a large water body can be the whole of what comes back.",
    "The metric in which tiles are compared was learnt once, from all tiles, and not again for every resample; "
    "resamples of neighbouring tiles are not independent either. Both make stability look a little better than it is.",
    "A type of which there are only a handful of tiles is easily missed by resamples, and then counts as unstable.",
    "The limits (0.80, 0.60 and a third) are conventions. Figures near them should be read as near them.",
)
_DEVELOPMENT = (
    "Each column is one number of clusters (K), each bar a cluster, each stream tiles on their way to the next number. "
    "Widths are tiles. A cluster keeps its number and colour as long as at least half of its tiles stay together. "
    "Types with one strong trait run through as one stream; where streams cross and mix, groups are of our making.",
)
_SOURCES = (
    "Metzler, A. B., Nathvani, R., Sharmanska, V., et al. (2023). Phenotyping urban built and natural environments "
    "with high-resolution satellite images and unsupervised deep learning. Science of the Total Environment 893, "
    "164794.",
    "Ben-Hur, A., Elisseeff, A., Guyon, I. (2002). A stability based method for discovering structure in clustered "
    "data. Pacific Symposium on Biocomputing, 6–17.",
    "Ben-David, S., von Luxburg, U., Pál, D. (2006). A sober look at clustering stability. Conference on Learning "
    "Theory, 5–19.",
    "Tibshirani, R., Walther, G., Hastie, T. (2001). Estimating the number of clusters in a data set via the gap "
    "statistic. Journal of the Royal Statistical Society B 63, 411–423.",
    "Hubert, L., Arabie, P. (1985). Comparing partitions. Journal of Classification 2, 193–218.",
    "Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics & Data Analysis 52, "
    "258–271.",
    "Hamerly, G., Elkan, C. (2003). Learning the k in k-means. Advances in Neural Information Processing Systems 16.",
)


class Agreement(NamedTuple):
    """How far two tile sizes agree with as many clusters: Rand index and mutual information at ``tiles`` places."""

    small: int
    large: int
    clusters: int
    rand: float
    information: float
    tiles: int


@dataclass
class Scale:
    """What was found with tiles of one size.

    Attributes:
        tile_size, stride: in pixels.
        metres: side of a tile on the ground, NaN if unknown.
        cells: (N, 2) row and column of each tile.
        found, lines: the clusterings, and how they descend from each other.
        palette: colour of each number of ``lines``, from 1.
    """

    tile_size: int
    stride: int
    metres: float
    cells: NDArray[np.int64]
    found: Sweep
    lines: Lineage
    palette: list[str]

    @property
    def name(self) -> str:
        """Such as ``128 pixels (64 m)``."""
        return f"{self.tile_size} pixels" + (f" ({self.metres:,.0f} m)" if isfinite(self.metres) else "")

    @property
    def measured(self) -> list[Measured]:
        """What was measured on each K, in ascending order."""
        return self.found.measured


def sensitivity_report(
    title: str,
    scales: Sequence[Scale],
    best: int,
    agreements: Sequence[Agreement],
    parameters: dict[str, Any],
    provenance: dict[str, Any],
) -> str:
    """The report as one HTML file.

    Args:
        title: such as the name of the raster.
        scales: one a tile size, the smallest first.
        best: position of the scale with the overall recommendation, or that comes closest to one.
        agreements: between tile sizes, for every K.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    page = Page(title, _lead(scales, best), kind="Urban ML · How many clusters? (sensitivity)")
    _answer(page, scales, best)
    page.section("Do the clusters come back?")
    for scale in scales:
        _stability(page, scale)
    _seeds(page, scales)
    if len(scales[0].measured) > 1:
        page.section("How clusters split as their number grows", *_DEVELOPMENT)
        for scale in scales:
            _development(page, scale)
    _maps(page, scales)
    if agreements:
        _between_scales(page, agreements)
    _classics(page, scales)
    _table(page, scales)
    _how_to_read(page)
    page.section("Honest limits")
    page.points(_LIMITS)
    page.section("Parameters and origin")
    page.table(parameters, caption="Parameters")
    page.table(provenance, caption="Origin")
    page.section("Method and sources", *_method(parameters), *_SOURCES)
    return page.html()


def _lead(scales: Sequence[Scale], best: int) -> str:
    scale = scales[best]
    tried = enumerated([str(one.clusters) for one in scale.measured])
    if not scale.found.recommended:
        return (
            f"No number of clusters is stable here. Of {tried} clusters none comes back reliably as groups that are "
            "apart from each other, so no single map of types should be published from this image without saying so."
        )
    return (
        f"{scale.found.recommended} clusters are stable here, with tiles of {scale.name}: they come back when the "
        f"tiles are drawn again, more surely than chance would have it, and are apart from each other. Tried: "
        f"{tried}."
    )


def _answer(page: Page, scales: Sequence[Scale], best: int) -> None:
    page.section("The answer")
    scale = scales[best]
    one = next(one for one in scale.measured if one.clusters == scale.found.shown)
    chosen = scale.found.recommended
    side = f"{scale.metres:,.0f} m" if isfinite(scale.metres) else f"{scale.tile_size} px"
    which = "tile size" if chosen else "tile size that comes closest"
    page.facts(
        [
            (str(chosen) if chosen else "none", "number of clusters recommended"),
            (side, f"{which}, {scale.tile_size} pixels"),
            (
                digits(one.stability.mean, 2),
                "stability, 0 to 1" + ("" if chosen else f", with {one.clusters} clusters"),
            ),
            (f"{len(scale.cells):,}", "tiles of that size"),
        ]
    )
    for scale in scales:
        page.text((f"Tiles of {scale.name}: " if len(scales) > 1 else "") + scale.found.reasons)
    few = [scale for scale in scales if len(scale.cells) < 20 * scale.measured[-1].clusters]
    page.warnings(
        [
            f"{len(scale.cells):,} tiles of {scale.name} are few for up to {scale.measured[-1].clusters} clusters: "
            "types with less than 20 tiles can hardly be told from chance."
            for scale in few
        ]
    )


def _stability(page: Page, scale: Scale) -> None:
    counts = [one.clusters for one in scale.measured]
    null = np.array([_ends(one.null) for one in scale.measured])
    spreads = np.array([one.stability for one in scale.measured])
    figure = lines(
        [
            Curve("chance: structureless tiles", QUIET, counts, null[:, 1], null[:, 0], null[:, 2]),
            Curve("resamples", BLUE, counts, spreads[:, 0], spreads[:, 1], spreads[:, 2]),
        ],
        "number of clusters",
        "agreement (adjusted Rand index)",
    )
    _ticks(figure, counts)
    figure["layout"]["shapes"] = [level(LEVEL)]
    page.figure(
        figure,
        f"Tiles of {scale.name}: agreement between clusterings of resampled tiles. 1 is the same groups every "
        "time, 0 is chance. The blue band holds the middle 95 % of the pairs of resamples. The grey band is what "
        f"{NULLS} sets of structureless tiles with the same spread give, from least to most. Dashed: {LEVEL:.2f}. "
        f"{len(scale.cells):,} tiles. A number that can be recommended lies above the dashed line and above the grey "
        "band, and passes the two tests below.",
        "Lines of the stability of the clusters by their number, with the band of structureless tiles",
    )
    tests = lines(
        [
            Curve("weakest cluster comes back", GREEN, counts, _values(scale, "weakest")),
            Curve("density of the densest border", ORANGE, counts, np.minimum(_values(scale, "border"), 2)),
        ],
        "number of clusters",
        "likeness; density (no unit)",
        (0, 2.05),
    )
    _ticks(tests, counts)
    tests["layout"]["height"] = 340
    tests["layout"]["shapes"] = [level(WEAKEST), level(BORDER)]
    page.figure(
        tests,
        f"Tiles of {scale.name}. Green: how surely the weakest cluster comes back (mean Jaccard likeness; at least "
        f"{WEAKEST:.2f} is asked for, the upper dashed line). Orange: how many tiles lie half-way between two "
        f"neighbouring clusters for every one within them, at the border where it is most (at most {BORDER:.2f} is "
        "asked for, the lower dashed line; drawn up to 2). Orange near 1 means that a cloud without a gap was cut in "
        "pieces.",
        "Lines of the weakest cluster and of the densest border by the number of clusters",
    )


def _seeds(page: Page, scales: Sequence[Scale]) -> None:
    counts = [one.clusters for one in scales[0].measured]
    curves = []
    for place, scale in enumerate(scales):
        seeds = np.array([one.seeds for one in scale.measured])
        name = f"{scale.tile_size} pixels"
        curves.append(Curve(name, _COLOURS[place % len(_COLOURS)], counts, seeds[:, 0], seeds[:, 1], seeds[:, 2]))
    figure = lines(curves, "number of clusters", "agreement (adjusted Rand index)")
    _ticks(figure, counts)
    figure["layout"]["height"] = 320
    page.figure(
        figure,
        "Agreement between runs on the same tiles with other seeds; bands hold the middle 95 % of the pairs. Low "
        "values mean that k-means finds several answers that are about as good.",
        "Lines of the agreement between seeds by the number of clusters",
    )


def _ends(values: NDArray[Any]) -> tuple[float, float, float]:
    if not len(values):
        return (float("nan"),) * 3
    return float(values.min()), float(values.mean()), float(values.max())


def _ticks(figure: dict[str, Any], counts: Sequence[int]) -> None:
    figure["layout"]["xaxis"] |= {"tickvals": list(counts), "tickformat": "d"}


def development(lines_of: Lineage, palette: Sequence[str]) -> tuple[list[Node], list[tuple[int, int, float]]]:
    """Bars and streams of the drawing of how clusters split: a column for each K, a bar for each cluster."""
    nodes: list[Node] = []
    place: dict[tuple[int, int], int] = {}
    counts = list(lines_of.labels)
    order: dict[int, float] = {}
    for column, count in enumerate(counts):
        present = np.unique(lines_of.labels[count]).tolist()
        if column:  # a new cluster stands beside the one that most of its tiles come from
            streams = transitions(lines_of.labels[counts[column - 1]], lines_of.labels[count])
            for number in present:
                if number not in order:
                    source = max((tiles, -old) for old, new, tiles in streams if new == number)
                    order[number] = order[-source[1]] + 0.5 ** (column + 1) * (1 + number / 1000)
        else:
            order.update({number: float(number) for number in present})
        for number in sorted(present, key=lambda one: order[one]):
            place[count, number] = len(nodes)
            nodes.append(Node(f"K = {count}, cluster {number}", palette[number - 1], column))
    links = [
        (place[before, old], place[after, new], float(tiles))
        for before, after in zip(counts, counts[1:])
        for old, new, tiles in transitions(lines_of.labels[before], lines_of.labels[after])
    ]
    return nodes, links


def _development(page: Page, scale: Scale) -> None:
    counts = list(scale.lines.labels)
    nodes, links = development(scale.lines, scale.palette)
    figure = flows(nodes, links, "tiles", 560)
    figure["data"][0]["node"]["label"] = [node.label.rpartition(" ")[2] for node in nodes]
    figure["data"][0]["node"]["customdata"] = [node.label for node in nodes]
    figure["data"][0]["node"]["hovertemplate"] = "%{customdata}: %{value:,} tiles<extra></extra>"
    figure["layout"]["margin"] = {"l": 8, "r": 8, "t": 30, "b": 34}
    last = len(counts) - 1
    figure["layout"]["annotations"] = [
        {"text": f"{'K = ' if not column else ''}{count}", "x": column / last, "y": -0.02, "xref": "paper",
         "yref": "paper", "yanchor": "top", "showarrow": False, "font": {"color": QUIET},
         "xanchor": "left" if not column else "right" if column == last else "center"}
        for column, count in enumerate(counts)
    ]  # fmt: skip
    moved = float((scale.lines.changes > 0).mean())
    page.figure(
        figure,
        f"{len(scale.cells):,} tiles of {scale.name}. {percent(moved)} of them leave their line at least once: they "
        "go to a cluster that is neither their old one nor split off from it.",
        "Alluvial drawing of how clusters split and merge as their number grows",
    )


def _maps(page: Page, scales: Sequence[Scale]) -> None:
    page.section(
        "The same place with each number of clusters",
        "Colours are those of the streams above, within one tile size: a colour that stays in its place from map to "
        "map is a cluster that holds.",
    )
    for scale in scales:
        counts = list(scale.lines.labels)
        for start in range(0, len(counts), 3):
            some = counts[start : start + 3]
            page.picture(
                _side_by_side([_picture(scale, count) for count in some]),
                f"Tiles of {scale.name}: {enumerated([str(count) for count in some])} clusters, from left to right.",
                f"Maps of {enumerated([str(count) for count in some])} clusters side by side",
                sharp=True,
            )


def _picture(scale: Scale, count: int) -> NDArray[np.uint8]:
    top, left = scale.cells.min(axis=0)
    shape = scale.cells.max(axis=0) - (top, left) + 1
    picture = np.full((*shape, 3), 236, np.uint8)
    palette = np.array([rgb(colour) for colour in scale.palette])
    picture[scale.cells[:, 0] - top, scale.cells[:, 1] - left] = palette[scale.lines.labels[count] - 1]
    return picture


def _side_by_side(pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Up to three maps in a row with a white strip between them; a missing third leaves its place white."""
    height, width = pictures[0].shape[:2]
    gap = np.full((height, max(1, width // 16), 3), 255, np.uint8)
    parts = [*pictures, *[np.full((height, width, 3), 255, np.uint8)] * (3 - len(pictures))]
    return np.concatenate([parts[0], gap, parts[1], gap, parts[2]], axis=1)


def _between_scales(page: Page, agreements: Sequence[Agreement]) -> None:
    page.section(
        "Do tile sizes agree?",
        "At the centre of every small tile the clusters of two tile sizes were compared, each place weighted by its "
        "valid ground. Large tiles see neighbourhoods, small ones see blocks: some difference is to be expected.",
    )
    counts = list(dict.fromkeys(one.clusters for one in agreements))
    pairs = list(dict.fromkeys((one.small, one.large) for one in agreements))
    values = np.array([one.rand for one in agreements]).reshape(len(pairs), len(counts))
    places = [f"{one.tiles:,} places for {one.small} and {one.large}" for one in agreements[:: len(counts)]]
    names = [f"{small} and {large}" for small, large in pairs]
    page.figure(
        matrix(values, names, [str(c) for c in counts], "tile sizes (pixels)", "number of clusters", "of 1"),
        "Adjusted Rand index between two tile sizes: 1 is the same groups on the same ground, 0 is chance. "
        f"{enumerated(places)}.",
        "Heat map of the agreement between tile sizes by the number of clusters",
    )
    page.table(
        [
            [f"{one.small} and {one.large}", one.clusters, digits(one.rand, 2), digits(one.information, 2), one.tiles]
            for one in agreements
        ],
        ["tile sizes", "clusters", "Rand index", "mutual information", "places"],
        "The same in figures",
    )


def _classics(page: Page, scales: Sequence[Scale]) -> None:
    page.section(
        "Silhouette, Davies-Bouldin index and elbow",
        "The customary figures, for comparison. They take no part in the recommendation: they look at how compact "
        "groups are, not at whether they come back, and on cities with known types they prefer too many.",
    )
    for attribute, axis, note in (
        ("silhouette", "silhouette (-1 to 1)", "More is better."),
        ("davies_bouldin", "Davies-Bouldin index (0 and up)", "Less is better."),
        ("within", "variance left within clusters (share)", "Look for a bend, after which more clusters gain little."),
    ):
        counts = [one.clusters for one in scales[0].measured]
        curves = [
            Curve(f"{scale.tile_size} pixels", _COLOURS[place % len(_COLOURS)], counts, _values(scale, attribute))
            for place, scale in enumerate(scales)
        ]
        figure = lines(curves, "number of clusters", axis)
        _ticks(figure, counts)
        figure["layout"]["height"] = 280
        page.figure(
            figure,
            f"{note} Worked out on at most {MOST_COMPARED:,} tiles a tile size.",
            f"Line of the {axis} by the number of clusters",
        )


def _values(scale: Scale, attribute: str) -> NDArray[np.float64]:
    return np.array([getattr(one, attribute) for one in scale.measured])


def _table(page: Page, scales: Sequence[Scale]) -> None:
    page.section("All figures")
    head = ["tile size", "clusters", "stability", "chance, at most", "weakest", "border", "seeds", "verdict"]
    rows = [
        [
            scale.tile_size,
            one.clusters,
            with_interval(*one.stability),
            digits(one.null_limit, 2),
            digits(one.weakest, 2),
            digits(one.border, 2),
            with_interval(*one.seeds),
            _verdict(scale, one),
        ]
        for scale in scales
        for one in scale.measured
    ]
    page.table(rows, head, "Each tile size and number of clusters, with what speaks against it")


def _verdict(scale: Scale, one: Measured) -> str:
    if one.clusters == scale.found.recommended:
        return "recommended"
    return "stable" if one.stable else "; ".join(one.faults)


def _how_to_read(page: Page) -> None:
    page.section("How to read this")
    page.points(
        [
            "Stability – the tiles were drawn again at random, many times, and grouped anew; how far two such "
            "groupings agree is the adjusted Rand index: 1 if they are the same, 0 if they agree as by chance.",
            "Chance – a cloud of tiles without any groups may be cut in the same place every time, because it is "
            "longer one way than the other. Stability counts only where it is more than such clouds give.",
            "Weakest cluster – five good clusters can hide a bad one in the mean, so the worst is looked at by itself.",
            "Border – where groups are apart, few tiles lie half-way between them.",
            "What to do with a recommendation – run “Cluster urban types” with this number, tile size and seed: it "
            "finds the very clusters that were tried here. Then look at its report.",
            "What to do without one – try another tile size or network, or use a grouping as a description, and say "
            "that its borders are not in the data.",
        ]
    )


def _method(parameters: dict[str, Any]) -> list[str]:
    return [
        "Tiles were described once for each tile size, and the metric was learnt once, as “Cluster urban types” does. "
        "k-means was then run with every number of clusters (best of 30 starts), again on "
        f"{counted(parameters['resamples'], 'bootstrap resample')} (at most {MOST_DRAWN:,} tiles each), and with "
        f"{counted(parameters['seeds'], 'seed')} (at most {MOST_SEEDED:,} tiles); resamples were compared on at most "
        f"{MOST_COMPARED:,} tiles. Chance is {NULLS} sets of points with the same covariance and no clusters, every "
        "other one normal or uniform along the principal axes, resampled in the same way.",
        f"A number is stable if resamples agree by {LEVEL:.2f} on average and by more than any structureless set, if "
        f"every cluster comes back by {WEAKEST:.2f}, and if no border is more than a third as dense as the clusters "
        "beside it, seen on tiles that were not in the resample. The largest stable number is recommended.",
    ]
