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
        self.add_layer("LANDCOVER", "Land cover (polygons)", optional=True)
        self.add_field("CLASS_FIELD", "Field with the land-cover class", "LANDCOVER", optional=True)
        self.add_rasters("LANDCOVER_RASTER", "Or land cover as rasters with class numbers", optional=True)
        self.add_photos(needed=False)
        self.add_field("CITY_FIELD", "Field with the city of each photograph", "PHOTOS", advanced=True, optional=True)
        self.add_field(
            "SEQUENCE_FIELD", "Field with the sequence of each photograph", "PHOTOS", advanced=True, optional=True
        )
        self.add_field("SHARES", "Fields with the share of each class in each photograph", "PHOTOS", numeric=True,
                       allowMultiple=True, advanced=True, optional=True)  # fmt: skip
        self.add_options(ObjectOptions)
        self.add_rasters(title="Imagery (for a segmentation network)", optional=True)
        self.add_text("BANDS", "Red, green and blue band of the imagery (empty: the first three)", advanced=True)
        self.add_options(ObjectTestOptions)
        self.add_seed()
        self.add_table("Classes by city")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        field = self.value("CLASS_FIELD")
        options = self.options(
            imagery=ImageryOptions, cities=CityOptions, objects=ObjectOptions, test=ObjectTestOptions
        )
        options["cities"] |= self.values("CITY_FIELD", "SEQUENCE_FIELD")
        options["objects"] |= {
            "landcover": self.copy_path("LANDCOVER", [field] if field else []),
            "class_field": field,
            "landcover_rasters": self.value("LANDCOVER_RASTER") or [],
            "shares": self.value("SHARES") or [],
        }
        result = self.run_task(**options, **self.values("MASKS", "SEED"), **self.files("REPORT"))
        self.fill_table(result["rows"])
        return result
