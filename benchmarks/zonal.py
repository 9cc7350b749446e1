"""Means of a raster over zones: the engine's, and exactextract, both weighting pixels by the part that lies in a zone.

    scripts/benchmark --zonal [--side 4000 --zones 1000 --rounds 3]

Zones are irregular polygons of some 500 to 5,000 pixels; the raster is float32 with holes, in memory for both.
"""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas
import numpy as np
from affine import Affine
from rasterio.windows import Window
from shapely.geometry import Polygon

from benchmarks.command_line import tell
from benchmarks.turns import Comparison, take_turns, times_as_fast
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.vectors.zonal_mean import zonal_mean

REFERENCES = Path(__file__).parents[1] / "build" / "references"


def compare(side: int, zones: int, rounds: int) -> list[Comparison]:
    """A row, or none where exactextract is not installed."""
    sys.path += map(str, REFERENCES.glob(f"lib/python3.{sys.version_info.minor}/site-packages"))
    try:
        import exactextract
    except ImportError:
        return []
    rng = np.random.default_rng(0)
    values = rng.normal(50, 20, (side, side)).astype(np.float32)
    values[rng.random(values.shape) < 0.05] = np.nan
    shapes = geopandas.GeoSeries([_zone(rng, side) for _ in range(zones)], crs="EPSG:32633")
    layer = geopandas.GeoDataFrame(geometry=shapes)
    # Rows from north to south, a metre a pixel.
    place = {"xmin": 0, "ymin": 0, "xmax": side, "ymax": side, "srs_wkt": shapes.crs.to_wkt()}
    raster = exactextract.raster.NumPyRasterSource(values, nodata=np.nan, **place)
    transform = Affine(1, 0, 0, 0, -1, side)
    means: dict[str, np.ndarray] = {}

    def read(window: Window) -> np.ndarray:
        return values[window.toslices()]

    def ours() -> None:
        means["ours"] = zonal_mean(shapes, read, transform, side, side, SILENT.step(0, 1, ""))

    def theirs() -> None:
        found = exactextract.exact_extract(raster, layer, "mean", output="pandas")
        means["theirs"] = found["mean"].to_numpy()

    taken = take_turns({"ours": ours, "theirs": theirs}, rounds)
    off = np.abs(means["ours"] / means["theirs"] - 1).max()
    what = f"Means of {side:,} × {side:,} pixels over {zones:,} zones"
    speed = times_as_fast(taken["ours"], taken["theirs"])
    return [Comparison(what, "*Urban form* (means of NDVI)", "exactextract", *speed, f"within {off:.0e}")]


def _zone(rng: np.random.Generator, side: int) -> Polygon:
    """A star-shaped polygon of 40 corners inside of the raster."""
    radius = rng.uniform(13, 40) * rng.uniform(0.8, 1.2, 40)
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    middle = rng.uniform(50, side - 50, 2)
    return Polygon(middle + radius[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1))


if __name__ == "__main__":
    tell(compare, __doc__, side=4000, zones=1000, rounds=3)
