"""Ideal images of a category."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ..core.options.generation.direction_options import MODEL_FILES
from ..core.options.generation.template_options import AscentOptions, TemplateOptions
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..core.publishing.outputs import refuse_filled
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import GraduatedStyle
from ..frontend.texts import tr


class TemplateImage(UrbanMLAlgorithm):
    """``urbanml:templateimage``."""

    NAME = "templateimage"
    TITLE = "Ideal images of a category"
    GROUP = "Generative explanation"
    TAGS = ("GAN", "StyleGAN2", "activation maximisation", "template", "FaceLift", "counterfactual", "explain")
    RESULTS = (
        Result("TEMPLATE_COUNT", "Number of templates", "images"),
        Result("P_BEFORE", "Mean score of the images", "before"),
        Result("P_AFTER", "Mean score of the templates", "after"),
        Result("P_SECOND", "Mean score of the templates by the second classifier", "second"),
        Result("SURE", "Share of templates that the classifier is sure of", "sure"),
        Result("P_SECOND_PIXELS", "Mean score by the second classifier after ascent on pixels", "pixels_second"),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_model("Classifier")
        kinds = tr(MODEL_FILES)
        self.add(QgsProcessingParameterFile("GENERATOR", tr("Generative model"), fileFilter=kinds))
        self.add_options(TemplateOptions)
        self.add_options(AscentOptions)
        self.add_rasters(title="Imagery that the classifier was trained on")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: those of the model)", advanced=True)
        self.add_mask()
        self.add_photos(needed=False)
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder for the drawn images")))
        self.add_sink("OUTPUT", "Images with their scores", ANY_GEOMETRY, optional=True)
        self.add(QgsProcessingParameterFileDestination("TEMPLATES", tr("Templates"), kinds, optional=True))
        self.add_report()

    def compute(self) -> dict[str, Any]:
        refuse_filled(self.destinations.file("FOLDER") or "")
        options = self.options(
            imagery=ImageryOptions, drawing=TemplateOptions, ascent=AscentOptions, computing=ComputingOptions
        )
        has_images = any(self.is_given(name) for name in ("LATENTS", "INPUT", "PHOTOS"))
        places = temporary_layer("places") if self.is_given("OUTPUT") and has_images else None
        result = self.run_task(
            **options,
            **self.values("MODEL", "GENERATOR", "SEED"),
            **self.files("FOLDER", "TEMPLATES", "REPORT"),
            output=places,
        )
        if places:
            self.fill_layer("OUTPUT", places, GraduatedStyle("distance"))
        return result
