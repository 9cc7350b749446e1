"""What the clustering found, for a planner: what each cluster looks like, and how far to trust it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np

from ..clustering.cluster_distances import relative_distances, typical_distances
from ..clustering.clustered_tiles import ClusteredTiles
from ..clustering.deepcluster_model import DeepClusterCard
from ..clustering.recipe import AXES, RESAMPLES, ROUNDS, STARTS, THIRDS
from ..clustering.reproducibility import DISSOLVED, RELIABLE, stability_sentence
from ..clustering.self_training import Epoch, History
from ..embedding.principal_axes import Moments, principal_axes, stratified
from ..images.image_source import PHOTOGRAPHS, Places
from ..images.thumbnails import place_map
from ..images.tile_side import TileSide
from ..languages.translation import in_users_language, to_translate, tr, translated
from ..networks.precision import precision_in_words
from ..options.choices import BUNDLED, OWN_ENCODERS, SCATTERING, URBAN, URBAN2
from ..presentation.charts import Curve, Group, boxes, lines, matrix, upright
from ..presentation.colours import rgb
from ..presentation.pictures import Picture
from ..presentation.plane_figure import (
    MOST_POINTS,
    Points,
    centres_trace,
    plane_layout,
    points_trace,
)
from ..presentation.report import Report
from ..presentation.theme import ACCENT, DARK_IS_LITTLE, LOW, QUIET
from ..presentation.wording import (
    HECTARE,
    SQUARE_KILOMETRE,
    component_titles,
    digits,
    in_words,
    percent,
    readable_area,
    sample_words,
    square_kilometres,
)
from ..runtime.arrays import Array, Floats, Ints

SURE = 0.9
"""Confidence from which a tile would be in the same cluster if other tiles had been seen, in 9 of 10 cases at least."""
_STEADY = (
    (0.85, to_translate("stable")),
    (RELIABLE, to_translate("fairly stable")),
    (DISSOLVED, to_translate("uncertain border")),
    (0.0, to_translate("doubtful")),
)
_SETTLED = (
    (0.95, to_translate("settled")),
    (0.85, to_translate("nearly settled")),
    (0.7, to_translate("still moving")),
    (0.0, to_translate("unsettled")),
)
_MOST_TICKS = 12


@dataclass
class Clustering:
    """The result of a clustering: N tiles in K clusters, and what the report shows of them.

    Attributes:
        title: such as the name of the raster.
        card: of the model.
        tiles: where they lie and what they were given.
        tile_ids: (N,) as in the layer of tiles.
        history: the clusters and the rounds of training.
        pictures: for each cluster the tiles nearest to its centroid, nearest first.
        places: that the rows and columns of the tiles mean; cells side by side unless given.
        side: of tiles, with what led to it.
        notes: what to weigh, in sentences.
        how_many: how the number of clusters was found; empty where it was given.
    """

    title: str
    card: DeepClusterCard
    tiles: ClusteredTiles
    tile_ids: Ints
    history: History
    pictures: Mapping[int, Sequence[Picture]]
    places: Places | None = None
    side: TileSide | None = None
    notes: Sequence[str] = ()
    how_many: str = ""

    def __post_init__(self) -> None:
        classes, self.labels = self.card.classes, self.tiles.labels - 1
        self.names, self.colours = ([str(entry[key]) for entry in classes] for key in ("name", "colour"))
        self.counts = np.bincount(self.labels, minlength=len(classes))
        self.shares = self.counts / max(1, len(self.labels))
        self.points = self.history.points
        self.tile_area = (self.card.stride * self.card.ground_resolution) ** 2

    def groups(self, values: Array) -> list[Group]:
        """The values of each cluster, under its name and colour."""
        places = enumerate(zip(self.names, self.colours))
        return [Group(name, colour, values[self.labels == place]) for place, (name, colour) in places]

    def means(self, values: Array) -> Floats:
        """(K,) mean of each cluster, NaN where it is empty."""
        return np.array([np.mean(group.values) if len(group.values) else np.nan for group in self.groups(values)])


@in_users_language
def deepcluster_report(clustering: Clustering) -> str:
    """The report of one clustering as one HTML file.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    c, card = clustering, clustering.card
    photographs = card.images == PHOTOGRAPHS
    report = Report("deepcluster", c.title, photographs, tiles=len(c.labels), clusters=len(c.names))
    _summary(report, c)
    _map(report, c)
    _sheet(report, c)
    _sizes(report, c)
    _clearness(report, c)
    _plane(report, c)
    _distances(report, c)
    _steadiness(report, c)
    parameters = {
        **card.network.parameters,
        "bands": ", ".join(map(str, card.bands)),
        **card.size_parameters(c.side),
        "clusters": len(c.names),
    }
    return report.html(parameters, card.provenance, method=[_method(report, c)])


