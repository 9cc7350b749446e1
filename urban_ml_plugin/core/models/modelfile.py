"""Model files: one ``.safetensors`` with every tensor and a card of JSON; no pickle, so any is safe to open."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from ..errors import MissingFileError, ModelFileError, OutputError

CARD = "urban_ml"
FORMAT = 1


def write_model(path: str, tensors: Mapping[str, NDArray[Any]], card: dict[str, Any]) -> None:
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


def read_model(path: str, kind: str) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """Read the tensors and the card of a model of ``kind`` (the task that made it).

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: the file is corrupt, was not made by Urban ML, by a newer version of it, or by another task.
    """
    if not Path(path).is_file():
        raise MissingFileError(f"The model {path} does not exist: check the path.")
    try:
        with safe_open(path, "np") as file:
            card = json.loads((file.metadata() or {}).get(CARD, "null"))
            _check_card(card, path, kind)
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  (no mapping)
    except (SafetensorError, json.JSONDecodeError, UnicodeDecodeError, OSError) as error:
        raise ModelFileError(
            f"The file {path} is not a model, or is damaged: choose one that Urban ML wrote."
        ) from error
    return tensors, card


def part(tensors: Mapping[str, NDArray[Any]], prefix: str) -> Iterator[tuple[str, NDArray[Any]]]:
    """The tensors whose names begin with a prefix, under the rest of their names."""
    return ((name[len(prefix) :], tensor) for name, tensor in tensors.items() if name.startswith(prefix))


def _check_card(card: Any, path: str, kind: str) -> None:
    if not isinstance(card, dict) or not isinstance(card.get("format"), int):
        raise ModelFileError(f"The file {path} was not written by Urban ML: choose a model made by “{kind}”.")
    if card["format"] > FORMAT:
        raise ModelFileError(f"The model {path} was written by a newer Urban ML: update the plugin.")
    if card.get("kind") != kind:
        raise ModelFileError(f"The model {path} was made by “{card.get('kind')}”: choose one made by “{kind}”.")
