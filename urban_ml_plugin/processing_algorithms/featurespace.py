"""Show the space of features as a plane of pictures and as a map."""

from __future__ import annotations

from typing import Any

from ..core.options.clustering_options import PlaneOptions
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import ClusterStyle, ComponentStyle


class FeatureSpace(UrbanMLAlgorithm):
    """``urbanml:featurespace``."""

    NAME = "featurespace"
    TITLE = "Explore the feature space"
    GROUP = "Urban types"
    TAGS = ("principal components", "pca", "umap", "embedding", "outlier", "anomaly", "scatter", "thumbnails")
    RESULTS = (
        Result("TILE_COUNT", "Number of tiles", "tiles"),
        Result("EXPLAINED", "Share of variance in the first three components", "explained"),
        Result("OUTLIERS", "Number of outliers", "outliers"),
    )

    def declare(self) -> None:
        self.add_raster(optional=True)
        self.add_bands()
        self.add_photos(needed=False)
        self.add_raster("FEATURES", "Feature raster", optional=True)
        self.add_model("Model of urban types", optional=True)
        self.add_raster("LABELS", "Cluster raster to colour by (without a model)", optional=True)
        self.add_options(PlaneOptions)
        self.add_mask()
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Tiles in the feature space", ANY_GEOMETRY)
        self.add_raster_output("RGB", "Feature space as colours", optional=True)
        self.add_report()

    def compute(self) -> dict[str, Any]:
        tiles = temporary_layer("featurespace")
        result = self.run_task(
            **self.options(imagery=ImageryOptions, plane=PlaneOptions, computing=ComputingOptions),
            **self.values("FEATURES", "MODEL", "LABELS", "SEED"),
            **self.files("RGB", "REPORT"),
            output=tiles,
        )
        colours = ComponentStyle(result["stretch"])
        self.fill_layer("OUTPUT", tiles, ClusterStyle(result["classes"]) if result["classes"] else colours)
        self.style_file("RGB", colours)
        return result
