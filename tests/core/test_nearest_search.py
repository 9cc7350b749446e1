"""The nearest of many directions: the same as brute force, whatever the rules and the parts; and the rules."""

from __future__ import annotations

import numpy as np
import pytest
from geopandas import GeoSeries
from pyproj import Geod
from shapely.geometry import Point

from urban_ml_plugin.core.nearest_images import cosine_search
from urban_ml_plugin.core.nearest_images.cosine_search import NONE, CosineSpace, nearest_exactly
from urban_ml_plugin.core.nearest_images.exclusions import NO_SEQUENCE, Exclusions, Traits, nearest_of_distinct_ground
from urban_ml_plugin.core.nearest_images.ground import Ground, along_the_ground, chords, on_earth, share_ground
from urban_ml_plugin.core.nearest_images.locks import locked_classes
from urban_ml_plugin.core.options.generation.nearest_options import MatchOptions
from urban_ml_plugin.core.runtime.errors import InputError


def directions(count: int, width: int, seed: int) -> np.ndarray:
    found = np.random.default_rng(seed).normal(size=(count, width)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def test_it_equals_brute_force_on_a_hundred_random_queries_under_random_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cosine_search, "PART", 700)
    monkeypatch.setattr(cosine_search, "QUERIES", 32)
    pool, queries = directions(5_000, 48, 0), directions(100, 48, 1)
    may = np.random.default_rng(2).random((5_000, 100)) < 0.3
    may[:, 7], may[3:, 8] = False, False
    found = nearest_exactly(pool, queries, 6, lambda part, some: may[part, some])
    for number, query in enumerate(queries):
        cosines = np.where(may[:, number], pool.astype(float) @ query.astype(float), -np.inf)
        expected = np.argsort(-cosines, kind="stable")[: min(6, int(may[:, number].sum()))]
        assert found.place[number][: len(expected)].tolist() == expected.tolist()
        assert (found.place[number][len(expected) :] == NONE).all()
        assert found.similarity[number][: len(expected)] == pytest.approx(cosines[expected], abs=1e-12)
    assert np.isnan(found.similarity[7]).all()
    assert (found.place[8] != NONE).sum() == may[:3, 8].sum()


def test_what_is_found_does_not_depend_on_how_the_work_is_parted(monkeypatch: pytest.MonkeyPatch) -> None:
    pool, queries = directions(3_000, 32, 3), directions(40, 32, 4)
    pool[100] = pool[2_000]  # two that are the same: the first counts

    def search(part: int, together: int) -> tuple[bytes, bytes]:
        monkeypatch.setattr(cosine_search, "PART", part)
        monkeypatch.setattr(cosine_search, "QUERIES", together)
        found = nearest_exactly(
            pool, queries, 4, lambda rows, some: np.ones((rows.stop - rows.start, some.stop - some.start), bool)
        )
        return found.place.tobytes(), found.similarity.tobytes()

    assert search(3_000, 128) == search(97, 7) == search(512, 1)


def test_the_mean_is_taken_away_and_each_encoder_has_its_share() -> None:
    rng = np.random.default_rng(5)
    features = (rng.normal(size=(400, 6)) * (1, 1, 1, 50, 50, 50) + 100).astype(np.float32)
    space = CosineSpace(features, ((3, 0.5), (3, 0.5)))
    found = space.of(features)
    assert np.linalg.norm(found, axis=1) == pytest.approx(np.ones(400), abs=1e-6)
    assert (found[:, :3] ** 2).mean() == pytest.approx((found[:, 3:] ** 2).mean(), rel=0.1)
    assert np.abs((found @ found.T).mean()) < 0.01
    mean = features.mean(axis=0, dtype=np.float64)
    assert np.abs(CosineSpace(features).of(mean[None] + 1e-30)).max() <= 1
    kept = features.copy()
    assert space.of(kept, in_place=True) is kept
    assert (kept == found).all()


def test_distances_are_those_along_the_ellipsoid_near_and_far() -> None:
    places = [(72.85, 19.04), (72.851, 19.04), (72.9, 19.1), (8.5, 47.4)]
    earth = on_earth(GeoSeries([Point(*place) for place in places], crs=4326))
    metres = along_the_ground(chords(earth, earth))
    for one, start in enumerate(places):
        for other, end in enumerate(places):
            assert metres[one, other] == pytest.approx(Geod(ellps="WGS84").inv(*start, *end)[2], rel=3e-3, abs=1e-4)
    local = GeoSeries([Point(500_000, 2_100_000), Point(500_030, 2_100_040)], crs=32643)
    assert along_the_ground(chords(on_earth(local), on_earth(local)))[0, 1] == pytest.approx(50, rel=1e-3)


def ground(earth: list[tuple[float, float]], source: list[int], row: list[int], column: list[int], steps: float = 1.0,
           side: float = 10.0, photograph: int = -1) -> Ground:  # fmt: skip
    count = len(earth)
    places = np.array([(x, y, 0.0) for x, y in earth])
    return Ground(places, np.array(source), np.array(row), np.array(column), np.full(count, steps),
                  np.full(count, side), np.full(count, photograph))  # fmt: skip


