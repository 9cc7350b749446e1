"""The words of reports: every passage that a report takes is there with its values, and none lies idle."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from urban_ml_plugin.core.presentation import report, report_texts
from urban_ml_plugin.core.presentation.report import Report
from urban_ml_plugin.core.presentation.report_texts import SHARED, TEXTS, Passage, ReportTexts, passages

REPORTS = Path(report.__file__).parents[1] / "reports"
PARTS = {
    "learning_curves": ("recognisecities", "traincnn"),
    "surroundings": ("traincnn",),
    "zone_correlations": ("clusterprofile",),
}
"""Files that write a part of the reports of others."""
OF_PHOTOGRAPHS = "_photographs"
FILES = sorted(path.stem for path in TEXTS.glob("*.md") if path.stem != SHARED)
STEMS = [stem for stem in FILES if not stem.endswith(OF_PHOTOGRAPHS)]
LAST = {"reading", "limits", "method", "sources"}
"""Passages that every report ends with."""


def calls(stem: str) -> list[ast.Call]:
    """The calls in the files of a report that take a passage, or begin the report."""
    files = [path for path in REPORTS.glob("*.py") if stem in PARTS.get(path.stem, (path.stem,))]
    nodes = [node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    return [node for node in nodes if isinstance(node, ast.Call) and node.args and _method(node)]


def _method(call: ast.Call) -> str:
    """``Report``, or the method of a report that is called, which takes a key first; empty for any other call."""
    if isinstance(call.func, ast.Name):
        return "Report" if call.func.id == "Report" else ""
    takes_key = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "report"
    return call.func.attr if takes_key and call.func.attr not in ("summary", "adapted") else ""


def keys(argument: ast.expr, known: set[str]) -> set[str]:
    """The keys that an argument may stand for: a text, one of two, or all that an f-string can become."""
    if isinstance(argument, ast.Constant):
        return {argument.value}
    if isinstance(argument, ast.IfExp):
        return keys(argument.body, known) | keys(argument.orelse, known)
    assert isinstance(argument, ast.JoinedStr), f"line {argument.lineno}: a key that cannot be read from the source"
    parts = [re.escape(part.value) if isinstance(part, ast.Constant) else r"\w+" for part in argument.values]
    found = {key for key in known if re.fullmatch("".join(parts), key)}
    assert found, f"no passage is called like {ast.unparse(argument)}"
    return found


def placeholders(passage: Passage) -> set[str]:
    return {name for text in passage.texts() for _, name, _, _ in Formatter().parse(text) if name is not None}


@cache
def taken(stem: str) -> tuple[set[str], list[tuple[set[str], set[str]]]]:
    """The values that a report shares, and of each call the keys and the values that are given with them."""
    shared: set[str] = set()
    uses = []
    known = set(passages(SHARED)) | set(passages(stem))
    for call in calls(stem):
        values = {keyword.arg for keyword in call.keywords if keyword.arg} - {"album", "sharp", "colour"}
        if _method(call) == "Report":
            shared |= values
        elif _method(call) == "html":
            uses += [] if "method" in values else [({"method"}, values - LAST)]
        else:
            uses.append((keys(call.args[0], known), values))
    return shared, uses


def test_every_report_has_its_file_of_texts():
    assert {path.stem for path in REPORTS.glob("*.py") if path.stem not in {"__init__", *PARTS}} == set(STEMS)


@pytest.mark.parametrize("stem", STEMS)
def test_every_passage_that_a_report_takes_is_there_and_none_lies_idle(stem):
    used = set().union(*(keys for keys, _ in taken(stem)[1])) | LAST | {"kind", "summary"}
    assert not used - set(passages(stem)) - set(passages(SHARED))
    assert not set(passages(stem)) - used


@pytest.mark.parametrize("stem", STEMS)
def test_passages_get_the_values_that_they_name_and_no_others(stem):
    shared, uses = taken(stem)
    texts = {**passages(SHARED), **passages(stem)}
    for found, values in uses:
        named = [placeholders(texts[key]) for key in found]
        assert not set().union(*named) - values - shared, f"{found} lack a value"
        assert not values - set().union(*named), f"{found} name no such value"
    written = set().union(*(placeholders(passage) for passage in texts.values()))
    assert not shared - written, "a value that all passages may name, and none does"


@pytest.mark.parametrize("stem", [stem for stem in FILES if stem.endswith(OF_PHOTOGRAPHS)])
def test_passages_of_photographs_stand_in_for_those_of_tiles_and_name_no_other_values(stem):
    of_tiles = {**passages(SHARED), **passages(stem.removesuffix(OF_PHOTOGRAPHS))}
    shared, _ = taken(stem.removesuffix(OF_PHOTOGRAPHS))
    for key, passage in passages(stem).items():
        assert placeholders(passage) <= placeholders(of_tiles[key]) | shared
        assert not re.search(r"\btiles?\b", re.sub(r"\{[^}]*\}", "", " ".join([*passage.paragraphs, *passage.points])))


def test_tiles_are_called_photographs_where_a_report_is_about_these_but_values_keep_their_names(monkeypatch):
    text = Passage("Tiles", ("{tiles:tile|tiles} of a tile: {tiles:,}, {what}",), columns=("tiles",))
    monkeypatch.setattr(report_texts, "passages", lambda stem: {"a": text})
    written = ReportTexts("city", photographs=True).passage("a", tiles=2, what="tile_id and tiles.gpkg")
    assert written.paragraphs == ("2 photographs of a photograph: 2, tile_id and tiles.gpkg",)
    assert (written.title, written.columns) == ("Photographs", ("photographs",))
    assert ReportTexts("city").passage("a", tiles=1, what="").title == "Tiles"


@pytest.mark.parametrize("stem", [*FILES, SHARED])
def test_values_are_named_plainly(stem):
    for passage in passages(stem).values():
        assert all(name.isidentifier() for name in placeholders(passage))


CITY = """# kind: City

