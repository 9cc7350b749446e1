"""``urbanml:deepcluster``, ``applydeepcluster`` and ``extractfeatures`` as their users run them."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from safetensors.numpy import save_file
from sklearn.metrics import adjusted_rand_score

from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.waiting import wait_until


@pytest.fixture(scope="session")
def city(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    """8 × 8 tiles of 128 pixels with six planted types; the first tile is nodata."""
    picture, truth = planted_city(seed=3, tiles=8, nodata_tiles=1)
    return write_city(tmp_path_factory.mktemp("city") / "city.tif", picture), truth


@pytest.fixture(scope="session")
def clustered(qgis_process: Any, city: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """The folder of a run with all outputs, and what it returned."""
    folder = tmp_path_factory.mktemp("clustered")
    run = qgis_process.run(
        "deepcluster",
        INPUT=city[0],
        CLUSTERS=6,
        OUTPUT=folder / "tiles.gpkg",
        LABELS=folder / "labels.tif",
        MODEL=folder / "model.safetensors",
        REPORT=folder / "report.html",
    )
    assert run.code == 0, run.text
    return folder, run


def test_the_planted_types_are_found_and_the_nodata_tile_stays_without_a_label(city: Any, clustered: Any) -> None:
    truth = city[1]
    tiles = geopandas.read_file(clustered[0] / "tiles.gpkg", layer="tiles")
    assert list(tiles.columns[:8]) == ["tile_id", "row", "col", "valid", "cluster", "confidence", "novelty", "margin"]
    assert len(tiles) == truth.size - 1
    assert adjusted_rand_score(truth[tiles.row, tiles.col], tiles.cluster) >= 0.9
    assert set(tiles.cluster) == {1, 2, 3, 4, 5, 6}


def test_labels_lie_exactly_under_their_tiles_with_nodata_0_and_the_models_colours(city: Any, clustered: Any) -> None:
    folder, _ = clustered
    tiles = geopandas.read_file(folder / "tiles.gpkg", layer="tiles")
    with rasterio.open(city[0]) as source, rasterio.open(folder / "labels.tif") as labels:
        assert labels.dtypes == ("uint8",)
        assert labels.nodata == 0
        assert labels.crs == source.crs
        assert labels.transform == source.transform * source.transform.scale(128)
        cells, colours = labels.read(1), labels.colormap(1)
        centres = tiles.geometry.centroid
        sampled = [value[0] for value in labels.sample(zip(centres.x, centres.y))]
    assert cells[0, 0] == 0
    assert sampled == tiles.cluster.tolist()
    assert len({colours[number] for number in range(1, 7)}) == 6


def test_the_geopackage_opens_in_the_colours_of_the_label_raster(processing: Any, clustered: Any) -> None:
    from qgis.core import QgsVectorLayer

    folder, _ = clustered
    layer = QgsVectorLayer(f"{folder / 'tiles.gpkg'}|layername=tiles", "tiles", "ogr")
    assert layer.renderer().type() == "categorizedSymbol"
    shown = {
        int(category.value()): category.symbol().color().getRgb()[:3] for category in layer.renderer().categories()
    }
    with rasterio.open(folder / "labels.tif") as labels:
        assert shown == {number: labels.colormap(1)[number][:3] for number in range(1, 7)}


def test_the_report_opens_offline_and_shows_every_cluster(clustered: Any) -> None:
    page = (clustered[0] / "report.html").read_text(encoding="utf-8")
    assert "<script src=" not in page
    assert all(f"Cluster {number}" in page for number in range(1, 7))


@pytest.mark.slow
def test_another_city_gets_the_same_numbers_for_the_same_types(
    qgis_process: Any, city: Any, clustered: Any, tmp_path: Path
) -> None:
    picture, truth = planted_city(seed=4, tiles=8)
    other = write_city(tmp_path / "other.tif", picture)
    model = clustered[0] / "model.safetensors"
    run = qgis_process.run("applydeepcluster", INPUT=other, MODEL=model, OUTPUT=tmp_path / "tiles.gpkg")
    assert run.code == 0, run.text
    here = geopandas.read_file(clustered[0] / "tiles.gpkg", layer="tiles")
    there = geopandas.read_file(tmp_path / "tiles.gpkg", layer="tiles")
    meaning = {kind: here.cluster[city[1][here.row, here.col] == kind].mode()[0] for kind in range(6)}
    expected = np.vectorize(meaning.get)(truth[there.row, there.col])
    assert (there.cluster == expected).mean() >= 0.9


@pytest.mark.slow
def test_the_same_seed_gives_the_same_labels_and_the_same_model_whatever_the_batch(
    qgis_process: Any, city: Any, clustered: Any, tmp_path: Path
) -> None:
    run = qgis_process.run(
        "deepcluster",
        INPUT=city[0],
        CLUSTERS=6,
        BATCH_SIZE=1,
        OUTPUT=tmp_path / "tiles.gpkg",
        MODEL=tmp_path / "model.safetensors",
    )
    assert run.code == 0, run.text
    first = geopandas.read_file(clustered[0] / "tiles.gpkg", layer="tiles")
    second = geopandas.read_file(tmp_path / "tiles.gpkg", layer="tiles")
    assert first.cluster.tolist() == second.cluster.tolist()
    assert (tmp_path / "model.safetensors").read_bytes() == (clustered[0] / "model.safetensors").read_bytes()


@pytest.mark.slow
def test_features_of_a_torchvision_network_come_as_one_band_each(qgis_process: Any, city: Any, tmp_path: Path) -> None:
    output = tmp_path / "features.tif"
    run = qgis_process.run("extractfeatures", INPUT=city[0], NETWORK="resnet18", WEIGHTS="none", OUTPUT=output)
    assert run.code == 0, run.text
    with rasterio.open(output) as features:
        assert (features.count, features.height, features.width) == (512, 8, 8)
        values = features.read()
    assert np.isnan(values[:, 0, 0]).all()
    assert np.isfinite(values.reshape(512, -1)[:, 1:]).all()
    assert values.reshape(512, -1)[:, 1:].std(axis=1).mean() > 0


@pytest.fixture(scope="session")
def foreign_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("foreign") / "foreign.safetensors"
    save_file({"weight": np.zeros(3, np.float32)}, str(path))
    return path


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"CLUSTERS": 65}, "65 clusters cannot be made of 64 usable tiles"),
        pytest.param({"CLUSTERS": 64}, "64 clusters cannot be made of 63 usable tiles", marks=pytest.mark.slow),
        pytest.param({"CLUSTERS": 1}, "choose 2 or more", marks=pytest.mark.slow),
        pytest.param({"BANDS": 9}, "has no band 9: choose from 1 to 4", marks=pytest.mark.slow),
        pytest.param({"NETWORK": "resnet17"}, "did you mean resnet18", marks=pytest.mark.slow),
        ({"NETWORK": "resnet18", "WEIGHTS": "imagenet"}, "cannot be fetched from https://download.pytorch.org"),
        ({"NETWORK": "resnet18", "WEIGHTS": "file", "WEIGHTS_FILE": "garbage.pth"}, "does not fit resnet18"),
        pytest.param({"DEVICE": "cuda"}, "no cuda device", marks=pytest.mark.slow),
    ],
)
def test_bad_parameters_end_in_one_sentence_and_leave_nothing(
    qgis_process: Any, city: Any, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    garbage = tmp_path / "garbage.pth"
    garbage.write_bytes(b"no weights at all")
    changes = {name: garbage if value == garbage.name else value for name, value in changes.items()}
    # An empty cache of weights, so that none of another run's is found.
    run = qgis_process.run(
        "deepcluster",
        environment={"TORCH_HOME": str(tmp_path / "cache")},
        **{"INPUT": city[0], "CLUSTERS": 6, "OUTPUT": tmp_path / "tiles.gpkg", "LABELS": tmp_path / "l.tif", **changes},
    )
    assert run.code != 0
    assert words in run.text
    assert "Traceback" not in run.text
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [garbage]


@pytest.mark.parametrize(
    "kind", ["missing", "corrupt", *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("foreign", "bands"))]
)
def test_a_model_that_cannot_be_used_is_named_with_the_remedy(
    qgis_process: Any, city: Any, clustered: Any, foreign_model: Path, tmp_path: Path, kind: str
) -> None:
    model, raster = tmp_path / "model.safetensors", city[0]
    if kind == "corrupt":
        model.write_bytes(b"not a model at all")
    elif kind == "foreign":
        model = foreign_model
    elif kind == "bands":
        model = clustered[0] / "model.safetensors"
        raster = write_city(tmp_path / "grey.tif", planted_city(seed=5, tiles=2)[0][:1])
    run = qgis_process.run("applydeepcluster", INPUT=raster, MODEL=model, OUTPUT=tmp_path / "tiles.gpkg")
    assert run.code != 0
    words = {
        "missing": "does not exist: check the path",
        "corrupt": "is not a model, or is damaged: choose",
        "foreign": "was not written by Urban ML: choose",
        "bands": "has 1: choose a raster with the same bands",
    }
    assert words[kind] in run.text
    assert str(model) in run.text
    assert not (tmp_path / "tiles.gpkg").exists()


def _engines(qgis: subprocess.Popen[str]) -> list[int]:
    found = subprocess.run(["pgrep", "-P", str(qgis.pid), "-f", "urban_ml_plugin.core"], capture_output=True, text=True)
    return [int(line) for line in found.stdout.split()]


def _started(qgis_process: Any, raster: Path, folder: Path) -> tuple[subprocess.Popen[str], int]:
    """A running ``qgis_process`` and its engine, past its start."""
    command = [qgis_process.program, "run", "urbanml:deepcluster", f"--INPUT={raster}", "--TILE_SIZE=16"]
    command += [f"--OUTPUT={folder / 'tiles.gpkg'}", f"--LABELS={folder / 'labels.tif'}"]
    qgis = subprocess.Popen(
        command, env=qgis_process.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    for line in qgis.stdout:
        if "Describing tiles" in line:
            return qgis, _engines(qgis)[0]
    raise AssertionError("the engine did not start")


def _ended(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_killed_engine_ends_in_a_clear_sentence_and_nothing_half_written(
    qgis_process: Any, city: Any, tmp_path: Path
) -> None:
    qgis, engine = _started(qgis_process, city[0], tmp_path)
    os.kill(engine, signal.SIGKILL)
    text = qgis.stdout.read()
    assert qgis.wait() == 1
    assert "The engine was killed, most likely because the memory was used up" in text
    assert not list(tmp_path.iterdir())


def test_cancelling_ends_the_engine_and_leaves_nothing(qgis_process: Any, city: Any, tmp_path: Path) -> None:
    qgis, engine = _started(qgis_process, city[0], tmp_path)
    qgis.send_signal(signal.SIGINT)
    assert wait_until(lambda: _ended(engine))
    text = qgis.communicate()[0]
    assert qgis.returncode == 1
    assert "The algorithm was cancelled" in text
    assert not list(tmp_path.iterdir())


def test_an_engine_does_not_outlive_a_killed_qgis(qgis_process: Any, city: Any, tmp_path: Path) -> None:
    qgis, engine = _started(qgis_process, city[0], tmp_path)
    qgis.kill()
    qgis.communicate()
    assert wait_until(lambda: _ended(engine))
    assert not list(tmp_path.iterdir())


def test_a_destination_that_cannot_be_written_is_named(qgis_process: Any, city: Any) -> None:
    run = qgis_process.run(
        "deepcluster", INPUT=city[0], CLUSTERS=3, OUTPUT="/proc/tiles.gpkg", LABELS="/proc/labels.tif"
    )
    assert run.code != 0
    assert "/proc/" in run.text
    assert "cannot be written" in run.text
    assert "Traceback" not in run.text
