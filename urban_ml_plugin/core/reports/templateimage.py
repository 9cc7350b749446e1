"""Ideal images of a category on one page: the images, what two classifiers say of them, and what else changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..generation.generator_model import USABLE, GeneratorModel
from ..images.colour_attributes import COLOUR_ATTRIBUTES, other_colours
from ..images.image_source import PHOTOGRAPHS
from ..languages.translation import in_users_language, local_number, tr, translated
from ..options.generation.template_options import SECOND, AscentOptions
from ..presentation.charts import Curve, Series, grouped_bars, lines
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST
from ..presentation.wording import percent
from ..runtime.arrays import Bytes, Floats
from ..status.status_model import StatusModel
from ..synthesis.stills import Still, still
from ..templates.ascent import EVERY
from ..templates.drawn_templates import DrawnTemplates, Drill, Said
from ..templates.goal import ENOUGH
from ..templates.locks import Locks
from ..templates.pixel_ascent import BOUND
from ..templates.results import change_rows
from ..templates.second_classifier import Second
from ..templates.template_pictures import sheet

AGREES = 0.7
"""Probability from which the second classifier counts as agreeing."""
WEAK_RIGHT, WEAK_LOCK = 0.7, 0.5
"""Share of images whose class the second classifier must tell, and correlation that a read-out must reach, to be worth
much."""
DRIFTED = 0.03
"""Mean change of a locked thing, in parts of the spread that it has among images or of 1, that is told."""


class TemplateFacts(NamedTuple):
    """What is known of a run.

    Attributes:
        model: the classifier.
        generator: the generative model.
        locks: what was locked, if anything.
        parameters, origin: names and values as they are to be read.
        pictures: how many files there are.
    """

    model: StatusModel
    generator: GeneratorModel
    drawn: DrawnTemplates
    drill: Drill
    second: Second
    locks: Locks | None
    ascent: AscentOptions
    parameters: Mapping[str, Any]
    origin: Mapping[str, Any]
    pictures: int

    @property
    def judged(self) -> bool:
        """Whether there is a second classifier."""
        return self.second.module is not None

    def still(self, pixels: Bytes) -> Still:
        """Pictures of the page as a file."""
        return still(pixels, self.generator.fingerprint, "templateimage", self.parameters)

    def said(self, values: Floats) -> str:
        """The mean of what a classifier says, as it is to be read."""
        return local_number(f"{values.mean():.2f}" if self.drawn.goal.shares else f"{values.mean():.3g}")


def verdict(facts: TemplateFacts) -> str:
    """What was drawn and what it is worth, in some sentences."""
    return _verdict(_report(facts), facts)


@in_users_language
def templateimage_report(facts: TemplateFacts) -> str:
    """The report as one HTML file.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = _report(facts)
    _summary(report, facts)
    _sheet(report, facts)
    _way(report, facts)
    _drill(report, facts)
    _changes(report, facts)
    return report.html(
        facts.parameters, facts.origin, steps=facts.ascent.steps, bound=facts.ascent.bound, every=EVERY, sure=ENOUGH,
        levels=round(255 * BOUND),
    )  # fmt: skip


def _report(facts: TemplateFacts) -> Report:
    photographs = facts.generator.card.images == PHOTOGRAPHS
    return Report(
        "templateimage", translated(facts.drawn.goal.words), photographs, words=translated(facts.drawn.goal.words)
    )


def _verdict(report: Report, facts: TemplateFacts) -> str:
    drawn, said, pixels = facts.drawn, [], facts.drill.pixels
    if not facts.judged:
        said.append(report.words("alone", reason=translated(facts.second.lacking)))
    if facts.generator.card.verdict != USABLE:
        said.append(report.words("unusable", verdict=tr(facts.generator.card.verdict)))
    before, after = facts.said(drawn.said_before.first), facts.said(drawn.said_after.first)
    found = drawn.bases.images is not None
    said.append(report.words("drawn" if found else "drawn-samples", images=len(drawn), before=before, after=after))
    if facts.judged:
        once, now = facts.said(drawn.said_before.second), facts.said(drawn.said_after.second)
        said.append(report.words("second", before=once, after=now))
        told = facts.said(pixels.first), facts.said(pixels.second)
        said.append(report.words("pixels", first=told[0], second=told[1]))
        if drawn.goal.is_class and drawn.said_after.second.mean() < AGREES:
            said.append(report.words("disagree", least=AGREES))
    return " ".join(said)


def _summary(report: Report, facts: TemplateFacts) -> None:
    drawn = facts.drawn
    shown = [
        report.fact("images", f"{len(drawn):,}"),
        report.fact("first-said", f"{facts.said(drawn.said_before.first)} → {facts.said(drawn.said_after.first)}"),
        report.fact("second-said", facts.said(drawn.said_after.second) if facts.judged else "–"),
        report.fact("pixels-said", facts.said(facts.drill.pixels.second) if facts.judged else "–"),
    ]
    report.summary(shown, _verdict(report, facts), _caveats(report, facts))


