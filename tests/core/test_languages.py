"""Pages in the user's language: words and numbers, only while a page is written, whole sentences or none."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.translatable_texts_of_code import unwrapped
from scripts.translation_files import LANGUAGES, build_for_engine
from tests.helpers.flat_tasks import clustersensitivity
from tests.helpers.planted_types import planted_city, write_city
from urban_ml_plugin.core import __main__ as engine
from urban_ml_plugin.core.languages import translation
from urban_ml_plugin.core.languages.message_templates import Messages
from urban_ml_plugin.core.languages.translation import (
    LocalNumber,
    choose_language,
    in_users_language,
    local_figures,
    local_number,
    tr,
    translated,
)
from urban_ml_plugin.core.presentation.page import Page
from urban_ml_plugin.core.presentation.report import Report
from urban_ml_plugin.core.presentation.wording import counted, enumerated, percent, with_interval
from urban_ml_plugin.core.runtime.errors import InputError

REPORTS = Path(engine.__file__).parent / "reports"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations as the engine reads them."""
    folder = tmp_path_factory.mktemp("i18n")
    build_for_engine(folder)
    (folder / "engine.json").write_bytes((translation.TRANSLATIONS / "engine.json").read_bytes())
    return folder


@pytest.fixture
def languages(built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All languages there are, and English first and last."""

    def forget() -> None:
        translation._words.cache_clear()
        translation._messages.cache_clear()

    monkeypatch.setattr(translation, "TRANSLATIONS", built)
    forget()
    yield
    choose_language(translation.ENGLISH)
    forget()


@in_users_language
def page(**words: Any) -> str:
    """A page of which each word is asked for while it is written."""
    return "|".join(str(word()) for word in words.values())


def said(language: str, *words: Any) -> list[str]:
    choose_language(language)
    return page(**{str(number): word for number, word in enumerate(words)}).split("|")


def test_words_and_numbers_are_those_of_the_language_only_while_a_page_is_written(languages: None) -> None:
    asked = (lambda: tr("unknown"), lambda: with_interval(1234.5, 0.25, 0.5), lambda: percent(0.0123))
    assert said("fr", *asked) == ["inconnu", "1234,50 (0,25 à 0,50)", "1,2\u00a0%"]
    assert said("es", *asked) == ["desconocido", "1234,50 (0,25 a 0,50)", "1,2\u00a0%"]
    assert [word() for word in asked] == ["unknown", "1234.50 (0.25 to 0.50)", "1.2\u00a0%"]
    assert said("de", *asked) == [word() for word in asked], "there is no German"


def test_counts_and_lists_follow_the_grammar_of_the_language(languages: None) -> None:
    asked = (lambda: counted(0, "tile"), lambda: counted(1, "tile"), lambda: counted(1200, "tile"))
    assert said("fr", *asked) == ["0 tuile", "1 tuile", "1\u202f200 tuiles"]
    assert said("es", *asked) == ["0 teselas", "1 tesela", "1\u202f200 teselas"]
    assert said("fr", lambda: enumerated(["Dakar", "Thiès", "Kaolack"])) == ["Dakar, Thiès et Kaolack"]
    assert said("es", lambda: enumerated(["Bogotá", "Ibagué"])) == ["Bogotá e Ibagué"]
    assert said("es", lambda: enumerated(["Cali", "Bogotá"])) == ["Cali y Bogotá"]


def test_figures_with_their_units_are_written_anew_and_nothing_else_is(languages: None) -> None:
    given = {
        "1,234.5": "1\u202f234,5", "0.51 (0.40 to 0.62)": "0,51 (0,40 à 0,62)", "3 of 7": "3 sur 7",
        "p ≤ 0.001": "p ≤ 0,001", "−0.25": "−0,25", "12.5 km²": "12,5 km²", "1e-05": "1e-05", "± 0.3": "± 0,3",
        "2.1.0": "2.1.0", "city_1.5.tif": "city_1.5.tif", "Ward 1.5": "Ward 1.5", "": "", "–": "–",
        "0,513": "0,513",
    }  # fmt: skip
    assert said("fr", *[lambda text=text: local_figures(text) for text in given]) == list(given.values())
    twice = said("fr", lambda: local_figures(local_number("1.234")), lambda: isinstance(local_number("1"), LocalNumber))
    assert twice == ["1,234", "True"]
    assert local_figures("0.5") == "0.5"


def test_a_sentence_is_translated_whole_or_not_at_all(languages: None) -> None:
    known = "Tiles of 32 pixels (16 m) are so small that they show roofs and trees rather than types of built-up ground"
    remedy = ": choose 60 pixels (30 m) or more, or leave the tile size empty."
    (french,) = said("fr", lambda: translated(known + remedy))
    assert french.startswith("Tuiles de 32 pixels (16 m)")
    assert "60 pixels" in french
    assert said("fr", lambda: translated("A sentence that nobody has translated.")) == [
        "A sentence that nobody has translated."
    ]


def test_sizes_of_tiles_that_are_compared_are_told_in_the_language_of_the_page(languages: None, tmp_path: Path) -> None:
    image = write_city(tmp_path / "city.tif", planted_city(0, tiles=6, tile=32)[0][:3])
    choose_language("fr")
    few = {"tile_metres": 16, "clusters": 2, "seeds": 2, "resamples": 2, "network": "scattering", "weights": "none"}
    outputs = {"output": str(tmp_path / "t.gpkg"), "report": str(tmp_path / "r.html")}
    clustersensitivity(input=str(image), **few, **outputs)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "le plus proche des 16 m demandés" in page
    assert "which comes next" not in page


def test_values_in_words_that_are_not_known_leave_a_message_english() -> None:
    words = {"{0} is closed: open {1}.": "{0} est fermé : ouvrez {1}.", "{0} and {1}": "{0} et {1}", "two": "deux"}
    messages = Messages(words, lambda text: words.get(text, text))
    assert messages.said("a.tif and b.tif is closed: open two.") == "a.tif et b.tif est fermé : ouvrez deux."
    assert messages.said("A house is closed: open the door.") == "A house is closed: open the door."
    lists = {**words, "low, with haze": "bas, avec de la brume", "dark": "sombre"}
    messages = Messages(lists, lambda text: lists.get(text, text))
    assert messages.said("x is closed: open dark, low, with haze and two.") == (
        "x est fermé : ouvrez sombre, bas, avec de la brume et deux."
    )


@pytest.mark.parametrize(
    ("language", "words"), [("fr", ("tuiles", "photographies")), ("es", ("teselas", "fotografías"))]
)
def test_passages_say_tiles_or_photographs_in_the_language(
    languages: None, language: str, words: tuple[str, str]
) -> None:
    for photographs, word in zip((False, True), words):

        def written(photographs: bool = photographs) -> str:
            report = Report("nearestimages", "City", photographs)
            return report.words("found", found=3, sources=1200, pool=5)

        (text,) = said(language, written)
        assert word in text
        assert "1\u202f200" in text
        (other,) = set(words) - {word}
        assert other not in text


def test_a_page_says_its_language_and_its_frame_is_in_it(languages: None, plotly: Any) -> None:
    def written() -> str:
        made = Page("Cartagena", "2.5", "kind")
        made.section("A")
        made.table([["1.5", "1,234.5", True]], ["a", "b", "c"])
        made.table({"version": "1.5"}, as_they_are=True)
        made.facts([("0.25", "share")])
        made.figure({"data": []}, "caption", "alt")
        return made.html()

    choose_language("es")
    html = in_users_language(written)()
    assert '<html lang="es">' in html
    assert '<nav aria-label="Contenido">' in html
    assert "Las figuras necesitan JavaScript" in html
    assert all(text in html for text in (">1\u202f234,5<", ">sí<", ">0,25<"))
    assert ">1.5</th>" in html, "a name stays as it is"
    assert ">1.5</td>" in html, "a version is no number"
    assert '"separators":",\\u202f"' in html
    assert '"name": "es"' in html
    assert "Acercar" in html
    english = written()
    assert '<html lang="en">' in english
    assert ">1,234.5<" in english
    assert "Acercar" not in english


def test_a_job_says_the_language_and_tables_and_messages_stay_english(languages: None) -> None:
    for language in ("xx", "../fr", ""):
        choose_language(language)
        assert page(word=lambda: tr("unknown")) == "unknown"
    with pytest.raises(InputError):
        engine._job(json.dumps({"task": "a", "parameters": {}, "language": 3}).encode())
    assert engine._job(json.dumps({"task": "a", "parameters": {}, "language": "fr"}).encode())["language"] == "fr"
    choose_language("fr")
    assert tr("unknown") == "unknown"
    assert with_interval(0.5, 0.25, 0.75) == "0.50 (0.25 to 0.75)"


@pytest.mark.parametrize("path", sorted(REPORTS.glob("*.py")), ids=lambda path: path.stem)
def test_what_reports_say_is_given_to_tr(path: Path) -> None:
    assert unwrapped(path) == []


@pytest.mark.parametrize("path", sorted(REPORTS.glob("*.py")), ids=lambda path: path.stem)
def test_every_report_is_written_in_the_users_language(path: Path) -> None:
    written = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)]
    pages = [node for node in written if re.fullmatch(r"[a-z]\w*_report", node.name)]
    assert all("in_users_language" in map(ast.unparse, node.decorator_list) for node in pages)
    assert set(LANGUAGES) == {"fr", "es"}, "numbers are written as these languages write them"
