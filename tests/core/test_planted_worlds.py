"""The planted worlds are what they say: fields, attributes, detectors, files."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import rasterio

from tests.helpers.planted_worlds import (
    CORRELATION,
    facades,
    greenery,
    roof_brightness,
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
