"""The report on cities that were told apart: how well, by what, which are confused, and where."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import squareform

from ..images.thumbnails import tile_pictures
from ..images.tile_side import TileSide
from ..languages.translation import in_users_language, local_number, to_translate, tr, translated
from ..presentation.charts import Curve, Estimate, dendrogram, intervals, lines, matrix
from ..presentation.colours import rgb
from ..presentation.pictures import Picture, Pixels, dot_map, tile_map
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST, MUTED, QUIET
from ..presentation.wording import counted, enumerated, percent, pixel_size
from ..recognition.city_model import CityCard
from ..recognition.image_changes import DIFFERENT, finest_and_coarsest
from ..recognition.measures import BALANCED, MACRO_F1, likeness, reliability
from ..recognition.results import Findings, audit_sentence, verdict
from ..recognition.shortcut_audit import LOST
from ..runtime.arrays import Array, Bools, Ints
from ..status.validation import RESAMPLES
from .learning_curves import learning_section

RIGHT_COLOUR, WRONG_COLOUR = "#b8cfdd", CONTRAST
"""Of images whose city was recognised, and of those taken for another."""
MOST_PAIRS, MOST_MAPS, MOST_SHEETS = 20, 8, 12
"""Pairs in the table, pieces of ground that are drawn, and cities of which pictures are shown, at most."""
PICTURES = 6
"""Of a city that are recognised most surely, and as many that are taken for another."""
FEW_BLOCKS = 10
"""Blocks of a city below which intervals are rough."""
LEANS = 0.25
"""Share of what lies above chance that the model loses on changed images, from which it is said to lean on what is
gone."""
MOST_NAMED = 5
"""Cities in the title."""
NARROW = 0.95
"""Share of what images look alike over, below which blocks count as narrower."""
MANY_PAIRS = 10
"""Pairs of cities from which some are told apart, or not, by chance."""
_NAMES = {
    "BALANCED_ACCURACY": to_translate("accuracy, mean over cities"), "MACRO_F1": to_translate("macro-F1"),
    "ACCURACY": to_translate("accuracy over images"), "CALIBRATION_ERROR": to_translate("expected calibration error"),
    "LOG_LOSS": to_translate("log-loss"), "TOP_2": to_translate("true city among the two likeliest"),
    "TOP_3": to_translate("true city among the three likeliest"),
    "TOP_5": to_translate("true city among the five likeliest"),
}  # fmt: skip
_BY = {
    "colour": to_translate("colour moments alone"), "sharpness": to_translate("sharpness and noise alone"),
    "border": to_translate("the border alone"), "scattering": to_translate("a bank of oriented filters (scattering)"),
    "frozen": to_translate("the network without fine-tuning"),
}  # fmt: skip
_CHANGES = {
    "grey": to_translate("in grey"), "tint": to_translate("same mean and spread in each band"),
    "sharpness": to_translate("equally sharp and coarse"), "border": to_translate("without the outer tenth"),
    "compression": to_translate("compressed alike"), "resolution": to_translate("as many metres, at one resolution"),
}  # fmt: skip


@in_users_language
def recognisecities_report(findings: Findings, card: CityCard, side: TileSide | None = None) -> str:
    """The report as one HTML file.

    Args:
        card: of the model, whether or not it was written.
        side: of tiles, with what led to it.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report("recognisecities", "", findings.study.opened.are_photographs, chance=findings.chance)
    report.page.title = report.words("title", names=_some_names(card.names))
    _summary(report, findings, side)
    _audit(report, findings)
    _against(report, findings)
    _confusion(report, findings)
    _calibration(report, findings)
    _pictures(report, findings)
    _places(report, findings)
    if findings.history:
        learning_section(report, findings.history)
    method = report.words(
        "method",
        network=card.network.name,
        tuned=report.words("tuned" if card.finetuned else "not-tuned"),
        copies=" " + report.words("copies", copies=card.augment) if card.augment else "",
        held=_held_words(report, findings),
        trained=len(findings.study.trained),
        audited=len(findings.study.audited),
        resamples=RESAMPLES,
    )
    return report.html(_parameters(report, findings, card, side), {**card.provenance}, method=[method])


def _some_names(names: list[str]) -> list[str]:
    return names if len(names) <= MOST_NAMED else [*names[: MOST_NAMED - 1], tr("others")]


def _summary(report: Report, findings: Findings, side: TileSide | None) -> None:
    own, f1 = findings.measure(BALANCED), findings.measure(MACRO_F1)
    facts = [
        report.fact("accuracy", f"{own.value:.2f}"),
        report.fact("macro-f1", f"{f1.value:.2f}"),
        report.fact("cities", str(len(findings.study.names))),
        report.fact("images", f"{len(findings.study.city):,}"),
        report.fact("blocks", f"{findings.draws.blocks:,}", held=_held_words(report, findings)),
    ]
    doubts = [side.doubt] if side and side.doubt else []
    report.summary(facts, verdict(findings), doubts + _caveats(report, findings))
    rows = [[tr(_NAMES[one.name]), one.words] for one in findings.measures]
    report.table("measures", rows, blocks=findings.draws.blocks)
    cities = [
        [row.name, row.n, row.recall.words, row.precision.words, row.f1.words, row.confused or "–",
         percent(row.share) if row.confused else "–"]
        for row in findings.rows
    ]  # fmt: skip
    report.table("city-table", cities)


