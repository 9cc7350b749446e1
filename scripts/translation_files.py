"""The files of translations in ``urban_ml_plugin/i18n``: read, brought up to date, written, and built for QGIS."""

from __future__ import annotations

import difflib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "urban_ml_plugin" / "i18n"
LANGUAGES = ("fr", "es")
SOURCE_LANGUAGE = "en"
OF_PAGES = "Report"
"""The context of what pages say, which the engine writes."""
OF_ENGINE = ("Engine", OF_PAGES)
"""Contexts of what the engine says."""
ALIKE = 0.6
"""How alike a changed text is to the one before, so that its translation is kept beside it for whoever translates."""
Texts = dict[str, list[str]]
"""English texts by the context in which QGIS looks them up."""


class Message(NamedTuple):
    """What a language has of a text.

    Attributes:
        translation: empty where there is none.
        before: the English text that a translation was made of, where the text has changed since.
    """

    translation: str = ""
    before: str = ""

    @property
    def is_finished(self) -> bool:
        """Whether it is a translation of the text as it stands."""
        return bool(self.translation and not self.before)


Messages = dict[str, dict[str, Message]]
"""By context and English text."""


def path_of(language: str) -> Path:
    """Where the translations into a language lie."""
    return FOLDER / f"urban_ml_{language}.ts"


def read(language: str) -> Messages:
    """What a file holds; nothing where there is none."""
    path = path_of(language)
    if not path.exists():
        return {}
    found: Messages = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        texts = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            known = Message(message.findtext("translation") or "", message.findtext("oldsource") or "")
            texts[message.findtext("source", "")] = known
    return found


def updated(messages: Messages, texts: Texts) -> Messages:
    """The messages of ``texts``, in their order: those that are there, and for a changed text what it was before."""
    new: Messages = {}
    for context, sources in texts.items():
        known = messages.get(context, {})
        gone = {source: message for source, message in known.items() if source not in sources and message.translation}
        new[context] = {}
        for source in sources:
            message = known.get(source, Message())
            if not message.translation and gone and _likeness(source, near := _nearest(source, gone)) >= ALIKE:
                message = Message(gone[near].translation, near)
            new[context][source] = message
    return new


def _nearest(text: str, others: Iterable[str]) -> str:
    return max(others, key=lambda other: _likeness(text, other))


def _likeness(one: str, other: str) -> float:
    """By words: by letters, the letters of a long text are all so common that difflib leaves them out."""
    return difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def write(language: str, messages: Messages, path: Path | None = None) -> None:
    """Write the file of a language, or another, as Qt Linguist does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">')
    for context, texts in messages.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for source, message in texts.items():
            state = "" if message.is_finished else ' type="unfinished"'
            lines += ["    <message>", f"        <source>{escape(source)}</source>"]
            lines += [f"        <oldsource>{escape(message.before)}</oldsource>"] if message.before else []
            lines.append(f"        <translation{state}>{escape(message.translation)}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    (path or path_of(language)).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def unfinished(messages: Mapping[str, Mapping[str, Message]]) -> Iterable[tuple[str, str]]:
    """Contexts and texts without a translation of the text as it stands."""
    for context, texts in messages.items():
        yield from ((context, source) for source, message in texts.items() if not message.is_finished)


def build(folder: Path, languages: Iterable[str] = LANGUAGES) -> list[Path]:
    """Build what QGIS and the engine read into ``folder``; what is unfinished stays English.

    Raises:
        FileNotFoundError: Qt's ``lrelease`` is not installed.
        subprocess.CalledProcessError: it refused a file.
    """
    program = shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin:/usr/bin")
    if program is None:
        raise FileNotFoundError("Qt's lrelease is not installed: apt-get install qttools5-dev-tools")
    folder.mkdir(parents=True, exist_ok=True)
    built = []
    for language in languages:
        messages = {context: texts for context, texts in read(language).items() if context != OF_PAGES}
        built.append(folder / path_of(language).with_suffix(".qm").name)
        with tempfile.TemporaryDirectory() as parts:
            write(language, messages, source := Path(parts) / path_of(language).name)
            command = [program, "-silent", "-nounfinished", str(source), "-qm", str(built[-1])]
            subprocess.run(command, check=True, capture_output=True)
    return [*built, *build_for_engine(folder, languages)]


def build_for_engine(folder: Path, languages: Iterable[str] = LANGUAGES) -> list[Path]:
    """Build what the engine reads, for which Qt is not needed: translations by English texts."""
    built = []
    for language in languages:
        messages = read(language)
        words = {
            context: {text: one.translation for text, one in messages.get(context, {}).items() if one.is_finished}
            for context in OF_ENGINE
        }
        built.append(folder / f"engine_{language}.json")
        built[-1].write_text(json.dumps(words, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return built
