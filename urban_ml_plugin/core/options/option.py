"""One option: a field of a dataclass that also says how a dialog offers it."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

RESUME_TITLE = "Checkpoint folder, to resume an interrupted run"


@dataclass(frozen=True)
class Option:
    """What a dialog needs to offer a value.

    Attributes:
        title: what it is called there.
        kind: ``int``, ``float``, ``bool``, ``str``, or ``Path`` for a file (or a folder, where there is no ``filter``).
        default: None where it need not be given.
        least, most: of a number; None where there is no limit.
        choices: of a text, or of several texts where the default is a tuple of them.
        words: for the choices, in their order, where a dialog is to show others.
        examples: of a text that may be any, each with a word on it, for a dialog to suggest.
        filter: of a file, such as ``Weights (*.pth)``.
        advanced: whether it stays folded away until it is wanted.
        name: of the parameter in QGIS; that of the field in capitals unless given.
        meaning: sentences for a tooltip; those of the dataclass's docstring.
    """

    title: str
    kind: type
    default: Any
    least: float | None = None
    most: float | None = None
    choices: Sequence[str] = ()
    words: Sequence[str] = ()
    examples: Sequence[tuple[str, str]] = ()
    filter: str = ""
    advanced: bool = False
    name: str = ""
    meaning: str = ""


def option(default: Any, title: str, kind: type | None = None, **details: Any) -> Any:
    """A field with a default value, which dialogs offer; ``details`` as in ``Option``."""
    offered = Option(title, kind or type(default), default, **details)
    return dataclasses.field(default=default, metadata={Option.__name__: offered})


def offered_options(options: type, *names: str) -> Iterator[tuple[str, Option]]:
    """The fields of a dataclass that dialogs offer, in their order, or those ``names``, each with what it is called."""
    fields = {field.name: field.metadata.get(Option.__name__) for field in dataclasses.fields(options)}
    for name in names or fields:
        offered = fields[name]
        if offered is not None:
            meaning = _meaning(options, name)
            yield name, dataclasses.replace(offered, name=offered.name or name.upper(), meaning=meaning)


def _meaning(options: type, name: str) -> str:
    """What the docstring of the class, or of the one it takes the field from, says of a field, as sentences."""
    for declaring in options.__mro__:
        attributes = (inspect.getdoc(declaring) or "").partition("Attributes:\n")[2]
        for names, text in re.findall(r"^ {4}([\w, ]+):\s(.*(?:\n {5,}.*)*)", attributes, re.MULTILINE):
            if name in re.split(r"\W+", names) and "as of ``" not in text:
                words = re.sub(r"``(.+?)``", r"“\1”", " ".join(text.split()))
                return f"{words[:1].upper()}{words[1:].rstrip('.')}."
    return ""
