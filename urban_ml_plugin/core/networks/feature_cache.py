"""Features that are not computed twice: what a network said of a batch of tiles is kept on disk for the next run.

They follow from the pixels and validity of the tiles (so raster, grid, bands, scaling, mask and holes), the network
with its weights, the precision, device, processor, threads and libraries, and the code of the packages that compute
features; all that is in the key. Of tiles that tell their ``origin`` that stands for pixels and validity, and so for
what was stored in the raster; of others these are as the network gets them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..foreign_networks.openvino_copy import openvino_version
from ..images.tiles import Tiles
from ..options.choices import BY_OPENVINO
from ..runtime.arrays import Floats32
from ..runtime.cache_folder import GIGABYTE, allowed_bytes, cache_folder
from ..runtime.events import SILENT, Events
from ..runtime.requirements import installed_version
from ..storage.kept_arrays import KeptArrays, computed_by

Begin = Callable[[], Callable[[], Floats32]]

VALUES = "values"
CODE = ("foreign_networks", "images", "layers", "networks", "rasters")
"""The packages that turn stored values into tiles, and tiles into features."""


class FeatureCache:
    """What one network says of tiles, kept from run to run; see ``KeptArrays``.

    Args:
        kept: where it is kept.
        network: which is asked only while its weights are what they are now.
        precision, device: in which, and on which, it runs.
    """

    def __init__(
        self, kept: KeptArrays, network: nn.Module, precision: str, device: str, events: Events = SILENT
    ) -> None:
        self._kept, self._events, self._told, self._state = kept, events, False, WeightState(network)
        self._maker, self._weights = _maker(network, precision, device), self._state()
        used, most = kept.used / GIGABYTE, kept.most / GIGABYTE
        events.info(
            f"Features of tiles are kept for later runs in {kept.folder}, which holds {used:.1f} of at most "
            f"{most:.1f} GB. “Clear the cache” empties it, and the setting under Processing options bounds it."
        )

    def recall(self, kind: str, tiles: Tiles, begin: Begin) -> Callable[[], Floats32]:
        """What is computed of tiles (N): from the folder if it was computed before, else begun, and kept when it came.

        Args:
            kind: of what is computed, such as ``views``.
            begin: begins to compute it, and returns the function that waits for it.
        """
        if self._weights != self._state():  # it has learnt
            return begin()
        key = self._key(kind, tiles)
        found = self._kept.read(key)
        if found is None:
            coming = begin()

            def finish() -> Floats32:
                values = coming()
                if self._weights == self._state():  # which may have learnt since it was begun
                    self._kept.keep(key, {VALUES: values})
                return values

            return finish
        if not self._told:
            self._told = True
            self._events.info("Features that an earlier run computed of the same tiles are taken from the cache.")
        values: Floats32 = found[VALUES]
        return lambda: values

    def _key(self, kind: str, tiles: Tiles) -> bytes:
        digest = blake2b(self._maker, digest_size=32)
        digest.update(repr((kind, tiles.shape, tiles.origin)).encode())
        if tiles.origin:
            return digest.digest()
        digest.update(np.ascontiguousarray(np.moveaxis(tiles.pixels, 1, -1)).data)  # as it lies in memory
        digest.update(np.ascontiguousarray(tiles.valid).data)
        return digest.digest()


def open_cache(network: nn.Module, precision: str, device: torch.device, events: Events) -> FeatureCache | None:
    """The cache of this user, for one network; None where nothing is to be kept."""
    most = allowed_bytes()
    if not most:
        return None
    return FeatureCache(KeptArrays(cache_folder(), most, events), network, precision, _called(device), events)


def _called(device: torch.device) -> str:
    """What tells a device from others that round otherwise; of the processor all is known already."""
    return f"{device.type} {torch.cuda.get_device_name(device)}" if device.type == "cuda" else device.type


def _maker(network: nn.Module, precision: str, device: str) -> bytes:
    """A hash of everything but the tiles that features follow from."""
    digest = blake2b(digest_size=32)
    torch_itself = torch.__version__, torch.get_num_threads()
    library = getattr(network, "LIBRARY", "")  # whose code is a part of the network
    by = openvino_version() if precision in BY_OPENVINO else "", installed_version(library) if library else ""
    how = precision, by, device, getattr(network, "zoom", 1.0), getattr(network, "image_size", None)
    digest.update(repr((computed_by(*CODE), torch_itself, how, type(network).__name__, repr(network))).encode())
    state: Mapping[str, Any] = network.state_dict()
    for name, tensor in state.items():
        values = tensor.detach().cpu().contiguous()
        digest.update(repr((name, str(values.dtype), tuple(values.shape))).encode())
        digest.update(values.numpy().tobytes())
    return digest.digest()


class WeightState:
    """Whether a network has learnt since something was made of it.

    It is asked before each block of tiles, so it must cost next to nothing. ``state_dict`` makes names and dictionaries
    for each layer: 1.1 ms for ``urban2``, where this takes 0.04.

    Args:
        network: its layers stay; their weights may change, or be replaced.
    """

    def __init__(self, network: nn.Module) -> None:
        self._owners: list[Mapping[str, Tensor | None]] = []
        for layer in network.modules():
            self._owners += [owned for owned in (layer._parameters, layer._buffers) if owned]

    def __call__(self) -> list[tuple[int, int]]:
        """Of each weight where it lies, and how often it was written."""
        weights = (weight for part in self._owners for weight in part.values())
        return [(weight.data_ptr(), weight._version) for weight in weights if weight is not None]
