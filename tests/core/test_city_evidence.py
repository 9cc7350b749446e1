"""Evidence for the true city of planted cities, by models that had not seen the image, and whether it has a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import rasterio

from tests.helpers.learnt_cities import learnt_model
from tests.helpers.planted_cities import ROOF, RoofCities, roof_cities
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.images.image_sources import open_images
from urban_ml_plugin.core.networks.computing import Encoder, choose_device
from urban_ml_plugin.core.options.city_options import CityOptions
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.recognition.city_images import CityImages, open_cities
from urban_ml_plugin.core.recognition.city_model import CityModel, read_cities
from urban_ml_plugin.core.regions.city_evidence import CityExplainers, evidence_of, map_evidence
from urban_ml_plugin.core.regions.places_of_its_own import LEAST_SHARE, Contrast, lift
from urban_ml_plugin.core.regions.seen_images import SeenSource, see
from urban_ml_plugin.core.regions.soft_mask import Threshold, is_masked
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT

TILE = 64


class World(NamedTuple):
    cities: RoofCities
    opened: CityImages
    model: CityModel
    seen: list[SeenSource]
    roofs: list[np.ndarray]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Three suburbs of 4 × 4 tiles that differ in their roofs."""
    folder = tmp_path_factory.mktemp("roofs")
    cities = roof_cities(folder, tiles=4)
    imagery = ImageryOptions(inputs=[str(path) for path in cities.rasters])
    with open_cities(imagery, CityOptions(), GridOptions(tile_size=TILE)) as opened:
        learnt_model(opened, str(folder / "m.safetensors"))
        model = read_cities(str(folder / "m.safetensors"))
        seen = _seen(model, opened)
        yield World(cities, opened, model, seen, [_read(path) == ROOF for path in cities.covers])


def _seen(
    model: CityModel, opened: CityImages, events: RecordingEvents | None = None, **cities: str
) -> list[SeenSource]:
    encoder = Encoder(model.network, choose_device("cpu"))
    return see(model, opened.sources, CityOptions(**cities), encoder, 32, events or SILENT)


def _read(path: Path | str) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


@pytest.fixture(scope="module")
def explainers(world: World) -> CityExplainers:
    return CityExplainers(world.model, world.seen)


@pytest.fixture(scope="module")
def by_image(world: World, explainers: CityExplainers) -> list[np.ndarray]:
    """Evidence (16, 64, 64) of the tiles of each city."""
    found = [np.full((16, TILE, TILE), np.nan, np.float32) for _ in world.seen]
    for place, rows, columns, evidence in evidence_of(explainers, world.seen, 8):
        found[place][rows * 4 + columns] = evidence
    return found


def test_evidence_lies_on_the_roofs_that_alone_differ(world: World, by_image: list[np.ndarray]) -> None:
    roofs = np.concatenate([_tiles(roof) for roof in world.roofs])
    evidence = np.concatenate(by_image)
    threshold = Threshold()
    threshold.add(evidence)
    mask = is_masked(evidence, threshold.threshold(0.2))
    strongest = evidence.reshape(len(evidence), -1).argmax(axis=1)
    assert roofs.reshape(len(roofs), -1)[np.arange(len(roofs)), strongest].mean() >= 0.9
    roof, masked = roofs.mean(), mask.mean()
    chance = roof * masked / (roof + masked - roof * masked)
    assert (mask & roofs).sum() / (mask | roofs).sum() >= 3 * chance


def _tiles(picture: np.ndarray) -> np.ndarray:
    return picture.reshape(4, TILE, 4, TILE).swapaxes(1, 2).reshape(16, TILE, TILE)


def test_the_mean_over_an_image_is_its_score_by_the_model_that_had_not_seen_it(
    world: World, by_image: list[np.ndarray]
) -> None:
    """Worked out from the heads by hand, up to the one factor by which folds are brought to one spread."""
    images = world.model.images
    mine = images.source == 1
    encoder = Encoder(world.model.network, choose_device("cpu"))
    features = encoder.features(world.opened.sources[1].batch(images.row[mine], images.column[mine]))
    for fold in range(3):
        head, here = world.model.fold_heads[fold], images.fold[mine] == fold
        arrays = head.arrays()
        scores = ((features - arrays["mean"]) / arrays["scale"]) @ arrays["weight"].T
        score = (scores[:, 1] - scores[:, [0, 2]].mean(axis=1))[here]
        means = by_image[1][here].mean(axis=(1, 2))
        factor = (score @ means) / (score @ score)
        assert factor == pytest.approx(1, abs=0.5)
        np.testing.assert_allclose(means, factor * score, atol=0.05 * np.abs(score).max())


