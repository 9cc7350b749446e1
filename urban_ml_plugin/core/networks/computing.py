"""How a network is run: on which device, with how many threads, in blocks of how many tiles."""

from __future__ import annotations

import hashlib
import itertools
import sys
import threading
import warnings
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..foreign_networks.network_request import NetworkRequest, Origin
from ..foreign_networks.openvino_copy import OpenVinoCopy
from ..images.tiles import BLOCK, Tiles
from ..layers.block_threads import begun
from ..options.choices import BFLOAT16, BY_OPENVINO, OPENVINO_BFLOAT16
from ..runtime.arrays import Array, Floats32
from ..runtime.available_memory import left_by_limits
from ..runtime.errors import InputError, OutOfMemoryError
from ..runtime.events import Events
from ..runtime.processor import usable_cores
from .feature_cache import Begin, FeatureCache, WeightState, open_cache

UNFAITHFUL = 1e-3
"""A fused copy that differs from its network by more, as a share of the largest feature, computes something else."""
BLAS_SIDE = 512
"""Rows of a matrix whose product has OpenBLAS take its buffers."""
WITHOUT_TORCHSCRIPT = (3, 14)
"""The first Python that PyTorch does not compile for."""
BLAS_BUFFER = 136 * 2**20
"""Bytes that OpenBLAS takes for each thread at its first product, and keeps."""


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
    """Give torch every core this process may use (Debian's build takes one by default) and return their number.

    Raises:
        OutOfMemoryError: a limit leaves too little memory to multiply matrices.
    """
    cores = usable_cores()
    _take_blas_memory(cores)
    torch.set_num_threads(cores)
    return cores


def _take_blas_memory(threads: int) -> None:
    """Have OpenBLAS take its buffers while there is room: where a limit leaves none, it asks again and again for ever.

    Raises:
        OutOfMemoryError: a limit leaves less than the buffers take.
    """
    left = left_by_limits()
    if left is None:
        return
    if left < (threads + 1) * BLAS_BUFFER:
        raise OutOfMemoryError
    square = np.ones((BLAS_SIDE, BLAS_SIDE), np.float32)
    np.matmul(square, square)


def tiles_at_once(network: nn.Module, precision: str) -> int:
    """How many tiles go through a network together, such that none depends on the others."""
    needs_one = getattr(network, "needs_one_tile_at_a_time", None)
    return 1 if needs_one is not None and needs_one(precision) else BLOCK


