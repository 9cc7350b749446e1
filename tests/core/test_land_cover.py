"""Land cover under the pixels of another raster: polygons and rasters, in their own CRS and size of pixels."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
from affine import Affine
from pyproj import CRS, Transformer
from rasterio.windows import Window
from shapely.affinity import translate
from shapely.geometry import box

from tests.helpers.rasters import write_raster
from urban_ml_plugin.core.objects.class_names import VOID
from urban_ml_plugin.core.objects.land_cover import PolygonCover, RasterCover
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT

TRANSFORM = Affine(0.5, 0, 500_000, 0, -0.5, 4_600_000)
GEOMETRY = (40, 30, TRANSFORM, CRS.from_epsg(32632).to_wkt())
WHOLE = Window(0, 0, 40, 30)


def quarters() -> np.ndarray:
    """1 to the left, 2 to the right, 0 in the lowest third."""
    found = np.repeat([[1] * 20 + [2] * 20], 30, axis=0)
    found[20:] = 0
    return found


def test_polygons_of_any_crs_are_burnt_and_others_far_away_do_no_harm(tmp_path: Path) -> None:
    left, right = box(500_000, 4_599_990, 500_010, 4_600_000), box(500_010, 4_599_990, 500_020, 4_600_000)
    layer = geopandas.GeoDataFrame({"class": ["a", "b"]}, geometry=[left, right], crs=32632).to_crs(4326)
    far = geopandas.GeoDataFrame({"class": ["c"]}, geometry=[translate(layer.geometry[0], 120, -80)], crs=4326)
    joined = geopandas.pd.concat([layer, far], ignore_index=True)
    joined.to_file(tmp_path / "cover.gpkg")
    cover = PolygonCover(str(tmp_path / "cover.gpkg"), "class", SILENT)
    assert cover.names == {0: "a", 1: "b", 2: "c"}
    found = cover.under(GEOMETRY)(WHOLE)
    assert (found == np.where(quarters() == 0, VOID, quarters() - 1)).mean() > 0.98
    part = cover.under(GEOMETRY)(Window(18, 5, 6, 4))
    assert (part == found[5:9, 18:24]).all()
    elsewhere = (40, 30, TRANSFORM * Affine.translation(1e5, 0), GEOMETRY[3])
    assert (cover.under(elsewhere)(WHOLE) == VOID).all()


def test_an_empty_or_absent_field_is_one_sentence(tmp_path: Path) -> None:
    layer = geopandas.GeoDataFrame({"class": ["a", None], "other": ["", ""]}, geometry=[box(0, 0, 1, 1)] * 2, crs=32632)
    layer.to_file(tmp_path / "cover.gpkg")
    for field, words in (
        ("kind", "field kind of the land cover is missing"),
        ("other", "the land cover names 0 cl"),
    ):
        with pytest.raises(InputError, match=words):
            PolygonCover(str(tmp_path / "cover.gpkg"), field, SILENT)


@pytest.mark.parametrize("nodata", [None, 0, 2])
def test_a_raster_of_other_pixels_and_crs_is_read_at_the_nearest(tmp_path: Path, nodata: int | None) -> None:
    values = quarters()[None].astype(np.uint8)
    path = write_raster(
        tmp_path / "cover.tif", values, transform=TRANSFORM, **({} if nodata is None else {"nodata": nodata})
    )
    cover = RasterCover([path], {1: "a", 2: "b"})
    expected = np.where((quarters() == 0) | (quarters() == nodata), VOID, quarters())
    found = cover.under(GEOMETRY)(WHOLE)
    assert (found == expected).all()
    finer = (80, 60, TRANSFORM * Affine.scale(0.5), GEOMETRY[3])
    assert (cover.under(finer)(Window(0, 0, 80, 60)) == np.kron(expected, np.ones((2, 2)))).all()
    west, north = Transformer.from_crs(32632, 4326, always_xy=True).transform(500_000, 4_600_000)
    degrees = cover.under(
        (200, 200, Affine(2e-6, 0, west - 1e-4, 0, -2e-6, north + 1e-4), CRS.from_epsg(4326).to_wkt())
    )
    assert {1, 2} - {nodata} <= set(np.unique(degrees(Window(0, 0, 200, 200)))) <= {VOID, 1, 2}
    moved = (40, 30, TRANSFORM * Affine.translation(20, 0), GEOMETRY[3])
    beyond = cover.under(moved)(WHOLE)
    assert (beyond[:, :20] == expected[:, 20:]).all()
    assert (beyond[:, 20:] == VOID).all()
    cover.close()


def test_where_nought_has_a_name_there_is_still_none_beyond_the_raster(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "cover.tif", quarters()[None].astype(np.uint8), transform=TRANSFORM)
    cover = RasterCover([path], {0: "field", 1: "a", 2: "b"})
    found = cover.under((40, 60, TRANSFORM, GEOMETRY[3]))(Window(0, 0, 40, 60))
    assert (found[:30] == quarters()).all()
    assert (found[30:] == VOID).all()
    cover.close()
