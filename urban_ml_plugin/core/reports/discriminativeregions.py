"""What gave each city away, on one page: kinds of regions with their pictures, how pure they are, what errors show."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from typing import Any, NamedTuple

import numpy as np

from ..attribution.tile_explainer import COMPLETE
from ..languages.translation import in_users_language, tr, translated
from ..presentation.charts import Estimate, Series, intervals, stacked_bars
from ..presentation.map_classes import MapClass
from ..presentation.pictures import Picture
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CITY_COLOURS, HIGH_COLOUR, LOW_COLOUR, MIDDLE_COLOUR, MUTED
from ..presentation.wording import digits, enumerated, percent, short_p, with_interval
from ..recognition.city_model import CityCard
from ..recognition.study import LEAST_IMAGES
from ..regions.evidence_run import EvidenceRun
from ..regions.found_regions import FoundRegions, are_photographs
from ..regions.places_of_its_own import LEAST_LIFT, Lift
from ..regions.region_clusters import DRAWS, Purity, RegionClusters, sharing
from ..regions.region_crops import RegionCrops
from ..regions.seen_images import SeenSource
from ..runtime.arrays import Array, Floats

PURE = 0.9
"""Share of one city from which a kind of region is called its own."""
EVERYWHERE = 0.9
"""Share of the pixels of a city that speak for it from which its whole look is said to give it away: planted objects
gave 0.84 at most, whole cities under other cameras 0.94 and more."""
LEVEL = 0.05
"""Of p values."""
SHOWN = 8
"""Pictures in a strip."""
MOST_CITIES = 12
"""Cities of which the strongest regions are shown."""


class RegionFacts(NamedTuple):
    """What is known of the regions of a run.

    Attributes:
        names: of all C cities of the model.
        fewest: the city of which the model has the fewest images, and how many.
        fields: of the N regions; see ``region_layer.region_fields``.
        lifts: of each city at hand, by its number.
        run: the evidence.
        parameters, provenance: names and values as they are to be read.
    """

    names: Sequence[str]
    fewest: tuple[str, int]
    card: CityCard
    seen: Sequence[SeenSource]
    found: FoundRegions
    fields: dict[str, Any]
    crops: RegionCrops
    clusters: RegionClusters
    purity: Purity
    classes: list[MapClass]
    lifts: dict[int, Lift]
    run: EvidenceRun
    thresholds: Floats
    parameters: dict[str, Any]
    provenance: dict[str, Any]

    @property
    def cities(self) -> list[int]:
        """The cities at hand."""
        return sorted(self.lifts)

    @property
    def correct(self) -> Array:
        """(N,) whether the image of a region was taken for its own city; true where that is not known."""
        return np.asarray(self.fields["correct"].fillna(True), bool)

    def colours(self) -> list[str]:
        """(C,) of the cities."""
        return [colour for colour, _ in zip(cycle(CITY_COLOURS), self.names)]


def verdict(facts: RegionFacts) -> str:
    """What was found, in some sentences."""
    return _verdict(_report(facts), facts)


@in_users_language
def discriminativeregions_report(facts: RegionFacts) -> str:
    """The report as one HTML file.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = _report(facts)
    _summary(report, facts)
    _kinds(report, facts)
    _places(report, facts)
    _strongest(report, facts)
    _errors(report, facts)
    return report.html(facts.parameters, facts.provenance, method=[_method(report, facts)])


def _report(facts: RegionFacts) -> Report:
    title = ", ".join(facts.names[city] for city in facts.cities)
    count, clusters = len(facts.found), facts.clusters.clusters
    return Report("discriminativeregions", title, are_photographs(facts.seen), regions=count, clusters=clusters)