class Encoder:
    """A network ready to run, always in blocks of one size.

    Kernels are chosen by the shape of their input, and each sums in its own order. Blocks of a constant shape, and
    layers that work on each tile of a block by itself, give a tile the same features to the last bit in whatever batch,
    and wherever in it, the tile arrives. Networks that have other layers take one tile at a time.

    Args:
        network: takes tiles (N, bands, T, T) and validity (N, 1, T, T), both float32, and gives (N, D).
        device: where it runs.
        precision: ``float32`` or ``bfloat16`` by PyTorch, or these by OpenVINO (``openvino``, ``openvino_bfloat16``),
            one tile at a time, of a network that says ``EXPORTABLE``. The weights stay float32 in any case.
    """

    def __init__(self, network: nn.Module, device: torch.device, precision: str = "float32") -> None:
        self.device, self.precision = device, precision
        self._cache: FeatureCache | None = None
        self.block = 1 if precision in BY_OPENVINO else tiles_at_once(network, precision)
        self.network: nn.Module = network.eval().to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._quarters, self._maps = _Quarters(self.network).eval(), _Maps(self.network).eval()
        self._weights = WeightState(self.network)
        self._fused: dict[tuple[nn.Module, torch.Size], tuple[Any, Callable[[Tensor, Tensor], Tensor]]] = {}
        self._copies: dict[torch.Size, tuple[Any, OpenVinoCopy]] = {}
        self._preparing = threading.Lock()  # of copies, which one thread makes for all

    @property
    def zoom(self) -> float:
        """By what factor the network resamples tiles first."""
        return float(getattr(self.network, "zoom", 1.0))

    @property
    def origin(self) -> Origin | None:
        """Where a network of others comes from; None of the plugin's own and of torchvision's."""
        return getattr(self.network, "origin", None)

    @property
    def request(self) -> NetworkRequest | None:
        """By which the network is built again elsewhere, whatever its weights; None of one that nobody asked for."""
        return getattr(self.network, "request", None)

    @property
    def feature_blocks(self) -> Sequence[tuple[int, float]]:
        """``blocks`` of a network that is several encoders side by side; none of one that is one."""
        return getattr(self.network, "blocks", ())

    @property
    def settings(self) -> tuple[str, float, str]:
        """What its features follow from beside its weights, which networks in ONNX files and of fixed filters lack."""
        return self.precision, self.zoom, repr(self.network)

    @property
    def weights_hash(self) -> str:
        """SHA-256 of the weights by which features of one version are told from another's; empty if there are none."""
        digest, state = hashlib.sha256(), self.network.state_dict()
        for name, tensor in state.items():
            digest.update(name.encode())
            digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
        return digest.hexdigest() if state else ""

    @property
    def sees_pictures(self) -> bool:
        """Whether it sees pictures, which light and cameras change, and not values that another model made."""
        return bool(getattr(self.network, "PICTURES", True))

    def with_cache(self, events: Events) -> Encoder:
        """The same, which computes nothing that this user's cache holds, and keeps there what it computes."""
        if not self.sees_pictures:
            return self
        self._cache = open_cache(self.network, self.precision, self.device, events)
        return self

    def warm_up(self, bands: int, tile_size: int) -> None:
        """Let the libraries prepare for tiles of this shape, which takes a second or two at first use."""
        pixels = np.zeros((self.block, tile_size, tile_size, bands), np.float32)
        places = np.arange(self.block)
        valid = np.ones((self.block, 1, tile_size, tile_size), bool)
        self.features(Tiles(places, places, np.moveaxis(pixels, -1, 1), valid))

    def features(self, tiles: Tiles) -> Floats32:
        """Features (N, D) float32 of a batch of tiles."""
        return self.begun(tiles)()

    def views(self, tiles: Tiles) -> Floats32:
        """Features of each tile and of its four quarters: (N, 5, D) float32, the whole tile first."""
        return self.begun(tiles, views=True)()

    def begun(self, tiles: Tiles, views: bool = False) -> Callable[[], Floats32]:
        """Features, or views, which cores begin to compute now; asked for them, it waits."""
        kind, network = ("views", self._quarters) if views else ("features", self.network)
        return self.recalled(kind, tiles, lambda: self._begin(network, tiles))

    def recalled(self, kind: str, tiles: Tiles, begin: Begin) -> Callable[[], Floats32]:
        """What is begun to be computed of tiles, unless the cache holds it already; see ``FeatureCache.recall``."""
        return begin() if self._cache is None else self._cache.recall(kind, tiles, begin)

    def maps(self, pixels: Tensor, valid: Tensor) -> list[Tensor]:
        """Maps (B, C, h, w) of a block of tiles (B, bands, T, T) at each of the layers that the network reads from.

        Only of a network that has ``maps``, as ``PairedEncoder`` has, and without gradients; float32 in any precision.
        """
        with torch.no_grad(), self._narrowed():
            found = self._fastest(self._maps, pixels.contiguous(memory_format=torch.channels_last), valid)
        return [maps.float() for maps in found]

    def _narrowed(self) -> AbstractContextManager[Any]:
        """The precision of the thread that enters it."""
        narrow = self.precision == BFLOAT16
        return torch.autocast(self.device.type, torch.bfloat16) if narrow else nullcontext()

    def _fastest(self, network: nn.Module, pixels: Tensor, valid: Tensor) -> Tensor:
        """One block through ``network``, or through a copy of it that is faster."""
        if self.precision in BY_OPENVINO and network is not self._maps:
            wanted = quarter_views if network is self._quarters else _whole
            return wanted(self._by_openvino, pixels, valid)
        if not (self.device.type == "cpu" and self.precision == "float32" and can_fuse(network)):
            return network(pixels, valid)  # type: ignore[no-any-return]
        # Training goes on in the network itself: a copy serves as long as no weight has been touched.
        with self._preparing:
            weights = self._weights()
            made_from, fused = self._fused.get((network, pixels.shape), (None, network))
            if made_from != weights:
                fused = fuse(network, pixels, valid)
                self._fused[network, pixels.shape] = weights, fused
        return fused(pixels, valid)

    def _by_openvino(self, pixels: Tensor, _valid: Tensor) -> Tensor:
        with self._preparing:
            weights = self._weights()
            made_from, copy = self._copies.get(pixels.shape[1:], (None, None))
            if copy is None or made_from != weights:
                bands, side = pixels.shape[1:3]
                copy = OpenVinoCopy(self.network, bands, side, self.precision == OPENVINO_BFLOAT16)
                self._copies[pixels.shape[1:]] = weights, copy
        return copy(pixels)

    def _begin(self, network: nn.Module, tiles: Tiles) -> Callable[[], Floats32]:
        blocks = [tiles[start : start + self.block] for start in range(0, len(tiles), self.block)]
        pixels = self.block * tiles.shape[2] * tiles.shape[3]
        coming = begun(partial(self._run_block, network), blocks, pixels, self.device)

        def finish() -> Floats32:
            try:
                return np.concatenate(coming())
            except RuntimeError as error:
                if "memory" in str(error):  # torch has no error of its own for this, on all devices
                    raise MemoryError(str(error)) from error
                raise

        return finish

    @torch.inference_mode()
    def _run_block(self, network: nn.Module, tiles: Tiles) -> Floats32:
        lacking = self.block - len(tiles)
        pixels, valid = (_padded(array, lacking) for array in (tiles.pixels, tiles.valid))
        with self._narrowed():
            result = self._fastest(
                network,
                torch.from_numpy(pixels).to(self.device).contiguous(memory_format=torch.channels_last),
                torch.from_numpy(valid).to(self.device, torch.float32),
            )
        kept: Floats32 = result[: len(tiles)].float().cpu().numpy()
        return kept


