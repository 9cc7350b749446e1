"""Features kept from run to run: what is the same, what is another, and what is damaged."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from torch import Tensor, nn

from tests.helpers.flat_tasks import deepcluster
from tests.helpers.rasters import noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.whole_tiles import whole_tiles
from urban_ml_plugin.core.distribution.description import Description
from urban_ml_plugin.core.foreign_networks.timm_networks import TimmFeatures, TimmPatches
from urban_ml_plugin.core.images.imagery import Imagery, Scaling
from urban_ml_plugin.core.images.raster_tiles import StoredValues, TileReader
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks import feature_cache
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.feature_cache import open_cache
from urban_ml_plugin.core.runtime import cache_folder
from urban_ml_plugin.core.runtime.cache_folder import VARIABLE, allowed_bytes, clear, entries
from urban_ml_plugin.core.runtime.events import SILENT

SIDE, WIDE = 16, 1000
CPU = torch.device("cpu")


class Counting(nn.Module):
    """A network that counts the tiles it is asked for: ``WIDE`` numbers a tile."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__()
        torch.manual_seed(seed)
        self.layer, self.asked = nn.Conv2d(3, WIDE, 1), 0

    def forward(self, tiles: Tensor, _valid: Tensor) -> Tensor:
        self.asked += len(tiles)
        return self.layer(tiles.mean(dim=(2, 3), keepdim=True)).flatten(1)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path / "cache"))
    monkeypatch.setenv(VARIABLE, "1")
    return cache_folder.cache_folder()


def tiles(count: int = 8, seed: int = 0) -> Tiles:
    pixels = np.random.default_rng(seed).random((count, SIDE, SIDE, 3), np.float32)
    return whole_tiles(np.moveaxis(pixels, -1, 1))


def asked(network: Counting, some: Tiles, precision: str = "float32") -> int:
    """For how many tiles a new run asks a network."""
    before = network.asked
    Encoder(network, CPU, precision).with_cache(SILENT).features(some)
    return network.asked - before


def test_a_second_run_gets_the_same_bytes_without_asking_the_network(folder: Path) -> None:
    network, events = Counting(), RecordingEvents()
    first = Encoder(network, CPU).with_cache(events).features(tiles())
    count = network.asked
    second = Encoder(network, CPU).with_cache(events).features(tiles())
    assert network.asked == count == 8
    assert first.tobytes() == second.tobytes()
    np.testing.assert_array_equal(first, Encoder(network, CPU).features(tiles()))
    assert sum("taken from the cache" in text for text in events.infos) == 1
    assert any(str(folder) in text and "of at most 1.0 GB" in text for text in events.infos)


def test_whatever_features_follow_from_makes_another_key(folder: Path) -> None:
    network, some = Counting(), tiles()
    assert asked(network, some) == 8
    assert asked(network, some) == 0
    pixel = tiles()
    pixel.pixels[5, 1, 3, 3] = np.nextafter(pixel.pixels[5, 1, 3, 3], np.float32(2))
    hole = tiles()
    hole.valid[2, 0, 0, 0] = False
    for other in (pixel, hole, tiles().chosen(np.arange(8)[::-1]), tiles(9), tiles()[:3]):
        assert asked(network, other) >= 8  # blocks are always full
        assert asked(network, other) == 0
    assert asked(network, some, "bfloat16") == 8
    assert asked(Counting(seed=1), some) == 8
    encoder = Encoder(network, CPU).with_cache(SILENT)
    before = network.asked
    encoder.views(some)
    assert network.asked - before == 40


def test_another_gpu_makes_another_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network, some, keys = Counting(), tiles(), []
    for name in ("NVIDIA A100", "NVIDIA T4", "NVIDIA A100"):
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda device, name=name: name)
        cache = open_cache(network, "float32", torch.device("cuda"), SILENT)
        assert cache
        keys.append(cache._key("features", some))
    assert keys[0] == keys[2] != keys[1]


