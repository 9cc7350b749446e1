"""The planted worlds are what they say: fields, attributes, detectors, files."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import rasterio

from tests.helpers.planted_worlds import (
    CORRELATION,
    GREENERY,
    KINDS,
    VEHICLE,
    facades,
    greenery,
    roof_brightness,
    streets,
    suburb_tiles,
    wall_brightness,
)


def _correlation(first: np.ndarray, second: np.ndarray) -> float:
    return float(np.corrcoef(first, second)[0, 1])


def test_suburb_tiles_show_what_was_planted(tmp_path: Path) -> None:
    world = suburb_tiles(tmp_path, columns=16, rows=12)
    assert world.raster is not None
    with rasterio.open(world.raster) as file:
        assert (file.count, file.height, file.width) == (3, 12 * 64, 16 * 64)
        assert np.array_equal(file.read()[:, 64:128, 128:192], world.images[16 + 2])
    assert len(geopandas.read_file(world.zones)) == 6 * 8
    assert _correlation(greenery(world.images), world.planted["greenery"]) > 0.9
    assert _correlation(roof_brightness(world.images), world.planted["roof_brightness"]) > 0.9
    assert abs(_correlation(world.fields["income"], world.fields["health"]) - CORRELATION) < 1e-6


def test_facades_show_what_was_planted(tmp_path: Path) -> None:
    world = facades(tmp_path, count=144)
    assert world.photos is not None
    layer = geopandas.read_file(world.photos)
    assert all((tmp_path / name).is_file() for name in layer["photo"])
    assert np.allclose(layer["income"], geopandas.read_file(world.zones)["income"])
    assert _correlation(greenery(world.images), world.planted["greenery"]) > 0.9
    assert _correlation(wall_brightness(world.images), world.planted["wall_brightness"]) > 0.9


def test_streets_name_every_pixel_and_have_more_cars_where_it_is_green(tmp_path: Path) -> None:
    world = streets(tmp_path, count=400)
    assert world.kinds is not None
    assert world.labels is not None
    assert set(np.unique(world.kinds)) == set(range(1, len(KINDS) + 1))
    with rasterio.open(world.labels / "00007.png") as file:
        assert np.array_equal(file.read(1), world.kinds[7])
    green, vehicles = ((world.kinds == kind).mean((1, 2)) for kind in (GREENERY, VEHICLE))
    assert _correlation(green, world.planted["greenery"]) > 0.8
    assert _correlation(green, greenery(world.images)) > 0.9
    assert 0.3 < _correlation(vehicles, world.planted["greenery"]) < 0.6
    look = geopandas.read_file(tmp_path / "photos.gpkg")["look"]
    assert world.planted["greenery"][look == "green"].min() > world.planted["greenery"][look == "bare"].max()
