"""``urbanml:traingan`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from shapely.geometry import Point

from tests.core.test_generation import squares
from tests.helpers.rasters import write_raster


def test_a_headless_run_learns_from_marked_tiles_and_refuses_to_be_trusted(qgis_process: Any, tmp_path: Path) -> None:
    tiles = squares(64).reshape(8, 8, 3, 32, 32).transpose(2, 0, 3, 1, 4).reshape(3, 256, 256)
    tiles[:, :, 128:] //= 4
    raster = write_raster(tmp_path / "city.tif", np.ascontiguousarray(tiles))
    import rasterio

    with rasterio.open(raster) as file:
        places = [file.transform * (32 * column + 16, 16) for column in range(8)]
        places += [file.transform * (32 * column + 16, 48 + 32 * row) for column in range(8) for row in range(2)]
        crs = file.crs
    marks = [int(place[0] < file.transform.c + 128 * file.transform.a) for place in places]
    examples = geopandas.GeoDataFrame({"like": marks}, geometry=[Point(*place) for place in places], crs=crs)
    examples.to_file(tmp_path / "examples.gpkg")
    run = qgis_process.run(
        "traingan",
        INPUT=raster,
        TILE_SIZE=32,
        SIZE="32",
        MINUTES=0,
        THOUSANDS=1,
        BASE="none",
        EXAMPLES=tmp_path / "examples.gpkg",
        FILTER_FIELD="like",
        MODEL=tmp_path / "model.safetensors",
        SAMPLES=tmp_path / "samples.png",
        TABLE=tmp_path / "measures.csv",
        REPORT=tmp_path / "report.html",
    )
    assert run.code == 0, run.text
    assert 24 <= run.results["IMAGE_COUNT"] <= 32
    assert run.results["VERDICT"] == "too few images"
    assert run.results["USABLE"] is False
    assert run.results["KID"] > run.results["KID_FLOOR"]
    assert "images are unlike those marked 1" in run.text
    for name in ("model.safetensors", "samples.png", "measures.csv", "report.html"):
        assert (tmp_path / name).stat().st_size > 100


def test_examples_without_the_field_that_marks_them_are_not_passed_over(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    raster = write_raster(tmp_path / "city.tif", np.zeros((3, 64, 64), np.uint8))
    geopandas.GeoDataFrame({"like": [1]}, geometry=[Point(0, 0)], crs="EPSG:32633").to_file(tmp_path / "e.gpkg")
    given = {"INPUT": [raster], "EXAMPLES": str(tmp_path / "e.gpkg"), "MODEL": str(tmp_path / "m.safetensors")}
    with pytest.raises(QgsProcessingException, match="holds 1 and 0"):
        processing.run("urbanml:traingan", given)
    assert not (tmp_path / "m.safetensors").exists()
