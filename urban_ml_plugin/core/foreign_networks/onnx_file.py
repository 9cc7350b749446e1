"""Networks written as ONNX, run by OpenVINO: files that describe tiles or name pixels, and copies of other networks."""

from __future__ import annotations

import io
import mmap
import re
import threading
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..layers.block_threads import Sharing, sharing
from ..runtime.arrays import Array, Floats32
from ..runtime.errors import InputError, MissingFileError, MissingPackageError

ANY = 0
"""The side of a picture, or the number of its bands, that a network leaves open."""
ELSEWHERE = re.compile(rb"\x6a[\x80-\xff]?[\x00-\x7f]\n\x08location\x12([\x80-\xff]?)([\x00-\x7f])", re.DOTALL)
"""Where an ONNX file begins to say in which other file the values of a tensor lie, and of how many bytes its name is:
``TensorProto.external_data``, whose keys come first. Metadata of the same key have another tag than 0x6a."""
SEVEN_BITS = 7
"""Of a length in each of its bytes, the lowest first."""


def load_openvino() -> Any:
    """The package.

    Raises:
        MissingPackageError: it is not installed.
    """
    try:
        import openvino
    except ImportError as error:
        raise MissingPackageError(
            "ONNX files need the package openvino, which the engine's Python lacks: run “Install or repair the "
            "engine”, or choose something else in place of the ONNX file."
        ) from error
    return openvino


def files_of_weights(path: str | Path) -> list[Path]:
    """The files beside an ONNX file in which it keeps weights, by name: PyTorch 2 puts them into ``NAME.onnx.data``.

    Raises:
        MissingFileError: one of them does not exist.
    """
    if not Path(path).stat().st_size:
        return []
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        names = set()
        for found in ELSEWHERE.finditer(content):
            more, last = found.groups()
            length = (more[0] & 0x7F) | last[0] << SEVEN_BITS if more else last[0]
            names.add(content[found.end() : found.end() + length].decode(errors="replace"))
    files = [Path(path).parent / name for name in sorted(names)]
    for one in files:
        if not one.is_file():
            raise MissingFileError(
                f"The network {path} keeps weights in {one}, which does not exist: put that file there, too, or export "
                "the network as one file."
            )
    return files


class OnnxFile:
    """A network that takes one picture (1, bands, side, side), on the processor.

    Args:
        path: of the file, or what the network is called whose content is given.
        content: of the file, or a model as OpenVINO has it, if there is none on the disk.

    Attributes:
        bands: that it takes, 0 if it leaves that open.
        side: pixels of the square that it takes, 0 for pictures of any size.
        outputs: names of what it puts out; one without a name is called by its number.
        version: of OpenVINO.

    Raises:
        MissingFileError, MissingPackageError, InputError: the file, or one in which it keeps weights, does not exist,
            OpenVINO is not installed, or the network cannot be read or takes something else than one square picture.
    """

    def __init__(self, path: str, content: Any = None) -> None:
        if content is None and not Path(path).is_file():
            raise MissingFileError(f"The network {path} does not exist: check the path.")
        if content is None:
            files_of_weights(path)
        openvino = load_openvino()
        self.path, self.version = path, str(openvino.__version__)
        try:
            self._core = openvino.Core()
            if content is None:
                self._model = self._core.read_model(path)
            elif isinstance(content, bytes):
                self._model = self._core.read_model(io.BytesIO(content))
            else:
                self._model = content
        except RuntimeError as error:
            raise self._unreadable(error) from error
        shape = self._model.input(0).partial_shape if len(self._model.inputs) == 1 else None
        if shape is None or shape.rank.is_dynamic or shape.rank.get_length() != 4:
            raise self._takes_no_picture()
        self.bands, height, width = (
            ANY if shape[place].is_dynamic else int(shape[place].get_length()) for place in (1, 2, 3)
        )
        if ANY not in (height, width) and height != width:
            raise self._takes_no_picture()
        self.side = min(height, width)
        self.outputs = [
            min(output.get_names(), default=str(number)) for number, output in enumerate(self._model.outputs)
        ]
        self._network: Any = None
        self._requests = threading.local()

    def _unreadable(self, error: RuntimeError) -> InputError:
        return InputError(
            f"The network {self.path} cannot be read as ONNX ({str(error).strip().splitlines()[-1]}): export it anew."
        )

    def _takes_no_picture(self) -> InputError:
        return InputError(
            f"The network {self.path} does not take one square picture of (1, bands, side, side): export it anew, so "
            "that it does."
        )

    def prepare(self, bands: int = ANY, side: int = ANY, narrow: bool = False) -> None:
        """Make it ready to run: for pictures of one shape if it is given, as many at once as blocks of one picture.

        Args:
            narrow: in bfloat16 in place of float32, for processors that compute in it.

        Raises:
            InputError: it cannot run with them.
        """
        shared = sharing(side**2) if side else Sharing(1, torch.get_num_threads())
        settings = {
            "INFERENCE_PRECISION_HINT": "bf16" if narrow else "f32",
            "PERFORMANCE_HINT": "LATENCY",  # else it would take blocks of its own
            "NUM_STREAMS": shared.at_once,
            "INFERENCE_NUM_THREADS": shared.at_once * shared.threads,
        }
        try:
            if bands and side:
                self._model.reshape([1, bands, side, side])
            self._network = self._core.compile_model(self._model, "CPU", settings)
        except RuntimeError as error:
            raise self._unreadable(error) from error
        self._requests = threading.local()

    def run(self, picture: Floats32, output: int = 0) -> Array:
        """One of its outputs for a picture (bands, h, w); several threads may ask at the same time.

        Raises:
            InputError: it fails on a picture of that shape.
        """
        if self._network is None:
            self.prepare()
        if not hasattr(self._requests, "own"):
            self._requests.own = self._network.create_infer_request()
        try:
            return np.array(self._requests.own.infer([np.ascontiguousarray(picture[None])])[output])
        except RuntimeError as error:
            raise InputError(
                f"The network {self.path} fails on a picture of {picture.shape[2]} × {picture.shape[1]} pixels: "
                "export it for pictures of any size, or of one."
            ) from error
