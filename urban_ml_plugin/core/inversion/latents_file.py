"""The latents of images in a generative model, by each way of inversion, and the file that keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..generation.generator_model import LEAST_LATENT, MOST_LATENT, GeneratorModel
from ..images.image_source import KINDS
from ..models.model_file import Tensors, open_model, write_model
from ..models.tile_model import LARGEST_TILE, MOST_TILES
from ..options.choices import METHODS
from ..options.imagery_options import LEAST_TILE
from ..runtime.arrays import Array, Floats, Floats32, Ints
from ..runtime.errors import ModelFileError
from ..runtime.json_fields import LONGEST_NAME, DamagedError, Fields

KIND = "invertimages"
MOST_LAYERS = 64
PLACES = ("source", "row", "column", "block", "ids")
POINTS = ("x", "y")


@dataclass(frozen=True)
class Latents:
    """N images as latents of one generator.

    Attributes:
        fingerprint: of the generator.
        kind: ``tiles`` or ``photographs``.
        layers, width: L and W, of a latent.
        by_method: latents (N, L, W) of each way of inversion, by its name.
        source: (N,) number of the image's source in ``sources``.
        row, column: (N,) its cell there.
        block: (N,) what shows the same things has the same number: views of one panorama do, and no fold may part them.
        x, y: (N,) the middle of the image, in ``crs``.
        crs: WKT, that of the first source; empty if it has none.
        sources: ``path`` and ``fingerprint`` of each source.
        tile_size: pixels of a source along the side of an image.
        ids: (N,) the images' numbers in their source, counted along the rows: ``tile_id`` in layers.
        provenance: what made the latents, and from what.
    """

    fingerprint: str
    kind: str
    layers: int
    width: int
    by_method: dict[str, Floats32]
    source: Ints
    row: Ints
    column: Ints
    block: Ints
    x: Floats
    y: Floats
    crs: str
    sources: list[dict[str, str]]
    tile_size: int
    ids: Ints
    provenance: dict[str, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    def place_fields(self, images: Ints, method: str) -> dict[str, Any]:
        """What layers say of images (N,), besides where they are, by the name of the field."""
        return {
            "tile_id": self.ids[images],
            "source": [self.sources[number]["path"] for number in self.source[images].tolist()],
            "row": self.row[images].astype(np.int32),
            "col": self.column[images].astype(np.int32),
            "inversion": [method] * len(images),
        }

    @property
    def methods(self) -> tuple[str, ...]:
        """The ways of inversion that are there, in the order of ``METHODS``."""
        return tuple(method for method in METHODS if method in self.by_method)

    def mean(self, method: str) -> Floats32:
        """The mean over layers of the latents of a method: (N, W).

        Raises:
            ModelFileError: the images were not inverted in that way.
        """
        if method not in self.by_method:
            raise ModelFileError(
                f"The images were not inverted by “{method}”, only by {' and '.join(self.methods)}: choose among "
                f"these, or invert them with METHODS {method}."
            )
        return np.asarray(self.by_method[method].mean(axis=1, dtype=np.float64), np.float32)

    def drawn_by(self, model: GeneratorModel) -> bool:
        """Whether there are some, and they are as long as those of a generator."""
        shape = model.generator.shape
        return bool(len(self)) and (self.layers, self.width) == (shape.layers, shape.latent)


def read_latents_of(path: str, generator: GeneratorModel) -> Latents:
    """Read the latents of a generative model.

    Raises:
        MissingFileError, ModelFileError: as ``read_latents``; they are of another model, or it cannot draw them.
    """
    latents = read_latents(path)
    generator.refuse_others(latents.fingerprint, f"The latents {path}")
    if not latents.drawn_by(generator):
        raise ModelFileError(f"The latents {path} hold nothing that the model can draw: invert the images again.")
    return latents


def write_latents(path: str, latents: Latents) -> None:
    """Write a file of latents.

    Raises:
        OutputError: as ``write_model``.
    """
    tensors: dict[str, Array] = {
        f"latents.{name}": np.asarray(values, np.float32) for name, values in latents.by_method.items()
    }
    tensors |= {name: np.asarray(getattr(latents, name), np.int64) for name in PLACES}
    tensors |= {name: np.asarray(getattr(latents, name), np.float64) for name in POINTS}
    card = {
        "kind": KIND,
        "generator": latents.fingerprint,
        "images": latents.kind,
        "methods": list(latents.methods),
        **{name: getattr(latents, name) for name in ("layers", "width", "crs", "sources", "tile_size", "provenance")},
    }
    write_model(path, tensors, card)


def read_latents(path: str) -> Latents:
    """Read a file of latents.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it is missing parts, holds what cannot be, or was made by something else.
    """
    with open_model(path, KIND) as (card, tensors):
        return _latents(card, tensors)


def _latents(card: Fields, tensors: Tensors) -> Latents:
    layers, width = card.whole("layers", 1, MOST_LAYERS), card.whole("width", LEAST_LATENT, MOST_LATENT)
    sources = card.sources()
    methods = card.items("methods")
    if not sources or not methods or len(set(map(str, methods))) < len(methods):
        raise DamagedError("it names no “sources”, no “methods”, or one of these twice")
    if not all(method in METHODS for method in methods):
        raise DamagedError(f"“methods” are not among {', '.join(METHODS)}")
    count = tensors.shape("ids")[0] if tensors.shape("ids") else 0
    most = {"source": len(sources) - 1, "row": LARGEST_TILE**2, "column": LARGEST_TILE**2}
    arrays: dict[str, Any] = {
        **{name: tensors.wholes(name, count, least=0, most=most.get(name, MOST_TILES)) for name in PLACES},
        **{name: tensors.floats(name, count).astype(np.float64) for name in POINTS},
    }
    return Latents(
        fingerprint=card.text("generator", LONGEST_NAME),
        kind=card.choice("images", KINDS),
        layers=layers,
        width=width,
        by_method={
            name: tensors.floats(f"latents.{name}", count, layers, width).astype(np.float32) for name in methods
        },
        **arrays,
        crs=card.text("crs"),
        sources=sources,
        tile_size=card.whole("tile_size", LEAST_TILE, LARGEST_TILE),
        provenance=card.fields("provenance").texts(),
    )
