"""What is written of templates: figures of a run, the layer of their images, and their latents."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ..inversion.latents_file import PLACES, POINTS, Latents
from ..options.generation.template_options import AscentOptions
from ..runtime.arrays import Floats, Ints
from ..status.status_model import StatusModel
from .drawn_templates import DrawnTemplates, Drill
from .goal import Goal

STATUS = "status: "
"""Before the names of what a model of status says, as ``latent_directions.attributes`` has them."""


def lock_names(ascent: AscentOptions, model: StatusModel | None) -> list[str]:
    """The names of what is locked: attributes, and the value of a model or all of its classes but the last."""
    scores: list[str] = []
    if model is not None:
        scores = [model.card.field] if model.is_regression else model.card.names[:-1]
    return [*dict.fromkeys(ascent.lock_attributes), *(f"{STATUS}{name}" for name in scores)]


def template_name(stem: str) -> str:
    """The file of a template's picture."""
    return f"template_{stem}.png"


def place_fields(latents: Latents, images: Ints, drawn: DrawnTemplates, method: str, goal: Goal) -> dict[str, Any]:
    """What a layer says of N images besides where they are, by the name of the field.

    ``p_before`` and ``p_after`` are what the classifier says of the image, as the generative model has it, and of its
    template, ``p_second_before`` and ``p_second`` what the second classifier says; for values they are called
    ``value_…``. ``distance`` is how far the template is from its image, 1 as far as two random images are.
    """
    what = "p" if goal.shares else "value"
    return {
        **latents.place_fields(images, method),
        "target": [goal.words.strip("“”")] * len(images),
        f"{what}_before": drawn.said_before.first,
        f"{what}_after": drawn.said_after.first,
        f"{what}_second_before": drawn.said_before.second,
        f"{what}_second": drawn.said_after.second,
        "distance": drawn.climbed.distance,
        "steps": drawn.climbed.step.astype(np.int32),
        "picture": [template_name(stem) for stem in drawn.bases.stems],
    }


def latents_of_templates(
    latents: Latents, images: Ints, drawn: DrawnTemplates, method: str, provenance: dict[str, str]
) -> Latents:
    """The templates in place of the images that they were made from, under the same numbers and places."""
    arrays = {name: getattr(latents, name)[images] for name in (*PLACES, *POINTS)}
    return replace(latents, by_method={method: drawn.climbed.latents}, provenance=provenance, **arrays)


def figures_of(drawn: DrawnTemplates, drilled: Drill) -> dict[str, Any]:
    """What a run gives in figures."""
    return {
        "images": len(drawn),
        "before": _mean(drawn.said_before.first),
        "after": _mean(drawn.said_after.first),
        "second": _mean(drawn.said_after.second),
        "sure": drawn.sure if drawn.goal.is_class else None,
        "distance": _mean(drawn.climbed.distance),
        "pixels_first": _mean(drilled.pixels.first),
        "pixels_second": _mean(drilled.pixels.second),
        "rows": change_rows(drawn),
    }


def _mean(values: Floats) -> float | None:
    return float(values.mean()) if np.isfinite(values).all() else None


def change_rows(drawn: DrawnTemplates) -> list[dict[str, Any]]:
    """Of each thing that is measured of pictures: its means before and after, its change, and where it grew."""
    rows = []
    for name, before in drawn.measured_before.items():
        change = drawn.measured_after[name] - before
        rows.append(
            {
                "attribute": name,
                "before": float(before.mean()),
                "after": float(drawn.measured_after[name].mean()),
                "change": float(change.mean()),
                "absolute": float(np.abs(change).mean()),
                "grew": float((change > 0).mean()),
            }
        )
    return rows
