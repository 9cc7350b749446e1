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
        Result("SHARE_NETWORK", "Share of the variance between runs explained by the network", "share_network"),
        Result("SHARE_SEED", "Share of the variance between runs explained by the seed", "share_seed"),
        Result("P", "p-value of the network", "p"),
        Result("AGREEMENT_WITHIN", "Overlap of masks between seeds", "agreement_within"),
        Result("AGREEMENT_BETWEEN", "Overlap of masks between networks", "agreement_between"),
        Result("FIRST_CLASS", "Class with the highest lift", "first", TEXT),
        Result("VERDICT", "Findings, in a sentence", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_rasters(title="Imagery (one raster or several for each city)")
        self.add_options(CityOptions, "cities")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: the first three)", advanced=True)
        self.add_landcover()
        self.add_photos()
        self.add_photo_fields("CITY_FIELD", "SEQUENCE_FIELD", "SHARES")
        self.add_options(ObjectOptions)
        self.add_options(GridOptions, "tile_metres", "tile_size", "stride")
        self.add_mask()
        self.add_options(ComparisonOptions)
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_table("Classes")
        self.add_table("Runs", "RUNS")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        options = self.options(
            imagery=ImageryOptions,
            grid=GridOptions,
            objects=ObjectOptions,
            comparison=ComparisonOptions,
            computing=ComputingOptions,
        )
        cities = self.values("CITIES", "CITY_FIELD", "SEQUENCE_FIELD")
        result = self.run_task(**options, cities=cities, **self.values("SEED"), **self.files("REPORT"))
        self.fill_table(result["rows"])
        self.fill_table(result["runs"], "RUNS")
        return result
