"""What a model found in several cities, on one page: does it fit them, what are they made of, which are alike."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..clustering.deepcluster_model import DeepClusterCard
from ..presentation.charts import Group, boxes, dendrogram, matrix
from ..presentation.colours import rgb
from ..presentation.page import Page, plain
from ..presentation.pictures import Picture
from ..presentation.wording import counted, digits, enumerated, percent
from ..transfer.cluster_mix import Mix, Similarity, similarity
from ..transfer.domain_shift import differences
from ..transfer.domain_transfer import City, Outcome

MAP_CELLS = 480
"""Longest side of a small map; a larger city is thinned out."""
_CITY_COLOURS = ("#1b6ca8", "#c8553d", "#588157", "#8e6c8a", "#d8a31a", "#3a8f8a", "#7a7a7a", "#a3475f")
_ALIGNED = {
    "none": "as it is",
    "standardise": "features standardised",
    "coral": "feature covariance matched (CORAL)",
    "radiometry": "own range of each band",
    "radiometry+standardise": "own range of each band, features standardised",
}
_NEEDED, _HELPED = 0.05, 0.05
"""Share of novel tiles below which nothing need be aligned, and fall of it that counts as help."""
_LIMITS = (
    "A cluster keeps its number everywhere, but its meaning only as far as the model knows the city: look at the rows "
    "of pictures, and at the share of novel tiles, before you compare shares.",
    "Alignment assumes that a city has much the same mix of types as the model's. Where it has not, types are moved "
    "onto each other: a city without water may be given some. No figure on this page can tell a real difference of mix "
    "from a difference that alignment took away.",
    "Intervals say how far the shares would move if the city were another piece of the same fabric. They know nothing "
    "of tiles that are given the wrong cluster.",
    "Different ground resolution, season, sun angle and haze look like differences between cities.",
    "Clusters are groups of tiles that look alike. They are not land-use classes and say nothing of how people live.",
)
_SOURCES = (
    "Caron, M., Bojanowski, P., Joulin, A., Douze, M. (2018). Deep clustering for unsupervised learning of visual "
    "features. European Conference on Computer Vision.",
    "Metzler, A. B., Nathvani, R., Sharmanska, V., et al. (2023). Phenotyping urban built and natural environments "
    "with high-resolution satellite images and unsupervised deep learning. Science of the Total Environment 893, "
    "164794.",
    "Sun, B., Feng, J., Saenko, K. (2016). Return of frustratingly easy domain adaptation. AAAI Conference on "
    "Artificial Intelligence.",
    "Knott, M., Smith, C. S. (1984). On the optimal mapping of distributions. Journal of Optimization Theory and "
    "Applications 43, 39–49.",
    "Ledoit, O., Wolf, M. (2004). A well-conditioned estimator for large-dimensional covariance matrices. Journal of "
    "Multivariate Analysis 88, 365–411.",
    "Korn, E. L., Graubard, B. I. (1998). Confidence intervals for proportions with small expected number of positive "
    "counts estimated from survey data. Survey Methodology 24, 193–201.",
    "Endres, D. M., Schindelin, J. E. (2003). A new metric for probability distributions. IEEE Transactions on "
    "Information Theory 49, 1858–1860.",
)


def applydeepcluster_report(
    *,
    cities: Sequence[City],
    mixes: Sequence[Mix],
    card: DeepClusterCard,
    alignment: str,
    notes: list[str],
    provenance: dict[str, str],
) -> str:
    """The report as one HTML file.

    Args:
        mixes: one of each city.
        card: of the model.
        alignment: that was asked for.
        notes: what to weigh before trusting the result.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    classes = card.classes
    names = [city.name for city in cities]
    page = Page(
        f"Urban types of {enumerated(names)}" if len(names) < 5 else f"Urban types of {len(names)} cities",
        f"{counted(sum(len(city.tiles.rows) for city in cities), 'tile')} of {counted(len(cities), 'raster')} were "
        f"given the {len(classes)} clusters of one model, so a number means the same in every one as far as the model "
        "knows it. See first whether it does, then compare what the cities are made of.",
        kind="Urban ML · Urban types of a model in other cities",
    )
    _glance(page, cities, classes, notes)
    _fit(page, cities)
    _maps(page, cities, classes)
    _mixes(page, cities, mixes, classes)
    _sheets(page, cities, mixes, classes)
    _certainty(page, cities)
    _alignments(page, cities, alignment)
    if len(cities) > 1:
        _similarity(page, names, similarity(list(mixes)), mixes)
    page.section("Honest limits")
    page.points(_LIMITS)
    page.section("Parameters and origin")
    made = {"alignment": alignment, "tile size": f"{card.tile_size} pixels", "stride": f"{card.stride} pixels"}
    page.table({**made, **{f"raster of {city.name}": city.path for city in cities}}, caption="Parameters")
    page.table(provenance, caption="Origin")
    page.section("Method and sources", *_method(mixes), *_SOURCES)
    return page.html()


