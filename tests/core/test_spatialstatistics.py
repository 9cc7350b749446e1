"""Statistics of places: arithmetic by eye, golden values of esda and scipy, and rates of false alarm on random maps."""

from __future__ import annotations

import numpy as np
import pytest
from geopandas import GeoSeries
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree
from shapely.geometry import box

from tests.helpers.random_fields import random_field
from urban_ml_plugin.core.spatial_statistics.autocorrelation import (
    contiguity_weights,
    effective_sample_size,
    knn_weights,
    local_morans_i,
    morans_i,
)
from urban_ml_plugin.core.spatial_statistics.multiple_tests import benjamini_hochberg, largest_of_all
from urban_ml_plugin.core.spatial_statistics.spatial_blocks import block_draws, spatial_blocks, suitable_blocks
from urban_ml_plugin.core.spatial_statistics.spectral_randomisation import (
    GraphPatterns,
    GridPatterns,
    random_maps,
    random_products,
)
from urban_ml_plugin.core.spatial_statistics.variogram import (
    AT_RANGE,
    LAGS,
    SHARE_OF_EXTENT,
    SHORTEST_LAG,
    empirical_variogram,
    fit_variogram,
    independent_places,
    variogram_range,
)


def places(rows: int, columns: int, step: float = 1.0):
    """Rows, columns, x and y of a full grid."""
    row, column = np.divmod(np.arange(rows * columns), columns)
    return row, column, column * step, -row * step


# -- neighbourhoods and Moran's I --


def queens(shapes: GeoSeries):
    """The neighbourhood of shapes in metres."""
    return contiguity_weights(shapes, shapes.centroid.x.to_numpy(), shapes.centroid.y.to_numpy())


def test_moran_s_i_of_a_chessboard_is_minus_one_and_of_halves_is_high():
    shapes = GeoSeries([box(x, y, x + 1, y + 1) for y in range(6) for x in range(6)])
    queen = queens(shapes)
    assert queen.sum(axis=1).min() == 3
    assert queen.sum(axis=1).max() == 8
    line = GeoSeries([box(x, 0, x + 1, 1) for x in range(6)])
    assert morans_i(np.array([0.0, 1, 0, 1, 0, 1]), queens(line)).i == pytest.approx(-1)
    halves = morans_i((np.arange(36) % 6 > 2).astype(float), queen)
    assert halves.i > 0.6
    assert halves.p == 1 / 1000
    assert halves.expected == pytest.approx(-1 / 35)


def test_constant_values_have_no_moran_s_i():
    weights = knn_weights(np.arange(5.0), np.zeros(5), 2)
    assert np.isnan(morans_i(np.full(5, 0.1), weights).i)
    assert np.isnan(local_morans_i(np.full(5, 0.1), weights).p).all()
    weights = knn_weights(np.arange(50.0), np.zeros(50), 2)
    with np.errstate(all="raise"):  # their mean is not 0.1 to the last bit
        assert np.isnan(local_morans_i(np.full(50, 0.1), weights).p).all()


def test_polygons_that_touch_none_join_the_nearest():
    weights = queens(GeoSeries([box(0, 0, 1, 1), box(1, 0, 2, 1), box(5, 0, 6, 1)])).toarray()
    assert weights.tolist() == [[0, 1, 0], [1, 0, 1], [0, 1, 0]]


def test_the_nearest_island_is_so_in_metres_where_polygons_are_in_degrees() -> None:
    """At 60° north a degree of longitude is half as long as one of latitude."""
    corners = ((10, 60), (11, 60), (11.1, 60), (10, 60.7), (10, 60.8))
    shapes = GeoSeries([box(x, y, x + 0.1, y + 0.1) for x, y in corners], crs="EPSG:4326")
    metric = shapes.to_crs("EPSG:32632").centroid
    weights = contiguity_weights(shapes, metric.x.to_numpy(), metric.y.to_numpy()).toarray()
    assert weights[0].tolist() == [0, 1, 0, 0, 0]


