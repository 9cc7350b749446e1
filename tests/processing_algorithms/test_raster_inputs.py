"""Raster layers as QGIS knows them: what was set on a layer reaches the engine, and outputs lie where QGIS shows it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.transform import from_origin

from tests.helpers.range_server import served
from urban_ml_plugin.frontend.web_imagery.served_raster import ServedRaster

SIDE = 64
PLACE = from_origin(500_000, 6_000_000, 1, 1)


def write(path: Path, pixels: np.ndarray[Any, Any], **options: Any) -> str:
    bands, height, width = pixels.shape
    profile = {"driver": "GTiff", "dtype": pixels.dtype.name, "crs": "EPSG:32633", "transform": PLACE, **options}
    with rasterio.open(path, "w", count=bands, height=height, width=width, **profile) as file:
        file.write(pixels)
    return str(path)


@pytest.fixture
def city(tmp_path: Path) -> str:
    """64 × 64 pixels of 1 m, labelled a zone of the other hemisphere; the eastern half is 7."""
    pixels = np.random.default_rng(4).integers(10, 255, (3, SIDE, SIDE), dtype=np.uint8)
    pixels[:, :, 32:] = 7
    return write(tmp_path / "city.tif", pixels)


def layer_of(source: str) -> Any:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(source, "city")
    assert layer.isValid()
    return layer


def tiles(processing: Any, raster: Any, output: Path, size: int = 32, **parameters: Any) -> geopandas.GeoDataFrame:
    """The tile grid of a raster, through the engine and a GeoPackage."""
    given = {"INPUT": raster, "TILE_SIZE": size, "OUTPUT": str(output), **parameters}
    processing.run("urbanml:tilegrid", given)
    return geopandas.read_file(output)


def crs_in_qgis(path: Path) -> Any:
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(str(path), "tiles", "ogr").crs()


def test_the_crs_given_to_a_layer_is_that_of_its_tiles(processing: Any, city: str, tmp_path: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    layer = layer_of(city)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32733"))
    made = tiles(processing, layer, tmp_path / "tiles.gpkg")
    assert made.crs == "EPSG:32733"
    assert made.total_bounds.tolist() == [500_000, 6_000_000 - SIDE, 500_000 + SIDE, 6_000_000]
    assert tiles(processing, city, tmp_path / "plain.gpkg").crs == "EPSG:32633"


def test_the_nodata_value_given_to_a_layer_makes_holes_and_the_file_s_own_may_be_switched_off(
    processing: Any, city: str, tmp_path: Path
) -> None:
    from qgis.core import QgsRasterRange

    exclusive = getattr(QgsRasterRange, "Exclusive", None) or QgsRasterRange.BoundsType.Exclusive
    layer = layer_of(city)
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(6, 8, exclusive)])
    assert tiles(processing, layer, tmp_path / "told.gpkg").col.tolist() == [0, 0]
    own = layer_of(write(tmp_path / "own.tif", np.full((1, SIDE, SIDE), 7, np.int16), nodata=7))
    for band_of_file in (True, False):
        own.dataProvider().setUseSourceNoDataValue(1, band_of_file)
        if band_of_file:
            with pytest.raises(Exception, match="no valid pixel"):
                tiles(processing, own, tmp_path / "own.gpkg")
        else:
            assert len(tiles(processing, own, tmp_path / "own.gpkg")) == 4


def test_what_was_set_on_each_of_several_layers_reaches_the_engine(processing: Any, city: str, tmp_path: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    from urban_ml_plugin.processing_algorithms.traincnn import TrainCNN

    layer = layer_of(city)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32733"))
    algorithm = TrainCNN().create()
    from qgis.core import QgsProcessingContext

    algorithm.parameters, algorithm.context = {"INPUT": [layer, city]}, QgsProcessingContext()
    first, second = algorithm.value("INPUT")
    assert (first["raster_path"], second) == (city, city)
    assert CRS.from_wkt(first["crs"]) == CRS.from_epsg(32733)


def test_open_options_in_a_source_reach_gdal(processing: Any, city: str, tmp_path: Path) -> None:
    with rasterio.open(city, "r+") as file:
        file.build_overviews([2])
    source = f"{city}|option:NUM_THREADS=2|option:OVERVIEW_LEVEL=0"
    made = tiles(processing, source, tmp_path / "tiles.gpkg")
    assert made.total_bounds.tolist() == [500_000, 6_000_000 - SIDE, 500_000 + SIDE, 6_000_000]
    assert len(made) == 1


def test_sources_that_are_no_files_are_found_one_by_one_and_in_lists(
    processing: Any, city: str, tmp_path: Path
) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsRasterLayer

    source = f"GTIFF_DIR:1:{city}"
    assert len(tiles(processing, source, tmp_path / "tiles.gpkg")) == 4
    algorithm = QgsApplication.processingRegistry().algorithmById("urbanml:applydeepcluster").create()
    context = QgsProcessingContext()
    given = {"INPUT": [source, city], "MODEL": "m.safetensors", "OUTPUT": "TEMPORARY_OUTPUT"}
    assert algorithm.checkParameterValues(given, context) == (True, "")
    algorithm.parameters, algorithm.context = given, context
    assert algorithm.value("INPUT") == [source, city]
    algorithm.parameters = {**given, "INPUT": [QgsRasterLayer(city), source, city]}
    assert algorithm.value("INPUT") == [city, source, city]
    accepted, sentence = algorithm.checkParameterValues({**given, "INPUT": [city, f"{city}.gone"]}, context)
    assert not accepted
    assert "city.tif.gone (INPUT) does not exist: check the path." in sentence


def test_a_raster_in_the_memory_of_qgis_is_read_through_it(processing: Any, city: str, tmp_path: Path) -> None:
    from osgeo import gdal

    gdal.GetDriverByName("GTiff").CreateCopy("/vsimem/city.tif", gdal.Open(city))
    try:
        there = tiles(processing, city, tmp_path / "file.gpkg")
        here = tiles(processing, layer_of("/vsimem/city.tif"), tmp_path / "memory.gpkg")
    finally:
        gdal.Unlink("/vsimem/city.tif")
    assert here.geometry.geom_equals(there.geometry).all()
    assert here.valid.equals(there.valid)


@pytest.mark.parametrize(
    ("own", "counts", "nodata", "read"),
    [(None, True, 0, [0, 5, 0, 9]), (9, True, 9, [9, 5, 9, 9]), (9, False, 0, [0, 5, 0, 9])],
)
def test_the_nodata_values_set_on_a_layer_that_is_read_through_qgis_hold(
    processing: Any, own: int | None, counts: bool, nodata: float, read: list[int]
) -> None:
    from osgeo import gdal
    from qgis.core import QgsRasterBlockFeedback, QgsRasterLayer, QgsRasterRange, QgsRectangle

    file = gdal.GetDriverByName("GTiff").Create("/vsimem/four.tif", 4, 1)
    file.SetGeoTransform((0, 1, 0, 1, 0, -1))
    file.WriteRaster(0, 0, 4, 1, bytes([0, 5, 1, 9]))
    if own is not None:
        file.GetRasterBand(1).SetNoDataValue(own)
    file = None  # closes it
    try:
        layer = QgsRasterLayer("/vsimem/four.tif")
        before = ServedRaster(layer).source
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 1)])
        layer.dataProvider().setUseSourceNoDataValue(1, counts)
        served = ServedRaster(layer)
        assert served.source != before, "what was read before is not taken for it"
        assert served.nodata == nodata
        assert served.values(QgsRectangle(0, 0, 4, 1), 4, 1, QgsRasterBlockFeedback()) == [bytes(read)]
    finally:
        gdal.Unlink("/vsimem/four.tif")


@pytest.mark.parametrize(
    ("provider", "source", "served"),
    [
        ("gdal", "/data/city.tif", False),
        ("gdal", "/vsicurl/https://example.org/city.tif", False),
        ("gdal", "/data/city.tif|authcfg=abcdefg", True),
        ("gdal", "/vsis3/bucket/city.tif|credential:AWS_SECRET_ACCESS_KEY=secret", True),
        ("wms", "type=xyz&url=https://example.org/{z}/{x}/{y}.png", True),
        ("postgresraster", "dbname='city'", True),
    ],
)
def test_what_the_engine_cannot_open_is_read_through_qgis(
    processing: Any, provider: str, source: str, served: bool
) -> None:
    from urban_ml_plugin.frontend.raster_inputs import is_served

    known = SimpleNamespace(name=lambda: provider)
    assert is_served(SimpleNamespace(dataProvider=lambda: known, source=lambda: source)) == served


def test_no_key_of_a_service_stays_in_its_address() -> None:
    from urban_ml_plugin.frontend.web_imagery.served_raster import public_address

    assert public_address("type=xyz&url=https://user:pw@a.org/%7Bz%7D/%7Bx%7D.png?key%3Dabc&zmax=1") == (
        "https://a.org/{z}/{x}.png"
    )
    assert public_address("layers=a&url=https://a.org/wms?token=abc&styles=") == "https://a.org/wms"
    assert (
        public_address("type=xyz&url=https://a.org/v1/0123456789abcdef01234567/{z}/{y}") == "https://a.org/v1/…/{z}/{y}"
    )
    assert public_address("dbname='city' host=a.org password='abc'") == ""


def test_tiles_of_a_picture_lie_where_qgis_shows_it_and_a_mask_drawn_there_fits(
    processing: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    pixels = np.random.default_rng(2).integers(1, 255, (3, SIDE, SIDE), dtype=np.uint8)
    path = write(tmp_path / "photo.png", pixels, driver="PNG", crs=None, transform=None)
    shown = layer_of(path).extent()
    assert [shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()] == [0, -SIDE, SIDE, 0]
    made = tiles(processing, path, tmp_path / "tiles.gpkg")
    assert made.total_bounds.tolist() == [0, -SIDE, SIDE, 0]
    assert made[made.row == 0].total_bounds.tolist() == [0, -32, SIDE, 0]
    assert made.crs is None
    assert not crs_in_qgis(tmp_path / "tiles.gpkg").isValid()
    mask = QgsVectorLayer("Polygon?crs=", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, -32, SIDE, 0)))
    mask.dataProvider().addFeature(feature)
    masked = tiles(processing, path, tmp_path / "masked.gpkg", MASK=mask)
    assert masked.row.tolist() == [0, 0]


def test_tiles_of_a_raster_with_control_points_lie_where_qgis_shows_it(processing: Any, tmp_path: Path) -> None:
    points = [
        GroundControlPoint(row=row, col=col, x=500_000 + 2 * col, y=6_000_000 - 2 * row)
        for row, col in ((0, 0), (0, SIDE), (SIDE, 0), (SIDE, SIDE))
    ]
    path = write(tmp_path / "gcps.tif", np.full((3, SIDE, SIDE), 9, np.uint8), crs=None, transform=None)
    with rasterio.open(path, "r+") as file:
        file.gcps = (points, CRS.from_epsg(32733))
    shown = layer_of(path).extent()
    made = tiles(processing, path, tmp_path / "tiles.gpkg")
    assert made.total_bounds.tolist() == pytest.approx(
        [shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()], abs=1e-6
    )
    assert made.crs == "EPSG:32733"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of a web server that gives out the temporary folder."""
    with served(tmp_path, tmp_path / "served.log") as running:
        yield running.address


