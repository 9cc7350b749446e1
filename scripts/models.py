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
    QgsProcessingParameterString,
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
        """A step: a parameter is a value, ``("input", name)``, ``("step", name, output)`` or ``("expression", text)``.

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
    if isinstance(value, tuple) and value[0] == "expression":
        return source.fromExpression(value[1])
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


def sensitivity_before_clustering() -> Model:
    """Imagery in; how many clusters hold, and the clustering with so many, out."""
    model = Model(
        "Sensitivity before clustering",
        "Urban types",
        "Compares clusterings of imagery with every number of clusters given, then clusters with the number that was "
        "found to hold. Where none holds it says so, and clusters with the number that you name for that case.",
    )
    number, text = QgsProcessingParameterNumber, QgsProcessingParameterString
    model.input(QgsProcessingParameterRasterLayer("IMAGERY", "Imagery"))
    model.input(text("CLUSTERS", "Numbers of clusters to compare (such as 2,4,6 or 2-12)", "2,4,6,8,10,12"))
    model.input(number("TILE_SIZE", "Tile size (pixels)", defaultValue=128, minValue=8))
    model.input(number("OTHERWISE", "Number of clusters where none holds", defaultValue=8, minValue=2))
    model.input(number("SEED", "Seed", defaultValue=0, minValue=0))
    shared = {name: ("input", name) for name in ("TILE_SIZE", "SEED")} | {"INPUT": ("input", "IMAGERY")}
    model.step(
        "sensitivity",
        "urbanml:clustersensitivity",
        "How many clusters",
        {**shared, "CLUSTERS": ("input", "CLUSTERS")},
        {"OUTPUT": "Tiles with every clustering", "TABLE": "Table of stability", "REPORT": "Report on stability"},
    )
    found = "@How_many_clusters_RECOMMENDED"  # the name that QGIS gives the output in expressions
    model.step(
        "types",
        "urbanml:deepcluster",
        "Cluster urban types",
        {**shared, "CLUSTERS": ("expression", f"if({found} > 1, {found}, @OTHERWISE)")},
        {"OUTPUT": "Clustered tiles", "LABELS": "Cluster raster", "MODEL": "Model", "REPORT": "Report on clusters"},
    )
    return model


def change_by_census_zone() -> Model:
    """Two dates and zones in; changed tiles, and the change of each zone, out."""
    model = Model(
        "Change by census zone",
        "Urban types",
        "Finds urban types in the earlier of two images, finds the same types in the later one, and tells which tiles "
        "changed, from what into what, and how much of each census zone. Season, light and a shift between the images "
        "are measured and taken off, and the report says how much change would be found where there is none.",
    )
    number = QgsProcessingParameterNumber
    model.input(QgsProcessingParameterRasterLayer("BEFORE", "Imagery of the earlier date"))
    model.input(QgsProcessingParameterRasterLayer("AFTER", "Imagery of the later date"))
    model.input(
        QgsProcessingParameterFeatureSource(
            "ZONES", "Census or deprivation zones", [QgsProcessing.SourceType.TypeVectorPolygon]
        )
    )
    model.input(number("TILE_SIZE", "Tile size (pixels)", defaultValue=128, minValue=8))
    model.input(number("CLUSTERS", "Number of clusters", defaultValue=8, minValue=2))
    model.input(number("SEED", "Seed", defaultValue=0, minValue=0))
    clusters = model.step(
        "types",
        "urbanml:deepcluster",
        "Cluster urban types",
        {name: ("input", name) for name in ("TILE_SIZE", "CLUSTERS", "SEED")} | {"INPUT": ("input", "BEFORE")},
        # Not the model: QGIS would not make it unless asked for, and the next step needs it.
        {"LABELS": "Cluster raster of the earlier date", "REPORT": "Report on clusters"},
    )
    model.step(
        "change",
        "urbanml:clusterchange",
        "Change between two dates",
        {name: ("input", name) for name in ("BEFORE", "AFTER", "ZONES")} | {"MODEL": ("step", clusters, "MODEL")},
        {"OUTPUT": "Changed tiles", "ZONES_OUTPUT": "Zones", "TABLE": "Transitions", "REPORT": "Report on change"},
    )
    return model


def status_and_where_the_network_looked() -> Model:
    """Imagery, zones with a value and land use in; predictions, the map of activation and its test out."""
    model = Model(
        "Status and where the network looked",
        "Socio-economic models",
        "Trains a model of a socio-economic value from imagery, with folds that are apart on the ground; maps what in "
        "the imagery speaks for high and for low values; and tests, class by class of land use, whether the network "
        "looked there more than chance would have it.",
    )
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    source, number = QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber
    model.input(QgsProcessingParameterRasterLayer("IMAGERY", "Imagery"))
    model.input(source("LABELS", "Zones with the value", polygons))
    model.input(QgsProcessingParameterField("FIELD", "Value", None, "LABELS"))
    model.input(source("LANDUSE", "Land use", polygons))
    model.input(QgsProcessingParameterField("CLASS", "Class of land use", None, "LANDUSE"))
    model.input(number("TILE_SIZE", "Tile size (pixels)", defaultValue=128, minValue=8))
    share = number.Type.Double
    model.input(number("OVERLAP", "Overlap of tiles in the map (share)", share, 0.8, minValue=0, maxValue=0.9))
    model.input(number("DRAWS", "Moves of the map that make up chance", defaultValue=999, minValue=39))
    model.input(number("SEED", "Seed", defaultValue=0, minValue=0))
    status = model.step(
        "status",
        "urbanml:traincnn",
        "Train a model of status",
        {name: ("input", name) for name in ("LABELS", "FIELD", "TILE_SIZE", "SEED")} | {"INPUT": ("input", "IMAGERY")},
        {"OUTPUT": "Predicted tiles", "TABLE": "Measures", "REPORT": "Report on the model"},
    )
    made = {"INPUT": ("input", "IMAGERY"), "MODEL": ("step", status, "MODEL"), "SEED": ("input", "SEED")}
    activation = model.step(
        "activation",
        "urbanml:activationmap",
        "Map where the model looked",
        {**made, "OVERLAP": ("input", "OVERLAP")},
        {"OUTPUT": "Activation", "REPORT": "Report on the map"},
    )
    model.step(
        "landuse",
        "urbanml:activationbylanduse",
        "Test activation by land use",
        {
            **made,
            "ACTIVATION": ("step", activation, "OUTPUT"),
            "LANDUSE": ("input", "LANDUSE"),
            "FIELD": ("input", "CLASS"),
            "PREDICTIONS": ("step", status, "OUTPUT"),
            "DRAWS": ("input", "DRAWS"),
        },
        {"OUTPUT": "Land use with activation", "TABLE": "Classes", "REPORT": "Report on land use"},
    )
    return model


MODELS = (
    urban_types_by_census_zone,
    sensitivity_before_clustering,
    change_by_census_zone,
    status_and_where_the_network_looked,
)


def main() -> None:
    """Write every model, under the name of its function."""
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from urban_ml_plugin.provider import UrbanMLProvider

    Processing.initialize()
    application.processingRegistry().addProvider(UrbanMLProvider())
    folder = ROOT / "urban_ml_plugin" / "resources" / "models"
    for model in MODELS:
        model().write(folder / f"{model.__name__}.model3")


main()
