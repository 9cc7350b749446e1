"""What differs between the images of pairs, and what a score rests on, on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..image_pairs.class_effects import ClassEffect
from ..image_pairs.compared_pairs import Compared, number, title_of
from ..image_pairs.findings import Findings
from ..image_pairs.image_measures import SHARE, STATUS
from ..image_pairs.paired_differences import FEWEST_BLOCKS, FEWEST_PAIRS, RESAMPLES
from ..images.colour_attributes import other_colours
from ..images.raster_tiles import RasterTiles
from ..images.thumbnails import tile_picture, tile_pictures
from ..languages.translation import in_users_language, local_number, tr
from ..presentation.charts import Estimate, Series, grouped_bars, intervals
from ..presentation.pictures import THUMBNAIL, Picture, Pixels, enlarged, side_by_side
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST, MUTED
from ..presentation.wording import bare_p, digits, percent, with_interval
from ..runtime.arrays import Floats32, evenly_spaced

TOLD = 3
"""Differences that the first sentences name."""
PAIRS_SHOWN, CLASSES_SHOWN, IMAGES_SHOWN = 8, 3, 4
"""Pictures: pairs; classes, and images of each, with the class replaced."""


def verdict(findings: Findings) -> str:
    """What was found, in some sentences."""
    return _verdict(_report(findings), findings)


@in_users_language
def imagedifferences_report(findings: Findings, parameters: Mapping[str, Any], origin: Mapping[str, Any]) -> str:
    """The report as one HTML file."""
    report = _report(findings)
    _summary(report, findings)
    _differences(report, findings)
    _pictures(report, findings)
    if findings.effects:
        _replacement(report, findings)
    return report.html(parameters, origin)


def _report(findings: Findings) -> Report:
    images = findings.pairs.images
    return Report(
        "imagedifferences", ", ".join(source.name for source in images.sources), images.upright,
        sources=len(findings.pairs.sources), fewest_pairs=FEWEST_PAIRS,
        fewest_blocks=FEWEST_BLOCKS, resamples=RESAMPLES,
    )  # fmt: skip


def _verdict(report: Report, findings: Findings) -> str:
    found, measured = _seen(findings.shown), _seen(findings.compared)
    enough = [one for one in findings.compared if one.enough]
    if not enough:
        blocks = max(one.found.blocks for one in findings.compared)
        said = [report.words("too-few", blocks=blocks)]
    elif not found:
        said = [report.words("no-difference", measures=len(measured))]
    else:
        said = [report.words("differs", told=[one.sentence for one in found[:TOLD]])]
        if len(found) > TOLD:
            said.append(report.words("differs-more", more=len(found) - TOLD))
    if findings.effects and findings.score:
        said.append(_rests(report, findings))
    return " ".join(said)


def _seen(measures: Sequence[Compared]) -> list[Compared]:
    """Those but what the model of status says, by which pairs are mostly chosen: that it differs is no finding."""
    return [one for one in measures if one.measure.kind != STATUS]


def _rests(report: Report, findings: Findings) -> str:
    score, carrying = findings.score, findings.carrying
    if score is None or not carrying:
        return report.words("rests-on-nothing", name=score.name if score else "")
    first = carrying[0]
    levels = [_level(first, findings, which) for which in ("before", "after", "control")]
    said = report.words(
        "rests", name=score.name, first=first.name, area=first.area, before=levels[0], without=levels[1],
        control=levels[2],
    )  # fmt: skip
    others = [one.name for one in carrying[1:]]
    return f"{said} {report.words('rests-more', others=others)}" if others else said


def _level(effect: ClassEffect, findings: Findings, which: str) -> str:
    if findings.score is None:
        return "–"
    value = effect.mean_shown(findings.score, which)
    return local_number(f"{value:.3g}" if findings.score.target is None else f"{value:.2f}")


def _summary(report: Report, findings: Findings) -> None:
    facts = [
        report.fact("compared", f"{len(findings.pairs.sources):,}"),
        report.fact("matches", f"{len(findings.pairs.matches):,}"),
        report.fact("shown", f"{len(_seen(findings.shown))} of {len(_seen(findings.compared))}"),
    ]
    if findings.carrying:
        facts.append(report.fact("first", findings.carrying[0].name))
    report.summary(
        facts, _verdict(report, findings), [report.words("chosen"), *findings.notes, *_caveats(report, findings)]
    )


def _caveats(report: Report, findings: Findings) -> list[str]:
    few = [title_of(one.measure) for one in findings.compared if not one.enough]
    notes = [report.words("not-enough", measures=few)] if few else []
    sources = findings.pairs.images.sources
    if bands := other_colours(sources[0].bands) if isinstance(sources[0], RasterTiles) else "":
        notes.append(report.words("other-colours", bands=bands))
    full = [one.name for one in findings.effects if one.replaced.full > one.images]
    return [*notes, report.words("filled-up", classes=full)] if full else notes


def _differences(report: Report, findings: Findings) -> None:
    report.section("differences")
    rows = []
    for one in findings.compared:
        spread = findings.spreads(one)
        scale = spread / abs(one.found.difference) if one.found.difference else 0.0
        values = (one.found.difference, one.found.low, one.found.high)
        colour = MUTED if not one.shown else CONTRAST if one.measure.kind == STATUS else ACCENT
        rows.append(Estimate(title_of(one.measure), colour, *(float(scale * value) for value in values)))
    report.figure("difference-figure", intervals(rows, report.words("difference-axis"), 0.0))
    report.table("difference-table", [_row(one) for one in findings.compared])
    report.text("sentences")
    report.page.points([one.sentence for one in findings.compared])


def _row(one: Compared) -> list[Any]:
    found = one.found
    unit = tr("points") if one.measure.unit == SHARE else ""
    before, after = (number(value, one.measure) for value in (found.before, found.after))
    tests = [bare_p(value) for value in (found.p, one.q)]
    shown = tr("yes") if one.shown else tr("not enough") if not one.enough else tr("no")
    title, amount = title_of(one.measure), one.amount.replace(tr(" points"), "")
    figures = [unit, before, after, amount, percent(found.agreeing), *tests, found.sources, found.blocks]
    return [title, *figures, shown]


def _pictures(report: Report, findings: Findings) -> None:
    """Some pairs, side by side."""
    pairs = findings.pairs
    some = evenly_spaced(len(pairs.source), PAIRS_SHOWN)
    best = findings.shown[0] if findings.shown else None
    sheets = []
    for pair in some:
        both = np.array([pairs.source[pair], pairs.match[pair]])
        pictures = [_enlarged(picture) for picture in tile_pictures(pairs.images, both)]
        caption = " → ".join(_names(findings, both))
        if best:
            values = best.measure.values[both]
            title, (one, other) = title_of(best.measure), (number(value, best.measure) for value in values)
            caption += f": {title} {one} → {other}"
        sheets.append(Picture(side_by_side(pictures, 2), caption))
    report.section("pictures")
    report.sheet("pair-sheet", sheets, shown=len(some))


def _names(findings: Findings, numbers: Any) -> list[str]:
    images = findings.pairs.images
    return [
        images.sources[int(images.source[one])].places.captions(images.row[[one]], images.column[[one]])[0]
        for one in numbers
    ]


def _enlarged(picture: Pixels) -> Pixels:
    return enlarged(picture, THUMBNAIL)


def _replacement(report: Report, findings: Findings) -> None:
    score, effects = findings.score, findings.effects
    if score is None:
        return
    log_odds = score.target is not None
    report.section("replacement", name=score.name)
    report.text("log-odds" if log_odds else "values", name=score.name)
    series = [
        Series(report.words("without-class"), ACCENT, *_limits([one.drop for one in effects])),
        Series(report.words("control-mask"), MUTED, *_limits([one.control for one in effects])),
    ]
    axis = report.words("drop-axis" if log_odds else "value-drop-axis")
    report.figure("drop-figure", grouped_bars([one.name for one in effects], series, axis, ".2f", ""), name=score.name)
    report.table("drop-table", [_effect_row(one, findings) for one in effects])
    _examples(report, findings)


def _limits(found: Sequence[Any]) -> tuple[Any, Any, Any]:
    value, low, high = (np.array([getattr(one, end) for one in found], float) for end in ("difference", "low", "high"))
    known = np.isfinite(low)
    return value, np.where(known, low, value), np.where(known, high, value)


def _effect_row(one: ClassEffect, findings: Findings) -> list[Any]:
    levels = [_level(one, findings, which) for which in ("before", "after", "control")]
    drop, control, excess = (
        with_interval(part.difference, part.low, part.high) for part in (one.drop, one.control, one.excess)
    )
    told = "no" if not one.shown else "yes" if one.carries else "against"
    verdict_ = tr("not enough") if not np.isfinite(one.q) else tr(told)
    tenth = one.drop.difference / one.area / 10
    return [one.name, one.images, percent(one.area), *levels, drop, control, excess, digits(tenth, 2),
            bare_p(one.q), verdict_]  # fmt: skip


def _examples(report: Report, findings: Findings) -> None:
    """Some images, without a class and with the control, for the classes that matter most."""
    order = sorted(findings.effects, key=lambda one: (not one.shown, -abs(one.excess.difference)))
    for effect in order[:CLASSES_SHOWN]:
        some = evenly_spaced(effect.images, IMAGES_SHOWN)
        pictures = [_example(effect, int(place), findings) for place in some]
        report.sheet("example-sheet", pictures, name=effect.name)


def _example(effect: ClassEffect, place: int, findings: Findings) -> Picture:
    image = int(effect.replaced.image[place])
    if findings.replacer is None or findings.score is None:
        return Picture(np.zeros((1, 1, 3), np.uint8), "")
    tiles, made = findings.replacer.of_image(image)
    names = findings.replacer.maps.names
    own = next(one for one in made if names[one.place] == effect.name)
    shown = [_picture(pixels) for pixels in (tiles.pixels[0], own.without, own.elsewhere)]
    levels = [
        float(findings.score.shown(part[[place]])[0])
        for part in (effect.replaced.before, effect.replaced.after, effect.replaced.control)
    ]
    return Picture(side_by_side(shown, 3), " | ".join(local_number(f"{level:.2f}") for level in levels))


def _picture(pixels: Floats32) -> Pixels:
    side = pixels.shape[-1]
    return _enlarged(tile_picture(pixels, np.ones((side, side), bool), min(side, THUMBNAIL)))
