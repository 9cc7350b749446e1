"""A page with sliders for those who decide: what changes along values, drawn in the browser, and what that is not."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from string import Template
from typing import Any, NamedTuple

from ..generation.generator_model import USABLE
from ..images.image_source import PHOTOGRAPHS
from ..languages.translation import in_users_language, tr
from ..latent_directions.directions_file import Direction
from ..options.generation.drawing_options import SliderOptions, WalkOptions
from ..presentation.page import caption_of, part
from ..presentation.report import Report
from ..presentation.wording import capital
from ..runtime.events import SILENT
from ..synthesis.bases import Bases
from ..synthesis.drawing_inputs import DrawingInputs
from ..synthesis.evidence import auc_text, evidence_row, high_end, unmoved
from ..synthesis.marked_picture import SYNTHETIC
from ..synthesis.slider_data import slider_data
from ..synthesis.stills import along_direction, draw_walks, still

STILL_STEPS, STILL_PLACES = 5, 3
"""Of the stills for browsers that cannot draw."""


class SliderFacts(NamedTuple):
    """What is known of a page.

    Attributes:
        parameters: names and values as they are to be read.
    """

    inputs: DrawingInputs
    bases: Bases
    options: SliderOptions
    parameters: Mapping[str, Any]


def verdict(facts: SliderFacts) -> str:
    """What the page shows, and what it does not, in some sentences."""
    return _verdict(_report(facts), facts)


@in_users_language
def sliderpage_report(facts: SliderFacts) -> str:
    """The page as one HTML file."""
    report = _report(facts)
    report.page.lead = report.words("lead")
    report.section("try")
    report.page.caveats(report.words("weigh"), _caveats(report, facts))
    if facts.inputs.chosen.drawn:
        _stills(report, facts)
        _sliders(report, facts)
    report.section("what")
    report.section("evidence")
    chosen = facts.inputs.chosen
    report.table("evidence-table", [evidence_row(direction) for direction in (*chosen.drawn, *chosen.left)])
    return report.html(facts.parameters, facts.inputs.names, inversion=chosen.inversion)


def _report(facts: SliderFacts) -> Report:
    title = facts.options.title or ", ".join(facts.inputs.chosen.fields or facts.inputs.chosen.fields_left)
    return Report("sliderpage", title, facts.inputs.model.card.images == PHOTOGRAPHS)


def _verdict(report: Report, facts: SliderFacts) -> str:
    chosen, said = facts.inputs.chosen, []
    if chosen.drawn:
        said.append(report.words("sliders", fields=chosen.fields, places=len(facts.bases)))
    return " ".join([*said, *_caveats(report, facts)])


def _caveats(report: Report, facts: SliderFacts) -> list[str]:
    chosen, notes = facts.inputs.chosen, []
    if facts.inputs.model.card.verdict != USABLE:
        notes.append(report.words("unusable", verdict=tr(facts.inputs.model.card.verdict)))
    if not chosen.drawn:
        notes.append(report.words("nothing", fields=chosen.fields_left))
    elif chosen.left:
        notes.append(report.words("left", fields=chosen.fields_left))
    same = unmoved(chosen.drawn)
    if same:
        notes.append(report.words("unmoved", fields=same))
    return notes


def _stills(report: Report, facts: SliderFacts) -> None:
    """Pictures for browsers that cannot draw, which the script hides once it has drawn."""
    bases = facts.bases.some(STILL_PLACES)
    walk = WalkOptions(steps=STILL_STEPS)
    report.page.markup('<div class="without">')
    report.text("without")
    for one in draw_walks(facts.inputs.model.generator, bases, facts.inputs.chosen, walk, SILENT.aside("")):
        low, high = _ends(report, one.direction)
        field, pixels = one.direction.field, along_direction(one.reduced(), bases.names)
        shown = still(pixels, facts.inputs.model.fingerprint, "sliderpage", {**facts.parameters, "field": field})
        report.still("still-picture", *shown, field=field, low=low, high=high)
    report.page.markup("</div>")


def _sliders(report: Report, facts: SliderFacts) -> None:
    count = len(facts.bases)
    names = [
        report.words("place", name=capital(caption_of(name)), number=number, count=count)
        for number, name in enumerate(facts.bases.names, start=1)
    ]
    words = {"mark": SYNTHETIC, "unchanged": report.words("unchanged")}
    drawn = facts.inputs.chosen.drawn
    data = slider_data(facts.inputs.model.generator, facts.bases, drawn, names, words)
    controls = "".join(_slider(report, direction, number) for number, direction in enumerate(drawn, start=1))
    texts = {
        "base": report.words("base"),
        "changed": report.words("changed"),
        "beyond": report.words("beyond"),
        "previous": report.words("previous"),
        "next": report.words("next"),
        "reset": report.words("reset"),
        "keys": report.words("keys"),
        "figures": report.words("figures"),
    }
    safe = {name: escape(text) for name, text in texts.items()}
    report.page.markup(Template(part("sliders.html")).substitute(safe, controls=controls, data=data))
    report.page.program("sliders.css", "generator.js", "sliders.js")


def _ends(report: Report, direction: Direction) -> tuple[str, str]:
    """What lies at the two ends of a slider, in words."""
    high = high_end(direction)
    more, _, what = high.partition(" ")
    if more == "more" and what:
        return report.words("less", what=what), report.words("more", what=what)
    return report.words("not", what=high), high


def _slider(report: Report, direction: Direction, number: int) -> str:
    low, high = _ends(report, direction)
    evidence = escape(report.words("slider-evidence", auc=auc_text(direction)))
    if not direction.found:
        evidence += f" <strong>{escape(report.words('not-found'))}</strong>"
    safe = {name: escape(text) for name, text in (("field", direction.field), ("low", low), ("high", high))}
    return Template(part("slider.html")).substitute(safe, number=number, evidence=evidence)