def _caveats(report: Report, facts: TemplateFacts) -> list[str]:
    notes, second, drawn = [report.words("hypothesis")], facts.second, facts.drawn
    if second.made:
        shared = not second.apart
        notes.append(
            report.words("made-shared" if shared else "made-apart", network=second.network, images=second.images)
        )
        if second.right is not None and drawn.goal.is_class:
            notes.append(report.words("right-weak" if second.right < WEAK_RIGHT else "right", right=second.right))
    if facts.judged and facts.ascent.stop == SECOND:
        notes.append(report.words("selected"))
    if bands := other_colours(facts.generator.card.bands):
        notes.append(report.words("other-colours", bands=bands))
    if drawn.goal.is_class and drawn.sure < 1:
        notes.append(report.words("unsure", share=1 - drawn.sure, least=ENOUGH))
    if facts.locks is not None:
        weak = [name for name, told in zip(facts.locks.names, facts.locks.told) if not told >= WEAK_LOCK]
        if weak:
            notes.append(report.words("weak-locks", names=weak))
        moved = [row["attribute"] for row in change_rows(drawn) if _moved(row, facts.locks, drawn)]
        if moved:
            notes.append(report.words("moved-locks", names=moved))
    return notes


def _moved(row: Mapping[str, Any], locks: Locks, drawn: DrawnTemplates) -> bool:
    """Whether a locked thing moved all the same: farther than a small share of its spread among the images."""
    name = row["attribute"]
    if name not in locks.names:
        return False
    spread = float(drawn.measured_before[name].std())
    return bool(row["absolute"] > max(DRIFTED, 0.5 * spread))


def _sheet(report: Report, facts: TemplateFacts) -> None:
    report.section("sheet")
    report.still("sheet-picture", *facts.still(sheet(facts.drawn)), count=len(facts.drawn))


def _way(report: Report, facts: TemplateFacts) -> None:
    report.section("way")
    looks = facts.drawn.climbed.looks
    curves = [_curve(tr("the classifier"), ACCENT, looks.first)]
    if facts.judged:
        curves.append(_curve(tr("the second classifier"), CONTRAST, looks.second))
    axis = tr("probability" if facts.drawn.goal.is_class else "what is said")
    limits = (0.0, 1.02) if facts.drawn.goal.shares else None
    report.figure("way-figure", lines(curves, tr("steps"), axis, limits), images=len(facts.drawn))


def _curve(name: str, colour: str, values: Floats) -> Curve:
    """The mean at each look, with the middle half; where ascent has ended, what was said last counts on."""
    going = np.isfinite(values)
    last = np.maximum.accumulate(np.where(going, np.arange(values.shape[1]), 0), axis=1)
    held = np.take_along_axis(values, last, axis=1)[:, : int(going.any(axis=0).sum())]
    low, high = np.percentile(held, (25, 75), axis=0)
    return Curve(name, colour, np.arange(held.shape[1]) * EVERY, held.mean(axis=0), low, high)


def _drill(report: Report, facts: TemplateFacts) -> None:
    drill, some = facts.drill, len(facts.drill.kept.first)
    report.section("drill", count=some)
    before = Said(facts.drawn.said_before.first[:some], facts.drawn.said_before.second[:some])
    cases: list[tuple[str, Said, Floats | None]] = [
        (report.words("as-it-is"), before, None),
        (report.words("template"), drill.kept, drill.distance),
        (report.words("whole"), drill.whole, drill.whole_distance),
        (report.words("by-pixels"), Said(drill.pixels.first, drill.pixels.second), None),
    ]
    names = [name for name, *_ in cases]
    series = [Series(tr("the classifier"), ACCENT, np.array([said.first.mean() for _, said, _ in cases]))]
    if facts.judged:
        told = np.array([said.second.mean() for _, said, _ in cases])
        series.append(Series(tr("the second classifier"), CONTRAST, told))
    axis = tr("mean probability" if facts.drawn.goal.is_class else "mean of what is said")
    report.figure("drill-figure", grouped_bars(names, series, axis, ".2f", ""), count=some)
    rows = [_drill_row(facts, name, said, distance) for name, said, distance in cases]
    report.table("drill-table", rows, sure=ENOUGH, agrees=AGREES)


def _drill_row(facts: TemplateFacts, name: str, said: Said, distance: Floats | None) -> Sequence[Any]:
    is_class = facts.drawn.goal.is_class
    sure = percent(float((said.first >= ENOUGH).mean())) if is_class else "–"
    agrees = percent(float((said.second >= AGREES).mean())) if is_class and facts.judged else "–"
    second = facts.said(said.second) if facts.judged else "–"
    return [name, facts.said(said.first), sure, second, agrees, "–" if distance is None else f"{distance.mean():.2f}"]


def _changes(report: Report, facts: TemplateFacts) -> None:
    report.section("changes")
    locked = facts.locks.names if facts.locks else ()
    rows = [
        [
            tr(row["attribute"]) if row["attribute"] in COLOUR_ATTRIBUTES else row["attribute"],
            f"{row['before']:.3f}",
            f"{row['after']:.3f}",
            f"{row['change']:+.3f}",
            f"{row['absolute']:.3f}",
            percent(row["grew"]),
            report.words("yes" if row["attribute"] in locked else "no"),
        ]
        for row in change_rows(facts.drawn)
    ]
    report.table("changes-table", rows, images=len(facts.drawn))
