"""Tiles described by a network, as work that can be done anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import torch
from safetensors.numpy import load, save

from ..foreign_networks.network_request import NetworkRequest
from ..images.image_source import PlacedImages
from ..images.tiles import Tiles
from ..networks.computing import Encoder, choose_device
from ..networks.networks import build_as_asked
from ..runtime.arrays import Array, Floats32
from ..runtime.events import SILENT
from .blocks import KEPT, Recipe, Work


@dataclass(frozen=True)
class Description:
    """What an encoder says of tiles: (n, D), or (n, 5, D) with their quarters; and (n, 3) mean colours if wanted.

    Attributes:
        views: whether the quarters are wanted.
        colours: whether the mean colours are.
    """

    encoder: Encoder
    views: bool = False
    colours: bool = False

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        """Of a batch."""
        return self.begun(tiles)()

    @property
    def by_cores(self) -> bool:
        """Whether it is done by the processor."""
        return self.encoder.device.type == "cpu"

    def begun(self, tiles: Tiles) -> Callable[[], tuple[Array, ...]]:
        """Of a batch that cores begin with now; asked for it, it waits."""
        colours = (self._mean_colours(tiles),) if self.colours else ()  # first, as it scales the tiles as a whole
        coming = self.encoder.begun(tiles, self.views)
        return lambda: (coming(), *colours)

    def _mean_colours(self, tiles: Tiles) -> Floats32:
        # Kept as features are, but only of tiles that are known by their origin: a hash of pixels takes longer.
        if not tiles.origin:
            return tiles.mean_colours
        return self.encoder.recalled("colours", tiles, lambda: lambda: tiles.mean_colours)()

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """How workers prepare the same, with the weights as they are now; None where nobody knows how it was built."""
        encoder, request = self.encoder, self.encoder.request
        if request is None:
            return None
        state = {name: tensor.cpu().contiguous().numpy() for name, tensor in encoder.network.state_dict().items()}
        recipe = DescriptionRecipe(request, encoder.precision, encoder.device.type, self.views, self.colours)
        return recipe, save(state)


@dataclass(frozen=True)
class DescriptionRecipe:
    """A description with the network as it was asked for; its weights travel beside it."""

    network: NetworkRequest
    precision: str
    device: str
    views: bool
    colours: bool

    def prepared(self, content: bytes, _source: PlacedImages) -> Work:
        """The same description.

        Raises:
            InputError: the device is not there.
            MissingFileError, MissingPackageError, ModelFileError: the file or the library of the network is not there.
        """
        request = self.network._replace(events=SILENT)  # those that travelled are others with every job
        encoder = _encoder(request, self.device, self.precision, content)
        return Description(encoder, self.views, self.colours)


@lru_cache(KEPT)
def _encoder(request: NetworkRequest, device: str, precision: str, weights: bytes) -> Encoder:
    """Ready to run, and kept for the next job by the same network, as making its fused copy takes a second."""
    origin = request.origin.found("") if request.origin else None
    network = build_as_asked(request._replace(origin=origin))
    given = {name: torch.from_numpy(array.copy()) for name, array in load(weights).items()}
    network.load_state_dict({name: given[name].reshape(own.shape) for name, own in network.state_dict().items()})
    return Encoder(network, choose_device(device), precision).with_cache(SILENT)
