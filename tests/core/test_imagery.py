"""Reading rasters of every kind: values, validity and scaling, against plain rasterio and by eye."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.windows import Window
from shapely.geometry import Polygon, box

from tests.helpers.rasters import NORTH_UP, TRANSFORMS, noise, plain_read, write_polygons, write_raster, write_vrt
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.images import imagery as imagery_module
from urban_ml_plugin.core.images.imagery import Imagery, Scaling
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError

WHOLE = Window(0, 0, 30, 20)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("bands", [1, 2, 3, 4, 8])
def test_values_are_those_that_rasterio_reads_for_every_type_and_band_count(tmp_path, kind, bands):
    path = write_raster(tmp_path / "a.tif", noise(bands, 20, 30, kind=kind))
    with Imagery(path) as imagery:
        pixels, valid = imagery.read(Window(5, 3, 12, 9))
        assert imagery.bands == [1, 2, 3][:bands]
    np.testing.assert_array_equal(pixels, plain_read(path, Window(5, 3, 12, 9), imagery.bands))
    assert pixels.dtype == kind
    assert valid.all()


@pytest.mark.parametrize(
    "layout",
    [
        {"tiled": True, "blockxsize": 16, "blockysize": 16, "compress": "deflate"},
        {"blockysize": 1},
        {"compress": "lzw"},
    ],
)
def test_values_do_not_depend_on_how_the_file_is_laid_out(tmp_path, layout):
    pixels = noise(3, 50, 70)
    with Imagery(write_raster(tmp_path / "a.tif", pixels, **layout)) as imagery:
        np.testing.assert_array_equal(imagery.read(Window(10, 20, 40, 25))[0], pixels[:, 20:45, 10:50])


def test_ground_beyond_the_raster_is_invalid_and_the_rest_stays_in_place(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 20, 30))
    with Imagery(path) as imagery:
        window = Window(25, 15, 10, 10)
        pixels, valid = imagery.read(window)
        only_valid = imagery.read_valid(window)
    np.testing.assert_array_equal(pixels, plain_read(path, window, [1, 2, 3]))
    assert valid[:5, :5].all()
    assert valid.sum() == 25
    np.testing.assert_array_equal(only_valid, valid)


def test_chosen_bands_come_in_the_order_chosen(tmp_path):
    pixels = noise(5, 20, 30)
    with Imagery(write_raster(tmp_path / "a.tif", pixels), bands=[5, 1, 1]) as imagery:
        np.testing.assert_array_equal(imagery.read(WHOLE)[0], pixels[[4, 0, 0]])


def test_zero_in_one_band_of_an_aerial_image_is_dark_ground_and_zero_in_all_bands_is_a_hole(tmp_path):
    pixels = noise(3, 20, 30)
    pixels[0, :10] = 0
    pixels[:, 5] = 0
    with Imagery(write_raster(tmp_path / "a.tif", pixels, nodata=0)) as imagery:
        valid = imagery.read(WHOLE)[1]
    assert not valid[5].any()
    assert np.delete(valid, 5, axis=0).all()


def test_a_nodata_value_of_signed_or_floating_numbers_in_any_band_is_a_hole(tmp_path):
    for kind in ("int16", "float32", "float64"):
        pixels = noise(3, 20, 30, kind=kind)
        pixels[1, 4, 7] = -9999
        with Imagery(write_raster(tmp_path / f"{kind}.tif", pixels, nodata=-9999)) as imagery:
            valid = imagery.read(WHOLE)[1]
        assert not valid[4, 7]
        assert valid.sum() == valid.size - 1


@pytest.mark.parametrize("nodata", [None, float("nan")])
@pytest.mark.parametrize("hole", [float("nan"), float("inf")])
def test_nan_and_infinity_are_holes_and_never_come_out_as_values(tmp_path, nodata, hole):
    pixels = noise(2, 20, 30, kind="float32")
    pixels[1, 4, 7] = hole
    with Imagery(write_raster(tmp_path / "a.tif", pixels, nodata=nodata)) as imagery:
        read, valid = imagery.read(WHOLE)
    assert np.isfinite(read).all()
    assert not valid[4, 7]
    assert valid.sum() == valid.size - 1


def test_a_mask_file_marks_holes(tmp_path):
    mask = np.full((20, 30), 255, np.uint8)
    mask[2:4, 3:9] = 0
    path = write_raster(tmp_path / "a.tif", noise(3, 20, 30), mask=mask)
    assert (tmp_path / "a.tif.msk").exists()
    with Imagery(path) as imagery:
        np.testing.assert_array_equal(imagery.read(WHOLE)[1], mask > 0)


@pytest.mark.parametrize("bands", [2, 4, 5])
@pytest.mark.parametrize("nodata", [None, 0])
def test_an_alpha_band_marks_holes_and_is_no_band_of_its_own(tmp_path, bands, nodata):
    pixels = noise(bands, 20, 30)
    pixels[-1] = 255
    pixels[-1, 6:9, 1:5] = 0
    path = write_raster(tmp_path / "a.tif", pixels, alpha=True, nodata=nodata)
    with Imagery(path) as imagery:
        assert bands not in imagery.bands
        np.testing.assert_array_equal(imagery.read(WHOLE)[1], pixels[-1] > 0)


@pytest.mark.parametrize("kind", ["uint8", "uint16"])
def test_a_palette_becomes_red_green_and_blue_and_its_transparent_colours_are_holes(tmp_path, kind):
    values = np.resize(np.array([0, 1, 7], kind), (1, 20, 30))
    vrt = tmp_path / "a.vrt"
    write_vrt(vrt, write_raster(tmp_path / "a.tif", values), 30, 20)
    colours = [(10, 20, 30, 255), (200, 100, 50, 255), *[(0, 0, 0, 255)] * 5, (1, 2, 3, 0)]
    entries = "".join(f'<Entry c1="{r}" c2="{g}" c3="{b}" c4="{a}" />' for r, g, b, a in colours)
    table = f"<ColorInterp>Palette</ColorInterp><ColorTable>{entries}</ColorTable><SimpleSource>"
    vrt.write_text(vrt.read_text().replace("<SimpleSource>", table))
    with Imagery(str(vrt)) as imagery:
        pixels, valid = imagery.read(WHOLE)
        assert imagery.band_count == 3
    np.testing.assert_array_equal(np.moveaxis(pixels, 0, -1), np.array(colours, "uint8")[values[0], :3])
    np.testing.assert_array_equal(valid, values[0] != 7)


def test_a_vrt_reads_like_what_it_is_made_of(tmp_path):
    source = write_raster(tmp_path / "a.tif", noise(3, 20, 30))
    with Imagery(write_vrt(tmp_path / "a.vrt", source, 100, 50)) as imagery:
        pixels, valid = imagery.read(Window(30, 20, 30, 20))
    np.testing.assert_array_equal(pixels, plain_read(source, WHOLE, [1, 2, 3]))
    assert valid.all()


def test_bands_of_mixed_types_in_a_vrt_are_read_as_the_wider_type(tmp_path):
    source = write_raster(tmp_path / "a.tif", noise(3, 20, 30))
    vrt = write_vrt(tmp_path / "a.vrt", source, 30, 20)
    text = (tmp_path / "a.vrt").read_text().replace('dataType="Byte" band="3"', 'dataType="Float32" band="3"')
    (tmp_path / "a.vrt").write_text(text)
    with Imagery(vrt) as imagery:
        np.testing.assert_array_equal(imagery.read(WHOLE)[0], plain_read(source, WHOLE, [1, 2, 3]).astype("float32"))


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
@pytest.mark.parametrize("other_crs", [False, True])
def test_mask_polygons_keep_the_pixels_whose_centre_they_hold_whatever_the_geometry_or_crs(
    tmp_path, transform, other_crs
):
    crs = "EPSG:4326" if transform == TRANSFORMS["geographic"] else "EPSG:32632"
    raster = write_raster(tmp_path / "a.tif", noise(1, 20, 30), crs=crs, transform=transform)
    ground = [transform * corner for corner in ((4, 6), (15, 6), (15, 11), (4, 11))]
    path = tmp_path / "mask.gpkg"
    write_polygons(path, [Polygon(ground)], crs)
    if other_crs:
        import geopandas

        geopandas.read_file(path).to_crs(3035).to_file(path, driver="GPKG")
    expected = np.zeros((20, 30), bool)
    expected[6:11, 4:15] = True
    with Imagery(raster, mask=str(path)) as imagery:
        np.testing.assert_array_equal(imagery.read(WHOLE)[1], expected)
        np.testing.assert_array_equal(imagery.read(Window(10, 8, 20, 12))[1], expected[8:20, 10:30])


def test_scaling_is_measured_on_valid_pixels_only_by_robust_percentiles(tmp_path):
    pixels = noise(2, 200, 300, kind="uint16") % 1000 + 100
    pixels[:, 0] = 60_000  # outliers in fewer than 1 % of the pixels
    pixels[:, 100:] = 0
    with Imagery(write_raster(tmp_path / "a.tif", pixels.astype("uint16"), nodata=0)) as imagery:
        scaling = imagery.scaling
    for band in range(2):
        assert 100 <= scaling.low[band] <= 130
        assert 1060 <= scaling.high[band] <= 1100


def test_scaling_is_found_even_where_the_sample_meets_no_valid_pixel(tmp_path):
    pixels = np.zeros((1, 4000, 400), "uint16")
    pixels[0, 1000, 200:210] = np.arange(10, 20)
    with Imagery(write_raster(tmp_path / "a.tif", pixels, nodata=0, compress="deflate")) as imagery:
        assert 10 <= imagery.scaling.low[0] < imagery.scaling.high[0] <= 19


def sparse(path, side, at, size=300):
    """A VRT of side × side pixels of nodata with a square of 100 to 199 in it."""
    pixels = np.resize(np.arange(100, 200, dtype="uint8"), (1, size, size))
    source = write_raster(path.with_suffix(".tif"), pixels)
    path.write_text(
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>EPSG:32632</SRS><GeoTransform>500000, 0.5, 0, '
        f'4600000, 0, -0.5</GeoTransform><VRTRasterBand dataType="Byte" band="1"><NoDataValue>0</NoDataValue>'
        f'<SimpleSource><SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>1</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="{size}" ySize="{size}" />'
        f'<DstRect xOff="{at}" yOff="{at}" xSize="{size}" ySize="{size}" /></SimpleSource></VRTRasterBand></VRTDataset>'
    )
    return str(path)


def test_valid_pixels_of_a_sparse_mosaic_are_found_between_the_windows_of_the_sample(tmp_path):
    heard = RecordingEvents()
    with Imagery(sparse(tmp_path / "a.vrt", 30_000, 14_400), events=heard) as imagery:
        assert imagery.scaling.low[0] == pytest.approx(100.99, abs=1)
        assert imagery.scaling.high[0] == pytest.approx(198, abs=1)
    assert {share for share, _ in heard.steps} == {0.0}
    assert heard.steps[0][1] == "Measuring the range of values"
    assert any(text.startswith("Looking for valid pixels") for _, text in heard.steps)


def test_under_a_mask_valid_pixels_are_looked_for_inside_it_alone(tmp_path):
    path = sparse(tmp_path / "a.vrt", 3_000_000, 1_234_567)
    left, top = NORTH_UP * (1_234_500, 1_234_500)
    mask = write_polygons(tmp_path / "mask.gpkg", [box(left, top - 500, left + 500, top)])
    with Imagery(path, mask=mask) as imagery:
        assert 100 <= imagery.scaling.low[0] < imagery.scaling.high[0] <= 199


def test_a_raster_in_which_no_valid_pixel_is_found_in_time_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(imagery_module, "SEARCHED_PIXELS", 2**24)
    monkeypatch.setattr(imagery_module, "FINER_LATTICES", (20,))
    sentence = fault(tmp_path, sparse(tmp_path / "a.vrt", 3_000_000, 1_234_567))
    assert "3,000,000 × 3,000,000 pixels and no valid one was found: clip it" in sentence


def test_more_tiles_than_can_be_handled_are_refused_with_their_number(tmp_path):
    with Imagery(sparse(tmp_path / "a.vrt", 2_000_000, 0)) as imagery:
        with pytest.raises(InputError, match=r"would have 3,999,972,000,049 tiles, more than .*: choose a larger tile"):
            imagery.grid(8, 1)
        assert len(imagery.grid(256)) == 7813**2


def test_a_stored_scaling_is_used_instead_of_a_new_one(tmp_path):
    stored = Scaling((0.0,), (510.0,))
    with Imagery(write_raster(tmp_path / "a.tif", noise(1, 20, 30)), scaling=stored) as imagery:
        assert imagery.scaling == stored


@pytest.mark.parametrize("kind", ["uint8", "int8", "uint16", "int16"])
def test_looking_values_up_is_the_same_as_scaling_them(kind):
    scaling = Scaling((-5.0, 3.0), (100.0, 3.0))
    information = np.iinfo(kind)
    values = np.arange(information.min, information.max + 1).astype(kind)
    expected = scaling.apply(np.broadcast_to(values, (2, 1, len(values))))[:, 0]
    table = scaling.table(np.dtype(kind))
    np.testing.assert_array_equal(table[:, values.astype(int)], expected)
    np.testing.assert_allclose(expected[0], np.clip((values.astype(float) + 5) / 105, 0, 1), atol=1e-6)


def test_a_fingerprint_tells_a_changed_pixel_and_a_shifted_raster_from_the_original(tmp_path):
    pixels = noise(3, 20, 30)
    changed = pixels.copy()
    changed[1, 10, 10] ^= 1
    shifted = NORTH_UP * NORTH_UP.translation(1, 0)
    paths = [
        write_raster(tmp_path / "a.tif", pixels),
        write_raster(tmp_path / "same.tif", pixels, compress="deflate", tiled=True, blockxsize=16, blockysize=16),
        write_raster(tmp_path / "changed.tif", changed),
        write_raster(tmp_path / "shifted.tif", pixels, transform=shifted),
    ]
    prints = []
    for path in paths:
        with Imagery(path) as imagery:
            prints.append(imagery.fingerprint)
    assert prints[0] == prints[1]
    assert len(set(prints)) == 3


def test_the_sample_that_scaling_is_measured_on_is_read_once_and_gives_the_same_fingerprint(tmp_path, monkeypatch):
    path = write_raster(tmp_path / "a.tif", noise(3, 200, 300))
    with Imagery(path) as imagery:
        alone = imagery.fingerprint
    windows, read = [], Imagery.read
    monkeypatch.setattr(Imagery, "read", lambda imagery, window: windows.append(window) or read(imagery, window))
    with Imagery(path) as imagery:
        assert imagery.scaling
        sampled = len(windows)
        assert imagery.fingerprint == imagery.fingerprint == alone
    assert len(windows) == sampled > 1


@pytest.mark.parametrize(
    ("crs", "transform", "metres"),
    [
        ("EPSG:32632", TRANSFORMS["north-up"], 0.5),
        ("EPSG:32632", TRANSFORMS["rotated"], 0.5),
        ("EPSG:32632", TRANSFORMS["non-square"], (0.25 * 2) ** 0.5),
        ("EPSG:4326", TRANSFORMS["geographic"], (0.7886 * 1.1113) ** 0.5),
        # Web Mercator at 60° north: a map unit is half a metre.
        ("EPSG:3857", TRANSFORMS["north-up"] * TRANSFORMS["north-up"].translation(0, -7_599_475), 0.25),
    ],
)
def test_ground_resolution_is_in_true_metres(tmp_path, crs, transform, metres):
    with Imagery(write_raster(tmp_path / "a.tif", noise(1, 20, 30), crs=crs, transform=transform)) as imagery:
        assert imagery.ground_resolution == pytest.approx(metres, rel=5e-3)


def test_a_raster_without_a_crs_is_read_with_a_warning_and_has_no_known_resolution(tmp_path):
    heard = RecordingEvents()
    path = write_raster(tmp_path / "a.tif", noise(1, 20, 30), crs=None)
    with Imagery(path, events=heard) as imagery:
        assert np.isnan(imagery.ground_resolution)
        assert imagery.grid(16).crs == ""
    assert path in heard.warnings[0]
    local = CRS.from_wkt('LOCAL_CS["site",UNIT["metre",1]]')
    with Imagery(write_raster(tmp_path / "b.tif", noise(1, 20, 30), crs=local)) as imagery:
        assert np.isnan(imagery.ground_resolution)


def fault(tmp_path, path, error=InputError, **options):
    """The sentence with which opening and reading fails; it names the input."""
    with pytest.raises(error) as caught, Imagery(str(path), **options) as imagery:
        _ = imagery.scaling
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_missing_file_is_told(tmp_path):
    assert "does not exist" in fault(tmp_path, tmp_path / "none.tif", MissingFileError)


def test_a_file_that_is_no_raster_is_told(tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("I am no raster.")
    assert "cannot be read as a raster" in fault(tmp_path, path)


def test_a_raster_that_was_cut_short_is_told(tmp_path):
    path = tmp_path / "a.tif"
    write_raster(path, noise(3, 200, 300), blockysize=10)
    path.write_bytes(path.read_bytes()[:90_000])
    assert "damaged" in fault(tmp_path, path)


def test_a_band_out_of_range_is_told(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 20, 30))
    assert "from 1 to 3" in fault(tmp_path, path, bands=[1, 4])
    assert "from 1 to 3" in fault(tmp_path, path, bands=[0])


def test_complex_numbers_are_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 20, 30), "complex64"))
    assert "complex" in fault(tmp_path, path)


def test_nodata_everywhere_is_told(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((3, 20, 30), "uint8"), nodata=0)
    assert "no valid pixel" in fault(tmp_path, path)


def test_a_mask_elsewhere_is_told(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 20, 30))
    mask = write_polygons(tmp_path / "mask.gpkg", [box(0, 0, 10, 10)])
    sentence = fault(tmp_path, path, mask=mask)
    assert mask in sentence
    assert "does not overlap" in sentence


def test_a_mask_between_the_pixel_centres_is_told(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 20, 30))
    left, top = NORTH_UP * (3, 3)
    mask = write_polygons(tmp_path / "mask.gpkg", [box(left, top - 0.1, left + 0.1, top)])
    assert "no valid pixel inside the mask" in fault(tmp_path, path, mask=mask)


@pytest.mark.parametrize("side", [0, 1])
def test_a_mask_that_only_touches_the_raster_is_told(tmp_path, side):
    path = write_raster(tmp_path / "a.tif", noise(1, 20, 30))
    corners = [NORTH_UP * (column, row) for column, row in (((30, 5), (40, 10)), ((5, 20), (10, 30)))[side]]
    (left, top), (right, bottom) = corners
    mask = write_polygons(tmp_path / "mask.gpkg", [box(left, bottom, right, top)])
    assert "no valid pixel inside the mask" in fault(tmp_path, path, mask=mask)
