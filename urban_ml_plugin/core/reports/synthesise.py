"""What changes along directions of a generative model, on one page: matrices of stills, and what speaks for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..generation.generator_model import USABLE
from ..images.image_source import PHOTOGRAPHS
from ..languages.translation import in_users_language, tr
from ..latent_directions.directions_file import sign_words
from ..options.generation.drawing_options import WalkOptions
from ..presentation.page import caption_of
from ..presentation.report import Report
from ..runtime.arrays import Bytes
from ..synthesis.bases import Bases
from ..synthesis.drawing_inputs import DrawingInputs
from ..synthesis.evidence import evidence_row, figure, unmoved
from ..synthesis.stills import DrawnWalk, Still, along_direction, along_directions, before_after, still

WEAK = 0.7
"""AUC below which a direction tells little of a single image."""
MOST_ROWS = 8
"""Places that are shown along a direction."""
MOST_SHOWN = 4
"""Places that are shown along all directions, and as pairs; the folder has all."""


class StillFacts(NamedTuple):
    """What is known of a run.

    Attributes:
        parameters: names and values as they are to be read.
        pictures: how many files there are.
    """

    inputs: DrawingInputs
    bases: Bases
    walks: list[DrawnWalk]
    options: WalkOptions
    parameters: Mapping[str, Any]
    pictures: int

    def still(self, pixels: Bytes, **own: str) -> Still:
        """Pictures of the page as a file."""
        return still(pixels, self.inputs.model.fingerprint, "synthesise", {**self.parameters, **own})


def verdict(facts: StillFacts) -> str:
    """What was drawn, and what was not, in some sentences."""
    return _verdict(_report(facts), facts)


@in_users_language
def synthesise_report(facts: StillFacts) -> str:
    """The report as one HTML file."""
    report = _report(facts)
    _summary(report, facts)
    if facts.walks:
        _along(report, facts)
        _places(report, facts)
    chosen = facts.inputs.chosen
    report.section("evidence")
    report.table("evidence-table", [evidence_row(direction) for direction in (*chosen.drawn, *chosen.left)])
    ends = report.words("steps-go-on" if facts.options.beyond else "steps-end")
    return report.html(facts.parameters, facts.inputs.origin, inversion=chosen.inversion, ends=ends)


def _report(facts: StillFacts) -> Report:
    card = facts.inputs.model.card
    title = ", ".join(facts.inputs.chosen.fields or facts.inputs.chosen.fields_left)
    return Report("synthesise", title, card.images == PHOTOGRAPHS)


def _verdict(report: Report, facts: StillFacts) -> str:
    chosen, said = facts.inputs.chosen, []
    if facts.inputs.model.card.verdict != USABLE:
        said.append(report.words("unusable", verdict=tr(facts.inputs.model.card.verdict)))
    if chosen.drawn:
        samples, on, count = facts.inputs.latents is None, facts.options.beyond, len(facts.bases)
        said.append(
            report.words(
                ("drawn-samples-beyond" if samples else "drawn-beyond")
                if on
                else ("drawn-samples" if samples else "drawn"),
                fields=chosen.fields, pictures=facts.pictures, places=count,
            )
        )  # fmt: skip
    else:
        said.append(report.words("nothing", fields=chosen.fields_left))
    if chosen.drawn and chosen.left:
        said.append(report.words("left", fields=chosen.fields_left))
    return " ".join(said)


def _summary(report: Report, facts: StillFacts) -> None:
    chosen = facts.inputs.chosen
    shown = [
        report.fact("pictures", f"{facts.pictures:,}"),
        report.fact("places", str(len(facts.bases))),
        report.fact("fields-drawn", str(len(chosen.drawn))),
        report.fact("fields-left", str(len(chosen.left))),
    ]
    report.summary(shown, _verdict(report, facts), _caveats(report, facts))


def _caveats(report: Report, facts: StillFacts) -> list[str]:
    notes = [report.words("hypothesis")]
    chosen = facts.inputs.chosen
    unproven = [direction.field for direction in chosen.drawn if not direction.found]
    if unproven:
        notes.append(report.words("unproven", fields=unproven))
    same = unmoved(chosen.drawn)
    if same:
        notes.append(report.words("unmoved", fields=same))
    weak = [direction.field for direction in chosen.drawn if direction.found and figure(direction, "auc") < WEAK]
    if weak:
        notes.append(report.words("weak", fields=weak, least=WEAK))
    if facts.options.beyond:
        notes.append(report.words("beyond"))
    return notes


def _along(report: Report, facts: StillFacts) -> None:
    report.section("along")
    report.text("row-goes-on" if facts.options.beyond else "row-ends")
    for walk in map(DrawnWalk.reduced, facts.walks):
        names, field, sign = facts.bases.names[:MOST_ROWS], walk.direction.field, sign_words(walk.direction.sign)
        shown = facts.still(along_direction(walk, names), field=field)
        report.still("along-picture", *shown, field=field, sign=sign, count=len(names))


def _places(report: Report, facts: StillFacts) -> None:
    report.section("place")
    walks = [walk.reduced() for walk in facts.walks]
    for number, name in enumerate(facts.bases.names[:MOST_SHOWN]):
        report.still("place-picture", *facts.still(along_directions(walks, number), place=name), place=caption_of(name))
    report.section("pairs")
    for walk in facts.walks:
        for number, name in enumerate(facts.bases.names[:1]):
            shown = facts.still(before_after(walk, number), place=name, field=walk.direction.field)
            report.still("pair-picture", *shown, place=caption_of(name), field=walk.direction.field)
