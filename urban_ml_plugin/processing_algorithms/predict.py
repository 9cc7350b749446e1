"""A model of status applied to imagery: a value for every tile, joined to zones where wanted."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingParameterNumber

from ..core.options.imagery_options import ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.layer_copy import LayerCopy
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import GraduatedStyle, predicted_style
from ..frontend.texts import tr


class Predict(UrbanMLAlgorithm):
    """``urbanml:predict``."""

    NAME = "predict"
    TITLE = "Predict status from imagery"
    GROUP = "Socio-economic models"
    LIMITS = "traincnn"
    TAGS = ("income", "deprivation", "apply model", "inference", "novelty")
    RESULTS = (
        Result("TILE_COUNT", "Number of predicted tiles", "tiles"),
        Result("NOVEL_SHARE", "Share of tiles unlike the training tiles, 0 to 1", "novel_share"),
        *(Result(name, f"{name} of the zones", name) for name in ("R2", "MAE", "SPEARMAN")),
    )

    def declare(self) -> None:
        self.add_rasters()
        self.add_model("Model of status")
        self.add_layer("ZONES", "Zones to average predictions over", optional=True)
        known = {"numeric": True, "optional": True, "advanced": True}
        self.add_field("FIELD", "Field of the zones with known values, for comparison", "ZONES", **known)
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: those of the model)", advanced=True)
        stride = tr("Stride (pixels; empty: that of the model)")
        self.add(QgsProcessingParameterNumber("STRIDE", stride, optional=True, minValue=1), advanced=True)
        self.add_photos()
        self.add_mask()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Predicted tiles", ANY_GEOMETRY)
        self.add_raster_output("RASTER", "Prediction raster", optional=True, by_default=False)
        self.add_sink("JOINED", "Zones with predictions", optional=True, by_default=False)

    def compute(self) -> dict[str, Any]:
        tiles, joined, zones = temporary_layer("predictions"), temporary_layer("zones"), self._zones()
        result = self.run_task(
            **self.options(imagery=ImageryOptions, computing=ComputingOptions),
            **self.values("MODEL", "STRIDE", "FIELD"),
            **self.files("RASTER"),
            zones=zones.path if zones else None,
            joined=joined if zones else None,
            output=tiles,
        )
        style = predicted_style(result)
        self.fill_layer("OUTPUT", tiles, style)
        self.style_file("RASTER", style)
        if self.is_given("JOINED"):
            mean = GraduatedStyle("predicted_mean", result["span"], tr("mean of predicted {}").format(result["field"]))
            self.fill_fields("JOINED", zones, joined, result["fields"], mean)
        return {**result, **result.get("measures", {})}

    def _zones(self) -> LayerCopy | None:
        """The zones, None where nothing is to be joined to them or compared with them."""
        joins, field = self.is_given("JOINED"), self.value("FIELD")
        if not joins and not field:
            return None
        zones = self.layer_copy("ZONES", numbers=[field], keep_rows=joins)
        if zones is None:
            raise QgsProcessingException(tr("Choose the zones (ZONES) that the predictions are to be joined to."))
        return zones
