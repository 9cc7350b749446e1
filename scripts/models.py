"""Write the graphical models that ship with the plugin. Run it after changing one here; the files are what ships.

Usage: PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen python3 scripts/models.py [folder]
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

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
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsXmlUtils,
)
from qgis.PyQt.QtCore import QPointF, QSizeF  # noqa: E402
from qgis.PyQt.QtXml import QDomDocument  # noqa: E402

from urban_ml_plugin.core.options.choices import CLASSES, TASKS  # noqa: E402

SOURCE = QgsProcessingModelChildParameterSource
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
LINES = [QgsProcessing.SourceType.TypeVectorLine]
URBAN_TYPES, STATUS, CITIES = "Urban types", "Socio-economic models", "City recognition"  # groups of algorithms, too
GENERATION = "Generative explanation"
INPUTS_X, STEPS_X, RESULTS_X, TOP, ROW = 160, 600, 1040, 60, 66  # where the designer draws each column
BOX = QSizeF(240, 42)  # holds two lines of text


class Input(NamedTuple):
    """An input of a model: what makes its definition, and its help."""

    definition: Callable[[], QgsProcessingParameterDefinition]
    help: str
    advanced: bool = False


class Result(NamedTuple):
    """A result of a model: its name, which layers bear, too, and its help."""

    name: str
    help: str


def number(name: str, title: str, default: int | None, least: int) -> Callable[[], QgsProcessingParameterDefinition]:
    """A whole number; one without a default may be left empty."""
    return lambda: QgsProcessingParameterNumber(
        name, title, defaultValue=default, optional=default is None, minValue=least
    )


def polygons(
    name: str, title: str, kinds: list[QgsProcessing.SourceType] = POLYGONS, optional: bool = False
) -> Callable[[], QgsProcessingParameterDefinition]:
    """A vector layer, of polygons unless another kind is named."""
    return lambda: QgsProcessingParameterFeatureSource(name, title, kinds, optional=optional)


def raster(name: str, title: str) -> Callable[[], QgsProcessingParameterDefinition]:
    """A raster layer."""
    return lambda: QgsProcessingParameterRasterLayer(name, title)


def rasters(name: str, title: str) -> Callable[[], QgsProcessingParameterDefinition]:
    """Several raster layers."""
    return lambda: QgsProcessingParameterMultipleLayers(name, title, QgsProcessing.SourceType.TypeRaster)


def field(
    name: str, title: str, layer: str, default: str | None = None
) -> Callable[[], QgsProcessingParameterDefinition]:
    """A field of the input ``layer``; one that has a default may be left empty, of others none is chosen at first."""
    return lambda: QgsProcessingParameterField(name, title, default or "", layer, optional=default is not None)


def text(name: str, title: str, default: str | None = None) -> Callable[[], QgsProcessingParameterDefinition]:
    """A text; one whose default is empty may be left so."""
    return lambda: QgsProcessingParameterString(name, title, default, optional=default == "")


# Inputs of several models.
IMAGERY = Input(raster("IMAGERY", "Imagery"), "An orthophoto or satellite image of the city.")
ZONES = Input(
    polygons("ZONES", "Census or deprivation zones"),
    "Polygons, such as census tracts; their own fields are kept in the result.",
)
TILE_SIZE = Input(
    number("TILE_SIZE", "Tile size (pixels; empty: about 70 m of ground)", None, 8),
    "Side of the square tiles. A tile should show some buildings with their streets: 50 to 150 m is usual. Left empty, "
    "it follows the ground resolution of the imagery.",
)
CLUSTERS = Input(
    number("CLUSTERS", "Number of clusters (empty: chosen by stability)", None, 2),
    "How many urban types to find. Left empty, the largest number up to 16 that is stable is taken; where none is, 6 "
    "or more are shown, and the log and the report say so.",
)
SEED = Input(number("SEED", "Random seed", 0, 0), "The same seed gives the same result.", advanced=True)

# Results of several models.
TYPES_RASTER = Result("Urban types (raster)", "A raster with one cell per tile: the number of its urban type.")
TYPES_MODEL = Result("Model of urban types", "The types, to be found again in other images of the same kind.")
TYPES_REPORT = Result("Report on urban types", "What each type looks like, and how stable the types are.")


class Model:
    """A graphical model, put together from top to bottom."""

    def __init__(self, name: str, group: str, description: str, inputs: list[Input]) -> None:
        self.algorithm = QgsProcessingModelAlgorithm(name, group, group)
        self._help = {"ALG_DESC": description, "ALG_CREATOR": "Urban ML"}
        self._bottom = TOP
        for row, entry in enumerate(inputs):
            self._add_input(entry, QPointF(INPUTS_X, TOP + ROW * row))
        self.algorithm.setParameterOrder([entry.definition().name() for entry in inputs])

    def _add_input(self, entry: Input, position: QPointF) -> None:
        definition = entry.definition()
        if entry.advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self._help[definition.name()] = entry.help
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(position)
        component.setSize(BOX)
        self.algorithm.addModelParameter(definition, component)

    def step(
        self, name: str, algorithm: str, description: str, parameters: dict[str, SOURCE], results: dict[str, Result]
    ) -> str:
        """A step; scripts know its results, which are keyed by the outputs of its algorithm, as ``name:OUTPUT``."""
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(description)
        child.setPosition(QPointF(STEPS_X, self._bottom + ROW * (len(results) - 1) / 2))
        child.setSize(BOX)
        for parameter, source in {**defaults(child), **parameters}.items():
            child.addParameterSources(parameter, [source])
        child.setModelOutputs({result.name: self._output(name, output, result) for output, result in results.items()})
        self._bottom += ROW
        return self.algorithm.addChildAlgorithm(child)

    def _output(self, step: str, name: str, result: Result) -> QgsProcessingModelOutput:
        output = QgsProcessingModelOutput(result.name, result.name)
        output.setChildId(step)
        output.setChildOutputName(name)
        output.setPosition(QPointF(RESULTS_X, self._bottom))
        output.setSize(BOX)
        self._bottom += ROW
        self._help[f"{step}:{result.name}"] = result.help
        return output

    def write(self, path: Path) -> None:
        """Write the model file."""
        self.algorithm.setHelpContent(self._help)
        self.algorithm.updateDestinationParameters()
        # The first way of naming results, which is the only one that QGIS before 3.26 knows.
        model = {**self.algorithm.toVariant(), "internal_version": "Version1"}
        document = QDomDocument("model")
        document.appendChild(QgsXmlUtils.writeVariant(model, document))
        # Qt writes attributes in an order that changes from run to run.
        path.write_text(ElementTree.canonicalize(document.toString(2)) + "\n", encoding="utf-8")
        print(path)


def defaults(child: QgsProcessingModelChildAlgorithm) -> dict[str, SOURCE]:
    """What a step must state for the designer to take it as valid, although its algorithm has a default for it."""
    return {
        parameter.name(): SOURCE.fromStaticValue(parameter.defaultValue())
        for parameter in child.algorithm().parameterDefinitions()
        if not parameter.isDestination() and parameter.defaultValue() is not None
        if not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    }


def inputs(*names: str, **renamed: str) -> dict[str, SOURCE]:
    """Parameters of a step that are inputs of the model, under the same name or ``renamed``."""
    pairs = {**{name: name for name in names}, **renamed}
    return {parameter: SOURCE.fromModelParameter(name) for parameter, name in pairs.items()}


def urban_types_by_census_zone() -> Model:
    """Imagery in, census zones with the shares of urban types and their urban form out."""
    model = Model(
        "Urban types by census zone",
        URBAN_TYPES,
        "Finds urban types in imagery, measures the urban form of each tile from buildings and roads, and joins both "
        "to census or deprivation zones: the share of each type, the means of the measures, and how much of the zone "
        "is covered.",
        [
            IMAGERY,
            ZONES,
            Input(
                polygons("BUILDINGS", "Buildings", optional=True),
                "Footprints, for the number, size, orientation and share of buildings in each tile.",
            ),
            Input(
                polygons("ROADS", "Roads", LINES, optional=True),
                "Centre lines, for the length of roads in each tile and its distance from a major road.",
            ),
            Input(
                field("ROAD_CLASS_FIELD", "Field with the road class", "ROADS", "highway"),
                "Which roads are major ones, in the words of OpenStreetMap: primary, secondary and so on.",
            ),
            TILE_SIZE,
            CLUSTERS,
            SEED,
        ],
    )
    types = model.step(
        "types",
        "urbanml:deepcluster",
        "Cluster urban types",
        inputs("TILE_SIZE", "CLUSTERS", "SEED", INPUT="IMAGERY"),
        {"LABELS": TYPES_RASTER, "MODEL": TYPES_MODEL, "REPORT": TYPES_REPORT},
    )
    form = model.step(
        "form",
        "urbanml:urbanform",
        "Measure the urban form of tiles",
        {**inputs("BUILDINGS", "ROADS", "ROAD_CLASS_FIELD"), "ZONES": SOURCE.fromChildOutput(types, "OUTPUT")},
        {"OUTPUT": Result("Urban types", "Tiles with their urban type, its confidence, and their urban form.")},
    )
    model.step(
        "zones",
        "urbanml:jointozones",
        "Join to zones",
        {
            **inputs("ZONES"),
            "TILES": SOURCE.fromChildOutput(form, "OUTPUT"),
            "FIELDS": SOURCE.fromStaticValue("confidence;novelty"),
        },
        {"OUTPUT": Result("Zones with urban types", "The zones with the share of each urban type, by area.")},
    )
    return model


def sensitivity_before_clustering() -> Model:
    """Imagery in; how many clusters hold, and the clustering with so many, out."""
    model = Model(
        "Sensitivity before clustering",
        URBAN_TYPES,
        "Compares clusterings of imagery with every number of clusters given, then clusters with the number that was "
        "found to be stable. Where none is stable it says so, and clusters with the number that you name for that "
        "case.",
        [
            IMAGERY,
            Input(
                text("CLUSTERS", "Numbers of clusters to compare (such as 2,4,6 or 2-16)", "2-16"),
                "Each is clustered again from other seeds and from resampled tiles, to see what stays the same.",
            ),
            Input(
                number("OTHERWISE", "Number of clusters where none is stable", 6, 2),
                "Used only where no number of clusters is stable; the log and the report say so.",
            ),
            TILE_SIZE,
            SEED,
        ],
    )
    shared = inputs("TILE_SIZE", "SEED", INPUT="IMAGERY")
    model.step(
        "sensitivity",
        "urbanml:clustersensitivity",
        "How many clusters",
        {**shared, **inputs("CLUSTERS")},
        {
            "OUTPUT": Result("Tiles with every clustering", "Tiles with their cluster in each of the clusterings."),
            "TABLE": Result("Stability of clusterings", "A row for each number of clusters: how stable it is."),
            "REPORT": Result("Report on stability", "How stable each number of clusters is, and which is recommended."),
        },
    )
    found = "@How_many_clusters_RECOMMENDED"  # the name that QGIS gives the output in expressions
    model.step(
        "types",
        "urbanml:deepcluster",
        "Cluster urban types",
        {**shared, "CLUSTERS": SOURCE.fromExpression(f"if({found} > 1, {found}, @OTHERWISE)")},
        {
            "OUTPUT": Result("Urban types", "Tiles with their urban type and its confidence."),
            "LABELS": TYPES_RASTER,
            "MODEL": TYPES_MODEL,
            "REPORT": TYPES_REPORT,
        },
    )
    return model


def change_by_census_zone() -> Model:
    """Two dates and zones in; changed tiles, and the change of each zone, out."""
    model = Model(
        "Change by census zone",
        URBAN_TYPES,
        "Finds urban types in the earlier of two images, finds the same types in the later one, and tells which tiles "
        "changed, from what into what, and how much of each census zone. Season, light and a shift between the images "
        "are measured and taken off, and the report says how much change would be found where there is none.",
        [
            Input(raster("BEFORE", "Imagery of the earlier date"), "The urban types are found in this image."),
            Input(
                raster("AFTER", "Imagery of the later date"),
                "An image of the same place with the same bands and about the same ground resolution.",
            ),
            ZONES,
            TILE_SIZE,
            CLUSTERS,
            SEED,
        ],
    )
    types = model.step(
        "types",
        "urbanml:deepcluster",
        "Cluster urban types",
        inputs("TILE_SIZE", "CLUSTERS", "SEED", INPUT="BEFORE"),
        # Not the model: QGIS would not make it unless asked for, and the next step needs it.
        {
            "LABELS": Result("Urban types of the earlier date (raster)", TYPES_RASTER.help),
            "REPORT": Result("Report on urban types of the earlier date", TYPES_REPORT.help),
        },
    )
    model.step(
        "change",
        "urbanml:clusterchange",
        "Change between two dates",
        {**inputs("BEFORE", "AFTER", "ZONES"), "MODEL": SOURCE.fromChildOutput(types, "MODEL")},
        {
            "OUTPUT": Result("Changed tiles", "Tiles with their type at both dates, and how sure a change is."),
            "ZONES_OUTPUT": Result("Zones with change", "The zones with the share of their area that changed."),
            "TABLE": Result("Transitions between types", "How many tiles went from each type to each other."),
            "REPORT": Result("Report on change", "What changed, and how much is found where nothing changed."),
        },
    )
    return model


def status_and_where_the_network_looked() -> Model:
    """Imagery, zones with a value and land use in; predictions, the map of activation and its test out."""
    share = QgsProcessingParameterNumber.Type.Double
    model = Model(
        "Status and where the network looked",
        STATUS,
        "Trains a model of a socio-economic value from imagery, with folds that are apart on the ground; maps what in "
        "the imagery speaks for high and for low values; and tests, class by class of land use, whether the network "
        "looked there more than chance would have it.",
        [
            IMAGERY,
            Input(polygons("LABELS", "Zones with the value"), "Polygons, such as census tracts."),
            Input(field("FIELD", "Field with the value", "LABELS"), "What to learn, such as a deprivation score."),
            Input(polygons("LANDUSE", "Land use"), "Polygons with a class, such as the Urban Atlas."),
            Input(field("CLASS", "Field with the land-use class", "LANDUSE"), "One test is made for each class."),
            TILE_SIZE,
            Input(
                lambda: QgsProcessingParameterNumber(
                    "OVERLAP", "Overlap of neighbouring tiles (0 to 0.9)", share, 0.8, minValue=0, maxValue=0.9
                ),
                "With more overlap the map depends less on where the tiles lie, and takes longer.",
                advanced=True,
            ),
            Input(
                number("DRAWS", "Number of random shifts of the map (null model)", 999, 39),
                "What chance would give is measured by shifting the map at random so many times.",
                advanced=True,
            ),
            SEED,
        ],
    )
    status = model.step(
        "status",
        "urbanml:traincnn",
        "Train a model of status",
        inputs("LABELS", "FIELD", "TILE_SIZE", "SEED", INPUT="IMAGERY"),
        {
            "OUTPUT": Result("Predicted tiles", "Tiles with the value and what a model not trained there predicts."),
            "TABLE": Result("Scores of the model", "How well the model predicts, beside simple baselines."),
            "REPORT": Result("Report on the model", "How well the model predicts, where, and whether to rely on it."),
        },
    )
    shared = {**inputs("SEED", INPUT="IMAGERY"), "MODEL": SOURCE.fromChildOutput(status, "MODEL")}
    activation = model.step(
        "activation",
        "urbanml:activationmap",
        "Map where the model looked",
        {**shared, **inputs("OVERLAP")},
        {
            "OUTPUT": Result(
                "Where the model looked", "A raster: above 0 speaks for high values, below 0 for low ones."
            ),
            "REPORT": Result("Report on where the model looked", "The map, and how far to trust it."),
        },
    )
    model.step(
        "landuse",
        "urbanml:activationbylanduse",
        "Test activation by land use",
        {
            **shared,
            **inputs("LANDUSE", "DRAWS", FIELD="CLASS"),
            "ACTIVATION": SOURCE.fromChildOutput(activation, "OUTPUT"),
            "PREDICTIONS": SOURCE.fromChildOutput(status, "OUTPUT"),
        },
        {
            "OUTPUT": Result("Land use with activation", "The land use with the evidence that fell on each polygon."),
            "TABLE": Result("Test by land-use class", "A row for each class: its share of the evidence, and the test."),
            "REPORT": Result("Report on land use", "Which classes the model looked at more than chance would have it."),
        },
    )
    return model


def what_makes_a_city_recognisable() -> Model:
    """Imagery of several cities and their land cover in; where and by which objects they are recognised out."""
    model = Model(
        "What makes a city recognisable",
        CITIES,
        "Trains a model that tells cities apart, tests it on held-out ground and for shortcuts such as colour or "
        "sharpness; puts on the map what gave each city away and sorts these regions into recurring kinds; and says "
        "which objects they show, against chance.",
        [
            Input(rasters("IMAGERY", "Imagery (one raster or several for each city)"), "Two to fifty rasters."),
            Input(
                text("CITIES", "City names, one for each raster, separated by commas (empty: file names)", ""),
                "In the order of the rasters. Rasters of one name are one city.",
            ),
            Input(polygons("LANDCOVER", "Land cover"), "Polygons with a class, in all cities: roofs, roads, green …"),
            Input(field("CLASS_FIELD", "Field with the land-cover class", "LANDCOVER"), "One test for each class."),
            TILE_SIZE,
            Input(
                number("CLUSTERS", "Number of kinds of regions (empty: chosen by stability)", None, 2),
                "Into how many kinds the regions are sorted. Left empty, the largest number that is stable is taken.",
            ),
            SEED,
        ],
    )
    cities = model.step(
        "cities",
        "urbanml:recognisecities",
        "Recognise cities",
        inputs("CITIES", "TILE_SIZE", "SEED", INPUT="IMAGERY"),
        # Neither this model nor the masks of the next step: QGIS would not make them unless asked for.
        {
            "OUTPUT": Result("Recognised images", "Tiles with the city that they were taken for, out of fold."),
            "TABLE": Result("Cities", "How well each city is recognised, and for which other it is taken."),
            "AUDIT": Result("Audit for shortcuts", "What is left where colour, sharpness or edges cannot help."),
            "REPORT": Result("Report on recognition", "Whether the cities are told apart, and by what."),
        },
    )
    shared = {**inputs("CITIES", "SEED", INPUT="IMAGERY"), "MODEL": SOURCE.fromChildOutput(cities, "MODEL")}
    regions = model.step(
        "regions",
        "urbanml:discriminativeregions",
        "Discriminative regions",
        {**shared, **inputs("CLUSTERS")},
        {
            "OUTPUT": Result("Discriminative regions", "What gave each city away, with its kind."),
            "TABLE": Result("Kinds of regions", "A row for each kind: how many regions, and of which cities."),
            "REPORT": Result("Report on regions", "A card of pictures for each kind of regions."),
        },
    )
    model.step(
        "objects",
        "urbanml:regionobjects",
        "Objects in the regions",
        {**inputs("LANDCOVER", "CLASS_FIELD", "SEED"), "MASKS": SOURCE.fromChildOutput(regions, "MASKS")},
        {
            "TABLE": Result(
                "Objects by city", "A row for each class and city: its share of the evidence, and the test."
            ),
            "REPORT": Result(
                "Report on objects", "Which objects the network looked at more than chance would have it."
            ),
        },
    )
    return model


TRAINING = [
    Input(
        lambda: QgsProcessingParameterEnum(
            "SIZE",
            "Size of the generated images (pixels)",
            ["32", "64", "128", "256"],
            False,
            "64",
            False,
            True,
        ),
        "32 pixels are learnt in a quarter of an hour, 64 take an hour and more.",
    ),
    Input(
        number("MINUTES", "Training time (minutes)", 60, 1),
        "An hour on two cores is the least for 64 pixels. The same minutes give another model elsewhere.",
    ),
]
"""How a generative model is trained."""
FINDING = [
    Input(
        number("MOST_IMAGES", "Maximum number of images to find in the model (empty: all)", None, 1),
        "Spread evenly over the imagery. Some 500 take minutes.",
    ),
    Input(
        number("THOUSANDS", "Training images for each encoder (thousands)", 12, 1),
        "Two of the three ways of finding images learn it first; fewer are sooner done and less exact.",
        advanced=True,
    ),
    Input(
        lambda: QgsProcessingParameterBoolean("ANYWAY", "Continue with a model that was found unusable", False),
        "Otherwise the run ends there, for what such a model draws says nothing of the place.",
        advanced=True,
    ),
]
"""Which images are found in it, and how."""


def what_deprivation_looks_like() -> Model:
    """Imagery and census zones in; a generative model, directions of values, stills and a page with sliders out."""
    model = Model(
        "What deprivation looks like",
        GENERATION,
        "Trains a generative model of the tiles of imagery, finds every tile again in it, tests for each value of "
        "census or deprivation zones whether a direction of the model goes with it beyond chance, and draws what "
        "changes along it, as stills and as a page with sliders. What is drawn is a hypothesis, no evidence.",
        [
            Input(rasters("IMAGERY", "Imagery"), "Orthophotos or satellite images of the city."),
            ZONES,
            Input(
                lambda: QgsProcessingParameterField(
                    "FIELDS",
                    "Fields with the values",
                    None,
                    "ZONES",
                    QgsProcessingParameterField.DataType.Numeric,
                    allowMultiple=True,
                ),
                "Fields such as income, health or deprivation; one direction is sought for each.",
            ),
            Input(
                text("HIGH_MEANS", "Meaning of high values (separated by ;)", ""),
                "Such as “richer; healthier”, in the order of the fields, so that every slider says where it goes.",
            ),
            TILE_SIZE,
            *TRAINING,
            *FINDING,
            SEED,
        ],
    )
    trained = model.step(
        "generator",
        "urbanml:traingan",
        "Train a generative model",
        inputs("TILE_SIZE", "SIZE", "MINUTES", "SEED", INPUT="IMAGERY"),
        {
            "MODEL": Result("Generative model", "Generator, discriminator and encoder, to be drawn from again."),
            "SAMPLES": Result("Drawn images", "Samples of the model, marked as synthetic."),
            "REPORT": Result("Report on the generative model", "Whether the model may be trusted, and what it draws."),
        },
    )
    generator = {"MODEL": SOURCE.fromChildOutput(trained, "MODEL")}
    found = model.step(
        "images",
        "urbanml:invertimages",
        "Find images in the model",
        {**generator, **inputs("MOST_IMAGES", "THOUSANDS", "ANYWAY", "SEED", INPUT="IMAGERY")},
        {
            "OUTPUT": Result("Found images", "Tiles with the error of each way of finding them again."),
            "REPORT": Result("Report on found images", "Originals beside what the model makes of them."),
        },
    )
    latents = {**generator, "LATENTS": SOURCE.fromChildOutput(found, "LATENTS")}
    directions = model.step(
        "directions",
        "urbanml:latentdirections",
        "Directions of a value",
        {**latents, **inputs("FIELDS", "HIGH_MEANS", "ANYWAY", "SEED", LABELS="ZONES")},
        {
            "OUTPUT": Result("Decision values of tiles", "How far each tile lies along each direction."),
            "ZONES": Result("Decision values of zones", "Means over the zones, with how many tiles they are from."),
            "TABLE": Result("Directions and their evidence", "A row for each value and way of inversion."),
            "REPORT": Result(
                "Report on directions", "Which values have a direction beyond chance, and what it changes."
            ),
        },
    )
    drawn = {**latents, "DIRECTIONS": SOURCE.fromChildOutput(directions, "DIRECTIONS")}
    model.step(
        "stills",
        "urbanml:synthesise",
        "Draw along directions",
        {**drawn, **inputs("ANYWAY", "SEED")},
        {
            "FOLDER": Result("Stills", "Pictures of places along the directions, each marked as synthetic."),
            "REPORT": Result("Report on stills", "Matrices of places and directions."),
        },
    )
    model.step(
        "sliders",
        "urbanml:sliderpage",
        "Page with sliders",
        {**drawn, **inputs("ANYWAY", "SEED")},
        {"OUTPUT": Result("Page with sliders", "One file that draws in the browser, without a network.")},
    )
    return model


def the_ideal_place_nearby() -> Model:
    """Imagery and zones with classes in; ideal images of a class, the nearest real places, and what differs, out."""
    model = Model(
        "The ideal place nearby",
        GENERATION,
        "Trains a classifier and a generative model on the tiles of imagery, draws for some tiles what they would look "
        "like if the classifier were to see a class in them, finds the nearest real places of that class which look "
        "like it, and tells what differs between here and there. What is drawn is a hypothesis; the places are real.",
        [
            Input(rasters("IMAGERY", "Imagery, one raster or several"), "Orthophotos or satellite images of the city."),
            Input(polygons("LABELS", "Zones with classes"), "Polygons with a class, such as informal and formal."),
            Input(field("FIELD", "Field with the class", "LABELS"), "What the classifier learns."),
            Input(
                text("TARGET", "Class that places are to have"),
                "One of the classes in the field, as it is written there.",
            ),
            TILE_SIZE,
            *TRAINING,
            Input(number("COUNT", "Number of places", 40, 1), "From which ideal images are drawn, chosen at random."),
            Input(
                lambda: QgsProcessingParameterNumber(
                    "MIN_DISTANCE",
                    "Minimum distance of matches (metres)",
                    QgsProcessingParameterNumber.Type.Double,
                    100,
                    minValue=0,
                ),
                "Places nearer than this are not taken for a match.",
            ),
            *FINDING,
            SEED,
        ],
    )
    classifier = model.step(
        "classifier",
        "urbanml:traincnn",
        "Train a classifier",
        {
            **inputs("LABELS", "FIELD", "TILE_SIZE", "SEED", INPUT="IMAGERY"),
            "TASK": SOURCE.fromStaticValue(TASKS.index(CLASSES)),
        },
        {
            "OUTPUT": Result("Tiles with classes", "Tiles with their class, and what a model not trained there says."),
            "REPORT": Result("Report on the classifier", "How well classes are told apart on held-out ground."),
        },
    )
    trained = model.step(
        "generator",
        "urbanml:traingan",
        "Train a generative model",
        inputs("TILE_SIZE", "SIZE", "MINUTES", "SEED", INPUT="IMAGERY"),
        {
            "SAMPLES": Result("Drawn images", "Samples of the model, marked as synthetic."),
            "REPORT": Result("Report on the generative model", "Whether the model may be trusted, and what it draws."),
        },
    )
    judged = {"MODEL": SOURCE.fromChildOutput(classifier, "MODEL")}
    drawing = {"GENERATOR": SOURCE.fromChildOutput(trained, "MODEL")}
    found = model.step(
        "images",
        "urbanml:invertimages",
        "Find images in the model",
        {
            "MODEL": SOURCE.fromChildOutput(trained, "MODEL"),
            **inputs("MOST_IMAGES", "THOUSANDS", "ANYWAY", "SEED", INPUT="IMAGERY"),
        },
        {"REPORT": Result("Report on found images", "Originals beside what the model makes of them.")},
    )
    ideal = model.step(
        "ideal",
        "urbanml:templateimage",
        "Draw ideal images",
        {
            **judged,
            **drawing,
            "LATENTS": SOURCE.fromChildOutput(found, "LATENTS"),
            **inputs("TARGET", "COUNT", "ANYWAY", "SEED", INPUT="IMAGERY"),
        },
        {
            "FOLDER": Result("Ideal images", "Each beside the tile that it was drawn from, marked as synthetic."),
            "OUTPUT": Result("Places with ideal images", "What two classifiers say of them before and after."),
            "REPORT": Result("Report on ideal images", "What two classifiers say of them, and what changed."),
        },
    )
    nearest = model.step(
        "nearest",
        "urbanml:nearestimages",
        "Find the nearest real places",
        {
            **judged,
            **drawing,
            "TEMPLATES": SOURCE.fromChildOutput(ideal, "TEMPLATES"),
            **inputs("TARGET", "MIN_DISTANCE", "ANYWAY", "SEED", INPUT="IMAGERY"),
        },
        {
            "OUTPUT": Result("Nearest real places", "Tiles of the class that look like the ideal images."),
            "LINES": Result("From here to there", "Lines from each place to its matches."),
            "SHEET": Result("Sheet of places", "Places, their ideal images, and the nearest real ones."),
            "REPORT": Result("Report on the nearest places", "How like the ideal images they are."),
        },
    )
    model.step(
        "differences",
        "urbanml:imagedifferences",
        "What differs",
        {**judged, "PAIRS": SOURCE.fromChildOutput(nearest, "LINES"), **inputs("TARGET", "SEED", INPUT="IMAGERY")},
        {
            "TABLE": Result("What differs", "A row for each measure, with its interval and test."),
            "REPORT": Result("Report on what differs", "What the matches have more or less of, in sentences."),
        },
    )
    return model


MODELS = (
    urban_types_by_census_zone,
    sensitivity_before_clustering,
    change_by_census_zone,
    status_and_where_the_network_looked,
    what_makes_a_city_recognisable,
    what_deprivation_looks_like,
    the_ideal_place_nearby,
)


def main() -> None:
    """Write every model, under the name of its function."""
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    from urban_ml_plugin.provider import UrbanMLProvider

    Processing.initialize()
    provider = UrbanMLProvider()  # held here, or a step does not find its algorithm
    application.processingRegistry().addProvider(provider)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "urban_ml_plugin" / "resources" / "models"
    for model in MODELS:
        model().write(folder / f"{model.__name__}.model3")


if __name__ == "__main__":
    main()
