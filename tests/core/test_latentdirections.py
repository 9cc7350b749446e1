"""Directions of values, from the files of a generative model to layers, file, tables and report."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest

from tests.helpers.flat_tasks import latentdirections
from tests.helpers.latent_worlds import LatentWorld, latent_world, taught_model
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.generation.generator_model import GeneratorModel, write_generator
from urban_ml_plugin.core.inversion.latents_file import write_latents
from urban_ml_plugin.core.latent_directions import audit
from urban_ml_plugin.core.latent_directions.directions_file import read_directions
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> GeneratorModel:
    return taught_model(tmp_path_factory.mktemp("model"), steps=40)


@pytest.fixture(scope="module")
def world(model: GeneratorModel, tmp_path_factory: pytest.TempPathFactory) -> LatentWorld:
    return latent_world(tmp_path_factory.mktemp("world"), model)


@pytest.fixture
def small_audit(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("BASES", 8), ("RANDOM_WALKS", 3), ("MOST_MEASURED", 90)):
        monkeypatch.setattr(audit, name, value)


def given(world: LatentWorld, folder: Path, **more: Any) -> dict[str, Any]:
    files = {"model": world.model, "latents": world.latents, "labels": world.zones}
    return {
        **files, "fields": ["income"], "directions": str(folder / "directions.safetensors"), "maps": 100, **more
    }  # fmt: skip


def one_way(world: LatentWorld, folder: Path, **changes: Any) -> str:
    """A file of the latents of the encoder alone."""
    path = str(folder / f"one_{len(list(folder.iterdir()))}.safetensors")
    by_method = {"encoder": world.inverted.by_method["encoder"]}
    write_latents(path, replace(world.inverted, **{"by_method": by_method, **changes}))
    return path


@pytest.mark.usefixtures("small_audit")
def test_planted_directions_are_found_and_everything_is_written(world: LatentWorld, tmp_path: Path) -> None:
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("output", "zones")}
    result = latentdirections(
        **given(world, tmp_path, latents=one_way(world, tmp_path), fields=["income", "health"]),
        **files, report=str(tmp_path / "report.html"), high_means="better off; in better health",
    )  # fmt: skip
    assert result["found"] == 2
    assert all(row["found"] and row["auc"] > 0.9 and row["low"] > 0.8 and row["p"] < 0.02 for row in result["rows"])
    assert list(result["rows"][0])[:10] == [
        "field", "inversion", "precision", "recall", "f1", "auc", "low", "high", "p", "found",
    ]  # fmt: skip
    directions = read_directions(str(tmp_path / "directions.safetensors"))
    assert directions.fingerprint == world.generator.fingerprint
    income, health = directions.chosen()
    assert income.sign == "+ is better off"
    assert (income.low, income.high) == pytest.approx((-2.3, 2.3), abs=0.6)
    for direction, number in ((income, 0), (health, 1)):
        along = np.abs(direction.walk)
        assert along.argmax() == number
        assert along[number] > 2 * np.sort(along)[-2]
    _layers(world, files, result)
    page = (tmp_path / "report.html").read_text()
    assert "A direction was found beyond chance for income" in page
    assert "in better health" in page
    audited = {(row["field"], row["attribute"]): row for row in result["audit"] if row["chosen"]}
    assert audited["income", "read: income"]["change"] > 0
    assert audited["health", "brightness"]["spearman"] > 0.8
    json.dumps(result)


def _layers(world: LatentWorld, files: dict[str, str], result: dict[str, Any]) -> None:
    images = geopandas.read_file(files["output"])
    assert len(images) == len(world.inverted)
    assert np.corrcoef(images["income_encoder"], images["income"])[0, 1] > 0.5
    zones = geopandas.read_file(files["zones"])
    assert list(result["fields"]) == ["income_encoder", "health_encoder", "images", "coverage"]
    assert (zones["images"] == 4).all()
    assert zones["coverage"].to_numpy() == pytest.approx(1)
    assert zones["name"][3] == "zone 3"
    side = 24
    means = images["health_encoder"].to_numpy().reshape(side // 2, 2, side // 2, 2).mean(axis=(1, 3)).ravel()
    assert zones["health_encoder"].to_numpy() == pytest.approx(means)


def test_where_nothing_is_to_be_found_nothing_is_drawn(model: GeneratorModel, tmp_path: Path) -> None:
    silent = latent_world(tmp_path / "silent", model, planted=False, seed=3)
    events, report = RecordingEvents(), tmp_path / "r.html"
    result = latentdirections(**given(silent, tmp_path), report=str(report), events=events)
    assert (result["found"], result["audit"], result["found_fields"]) == (0, [], [])
    assert result["verdict"].startswith("No direction beyond chance was found for income")
    assert not any(item.found for item in read_directions(str(tmp_path / "directions.safetensors")).items)
    assert "Synthetic" not in report.read_text()
    assert not any("Walking" in doing for _, doing in events.steps)


def test_photographs_lie_at_points_and_the_page_calls_them_so(model: GeneratorModel, tmp_path: Path) -> None:
    silent = latent_world(tmp_path / "silent", model, planted=False, seed=4)
    report, zones = tmp_path / "r.html", tmp_path / "z.gpkg"
    given_files = given(silent, tmp_path, latents=one_way(silent, tmp_path, kind="photographs"))
    result = latentdirections(**given_files, report=str(report), zones=str(zones), output=str(tmp_path / "o.gpkg"))
    assert set(geopandas.read_file(tmp_path / "o.gpkg").geom_type) == {"Point"}
    assert geopandas.read_file(zones)["coverage"].isna().all()
    assert "all photographs of a polygon" in report.read_text()
    with pytest.raises(InputError, match="skip the output ZONES"):
        latentdirections(**{**given_files, "labels": str(tmp_path / "o.gpkg")}, zones=str(zones))
    again = latentdirections(**{**given_files, "labels": str(tmp_path / "o.gpkg")})
    assert again["rows"][0]["auc"] == pytest.approx(result["rows"][0]["auc"], abs=0.15)


def test_fields_that_are_called_as_others_get_a_number_behind_their_name(model: GeneratorModel, tmp_path: Path) -> None:
    silent = latent_world(tmp_path / "silent", model, 16, 16, planted=False, seed=4)
    zones = geopandas.read_file(silent.zones)
    zones["Row"], zones["ROW_encoder"] = zones["income"], 1000 + zones["health"]
    zones.to_file(tmp_path / "z.gpkg")
    files = {name: str(tmp_path / f"{name}_out.gpkg") for name in ("output", "zones")}
    options = {"labels": str(tmp_path / "z.gpkg"), "fields": ["Row", "ROW_encoder"], "folds": 3, **files}
    result = latentdirections(**given(silent, tmp_path, latents=one_way(silent, tmp_path), **options))
    images = geopandas.read_file(files["output"])
    names = ["tile_id", "row", "col", "Row_2", "ROW_encoder", "Row_encoder_2", "ROW_encoder_encoder", "geometry"]
    assert list(images.columns) == names
    assert images["ROW_encoder"].min() > 900 > images["Row_encoder_2"].max()
    assert result["fields"][:2] == ["Row_encoder_2", "ROW_encoder_encoder"]
    assert result["shown"] in result["fields"]
    assert geopandas.read_file(files["zones"])["ROW_encoder"].min() > 900


def test_values_are_known_of_images_that_have_all_of_them(model: GeneratorModel, tmp_path: Path) -> None:
    silent = latent_world(tmp_path / "silent", model, 16, 16, planted=False)
    zones = geopandas.read_file(silent.zones)
    zones["some"] = np.where(np.arange(len(zones)) < 30, np.nan, zones["income"])
    zones["flat"] = np.where(np.arange(len(zones)) < 30, zones["health"], 5)
    zones.to_file(tmp_path / "z.gpkg")
    with pytest.raises(InputError, match="All images have the same value of flat"):
        latentdirections(**given(silent, tmp_path, labels=str(tmp_path / "z.gpkg"), fields=["some", "flat"]))


@pytest.mark.usefixtures("small_audit")
def test_the_same_inputs_make_the_same_bytes_in_any_batches(world: LatentWorld, tmp_path: Path) -> None:
    latents = one_way(world, tmp_path)
    written = []
    for batch_size in (8, 64):
        folder = tmp_path / str(batch_size)
        folder.mkdir()
        latentdirections(**given(world, folder, latents=latents), batch_size=batch_size)
        written.append((folder / "directions.safetensors").read_bytes())
    assert written[0] == written[1]


def test_what_cannot_be_is_told_in_a_sentence(world: LatentWorld, tmp_path: Path) -> None:
    few = {name: getattr(world.inverted, name)[:60] for name in ("source", "row", "column", "block", "x", "y", "ids")}
    few["by_method"] = {"encoder": world.inverted.by_method["encoder"][:60]}
    away = {"x": world.inverted.x + 90_000}
    alike = {"encoder": np.full_like(world.inverted.by_method["encoder"], 0.5)}
    for changes, told in (
        ({"fields": ["constant"]}, "All values of the field constant are 7: there is nothing to learn from them"),
        ({"fields": ["name"]}, "name"),
        ({"fields": []}, "Choose one or more fields"),
        ({"latents": one_way(world, tmp_path, **few)}, "of 60 images, and a direction needs 100 or more"),
        ({"quantile": 0.7}, "QUANTILE"),
        ({"high_means": "a; b"}, "HIGH_MEANS has words for 2 fields, and there are 1"),
        ({"high_means": "a" * 1001}, "said in 1,001 characters, and 200 are the most: shorten HIGH_MEANS"),
        ({"latents": one_way(world, tmp_path, by_method=alike)}, "images by “encoder” are the same"),
    ):
        with pytest.raises(InputError, match=told):
            latentdirections(**given(world, tmp_path, **changes))
    with pytest.raises(InputError, match="do not overlap"):
        latentdirections(**given(world, tmp_path, latents=one_way(world, tmp_path, **away)))
    with pytest.raises(ModelFileError, match="another generative model"):
        latentdirections(**given(world, tmp_path, latents=one_way(world, tmp_path, fingerprint="0" * 32)))
    assert not (tmp_path / "directions.safetensors").exists()


def test_a_useless_model_is_refused_unless_it_is_wanted(world: LatentWorld, tmp_path: Path) -> None:
    path = str(tmp_path / "collapsed.safetensors")
    card = replace(world.generator.card, verdict="collapsed")
    write_generator(path, replace(world.generator, path=path, card=card))
    with pytest.raises(ModelFileError, match="found to be “collapsed”"):
        latentdirections(**given(world, tmp_path, model=path))