def test_a_map_has_the_evidence_of_its_tiles_and_no_seams(
    world: World, explainers: CityExplainers, tmp_path: Path
) -> None:
    explainer, threshold = explainers.of(0), Threshold()
    path = str(tmp_path / "e.tif")
    step = SILENT.step(0, 1, "")
    count, held_out = map_evidence(explainers, explainer, 0, world.seen[0], path, 0.5, 32, threshold, step)
    evidence = _read(path)
    assert count == held_out > 16
    assert threshold.pixels == np.isfinite(evidence).sum() > 0.99 * (4 * TILE) ** 2
    assert np.nanmean(evidence[world.roofs[0]]) > np.nanmean(evidence[~world.roofs[0]]) + 5
    across = np.nanmean(np.abs(np.diff(evidence, axis=1)), axis=0)
    assert across[TILE - 1 :: TILE].mean() < 1.5 * across.mean()


@pytest.mark.usefixtures("by_image")
def test_cities_that_differ_in_a_thing_have_places_of_their_own(explainers: CityExplainers) -> None:
    for city in range(3):
        contrast = explainers.contrasts[city]
        threshold = float(np.quantile(contrast.own, 0.8))
        found = lift(contrast, threshold)
        assert found.own == pytest.approx(0.2, abs=0.01)
        assert found.of_its_own
        assert found.low <= found.value <= found.high


def test_a_lift_is_a_ratio_of_areas_and_unknown_without_others() -> None:
    own, others = np.zeros((6, 100), np.float32), np.zeros((9, 100), np.float32)
    own[:, :40], others[:, :10] = 1, 1
    found = lift(Contrast(own, others), 0.5)
    assert found == pytest.approx((0.4, 0.1, 4, 4, 4))
    assert lift(Contrast(own, np.zeros_like(others)), 0.5).value == pytest.approx(0.4 / LEAST_SHARE)
    alone = lift(Contrast(own, np.zeros((0, 1), np.float32)), 0.5)
    assert alone.own == pytest.approx(0.4)
    assert alone.of_its_own is None


def test_known_images_have_their_city_and_what_was_predicted_out_of_fold(world: World) -> None:
    images = world.model.images
    for number, one in enumerate(world.seen):
        assert one.told
        assert (one.city == number).all()
        np.testing.assert_array_equal(one.predicted, images.predicted[images.source == number])


def test_images_of_the_model_whose_city_is_named_keep_what_was_predicted_out_of_fold(world: World) -> None:
    turned = replace(world.model.images, probabilities=np.roll(world.model.images.probabilities, 1, axis=1))
    names = world.model.names[::-1]
    seen = _seen(replace(world.model, images=turned), world.opened, cities=", ".join(names))
    for number, one in enumerate(seen):
        np.testing.assert_array_equal(one.predicted, turned.predicted[turned.source == number])
        assert {world.model.names[city] for city in one.city} == {names[number]}


def test_other_images_are_of_the_city_that_they_look_like_unless_it_is_named(world: World, tmp_path: Path) -> None:
    other = roof_cities(tmp_path, seed=9, tiles=3, materials=("slated", "sheeted"))
    imagery = ImageryOptions(inputs=[str(path) for path in other.rasters])
    with open_images(imagery, GridOptions(tile_size=TILE), world.model.scaling) as opened:
        events = RecordingEvents()
        guessed = _seen(world.model, opened, events)
        assert [world.model.names[int(one.city[0])] for one in guessed] == ["slated", "sheeted"]
        assert not any(one.told for one in guessed)
        assert "was made from other images" in events.warnings[0]
        assert "name it (CITIES)" in events.warnings[0]
        named = _seen(world.model, opened, cities="sheeted, sheeted")
        assert [set(one.city.tolist()) for one in named] == [{2}, {2}]
        assert all(one.told for one in named)
        assert not named[0].correct.any()
        with pytest.raises(InputError, match="no city called “thatched”"):
            _seen(world.model, opened, cities="slated, thatched")
