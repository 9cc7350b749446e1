"""Images found again in a generative model, by up to three ways of inversion."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFileDestination

from ..core.options.generation.inversion_options import InversionOptions
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import GraduatedStyle
from ..frontend.texts import tr


class InvertImages(UrbanMLAlgorithm):
    """``urbanml:invertimages``."""

    NAME = "invertimages"
    TITLE = "Find images in the model"
    GROUP = "Generative explanation"
    TAGS = ("GAN", "StyleGAN2", "inversion", "projector", "encoder4editing", "ReStyle", "latent", "reconstruction")
    RESULTS = (
        Result("IMAGE_COUNT", "Number of images", "images"),
        Result("BEST_METHOD", "Inversion method that comes closest", "best", TEXT),
        Result("RECOGNISED", "Share of images that it reconstructs closer to themselves than to others", "recognised"),
        Result("L2", "Median colour difference (L2) with it", "l2"),
        Result("PERCEPTUAL", "Median perceptual distance with it", "perceptual"),
        Result("SSIM", "Median structural similarity with it", "ssim"),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_model("Generative model")
        self.add_rasters(title="Imagery")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: those of the model)", advanced=True)
        self.add_photos()
        self.add_mask()
        self.add_options(InversionOptions)
        self.add_seed()
        self.add_options(ComputingOptions, "device", "batch_size")
        kinds = tr("Model files (*.safetensors)")
        self.add(QgsProcessingParameterFileDestination("LATENTS", tr("Latents"), kinds))
        self.add_sink("OUTPUT", "Images with their errors of reconstruction", ANY_GEOMETRY, optional=True)
        with_encoders = tr("Model with encoders")
        self.add(QgsProcessingParameterFileDestination("MODEL_WITH_ENCODERS", with_encoders, kinds, optional=True))
        self.add_table("Table of inversion methods")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        images = temporary_layer("found") if self.is_given("OUTPUT") else None
        result = self.run_task(
            **self.options(imagery=ImageryOptions, inversion=InversionOptions, computing=ComputingOptions),
            **self.values("MODEL", "SEED"),
            **self.files("LATENTS", "MODEL_WITH_ENCODERS", "REPORT"),
            output=images,
        )
        if images:
            self.fill_layer("OUTPUT", images, GraduatedStyle(f"perceptual_{result['best']}"))
        self.fill_table(result["rows"])
        return result
