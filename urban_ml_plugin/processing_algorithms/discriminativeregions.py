"""Regions that gave cities away to a model, sorted into recurring kinds."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFolderDestination, QgsRasterLayer

from ..core.options.attribution_options import RegionOptions
from ..core.options.city_options import CityOptions
from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import ClusterStyle, DivergingRasterStyle
from ..frontend.texts import tr


class DiscriminativeRegions(UrbanMLAlgorithm):
    """``urbanml:discriminativeregions``."""

    NAME = "discriminativeregions"
    TITLE = "Discriminative regions"
    GROUP = "City recognition"
    TAGS = ("explain", "interpretability", "Grad-CAM", "what makes a city", "visual elements", "prototype", "saliency")
    RESULTS = (
        Result("REGION_COUNT", "Number of regions", "regions"),
        Result("CLUSTER_COUNT", "Number of clusters", "clusters"),
        Result("PURITY", "Purity: share of regions that are of the main city of their cluster", "purity"),
        Result("CHANCE_PURITY", "Purity by chance", "purity_by_chance"),
        Result("PURITY_P", "p-value of the purity", "purity_p"),
        Result("MASKED", "Share of masked pixels", "masked"),
        Result("HELD_OUT", "Share of images explained by a model that had not seen them", "held_out"),
        Result("LOCALISED", "Number of cities whose evidence lies in places of their own", "localised"),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_rasters()
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: those of the model)", advanced=True)
        self.add_photos()
        self.add_model("Model of cities")
        self.add_options(CityOptions, "cities")
        self.add_photo_fields("CITY_FIELD")
        self.add_mask()
        self.add_options(RegionOptions)
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Discriminative regions", ANY_GEOMETRY)
        masks = tr("Folder for the evidence of all images")
        self.add(QgsProcessingParameterFolderDestination("MASKS", masks, optional=True, createByDefault=False))
        self.add_table("Clusters of regions")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        regions = temporary_layer("regions")
        options = self.options(
            imagery=ImageryOptions, cities=CityOptions, regions=RegionOptions, computing=ComputingOptions
        )
        options["cities"] |= self.values("CITY_FIELD")
        result = self.run_task(
            **options,
            **self.values("MODEL", "SEED"),
            **self.files("MASKS", "REPORT"),
            output=regions,
        )
        self.fill_layer("OUTPUT", regions, ClusterStyle(result["classes"]))
        self.style_folder("MASKS", _evidence_style, tr("Evidence for the city"))
        self.fill_table(result["rows"])
        return result


def _evidence_style(raster: QgsRasterLayer) -> DivergingRasterStyle:
    low, high = raster.dataProvider().cumulativeCut(1, 0.02, 0.98)
    return DivergingRasterStyle(max(-low, high), tr("speaks against the city"), tr("speaks for the city"))
