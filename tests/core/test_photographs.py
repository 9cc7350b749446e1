"""Geotagged photographs as images with places: upright, with heading and time, read once, clustered and explained."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pytest
from numpy.typing import NDArray
from shapely.geometry import box
from sklearn.metrics import adjusted_rand_score

from tests.helpers.flat_tasks import applydeepcluster, deepcluster, extractfeatures, featurespace
from tests.helpers.geotagged import SOUTH, STEP, WEST, write_folder, write_layer, write_photograph, write_with_thumbnail
from tests.helpers.rasters import noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.textures import planted
from urban_ml_plugin.core.clustering import reproducibility
from urban_ml_plugin.core.images import photographs as module
from urban_ml_plugin.core.images.photographs import Photographs
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

SIDE, EACH, TYPES = 64, 8, 5
PLAIN = {"network": "scattering", "weights": "none"}
"""Wavelets, which know no streets and need no weights."""


class Folder(NamedTuple):
    """Photographs of planted types, and which is of which."""

    options: dict[str, Any]
    truth: NDArray[np.int64]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Forty photographs, wider than high, of five types."""
    here = tmp_path_factory.mktemp("photographs")
    pictures, truth = planted(EACH, SIDE)
    wide = np.pad(pictures, ((0, 0), (0, 0), (0, 0), (8, 8)), mode="reflect")
    places = write_folder(here, wide, direction=45.5, taken="2021:05:03 10:11:12")
    options = {"photos": str(write_layer(here, places)), "photo_field": "photo", "photo_folder": str(here)}
    return Folder({**options, "tile_size": SIDE}, truth)


