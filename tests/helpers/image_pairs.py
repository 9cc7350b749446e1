"""Pairs of images as lines, such as ``nearestimages`` writes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import geopandas
from shapely.geometry import LineString


def write_pairs(path: Path, images: Any, pairs: Sequence[tuple[int, int]]) -> Path:
    """Lines from the middle of one image to that of another.

    Args:
        images: a layer of points or polygons with ``tile_id``, or whose rows are counted.
        pairs: numbers of its rows.
    """
    middles = images.geometry.centroid
    ids = images["tile_id"].tolist() if "tile_id" in images else list(range(len(images)))
    rows = [
        {
            "source_id": ids[one], "match_id": ids[other], "source": f"image {one}", "match": f"image {other}",
            "similarity": 0.9, "rank": 1, "distance": float(middles.iloc[one].distance(middles.iloc[other])),
        }
        for one, other in pairs
    ]  # fmt: skip
    lines = [LineString([middles.iloc[one], middles.iloc[other]]) for one, other in pairs]
    geopandas.GeoDataFrame(rows, geometry=lines, crs=images.crs).to_file(path, driver="GPKG")
    return path
