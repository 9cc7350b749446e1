"""Model files: one ``.safetensors`` with every tensor and a card of JSON; no pickle, so any is safe to open."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from ..runtime.arrays import Array, Ints
from ..runtime.errors import MissingFileError, ModelFileError, OutputError, UrbanMLError
from ..runtime.json_fields import DamagedError, Fields, parse_json, shortened

CARD = "urban_ml"
FORMAT = 1
MAKERS = {
    "deepcluster": "Cluster urban types",
    "traincnn": "Train a model of status from imagery",
    "recognisecities": "Recognise cities",
    "traingan": "Train a generative model",
    "invertimages": "Find images in the model",
    "latentdirections": "Directions of a value",
}
"""Titles of the algorithms that write models and what belongs to them, by the kind that the card names."""
LONGEST_CARD = 2**24
"""Characters: a hundred times what a model of thousands of rasters needs."""
LARGEST = 1e30
"""Of a number in a tensor: what is computed from it stays finite in float32."""
_FLOATS, _WHOLES = ("F32", "F64"), ("I32", "I64")


class Tensors:
    """The tensors of an open model file. Type, shape and values of each are checked, the first two before it is read.

    Lengths are given as numbers, or as None where any will do. Every method raises ``DamagedError`` where a tensor is
    missing or is not as it says.

    Attributes:
        folder: in which the model lies.
    """

    def __init__(self, file: Any, folder: str) -> None:
        self._file, self.folder = file, folder
        self._names: list[str] = list(file.keys())

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def names(self, prefix: str) -> list[str]:
        """The names that begin with ``prefix``."""
        return [name for name in self._names if name.startswith(prefix)]

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of a tensor."""
        if name not in self._names:
            raise DamagedError(f"the tensor “{name}” is missing")
        return tuple(self._file.get_slice(name).get_shape())

    def floats(
        self, name: str, *shape: int | None, least: float = -LARGEST, most: float = LARGEST, infinite: bool = False
    ) -> Array:
        """A tensor of finite numbers from ``least`` to ``most``, float32 or float64 as it was stored.

        Args:
            infinite: infinite ones will do as well, though no NaN.
        """
        values = self._checked(name, shape, _FLOATS)
        finite = np.isfinite(values)
        if np.isnan(values).any() or not (infinite or finite.all()):
            raise DamagedError(f"the tensor “{name}” holds values that are not finite numbers")
        if (values[finite] < least).any() or (values[finite] > most).any():
            raise DamagedError(f"the tensor “{name}” holds values outside of {least:g} to {most:g}")
        return values

    def wholes(self, name: str, *shape: int | None, least: int, most: int) -> Ints:
        """A tensor of whole numbers from ``least`` to ``most``."""
        values = self._checked(name, shape, _WHOLES).astype(np.int64)
        if values.size and not (values.min() >= least and values.max() <= most):
            raise DamagedError(f"the tensor “{name}” holds values outside of {least:,} to {most:,}")
        return values

    def _checked(self, name: str, shape: tuple[int | None, ...], kinds: tuple[str, ...]) -> Array:
        there = self.shape(name)
        if len(there) != len(shape) or any(want not in (None, has) for has, want in zip(there, shape)):
            wanted = " × ".join("any" if length is None else str(length) for length in shape)
            raise DamagedError(f"the tensor “{name}” has the shape {' × '.join(map(str, there))}, not {wanted}")
        kind = self._file.get_slice(name).get_dtype()
        if kind not in kinds:
            raise DamagedError(f"the tensor “{name}” is of type {kind}, not {' or '.join(kinds)}")
        tensor: Array = self._file.get_tensor(name)
        return tensor


def write_model(path: str, tensors: Mapping[str, Array], card: dict[str, Any]) -> None:
    """Write a model.

    Args:
        path: a temporary path given by ``Outputs``.
        tensors: everything that was learnt.
        card: JSON-able description with ``kind``, the task that made it; ``format`` is added. The same model always
            makes the same bytes.

    Raises:
        OutputError: the disk is full or the folder cannot be written.
    """
    metadata = {CARD: json.dumps({"format": FORMAT, **card}, ensure_ascii=False, sort_keys=True)}
    # Not by the library's save_file, which makes a file that only its owner may read.
    contents = save({name: np.ascontiguousarray(tensor) for name, tensor in tensors.items()}, metadata)
    try:
        Path(path).write_bytes(contents)
    except OSError as error:
        raise OutputError(f"The model {path} cannot be written ({error.strerror}): check folder and space.") from error


def kind_of(path: str, kinds: Sequence[str]) -> str:
    """Which of some tasks made a model.

    Raises:
        MissingFileError, ModelFileError: as ``open_model``, or none of them did.
    """
    with open_model(path, *kinds) as (card, _):
        return card.text("kind")


@contextmanager
def open_model(path: str, *kinds: str) -> Iterator[tuple[Fields, Tensors]]:
    """The card and the tensors of a model of one of some kinds (the tasks that make them), while its file is open.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: the file is corrupt, was not made by Urban ML, by a newer version of it, or by another task; or
            the one who reads it finds a value that cannot be, and raises ``DamagedError``.
        UrbanMLError: of the one who reads it, such as that a file which belongs to the model is missing.
    """
    if not os.path.isfile(path):  # which holds for names that are too long, too
        raise MissingFileError(f"The model {path} does not exist: check the path.")
    try:
        with safe_open(path, "np") as file:
            text = (file.metadata() or {}).get(CARD, "null")
            if len(text) > LONGEST_CARD:
                raise DamagedError(f"its description has {len(text):,} characters")
            card = parse_json(text)
            _check_card(card, path, kinds)
            yield Fields(card), Tensors(file, os.path.dirname(os.path.abspath(path)))
    except UrbanMLError:
        raise
    except DamagedError as error:
        raise ModelFileError(f"The model {path} is damaged ({error}): make it again with {_named(kinds)}.") from error
    except (SafetensorError, UnicodeDecodeError, OSError) as error:
        raise ModelFileError(
            f"The file {path} is not a model, or is damaged: choose one that Urban ML wrote."
        ) from error


def _check_card(card: Any, path: str, kinds: Sequence[str]) -> None:
    form, maker = (card.get("format"), card.get("kind")) if isinstance(card, dict) else (None, None)
    if type(form) is not int or form < 1 or not isinstance(maker, str):
        raise ModelFileError(f"The file {path} was not written by Urban ML: choose a model made by {_named(kinds)}.")
    if form > FORMAT:
        raise ModelFileError(f"The model {path} was written by a newer Urban ML: update the plugin.")
    if maker not in kinds:
        raise ModelFileError(f"The model {path} was made by {_named([maker])}: choose one made by {_named(kinds)}.")


def _named(kinds: Sequence[str]) -> str:
    """The algorithms that make some kinds of models, by their titles."""
    return " or ".join(f"“{MAKERS.get(kind) or shortened(kind).strip(chr(34))}”" for kind in kinds)
