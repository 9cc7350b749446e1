"""Write the graphical models that ship with the plugin. Run it after changing one here; the files are what ships.

Usage: PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen python3 scripts/models.py
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402


class Model:
    """A graphical model, put together from top to bottom."""

    def __init__(self, name: str, group: str, description: str) -> None:
        self.algorithm = QgsProcessingModelAlgorithm(name, group, group)
        self.algorithm.setHelpContent({"ALG_DESC": description, "ALG_CREATOR": "Urban ML", "ALG_VERSION": "1"})
        self._inputs = 0
        self._steps = 0

    def input(self, definition: QgsProcessingParameterDefinition) -> None:
        """An input, in the row of inputs."""
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(160 + 240 * self._inputs, 60))
        self.algorithm.addModelParameter(definition, component)
        self._inputs += 1

    def step(
        self, name: str, algorithm: str, description: str, parameters: dict[str, Any], outputs: dict[str, str]
    ) -> str:
        """A step: each parameter is a value, ``("input", name)`` or ``("step", name, output)``.

        Of its ``outputs`` (with titles) the model offers each as ``name:OUTPUT``.
        """
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(description)
        child.setPosition(QPointF(400, 220 + 160 * self._steps))
        for parameter, value in parameters.items():
            child.addParameterSources(parameter, [_source(value)])
        kept = {}
        for number, (output, title) in enumerate(outputs.items()):
            model_output = QgsProcessingModelOutput(output, title)
            model_output.setChildId(child.childId())
            model_output.setChildOutputName(output)
            model_output.setPosition(QPointF(680, 200 + 160 * self._steps + 40 * number))
            kept[output] = model_output
        child.setModelOutputs(kept)
        self._steps += 1
        return self.algorithm.addChildAlgorithm(child)

    def write(self, path: Path) -> None:
        """Write the model file."""
        self.algorithm.updateDestinationParameters()
        if not self.algorithm.toFile(str(path)):
            sys.exit(f"{path} cannot be written.")
        print(path)


def _source(value: Any) -> QgsProcessingModelChildParameterSource:
    source = QgsProcessingModelChildParameterSource
    if isinstance(value, tuple) and value[0] == "input":
        return source.fromModelParameter(value[1])
    if isinstance(value, tuple):
        return source.fromChildOutput(value[1], value[2])
    return source.fromStaticValue(value)


def urban_types_by_census_zone() -> Model:
    """Imagery in, census zones with the shares of urban types and their urban form out."""
    model = Model(
        "Urban types by census zone",
        "Urban types",
        "Finds urban types in imagery, measures the urban form of each tile from buildings and roads, and joins both "
        "to census or deprivation zones: the share of each type, the means of the measures, and how much of the zone "
        "is covered.",
    )
    number, source, polygons = (
        QgsProcessingParameterNumber,
        QgsProcessingParameterFeatureSource,
        QgsProcessing.SourceType,
    )
    model.input(QgsProcessingParameterRasterLayer("IMAGERY", "Imagery"))
    model.input(source("ZONES", "Census or deprivation zones", [polygons.TypeVectorPolygon]))
    model.input(source("BUILDINGS", "Buildings", [polygons.TypeVectorPolygon], optional=True))
    model.input(source("ROADS", "Roads", [polygons.TypeVectorLine], optional=True))
    model.input(
        QgsProcessingParameterField(
            "ROAD_CLASS_FIELD", "Field with the class of a road", "highway", "ROADS", optional=True
        )
    )
    model.input(number("TILE_SIZE", "Tile size (pixels)", defaultValue=128, minValue=8))
    model.input(number("CLUSTERS", "Number of clusters", defaultValue=8, minValue=2))
    model.input(number("SEED", "Seed", defaultValue=0, minValue=0))
    clusters = model.step(
        "types",
        "urbanml:deepcluster",
        "Cluster urban types",
        {name: ("input", name) for name in ("TILE_SIZE", "CLUSTERS", "SEED")} | {"INPUT": ("input", "IMAGERY")},
        {"LABELS": "Cluster raster", "MODEL": "Model", "REPORT": "Report"},
    )
    form = model.step(
        "form",
        "urbanml:urbanform",
        "Measure the urban form of tiles",
        {name: ("input", name) for name in ("BUILDINGS", "ROADS", "ROAD_CLASS_FIELD")}
        | {"ZONES": ("step", clusters, "OUTPUT")},
        {"OUTPUT": "Tiles"},
    )
    model.step(
        "zones",
        "urbanml:jointozones",
        "Join to zones",
        {"TILES": ("step", form, "OUTPUT"), "ZONES": ("input", "ZONES"), "FIELDS": "confidence;novelty"},
        {"OUTPUT": "Zones"},
    )
    return model


def main() -> None:
    """Write every model."""
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from urban_ml_plugin.provider import UrbanMLProvider

    Processing.initialize()
    application.processingRegistry().addProvider(UrbanMLProvider())
    folder = ROOT / "urban_ml_plugin" / "resources" / "models"
    urban_types_by_census_zone().write(folder / "urban_types_by_census_zone.model3")


main()