def test_overlapping_tiles_share_ground_and_neighbours_do_not() -> None:
    pool = ground(
        [(0, 0), (5, 0), (10, 0), (10, 10), (13, 0), (15, 0)],
        [0, 0, 0, 0, 1, 1],
        [0, 0, 0, 2, 0, 0],
        [0, 1, 2, 2, 0, 1],
        steps=2,
    )
    one = ground([(0, 0)], [0], [0], [0], steps=2)
    assert share_ground(pool, one, chords(pool.earth, one.earth))[:, 0].tolist() == [
        True,
        True,
        False,
        False,
        True,
        False,
    ]


def test_views_of_one_panorama_share_it_and_other_photographs_do_not() -> None:
    pool = ground([(0, 0)] * 3, [0, 0, 0], [0, 0, 0], [0, 1, 2], side=0)
    pool.photograph[:] = (4, 4, 5)
    shared = share_ground(pool, pool.at(slice(0, 1)), chords(pool.earth, pool.earth[:1]))
    assert shared[:, 0].tolist() == [True, True, False]


def test_each_rule_leaves_out_what_it_should_and_counts_it() -> None:
    pool = ground([(0, 0), (40, 0), (200, 0), (300, 0), (400, 0), (500, 0)], [0] * 6, [0] * 6, [0, 4, 20, 30, 40, 50])
    sequence = np.array([1, 1, 1, 2, 2, NO_SEQUENCE])
    shares = np.array([[0.3], [0.3], [0.3], [0.4], [0.4001], [np.nan]])
    traits = Traits(pool, sequence, shares)
    rules = Exclusions(traits, traits.at(slice(0, 1)), 100.0, np.full(traits.shares.shape[1], 0.1))
    assert rules(slice(0, 6), slice(0, 1))[:, 0].tolist() == [False, False, False, True, False, False]
    assert rules.left == (6, 1, 1, 1, 2)


NAMES = ["sky", "building", "pavement", "greenery", "road", "vehicle"]


@pytest.mark.parametrize(
    ("options", "locked"),
    [
        ({}, []),
        ({"lock": "all"}, NAMES),
        ({"lock": "all but trees"}, ["sky", "building", "pavement", "road", "vehicle"]),
        ({"lock": "all but roads"}, ["sky", "building", "pavement", "greenery", "vehicle"]),
        ({"lock": "all but buildings"}, ["sky", "pavement", "greenery", "road", "vehicle"]),
        ({"locked": "road, sky"}, ["road", "sky"]),
        ({"locked": ["road"]}, ["road"]),
    ],
)
def test_presets_lock_what_their_names_say(options: dict, locked: list[str]) -> None:
    assert [NAMES[place] for place in locked_classes(NAMES, MatchOptions(**options))] == locked


def test_a_car_park_is_no_park_and_what_no_class_is_called_is_told() -> None:
    assert locked_classes(["Parking lot", "Tree canopy"], MatchOptions(lock="all but trees")) == [0]
    for options, words in (
        ({"lock": "all but roads"}, "None of the classes water, Tree is called like roads"),
        ({"lock": "all but trees"}, None),
        ({"locked": "lake"}, "no class called “lake”"),
    ):
        if words is None:
            assert locked_classes(["water", "Tree"], MatchOptions(**options)) == [0]
            continue
        with pytest.raises(InputError, match=words):
            locked_classes(["water", "Tree"], MatchOptions(**options))
    with pytest.raises(InputError, match="nothing is left to be locked"):
        locked_classes(["Tree", "Lawn"], MatchOptions(lock="all but trees"))


def test_of_tiles_that_overlap_the_most_alike_is_found_alone_as_by_brute_force() -> None:
    wide, count = 30, 4
    cells, nothing = np.arange(wide * wide), np.zeros(wide * wide, np.int64)
    row, column = cells // wide, cells % wide
    earth = np.stack([10.0 * column, -10.0 * row, nothing], axis=1)
    ground = Ground(earth, nothing, row, column, np.full(len(cells), 2.5), np.full(len(cells), 25.0), nothing - 1)
    twice = Ground(*(np.concatenate([values, values]) for values in vars(ground).values()))
    twice.source[len(cells) :] = 1  # another raster of the same place
    traits = Traits(twice, np.full(len(twice), NO_SEQUENCE), np.zeros((len(twice), 0)))
    smooth = np.stack([np.cos(row / 9), np.sin(row / 9), np.cos(column / 9), np.sin(column / 9)], axis=1)
    pool = np.concatenate([smooth, smooth]).astype(np.float32) / np.float32(2**0.5)
    asked = np.array([0, 31, 445])
    found, left = nearest_of_distinct_ground(
        pool, pool[asked], count, lambda: Exclusions(traits, traits.at(asked), 0.0, np.zeros(0)), twice
    )
    assert left.pairs == len(pool) * len(asked)
    cell = np.arange(len(pool)) % len(cells)
    for number, one in enumerate(asked.tolist()):
        kept = [one]
        for place in np.argsort(-(pool.astype(float) @ pool[one].astype(float)), kind="stable").tolist():
            others = cell[kept]
            same = twice.source[kept] == twice.source[place]
            apart = np.linalg.norm(earth[others] - earth[cell[place]], axis=1)
            steps = np.maximum(abs(row[others] - row[cell[place]]), abs(column[others] - column[cell[place]]))
            if not np.where(same, steps < 2.5, apart < 25 * 2**0.5 * (1 - 1e-6)).any():
                kept.append(place)
        assert found.place[number].tolist() == kept[1 : count + 1]