def _glance(page: Page, cities: Sequence[City], classes: list[dict[str, Any]], notes: list[str]) -> None:
    page.section("At a glance")
    novelty = np.concatenate([city.tiles.novelty for city in cities])
    confidence = np.concatenate([city.tiles.confidence for city in cities])
    page.facts(
        [
            (f"{len(cities)}", "city" if len(cities) == 1 else "cities"),
            (f"{len(novelty):,}", "tiles with a cluster"),
            (f"{len(classes)}", "clusters of the model"),
            (percent(float((novelty > 1).mean())), "of the tiles are novel to the model"),
            (f"{np.median(confidence):.2f}", "median margin between the two nearest clusters"),
        ]
    )
    page.warnings(notes)


def _fit(page: Page, cities: Sequence[City]) -> None:
    page.section(
        "Does the model fit these images?",
        "Each image beside the one that the model was made from, whose brightness is 0.5, contrast 1 and tint 0, and "
        "of whose values 2 % lie outside of the range. A tile is novel if it is unlike 99 % of the tiles that the "
        "model was made from; of those about 1 % are.",
    )
    rows = [
        [
            city.name,
            f"{city.fit.resolution:.2g} m" if isfinite(city.fit.resolution) else "unknown",
            f"× {city.fit.ratio:.2f}" if isfinite(city.fit.ratio) else "unknown",
            digits(city.fit.brightness, 2),
            digits(city.fit.contrast, 2),
            digits(city.fit.tint, 2),
            percent(city.fit.outside),
            percent(city.novel),
            enumerated(differences(city.fit)) or "much the same",
        ]
        for city in cities
    ]
    head = ["city", "pixel", "size of things", "brightness", "contrast", "tint", "outside", "novel", "in words"]
    page.table(rows, head)


def _maps(page: Page, cities: Sequence[City], classes: list[dict[str, Any]]) -> None:
    page.section(
        "Where the clusters lie",
        "One cell is one tile; white has no cluster. Each map is as large as fits, whatever the size of the city.",
    )
    page.legend([(entry["name"], entry["colour"]) for entry in classes])
    page.gallery([Picture(_map(city, classes), _map_caption(city)) for city in cities])


