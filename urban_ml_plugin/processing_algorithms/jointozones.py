"""Tiles joined to census or deprivation zones by area."""

from __future__ import annotations

from typing import Any

from ..core.options.zone_options import CLUSTER_FIELD
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.styling import LargestShareStyle


class JoinToZones(UrbanMLAlgorithm):
    """``urbanml:jointozones``."""

    NAME = "jointozones"
    TITLE = "Join tiles to zones"
    GROUP = "Urban form and census"
    TAGS = ("census", "deprivation", "area-weighted", "zonal", "overlay", "shares", "aggregate", "interpolation")
    RESULTS = (
        Result("CLUSTER_COUNT", "Number of clusters", "clusters"),
        Result("MEASURING_CRS", "CRS in which it was measured", "measuring_crs", TEXT),
    )
    LIMITS = "deepcluster"
    COLOURED_BY = "TILES"

    def declare(self) -> None:
        self.add_layer("TILES", "Tiles")
        self.add_layer("ZONES", "Zones")
        several = {"numeric": True, "optional": True, "allowMultiple": True}
        self.add_field("FIELDS", "Fields to average (of the tiles)", "TILES", **several)
        self.add_sink("OUTPUT", "Joined zones")

    def compute(self) -> dict[str, Any]:
        fields, zones, joined = self.value("FIELDS"), self.layer_copy("ZONES"), temporary_layer("jointozones")
        cluster = [name for name in self.field_names("TILES") if name == CLUSTER_FIELD]
        tiles = self.copy_path("TILES", (), [*cluster, *fields])
        result = self.run_task(tiles=tiles, zones=zones.path, fields=fields, output=joined)
        style = None
        if result["clusters"]:
            style = LargestShareStyle(self.classes or result["classes"], result["clusters"])
        self.fill_fields("OUTPUT", zones, joined, result["fields"], style)
        return result
