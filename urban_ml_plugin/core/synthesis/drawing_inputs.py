"""What is drawn from: a generative model, latents of images in it, and directions found in it, of one another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..generation.generator_model import GeneratorModel, read_generator
from ..inversion.latents_file import Latents, read_latents_of
from ..latent_directions.directions_file import read_directions
from ..options.generation.drawing_options import DrawingOptions
from ..runtime.errors import InputError, ModelFileError
from ..runtime.provenance import made_by
from .chosen_directions import ChosenDirections, choose_directions

FILES = ("model", "latents", "directions")


@dataclass(frozen=True)
class DrawingInputs:
    """What a run draws from.

    Attributes:
        latents: None where samples of the model are drawn.
        chosen: the directions.
        origin: names and values as they are to be read.
    """

    model: GeneratorModel
    latents: Latents | None
    chosen: ChosenDirections
    origin: dict[str, str]

    @property
    def names(self) -> dict[str, str]:
        """The origin for those who do not know the user's disk: names of files without their folders."""
        card = self.model.card
        files = {name: Path(self.origin[name]).name for name in FILES if name in self.origin}
        sources = [Path(one["path"]).name for one in card.sources]
        made = {name: text for name, text in self.origin.items() if name.startswith("URBAN_ML") or name == "generator"}
        return {**made, **files, **({"trained on": ", ".join(sources)} if sources else {})}

    @property
    def images(self) -> Latents:
        """The latents, where a run cannot do without.

        Raises:
            InputError: there are none.
        """
        if self.latents is None:
            raise InputError("There are no places to draw: give the images that were found in the model (LATENTS).")
        return self.latents


def open_inputs(
    model: str, latents: str | None, directions: str, options: DrawingOptions, algorithm: str
) -> DrawingInputs:
    """Read the files of a run, and see whether they belong together.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: the model is unusable, or latents or directions are of another model.
        InputError: as ``choose_directions``.
    """
    generator, found = read_generator(model), read_directions(directions)
    generator.refuse_unusable(options.anyway)
    generator.refuse_others(found.fingerprint, f"The directions {directions}")
    if found.width != generator.generator.shape.latent:
        raise ModelFileError(
            f"The directions {directions} are of another width than the latents of the model: find them again."
        )
    known = list(found.mean)
    inverted = read_latents_of(latents, generator) if latents else None
    if inverted is not None:
        known = [method for method in inverted.methods if method in known]
    chosen = choose_directions(found, options, known, directions)
    origin = {
        **made_by(algorithm),
        "model": model,
        "generator": generator.fingerprint,
        "directions": directions,
        **({"latents": latents} if latents else {}),
        **{f"model: {name}": text for name, text in generator.card.provenance.items()},
    }
    return DrawingInputs(generator, inverted, chosen, origin)