@pytest.fixture(scope="module")
def model(folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Of urban types, made from the photographs, beside its layer and its report."""
    here = tmp_path_factory.mktemp("model")
    paths = {"output": "points.gpkg", "model": "types.safetensors", "report": "report.html"}
    deepcluster(**folder.options, **PLAIN, clusters=TYPES, **{name: str(here / file) for name, file in paths.items()})
    return str(here / paths["model"])


def without_size(folder: Folder) -> dict[str, Any]:
    return {name: value for name, value in folder.options.items() if name != "tile_size"}


def opened(layer: Path, side: int = 8, **options: Any) -> Photographs:
    return Photographs(str(layer), "photo", None, side, **options)


def readable(page: Path) -> str:
    """What a reader reads, without scripts and styles."""
    text = re.sub(r"<(script|style).*?</\1>", " ", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


def test_the_number_of_clusters_of_photographs_is_found_and_told_in_their_words(folder: Folder, tmp_path: Path) -> None:
    events, report = RecordingEvents(), tmp_path / "r.html"
    paths = {"output": str(tmp_path / "points.gpkg"), "report": str(report)}
    result = deepcluster(**folder.options, **PLAIN, **paths, events=events)
    assert 2 <= result["clusters"] <= 12
    assert result["how_many"] in events.texts
    assert "tile" not in result["how_many"]
    assert result["how_many"] in readable(report)


def test_photographs_are_upright_whichever_way_they_were_stored(tmp_path: Path) -> None:
    upright = np.zeros((3, 64, 64), np.float32)
    upright[0, :32, :32], upright[1, :32, 32:], upright[2, 32:] = 1, 1, 1
    stored = {  # as the EXIF standard describes where row 0 and column 0 of the stored picture belong
        1: upright, 2: upright[:, :, ::-1], 3: upright[:, ::-1, ::-1], 4: upright[:, ::-1],
        5: upright.swapaxes(1, 2), 6: np.rot90(upright, 1, (1, 2)), 7: upright[:, ::-1, ::-1].swapaxes(1, 2),
        8: np.rot90(upright, -1, (1, 2)),
    }  # fmt: skip
    for orientation, pixels in stored.items():
        write_photograph(tmp_path / f"{orientation}.jpg", pixels, (WEST, SOUTH), orientation)
    layer = write_layer(tmp_path, [(WEST, SOUTH)] * 8)
    source = opened(layer)
    seen = source.batch(np.zeros(8, int), np.arange(8)).pixels
    for pixels in seen:
        np.testing.assert_allclose(pixels, upright[:, ::8, ::8], atol=0.1)


@pytest.mark.parametrize("side", [8, 64, 128])
def test_what_is_read_is_the_picture_and_not_its_thumbnail(tmp_path: Path, side: int) -> None:
    fine = np.tile(np.array([[0.2, 0.6], [0.6, 0.2]], np.float32), (3, 600, 800))  # 4:3, and every mean of it is 0.4
    write_with_thumbnail(tmp_path / "0.jpg", fine, np.ones((3, 120, 160), np.float32))
    seen = opened(write_layer(tmp_path, [(WEST, SOUTH)]), side).batch(np.zeros(1, int), np.zeros(1, int)).pixels
    np.testing.assert_allclose(seen, 0.4, atol=0.02)


def test_a_photograph_that_breaks_off_is_refused_and_not_filled_with_grey(tmp_path: Path) -> None:
    places = write_folder(tmp_path, planted(1, 256)[0])
    broken = tmp_path / "0003.jpg"
    broken.write_bytes(broken.read_bytes()[: broken.stat().st_size // 2])
    source = opened(write_layer(tmp_path, places))
    with pytest.raises(InputError, match=r"0003\.jpg is damaged and only a part of it can be read"):
        source.batch(np.zeros(5, int), np.arange(5))
    broken.write_bytes(b"")
    with pytest.raises(InputError, match=r"0003\.jpg cannot be read: choose JPEG"):
        source.batch(np.zeros(1, int), np.array([3]))


def test_photographs_without_path_or_place_are_left_out_with_a_word(tmp_path: Path) -> None:
    places = write_folder(tmp_path, np.zeros((5, 3, 16, 16), np.float32))
    layer = geopandas.read_file(write_layer(tmp_path, places))
    layer.loc[0, "photo"], layer.loc[2, "photo"], layer.loc[3, "geometry"] = None, "", None
    layer.to_file(tmp_path / "gaps.gpkg", driver="GPKG")
    events = RecordingEvents()
    source = opened(tmp_path / "gaps.gpkg", events=events)
    assert source.places.captions(np.zeros(2, int), np.arange(2)) == ["0001.jpg", "0004.jpg"]
    assert events.warnings == ["3 photographs have no place or no path and are left out."]


def test_heading_and_time_are_those_of_the_layer_or_else_of_the_files(tmp_path: Path) -> None:
    pictures = np.full((3, 3, 16, 16), 0.5, np.float32)
    places = write_folder(tmp_path, pictures, direction=90.0, taken="2021:05:03 10:11:12")
    write_photograph(tmp_path / "0002.jpg", pictures[0], places[2], taken="no time")
    layer = write_layer(tmp_path, places, direction=[12.5, None, None])
    source = opened(layer)
    rows, columns = np.zeros(3, int), np.arange(3)
    assert set(source.fields(rows, columns)) == {"photo", "direction"}
    source.batch(rows, columns)
    told = source.fields(rows, columns)
    np.testing.assert_array_equal(told["direction"], [12.5, 90, np.nan])
    assert [str(time) for time in told["timestamp"]] == [*["2021-05-03T10:11:12.000000000"] * 2, "NaT"]
    assert told["photo"][1] == str(tmp_path / "0001.jpg")


def test_the_year_of_a_camera_without_a_clock_is_no_time(tmp_path: Path) -> None:
    for number, taken in enumerate(("0001:01:01 00:00:00", "2300:01:01 00:00:00", "1980:01:01 00:00:00")):
        write_photograph(tmp_path / f"{number}.jpg", np.zeros((3, 16, 16), np.float32), (WEST, SOUTH), taken=taken)
    source = opened(write_layer(tmp_path, [(WEST, SOUTH)] * 3))
    rows, columns = np.zeros(3, int), np.arange(3)
    source.batch(rows, columns)
    assert [str(time)[:10] for time in source.fields(rows, columns)["timestamp"]] == ["NaT", "NaT", "1980-01-01"]


def test_only_photographs_inside_the_mask_are_taken(tmp_path: Path) -> None:
    places = write_folder(tmp_path, np.zeros((20, 3, 16, 16), np.float32))
    layer, mask = write_layer(tmp_path, places), str(tmp_path / "mask.gpkg")
    west = box(WEST - STEP / 2, SOUTH - STEP, WEST + 1.5 * STEP, SOUTH + 3 * STEP)
    geopandas.GeoDataFrame(geometry=[west], crs="EPSG:4326").to_crs("EPSG:32632").to_file(mask, driver="GPKG")
    source = opened(layer, mask=mask)
    assert source.places.captions(np.zeros(4, int), np.arange(4)) == [f"{n:04}.jpg" for n in (0, 1, 10, 11)]
    assert len(source.places) == 4
    nowhere = geopandas.GeoDataFrame(geometry=[box(0, 0, 1, 1)], crs="EPSG:4326")
    nowhere.to_file(mask, driver="GPKG")
    with pytest.raises(InputError, match="No photograph lies inside the mask"):
        opened(layer, mask=mask)


@pytest.mark.parametrize("room", [None, 0])
def test_a_file_is_read_once_as_long_as_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int | None
) -> None:
    pictures, _ = planted(1, 16)
    layer = write_layer(tmp_path, write_folder(tmp_path, pictures))
    reads: list[Path] = []
    read = module.read_photograph
    monkeypatch.setattr(module, "read_photograph", lambda file, side: reads.append(file) or read(file, side))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    if room is not None:
        monkeypatch.setattr("urban_ml_plugin.core.images.pixel_cache.MOST_BYTES", room)
    source = opened(layer)
    first = source.batch(np.zeros(5, int), np.arange(5))
    again = source.batch(np.zeros(2, int), np.array([3, 1]))
    assert list((tmp_path / "temporary").iterdir()) == []  # nothing that a killed run could leave behind
    np.testing.assert_array_equal(again.pixels, first.pixels[[3, 1]])
    assert len(reads) == (5 if room is None else 7)


def test_planted_types_are_found_and_written_as_points(folder: Folder, model: str) -> None:
    layer = geopandas.read_file(Path(model).parent / "points.gpkg")
    assert list(layer.columns) == [
        "tile_id", "row", "col", "valid", "cluster", "confidence", "novelty", "margin", "photo", "direction",
        "timestamp", "geometry",
    ]  # fmt: skip
    assert set(layer.geom_type) == {"Point"}
    assert layer.crs.to_epsg() == 4326
    assert adjusted_rand_score(folder.truth, layer.cluster) > 0.9
    assert layer.tile_id.tolist() == list(range(EACH * TYPES))
    assert (layer.direction == 45.5).all()
    assert layer.timestamp.astype(str).str.startswith("2021-05-03").all()


def test_the_report_speaks_of_photographs_and_not_of_tiles_of_so_many_metres(model: str) -> None:
    page = Path(model).parent / "report.html"
    if not page.exists():
        pytest.skip("plotly with its JavaScript is not installed")
    text = readable(page)
    assert "40 photographs were grouped into 5 clusters" in text
    assert "0000.jpg" in text
    assert not re.search(r"\btiles?\b(?!_)", re.sub(r"tile_size|tile_id", "", text), re.IGNORECASE)
    assert " m²" not in text


def test_a_model_of_photographs_finds_its_clusters_again_and_is_refused_for_tiles(
    folder: Folder, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reproducibility, "LEAST_TILES", EACH * TYPES + 1)
    events = RecordingEvents()
    result = applydeepcluster(**without_size(folder), model=model, output=str(tmp_path / "again.gpkg"), events=events)
    assert any("too few to tell whether it is stable" in text for text in events.warnings)
    assert not [text for text in events.texts if "tiles" in text]
    again = geopandas.read_file(tmp_path / "again.gpkg")
    before = geopandas.read_file(Path(model).parent / "points.gpkg")
    assert again.cluster.tolist() == before.cluster.tolist()
    assert again.photo.tolist() == before.photo.tolist()
    assert sum(row["tiles"] for row in result["table"]) == EACH * TYPES
    raster = write_raster(tmp_path / "city.tif", noise(3, 2 * SIDE, 2 * SIDE))
    with pytest.raises(ModelFileError, match="was made from photographs and says nothing of tiles"):
        applydeepcluster(input=str(raster), model=model, output=str(tmp_path / "tiles.gpkg"))
    own = str(tmp_path / "tiles.safetensors")
    deepcluster(input=str(raster), tile_size=32, clusters=2, model=own, output=str(tmp_path / "o.gpkg"), **PLAIN)
    with pytest.raises(ModelFileError, match=r"was made from tiles .* give imagery \(INPUT\)"):
        featurespace(**without_size(folder), model=own, output=str(tmp_path / "space.gpkg"))


def test_the_space_of_photographs_is_a_layer_of_points(folder: Folder, model: str, tmp_path: Path) -> None:
    result = featurespace(**without_size(folder), model=model, output=str(tmp_path / "space.gpkg"))
    layer = geopandas.read_file(tmp_path / "space.gpkg")
    assert result["tiles"] == len(layer) == EACH * TYPES
    assert {"cluster", "pc1", "pc2", "pc3", "outlier", "outlier_rank", "photo", "direction"} <= set(layer.columns)
    assert set(layer.geom_type) == {"Point"}


def test_features_of_photographs_are_fields_of_points(folder: Folder, tmp_path: Path) -> None:
    result = extractfeatures(**folder.options, **PLAIN, points=str(tmp_path / "features.gpkg"))
    layer = geopandas.read_file(tmp_path / "features.gpkg")
    features = layer[[f"f{number}" for number in range(1, result["dimension"] + 1)]].to_numpy()
    assert features.shape == (EACH * TYPES, result["dimension"])
    assert (np.ptp(features, axis=0) > 0).any()


def test_what_makes_no_sense_of_photographs_is_refused_or_told(folder: Folder, model: str, tmp_path: Path) -> None:
    out, city = {"output": str(tmp_path / "x.gpkg")}, {**without_size(folder), "model": model}
    raster = str(tmp_path / "x.tif")
    with pytest.raises(InputError, match="fill no raster: skip the output LABELS"):
        deepcluster(**folder.options, **out, labels=raster)
    with pytest.raises(InputError, match=r"41 clusters cannot be made of 40 photographs: .* or more photographs"):
        deepcluster(**folder.options, **out, clusters=41)
    with pytest.raises(InputError, match="fill no raster: skip the output OUTPUT"):
        extractfeatures(**folder.options, output=raster)
    with pytest.raises(InputError, match="give the output POINTS"):
        extractfeatures(**folder.options)
    with pytest.raises(InputError, match="fill no raster: skip the output RGB"):
        featurespace(**city, **out, rgb=raster)
    with pytest.raises(InputError, match="Feature and cluster rasters are of tiles"):
        featurespace(**city, **out, features=raster)
    with pytest.raises(InputError, match="which the alignment radiometry cannot match"):
        applydeepcluster(**city, **out, alignment="radiometry")
    for images in ({"inputs": []}, {**folder.options, "input": raster}):
        with pytest.raises(InputError, match="Give either rasters"):
            deepcluster(**images, **out)
    events = RecordingEvents()
    deepcluster(**folder.options, **PLAIN, **out, clusters=2, bands=[1], stride=8, context=2.0, events=events)
    assert any("the bands, the stride and the context do not count" in text for text in events.warnings)
    deepcluster(**folder.options, **out, clusters=2, network="urban", events=events)
    assert any("urban has never seen a street" in text for text in events.warnings)
    assert not [text for text in events.warnings if "urban2 has" in text]


def test_photographs_have_no_metres(folder: Folder, tmp_path: Path) -> None:
    given = {**without_size(folder), "tile_metres": 50.0}
    with pytest.raises(InputError, match="Photographs have no metres: give their side in pixels"):
        deepcluster(**given, **PLAIN, clusters=2, output=str(tmp_path / "o.gpkg"))
