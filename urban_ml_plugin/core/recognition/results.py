"""What a study of cities found: which are told apart, by what, and the verdict in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from geopandas import GeoDataFrame
from pyproj import CRS

from ..languages.translation import local_number, to_translate, tr
from ..presentation.colours import palette
from ..presentation.map_classes import MapClass
from ..presentation.wording import enumerated
from ..runtime.arrays import Bools, Floats, Ints
from ..status.nested_cross_validation import CrossFit
from ..status.validation import Measure
from ..vectors.local_crs import is_same
from .image_changes import BORDER, COMPRESSION, DIFFERENT, GREY, RESOLUTION, SHARPNESS, TINT, finest_and_coarsest
from .measures import BALANCED, CityDraws, CityRow
from .recognition import BORDER as BY_BORDER
from .recognition import COLOUR as BY_COLOUR
from .recognition import SHARPNESS as BY_SHARPNESS
from .recognition import Pair, Recalls, Told
from .shortcut_audit import LOST, Audit
from .study import CityStudy

WGS84 = "EPSG:4326"
MOST_NAMED = 3
"""Pairs of cities that a sentence names."""
OPEN = 0.1
"""Accuracy beyond that of halves of a city from which it is worth to say that more ground may decide."""
NEARLY = 0.75
"""Share of what lies above chance that something simple has to reach to be told of in the verdict."""
LESS_WORDS = {
    BY_COLOUR: to_translate("colour moments alone reach"),
    BY_SHARPNESS: to_translate("sharpness and noise alone reach"),
    BY_BORDER: to_translate("the border alone reaches"),
}
SHORTCUT_WORDS = {
    TINT: to_translate("colour (the tint and contrast of whole images)"),
    SHARPNESS: to_translate("sharpness or noise"),
    BORDER: to_translate("what lies along the border of the images"),
    COMPRESSION: to_translate("traces of compression"),
    RESOLUTION: to_translate("resolution (the size of things in pixels, and their sharpness)"),
    GREY: to_translate("the colours of things"),
}
WITHOUT_WORDS = {
    TINT: to_translate("once every image has the same mean and spread in each band"),
    SHARPNESS: to_translate("once all images are equally sharp and coarse"),
    BORDER: to_translate("without the outer tenth of the images"),
    COMPRESSION: to_translate("once all images are compressed alike"),
    RESOLUTION: to_translate("once all images show as many metres at one resolution, equally sharp"),
    GREY: to_translate("in grey"),
}


@dataclass
class Findings:
    """Everything that outputs and report are made of.

    Attributes:
        study: the images.
        fit: heads of the model.
        probabilities: (N, K) out of fold.
        draws: of blocks, for all images.
        measures: of the model over all images.
        rows: a row a city.
        pairs: every two cities.
        halves: for each city how its halves are told apart, None where it has too little ground.
        audited: the model on the images that were audited; ``baselines`` and ``audits`` there.
        frozen: the model without fine-tuning there, where it was fine-tuned.
        history: epochs of fine-tuning.
    """

    study: CityStudy
    fit: CrossFit
    probabilities: Floats
    draws: CityDraws
    measures: list[Measure]
    rows: list[CityRow]
    pairs: list[Pair]
    halves: list[Recalls | None]
    audited: Told
    baselines: list[Told]
    audits: list[Audit]
    frozen: Told | None
    history: list[dict[str, Any]]

    @property
    def predicted(self) -> Ints:
        """(N,) city from 0, out of fold."""
        return np.asarray(self.probabilities.argmax(axis=1), np.int64)

    @property
    def right(self) -> Bools:
        """(N,) whether the city was recognised."""
        return np.asarray(self.predicted == self.study.city)

    @property
    def chance(self) -> float:
        """Accuracy of guessing."""
        return 1 / len(self.study.names)

    def measure(self, name: str) -> Measure:
        """One measure of the model."""
        return next(one for one in self.measures if one.name == name)

    @property
    def shortcuts(self) -> list[Audit]:
        """What cities are recognised by besides their ground, what costs most first."""
        return sorted((one for one in self.audits if one.flagged), key=lambda one: -one.lost)

    @property
    def not_compared(self) -> tuple[float, float] | None:
        """Finest and coarsest metres per pixel of rasters that the audit could not bring to one resolution."""
        least, most = finest_and_coarsest([source.ground_resolution for source in self.study.opened.sources])
        compared = any(one.change == RESOLUTION for one in self.audits)
        return (least, most) if most > DIFFERENT * least and not compared else None

    @property
    def classes(self) -> list[MapClass]:
        """Number (from 1), name and colour of each city."""
        return city_classes(self.study.names)


def city_classes(names: Sequence[str]) -> list[MapClass]:
    """Number (from 1), name and colour of each city."""
    numbered = enumerate(zip(names, palette(len(names))), start=1)
    return [{"number": number, "name": name, "colour": colour} for number, (name, colour) in numbered]


def verdict(findings: Findings) -> str:
    """Whether the cities are told apart, and by what; the first sentence says what matters most."""
    study, own = findings.study, findings.measure(BALANCED)
    names = enumerated(study.names) if len(study.names) <= MOST_NAMED else tr("The {0} cities").format(len(study.names))
    figure = tr("accuracy {0} on held-out ground, where chance is {1}").format(
        own.words, local_number(f"{findings.chance:.2f}")
    )
    together = [pair for pair in findings.pairs if not pair.apart]
    if not np.isfinite(own.low):
        sentence = tr("{0}: too few blocks to be sure of anything: {1}, without an interval.").format(names, figure)
    elif not own.low > findings.chance:
        sentence = tr("{0} are not told apart: {1}.").format(names, figure)
    elif findings.shortcuts:
        sentence = _shortcut_sentence(findings, names)
        sentence += tr(" Without a change the accuracy is {0}, where chance is {1}.").format(
            own.words, local_number(f"{findings.chance:.2f}")
        )
        if len(together) == len(findings.pairs):
            sentence += tr(" They are not told apart for certain any better than {0}.").format(_halves_words(findings))
            sentence += _open_words(findings)
    elif len(together) == len(findings.pairs):
        best = max(pair.accuracy.value for pair in findings.pairs)
        pairs = (
            tr("the best told apart two of them reach {0}; ").format(local_number(f"{best:.2f}"))
            if len(findings.pairs) > 1
            else ""
        )
        sentence = tr("{0} are not told apart for certain any better than {1}: {2}{3}.").format(
            names, _halves_words(findings), pairs, figure
        )
        sentence += _open_words(findings)
    elif findings.not_compared:
        least, most = findings.not_compared
        sentence = tr(
            "{0} are told apart, perhaps by resolution alone, since tiles are too small for rasters of {1} to {2} m "
            "per pixel to be compared at one: {3}."
        ).format(names, local_number(f"{least:.2g}"), local_number(f"{most:.2g}"), figure)
    else:
        sentence = tr("{0} are told apart, and no shortcut explains it: {1}.{2}").format(
            names, figure, _helped_words(findings)
        )
    if own.low > findings.chance:
        sentence += _less_words(findings)
    if together and len(together) < len(findings.pairs):
        sentence += f" {_together_words(findings, together)}"
    little = study.little and tr("Not enough data for a verdict: {0}. For what it is worth: ").format(
        study.little.sentence
    )
    return f"{little or ''}{sentence}"


def _shortcut_sentence(findings: Findings, names: str) -> str:
    first, *others = findings.shortcuts
    words = tr("{0} are recognised by {1}: {2}.").format(
        names, tr(SHORTCUT_WORDS[first.change]), _falls(findings, first)
    )
    if others:
        also = enumerated([f"{tr(SHORTCUT_WORDS[one.change])} ({_falls(findings, one)})" for one in others])
        words += tr(" The same holds of {0}.").format(also)
    return words


def _helped_words(findings: Findings) -> str:
    """What they are recognised by in part, as a sentence; empty where it is little."""
    helps = [one for one in findings.audits if one.helps]
    if not helps:
        return ""
    most = max(helps, key=lambda one: one.lost)
    return tr(" But {0} has a part in it: {1}.").format(tr(SHORTCUT_WORDS[most.change]), _falls(findings, most))


def _falls(findings: Findings, audit: Audit) -> str:
    """Such as “accuracy falls from 0.96 to 0.55 (0.50 to 0.60) in grey”."""
    before = findings.audited.accuracy.value
    return tr("accuracy falls from {0} to {1} {2}").format(
        local_number(f"{before:.2f}"), audit.accuracy.words, tr(WITHOUT_WORDS[audit.change])
    )


def audit_sentence(findings: Findings, audit: Audit) -> str:
    """What one change says, in a sentence."""
    by = tr(SHORTCUT_WORDS[audit.change])
    if audit.flagged:
        return tr("Recognised by {0}: {1}.").format(by, _falls(findings, audit))
    if audit.drop.low > 0:
        return tr("Helped by {0}: {1}.").format(by, _falls(findings, audit))
    before = findings.audited.accuracy.value
    after = tr("accuracy is {0} {1}, and was {2}").format(
        audit.accuracy.words, tr(WITHOUT_WORDS[audit.change]), local_number(f"{before:.2f}")
    )
    if audit.drop.high >= LOST * (before - findings.chance):
        return tr("Not seen to be recognised by {0}: {1}, but a fall of {2} cannot be ruled out.").format(
            by, after, local_number(f"{audit.drop.high:.2f}")
        )
    return tr("Not recognised by {0}: {1}.").format(by, after)


def _halves_words(findings: Findings) -> str:
    known = [one.mean[0] for one in findings.halves if one]
    return (
        tr("two halves of one city, which reach {0}").format(local_number(f"{max(known):.2f}"))
        if known
        else tr("chance")
    )


def _open_words(findings: Findings) -> str:
    """That there is too little ground to say no, as a sentence; empty where there is enough."""
    most = max((pair.excess for pair in findings.pairs), key=lambda excess: excess.value)
    if not most.value > OPEN:
        return ""
    photographs = findings.study.opened.are_photographs
    drawn = tr("sequences") if photographs else tr("blocks")
    more = tr("photographs") if photographs else tr("ground")
    return tr(
        " That is no finding that they are alike: beyond halves lie {0}, which {1} {2} are too few to tell from "
        "nothing; more {3} may decide it."
    ).format(most.words, local_number(f"{findings.draws.blocks:,}"), drawn, more)


def _less_words(findings: Findings) -> str:
    """Which figures of a camera would do nearly as well, as a sentence; empty if none would."""
    above = findings.audited.accuracy.value - findings.chance
    enough = [
        f"{tr(LESS_WORDS[told.name])} {local_number(f'{told.accuracy.value:.2f}')}"
        for told in findings.baselines
        if told.name in LESS_WORDS and told.accuracy.value - findings.chance >= NEARLY * above > 0
    ]
    return tr(" Less would do nearly as well: {0}.").format(enumerated(enough)) if enough else ""


def _together_words(findings: Findings, together: list[Pair]) -> str:
    names = findings.study.names
    shown = [tr("{0} and {1}").format(names[pair.one], names[pair.other]) for pair in together[:MOST_NAMED]]
    more = len(together) - len(shown)
    listed = enumerated([*shown, tr("{0} other pairs").format(more)] if more else shown)
    return tr("Not told apart for certain: {0}.").format(listed)


def figure_row(model: str, measure: Measure) -> dict[str, Any]:
    """A row of the measures that a model keeps."""
    value, low, high = measure.known
    return {"model": model, "metric": measure.name, "value": value, "low": low, "high": high, "n": measure.n}


def measure_rows(findings: Findings) -> list[dict[str, Any]]:
    """All figures as rows: of the model, of the baselines, and after each change."""
    rows = [figure_row("model", measure) for measure in findings.measures]
    compared = [*([findings.frozen] if findings.frozen else []), *findings.baselines]
    rows += [figure_row(told.name, told.accuracy) for told in compared]
    return [*rows, *(figure_row(f"model, {audit.change}", audit.accuracy) for audit in findings.audits)]


def table_rows(findings: Findings) -> list[dict[str, Any]]:
    """A row a city: ``city, n, recall, precision, f1`` with their limits, and what it is most confused with."""
    rows = []
    for row in findings.rows:
        figures: dict[str, Any] = {"city": row.name, "n": row.n}
        for measure in (row.recall, row.precision, row.f1):
            name = measure.name.lower()
            figures[name], figures[f"{name}_low"], figures[f"{name}_high"] = measure.known
        rows.append({**figures, "confused": row.confused or None, "confused_share": row.share})
    return rows


def audit_rows(findings: Findings) -> list[dict[str, Any]]:
    """A row a change, after one without: ``audit, accuracy, drop, low, high`` (of the drop), and what it means."""
    kept = findings.audited.accuracy.value
    rows: list[dict[str, Any]] = [
        {
            "audit": "none", "accuracy": kept, "drop": 0.0, "low": None, "high": None, "as_it_is": kept,
            "shortcut": False, "verdict": None,
        }
    ]  # fmt: skip
    for audit in findings.audits:
        drop, low, high = audit.drop.known
        rows.append({
            "audit": audit.change, "accuracy": audit.accuracy.value, "drop": drop, "low": low, "high": high,
            "as_it_is": audit.as_it_is.value, "shortcut": audit.flagged, "verdict": audit_sentence(findings, audit),
        })  # fmt: skip
    return rows


def image_layer(findings: Findings) -> GeoDataFrame:
    """Every image: ``city, predicted, correct, fold`` and ``p_<city>``, out of fold.

    In the CRS of all sources; in longitude and latitude where they differ.
    """
    study = findings.study
    images, names = study.images, np.array(study.names, object)
    fields: dict[str, Any] = {
        "city": names[study.city],
        "predicted": names[findings.predicted],
        "correct": findings.right,
        "fold": (study.held.folds.of_image + 1).astype(np.int32),
    }
    fields |= dict(zip(probability_fields(study.names), findings.probabilities.T))
    if study.opened.are_photographs:
        fields |= study.opened.first.fields(images.row, images.column)
    first, *others = (CRS(source.crs) for source in study.opened.sources)
    same = all(is_same(first, other) for other in others)
    return images.layer(fields, crs=first if same else CRS(WGS84))


def probability_fields(names: list[str]) -> list[str]:
    """``p_<city>`` of each city; numbered where two differ in nothing that a format tells apart."""
    fields: list[str] = []
    for name in names:
        field, number = f"p_{name}", 2
        while field.lower() in (other.lower() for other in fields):
            field, number = f"p_{name}_{number}", number + 1
        fields.append(field)
    return fields
