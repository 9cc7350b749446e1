"""What the engine says, in the user's language, by its templates; see ``core/languages/message_templates.py``."""

from __future__ import annotations

import json
import re
from functools import cache

from .core.languages.message_templates import Messages
from .core.languages.translation import ENGLISH, rewritten_figures
from .frontend.texts import tr
from .language import TRANSLATIONS

ENGINE = "Engine"
"""Context of the templates in the files of translations."""
_PROGRESS = re.compile(r"(.*): ([\d,]+) of ([\d,]+)", re.DOTALL)
_TIMED = re.compile(r"(.*), about ([\w ]+) left", re.DOTALL)


def said(message: str) -> str:
    """A message of the engine in the user's language; English where it is not known."""
    return _messages().said(message)


def said_of_progress(message: str) -> str:
    """What the engine is doing, which may end with a count and with the time that is left."""
    timed = _TIMED.fullmatch(message)
    if timed:
        return tr("{}, about {} left").format(said_of_progress(timed[1]), timed[2])
    counted = _PROGRESS.fullmatch(message)
    if counted:
        return tr("{}: {} of {}").format(said(counted[1]), *map(_figures, counted.groups()[1:]))
    return said(message)


@cache
def _messages() -> Messages:
    templates = json.loads((TRANSLATIONS / "engine.json").read_text(encoding="utf-8"))
    return Messages(templates, lambda text: tr(text, ENGINE), _figures)


def _figures(text: str) -> str:
    """Numbers with their units as the user's language writes them; anything else stays."""
    if tr(ENGLISH) == ENGLISH:
        return text
    return rewritten_figures(text, {word: tr(word, ENGINE) for word in ("to", "of")})
