"""A made-up city to learn and test with."""

from __future__ import annotations

from typing import Any

from ..core.options.sample_city_options import SampleCityOptions
from ..frontend.base import UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import LINES, POLYGONS
from ..frontend.styling import GraduatedStyle, NamedClassStyle, ThinLineStyle
from ..frontend.texts import tr

LAND_USES = {
    "old centre": "#8c2d4f",
    "terraces": "#c8553d",
    "planned grid": "#e08e45",
    "apartment slabs": "#b07aa1",
    "detached": "#f2c879",
    "informal": "#6a3d2a",
    "industry": "#6f7d8c",
    "retail": "#4e6fae",
    "park": "#8fc97a",
    "woodland": "#2f7d4f",
    "farmland": "#d9d68a",
    "water": "#74b3d8",
    "bare": "#c9b79c",
}
"""Urban types of the sample city, and the colour of each on its map of land use."""


class CreateSampleCity(UrbanMLAlgorithm):
    """``urbanml:createsamplecity``."""

    NAME = "createsamplecity"
    TITLE = "Create a sample city"
    GROUP = "Data"
    UNCHECKED = ("LATER", "BUILDINGS", "ROADS", "CENSUS", "LANDUSE")
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
        land_uses = [{"name": name, "title": tr(name), "colour": colour} for name, colour in LAND_USES.items()]
        styles = {
            "BUILDINGS": ThinLineStyle("#e8452c"),
            "ROADS": ThinLineStyle("#f5f0dc"),
            "CENSUS": GraduatedStyle("deprivation"),
            "LANDUSE": NamedClassStyle(land_uses, "type"),
        }
        for name, path in layers.items():
            self.fill_layer(name, path, styles[name])
        return result
