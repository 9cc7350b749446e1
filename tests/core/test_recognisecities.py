"""Cities told apart from end to end: what must be found, which traps must be named, and what must be said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from rasterio.transform import from_origin

from tests.helpers.flat_tasks import recognisecities
from tests.helpers.killed import killed
from tests.helpers.planted_cities import (
    FacadeCities,
    RoofCities,
    blurred,
    bordered,
    coarsened,
    facade_cities,
    halves_of_one_city,
    roof_cities,
    tinted,
)
from tests.helpers.planted_types import write_city
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.learning.checkpoint import Checkpoint
from urban_ml_plugin.core.options.imagery_options import ImageryOptions
from urban_ml_plugin.core.options.network_options import ComputingOptions
from urban_ml_plugin.core.recognition.city_model import read_cities
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

QUICK = {"network": "scattering", "weights": "none", "precision": "float32"}
ALIKE = (0.5, 0.5)
"""As many signs in one city as in the other."""


def of_photographs(cities: FacadeCities, folder: Path, **options: Any) -> dict[str, Any]:
    folder.mkdir(exist_ok=True)
    layer = cities.layer
    given = {"photos": str(layer), "photo_field": "photo", "photo_folder": str(layer.parent), "city_field": "city"}
    fields = {**given, "sequence_field": "sequence", "output": str(folder / "images.gpkg"), "tile_size": 64}
    return recognisecities(**{**fields, **QUICK, **options})


def of_rasters(cities: RoofCities, folder: Path, **options: Any) -> dict[str, Any]:
    folder.mkdir(exist_ok=True)
    given = {"inputs": [str(path) for path in cities.rasters], "output": str(folder / "images.gpkg"), "tile_size": 64}
    return recognisecities(**{**given, **QUICK, **options})


def audit(result: dict[str, Any], change: str) -> dict[str, Any]:
    return next(row for row in result["audit"] if row["audit"] == change)


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> FacadeCities:
    return facade_cities(tmp_path_factory.mktemp("signs"), 72)


@pytest.fixture(scope="module")
def roofs(tmp_path_factory: pytest.TempPathFactory) -> RoofCities:
    return roof_cities(tmp_path_factory.mktemp("roofs"), tiles=6)


@pytest.fixture(scope="module")
def told(roofs: RoofCities, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("told")
    paths = {"model": str(folder / "m.safetensors"), "report": str(folder / "r.html")}
    return folder, of_rasters(roofs, folder, folds=3, checkpoint=str(folder / "kept"), **paths)


def test_cities_that_differ_in_what_stands_there_are_told_apart_without_a_shortcut(told: Any) -> None:
    _, result = told
    assert result["measures"]["BALANCED_ACCURACY"] >= 0.9
    assert result["apart"]
    assert result["shortcuts"] == []
    assert "are told apart, and no shortcut explains it" in result["verdict"]


def test_outputs_agree_with_each_other(roofs: RoofCities, told: Any) -> None:
    folder, result = told
    images, model = geopandas.read_file(folder / "images.gpkg"), read_cities(str(folder / "m.safetensors"))
    names = [path.stem for path in roofs.rasters]
    fields = ["tile_id", "row", "col", "city", "predicted", "correct", "fold", *(f"p_{name}" for name in names)]
    assert list(images.columns) == [*fields, "geometry"]
    assert len(images) == result["images"] == 3 * 36
    shares = images[[f"p_{name}" for name in names]].to_numpy()
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-6)
    assert images.predicted.tolist() == [names[k] for k in shares.argmax(axis=1)]
    assert images.correct.tolist() == (images.predicted == images.city).tolist()
    assert images.correct.groupby(images.city).mean().mean() == pytest.approx(result["measures"]["BALANCED_ACCURACY"])
    np.testing.assert_array_equal(model.images.probabilities, shares)
    assert (model.images.fold + 1).tolist() == images.fold.tolist()
    table = {row["city"]: row for row in result["rows"]}
    assert {name: row["n"] for name, row in table.items()} == dict.fromkeys(names, 36)
    for name, row in table.items():
        assert row["recall"] == pytest.approx(images.correct[images.city == name].mean())
        assert row["recall_low"] <= row["recall"] <= row["recall_high"]


def test_every_fold_has_every_city_and_no_block_is_split(told: Any) -> None:
    folder, result = told
    images = geopandas.read_file(folder / "images.gpkg")
    assert images.groupby("city").fold.nunique().tolist() == [3, 3, 3]
    assert result["block_size"] >= 32


def test_a_head_of_the_model_says_of_held_out_images_what_the_layer_says(roofs: RoofCities, told: Any) -> None:
    model = read_cities(str(told[0] / "m.safetensors"))
    with model.open_source(ImageryOptions(inputs=[str(roofs.rasters[1])])) as source:
        assert model.source_number(source) == 1
        mine = np.flatnonzero(model.images.source == 1)[::7]
        tiles = source.batch(model.images.row[mine], model.images.column[mine])
        features = model.encoder(ComputingOptions()).features(tiles)
    for image, feature in zip(mine, features):
        head = model.fold_heads[model.images.fold[image]]
        np.testing.assert_allclose(head.probabilities(feature[None])[0], model.images.probabilities[image], atol=1e-5)


def test_the_report_says_what_was_found_and_shows_hits_and_errors(told: Any) -> None:
    page = (told[0] / "r.html").read_text(encoding="utf-8")
    for words in (
        "no shortcut explains it",
        "Confusion matrix",
        "By what are they recognised?",
        "Tree of cities by likeness",
        "sharpness and noise alone",
        "tiled: recognised",
        "Where the errors lie",
        "Honest limits",
    ):
        assert words in page, words


def test_two_halves_of_one_city_under_two_names_are_not_told_apart(tmp_path: Path) -> None:
    result = of_rasters(halves_of_one_city(tmp_path / "h", tiles=6), tmp_path, folds=3, report=str(tmp_path / "r.html"))
    assert abs(result["measures"]["BALANCED_ACCURACY"] - 0.5) < 0.15
    assert not result["apart"]
    assert result["verdict"].startswith("west and east are not told apart")
    assert "west and east are not told apart" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("times", "tile_size", "shortcuts", "words"),
    [
        (1.5, 64, ["resolution"], "west and east are recognised by resolution"),
        (3.0, 40, [], "told apart, perhaps by resolution alone, since tiles are too small for rasters of 0.5 to 1.5 m"),
    ],
)
def test_one_ground_at_two_resolutions_is_not_taken_for_two_cities(
    times: float, tile_size: int, shortcuts: list[str], words: str, tmp_path: Path
) -> None:
    cities = halves_of_one_city(tmp_path / "h", tiles=9)
    coarsened(cities.rasters[1], times)
    result = of_rasters(cities, tmp_path, folds=3, tile_size=tile_size)
    assert result["measures"]["BALANCED_ACCURACY"] > 0.9
    assert result["shortcuts"] == shortcuts
    assert words in result["verdict"]


TRAPS: dict[str, tuple[Callable[[Any], None], str, str]] = {
    "tint": (tinted, "tint", "are recognised by colour"),
    "blur": (blurred, "sharpness", "are recognised by sharpness"),
    "border": (bordered, "border", "are recognised by what lies along the border"),
}


@pytest.mark.parametrize(
    ("trap", "change", "words"),
    [pytest.param(*trap, marks=[pytest.mark.slow] * (name != "border"), id=name) for name, trap in TRAPS.items()],
)
def test_a_trap_in_one_city_is_named_and_the_first_sentence_says_so(
    trap: Callable[[Any], None], change: str, words: str, tmp_path: Path
) -> None:
    cities = facade_cities(tmp_path / "c", 90, 1, ALIKE)
    trap(cities.photographs("birch"))
    result = of_photographs(cities, tmp_path, folds=3, report=str(tmp_path / "r.html"))
    assert result["shortcuts"][:1] == [change]
    assert words in result["verdict"].partition(":")[0]
    assert words in (tmp_path / "r.html").read_text(encoding="utf-8")
    row = audit(result, change)
    assert row["shortcut"]
    assert row["low"] > 0
    assert row["accuracy"] == pytest.approx(audit(result, "none")["accuracy"] - row["drop"])


def test_photographs_that_differ_in_signs_are_told_apart_without_a_shortcut(
    signs: FacadeCities, tmp_path: Path
) -> None:
    result = of_photographs(signs, tmp_path, folds=3)
    assert result["measures"]["BALANCED_ACCURACY"] >= 0.85
    assert result["apart"]
    assert result["shortcuts"] == []
    images = geopandas.read_file(tmp_path / "images.gpkg")
    layer = geopandas.read_file(signs.layer)
    assert images.groupby(layer.sequence).fold.nunique().max() == 1
    assert images.photo.tolist() == layer.photo.tolist()


def test_a_run_that_was_broken_off_goes_on_in_any_batch_to_the_same_bytes(
    roofs: RoofCities, told: Any, tmp_path: Path
) -> None:
    kept, model = told[0] / "kept", tmp_path / "m.safetensors"
    names = [f"{what}{number}.safetensors" for what in ("changed", "images") for number in range(3)]
    assert sorted(path.name for path in kept.glob("*.safetensors")) == names
    for name in ("changed2", "images1"):
        (kept / f"{name}.safetensors").unlink()
    of_rasters(roofs, tmp_path, folds=3, checkpoint=str(kept), batch_size=8, model=str(model))
    assert model.read_bytes() == (told[0] / "m.safetensors").read_bytes()
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs"):
        of_rasters(roofs, tmp_path / "c", folds=3, checkpoint=str(kept), tile_size=32)


@pytest.mark.slow
def test_a_run_that_was_killed_goes_on_to_the_same_bytes(roofs: RoofCities, told: Any, tmp_path: Path) -> None:
    kept = {"folds": 3, "checkpoint": str(tmp_path / "kept"), "model": str(tmp_path / "m.safetensors")}
    killed(partial(of_rasters, roofs, tmp_path, **kept), owner=Checkpoint, method="write", call=3)
    left = sorted(path.name for path in (tmp_path / "kept").glob("*.safetensors"))
    assert left == ["images0.safetensors", "images1.safetensors"]  # of three rasters
    assert not (tmp_path / "m.safetensors").exists()
    of_rasters(roofs, tmp_path, **kept)
    assert (tmp_path / "m.safetensors").read_bytes() == (told[0] / "m.safetensors").read_bytes()


def test_rasters_in_different_systems_are_measured_in_metres_and_written_in_degrees(tmp_path: Path) -> None:
    paths, page, events = [], str(tmp_path / "r.html"), RecordingEvents()
    for number, (name, crs, x, y, pixel) in enumerate(
        (("utm", "EPSG:32643", 280_000, 2_100_000, 0.5), ("web", "EPSG:3857", 4_390_000, -690_000, 1.0))
    ):
        pixels = np.random.default_rng(number).integers(1, 255, (3, 160, 192), np.uint8)
        place = from_origin(x, y, pixel, pixel)
        paths.append(str(write_city(tmp_path / f"{name}.tif", pixels, crs=crs, transform=place)))
    case = {"inputs": paths, "output": str(tmp_path / "o.gpkg"), "tile_size": 32, "folds": 3, **QUICK}
    result = recognisecities(**case, report=page, events=events)
    images = geopandas.read_file(tmp_path / "o.gpkg")
    assert images.crs.to_epsg() == 4326
    west = images[images.city == "web"].total_bounds
    assert 39 < west[0] < 40
    assert -7 < west[1] < -6
    assert result["measures"]["BALANCED_ACCURACY"] < 0.8
    assert any("m per pixel" in text for text in events.warnings)
    assert "the size of things in pixels alone" in Path(page).read_text(encoding="utf-8")


def test_too_little_is_told_and_goes_on_when_asked_to(tmp_path: Path) -> None:
    few = facade_cities(tmp_path / "few", 18)
    with pytest.raises(
        InputError, match=r"Not enough data: the city aster has 18 photographs, where a verdict needs 20"
    ):
        of_photographs(few, tmp_path, folds=3)
    assert not (tmp_path / "images.gpkg").exists()
    result = of_photographs(few, tmp_path, folds=3, little_data=True, report=str(tmp_path / "r.html"))
    assert result["verdict"].startswith("Not enough data for a verdict: the city aster has 18 photographs")
    assert "nothing of it should be believed" in (tmp_path / "r.html").read_text(encoding="utf-8")
    with pytest.raises(InputError, match="has 18 photographs in 3 sequences, too few for 5 folds"):
        of_photographs(few, tmp_path, little_data=True)


def test_a_city_of_three_tiles_is_refused_in_a_sentence(roofs: RoofCities, tmp_path: Path) -> None:
    small = write_city(tmp_path / "small.tif", np.random.default_rng(0).integers(1, 255, (3, 64, 192), np.uint8))
    cities = RoofCities([*roofs.rasters[:1], small], [], [])
    with pytest.raises(InputError, match="the city small has 3 tiles, where a verdict needs 20"):
        of_rasters(cities, tmp_path)


@pytest.mark.slow
def test_fine_tuning_is_kept_where_it_serves_and_the_report_shows_how_it_went(
    signs: FacadeCities, tmp_path: Path
) -> None:
    tuning = {"network": "resnet18", "weights": "none", "epochs": 2, "part": "all", "learning_rate": 1e-3}
    page, model = str(tmp_path / "r.html"), str(tmp_path / "m.safetensors")
    result = of_photographs(signs, tmp_path, folds=3, report=page, model=model, **tuning)
    figures = {row["model"]: row["value"] for row in result["figures"] if row["metric"] == "BALANCED_ACCURACY"}
    assert figures["model"] >= figures["frozen"] - 0.05
    known = read_cities(model)
    assert known.card.finetuned
    assert known.images.predicted.tolist() == known.images.probabilities.argmax(axis=1).tolist()
    assert "How fine-tuning went" in Path(page).read_text(encoding="utf-8")