def test_both_moran_s_are_those_of_esda():
    esda, libpysal = pytest.importorskip("esda"), pytest.importorskip("libpysal")
    rng = np.random.default_rng(3)
    x, y = rng.random((2, 90))
    values = np.sin(4 * x) + rng.normal(0, 0.5, 90)
    ours = knn_weights(x, y, 5)
    theirs = libpysal.weights.WSP(ours).to_W(silence_warnings=True)
    overall = esda.Moran(values, theirs, permutations=999)
    mine = morans_i(values, ours)
    assert mine.i == pytest.approx(overall.I)
    assert mine.expected == pytest.approx(overall.EI)
    local, ourselves = esda.Moran_Local(values, theirs, permutations=9999, seed=1), local_morans_i(values, ours, 9999)
    assert ourselves.i == pytest.approx(local.Is)
    assert (ourselves.quadrant + 1).tolist() == local.q.tolist()
    assert ourselves.p == pytest.approx(np.minimum(1, 2 * local.p_sim), abs=0.03)


def test_a_hot_spot_is_found_where_it_is_and_nowhere_else():
    row, column, x, y = places(12, 12)
    values = np.random.default_rng(0).normal(size=144)
    hot = (row < 4) & (column < 4)
    values[hot] += 5
    local = local_morans_i(values, knn_weights(x, y), 4999)
    found = benjamini_hochberg(local.p) <= 0.05
    assert found[hot].mean() > 0.7
    assert found[(row > 5) | (column > 5)].mean() < 0.03
    assert (local.quadrant[hot & found] == 0).all()


# -- variogram and effective sample size --


@pytest.mark.parametrize(("kind", "seed"), [("Exponential", 1), ("Spherical", 2)])
def test_the_variogram_and_its_fit_are_those_of_gstools(kind, seed):
    gstools = pytest.importorskip("gstools")
    settings = {"dim": 2, **({"rescale": AT_RANGE} if kind == "Exponential" else {})}
    model = getattr(gstools, kind)
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0, 1000, (2, 400))
    values = gstools.SRF(model(var=2, len_scale=300, **settings), seed=seed)((x, y)) + rng.normal(0, 0.3, 400)
    distance, gamma, members = empirical_variogram(values, x, y)
    points = np.stack([x, y], axis=1)
    nearest, half = np.median(cKDTree(points).query(points, k=2)[0][:, 1]), np.hypot(np.ptp(x), np.ptp(y)) / 2
    edges = np.geomspace(max(SHORTEST_LAG * nearest, half / SHARE_OF_EXTENT), half, LAGS)
    _, their_gamma, counts = gstools.vario_estimate((x, y), values, [0, *edges], return_counts=True)
    assert gamma == pytest.approx(their_gamma)
    assert members.tolist() == counts.tolist()
    ours, theirs = fit_variogram(values, x, y), model(**settings)
    assert ours.model == kind.lower()
    theirs.fit_variogram(distance, gamma, nugget=True, weights=np.sqrt(members) / gamma, loss="linear")
    assert ours.range == pytest.approx(theirs.len_scale, rel=1e-3)
    assert ours.structured == pytest.approx(theirs.var / theirs.sill, abs=1e-3)


@pytest.mark.parametrize("reach", [12, 24])
def test_the_range_of_a_variogram_is_found_in_map_units(reach):
    rng, (_, _, x, y) = np.random.default_rng(1), places(48, 48, 100.0)
    ranges = [variogram_range(random_field(rng, 48, 48, reach), x, y) for _ in range(9)]
    assert np.median(ranges) == pytest.approx(100 * reach, rel=0.35)


def test_values_without_autocorrelation_have_no_range():
    rng, (_, _, x, y) = np.random.default_rng(1), places(20, 20)
    assert sum(np.isfinite(variogram_range(rng.normal(size=400), x, y)) for _ in range(40)) <= 3
    assert np.isnan(variogram_range(np.ones(400), x, y))
    assert np.isnan(variogram_range(np.arange(10.0), x[:10], y[:10]))
    assert np.isfinite(variogram_range(x + 0.1 * y, x, y))


def test_a_mean_over_autocorrelated_places_is_worth_few_independent_ones():
    rng, (_, _, x, y) = np.random.default_rng(2), places(30, 30)
    fields = np.array([random_field(rng, 30, 30, 9) for _ in range(300)])
    true = 1 / fields.mean(axis=1).var()
    estimates = [independent_places(fit_variogram(field, x, y), x, y) for field in fields[:9]]
    assert np.median(estimates) == pytest.approx(true, rel=0.4)
    assert true < 60
    assert independent_places(None, x, y) == 900


