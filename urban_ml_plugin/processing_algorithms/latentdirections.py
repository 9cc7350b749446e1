"""Directions of values in the latent space of a generative model."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ..core.options.generation.direction_options import MODEL_FILES, DirectionOptions
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.layer_copy import LayerCopy
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import GraduatedStyle
from ..frontend.texts import tr

OPTIONS = ("quantile", "high_means", "folds", "block_size", "purity", "maps", "anyway")

AUDITED = {
    **dict.fromkeys(("field", "inversion", "kind", "attribute"), ""),
    **dict.fromkeys(("spearman", "change", "low", "high", "scaled", "ratio", "in_images"), 0.0),
    **dict.fromkeys(("chosen", "agrees"), True),
}
"""A row of the audit, which has none where no direction was found."""


class LatentDirections(UrbanMLAlgorithm):
    """``urbanml:latentdirections``."""

    NAME = "latentdirections"
    TITLE = "Directions of a value"
    GROUP = "Generative explanation"
    TAGS = ("GAN", "StyleGAN2", "InterFaceGAN", "latent space", "deprivation", "income", "SVM", "explain")
    RESULTS = (
        Result("FOUND", "Number of fields with a direction beyond chance", "found"),
        Result("FOUND_FIELDS", "Fields with a direction beyond chance", "found_names", TEXT),
        Result("AUC", "Highest AUC on held-out ground", "best_auc"),
        Result("IMAGE_COUNT", "Number of images with values", "images"),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_model("Generative model")
        latents = tr("Latents of images")
        self.add(QgsProcessingParameterFile("LATENTS", latents, fileFilter=tr(MODEL_FILES)))
        self.add_layer("LABELS", "Polygons with values, or the images as points with values", ANY_GEOMETRY)
        self.add_field("FIELDS", "Fields with the values", "LABELS", numeric=True, allowMultiple=True)
        self.add_options(DirectionOptions, *OPTIONS)
        self.add_rasters(title="The images that were inverted (empty: from their recorded paths)")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: those of the model)", advanced=True)
        self.add_photos(needed=False)
        self.add_options(DirectionOptions, "cluster_model", "status_model")
        self.add_seed()
        self.add_options(ComputingOptions)
        directions = tr("Directions")
        self.add(QgsProcessingParameterFileDestination("DIRECTIONS", directions, tr(MODEL_FILES)))
        self.add_sink("OUTPUT", "Images with decision values", ANY_GEOMETRY, optional=True)
        self.add_sink("ZONES", "Polygons with decision values", ANY_GEOMETRY, optional=True, by_default=False)
        self.add_table("Table of directions")
        self.add_table("Audit: what changes along the directions", "AUDIT")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        fields = self.value("FIELDS")
        joins = self.is_given("ZONES")
        labels: LayerCopy = self.layer_copy("LABELS", numbers=fields, keep_rows=joins)
        images = temporary_layer("images") if self.is_given("OUTPUT") else None
        zones = temporary_layer("zones") if joins else None
        options = self.options(imagery=ImageryOptions, looking=DirectionOptions, computing=ComputingOptions)
        options["looking"] |= {"labels": labels.path, "fields": fields}
        result = self.run_task(
            **options,
            **self.values("MODEL", "LATENTS", "SEED"),
            **self.files("DIRECTIONS", "REPORT"),
            output=images,
            zones=zones,
        )
        style = GraduatedStyle(result["shown"])
        if images:
            self.fill_layer("OUTPUT", images, style)
        if zones:
            self.fill_fields("ZONES", labels, zones, result["fields"], style)
        self.fill_table(result["rows"])
        self.fill_table(result["audit"], "AUDIT", like=AUDITED)
        return {**result, "found_names": ", ".join(result["found_fields"]) or "none"}
