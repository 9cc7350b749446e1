"""The arguments of a task from a job's JSON, in which each group of options is an object of its own."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..runtime.errors import InputError
from ..runtime.json_fields import is_finite, is_text, is_whole, shortened

LARGEST_WHOLE = 2**31 - 1
"""Whole number that QGIS can give."""
_KINDS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "str": ("a text", is_text),
    "int": (f"a whole number up to {LARGEST_WHOLE}", lambda value: is_whole(value) and abs(value) <= LARGEST_WHOLE),
    "float": ("a finite number", is_finite),
    "bool": ("true or false", lambda value: isinstance(value, bool)),
    "None": ("null", lambda value: value is None),
}
"""Annotations as a sentence calls them, and how a value is known to be so; what is not here is an object by names."""
_LIST = re.compile(r"(?:Sequence|list)\[(.*)\]")
_OR = re.compile(r" \| (?![^\[]*\])")
"""Between the parts of a union, but not of one inside a list."""


def task_arguments(task: Callable[..., Any], parameters: dict[str, Any]) -> dict[str, Any]:
    """``parameters`` as ``task`` takes them: objects become the dataclasses of options that its annotations name.

    Raises:
        InputError: a name is unknown or missing, or a value is of another kind than its annotation.
    """
    signature = {name: p for name, p in inspect.signature(task).parameters.items() if name != "events"}
    required = [name for name, parameter in signature.items() if parameter.default is parameter.empty]
    _check_names(f"task {task.__name__}", parameters, signature, required)
    plain = {name: p.annotation for name, p in signature.items() if options_class(task, name) is None}
    _check_kinds(f"task {task.__name__}", parameters, plain)
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
    _check_kinds(f"options {name}", value, {field.name: field.type for field in fields.values()})
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


def _check_kinds(of: str, given: Mapping[str, Any], annotations: Mapping[str, Any]) -> None:
    for name, value in given.items():
        if name in annotations and not _fits(value, annotations[name]):
            wanted = " or ".join(_in_words(kind) for kind in _OR.split(annotations[name]))
            raise InputError(
                f"The {of} cannot be read ({name} is {shortened(value)}, not {wanted}): the plugin and its engine are "
                "of different versions, or a value is mistyped."
            )


def _fits(value: Any, annotation: str) -> bool:
    return any(_is_of_kind(value, kind) for kind in _OR.split(annotation))


def _is_of_kind(value: Any, kind: str) -> bool:
    items = _LIST.fullmatch(kind)
    if items:
        return isinstance(value, (list, tuple)) and all(_fits(item, items[1]) for item in value)
    return _KINDS[kind][1](value) if kind in _KINDS else isinstance(value, dict)


def _in_words(kind: str) -> str:
    items = _LIST.fullmatch(kind)
    if items:
        return "a list, each of it " + " or ".join(_in_words(item) for item in _OR.split(items[1]))
    return _KINDS[kind][0] if kind in _KINDS else "an object by names"
