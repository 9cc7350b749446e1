"""What a dialog shows: basic and advanced parameters, their tooltips, a field that has to be chosen, suggestions."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsVectorLayer

from urban_ml_plugin.core.options.network_options import NETWORK_EXAMPLES
from urban_ml_plugin.frontend.forms.help_passages import help_passage
from urban_ml_plugin.processing_algorithms.deepcluster import DeepCluster
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
    for name in ("NETWORK", "WEIGHTS", "EPOCHS", "PRECISION", "DEVICE", "BATCH_SIZE", "BANDS", "MASK"):
        definition = algorithm.parameterDefinition(name)
        assert definition is None or definition.flags() & ADVANCED, name
    seed = algorithm.parameterDefinition("SEED")
    assert seed is None or seed.flags() & ADVANCED or algorithm.name() == "createsamplecity"


def test_imagery_tile_size_clusters_and_outputs_are_basic(processing: Any) -> None:
    basic = [one.name() for one in DeepCluster().create().parameterDefinitions() if not one.flags() & ADVANCED]
    assert basic == ["INPUT", "TILE_METRES", "TILE_SIZE", "CLUSTERS", "OUTPUT", "LABELS", "MODEL", "REPORT"]


def test_no_field_is_chosen_unless_the_user_chooses_one(processing: Any) -> None:
    algorithm, context = TrainCNN().create(), QgsProcessingContext()
    labels = QgsVectorLayer("Polygon?crs=EPSG:32633&field=fid:integer&field=income:double", "zones", "memory")
    assert algorithm.parameterDefinition("FIELD").defaultValue() == ""
    given = {"LABELS": labels, "OUTPUT": "memory:"}
    assert algorithm.checkParameterValues(given, context) == (False, "Choose a field for “Field to learn” (FIELD).")
    assert algorithm.checkParameterValues({**given, "FIELD": "income"}, context)[0]


def test_the_list_of_networks_suggests_with_a_word_and_takes_any_other(processing: Any) -> None:
    from processing.gui.wrappers import WidgetWrapperFactory

    definition = DeepCluster().create().parameterDefinition("NETWORK")
    wrapper = WidgetWrapperFactory.create_wrapper_from_metadata(definition, SimpleNamespace())
    box, context = wrapper.createWrappedWidget(QgsProcessingContext()), QgsProcessingContext()
    assert [box.itemText(row) for row in range(box.count())] == [f"{name} ({word})" for name, word in NETWORK_EXAMPLES]
    assert wrapper.parameterValue() == "urban2"
    wrapper.setParameterValue("resnet18", context)
    assert wrapper.parameterValue() == "resnet18"
    box.activated[int].emit(2)
    assert wrapper.parameterValue() == "scattering"


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
