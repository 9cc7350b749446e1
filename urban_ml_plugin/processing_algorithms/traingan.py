"""A generative model of tiles or photographs, which says what it is worth."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingParameterFileDestination

from ..core.options.generation.training_options import FilterOptions, TrainingOptions
from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import FLAG, TEXT, Result, UrbanMLAlgorithm
from ..frontend.texts import tr


class TrainGAN(UrbanMLAlgorithm):
    """``urbanml:traingan``."""

    NAME = "traingan"
    TITLE = "Train a generative model"
    GROUP = "Generative explanation"
    TAGS = ("StyleGAN2", "GAN", "generative", "synthetic", "deprivation", "latent space", "deep learning", "draw")
    RESULTS = (
        Result("KID", "Kernel distance (KID) of drawn to real images", "kid"),
        Result("KID_FLOOR", "Kernel distance of real to other real images", "kid_floor"),
        Result("KID_BLURRED", "Kernel distance of real images at half their resolution to real ones", "kid_blurred"),
        Result("RECALL", "Recall: share of real images that lie among drawn ones", "recall"),
        Result("COVERAGE", "Coverage: share of real images with a drawn neighbour", "coverage"),
        Result("DIVERSITY", "Diversity: spread of drawn images relative to real ones", "diversity"),
        Result("IMAGE_COUNT", "Number of training images", "images"),
        Result("THOUSANDS_SHOWN", "Training images shown (thousands)", "thousands"),
        Result("USABLE", "Whether the model may be drawn from", "usable", FLAG),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_rasters()
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: the first three)", advanced=True)
        self.add_photos()
        self.add_options(GridOptions, "tile_metres", "tile_size", "stride")
        self.add_mask()
        self.add_options(TrainingOptions)
        self.add_layer("EXAMPLES", "Marked examples (points or polygons)", optional=True, advanced=True)
        self.add_field(
            "FILTER_FIELD",
            "Field with 1 for images to learn from, 0 for others",
            "EXAMPLES",
            advanced=True,
            optional=True,
        )
        self.add_layer("BUILDINGS", "Buildings (tiles without any are left out)", optional=True, advanced=True)
        self.add_options(FilterOptions, "least_built")
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_model_output()
        pictures = tr("PNG files (*.png)")
        self.add(QgsProcessingParameterFileDestination("SAMPLES", tr("Drawn images"), pictures, optional=True))
        self.add_table("Measures of the model")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        options = self.options(
            imagery=ImageryOptions,
            grid=GridOptions,
            training=TrainingOptions,
            choosing=FilterOptions,
            computing=ComputingOptions,
        )
        marks = self.value("FILTER_FIELD")
        if self.is_given("EXAMPLES") and not marks:
            raise QgsProcessingException(
                tr("Choose the field of the marked examples that holds 1 and 0 (FILTER_FIELD).")
            )
        examples = self.copy_path("EXAMPLES", numbers=[marks]) if marks else None
        options["choosing"] |= {"filter_field": marks, "examples": examples, "buildings": self.copy_path("BUILDINGS")}
        result = self.run_task(
            **options,
            **self.values("SEED"),
            **self.files("MODEL", "SAMPLES", "REPORT"),
        )
        self.fill_table(result["rows"])
        return result
