"""Arrays kept from run to run, and the metric of clusters as one of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from urban_ml_plugin.core.clustering import metric
from urban_ml_plugin.core.clustering.clustering import fit
from urban_ml_plugin.core.runtime import cache_folder
from urban_ml_plugin.core.runtime.arrays import Array
from urban_ml_plugin.core.runtime.cache_folder import VARIABLE, entries
from urban_ml_plugin.core.storage.kept_arrays import KeptArrays, recall

PACKAGES = ("storage",)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    monkeypatch.setenv(VARIABLE, "1")
    return cache_folder.cache_folder()


def counted(arrays: dict[str, Array]) -> tuple[Callable[[], dict[str, Array]], list[int]]:
    """A function that gives arrays, and a list that grows when it is called."""
    calls: list[int] = []
    return lambda: (calls.append(1), arrays)[1], calls


def test_arrays_of_any_kind_come_back_to_the_last_bit(folder: Path) -> None:
    given: dict[str, Array] = {
        "numbers": np.random.default_rng(0).standard_normal((5, 3)),
        "turned": np.arange(6, dtype=np.float32).reshape(2, 3).T,
        "none": np.zeros((0, 7)),
        "which": np.array([True, False]),
        "rows": np.arange(4),
    }
    work, calls = counted(given)
    found = [recall("all", PACKAGES, [np.arange(3)], work) for _ in range(2)]
    assert len(calls) == 1
    for arrays in found:
        assert set(arrays) == set(given)
        for name, array in given.items():
            assert arrays[name].dtype == array.dtype
            np.testing.assert_array_equal(arrays[name], array)


def test_other_inputs_names_and_damaged_files_are_computed_anew(folder: Path) -> None:
    work, calls = counted({"a": np.arange(3.0)})
    for what, inputs in (
        ("one", [np.arange(4)]),
        ("two", [np.arange(4)]),
        ("one", [np.arange(4.0)]),
        ("one", [np.arange(4).reshape(2, 2)]),
        ("one", [np.arange(2), np.arange(2, 4)]),
    ):
        before = len(calls)
        for _ in range(2):
            recall(what, PACKAGES, inputs, work)
        assert len(calls) == before + 1
    for entry in entries(folder):
        content = bytearray(entry.path.read_bytes())
        content[-1] ^= 1
        entry.path.write_bytes(content)
    before = len(calls)
    np.testing.assert_array_equal(recall("one", PACKAGES, [np.arange(4)], work)["a"], np.arange(3.0))
    assert len(calls) == before + 1


def test_nothing_is_kept_where_nothing_may_be(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "0")
    work, calls = counted({"a": np.arange(3.0)})
    for _ in range(2):
        recall("one", PACKAGES, [np.arange(4)], work)
    assert len(calls) == 2
    assert entries(folder) == []


def test_processes_that_fill_the_folder_together_keep_its_bound(folder: Path) -> None:
    content = {"a": np.zeros(1000)}
    KeptArrays(folder, 10**6).keep(b"first", content)
    size = entries(folder)[0].bytes
    several = [KeptArrays(folder, 12 * size) for _ in range(6)]
    for number in range(8):
        for place, kept in enumerate(several):
            kept.keep(b"%d %d" % (number, place), content)
    assert 10 <= len(entries(folder)) <= 12


@pytest.mark.parametrize("parts", [True, False])
def test_another_number_of_clusters_takes_the_metric_that_was_learnt(
    folder: Path, monkeypatch: pytest.MonkeyPatch, parts: bool
) -> None:
    rng = np.random.default_rng(0)
    views = rng.standard_normal((60, 5, 12)).astype(np.float32)
    views += 3 * rng.standard_normal((60, 1, 12)).astype(np.float32)
    views[:, 0] = views[:, 1:].mean(axis=1)

    def model(views: Array, clusters: int) -> dict[str, bytes]:
        shading, blocks = 0.1 * views[:9, 0], ((4, 1.0), (8, 0.5))
        told = {"views": views[:, 1:], "shading": shading, "blocks": blocks} if parts else {}
        return {name: array.tobytes() for name, array in fit(views[:, 0], clusters, 1, **told).arrays().items()}

    model(views, 3)
    kept = {entry.path for entry in entries(folder)}
    learnt, calls = metric._learn_space, []
    monkeypatch.setattr(metric, "_learn_space", lambda *given: (calls.append(1), learnt(*given))[1])
    second = model(views, 4)
    assert not calls
    assert {entry.path for entry in entries(folder)} == kept
    other = views.copy()
    other[7, 0, 3] += 1e-3
    assert model(other, 4) != second
    assert len(calls) == 1
    monkeypatch.setenv(VARIABLE, "0")
    assert model(views, 4) == second
    assert len(calls) == 2
