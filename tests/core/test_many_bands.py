"""Rasters of thousands of bands are what rasterio reads and writes, without a search for each band among all."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from urban_ml_plugin.core.storage.many_bands import quick_with_bands

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
BANDS = 300
WHOLE, PART = Window(0, 0, 5, 4), Window(1, 2, 3, 2)


@pytest.fixture(scope="module")
def values():
    return np.random.default_rng(0).normal(size=(BANDS, 4, 5)).astype(np.float32)


@pytest.fixture(scope="module")
def path(tmp_path_factory, values):
    """Written through a dataset made quick."""
    path = tmp_path_factory.mktemp("many_bands") / "values.tif"
    profile = {"driver": "GTiff", "width": 5, "height": 4, "count": BANDS, "dtype": "float32", "nodata": -1}
    with quick_with_bands(rasterio.open(path, "w", interleave="pixel", **profile)) as file:
        file.write(values[:, :2], window=Window(0, 0, 5, 2))
        file.write(values[::-1, 2:], indexes=range(BANDS, 0, -1), window=Window(0, 2, 5, 2))
    return path


@pytest.mark.parametrize("bands", [None, [1], [300, 7, 12], 5], ids=str)
@pytest.mark.parametrize("window", [WHOLE, PART], ids=["whole", "part"])
def test_a_quick_dataset_reads_and_writes_as_rasterio_does(path, values, bands, window):
    with rasterio.open(path) as plain, quick_with_bands(rasterio.open(path)) as quick:
        expected = plain.read(bands, window=window)
        np.testing.assert_array_equal(quick.read(bands, window=window), expected)
        np.testing.assert_array_equal(quick.read_masks(bands, window=window), plain.read_masks(bands, window=window))
        np.testing.assert_array_equal(plain.read(), values)
        assert (tuple(quick.indexes), quick.dtypes, quick.profile) == (plain.indexes, plain.dtypes, plain.profile)


def test_a_band_that_is_not_there_is_still_an_error(path):
    with quick_with_bands(rasterio.open(path)) as quick, pytest.raises(IndexError):
        quick.read([BANDS + 1])


def test_bands_are_known_without_a_search_and_types_are_listed_once(path):
    with quick_with_bands(rasterio.open(path)) as quick:
        assert quick.indexes == range(1, BANDS + 1)  # of which both membership and place are arithmetic
        assert quick.dtypes is quick.dtypes
