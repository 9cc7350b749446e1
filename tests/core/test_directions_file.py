"""Directions come back from their file as they were written; what cannot be is refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.helpers.model_files import read_model
from urban_ml_plugin.core.latent_directions.directions_file import (
    Direction,
    Directions,
    read_directions,
    write_directions,
)
from urban_ml_plugin.core.models.model_file import write_model
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

WIDTH = 8


def some_directions() -> Directions:
    rng = np.random.default_rng(0)
    items = [
        Direction(
            field,
            inversion,
            kind,
            chosen=kind == "covariance",
            found=field == "income",
            walk=rng.standard_normal(WIDTH).astype(np.float32),
            low=-2.0,
            high=2.5,
            normal=rng.standard_normal(WIDTH).astype(np.float32),
            intercept=0.5,
            middle=0.25,
            spread=2.0,
            evidence={"auc": auc, "p": 0.01, "auc_low": float("nan"), "images": 30},
            sign=f"+ is more {field}",
        )
        for field in ("income", "health")
        for inversion, auc in (("optimisation", 0.7), ("encoder", 0.8))
        for kind in ("normal", "covariance")
    ]
    mean = {name: rng.standard_normal(WIDTH).astype(np.float32) for name in ("optimisation", "encoder")}
    return Directions("abc", items, mean, {"URBAN_ML": "x"})


def test_directions_come_back(tmp_path: Path) -> None:
    path, made = str(tmp_path / "d.safetensors"), some_directions()
    write_directions(path, made)
    back = read_directions(path)
    assert back.fingerprint == "abc"
    assert back.fields == ["income", "health"]
    assert back.provenance == {"URBAN_ML": "x"}
    for one, other in zip(made.items, back.items):
        assert np.array_equal(one.walk, other.walk)
        assert np.array_equal(one.normal, other.normal)
        same = {"walk": other.walk, "normal": other.normal, "evidence": other.evidence}
        assert replace(one, **same) == other
    assert back.items[0].evidence == {"auc": 0.7, "p": 0.01, "auc_low": None, "images": 30}
    assert all(np.array_equal(made.mean[name], back.mean[name]) for name in made.mean)


def test_positions_are_decision_values_in_standard_deviations() -> None:
    item = some_directions().items[0]
    w = np.random.default_rng(1).standard_normal((5, WIDTH))
    decisions = w @ item.normal.astype(float) + 0.5
    assert np.allclose(item.positions(w), (decisions - 0.25) / 2)
    layers = np.stack([w - 1, w + 1], axis=1)
    assert np.allclose(item.positions(layers), item.positions(w))


def test_the_best_inversion_and_the_kind_of_the_audit_are_chosen() -> None:
    made = some_directions()
    assert [(item.field, item.inversion, item.kind) for item in made.chosen()] == [
        ("income", "encoder", "covariance"),
        ("health", "encoder", "covariance"),
    ]
    assert made.chosen(["health"], "optimisation", "normal") == [made.items[4]]
    with pytest.raises(InputError, match="no direction of age"):
        made.chosen(["age"])
    with pytest.raises(InputError, match="only as"):
        made.chosen(kind="conditional")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"spread": 0.0}, "no spread"),
        ({"low": 9.0}, "no spread, or its low end above"),
        ({"inversion": "magic"}, "inversion"),
        ({"kind": "sideways"}, "kind"),
        ({"found": 1}, "found"),
    ],
)
def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path, change: dict[str, Any], message: str) -> None:
    path = str(tmp_path / "d.safetensors")
    write_directions(path, some_directions())
    tensors, card = read_model(path, "latentdirections")
    card["directions"][1] |= change
    write_model(path, tensors, card)
    with pytest.raises(ModelFileError, match=message):
        read_directions(path)
