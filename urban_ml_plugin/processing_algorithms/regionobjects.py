"""The objects that a network goes by when it tells cities apart."""

from __future__ import annotations

from typing import Any

from ..core.options.city_options import CityOptions, ObjectOptions, ObjectTestOptions
from ..core.options.imagery_options import ImageryOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm


class RegionObjects(UrbanMLAlgorithm):
    """``urbanml:regionobjects``."""

    NAME = "regionobjects"
    TITLE = "Objects in the regions"
    GROUP = "City recognition"
    TAGS = ("explanation", "interpretability", "semantic segmentation", "land cover", "lift", "null model", "landmark")
    RESULTS = (
        Result("CLASSES_FOUND", "Number of classes with more evidence than by chance", "found"),
        Result("FIRST_CLASS", "Class with the most evidence", "first", TEXT),
        Result("EXPLAINED", "Share of the evidence on named classes", "explained"),
        Result("IMAGE_COUNT", "Number of images", "images"),
    )

    def declare(self) -> None:
        self.add_folder("MASKS", "Folder with the evidence of all images")
        self.add_landcover()
        self.add_photos(needed=False)
        self.add_photo_fields("CITY_FIELD", "SEQUENCE_FIELD", "SHARES")
        self.add_options(ObjectOptions)
        self.add_rasters(title="Imagery (for a segmentation network)")
        self.add_text("BANDS", "Red, green and blue band of the imagery (empty: the first three)", advanced=True)
        self.add_options(ObjectTestOptions)
        self.add_seed()
        self.add_table("Classes by city")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        options = self.options(
            imagery=ImageryOptions, cities=CityOptions, objects=ObjectOptions, test=ObjectTestOptions
        )
        options["cities"] |= self.values("CITY_FIELD", "SEQUENCE_FIELD")
        result = self.run_task(**options, **self.values("MASKS", "SEED"), **self.files("REPORT"))
        self.fill_table(result["rows"])
        return result
