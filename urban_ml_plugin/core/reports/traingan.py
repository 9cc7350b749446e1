"""The report on a generative model: whether it may be trusted, what it draws, and how it learnt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from ..generation.base_generator import Base
from ..generation.generator_model import COLLAPSED, FEW, MEMORISED, POOR, GeneratorModel, as_bytes, from_bytes
from ..generation.generator_training import Trained
from ..generation.image_store import Subset
from ..generation.quality import (
    LEAST_DISTINCT,
    LEAST_IMAGES,
    LEAST_NEW,
    LEAST_SPREAD,
    Quality,
)
from ..images.image_source import PHOTOGRAPHS
from ..images.tile_side import TileSide
from ..languages.translation import in_users_language, to_translate, tr
from ..presentation.charts import Curve, lines
from ..presentation.pictures import Picture
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST, MUTED
from ..presentation.wording import percent, pixel_size
from ..runtime.arrays import Bytes, evenly_spaced

REDRAWN = 8
"""Real images that are shown beside what the encoder makes of them."""
SAMPLES = 32
"""Drawn images in the report."""
FULL_CHANGES = 0.6
"""Probability of changes from which the discriminator is said to learn its images by heart."""


def verdict_sentence(quality: Quality, images: int) -> str:
    """What was found of a model, in a sentence.

    Args:
        images: that it learnt from.
    """
    report = Report("traingan")
    if quality.verdict == FEW:
        return report.words("verdict-few", count=min(images, quality.different), least=LEAST_IMAGES)
    if quality.verdict == COLLAPSED:
        return report.words("verdict-collapsed", distinct=quality.distinct)
    if quality.verdict == MEMORISED:
        return report.words("verdict-memorised", new=quality.new, least=LEAST_NEW)
    if quality.verdict == POOR:
        return report.words("verdict-poor", kid=quality.kid, blurred=quality.kid_blurred)
    if quality.kid > quality.kid_blurred:  # what is blurred anyway is hardly changed by half its resolution
        return report.words("verdict-as-real", kid=quality.kid, most=quality.kid_by_chance)
    return report.words("verdict-usable", kid=quality.kid, blurred=quality.kid_blurred)


@in_users_language
def traingan_report(
    model: GeneratorModel,
    trained: Trained,
    quality: Quality,
    base: Base,
    learnt: Subset,
    sheet: Bytes,
    side: TileSide | None = None,
) -> str:
    """The report as one HTML file.

    Args:
        sheet: (N, 3, S, S) drawn images.
        side: of tiles, with what led to it.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    card = model.card
    report = Report("traingan", "", card.images == PHOTOGRAPHS, size=card.size)
    report.page.title = report.words("title", size=card.size)
    facts = [
        report.fact("verdict", tr(card.verdict)),
        report.fact("kid", f"{quality.kid:.2f}", spread=quality.kid_spread, floor=max(0.0, quality.kid_floor)),
        report.fact("images", f"{card.image_count:,}"),
        report.fact("thousands", f"{card.thousands:,.0f}"),
    ]
    report.summary(facts, verdict_sentence(quality, card.image_count), _caveats(report, quality, trained, side))
    report.section("samples")
    report.sheet("drawn", [Picture(picture, tr("synthetic")) for picture in np.moveaxis(sheet[:SAMPLES], 1, -1)])
    report.sheet("redrawn", _redrawn(model, learnt))
    report.section("worth")
    report.table("measures", _rows(report, quality), compared=quality.compared)
    report.section("learning")
    report.figure("errors", _curves(trained, {to_translate("error"): ACCENT}, tr("error")))
    report.figure(
        "contest", _curves(trained, {to_translate("fooling"): ACCENT, to_translate("judging"): CONTRAST}, tr("loss"))
    )
    report.figure("overfitting", _curves(trained, {"r_t": CONTRAST, "p": MUTED}, "r_t, p"))
    method = report.words(
        "method",
        start=report.words("from-base", origin=tr(base.origin), taken=base.taken)
        if base.taken
        else report.words("from-nothing"),
    )
    return report.html(_parameters(card, side), {**card.provenance, "fingerprint": model.fingerprint}, method=[method])


def _caveats(report: Report, quality: Quality, trained: Trained, side: TileSide | None) -> list[str]:
    notes = [side.doubt] if side and side.doubt else []
    if quality.low_diversity:
        notes.append(report.words("low-diversity", diversity=quality.diversity, least=LEAST_SPREAD))
    if trained.history and float(trained.history[-1]["p"]) >= FULL_CHANGES:
        notes.append(report.words("overfitting-note", p=float(trained.history[-1]["p"])))
    return [*notes, report.words("hypothesis")]


def _rows(report: Report, quality: Quality) -> list[Sequence[Any]]:
    figures = {
        "kid": (
            f"{quality.kid:.3f} ± {quality.kid_spread:.3f}",
            f"{quality.kid_floor:.3f} to {quality.kid_blurred:.3f}",
        ),
        "recall": (percent(quality.recall), "–"),
        "coverage": (percent(quality.coverage), "–"),
        "new": (f"{quality.new:.2f}", f"≥ {LEAST_NEW:g}"),
        "distinct": (percent(quality.distinct), f"≥ {percent(LEAST_DISTINCT)}"),
        "diversity": (f"{quality.diversity:.2f}", f"≥ {LEAST_SPREAD:g}"),
        "different": (f"{quality.different:,}", f"≥ {LEAST_IMAGES:,}"),
    }
    return [[report.words(f"row-{name}"), *both] for name, both in figures.items()]


@torch.no_grad()
def _redrawn(model: GeneratorModel, learnt: Subset) -> list[Picture]:
    """Real images, each followed by what the encoder and the generator make of it."""
    images = learnt.batch(evenly_spaced(len(learnt), REDRAWN))
    device = model.generator.middle.device
    latents = model.latent_encoder(from_bytes(images).to(device))
    drawn = as_bytes(model.generator(latents))
    pairs = zip(np.moveaxis(images, 1, -1), drawn)
    return [
        picture for real, again in pairs for picture in (Picture(real, tr("real")), Picture(again, tr("synthetic")))
    ]


def _curves(trained: Trained, names: dict[str, str], axis: str) -> dict[str, Any]:
    shown = []
    for name, colour in names.items():
        known = [(row["epoch"], row[name]) for row in trained.history if row.get(name) is not None]
        epochs = [trained.thousands / max(1, len(trained.history)) * epoch for epoch, _ in known]
        shown.append(Curve(tr(name), colour, epochs, np.array([value for _, value in known], float)))
    return lines(shown, tr("thousands of images"), axis)


def _parameters(card: Any, side: TileSide | None) -> dict[str, Any]:
    return {
        "network": tr("{}, {} pixels, latents of {}, {}").format(
            card.network.name, card.size, card.latent, card.network.precision
        ),
        "start": card.network.weights,
        "bands": card.bands,
        **card.size_parameters(side),
        **pixel_size(card.ground_resolution),
    }
