"""The report of a clustering: what it computes, and that what it says is what was found."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from tests.helpers.report_pages import figures_of, text_of
from urban_ml_plugin.core.clustering.cluster_distances import relative_distances, typical_distances
from urban_ml_plugin.core.clustering.clustered_tiles import ClusteredTiles
from urban_ml_plugin.core.clustering.clustering import ClusterModel
from urban_ml_plugin.core.clustering.deepcluster_model import DeepClusterCard
from urban_ml_plugin.core.clustering.reproducibility import LEAST_TILES
from urban_ml_plugin.core.clustering.self_training import Epoch, History
from urban_ml_plugin.core.images.imagery import Scaling
from urban_ml_plugin.core.models.tile_model import NetworkCard
from urban_ml_plugin.core.presentation.pictures import Picture
from urban_ml_plugin.core.presentation.wording import readable_area
from urban_ml_plugin.core.reports.deepcluster import MOST_POINTS, Clustering, deepcluster_report


def clustering(tiles: int = 90, clusters: int = 3, dimensions: int = 4, **changes) -> Clustering:
    """A report on well-separated clusters, the first of them the largest."""
    rng = np.random.default_rng(0)
    labels = np.sort(np.minimum(rng.geometric(0.5, tiles), clusters))
    centroids = 5 * rng.normal(size=(clusters, dimensions))
    features = centroids[labels - 1] + rng.normal(size=(tiles, dimensions))
    colours = ["#0072B2", "#E69F00", "#009E73", "#CC79A7"]
    picture = rng.integers(0, 256, (32, 32, 3), dtype=np.uint8)
    rows, columns = changes.pop("cells", np.stack(np.divmod(np.arange(tiles), 10), axis=1)).T
    confidence = changes.pop("confidence", rng.random(tiles).astype(np.float32))
    novelty, margin = rng.random(tiles).astype(np.float32) * 1.1, rng.random(tiles).astype(np.float32)
    axes, none = np.eye(dimensions), np.zeros((0, dimensions))
    stability = changes.pop("stability", np.linspace(0.9, 0.8, clusters))
    model = ClusterModel(
        0 * axes[0], 1 + 0 * axes[0], axes, axes, none, centroids, np.ones(2), stability,
        another_run=changes.pop("another_run", np.array([0.98, 0.012, 0.2])),
    )  # fmt: skip
    rounds = [
        Epoch(0.7, 1, 1, 1, 0, []),
        Epoch(0.75, 1, 1, 0.8, 1.5, []),
        Epoch(0.8, 1, 1, 0.97, 0.5, []),
    ]
    said = labels, confidence, novelty, margin
    epochs, chosen = changes.pop("epochs", rounds), changes.pop("chosen", 2)
    history = History(model, features[:, None], *said, features, np.zeros((0, tiles), np.int64), epochs, chosen)
    card = DeepClusterCard(
        network=NetworkCard("urban", "bundled", "float32", 1.0),
        bands=(1, 2, 3),
        band_count=3,
        scaling=Scaling(np.zeros(3), np.ones(3)),
        tile_size=128,
        stride=128,
        context=1.0,
        ground_resolution=changes.pop("ground_resolution", 0.5),
        classes=[{"number": k + 1, "name": f"Type {k + 1}", "colour": colours[k % 4]} for k in range(clusters)],
        provenance={"input": "city.tif"},
        images=changes.pop("images", "tiles"),
        panoramas=None,
        photo_border=None,
        embedding=None,
        metrics={},
    )
    sheet = {k + 1: [Picture(picture, f"tile {10 * k + i}") for i in range(2)] for k in range(clusters)}
    placed = ClusteredTiles(rows, columns, *said)
    ids = changes.pop("tile_ids", np.arange(1, tiles + 1))
    return Clustering("A city", card, placed, ids, history, changes.pop("pictures", sheet), **changes)


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


def test_distances_are_set_against_those_within_the_two_clusters():
    found = relative_distances(np.array([[1.0, 5.0], [5.0, 7.0]]))
    assert found[0, 1] == found[1, 0] == pytest.approx(1)
    assert np.isnan(np.diag(found)).all()


def test_the_page_says_how_many_tiles_and_how_much_ground_each_cluster_has(plotly):
    arguments = clustering()
    text = text_of(deepcluster_report(arguments))
    counts = np.bincount(arguments.tiles.labels)[1:]
    assert counts.sum() == 90
    for number, count in enumerate(counts, start=1):
        share = f"{100 * count / 90:.0f}" if count >= 9 else f"{100 * count / 90:.1f}"
        assert f"Type {number} {count} {count * 0.4096:.2f} {share} %" in text
    assert "0.369 km²" in text


def test_every_exemplar_is_on_the_sheet(plotly):
    page = deepcluster_report(clustering())
    assert page.count("data:image/jpeg") == 6
    assert all(f"tile {number}" in page for number in (0, 1, 10, 11, 20, 21))


def test_every_figure_is_one_that_plotly_knows_and_has_words_for_it(plotly):
    import plotly.graph_objects as go

    if int(plotly.__version__.split(".")[0]) < 6:
        pytest.skip(f"plotly {plotly.__version__} does not know all that its successors draw")
    page = deepcluster_report(clustering(stability=np.array([0.9, 0.8, 0.5])))
    figures = figures_of(page)
    assert len(figures) == 6
    for figure in figures:
        go.Figure(figure)
    assert len(re.findall(r'class="plot" role="img" aria-label="[^"]{20,}"', page)) == 6


def test_the_epoch_that_was_kept_is_named_and_marked(plotly):
    page = deepcluster_report(clustering())
    assert "The grouping of epoch 2 was kept. It agrees with the one before by 0.970 of 1: settled." in text_of(page)
    line = figures_of(page)[-1]
    assert line["data"][0]["y"] == [0.8, 0.97]
    assert line["layout"]["shapes"][0]["x0"] == 2


def test_without_epochs_the_page_says_what_was_done_instead(plotly):
    page = deepcluster_report(clustering(epochs=[Epoch(0.7, 1, 1, 1, 0, [])], chosen=0))
    assert "No epoch was run" in text_of(page)
    assert len(figures_of(page)) == 5


def test_clusters_that_do_not_come_back_are_named(plotly):
    text = text_of(deepcluster_report(clustering(stability=np.array([0.9, 0.8, 0.5]))))
    assert "2 of the 3 clusters come back when the tiles are resampled. Do not rely on Type 3." in text


def lead_of(page: str) -> str:
    """The paragraph below the title."""
    return text_of(re.search(r'<p class="lead">(.*?)</p>', page, flags=re.DOTALL)[1])


@pytest.mark.parametrize(("worse", "names"), [(0, "only Type 1 and Type 2"), (0.3, "none of the clusters")])
def test_the_first_sentence_says_that_a_map_is_unstable_how_much_moves_and_what_can_be_relied_upon(
    plotly, worse, names
):
    stability = np.array([0.9, 0.8, 0.5]) - worse
    page = deepcluster_report(clustering(another_run=np.array([0.71, 0.234, 0.3]), stability=stability))
    assert lead_of(page).startswith(
        "This map is unstable: another seed gives another map, in which about 23 % of the tiles are in another cluster"
        f", and {names} can be relied upon. "
    )


def test_a_map_that_only_other_tiles_would_change_is_called_unstable_too(plotly):
    page = deepcluster_report(clustering(another_run=np.array([1, 0, 0.44]), stability=np.array([0.8, 0.5, 0.4])))
    assert lead_of(page).startswith(
        "This map is unstable: another seed moves about 0 % of the tiles to another cluster, and as many other tiles "
        "of the same place give another map, in which about 44 % are in another cluster, and only Type 1 can be relied "
        "upon."
    )


def test_a_map_that_another_run_would_give_too_is_called_stable(plotly):
    lead = lead_of(deepcluster_report(clustering(another_run=np.array([0.98, 0.012, 0.08]))))
    assert lead.startswith(
        "This map is stable: another seed moves about 1.2 % of the tiles to another cluster (adjusted Rand index 0.98)"
        ", and as many other tiles of the same place would move about 8"
    )
    assert "unstable" not in lead


def test_a_map_that_other_tiles_would_change_is_not_called_stable(plotly):
    lead = lead_of(deepcluster_report(clustering(another_run=np.array([0.99, 0.004, 0.246]))))
    assert lead.startswith(
        "This map depends little on the seed, and more on the tiles: another seed moves about 0.4 % of the tiles to "
        "another cluster (adjusted Rand index 0.99), and as many other tiles of the same place would move about 25 %. "
    )


@pytest.mark.parametrize("stability", [0.95, 0.12])
def test_whether_a_map_of_few_tiles_is_stable_is_not_said(plotly, stability):
    changes = {"another_run": np.array([1, 0, 0]), "stability": np.full(3, stability)}
    lead = lead_of(deepcluster_report(clustering(tiles=LEAST_TILES - 1, **changes)))
    assert lead.startswith(
        "This map has 39 tiles, too few to tell whether it is stable: another seed moves about 0 % of the tiles to "
        "another cluster, and what other tiles of the same place would change shows from 40 tiles on. "
    )
    assert "too few" not in lead_of(deepcluster_report(clustering(tiles=LEAST_TILES, **changes)))


def test_a_map_of_few_tiles_that_another_seed_changes_is_called_unstable(plotly):
    lead = lead_of(deepcluster_report(clustering(tiles=LEAST_TILES - 1, another_run=np.array([0.5, 0.2, 0.3]))))
    assert lead.startswith("This map is unstable: another seed gives another map, in which about 20 % of the tiles ")


def test_large_sets_are_drawn_by_a_stated_sample(plotly):
    page = deepcluster_report(clustering(tiles=MOST_POINTS + 2_000))
    plane = figures_of(page)[3]
    assert sum(len(trace["x"]) for trace in plane["data"][:-1]) == MOST_POINTS
    assert "5,000 of the 7,000 tiles, evenly spaced through each cluster" in text_of(page)


def test_tiles_are_hovered_by_their_own_number(plotly):
    page = deepcluster_report(clustering(tile_ids=np.arange(90) + 500))
    shown = [number for trace in figures_of(page)[3]["data"][:-1] for number in trace["text"]]
    assert sorted(shown) == list(range(500, 590))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_the_map_shows_each_tile_in_the_colour_of_its_cluster(plotly):
    import base64

    from rasterio.io import MemoryFile

    cells = np.stack(np.divmod(np.arange(90), 10), axis=1) + 3
    arguments = clustering(cells=cells)
    uri = re.search(r"data:image/png;base64,([^\"]+)", deepcluster_report(arguments))[1]
    with MemoryFile(base64.b64decode(uri)) as file, file.open() as image:
        picture = image.read()
    assert picture.shape == (3, 900, 1000)
    found = picture[:, 50::100, 50::100].reshape(3, -1).T
    expected = [bytes.fromhex(arguments.card.classes[label - 1]["colour"][1:]) for label in arguments.tiles.labels]
    assert [bytes(pixel.tolist()) for pixel in found] == expected


def test_names_are_shown_as_they_stand_in_text_and_figures(plotly):
    nasty = "</script><b>R&D</b>"
    arguments = clustering()
    arguments.card.classes[0]["name"] = nasty
    page = deepcluster_report(replace(arguments))
    assert nasty not in page
    assert nasty in text_of(page)
    assert figures_of(page)[0]["data"][0]["name"] == "&lt;/script&gt;&lt;b&gt;R&amp;D&lt;/b&gt;"


@pytest.mark.parametrize(
    "changes",
    [
        {"clusters": 1},
        {"tiles": 3, "clusters": 4},
        {"dimensions": 1},
        {"ground_resolution": float("nan")},
        {"pictures": {}},
        {"confidence": np.full(90, np.nan)},
        {"epochs": [Epoch(0.7, 1, 1, 1, 0, []), Epoch(0.7, 1, 1, 0.9, 1, [])], "chosen": 0},
        {"stability": np.array([1, np.nan, 0.7])},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_odd_clusterings_are_reported_without_noise(plotly, changes, recwarn):
    text = text_of(deepcluster_report(clustering(**changes)))
    assert "A city" in text
    assert not re.search(r"\bnan\b|\bNone\b", text)
    assert not [warning for warning in recwarn if "plotly" not in str(warning.filename)]


def test_the_same_clustering_gives_the_same_page(plotly):
    assert deepcluster_report(clustering()) == deepcluster_report(clustering())


@pytest.mark.parametrize(
    ("square_metres", "text"), [(576, "576 m²"), (16_384, "1.64 ha"), (1e6, "1 km²"), (1.234e9, "1,234 km²")]
)
def test_areas_are_told_in_the_unit_that_reads_best(square_metres, text):
    assert readable_area(square_metres).replace("\u00a0", " ") == text
