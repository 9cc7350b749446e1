"""A model comes back as it was written; anything else is refused in one sentence."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("safetensors", reason="model files need the package safetensors")
from safetensors.numpy import save_file

from tests.helpers.model_files import read_model
from urban_ml_plugin.core.models.model_file import write_model
from urban_ml_plugin.core.runtime.errors import MissingFileError, ModelFileError, OutputError

TENSORS = {
    "centroids": np.arange(12, dtype=np.float32).reshape(3, 4),
    "network.weight": np.arange(24, dtype=np.float64).reshape(2, 3, 4).transpose(2, 0, 1),
    "counts": np.array([1, 2, 3], np.int64),
}
CARD = {"kind": "deepcluster", "classes": [{"number": 1, "name": "Größe"}], "low": [0.1 + 0.2]}


def fault(path, error=ModelFileError):
    with pytest.raises(error) as caught:
        read_model(str(path), "deepcluster")
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_tensors_and_card_come_back_exactly(tmp_path):
    write_model(str(tmp_path / "a.safetensors"), TENSORS, CARD)
    tensors, card = read_model(str(tmp_path / "a.safetensors"), "deepcluster")
    assert tensors.keys() == TENSORS.keys()
    for name, tensor in TENSORS.items():
        np.testing.assert_array_equal(tensors[name], tensor)
        assert tensors[name].dtype == tensor.dtype
    assert card == {"format": 1, **CARD}


def test_the_same_model_makes_the_same_bytes(tmp_path):
    write_model(str(tmp_path / "a"), TENSORS, CARD)
    write_model(str(tmp_path / "b"), dict(reversed(TENSORS.items())), dict(reversed(CARD.items())))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_missing_model_is_told(tmp_path):
    for name in ("none", "x" * 300, "."):
        assert "does not exist" in fault(tmp_path / name, MissingFileError)


@pytest.mark.parametrize("content", [b"", b"I am no model.", b"\xff" * 100, (2**62).to_bytes(8, "little") + b"{}"])
def test_a_foreign_file_is_told(tmp_path, content):
    (tmp_path / "a").write_bytes(content)
    assert "is not a model, or is damaged" in fault(tmp_path / "a")


def test_a_model_cut_short_is_told(tmp_path):
    write_model(str(tmp_path / "a"), TENSORS, CARD)
    (tmp_path / "a").write_bytes((tmp_path / "a").read_bytes()[:-8])
    assert "damaged" in fault(tmp_path / "a")


@pytest.mark.parametrize("metadata", [None, {"urban_ml": "[1]"}, {"urban_ml": '{"format": "x"}'}])
def test_tensors_of_another_program_are_told(tmp_path, metadata):
    save_file(TENSORS, tmp_path / "a", metadata)
    assert "not written by Urban ML" in fault(tmp_path / "a")


def test_a_card_that_is_no_json_is_told(tmp_path):
    save_file({"a": np.zeros(1)}, tmp_path / "a", {"urban_ml": "{"})
    assert "damaged" in fault(tmp_path / "a")


def test_a_newer_format_and_the_model_of_another_task_are_told(tmp_path):
    save_file({"a": np.zeros(1)}, tmp_path / "a", {"urban_ml": json.dumps({"format": 99, "kind": "deepcluster"})})
    assert "update the plugin" in fault(tmp_path / "a")
    write_model(str(tmp_path / "b"), TENSORS, {"kind": "traincnn"})
    assert "made by “Train a model of status from imagery”" in fault(tmp_path / "b")


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        write_model(str(tmp_path / "none" / "a"), TENSORS, CARD)
