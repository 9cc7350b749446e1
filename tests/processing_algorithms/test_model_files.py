"""The shipped models as files: sound in the designer, as the script writes them, and with names that can be read."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingParameterDefinition

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "urban_ml_plugin" / "resources" / "models").glob("*.model3"))

INPUTS = {
    "urbantypesbycensuszone": [
        "IMAGERY", "ZONES", "BUILDINGS", "ROADS", "ROAD_CLASS_FIELD", "TILE_SIZE", "CLUSTERS", "SEED",
    ],
    "sensitivitybeforeclustering": ["IMAGERY", "CLUSTERS", "OTHERWISE", "TILE_SIZE", "SEED"],
    "changebycensuszone": ["BEFORE", "AFTER", "ZONES", "TILE_SIZE", "CLUSTERS", "SEED"],
    "statusandwherethenetworklooked": [
        "IMAGERY", "LABELS", "FIELD", "LANDUSE", "CLASS", "TILE_SIZE", "OVERLAP", "DRAWS", "SEED",
    ],
    "whatmakesacityrecognisable": [
        "IMAGERY", "CITIES", "LANDCOVER", "CLASS_FIELD", "TILE_SIZE", "CLUSTERS", "SEED",
    ],
    "whatdeprivationlookslike": [
        "IMAGERY", "ZONES", "FIELDS", "HIGH_MEANS", "TILE_SIZE", "SIZE", "MINUTES", "MOST_IMAGES", "THOUSANDS",
        "ANYWAY", "SEED",
    ],
    "theidealplacenearby": [
        "IMAGERY", "LABELS", "FIELD", "TARGET", "TILE_SIZE", "SIZE", "MINUTES", "COUNT", "MIN_DISTANCE", "MOST_IMAGES",
        "THOUSANDS", "ANYWAY", "SEED",
    ],
}  # fmt: skip
RESULTS = {
    "urbantypesbycensuszone": {
        "types:LABELS": "Urban types (raster)",
        "types:MODEL": "Model of urban types",
        "types:REPORT": "Report on urban types",
        "form:OUTPUT": "Urban types",
        "zones:OUTPUT": "Zones with urban types",
    },
    "sensitivitybeforeclustering": {
        "sensitivity:OUTPUT": "Tiles with every clustering",
        "sensitivity:TABLE": "Stability of clusterings",
        "sensitivity:REPORT": "Report on stability",
        "types:OUTPUT": "Urban types",
        "types:LABELS": "Urban types (raster)",
        "types:MODEL": "Model of urban types",
        "types:REPORT": "Report on urban types",
    },
    "changebycensuszone": {
        "types:LABELS": "Urban types of the earlier date (raster)",
        "types:REPORT": "Report on urban types of the earlier date",
        "change:OUTPUT": "Changed tiles",
        "change:ZONES_OUTPUT": "Zones with change",
        "change:TABLE": "Transitions between types",
        "change:REPORT": "Report on change",
    },
    "statusandwherethenetworklooked": {
        "status:OUTPUT": "Predicted tiles",
        "status:TABLE": "Scores of the model",
        "status:REPORT": "Report on the model",
        "activation:OUTPUT": "Where the model looked",
        "activation:REPORT": "Report on where the model looked",
        "landuse:OUTPUT": "Land use with activation",
        "landuse:TABLE": "Test by land-use class",
        "landuse:REPORT": "Report on land use",
    },
    "whatmakesacityrecognisable": {
        "cities:OUTPUT": "Recognised images",
        "cities:TABLE": "Cities",
        "cities:AUDIT": "Audit for shortcuts",
        "cities:REPORT": "Report on recognition",
        "regions:OUTPUT": "Discriminative regions",
        "regions:TABLE": "Kinds of regions",
        "regions:REPORT": "Report on regions",
        "objects:TABLE": "Objects by city",
        "objects:REPORT": "Report on objects",
    },
    "whatdeprivationlookslike": {
        "generator:MODEL": "Generative model",
        "generator:SAMPLES": "Drawn images",
        "generator:REPORT": "Report on the generative model",
        "images:OUTPUT": "Found images",
        "images:REPORT": "Report on found images",
        "directions:OUTPUT": "Decision values of tiles",
        "directions:ZONES": "Decision values of zones",
        "directions:TABLE": "Directions and their evidence",
        "directions:REPORT": "Report on directions",
        "stills:FOLDER": "Stills",
        "stills:REPORT": "Report on stills",
        "sliders:OUTPUT": "Page with sliders",
    },
    "theidealplacenearby": {
        "classifier:OUTPUT": "Tiles with classes",
        "classifier:REPORT": "Report on the classifier",
        "generator:SAMPLES": "Drawn images",
        "generator:REPORT": "Report on the generative model",
        "images:REPORT": "Report on found images",
        "ideal:FOLDER": "Ideal images",
        "ideal:OUTPUT": "Places with ideal images",
        "ideal:REPORT": "Report on ideal images",
        "nearest:OUTPUT": "Nearest real places",
        "nearest:LINES": "From here to there",
        "nearest:SHEET": "Sheet of places",
        "nearest:REPORT": "Report on the nearest places",
        "differences:TABLE": "What differs",
        "differences:REPORT": "Report on what differs",
    },
}


def read(path: Path) -> QgsProcessingModelAlgorithm:
    """The model in a file, as the designer opens it."""
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    return model


def shipped(name: str) -> QgsProcessingModelAlgorithm:
    """A model as the toolbox offers it; its definitions end with it."""
    return QgsApplication.processingRegistry().createAlgorithmById(f"urbanml:{name}")


@pytest.fixture(scope="session")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which the script wrote the models anew."""
    folder = tmp_path_factory.mktemp("models")
    subprocess.run(
        ["/usr/bin/python3", str(ROOT / "scripts" / "models.py"), str(folder)],
        env={**os.environ, "PATH": "/usr/bin:/bin", "QT_HASH_SEED": "7"},  # Qt's order of attributes, made another
        check=True,
        capture_output=True,
    )
    return folder


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_designer_has_no_complaint(processing: Any, path: Path) -> None:
    for model in (read(path), shipped(path.stem.replace("_", ""))):
        assert len(model.childAlgorithms()) >= 2
        assert model.validate() == (True, [])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_script_writes_the_file_that_ships(processing: Any, regenerated: Path, path: Path) -> None:
    again = regenerated / path.name
    assert read(again).toVariant() == read(path).toVariant(), "run scripts/models.py"
    if Qgis.QGIS_VERSION_INT < 32300:  # the oldest that is supported; later ones add keys of their own
        assert again.read_bytes() == path.read_bytes()