def _map(city: City, classes: list[dict[str, Any]]) -> NDArray[np.uint8]:
    palette = np.array([rgb(entry["colour"]) for entry in classes], np.uint8)
    picture = np.full((city.grid.rows, city.grid.columns, 3), 255, np.uint8)
    picture[city.tiles.rows, city.tiles.columns] = palette[city.tiles.labels - 1]
    thinned = -(-max(picture.shape[:2]) // MAP_CELLS)
    return picture[::thinned, ::thinned]


def _map_caption(city: City) -> str:
    metres = city.grid.stride * city.fit.resolution
    size = f", {city.grid.columns * metres / 1000:.2g} by {city.grid.rows * metres / 1000:.2g} km" if metres > 0 else ""
    return f"{city.name}: {counted(len(city.tiles.rows), 'tile')}{size}"


def _mixes(page: Page, cities: Sequence[City], mixes: Sequence[Mix], classes: list[dict[str, Any]]) -> None:
    page.section("What the cities are made of")
    names = [city.name for city in cities]
    page.figure(
        _stacked(names, mixes, classes),
        "Share of each cluster, one bar a city.",
        "Stacked bars of the shares of the clusters, one bar a city",
    )
    page.figure(
        _side_by_side(names, mixes, classes),
        "The same with 95 % intervals, cluster by cluster. Neighbouring tiles resemble each other, so blocks of ground "
        "and not single tiles were drawn again; where two intervals overlap widely, do not speak of a difference.",
        "Bars of the shares of the clusters with intervals, grouped by cluster",
    )
    rows = [
        [name, f"{int(mix.counts.sum()):,}", f"{mix.effective:,.0f}" if isfinite(mix.effective) else "not enough tiles",
         f"{mix.blocks:,}", f"{max(1.0, mix.side):.1f} tiles"]
        for name, mix in zip(names, mixes)
    ]  # fmt: skip
    page.table(
        rows,
        ["city", "tiles", "worth as many independent ones", "blocks", "side of a block"],
        "How much the tiles of each city tell",
    )


def _stacked(names: list[str], mixes: Sequence[Mix], classes: list[dict[str, Any]]) -> dict[str, Any]:
    traces = [
        {
            "type": "bar", "orientation": "h", "y": [plain(name) for name in names], "name": plain(entry["name"]),
            "x": [100 * mix.shares[place] for mix in mixes], "marker": {"color": entry["colour"]},
            "hovertemplate": f"%{{y}}, {plain(entry['name'])}: %{{x:.1f}} %<extra></extra>",
        }
        for place, entry in enumerate(classes)
    ]  # fmt: skip
    layout = {
        "barmode": "stack", "height": 150 + 44 * len(names), "bargap": 0.35,
        "xaxis": {"title": {"text": "share of the tiles (%)"}, "range": [0, 100]},
        "yaxis": {"autorange": "reversed", "type": "category", "ticks": ""},
        "legend": {"orientation": "h", "y": -0.75 / (1 + 0.4 * len(names)), "traceorder": "normal"},
    }  # fmt: skip
    return {"data": traces, "layout": layout}


def _side_by_side(names: list[str], mixes: Sequence[Mix], classes: list[dict[str, Any]]) -> dict[str, Any]:
    labels = [plain(entry["name"]) for entry in classes]
    traces = []
    for place, (name, mix) in enumerate(zip(names, mixes)):
        share, low, high = (100 * part for part in (mix.shares, mix.low, mix.high))
        error = {"type": "data", "symmetric": False, "array": high - share, "arrayminus": share - low}
        traces.append(
            {
                "type": "bar", "orientation": "h", "y": labels, "x": share, "name": plain(name),
                "marker": {"color": _CITY_COLOURS[place % len(_CITY_COLOURS)]},
                "error_x": {**error, "color": "#37424a", "thickness": 1.4, "width": 3},
                "customdata": np.stack([low, high], axis=1),
                "hovertemplate": f"{plain(name)}, %{{y}}: %{{x:.1f}} % (%{{customdata[0]:.1f}} to "
                "%{{customdata[1]:.1f}})<extra></extra>",
            }
        )  # fmt: skip
    layout = {
        "barmode": "group", "bargap": 0.3, "height": 140 + len(classes) * (18 + 16 * len(names)),
        "xaxis": {"title": {"text": "share of the tiles (%), with 95 % interval"}, "rangemode": "tozero"},
        "yaxis": {"autorange": "reversed", "type": "category", "ticks": ""},
        "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom"},
    }  # fmt: skip
    return {"data": traces, "layout": layout}


