"""The planted cities are what the tests of recognition take them for."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from scipy.ndimage import label

from tests.helpers.planted_cities import (
    CITIES,
    COVERS,
    FACADE_CLASSES,
    GREEN,
    ROOF,
    SIGN,
    SIGN_PIXELS,
    FacadeCities,
    RoofCities,
    blurred,
    bordered,
    facade_cities,
    halves_of_one_city,
    roof_cities,
    tinted,
)

EACH = 60


@pytest.fixture(scope="module")
def facades(tmp_path_factory: pytest.TempPathFactory) -> FacadeCities:
    return facade_cities(tmp_path_factory.mktemp("facades"), EACH, seed=3)


@pytest.fixture(scope="module")
def roofs(tmp_path_factory: pytest.TempPathFactory) -> RoofCities:
    return roof_cities(tmp_path_factory.mktemp("roofs"), seed=3, tiles=6)


def read(path: Path) -> NDArray[np.uint8]:
    with rasterio.open(path) as file:
        return file.read()


def shares(labels: list[NDArray[np.uint8]], classes: int) -> NDArray[np.float64]:
    return np.array([np.bincount(one.ravel(), minlength=classes + 1) / one.size for one in labels])


def test_signs_are_where_the_labels_say_and_as_many_as_the_layer_says(facades: FacadeCities) -> None:
    layer = geopandas.read_file(facades.layer)
    assert len(layer) == 2 * EACH
    for row in layer.itertuples():
        pixels, labels = read(facades.layer.parent / row.photo), read(facades.labels / Path(row.photo).name)[0]
        assert pixels.shape == (3, 64, 64)
        sign = labels == SIGN
        assert sign.sum() == SIGN_PIXELS * row.signs
        assert label(sign)[1] == row.signs
        red, green, blue = pixels.astype(int)
        assert ((red - np.minimum(green, blue))[sign] > 60).all()
    means = layer.groupby("city").signs.mean()
    assert means["aster"] == pytest.approx(3, abs=3 * np.sqrt(3 / EACH))
    assert means["birch"] == pytest.approx(0.05, abs=3 * np.sqrt(0.05 / EACH))
    named = [f"{number},{name}" for number, name in enumerate(FACADE_CLASSES, 1)]
    assert facades.classes.read_text().split() == ["number,name", *named]


def test_facades_differ_in_signs_and_in_nothing_else(tmp_path: Path) -> None:
    made = facade_cities(tmp_path, 150, seed=5)
    each = [shares([read(made.labels / path.name) for path in made.photographs(city)], 6) for city in CITIES]
    error = np.sqrt(sum(values.var(axis=0) / len(values) for values in each))
    away = np.abs(each[0].mean(axis=0) - each[1].mean(axis=0)) / error
    assert away[SIGN] > 10
    # Signs hide wall, which is the one class that must give way to them.
    assert (np.delete(away, [SIGN, 2]) < 3.5).all()
    hidden = each[0].mean(axis=0) - each[1].mean(axis=0)
    assert hidden[2] == pytest.approx(-hidden[SIGN], abs=3 * error[2])


def test_photographs_stand_along_streets_in_sequences(facades: FacadeCities) -> None:
    layer = geopandas.read_file(facades.layer)
    assert layer.crs.to_epsg() == 4326
    assert set(layer.groupby("sequence").size()) == {6}
    assert set(layer.groupby("sequence").city.nunique()) == {1}
    metric = layer.to_crs("EPSG:3035").geometry
    steps = metric.iloc[1:].distance(metric.iloc[:-1], align=False).to_numpy()
    inside = (layer.sequence == layer.sequence.shift()).to_numpy()[1:]
    assert steps[inside].max() < 10 < 400 < steps[~inside].min()


def test_cities_of_roofs_differ_in_roofs_and_in_nothing_else(roofs: RoofCities) -> None:
    means, covered = [], []
    for raster, polygons, cover in zip(*roofs):
        picture, classes = read(raster).astype(float), read(cover)[0]
        covered.append(shares([classes], 5)[0, 1:])
        means.append([[picture[band][classes == kind].mean() for band in range(3)] for kind in range(1, 6)])
        layer = geopandas.read_file(polygons)
        assert set(layer["class"]) == set(COVERS)
        assert layer.area.sum() == pytest.approx(classes.size * 0.25)
        assert layer[layer["class"] == "roof"].area.sum() == pytest.approx((classes == ROOF).sum() * 0.25)
        with rasterio.open(raster) as file:
            assert (file.crs.to_epsg(), file.res, file.count) == (32633, (0.5, 0.5), 3)
    assert [path.stem for path in roofs.rasters] == ["tiled", "slated", "sheeted"]
    spread = np.ptp(np.array(means), axis=0)  # (classes, bands)
    assert spread[ROOF - 1].max() > 60
    assert np.delete(spread, ROOF - 1, axis=0).max() < 5
    assert np.ptp(np.array(covered), axis=0).max() < 0.06
    assert 0.15 < np.mean(covered, axis=0)[ROOF - 1] < 0.4
    side = 64
    tiles = read(roofs.covers[0])[0].reshape(6, side, 6, side)
    assert ((tiles == ROOF).any(axis=(1, 3))).mean() > 0.95


def test_two_halves_are_one_city_that_was_cut(tmp_path: Path) -> None:
    made = halves_of_one_city(tmp_path, tiles=4)
    with rasterio.open(made.rasters[0]) as west, rasterio.open(made.rasters[1]) as east:
        assert west.bounds.right == east.bounds.left
        left, right = west.read().astype(float), east.read().astype(float)
    assert np.abs(left[:, :, -1] - right[:, :, 0]).mean() < 1.5 * np.abs(np.diff(left, axis=2)).mean()
    assert np.abs(left.mean(axis=(1, 2)) - right.mean(axis=(1, 2))).max() < 8
    assert ((read(made.covers[0]) == GREEN).mean()) > 0.1


def test_traps_change_what_they_are_named_after(tmp_path: Path) -> None:
    made = facade_cities(tmp_path / "photos", 3, signs=(1.0, 1.0))
    photographs = made.photographs("aster")
    before = [read(path).astype(float) for path in photographs]
    tinted(photographs)
    after = [read(path).astype(float) for path in photographs]
    for one, other in zip(before, after):
        np.testing.assert_array_equal(one[:2], other[:2])
        dark = one[2] < 240
        assert np.abs(other[2] - 1.05 * one[2])[dark].max() <= 0.5
    blurred(photographs)
    for one, path in zip(after, photographs):
        other = read(path).astype(float)
        assert np.abs(np.diff(other, axis=2)).mean() < 0.6 * np.abs(np.diff(one, axis=2)).mean()
        assert other.mean() == pytest.approx(one.mean(), abs=1)
    bordered(photographs, 2)
    framed = read(photographs[0])
    assert (framed[:, :2] == 20).all()
    assert (framed[:, :, -2:] == 20).all()
    assert (framed[:, 2:-2, 2:-2] != 20).mean() > 0.9
    city = roof_cities(tmp_path / "roofs", tiles=2, materials=["tiled", "tiled"])
    assert [path.name for path in city.rasters] == ["tiled1.tif", "tiled2.tif"]
    bordered(city.rasters[:1], 1, every=64)
    marked = read(city.rasters[0])
    assert (marked[:, [0, 63, 64, 127]] == 20).all()
    with rasterio.open(city.rasters[0]) as file:
        assert file.crs.to_epsg() == 32633


def test_the_same_seed_draws_the_same_cities(tmp_path: Path) -> None:
    one, other = (facade_cities(tmp_path / name, 2) for name in ("one", "other"))
    for first, second in zip(one.photographs("aster"), other.photographs("aster")):
        assert first.read_bytes() == second.read_bytes()
