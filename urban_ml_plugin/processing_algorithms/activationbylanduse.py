"""The activation of a network on each land-use class, against the class's share of the ground."""

from __future__ import annotations

from typing import Any

from ..core.options.attribution_options import LandUseTestOptions
from ..core.options.imagery_options import ImageryOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.styling import GraduatedStyle


class ActivationByLandUse(UrbanMLAlgorithm):
    """``urbanml:activationbylanduse``."""

    NAME = "activationbylanduse"
    TITLE = "Test activation by land use"
    GROUP = "Socio-economic models"
    TAGS = ("explanation", "interpretability", "class activation map", "Grad-CAM", "null model", "Urban Atlas", "ratio")
    RESULTS = (
        Result("CLASSES_WITH_MORE", "Number of classes with more activation than their share", "more"),
        Result("CLASSES_USED", "Number of classes that passed every test", "used"),
        Result("TILE_COUNT", "Number of tiles", "tiles"),
    )

    def declare(self) -> None:
        self.add_raster("ACTIVATION", "Activation map (evidence for the highest values)")
        self.add_raster("ACTIVATION_POOR", "Activation map for the lowest values", optional=True)
        self.add_layer("LANDUSE", "Land use")
        self.add_field("FIELD", "Field with the land-use class", "LANDUSE")
        self.add_layer("PREDICTIONS", "Predicted tiles")
        self.add_raster(title="Imagery (to test the network itself)", optional=True)
        self.add_model("Model of status", optional=True)
        self.add_bands("Bands of the imagery (empty: those of the model)", advanced=True)
        self.add_options(LandUseTestOptions)
        self.add_seed()
        self.add_sink("OUTPUT", "Land use with activation")
        self.add_table("Classes")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        landuse, measured = self.layer_copy("LANDUSE", [self.value("FIELD")]), temporary_layer("activationbylanduse")
        observed = [name for name in self.field_names("PREDICTIONS") if name == "observed"]
        result = self.run_task(
            **self.options(imagery=ImageryOptions, test=LandUseTestOptions),
            **self.values("ACTIVATION", "ACTIVATION_POOR", "FIELD", "MODEL", "SEED"),
            **self.files("REPORT"),
            landuse=landuse.path,
            predictions=self.copy_path("PREDICTIONS", observed, ["row", "col", "predicted"]),
            output=measured,
        )
        self.fill_fields("OUTPUT", landuse, measured, result["fields"], GraduatedStyle("rich"))
        self.fill_table(result["rows"])
        return result
