"""Features that are not computed twice: what a network said of a batch of tiles is kept on disk for the next run.

A file bears the hash of all that its content follows from: pixels and validity of the tiles as the network gets them
(so raster, grid, bands, scaling, mask and holes), the network with its weights, the precision, device, processor,
threads and libraries, and the code of the packages that compute features. So what is found is what would be computed,
to the last bit, and nothing has to be kept up to date. A file that is damaged does not bear its own hash, and is
computed anew.
"""

from __future__ import annotations

import os
import platform
import shutil
import time
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.numpy import load, save
from torch import nn

from ..foreign_networks.openvino_copy import openvino_version
from ..images.tiles import Tiles
from ..options.choices import OPENVINO
from ..runtime.arrays import Array, Floats32
from ..runtime.cache_folder import GIGABYTE, SUFFIX, UNFINISHED, allowed_bytes, cache_folder, entries, remove
from ..runtime.events import SILENT, Events
from ..runtime.processor import processor_facts

VALUES, CHECK = "values", "check"
CODE = ("foreign_networks", "layers", "networks")
"""The packages that turn tiles into features."""
ROOM = 2 * GIGABYTE
"""Bytes that are left free on the disk."""
ABANDONED = 24 * 3600
"""Seconds after which a file that was never finished belongs to no run any more."""
STEERING = ("ATEN_", "DNNL_", "MKL_", "ONEDNN_", "OPENBLAS_", "TORCH_")
"""Of environment variables that choose how libraries compute, what their names begin with."""


class FeatureCache:
    """What one network says of tiles, kept from run to run.

    Any number of runs may use the folder at once: files appear whole, under a name that says what they hold.

    Args:
        folder: made when something is kept.
        most: bytes in the folder, for all networks and runs together. What was not used for longest goes first, but
            nothing that this run has used.
        network: which is asked only while its weights are what they are now.
        precision, device: in which, and on which, it runs.
    """

    def __init__(
        self, folder: Path, most: int, network: nn.Module, precision: str, device: str, events: Events = SILENT
    ) -> None:
        self._folder, self._most, self._network, self._events = folder, most, network, events
        self._maker, self._weights = _maker(network, precision, device), _state(network)
        self._began, self._kept, self._told, self._closed = time.time(), 0, False, False
        self._tidy()

    def recall(self, kind: str, tiles: Tiles, work: Callable[[], Floats32]) -> Floats32:
        """What ``work`` gives for tiles (N): from the folder if it was computed before, else computed and kept.

        Args:
            kind: of what is computed, such as ``views``.
        """
        if self._weights != _state(self._network):  # it has learnt
            return work()
        key = self._key(kind, tiles)
        path = self._folder / f"{key.hex()}{SUFFIX}"
        found = self._read(path, key, len(tiles))
        if found is None:
            found = work()
            self._keep(path, key, found)
        elif not self._told:
            self._told = True
            self._events.info("Features that an earlier run computed of the same tiles are taken from the cache.")
        return found

    def _key(self, kind: str, tiles: Tiles) -> bytes:
        digest = blake2b(self._maker, digest_size=32)
        digest.update(repr((kind, tiles.pixels.shape, tiles.pixels.dtype.str)).encode())
        digest.update(np.ascontiguousarray(np.moveaxis(tiles.pixels, 1, -1)).data)  # as it lies in memory
        digest.update(np.ascontiguousarray(tiles.valid).data)
        return digest.digest()

    def _read(self, path: Path, key: bytes, count: int) -> Floats32 | None:
        with suppress(OSError, SafetensorError, KeyError, ValueError, TypeError):  # it is not there, or is damaged
            held = load(path.read_bytes())
            values: Floats32 = held[VALUES]
            if values.dtype == np.float32 and len(values) == count and bytes(held[CHECK]) == _check(key, values):
                with suppress(OSError):
                    os.utime(path)
                return values
        remove(path)
        return None

    def _keep(self, path: Path, key: bytes, values: Floats32) -> None:
        if self._closed:
            return
        values = np.ascontiguousarray(values)
        check = np.frombuffer(_check(key, values), np.uint8)
        content = save({VALUES: values, CHECK: check})
        part = path.with_name(f"{uuid.uuid4().hex}{UNFINISHED}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._make_room(len(content)):
                self._closed = True
                return
            part.write_bytes(content)
            os.replace(part, path)
            self._kept += len(content)
        except OSError as error:
            remove(part)
            self._closed = True
            self._events.info(f"Features are not kept for later runs: {self._folder} cannot be written ({error}).")

    def _make_room(self, needed: int) -> bool:
        """Whether so many bytes more may be kept, once what others have not used for longest is gone."""
        if shutil.disk_usage(self._folder).free < needed + ROOM:
            return False
        if self._kept + needed > self._most:
            there = entries(self._folder)  # other runs may have kept or cleared some, too
            self._kept = sum(entry.bytes for entry in there)
            for entry in sorted(there, key=lambda entry: entry.used):
                if self._kept + needed <= self._most or entry.used >= self._began:
                    break
                if remove(entry.path):
                    self._kept -= entry.bytes
        return self._kept + needed <= self._most

    def _tidy(self) -> None:
        """Count what is there, and take away what killed runs have left."""
        for entry in entries(self._folder):
            if entry.path.suffix == UNFINISHED and entry.used < self._began - ABANDONED:
                remove(entry.path)
            else:
                self._kept += entry.bytes
        used, most = self._kept / GIGABYTE, self._most / GIGABYTE
        self._events.info(
            f"Features of tiles are kept for later runs in {self._folder}, which holds {used:.1f} of at most "
            f"{most:.1f} GB. “Clear the cache” empties it, and the setting under Processing options bounds it."
        )


def open_cache(network: nn.Module, precision: str, device: torch.device, events: Events) -> FeatureCache | None:
    """The cache of this user, for one network; None where nothing is to be kept."""
    most = allowed_bytes()
    return FeatureCache(cache_folder(), most, network, precision, device.type, events) if most else None


def _state(network: nn.Module) -> list[tuple[int, int]]:
    """What changes when the weights do."""
    return [(tensor.data_ptr(), tensor._version) for tensor in network.state_dict().values()]


def _check(key: bytes, values: Array) -> bytes:
    return blake2b(values.data, key=key, digest_size=16, person=b"urban_ml").digest()


def _maker(network: nn.Module, precision: str, device: str) -> bytes:
    """A hash of everything but the tiles that features follow from."""
    digest = blake2b(digest_size=32)
    facts = processor_facts()
    own = {name: value for name, value in os.environ.items() if name.startswith(STEERING)}
    versions = torch.__version__, np.__version__, platform.machine(), platform.processor()
    processor = facts.get("model name"), facts.get("flags"), torch.get_num_threads(), sorted(own.items())
    by = openvino_version() if precision == OPENVINO else ""
    how = precision, by, device, getattr(network, "zoom", 1.0), getattr(network, "image_size", None)
    digest.update(repr((_code(), versions, processor, how, type(network).__name__, repr(network))).encode())
    state: Mapping[str, Any] = network.state_dict()
    for name, tensor in state.items():
        values = tensor.detach().cpu().contiguous()
        digest.update(repr((name, str(values.dtype), tuple(values.shape))).encode())
        digest.update(values.numpy().tobytes())
    return digest.digest()


@lru_cache(maxsize=1)
def _code() -> str:
    """A hash of the code that turns tiles into features."""
    digest, core = blake2b(digest_size=32), Path(__file__).parents[1]
    for package in CODE:
        for path in sorted((core / package).glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()
