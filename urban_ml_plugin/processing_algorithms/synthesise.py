"""Stills along directions of a generative model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..core.options.generation.drawing_options import WalkOptions
from ..core.publishing.outputs import refuse_filled
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.texts import tr


class Synthesise(UrbanMLAlgorithm):
    """``urbanml:synthesise``."""

    NAME = "synthesise"
    TITLE = "Draw along directions"
    GROUP = "Generative explanation"
    TAGS = ("GAN", "StyleGAN2", "latent walk", "synthetic", "stills", "matrix", "interpolation", "explain")
    RESULTS = (
        Result("PICTURES", "Number of drawn images", "pictures"),
        Result("PLACES_DRAWN", "Number of images drawn from", "places"),
        Result("FIELDS_DRAWN", "Fields with drawn directions", "drawn", TEXT),
        Result("FIELDS_LEFT", "Fields without a direction beyond chance", "left", TEXT),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_model("Generative model")
        kinds = tr("Model files (*.safetensors)")
        titles = {"LATENTS": "Latents of images (empty: random samples)", "DIRECTIONS": "Directions"}
        for name, title in titles.items():
            optional = name == "LATENTS"
            self.add(QgsProcessingParameterFile(name, tr(title), fileFilter=kinds, optional=optional))
        self.add_options(WalkOptions)
        self.add_seed()
        folder = tr("Folder for the drawn images")
        self.add(QgsProcessingParameterFolderDestination("FOLDER", folder))
        self.add_sink("OUTPUT", "Places of the drawn images", QgsProcessing.SourceType.TypeVectorPoint, optional=True)
        self.add_report()

    def compute(self) -> dict[str, Any]:
        refuse_filled(self.destinations.file("FOLDER") or "")
        if self.destinations.file("OUTPUT") and not self.is_given("LATENTS"):
            raise QgsProcessingException(
                tr("Random samples lie at no place: give latents (LATENTS), or skip the places (OUTPUT).")
            )
        places = temporary_layer("places") if self.is_given("OUTPUT") and self.is_given("LATENTS") else None
        result = self.run_task(
            **self.values("MODEL", "LATENTS", "DIRECTIONS", "SEED"),
            **self.files("FOLDER", "REPORT"),
            **self.options(walk=WalkOptions),
            output=places,
        )
        if places:
            self.fill_layer("OUTPUT", places)
        return result
