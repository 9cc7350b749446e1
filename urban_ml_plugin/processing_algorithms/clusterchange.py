"""Change of urban types between two dates."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException

from ..core.options.clustering_options import ChangeOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.layer_copy import LayerCopy
from ..frontend.styling import ChangeStyle, GraduatedStyle
from ..frontend.texts import tr


class ClusterChange(UrbanMLAlgorithm):
    """``urbanml:clusterchange``."""

    NAME = "clusterchange"
    TITLE = "Change of urban types between two dates"
    GROUP = "Urban types"
    TAGS = ("change detection", "two dates", "transition matrix", "growth", "urbanisation", "multitemporal", "time")
    RESULTS = (
        Result("CHANGED_SHARE", "Share of changed tiles, 0 to 1", "changed_share"),
        Result(
            "FALSE_CHANGE_RATE", "False-change rate (share found where nothing changed), 0 to 1", "false_change_rate"
        ),
        Result("SHIFT_PIXELS", "Shift between the images (pixels)", "shift_pixels"),
    )

    def declare(self) -> None:
        self.add_raster("BEFORE", "Imagery of the first date (or its cluster raster)")
        self.add_raster("AFTER", "Imagery of the second date (or its cluster raster)")
        self.add_model("Model of urban types (not for cluster rasters)", optional=True)
        self.add_bands("Bands (empty: those of the model)", "BEFORE")
        self.add_layer("ZONES", "Zones", optional=True)
        self.add_options(ChangeOptions)
        self.add_mask()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Tiles with their change")
        self.add_table("Transition table")
        self.add_sink("ZONES_OUTPUT", "Zones with their change", optional=True, by_default=False)
        self.add_report()

    def compute(self) -> dict[str, Any]:
        zones, tiles = self._zones(), temporary_layer("clusterchange")
        measured = temporary_layer("zones") if zones else None
        result = self.run_task(
            **self.values("BEFORE", "AFTER", "MODEL", "BANDS"),
            **self.options(change=ChangeOptions, computing=ComputingOptions),
            **self.files("REPORT"),
            mask=self.copy_path("MASK"),
            zones=zones.path if zones else None,
            zones_output=measured,
            output=tiles,
        )
        self.fill_layer("OUTPUT", tiles, ChangeStyle(result["classes"]))
        self.fill_table(result["transitions"])
        if zones and measured:
            style = GraduatedStyle("changed_share")
            self.fill_fields("ZONES_OUTPUT", zones, measured, result["zone_fields"], style)
        return result

    def _zones(self) -> LayerCopy | None:
        """The zones, None where change by zone is not wanted."""
        wanted = self.is_given("ZONES_OUTPUT")
        if wanted and not self.is_given("ZONES"):
            raise QgsProcessingException(tr("Zones with their change need zones: choose a polygon layer (ZONES)."))
        return self.layer_copy("ZONES") if wanted else None