def _verdict(report: Report, facts: RegionFacts) -> str:
    own = [facts.names[city] for city, one in sorted(facts.lifts.items()) if one.of_its_own]
    spread = {facts.names[city]: one.value for city, one in sorted(facts.lifts.items()) if one.of_its_own is False}
    said = []
    if facts.fewest[1] < LEAST_IMAGES:
        said.append(report.words("little", name=facts.fewest[0], count=facts.fewest[1], least=LEAST_IMAGES))
    if own:
        said.append(report.words("of-its-own", cities=own))
    if spread:
        lifts = enumerated([f"{value:.1f}" for value in spread.values()])
        said.append(report.words("spread-evenly", cities=list(spread), lifts=lifts))
    everywhere = [facts.names[city] for city in facts.cities if facts.run.speaking(city) >= EVERYWHERE]
    if everywhere:
        said.append(report.words("everywhere", cities=everywhere, share=EVERYWHERE))
    purity = facts.purity
    if len(facts.cities) > 1 and facts.clusters.model is not None:
        pure = int((purity.purity >= PURE).sum())
        if not purity.tells:
            said.append(report.words("too-few-blocks", blocks=purity.blocks, purity=purity.overall))
        elif purity.overall_p <= LEVEL:
            said.append(report.words("pure", pure=pure, purity=purity.overall, chance=purity.overall_chance))
        else:
            said.append(report.words("not-pure", purity=purity.overall, chance=purity.overall_chance))
    return " ".join(said) or report.words("one-city")


def _summary(report: Report, facts: RegionFacts) -> None:
    run, purity = facts.run, facts.purity
    shown = [
        report.fact("count", f"{len(facts.found):,}"),
        report.fact("kinds-found", str(facts.clusters.clusters)),
        report.fact("purity", percent(purity.overall), chance=purity.overall_chance),
        report.fact("masked", percent(run.masked(facts.thresholds))),
        report.fact("held-out", percent(run.held_out / run.explained)),
    ]
    many = facts.clusters.how_many
    how = report.words("how-many", sentence=translated(many.sentence.replace("tiles", "regions"))) if many else ""
    report.summary(shown, f"{_verdict(report, facts)} {how}".strip(), _caveats(report, facts))


def _caveats(report: Report, facts: RegionFacts) -> list[str]:
    notes = []
    wrong = [share for share in facts.run.completeness.values() if share is not None and share < COMPLETE]
    if wrong:
        notes.append(report.words("incomplete", missing=1 - max(0.0, min(wrong))))
    if facts.run.held_out < facts.run.explained:
        notes.append(report.words("beyond-folds", beyond=1 - facts.run.held_out / facts.run.explained))
    if not all(one.told for one in facts.seen):
        notes.append(report.words("guessed"))
    left = int(facts.found.found.sum()) - len(facts.found)
    if left:
        notes.append(report.words("left-out", left=left))
    if facts.clusters.model is None:
        notes.append(report.words("too-few"))
    return notes


def _kinds(report: Report, facts: RegionFacts) -> None:
    report.section("kinds")
    colours, purity, names = facts.colours(), facts.purity, list(facts.names)
    rows = [str(entry["name"]) for entry in facts.classes]
    series = [Series(names[city], colours[city], 100 * purity.shares[:, city]) for city in facts.cities]
    figure = stacked_bars(rows, series, tr("share of the regions of a kind (%)"))
    report.figure("purity-bars", figure)
    for place, entry in enumerate(facts.classes):
        number = entry["number"]
        own = facts.clusters.labels == number
        note = report.words(
            "kind-note", count=int(own.sum()), city=names[int(purity.shares[place].argmax())],
            purity=purity.purity[place], chance=purity.chance[place], p=short_p(float(purity.p[place]), DRAWS),
            shared=sharing(purity.shares[place], names),
        )  # fmt: skip
        pictures = _pictures(facts, facts.clusters.exemplars[number][:SHOWN])
        report.page.sheet(str(entry["name"]), note, pictures, entry["colour"])
    report.table("kind-table", [_kind(facts, place, entry) for place, entry in enumerate(facts.classes)])