def _sheets(page: Page, cities: Sequence[City], mixes: Sequence[Mix], classes: list[dict[str, Any]]) -> None:
    page.section(
        "The same cluster in every city",
        "The tiles nearest to the centre of each cluster in each city, in the light in which the model sees them. If a "
        "row does not show one kind of place, the cluster does not mean one thing in these cities.",
    )
    for place, entry in enumerate(classes):
        pictures = [
            Picture(pixels, city.name)
            for city in cities
            for pixels in city.pictures.get(int(entry["number"]), np.empty((0, 1, 1, 3), np.uint8))
        ]
        shares = (f"{city.name} {percent(float(mix.shares[place]))}" for city, mix in zip(cities, mixes))
        page.sheet(str(entry["name"]), ", ".join(shares), pictures, str(entry["colour"]))


def _certainty(page: Page, cities: Sequence[City]) -> None:
    page.section("How clearly tiles belong, and how new they are")

    def groups(name: str) -> list[Group]:
        return [
            Group(city.name, _CITY_COLOURS[place % len(_CITY_COLOURS)], getattr(city.tiles, name))
            for place, city in enumerate(cities)
        ]

    page.figure(
        boxes(groups("confidence"), "margin between the two nearest clusters (0 to 1)", limits=(0, 1)),
        "Margin between the two nearest clusters (field confidence) by city. The box holds the middle half of the "
        "tiles, the whiskers 90 %. Near 0 a tile could as well be in another cluster.",
        "Box plot of the margin of the tiles of each city",
    )
    page.figure(
        boxes(groups("novelty"), "novelty (no unit)", line=1),
        "Novelty by city, after alignment where there was any. Right of the dashed line a tile is unlike 99 % of the "
        "tiles that the model was made from.",
        "Box plot of the novelty of the tiles of each city",
    )


def _alignments(page: Page, cities: Sequence[City], alignment: str) -> None:
    page.section(
        "What alignment changes",
        "Another camera, season or sun moves the features of all tiles of a city. Alignment moves them back, on the "
        "assumption that the city has much the same mix of types as the model's. The table tries it on a sample of "
        "each city. “Changed” is the share of tiles that would get another cluster than without alignment.",
    )
    rows = [
        [city.name, _ALIGNED[outcome.kind] + (" (used)" if outcome.kind == city.aligned else ""),
         f"{city.sampled:,}", percent(outcome.changed), percent(outcome.novel), digits(outcome.confidence, 2),
         f"{percent(float(outcome.shares.max()))} cluster {int(outcome.shares.argmax()) + 1}"]
        for city in cities
        for outcome in city.outcomes
    ]  # fmt: skip
    page.table(rows, ["city", "alignment", "tiles", "changed", "novel", "mean margin", "largest cluster"])
    page.points([f"{city.name} – {advice(city)}" for city in cities])
    if alignment.startswith("radiometry"):
        return
    page.text("The alignments of the range of bands are not in the table unless one of them was asked for.")


def advice(city: City) -> str:
    """What the comparison of alignments suggests, in a sentence."""
    if len(city.outcomes) < 2:
        return "too few tiles to try an alignment on."
    plain, rest = city.outcomes[0], city.outcomes[1:]
    varied = f"Its tiles differ from each other {percent(city.spread)} as much as those of the model. "
    if plain.novel <= _NEEDED:
        return (
            f"{varied}The model knows this image as it is ({percent(plain.novel)} novel tiles), so it needs no "
            "alignment, and what alignment changes is more likely harm than help."
        )
    best = max(rest, key=lambda outcome: (round(plain.novel - outcome.novel, 2), outcome.confidence))
    if plain.novel - best.novel > _HELPED and best.confidence > plain.confidence:
        return (
            f"{varied}As it is, {percent(plain.novel)} of the tiles are novel; {_described(best)} that falls to "
            f"{percent(best.novel)}, and the mean margin between clusters rises from {plain.confidence:.2f} to "
            f"{best.confidence:.2f}. "
            "Alignment is worth having if the city has the same types as the model's: compare the rows of pictures."
        )
    return (
        f"{varied}As it is, {percent(plain.novel)} of the tiles are novel, and no alignment that was tried helps much: "
        "the city has types that the model has not seen, or its image is too different."
    )


