"""Whether it is the network or its seed that decides what a city is recognised by."""

from __future__ import annotations

from typing import Any

from ..core.options.city_options import CityOptions, ComparisonOptions, ObjectOptions
from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm


class CompareInterpretability(UrbanMLAlgorithm):
    """``urbanml:compareinterpretability``."""

    NAME = "compareinterpretability"
    TITLE = "Compare networks"
    GROUP = "City recognition"
    TAGS = ("interpretability", "architecture", "initialisation", "seed", "variance", "explanation", "robustness")
    RESULTS = (
        Result("SHARE_NETWORK", "Share of the differences between runs that the network explains", "share_network"),
        Result("SHARE_SEED", "Share that the seed explains", "share_seed"),
        Result("P", "p of the network", "p"),
        Result("AGREEMENT_WITHIN", "Overlap of masks between seeds", "agreement_within"),
        Result("AGREEMENT_BETWEEN", "Overlap of masks between networks", "agreement_between"),
        Result("FIRST_CLASS", "Class with the highest lift", "first", TEXT),
        Result("VERDICT", "What was found, in a sentence", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_rasters(title="Imagery, a raster or several for each city", optional=True)
        self.add_options(CityOptions, "cities")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (the first three, unless given)", advanced=True)
        self.add_layer("LANDCOVER", "Land cover (polygons)", optional=True)
        self.add_field("CLASS_FIELD", "Class of the land cover", "LANDCOVER", optional=True)
        self.add_rasters("LANDCOVER_RASTER", "Or land cover as rasters of class numbers", optional=True)
        self.add_photos()
        self.add_field("CITY_FIELD", "Field with their city", "PHOTOS", advanced=True, optional=True)
        self.add_field("SEQUENCE_FIELD", "Field with their sequence", "PHOTOS", advanced=True, optional=True)
        self.add_field("SHARES", "Fields with their shares of classes", "PHOTOS", numeric=True,
                       allowMultiple=True, advanced=True, optional=True)  # fmt: skip
        self.add_options(ObjectOptions)
        self.add_options(GridOptions, "tile_size", "tile_metres", "stride")
        self.add_mask()
        self.add_options(ComparisonOptions)
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_table("Classes")
        self.add_table("Runs", "RUNS")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        field = self.value("CLASS_FIELD")
        options = self.options(
            imagery=ImageryOptions,
            grid=GridOptions,
            objects=ObjectOptions,
            comparison=ComparisonOptions,
            computing=ComputingOptions,
        )
        options["objects"] |= {
            "landcover": self.copy_path("LANDCOVER", [field] if field else []),
            "class_field": field,
            "landcover_rasters": self.value("LANDCOVER_RASTER") or [],
            "shares": self.value("SHARES") or [],
        }
        cities = self.values("CITIES", "CITY_FIELD", "SEQUENCE_FIELD")
        result = self.run_task(**options, cities=cities, **self.values("SEED"), **self.files("REPORT"))
        self.fill_table(result["rows"])
        self.fill_table(result["runs"], "RUNS")
        return result
