"""Learn urban types from a raster, or from photographs, without labels."""

from __future__ import annotations

from typing import Any

from ..core.options.clustering_options import ClusteringOptions
from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions, EncoderOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import ClusterStyle


class DeepCluster(UrbanMLAlgorithm):
    """``urbanml:deepcluster``."""

    NAME = "deepcluster"
    TITLE = "Cluster urban types (DeepCluster)"
    GROUP = "Urban types"
    TAGS = ("unsupervised", "classification", "typology", "k-means", "segmentation", "deep learning")
    RESULTS = (
        Result("TILE_COUNT", "Number of clustered tiles", "tiles"),
        Result("CLUSTER_COUNT", "Number of clusters", "clusters"),
        Result("STABILITY", "Stability of the clusters, 0 to 1", "stability"),
    )

    def declare(self) -> None:
        self.add_raster(optional=True)
        self.add_bands()
        self.add_photos()
        self.add_options(GridOptions)
        self.add_mask()
        self.add_options(ClusteringOptions)
        self.add_options(EncoderOptions)
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Clustered tiles", ANY_GEOMETRY)
        # Not by default: it would lie over the tiles, in the same colours.
        self.add_raster_output("LABELS", "Cluster raster", optional=True, by_default=False)
        self.add_model_output()
        self.add_report()

    def compute(self) -> dict[str, Any]:
        tiles = temporary_layer("clusters")
        result = self.run_task(
            **self.options(
                imagery=ImageryOptions,
                grid=GridOptions,
                clustering=ClusteringOptions,
                encoder=EncoderOptions,
                computing=ComputingOptions,
            ),
            **self.values("SEED"),
            **self.files("LABELS", "MODEL", "REPORT"),
            output=tiles,
        )
        style = ClusterStyle(result["classes"])
        self.fill_layer("OUTPUT", tiles, style)
        self.style_file("LABELS", style)
        return result
