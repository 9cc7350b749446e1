"""Features that are too many for the memory lie in a file, and nothing that follows from them changes by that."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import torch
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tests.helpers.flat_tasks import deepcluster
from tests.helpers.planted_types import planted_city, write_city
from urban_ml_plugin.core.clustering import described_images
from urban_ml_plugin.core.images import imagery
from urban_ml_plugin.core.images import tile_memory as memory
from urban_ml_plugin.core.images.image_sources import open_source
from urban_ml_plugin.core.images.tile_memory import Need
from urban_ml_plugin.core.learning import kept_description
from urban_ml_plugin.core.learning.kept_description import KeptDescription
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.storage.stored_rows import RowFile, Rows, StoredRows

TILE = 32


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> str:
    pixels = planted_city(0, tile=TILE)[0]
    pixels[:, :40] = pixels[:, -20:] = 0  # tiles without ground, at both ends
    return str(write_city(tmp_path_factory.mktemp("city") / "city.tif", pixels, nodata=0))


def clustered(city: str, folder: Path, **options: Any) -> bytes:
    """What a run says of each tile, and its model."""
    folder.mkdir(exist_ok=True)
    paths = {"labels": folder / "l.tif", "model": folder / "m.safetensors", "report": folder / "r.html"}
    named = {name: str(path) for name, path in paths.items()}
    deepcluster(
        input=city, output=str(folder / "t.gpkg"), tile_size=TILE, clusters=4, batch_size=64, **named, **options
    )
    layer = geopandas.read_file(folder / "t.gpkg").to_wkt().to_csv(index=False)
    return b"".join([*(path.read_bytes() for path in paths.values()), layer.encode()])


@pytest.fixture(scope="module")
def in_memory(city: str, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return clustered(city, tmp_path_factory.mktemp("told") / "same")


@pytest.mark.parametrize("long", [7, 1500])
def test_rows_in_a_file_read_like_an_array(long: int) -> None:
    values = np.random.default_rng(0).normal(size=(50, 5, long)).astype(np.float32)
    rows = Rows(60, in_memory=100)
    for start in range(0, 50, 9):
        rows.add(values[start : start + 9])
    stored = rows.all
    assert isinstance(stored, StoredRows)
    assert (len(stored), stored.shape, stored.dtype) == (50, values.shape, values.dtype)
    numbers = np.array([31, 2, 49, 2])
    for part in (slice(None), slice(3, 20), slice(48, 90), slice(4, 2), slice(0, 50, 7), numbers, numbers[:0]):
        np.testing.assert_array_equal(stored[part], values[part])
        np.testing.assert_array_equal(stored[:, 0][part], values[:, 0][part])
        np.testing.assert_array_equal(stored[:, 1:][part], values[:, 1:][part])
        np.testing.assert_array_equal(stored[:, 2:4][part], values[:, 2:4][part])
        np.testing.assert_array_equal(stored[:, 3][part], values[:, 3][part])


def test_reading_rows_takes_the_memory_of_those_that_are_read() -> None:
    rows = RowFile((5, 1000), np.dtype(np.float32))
    for _ in range(40):
        rows.add(np.ones((100, 5, 1000), np.float32))
    whole = rows.all[:, 0]  # of 80 MB in all
    tracemalloc.start()
    total = sum(float(whole[start : start + 200].sum()) for start in range(0, len(whole), 200))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total == 4_000_000
    assert peak < 8_000_000


def test_clusters_from_features_on_disk_are_those_from_features_in_memory_to_the_last_byte(
    city: str, in_memory: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(described_images, "IN_MEMORY", 1)
    written: list[int] = []
    whole = RowFile.add
    monkeypatch.setattr(RowFile, "add", lambda rows, part: (written.append(len(part)), whole(rows, part))[1])
    assert clustered(city, tmp_path / "same") == in_memory
    assert sum(written) > 200


def test_a_description_that_was_broken_off_goes_on_where_it_stopped_to_the_same_bytes(
    city: str, in_memory: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_description, "EVERY", 0)
    whole, described = Encoder.begun, []

    def begun(encoder: Encoder, tiles: Any, views: bool = False) -> Any:
        if len(described) == most:
            raise KeyboardInterrupt
        described.extend([len(tiles)] * views)
        return whole(encoder, tiles, views)

    kept, most = str(tmp_path / "kept"), 2
    monkeypatch.setattr(Encoder, "begun", begun)
    with pytest.raises(KeyboardInterrupt):
        clustered(city, tmp_path / "broken", checkpoint=kept)
    with Path(kept, "features.rows").open("ab") as left:
        left.write(b"what was written after the last that counts")
    most = -1
    assert clustered(city, tmp_path / "same", checkpoint=kept) == in_memory
    assert described[:2] == [64, 64]  # of which the second was begun with, and is so again
    once = sum(described)
    assert clustered(city, tmp_path / "same", checkpoint=kept) == in_memory  # which finds everything described
    assert sum(described) == once
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs"):
        clustered(city, tmp_path / "same", checkpoint=kept, context=1.5)
    Path(kept, "features.rows").write_bytes(b"")
    with pytest.raises(ModelFileError, match="damaged: empty its folder"):
        clustered(city, tmp_path / "same", checkpoint=kept)


def test_what_was_described_inside_another_mask_is_refused_though_the_same_tiles_are_used(
    city: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imagery, "SAMPLE_SIDE", 4)  # of a large raster a sample shows as little
    with rasterio.open(city) as file:
        whole, crs, side = box(*file.bounds), file.crs, abs(file.transform.a)
    west, north = whole.bounds[0], whole.bounds[3]
    notch = box(west + 74 * side, north - 84 * side, west + 84 * side, north - 74 * side)  # between the windows
    encoder = Encoder(build_network("scattering", "bundled", 3, TILE), torch.device("cpu"))

    def read(mask: BaseGeometry) -> Any:
        path = str(tmp_path / "mask.gpkg")
        geopandas.GeoDataFrame(geometry=[mask], crs=crs).to_file(path)
        with open_source(ImageryOptions((city,), mask=path), GridOptions(tile_size=TILE)) as source:
            keeper, one = KeptDescription(str(tmp_path), source, encoder), np.zeros(1, np.int64)
            kept = keeper.read()
            keeper.path.write_bytes(bytes(4))
            arrays = {"rows": one, "columns": one, "colours": np.zeros((1, 3), "f4"), "shares": source.valid_shares()}
            keeper.write(arrays, (1,), finished=True)
        return kept

    assert read(whole) is None
    assert read(whole) is not None
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs"):
        read(whole.difference(notch))


def test_a_disk_with_too_little_room_is_told_before_the_work_begins(
    city: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "IN_MEMORY", 1)
    monkeypatch.setattr(memory, "free_bytes", lambda folder: 1.002e9)
    with pytest.raises(InputError, match=r"take 0\.\d GB on the disk of .*, which has 0\.0 GB to spare: free some"):
        clustered(city, tmp_path / "refused")
    assert [path.name for path in (tmp_path / "refused").iterdir()] == []


def test_rows_count_as_memory_up_to_a_bound_and_as_disk_past_it(monkeypatch: pytest.MonkeyPatch) -> None:
    need = Need(100, 50, 1_000, rows=4_000, sets=2)
    monkeypatch.setattr(memory, "IN_MEMORY", 4_000_000)
    assert (need.of(1_000), need.on_disk(1_000)) == (8_150_000, 0)
    assert (need.of(2_000), need.on_disk(2_000)) == (250_000, 16_000_000)
