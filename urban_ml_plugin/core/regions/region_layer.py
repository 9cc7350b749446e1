"""Regions as features: outlines on the ground, or the points of photographs with boxes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import geopandas
import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS
from shapely.geometry import MultiPolygon

from ..images.image_source import ImageSource
from ..images.raster_tiles import RasterTiles
from ..runtime.arrays import Array, Floats, Ints
from ..runtime.errors import LayerNotWrittenError
from ..vectors.local_crs import is_same
from ..vectors.vectors import moved
from .connected_regions import outline
from .evidence_run import crop_file
from .found_regions import FoundRegions, are_photographs
from .region_clusters import Purity
from .seen_images import SeenSource

DEGREES = "EPSG:4326"


def region_fields(
    found: FoundRegions, seen: Sequence[SeenSource], names: Sequence[str], labels: Ints, purity: Purity, weights: Floats
) -> dict[str, Any]:
    """What is told of N regions besides their place, by the name of the field.

    ``weight`` is a region's share of the soft weight of all images of its city, ``evidence`` its mean in log-odds,
    ``image_share`` its area in images, ``purity`` the share of the most frequent city in its cluster, and ``share``
    that of its own city there. ``correct`` is NULL where the city is only what the model takes the image for.
    """
    of = [seen[source] for source in found.source]
    predicted = [int(one.predicted[image]) for one, image in zip(of, found.image)]
    side = np.array([one.source.side for one in of])
    return {
        "region": np.arange(1, len(found) + 1),
        "image": np.array([int(one.image[number]) for one, number in zip(of, found.image)]),
        "source": [one.source.name for one in of],
        "city": [names[city] for city in found.city],
        "predicted": [names[city] for city in predicted],
        "correct": pd.array(
            [city == other if one.told else None for one, city, other in zip(of, found.city, predicted)], "boolean"
        ),
        "weight": found.weight / np.maximum(weights[found.city], np.finfo(float).tiny),
        "evidence": found.weight / found.area,
        "image_share": found.area / side**2,
        "cluster": labels.astype(np.int32),
        "purity": purity.purity[labels - 1],
        "share": purity.shares[labels - 1, found.city],
    }


def region_layer(found: FoundRegions, seen: Sequence[SeenSource], fields: dict[str, Any], crops: bool) -> GeoDataFrame:
    """N regions as features with ``fields``.

    Of rasters they are polygons with ``area`` in m² (NULL where a raster has no metres), of photographs points with
    ``photo``, the box ``left, top, right, bottom`` in pixels of the square that the network saw, and ``crop``, the file
    of its picture among the masks.

    Args:
        crops: whether there are such files.
    """
    if are_photographs(seen):
        boxes = {name: getattr(found, name).astype(np.int32) for name in ("left", "top", "right", "bottom")}
        files = [crop_file(number) if crops else None for number in range(len(found))]
        one = seen[0]
        cells = one.row[found.image], one.column[found.image]
        told = {name: values for name, values in one.source.fields(*cells).items() if name not in fields}
        return geopandas.GeoDataFrame(
            {**fields, **boxes, "crop": files, **told},
            geometry=list(one.source.places.shapes(*cells)),
            crs=one.source.crs,
        )
    size = np.array([seen[source].source.ground_resolution for source in found.source])
    crs = common_crs([one.source for one in seen])
    shapes: list[Any] = [None] * len(found)
    for place, one in enumerate(seen):
        here = np.flatnonzero(found.source == place)
        if len(here):
            own = GeoSeries([_outline(found, one, number) for number in here], crs=one.source.crs or None)
            for number, shape in zip(here, moved(own, crs, "regions") if crs else own):
                shapes[number] = shape
    if any(shape.geom_type == "MultiPolygon" for shape in shapes):  # a GeoPackage holds one kind
        shapes = [shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape]) for shape in shapes]
    return geopandas.GeoDataFrame({**fields, "area": found.area * size**2}, geometry=shapes, crs=crs or None)


def common_crs(sources: Sequence[ImageSource]) -> Any:
    """The CRS of the first source, degrees where another one has a different one; none if there is none."""
    first = sources[0].crs
    if not first:
        return None
    return first if all(is_same(CRS(first), CRS(one.crs)) for one in sources) else DEGREES


def write_regions(path: str, layer: GeoDataFrame) -> None:
    """Write a layer of regions to a GeoPackage.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        layer.to_file(path, driver="GPKG", layer="regions")
    except (OSError, ValueError, RuntimeError) as error:
        raise LayerNotWrittenError(
            f"The regions cannot be written to {Path(path).parent} ({error}): check the folder and its space."
        ) from error


def _outline(found: FoundRegions, one: SeenSource, number: Array) -> Any:
    transform = cast(RasterTiles, one.source).places.transform
    return outline(found.mask(int(number)), transform, int(found.top[number]), int(found.left[number]))
