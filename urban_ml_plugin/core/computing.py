"""How a network is run: on which device, with how many threads, in which precision; always in blocks of one size."""

from __future__ import annotations

import os
from contextlib import nullcontext
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from .errors import InputError
from .tiles import Tiles

BLOCK = {"cpu": 8, "cuda": 64, "mps": 16}
"""Tiles per forward pass, whatever the batch. Kernels are chosen by the shape of their input, and each sums in its own
order; a constant shape gives a tile the same features to the last bit in whatever batch it arrives."""


def choose_device(name: str = "auto") -> torch.device:
    """The device called ``name``; ``auto`` takes a GPU if there is one.

    Raises:
        InputError: the device is not there.
    """
    mps = getattr(torch.backends, "mps", None)
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": bool(mps and mps.is_available())}
    if name == "auto":
        return torch.device(next(kind for kind in ("cuda", "mps", "cpu") if there[kind]))
    if name not in there:
        raise InputError(f"There is no device called {name!r}: choose auto, cpu, cuda or mps.")
    if not there[name]:
        raise InputError(f"This machine has no {name} device that PyTorch can use: choose “auto” or “cpu”.")
    return torch.device(name)


def use_all_cores() -> int:
    """Give torch every core this process may use (Debian's build takes one by default) and return their number."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    torch.set_num_threads(cores)
    return cores


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether ``device`` multiplies bfloat16 faster than float32."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    if device.type == "cpu":
        try:
            with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
                return any(flag in file.read() for flag in ("avx512_bf16", "amx_bf16"))
        except OSError:
            return False
    return False


class Encoder:
    """A network ready to run.

    Args:
        network: takes tiles (N, bands, T, T) float32 and validity (N, 1, T, T), gives (N, D).
        device: where it runs.
        precision: ``float32`` or ``bfloat16``.
    """

    def __init__(self, network: nn.Module, device: torch.device, precision: str = "float32") -> None:
        self.device, self.precision = device, precision
        self.network = network.eval().to(device, memory_format=torch.channels_last)
        self._block = BLOCK[device.type]

    @torch.inference_mode()
    def features(self, tiles: Tiles) -> NDArray[np.float32]:
        """Features (N, D) float32 of a batch of tiles."""
        blocks = [self._features(tiles[start : start + self._block]) for start in range(0, len(tiles), self._block)]
        return np.concatenate(blocks)

    def _features(self, tiles: Tiles) -> NDArray[np.float32]:
        lacking = self._block - len(tiles)
        pixels, valid = (_padded(array, lacking) for array in (tiles.pixels, tiles.valid))
        narrow = self.precision == "bfloat16"
        with torch.autocast(self.device.type, torch.bfloat16) if narrow else nullcontext():
            features = self.network(
                torch.from_numpy(pixels).to(self.device, memory_format=torch.channels_last),
                torch.from_numpy(valid).to(self.device),
            )
        kept: NDArray[np.float32] = features[: len(tiles)].float().cpu().numpy()
        return kept


def _padded(array: NDArray[Any], lacking: int) -> NDArray[Any]:
    return np.pad(array, ((0, lacking), *((0, 0),) * (array.ndim - 1))) if lacking else array
