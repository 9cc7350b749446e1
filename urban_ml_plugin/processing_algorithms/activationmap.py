"""A map of where a model of status looked."""

from __future__ import annotations

from typing import Any

from ..core.options.attribution_options import ExplanationOptions
from ..core.options.choices import HIGHEST, LOWEST, PREDICTED, SCORE
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import Result, UrbanMLAlgorithm
from ..frontend.styling import DivergingRasterStyle
from ..frontend.texts import tr


class ActivationMap(UrbanMLAlgorithm):
    """``urbanml:activationmap``."""

    NAME = "activationmap"
    TITLE = "Map where a model looked"
    GROUP = "Socio-economic models"
    TAGS = ("explain", "interpretability", "saliency", "attribution", "Grad-CAM", "HiResCAM", "heat map", "deprivation")
    RESULTS = (
        Result("TILE_COUNT", "Number of explained tiles", "tiles"),
        Result("P02", "2nd percentile of the map", "p02"),
        Result("P98", "98th percentile of the map", "p98"),
        Result("LIMIT", "98th percentile of the map's absolute values", "limit"),
        Result("COMPLETENESS", "Share of the differences between tiles that the map adds up to", "completeness"),
        Result("HELD_OUT", "Share of tiles explained by a model that had not seen them", "held_out"),
        Result("DELETION_GAIN", "Deletion: area by which the map beats a random order", "deletion_gain"),
        Result("INSERTION_GAIN", "Insertion: area by which the map beats a random order", "insertion_gain"),
        Result("SANITY", "Rank correlation with the map of a random network", "sanity"),
    )

    def declare(self) -> None:
        self.add_raster()
        self.add_bands()
        self.add_model("Model of status")
        self.add_options(ExplanationOptions, "method", "target", "category", "overlap", "layer")
        self.add_mask()
        self.add_options(ComputingOptions, "device", "batch_size")  # evidence is worked out in float32
        self.add_options(ExplanationOptions, "draws")
        self.add_seed()
        self.add_raster_output("OUTPUT", "Activation map")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        options = self.options(imagery=ImageryOptions, explanation=ExplanationOptions, computing=ComputingOptions)
        result = self.run_task(
            **options,
            **self.values("MODEL", "SEED"),
            **self.files("OUTPUT", "REPORT"),
        )
        self.style_file("OUTPUT", DivergingRasterStyle(result["limit"], *self._meaning(options["explanation"])))
        return {**result, **(result["trust"] or {})}

    def _meaning(self, explanation: dict[str, Any]) -> tuple[str, str]:
        """What values below and above 0 speak for."""
        target, category = explanation["target"], explanation["category"]
        if target == SCORE and not category:
            return tr("speaks for lower values"), tr("speaks for higher values")
        named = category or {
            HIGHEST: tr("the highest values"), LOWEST: tr("the lowest values"), PREDICTED: tr("the predicted class"),
        }[target]  # fmt: skip
        return tr("speaks against {}").format(named), tr("speaks for {}").format(named)
