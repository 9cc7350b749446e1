"""Where an output comes from, in its own metadata, so that a map can be traced a year later."""

from __future__ import annotations

import configparser
import json
from pathlib import Path
from typing import Any

from .imagery import Imagery


def version() -> str:
    """The plugin's version, as its ``metadata.txt`` states it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).parent.parent / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def tags(algorithm: str, imagery: Imagery, **parameters: Any) -> dict[str, str]:
    """GeoTIFF tags: algorithm, version, parameters, and the input with its fingerprint."""
    return {
        "URBAN_ML_ALGORITHM": algorithm,
        "URBAN_ML_VERSION": version(),
        "URBAN_ML_PARAMETERS": json.dumps({"bands": list(imagery.bands), **parameters}),
        "URBAN_ML_INPUT": imagery.path,
        "URBAN_ML_INPUT_FINGERPRINT": imagery.fingerprint,
    }
