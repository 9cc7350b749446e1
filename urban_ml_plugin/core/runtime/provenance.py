"""Where an output comes from, in its own metadata, so that a map can be traced a year later."""

from __future__ import annotations

import configparser
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol


class Source(Protocol):
    """What an output was made from, such as ``imagery.Imagery``."""

    @property
    def path(self) -> str:
        """Where it is."""

    @property
    def bands(self) -> Sequence[int]:
        """Numbers from 1 of the bands in use; none if all are."""

    @property
    def fingerprint(self) -> str:
        """Tells this input from another."""


def version() -> str:
    """The plugin's version, as its ``metadata.txt`` states it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).parents[2] / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def made_by(algorithm: str) -> dict[str, str]:
    """The tags that name an algorithm and the plugin's version."""
    return {"URBAN_ML_ALGORITHM": algorithm, "URBAN_ML_VERSION": version()}


def made_from(origins: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """The tags that name several inputs, each with its ``path`` and ``fingerprint``."""
    names = {"URBAN_ML_INPUT": "path", "URBAN_ML_INPUT_FINGERPRINT": "fingerprint"}
    return {tag: ", ".join(origin[name] for origin in origins) for tag, name in names.items()}


def tags(algorithm: str, imagery: Source, **parameters: Any) -> dict[str, str]:
    """GeoTIFF tags: algorithm, version, parameters, and the input with its fingerprint."""
    return {
        **made_by(algorithm),
        "URBAN_ML_PARAMETERS": json.dumps({"bands": list(imagery.bands), **parameters}),
        "URBAN_ML_INPUT": imagery.path,
        "URBAN_ML_INPUT_FINGERPRINT": imagery.fingerprint,
    }
