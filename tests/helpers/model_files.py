"""Model files taken apart, to be changed and written again."""

from __future__ import annotations

import json
from typing import Any

from numpy.typing import NDArray
from safetensors import safe_open

from urban_ml_plugin.core.models.model_file import CARD, open_model


def read_model(path: str, kind: str) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """All tensors and the card of a model of ``kind``, none of their values checked."""
    with open_model(path, kind), safe_open(path, "np") as file:
        return {name: file.get_tensor(name) for name in file.keys()}, json.loads(file.metadata()[CARD])  # noqa: SIM118
