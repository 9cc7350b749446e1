"""Which pixels are valid, whatever marks the holes: alpha of any depth, masks beside nodata, nodata of any type."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from tests.helpers.rasters import noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.images.imagery import Imagery

gdal = pytest.importorskip("osgeo.gdal")
SIDE = 64
WHOLE = Window(0, 0, SIDE, SIDE)
HOLE = np.zeros((SIDE, SIDE), bool)
HOLE[:, 40:] = True


def coloured(path, colours, alpha, **options):
    """Colours (3, h, w) with an alpha band, marked as such."""
    kind = colours.dtype
    shape = {"count": 4, "height": SIDE, "width": SIDE, "dtype": kind.name, "crs": "EPSG:32733"}
    with rasterio.open(
        path, "w", driver="GTiff", transform=rasterio.Affine(1, 0, 500_000, 0, -1, 6_000_000), **shape, **options
    ) as file:
        file.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
        file.write(np.concatenate([colours, alpha[None].astype(kind)]))
    return str(path)


def valid_pixels(path, bands=None, events=None):
    with Imagery(path, bands, **({"events": events} if events else {})) as imagery:
        return imagery.read(WHOLE)[1]


def feathered(highest, width):
    """Alpha that rises over ``width`` columns from the edge of the hole to ``highest``, and is 0 in the hole."""
    distance = np.clip((40 - np.arange(SIDE)) / width, 0, 1)
    return np.broadcast_to(np.ceil(distance * highest), (SIDE, SIDE))


@pytest.mark.parametrize(
    ("kind", "opaque"),
    [
        ("uint8", 255), ("uint8", 128), ("uint8", 1), ("int16", 255), ("int16", 32767), ("uint16", 255),
        ("uint16", 2047), ("uint16", 4095), ("uint16", 65535), ("uint32", 255), ("float32", 1), ("float32", 255),
        ("float64", 255), ("float64", 0.5),
    ],
)  # fmt: skip
def test_alpha_marks_holes_whatever_its_opaque_value(tmp_path, kind, opaque):
    colours = noise(3, SIDE, SIDE, kind=kind)
    colours[:, HOLE] = 0
    path = coloured(tmp_path / "a.tif", colours, np.where(HOLE, 0, opaque))
    np.testing.assert_array_equal(valid_pixels(path), ~HOLE)


@pytest.mark.parametrize("width", [4, 16, 40])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_alpha_with_soft_edges_marks_what_is_wholly_transparent(tmp_path, kind, width):
    colours = noise(3, SIDE, SIDE, kind=kind)
    colours[:, HOLE] = 0
    highest = 1 if kind == "float32" else np.iinfo(kind).max
    alpha = feathered(highest, width) if kind != "float32" else feathered(1000, width) / 1000
    np.testing.assert_array_equal(valid_pixels(coloured(tmp_path / "a.tif", colours, alpha)), ~HOLE)


def test_alpha_over_colours_that_go_on_beneath_it_marks_holes(tmp_path):
    path = coloured(tmp_path / "a.tif", noise(3, SIDE, SIDE), feathered(255, 10))
    np.testing.assert_array_equal(valid_pixels(path), ~HOLE)


@pytest.mark.parametrize("opaque", [1, 15])
def test_alpha_of_a_few_bits_over_colours_that_go_on_beneath_it_marks_holes(tmp_path, opaque):
    path = coloured(tmp_path / "a.tif", noise(3, SIDE, SIDE), np.where(HOLE, 0, opaque))
    np.testing.assert_array_equal(valid_pixels(path), ~HOLE)


def test_near_infrared_that_gdal_marks_as_alpha_has_no_holes_over_deep_water(tmp_path):
    colours = noise(3, SIDE, SIDE)
    infrared = np.where(HOLE, 0, noise(SIDE, SIDE, seed=1))
    path, heard = coloured(tmp_path / "a.tif", colours, infrared), RecordingEvents()
    assert valid_pixels(path, events=heard).all()
    assert heard.warnings == [
        f"Band 4 of the raster {path} is marked as alpha but looks like near-infrared: its zeros are not taken for "
        "holes. Where they are, set a nodata value, or a mask."
    ]
    assert valid_pixels(path, [1, 4]).all()
    nearly_all_water = np.where(np.arange(SIDE) < 2, noise(SIDE, SIDE, seed=1), noise(SIDE, SIDE, seed=2) % 3)
    assert valid_pixels(coloured(tmp_path / "b.tif", colours, nearly_all_water)).all()


def test_near_infrared_of_16_bits_that_is_chosen_as_a_band_has_no_holes(tmp_path):
    infrared = np.where(HOLE, 0, noise(SIDE, SIDE, kind="uint16", seed=1))
    path = coloured(tmp_path / "a.tif", noise(3, SIDE, SIDE, kind="uint16"), infrared)
    assert valid_pixels(path, [1, 4]).all()


def test_an_alpha_band_that_is_chosen_beside_the_colours_still_marks_holes(tmp_path):
    colours = noise(3, SIDE, SIDE, kind="uint16")
    path = coloured(tmp_path / "a.tif", colours, np.where(HOLE, 0, 255))
    np.testing.assert_array_equal(valid_pixels(path, [1, 2, 3, 4]), ~HOLE)


@pytest.mark.parametrize("kind", ["Byte", "UInt16", "Int16", "UInt32", "Float32", "Float64"])
def test_the_alpha_that_gdalwarp_makes_marks_the_corners_of_a_turned_image(tmp_path, kind):
    name = {"Byte": "uint8"}.get(kind, kind.lower())
    source = write_raster(tmp_path / "a.tif", noise(3, 40, 40, kind=name), crs="EPSG:32632")
    gdal.Warp(str(tmp_path / "w.tif"), source, dstSRS="EPSG:32635", dstAlpha=True)
    with rasterio.open(tmp_path / "w.tif") as file:
        shown = file.read(4) > 0
        assert 0.5 < shown.mean() < 0.95
    with Imagery(str(tmp_path / "w.tif")) as imagery:
        np.testing.assert_array_equal(imagery.read(Window(0, 0, *shown.shape[::-1]))[1], shown)


@pytest.mark.parametrize("internal", [True, False])
@pytest.mark.parametrize("alpha", [False, True])
def test_nodata_counts_beside_a_mask_and_beside_alpha(tmp_path, internal, alpha):
    pixels = noise(3 + alpha, SIDE, SIDE, kind="float32")
    if alpha:
        pixels[3] = 255
        pixels[3, 5] = 0
    pixels[1, :10] = -9999
    pixels[2, 30, 30] = np.nan
    mask = np.full((SIDE, SIDE), 255, np.uint8)
    mask[:, :3] = 0
    path = str(tmp_path / "a.tif")
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal),
        rasterio.open(
            path, "w", driver="GTiff", count=3 + alpha, height=SIDE, width=SIDE, dtype="float32", nodata=-9999,
            crs="EPSG:32733", transform=rasterio.Affine(1, 0, 500_000, 0, -1, 6_000_000),
        ) as file,
    ):  # fmt: skip
        if alpha:
            file.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
        file.write(pixels)
        file.write_mask(mask)
    expected = np.ones((SIDE, SIDE), bool)
    expected[:10] = expected[:, :3] = expected[30, 30] = False
    np.testing.assert_array_equal(valid_pixels(path), expected)


@pytest.mark.parametrize(
    ("kind", "value", "nodata"),
    [
        ("float32", -3.4028235e38, -3.4028234663852886e38),
        ("float32", -3.4028235e38, -1.7976931348623157e308),
        ("float32", np.float32(0.1), 0.1),
        ("float64", -1.7976931348623157e308, -1.7976931348623157e308),
        ("float32", np.nan, np.nan),
        ("int16", -32768, -32768),
        ("uint32", 2**32 - 1, 2**32 - 1),
    ],
)
def test_a_nodata_value_is_found_in_spite_of_its_rounding(tmp_path, kind, value, nodata):
    pixels = noise(1, SIDE, SIDE, kind=kind)
    pixels[0, HOLE] = value
    path = write_raster(tmp_path / "a.tif", pixels)
    vrt = gdal.Translate(str(tmp_path / "a.vrt"), path)
    vrt.GetRasterBand(1).SetNoDataValue(float(nodata))
    del vrt
    np.testing.assert_array_equal(valid_pixels(str(tmp_path / "a.vrt")), ~HOLE)


@pytest.mark.parametrize("nodata", [-9999.0, 256.0, 0.5])
def test_a_nodata_value_that_the_type_cannot_hold_marks_nothing(tmp_path, nodata):
    vrt = gdal.Translate(str(tmp_path / "a.vrt"), write_raster(tmp_path / "a.tif", noise(1, SIDE, SIDE) // 2))
    vrt.GetRasterBand(1).SetNoDataValue(nodata)
    del vrt
    assert valid_pixels(str(tmp_path / "a.vrt")).all()


def test_every_band_has_a_nodata_value_of_its_own(tmp_path):
    pixels = noise(2, SIDE, SIDE, kind="int16")
    pixels[0, 3, 3], pixels[1, 3, 3] = -1, -2
    pixels[0, 4, 4], pixels[1, 5, 5] = -2, -1  # each is the other band's
    vrt = gdal.Translate(str(tmp_path / "a.vrt"), write_raster(tmp_path / "a.tif", pixels))
    for band in (1, 2):
        vrt.GetRasterBand(band).SetNoDataValue(-band)
    del vrt
    valid = valid_pixels(str(tmp_path / "a.vrt"))
    assert np.argwhere(~valid).tolist() == [[3, 3]]