def _summary(report: Report, c: Clustering) -> None:
    facts = [report.fact("tiles", f"{len(c.labels):,}"), report.fact("clusters", str(len(c.names)))]
    if isfinite(c.tile_area):
        facts.append(report.fact("ground", square_kilometres(len(c.labels) * c.tile_area)))
    stability, confidence = c.history.model.stability, c.tiles.confidence
    facts.append(report.fact("stability", f"{np.nanmean(stability):.2f}"))
    if np.isfinite(confidence).any():
        facts.append(report.fact("sure", percent(float(np.mean(confidence >= SURE))), sure=SURE))
    seeds = report.adapted(translated(stability_sentence(c.history.model, c.names, len(c.labels))))
    lead = report.words("lead-found" if c.how_many else "lead", side=c.card.side, how_many=translated(c.how_many))
    report.summary(facts, f"{seeds} {lead}".strip(), c.notes)
    largest, smallest = int(c.counts.argmax()), int(c.counts.argmin())
    report.text(
        "extremes", largest=c.names[largest], largest_share=c.shares[largest], smallest=c.names[smallest],
        smallest_share=c.shares[smallest], smallest_tiles=c.counts[smallest],
    )  # fmt: skip
    steady = int((np.asarray(stability) >= RELIABLE).sum())
    doubtful = [name for name, value in zip(c.names, stability) if value < DISSOLVED]
    sentences = [report.words("all-steady" if steady == len(c.names) else "some-steady", steady=steady)]
    sentences += [report.words("doubtful", names=", ".join(doubtful))] if doubtful else []
    report.page.text(" ".join(sentences))


def _map(report: Report, c: Clustering) -> None:
    report.section("where")
    report.page.legend(zip(c.names, c.colours))
    colours = np.array([rgb(colour) for colour in c.colours])[c.labels]
    picture = place_map(c.places, c.tiles.rows, c.tiles.columns, colours)
    report.picture("map", picture, rows=picture.shape[0], columns=picture.shape[1])


def _sheet(report: Report, c: Clustering) -> None:
    report.section("sheet")
    sure = np.where(np.isnan(c.tiles.confidence), np.nan, c.tiles.confidence >= SURE)
    for entry, count, share, kept in zip(c.card.classes, c.counts, c.shares, c.means(sure)):
        confidence = report.words("sheet-confidence", kept=kept, sure=SURE) if isfinite(kept) else ""
        note = report.words("sheet-note", count=count, share=share, confidence=confidence)
        report.page.sheet(entry["name"], note, c.pictures.get(entry["number"], ()), entry["colour"])


def _sizes(report: Report, c: Clustering) -> None:
    report.section("sizes")
    longest = max(1, int(c.counts.max()))
    large = len(c.labels) * c.tile_area >= SQUARE_KILOMETRE
    unit, of = ("km²", SQUARE_KILOMETRE) if large else ("ha", HECTARE)
    rows = [
        (name, colour, count / longest, [f"{count:,}", *_ground(count * c.tile_area / of), percent(share)])
        for name, colour, count, share in zip(c.names, c.colours, c.counts, c.shares)
    ]
    if isfinite(c.tile_area):
        report.bars("size-bars", rows, each=readable_area(c.tile_area), unit=unit)
    else:
        report.bars("size-bars-without-ground", rows)


def _ground(area: float) -> list[str]:
    return [f"{area:,.2f}"] if isfinite(area) else []


def _clearness(report: Report, c: Clustering) -> None:
    report.section("clearness")
    confidence, novelty = c.tiles.confidence, c.tiles.novelty
    means = c.means(confidence)
    if np.isfinite(means).any():
        low, high = int(np.nanargmin(means)), int(np.nanargmax(means))
        report.text("surest", surest=c.names[high], high=means[high], vaguest=c.names[low], low=means[low])
    axis = tr("share of groupings of a third of the tiles in which a tile keeps its cluster (0 to 1)")
    report.figure("confidence-boxes", boxes(c.groups(confidence), axis, limits=(0, 1)), sure=SURE)
    axis = tr("margin between the two nearest clusters (0 to 1)")
    report.figure("margin-boxes", boxes(c.groups(c.tiles.margin), axis, limits=(0, 1)))
    novel = novelty > 1
    figure = boxes(c.groups(novelty), tr("novelty (no unit)"), line=1)
    report.figure("novelty-boxes", figure, novel=int(novel.sum()), novel_share=float(novel.mean()))


