"""The weights that come with the plugin: whole or told, and the ground resolutions that they know."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save

from tests.helpers.flat_tasks import extractfeatures
from tests.helpers.rasters import NORTH_UP, noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.networks import bundled
from urban_ml_plugin.core.networks.bundled import bundled_card, bundled_tensors, choose_zoom
from urban_ml_plugin.core.networks.networks import build_network, suitable_zoom
from urban_ml_plugin.core.networks.urban_encoder import LEAST_SIZE
from urban_ml_plugin.core.runtime.errors import ModelFileError

NAN = float("nan")


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A copy of the weights and of their card, which the plugin takes for its own."""
    for name in ("BUNDLED", "CARD"):
        path = getattr(bundled, name)
        copy = tmp_path / path.name
        copy.write_bytes(path.read_bytes())
        monkeypatch.setattr(bundled, name, copy)
    return tmp_path / "urban.safetensors", tmp_path / "urban.json"


def test_the_weights_are_stored_in_half_precision_and_used_in_single():
    stored, used = bundled_tensors(), build_network("urban", "bundled", 3, 128).state_dict()
    kinds = {tensor.dtype for tensor in stored.values() if tensor.is_floating_point()}
    assert kinds == {torch.float16}
    assert {tensor.dtype for tensor in used.values() if tensor.is_floating_point()} == {torch.float32}
    assert set(stored) == set(used)
    assert all(torch.equal(stored[name].to(tensor.dtype), tensor) for name, tensor in used.items())
    assert hashlib.sha256(bundled.BUNDLED.read_bytes()).hexdigest() == bundled_card().sha256


def cut(weights: Path, card: Path) -> Path:
    weights.write_bytes(weights.read_bytes()[:-1])
    return weights


def alter(weights: Path, card: Path) -> Path:
    contents = bytearray(weights.read_bytes())
    contents[-1000] ^= 1
    weights.write_bytes(contents)
    return weights


def remove(weights: Path, card: Path) -> Path:
    weights.unlink()
    return weights


def remove_card(weights: Path, card: Path) -> Path:
    card.unlink()
    return card


def spoil_card(weights: Path, card: Path) -> Path:
    card.write_text("[1, 2")
    return card


def empty_card(weights: Path, card: Path) -> Path:
    card.write_text(json.dumps({"sha256": None, "ground_resolution": [0.1, 2]}))
    return card


def upside_down_card(weights: Path, card: Path) -> Path:
    card.write_text(json.dumps({"sha256": bundled_card().sha256, "ground_resolution": [2, 0.1]}))
    return card


def endless_card(weights: Path, card: Path) -> Path:
    card.write_text(json.dumps({"sha256": bundled_card().sha256, "ground_resolution": [0.1, NAN]}))
    return card


@pytest.mark.parametrize(
    "harm", [cut, alter, remove, remove_card, spoil_card, empty_card, upside_down_card, endless_card]
)
def test_files_that_are_missing_or_damaged_are_named_with_the_remedy(shipped, harm):
    build_network("urban", "bundled", 3, 128)
    path = harm(*shipped)
    with pytest.raises(ModelFileError) as caught:
        build_network("urban", "bundled", 3, 128)
    assert str(caught.value) == f"The file {path} of the bundled encoder is missing or damaged: reinstall the plugin."


def test_weights_of_another_version_of_the_network_are_told_too(shipped):
    weights, card = shipped
    tensors = bundled_tensors()
    name = min(name for name in tensors if name.endswith("weight"))
    lacking = {other: tensor for other, tensor in tensors.items() if other != name}
    for changed in ({**tensors, name: torch.zeros(3)}, lacking, {}):
        weights.write_bytes(save(changed))
        card.write_text(
            json.dumps({"sha256": hashlib.sha256(weights.read_bytes()).hexdigest(), "ground_resolution": [0.1, 2]})
        )
        with pytest.raises(ModelFileError, match="reinstall the plugin"):
            build_network("urban", "bundled", 3, 128)