def _whole(network: Callable[[Tensor, Tensor], Tensor], pixels: Tensor, valid: Tensor) -> Tensor:
    return network(pixels, valid)


class _Quarters(nn.Module):
    """A network as one that describes each tile and its four quarters: (N, 5, D)."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network, self.TRACEABLE = network, getattr(network, "TRACEABLE", False)

    def forward(self, pixels: Tensor, valid: Tensor) -> Tensor:
        return quarter_views(self.network, pixels, valid)


class _Maps(nn.Module):
    """A network up to the maps that its features are read from, all of them."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network, self.TRACEABLE = network, getattr(network, "TRACEABLE", False)

    def forward(self, pixels: Tensor, _valid: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.network.maps(pixels))  # type: ignore[operator]


def can_fuse(network: nn.Module) -> bool:
    """Whether ``fuse`` serves for this network, in this Python (TorchScript ends with Python 3.13)."""
    compiled = torch.backends.mkldnn.is_available() and sys.version_info < WITHOUT_TORCHSCRIPT
    return compiled and getattr(network, "TRACEABLE", False)


def fuse(network: nn.Module, pixels: Tensor, valid: Tensor) -> Callable[[Tensor, Tensor], Tensor]:
    """A copy of a network for inputs of one shape, with convolution, normalisation and activation as one operation."""
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # that the copy holds for this shape only is known
        try:
            traced = torch.jit.trace(network, (pixels, valid), check_trace=False)
            fused = _AsFused(torch.jit.optimize_for_inference(torch.jit.freeze(traced)))
            return fused if _alike(fused, network, pixels, valid) else network
        except RuntimeError:  # what cannot be traced serves as it is, only slower
            return network


class _AsFused:
    """A fused network that is run as it is.

    Torch would compile it once more while it runs. Where it was built with LLVM, as Debian's 2.6, that takes minutes
    for ``urban2`` and makes it no faster.
    """

    def __init__(self, network: Callable[[Tensor, Tensor], Tensor]) -> None:
        self._network = network

    def __call__(self, pixels: Tensor, valid: Tensor) -> Tensor:
        with torch.jit.optimized_execution(False):  # of this thread, and for this call
            return self._network(pixels, valid)


def _alike(fused: Callable[[Tensor, Tensor], Tensor], network: nn.Module, pixels: Tensor, valid: Tensor) -> bool:
    """Whether a fused copy computes what its network does, tried on noise of the same shape.

    Torch 1.13 leaves the activation out of the last tile of a block where a layer before Hardswish has a number of
    channels that is no multiple of 16 (MobileNetV3).
    """
    noise = torch.rand(pixels.shape, generator=torch.Generator().manual_seed(0)).contiguous(
        memory_format=torch.channels_last
    )
    expected, found = (run(noise, torch.ones_like(valid)) for run in (network, fused))
    pairs = [(expected, found)] if isinstance(expected, Tensor) else zip(expected, found)
    return all(bool((got - own).abs().max() <= UNFAITHFUL * own.abs().max()) for own, got in pairs)


def quarter_views(network: Callable[[Tensor, Tensor], Tensor], pixels: Tensor, valid: Tensor) -> Tensor:
    """A tile and its quarters through ``network``: (N, 5, D). A network may have a better way of its own, ``views``."""
    if hasattr(network, "views"):
        return network.views(pixels, valid)  # type: ignore[no-any-return]
    middle = pixels.shape[-1] // 2
    halves = (slice(0, middle), slice(middle, 2 * middle))
    places = [(slice(None), slice(None)), *itertools.product(halves, halves)]
    return torch.stack([network(pixels[..., y, x], valid[..., y, x]) for y, x in places], dim=1)


def _padded(array: Array, lacking: int) -> Array:
    """Repeat the last tile, so that a block has one size; what comes of the repetitions is thrown away."""
    return np.concatenate([array, np.repeat(array[-1:], lacking, axis=0)]) if lacking else array