def test_every_model_is_covered_and_the_script_writes_no_other(regenerated: Path) -> None:
    assert {path.stem.replace("_", "") for path in FILES} == set(INPUTS) == set(RESULTS)
    assert sorted(path.name for path in regenerated.iterdir()) == [path.name for path in FILES]


@pytest.mark.parametrize("name", INPUTS)
def test_inputs_come_in_the_order_of_filling_them_in_then_results_as_scripts_know_them(
    processing: Any, name: str
) -> None:
    model = shipped(name)
    assert [definition.name() for definition in model.parameterDefinitions()] == [*INPUTS[name], *RESULTS[name]]


@pytest.mark.parametrize("name", RESULTS)
def test_results_bear_names_in_the_form_and_in_the_designer(processing: Any, name: str) -> None:
    model = shipped(name)
    assert {output.name(): output.description() for output in model.outputDefinitions()} == RESULTS[name]
    outputs = [output for child in model.childAlgorithms().values() for output in child.modelOutputs().items()]
    assert sorted(key for key, _ in outputs) == sorted(RESULTS[name].values())
    assert all(key == output.name() == output.description() for key, output in outputs)


@pytest.mark.parametrize("name", INPUTS)
def test_what_few_users_change_is_advanced(processing: Any, name: str) -> None:
    model, advanced = shipped(name), QgsProcessingParameterDefinition.Flag.FlagAdvanced
    folded = {entry.name() for entry in model.parameterDefinitions() if entry.flags() & advanced}
    assert folded == {"SEED", "OVERLAP", "DRAWS", "THOUSANDS", "ANYWAY"} & set(INPUTS[name])


@pytest.mark.parametrize("name", INPUTS)
def test_the_help_explains_the_model_and_each_input_and_result(processing: Any, name: str) -> None:
    model = shipped(name)
    text = model.shortHelpString()
    assert len(model.helpContent()["ALG_DESC"]) > 100
    assert model.helpContent()["ALG_DESC"] in text
    for definition in model.parameterDefinitions():
        after = text.partition(f"<h3>{definition.description()}</h3>")[2].strip()
        assert after.startswith("<p>"), definition.name()
        assert len(after.partition("</p>")[0]) > 20, definition.name()
    assert text.count("<h3>") == len(INPUTS[name]) + len(RESULTS[name])


def test_the_toolbox_shows_each_group_once(processing: Any) -> None:
    algorithms = QgsApplication.processingRegistry().providerById("urbanml").algorithms()
    groups = {(algorithm.groupId(), algorithm.group()) for algorithm in algorithms}
    assert len(groups) == len({title for _, title in groups}) == len({group for group, _ in groups})
    assert ("urbantypes", "Urban types") in groups
    models = [algorithm for algorithm in algorithms if isinstance(algorithm, QgsProcessingModelAlgorithm)]
    assert {model.groupId() for model in models} == {
        "urbantypes",
        "socio-economicmodels",
        "cityrecognition",
        "generativeexplanation",
    }
