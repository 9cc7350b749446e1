"""Where rasters lie, as QGIS shows them, and what their values are, whatever types, tags and tables they have."""

from __future__ import annotations

import os
import warnings

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.rpc import RPC
from rasterio.windows import Window

from tests.helpers.rasters import NORTH_UP, noise, write_raster
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.rasters.raster import Raster
from urban_ml_plugin.core.rasters.raster_path import RasterPath, with_raster_paths
from urban_ml_plugin.core.runtime.errors import InputError

gdal = pytest.importorskip("osgeo.gdal")
UTM = CRS.from_epsg(32733)
PLACE = Affine(2, 0, 500_000, 0, -2, 6_000_000)


def picture(path, driver="PNG", points=(), crs=UTM, **changes):
    """A file of 40 × 30 pixels without a geotransform."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver=driver, width=40, height=30, count=3, dtype="uint8") as file:
            file.write(noise(3, 30, 40))
            if points:
                file.gcps = (points, crs)
            for name, value in changes.items():
                setattr(file, name, value)
    return str(path)


def control_points(transform, bend=0.0, corners=((0, 0), (0, 40), (30, 0), (30, 40))):
    return [
        GroundControlPoint(
            row=row, col=col, x=(transform * (col, row))[0] + bend * row * col, y=(transform * (col, row))[1]
        )
        for row, col in corners
    ]


def where(path):
    with Raster(path) as raster:
        return raster.transform, raster.crs


def refused(path, *words):
    with pytest.raises(InputError) as caught:
        Raster(path)
    sentence = str(caught.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    for word in words:
        assert word in sentence
    return sentence


# -- places -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("driver", ["PNG", "JPEG", "GTiff", "BMP"])
def test_a_picture_without_any_place_lies_below_the_origin_as_qgis_shows_it(tmp_path, driver):
    said = []
    path = picture(tmp_path / "a.img", driver)
    assert where(path) == (Affine(1, 0, 0, 0, -1, 0), None)
    with Imagery(path, events=Listener(said)) as imagery:
        assert np.isnan(imagery.ground_resolution)
    assert path in said[0]
    assert "no georeference" in said[0]


class Listener:
    share = 0.0

    def __init__(self, said):
        self.said = said

    def warning(self, text):
        self.said.append(text)


@pytest.mark.parametrize("turn", [0, 20])
def test_control_points_through_which_an_affine_transform_goes_place_a_raster(tmp_path, turn):
    transform = PLACE * Affine.rotation(turn)
    found, crs = where(picture(tmp_path / "a.tif", "GTiff", control_points(transform)))
    assert found.almost_equals(transform, 1e-6)
    assert crs == UTM
    assert where(picture(tmp_path / "b.tif", "GTiff", control_points(transform), CRS()))[1] is None


def test_control_points_that_bend_or_do_not_suffice_are_refused(tmp_path):
    bent = control_points(PLACE, bend=0.001)
    refused(picture(tmp_path / "a.tif", "GTiff", bent), "4 ground control points", "georeference it first")
    few = control_points(PLACE, corners=((0, 0), (15, 20), (30, 40)))  # in one line
    refused(picture(tmp_path / "b.tif", "GTiff", few), "3 ground control points")


def test_a_raster_that_only_its_sensor_model_places_is_refused(tmp_path):
    coefficients = [1.0, *[0.0] * 19]
    rpc = RPC(0, 1, 0, 1, coefficients, coefficients, 0, 1, 0, 1, coefficients, coefficients, 0, 1)
    path = picture(tmp_path / "a.tif", "GTiff", rpcs=rpc)
    refused(path, "RPC", "orthorectify")
    with rasterio.open(path, "r+") as file:
        file.transform, file.crs = PLACE, UTM
    assert where(path) == (PLACE, UTM)


@pytest.mark.parametrize(
    ("name", "world"), [("a.png", "a.wld"), ("a.png", "a.pgw"), ("a.jpg", "a.jgw"), ("a.tif", "a.tfw")]
)
def test_a_world_file_places_a_picture(tmp_path, name, world):
    drivers = {"png": "PNG", "jpg": "JPEG", "tif": "GTiff"}
    path = picture(tmp_path / name, drivers[name[-3:]])
    (tmp_path / world).write_text("2\n0\n0\n-2\n500001\n5999999\n")  # of the middle of the first pixel
    assert where(path) == (PLACE, None)


def test_a_raster_with_pixels_of_size_zero_is_refused(tmp_path):
    path = tmp_path / "a.vrt"
    write_raster(tmp_path / "a.tif", noise(1, 20, 30))
    gdal.Translate(str(path), str(tmp_path / "a.tif"))
    text = path.read_text()
    start, end = text.index("<GeoTransform>"), text.index("</GeoTransform>")
    path.write_text(f"{text[:start]}<GeoTransform>500000,0,0,4600000,0,-1{text[end:]}")
    refused(path, "size 0")


@pytest.mark.parametrize(
    ("crs", "transform", "words"),
    [
        ("EPSG:4326", PLACE, "are no degrees: assign"),
        ("EPSG:4326", Affine(1e-4, 0, -33, 0, -1e-4, 151), "axes swapped"),  # Sydney, latitude first
        ("EPSG:4269", Affine(1e-4, 0, 38.9, 0, -1e-4, -77), "axes swapped"),  # Washington in the datum of North America
        ("EPSG:32733", Affine(1e-5, 0, 18.4, 0, -1e-5, -33.9), "look like degrees"),
        ("EPSG:32733", Affine(0, 2, 6_000_000, -2, 0, 500_000), "axes swapped"),
        ("EPSG:2056", Affine(2, 0, 1_200_000, 0, -2, 2_600_000), "axes swapped"),
    ],
)
def test_coordinates_that_cannot_be_in_the_crs_are_refused(tmp_path, crs, transform, words):
    refused(write_raster(tmp_path / "a.tif", noise(1, 20, 30), crs=crs, transform=transform), words)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:4326", Affine(12, 0, -180, 0, -9, 90)),
        ("EPSG:4326", Affine(12, 0, 0, 0, -9, 94.5)),  # longitudes to 360; rows of pixels around the poles
        ("EPSG:4326", Affine(1e-4, 0, 72.8, 0, -1e-4, 19.1)),
        ("EPSG:32733", Affine(2, 0, -300_000, 0, -2, 6_000_000)),  # a neighbouring zone
        ("EPSG:3857", Affine(2, 0, 2_000_000, 0, -2, -4_000_000)),
        ("EPSG:2056", Affine(2, 0, 2_600_000, 0, -2, 1_200_000)),
        ("EPSG:3031", Affine(500, 0, -2_000_000, 0, -500, 2_000_000)),
        ("EPSG:2193", Affine(2, 0, 1_750_000, 0, -2, 5_920_000)),  # its area crosses the date line
    ],
)
def test_coordinates_as_they_occur_are_accepted(tmp_path, crs, transform):
    path = write_raster(tmp_path / "a.tif", noise(1, 20, 30), crs=crs, transform=transform)
    assert where(path)[0] == transform


def test_a_raster_where_its_crs_has_no_metres_is_refused_when_they_are_asked_for(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(1, 20, 30), crs="EPSG:3035", transform=Affine(2, 0, 9e7, 0, -2, 9e7))
    with Imagery(path) as imagery, pytest.raises(InputError, match="has no metres: check its coordinate"):
        _ = imagery.ground_resolution


def test_an_undefined_crs_is_none(tmp_path):
    for name in ("Undefined geographic SRS", "Undefined Cartesian SRS"):
        crs = CRS.from_wkt(f'LOCAL_CS["{name}",UNIT["metre",1]]')
        assert where(write_raster(tmp_path / "a.tif", noise(1, 20, 30), crs=crs))[1] is None


def test_a_pipe_or_device_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.tif")
    refused(tmp_path / "a.tif", "pipe or a device")
    refused("/dev/zero", "pipe or a device")


# -- what a layer in QGIS says otherwise ------------------------------------------------------------------------------


def test_crs_nodata_and_open_options_of_a_layer_stand_for_those_of_the_file(tmp_path):
    pixels = np.arange(1, 13, dtype="int16").reshape(1, 3, 4)
    path = write_raster(tmp_path / "a.tif", pixels, crs="EPSG:32633", transform=PLACE, nodata=1)
    whole = Window(0, 0, 4, 3)

    def opened(**told):
        (reference,) = with_raster_paths([{"raster_path": path, **told}])
        assert reference == path
        assert isinstance(reference, RasterPath)
        with Imagery(reference) as imagery:
            return imagery.geometry[3], imagery.read(whole)[1].ravel().nonzero()[0] + 1

    crs, valid = opened()
    assert CRS.from_wkt(crs) == CRS.from_epsg(32633)
    assert valid.tolist() == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    crs, valid = opened(crs=UTM.to_wkt(), nodata={"1": [True, [[3, 5], [None, 1.5], [11.5, None]]]})
    assert CRS.from_wkt(crs) == UTM
    assert valid.tolist() == [2, 6, 7, 8, 9, 10, 11]
    crs, valid = opened(crs="", nodata={"1": [False, [[2, 2]]]})
    assert crs == ""
    assert valid.tolist() == [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]


def test_nodata_set_in_qgis_is_in_measured_values(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.arange(12, dtype="uint8").reshape(1, 3, 4))
    for scale, offset in ((0.004, -0.08), (-0.1, 3.0)):
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets = (scale,), (offset,)
        ends = sorted((5 * scale + offset, 7 * scale + offset))
        one = 3 * scale + offset
        told = {"raster_path": path, "nodata": {"1": [True, [ends, [one, one]]]}}
        with Imagery(with_raster_paths([told])[0]) as imagery:
            valid = imagery.read(Window(0, 0, 4, 3))[1]
        assert valid.ravel().nonzero()[0].tolist() == [0, 1, 2, 4, 8, 9, 10, 11]


def test_open_options_reach_gdal(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(1, 64, 64))
    with rasterio.open(path, "r+") as file:
        file.build_overviews([2])
    (reference,) = with_raster_paths([{"raster_path": path, "open_options": {"OVERVIEW_LEVEL": "0"}}])
    with Raster(reference) as raster:
        assert (raster.width, raster.height, raster.transform.a) == (32, 32, 2 * NORTH_UP.a)


# -- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "values", "nodata"),
    [
        (gdal.GDT_Int64, [-5, 2**62 + 1, -(2**60), 7], -5),
        (gdal.GDT_UInt64, [2**63 + 11, 5, 1, 2**64 - 1], 2**63 + 11),
        (gdal.GDT_Int64, [-(2**53) - 1, -(2**53), 2, 3], -(2**53) - 1),  # which no float tells apart
    ],
)
@pytest.mark.parametrize("masked", [False, True])
def test_64_bit_integers_have_their_sign_and_their_nodata_to_the_last_digit(tmp_path, kind, values, nodata, masked):
    path, name = str(tmp_path / "a.tif"), "int64" if kind == gdal.GDT_Int64 else "uint64"
    file = gdal.GetDriverByName("GTiff").Create(path, 4, 1, 1, kind)
    file.SetGeoTransform((500_000, 1, 0, 6_000_000, 0, -1))
    file.GetRasterBand(1).SetNoDataValue(nodata)
    file.GetRasterBand(1).WriteArray(np.array([values], name))
    if masked:
        file.CreateMaskBand(gdal.GMF_PER_DATASET)
        file.GetRasterBand(1).GetMaskBand().WriteArray(np.array([[255, 255, 255, 0]], np.uint8))
    del file
    with Imagery(path) as imagery:
        pixels, valid = imagery.read(Window(0, 0, 4, 1))
    assert pixels.dtype == name
    assert pixels.ravel().tolist() == values
    assert valid.ravel().tolist() == [False, True, True, not masked]


def test_measured_values_have_scale_and_offset_and_no_colours(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[0, 50, 250, 255]]], "uint8"), nodata=255)
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {value: (255 - value, value, 0, 255) for value in range(256)})
        file.scales, file.offsets = (0.004,), (-0.08,)
    whole = Window(0, 0, 4, 1)
    with Imagery(path, measured=True) as imagery:
        pixels, valid = imagery.read(whole)
        assert pixels[0, 0, :3].tolist() == pytest.approx([-0.08, 0.12, 0.92])
        assert valid[0].tolist() == [True, True, True, False]
    with Imagery(path) as imagery:
        assert imagery.read(whole)[0][:, 0, 1].tolist() == [205, 50, 0]


@pytest.mark.parametrize("measured", [False, True])
def test_one_bit_is_read_as_white_and_black_and_measured_as_0_and_1(tmp_path, measured):
    path = write_raster(tmp_path / "a.tif", np.array([[[0, 1, 1, 0]]], "uint8"), nbits=1)
    with Imagery(path, measured=measured) as imagery:
        pixels = imagery.read(Window(0, 0, 4, 1))[0]
    assert pixels[0, 0].tolist() == ([0, 1, 1, 0] if measured else [0, 255, 255, 0])
    assert len(pixels) == (1 if measured else 3)


@pytest.mark.parametrize("kind", [gdal.GDT_CInt16, gdal.GDT_CFloat32])
def test_complex_numbers_of_every_type_are_refused(tmp_path, kind):
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 4, 4, 2, kind).SetGeoTransform((0, 1, 0, 0, 0, -1))
    for measured in (False, True):
        with pytest.raises(InputError, match="complex numbers"):
            Imagery(str(tmp_path / "a.tif"), measured=measured)
