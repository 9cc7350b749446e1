"""Two encoders side by side, and EfficientNet-Lite0 as one of them: their weights, shapes, and what changes nothing."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest
import torch
from sklearn.metrics import adjusted_rand_score

from tests.helpers.planted_types import planted_city
from tests.helpers.textures import houses
from tests.helpers.whole_tiles import random_tiles, whole_tiles
from urban_ml_plugin.core.clustering.clustering import fit
from urban_ml_plugin.core.networks import bundled
from urban_ml_plugin.core.networks.bundled import photograph_tensors
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.paired_encoder import PairedEncoder
from urban_ml_plugin.core.options.network_options import EncoderOptions
from urban_ml_plugin.core.runtime.errors import ModelFileError

CPU = torch.device("cpu")


def paired(bands: int = 3, zoom: float = 1.0) -> PairedEncoder:
    return build_network("urban2", "bundled", bands, 128, zoom=zoom)


def test_the_weights_are_those_of_the_card_in_half_precision() -> None:
    card = json.loads(bundled.PHOTOGRAPHS_CARD.read_text())
    assert hashlib.sha256(bundled.PHOTOGRAPHS.read_bytes()).hexdigest() == "".join(card["sha256"].split())
    stored, used = photograph_tensors(), paired().photographs.state_dict()
    assert {tensor.dtype for tensor in stored.values()} == {torch.float16}
    assert set(stored) == set(used)
    assert all(torch.equal(stored[name].float(), tensor) for name, tensor in used.items())
    assert bundled.BUNDLED.stat().st_size + bundled.PHOTOGRAPHS.stat().st_size <= 14 * 2**20


def test_it_is_the_default() -> None:
    assert EncoderOptions().network == "urban2"


def test_the_licence_lies_beside_the_weights() -> None:
    text = bundled.PHOTOGRAPHS.with_suffix(".LICENSE").read_text()
    assert "Apache License" in text
    assert "Changed for Urban ML" in text


def test_damaged_weights_are_told(tmp_path, monkeypatch) -> None:
    damaged = tmp_path / bundled.PHOTOGRAPHS.name
    damaged.write_bytes(bundled.PHOTOGRAPHS.read_bytes()[:-1])
    monkeypatch.setattr(bundled, "PHOTOGRAPHS", damaged)
    with pytest.raises(ModelFileError, match="reinstall"):
        paired()


@pytest.mark.parametrize("size", [16, 50, 128, 150])
@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0])
@torch.inference_mode()
def test_the_first_view_is_the_whole_tile_at_any_tile_size_and_zoom(size: int, zoom: float) -> None:
    network, tiles = paired(zoom=zoom), random_tiles(2, size)
    valid = torch.ones_like(tiles[:, :1])
    found, whole = network.views(tiles, valid), network(tiles, valid)
    assert found.shape == (2, 5, network.dimension)
    assert sum(count for count, _ in network.blocks) == network.dimension
    assert (found[:, 0] - whole).abs().max() < 1e-2 * whole.abs().max()


@pytest.mark.parametrize("bands", [1, 4, 7])
@torch.inference_mode()
def test_grey_looks_in_any_number_of_bands_as_it_does_in_colour(bands: int) -> None:
    grey = random_tiles(2, 64, 1)
    valid = torch.ones_like(grey)
    among_bands, in_colour = (paired(count)(grey.expand(-1, count, -1, -1), valid) for count in (bands, 3))
    assert (among_bands - in_colour).abs().max() < 1e-2 * in_colour.abs().max()


@pytest.mark.parametrize("precision", ["float32", pytest.param("bfloat16", marks=pytest.mark.slow)])
def test_a_tile_is_described_alike_to_the_last_bit_in_any_batch_and_place(precision: str) -> None:
    tiles = random_tiles(11, 96)
    encoder = Encoder(paired(), CPU, precision)
    together = encoder.views(whole_tiles(tiles.numpy()))
    turned = encoder.views(whole_tiles(tiles.flip(0).contiguous().numpy()))[::-1]
    np.testing.assert_array_equal(together, turned)
    np.testing.assert_array_equal(together[4:5], encoder.views(whole_tiles(tiles[4:5].contiguous().numpy())))


@torch.inference_mode()
def test_quarters_of_small_tiles_differ_as_those_of_large_ones_do() -> None:
    """By what they do not share, in parts of what tiles differ by: that is the noise that the metric goes by."""
    pictures = torch.from_numpy(np.stack([houses(angle, 128, angle) for angle in range(0, 80, 10)]))
    apart = []
    for size in (64, 128):
        tiles = pictures[..., :size, :size].contiguous()
        views = build_network("urban2", "bundled", 3, size).views(tiles, torch.ones_like(tiles[:, :1]))[..., 512:]
        apart.append(float(views[:, 1:].var(dim=1).mean() / views[:, 0].var(dim=0).mean()))
    assert 0.5 < apart[0] / apart[1] < 3


def test_what_is_seen_enlarged_counts_for_less() -> None:
    shares = {size: build_network("urban2", "bundled", 3, size).blocks for size in (64, 128, 256)}
    assert {size: blocks[0][1] / blocks[1][1] for size, blocks in shares.items()} == {64: 1.44, 128: 0.72, 256: 0.72}


@torch.inference_mode()
def test_direction_can_be_read() -> None:
    pictures = [houses(angle, 128, seed) for seed in range(6) for angle in (0, 40)]
    tiles = torch.from_numpy(np.stack(pictures))
    features = paired()(tiles, torch.ones_like(tiles[:, :1])).numpy()
    apart = np.linalg.norm(features[::2].mean(0) - features[1::2].mean(0))
    assert apart > np.linalg.norm(features[::2] - features[::2].mean(0), axis=1).max()


@torch.inference_mode()
def test_what_is_invalid_is_left_out_of_the_means() -> None:
    tiles = random_tiles(1, 128)
    valid = torch.ones_like(tiles[:, :1])
    valid[..., 64:] = 0
    network = paired()
    half = network.photographs.statistics(tiles, valid, 1)
    assert not torch.allclose(half, network.photographs.statistics(tiles, torch.ones_like(valid), 1))


@pytest.mark.slow
def test_labels_are_the_same_in_either_precision() -> None:
    picture, truth = planted_city(0, 8, 64)
    tiles = picture[:3].reshape(3, 8, 64, 8, 64).transpose(1, 3, 0, 2, 4).reshape(-1, 3, 64, 64)
    scaled = torch.from_numpy(tiles.astype(np.float32) / float(picture.max()))
    network = paired()
    wide, narrow = (Encoder(network, CPU, name).views(whole_tiles(scaled.numpy())) for name in ("float32", "bfloat16"))
    assert not np.array_equal(wide, narrow)
    model = fit(wide[:, 0], len(np.unique(truth)), 0, wide[:, 1:], blocks=network.blocks)
    labels = [model.assign(views[:, 0], views[:, 1:])[0] for views in (wide, narrow)]
    np.testing.assert_array_equal(*labels)
    assert adjusted_rand_score(truth.ravel(), labels[0]) > 0.7  # the tiles are few and small
