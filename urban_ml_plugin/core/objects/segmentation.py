"""Networks that name the pixels of a picture: torchvision's, or one of the user's in an ONNX file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
import torch
import torchvision

from ..foreign_networks.onnx_file import ANY, OnnxFile
from ..foreign_networks.torchvision_networks import IMAGENET_MEAN, IMAGENET_STD
from ..foreign_networks.weight_files import cached_weights
from ..images.photographs import Photographs
from ..layers.resizing import resized
from ..options.city_options import BYTES, IMAGENET_SCALE, ObjectOptions
from ..runtime.arrays import Array, Bools, Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from .class_names import VOID, is_name, read_class_names

SEEN = 520
"""Pixels along the side of a photograph as torchvision's networks were trained on; a smaller picture is enlarged."""
LEAST_SEEN = 256
"""Pixels to which smaller tiles are enlarged: these networks give one answer for 8 × 8 pixels."""
SURE = 0.5
"""Probability below which a network is called unsure of a pixel. A convention."""
RGB = 3


class Segmented(NamedTuple):
    """What a network says of a picture: the class of each pixel (h, w), and whether it is sure of it."""

    labels: Ints
    sure: Bools


class Segmenter(Protocol):
    """A network that segments."""

    @property
    def names(self) -> Mapping[int, str]:
        """Of its classes by number, without those that name nothing."""

    @property
    def side(self) -> int:
        """Pixels to which square pictures are brought; 0 if it takes any."""

    def segment(self, picture: Floats32) -> Segmented:
        """Of a picture (3, h, w) in 0…1: red, green and blue."""


def open_segmenter(objects: ObjectOptions, events: Events) -> Segmenter:
    """The network that was chosen.

    Raises:
        DownloadError, MissingFileError, MissingPackageError, InputError: it cannot be had; see the two classes.
    """
    if objects.network_file:
        return OnnxSegmenter(objects.network_file, read_class_names(objects.classes or ""), objects.scale)
    return TorchvisionSegmenter(objects.network, events)


class TorchvisionSegmenter:
    """One of torchvision's, trained on the photographs of COCO for the 20 classes of Pascal VOC.

    Raises:
        DownloadError: its weights are not cached and cannot be fetched.
    """

    side = 0

    def __init__(self, name: str, events: Events) -> None:
        make = getattr(torchvision.models.segmentation, name)
        weights = _weights(name)
        path = cached_weights(weights, f"weights of {name}", events)
        categories = weights.meta["categories"]
        self.names = {number: text for number, text in enumerate(categories) if is_name(text)}
        state = _tensors(path)
        has_aux = any(key.startswith("aux_classifier") for key in state)
        self._network = make(
            weights=None, weights_backbone=None, num_classes=len(categories), **({"aux_loss": True} if has_aux else {})
        ).eval()
        self._network.load_state_dict(state)

    @torch.inference_mode()
    def segment(self, picture: Floats32) -> Segmented:
        """Of a picture (3, h, w) in 0…1."""
        given = torch.from_numpy(_standardised(picture, IMAGENET_SCALE))[None]
        scores = self._network(given)["out"][0]
        return _of_scores(scores.numpy(), self.names)


def _weights(name: str) -> Any:
    found = [one for one in dir(torchvision.models.segmentation) if one.lower() == f"{name}_weights"]
    return getattr(torchvision.models.segmentation, found[0]).DEFAULT


def _tensors(path: Path) -> dict[str, Any]:
    # Tensors only: a .pth file can otherwise hold a program.
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


class OnnxSegmenter:
    """The user's own network in an ONNX file, run by OpenVINO: one picture (1, 3, h, w) in, scores or classes out.

    What it puts out is (1, C, h, w) scores of C classes or (1, h, w), (1, 1, h, w) class numbers, at any size.

    Args:
        names: of its classes by number.
        scale: of ``SCALES``: what it takes for the values of a picture.

    Raises:
        MissingFileError, MissingPackageError, InputError: the file does not exist, OpenVINO is not installed, or the
            network cannot be read or takes something else.
    """

    def __init__(self, path: str, names: Mapping[int, str], scale: str) -> None:
        self._path, self._scale, self._network = path, scale, OnnxFile(path)
        self.names = {number: text for number, text in names.items() if is_name(text)}
        self.side = self._network.side
        if self._network.bands not in (ANY, RGB):
            raise InputError(
                f"The network {path} does not take one picture of (1, 3, height, width): export one that takes red, "
                "green and blue."
            )
        self._network.prepare()

    def segment(self, picture: Floats32) -> Segmented:
        """Of a picture (3, h, w) in 0…1."""
        result = self._network.run(_standardised(picture, self._scale))
        if result.ndim == 4 and result.shape[1] > 1:
            if result.shape[1] <= max(self.names):
                raise InputError(
                    f"The network {self._path} has {result.shape[1]} classes and the list of classes the number "
                    f"{max(self.names)}: give the list of its own classes, counted from 0."
                )
            return _of_scores(result[0], self.names)
        if result.ndim < 3:
            raise InputError(f"The network {self._path} gives no class for each pixel: choose one that segments.")
        numbers = np.rint(result.reshape(result.shape[-2:])).astype(np.int64)
        return Segmented(np.where(np.isin(numbers, list(self.names)), numbers, VOID), np.ones(numbers.shape, bool))


def _standardised(picture: Floats32, scale: str) -> Floats32:
    """Values of 0…1 as a network takes them."""
    if scale == BYTES:
        return np.asarray(picture * np.float32(255), np.float32)
    if scale != IMAGENET_SCALE:
        return np.ascontiguousarray(picture, np.float32)
    mean, std = (np.array(values, np.float32)[:, None, None] for values in (IMAGENET_MEAN, IMAGENET_STD))
    return np.asarray((picture - mean) / std, np.float32)


def _of_scores(scores: Array, names: Mapping[int, str]) -> Segmented:
    """From scores (C, h, w) before the softmax, or probabilities, whose largest decides."""
    best = scores.argmax(axis=0).astype(np.int64)
    top = scores.max(axis=0)
    already = scores.min() >= 0 and np.allclose(scores.sum(axis=0), 1, atol=1e-3)
    chance = top if already else 1 / np.exp(scores - top).sum(axis=0)
    return Segmented(np.where(np.isin(best, list(names)), best, VOID), np.asarray(chance >= SURE))


def segment_photograph(network: Segmenter, photographs: Photographs, number: int, side: int) -> Segmented:
    """The classes (side, side) of an image of photographs, as it is framed."""
    return sampled(network.segment(photographs.resized(number, network.side or max(side, SEEN))), side)


def segment_tile(network: Segmenter, tile: Floats32) -> Segmented:
    """The classes (T, T) of a tile (3, T, T) in 0…1."""
    side = tile.shape[-1]
    seen = network.side or max(side, LEAST_SEEN)
    return sampled(network.segment(resized(torch.from_numpy(tile)[None], seen)[0].numpy()), side)


def sampled(found: Segmented, side: int) -> Segmented:
    """The same at another size: the pixel that lies nearest."""
    height, width = found.labels.shape
    rows, columns = (((np.arange(side) + 0.5) * length / side).astype(np.int64) for length in (height, width))
    return Segmented(found.labels[rows][:, columns], found.sure[rows][:, columns])