@pytest.mark.parametrize(
    ("resolution", "tile_size", "zoom", "told", "warned"),
    [
        (0.1, 128, 1, "", False),
        (0.5, 128, 1, "", False),
        (2.0, 128, 1, "", False),
        (0.0999, 128, 1, "", False),
        (2.001, 128, 1, "", False),
        (NAN, 128, 1, "", False),
        (
            0.03,
            256,
            0.3,
            "0.03 m per pixel, finer than the 0.1 to 2 m that the bundled network was trained for: tiles are",
            False,
        ),
        (0.05, 128, 0.5, "resampled to 0.1 m per pixel.", False),
        (0.03, 128, 0.5, "tiles of 128 pixels are too small", True),
        (0.03, 128, 0.5, "choose a tile size of 214 or more.", True),
        (0.03, 40, 1, "tiles of 40 pixels are too small", True),
        (3.0, 128, 1.5, "3 m per pixel, coarser than the 0.1 to 2 m that the bundled network was trained for", False),
        (4.0, 128, 2, "resampled to 2 m per pixel.", False),
        (10.0, 128, 2, "10 m per pixel, coarser than", True),
        (10.0, 128, 2, "features say less", True),
    ],
)
def test_tiles_are_brought_towards_what_the_encoder_knows_and_that_is_told(resolution, tile_size, zoom, told, warned):
    heard = RecordingEvents()
    assert choose_zoom(resolution, tile_size, heard) == pytest.approx(zoom)
    assert len(heard.infos + heard.warnings) == bool(told)
    assert told in "".join(heard.warnings if warned else heard.infos)


@pytest.mark.parametrize(("resolution", "enough"), [(0.005, 1280), (0.02, 320), (0.033, 194), (0.07, 92)])
def test_the_tile_size_that_is_advised_is_enough_and_one_less_is_not(resolution, enough):
    heard = RecordingEvents()
    assert choose_zoom(resolution, enough, heard) == pytest.approx(resolution / 0.1)
    assert not heard.warnings
    choose_zoom(resolution, enough - 1, heard)
    assert f"choose a tile size of {enough} or more" in heard.warnings[0]


def test_averaging_down_never_leaves_fewer_pixels_than_the_network_needs():
    for resolution in (0.001, 0.01, 0.03, 0.09):
        for tile_size in range(8, 3000, 7):
            assert round(tile_size * choose_zoom(resolution, tile_size)) >= min(tile_size, LEAST_SIZE)


def test_the_range_is_that_of_the_card(shipped):
    card = json.loads(shipped[1].read_text())
    shipped[1].write_text(json.dumps({**card, "ground_resolution": [0.5, 1]}))
    assert choose_zoom(0.25, 256) == 0.5
    assert choose_zoom(1.5, 256) == 1.5


def test_only_tiles_for_the_bundled_encoder_are_resampled():
    assert suitable_zoom("urban", "bundled", 0.05, 128) == suitable_zoom("urban2", "bundled", 0.05, 128) == 0.5
    for name, weights in (
        ("urban2", "file"),
        ("urban", "file"),
        ("urban", "none"),
        ("scattering", "bundled"),
        ("resnet18", "imagenet"),
    ):
        assert suitable_zoom(name, weights, 0.05, 128) == 1


def test_a_run_tells_what_it_does_with_a_raster_that_is_too_fine(tmp_path):
    transform = NORTH_UP * NORTH_UP.scale(0.1)
    path = write_raster(tmp_path / "a.tif", noise(3, 128, 256), transform=transform)
    heard = RecordingEvents()
    result = extractfeatures(input=path, output=str(tmp_path / "f.tif"), events=heard)
    assert result["tiles"] == 2
    assert [
        text for text in heard.infos if "0.05 m per pixel, finer" in text and "resampled to 0.1 m per pixel" in text
    ]
    assert not [text for text in heard.warnings if "encoder" in text]