def test_another_version_of_the_library_that_a_network_is_of_makes_another_key(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class OfTimm(Counting):
        LIBRARY = TimmFeatures.LIBRARY

    assert TimmPatches.LIBRARY == "timm"
    network, some = OfTimm(), tiles()
    for number, expected in (("1.0.9", 8), ("1.0.9", 0), ("1.0.10", 8)):
        monkeypatch.setattr(feature_cache, "installed_version", lambda library, number=number: f"{library} {number}")
        assert asked(network, some) == expected


def of_raster(path: Path, network: Counting, scaling: Scaling | None = None) -> int:
    """For how many tiles of a raster a new run asks a network."""
    before = network.asked
    with Imagery(str(path), scaling=scaling) as imagery:
        encoder = Encoder(network, CPU).with_cache(SILENT)
        for batch in TileReader(imagery, imagery.grid(SIDE), 16):
            encoder.features(batch)
    return network.asked - before


def test_one_pixel_of_a_raster_its_nodata_or_its_bands_are_seen_but_its_name_is_not(
    folder: Path, tmp_path: Path
) -> None:
    network, pixels = Counting(), noise(3, 64, 64)
    pixels[:, 0, :2] = 7
    path = write_raster(tmp_path / "a.tif", pixels)
    assert of_raster(path, network) == 16
    assert of_raster(write_raster(tmp_path / "copy.tif", pixels), network) == 0
    changed = pixels.copy()
    changed[1, 30, 40] ^= 1
    assert of_raster(write_raster(tmp_path / "b.tif", changed), network) > 0
    assert of_raster(write_raster(tmp_path / "c.tif", pixels, nodata=7), network) > 0
    assert of_raster(write_raster(tmp_path / "d.tif", pixels[::-1].copy()), network) > 0
    brighter = Scaling((0.0,) * 3, (200.0,) * 3)
    assert [of_raster(path, network, brighter) for _ in range(2)] == [16, 0]
    assert of_raster(write_raster(tmp_path / "e.tif", pixels.astype(np.uint16)), network, brighter) == 16


def test_tiles_of_a_raster_tell_their_origin_and_what_is_made_of_them_does_not(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = Counting()
    with Imagery(str(write_raster(tmp_path / "a.tif", noise(3, 64, 64)))) as imagery:
        first, second = TileReader(imagery, imagery.grid(SIDE), 8)
        assert len(first.origin) == 32
        assert first.origin != second.origin
        made = first[:8], first.itself, first.changed(first.pixels * np.float32(0.9))
        assert not any(some.origin for some in made)
        assert asked(network, first) == 8
        assert asked(network, made[2]) == 8  # and is not taken for what it was made of
        assert asked(network, first) == asked(network, made[2]) == 0
        monkeypatch.delenv(VARIABLE)
        assert not any(batch.origin for batch in TileReader(imagery, imagery.grid(SIDE), 8))


def test_mean_colours_of_tiles_with_an_origin_are_kept_beside_their_features(folder: Path, tmp_path: Path) -> None:
    path, network = str(write_raster(tmp_path / "a.tif", noise(3, 64, 64))), Counting()
    for asked_for, computed in ((80, 2), (0, 0)):
        before, counted = network.asked, 0
        with Imagery(path) as imagery, pytest.MonkeyPatch.context() as patch:
            own = Tiles.mean_colours.fget

            def counting(batch: Tiles, own: Any = own) -> Any:
                nonlocal counted
                counted += 1
                return own(batch)

            patch.setattr(Tiles, "mean_colours", property(counting))
            work = Description(Encoder(network, CPU).with_cache(SILENT), views=True, colours=True)
            for batch in TileReader(imagery, imagery.grid(SIDE), 8):
                np.testing.assert_array_equal(work(batch)[1], own(batch))
                np.testing.assert_allclose(own(batch), batch.pixels.mean(axis=(2, 3)), atol=1e-6)
        assert (network.asked - before, counted) == (asked_for, computed)


def test_what_is_known_of_tiles_is_told_without_scaling_them(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, network, scaled = str(write_raster(tmp_path / "a.tif", noise(3, 64, 64))), Counting(), []
    own = StoredValues.scaled

    def counting(values: StoredValues, valid: Any) -> Any:
        scaled.append(len(valid))
        return own(values, valid)

    monkeypatch.setattr(StoredValues, "scaled", counting)
    found = []
    for _ in range(2):
        with Imagery(path) as imagery:
            work = Description(Encoder(network, CPU).with_cache(SILENT), colours=True)
            found.append([work(batch) for batch in TileReader(imagery, imagery.grid(SIDE), 8)])
    assert scaled == [8, 8]  # once each, in the first run
    for first, second in zip(*found):
        for one, other in zip(first, second):
            np.testing.assert_array_equal(one, other)


def test_a_network_that_has_learnt_is_asked_and_what_it_says_is_not_kept(folder: Path) -> None:
    network = Counting()
    encoder = Encoder(network, CPU).with_cache(SILENT)
    before = encoder.features(tiles())
    with torch.no_grad():
        network.layer.weight.add_(1)
    assert not np.allclose(encoder.features(tiles()), before)
    assert len(entries(folder)) == 1


def test_what_was_begun_before_a_network_learnt_is_not_kept(folder: Path) -> None:
    network = Counting()
    coming = Encoder(network, CPU).with_cache(SILENT).begun(tiles())
    with torch.no_grad():
        network.layer.weight.add_(1)
    assert coming().std() > 0
    assert not entries(folder)


@pytest.mark.parametrize("harm", ["shortened", "a bit", "another file", "empty"])
def test_a_damaged_file_is_computed_anew_and_replaced(folder: Path, harm: str) -> None:
    network = Counting()
    expected = Encoder(network, CPU).with_cache(SILENT).features(tiles())
    (path,) = (entry.path for entry in entries(folder))
    content = bytearray(path.read_bytes())
    if harm == "another file":
        Encoder(network, CPU).with_cache(SILENT).features(tiles(seed=1))
        content = bytearray(next(one.path.read_bytes() for one in entries(folder) if one.path != path))
    elif harm == "a bit":
        content[-100] ^= 1
    else:
        content = content[: len(content) // 2 if harm == "shortened" else 0]
    path.write_bytes(content)
    count = network.asked
    np.testing.assert_array_equal(Encoder(network, CPU).with_cache(SILENT).features(tiles()), expected)
    assert network.asked == count + 8
    assert asked(network, tiles()) == 0


def test_what_was_not_used_for_longest_makes_room_and_this_run_keeps_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = Counting()
    for seed in range(3):
        asked(network, tiles(seed=seed))
    size, old = max(entry.bytes for entry in entries(folder)), time.time() - 100
    for entry in entries(folder):
        os.utime(entry.path, (old, old))
    assert asked(network, tiles(seed=0)) == 0  # and is now the latest of the three
    monkeypatch.setenv(VARIABLE, str(3.5 * size / cache_folder.GIGABYTE))
    encoder = Encoder(network, CPU).with_cache(SILENT)
    for seed in range(10, 14):
        encoder.features(tiles(seed=seed))
    assert sum(entry.bytes for entry in entries(folder)) <= 3.5 * size
    assert [asked(network, tiles(seed=seed)) for seed in (10, 11, 12)] == [0, 0, 0]


def test_what_a_killed_run_left_goes_and_clearing_takes_everything_that_is_kept(folder: Path) -> None:
    network = Counting()
    asked(network, tiles())
    left, foreign = folder / "0.part", folder / "note.txt"
    left.write_bytes(b"half")
    foreign.write_text("mine")
    os.utime(left, (0, 0))
    asked(network, tiles())
    assert not left.exists()
    size = entries(folder)[0].bytes
    assert clear() == (1, size)
    assert entries(folder) == []
    assert foreign.exists()
    assert asked(network, tiles()) == 8


@pytest.mark.parametrize(("text", "most"), [("2.5", 2_500_000_000), ("0", 0), ("-1", 0), ("much", 0), ("inf", 0)])
def test_how_much_may_be_kept_is_a_number_of_gigabytes(monkeypatch: pytest.MonkeyPatch, text: str, most: int) -> None:
    monkeypatch.setenv(VARIABLE, text)
    assert allowed_bytes() == most


def test_a_folder_that_cannot_be_written_stops_no_run(folder: Path) -> None:
    folder.parent.parent.mkdir(parents=True, exist_ok=True)
    folder.parent.write_text("a file where a folder should be")
    network, events = Counting(), RecordingEvents()
    encoder = Encoder(network, CPU).with_cache(events)
    encoder.features(tiles())
    encoder.features(tiles(seed=1))
    assert sum("cannot be written" in text for text in events.infos) == 1


def test_clusters_of_another_number_are_the_same_bytes_with_and_without_the_cache(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_raster(tmp_path / "city.tif", noise(3, 256, 256))

    def labels(clusters: int) -> bytes:
        out = tmp_path / "out"
        files = {"output": str(out) + ".gpkg", "labels": str(out) + ".tif", "model": str(out) + ".safetensors"}
        deepcluster(input=str(path), tile_size=32, network="scattering", clusters=clusters, **files)
        with rasterio.open(files["labels"]) as file:
            return file.read().tobytes() + Path(files["model"]).read_bytes()

    labels(3)
    kept = {entry.path: entry.path.stat().st_mtime_ns for entry in entries(folder)}
    assert kept
    second = labels(2)
    assert {entry.path for entry in entries(folder)} == set(kept)
    monkeypatch.setenv(VARIABLE, "0")
    assert labels(2) == second
