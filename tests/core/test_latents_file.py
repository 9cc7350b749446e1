"""Latents are kept with their places, belong to one generator, and a damaged file is told in a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from urban_ml_plugin.core.inversion.latents_file import KIND, Latents, read_latents, write_latents
from urban_ml_plugin.core.models.model_file import write_model
from urban_ml_plugin.core.options.choices import ENCODER, ITERATIVE, OPTIMISATION
from urban_ml_plugin.core.runtime.errors import ModelFileError

COUNT, LAYERS, WIDTH = 5, 4, 8


def some_latents() -> Latents:
    rng = np.random.default_rng(0)
    drawn = {name: rng.normal(size=(COUNT, LAYERS, WIDTH)).astype(np.float32) for name in (ITERATIVE, OPTIMISATION)}
    numbers = np.arange(COUNT)
    return Latents(
        "f" * 32, "tiles", LAYERS, WIDTH, drawn, numbers * 0, numbers, numbers + 1, numbers, numbers + 0.5,
        numbers - 0.5, "", [{"path": "city.tif", "fingerprint": "1"}], 64, numbers * 7, {"made": "here"},
    )  # fmt: skip


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    latents, path = some_latents(), str(tmp_path / "l.safetensors")
    write_latents(path, latents)
    read = read_latents(path)
    for name, value in vars(latents).items():
        if name == "by_method":
            assert read.methods == (OPTIMISATION, ITERATIVE)
            for method in value:
                np.testing.assert_array_equal(read.by_method[method], value[method])
        else:
            np.testing.assert_array_equal(getattr(read, name), value)
    np.testing.assert_allclose(read.mean(ITERATIVE), latents.by_method[ITERATIVE].mean(axis=1), rtol=1e-6)


def test_a_method_that_was_not_used_is_refused() -> None:
    with pytest.raises(ModelFileError, match="not inverted by “encoder”"):
        some_latents().mean(ENCODER)


@pytest.mark.parametrize("change", [{"layers": 5}, {"sources": []}, {"tile_size": 0}, {"kind": "clouds"}])
def test_a_file_that_cannot_be_is_refused_in_a_sentence(change: dict[str, Any], tmp_path: Path) -> None:
    path = str(tmp_path / "l.safetensors")
    write_latents(path, replace(some_latents(), **change))
    with pytest.raises(ModelFileError, match=r"is damaged \(.*make it again with “Find images in the model”"):
        read_latents(path)


def test_a_file_without_latents_is_refused(tmp_path: Path) -> None:
    path = str(tmp_path / "l.safetensors")
    write_model(path, {}, {"kind": KIND, "layers": 4, "width": 8, "sources": []})
    with pytest.raises(ModelFileError, match="is damaged"):
        read_latents(path)
