"""Directions of values in a generative model on one page: evidence first, then what changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..generation.generator_model import USABLE
from ..images.image_source import PHOTOGRAPHS
from ..languages.translation import in_users_language, local_number, to_translate, tr
from ..latent_directions.attributes import READ
from ..latent_directions.audit import BASES, RANDOM_WALKS, STEPS, Effect, agreement
from ..latent_directions.directions_file import Direction, sign_words
from ..latent_directions.evidence import AUC, F1, PRECISION, RECALL, SPEARMAN
from ..latent_directions.results import directions_of, verdict
from ..latent_directions.search import FieldDirection, Findings
from ..presentation.charts import Estimate, Series, diverging, grouped_bars, intervals
from ..presentation.pictures import Picture, Pixels, dot_map, tile_map
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST, MUTED
from ..presentation.wording import short_p, with_interval
from ..runtime.arrays import Bytes, evenly_spaced
from ..status.validation import RESAMPLES
from ..synthesis.matrices import matrix
from ..synthesis.walk import ladder, shown_once, walked, within

FEW_BLOCKS = 10
"""Blocks below which intervals are rough."""
NARROW = 0.95
"""Share of what a value is alike over, below which blocks count as narrower."""
MUCH_MORE = 0.1
"""Area under the curve by which the images tell more of a value than their latents do, to be told."""
STRIPS, PICTURES = 5, 7
"""Images that are shown along a direction, and pictures of each."""
LIMIT = 2.5
"""Standard deviations of a decision value at which the colour of a map is full."""
MOST_MAPS = 12


@in_users_language
def latentdirections_report(findings: Findings, parameters: Mapping[str, Any], origin: Mapping[str, Any]) -> str:
    """The report as one HTML file.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    photographs = findings.latents.kind == PHOTOGRAPHS
    report = Report("latentdirections", "", photographs, maps=findings.options.maps)
    report.page.title = report.words("title", names=findings.fields)
    _summary(report, findings)
    _evidence(report, findings)
    for name in findings.fields:
        if findings.best(name).found:
            _walk(report, findings, findings.best(name))
    if any(item.effects for item in findings.items):
        _kinds(report, findings)
    _places(report, findings)
    options = findings.options
    told = {
        **parameters,
        to_translate("fields"): findings.fields,
        to_translate("ways of inversion"): findings.inversions,
        to_translate("share that counts as high, and as low"): options.quantile,
        to_translate("folds"): options.folds,
        to_translate("side of the blocks (m)"): [local_number(f"{one.size:,.0f}") for one in findings.held],
        to_translate("random maps"): options.maps,
    }
    return report.html(
        told, origin, quantile=options.quantile, folds=options.folds, resamples=RESAMPLES, bases=BASES,
        anywhere=RANDOM_WALKS, reach=float(STEPS[-1]),
    )  # fmt: skip


def _summary(report: Report, findings: Findings) -> None:
    best = [findings.best(name) for name in findings.fields]
    facts = [
        report.fact("found", f"{sum(one.found for one in best)} of {len(best)}"),
        report.fact("area", f"{max(one.measures[AUC].value for one in best):.2f}"),
        report.fact("images", f"{len(findings.known[0]):,}"),
        report.fact("blocks", f"{max(one.measures[SPEARMAN].blocks for one in best)}"),
    ]
    report.summary(facts, verdict(findings), _caveats(report, findings, best))


def _caveats(report: Report, findings: Findings, best: list[FieldDirection]) -> list[str]:
    notes = [report.words("hypothesis")]
    worth = findings.model.card.verdict
    if worth != USABLE:
        notes.append(report.words("unusable", verdict=tr(worth)))
    for one, held in zip(best, findings.held):
        blocks = one.measures[SPEARMAN].blocks
        if blocks < FEW_BLOCKS:
            notes.append(report.words("few-blocks", field=one.field, blocks=blocks))
        if held.size < NARROW * held.reach:
            notes.append(report.words("narrow-blocks", field=one.field, size=held.size, reach=held.reach))
        told = findings.ceiling[one.field].auc.value if findings.ceiling else np.nan
        if told > one.measures[AUC].value + MUCH_MORE:
            notes.append(report.words("lost", field=one.field, images=told, latents=one.measures[AUC].value))
        own = _own(one)
        if one.found and (own is None or own.ratio < 1 or own.change <= 0):
            notes.append(report.words("no-effect", field=one.field))
    return notes


def _own(item: FieldDirection) -> Effect | None:
    """What is read of its own value along the walk that was chosen."""
    return next((one for one in item.chosen_effects if one.attribute == READ + item.field), None)


