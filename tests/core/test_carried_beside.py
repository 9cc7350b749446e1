"""What carries recognition beside something that carries more: spilt evidence is not a second finding, a cause is."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from tests.helpers.planted_cities import FACADE_CLASSES, SIGN, SKY, TREE, WINDOW, facade
from tests.helpers.planted_evidence import smooth_noise
from urban_ml_plugin.core.objects.chance import CityCells, apart, exchanges
from urban_ml_plugin.core.objects.object_results import ObjectResults, object_results
from urban_ml_plugin.core.objects.object_sums import ObjectSums
from urban_ml_plugin.core.options.city_options import ObjectTestOptions
from urban_ml_plugin.core.regions import class_shares
from urban_ml_plugin.core.regions.carried_beside import carried_beside
from urban_ml_plugin.core.regions.class_shares import ImageShares
from urban_ml_plugin.core.runtime.events import SILENT

IMAGES, MARGIN, SPILL = 40, 3, 4.0
"""Photographs of a city, cells left out, and pixels that evidence spills over, of 64 along a side."""
CLASSES = [SKY, *range(2, len(FACADE_CLASSES) + 1)]
LAMP = len(FACADE_CLASSES) + 1


def world(seed: int, lamps: bool = False) -> ObjectSums:
    """Two cities of façades that differ in signs, and in lamps in the sky if asked for; all evidence comes from these.

    As of a network, it is less in every pixel by what an image has on average, so whatever holds no sign speaks for the
    city without them, in both cities alike.
    """
    rng = np.random.default_rng([seed, 91])
    sums, labels = ObjectSums(2, [16, 16]), np.zeros((2, IMAGES, 64, 64), np.int64)
    for city, mean in enumerate((3.0, 0.05)):
        for number in range(IMAGES):
            labels[city, number] = facade(rng, int(rng.poisson(mean)))[1]
            for _ in range(int(lamps) * rng.poisson((2.0, 0.1)[city])):
                x = rng.integers(2, 58)
                labels[city, number, 1:5, x : x + 4] = LAMP
    seen = ((labels == SIGN) | (labels == LAMP)).astype(float)
    evidence = gaussian_filter(seen, (0, 0, SPILL, SPILL)) * 8
    evidence -= evidence.mean()
    for city, side in enumerate((1, -1)):
        for number in range(IMAGES):
            of_image = side * evidence[city, number] + 0.1 * smooth_noise(rng, (64, 64), 3)
            at = np.array([float(number)]), np.zeros(1)
            named = np.where(labels[city, number] == 0, -1, labels[city, number])
            sums.add(city, 0, of_image[None].astype(np.float32), named[None], 1.0, at)
    return sums


def cells_of(sums: ObjectSums, draws: int = 399):
    return lambda city: CityCells(sums.cells_of(city, apart(IMAGES)), exchanges(IMAGES, draws, 0), MARGIN, patchy=False)


def places_of(sums: ObjectSums):
    return lambda city: (sums.cells_of(city, apart(IMAGES)), MARGIN)


def images_of(sums: ObjectSums) -> ImageShares:
    return sums.shares(np.arange(2 * IMAGES))


def results_of(sums: ObjectSums) -> ObjectResults:
    names, images, score = [str(label) for label in sums.labels], images_of(sums), sums.places[4]
    test, step = ObjectTestOptions(draws=399), SILENT.step(0, 1, "")
    return object_results(names, ["a", "b"], images, score, cells_of(sums), True, test, 0, step)


def test_windows_carry_nothing_beside_the_signs_that_spill_over_onto_them() -> None:
    sums = world(0)
    images, at = images_of(sums), sums.labels.tolist().index
    alone = class_shares.carried(images)
    assert alone is not None
    assert alone.p[at(WINDOW)] < 0.01, "the trap is set: windows stand above signs"
    beside = carried_beside(images, places_of(sums), True, 0.05, 0)
    assert beside is not None
    assert beside.p[at(SIGN)] < 0.01
    assert beside.p[at(WINDOW)] > 0.05
    assert beside.p[at(TREE)] > 0.05
    np.testing.assert_array_equal(beside.lift, alone.lift)
    np.testing.assert_array_equal(beside.share, alone.share)


@pytest.mark.parametrize("lamps", [False, True])
def test_all_causes_are_found_and_nothing_else(lamps: bool) -> None:
    results = results_of(world(1, lamps))
    assert {int(results.names[k]) for k in results.found} == ({SIGN, LAMP} if lamps else {SIGN})


def test_nothing_is_left_out_where_classes_have_no_place() -> None:
    sums = world(0)
    images = images_of(sums)
    alone, beside = class_shares.carried(images), carried_beside(images, places_of(sums), False, 0.05, 0)
    assert alone is not None
    assert beside is not None
    np.testing.assert_array_equal(alone.p, beside.p)


def test_evidence_that_is_the_same_everywhere_is_no_finding_where_much_ground_is_left_out() -> None:
    """Ground with signs is left out in one city only; what remains there speaks for the other as strongly as there."""
    sums = world(2)
    images = images_of(sums)
    p = carried_beside(images, places_of(sums), True, 0.05, 0).p  # type: ignore[union-attr]
    named = [k for k in images.named.tolist() if sums.labels[k] != SIGN]
    assert (p[named] > 0.05).all()
