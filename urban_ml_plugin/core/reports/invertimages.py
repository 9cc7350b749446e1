"""How like images are what a generative model draws of them, on one page: the images beside their reconstructions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..generation.generator_model import USABLE
from ..images.image_source import PHOTOGRAPHS
from ..inversion.encoder_learning import EPOCH
from ..inversion.found_images import FoundImages
from ..inversion.inverting import BLOCK
from ..languages.translation import in_users_language, local_number, tr
from ..presentation.charts import Curve, Group, boxes, lines
from ..presentation.colours import palette
from ..presentation.pictures import Pixels, side_by_side
from ..presentation.report import Report
from ..presentation.wording import digits, percent
from ..runtime.arrays import Ints
from ..synthesis.letters import HIGH, write
from ..synthesis.marked_picture import INK, MARGIN, PAPER, marked

SHOWN = 4
"""Images of each kind on the sheet: found best, as usual, and worst."""
SIDE = 128
"""Pixels along the side of a picture there, at least."""
LITTLE = 0.5
"""Share of recognised images below which reconstructions say little of single images."""
OVERLEARNT = 1.15
"""Times that the distance of images held out may be that of all, before it is told."""


def verdict(found: FoundImages) -> str:
    """What was found, in some sentences."""
    return _verdict(_report(found), found)


@in_users_language
def invertimages_report(found: FoundImages, parameters: Mapping[str, Any], origin: Mapping[str, Any]) -> str:
    """The report as one HTML file.

    Args:
        parameters, origin: names and values as they are to be read.
    """
    report = _report(found)
    _summary(report, found)
    _sheet(report, found)
    _errors(report, found)
    _learning(report, found)
    told = {**parameters, "seed": found.inverter.seed, **found.model.card.size_parameters()}
    return report.html(told, origin, steps=found.inverter.steps)


def _report(found: FoundImages) -> Report:
    card = found.model.card
    names = ", ".join(source.name for source in found.images.sources)
    return Report("invertimages", names, card.images == PHOTOGRAPHS)


def _verdict(report: Report, found: FoundImages) -> str:
    rows = sorted(found.rows(), key=lambda row: float(row["perceptual"]))
    best, said = rows[0], []
    if found.model.card.verdict != USABLE:
        said.append(report.words("unusable", verdict=tr(found.model.card.verdict)))
    others, known = _others(found), best["recognised"] >= LITTLE
    images, method, share, l2 = (best[name] for name in ("images", "method", "recognised", "l2"))
    said.append(
        report.words("found" if known else "hardly", images=images, method=method, share=share, others=others, l2=l2)
    )
    if len(rows) > 1:
        order = [f"{row['method']} ({local_number(format(row['perceptual'], '.2f'))})" for row in rows]
        said.append(report.words("order", order=order))
    return " ".join(said)


def _others(found: FoundImages) -> int:
    """With how many others an image was compared."""
    return min(BLOCK, len(found.images)) - 1


def _summary(report: Report, found: FoundImages) -> None:
    rows = found.rows()
    best = min(rows, key=lambda row: float(row["perceptual"]))
    shown = [
        report.fact("images", f"{len(found.images):,}"),
        report.fact("recognised", percent(best["recognised"]), method=best["method"], others=_others(found)),
        report.fact("colours", digits(best["l2"], 3), method=best["method"]),
        report.fact("structure", digits(best["ssim"], 2), method=best["method"]),
    ]
    report.summary(shown, _verdict(report, found), _caveats(report, found, rows))


def _caveats(report: Report, found: FoundImages, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    notes = [report.words("drawn")]
    weak = [row["method"] for row in rows if row["recognised"] < LITTLE]
    if weak:
        notes.append(report.words("weak", methods=weak))
    told = [row for row in rows if row["perceptual_held_out"] is not None]
    worse = [row["method"] for row in told if row["perceptual_held_out"] > OVERLEARNT * row["perceptual"]]
    if worse:
        notes.append(report.words("overlearnt", methods=worse))
    stopped = [method for method, encoder in found.encoders.items() if encoder.stopped]
    if stopped:
        notes.append(report.words("stopped", methods=stopped))
    return notes


def _sheet(report: Report, found: FoundImages) -> None:
    report.section("sheet", methods=["image", *found.methods])
    order = np.argsort(found.mean_distance, kind="stable")
    count = min(SHOWN, len(order))
    middle = max(0, (len(order) - count) // 2)
    report.picture("best", _rows(found, order[:count]), sharp=False)
    report.picture("usual", _rows(found, order[middle : middle + count]), sharp=False)
    report.picture("worst", _rows(found, order[len(order) - count :]), sharp=False)


def _rows(found: FoundImages, numbers: Ints) -> Pixels:
    """An image a row, with what each method drew of it beside it."""
    drawn = found.reconstructions(numbers)
    rows = []
    for place, picture in enumerate(found.shown.pictures(numbers)):
        cells = [_image(picture), *(marked(drawn[method][place], method[:3], SIDE) for method in found.methods)]
        rows.append(side_by_side(cells, len(cells)))
    return np.concatenate(rows)


def _image(picture: Pixels) -> Pixels:
    """An image as it is, over a strip that says so."""
    shown = marked(picture, "", SIDE)
    strip = shown[-(HIGH + 2 * MARGIN) * max(1, shown.shape[1] // SIDE) :]
    strip[:] = PAPER
    write(strip, "image", MARGIN, 0, max(1, shown.shape[1] // SIDE), INK)
    return shown


def _errors(report: Report, found: FoundImages) -> None:
    report.section("errors")
    colours = palette(max(1, len(found.methods)))
    for measure, limits in (("l2", None), ("perceptual", None), ("ssim", (0.0, 1.0))):
        groups = [
            Group(method, colour, np.asarray(found.likeness[method][measure], float))
            for method, colour in zip(found.methods, colours)
        ]
        report.figure(f"{measure}-boxes", boxes(groups, report.words(f"{measure}-axis"), limits))
    rows = [
        [
            row["method"],
            *(f"{row[name]:.3f} ({row[f'{name}_low']:.3f}–{row[f'{name}_high']:.3f})" for name in _MEASURES),
            percent(row["recognised"]),
            digits(row["perceptual_held_out"], 3) if row["perceptual_held_out"] is not None else "–",
        ]
        for row in found.rows()
    ]
    report.table("error-table", rows)


def _learning(report: Report, found: FoundImages) -> None:
    """How the encoders learnt, if any did in this run."""
    learnt = {method: one for method, one in found.encoders.items() if one.history}
    if not learnt:
        return
    report.section("learning", images=max(one.images for one in learnt.values()))
    curves = [
        Curve(
            method,
            colour,
            [row["epoch"] * EPOCH / 1000 for row in one.history],
            np.array([row["held-out features"] for row in one.history], float),
        )
        for (method, one), colour in zip(learnt.items(), palette(len(learnt)))
    ]
    report.figure("learning-curves", lines(curves, report.words("learning-axis"), report.words("perceptual-axis")))


_MEASURES = ("l2", "perceptual", "ssim")
