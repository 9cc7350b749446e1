"""Profiles of clusters: arithmetic by eye and by scipy, planted differences, and rates of false alarm."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from shapely.geometry import box

from tests.helpers.flat_tasks import clusterprofile
from tests.helpers.random_fields import random_field
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.report_pages import text_of
from urban_ml_plugin.core.presentation.page import plotly_script
from urban_ml_plugin.core.profiles.cluster_descriptions import cluster_in_words, phrase, rank_correlations
from urban_ml_plugin.core.profiles.cluster_differences import (
    NEGLIGIBLE,
    SIGNIFICANT,
    Places,
    add_intervals,
    add_significance,
    describe,
    distance_to_cluster,
    distances_of_clusters,
    percentile_ranks,
)
from urban_ml_plugin.core.profiles.zone_correlations import ZoneField, correlations, regress_on_shares
from urban_ml_plugin.core.runtime.errors import InputError, MissingPackageError
from urban_ml_plugin.core.spatial_statistics.autocorrelation import knn_weights

EAST, NORTH = 400_000, 5_000_000


def on_grid(side: int) -> Places:
    row, column = np.divmod(np.arange(side * side), side)
    return Places(column * 100.0, -row * 100.0, row, column)


def in_groups(field: np.ndarray, count: int) -> np.ndarray:
    """Labels 0…K-1 of equal number, by the height of a field."""
    return np.argsort(np.argsort(field)) * count // len(field)


# -- arithmetic --


def test_effects_are_those_of_scipy():
    from scipy.stats import kruskal, mannwhitneyu

    rng = np.random.default_rng(0)
    labels = rng.integers(0, 3, 200)
    values = np.round(rng.normal(size=200) + labels, 1)  # with ties
    values[:20] = np.nan
    entry = describe("v", values, labels, 4)
    known = np.isfinite(values)
    groups = [values[known & (labels == k)] for k in range(3)]
    assert entry.n == 180
    assert entry.epsilon2 == pytest.approx(kruskal(*groups).statistic / 179)
    assert entry.naive_p == pytest.approx(kruskal(*groups).pvalue)
    u = mannwhitneyu(groups[0], np.concatenate(groups[1:])).statistic
    assert entry.effect[0] == pytest.approx(2 * u / (len(groups[0]) * (180 - len(groups[0]))) - 1)
    assert entry.median[:3] == pytest.approx([np.median(group) for group in groups])
    assert entry.counts.tolist() == [*map(len, groups), 0]
    assert np.isnan(entry.median[3])
    assert np.isnan(entry.effect[3])


def test_distances_are_those_between_all_pairs_of_tiles():
    rng = np.random.default_rng(0)
    labels, fields = rng.integers(0, 2, 40), rng.normal(size=(40, 3))
    ranks = percentile_ranks(fields)
    assert ranks[:, 0].min() == pytest.approx(0.5 / 40)
    ours = distances_of_clusters(ranks, labels, 3)
    scaled = ranks * np.sqrt(12)
    one, other = scaled[labels == 0], scaled[labels == 1]
    pairs = ((one[:, None] - other[None]) ** 2).mean(axis=2)
    assert ours[0, 1] == pytest.approx(np.sqrt(pairs.mean()))
    assert np.isnan(ours[2]).all()
    own = np.sqrt(((one - one.mean(axis=0)) ** 2).mean(axis=1))
    assert distance_to_cluster(ranks, labels, 3)[labels == 0] == pytest.approx(own)


def test_unknown_values_are_left_out_of_distances():
    labels = np.array([0, 0, 1, 1])
    ranks = np.array([[0.1, np.nan], [0.1, np.nan], [0.9, 0.2], [0.9, 0.4]])
    ours = distances_of_clusters(ranks, labels, 2)
    assert ours[0, 1] == pytest.approx(0.8 * np.sqrt(12))
    assert ours[0, 0] == pytest.approx(0)


def test_words_say_what_is_high_and_what_is_low():
    assert phrase("bld_mean", False) == "small buildings"
    assert phrase("ndvi_mean", True) == "much green"
    assert phrase("noise", True) == "high noise"
    rng, labels = np.random.default_rng(0), np.repeat([0, 1], 50)
    base = labels + rng.normal(0, 0.1, 100)
    fields = np.column_stack(
        [base, base + 1e-6 * rng.normal(size=100), -base + rng.normal(size=100), rng.normal(size=100)]
    )
    entries = [
        describe(name, fields[:, f], labels, 2) for f, name in enumerate(["bld_share", "bld_area", "ndvi", "heat"])
    ]
    for entry, q in zip(entries, (0.01, 0.01, 0.01, 0.2)):
        entry.cluster_q = np.array([q, q])
    assert cluster_in_words(1, entries, rank_correlations(fields)) == "densely built and little green"
    assert cluster_in_words(0, entries, rank_correlations(fields)) == "sparsely built and much green"
    entries[2].effect = np.array([0.2, -0.2])
    assert cluster_in_words(1, entries, rank_correlations(fields)) == "densely built; somewhat: little green"
    entries[2].effect = np.array([0.1, -0.1])
    assert cluster_in_words(1, entries, rank_correlations(fields)) == "densely built"


# -- honest significance --


def claims(side: int, reach: float, maps: int, shuffled: bool, gaps: bool) -> np.ndarray:
    """(maps, 3) of unrelated labels and measures: whether the first measure is called different at p ≤ 0.05, whether
    any of 3 measures is after correction, and whether anything is said in words."""
    rng, places = np.random.default_rng(7), on_grid(side)
    outside = (places.x - 50 * side) ** 2 + (places.y + 50 * side) ** 2 > (45 * side) ** 2
    found = np.zeros((maps, 3), bool)
    for number in range(maps):
        labels = in_groups(random_field(rng, side, side, reach), 4)
        if shuffled:
            labels = rng.permutation(labels)
        fields = np.column_stack([random_field(rng, side, side, reach) for _ in range(3)])
        if gaps:
            fields[outside] = np.nan
        entries = [describe(str(f), fields[:, f], labels, 4) for f in range(3)]
        add_significance(entries, fields, labels, places, 199, number)
        found[number] = entries[0].p <= 0.05, min(e.q for e in entries) <= 0.05, any(e.clear.any() for e in entries)
    return found


@pytest.mark.parametrize(
    ("reach", "shuffled", "gaps"),
    [(6, True, False), (0, False, False), (5, False, False), (10, False, False), (5, False, True)],
)
def test_unrelated_measures_are_called_different_as_often_as_stated(reach: float, shuffled: bool, gaps: bool) -> None:
    """Of 200 labelings 3 to 20 at 5 %, the 99 % binomial interval; what is said in words is no more frequent."""
    found = claims(20, reach, 200, shuffled, gaps).sum(axis=0)
    assert 3 <= found[0] <= 20
    assert found[1] <= 20
    assert found[2] <= 20


def test_the_textbook_test_would_cry_wolf_on_patchy_maps():
    rng = np.random.default_rng(1)
    fields = [(random_field(rng, 20, 20, 10), in_groups(random_field(rng, 20, 20, 10), 4)) for _ in range(100)]
    assert np.mean([describe("v", values, labels, 4).naive_p <= 0.05 for values, labels in fields]) > 0.5


def planted(
    rng: np.random.Generator, side: int = 24, reach: float = 6, shift: float = 1.2
) -> tuple[np.ndarray, np.ndarray]:
    """Labels of 4 patchy clusters, and three patchy measures: the second cluster is higher in the first measure, the
    clusters rise one by one in the second, the third has nothing to do with them."""
    labels = in_groups(rng.permutation(4)[in_groups(random_field(rng, side, side, reach), 4)] + rng.random(side**2), 4)
    fields = np.column_stack([random_field(rng, side, side, reach) for _ in range(3)])
    fields[:, 0] += shift * (labels == 1)
    fields[:, 1] += shift * labels / 2
    return labels, fields


def test_planted_differences_are_found_in_the_cluster_that_has_them():
    rng, places = np.random.default_rng(2), on_grid(24)
    found = np.zeros(3)
    second, pairs = [], []
    for number in range(20):
        labels, fields = planted(rng)
        entries = [describe(str(f), fields[:, f], labels, 4) for f in range(3)]
        add_significance(entries, fields, labels, places, 499, number)
        found += [entry.q <= SIGNIFICANT for entry in entries]
        second.append(entries[0].clear[1] and entries[0].effect[1] > NEGLIGIBLE)
        pairs.append(entries[1].pair_p[0, 3] <= 0.05)
    assert found[0] >= 17
    assert found[1] >= 17
    assert found[2] <= 4
    assert np.mean(second) >= 0.85
    assert np.mean(pairs) >= 0.85


def test_intervals_of_blocks_hold_the_true_effect_and_are_wider_than_those_of_tiles():
    rng, places = np.random.default_rng(3), on_grid(24)
    held, widths = [], []
    for number in range(40):
        labels = np.where(random_field(rng, 24, 24, 4) > 0, 1, 0)
        values = random_field(rng, 24, 24, 6) + 1.0 * labels
        entry = describe("v", values, labels, 2)
        add_intervals(entry, values, labels, places, number)
        held += [entry.low[1] <= 1 <= entry.high[1], entry.low[0] <= 0 <= entry.high[0]]
        widths.append(entry.high[1] - entry.low[1])
        assert entry.effective[1] < entry.counts[1] / 2
        assert -1 <= entry.effect_low[1] < entry.effect[1] < entry.effect_high[1] <= 1
    assert np.mean(held) >= 0.85
    of_independent_tiles = 2 * 1.96 * 1.25 / np.sqrt(288)
    assert np.median(widths) > 1.5 * of_independent_tiles


def test_the_interval_of_the_largest_effect_stays_at_it():
    places = on_grid(16)
    labels = np.random.default_rng(0).integers(0, 2, 256)
    values = labels + np.linspace(0, 0.5, 256)
    entry = describe("v", values, labels, 2)
    add_intervals(entry, values, labels, places, 0)
    assert entry.effect.tolist() == pytest.approx([-1, 1])
    assert entry.effect_high[1] == pytest.approx(1, abs=1e-3)
    assert entry.effect_low[1] == pytest.approx(1, abs=1e-3)


def test_a_cluster_in_one_corner_has_no_interval():
    places = on_grid(24)
    labels = ((places.x < 300) & (places.y > -300)).astype(int)
    values = random_field(np.random.default_rng(0), 24, 24, 8)
    entry = describe("v", values, labels, 2)
    add_intervals(entry, values, labels, places, 0)
    assert np.isnan(entry.low[1])
    assert np.isfinite(entry.low[0])


# -- zones --


def test_unrelated_shares_and_fields_are_linked_as_rarely_as_stated():
    rng = np.random.default_rng(4)
    kept = rng.random(400) < 0.4
    y, x = (part[kept].astype(float) for part in np.divmod(np.arange(400), 20))
    weights = knn_weights(x, y, 6)
    alarms, explained = [], []
    for number in range(150):
        share = np.column_stack([np.exp(random_field(rng, 20, 20, 8))[kept] for _ in range(3)])
        share /= share.sum(axis=1, keepdims=True)
        field = random_field(rng, 20, 20, 8)[kept]
        alarms += [link.p <= 0.05 for link in correlations(ZoneField("d", field, share, x, y, weights), 199, number)]
        if number < 30:
            explained.append(regress_on_shares(ZoneField("d", field, share, x, y, weights), 99, number))
    assert 0.02 <= np.mean(alarms) <= 0.1
    assert np.nanmedian([entry.blocked for entry in explained]) < 0.05
    assert np.median([entry.fitted for entry in explained]) > np.nanmedian([entry.blocked for entry in explained])


def test_a_planted_link_is_found_and_the_rest_is_what_was_added():
    rng = np.random.default_rng(5)
    y, x = (part.astype(float) for part in np.divmod(np.arange(196), 14))
    share = np.column_stack([np.exp(random_field(rng, 14, 14, 5)) for _ in range(3)])
    share /= share.sum(axis=1, keepdims=True)
    extra = 0.3 * random_field(rng, 14, 14, 6)
    field = 4 * share[:, 0] + extra
    weights = knn_weights(x, y, 8)
    first = correlations(ZoneField("d", field, share, x, y, weights), 999, 0)[0]
    assert first.p <= 0.01
    assert first.low > 0.3
    entry = regress_on_shares(ZoneField("d", field, share, x, y, weights), 999, 0)
    assert entry.blocked > 0.5
    assert np.corrcoef(entry.residual, extra)[0, 1] > 0.9
    assert entry.residual_moran.p <= 0.01


# -- the task --


@pytest.fixture
def layers(tmp_path: Path) -> dict[str, str]:
    """Tiles of 20 x 20 in four clusters with measures, and 25 zones of 4 x 4 tiles with shares and deprivation."""
    rng = np.random.default_rng(6)
    labels, fields = planted(rng, 20)
    row, column = np.divmod(np.arange(400), 20)
    fields[row < 2, 1] = np.nan
    cluster = labels + 1.0
    cluster[:3] = np.nan
    shapes = [box(EAST + 50 * c, NORTH - 50 * r - 50, EAST + 50 * c + 50, NORTH - 50 * r) for r, c in zip(row, column)]
    tiles = geopandas.GeoDataFrame(
        {
            "tile_id": np.arange(400) + 1, "row": row, "col": column, "valid": 1.0, "cluster": cluster,
            "confidence": rng.random(400), "bld_mean": fields[:, 0], "ndvi": fields[:, 1], "heat": fields[:, 2],
            "flat": 3.0, "void": np.nan, "note": "x",
        },
        geometry=shapes, crs="EPSG:32633",
    )  # fmt: skip
    zone = row // 4 * 5 + column // 4
    shares = np.array([[np.mean(labels[zone == z] == k) for k in range(4)] for z in range(25)])
    squares = [
        box(EAST + 200 * c, NORTH - 200 * r - 200, EAST + 200 * c + 200, NORTH - 200 * r) for r, c in np.ndindex(5, 5)
    ]
    deprivation = 10 * shares[:, 1] + rng.normal(0, 0.5, 25)
    zones = geopandas.GeoDataFrame(
        {
            **{f"c{k + 1}_share": shares[:, k] for k in range(4)},
            "deprivation": deprivation, "income": rng.normal(size=25), "coverage": 1.0, "name": "z",
        },
        geometry=squares, crs="EPSG:32633",
    )  # fmt: skip
    zones.loc[24, "deprivation"] = np.nan
    tiles.to_file(tmp_path / "tiles.gpkg", driver="GPKG")
    zones.to_crs("EPSG:4326").to_file(tmp_path / "zones.gpkg", driver="GPKG")
    return {"input": str(tmp_path / "tiles.gpkg"), "zones": str(tmp_path / "zones.gpkg")}


def test_tiles_get_the_words_of_their_cluster(layers: dict[str, str], tmp_path: Path) -> None:
    heard = RecordingEvents()
    found = clusterprofile(input=layers["input"], output=str(tmp_path / "out.gpkg"), permutations=199, events=heard)
    assert [row["field"] for row in found["table"][:3]] == ["bld_mean", "ndvi", "heat"]
    assert len(found["table"]) == 12
    assert any("flat is 3 everywhere" in text for text in heard.warnings)
    assert any("void has no values" in text for text in heard.warnings)
    assert "large buildings" in found["words"]["2"]
    assert found["fields_differing"] >= 2
    assert found["explained"] is None
    ndvi = [row["n"] for row in found["table"] if row["field"] == "ndvi"]
    assert sum(ndvi) == 360
    out = geopandas.read_file(tmp_path / "out.gpkg")
    assert len(out) == 400
    assert out.in_words[:3].isna().all()
    assert set(out.in_words[out.cluster == 2]) == {found["words"]["2"]}
    assert out.cluster_distance[3:].between(0, 4).all()


def test_zones_get_what_the_clusters_leave_unexplained(layers: dict[str, str], tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    try:
        plotly_script()
    except MissingPackageError:
        page = None
    found = clusterprofile(
        **layers, zone_fields=["deprivation", "income"], output=str(tmp_path / "out.gpkg"), report=page and str(page),
        classes=[{"number": 2, "name": "Villas & <gardens>", "colour": "#112233"}],
    )  # fmt: skip
    assert found["explained"] > 0.5
    assert found["new_fields"] == ["residual", "local_i", "quadrant", "local_q"]
    out = geopandas.read_file(tmp_path / "out.gpkg")
    assert out.crs == "EPSG:4326"
    assert out.residual.isna().tolist() == [False] * 24 + [True]
    assert set(out.quadrant.dropna()) <= {"HH", "LL", "HL", "LH"}
    assert out.local_q[:24].between(0, 1).all()
    if page:
        text = text_of(page.read_text(encoding="utf-8"))
        assert "Villas & <gardens>" in text
        assert "explain" in text
        assert "of 3 measures different" in text
        assert "Wagner" in text
        assert "Clifford" in text


def test_the_same_seed_gives_the_same_profile(layers: dict[str, str]) -> None:
    results = [clusterprofile(input=layers["input"], permutations=99, seed=5)["table"] for _ in range(2)]
    assert repr(results[0]) == repr(results[1])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"cluster": "kind"}, "kind of the input layer is missing"),
        ({"cluster": "note"}, "note of the input layer is not numeric"),
        ({"cluster": "heat"}, "must hold whole numbers from 1"),
        ({"cluster": "flat"}, "All polygons of the input are of cluster 3"),
        ({"fields": ["note"]}, "note of the input layer is not numeric"),
        ({"fields": ["flat", "void"]}, "None of the fields flat, void can be compared"),
        ({"zone_fields": ["deprivation"]}, "without zones"),
        ({"zones": "input", "zone_fields": ["heat"]}, "carry no cluster shares"),
        ({"zones": "zones"}, "No field of the zones was chosen"),
        ({"zones": "zones", "zone_fields": ["name"]}, "name of the zones layer is not numeric"),
        ({"zones": "zones", "zone_fields": ["coverage"]}, "coverage of the zones is 1 everywhere"),
    ],
)
def test_what_cannot_be_profiled_is_told_in_a_sentence(
    layers: dict[str, str], tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    arguments = {"input": layers["input"], **change}
    if "zones" in change:
        arguments["zones"] = layers[change["zones"]]
    with pytest.raises(InputError, match=re.escape(words)):
        clusterprofile(**arguments, output=str(tmp_path / "out.gpkg"))
    assert not (tmp_path / "out.gpkg").exists()


def test_one_tile_is_too_few(layers: dict[str, str], tmp_path: Path) -> None:
    geopandas.read_file(layers["input"]).iloc[5:6].to_file(tmp_path / "one.gpkg", driver="GPKG")
    with pytest.raises(InputError, match="Only 1 of the input's polygons"):
        clusterprofile(input=str(tmp_path / "one.gpkg"))
