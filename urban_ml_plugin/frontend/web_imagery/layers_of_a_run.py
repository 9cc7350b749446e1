"""The rasters of one run that only QGIS can open, taken on its main thread and read when the engine needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProcessingFeedback, QgsProcessingUtils, QgsRasterLayer
from qgis.utils import iface

from ..texts import tr
from .fetching import MOST_TILES, Place, fetch, plan
from .served_raster import ServedRaster

_FETCHED: dict[tuple[str, float], Path] = {}
"""What was read in this session, by download and size of a pixel: the steps of a graphical model share it."""


class ServedRasters:
    """Layers by their source, and where the user looks.

    Make it on the main thread.
    """

    def __init__(self, layers: Iterable[QgsRasterLayer]) -> None:
        self._known = {layer.source(): ServedRaster(layer) for layer in layers}
        self._view = _view() if self._known else None

    def __getitem__(self, layer: QgsRasterLayer) -> ServedRaster:
        return self._known[layer.source()] if layer.source() in self._known else ServedRaster(layer)

    def file(self, layer: QgsRasterLayer, mask: Place | None, feedback: QgsProcessingFeedback) -> str:
        """A GeoTIFF of what a layer shows inside a mask, else where the user looks, else everywhere.

        Raises:
            QgsProcessingException: as ``plan`` and ``fetch``.
        """
        served, place = self[layer], mask or self._view
        if mask is None and self._view is not None and not served.is_picture:
            place = None  # values end somewhere by themselves; pictures of services cover the Earth
        if place is not None and mask is None:
            feedback.pushInfo(tr("Of “{}” the extent of the map canvas is taken.").format(served.name))
        wanted = plan(served, place, None, MOST_TILES, feedback)
        key = wanted.download.key, wanted.pixel
        if key not in _FETCHED or not _FETCHED[key].exists():
            name = re.sub(r"[^\w\- ]+", "_", served.name).strip() or "imagery"
            path = Path(QgsProcessingUtils.generateTempFilename(f"{name[:60]}.tif"))
            fetch(wanted, str(path), feedback)
            _FETCHED[key] = path
        return str(_FETCHED[key])


def _view() -> Place | None:
    canvas = iface.mapCanvas() if iface is not None else None
    return Place(canvas.extent(), canvas.mapSettings().destinationCrs()) if canvas is not None else None
