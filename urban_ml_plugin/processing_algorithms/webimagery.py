"""Imagery of a web service, or of any other layer that only QGIS can open, as a GeoTIFF."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingParameterExtent, QgsProcessingParameterNumber

from ..frontend.base import Result, UrbanMLAlgorithm
from ..frontend.texts import tr
from ..frontend.web_imagery.fetching import MOST_TILES, Place, fetch, plan


class WebImagery(UrbanMLAlgorithm):
    """``urbanml:webimagery``."""

    NAME = "webimagery"
    TITLE = "Imagery from a web layer"
    GROUP = "Data"
    NEEDS_ENGINE = False
    TAGS = ("xyz", "wms", "wmts", "wcs", "arcgis", "google", "bing", "download", "tiles", "basemap")
    RESULTS = (
        Result("PIXEL_SIZE", "Pixel size (metres)", "pixel"),
        Result("BLOCKS_WITH_GAPS", "Number of blocks with gaps", "gaps"),
    )

    def declare(self) -> None:
        self.add_raster("LAYER", "Web layer")
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent (empty: that of the layer)"), optional=True))
        self.add_layer("MASK", "Polygons whose extent is taken instead", optional=True)
        number, whole = QgsProcessingParameterNumber, QgsProcessingParameterNumber.Type.Integer
        finest = tr("Metres per pixel (empty: the finest that the service has)")
        self.add(number("RESOLUTION", finest, number.Type.Double, optional=True, minValue=0.001))
        most = tr("Maximum number of tiles of 256 pixels to request")
        self.add(number("LIMIT", most, whole, MOST_TILES, minValue=1), advanced=True)
        self.add_raster_output("OUTPUT", "Imagery")

    def compute(self) -> dict[str, Any]:
        served = self.served_raster("LAYER")
        wanted = plan(served, self._place(), self.value("RESOLUTION"), self.value("LIMIT"), self.feedback)
        made = fetch(wanted, self.destinations.written_at(self.destinations.file("OUTPUT")), self.feedback)
        return {"pixel": made.pixel, "gaps": sum(made.gaps)}

    def _place(self) -> Place | None:
        extent, mask = self.is_given("EXTENT"), self.source("MASK")
        if extent and mask is not None:
            raise QgsProcessingException(tr("Give an extent (EXTENT) or polygons (MASK), not both."))
        if not extent:
            return Place.around(mask)
        given = self.parameterAsExtent(self.parameters, "EXTENT", self.context)
        crs = self.parameterAsExtentCrs(self.parameters, "EXTENT", self.context)
        return Place(given, crs)
