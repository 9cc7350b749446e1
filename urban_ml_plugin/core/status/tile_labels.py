"""Labels of images from polygons or points: area-weighted values, largest classes, and what each image meets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from pyproj import CRS

from ..images.image_source import ImageSource
from ..images.image_sources import Images
from ..options.choices import CLASSES, ORDERED, REGRESSION
from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..runtime.json_fields import LONGEST_NAME, is_writable, shortened
from ..vectors.local_crs import measuring_crs
from ..vectors.overlaps import Overlaps, overlaps, placed
from ..vectors.vectors import moved, numeric_field

ROUNDING = 1e-9
"""Shares that fall short of the purity by less reach it, and means that fall short of a break by less of it."""


@dataclass
class ZoneLabels:
    """What the polygons say, on those that have a label.

    Attributes:
        shapes: (Z,) valid polygons, or points, in a CRS true to scale.
        values: (Z,) value, or class from 0.
        names: of the classes; empty for a regression.
        breaks: (K-1,) values from which the next class begins, where classes were cut from values; else empty. Where
            the values are the classes, halfway between two of them: a mean over several polygons is of the nearest.
        numbers: (Z,) the numeric value that classes were cut from; the value or class itself otherwise.
    """

    shapes: GeoSeries
    values: Floats
    names: list[str]
    breaks: Floats
    numbers: Floats


@dataclass
class TileLabels:
    """The labelled images.

    Attributes:
        value: (N,) value, or class from 0.
        zone: (N,) polygon that covers most of the image.
        share: (N,) share of the image that labelled polygons cover.
        overlaps: all pairs, ``image`` counted among the labelled images.
    """

    value: Floats
    zone: Ints
    share: Floats
    overlaps: Overlaps


def zone_labels(
    layer: GeoDataFrame,
    field: str,
    task: str,
    crs: CRS,
    classes: int = 5,
    breaks: Sequence[float] | None = None,
    group: NDArray[Any] | None = None,
    what: str = "labels",
) -> tuple[ZoneLabels, Ints]:
    """The labels of the polygons of ``layer`` that have one, and their positions in it.

    Args:
        layer: valid polygons, or points.
        task: ``regression`` takes numbers; ``ordered`` cuts numbers into classes; ``classes`` takes any value as a
        name.
        crs: to measure in.
        classes: K for ``ordered``: as many polygons in each as ties allow. A field of at most K different numbers is
            taken to hold the classes themselves.
        breaks: values from which the next class begins, in place of quantiles.
        group: (polygons,) quantiles are taken inside each group, such as a city; -1 for none.
        what: what the layer is to the user; errors name it.

    Raises:
        InputError: the field is missing or not numeric, all values are equal, or the breaks leave one class.
    """
    values: Any
    if task == CLASSES:
        if field not in layer.columns:
            raise InputError(f"The field {field} of the {what} layer is missing: choose one that it has.")
        values = layer[field].astype(object).where(layer[field].notna(), None).to_numpy()
        has = np.array([value is not None and str(value) != "" for value in values], bool)
    else:
        values = numeric_field(layer, field, what)
        has = np.isfinite(values)
    if not has.any():
        raise InputError(f"The field {field} of the {what} layer has no values: choose another field.")
    kept = np.flatnonzero(has)
    values = values[kept]
    shapes = placed(layer.geometry.iloc[kept].reset_index(drop=True), crs, what)
    names: list[str] = []
    cuts = np.zeros(0)
    numbers = values
    if task == CLASSES:
        names = sorted({_name(value) for value in values}, key=_natural)
        strange = [name for name in names if len(name) > LONGEST_NAME or not is_writable(name)]
        if strange:
            raise InputError(
                f"The field {field} of the {what} layer has the value {shortened(strange[0])}, which cannot name a "
                f"class: choose a field with readable values of at most {LONGEST_NAME:,} characters."
            )
        numbers = values = np.array([names.index(_name(value)) for value in values], float)
    elif len(np.unique(values)) == 1:
        raise InputError(f"All values of the field {field} are {values[0]:g}: there is nothing to learn from them.")
    elif task == ORDERED:
        cuts, values, names = _ordered(values, classes, breaks, None if group is None else group[kept])
    if task != REGRESSION and len(names) < 2:
        raise InputError(f"The field {field} of the {what} layer has one class only: choose one that has two or more.")
    return ZoneLabels(shapes, np.asarray(values, float), names, cuts, np.asarray(numbers, float)), kept


def _ordered(
    values: Floats, classes: int, breaks: Sequence[float] | None, group: NDArray[Any] | None
) -> tuple[Floats, Floats, list[str]]:
    """Breaks (empty where they differ between groups), class from 0 of each value, and names of the classes."""
    if breaks is not None and len(breaks):
        cuts = np.unique(np.asarray(breaks, float))
        ranks: Floats = np.searchsorted(cuts, values, side="right").astype(float)
        if len(np.unique(ranks)) < 2:
            raise InputError("The breaks put all values into one class: choose breaks between the values.")
        return cuts, ranks, _ranges(cuts)
    distinct = np.unique(values)
    if classes < 2:
        raise InputError(f"{classes} class tells nothing apart: choose 2 or more classes.")
    if group is None and len(distinct) <= classes:
        halfway = (distinct[1:] + distinct[:-1]) / 2
        return halfway, np.searchsorted(distinct, values).astype(float), [f"{value:g}" for value in distinct]
    if group is None:
        cuts = np.unique(np.quantile(values, np.arange(1, classes) / classes))
        return cuts, np.searchsorted(cuts, values, side="right").astype(float), _ranges(cuts)
    ranks = np.zeros(len(values))
    for member in np.unique(group):
        mine = group == member
        ranks[mine] = np.searchsorted(
            np.quantile(values[mine], np.arange(1, classes) / classes), values[mine], side="right"
        )
    return np.zeros(0), ranks, [f"part {k} of {classes} within its city" for k in range(1, classes + 1)]


def _ranges(cuts: Floats) -> list[str]:
    middle = [f"{low:.4g} to {high:.4g}" for low, high in zip(cuts, cuts[1:])]
    return [f"below {cuts[0]:.4g}", *middle, f"{cuts[-1]:.4g} and above"]


def _name(value: Any) -> str:
    return f"{value:g}" if isinstance(value, (int, float, np.number)) else str(value)


def _natural(name: str) -> tuple[int, float, str]:
    try:
        return 0, float(name), name
    except ValueError:
        return 1, 0.0, name


def label_images(met: Overlaps, count: int, labels: ZoneLabels, task: str, purity: float) -> tuple[TileLabels, Ints]:
    """Label ``count`` images, and say which of them have a label.

    A value is the area-weighted mean over the labelled part; a class cut from values is that of this mean where the
    breaks hold everywhere; a class otherwise is the one with the largest share. An image has a label where labelled
    polygons cover at least ``purity`` of it and, for classes that are no cut of a value, where its class does.
    """
    covered = np.bincount(met.image, met.share, count)
    if task == REGRESSION or (task == ORDERED and len(labels.breaks)):
        numbers = labels.numbers if task == ORDERED else labels.values
        with np.errstate(invalid="ignore", divide="ignore"):
            value = np.bincount(met.image, met.share * numbers[met.zone], count) / covered
        sure = covered
        if task == ORDERED:
            reached = labels.breaks - ROUNDING * np.abs(labels.breaks)
            value = np.where(covered > 0, np.searchsorted(reached, value, side="right"), np.nan).astype(float)
    else:
        kinds = len(labels.names)
        cell = met.image * kinds + labels.values[met.zone].astype(np.int64)
        of_class = np.bincount(cell, met.share, count * kinds).reshape(count, kinds)
        value, sure = of_class.argmax(axis=1).astype(float), of_class.max(axis=1)
    labelled = (sure >= purity - ROUNDING) & (covered > 0)
    kept = np.flatnonzero(labelled)
    main = np.zeros(count, np.int64)
    order = np.lexsort((-met.zone, met.share))  # the largest share comes last, of equal ones the first polygon
    main[met.image[order]] = met.zone[order]
    return TileLabels(value[kept], main[kept], np.minimum(covered[kept], 1.0), met.among(labelled)), kept


def label_sources(
    sources: Sequence[ImageSource], labels: ZoneLabels, task: str, purity: float, step: Step
) -> tuple[Images, TileLabels, GeoSeries]:
    """Choose the images that have a label; their labels, and their ground in the CRS of the labels.

    Raises:
        InputError: no image has one.
    """
    images, parts, shapes, met = Images(sources), [], [], []
    count = 0
    for number, source in enumerate(sources):
        for rows, columns, places in source.in_parts():
            local = moved(places, labels.shapes.crs, "imagery")
            met_here = overlaps(local, labels.shapes)
            near = np.unique(met_here.image)
            met.append(Overlaps(np.searchsorted(near, met_here.image) + count, met_here.zone, met_here.share))
            parts.append((np.full(len(near), number), rows[near], columns[near]))
            shapes.append(local.iloc[near])
            count += len(near)
        step.done(number + 1, len(sources))
    of, row, column = (np.concatenate(column) for column in zip(*parts))
    joined = Overlaps(*(np.concatenate([getattr(part, name) for part in met]) for name in ("image", "zone", "share")))
    if count == 0:
        raise InputError("The imagery and the labels do not overlap: choose layers of the same place.")
    labelled, kept = label_images(joined, count, labels, task, purity)
    if not len(kept):
        raise InputError(
            f"No image lies {purity:.0%} under labelled polygons: choose a smaller tile size or a smaller purity."
        )
    images.choose(of[kept], row[kept], column[kept])
    ground = GeoSeries(pd.concat(shapes, ignore_index=True).iloc[kept].reset_index(drop=True), crs=labels.shapes.crs)
    return images, labelled, ground


def subset(labels: TileLabels, kept: NDArray[np.bool_]) -> TileLabels:
    """The labels of the images where ``kept`` (N,) is true."""
    return TileLabels(labels.value[kept], labels.zone[kept], labels.share[kept], labels.overlaps.among(kept))


def labelled_zones(
    layer: GeoDataFrame, sources: Sequence[ImageSource], cut: dict[str, Any], within_city: bool, events: Events
) -> ZoneLabels:
    """The labelled polygons in the CRS in which is measured; ``cut`` says how values become labels."""
    crs = measuring_crs(layer, [source.crs for source in sources], events)
    by_city = within_city and cut["task"] == ORDERED and len(sources) > 1
    group = _cities(layer, sources, crs) if by_city else None
    return zone_labels(layer, crs=crs, group=group, **cut)[0]


def _cities(layer: GeoDataFrame, sources: Sequence[ImageSource], crs: CRS) -> Any:
    """(polygons,) the source whose images cover most of a polygon; -1 for none."""
    local = placed(layer.geometry, crs, "labels")
    covered = np.zeros((len(sources), len(layer)))
    for number, source in enumerate(sources):
        for _, _, places in source.in_parts():
            met = overlaps(moved(places, crs, "imagery"), local)
            covered[number] += np.bincount(met.zone, met.share, len(layer))
    return np.where(covered.max(axis=0) > 0, covered.argmax(axis=0), -1)
