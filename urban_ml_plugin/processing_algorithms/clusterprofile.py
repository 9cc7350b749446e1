"""What each cluster is made of, and how the clusters go with a census."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.styling import ClusterLook, LocalMoranLook, cluster_classes

CLUSTER = "cluster"
SHARE = re.compile(r"c\d+_share|coverage")
"""Fields of zones, as “Join tiles to zones” writes them."""


class ClusterProfile(UrbanMLAlgorithm):
    """``urbanml:clusterprofile``."""

    NAME = "clusterprofile"
    TITLE = "Profile clusters"
    GROUP = "Urban form and census"
    TAGS = ("radar", "box plot", "median", "deprivation", "Moran", "LISA", "Kruskal-Wallis", "effect size", "typology")

    INPUT, CLUSTER, FIELDS, ZONES, ZONE_FIELDS = "INPUT", "CLUSTER", "FIELDS", "ZONES", "ZONE_FIELDS"
    PERMUTATIONS, OUTPUT, TABLE, REPORT = "PERMUTATIONS", "OUTPUT", "TABLE", "REPORT"
    FIELDS_DIFFERING, EXPLAINED, RESIDUAL_MORAN = "FIELDS_DIFFERING", "EXPLAINED", "RESIDUAL_MORAN"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        source, polygons = QgsProcessingParameterFeatureSource, QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(source(self.INPUT, tr("Tiles or zones with a cluster and measures"), [polygons]))
        self._add_field(self.CLUSTER, tr("Field with the cluster"), self.INPUT, default=CLUSTER)
        self._add_field(self.FIELDS, tr("Measures (all numeric fields, unless chosen)"), self.INPUT, several=True)
        self.addParameter(source(self.ZONES, tr("Zones with cluster shares"), [polygons], optional=True))
        self._add_field(self.ZONE_FIELDS, tr("Census or deprivation fields of the zones"), self.ZONES, several=True)
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.PERMUTATIONS, tr("Random maps to test against"), defaultValue=999, minValue=99, maxValue=99_999
            )
        )
        self.add_seed_parameter()
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Profiled polygons"), polygons))
        self.add_table_parameter(self.TABLE, tr("Table of clusters and measures"))
        self.add_report_parameter()
        number = QgsProcessingOutputNumber
        self.addOutput(number(self.FIELDS_DIFFERING, tr("Number of measures in which the clusters differ")))
        self.addOutput(number(self.EXPLAINED, tr("Share of the first zone field explained in unseen zones")))
        self.addOutput(number(self.RESIDUAL_MORAN, tr("Moran's I of what is left unexplained")))

    def _add_field(self, name: str, title: str, layer: str, several: bool = False, default: str | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterField(
                name,
                title,
                defaultValue=default,
                parentLayerParameterName=layer,
                type=QgsProcessingParameterField.DataType.Numeric,
                allowMultiple=several,
                optional=True,  # QGIS takes no default for a field that is not
            )
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # On the main thread, where the layer may be touched.
        self._classes = cluster_classes(self.parameterAsVectorLayer(parameters, self.INPUT, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        cluster = self.parameterAsString(parameters, self.CLUSTER, context) or CLUSTER
        fields = self.parameterAsFields(parameters, self.FIELDS, context)
        zone_fields = self.parameterAsFields(parameters, self.ZONE_FIELDS, context)
        cells = [name for name in self.field_names(parameters, self.INPUT, context) if name.lower() in ("row", "col")]
        measures = fields or self.number_fields(parameters, self.INPUT, context)
        shares = [name for name in self.field_names(parameters, self.ZONES, context) if SHARE.fullmatch(name.lower())]
        tiles = self.layer_copy(parameters, self.INPUT, context, feedback, cells, [cluster, *measures])
        zones = self.layer_copy(parameters, self.ZONES, context, feedback, (), [*zone_fields, *shares])
        profiled = temporary_layer("clusterprofile")
        report = self.destinations.file(self.REPORT)
        result = self.run_task(
            feedback,
            input=tiles.path,
            cluster=cluster,
            fields=fields,
            zones=zones.path if zones else None,
            zone_fields=zone_fields,
            permutations=self.parameterAsInt(parameters, self.PERMUTATIONS, context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            classes=self._classes,
            output=profiled,
            report=report,
        )
        look = LocalMoranLook() if zones else ClusterLook(result["classes"], result["cluster"])
        output = self.hand_over_fields(
            parameters, self.OUTPUT, context, feedback, zones or tiles, profiled, result["new_fields"], look
        )
        table = self.hand_over_table(parameters, self.TABLE, context, feedback, result["table"])
        outputs = {
            self.OUTPUT: output,
            self.TABLE: table,
            self.REPORT: report,
            self.FIELDS_DIFFERING: result["fields_differing"],
            self.EXPLAINED: result["explained"],
            self.RESIDUAL_MORAN: result["residual_moran"],
        }
        return {name: value for name, value in outputs.items() if value is not None}
