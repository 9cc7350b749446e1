"""The plugin's own network: what its views are, what must not change them, and what zoom does."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch
from torch import Tensor
from torch.nn.functional import interpolate

from tests.helpers.flat_tasks import extractfeatures
from tests.helpers.rasters import noise, write_raster
from tests.helpers.textures import houses, plain
from tests.helpers.whole_tiles import random_tiles, whole_tiles
from training.ship import folded
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import TileReader
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.urban_encoder import LEAST_SIZE, UrbanEncoder

CPU = torch.device("cpu")


def bundled(bands: int = 3, zoom: float = 1.0) -> UrbanEncoder:
    return build_network("urban", "bundled", bands, 128, zoom=zoom)


@torch.inference_mode()
def features(network: UrbanEncoder, tiles: Tensor) -> Tensor:
    return network(tiles, torch.ones_like(tiles[:, :1]))


@torch.inference_mode()
def views(network: UrbanEncoder, tiles: Tensor) -> Tensor:
    return network.views(tiles, torch.ones_like(tiles[:, :1]))


def assert_alike(found: Tensor, expected: Tensor) -> None:
    """Up to rounding: within a thousandth of the largest feature."""
    assert (found - expected).abs().max() < 1e-3 * expected.abs().max()


@pytest.mark.parametrize("size", [16, 50, 128, 300])
@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
def test_the_first_view_is_the_whole_tile_at_any_tile_size_and_zoom(size: int, zoom: float) -> None:
    network, tiles = bundled(zoom=zoom), random_tiles(2, size)
    found = views(network, tiles)
    assert found.shape == (2, 5, network.dimension)
    assert torch.isfinite(found).all()
    assert_alike(found[:, 0], features(network, tiles))
    assert len(torch.unique(found.flatten(0, 1), dim=0)) == 10


@pytest.mark.parametrize("bands", [1, 4, 7])
def test_any_number_of_bands_gives_features_and_grey_looks_as_it_does_in_colour(bands: int) -> None:
    found = features(bundled(bands), random_tiles(2, 64, bands))
    assert torch.isfinite(found).all()
    assert not torch.equal(found[0], found[1])
    grey = random_tiles(2, 64, 1)
    among_bands, in_colour = (features(bundled(count), grey.expand(-1, count, -1, -1)) for count in (bands, 3))
    assert_alike(among_bands, in_colour)


@pytest.mark.parametrize("bands", [4, 7])
def test_every_band_has_a_say(bands: int) -> None:
    network, tiles = bundled(bands), random_tiles(1, 64, bands)
    for band in range(bands):
        changed = tiles.clone()
        changed[:, band] = changed[:, band].flip(-1)
        assert not torch.allclose(features(network, changed), features(network, tiles), rtol=1e-3)


@pytest.mark.parametrize("precision", ["float32", pytest.param("bfloat16", marks=pytest.mark.slow)])
@pytest.mark.parametrize("zoom", [0.5, 1.0])
def test_a_batch_of_one_and_of_sixty_four_give_the_same_to_the_last_bit(precision: str, zoom: float) -> None:
    encoder, tiles = Encoder(bundled(zoom=zoom), CPU, precision), whole_tiles(random_tiles(64, 96).numpy())
    for run in (encoder.features, encoder.views):
        together = run(tiles)
        one_by_one = np.concatenate([run(tiles[place : place + 1]) for place in range(0, 64, 7)])
        np.testing.assert_array_equal(one_by_one, together[::7])
        assert len(np.unique(together.reshape(-1, together.shape[-1]), axis=0)) == together[..., 0].size


def test_what_lies_under_the_mask_changes_no_feature(tmp_path) -> None:
    mask = np.ones((128, 256), bool)
    mask[20:90, 100:150] = False
    read = []
    for number, hidden in enumerate((0, 255)):
        pixels = np.where(mask, noise(3, 128, 256), hidden).astype(np.uint8)
        with Imagery(write_raster(tmp_path / f"{number}.tif", pixels, mask)) as imagery:
            tiles = next(iter(TileReader(imagery, imagery.grid(128), 8)))
            read.append(Encoder(bundled(), CPU).views(tiles))
    np.testing.assert_array_equal(*read)
    assert np.isfinite(read[0]).all()


def test_a_quarter_without_valid_pixels_takes_the_values_of_its_tile_and_the_others_keep_theirs() -> None:
    network, tiles = bundled(), random_tiles(1, 128)
    valid = torch.ones_like(tiles[:, :1])
    valid[..., :64, :64] = 0
    with torch.inference_mode():
        found = network.views(tiles, valid)[0]
    assert_alike(found[1], found[0])
    assert_alike(found[4], views(network, tiles)[0, 4])


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_the_quarter_that_differs_is_the_one_whose_features_differ(place: int) -> None:
    tile = torch.from_numpy(plain((0.4, 0.45, 0.4), 0.02, 128, seed=1))
    down, right = 64 * (place // 2), 64 * (place % 2)
    tile[:, down : down + 64, right : right + 64] = torch.from_numpy(houses(0, 64, seed=1))
    quarters = views(bundled(), tile[None])[0, 1:]
    distances = torch.cdist(quarters, quarters)
    others = [number for number in range(4) if number != place]
    assert distances[place, others].min() > 1.5 * distances[others][:, others].max()


def test_a_tile_photographed_twice_as_finely_looks_the_same_once_it_is_zoomed() -> None:
    coarse = torch.from_numpy(np.stack([houses(angle, 128, seed=angle) for angle in range(0, 60, 10)]))
    fine = interpolate(coarse, scale_factor=2, mode="bilinear")
    # Between interpolating back and forth a little sharpness is lost, in both alike.
    again = interpolate(fine, size=(128, 128), mode="bilinear", antialias=True)
    expected, zoomed, plainly = features(bundled(), again), features(bundled(zoom=0.5), fine), features(bundled(), fine)
    assert_alike(zoomed, expected)
    assert (plainly - expected).norm(dim=1).min() > 20 * (zoomed - expected).norm(dim=1).max()


def test_zoom_leaves_as_many_pixels_as_the_network_needs() -> None:
    tiles = random_tiles(2, 128)
    least, beyond = (features(bundled(zoom=zoom), tiles) for zoom in (LEAST_SIZE / 128, 0.01))
    assert_alike(beyond, least)
    assert not torch.allclose(least, features(bundled(), tiles), rtol=1e-2)


def test_its_features_come_as_bands(tmp_path) -> None:
    path = write_raster(tmp_path / "a.tif", noise(3, 128, 192))
    result = extractfeatures(
        input=path, output=str(tmp_path / "f.tif"), tile_size=64, precision="float32", network="urban"
    )
    with Imagery(path) as imagery:
        tiles = next(iter(TileReader(imagery, imagery.grid(64), 8)))
    expected = Encoder(bundled(), CPU).features(tiles)
    with rasterio.open(tmp_path / "f.tif") as file:
        found = file.read().reshape(result["dimension"], -1).T
    assert result["tiles"] == 6
    np.testing.assert_array_equal(found, expected)


def test_folding_the_normalisation_into_the_weights_changes_no_feature():
    torch.manual_seed(0)
    trained = UrbanEncoder(normalised=True)
    tiles, valid = torch.rand(6, 3, 64, 64), torch.ones(6, 1, 64, 64)
    with torch.no_grad():
        for _ in range(3):  # gives the normalisation statistics of its own
            trained.train()(tiles, valid)
        before, after = trained.eval()(tiles, valid), folded(trained)(tiles, valid)
        assert before.std() > 0.01
        assert torch.allclose(before, after, atol=1e-4)
    assert not any(isinstance(module, torch.nn.BatchNorm2d) for module in folded(trained).modules())