def _kind(facts: RegionFacts, place: int, entry: MapClass) -> list[Any]:
    purity, here = facts.purity, facts.clusters.labels == entry["number"]
    pure, chance, p, q = (float(values[place]) for values in (purity.purity, purity.chance, purity.p, purity.q))
    weight: Floats = facts.fields["weight"]
    return [
        entry["name"], int(here.sum()), ", ".join(sharing(purity.shares[place], list(facts.names))),
        digits(pure), digits(chance), short_p(p, DRAWS), digits(q), percent(float(weight[here].sum() / weight.sum())),
        percent(float(facts.correct[here].mean())),
    ]  # fmt: skip


def _places(report: Report, facts: RegionFacts) -> None:
    known = [(facts.names[city], one) for city, one in sorted(facts.lifts.items()) if np.isfinite(one.value)]
    if not known:
        return
    report.section("places", least=LEAST_LIFT)
    rows = [Estimate(name, ACCENT if one.of_its_own else MUTED, one.value, one.low, one.high) for name, one in known]
    report.figure("lift-intervals", intervals(rows, tr("times as frequent as in the other cities"), line=LEAST_LIFT))
    cells = [
        [name, percent(one.own), percent(one.others), with_interval(one.value, one.low, one.high, 1)]
        for name, one in known
    ]
    report.table("lift-table", cells)


def _strongest(report: Report, facts: RegionFacts) -> None:
    report.section("strongest")
    maps = facts.run.maps()
    if maps:
        report.page.legend(
            [
                (report.words("legend-against"), LOW_COLOUR),
                (report.words("legend-nothing"), MIDDLE_COLOUR),
                (report.words("legend-for"), HIGH_COLOUR),
            ]
        )
        report.page.gallery(maps)
        report.text("maps-note")
    colours = facts.colours()
    for city in facts.cities[:MOST_CITIES]:
        here = np.flatnonzero((facts.found.city == city) & facts.correct)
        pictures = _pictures(facts, _heaviest(facts, here))
        if pictures:
            note = report.words("strongest-note", count=len(here), weight=float(facts.fields["weight"][here].sum()))
            report.page.sheet(facts.names[city], note, pictures, colours[city])


def _errors(report: Report, facts: RegionFacts) -> None:
    report.section("errors")
    wrong = np.flatnonzero(~facts.correct)
    if not len(wrong):
        report.text("no-errors")
        return
    rows = []
    for city in facts.cities:
        here = facts.found.city == city
        missed = here & ~facts.correct
        right = _mean(facts, here & facts.correct)
        rows.append([facts.names[city], int(here.sum()), int(missed.sum()), right, _mean(facts, missed)])
    report.table("error-table", rows)
    pictures = _pictures(facts, _heaviest(facts, wrong))
    report.page.sheet(report.words("errors-title"), report.words("errors-note"), pictures)


def _mean(facts: RegionFacts, some: Array) -> Any:
    return digits(float(facts.fields["evidence"][some].mean()), 1) if some.any() else "–"


def _heaviest(facts: RegionFacts, some: Array) -> Array:
    return some[np.argsort(-facts.found.weight[some], kind="stable")][:SHOWN]


def _pictures(facts: RegionFacts, some: Array) -> list[Picture]:
    names = facts.names
    shown = []
    for number in some.tolist():
        city = names[int(facts.found.city[number])]
        if facts.correct[number]:
            caption = tr("{}, region {}").format(city, number + 1)
        else:
            caption = tr("{}, region {}, taken for {}").format(city, number + 1, facts.fields["predicted"][number])
        shown.append(Picture(facts.crops.picture(number), caption))
    return shown


def _method(report: Report, facts: RegionFacts) -> str:
    parameters = facts.parameters
    how = report.words("how-photographs" if are_photographs(facts.seen) else "how-tiles", overlap=parameters["overlap"])
    return report.words(
        "method", method=parameters["method"], how=how, share=parameters["share"], least=parameters["least"],
        most=parameters["most"], draws=DRAWS,
    )  # fmt: skip
