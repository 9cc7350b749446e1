"""Folders of masks as ``discriminativeregions`` writes them, with evidence planted on objects or on nothing."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from scipy.ndimage import gaussian_filter

from tests.helpers.planted_cities import CITIES, ROOF, SIGN, FacadeCities, RoofCities

Evidence = NDArray[np.float64]
SHARE = 0.2
"""Of all pixels, in the thresholded masks."""


def smooth_noise(rng: np.random.Generator, shape: tuple[int, int], scale: float = 4.0) -> Evidence:
    """Patches of about unit variance."""
    found: Evidence = gaussian_filter(rng.standard_normal(shape), scale) * 2 * np.sqrt(np.pi) * scale
    return found


def write_masks(folder: Path, evidence: dict[str, Evidence], tile: int = 64, **tags: str) -> str:
    """Write evidence by the stem of each file, without a place."""
    folder.mkdir(parents=True, exist_ok=True)
    threshold = max(0.0, float(np.quantile(np.concatenate([one.ravel() for one in evidence.values()]), 1 - SHARE)))
    for name, values in evidence.items():
        write_mask(folder / f"{name}.tif", values, threshold, tile, **tags)
    return str(folder)


def write_mask(path: Path, evidence: Evidence, threshold: float, tile: int = 64, like: Any = None, **tags: str) -> None:
    """Write one mask; ``like`` is a raster that it lies on."""
    place: dict[str, Any] = {}
    if like is not None:
        with rasterio.open(like) as file:
            place = {"crs": file.crs, "transform": file.transform}
    height, width = evidence.shape
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=width,
            height=height,
            count=1,
            dtype="float32",
            nodata=float("nan"),
            **place,
        ) as file:
            file.write(evidence.astype(np.float32), 1)
            told = {"tile_size": tile, "cell": tile / 8}
            file.update_tags(URBAN_ML_THRESHOLD=threshold, URBAN_ML_PARAMETERS=json.dumps(told), **tags)


def facade_labels(made: FacadeCities) -> list[NDArray[Any]]:
    """The label pictures of façades in the order of their layer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        names = [Path(photo).name for photo in geopandas.read_file(made.layer).photo]
        return [rasterio.open(made.labels / name).read(1) for name in names]


def sign_masks(made: FacadeCities, folder: Path, seed: int = 0, strength: float = 8.0) -> str:
    """Evidence for the first city on signs and around them, and against the other; patches of noise everywhere."""
    rng = np.random.default_rng([seed, 7])
    layer = geopandas.read_file(made.layer)
    signs = [strength * gaussian_filter((labels == SIGN).astype(float), 2.5) for labels in facade_labels(made)]
    sides = np.where(layer.city == CITIES[0], 1, -1)
    drawn = {
        f"{number}_{Path(photo).stem}": side * (sign - np.mean(signs)) + smooth_noise(rng, sign.shape, 3)
        for number, (photo, side, sign) in enumerate(zip(layer.photo, sides, signs))
    }
    return write_masks(folder, drawn)


def roof_masks(made: RoofCities, folder: Path, seed: int = 0, strength: float = 3.0) -> str:
    """Evidence for each city on its roofs and around them, and patches of noise."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng([seed, 8])
    for path, cover in zip(made.rasters, made.covers):
        with rasterio.open(cover) as file:
            covers = file.read(1)
        values = strength * gaussian_filter((covers == ROOF).astype(float), 2) + smooth_noise(rng, covers.shape)
        write_mask(folder / path.name, values - 0.1, 1.0, 64, path)
    return str(folder)