def _evidence(report: Report, findings: Findings) -> None:
    report.section("evidence")
    estimates = []
    for name in findings.fields:
        for item in findings.of(name):
            colour = ACCENT if item.found else MUTED
            estimates.append(Estimate(f"{name}: {item.inversion}", colour, *item.measures[AUC].limits))
        if findings.ceiling:
            estimates.append(Estimate(tr("{}: the images").format(name), CONTRAST, *findings.ceiling[name].auc.limits))
    figure = intervals(estimates, tr("area under the curve (AUC)"), line=0.5, limits=(0.0, 1.02))
    report.figure("evidence-figure", figure)
    rows = []
    for item in findings.items:
        measures = [item.measures[name].words for name in (AUC, PRECISION, RECALL, F1, SPEARMAN)]
        word = report.words("yes" if item.found else "no")
        rows.append([item.field, item.inversion, *measures, short_p(item.p, findings.options.maps), word])
    report.table("evidence-table", rows)
    report.table("ridge-table", _beside(findings))


def _beside(findings: Findings) -> list[list[Any]]:
    rows = []
    for item in findings.items:
        told = findings.ceiling[item.field] if findings.ceiling else None
        seen = told.auc.words if told else "–"
        rank = told.spearman.words if told else "–"
        ridge = [one.words for one in (item.ridge.auc, item.ridge.spearman)]
        rows.append([item.field, item.inversion, *ridge, seen, rank])
    return rows


def _walk(report: Report, findings: Findings, item: FieldDirection) -> None:
    report.section("walk", field=item.field, sign=sign_words(item.sign), inversion=item.inversion, kind=item.kind)
    report.picture("strip", _strip(findings, item), sharp=False, field=item.field, sign=sign_words(item.sign))
    effects = item.chosen_effects
    names = [_attribute(one.attribute) for one in effects]
    series = [
        Series(tr("along the walk, for one step"), ACCENT, np.array([one.scaled / np.ptp(STEPS) for one in effects])),
        Series(tr("between images"), CONTRAST, np.array([one.in_images for one in effects])),
    ]
    report.figure("effect-figure", grouped_bars(names, series, tr("standard deviations"), ".2f", ""), field=item.field)
    rows = [
        [_attribute(one.attribute), f"{one.spearman:+.2f}", with_interval(one.change, one.low, one.high, 3),
         f"{one.scaled:+.2f}", f"{one.ratio:.1f}", f"{one.in_images:+.2f}"]
        for one in effects
    ]  # fmt: skip
    report.table("effect-table", rows, reach=float(STEPS[-1]))


def _attribute(name: str) -> str:
    """What is measured of pictures, or read of them."""
    return tr("read: {}").format(name.removeprefix(READ)) if name.startswith(READ) else tr(name)


def _strip(findings: Findings, item: FieldDirection) -> Bytes:
    """Some images along a direction, as far as real ones go, each marked as synthetic."""
    chosen: Direction = next(
        one
        for one in directions_of(findings, {}).items
        if (one.field, one.inversion, one.kind) == (item.field, item.inversion, item.kind)
    )
    latents = findings.latents
    some = findings.known[0].image[evenly_spaced(len(findings.known[0]), STRIPS)]
    bases = latents.by_method[item.inversion][some]
    asked = ladder(chosen, PICTURES)
    steps = within(chosen, chosen.positions(bases), asked)
    pictures = walked(findings.model.generator, bases, chosen, steps)
    names = [tr("no. {}").format(number) for number in latents.ids[some]]
    return matrix(list(pictures), list(steps), list(shown_once(steps, asked)), names)


def _kinds(report: Report, findings: Findings) -> None:
    report.section("kinds")
    rows = []
    for item in findings.items:
        for kind in dict.fromkeys(one.kind for one in item.effects):
            mine = [one for one in item.effects if one.kind == kind]
            own = next(one for one in mine if one.attribute == READ + item.field)
            leaks = [one.ratio for one in mine if one.attribute.startswith(READ) and one is not own]
            rows.append(
                [item.field, item.inversion, kind, f"{own.spearman:+.2f}", f"{own.ratio:.1f}",
                 f"{max(leaks):.1f}" if leaks else "–", f"{agreement(mine):.2f}",
                 report.words("yes" if kind == item.kind else "no")]
            )  # fmt: skip
    report.table("kind-table", rows)


def _places(report: Report, findings: Findings) -> None:
    report.section("places")
    maps = []
    for item in findings.items[:MOST_MAPS]:
        caption = f"{item.field}, {item.inversion}: AUC {local_number(f'{item.measures[AUC].value:.2f}')}"
        maps.append(Picture(_map(findings, item), caption))
    report.page.gallery(maps)


def _map(findings: Findings, item: FieldDirection) -> Pixels:
    """The decision values of all images where they lie, from blue (low) over white to red (high)."""
    latents = findings.latents
    position = (item.decisions - np.median(item.decisions)) / item.spread
    colours = diverging(position, LIMIT)
    if latents.kind == PHOTOGRAPHS or len(latents.sources) > 1:
        return dot_map(findings.ground.centres, colours)
    return tile_map(latents.row, latents.column, colours)
