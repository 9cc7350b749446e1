"""The tasks of the engine with all options side by side, as tests read best: ``deepcluster(input=…, clusters=4)``.

``from tests.helpers.flat_tasks import deepcluster`` gives the task itself behind a function that sorts its arguments
into the dataclasses of options; ``job`` sorts them into the JSON that QGIS would send.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
from collections.abc import Callable
from typing import Any

from urban_ml_plugin.core.__main__ import TASKS
from urban_ml_plugin.core.options.task_arguments import options_class, task_arguments

Task = Callable[..., dict[str, Any]]


def nested(task: Task, arguments: dict[str, Any]) -> dict[str, Any]:
    """Arguments as a job carries them: each beside the other options of its group.

    ``input`` stands for the only raster of ``inputs``. What belongs to no group is left where it is.
    """
    given, sorted_in = dict(arguments), {}
    for name in inspect.signature(task).parameters:
        options = options_class(task, name)
        if options is None or name in given:
            continue
        fields = [field.name for field in dataclasses.fields(options)]
        if "inputs" in fields and "input" in given:
            value = given.pop("input")
            given["inputs"] = [value] if isinstance(value, str) else list(value or ())
        group = {field: given.pop(field) for field in fields if field in given}
        if group:
            sorted_in[name] = group
    return {**sorted_in, **given}


def job(name: str, **arguments: Any) -> dict[str, Any]:
    """A job for the engine; a task that it has not gets its parameters as they are."""
    return {"task": name, "parameters": nested(_task(name), arguments) if name in TASKS else arguments}


def _task(name: str) -> Task:
    task: Task = getattr(importlib.import_module(f"urban_ml_plugin.core.{name}"), name)
    return task


def __getattr__(name: str) -> Task:
    if name not in TASKS:
        raise AttributeError(name)
    task = _task(name)

    def flat(**arguments: Any) -> dict[str, Any]:
        events = {"events": arguments.pop("events")} if "events" in arguments else {}
        return task(**task_arguments(task, nested(task, arguments)), **events)

    return flat
