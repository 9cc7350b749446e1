"""Pages as readers see them: on a telephone, on a screen, in the dark and on paper; skipped where no Chromium is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.helpers.browser import Browser, browser
from urban_ml_plugin.core.presentation import charts, theme
from urban_ml_plugin.core.presentation.page import Page
from urban_ml_plugin.core.presentation.pictures import Picture

TELEPHONE, SCREEN, PAPER = 390, 1280, 680
"""Pixels: of paper, what lies between the margins of A4."""
LEAST_CONTRAST, LEAST_TEXT = 4.5, 9
LONG = "share of groupings of a third of the tiles in which a tile keeps its cluster (0 to 1)"

TOO_WIDE = """(() => {
  const width = document.documentElement.clientWidth, found = [];
  if (document.documentElement.scrollWidth > width) found.push("the page");
  for (const element of document.querySelectorAll("body *")) {
    const {width: wide, left, right} = element.getBoundingClientRect();
    if (wide && (right > width + 1 || left < -1) && !element.closest(".wide, nav, #js-plotly-tester"))
      found.push(`${element.tagName} ${element.getAttribute("class")} ${element.textContent.slice(0, 30)}`);
  }
  return found;
})()"""
CUT_TEXTS = """[...document.querySelectorAll(".plot")].flatMap(plot => {
  const box = plot.getBoundingClientRect();
  return [...plot.querySelectorAll("svg text")].filter(text => {
    const {left, right, top, bottom, width} = text.getBoundingClientRect();
    return width && (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1);
  }).map(text => text.textContent);
})"""
COVERED = """[...document.querySelectorAll(".plot")].filter(plot => {
  const [title, legend] = [".xtitle", ".legend"].map(part => plot.querySelector(part)?.getBoundingClientRect());
  return title && legend && title.bottom > legend.top + 2 && legend.bottom > title.top + 2;
}).map(plot => plot.ariaLabel)"""
CUT_TABLES = """[...document.querySelectorAll(".wide")].filter(one => one.scrollWidth > one.clientWidth + 1)
  .map(one => one.textContent.slice(0, 30))"""
FAINT = """(() => {
  const numbers = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = colour => colour.slice(0, 3).map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = element => {
    for (; element; element = element.parentElement) {
      const colour = numbers(getComputedStyle(element).backgroundColor);
      if (colour.length === 3 || colour[3] > 0.5) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("body *")].filter(element => {
    const words = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    const inFigure = element instanceof SVGElement;
    if (!words || element.closest("script, style, g.trace, g.hm, .sankey") || !element.getClientRects().length)
      return false;
    const style = getComputedStyle(element);
    const [one, other] = [numbers(inFigure ? style.fill : style.color),
      behind(inFigure ? element.closest(".plot") : element)].map(light);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < LEAST;
  }).map(element => element.textContent.slice(0, 30));
})()""".replace("LEAST", str(LEAST_CONTRAST))
FITTING = """[...document.querySelectorAll(".plot")]
  .every(plot => Math.abs((plot.querySelector(".main-svg")?.clientWidth ?? 0) - plot.clientWidth) < 2)"""


def page_of_all_kinds() -> Page:
    """Every slot of a page, with texts as long as they come."""
    rng = np.random.default_rng(0)
    names = [f"Cluster {number}" for number in range(1, 15)]
    colours = [theme.CITY_COLOURS[number % 8] for number in range(14)]
    page = Page("a_city_with_a_long_name_and_no_space_in_it_at_all.tif", "What was found, in a sentence.", kind="Test")
    page.section(
        "At a glance", "A paragraph. https://doi.org/10.1214/aos/1176325770-and-a-long-address-without-a-space"
    )
    page.facts([("545", "tiles with a cluster"), ("2.23 km²", "of ground"), ("51 %", "keep their cluster")])
    page.caveats("Weigh this", ["Few tiles.", "Another seed gives another map."])
    page.legend(zip(names, colours))
    page.bars(
        [(name, colours[0], 0.5, ["42", "0.17", "fairly stable"]) for name in names], ["tiles", "km²", ""], "Bars"
    )
    values = rng.random((14, 50))
    groups = [charts.Group(*one) for one in zip(names, colours, values)]
    page.figure(charts.boxes(groups, LONG, limits=(0, 1)), "Boxes", "boxes")
    estimates = [charts.Estimate(f"random folds beside blocks of ground, {name}", *one) for name, *one in zip(
        names[:3], colours, (0.2, 0.4, 0.6), (0.1, 0.2, 0.3), (0.3, 0.6, 0.9))]  # fmt: skip
    page.figure(charts.intervals(estimates, LONG, line=0.5), "Intervals", "intervals")
    for count in (4, 12, 14):
        square = rng.random((count, count)) * 100
        page.figure(charts.matrix(square, names[:count], names[:count], LONG, LONG, "%"), "Matrix", "matrix")
    curve = charts.Curve("score", theme.ACCENT, range(9), rng.random(9), rng.random(9) - 1, rng.random(9) + 1)
    page.figure(charts.lines([curve, curve._replace(name="another")], LONG, LONG), "Curves", "curves")
    series = [charts.Series(name, colour, rng.random(5)) for name, colour in zip(names[:3], colours)]
    page.figure(charts.stacked_bars(names[:5], series, LONG), "Stacked", "stacked bars")
    page.figure(charts.grouped_bars(names[:5], series, LONG), "Grouped", "grouped bars")
    nodes = [charts.Node(name, colour, column) for column in (0, 1) for name, colour in zip(names[:4], colours)]
    page.figure(charts.flows(nodes, [(k, 4 + (k + 1) % 4, k + 1) for k in range(4)], "tiles"), "Flows", "flows")
    page.figure(charts.radar(names[:3], colours, 100 * values[:3, :6], names[:6], 3), "Radar", "radar")
    head = ["class", "verdict", "ratio (95 %)", "p", "q", "on all ground", "mean over tiles", "over the map", "tiles",
            "of the ground", "without", "most often taken for"]  # fmt: skip
    row = ["residential houses", "looked at more", "0.513 (0.402 to 0.624)", "≤ 0.001", "0.012", "1.234", "0.95",
           "1.10 (0.90 to 1.30)", "1,234", "12 %", "0.98", "Cluster 12"]  # fmt: skip
    page.table([row] * 3, head, "A table of twelve columns")
    page.table([[name, 1.5, "18 % to 81 %"] for name in names], ["type", "value", "95 % interval"], "A table")
    page.table(
        {"model": "/home/somebody/a folder/with/a/long/path/" + "x" * 80, "made_on": "2026-01-01"}, caption="Pairs"
    )
    pixels = rng.integers(0, 255, (8, 12, 3), dtype=np.uint8)
    page.picture(pixels, "A picture", "a picture", sharp=True)
    page.gallery([Picture(pixels, "one of several")] * 3)
    page.sheet("Cluster 1", "89 tiles", [Picture(pixels, "tile 14: Cluster 4, not sure")] * 9, "#1b6ca8")
    page.points(["Margin – 0 on the border of two clusters.", "A point."])
    return page


@pytest.fixture(scope="module")
def page(plotly: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(page_of_all_kinds().html(), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


def drawn(chromium: Browser, page: Path, width: int, dark: bool = False) -> Browser:
    """The page, with its figures as wide as they should be."""
    if (
        chromium.value("location.pathname") != str(page)
        or chromium.value("matchMedia('(prefers-color-scheme: dark)').matches") != dark
    ):
        chromium.open(page, width, dark=dark)
    else:
        chromium.resize(width)
    chromium.until(FITTING)
    chromium.value("new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))")
    return chromium


@pytest.mark.parametrize("width", [TELEPHONE, SCREEN])
def test_nothing_is_wider_than_the_page_and_no_text_of_a_figure_is_cut(
    chromium: Browser, page: Path, width: int
) -> None:
    drawn(chromium, page, width)
    assert chromium.value(TOO_WIDE) == []
    assert chromium.value(CUT_TEXTS) == []
    assert chromium.value(COVERED) == []
    assert chromium.value(FAINT) == []
    assert chromium.console == []
    assert [address for address in chromium.requests if not address.startswith(("file:", "data:", "blob:"))] == []


def test_tables_have_headers_need_no_scrolling_on_a_screen_and_keep_the_names_of_rows_in_sight_on_a_telephone(
    chromium: Browser, page: Path
) -> None:
    assert drawn(chromium, page, SCREEN).value(CUT_TABLES) == []
    assert chromium.value("document.querySelectorAll('th:not([scope])').length") == 0
    assert chromium.value("document.querySelectorAll('th[scope]').length") > 40
    drawn(chromium, page, TELEPHONE)
    scrolled = """(() => {
      const table = document.querySelector(".many"), box = table.parentElement;
      box.scrollLeft = 200;
      const [name, frame] = [table.querySelector("tbody th"), box].map(one => one.getBoundingClientRect());
      return [box.scrollLeft, name.left - frame.left];
    })()"""
    assert chromium.value(scrolled) == [200, 0]


def test_numbers_in_cells_can_be_read_or_are_left_out(chromium: Browser, page: Path) -> None:
    sizes = (
        "[...document.querySelectorAll('.heatmap-label text')].map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    for width, least in ((SCREEN, 16 + 144), (TELEPHONE, 16)):
        drawn(chromium, page, width)
        found = chromium.value(sizes)
        assert len(found) >= least
        assert min(found) >= LEAST_TEXT


def test_where_the_system_is_dark_so_are_page_and_figures(chromium: Browser, page: Path) -> None:
    drawn(chromium, page, SCREEN, dark=True)
    ground = chromium.value("getComputedStyle(document.body).backgroundColor")
    assert sum(json.loads(f"[{ground[4:-1]}]")) < 120
    assert chromium.value(FAINT) == []
    papers = chromium.value("[...document.querySelectorAll('.plot .main-svg')].map(svg => svg.style.background)")
    assert "rgb(255, 255, 255)" not in papers


def test_paper_is_light_and_cuts_nothing(chromium: Browser, page: Path) -> None:
    drawn(chromium, page, PAPER, dark=True)
    chromium.call("Emulation.setEmulatedMedia", media="print")
    chromium.value("dispatchEvent(new Event('beforeprint'))")
    chromium.value("new Promise(done => setTimeout(done, 300))")
    assert chromium.value("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    papers = chromium.value("[...document.querySelectorAll('.plot .main-svg')].map(svg => svg.style.background)")
    assert "rgb(255, 255, 255)" in papers
    assert chromium.value(TOO_WIDE) == []
    assert chromium.value(CUT_TABLES) == []
    assert chromium.value(CUT_TEXTS) == []
    streams = "[...document.querySelectorAll('.sankey-link')].map(one => getComputedStyle(one).opacity)"
    assert chromium.value(streams) == ["1"] * 4
    chromium.value("dispatchEvent(new Event('afterprint'))")
