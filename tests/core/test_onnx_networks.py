"""Encoders in ONNX files: what they say of tiles, what their cards must hold, and models that are made with them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import torch
from sklearn.metrics import adjusted_rand_score
from torch import nn

from tests.helpers.flat_tasks import (
    activationmap,
    applydeepcluster,
    compareinterpretability,
    deepcluster,
    extractfeatures,
    featurespace,
    predict,
    traincnn,
)
from tests.helpers.model_files import read_model
from tests.helpers.onnx_encoders import PLAIN, Colours, Lite, Patches, export, write_with_weights_beside
from tests.helpers.planted_status import cause_city
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.whole_tiles import whole_tiles
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError, MissingPackageError, ModelFileError
from urban_ml_plugin.core.runtime.events import SILENT

CPU = torch.device("cpu")


def noise(count: int, side: int = 32, bands: int = 3) -> Tiles:
    return whole_tiles(np.random.default_rng(0).random((count, bands, side, side), np.float32))


def encoder(path: str, bands: int = 3, side: int = 32, **options: Any) -> Encoder:
    return Encoder(build_network(path, "bundled", bands, side, **options), CPU)


def test_features_are_those_of_the_network_that_was_exported_with_values_as_its_card_says(tmp_path: Path) -> None:
    card = {"mean": [127, 100, 90], "std": [128, 60, 30], "highest": 255}
    network, tiles = Lite(), noise(3, 64)
    found = encoder(export(tmp_path / "lite.onnx", network, card, side=64), side=64).features(tiles)
    mean, std = (torch.tensor(card[name]).view(1, 3, 1, 1) for name in ("mean", "std"))
    with torch.no_grad():
        expected = network((torch.from_numpy(tiles.pixels) * 255 - mean) / std).numpy()
    assert found.shape == expected.shape == (3, network.network.dimension)
    np.testing.assert_allclose(found, expected, atol=1e-4 * np.abs(expected).max())


@pytest.mark.parametrize("any_size", [True, False])
def test_tiles_of_another_size_are_brought_to_that_of_the_network_and_quarters_go_through_it(
    tmp_path: Path, any_size: bool
) -> None:
    card = {**PLAIN, **({"size": 16} if any_size else {})}
    network = encoder(export(tmp_path / "a.onnx", Colours(), card, side=16, any_size=any_size), side=40)
    pixels = np.zeros((1, 3, 40, 40), np.float32)
    pixels[0, 0, :20, 20:] = 1  # red above right
    views = network.views(whole_tiles(pixels))
    assert views.shape == (1, 5, 3)
    np.testing.assert_allclose(views[0, :, 0], [0.25, 0, 1, 0, 0], atol=0.03)


def test_tokens_are_averaged_over_patches_of_tile_and_quarters_without_invalid_ground(
    tmp_path: Path,
) -> None:
    network = encoder(export(tmp_path / "a.onnx", Patches(), {**PLAIN, "size": 64}, side=64), side=64)
    pixels = np.zeros((1, 3, 64, 64), np.float32)
    pixels[0, 0, :32, 32:], pixels[0, 1, 48:, :32] = 0.8, 0.4
    tiles = whole_tiles(pixels)
    tiles.valid[0, 0, :32, 32:48] = False  # half of the red quarter, and 1/8 of the tile
    views = network.views(tiles)
    np.testing.assert_allclose(views[0, 0], [0.8 / 7, 0.4 / 7, 0], atol=1e-5)
    np.testing.assert_allclose(views[0, 2], views[0, 0])  # half invalid: says nothing of its own
    np.testing.assert_allclose(views[0, 3], [0, 0.2, 0], atol=1e-5)
    np.testing.assert_allclose(network.features(tiles), views[:, 0], rtol=1e-5)


class Two(nn.Module):
    """Two outputs, of which the second are the features."""

    def forward(self, picture: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return picture.amax(dim=(1, 2, 3)), picture.mean(dim=(2, 3))


def test_of_several_outputs_the_card_says_which_are_the_features(tmp_path: Path) -> None:
    path = export(tmp_path / "two.onnx", Two(), PLAIN)
    with pytest.raises(InputError, match=r"puts out .*: say in its card which of them are the features") as refused:
        build_network(path, "bundled", 3, 32)
    second = str(refused.value).partition("puts out ")[2].partition(":")[0].split(", ")[1]
    (tmp_path / "two.json").write_text(json.dumps({**PLAIN, "output": second}), encoding="utf-8")
    tiles = noise(2)
    np.testing.assert_allclose(encoder(path).features(tiles), tiles.pixels.mean(axis=(2, 3)), rtol=1e-4)


def test_features_of_a_tile_know_nothing_of_the_tiles_beside_it(tmp_path: Path) -> None:
    network, tiles = encoder(export(tmp_path / "lite.onnx", Lite(), PLAIN, side=64), side=64), noise(9, 64)
    together = network.features(tiles)
    np.testing.assert_array_equal(network.features(tiles[np.arange(9)[::-1]]), together[::-1])
    np.testing.assert_array_equal(network.features(tiles[np.array([4])]), together[4:5])


def test_features_of_another_file_are_not_taken_from_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("URBAN_ML_CACHE_GB", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    tiles, found, heard = noise(4), [], RecordingEvents()
    for number in (1, 3, 1):
        path = export(tmp_path / "a.onnx", Colours(number), PLAIN)
        found.append(encoder(path).with_cache(heard).features(tiles))
    np.testing.assert_allclose(found[1], 3 * found[0], rtol=1e-5)
    np.testing.assert_array_equal(found[2], found[0])
    assert sum("taken from the cache" in text for text in heard.infos) == 1


def test_weights_in_a_file_beside_the_network_are_a_part_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("openvino")
    monkeypatch.setenv("URBAN_ML_CACHE_GB", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    tiles, kept = noise(4), None
    for scale in ([1.0, 1.0, 1.0], [5.0, 1.0, 1.0]):
        before, kept = kept, encoder(write_with_weights_beside(tmp_path / "a.onnx", scale)).with_cache(SILENT)
        np.testing.assert_allclose(kept.features(tiles), tiles.pixels.mean(axis=(2, 3)) * scale, rtol=1e-4)
    assert before is not None
    assert before.origin is not None
    with pytest.raises(ModelFileError, match="is not the one with which the model was made"):
        before.origin.found("")
    (tmp_path / "a.onnx.data").unlink()
    with pytest.raises(
        MissingFileError, match=r"keeps weights in .*a\.onnx\.data, which does not exist: put that file"
    ):
        build_network(str(tmp_path / "a.onnx"), "bundled", 3, 32)


class Lying(nn.Module):
    """Maps whose channels come last: (1, 4, 4, 3)."""

    def forward(self, picture: torch.Tensor) -> torch.Tensor:
        return nn.functional.avg_pool2d(picture, 8).permute(0, 2, 3, 1)


def test_maps_whose_channels_come_last_are_refused_and_not_averaged_over_them(tmp_path: Path) -> None:
    path = export(tmp_path / "a.onnx", Lying(), PLAIN)
    with pytest.raises(InputError, match=r"puts out \(1, 4, 4, 3\) for a picture: export one that gives"):
        build_network(path, "bundled", 3, 32)


def test_a_checkpoint_that_another_file_described_is_refused(
    clustered: tuple[Path, np.ndarray], tmp_path: Path
) -> None:
    given = {
        "input": str(clustered[0] / "city.tif"),
        "clusters": 3,
        "tile_size": 64,
        "output": str(tmp_path / "t.gpkg"),
    }
    given["checkpoint"] = str(tmp_path / "kept")
    deepcluster(**given, network=export(tmp_path / "a.onnx", Colours(1), PLAIN))
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        deepcluster(**given, network=export(tmp_path / "b.onnx", Colours(2), PLAIN))


@pytest.mark.parametrize(
    ("card", "options", "error", "words"),
    [
        (None, {}, InputError, r"has no card: write beside it the file a\.json with .*\"mean\""),
        ({"mean": [0, 0, 0]}, {}, ModelFileError, "“std” is missing"),
        ({**PLAIN, "std": [1, 0, 1]}, {}, ModelFileError, "“mean” and “std” are not as many"),
        ({**PLAIN, "size": 64}, {}, ModelFileError, "“size” is 64, and the network takes 32 pixels"),
        (PLAIN, {"any_size": True}, ModelFileError, "“size” is missing"),
        ({"mean": [0, 0], "std": [1, 1]}, {}, InputError, "mean of 2 bands, and it takes 3: write one number for each"),
        (PLAIN, {"bands": 4}, InputError, "takes 4 bands, and the images have 3: choose 4 of them"),
        (PLAIN, {"network": nn.Softmax(dim=0)}, None, ""),
    ],
)
def test_a_card_that_does_not_do_is_refused_with_what_to_write(
    tmp_path: Path, card: Any, options: dict[str, Any], error: type[Exception] | None, words: str
) -> None:
    bands, any_size = options.get("bands", 3), options.get("any_size", False)
    network = options.get("network", Colours(bands=bands))
    path = export(tmp_path / "a.onnx", network, card, bands=bands, any_size=any_size)
    if error is None:
        assert build_network(path, "bundled", 3, 32)(torch.rand(1, 3, 32, 32), torch.ones(1, 1, 32, 32)).shape == (1, 3)
        return
    with pytest.raises(error, match=words):
        build_network(path, "bundled", 3, 32)


def test_a_card_may_begin_with_the_mark_that_editors_of_windows_write(tmp_path: Path) -> None:
    path = export(tmp_path / "a.onnx", Colours(), None)
    (tmp_path / "a.json").write_text(json.dumps(PLAIN), encoding="utf-8-sig")
    assert encoder(path).features(noise(1)).shape == (1, 3)


def test_other_weights_a_broken_file_and_a_machine_without_openvino_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = export(tmp_path / "a.onnx", Colours(), PLAIN)
    with pytest.raises(InputError, match="has its weights in its own file: choose the weights “bundled”"):
        build_network(path, "imagenet", 3, 32)
    with pytest.raises(MissingFileError, match="does not exist"):
        build_network(str(tmp_path / "none.onnx"), "bundled", 3, 32)
    (tmp_path / "b.onnx").write_bytes(Path(path).read_bytes()[:60])
    with pytest.raises(InputError, match="cannot be read as ONNX"):
        build_network(str(tmp_path / "b.onnx"), "bundled", 3, 32)
    monkeypatch.setitem(__import__("sys").modules, "openvino", None)
    with pytest.raises(MissingPackageError, match="need the package openvino"):
        build_network(path, "bundled", 3, 32)


@pytest.fixture(scope="module")
def clustered(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    """Urban types of a small city by EfficientNet-Lite0 from an ONNX file: the folder, and the truth (8, 8)."""
    folder = tmp_path_factory.mktemp("city")
    picture, truth = planted_city(seed=0, tiles=8, tile=64)
    raster = write_city(folder / "city.tif", picture[:3])
    card = {**PLAIN, "license": "Apache-2.0", "source": "EfficientNet-Lite0"}
    network, heard = export(folder / "lite.onnx", Lite(), card, side=128), RecordingEvents()
    outputs = {
        "output": str(folder / "t.gpkg"),
        "model": str(folder / "m.safetensors"),
        "report": str(folder / "r.html"),
    }
    deepcluster(input=str(raster), network=network, clusters=6, tile_size=64, **outputs, events=heard)
    assert any("SHA-256" in text and "licence Apache-2.0" in text for text in heard.infos)
    return folder, truth


def test_planted_types_are_found_by_an_onnx_file_and_the_model_notes_which(clustered: tuple[Path, np.ndarray]) -> None:
    folder, truth = clustered
    tiles = geopandas.read_file(folder / "t.gpkg")
    assert adjusted_rand_score(truth[tiles.row, tiles.col], tiles.cluster) > 0.7
    network = read_model(str(folder / "m.safetensors"), "deepcluster")[1]["network"]
    assert (network["name"], network["precision"]) == ("lite.onnx", "float32")
    origin = network["origin"]
    assert (origin["side"], origin["license"], origin["mean"]) == (128, "Apache-2.0", [0, 0, 0])
    assert len(origin["sha256"]) == 64
    assert "EfficientNet-Lite0, SHA-256" in (folder / "r.html").read_text(encoding="utf-8")


def test_a_model_is_applied_with_the_very_file_wherever_it_lies_and_with_no_other(
    clustered: tuple[Path, np.ndarray], tmp_path: Path
) -> None:
    folder, _ = clustered
    for name in ("city.tif", "m.safetensors", "lite.onnx", "t.gpkg"):
        shutil.copy(folder / name, tmp_path / name)
    given = {"input": str(tmp_path / "city.tif"), "model": str(tmp_path / "m.safetensors")}
    hidden = folder / "lite.hidden"
    (folder / "lite.onnx").rename(hidden)
    try:
        applydeepcluster(**given, output=str(tmp_path / "a.gpkg"))  # the file lies beside the model, without its card
        here, there = (geopandas.read_file(tmp_path / name) for name in ("a.gpkg", "t.gpkg"))
        assert here.cluster.tolist() == there.cluster.tolist()
        (tmp_path / "lite.onnx").unlink()
        with pytest.raises(MissingFileError, match="does not exist: put it there, or beside the model"):
            applydeepcluster(**given, output=str(tmp_path / "b.gpkg"))
        export(tmp_path / "lite.onnx", Colours(), None, side=128)
        with pytest.raises(ModelFileError, match="is not the one with which the model was made: its SHA-256"):
            applydeepcluster(**given, output=str(tmp_path / "b.gpkg"))
    finally:
        hidden.rename(folder / "lite.onnx")
    assert not (tmp_path / "b.gpkg").exists()


def test_features_know_their_file_and_a_model_of_another_refuses_them(
    clustered: tuple[Path, np.ndarray], tmp_path: Path
) -> None:
    folder, _ = clustered
    export(tmp_path / "lite.onnx", Lite(), {"mean": [0, 0, 0.1], "std": [1, 1, 1]}, side=64)
    given = {"input": str(folder / "city.tif"), "tile_size": 64}
    for name, network in (("own.tif", folder / "lite.onnx"), ("other.tif", tmp_path / "lite.onnx")):
        extractfeatures(**given, network=str(network), output=str(tmp_path / name))
    with rasterio.open(tmp_path / "own.tif") as own:
        assert json.loads(own.tags()["URBAN_ML_PARAMETERS"])["network"] == "lite.onnx"
        assert np.isfinite(own.read()).all()
    shared = {"model": str(folder / "m.safetensors"), "output": str(tmp_path / "s.gpkg")}
    featurespace(features=str(tmp_path / "own.tif"), **shared)
    with pytest.raises(ModelFileError, match="are not those that the model"):
        featurespace(features=str(tmp_path / "other.tif"), **shared)


def test_a_status_model_predicts_by_an_onnx_file_and_what_needs_gradients_says_so(tmp_path: Path) -> None:
    city = cause_city(tmp_path, tiles=8)
    network, model = export(tmp_path / "lite.onnx", Lite(), PLAIN, side=64), str(tmp_path / "m.safetensors")
    given = {"inputs": [str(city.raster)], "labels": str(city.zones), "field": "score", "tile_size": 64, "folds": 3}
    given |= {"network": network, "output": str(tmp_path / "o.gpkg"), "model": model}
    assert traincnn(**given)["compared"] > 0.5
    predict(input=str(city.raster), model=model, output=str(tmp_path / "p.gpkg"))
    values = geopandas.read_file(tmp_path / "p.gpkg").select_dtypes("number")
    assert np.isfinite(values.to_numpy()).any()
    with pytest.raises(InputError, match="lets no gradients through, as it is an ONNX file"):
        activationmap(input=str(city.raster), model=model, output=str(tmp_path / "map.tif"))
    assert not (tmp_path / "map.tif").exists()
    with pytest.raises(InputError, match="no weights to train: choose 0 epochs"):
        traincnn(**given, epochs=1)
    networks = f"urban2, {network}"
    with pytest.raises(InputError, match="lets no gradients through, as it is an ONNX file"):
        compareinterpretability(inputs=[str(city.raster)] * 2, networks=networks, report=str(tmp_path / "r.html"))
