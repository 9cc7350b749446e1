"""What a model found in several cities, on one page: does it fit them, what are they made of, which are alike."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

import numpy as np

from ..clustering.deepcluster_model import DeepClusterCard
from ..images.image_source import PHOTOGRAPHS
from ..images.thumbnails import place_map
from ..languages.translation import in_users_language, local_number, to_translate, tr, translated
from ..presentation.charts import Group, Series, boxes, dendrogram, grouped_bars, matrix, stacked_bars
from ..presentation.colours import rgb
from ..presentation.map_classes import MapClass
from ..presentation.pictures import Picture
from ..presentation.report import Report
from ..presentation.theme import CITY_COLOURS
from ..presentation.wording import digits, enumerated, percent
from ..runtime.arrays import Array
from ..transfer.cluster_mix import Mix, Similarity, similarity
from ..transfer.domain_shift import differences
from ..transfer.domain_transfer import City, Outcome
from ..transfer.own_clusters import FITTING, UNFIT

MAP_CELLS = 480
"""Longest side of a small map; a larger city is thinned out."""
MOST_NAMED = 4
"""Cities that a title names."""
LEAST_SCALE = 0.3
"""Distance at the end of the scale, unless some are larger: small ones must not look large."""
SURE, LIKELY = 0.95, 0.7
"""Share of the draws in which a group of cities is found from which it is called sure, and likely."""
SIGNIFICANT = 0.05
_SHARE = to_translate("share of the tiles (%)")
_INTERVAL = to_translate("share of the tiles (%), with 95 % interval")


@in_users_language
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
        alignment: that was chosen.
        notes: what to weigh before trusting the result.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    classes, names = card.classes, [city.name for city in cities]
    photographs = card.images == PHOTOGRAPHS
    report = Report(
        "applydeepcluster",
        "",
        photographs,
        tiles=sum(len(city.tiles.rows) for city in cities),
        cities=len(cities),
    )
    few = len(names) <= MOST_NAMED
    report.page.title = report.words("title", names=names) if few else report.words("title-many", count=len(names))
    _summary(report, cities, len(classes), notes)
    report.section("fit")
    report.table("fit-table", [_fit(city) for city in cities])
    _maps(report, cities, classes)
    _mixes(report, names, mixes, classes, photographs)
    _sheets(report, cities, mixes, classes)
    _clearness(report, cities)
    _alignments(report, cities, alignment)
    if len(cities) > 1:
        _similarity(report, names, similarity(list(mixes)), mixes)
    images = tr("photographs of {}") if card.images == PHOTOGRAPHS else tr("raster of {}")
    parameters = {"alignment": alignment, **card.size_parameters()}
    parameters |= {images.format(city.name): city.path for city in cities}
    draws = max(len(mix.draws) for mix in mixes)
    return report.html(parameters, provenance, draws=draws)


def _summary(report: Report, cities: Sequence[City], clusters: int, notes: list[str]) -> None:
    novelty = np.concatenate([city.tiles.novelty for city in cities])
    margin = np.concatenate([city.tiles.margin for city in cities])
    facts = [
        report.fact("cities", f"{len(cities)}", word=tr("city" if len(cities) == 1 else "cities")),
        report.fact("tiles", f"{len(novelty):,}"),
        report.fact("clusters", f"{clusters}"),
        report.fact("novel", percent(float((novelty > 1).mean()))),
        report.fact("margin", f"{np.median(margin):.2f}"),
    ]
    report.summary(facts, f"{_verdict(report, cities)} {report.words('lead', clusters=clusters)}", notes)


def _verdict(report: Report, cities: Sequence[City]) -> str:
    """Whether the clusters describe the cities: a sentence each, or their numbers where they are many."""
    if len(cities) <= MOST_NAMED:
        return report.adapted(translated(" ".join(city.own.sentence(city.name) for city in cities)))
    fits = [city.own.fit for city in cities]
    return report.words("own-many", fitting=fits.count(FITTING), unfit=fits.count(UNFIT), count=len(fits))


def _fit(city: City) -> list[Any]:
    fit = city.fit
    return [
        city.name,
        f"{fit.resolution:.2g} m" if isfinite(fit.resolution) else tr("unknown"),
        f"× {fit.ratio:.2f}" if isfinite(fit.ratio) else tr("unknown"),
        *(digits(value, 2) for value in (fit.brightness, fit.contrast, fit.tint)),
        percent(fit.outside),
        percent(city.novel),
        digits(city.own.agreement, 2) if isfinite(city.own.agreement) else tr("unknown"),
        tr(city.own.fit),
        enumerated([translated(one) for one in differences(fit)]) or tr("much the same"),
    ]


def _maps(report: Report, cities: Sequence[City], classes: list[MapClass]) -> None:
    report.section("where")
    report.page.legend([(entry["name"], entry["colour"]) for entry in classes])
    palette = np.array([rgb(entry["colour"]) for entry in classes], np.uint8)
    report.page.gallery([_map(report, city, palette) for city in cities])


def _map(report: Report, city: City, palette: Array) -> Picture:
    places, tiles = city.places, city.tiles
    picture = place_map(places, tiles.rows, tiles.columns, palette[tiles.labels - 1], whole=True)
    thinned = -(-max(picture.shape[:2]) // MAP_CELLS)
    kilometres = city.cell / 1000
    width, height = places.columns * kilometres, places.rows * kilometres
    extent = report.words("map-extent", width=width, height=height) if kilometres > 0 else ""
    caption = report.words("map-caption", name=city.name, count=len(tiles.rows), extent=extent)
    return Picture(picture[::thinned, ::thinned], caption)


def _mixes(report: Report, names: list[str], mixes: Sequence[Mix], classes: list[MapClass], photographs: bool) -> None:
    report.section("mixes")
    series = [
        Series(entry["name"], entry["colour"], np.array([100 * mix.shares[place] for mix in mixes]))
        for place, entry in enumerate(classes)
    ]
    report.figure("stacked", stacked_bars(names, series, report.adapted(tr(_SHARE))))
    series = [
        Series(name, colour, *(100 * part for part in (mix.shares, mix.low, mix.high)))
        for name, colour, mix in zip(names, _colours(len(names)), mixes)
    ]
    report.figure("grouped", grouped_bars([entry["name"] for entry in classes], series, report.adapted(tr(_INTERVAL))))
    rows = [
        [
            name,
            f"{int(mix.counts.sum()):,}",
            f"{mix.effective:,.0f}" if isfinite(mix.effective) else report.words("too-few"),
            f"{mix.blocks:,}",
            f"{mix.side:,.0f} m" if photographs else tr("{} tiles").format(local_number(f"{max(1.0, mix.side):.1f}")),
        ]
        for name, mix in zip(names, mixes)
    ]
    report.table("mix-table", rows)


def _colours(count: int) -> list[str]:
    return [CITY_COLOURS[place % len(CITY_COLOURS)] for place in range(count)]


def _sheets(report: Report, cities: Sequence[City], mixes: Sequence[Mix], classes: list[MapClass]) -> None:
    report.section("sheets")
    for place, entry in enumerate(classes):
        pictures = [
            Picture(pixels, city.name) for city in cities for pixels in city.pictures.get(int(entry["number"]), ())
        ]
        shares = (f"{city.name} {percent(float(mix.shares[place]))}" for city, mix in zip(cities, mixes))
        report.page.sheet(str(entry["name"]), ", ".join(shares), pictures, str(entry["colour"]))


def _clearness(report: Report, cities: Sequence[City]) -> None:
    report.section("clearness")
    places = list(zip(cities, _colours(len(cities))))
    known = [(city, colour) for city, colour in places if np.isfinite(city.tiles.confidence).any()]
    if known:
        axis = tr("share of groupings of a third of the tiles in which a tile keeps its cluster (0 to 1)")
        confidences = [Group(city.name, colour, city.tiles.confidence) for city, colour in known]
        report.figure("confidence-boxes", boxes(confidences, axis, limits=(0, 1)))
    margins = [Group(city.name, colour, city.tiles.margin) for city, colour in places]
    axis = tr("margin between the two nearest clusters (0 to 1)")
    report.figure("margin-boxes", boxes(margins, axis, limits=(0, 1)))
    novelties = [Group(city.name, colour, city.tiles.novelty) for city, colour in places]
    report.figure("novelty-boxes", boxes(novelties, tr("novelty (no unit)"), line=1))


def _alignments(report: Report, cities: Sequence[City], alignment: str) -> None:
    report.section("alignment")
    report.table("alignment-table", [_outcome(report, city, one) for city in cities for one in city.outcomes])
    report.page.points([report.words("advice", name=city.name, advice=advice(report, city)) for city in cities])
    if not alignment.startswith("radiometry"):
        report.text("not-tried")


def _outcome(report: Report, city: City, outcome: Outcome) -> list[Any]:
    used = " " + report.words("used-here") if outcome.kind == city.aligned else ""
    largest = int(outcome.shares.argmax())
    return [
        city.name,
        report.words(f"kind-{outcome.kind.replace('+', '_')}") + used,
        f"{city.sampled:,}",
        percent(outcome.changed),
        percent(outcome.novel),
        digits(outcome.margin, 2),
        report.words("largest-cluster", share=float(outcome.shares[largest]), number=largest + 1),
    ]


def advice(report: Report, city: City) -> str:
    """What the comparison of alignments suggests, in a sentence."""
    if len(city.outcomes) < 2:
        return report.words("advice-too-few")
    plain, helpful = city.outcomes[0], city.helpful
    spread = report.words("spread", spread=city.spread) + " "
    if city.known:
        return report.words("advice-not-needed", spread=spread, novel=plain.novel)
    if helpful is None:
        return report.words("advice-no-help", spread=spread, novel=plain.novel)
    return report.words(
        "advice-helps", spread=spread, novel=plain.novel, kind=helpful.kind, best_novel=helpful.novel,
        margin=plain.margin, best_margin=helpful.margin,
    )  # fmt: skip


def _similarity(report: Report, names: list[str], similar: Similarity, mixes: Sequence[Mix]) -> None:
    report.section("similarity")
    axis, limits = tr("Jensen–Shannon distance"), (0, max(LEAST_SCALE, float(similar.distances.max())))
    report.figure(
        "distance-matrix", matrix(similar.distances, names, names, tr("city"), tr("city"), axis, limits=limits)
    )
    pairs = [(one, other) for one in range(len(names)) for other in range(one + 1, len(names))]
    report.table("pair-table", [_pair(report, similar, names, *pair) for pair in pairs])
    if similar.tree is None:
        return
    report.figure("tree", dendrogram(similar.tree, names, tr("Jensen–Shannon distance (no unit)")))
    report.page.points(_joins(report, similar.tree, similar.support, names))
    if any(len(mix.draws) == 1 for mix in mixes):
        report.text("exact")


def _pair(report: Report, similar: Similarity, names: list[str], one: int, other: int) -> list[Any]:
    distance, noise, p = (float(part[one, other]) for part in (similar.distances, similar.noise, similar.p))
    verdict = report.words("pair-apart" if p < SIGNIFICANT else "pair-alike" if isfinite(p) else "pair-unknown")
    return [enumerated([names[one], names[other]]), digits(distance), digits(noise), digits(p), verdict]


def _joins(report: Report, tree: Array, supports: Array, names: list[str]) -> list[str]:
    """Every join of the tree but the last, which holds all cities, with how surely it is there."""
    below = [[leaf] for leaf in range(len(names))]
    sentences = []
    for join, support in zip(tree, supports):
        below.append(sorted(below[int(join[0])] + below[int(join[1])]))
        if len(below[-1]) < len(names):
            group = [names[leaf] for leaf in below[-1]]
            how = report.words(
                "join-sure" if support >= SURE else "join-likely" if support >= LIKELY else "join-unsure"
            )
            sentences.append(report.words("join", group=group, how=how, support=float(support)))
    return sentences
