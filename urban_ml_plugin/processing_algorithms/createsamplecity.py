"""A made-up city to learn and test with."""

from __future__ import annotations

from typing import Any

from ..core.options.sample_city_options import SampleCityOptions
from ..frontend.base import UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import LINES, POLYGONS
from ..frontend.styling import GraduatedStyle


class CreateSampleCity(UrbanMLAlgorithm):
    """``urbanml:createsamplecity``."""

    NAME = "createsamplecity"
    TITLE = "Create a sample city"
    GROUP = "Data"
    TAGS = ("synthetic", "example", "demo", "imagery", "census")
    LAYERS = (
        ("BUILDINGS", "Buildings", POLYGONS),
        ("ROADS", "Roads", LINES),
        ("CENSUS", "Census zones", POLYGONS),
        ("LANDUSE", "Land use", POLYGONS),
    )

    def declare(self) -> None:
        self.add_options(SampleCityOptions)
        self.add_raster_output("RASTER", "Imagery")
        self.add_raster_output("LATER", "Imagery at a later date", optional=True)
        for name, title, kind in self.LAYERS:
            self.add_sink(name, title, kind, optional=True)

    def compute(self) -> dict[str, Any]:
        layers = {name: temporary_layer(name.lower()) for name, *_ in self.LAYERS if self.parameters.get(name)}
        result = self.run_task(
            **self.options(options=SampleCityOptions),
            **self.files("RASTER", "LATER"),
            **{name.lower(): path for name, path in layers.items()},
        )
        for name, path in layers.items():
            self.fill_layer(name, path, GraduatedStyle("deprivation") if name == "CENSUS" else None)
        return result
