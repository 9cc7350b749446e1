"""From a raster to a raster of features, through the whole corridor."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch

from tests.helpers.flat_tasks import extractfeatures
from tests.helpers.rasters import NORTH_UP, TRANSFORMS, noise, plain_read, write_raster, write_vrt
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

FAST = {"network": "squeezenet1_1", "weights": "none", "precision": "float32"}


def run(folder, path, name="features.tif", **options):
    """Features (rows, columns, D) and the result."""
    result = extractfeatures(input=path, output=str(folder / name), **{**FAST, "tile_size": 32, **options})
    with rasterio.open(folder / name) as file:
        return np.moveaxis(file.read(), 0, -1), result


@pytest.fixture
def holed(tmp_path):
    """3 bands, 130 × 170 pixels, with a wide nodata margin on the left."""
    pixels = noise(3, 130, 170)
    pixels[:, :, :50] = 0
    return write_raster(tmp_path / "holed.tif", pixels, nodata=0)


def test_each_cell_holds_what_the_bare_network_makes_of_the_plain_pixels(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 96, 128))
    features, result = run(tmp_path, path)
    with Imagery(path) as imagery:
        tiles = [
            imagery.scaling.apply(plain_read(path, imagery.grid(32).strip(row, column, 1), [1, 2, 3]))
            for row in range(3)
            for column in range(4)
        ]
    with torch.inference_mode():
        network = build_network("squeezenet1_1", "none", 3, 32)
        expected = network(torch.from_numpy(np.stack(tiles)), torch.ones(12, 1, 32, 32)).numpy()
    np.testing.assert_allclose(features.reshape(12, -1), expected, rtol=1e-3, atol=1e-4)
    assert {name: result[name] for name in ("tiles", "dimension", "precision")} == {
        "tiles": 12,
        "dimension": 512,
        "precision": "float32",
    }
    assert result["seconds"] > 0


@pytest.mark.parametrize("network", ["squeezenet1_1", "scattering"])
def test_features_do_not_depend_on_the_batch_size(tmp_path, holed, network):
    first, _ = run(tmp_path, holed, batch_size=1, network=network, stride=16)
    second, _ = run(tmp_path, holed, batch_size=32, network=network, stride=16)
    np.testing.assert_array_equal(first, second)
    assert len(np.unique(first[np.isfinite(first).all(2)], axis=0)) > 30


def test_tiles_of_nodata_have_no_features_and_no_other_tile_lacks_them(tmp_path, holed):
    features, result = run(tmp_path, holed)
    there = np.isfinite(features).all(axis=2)
    np.testing.assert_array_equal(there, ~np.isnan(features).any(axis=2))
    # Columns of tiles begin at 0, 32, 64…; of the second, 14 of 32 pixels are valid. The last row has 2 of 32.
    expected = np.zeros((5, 6), bool)
    expected[:4, 2:5] = True
    np.testing.assert_array_equal(there, expected)
    assert result["tiles"] == expected.sum()


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
def test_cells_lie_on_the_source_whatever_its_geometry(tmp_path, transform):
    crs = 4326 if transform == TRANSFORMS["geographic"] else 32632
    path = write_raster(tmp_path / "a.tif", noise(3, 64, 96), crs=f"EPSG:{crs}", transform=transform)
    run(tmp_path, path)
    with rasterio.open(tmp_path / "features.tif") as file:
        assert file.shape == (2, 3)
        np.testing.assert_allclose(~transform * (file.transform * (3, 2)), (96, 64), atol=1e-3)
        assert file.crs.to_epsg() == crs


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float32", "float64"])
@pytest.mark.parametrize("bands", [1, 4])
def test_any_type_and_number_of_bands_gives_features(tmp_path, kind, bands):
    path = write_raster(tmp_path / "a.tif", noise(bands, 64, 64, kind=kind))
    features, _ = run(tmp_path, path, bands=list(range(1, bands + 1)), network="scattering")
    assert np.isfinite(features).all()
    assert len(np.unique(features.reshape(4, -1), axis=0)) == 4


def test_a_vrt_gives_the_features_of_its_source(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 64, 64))
    alone, _ = run(tmp_path, path)
    tiled, _ = run(tmp_path, write_vrt(tmp_path / "a.vrt", path, 128, 64), name="tiled.tif")
    np.testing.assert_allclose(tiled, np.concatenate([alone, alone], axis=1), rtol=1e-4, atol=1e-4)


def test_the_output_tells_where_it_comes_from(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 64, 64))
    run(tmp_path, path)
    with rasterio.open(tmp_path / "features.tif") as file, Imagery(path) as imagery:
        tags = file.tags()
        assert tags["URBAN_ML_ALGORITHM"] == "extractfeatures"
        assert tags["URBAN_ML_INPUT"] == path
        assert tags["URBAN_ML_INPUT_FINGERPRINT"] == imagery.fingerprint
        assert '"squeezenet1_1"' in tags["URBAN_ML_PARAMETERS"]


def test_holes_do_not_change_the_features_of_tiles_beside_them(tmp_path):
    pixels = noise(3, 64, 96)
    whole = write_raster(tmp_path / "whole.tif", pixels, nodata=0)
    pixels[:, :, :32] = 0
    holed = write_raster(tmp_path / "holed.tif", pixels, nodata=0)
    stored, _ = run(tmp_path, whole)
    found, _ = run(tmp_path, holed)
    assert np.isnan(found[:, 0]).all()
    # The scaling is measured on the pixels that are there, and so differs by a hair.
    np.testing.assert_allclose(found[:, 1:], stored[:, 1:], rtol=0.05, atol=0.05)


@pytest.mark.parametrize(
    ("pixels", "options", "sentence"),
    [
        (np.zeros((3, 64, 64), "uint8"), {}, "no valid pixel"),
        (noise(3, 20, 64), {}, "smaller than one tile of 32: choose a tile size of at most 20"),
        (noise(3, 64, 64), {"bands": [9]}, "no band 9"),
        (noise(3, 64, 64), {"network": "resnet_18"}, "no network called"),
        (noise(3, 64, 64), {"device": "abacus"}, "no device called"),
        (noise(3, 64, 64), {"precision": "half"}, "no precision called"),
        (noise(3, 64, 64), {"stride": 40}, "stride of 40"),
    ],
)
def test_bad_input_is_told_in_one_sentence_and_leaves_nothing(tmp_path, pixels, options, sentence):
    path = write_raster(tmp_path / "a.tif", pixels, nodata=0)
    with pytest.raises(InputError, match=sentence):
        run(tmp_path, path, **options)
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


def test_too_few_valid_pixels_in_every_tile_are_told(tmp_path):
    pixels = noise(3, 64, 64)
    pixels[:, ::4] = pixels[:, 1::4] = pixels[:, 2::4] = 0
    path = write_raster(tmp_path / "a.tif", pixels, nodata=0)
    with pytest.raises(InputError, match="50% of valid pixels"):
        run(tmp_path, path)
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


def test_no_crs_is_no_hindrance(tmp_path):
    features, _ = run(tmp_path, write_raster(tmp_path / "a.tif", noise(3, 64, 64), crs=None, transform=NORTH_UP))
    assert np.isfinite(features).all()


def test_a_failure_in_the_middle_stops_the_reading_and_leaves_nothing(tmp_path, monkeypatch):
    class Failing(torch.nn.Module):
        calls = 0

        def forward(self, tiles, valid):
            self.calls += 1
            if self.calls > 3:
                raise ValueError("broken")
            return tiles.mean((2, 3))

    monkeypatch.setattr("urban_ml_plugin.core.networks.streaming.build_as_asked", lambda _asked: Failing())
    path = write_raster(tmp_path / "a.tif", noise(3, 1024, 1024), compress="deflate")
    for _ in range(3):
        with pytest.raises(ValueError, match="broken"):
            run(tmp_path, path, batch_size=8)
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


def test_weights_whose_features_overflow_are_refused_before_the_raster_is_read(tmp_path):
    weights = {name: 1e30 * tensor for name, tensor in build_network("urban", "none", 3, 64).state_dict().items()}
    torch.save(weights, tmp_path / "w.pth")
    path = write_raster(tmp_path / "a.tif", noise(3, 64, 64))
    with pytest.raises(ModelFileError, match=r"w\.pth gives features that are no finite numbers"):
        run(tmp_path, path, network="urban", weights="file", weights_file=str(tmp_path / "w.pth"))