def _plane(report: Report, c: Clustering) -> None:
    report.section("plane")
    features = c.points
    axes = principal_axes(Moments.of(features), 2)
    drawn = stratified(c.labels, MOST_POINTS)
    places, of, image = axes.coordinates(features[drawn]), c.labels[drawn], report.adapted(tr("tile"))
    traces = [
        points_trace(Points(name, colour, places[of == place], c.tile_ids[drawn][of == place], image=image))
        for place, (name, colour) in enumerate(zip(c.names, c.colours))
    ]
    numbers = [entry["number"] for entry in c.card.classes]
    traces.append(centres_trace(numbers, c.names, c.colours, axes.coordinates(c.history.model.centroids)))
    report.figure(
        "plane-points",
        {"data": traces, "layout": plane_layout(*component_titles(axes.shares))},
        sample=report.adapted(sample_words(len(drawn), len(features))),
        held=float(axes.shares[:2].sum()),
        dimensions=features.shape[1],
    )


def _distances(report: Report, c: Clustering) -> None:
    report.section("distances")
    distances = typical_distances(c.points, c.labels, len(c.names))
    ratios = relative_distances(distances)
    if np.isfinite(ratios).any():
        one, other = np.unravel_index(np.nanargmin(ratios), ratios.shape)
        sentences = [report.words("nearest", one=c.names[one], other=c.names[other], ratio=ratios[one, other])]
        sentences += [report.words("fewer")] if len(c.names) > 2 else []
        report.page.text(" ".join(sentences))
    numbers = [str(entry["number"]) for entry in c.card.classes]
    figure = matrix(distances, c.names, numbers, "", tr("number of the cluster"), "", scale=DARK_IS_LITTLE)
    report.figure("distance-matrix", figure, dimensions=c.points.shape[1])


def _steadiness(report: Report, c: Clustering) -> None:
    report.section("steadiness")
    rows = [
        (name, colour, float(np.nan_to_num(value)), [digits(value), in_words(value, _STEADY)])
        for name, colour, value in zip(c.names, c.colours, c.history.model.stability)
    ]
    report.bars("stability-bars", rows, kept=RESAMPLES)
    if len(c.history.epochs) < 2:
        report.text("no-epoch")
        return
    _epochs(report, c.history.epochs, c.history.chosen)


def _epochs(report: Report, epochs: Sequence[Epoch], chosen: int) -> None:
    """The agreement between groupings, epoch by epoch; the first has none before it."""
    sentences, agreement = [report.words("epoch-kept", epoch=chosen)], epochs[chosen].agreement
    if chosen and isfinite(agreement):
        sentences.append(report.words("epoch-agrees", agreement=agreement, words=in_words(agreement, _SETTLED)))
    report.page.text(" ".join(sentences))
    last = len(epochs) - 1
    along, values = range(1, len(epochs)), np.array([epoch.agreement for epoch in epochs[1:]])
    ticks = range(0, len(epochs), max(1, round(last / _MOST_TICKS)))
    curve = Curve(tr("agreement"), ACCENT, along, values)
    figure = lines([curve], tr("epoch"), tr("agreement (NMI, 0 to 1)"), (0, 1.06), height=LOW, ticks=ticks)
    if chosen:
        figure["layout"]["shapes"] = [upright(chosen)]
        figure["layout"]["annotations"] = [
            {"x": chosen, "y": 0.02, "yref": "paper", "text": tr("kept"), "showarrow": False, "xanchor": "right",
             "xshift": -6, "yanchor": "bottom", "font": {"color": QUIET}}
        ]  # fmt: skip
    report.figure("epochs", figure, epochs=last)
    rows: list[list[Any]] = [
        [number, digits(epoch.agreement) if number else None, digits(epoch.stability), digits(epoch.loss),
         number == chosen]
        for number, epoch in enumerate(epochs)
    ]  # fmt: skip
    report.table("epoch-table", rows)


def _method(report: Report, c: Clustering) -> str:
    """What was done, in a paragraph."""
    network, epochs = c.card.network, c.history.epochs
    if network.name == URBAN2 and network.weights == BUNDLED:
        described = report.words("described-urban2")
    elif network.name == URBAN and network.weights == BUNDLED:
        described = report.words("described-urban")
    elif network.name in OWN_ENCODERS:
        described = report.words("described-retrained", name=network.name, weights=network.weights)
    elif network.name == SCATTERING:
        described = report.words("described-scattering")
    elif c.card.embedding:
        described = report.words("described-embedding", embedding=c.card.embedding.words)
    else:
        described = report.words("described-otherwise", name=network.name)
    precision = (
        ""
        if network.name == SCATTERING
        else " " + report.words("rounding", precision=precision_in_words(network.precision))
    )
    rounds = ""
    if len(epochs) > 1:
        kept = report.words("round-kept", epoch=c.history.chosen) if c.history.chosen else report.words("none-kept")
        rounds = " " + report.words("self-trained", rounds=len(epochs) - 1, kept=kept)
    return report.words(
        "method",
        described=described,
        axes=AXES,
        starts=ROUNDS * STARTS,
        thirds=THIRDS,
        resamples=RESAMPLES,
        precision=precision,
        rounds=rounds,
    )
