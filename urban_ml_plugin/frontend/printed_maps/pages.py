"""Pages of the layers of a project: what they show, and what they say of it, from the layers' own metadata."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
)

from ...core.runtime.provenance import version
from ..results.run_words import LIMITATIONS, credits_of
from ..texts import free_name, tr
from .legends import meaning_of
from .map_page import MapPage
from .parts import Part, parts_of

ROOM = 1.02
"""Times as wide as a layer a map is."""
AROUND, AROUND_DEGREES = 250, 0.0025
"""What is shown around a single point, in the units of its CRS, which are metres mostly."""
MOST_CAUTIONS = 4


class Contents(NamedTuple):
    """What is to be on a page.

    Attributes:
        layers: one map each.
        background: below all of them.
        title, credit: what the layers say, where they are empty.
        cautions: whether what to be careful about is printed.
        field: of the layers, each value of which has a map of its own, at its features; empty for one map a layer.
    """

    layers: Sequence[QgsMapLayer]
    background: Sequence[QgsMapLayer]
    title: str
    credit: str
    cautions: bool
    field: str = ""


class LayersPage(MapPage):
    """A page that can stay with its project if all of its layers do."""

    def keep_if_its_layers_stay(self) -> bool:
        """Put the layout into the project's list, unless a layer is not the project's; whether that was done."""
        shown = {layer for item in self.maps for layer in item.layers()}
        stays = all(self._project.mapLayer(layer.id()) is not None for layer in shown)
        if stays:
            self.keep()
        return stays


def page_of(
    contents: Contents,
    project: QgsProject | None,
    asked: Callable[[QgsCoordinateReferenceSystem], QgsRectangle | None],
) -> LayersPage:
    """A page with a map for each layer.

    Args:
        project: whose the page may become; one for this page alone, unless given.
        asked: the extent of the maps in a CRS; None for that of the first layer.

    Raises:
        QgsProcessingException: the first layer, by which the maps look, is empty or lies nowhere.
    """
    first, single = contents.layers[0], len(contents.layers) == 1
    for layer in contents.layers:
        _open_as_stored(layer, project)
    home = project if project is not None else QgsProject()
    crs = home.crs() if home.crs().isValid() else first.crs()
    heading = contents.title or _title_of(first)
    parts: Sequence[Part | None] = parts_of(first, contents.field, crs, home) if contents.field else [None]
    extent = parts[0].extent if parts[0] else asked(crs) or _extent_of(first, crs, home)
    name = free_name(heading, {layout.name() for layout in home.layoutManager().printLayouts()})
    page = LayersPage(home, heading, extent, len(contents.layers) * len(parts), crs, name)
    for layer in contents.layers:
        title = "" if single and heading == _title_of(layer) else _title_of(layer)
        meaning = meaning_of(layer)
        shown = "" if meaning.lower() in f"{heading} {title}".lower() else meaning
        for part in parts:
            named = title if part is None else ": ".join([*([title] if title else []), part.name])
            explained = layer if part is parts[-1] else None  # one legend holds for all maps of a layer
            place = None if part is None else (part.extent, part.crs)
            page.add_map(named, "", explained, [layer, *contents.background], shown, place)
    credited = [*contents.layers, *contents.background]
    page.finish(contents.credit or _credit(credited), _cautions(contents.layers) if contents.cautions else [])
    return page


def _open_as_stored(layer: QgsMapLayer, project: QgsProject | None) -> None:
    """Give a layer that was named by its file the style and metadata that are stored with it, as QGIS would."""
    if project is None or project.mapLayer(layer.id()) is None:
        layer.loadDefaultStyle()
        if not layer.metadata().title():
            layer.loadDefaultMetadata()


def _extent_of(layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    own = layer.extent()
    if own.isNull() or not own.isFinite() or own.width() < 0:
        raise QgsProcessingException(tr("The layer {} is empty: choose another, or an extent.").format(layer.name()))
    if own.isEmpty():  # a single point
        own.grow(AROUND_DEGREES if layer.crs().isGeographic() else AROUND)
    transform = QgsCoordinateTransform(layer.crs(), crs, project)
    try:
        extent = transform.transformBoundingBox(own)
    except QgsCsException as error:
        message = tr("The extent of the layer {} cannot be brought into {} ({}): give an extent.")
        raise QgsProcessingException(message.format(layer.name(), crs.authid(), error)) from error
    extent.scale(ROOM)
    return extent


def _title_of(layer: QgsMapLayer) -> str:
    """The name of a layer in words; of one that is named by its file what its metadata say."""
    stem = layer.source().split("|")[0].replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return str(layer.metadata().title() if layer.metadata().title() and layer.name() == stem else layer.name())


def _credit(layers: Sequence[QgsMapLayer]) -> str:
    told = dict.fromkeys(credit for layer in layers for credit in credits_of(layer))
    made = tr("Made with Urban ML {} in QGIS {}").format(version(), Qgis.version().split("-")[0])
    return "\n".join([*told, made])


def _cautions(layers: Sequence[QgsMapLayer]) -> list[str]:
    told = [one.constraint for layer in layers for one in layer.metadata().constraints() if one.type == LIMITATIONS]
    return list(dict.fromkeys(told))[:MOST_CAUTIONS]
