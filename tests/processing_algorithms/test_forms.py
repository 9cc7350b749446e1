"""What a dialog shows: basic and advanced parameters, their tooltips, a field that has to be chosen, suggestions."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsVectorLayer

from urban_ml_plugin.core.models.model_file import MAKERS
from urban_ml_plugin.core.options.network_options import NETWORK_EXAMPLES
from urban_ml_plugin.frontend.forms.help_passages import help_passage
from urban_ml_plugin.processing_algorithms.deepcluster import DeepCluster
from urban_ml_plugin.processing_algorithms.featurespace import FeatureSpace
from urban_ml_plugin.processing_algorithms.traincnn import TrainCNN
from urban_ml_plugin.provider import ALGORITHMS

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


@pytest.fixture(scope="module", params=ALGORITHMS, ids=lambda algorithm: algorithm.NAME)
def algorithm(request: Any, processing: Any) -> Any:
    """Each of the plugin's algorithms."""
    return request.param().create()


def test_every_parameter_has_a_tooltip_in_sentences(algorithm: Any) -> None:
    for definition in algorithm.parameterDefinitions():
        told = definition.help()
        assert told.endswith((".", "?")), f"{definition.name()} ({definition.description()}): {told!r}"
        assert len(told) > 15, definition.name()
        assert "**" not in told, definition.name()
        assert told in definition.toolTip(), definition.name()


def test_network_weights_epochs_seed_and_precision_are_advanced(algorithm: Any) -> None:
    for name in ("NETWORK", "WEIGHTS", "EPOCHS", "PRECISION", "DEVICE", "BATCH_SIZE", "BANDS"):
        definition = algorithm.parameterDefinition(name)
        assert definition is None or definition.flags() & ADVANCED, name
    seed = algorithm.parameterDefinition("SEED")
    assert seed is None or seed.flags() & ADVANCED or algorithm.name() == "createsamplecity"


def test_imagery_tile_size_clusters_and_outputs_are_basic(processing: Any) -> None:
    algorithm = DeepCluster().create()
    basic = [one.name() for one in algorithm.parameterDefinitions() if not one.flags() & ADVANCED]
    assert basic == ["INPUT", "TILE_METRES", "TILE_SIZE", "CLUSTERS", "OUTPUT", "LABELS", "MODEL", "REPORT"]


def test_no_field_is_chosen_unless_the_user_chooses_one(processing: Any) -> None:
    algorithm, context = TrainCNN().create(), QgsProcessingContext()
    labels = QgsVectorLayer("Polygon?crs=EPSG:32633&field=fid:integer&field=income:double", "zones", "memory")
    assert algorithm.parameterDefinition("FIELD").defaultValue() == ""
    given = {"PHOTOS": labels, "LABELS": labels, "OUTPUT": "memory:"}
    assert algorithm.checkParameterValues(given, context) == (False, "Choose a field for “Field to learn” (FIELD).")
    assert algorithm.checkParameterValues({**given, "FIELD": "income"}, context)[0]


def test_imagery_that_was_not_chosen_is_told_before_the_run(processing: Any) -> None:
    algorithm, context = DeepCluster().create(), QgsProcessingContext()
    told = algorithm.checkParameterValues({"OUTPUT": "memory:"}, context)
    assert told == (False, "Give either rasters (INPUT) or photographs (PHOTOS), one of the two.")
    assert FeatureSpace().create().checkParameterValues({"OUTPUT": "memory:"}, context)[0]


IN_A_WINDOW = """
import json, os, sys
sys.path[:0] = ["/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication, QgsProcessingContext
application = QgsApplication([], True)
application.initQgis()
from processing.gui.wrappers import WidgetWrapperFactory
from urban_ml_plugin.processing_algorithms.deepcluster import DeepCluster
algorithm, context = DeepCluster().create(), QgsProcessingContext()
definition = algorithm.parameterDefinition("NETWORK")
wrapper = WidgetWrapperFactory.create_wrapper_from_metadata(definition, application)
box = wrapper.widget
values = [wrapper.parameterValue()]
wrapper.setParameterValue("resnet18", context)
values.append(wrapper.parameterValue())
box.activated[int].emit(2)
values.append(wrapper.parameterValue())
print(json.dumps([[box.itemText(row) for row in range(box.count())], values]), flush=True)
os._exit(0)
"""


def test_the_list_of_networks_suggests_with_a_word_and_takes_any_other() -> None:
    done = subprocess.run([sys.executable, "-c", IN_A_WINDOW], capture_output=True, text=True, check=True)
    shown, values = json.loads(done.stdout)
    assert shown == [f"{name} ({word})" for name, word in NETWORK_EXAMPLES]
    assert values == ["urban2", "resnet18", "scattering"]


@pytest.mark.parametrize(
    ("title", "passage"),
    [
        ("Tile size (pixels)", "How wide a tile is. In pixels."),
        ("Or classes", "Classes and kinds: what there is."),
        ("Tiles", "Tiles carry valid."),
        ("Seed", ""),
    ],
)
def test_a_passage_of_the_help_is_that_of_the_title_in_bold(title: str, passage: str) -> None:
    text = "Makes it.\n\n- **Tile size**: how wide a tile is. *In pixels.*\n- **Classes** and **kinds**: what there is."
    assert help_passage(f"{text}\n\n**Tiles** carry `valid`. **Report** says it.", title) == passage


def test_messages_on_models_name_algorithms_as_the_toolbox_does(processing: Any) -> None:
    titles = {algorithm.NAME: algorithm.TITLE for algorithm in ALGORITHMS}
    for kind, maker in MAKERS.items():
        assert titles[kind].startswith(maker)
