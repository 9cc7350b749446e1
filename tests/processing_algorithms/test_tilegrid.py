"""``urbanml:tilegrid`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    """100 × 60 pixels of 2 m; the eastern 40 columns are nodata."""
    pixels = np.random.default_rng(0).integers(80, 100, (3, 60, 100), np.uint8)
    pixels[:, :, 60:] = 0
    path = tmp_path / "town.tif"
    profile = {"driver": "GTiff", "width": 100, "height": 60, "count": 3, "dtype": "uint8", "nodata": 0}
    with rasterio.open(path, "w", crs="EPSG:32643", transform=from_origin(500000, 2100000, 2, 2), **profile) as file:
        file.write(pixels)
    return path


def test_tiles_of_nothing_but_nodata_are_left_out_and_the_others_tell_their_valid_share(
    qgis_process: Any, raster: Path, tmp_path: Path
) -> None:
    output = tmp_path / "tiles.gpkg"
    run = qgis_process.run("tilegrid", INPUT=raster, TILE_SIZE=40, OUTPUT=output)
    assert run.code == 0, run.text
    tiles = geopandas.read_file(output)
    assert list(zip(tiles.tile_id, tiles.row, tiles.col)) == [(0, 0, 0), (1, 0, 1), (3, 1, 0), (4, 1, 1)]
    assert tiles.valid.tolist() == [1, 0.5, 0.5, 0.25]
    assert run.results["TILE_COUNT"] == 4
    assert tiles.total_bounds.tolist() == [500000, 2100000 - 160, 500160, 2100000]


def test_a_memory_layer_of_tiles_comes_out_of_processing(processing: Any, raster: Path) -> None:
    result = processing.run("urbanml:tilegrid", {"INPUT": str(raster), "TILE_SIZE": 30, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert result["OUTPUT"].featureCount() == result["TILE_COUNT"] == 4
    assert result["OUTPUT"].crs().authid() == "EPSG:32643"


def test_what_is_given_for_a_parameter_that_is_none_is_warned_of(processing: Any, raster: Path) -> None:
    from qgis.core import QgsProcessingFeedback

    given = {"INPUT": str(raster), "TILE_SIZE": 30, "OUTPUT": "TEMPORARY_OUTPUT"}
    feedback = QgsProcessingFeedback(False)
    processing.run("urbanml:tilegrid", {**given, "tile_metre": 5}, feedback=feedback)
    told = "This algorithm has no parameter tile_metre, so what was given for it counts for nothing. Did you mean "
    assert f"{told}TILE_METRES?" in feedback.textLog()
    feedback = QgsProcessingFeedback(False)
    processing.run("urbanml:tilegrid", given, feedback=feedback)
    assert "has no parameter" not in feedback.textLog()


@pytest.mark.parametrize(
    ("size", "side"), [({"TILE_METRES": 50}, 50), ({"TILE_METRES": "40.5"}, 40), ({}, 64), ({"TILE_SIZE": ""}, 64)]
)
def test_tiles_are_as_wide_as_metres_or_the_ground_resolution_ask_for(
    processing: Any, raster: Path, tmp_path: Path, size: dict[str, Any], side: int
) -> None:
    processing.run("urbanml:tilegrid", {"INPUT": str(raster), **size, "OUTPUT": str(tmp_path / "tiles.gpkg")})
    west, _, east, _ = geopandas.read_file(tmp_path / "tiles.gpkg").geometry.iloc[0].bounds
    assert east - west == side


def test_an_empty_text_leaves_a_number_or_bands_to_their_defaults(
    processing: Any, raster: Path, tmp_path: Path
) -> None:
    given = {"INPUT": str(raster), "TILE_SIZE": 30}
    tiles = processing.run("urbanml:tilegrid", {**given, "STRIDE": "", "OUTPUT": str(tmp_path / "tiles.gpkg")})
    assert tiles["TILE_COUNT"] == 4
    features = processing.run(
        "urbanml:extractfeatures", {**given, "STRIDE": "", "BANDS": "", "OUTPUT": str(tmp_path / "features.tif")}
    )
    with rasterio.open(features["OUTPUT"]) as file:
        assert file.shape == (2, 4)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"INPUT": "nowhere.tif"}, "nowhere.tif (INPUT) does not exist: check the path"),
        ({"INPUT": __file__}, "cannot be read as a raster: choose"),
        ({"TILE_SIZE": 61}, "smaller than one tile of 61: choose a tile size of at most 60"),
        ({"TILE_METRES": 50}, "in pixels (TILE_SIZE) or in metres (TILE_METRES), not both"),
        ({"STRIDE": 50}, "must lie between 1 and the tile size of 40"),
    ],
)
def test_bad_input_ends_in_one_sentence_and_leaves_nothing(
    qgis_process: Any, raster: Path, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    output = tmp_path / "tiles.gpkg"
    run = qgis_process.run("tilegrid", **{"INPUT": raster, "TILE_SIZE": 40, "OUTPUT": output, **changes})
    assert run.code != 0
    assert words in run.text
    assert "Traceback" not in run.text
    # QGIS itself keeps statistics of a raster that it opens in an .aux.xml.
    assert {path.name for path in tmp_path.iterdir()} <= {"town.tif", "town.tif.aux.xml"}


@pytest.mark.parametrize("stride", [1e12, "1e12"])
def test_a_whole_number_that_qgis_would_turn_into_another_is_refused(
    processing: Any, raster: Path, tmp_path: Path, stride: Any
) -> None:
    given = {"INPUT": str(raster), "TILE_SIZE": 30, "STRIDE": stride, "OUTPUT": str(tmp_path / "tiles.gpkg")}
    with pytest.raises(Exception, match="STRIDE must be a whole number of at most 2,147,483,647, not 1e\\+12"):
        processing.run("urbanml:tilegrid", given)
    assert [path.name for path in tmp_path.iterdir()] == [raster.name]
