"""Which image is of which city, and the model of cities: what it keeps, how it is read, what it explains."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import torch
from shapely.geometry import Point

from tests.helpers.city_models import city_model
from tests.helpers.planted_types import write_city
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.options.city_options import CityOptions
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.recognition.city_images import CityImages, open_cities
from urban_ml_plugin.core.recognition.city_model import CityModel, city_number, city_scorer, read_cities, write_cities
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

TILE = 32


def raster(path: Path, seed: int, bands: int = 3) -> str:
    """3 × 4 tiles of noise."""
    pixels = np.random.default_rng(seed).integers(1, 255, (bands, 3 * TILE, 4 * TILE), np.uint8)
    path.parent.mkdir(exist_ok=True)
    return str(write_city(path, pixels))


@pytest.fixture(scope="module")
def rasters(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("cities")
    return [raster(folder / f"{name}.tif", seed) for seed, name in enumerate(("graz", "paris", "paris_north"))]


@pytest.fixture(scope="module")
def opened(rasters: list[str]) -> Iterator[CityImages]:
    with of_rasters(rasters, cities="Graz, Paris, Paris") as cities:
        yield cities


@pytest.fixture(scope="module")
def model(opened: CityImages, tmp_path_factory: pytest.TempPathFactory) -> CityModel:
    path = str(tmp_path_factory.mktemp("model") / "m.safetensors")
    write_cities(path, city_model(opened))
    return read_cities(path)


def of_rasters(paths: list[str], **options: Any) -> Any:
    return open_cities(ImageryOptions(inputs=paths), CityOptions(**options), GridOptions(tile_size=TILE))


def photographs(folder: Path, **fields: Any) -> str:
    folder.mkdir(exist_ok=True)
    count = len(fields["city"])
    for number in range(count):
        pixels = np.random.default_rng(number).integers(1, 255, (3, 16, 16), np.uint8)
        write_city(folder / f"{number}.tif", pixels)
    table = {"path": [f"{number}.tif" for number in range(count)], **fields}
    points = [Point(9 + 0.001 * number, 48) for number in range(count)]
    geopandas.GeoDataFrame(table, geometry=points, crs="EPSG:4326").to_file(folder / "p.gpkg", driver="GPKG")
    return str(folder / "p.gpkg")


def of_photographs(layer: str, events: Any = None, **options: Any) -> Any:
    imagery = ImageryOptions(photos=layer, photo_field="path", photo_folder=str(Path(layer).parent))
    told = {"events": events} if events else {}
    return open_cities(imagery, CityOptions(**options), GridOptions(tile_size=16), **told)


def test_a_raster_is_a_city_and_rasters_of_one_name_are_one(opened: CityImages, rasters: list[str]) -> None:
    assert opened.names == ["Graz", "Paris"]
    assert [opened.city_of(number, np.zeros(2, int), np.arange(2)).tolist() for number in range(3)] == [
        [0, 0],
        [1, 1],
        [1, 1],
    ]
    with of_rasters(rasters) as others:
        assert others.names == ["graz", "paris", "paris_north"]


def test_photographs_have_their_city_from_a_field_and_those_without_are_left_out(tmp_path: Path) -> None:
    layer = photographs(tmp_path / "p", city=["Graz", None, "Paris", "Graz", ""], drive=["a", "a", None, "b", "b"])
    events = RecordingEvents()
    with of_photographs(layer, events, city_field="city", sequence_field="drive") as opened:
        assert opened.names == ["Graz", "Paris"]
        assert opened.city_of(0, np.zeros(3, int), np.array([2, 1, 0])).tolist() == [0, 1, 0]
        assert opened.sequences.tolist() == ["a", "", "b"]
        assert len(opened.sources[0].places) == 3
    assert any("2 photographs have no value in the field city" in text for text in events.warnings)


def test_what_makes_no_two_cities_is_told_in_a_sentence(rasters: list[str], tmp_path: Path) -> None:
    twice = raster(tmp_path / "copy.tif", 0)
    layer = photographs(tmp_path / "p", city=["Graz", "Graz"])
    namesake = raster(tmp_path / "other" / "graz.tif", 9)
    one_band = raster(tmp_path / "one.tif", 8, bands=1)
    cases = [
        (of_rasters(rasters[:1]), "one city, graz"),
        (of_rasters(rasters[:2], cities="Graz,Graz"), "one city, Graz"),
        (of_rasters(rasters, cities="Graz, Paris"), "2 names of cities for 3 rasters"),
        (of_rasters([rasters[0], rasters[0]], cities="a,b"), "given twice"),
        (of_rasters([rasters[0], twice]), "given twice"),
        (of_rasters([rasters[0], namesake]), "2 rasters have files called graz"),
        (of_rasters([rasters[0], one_band]), "different numbers of bands"),
        (of_photographs(layer), "CITY_FIELD"),
        (of_photographs(layer, city_field="city"), "one city, Graz"),
        (of_photographs(layer, city_field="town"), "no field town: choose one of path, city"),
        (of_photographs(layer, city_field="city", sequence_field="drive"), "one city, Graz"),
    ]
    for context, words in cases:
        with pytest.raises(InputError) as told, context:
            pass
        assert words in str(told.value)
        assert str(told.value).endswith(".")
        assert str(told.value).count(". ") == 0
    mixed = photographs(tmp_path / "q", city=["Graz", "Paris"])
    with (
        pytest.raises(InputError, match="no field drive"),
        of_photographs(mixed, city_field="city", sequence_field="drive"),
    ):
        pass


def test_a_model_is_read_as_it_was_written(opened: CityImages, model: CityModel) -> None:
    made = city_model(opened)
    assert model.names == ["Graz", "Paris"]
    assert model.card == made.card
    for name, values in vars(made.images).items():
        np.testing.assert_array_equal(getattr(model.images, name), values)
    assert model.images.predicted.tolist() == made.images.probabilities.argmax(axis=1).tolist()
    assert city_number(model, "Paris") == 1
    with pytest.raises(InputError, match="no city called “Rome”: choose one of Graz, Paris"):
        city_number(model, "Rome")


def test_sources_are_known_by_what_they_hold_and_images_by_their_fold(
    opened: CityImages, model: CityModel, tmp_path: Path
) -> None:
    images = model.images
    assert [model.source_number(source) for source in opened.sources] == [0, 1, 2]
    with of_rasters([raster(tmp_path / "x.tif", 20), raster(tmp_path / "y.tif", 21)]) as others:
        assert model.source_number(others.sources[0]) is None
    for number in range(3):
        mine = images.source == number
        assert model.fold_at(number, images.x[mine], images.y[mine]).tolist() == images.fold[mine].tolist()
        assert model.fold_of(number, images.row[mine], images.column[mine]).tolist() == images.fold[mine].tolist()
    assert model.fold_at(0, images.x[:1] - 10_000, images.y[:1]).tolist() == [-1]
    assert model.fold_of(0, np.array([77]), np.array([0])).tolist() == [-1]


def test_what_speaks_for_a_city_is_its_log_odds_by_the_fold_that_had_not_seen_the_image(
    opened: CityImages, model: CityModel
) -> None:
    source, rows, columns = opened.sources[1], np.array([0, 0, 1]), np.array([0, 1, 2])
    scorer = city_scorer(model, 1, 1)
    variants = scorer.variants_of(rows, columns, source.places)
    fold = model.fold_of(1, rows, columns)
    assert variants.tolist() == (fold + 1).tolist()
    assert len(set(variants.tolist())) > 1
    tiles = source.batch(rows, columns)
    pixels, valid = torch.from_numpy(tiles.pixels), torch.from_numpy(tiles.valid).float()
    with torch.no_grad():
        found = scorer.score(scorer.networks[0], pixels, valid, variants)(pixels).numpy()
        scores = [model.module(int(f))(pixels[k : k + 1], valid[k : k + 1])[0].numpy() for k, f in enumerate(fold)]
    expected = np.array(scores) @ np.array([-1.0, 1.0])
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)
    assert city_scorer(model, 1).variants_of(rows, columns, source.places).tolist() == [0, 0, 0]


def test_a_model_of_photographs_knows_each_by_its_place_in_the_layer(tmp_path: Path) -> None:
    layer = photographs(tmp_path / "p", city=["Graz", "Paris", "Paris", "Graz"])
    with of_photographs(layer, city_field="city") as opened:
        model = city_model(opened, folds=2)
        rows, columns = np.zeros(4, int), np.array([3, 0, 1, 2])
        scorer = city_scorer(model, 0, model.source_number(opened.sources[0]))
        assert scorer.variants_of(rows, columns, opened.sources[0].places).tolist() == [2, 1, 2, 1]


def test_a_model_of_another_kind_is_refused() -> None:
    stored = Path(__file__).parents[1] / "stored_models" / "status.safetensors"
    with pytest.raises(ModelFileError, match="made by “Train a model of status from imagery”"):
        read_cities(str(stored))


def test_a_model_keeps_how_its_photographs_were_framed_and_frames_others_alike(tmp_path: Path) -> None:
    layer = photographs(tmp_path, city=["a", "b"] * 3)
    imagery = ImageryOptions(photos=layer, photo_field="path", photo_folder=str(tmp_path))
    framed = replace(imagery, photo_border=20.0, panoramas="views")
    path = str(tmp_path / "m.safetensors")
    with open_cities(framed, CityOptions(city_field="city"), GridOptions(tile_size=16)) as cities:
        pixels = cities.sources[0].batch(np.zeros(6, int), np.arange(6)).pixels
        write_cities(path, city_model(cities))
    model = read_cities(path)
    assert (model.card.panoramas, model.card.photo_border) == ("views", 20.0)
    for given, warned in ((imagery, 0), (framed, 0), (replace(imagery, photo_border=5.0), 1)):
        events = RecordingEvents()
        with model.open_sources(given, events) as opened:
            found = opened.sources[0].batch(np.zeros(6, int), np.arange(6)).pixels
        np.testing.assert_array_equal(found, pixels)
        assert len([text for text in events.warnings if "20 % at each edge" in text]) == warned
    older = replace(model, card=replace(model.card, panoramas=None, photo_border=None))
    assert "photo_border" not in older.card.as_json()
    with older.open_sources(imagery) as opened:
        assert not np.array_equal(opened.sources[0].batch(np.zeros(6, int), np.arange(6)).pixels, pixels)
