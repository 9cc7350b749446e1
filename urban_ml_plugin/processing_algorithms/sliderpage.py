"""A page with sliders, on which a generative model draws in the browser."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ..core.options.generation.drawing_options import SliderOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm
from ..frontend.texts import tr


class SliderPage(UrbanMLAlgorithm):
    """``urbanml:sliderpage``."""

    NAME = "sliderpage"
    TITLE = "Page with sliders"
    GROUP = "Generative explanation"
    TAGS = ("GAN", "StyleGAN2", "web page", "HTML", "offline", "interactive", "synthetic", "explain")
    RESULTS = (
        Result("PLACES_SHOWN", "Number of images on the page", "places"),
        Result("FIELDS_DRAWN", "Fields with a slider", "drawn", TEXT),
        Result("FIELDS_LEFT", "Fields without a direction beyond chance", "left", TEXT),
        Result("MEGABYTES", "Size of the page (MB)", "megabytes"),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_model("Generative model")
        kinds = tr("Model files (*.safetensors)")
        for name, title in {"LATENTS": "Latents of images", "DIRECTIONS": "Directions"}.items():
            self.add(QgsProcessingParameterFile(name, tr(title), fileFilter=kinds))
        self.add_options(SliderOptions)
        self.add_seed()
        pages = tr("HTML files (*.html)")
        self.add(QgsProcessingParameterFileDestination("OUTPUT", tr("Page with sliders"), pages))

    def compute(self) -> dict[str, Any]:
        return self.run_task(
            **self.values("MODEL", "LATENTS", "DIRECTIONS", "SEED"),
            **self.files("OUTPUT"),
            **self.options(sliders=SliderOptions),
        )
