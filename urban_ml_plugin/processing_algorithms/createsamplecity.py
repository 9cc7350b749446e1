"""A made-up city to learn and test with."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr


class CreateSampleCity(UrbanMLAlgorithm):
    """``urbanml:createsamplecity``."""

    NAME = "createsamplecity"
    TITLE = "Create a sample city"
    GROUP = "Data"
    TAGS = ("synthetic", "example", "demo", "imagery", "census")

    SEED, SIZE, PIXEL_SIZE = "SEED", "SIZE", "PIXEL_SIZE"
    RASTER, LATER = "RASTER", "LATER"
    BUILDINGS, ROADS, CENSUS, LANDUSE = "BUILDINGS", "ROADS", "CENSUS", "LANDUSE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        number, vector = QgsProcessingParameterNumber, QgsProcessing.SourceType
        self.add_seed_parameter()
        self.addParameter(number(self.SIZE, tr("Size (pixels)"), defaultValue=4096, minValue=256))
        self.addParameter(
            number(self.PIXEL_SIZE, tr("Pixel size (metres)"), number.Type.Double, 0.5, minValue=0.1, maxValue=5)
        )
        self.addParameter(QgsProcessingParameterRasterDestination(self.RASTER, tr("Imagery")))
        self.addParameter(
            QgsProcessingParameterRasterDestination(self.LATER, tr("Imagery at a later date"), optional=True)
        )
        for name, title, kind in (
            (self.BUILDINGS, tr("Buildings"), vector.TypeVectorPolygon),
            (self.ROADS, tr("Roads"), vector.TypeVectorLine),
            (self.CENSUS, tr("Census zones"), vector.TypeVectorPolygon),
            (self.LANDUSE, tr("Land use"), vector.TypeVectorPolygon),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, title, kind, optional=True))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        rasters = {name: self.destinations.file(name) for name in (self.RASTER, self.LATER)}
        layers = {name: temporary_layer(name.lower()) for name in self._layers() if parameters.get(name)}
        paths = {**dict.fromkeys(self._layers()), **rasters, **layers}
        self.run_task(
            feedback,
            seed=self.parameterAsInt(parameters, "SEED", context),
            size=self.parameterAsInt(parameters, self.SIZE, context),
            pixel_size=self.parameterAsDouble(parameters, self.PIXEL_SIZE, context),
            **{name.lower(): path for name, path in paths.items()},
        )
        outputs = {name: path for name, path in rasters.items() if path}
        for name, path in layers.items():
            outputs[name] = self.hand_over_layer(parameters, name, context, feedback, path)
        return outputs

    def _layers(self) -> tuple[str, ...]:
        return self.BUILDINGS, self.ROADS, self.CENSUS, self.LANDUSE
