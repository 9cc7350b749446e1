"""Crops of regions, which of them are kept, and purity by city against chance."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from tests.helpers.planted_types import write_city
from urban_ml_plugin.core.images.imagery import Imagery, Scaling
from urban_ml_plugin.core.images.raster_tiles import RasterTiles
from urban_ml_plugin.core.regions.found_regions import FoundRegions, strongest
from urban_ml_plugin.core.regions.region_clusters import purity_test, sharing
from urban_ml_plugin.core.regions.region_crops import RegionCrops, outlined


def test_of_each_city_as_many_regions_are_kept_and_what_one_lacks_goes_to_the_others() -> None:
    city = np.array([0] * 10 + [1] * 2 + [2] * 10)
    weight = np.concatenate([np.arange(10) + 100.0, [1, 2], np.arange(10) + 10.0])
    kept = strongest(city, weight, 12)
    assert np.bincount(city[kept]).tolist() == [5, 2, 5]
    assert kept.tolist() == sorted([5, 6, 7, 8, 9, 10, 11, 17, 18, 19, 20, 21])
    assert len(strongest(city, weight, 99)) == 22


def test_purity_is_the_largest_share_and_shares_are_those_counted_by_hand() -> None:
    labels, city = np.array([1, 1, 1, 1, 2, 2]), np.array([0, 0, 0, 1, 1, 1])
    found = purity_test(labels, city, np.arange(6), 3)
    np.testing.assert_allclose(found.shares, [[0.75, 0.25, 0], [0, 1, 0]])
    np.testing.assert_allclose(found.purity, [0.75, 1])
    assert found.overall == pytest.approx(5 / 6)
    assert found.blocks == 6
    assert not found.tells
    assert sharing(found.shares[0], ["a", "b", "c"]) == ["a", "b"]


def test_a_kind_of_one_city_is_told_from_chance_and_regions_of_one_block_count_once() -> None:
    rng = np.random.default_rng(0)
    block = np.repeat(np.arange(20), 30)
    city = block % 2
    pure = purity_test(1 + city, city, block, 2)
    assert pure.overall == 1
    assert pure.tells
    assert pure.overall_p == pytest.approx(1 / 1000)
    assert pure.overall_chance < 0.75
    # Each block has a look of its own, and looks are dealt at random: by region that would count 600 times.
    rejected = 0
    for draw in range(40):
        looks = rng.integers(1, 4, 20)[block]
        rejected += purity_test(looks, city, block, 2, draws=99, seed=draw).overall_p <= 0.05
    assert rejected <= 6


def test_the_outline_of_a_mask_is_its_inner_edge() -> None:
    mask = np.zeros((10, 10), bool)
    mask[2:8, 2:8] = True
    edge = outlined(mask, 40)
    assert edge[8, 8:32].all()
    assert not edge[:8].any()
    assert not edge[12:28, 12:28].any()


def test_regions_are_described_without_what_lies_around_them(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    thing, pictures = rng.integers(60, 200, (3, 24, 24), np.uint8), rng.integers(1, 255, (2, 3, 128, 128), np.uint8)
    for picture in pictures:  # the same thing in other surroundings
        picture[:, 40:64, 50:74] = thing
    crops = []
    for number, picture in enumerate(pictures):
        path = str(write_city(tmp_path / f"{number}.tif", picture))
        with Imagery(path, scaling=Scaling((0.0,) * 3, (255.0,) * 3)) as imagery:
            source = RasterTiles(imagery, imagery.grid(64))
            one, mask = np.zeros(1, np.int64), np.zeros((24, 24), bool)
            mask[2:-2, 2:-2] = True  # its edge is described, too
            box = {"top": one + 40, "left": one + 50, "bottom": one + 64, "right": one + 74}
            regions = FoundRegions(
                **box, area=one + mask.sum(), weight=one + 1.0, row=one + 52.0, column=one + 62.0, key=one,
                source=one, image=one, city=one, masks=[np.packbits(mask)],
            )  # fmt: skip
            crops.append(RegionCrops([SimpleNamespace(source=source)], regions).batch(one))
    assert 0.5 < crops[0].valid.mean() < 0.7
    assert np.array_equal(crops[0].valid, crops[1].valid)
    assert np.array_equal(crops[0].pixels, crops[1].pixels)
    assert crops[0].pixels.std() > 0.1