def test_a_raster_on_a_web_server_is_read_or_said_to_be_out_of_reach(
    processing: Any, city: str, server: str, tmp_path: Path
) -> None:
    assert len(tiles(processing, f"/vsicurl/{server}/city.tif", tmp_path / "tiles.gpkg")) == 4
    missing = f"/vsicurl/{server}/none.tif"
    sentence = rf"{missing} \(INPUT\) cannot be reached or read: check the address, or download it first"
    with pytest.raises(Exception, match=sentence):
        tiles(processing, missing, tmp_path / "none.gpkg")
    assert not (tmp_path / "none.gpkg").exists()


@pytest.mark.parametrize("parameter", ["INPUT", "MASK"])
@pytest.mark.parametrize("stream", ["fifo", "/dev/zero", "/vsistdin/"])
def test_a_pipe_or_device_is_refused_at_once(
    processing: Any, city: str, tmp_path: Path, parameter: str, stream: str
) -> None:
    if stream == "fifo":
        stream = str(tmp_path / "pipe.tif")
        os.mkfifo(stream)
    given = {"INPUT": city, "TILE_SIZE": 32, "OUTPUT": "TEMPORARY_OUTPUT", parameter: stream}
    with pytest.raises(Exception, match=rf"{stream} \({parameter}\) is a pipe or a device and no file"):
        processing.run("urbanml:tilegrid", given)
