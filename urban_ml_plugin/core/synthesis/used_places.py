"""The places that were drawn, as points: where each stands on every direction, and how far it was walked."""

from __future__ import annotations

from typing import Any

import geopandas

from ..inversion.latents_file import Latents
from ..runtime.arrays import Ints
from ..vectors.vectors import distinct_fields, write_layer
from .bases import Bases
from .stills import DrawnWalk


def place_fields(
    latents: Latents, bases: Bases, images: Ints, inversion: str, walks: list[DrawnWalk]
) -> dict[str, Any]:
    """What is told of N places besides where they are, by the name of the field.

    Args:
        images: (N,) their numbers among the latents.
    """
    fields: dict[str, Any] = {
        **latents.place_fields(images, inversion),
        "picture": [f"place_{stem}.png" for stem in bases.stems],
    }
    names, values = [], []
    for walk in walks:
        names += [f"{walk.direction.field}_{end}" for end in ("own", "least", "most")]
        values += [walk.own, walk.steps.min(axis=1), walk.steps.max(axis=1)]
    return {**fields, **dict(zip(distinct_fields(names, fields), values))}


def write_places(path: str, latents: Latents, images: Ints, fields: dict[str, Any]) -> None:
    """Write places to a GeoPackage, in the CRS of the first source of the images.

    Raises:
        OutputError: the file cannot be written.
    """
    points = geopandas.points_from_xy(latents.x[images], latents.y[images])
    write_layer(geopandas.GeoDataFrame(fields, geometry=points, crs=latents.crs or None), path, "places")
