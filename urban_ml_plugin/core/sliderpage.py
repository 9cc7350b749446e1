"""A page with sliders: a generative model that runs in the browser, one slider a value, without a network.

After Knuutila's page This inequality does not exist (2022), whose pictures were drawn beforehand. Here the page carries
the generator and draws itself, so that every place can be moved along all values at once.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from .networks.computing import use_all_cores
from .options.generation.drawing_options import MOST_PLACES, SliderOptions
from .publishing.outputs import whole_outputs
from .reports.sliderpage import SliderFacts, sliderpage_report, verdict
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .synthesis.bases import place_bases
from .synthesis.drawing_inputs import open_inputs


def sliderpage(
    *,
    model: str,
    latents: str,
    directions: str,
    output: str,
    sliders: SliderOptions = SliderOptions(),
    seed: int = 0,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Make the page.

    Args:
        model: file made by ``traingan``.
        latents: file made by ``invertimages``; the page shows some of its places.
        directions: file made by ``latentdirections``.
        output: HTML file.
        seed: of the places, and of their order.

    Returns:
        ``places``, ``drawn`` and ``left`` (names of fields that have a slider, or have none because there is no
        direction beyond chance), ``inversion``, ``megabytes`` (of the page), ``verdict`` and ``provenance``.

    Raises:
        ModelFileError: the model is unusable, or the latents or directions are of another model.
        InputError: a field or a place is unknown, or there are too many places.
    """
    use_all_cores()
    if sliders.count < 1:
        raise InputError(f"A page of {sliders.count} places shows nothing: give 1 or more (COUNT).")
    with whole_outputs(events, model=model, directions=directions, latents=latents) as outputs:
        page = Path(outputs.path(output))
        events.progress(0, "Reading the model")
        inputs = open_inputs(model, latents, directions, sliders, "sliderpage")
        chosen = inputs.chosen
        bases = place_bases(inputs.images, chosen.inversion, sliders.count, seed, sliders.places)
        if len(bases) > MOST_PLACES:
            raise InputError(f"A page cannot carry {len(bases):,} images: give {MOST_PLACES} or fewer (PLACES).")
        events.progress(0.2, "Writing the page")
        facts = SliderFacts(inputs, bases, sliders, {**asdict(sliders), "seed": seed, "inversion": chosen.inversion})
        page.write_text(sliderpage_report(facts), encoding="utf-8")
        size = page.stat().st_size / 1e6
        said = verdict(facts)
        events.info(said)
    return {
        "places": len(bases),
        "drawn": ", ".join(chosen.fields),
        "left": ", ".join(chosen.fields_left),
        "inversion": chosen.inversion,
        "megabytes": size,
        "verdict": said,
        "provenance": inputs.origin,
    }