@pytest.mark.parametrize("reach", [0, 4, 10])
def test_the_effective_sample_size_tells_how_far_correlations_of_unrelated_maps_stray(reach):
    rng, (_, _, x, y) = np.random.default_rng(4), places(16, 16)
    pairs = [(random_field(rng, 16, 16, reach), random_field(rng, 16, 16, reach)) for _ in range(250)]
    spread = np.mean([np.corrcoef(*pair)[0, 1] ** 2 for pair in pairs])
    estimates = [effective_sample_size(*pair, x, y) for pair in pairs[:25]]
    assert np.median(estimates) == pytest.approx(min(256, 1 + 1 / spread), rel=0.35)


def test_a_sample_of_many_places_tells_the_same_effective_size():
    rng, (_, _, x, y) = np.random.default_rng(5), places(40, 40)
    one, other = random_field(rng, 40, 40, 8), random_field(rng, 40, 40, 8)
    assert effective_sample_size(one, other, x, y) == pytest.approx(
        effective_sample_size(one[:1480], other[:1480], x[:1480], y[:1480]), rel=0.35
    )


def test_which_places_stand_out_does_not_hang_on_the_unit_of_values_that_are_often_the_same():
    rng, (_, _, x, y) = np.random.default_rng(0), places(15, 15)
    weights = knn_weights(x, y)
    values = (rng.random(225) < 0.15) * rng.integers(1, 4, 225).astype(float)
    found, *others = (local_morans_i(values * unit, weights, 99) for unit in (1, 1e6 + 0.3, 1e9, 1e-11))
    assert np.ptp(found.p) > 0.5
    for other in others:
        np.testing.assert_array_equal(other.p, found.p)
        np.testing.assert_allclose(other.i, found.i, atol=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_a_map_that_is_something_else_in_few_of_many_places_has_an_effective_size_in_any_sample(seed):
    rng = np.random.default_rng(6)
    x, y, other = rng.random((3, 3000))
    rare = (np.arange(3000) < 2).astype(float)
    assert effective_sample_size(rare, other, x, y, seed) > 1000


# -- blocks --


def test_blocks_are_squares_of_ground():
    x, y = np.random.default_rng(0).random((2, 500)) * 10
    blocks = spatial_blocks(x, y, 2.5, seed=1)
    assert sorted(set(blocks)) == list(range(blocks.max() + 1))
    assert 16 <= blocks.max() + 1 <= 25
    for block in range(blocks.max() + 1):
        assert max(np.ptp(x[blocks == block]), np.ptp(y[blocks == block])) <= 2.5
    assert (spatial_blocks(x, y, 2.5, seed=1) == blocks).all()
    assert len(set(spatial_blocks(x, y, 100))) <= 4


@pytest.mark.parametrize(("image", "across"), [((0.0, 0.0), 3.0), ((0.0, 0.0), 0.0), ((20.0, 20.0), 0.0)])
def test_along_a_street_or_a_row_of_tiles_what_is_alike_shares_a_block(image, across):
    rng = np.random.default_rng(0)
    x, values = 20.0 * np.arange(200), np.cumsum(rng.standard_normal(200))
    blocks = suitable_blocks(values, x, rng.normal(0, across, 200), image)
    assert 10 <= len(np.unique(blocks)) <= 20
    assert (np.diff(blocks) == 0).mean() > 0.9


def test_drawing_blocks_knows_that_members_of_a_block_are_alike():
    values = np.random.default_rng(0).normal(size=40).repeat(25)

    def spread(blocks):
        weights = block_draws(int(blocks.max()) + 1, 400)
        return (weights @ np.bincount(blocks, values) / (weights @ np.bincount(blocks))).std()

    assert spread(np.arange(40).repeat(25)) == pytest.approx(values.std() / np.sqrt(40), rel=0.15)
    assert spread(np.arange(1000)) < 0.4 * spread(np.arange(40).repeat(25))


# -- random maps --


@pytest.mark.parametrize("gaps", [False, True])
def test_patterns_are_a_complete_orthonormal_basis(gaps):
    row, column, x, y = places(9, 7)
    kept = np.ones(63, bool)
    kept[[0, 8, 30]] = not gaps
    values = np.random.default_rng(0).normal(size=(kept.sum(), 2))
    for patterns in (GridPatterns(row[kept], column[kept]), GraphPatterns(knn_weights(x[kept], y[kept], 4))):
        coefficients = patterns.analyse(values)
        assert patterns.synthesise(coefficients) == pytest.approx(values)
        assert coefficients.T @ coefficients == pytest.approx(values.T @ values)


def test_random_maps_keep_mean_spread_and_patchiness():
    row, column, x, y = places(24, 24)
    weights = knn_weights(x, y)
    values = random_field(np.random.default_rng(0), 24, 24, 8) + 7
    drawn = random_maps(values, GridPatterns(row, column), 50)
    assert drawn.mean(axis=0) == pytest.approx(values.mean())
    assert drawn.std(axis=0) == pytest.approx(values.std())
    patchy = [morans_i(one, weights, 9).i for one in drawn.T]
    assert np.mean(patchy) == pytest.approx(morans_i(values, weights, 9).i, abs=0.05)
    assert abs(np.corrcoef(drawn.T, values)[-1, :-1].mean()) < 0.15


def test_random_products_are_those_of_random_maps():
    row, column, _, _ = places(20, 20)
    rng = np.random.default_rng(0)
    values, other = (random_field(rng, 20, 20, 6) for _ in range(2))
    values, other = values - values.mean(), other - other.mean()
    patterns = GridPatterns(row, column)
    products = random_products(values[:, None], other[:, None], patterns, 4000)[:, 0, 0]
    maps = random_maps(values, patterns, 4000, seed=1)
    assert products.std() == pytest.approx((other @ maps).std(), rel=0.1)
    assert abs(products.mean()) < 0.1 * products.std()


def false_alarms(kept: np.ndarray, reach: float, maps: int, seed: int, irregular: bool = False) -> float:
    """Share of pairs of unrelated maps on the places ``kept`` of a grid that are called correlated at 5 %."""
    rng = np.random.default_rng(seed)
    rows, columns = kept.shape
    row, column = np.nonzero(kept)
    patterns = GraphPatterns(knn_weights(column, row, 6)) if irregular else GridPatterns(row, column)
    alarms = 0
    for number in range(maps):
        one, other = (random_field(rng, rows, columns, reach).reshape(rows, columns)[kept] for _ in range(2))
        one, other = one - one.mean(), other - other.mean()
        drawn = random_products(one[:, None], other[:, None], patterns, 199, number)[:, 0, 0]
        alarms += (1 + (np.abs(drawn) >= abs(one @ other)).sum()) / 200 <= 0.05
    return alarms / maps


WHOLE = np.ones((24, 24), bool)
COAST = np.add.outer(6 * np.sin(np.arange(24) / 4), np.arange(24)) < 15
LONG_COAST = np.add.outer(13 * np.sin(np.arange(54) / 9), np.arange(54)) < 33


@pytest.mark.parametrize("reach", [0, 4, 12])
@pytest.mark.parametrize("layout", ["whole", "coast", "irregular", "blocks"])
def test_unrelated_maps_are_called_related_as_often_as_stated(layout, reach, monkeypatch):
    """Within the 99 % binomial interval of 5 % in 200 pairs: 3 to 20."""
    scattered = np.random.default_rng(9).random((24, 24)) < 0.5
    kept = {"whole": WHOLE, "coast": COAST, "irregular": scattered, "blocks": LONG_COAST}[layout]
    if layout == "blocks":  # as on a raster of many tiles
        monkeypatch.setattr("urban_ml_plugin.core.spatial_statistics.spectral_randomisation.MOST_NODES", 600)
    share = false_alarms(kept, reach, 200, 5, layout == "irregular")
    assert 3 / 200 <= share <= 20 / 200


# -- many tests --


def test_q_values_are_those_of_benjamini_and_hochberg():
    p = np.array([0.01, 0.04, np.nan, 0.03, 0.5])
    assert benjamini_hochberg(p) == pytest.approx([0.04, 0.16 / 3, np.nan, 0.16 / 3, 0.5], nan_ok=True)
    assert len(benjamini_hochberg(np.array([]))) == 0


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
@settings(max_examples=50)
def test_q_is_never_below_p_and_keeps_its_order(p):
    q = benjamini_hochberg(np.array(p))
    assert (q >= np.array(p) - 1e-12).all()
    assert (q <= 1).all()
    assert (np.diff(q[np.argsort(p, kind="stable")]) >= -1e-12).all()


def test_the_largest_statistic_of_a_draw_adjusts_all_tests():
    drawn = np.array([[1.0, 4], [2, 0], [3, 1]])
    assert largest_of_all(np.array([3.5, 5]), drawn) == pytest.approx([2 / 4, 1 / 4])
    assert np.isnan(largest_of_all(np.array([np.nan]), drawn[:, :1])).all()
