"""The file of a generative model: its networks, what it was made from, and what it was found to be worth."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..images.image_sources import HIGHEST_BYTE
from ..images.imagery import Imagery
from ..images.tiles import Tiles
from ..languages.translation import to_translate
from ..models.model_file import open_model, write_model
from ..models.tile_model import LARGEST_TILE, TileCard, TileModel, read_state, shared_fields
from ..runtime.arrays import Array, Bytes
from ..runtime.errors import ModelFileError
from ..runtime.json_fields import DamagedError, Fields
from .stylegan2 import COLOURS, SIDES, Discriminator, Generator, LatentEncoder, Shape

KIND = "traingan"
NETWORK = "stylegan2"
LEAST_LATENT, MOST_LATENT = 8, 1024
MOST_THOUSANDS = 1e9
FAINTEST = 1.0
"""Value up to which imagery that is not of 8 bits holds shares, such as of reflected light, all but black there."""
USABLE, FEW, MEMORISED, COLLAPSED, POOR = VERDICTS = (
    to_translate("usable"),
    to_translate("too few images"),
    to_translate("memorised"),
    to_translate("collapsed"),
    to_translate("poor"),
)
"""What a model was found to be; only the first may be drawn from unless the user says otherwise."""
PARTS = ("generator", "discriminator", "encoder")


@dataclass(frozen=True)
class GeneratorCard(TileCard):
    """What a generative model says of itself; ``network.zoom`` is the size of its images beside that of a tile.

    Attributes:
        size: pixels along the side of the images that it draws.
        latent: numbers in a latent.
        image_count: images that it learnt from.
        thousands: of images that it was shown.
        verdict: one of ``VERDICTS``.
        figures: what was measured of it, by name.
        sources: ``path`` and ``fingerprint`` of what it was made from.
    """

    size: int
    latent: int
    image_count: int
    thousands: float
    verdict: str
    figures: dict[str, Any]
    sources: list[dict[str, str]]

    @property
    def shape(self) -> Shape:
        """What makes its networks."""
        return Shape(self.size, self.latent)


@dataclass
class GeneratorModel(TileModel):
    """A generative model, ready to use, all its networks in evaluation mode.

    Attributes:
        network: the generator (its running mean).
        discriminator: goes on where a model is trained further.
        latent_encoder: that was trained beside it; the first guess of every inversion.
    """

    card: GeneratorCard
    network: Generator
    discriminator: Discriminator
    latent_encoder: LatentEncoder

    @property
    def generator(self) -> Generator:
        """The generator."""
        return self.network

    @property
    def parts(self) -> dict[str, nn.Module]:
        """Its networks by the names that they have in the file."""
        return dict(zip(PARTS, (self.network, self.discriminator, self.latent_encoder)))

    @property
    def fingerprint(self) -> str:
        """Tells this generator from another: latents and directions belong to one."""
        return generator_fingerprint(self.network)

    def bands_of(self, raster: str, bands: Sequence[int] | None = None) -> list[int]:
        """As of every model of tiles; where 8 bits are seen as they are (``keep_colours``), other values are unknown.

        Raises:
            ModelFileError: the raster has larger ones, or shares of 0 to 1, or as of every model of tiles.
        """
        chosen, scaling = super().bands_of(raster, bands), self.card.scaling
        if set(scaling.low) != {0.0} or set(scaling.high) != {HIGHEST_BYTE}:
            return chosen
        with Imagery(raster, chosen) as imagery:
            highest = HIGHEST_BYTE if imagery.holds_bytes else max(imagery.scaling.high)
        if highest <= FAINTEST:
            raise ModelFileError(
                f"The model {self.path} was made from pictures of 8 bits (0 to 255), and values of the raster {raster} "
                f"reach {highest:g} only, which it would see as black: convert the raster to 8 bits "
                "(gdal_translate -ot Byte -scale)."
            )
        if highest > HIGHEST_BYTE:
            raise ModelFileError(
                f"The model {self.path} was made from pictures of 8 bits (0 to 255), and values of the raster "
                f"{raster} reach {highest:g}, which it would see as white: convert the raster to 8 bits "
                "(gdal_translate -ot Byte -scale)."
            )
        return chosen

    def refuse_others(self, fingerprint: str, what: str) -> None:
        """Refuse what belongs to another generator.

        Args:
            fingerprint: of its own generator.
            what: such as ``The latents l.safetensors``, for the sentence.

        Raises:
            ModelFileError: it does.
        """
        if fingerprint != self.fingerprint:
            raise ModelFileError(
                f"{what} belong to another generative model than {self.path}: choose the model with which they were "
                "made, or make them again with this one."
            )

    def refuse_unusable(self, anyway: bool = False) -> None:
        """Refuse a model that is not worth drawing from.

        Args:
            anyway: the user wants it nevertheless.

        Raises:
            ModelFileError: it is memorised, collapsed, poor, or made from too few images.
        """
        if self.card.verdict != USABLE and not anyway:
            raise ModelFileError(
                f"The generative model {self.path} was found to be “{self.card.verdict}” when it was trained, so what "
                "it draws says nothing of the place: train it on more images or for longer, or go on all the same "
                "(ANYWAY)."
            )


def generator_fingerprint(generator: nn.Module) -> str:
    """A name that two generators share only if all of their weights are the same."""
    digest = hashlib.sha256()
    for name, tensor in sorted(generator.state_dict().items()):
        digest.update(name.encode())
        digest.update(np.ascontiguousarray(tensor.cpu().numpy()).tobytes())
    return digest.hexdigest()[:32]


def as_images(tiles: Tiles, size: int) -> Tensor:
    """Tiles (N, 3 or 1, T, T) in 0…1 as images (N, 3, size, size) in -1…1, averaged or interpolated to their size."""
    pixels = torch.from_numpy(np.ascontiguousarray(tiles.itself.pixels))
    if pixels.shape[-1] != size:
        pixels = F.interpolate(pixels, (size, size), mode="bilinear", align_corners=False, antialias=True)
    return pixels.expand(-1, COLOURS, -1, -1).clamp(0, 1) * 2 - 1


def from_bytes(images: Bytes) -> Tensor:
    """Images (N, 3, S, S) in -1…1 of such of 8 bits."""
    return torch.from_numpy(np.ascontiguousarray(images)).float() / 127.5 - 1


def as_bytes(images: Tensor) -> Bytes:
    """Images (N, 3, S, S), about -1…1, as pictures (N, S, S, 3) of 8 bits."""
    shown = ((images.float().clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8)
    return shown.permute(0, 2, 3, 1).cpu().numpy()


def write_generator(path: str, model: GeneratorModel) -> None:
    """Write a model file.

    Raises:
        OutputError: as ``write_model``.
    """
    write_model(path, state_of_parts(model.parts), {**model.card.as_json(), "kind": KIND})


def weights_of_parts(parts: Mapping[str, nn.Module]) -> dict[str, Tensor]:
    """The weights of several networks where they lie, the name of each and a dot before theirs."""
    return {f"{part}.{name}": value for part, net in parts.items() for name, value in net.state_dict().items()}


def state_of_parts(parts: Mapping[str, nn.Module]) -> dict[str, Array]:
    """The same as they stand in a file."""
    return {name: tensor.detach().cpu().numpy() for name, tensor in weights_of_parts(parts).items()}


def read_generator(path: str) -> GeneratorModel:
    """Read a model file.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it is missing parts, holds what cannot be, or was made by something else.
    """
    with open_model(path, KIND) as (fields, tensors):
        card = _read_card(fields)
        networks: list[Any] = [kind(card.shape) for kind in (Generator, Discriminator, LatentEncoder)]
        for part, network in zip(PARTS, networks):
            network.load_state_dict(read_state(tensors, f"{part}.", network.state_dict()))
            network.eval().requires_grad_(False)
        return GeneratorModel(path, card, *networks)


def _read_card(fields: Fields) -> GeneratorCard:
    card = GeneratorCard(
        **shared_fields(fields),
        size=fields.whole("size", min(SIDES), max(SIDES)),
        latent=fields.whole("latent", LEAST_LATENT, MOST_LATENT),
        image_count=fields.whole("image_count", 0, LARGEST_TILE**2),
        thousands=fields.number("thousands", 0, MOST_THOUSANDS),
        verdict=fields.choice("verdict", VERDICTS),
        figures=fields.fields("figures").figures(),
        sources=fields.sources(),
    )
    if card.size not in SIDES:
        raise DamagedError(f"“size” is {card.size}, not one of {', '.join(map(str, SIDES))}")
    if card.network.name != NETWORK:
        raise DamagedError(f"its network is {card.network.name}, not {NETWORK}")
    return card
