"""Where on Earth images lie, in one frame of metres for all cities, so that any two have a distance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from geopandas import GeoSeries, points_from_xy
from pyproj import CRS

from ..images.image_sources import Images
from ..images.photographs import PhotoPlaces
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.errors import InputError
from ..vectors.plausible_places import is_local
from ..vectors.vectors import moved

EQUATOR, FLATTENING = 6_378_137.0, 1 / 298.257223563
"""Radius in metres, and flattening, of WGS 84."""
RADIUS = 6_371_008.8
"""Metres: mean radius of the Earth."""
GEOGRAPHIC = "EPSG:4326"
DIAGONAL = 2**0.5
SAME_PLACE = 0.01
"""Metres within which two photographs were taken from one place."""


@dataclass(frozen=True)
class Ground:
    """The ground of N images.

    Attributes:
        earth: (N, 3) their middles in metres from the middle of the Earth, or from the origin of a local system.
        source: (N,) a number for the raster or the layer that an image is of; the same in all that are compared.
        row, column: (N,) cell there.
        steps: (N,) cells of the grid along what is seen of an image: nearer cells overlap.
        side: (N,) metres along what is seen of a tile; 0 for photographs.
        photograph: (N,) number of the photograph that an image is a view of; -1 of tiles.
    """

    earth: Floats
    source: Ints
    row: Ints
    column: Ints
    steps: Floats
    side: Floats
    photograph: Ints

    def __len__(self) -> int:
        return len(self.source)

    def at(self, some: slice | Array) -> Ground:
        """The ground of some of the images."""
        return Ground(*(getattr(self, name)[some] for name in self.__dataclass_fields__))


def ground_of_images(images: Images, numbers: dict[str, int]) -> Ground:
    """The ground of the chosen images.

    Args:
        numbers: of sources by their fingerprints; those that are new are added.
    """
    count = len(images)
    earth, steps, side = np.empty((count, 3)), np.empty(count), np.zeros(count)
    known, photograph = np.empty(count, np.int64), np.full(count, -1, np.int64)
    for number, source in enumerate(images.sources):
        mine = images.source == number
        if not mine.any():
            continue
        rows, columns = images.row[mine], images.column[mine]
        earth[mine] = on_earth(middles(source.geometry(rows, columns)))
        known[mine] = numbers.setdefault(source.fingerprint, len(numbers))
        steps[mine] = source.seen / source.stride
        if isinstance(source.places, PhotoPlaces):
            photograph[mine] = source.places.photograph[columns]
        else:
            side[mine] = source.seen * source.ground_resolution
    return Ground(earth, known, images.row, images.column, steps, side, photograph)


def middles(shapes: GeoSeries) -> GeoSeries:
    """The middle of each shape, in the CRS of the shapes."""
    bare = GeoSeries(list(shapes)).centroid  # without its CRS, of which no area is asked here
    return GeoSeries(list(bare), crs=shapes.crs)


def on_earth(points: GeoSeries) -> Floats:
    """(N, 3) metres from the middle of the Earth, of points on the ellipsoid; a local system stays as it is.

    Raises:
        InputError: the points have no coordinate reference system.
    """
    if points.crs is None:
        raise InputError("The images have no coordinate reference system, so nothing is near or far: assign one first.")
    if is_local(points.crs):
        return np.stack([points.x.to_numpy(), points.y.to_numpy(), np.zeros(len(points))], axis=1)
    there = moved(points, CRS(GEOGRAPHIC), "imagery")
    lon, lat = np.radians(there.x.to_numpy()), np.radians(there.y.to_numpy())
    square = FLATTENING * (2 - FLATTENING)
    normal = EQUATOR / np.sqrt(1 - square * np.sin(lat) ** 2)
    across = normal * np.cos(lat)
    return np.stack([across * np.cos(lon), across * np.sin(lon), normal * (1 - square) * np.sin(lat)], axis=1)


def points_on_earth(x: Array, y: Array, crs: str) -> Floats:
    """The same of coordinates (N,) in a CRS given as WKT; empty if there is none."""
    return on_earth(GeoSeries(points_from_xy(x, y), crs=crs or None))


def chords(ones: Floats, others: Floats) -> Floats:
    """Metres (n, m) straight from each of some places (n, 3) to each of others (m, 3)."""
    squares = sum((ones[:, axis, None] - others[None, :, axis]) ** 2 for axis in range(3))
    return np.asarray(np.sqrt(squares))


def along_the_ground(chord: Array) -> Floats:
    """Metres along the ground of what is so many metres apart straight through it."""
    return np.asarray(2 * RADIUS * np.arcsin(np.minimum(chord / (2 * RADIUS), 1)))


def share_ground(ones: Ground, others: Ground, apart: Floats) -> Bools:
    """Whether each of some images (n,) shows ground, or a photograph, that each of others (m,) shows.

    Tiles of one grid overlap where their cells are near; of those of different grids, a corner of one may lie in the
    other where their middles are nearer than the diagonal.

    Args:
        apart: (n, m) metres between their middles.
    """
    same = ones.source[:, None] == others.source[None]
    near = ones.steps[:, None]
    rows = np.abs(ones.row[:, None] - others.row[None]) < near
    columns = np.abs(ones.column[:, None] - others.column[None]) < near
    photographs = ones.photograph[:, None] >= 0
    of_one = np.where(photographs, ones.photograph[:, None] == others.photograph[None], rows & columns)
    reach = np.maximum(DIAGONAL * (ones.side[:, None] + others.side[None]) / 2 * (1 - 1e-6), SAME_PLACE)
    return np.where(same, of_one, apart < reach)