## first: Its title: of {count:tile|tiles}

One
paragraph.

Another.

- a point
  that goes on
- `named`: {share:percent} of {names:and}

| one | {two} |
|---|---|
| a | {b} |

### last
"""


def test_a_file_is_read_by_its_headings(tmp_path, monkeypatch):
    monkeypatch.setattr(report_texts, "TEXTS", tmp_path)
    (tmp_path / "city.md").write_text(CITY)
    found = passages("city")
    assert found["kind"].title == "City"
    assert found["first"] == Passage(
        title="Its title: of {count:tile|tiles}",
        paragraphs=("One paragraph.", "Another."),
        points=("a point that goes on",),
        columns=("one", "{two}"),
        rows=(("a", "{b}"),),
    )
    assert found["named"].paragraphs == ("{share:percent} of {names:and}",)
    assert found["last"] == Passage()


def test_values_are_written_in_words_where_the_text_asks_for_it(monkeypatch):
    text = Passage(paragraphs=("{n:tile|tiles}, {share:percent} of {names:and}, {n:,}",))
    monkeypatch.setattr(report_texts, "passages", lambda stem: {"a": text})
    written = ReportTexts("city").passage("a", n=1, share=0.123, names=["Accra", "Dakar"])
    assert written.paragraphs[0].replace("\u00a0", " ") == "1 tile, 12 % of Accra and Dakar, 1"


def test_a_missing_passage_or_value_is_named():
    made = Report("deepcluster", "A city")
    with pytest.raises(LookupError, match="deepcluster have no passage called “nowhere”"):
        made.text("nowhere")
    with pytest.raises(LookupError, match="“nearest” of the report deepcluster lacks its value 'one'"):
        made.text("nearest")


def test_a_key_stands_once_in_a_file(tmp_path, monkeypatch):
    monkeypatch.setattr(report_texts, "TEXTS", tmp_path)
    (tmp_path / "twice.md").write_text("## a: A\n\n- `a`: again\n")
    with pytest.raises(ValueError, match=r"twice\.md has two passages called “a”"):
        passages("twice")
