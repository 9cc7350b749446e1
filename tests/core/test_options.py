"""Options: what both programs rely on of each, and how a job's JSON becomes what a task takes."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest

from urban_ml_plugin.core import options
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.options.option import offered_options
from urban_ml_plugin.core.options.status_options import LabelOptions, LearningOptions
from urban_ml_plugin.core.options.task_arguments import task_arguments
from urban_ml_plugin.core.rasters.raster_path import RasterPath, with_raster_paths
from urban_ml_plugin.core.runtime.errors import InputError

MODULES = sorted(path.stem for path in Path(options.__file__).parent.glob("*_options.py"))
GROUPS = [
    group
    for module in (importlib.import_module(f"{options.__name__}.{name}") for name in MODULES)
    for name, group in vars(module).items()
    if name.endswith("Options") and group.__module__ == module.__name__
]


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
def test_every_option_is_documented_and_its_default_is_one_that_may_be_chosen(group: Any) -> None:
    text = inspect.getdoc(group) or ""
    documented = {
        name for line in re.findall(r"^ {4}([\w, ]+)(?::|$)", text, re.MULTILINE) for name in re.split(r"\W+", line)
    }
    assert {field.name for field in dataclasses.fields(group)} <= documented
    for name, option in offered_options(group):
        assert option.title, name
        if option.default is None:
            continue
        if option.choices:
            assert option.default in option.choices, name
        if option.words:
            assert len(option.words) == len(option.choices), name
        if option.least is not None:
            assert option.least <= option.default <= (option.most or option.default), name


def some_task(*, imagery: ImageryOptions, grid: GridOptions = GridOptions(), output: str, events: Any = None) -> None:
    """As tasks are."""


def test_objects_of_a_job_become_the_options_that_a_task_is_annotated_with() -> None:
    told = {"raster_path": "a.tif", "crs": "EPSG:32733"}
    job = json.loads(json.dumps({"imagery": {"inputs": [told, "b.tif"], "bands": "1,2"}, "output": "c.gpkg"}))
    arguments = task_arguments(some_task, with_raster_paths(job))
    imagery = arguments["imagery"]
    assert list(arguments) == ["imagery", "output"]
    assert imagery == ImageryOptions(["a.tif", "b.tif"], "1,2")
    assert isinstance(imagery.inputs[0], RasterPath)
    assert imagery.inputs[0].crs == "EPSG:32733"
    assert imagery.band_numbers == [1, 2]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"imagery": {}, "output": "a", "stride": 3}, "The task some_task cannot be read (unknown stride)"),
        ({"imagery": {}}, "The task some_task cannot be read (missing output)"),
        ({"imagery": {"input": "a"}, "output": "a"}, "The options imagery cannot be read (unknown input)"),
        ({"imagery": [], "output": "a"}, "The options imagery of a task must be an object by names, not list."),
    ],
)
def test_unknown_and_missing_names_are_one_sentence(parameters: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)) as caught:
        task_arguments(some_task, parameters)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_a_task_of_one_raster_refuses_none_and_several() -> None:
    assert ImageryOptions(["a.tif"]).raster == "a.tif"
    for inputs, words in (([], "No raster was given"), (["a.tif", "b.tif"], "2 rasters were given")):
        with pytest.raises(InputError, match=words):
            _ = ImageryOptions(inputs).raster


def test_breaks_are_read_from_text_and_a_network_is_tuned_only_if_some_of_it_may_change() -> None:
    assert LabelOptions("a", "b", breaks="10, 20.5;40").break_numbers == [10, 20.5, 40]
    assert LabelOptions("a", "b", breaks=" ").break_numbers is LabelOptions("a", "b").break_numbers is None
    with pytest.raises(InputError, match="The parameter BREAKS must hold numbers with commas between them, not “a b”"):
        _ = LabelOptions("a", "b", breaks="a b").break_numbers
    assert LearningOptions(epochs=2).fine_tunes
    assert not LearningOptions(epochs=2, part="none").fine_tunes
    assert not LearningOptions(part="all").fine_tunes
