"""What the help of an algorithm says of one of its parameters, for the tooltip in its dialog."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 400
"""Characters of a tooltip, in whole sentences."""


def help_passage(markdown: str, title: str) -> str:
    """The sentences on ``title``, which the help has in bold; empty where it has not.

    The passage begins with the sentence that has the title, or its first words, in bold, and ends before the next one
    with something bold.
    """
    wanted, found = _name(title), _passages(markdown)
    named = max((bold for bold in found if wanted == bold or wanted.startswith(bold)), key=len, default="")
    return _plain(found[named], named) if named else ""


@cache
def _passages(markdown: str) -> dict[str, list[str]]:
    """By what stands in bold, the sentences from there to the end of the paragraph."""
    found: dict[str, list[str]] = {}
    for block in re.split(r"\n\s*\n|\n(?=\s*- )", markdown):
        sentences = re.split(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ*`“«¿(])", block.strip().removeprefix("- "))
        for first, sentence in enumerate(sentences):
            for bold in map(_name, re.findall(r"\*\*(.+?)\*\*", sentence)):
                found.setdefault(bold, sentences[first:])
    return found


def _name(title: str) -> str:
    return re.sub(r"^(or|ou|o) ", "", re.sub(r"\s*\(.*\)", "", title).strip().lower())


def _plain(sentences: list[str], name: str) -> str:
    text = ""
    for number, sentence in enumerate(sentences):
        if number and ("**" in sentence or len(text) + len(sentence) > LONGEST):
            break
        text += f" {sentence}"
    text = re.sub(rf"^\*\*{re.escape(name)}\*\*\s?: ", "", " ".join(text.split()), flags=re.IGNORECASE)
    text = re.sub(r"[*`]", "", text[:1].upper() + text[1:])  # a field's name in the beginning stays as it is
    return re.sub(r":$", ".", text)
