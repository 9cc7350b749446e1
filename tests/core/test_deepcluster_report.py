"""The report of a clustering: what it computes, and that what it says is what was found."""

from __future__ import annotations

import html
import json
import re

import numpy as np
import pytest

from urban_ml_plugin.core.presentation.page import Picture, plotly_script
from urban_ml_plugin.core.reports.deepcluster import MOST_POINTS, deepcluster_report, readable_area, typical_distances
from urban_ml_plugin.core.runtime.errors import MissingPackageError


@pytest.fixture(scope="module")
def plotly():
    """plotly, where it has its JavaScript; Debian's has not."""
    try:
        plotly_script()
    except MissingPackageError:
        pytest.skip("plotly with its JavaScript is not installed")
    return pytest.importorskip("plotly")


def clustering(tiles: int = 90, clusters: int = 3, dimensions: int = 4, **changes) -> dict:
    """The arguments of a report on well-separated clusters, the first of them the largest."""
    rng = np.random.default_rng(0)
    labels = np.sort(np.minimum(rng.geometric(0.5, tiles), clusters))
    centroids = 5 * rng.normal(size=(clusters, dimensions))
    features = centroids[labels - 1] + rng.normal(size=(tiles, dimensions))
    colours = ["#0072B2", "#E69F00", "#009E73", "#CC79A7"]
    picture = rng.integers(0, 256, (32, 32, 3), dtype=np.uint8)
    arguments = {
        "title": "A city",
        "summary": "Three kinds of place.",
        "parameters": {"TILE_SIZE": 128},
        "classes": [{"number": k + 1, "name": f"Type {k + 1}", "colour": colours[k % 4]} for k in range(clusters)],
        "labels": labels,
        "confidence": rng.random(tiles).astype(np.float32),
        "novelty": rng.random(tiles).astype(np.float32) * 1.1,
        "features": features.astype(np.float32),
        "centroids": centroids,
        "tile_area": 4096.0,
        "sheet": {k + 1: [Picture(picture, f"tile {10 * k + i}") for i in range(2)] for k in range(clusters)},
        "history": [
            {"epoch": 0, "stability": None, "chosen": False, "loss": None},
            {"epoch": 1, "stability": 0.8, "chosen": False, "loss": 1.5},
            {"epoch": 2, "stability": 0.97, "chosen": True, "loss": 0.5},
        ],
        "notes": ["Mind the gap."],
        "method": "Tiles that look alike were put together.",
        "provenance": {"input": "city.tif"},
    }
    return {**arguments, **changes}


def text_of(page: str) -> str:
    """What a reader reads, without scripts, styles and markup."""
    page = re.sub(r"<(script|style).*?</\1>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", page)))


def figures_of(page: str) -> list[dict]:
    return [json.loads(text) for text in re.findall(r'<script type="application/json">(.*?)</script>', page)]


def test_distances_are_the_root_mean_square_over_all_pairs():
    rng = np.random.default_rng(2)
    features, labels = rng.normal(size=(40, 5)) + 7, np.repeat([0, 1, 3], [10, 25, 5])
    found = typical_distances(features, labels, 4)
    squares = ((features[:, None] - features[None]) ** 2).sum(axis=2)
    for one in (0, 1, 3):
        for other in (0, 1, 3):
            pairs = squares[np.ix_(labels == one, labels == other)]
            assert found[one, other] == pytest.approx(np.sqrt(pairs.mean()))
    assert np.isnan(found[2]).all()


def test_the_page_says_how_many_tiles_and_how_much_ground_each_cluster_has(plotly):
    arguments = clustering()
    text = text_of(deepcluster_report(**arguments))
    counts = np.bincount(arguments["labels"])[1:]
    assert counts.sum() == 90
    for number, count in enumerate(counts, start=1):
        share = f"{100 * count / 90:.0f}" if count >= 9 else f"{100 * count / 90:.1f}"
        assert f"Type {number} {count} {count * 0.4096:.2f} {share} %" in text
    assert "0.369 km²" in text
    assert "Mind the gap." in text


def test_every_exemplar_is_on_the_sheet(plotly):
    page = deepcluster_report(**clustering())
    assert page.count("data:image/jpeg") == 6
    assert all(f"tile {number}" in page for number in (0, 1, 10, 11, 20, 21))


