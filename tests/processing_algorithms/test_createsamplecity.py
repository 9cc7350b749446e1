"""``urbanml:createsamplecity`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import rasterio


def test_only_the_outputs_that_are_asked_for_are_written_and_they_fit_together(
    qgis_process: Any, tmp_path: Path
) -> None:
    run = qgis_process.run(
        "createsamplecity", SIZE=256, PIXEL_SIZE=2, RASTER=tmp_path / "city.tif", CENSUS=tmp_path / "census.gpkg"
    )
    assert run.code == 0, run.text
    beside = {"city.qmd", "city.tif.aux.xml"}
    assert {path.name for path in tmp_path.iterdir()} == {"city.tif", "census.gpkg", *beside}
    zones = geopandas.read_file(tmp_path / "census.gpkg")
    with rasterio.open(tmp_path / "city.tif") as city:
        assert (city.width, city.height, city.count, city.nodata) == (256, 256, 4, 0)
        assert city.crs.to_epsg() == zones.crs.to_epsg()
        assert zones.total_bounds.round().tolist() == [round(side) for side in city.bounds]
    assert {"population", "income", "health", "environment", "deprivation"} <= set(zones.columns)


def test_a_size_too_small_for_a_city_is_refused(qgis_process: Any, tmp_path: Path) -> None:
    run = qgis_process.run("createsamplecity", SIZE=100, RASTER=tmp_path / "city.tif")
    assert run.code != 0
    assert "SIZE" in run.text
    assert not list(tmp_path.iterdir())
