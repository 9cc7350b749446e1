"""The page that every report is written on: whole, offline, and safe with any text."""

from __future__ import annotations

import base64
import json
import re
import sys
from html.parser import HTMLParser

import numpy as np
import pytest
from rasterio.io import MemoryFile

from urban_ml_plugin.core.presentation import pictures, theme
from urban_ml_plugin.core.presentation.colours import on_colour
from urban_ml_plugin.core.presentation.page import PARTS, Page, plain, plotly_script, readable
from urban_ml_plugin.core.presentation.pictures import Picture, data_uri, side_by_side, thumbnail, tile_map
from urban_ml_plugin.core.runtime.errors import MissingPackageError

NASTY = "</script><script>alert(\"1\")</script> & <b>'bold'</b>"
VOID = {"meta", "link", "img", "br"}


class Reader(HTMLParser):
    """Follows the elements, and fails where they do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict]] = []
        self.text = ""
        self.feed(page)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "script" not in self.open and "style" not in self.open:
            self.text += data

    def all(self, tag):
        return [attributes for name, attributes in self.seen if name == tag]


def figure(name: str = "a") -> dict:
    trace = {"type": "scatter", "x": np.arange(3), "y": np.array([1 / 3, np.nan, np.inf]), "name": plain(name)}
    return {"data": [trace], "layout": {"height": 300}}


pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def read_back(uri: str) -> np.ndarray:
    with MemoryFile(base64.b64decode(uri.partition(",")[2])) as file, file.open() as image:
        return np.moveaxis(image.read(), 0, -1)


def full_page(text: str) -> Page:
    page = Page(text, text, kind=text)
    page.section(text, text, text)
    page.points([text, f"{text} – {text}"])
    page.caveats(text, [text])
    page.facts([(text, text)])
    page.table({text: text}, caption=text)
    page.table([[text, 1.5]], [text, text])
    page.legend([(text, "#123456")])
    page.bars([(text, "#123456", 0.5, [text])], [text], text)
    pixels = np.zeros((8, 8, 3), np.uint8)
    page.picture(pixels, text, text)
    page.section("Second")
    page.sheet(text, text, [Picture(pixels, text)], "#123456")
    return page


def test_every_text_is_shown_as_it_was_given():
    page = Reader(full_page(NASTY).html())
    assert page.text.count(NASTY) >= 20
    assert not page.all("b")
    assert not page.all("script")


def test_pages_without_figures_carry_no_script_and_stay_small():
    assert len(full_page("text").html()) < 20_000


def test_nothing_is_fetched_from_anywhere(plotly):
    page = full_page("text")
    page.figure(figure(), "caption", "alt")
    reader = Reader(page.html())
    addresses = [a.get("src") or a.get("href") for tag, a in reader.seen if "src" in a or "href" in a]
    assert addresses
    assert all(address.startswith(("data:", "#")) for address in addresses)
    policy = next(a["content"] for a in reader.all("meta") if a.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy
    assert "http" not in policy


def test_links_at_the_top_lead_to_the_sections():
    reader = Reader(full_page("text").html())
    targets = [attributes["href"][1:] for attributes in reader.all("a")]
    assert targets == [attributes["id"] for attributes in reader.all("section")] == ["part-1", "part-2"]


def test_plotly_is_inlined_once_whatever_the_number_of_figures(plotly):
    page = Page("title", "lead")
    for _ in range(3):
        page.figure(figure(), "caption", "alt")
    assert page.html().count(plotly_script()) == 1


def test_figures_reach_the_browser_as_valid_json_with_gaps_for_what_is_not_finite(plotly):
    page = Page("title", "lead")
    page.figure(figure(NASTY), "caption", "three points")
    html = page.html()
    Reader(html)
    text = re.search(r'<script type="application/json">(.*?)</script>', html)[1]
    content = json.loads(text)
    assert content["data"][0]["x"] == [0, 1, 2]
    assert content["data"][0]["y"] == [0.33333, None, None]
    assert content["data"][0]["name"] == plain(NASTY)
    assert content["layout"]["height"] == 300
    assert 'aria-label="three points"' in html


def test_the_look_of_figures_is_one_that_plotly_knows(plotly):
    import plotly.graph_objects as go

    go.Figure(layout={"template": {"layout": theme.TEMPLATE}})


def test_figures_wear_the_colours_and_the_typeface_of_the_page():
    style = (PARTS / "page.css").read_text(encoding="utf-8")
    for name, value in (("ink", theme.INK), ("quiet", theme.QUIET), ("line", theme.LINE), ("accent", theme.ACCENT)):
        assert f"--{name}: {value};" in style
    assert f"--font: {theme.FONT} " in style


def test_no_button_sends_a_figure_away(plotly):
    page = Page("title", "lead")
    page.figure(figure(), "caption", "alt")
    drawing = page.html().rpartition("<script>")[2]
    assert "modeBarButtons: buttons" in drawing
    assert "Cloud" not in drawing


def test_missing_javascript_is_told_with_its_remedy(monkeypatch):
    monkeypatch.setitem(sys.modules, "plotly.offline", None)
    page = Page("title", "lead")
    page.figure(figure(), "caption", "alt")
    with pytest.raises(MissingPackageError, match="urbanml:installengine"):
        page.html()


def test_lossless_pictures_come_back_pixel_for_pixel():
    pixels = np.random.default_rng(0).integers(0, 256, (9, 13, 3), dtype=np.uint8)
    assert np.array_equal(read_back(data_uri(pixels, lossless=True)), pixels)


def test_photographs_come_back_nearly_and_smaller():
    ramp = np.linspace(0, 255, 64).astype(np.uint8)
    pixels = np.stack(np.broadcast_arrays(ramp[:, None], ramp[None], ramp[::-1, None]), axis=-1)
    uri = data_uri(pixels)
    assert uri.startswith("data:image/jpeg;base64,")
    assert np.abs(read_back(uri).astype(int) - pixels).mean() < 3


def test_thumbnails_average_what_they_leave_out():
    pixels = np.zeros((448, 300, 3), np.uint8)
    pixels[::2] = 200
    small = thumbnail(pixels, 224)
    assert small.shape == (224, 150, 3)
    assert (small == 100).all()
    assert thumbnail(small, 224) is small


def test_maps_are_enlarged_cell_by_cell():
    page = Page("title", "lead")
    cells = np.arange(12, dtype=np.uint8).reshape(2, 2, 3) * 20
    page.picture(cells, "caption", "alt", sharp=True)
    image = Reader(page.html()).all("img")[0]
    assert np.array_equal(read_back(image["src"]), cells.repeat(500, axis=0).repeat(500, axis=1))


def test_shares_and_signed_numbers_stand_to_the_right_and_words_do_not():
    page = Page("title", "lead")
    page.table([["a", "56\u00a0%", "+0.3", "12 %, of which 3"]], ["name", "share", "lean", "told"])
    heads = [cell.get("class") for cell in Reader(page.html()).all("th")[:4]]
    assert heads == [None, "number", "number", None]


def test_numbers_stand_to_the_right_and_their_heading_with_them():
    page = Page("title", "lead")
    page.table([["a", None], ["b", 2.0]], ["name", "value"])
    html = page.html()
    assert '<th scope="col" class="number">value</th>' in html
    assert '<td class="number short">–</td>' in html
    assert '<th scope="row" class="short">a</th>' in html


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"), ("", "–"), (float("nan"), "–"), (True, "yes"), (np.bool_(False), "no"), (0.1 + 0.2, "0.3"),
        (3, "3"), ([1, 2], "1, 2"), ({"a": None}, "a: –"), ("text", "text"),
    ],
)  # fmt: skip
def test_values_are_written_as_a_reader_would(value, text):
    assert readable(value) == text


@pytest.mark.parametrize(("colour", "text"), [("#F0E442", "#000000"), ("#5B4A8A", "#FFFFFF"), ("#0072B2", "#FFFFFF")])
def test_text_on_a_colour_can_be_read(colour, text):
    assert on_colour(colour) == text


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_an_album_holds_its_pictures_in_one_which_figures_cut_up_again():

    colours = np.random.default_rng(0).integers(0, 256, (7, 3))
    page = Page("A city", "Lead")
    name = page.album(np.broadcast_to(colours[:, None, None], (7, 32, 32, 3)).astype(np.uint8))
    body = page.html()
    side, columns, content = re.search(
        rf'id="{name}" data-side="(\d+)" data-columns="(\d+)" .*?base64,([^"]+)"', body
    ).groups()
    with MemoryFile(base64.b64decode(content)) as file, file.open() as image:
        sheet = image.read()
    assert sheet.shape == (3, 96, 96)
    for number, colour in enumerate(colours):
        top, left = (32 * place for place in divmod(number, int(columns)))
        part = sheet[:, top + 2 : top + int(side) - 2, left + 2 : left + int(side) - 2].reshape(3, -1)
        assert np.abs(part.T.astype(int) - colour).max() < 6


def test_an_album_that_would_be_large_is_pressed_harder():
    tiles = np.random.default_rng(0).integers(0, 256, (40, 48, 48, 3)).astype(np.uint8)
    large, small = (len(pictures.album(tiles, most).source) for most in (10**7, 60_000))
    assert small < 0.8 * large


def test_tiles_lie_on_their_map_as_in_the_grid():
    picture = tile_map(np.array([4, 5]), np.array([7, 9]), np.array([[1, 2, 3], [4, 5, 6]]), empty=236)
    assert picture.shape == (2, 3, 3)
    assert picture[0, 0].tolist() == [1, 2, 3]
    assert picture[1, 2].tolist() == [4, 5, 6]
    assert (picture[0, 1:] == 236).all()


def test_pictures_side_by_side_leave_the_places_of_missing_ones_white():
    row = side_by_side([np.zeros((4, 32, 3), np.uint8)] * 2, 3)
    assert row.shape == (4, 3 * 32 + 2 * 2, 3)
    assert (row[:, :32] == 0).all()
    assert (row[:, 32:34] == 255).all()
    assert (row[:, 68:] == 255).all()


def test_a_figure_names_the_album_that_its_points_show(plotly):
    page = Page("A city", "Lead")
    album = page.album(np.zeros((2, 16, 16, 3), np.uint8))
    trace = {"type": "scatter", "x": [0, 1], "y": [0, 1], "customdata": [[0, "tile 5\nHouses"], [1, "tile 6"]]}
    page.figure({"data": [trace]}, "Two tiles.", "Scatter plot of two tiles", album)
    body = page.html()
    assert f'<div class="plot" data-album="{album}" role="img"' in body
    assert "showPictures" in body
