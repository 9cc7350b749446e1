"""What is asked of a network, and what is noted of one that others made, so that a model finds it again."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from torch import nn

from ..rasters.embedding_raster import Embedding
from ..runtime.errors import MissingFileError, ModelFileError
from ..runtime.events import SILENT, Events
from .onnx_file import files_of_weights

UNKNOWN = "unknown"
"""A licence that nobody names."""


@dataclass(frozen=True)
class Origin:
    """Where a network of others comes from, and how it takes tiles. A model keeps it.

    Attributes:
        source: where network and weights were taken from, in words.
        sha256: of the file that holds the weights, see ``sha256_of_network``; empty if they are random.
        license: of the weights, as whoever gives them names it.
        side: pixels to which tiles are brought; 0 if they are taken as they are.
        mean, std: of the bands, with which the network takes values; (value · highest − mean) / std.
        highest: what it takes for the highest value of a band: 1 or 255.
        file: path of the file without which a model cannot be applied; empty if the model holds the weights itself.
        output: name of what the network puts out that are the features; empty where there is no choice.
    """

    source: str
    sha256: str
    license: str
    side: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    highest: float = 1.0
    file: str = ""
    output: str = ""

    @property
    def words(self) -> str:
        """What a report says of it."""
        known = f", SHA-256 {self.sha256[:16]}…" if self.sha256 else ""
        return f"{self.source}{known}, licence: {self.license or UNKNOWN}"

    def found(self, folder: str) -> Origin:
        """The same with the file as it is found: where it was, or else in a folder.

        Raises:
            MissingFileError: it is in neither place.
            ModelFileError: it holds something else than it did.
        """
        if not self.file:
            return self
        places = Path(self.file), Path(folder, Path(self.file.replace("\\", "/")).name)
        there = [place for place in places if place.is_file()]
        if not there:
            raise MissingFileError(
                f"The network {self.file}, with which the model was made, does not exist: put it there, or beside the "
                "model."
            )
        alike = [place for place in there if sha256_of_network(place) == self.sha256]
        if not alike:
            raise ModelFileError(
                f"The network {there[0]} is not the one with which the model was made: its SHA-256 is not "
                f"{self.sha256[:16]}…, so put that very file there, or beside the model."
            )
        return replace(self, file=str(alike[0]))


class NetworkRequest(NamedTuple):
    """A network as it is asked for.

    Attributes:
        name: as the user gives it.
        weights: of ``WEIGHTS``.
        bands, tile_size: of the tiles that it is to take.
        seed: of random weights.
        weights_file: for the weights ``file``.
        zoom: by which it is to resample tiles; only the plugin's own do.
        origin: what a model notes of the network that it was made with; None where a network is chosen anew.
        embedding: what the values of the tiles are, where these are embeddings.
    """

    name: str
    weights: str
    bands: int
    tile_size: int
    seed: int = 0
    weights_file: str | None = None
    zoom: float = 1.0
    origin: Origin | None = None
    events: Events = SILENT
    embedding: Embedding | None = None


class NetworkKind(ABC):
    """Networks that are made in one way, and are known by their names."""

    @abstractmethod
    def knows(self, name: str) -> bool:
        """Whether a name is of this kind."""

    def weight_count(self, name: str) -> int:
        """Numbers that a network has learnt, its last layer included; 0 of few, and where nobody knows beforehand."""
        return 0

    @abstractmethod
    def build(self, request: NetworkRequest) -> nn.Module:
        """The network: tiles (N, bands, T, T) in 0…1 and validity (N, 1, T, T) to features (N, D)."""


def sha256_of(path: str | Path) -> str:
    """The SHA-256 of a file, which need not fit into memory."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(2**22), b""):
            digest.update(part)
    return digest.hexdigest()


def sha256_of_network(path: str | Path) -> str:
    """The SHA-256 of an ONNX file; where it keeps weights in files beside it, that of the hashes of all.

    Raises:
        MissingFileError: one of those does not exist.
    """
    own, others = sha256_of(path), [sha256_of(file) for file in files_of_weights(path)]
    return hashlib.sha256("".join([own, *others]).encode()).hexdigest() if others else own
