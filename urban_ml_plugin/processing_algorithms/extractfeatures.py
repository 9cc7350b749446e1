"""Features of every tile, as a raster, or of photographs, as points."""

from __future__ import annotations

from typing import Any

from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions, EncoderOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import POINTS


class ExtractFeatures(UrbanMLAlgorithm):
    """``urbanml:extractfeatures``."""

    NAME = "extractfeatures"
    TITLE = "Extract features of tiles"
    GROUP = "Urban types"
    TAGS = ("embedding", "encoder", "deep learning", "descriptor")
    RESULTS = (
        Result("TILE_COUNT", "Number of tiles", "tiles"),
        Result("DIMENSION", "Number of features", "dimension"),
        Result("PRECISION_USED", "Precision used", "precision", TEXT),
        Result("SECONDS", "Computing time, without start-up (seconds)", "seconds"),
    )

    def declare(self) -> None:
        self.add_raster(optional=True)
        self.add_bands()
        self.add_photos()
        self.add_options(GridOptions)
        self.add_mask()
        self.add_options(EncoderOptions)
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_raster_output("OUTPUT", "Feature raster", optional=True)
        self.add_sink("POINTS", "Photographs with their features", POINTS, optional=True, by_default=False)

    def compute(self) -> dict[str, Any]:
        points = temporary_layer("features") if self.is_given("POINTS") else None
        result = self.run_task(
            **self.options(
                imagery=ImageryOptions, grid=GridOptions, encoder=EncoderOptions, computing=ComputingOptions
            ),
            **self.values("SEED"),
            **self.files("OUTPUT"),
            points=points,
        )
        if points:
            self.fill_layer("POINTS", points)
        return result
