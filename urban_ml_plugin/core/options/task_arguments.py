"""The arguments of a task from a job's JSON, in which each group of options is an object of its own."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterable
from typing import Any

from ..runtime.errors import InputError


def task_arguments(task: Callable[..., Any], parameters: dict[str, Any]) -> dict[str, Any]:
    """``parameters`` as ``task`` takes them: objects become the dataclasses of options that its annotations name.

    Raises:
        InputError: a name is unknown or missing, or an object of options is something else.
    """
    signature = {name: p for name, p in inspect.signature(task).parameters.items() if name != "events"}
    required = [name for name, parameter in signature.items() if parameter.default is parameter.empty]
    _check_names(f"task {task.__name__}", parameters, signature, required)
    return {name: _argument(options_class(task, name), name, value) for name, value in parameters.items()}


def options_class(task: Callable[..., Any], parameter: str) -> Any:
    """The dataclass of options that a parameter of a task is annotated with, None where it is plain."""
    # Not get_type_hints, which cannot read “int | None” in Python 3.9.
    named = inspect.unwrap(task).__globals__.get(inspect.signature(task).parameters[parameter].annotation)
    return named if dataclasses.is_dataclass(named) else None


def _argument(options: Any, name: str, value: Any) -> Any:
    if options is None:
        return value
    if not isinstance(value, dict):
        raise InputError(f"The options {name} of a task must be an object by names, not {type(value).__name__}.")
    fields = {field.name: field for field in dataclasses.fields(options)}
    required = [field.name for field in fields.values() if field.default is dataclasses.MISSING]
    _check_names(f"options {name}", value, fields, required)
    return options(**value)


def _check_names(of: str, given: Iterable[str], known: Iterable[str], required: Iterable[str]) -> None:
    given, known = set(given), set(known)
    unknown, missing = sorted(given - known), [name for name in required if name not in given]
    if unknown or missing:
        found = f"unknown {', '.join(unknown)}" if unknown else f"missing {', '.join(missing)}"
        raise InputError(
            f"The {of} cannot be read ({found}): the plugin and its engine are of different versions, or a name is "
            "misspelt."
        )
