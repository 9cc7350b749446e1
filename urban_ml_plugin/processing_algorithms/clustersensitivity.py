"""Which number of clusters, and which tile size, hold on a raster."""

from __future__ import annotations

from typing import Any

from ..core.options.clustering_options import SensitivityOptions
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions, EncoderOptions
from ..engine_words import said
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.styling import ClusterStyle


class ClusterSensitivity(UrbanMLAlgorithm):
    """``urbanml:clustersensitivity``."""

    NAME = "clustersensitivity"
    TITLE = "How many clusters? (sensitivity)"
    GROUP = "Urban types"
    TAGS = ("number of clusters", "stability", "k-means", "sankey", "alluvial", "silhouette", "elbow", "bootstrap")
    RESULTS = (
        Result("RECOMMENDED", "Recommended number of clusters (0: none)", "recommended"),
        Result("RECOMMENDED_TILE_SIZE", "Recommended tile size (0: none)", "tile_size"),
        Result("STABILITY", "Stability of the clusters, 0 to 1", "stability"),
    )

    def declare(self) -> None:
        self.add_raster()
        self.add_bands()
        self.add_options(SensitivityOptions, "clusters", "tile_metres", "tile_sizes", "stride", "context")
        self.add_mask()
        self.add_options(EncoderOptions)
        self.add_options(SensitivityOptions, "seeds", "resamples")
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Tiles with every clustering")
        self.add_table("Table of stability")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        tiles = temporary_layer("clustersensitivity")
        result = self.run_task(
            **self.options(
                imagery=ImageryOptions,
                sensitivity=SensitivityOptions,
                encoder=EncoderOptions,
                computing=ComputingOptions,
            ),
            **self.values("SEED"),
            **self.files("REPORT"),
            output=tiles,
        )
        self.feedback.pushInfo(said(result["reasons"]))
        self.fill_layer("OUTPUT", tiles, ClusterStyle(result["classes"], result["field"]))
        self.fill_table(result["rows"])
        return result
