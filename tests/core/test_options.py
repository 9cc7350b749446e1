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

FOLDER = Path(options.__file__).parent
MODULES = sorted(".".join(path.relative_to(FOLDER).with_suffix("").parts) for path in FOLDER.rglob("*_options.py"))
GROUPS = [
    group
    for module in (importlib.import_module(f"{options.__name__}.{name}") for name in MODULES)
    for name, group in vars(module).items()
    if name.endswith("Options") and group.__module__ == module.__name__
]


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
def test_every_option_is_documented_and_its_default_is_one_that_may_be_chosen(group: Any) -> None:
    text = "\n".join(inspect.getdoc(one) or "" for one in group.__mro__)
    documented = {
        name for line in re.findall(r"^ {4}([\w, ]+)(?::|$)", text, re.MULTILINE) for name in re.split(r"\W+", line)
    }
    assert {field.name for field in dataclasses.fields(group)} <= documented
    for name, option in offered_options(group):
        assert option.title, name
        assert re.fullmatch(r"[^a-z].{15,}\.", option.meaning), f"{name} has no tooltip: {option.meaning}"
        assert "``" not in option.meaning, name
        if option.default is None:
            continue
        if option.choices:
            defaults = option.default if isinstance(option.default, tuple) else (option.default,)
            assert {*defaults} <= {*option.choices}, name
        if option.words:
            assert len(option.words) == len(option.choices), name
        if option.least is not None:
            assert option.least <= option.default <= (option.most or option.default), name


def some_task(
    *,
    imagery: ImageryOptions,
    grid: GridOptions = GridOptions(),
    output: str,
    share: float = 1,
    classes: list[GridOptions] | None = None,
    events: Any = None,
) -> None:
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
        ({"imagery": {}, "output": None}, "The task some_task cannot be read (output is null, not a text)"),
        ({"imagery": {}, "output": "a\0b"}, "(output is"),
        ({"imagery": {"inputs": "a.tif"}, "output": "a"}, '(inputs is "a.tif", not a list, each of it a text)'),
        ({"imagery": {"inputs": ["a", 1]}, "output": "a"}, "(inputs is a list of 2, not a list, each of it a text)"),
        (
            {"imagery": {"bands": [1, [2]]}, "output": "a"},
            "(bands is a list of 2, not a text or a list, each of it a wh",
        ),
        ({"imagery": {}, "output": "a", "grid": {"tile_size": 8.5}}, "(tile_size is 8.5, not a whole number up to"),
        ({"imagery": {}, "output": "a", "grid": {"tile_size": True}}, "(tile_size is true, not a whole number up to"),
        ({"imagery": {}, "output": "a", "grid": {"tile_size": 2**31}}, "(tile_size is 2147483648, not a whole number"),
        ({"imagery": {}, "output": "a", "grid": {"tile_size": "8"}}, '(tile_size is "8", not a whole number'),
        ({"imagery": {}, "output": "a", "share": float("nan")}, "(share is NaN, not a finite number)"),
        (
            {"imagery": {}, "output": "a", "classes": [1]},
            "(classes is a list of 1, not a list, each of it an object by",
        ),
    ],
)
def test_names_and_values_that_a_task_cannot_take_are_one_sentence(parameters: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)) as caught:
        task_arguments(some_task, parameters)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "told",
    [
        {"crs": [1]},
        {"nodata": [1]},
        {"nodata": {"1": [True, [["low", None]]]}},
        {"nodata": {"1": 3}},
        {"open_options": 7},
    ],
)
def test_what_is_set_on_a_layer_is_read_or_refused_in_a_sentence(told: dict[str, Any]) -> None:
    whole = {"crs": None, "nodata": {"2": [False, [[None, 3]]]}, "open_options": {"NUM_THREADS": "1"}}
    path = RasterPath.from_json({"raster_path": "a.tif", **whole})
    assert path.nodata == {2: (False, [(None, 3.0)])}
    with pytest.raises(InputError, match=r"What is set on the layer of the raster a\.tif cannot be read: the plugin"):
        RasterPath.from_json({"raster_path": "a.tif", **whole, **told})


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