def test_every_figure_is_one_that_plotly_knows_and_has_words_for_it(plotly):
    import plotly.graph_objects as go

    if int(plotly.__version__.split(".")[0]) < 6:
        pytest.skip(f"plotly {plotly.__version__} does not know all that its successors draw")
    page = deepcluster_report(**clustering(stability=np.array([0.9, 0.8, 0.5])))
    figures = figures_of(page)
    assert len(figures) == 5
    for figure in figures:
        go.Figure(figure)
    assert len(re.findall(r'class="plot" role="img" aria-label="[^"]{20,}"', page)) == 5


def test_the_epoch_that_was_kept_is_named_and_marked(plotly):
    page = deepcluster_report(**clustering())
    assert "The grouping of epoch 2 was kept. It agrees with the one before by 0.970 of 1: settled." in text_of(page)
    line = figures_of(page)[-1]
    assert line["data"][0]["y"] == [0.8, 0.97]
    assert line["layout"]["shapes"][0]["x0"] == 2


def test_without_epochs_the_page_says_what_was_done_instead(plotly):
    page = deepcluster_report(**clustering(history=[]))
    assert "No epoch was run" in text_of(page)
    assert len(figures_of(page)) == 4


def test_clusters_that_do_not_come_back_are_named(plotly):
    text = text_of(deepcluster_report(**clustering(stability=np.array([0.9, 0.8, 0.5]))))
    assert "2 of the 3 clusters come back when the tiles are resampled. Do not lean on Type 3." in text


def test_large_sets_are_drawn_by_a_stated_sample(plotly):
    page = deepcluster_report(**clustering(tiles=MOST_POINTS + 2_000, history=[]))
    plane = figures_of(page)[2]
    assert sum(len(trace["x"]) for trace in plane["data"][:-1]) == MOST_POINTS
    assert "5,000 of the 7,000 tiles, evenly spaced through each cluster" in text_of(page)


def test_tiles_are_hovered_by_their_own_number(plotly):
    page = deepcluster_report(**clustering(tile_ids=np.arange(90) + 500))
    shown = [number for trace in figures_of(page)[2]["data"][:-1] for number in trace["text"]]
    assert sorted(shown) == list(range(500, 590))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_the_map_shows_each_tile_in_the_colour_of_its_cluster(plotly):
    import base64

    from rasterio.io import MemoryFile

    cells = np.stack(np.divmod(np.arange(90), 10), axis=1) + 3
    arguments = clustering(cells=cells)
    uri = re.search(r"data:image/png;base64,([^\"]+)", deepcluster_report(**arguments))[1]
    with MemoryFile(base64.b64decode(uri)) as file, file.open() as image:
        picture = image.read()
    assert picture.shape == (3, 900, 1000)
    found = picture[:, 50::100, 50::100].reshape(3, -1).T
    expected = [bytes.fromhex(arguments["classes"][label - 1]["colour"][1:]) for label in arguments["labels"]]
    assert [bytes(pixel.tolist()) for pixel in found] == expected


def test_names_are_shown_as_they_stand_in_text_and_figures(plotly):
    nasty = "</script><b>R&D</b>"
    arguments = clustering()
    arguments["classes"][0]["name"] = nasty
    page = deepcluster_report(**arguments)
    assert nasty not in page
    assert nasty in text_of(page)
    assert figures_of(page)[0]["data"][0]["name"] == "&lt;/script&gt;&lt;b&gt;R&amp;D&lt;/b&gt;"


@pytest.mark.parametrize(
    "changes",
    [
        {"clusters": 1},
        {"tiles": 3, "clusters": 4},
        {"dimensions": 1},
        {"tile_area": float("nan")},
        {"sheet": {}},
        {"confidence": np.full(90, np.nan)},
        {"history": [{"epoch": 0, "stability": None, "chosen": True}]},
        {"stability": np.array([1, np.nan, 0.7])},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_odd_clusterings_are_reported_without_noise(plotly, changes, recwarn):
    text = text_of(deepcluster_report(**clustering(**changes)))
    assert "A city" in text
    assert not re.search(r"\bnan\b|\bNone\b", text)
    assert not [warning for warning in recwarn if "plotly" not in str(warning.filename)]


def test_the_same_clustering_gives_the_same_page(plotly):
    assert deepcluster_report(**clustering()) == deepcluster_report(**clustering())


@pytest.mark.parametrize(
    ("square_metres", "text"), [(576, "576 m²"), (16_384, "1.64 ha"), (1e6, "1 km²"), (1.234e9, "1,234 km²")]
)
def test_areas_are_told_in_the_unit_that_reads_best(square_metres, text):
    assert readable_area(square_metres).replace("\u00a0", " ") == text