def _caveats(report: Report, findings: Findings) -> list[str]:
    study, notes = findings.study, []
    if study.little:
        notes.append(report.words("little", little=study.little.sentence))
    least, most = finest_and_coarsest([source.ground_resolution for source in study.opened.sources])
    if most > DIFFERENT * least:
        compared = report.words("not-compared" if findings.not_compared else "compared")
        notes.append(report.words("resolutions", least=least, most=most, compared=compared))
    blocks = [len(np.unique(study.held.folds.block[study.city == one])) for one in range(len(study.names))]
    if min(blocks) < FEW_BLOCKS:
        notes.append(report.words("few-blocks", name=study.names[int(np.argmin(blocks))], blocks=min(blocks)))
    narrow = [name for name, size in zip(study.names, study.held.sizes) if size < NARROW * study.held.alike]
    if narrow:
        notes.append(report.words("narrow-blocks", size=study.held.size, alike=study.held.alike, names=narrow))
    if any(half is None for half in findings.halves):
        without = [name for name, half in zip(study.names, findings.halves) if half is None]
        notes.append(report.words("no-halves", names=without))
    above = findings.measure(BALANCED).value - findings.chance
    leaning = [one for one in findings.audits if not one.flagged and one.as_it_is_drop.low > 0]
    leaning = [one for one in leaning if above > 0 and one.as_it_is_drop.value >= LEANS * above]
    if leaning and findings.measure(BALANCED).low > findings.chance:
        worst = max(leaning, key=lambda one: one.as_it_is_drop.value)
        by = [tr(_CHANGES[one.change]) for one in leaning]
        notes.append(report.words("leans", by=by, after=worst.as_it_is.value))
    if len(findings.pairs) >= MANY_PAIRS:
        notes.append(report.words("many-pairs", pairs=len(findings.pairs)))
    return notes


def _audit(report: Report, findings: Findings) -> None:
    report.section("audit", lost=LOST)
    estimates = [Estimate(tr("as they are"), ACCENT, *findings.audited.accuracy.limits)]
    rows = [[tr("as they are"), findings.audited.accuracy.words, "–", "–", "–"]]
    for audit in findings.audits:
        colour = CONTRAST if audit.flagged else MUTED
        estimates.append(Estimate(tr(_CHANGES[audit.change]), colour, *audit.accuracy.limits))
        figures = (audit.drop.words, f"{audit.as_it_is.value:.2f}", f"{audit.alone.value:.2f}")
        rows.append([tr(_CHANGES[audit.change]), audit.accuracy.words, *figures])
    figure = intervals(estimates, tr("accuracy, mean over cities"), line=findings.chance, limits=(0, 1.02))
    report.figure("audit-figure", figure, images=len(findings.study.audited))
    report.table("audit-table", rows)
    report.page.points(translated(audit_sentence(findings, audit)) for audit in findings.audits)


def _against(report: Report, findings: Findings) -> None:
    report.section("against")
    compared = [*([findings.frozen] if findings.frozen else []), *findings.baselines]
    estimates = [Estimate(tr("the model"), ACCENT, *findings.audited.accuracy.limits)]
    estimates += [Estimate(tr(_BY[told.name]), MUTED, *told.accuracy.limits) for told in compared]
    figure = intervals(estimates, tr("accuracy, mean over cities"), line=findings.chance, limits=(0, 1.02))
    report.figure("against-figure", figure, images=len(findings.study.audited))
    names, pairs = findings.study.names, sorted(findings.pairs, key=lambda pair: pair.excess.value)
    rows = []
    for pair in pairs[:MOST_PAIRS]:
        two, word = (
            enumerated([names[pair.one], names[pair.other]]),
            report.words("apart" if pair.apart else "not-apart"),
        )
        rows.append([two, pair.accuracy.words, pair.excess.words, word])
    report.table("pair-table", rows, shown=len(rows), pairs=len(pairs))
    halves = [[name, f"{half.mean[0]:.2f}" if half else "–"] for name, half in zip(names, findings.halves)]
    report.table("half-table", halves)


def _confusion(report: Report, findings: Findings) -> None:
    report.section("confusion")
    study, names = findings.study, findings.study.names
    table = np.zeros((len(names), len(names)))
    np.add.at(table, (study.city, findings.predicted), 1)
    shares = 100 * table / table.sum(axis=1, keepdims=True)
    figure = matrix(shares, names, names, tr("city"), tr("taken for"), "%", form=".0f", limits=(0, 100))
    report.figure("confusion-matrix", figure, count=int(table.sum()))
    if len(names) > 2:
        alike = likeness(study.city, findings.probabilities)
        tree = linkage(squareform(_distances(alike), checks=False), "average")
        figure = dendrogram(tree, names, tr("distance (1 less mean probability for each other, relative to own)"))
        report.figure("city-tree", figure)