def _described(outcome: Outcome) -> str:
    return f"with “{outcome.kind}”"


def _similarity(page: Page, names: list[str], found: Similarity, mixes: Sequence[Mix]) -> None:
    page.section(
        "Which cities are alike",
        "The Jensen–Shannon distance between two mixes of clusters is 0 if they are the same and 1 if they share no "
        "cluster.",
    )
    figure = matrix(found.distances, names, names, "city", "city", "Jensen–Shannon distance")
    figure["data"][0].update(zmin=0, zmax=max(0.3, float(found.distances.max())))
    page.figure(
        figure,
        "Distance between the mixes of clusters, no unit.",
        "Matrix of the distances between the mixes of the cities",
    )
    page.table(
        [_pair(found, names, one, other) for one in range(len(names)) for other in range(one + 1, len(names))],
        ["cities", "distance", "chance alone gives up to", "p, adjusted", ""],
        "Are they apart by more than chance? Chance: two cities of one mix, with as few independent tiles",
    )
    if found.tree is None:
        return
    page.figure(
        dendrogram(found.tree, names, "Jensen–Shannon distance (no unit)"),
        "Cities joined by average linkage: the farther to the right two branches meet, the less alike they are.",
        "Tree of the cities by the likeness of their mixes",
    )
    page.points(_joins(found.tree, found.support, names))
    if any(len(mix.draws) == 1 for mix in mixes):
        page.text("Cities with too few tiles for intervals count as if their mix were known exactly.")


def _pair(found: Similarity, names: list[str], one: int, other: int) -> list[Any]:
    p = float(found.p[one, other])
    verdict = "not enough tiles" if not isfinite(p) else "apart" if p < 0.05 else "no difference shown"
    numbers = [digits(float(part[one, other])) for part in (found.distances, found.noise, found.p)]
    return [f"{names[one]} and {names[other]}", *numbers, verdict]


def _joins(tree: NDArray[Any], supports: NDArray[Any], names: list[str]) -> list[str]:
    """Every join of the tree but the last, which holds all cities, with how surely it is there."""
    below = [[leaf] for leaf in range(len(names))]
    sentences = []
    for join, support in zip(tree, supports):
        below.append(sorted(below[int(join[0])] + below[int(join[1])]))
        if len(below[-1]) < len(names):
            group = enumerated([names[leaf] for leaf in below[-1]])
            sure = "a sure group" if support >= 0.95 else "a likely group" if support >= 0.7 else "no sure group"
            sentences.append(f"{group} – {sure}: together in {percent(float(support))} of the draws.")
    return sentences


def _method(mixes: Sequence[Mix]) -> list[str]:
    return [
        "Tiles are scaled, described and compared with the centres exactly as in the city where the model was made; "
        "alignment, where it is asked for, is a map of the features, or of the values of each band, between the two. "
        "“standardise” gives every feature the model's mean and standard deviation, “coral” its mean and covariance on "
        "the model's principal axes (shrunk after Ledoit and Wolf; of all maps that do so the one that moves tiles "
        "least, where Sun and others leave a rotation in), “radiometry” gives each band the range between its own 1st "
        "and 99th percentile.",
        f"Intervals: square blocks as wide as clusters resemble themselves (variogram) were drawn again "
        f"{max(len(mix.draws) for mix in mixes):,} times; the spread of the shares gives an effective number of tiles, "
        "and that an exact binomial interval (Korn and Graubard). Cities are joined by average linkage of "
        "Jensen–Shannon distances, and a join is supported by the share of the draws in which the same cities form a "
        "group.",
    ]
