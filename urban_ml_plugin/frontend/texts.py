"""Words in the user's language, and help texts as QGIS shows them."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import escape
from itertools import chain, count

from qgis.PyQt.QtCore import QCoreApplication

HELP = "Help"
"""Context of the paragraphs of help texts in the files of translations; other words have ``UrbanML``."""
_BETWEEN = r"((?:[^\S\n]*\n)+(?:\s*- |#+ )?|^- |^#+ )"


def tr(text: str, context: str = "UrbanML") -> str:
    """The text in the user's language; English where there is no translation of it."""
    return QCoreApplication.translate(context, text) if text else ""


def free_name(name: str, taken: Collection[str]) -> str:
    """A name that is not ``taken``: itself, or with a number behind it."""
    numbered = (f"{name} ({number})" for number in count(2))
    return next(one for one in chain([name], numbered) if one not in taken)


def translated_help(markdown: str) -> str:
    """A help text in the user's language; a paragraph that was changed since it was translated is English."""
    pieces = re.split(_BETWEEN, markdown.strip())
    return "".join(piece if number % 2 else tr(piece, HELP) for number, piece in enumerate(pieces))


def help_paragraphs(markdown: str) -> list[str]:
    """What is translated of a help text, by itself: paragraphs, points, headings and rows of tables."""
    return re.split(_BETWEEN, markdown.strip())[::2]


def help_html(markdown: str) -> str:
    """A help text as HTML: headings, paragraphs, lists, tables, **bold**, *italic*, links and `code` are all it uses.

    Qt's own conversion writes a style sheet that QGIS shows as text.
    """
    apart = re.sub(r"^(#+ .*)$", r"\n\1\n", markdown, flags=re.MULTILINE)
    blocks = [_block(block) for block in re.split(r"\n\s*\n", apart.strip())]
    return "".join(blocks)


def _block(text: str) -> str:
    heading = re.match(r"(#+) (.*)$", text)
    if heading:
        level = len(heading[1])
        return f"<h{level}>{_inline(heading[2])}</h{level}>"
    if text.startswith("- "):
        return (
            "<ul>"
            + "".join(f"<li>{_inline(item)}</li>" for item in re.split(r"\n?^- ", text, flags=re.M)[1:])
            + "</ul>"
        )
    if text.startswith("|"):
        rows = [line.strip("| ").split("|") for line in text.splitlines() if not set(line) <= set("|- :")]
        return (
            "<table>" + "".join(f"<tr><td>{'</td><td>'.join(map(_inline, row))}</td></tr>" for row in rows) + "</table>"
        )
    return f"<p>{_inline(text)}</p>"


def _inline(text: str) -> str:
    html = escape(" ".join(text.split()), quote=False)
    html = re.sub(r"\[([^\]]+)\]\((https?://[^)\s]+)\)", r'<a href="\2">\1</a>', html)
    html = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html)
    html = re.sub(r"\*(.+?)\*", r"<i>\1</i>", html)
    return re.sub(r"`(.+?)`", r"<code>\1</code>", html)


def plain_text(markdown: str) -> str:
    """A paragraph of a help text or report without marks."""
    return re.sub(r"\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`", lambda found: found[found.lastindex], " ".join(markdown.split()))
