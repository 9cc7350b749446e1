"""What walks start from: images found again in a generative model, or samples of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ..generation.generator_model import GeneratorModel
from ..images.image_source import TILES
from ..inversion.latents_file import Latents
from ..options.number_list import whole_numbers
from ..runtime.arrays import Floats32, Ints
from ..runtime.errors import InputError


@dataclass(frozen=True)
class Bases:
    """N latents to start from.

    Attributes:
        latents: (N, L, W).
        names: of each, as it is to be read.
        stems: of each, for names of files.
        images: (N,) their numbers in the file of latents; none for samples.
    """

    latents: Floats32
    names: list[str]
    stems: list[str]
    images: Ints | None = None

    def __len__(self) -> int:
        return len(self.names)

    def some(self, count: int) -> Bases:
        """The first of them."""
        images = None if self.images is None else self.images[:count]
        return Bases(self.latents[:count], self.names[:count], self.stems[:count], images)


def place_bases(latents: Latents, method: str, count: int, seed: int, places: str | None = None) -> Bases:
    """Images as bases, in the order of their numbers: ``places``, or as many as ``count`` by the seed.

    Raises:
        InputError: a number is none of an image.
    """
    if places:
        wanted = whole_numbers(places, "numbers of places", 0)
        missing = sorted(set(wanted) - set(latents.ids.tolist()))
        if missing:
            raise InputError(
                f"No image has the number {missing[0]:,} among the latents: give numbers as in the field tile_id of "
                "their layer (PLACES)."
            )
        chosen = np.flatnonzero(np.isin(latents.ids, wanted))
    else:
        order = np.lexsort((latents.ids, latents.source))
        drawn = np.random.default_rng(seed).permutation(len(order))[:count]
        chosen = order[np.sort(drawn)]
    return chosen_bases(latents, method, chosen)


def chosen_bases(latents: Latents, method: str, chosen: Ints) -> Bases:
    """Images (n,) of the latents as bases."""
    names = [_name(latents, number) for number in chosen.tolist()]
    width = len(str(int(latents.ids.max())))
    several = len(latents.sources) > 1
    stems = [
        (f"{int(latents.source[number]) + 1}_" if several else "") + f"{int(latents.ids[number]):0{width}d}"
        for number in chosen.tolist()
    ]
    return Bases(latents.by_method[method][chosen], names, stems, np.asarray(chosen, np.int64))


def sample_bases(model: GeneratorModel, count: int, seed: int, truncation: float) -> Bases:
    """Random samples of a model as bases, drawn towards their middle by ``truncation`` below 1."""
    random = torch.Generator().manual_seed(seed)
    generator, found = model.generator, []
    with torch.no_grad():
        for _ in range(count):  # one by one, so that a sample does not depend on how many there are
            z = torch.randn(1, generator.shape.latent, generator=random)
            found.append(generator.spread(generator.latents(z, truncation))[0].numpy())
    numbers, width = range(1, count + 1), len(str(count))
    stems = [f"sample_{number:0{width}d}" for number in numbers]
    return Bases(np.stack(found), [f"sample {number}" for number in numbers], stems)


def _name(latents: Latents, number: int) -> str:
    kind = "tile" if latents.kind == TILES else "photograph"
    name = f"{kind} {int(latents.ids[number])}"
    if len(latents.sources) == 1:
        return name
    return f"{name} of {Path(latents.sources[int(latents.source[number])]['path']).stem}"
