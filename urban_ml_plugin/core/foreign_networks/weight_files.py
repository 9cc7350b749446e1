"""Weights in files: of the user's, or fetched once and kept where PyTorch keeps them, each with its hash."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from http.client import HTTPException
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..runtime.errors import DownloadError, MissingFileError, ModelFileError
from ..runtime.events import Events
from .network_request import sha256_of

PATIENCE = 20.0
"""Seconds without an answer after which a download is given up."""
WRAPPED = ("state_dict", "model", "teacher")
"""Under which names training programs put the tensors of a network into a file."""


def kept_weights() -> Path:
    """The folder in which PyTorch, and so this plugin, keeps weights that were fetched."""
    return Path(torch.hub.get_dir(), "checkpoints")


def cached_weights(weights: Any, what: str, events: Events) -> Path:
    """The file of torchvision's ``weights``, fetched once, whose hash is the one that its name bears.

    Args:
        what: they are, for errors.

    Raises:
        DownloadError: they are not cached and cannot be fetched, or the file is damaged.
    """
    cached = kept_weights() / Path(weights.url).name
    events.info(f"Weights: {weights}, {'from' if cached.exists() else 'to be stored in'} {cached}")
    if not cached.exists():
        fetch(weights.url, cached, what)
    return whole(cached, what)


def whole(path: Path, what: str) -> Path:
    """A file that was fetched, if it is whole: its name bears the start of its SHA-256.

    Raises:
        DownloadError: it is damaged.
    """
    if not sha256_of(path).startswith(path.stem.rpartition("-")[2]):
        raise DownloadError(f"The {what} in {path} are damaged: delete that file and try again.")
    return path


def fetch(url: str, path: Path, what: str) -> None:
    """Fetch a file, which appears whole or not at all.

    Raises:
        DownloadError: it cannot be fetched.
    """
    patience = socket.getdefaulttimeout()
    socket.setdefaulttimeout(PATIENCE)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.hub.download_url_to_file(url, str(path), progress=False)
    except (OSError, HTTPException) as error:
        raise DownloadError(
            f"The {what} cannot be fetched from {url} ({error}): connect to the internet once, "
            f"put the file in {path.parent}, or choose other weights."
        ) from error
    finally:
        socket.setdefaulttimeout(patience)


def stored_tensors(path: str | None, name: str) -> dict[str, Tensor]:
    """The tensors in a file of weights, ``.safetensors`` or ``.pth`` with tensors only, by their names.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it holds something else.
    """
    if not path or not os.path.isfile(path):
        raise MissingFileError(f"The weights file {path or '(none given)'} does not exist: choose a .safetensors file.")
    from safetensors.torch import load_file

    try:
        # Tensors only: a .pth file can otherwise hold a program.
        state: dict[str, Any] = (
            load_file(path)
            if Path(path).suffix == ".safetensors"
            else torch.load(path, map_location="cpu", weights_only=True)
        )
        wrapped = next((key for key in WRAPPED if isinstance(state.get(key), dict)), None)
        found = state[wrapped] if wrapped else state
        return {key: tensor for key, tensor in found.items() if isinstance(tensor, Tensor)}
    except Exception as error:  # each reader fails in its own ways on a foreign file
        raise does_not_fit(path, name, error) from error


def does_not_fit(path: str, name: str, error: Exception) -> ModelFileError:
    """The error that a file of weights is not of a network."""
    return ModelFileError(
        f"The weights file {path} does not fit {name} ({_reason(error)}): choose the tensors of that very network."
    )


def _reason(error: Exception) -> str:
    """One line of what a reader says, without PyTorch's advice to run whatever a file holds."""
    lines = [line.strip(" \t.") for line in str(error).splitlines() if line.strip()]
    if lines and "weights_only" in lines[0]:
        return "it holds something else than tensors"
    if len(lines) > 1 and lines[0].startswith("Error(s) in loading state_dict"):
        return lines[1]
    return lines[0] if lines else type(error).__name__


def put_tensors(network: nn.Module, tensors: Mapping[str, Tensor]) -> None:
    """Put stored tensors into a network, which keeps them in its own precision. What it has no place for is left.

    Raises:
        ValueError: one is missing, holds no decimal numbers where the network has them, or no finite ones.
        RuntimeError: one has another shape.
    """
    own = network.state_dict()
    for name, tensor in tensors.items():
        if name in own and own[name].is_floating_point() and not tensor.is_floating_point():
            raise ValueError(f"the tensor {name} holds no decimal numbers")
    lacking = network.load_state_dict(dict(tensors), strict=False).missing_keys
    if lacking:
        raise ValueError(f"{len(lacking)} tensors such as {lacking[0]} are missing")
    for name, tensor in own.items():  # which shares its memory with the network
        if not bool(torch.isfinite(tensor).all()):
            raise ValueError(f"the tensor {name} holds values that are no finite numbers")