def _distances(alike: Array) -> Array:
    """1 less the probability that two cities give each other, as a share of what each gives itself; (K, K)."""
    own = np.sqrt(np.outer(np.diag(alike), np.diag(alike))).clip(1e-9)
    distance = (1 - alike / own).clip(0)
    np.fill_diagonal(distance, 0)
    return np.asarray(distance)


def _calibration(report: Report, findings: Findings) -> None:
    report.section("calibration")
    groups = reliability(findings.study.city, findings.probabilities)
    ends = np.array([0.0, 1.0])
    curves = [
        Curve(tr("stated and true"), ACCENT, groups.stated, groups.true),
        Curve(tr("perfect"), QUIET, ends, ends, dashed=True),
    ]
    figure = lines(curves, tr("stated probability"), tr("share that was right"), limits=(0, 1.02))
    error = findings.measure("CALIBRATION_ERROR")
    report.figure("calibration-curve", figure, count=len(findings.study.city), error=error.words)


def _pictures(report: Report, findings: Findings) -> None:
    report.section("pictures")
    study, names = findings.study, findings.study.names
    for one, entry in enumerate(findings.classes[:MOST_SHEETS]):
        mine = study.city == one
        surest = _extreme(findings.probabilities[:, one], mine & findings.right)
        taken = findings.probabilities[np.arange(len(mine)), findings.predicted]
        mistaken = _extreme(taken, mine & ~findings.right)
        report.sheet("hits", _sheet(findings, surest, one), entry["colour"], city=names[one])
        if len(mistaken):
            wrong = counted(int((mine & ~findings.right).sum()), "tile")
            pictures = _sheet(findings, mistaken, None)
            report.sheet("mistakes", pictures, WRONG_COLOUR, city=names[one], wrong=report.adapted(wrong))


def _extreme(score: Array, some: Bools) -> Ints:
    """Up to ``PICTURES`` of some images with the highest score."""
    here = np.flatnonzero(some)
    return np.asarray(here[np.argsort(-score[here], kind="stable")[:PICTURES]], np.int64)


def _sheet(findings: Findings, chosen: Ints, city: int | None) -> list[Picture]:
    """Pictures with the probability of a city, or with the city that each was taken for."""
    pictures, shown = tile_pictures(findings.study.images, chosen), []
    for number, pixels in zip(chosen, pictures):
        taken = int(findings.predicted[number]) if city is None else city
        share = local_number(f"{findings.probabilities[number, taken]:.2f}")
        shown.append(Picture(pixels, share if city is not None else f"{findings.study.names[taken]} {share}"))
    return shown


def _places(report: Report, findings: Findings) -> None:
    report.section("places")
    report.page.legend([(report.words("right"), RIGHT_COLOUR), (report.words("wrong"), WRONG_COLOUR)])
    colours = np.where(findings.right[:, None], rgb(RIGHT_COLOUR), rgb(WRONG_COLOUR)).astype(np.uint8)
    for name, mine, picture in _maps(findings, colours)[:MOST_MAPS]:
        wrong = 1 - float(findings.right[mine].mean())
        report.picture("place-map", picture, name=name, images=int(mine.sum()), wrong=wrong)


def _maps(findings: Findings, colours: Array) -> list[tuple[str, Bools, Pixels]]:
    """Each raster, or the photographs of each city, with the images there and a picture of where they lie."""
    study, images, maps = findings.study, findings.study.images, []
    if study.opened.are_photographs:
        for one, name in enumerate(study.names):
            mine = study.city == one
            maps.append((name, mine, dot_map(study.centres[mine], colours[mine])))
        return maps
    for number, source in enumerate(images.sources):
        mine = images.source == number
        if mine.any():
            maps.append((source.name, mine, tile_map(images.row[mine], images.column[mine], colours[mine])))
    return maps


def _held_words(report: Report, findings: Findings) -> str:
    sizes = findings.study.held.sizes
    if not len(sizes):
        return report.words("held-sequences")
    least, most = float(sizes.min()), float(sizes.max())
    if least == most:
        return report.words("held-equal-blocks", size=least)
    return report.words("held-blocks", least=least, most=most)


def _parameters(report: Report, findings: Findings, card: CityCard, side: TileSide | None) -> dict[str, Any]:
    network = card.network
    return {
        "network": network.words,
        "fine-tuned": card.finetuned,
        to_translate("augmented copies of each tile")
        if card.images == "tiles"
        else to_translate("augmented copies of each photograph"): card.augment,
        "penalties": [local_number(f"{penalty:.3g}") for penalty in findings.fit.penalties],
        "bands": card.bands,
        **card.size_parameters(side),
        **pixel_size(card.ground_resolution),
        "folds": f"{card.folds}, {_held_words(report, findings)}",
        "cities": card.names,
    }
