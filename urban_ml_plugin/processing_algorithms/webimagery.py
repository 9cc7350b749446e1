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
    TAGS = ("xyz", "wms", "wmts", "wcs", "arcgis", "google", "bing", "download", "tiles", "basemap")
    RESULTS = (
        Result("PIXEL_SIZE", "Side of a pixel (metres)", "pixel"),
        Result("BLOCKS_WITH_GAPS", "Blocks that the service did not give whole", "gaps"),
    )

    def declare(self) -> None:
        self.add_raster("LAYER", "Layer")
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent (of the layer, unless given)"), optional=True))
        self.add_layer("MASK", "Extent of these polygons, in its place", optional=True)
        number, whole = QgsProcessingParameterNumber, QgsProcessingParameterNumber.Type.Integer
        finest = tr("Metres per pixel (the finest that is there, unless given)")
        self.add(number("RESOLUTION", finest, number.Type.Double, optional=True, minValue=0.001))
        most = tr("Most tiles of 256 pixels to ask the service for")
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
