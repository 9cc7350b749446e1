"""The places of a layer whose features lie far apart, such as cities: a map for each, all at one scale."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..texts import tr

ROOM = 1.04
"""Times as wide as the largest place every map is."""
POINTS = 500
"""What is shown of single points, in the units of the CRS, which are metres mostly."""
MOST_PARTS = 60
"""Maps of one layer: more fit on no page."""
SAME_GROUND = 0.5
"""Of the smaller of two places, in the larger one: from here on a map of one shows the features of the other."""


class Part(NamedTuple):
    """One value of the field, and where its map looks: all extents of a layer are as wide and as high."""

    name: str
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem


def parts_of(layer: QgsMapLayer, field: str, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> list[Part]:
    """The values of a field, in their order, and where their features are.

    Args:
        crs: of the maps; where it has degrees each map is in the UTM zone of its place, so that scales are true.

    Raises:
        QgsProcessingException: the layer lacks the field, or has too many values in it, or two on the same ground.
    """
    if not isinstance(layer, QgsVectorLayer) or layer.fields().lookupField(field) < 0:
        raise QgsProcessingException(
            tr("The layer {} has no field {}: choose a field of the first layer.").format(layer.name(), field)
        )
    boxes = _boxes(layer, field)
    if not 0 < len(boxes) <= MOST_PARTS:
        message = tr("The field {} of the layer {} has {} values: a page has room for 1 to {} maps of it.")
        raise QgsProcessingException(message.format(field, layer.name(), len(boxes), MOST_PARTS))
    _require_apart(boxes, layer.name())
    placed = []
    for name, box in boxes.items():
        own = _utm(box, layer.crs(), project) if crs.isGeographic() else crs
        placed.append(Part(name, QgsCoordinateTransform(layer.crs(), own, project).transformBoundingBox(box), own))
    width, height = (
        max(size) * ROOM for size in zip(*((part.extent.width(), part.extent.height()) for part in placed))
    )
    narrow = max(width, height) / 10 or POINTS  # points may lie in a line
    width, height = max(width, narrow), max(height, narrow)
    return [part._replace(extent=_around(part.extent, width, height)) for part in placed]


def _boxes(layer: QgsVectorLayer, field: str) -> dict[str, QgsRectangle]:
    boxes: dict[str, QgsRectangle] = {}
    request = QgsFeatureRequest().setSubsetOfAttributes([field], layer.fields())
    for feature in layer.getFeatures(request):
        if not feature.geometry().isEmpty():
            box = feature.geometry().boundingBox()
            boxes.setdefault(str(feature[field]), QgsRectangle(box)).combineExtentWith(box)
    return dict(sorted(boxes.items()))


def _require_apart(boxes: dict[str, QgsRectangle], name: str) -> None:
    named = list(boxes.items())
    for number, (one, box) in enumerate(named):
        for other, second in named[:number]:
            if not box.intersects(second):  # what they have in common would be no rectangle
                continue
            smaller = min(box.width() * box.height(), second.width() * second.height())
            common = box.intersect(second)
            if smaller and common.width() * common.height() > SAME_GROUND * smaller:
                message = tr(
                    "Features of {} and {} lie on the same ground: filter the layer {}, and map one at a time."
                )
                raise QgsProcessingException(message.format(other, one, name))


def _utm(box: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsCoordinateReferenceSystem:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    centre = QgsCoordinateTransform(crs, degrees, project).transform(box.center())
    zone = min(60, int((centre.x() + 180) // 6) + 1)
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if centre.y() >= 0 else 32700) + zone}")


def _around(extent: QgsRectangle, width: float, height: float) -> QgsRectangle:
    centre = extent.center()
    x, y = centre.x(), centre.y()
    return QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
