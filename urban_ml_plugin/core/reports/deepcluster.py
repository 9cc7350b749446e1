"""What the clustering found, told to a planner on one page: what each cluster looks like, and how far to trust it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..embedding.principal_axes import Moments, principal_axes, stratified
from ..presentation.charts import Group, boxes, upright
from ..presentation.colours import rgb
from ..presentation.page import Page, plain
from ..presentation.pictures import Picture
from ..presentation.plane_figure import (
    MOST_POINTS,
    Points,
    centres_trace,
    component_titles,
    plane_layout,
    points_trace,
    sample_words,
)
from ..presentation.theme import QUIET
from ..presentation.wording import digits, in_words, percent, readable_area, square_kilometres

_LIMITS = (
    "Clusters are groups of tiles that look alike to the network. They are not land-use classes, and nothing here says "
    "how people live: names, and links to census figures, are for you to establish.",
    "The number of clusters was chosen, not found. Another number, tile size or stride draws other borders; types with "
    "one strong trait tend to survive such changes, mixed ones do not.",
    "Season, sun angle, haze and the seams between images are part of what a network sees. A cluster that follows the "
    "edge of an image strip tells about the camera, not about the city.",
    "A tile that straddles two types has to go somewhere; a narrow margin (confidence) is where to look for these.",
    "Stability says that a cluster is repeatable. It does not say that it is useful.",
)
_SOURCES = (
    "Caron, M., Bojanowski, P., Joulin, A., Douze, M. (2018). Deep clustering for unsupervised learning of visual "
    "features. European Conference on Computer Vision. arXiv:1807.05520.",
    "Metzler, A. B., Nathvani, R., Sharmanska, V., et al. (2023). Phenotyping urban built and natural environments "
    "with high-resolution satellite images and unsupervised deep learning. Science of the Total Environment 893, "
    "164794.",
    "Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics & Data Analysis 52, "
    "258–271.",
)
_STEADY = ((0.85, "steady"), (0.75, "fairly steady"), (0.6, "uncertain border"), (0.0, "doubtful"))
_SETTLED = ((0.95, "settled"), (0.85, "nearly settled"), (0.7, "still moving"), (0.0, "unsettled"))


@dataclass
class _Clusters:
    """What the parts of the report share: K classes and the N tiles in them.

    Attributes:
        numbers, names, colours: K of each, in order of number.
        labels: (N,) 0…K-1.
        counts: (K,) tiles.
    """

    numbers: list[int]
    names: list[str]
    colours: list[str]
    labels: NDArray[np.int64]
    counts: NDArray[np.int64]

    @property
    def shares(self) -> NDArray[np.float64]:
        return self.counts / max(1, len(self.labels))

    def medians(self, values: NDArray[Any]) -> NDArray[np.float64]:
        """(K,) median of each cluster, NaN where it is empty."""
        groups = (values[self.labels == cluster] for cluster in range(len(self.names)))
        return np.array([np.median(group) if len(group) else np.nan for group in groups])


def deepcluster_report(
    *,
    title: str,
    summary: str,
    parameters: dict[str, Any],
    classes: list[dict[str, Any]],
    labels: NDArray[Any],
    confidence: NDArray[Any],
    novelty: NDArray[Any],
    features: NDArray[np.float32],
    centroids: NDArray[Any],
    tile_area: float,
    sheet: Mapping[int, Sequence[Picture]],
    history: list[dict[str, Any]],
    notes: list[str],
    provenance: dict[str, Any],
    cells: NDArray[Any] | None = None,
    tile_ids: NDArray[Any] | None = None,
    stability: NDArray[Any] | None = None,
    method: str,
) -> str:
    """The report of one clustering as one HTML file.

    Args:
        title: such as the name of the raster.
        summary: one paragraph for those who read no further.
        parameters, provenance: names and values as they are to be read.
        classes: K of ``number`` (1…K), ``name`` and ``colour`` (``#RRGGBB``).
        labels: (N,) 1…K, of the tiles that were clustered.
        confidence: (N,) 0 to 1.
        novelty: (N,) above 1: unlike 99 % of the tiles the model was made from.
        features: (N, D) in the space where the clusters live.
        centroids: (K, D) in the same space.
        tile_area: ground that one tile stands for, m² (the cell of the grid, where tiles overlap); NaN if unknown.
        sheet: for each number the tiles nearest to its centroid, nearest first.
        history: per epoch ``epoch``, ``stability`` (NMI with the assignment before, None or NaN if there is none),
            ``chosen``, and any other figures; empty where no epoch was run.
        notes: warnings, a sentence each.
        cells: (N, 2) row and column of each tile in the grid, for a map of the clusters.
        tile_ids: (N,) to be shown for a tile; its position in ``labels`` counted from 1 if absent.
        stability: (K,) 0 to 1, mean Jaccard likeness of each cluster to its nearest one in resampled tiles
            (Hennig 2007).
        method: one paragraph on what was done.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    classes = sorted(classes, key=lambda entry: entry["number"])
    indices = np.asarray(labels, np.int64) - 1
    clusters = _Clusters(
        [int(entry["number"]) for entry in classes],
        [str(entry["name"]) for entry in classes],
        [str(entry["colour"]) for entry in classes],
        indices,
        np.bincount(indices, minlength=len(classes)),
    )
    tile_ids = np.arange(1, len(indices) + 1) if tile_ids is None else np.asarray(tile_ids)
    page = Page(title, summary, kind="Urban ML · Urban types without labels (DeepCluster)")
    _glance(page, clusters, np.asarray(confidence), tile_area, stability, history, notes)
    if cells is not None and len(indices):
        _map(page, clusters, np.asarray(cells, np.int64))
    _sheet(page, clusters, sheet, np.asarray(confidence))
    _sizes(page, clusters, tile_area)
    _certainty(page, clusters, np.asarray(confidence), np.asarray(novelty))
    _plane(page, clusters, np.asarray(features), np.asarray(centroids), tile_ids)
    _distances(page, clusters, np.asarray(features))
    _stability(page, clusters, stability, history)
    _how_to_read(page)
    page.section("Honest limits")
    page.points(_LIMITS)
    page.section("Parameters and origin")
    page.table(parameters, caption="Parameters")
    page.table(provenance, caption="Origin")
    page.section("Method and sources", method, *_SOURCES)
    return page.html()


def _glance(
    page: Page,
    clusters: _Clusters,
    confidence: NDArray[Any],
    tile_area: float,
    stability: NDArray[Any] | None,
    history: list[dict[str, Any]],
    notes: list[str],
) -> None:
    page.section("At a glance")
    tiles = len(clusters.labels)
    facts = [(f"{tiles:,}", "tiles with a cluster"), (str(len(clusters.names)), "clusters")]
    if isfinite(tile_area):
        facts.append((square_kilometres(tiles * tile_area), "of ground"))
    kept = _kept(history)
    value = _stability_of(kept) if kept else None
    if stability is not None:
        facts.append((f"{np.nanmean(stability):.2f}", "mean stability of the clusters, 0 to 1"))
    elif value is not None:
        facts.append((f"{value:.2f}", f"stability, 0 to 1: {in_words(value, _SETTLED)}"))
    if tiles and np.isfinite(confidence).any():
        facts.append((f"{np.nanmedian(confidence):.2f}", "median margin between the two nearest clusters"))
    page.facts(facts)
    page.warnings(notes)
    if tiles:
        largest, smallest = int(clusters.counts.argmax()), int(clusters.counts.argmin())
        page.text(
            f"The largest cluster is {clusters.names[largest]} with {percent(clusters.shares[largest])} of the tiles, "
            f"the smallest {clusters.names[smallest]} with {percent(clusters.shares[smallest])} "
            f"({clusters.counts[smallest]:,} tiles). Colours and numbers are the same in every figure here, in the "
            "layers and in the model."
        )
    if stability is not None:
        page.text(_steadiness(clusters, stability))


def _map(page: Page, clusters: _Clusters, cells: NDArray[np.int64]) -> None:
    page.section("Where the clusters lie")
    page.legend(zip(clusters.names, clusters.colours))
    top, left = cells.min(axis=0)
    shape = cells.max(axis=0) - (top, left) + 1
    picture = np.full((*shape, 3), 255, np.uint8)
    palette = np.array([rgb(colour) for colour in clusters.colours])
    picture[cells[:, 0] - top, cells[:, 1] - left] = palette[clusters.labels]
    page.picture(
        picture,
        f"{len(cells):,} tiles in {shape[0]:,} rows and {shape[1]:,} columns, as they lie in the raster; white has no "
        "cluster. The tile layer shows the same on the map.",
        "Map of the clusters, one coloured cell per tile",
        sharp=True,
    )


def _sheet(page: Page, clusters: _Clusters, sheet: Mapping[int, Sequence[Picture]], confidence: NDArray[Any]) -> None:
    page.section(
        "What each cluster looks like",
        "The tiles nearest to the centre of each cluster, nearest first. They are the best examples the cluster has, "
        "so expect its other tiles to be more mixed.",
    )
    medians = clusters.medians(confidence)
    for place, number in enumerate(clusters.numbers):
        note = f"{clusters.counts[place]:,} tiles, {percent(clusters.shares[place])}"
        if isfinite(medians[place]):
            note += f", median margin {medians[place]:.2f}"
        page.sheet(clusters.names[place], note, sheet.get(number, ()), clusters.colours[place])


def _sizes(page: Page, clusters: _Clusters, tile_area: float) -> None:
    page.section("How large the clusters are")
    longest, known = max(1, int(clusters.counts.max())), isfinite(tile_area)
    unit = "km²" if len(clusters.labels) * tile_area >= 1e6 else "ha"
    rows = []
    for name, colour, count, share in zip(clusters.names, clusters.colours, clusters.counts, clusters.shares):
        area = [f"{count * tile_area / (1e6 if unit == 'km²' else 1e4):,.2f}"] if known else []
        rows.append((name, colour, count / longest, [f"{count:,}", *area, percent(share)]))
    each = f" One tile stands for {readable_area(tile_area)} of ground." if known else ""
    page.bars(
        rows,
        ["tiles", *([unit] if known else []), "share"],
        f"Size of each cluster; {len(clusters.labels):,} tiles in all.{each}",
    )


def _certainty(page: Page, clusters: _Clusters, confidence: NDArray[Any], novelty: NDArray[Any]) -> None:
    page.section("How clearly tiles belong")
    medians = clusters.medians(confidence)
    if np.isfinite(medians).any():
        low, high = int(np.nanargmin(medians)), int(np.nanargmax(medians))
        page.text(
            f"Clearest is {clusters.names[high]} (median margin {medians[high]:.2f}), least clear "
            f"{clusters.names[low]} ({medians[low]:.2f})."
        )
    page.figure(
        boxes(_groups(clusters, confidence), "margin between the two nearest clusters (0 to 1)", limits=(0, 1)),
        f"Margin between the two nearest clusters (field confidence), {len(confidence):,} tiles. The box holds the "
        "middle half of the tiles, the line in it is the median, the whiskers hold 90 %. A box far to the left means "
        "that many tiles could as well be in a neighbouring cluster.",
        "Box plot of the margin of the tiles of each cluster",
    )
    page.figure(
        boxes(_groups(clusters, novelty), "novelty (no unit)", line=1),
        f"Novelty by cluster, {len(novelty):,} tiles. Right of the dashed line a tile is unlike 99 % of the tiles the "
        f"model was made from: here {int((novelty > 1).sum()):,} tiles ({percent(float((novelty > 1).mean()))}).",
        "Box plot of the novelty of the tiles of each cluster",
    )


def _groups(clusters: _Clusters, values: NDArray[Any]) -> list[Group]:
    """The values of each cluster, under its name and colour."""
    places = zip(clusters.names, clusters.colours)
    return [Group(name, colour, values[clusters.labels == place]) for place, (name, colour) in enumerate(places)]


def _plane(
    page: Page, clusters: _Clusters, features: NDArray[Any], centroids: NDArray[Any], tile_ids: NDArray[Any]
) -> None:
    page.section(
        "How the clusters lie to each other",
        "What the network noted about each tile, seen from the side from which the tiles differ most. Tiles that look "
        "alike lie together. Clusters that overlap here may still be apart in the directions that a plane cannot show.",
    )
    axes = principal_axes(Moments.of(features), 2)
    drawn = stratified(clusters.labels, MOST_POINTS)
    places, of = axes.coordinates(features[drawn]), clusters.labels[drawn]
    traces = [
        points_trace(Points(name, colour, places[of == place], tile_ids[drawn][of == place]))
        for place, (name, colour) in enumerate(zip(clusters.names, clusters.colours))
    ]
    centres = axes.coordinates(centroids)
    traces.append(centres_trace(clusters.numbers, clusters.names, clusters.colours, centres))
    page.figure(
        {"data": traces, "layout": plane_layout(*component_titles(axes.shares))},
        f"First two principal components of the features, no unit; {sample_words(len(drawn), len(features))}. "
        f"Together they hold {percent(float(axes.shares[:2].sum()))} of the variance in {features.shape[1]} "
        f"dimensions, computed on all {len(features):,} tiles. Both axes have one scale. Numbered discs are the "
        "centres of the clusters. Point at a tile for its number; click a name to hide it.",
        "Scatter plot of tiles on the first two principal components, coloured by cluster",
    )


def typical_distances(features: NDArray[Any], labels: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """Root mean square distance between a tile of one cluster and a tile of another, or of the same: (K, K).

    E|x-y|² = |m_i - m_j|² + s_i² + s_j², so that all pairs are counted without listing them. Unlike distances between
    centroids it can be compared with the diagonal, which has the same number of dimensions in it. NaN for an empty one.
    """
    means = np.full((count, features.shape[1]), np.nan)
    spreads = np.full(count, np.nan)
    for cluster in range(count):
        group = features[labels == cluster]
        if len(group):
            means[cluster] = group.mean(axis=0, dtype=np.float64)
            spreads[cluster] = np.mean(np.sum((group - means[cluster]) ** 2, axis=1))
    apart = np.sum((means[:, None] - means[None]) ** 2, axis=2)
    return np.asarray(np.sqrt(apart + spreads[:, None] + spreads[None]))


def _distances(page: Page, clusters: _Clusters, features: NDArray[Any]) -> None:
    page.section("How far apart the clusters are")
    count = len(clusters.names)
    distances = typical_distances(features, clusters.labels, count)
    within = np.sqrt((np.diag(distances)[:, None] ** 2 + np.diag(distances)[None] ** 2) / 2)
    ratios = np.where(np.eye(count, dtype=bool), np.nan, distances / np.maximum(within, 1e-12))
    if np.isfinite(ratios).any():
        one, other = np.unravel_index(np.nanargmin(ratios), ratios.shape)
        page.text(
            f"The most alike are {clusters.names[one]} and {clusters.names[other]}: a tile of one and a tile of the "
            f"other are {ratios[one, other]:.2f} times as far apart as two tiles of the same."
            + (" If their pictures look the same to you, fewer clusters may do." if count > 2 else "")
        )
    names = [plain(name) for name in clusters.names]
    numbers = [str(number) for number in clusters.numbers]
    figure: dict[str, Any] = {
        "data": [
            {
                "type": "heatmap", "x": numbers, "y": names, "z": distances, "xgap": 2, "ygap": 2,
                "colorscale": [[0, "#08519c"], [0.5, "#6baed6"], [1, "#f2f7fb"]],
                "colorbar": {"thickness": 10, "outlinewidth": 0, "xpad": 6},
                "hovertemplate": "%{y} to cluster %{x}: %{z:.3g}<extra></extra>",
                **({"texttemplate": "%{z:.2f}"} if count <= 12 else {}),
            }
        ],
        "layout": {
            "height": min(760, 200 + 40 * count),
            "xaxis": {"title": {"text": "number of the cluster"}, "type": "category", "tickcolor": "#ffffff"},
            "yaxis": {"autorange": "reversed", "tickcolor": "#ffffff"},
        },
    }  # fmt: skip
    page.figure(
        figure,
        f"Typical (root mean square) distance between two tiles, in the {features.shape[1]} dimensions of the "
        f"features, no unit; {len(features):,} tiles. On the diagonal both are of one cluster, elsewhere of two. Dark "
        "is alike: a cluster stands out where its diagonal is darker than its row.",
        "Heat map of the typical distance between tiles within and between clusters",
    )


def _stability(page: Page, clusters: _Clusters, stability: NDArray[Any] | None, history: list[dict[str, Any]]) -> None:
    page.section("How steady the clusters are")
    if stability is not None:
        rows = [
            (name, colour, float(np.nan_to_num(value)), [digits(value), in_words(value, _STEADY)])
            for name, colour, value in zip(clusters.names, clusters.colours, stability)
        ]
        page.bars(
            rows,
            ["stability", "in words"],
            f"Stability of each cluster, 0 to 1, no unit; {len(clusters.labels):,} tiles. The tiles were drawn again "
            "at random and grouped anew, several times; the figure is the mean Jaccard likeness of the cluster to the "
            "one that came closest to it. A full bar is a cluster that came back tile for tile.",
        )
    if history:
        _rounds(page, history)
    elif stability is None:
        page.text(
            "No epoch was run: the tiles were grouped once, on what the network saw without further learning. There is "
            "no grouping before it to compare with, hence no stability to show."
        )
    else:
        page.text("No epoch was run: the tiles were grouped on what the network saw without further learning.")


def _steadiness(clusters: _Clusters, stability: NDArray[Any]) -> str:
    """Which clusters come back when the tiles are drawn again, in a sentence or two."""
    steady, count = int((np.asarray(stability) >= _STEADY[1][0]).sum()), len(stability)
    doubtful = [name for name, value in zip(clusters.names, stability) if value < _STEADY[2][0]]
    text = (
        f"{'All' if steady == count else f'{steady} of the'} {count} clusters come back when the tiles are resampled."
    )
    return f"{text} Do not lean on {', '.join(doubtful)}." if doubtful else text


def _rounds(page: Page, history: list[dict[str, Any]]) -> None:
    """The agreement between groupings, epoch by epoch."""
    rounds = [entry for entry in history if _stability_of(entry) is not None]
    kept = _kept(history)
    if kept is not None:
        value = _stability_of(kept)
        agreement = (
            "" if value is None else f" It agrees with the one before by {value:.3f} of 1: {in_words(value, _SETTLED)}."
        )
        page.text(f"The grouping of epoch {kept['epoch']} was kept.{agreement}")
    if not rounds:
        return
    epochs, values = [entry["epoch"] for entry in rounds], [_stability_of(entry) for entry in rounds]
    line = {
        "type": "scatter", "mode": "lines+markers", "x": epochs, "y": values, "name": "agreement",
        "line": {"color": "#0b5c8a", "width": 2}, "marker": {"size": 7},
        "hovertemplate": "epoch %{x}: %{y:.3f}<extra></extra>",
    }  # fmt: skip
    layout: dict[str, Any] = {
        "height": 340, "showlegend": False,
        "xaxis": {"title": {"text": "epoch"}, "tickformat": "d", "dtick": max(1, round((max(epochs) or 1) / 12))},
        "yaxis": {"title": {"text": "agreement (NMI, 0 to 1)"}, "range": [0, 1.06]},
    }  # fmt: skip
    if kept in rounds:
        layout["shapes"] = [upright(kept["epoch"])]
        layout["annotations"] = [
            {"x": kept["epoch"], "y": 0.02, "yref": "paper", "text": "kept", "showarrow": False, "xanchor": "right",
             "xshift": -6, "yanchor": "bottom", "font": {"color": QUIET}}
        ]  # fmt: skip
    page.figure(
        {"data": [line], "layout": layout},
        f"Agreement of each grouping with the one before, over {len(rounds)} epochs: normalised mutual information, 1 "
        "if no tile changed its cluster, 0 if the two have nothing in common. The dashed line marks the epoch kept.",
        "Line of the agreement between successive groupings, epoch by epoch",
    )
    others = [name for name in history[-1] if name not in ("epoch", "stability", "chosen")]
    page.table(
        [
            [e["epoch"], digits(e.get("stability")), *(digits(e.get(n)) for n in others), bool(e.get("chosen"))]
            for e in history
        ],
        ["epoch", "stability", *others, "kept"],
        "The same in figures",
    )


def _how_to_read(page: Page) -> None:
    page.section("How to read this")
    page.points(
        [
            "Cluster – a group of tiles that look alike. Start with the pictures: give each cluster a name of your "
            "own, then go and see a few of its tiles.",
            "Confidence (the field) – the margin between the two nearest clusters: 1 less the distance to the nearest "
            "centre over that to the next, so 0 on the border of two and 1 at a centre. It is no probability of being "
            "right. Distrust borders where it is low.",
            "Novelty – above 1, a tile is unlike 99 % of the tiles the model was made from, and its cluster is only "
            "the least bad answer: clouds, seams, holes, or something the city has only once.",
            "Stability of a cluster – steady from 0.85, fairly steady from 0.75, of uncertain border from 0.60, "
            "doubtful below (after Hennig 2007).",
            "Agreement between epochs – we call it settled from 0.95, nearly settled from 0.85, still moving from "
            "0.70, unsettled below; these limits are a convention.",
        ]
    )


def _kept(history: list[dict[str, Any]]) -> dict[str, Any] | None:
    return next((entry for entry in history if entry.get("chosen")), None)


def _stability_of(entry: dict[str, Any]) -> float | None:
    value = entry.get("stability")
    return float(value) if value is not None and isfinite(value) else None
