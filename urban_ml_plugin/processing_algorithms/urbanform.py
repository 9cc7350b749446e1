"""The urban form of zones: buildings, roads, greenness, people."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterBand

from ..core.options.zone_options import MAJOR_CLASSES, ROAD_CLASS_FIELD
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import LINES
from ..frontend.styling import ClusterStyle, GraduatedStyle
from ..frontend.texts import tr


class UrbanForm(UrbanMLAlgorithm):
    """``urbanml:urbanform``."""

    NAME = "urbanform"
    TITLE = "Urban form of zones"
    GROUP = "Urban form and census"
    TAGS = (
        "buildings",
        "footprints",
        "roads",
        "orientation",
        "ndvi",
        "population",
        "density",
        "morphometrics",
        "momepy",
    )
    RESULTS = (Result("MEASURING_CRS", "CRS in which areas and lengths were measured", "measuring_crs", TEXT),)
    COLOURED_BY = "ZONES"

    def declare(self) -> None:
        self.add_layer("ZONES", "Zones (tiles or any polygons)")
        self.add_layer("BUILDINGS", "Buildings", optional=True)
        self.add_layer("ROADS", "Roads", LINES, optional=True)
        road_class = {"defaultValue": ROAD_CLASS_FIELD, "optional": True}
        self.add_field("ROAD_CLASS_FIELD", "Field with the road class", "ROADS", **road_class)
        self.add_text("MAJOR_CLASSES", "Classes of major roads", MAJOR_CLASSES, advanced=True)
        self.add_raster("NDVI", "NDVI, or imagery with near-infrared", optional=True)
        for name, title in (("RED_BAND", tr("Red band")), ("NIR_BAND", tr("Near-infrared band"))):
            band = QgsProcessingParameterBand(name, title, parentLayerParameterName="NDVI", optional=True)
            self.add(band, advanced=True)
        people = {"numeric": True, "optional": True}
        self.add_field("POPULATION_FIELD", "Field with the population", "ZONES", **people)
        self.add_sink("OUTPUT", "Urban form")

    def compute(self) -> dict[str, Any]:
        zones = self.layer_copy("ZONES", numbers=[self.value("POPULATION_FIELD")])
        measured = temporary_layer("urbanform")
        result = self.run_task(
            **self.values("ROAD_CLASS_FIELD", "NDVI", "RED_BAND", "NIR_BAND", "POPULATION_FIELD"),
            zones=zones.path,
            buildings=self.copy_path("BUILDINGS"),
            roads=self.copy_path("ROADS", [self.value("ROAD_CLASS_FIELD")]),
            major_classes=self.value("MAJOR_CLASSES") or "",
            output=measured,
        )
        fields = result["fields"]
        shown = next(field for field in ("bld_share", "ndvi", *fields) if field in fields)
        style = ClusterStyle(self.classes) if self.classes else GraduatedStyle(shown)
        self.fill_fields("OUTPUT", zones, measured, fields, style)
        return result
