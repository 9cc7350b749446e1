"""Find the urban types of a model in other cities."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFolderDestination

from ..core.options.clustering_options import TransferOptions
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import ClusterStyle
from ..frontend.texts import tr


class ApplyDeepCluster(UrbanMLAlgorithm):
    """``urbanml:applydeepcluster``."""

    NAME = "applydeepcluster"
    TITLE = "Apply urban types to other cities"
    GROUP = "Urban types"
    TAGS = ("unsupervised", "classification", "typology", "transfer", "predict", "domain adaptation", "compare cities")
    RESULTS = (
        Result("TILE_COUNT", "Number of clustered tiles", "tiles"),
        Result("NOVEL_SHARE", "Share of tiles unlike those that the model was made from", "novel_share"),
        Result("AGREEMENT", "Agreement with clusters found in the raster itself (lowest of several)", "agreement"),
    )

    def declare(self) -> None:
        self.add_rasters(title="Imagery (one raster per city)")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: those of the model)", advanced=True)
        self.add_photos()
        self.add_model("Model of urban types")
        self.add_options(TransferOptions)
        self.add_mask()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Clustered tiles", ANY_GEOMETRY)
        # Not by default: one raster cannot hold several cities.
        self.add_raster_output("LABELS", "Cluster raster (of a single city)", optional=True, by_default=False)
        folder = tr("Folder for the cluster rasters of all cities")
        self.add(QgsProcessingParameterFolderDestination("LABELS_FOLDER", folder, optional=True, createByDefault=False))
        self.add_table("Cluster shares")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        tiles = temporary_layer("clusters")
        result = self.run_task(
            **self.options(imagery=ImageryOptions, transfer=TransferOptions, computing=ComputingOptions),
            **self.values("MODEL"),
            **self.files("LABELS", "LABELS_FOLDER", "REPORT"),
            output=tiles,
        )
        style = ClusterStyle(result["classes"])
        self.fill_layer("OUTPUT", tiles, style)
        self.fill_table(result["table"])
        self.style_file("LABELS", style)
        self.style_folder("LABELS_FOLDER", lambda _: style)
        return result
