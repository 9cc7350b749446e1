"""What each cluster is made of, and how the clusters go with a census."""

from __future__ import annotations

import re
from typing import Any

from ..core.options.zone_options import CLUSTER_FIELD, ProfileOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.styling import ClusterStyle, LocalMoranStyle

SHARE = re.compile(r"c\d+_share|coverage")
"""Fields of zones, as “Join tiles to zones” writes them."""


class ClusterProfile(UrbanMLAlgorithm):
    """``urbanml:clusterprofile``."""

    NAME = "clusterprofile"
    TITLE = "Profile clusters"
    GROUP = "Urban form and census"
    TAGS = ("radar", "box plot", "median", "deprivation", "Moran", "LISA", "Kruskal-Wallis", "effect size", "typology")
    RESULTS = (
        Result("FIELDS_DIFFERING", "Number of measures in which the clusters differ", "fields_differing"),
        Result("EXPLAINED", "Variance of the first zone field explained in held-out zones", "explained"),
        Result("RESIDUAL_MORAN", "Moran's I of the residuals", "residual_moran"),
    )
    COLOURED_BY = "INPUT"

    def declare(self) -> None:
        # All optional, because QGIS takes no default for a field that is not.
        several = {"numeric": True, "optional": True, "allowMultiple": True}
        self.add_layer("INPUT", "Tiles or zones with a cluster and measures")
        self.add_field(
            "CLUSTER", "Field with the cluster", "INPUT", numeric=True, optional=True, defaultValue=CLUSTER_FIELD
        )
        self.add_field("FIELDS", "Measures (empty: all numeric fields)", "INPUT", **several)
        self.add_layer("ZONES", "Zones with cluster shares", optional=True)
        self.add_field("ZONE_FIELDS", "Census or deprivation fields of the zones", "ZONES", **several)
        self.add_options(ProfileOptions)
        self.add_seed()
        self.add_sink("OUTPUT", "Profiled polygons")
        self.add_table("Table of clusters and measures")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        cluster = self.value("CLUSTER") or CLUSTER_FIELD
        fields, zone_fields = self.value("FIELDS"), self.value("ZONE_FIELDS")
        cells = [name for name in self.field_names("INPUT") if name.lower() in ("row", "col")]
        shares = [name for name in self.field_names("ZONES") if SHARE.fullmatch(name.lower())]
        tiles = self.layer_copy("INPUT", cells, [cluster, *(fields or self.number_fields("INPUT"))])
        zones = self.layer_copy("ZONES", (), [*zone_fields, *shares])
        profiled = temporary_layer("clusterprofile")
        result = self.run_task(
            **self.options(profile=ProfileOptions),
            **self.values("SEED"),
            **self.files("REPORT"),
            input=tiles.path,
            cluster=cluster,
            fields=fields,
            zones=zones.path if zones else None,
            zone_fields=zone_fields,
            classes=self.classes,
            output=profiled,
        )
        style = LocalMoranStyle() if zones else ClusterStyle(result["classes"], result["cluster"])
        self.fill_fields("OUTPUT", zones or tiles, profiled, result["new_fields"], style)
        self.fill_table(result["table"])
        return result
