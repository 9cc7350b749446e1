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
        Result("CLASSES_FOUND", "Classes with more evidence than chance", "found"),
        Result("FIRST_CLASS", "First of them", "first", TEXT),
        Result("EXPLAINED", "Share of the evidence on classes with a name", "explained"),
        Result("IMAGE_COUNT", "Number of images", "images"),
    )

    def declare(self) -> None:
        self.add_folder("MASKS", "Folder of masks")
        self.add_layer("LANDCOVER", "Land cover (polygons)", optional=True)
        self.add_field("CLASS_FIELD", "Class of the land cover", "LANDCOVER", optional=True)
        self.add_rasters("LANDCOVER_RASTER", "Or land cover as rasters of class numbers", optional=True)
        self.add_photos()
        self.add_field("CITY_FIELD", "Field with their city", "PHOTOS", advanced=True, optional=True)
        self.add_field("SEQUENCE_FIELD", "Field with their sequence", "PHOTOS", advanced=True, optional=True)
        self.add_field("SHARES", "Fields with their shares of classes", "PHOTOS", numeric=True,
                       allowMultiple=True, advanced=True, optional=True)  # fmt: skip
        self.add_options(ObjectOptions)
        self.add_rasters(title="Imagery of the masks, for a segmentation network", optional=True)
        self.add_text("BANDS", "Bands of the imagery: red, green, blue (the first three, unless given)", advanced=True)
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
