"""Values of images: from polygons that cover them, or from points on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS
from scipy.sparse import csr_matrix
from shapely.ops import unary_union

from ..options.choices import REGRESSION
from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from ..status.tile_labels import label_images, zone_labels
from ..vectors.overlaps import Overlaps, are_points, centroids, middles, overlaps, placed
from ..vectors.vectors import read_layer, valid_polygons
from .image_ground import Ground

LEAST_IMAGES = 100
"""Images with a value: fewer say nothing of a space of a hundred dimensions."""
LEAST_TAIL = 15
"""Images that are high, and that are low."""
WHAT = "labels"


@dataclass(frozen=True)
class ValueLayer:
    """Polygons, or points, that carry values.

    Attributes:
        table: the layer as it was read.
        shapes: (rows,) in metres; empty ones stay.
    """

    table: GeoDataFrame
    shapes: GeoSeries

    @property
    def crs(self) -> CRS:
        """Of ``shapes``."""
        return CRS(self.shapes.crs)

    @property
    def are_points(self) -> bool:
        """Whether they are points, which have no area of their own."""
        return are_points(self.shapes)


@dataclass(frozen=True)
class ImageValues:
    """The values of M images, those of N that have one, for one field.

    Attributes:
        field: its name.
        image: (M,) positions among the N, ascending.
        value: (M,) mean over what covers an image, by area.
        unit: (M,) what covers most of it, from 0 to U - 1; no fold may part the images of a unit.
        met: all pairs of an image (counted among the M) and a unit.
        unit_value: (U,).
        unit_place: (U, 2) metres.
    """

    field: str
    image: Ints
    value: Floats
    unit: Ints
    met: Overlaps
    unit_value: Floats
    unit_place: Floats

    def __len__(self) -> int:
        return len(self.image)

    @property
    def units(self) -> Ints:
        """The units that are any image's main one."""
        return np.unique(self.unit)

    def over_images(self, some: Ints, maps: Floats) -> tuple[Bools, Floats]:
        """Other values of units as the images would have them.

        Args:
            some: (u,) units, ascending.
            maps: (u, J) their values.

        Returns:
            (M,) which images have their main unit among ``some``, and (m, J) the values of those.
        """
        place = np.full(len(self.unit_value), -1, np.int64)
        place[some] = np.arange(len(some))
        known = place[self.met.zone] >= 0
        image, share = self.met.image[known], self.met.share[known]
        mixing = csr_matrix((share, (image, place[self.met.zone[known]])), shape=(len(self), len(some)))
        chosen = place[self.unit] >= 0
        mixed = np.asarray(mixing[np.flatnonzero(chosen)] @ maps)
        return chosen, mixed / np.asarray(mixing.sum(axis=1)).ravel()[chosen, None]

    def tails(self, quantile: float) -> tuple[Bools, Bools]:
        """(M,) which images are low, and which are high; of a value that many share, none is both."""
        low, high = np.quantile(self.value, [quantile, 1 - quantile])
        if low < high:
            return self.value <= low, self.value >= high
        return (self.value <= low, self.value > high) if (self.value > high).any() else (
            self.value < low, self.value >= high
        )  # fmt: skip


def read_value_layer(path: str, ground: Ground, events: Events = SILENT) -> ValueLayer:
    """The layer that carries the values, in the metres of the images.

    Raises:
        InputError: it has neither polygons nor points, or lies in a local system that is not that of the images.
    """
    table = read_layer(path, WHAT)
    crs = CRS(ground.local.crs)
    if are_points(table.geometry):
        return ValueLayer(table, placed(middles(table.geometry), crs, WHAT))
    return ValueLayer(table, placed(valid_polygons(table.geometry, WHAT, events), crs, WHAT))


def image_values(layer: ValueLayer, field: str, ground: Ground, purity: float, quantile: float) -> ImageValues:
    """The images that have a value of a field.

    Raises:
        InputError: the field is missing, not numeric or constant, the labels lie elsewhere, or too few images have a
            value.
    """
    known, kept = zone_labels(layer.table.set_geometry(layer.shapes), field, REGRESSION, layer.crs)
    shapes = layer.shapes.iloc[kept].reset_index(drop=True)
    met = overlaps(ground.local, shapes)
    if not len(met.image):
        raise InputError(f"The images and the labels of {field} do not overlap: choose layers of the same place.")
    labelled, image = label_images(met, len(ground.local), known, REGRESSION, 0.0 if layer.are_points else purity)
    place = centroids(shapes)
    found = ImageValues(field, image, labelled.value, labelled.zone, labelled.overlaps, known.values, place)
    check_values(found, quantile)
    return found


def check_values(found: ImageValues, quantile: float) -> None:
    """Refuse values of which no direction can be learnt.

    Raises:
        InputError: too few images have one, are high or are low, or all have the same.
    """
    if len(found) < LEAST_IMAGES:
        raise InputError(
            f"Only {len(found)} images have a value of {found.field}, and a direction needs {LEAST_IMAGES} or more: "
            "invert more images, or choose a field that is known of more of them."
        )
    if np.ptp(found.value) == 0:
        raise InputError(f"All images have the same value of {found.field}: choose a field that varies among them.")
    few = min(int(tail.sum()) for tail in found.tails(quantile))
    if few < LEAST_TAIL:
        raise InputError(
            f"Only {few} images are high or low in {found.field}, and {LEAST_TAIL} of each are needed: choose a larger "
            "QUANTILE, more images, or a field with more different values."
        )


def zone_means(layer: ValueLayer, ground: Ground, values: Floats) -> tuple[Floats, Ints, Floats]:
    """Means over the polygons of a layer, by area, of what images (N, J) have.

    Returns:
        (rows, J) means, NaN where no image lies; (rows,) images that meet each polygon; (rows,) share of its area that
        they cover, at most 1, NaN for photographs.
    """
    met, rows = overlaps(ground.local, layer.shapes), len(layer.shapes)
    count = np.bincount(met.zone, minlength=rows)
    area = np.where(ground.side > 0, ground.local.area.to_numpy(), 1.0)
    weight = met.share * area[met.image]
    total = np.bincount(met.zone, weight, rows)
    with np.errstate(invalid="ignore", divide="ignore"):
        sums = [np.bincount(met.zone, weight * column[met.image], rows) / total for column in values.T]
        shared = total if ground.apart else _covered(met, layer.shapes, ground.local)
        covered = np.minimum(shared / layer.shapes.area.to_numpy(), 1.0)
    return np.stack(sums, axis=1), count, covered if ground.side > 0 else np.full(rows, np.nan)


def _covered(met: Overlaps, shapes: GeoSeries, images: GeoSeries) -> Floats:
    """(rows,) square metres of each polygon on which any image lies: what several show counts once."""
    areas, outlines = np.zeros(len(shapes)), images.to_numpy()
    order = np.argsort(met.zone, kind="stable")
    zones, first = np.unique(met.zone[order], return_index=True)
    for zone, mine in zip(zones, np.split(order, first[1:])):
        areas[zone] = unary_union(list(outlines[met.image[mine]])).intersection(shapes.iloc[zone]).area
    return areas
