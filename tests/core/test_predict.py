"""A model of status applied: honest on its own ground, and doubtful on ground it has never seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine
from pyproj import CRS

from tests.helpers.flat_tasks import predict, traincnn
from tests.helpers.planted_status import StatusCity, cause_city
from tests.helpers.planted_types import write_city
from tests.helpers.rasters import write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.status.status_model import read_status, write_status

STORED = Path(__file__).parents[1] / "stored_models"


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> StatusCity:
    return cause_city(tmp_path_factory.mktemp("city"), seed=1, tiles=12)


@pytest.fixture(scope="module")
def model(city: StatusCity, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return train(city, tmp_path_factory.mktemp("model"))


def train(city: StatusCity, folder: Path, **changes: Any) -> Path:
    given = {"inputs": [str(city.raster)], "labels": str(city.zones), "field": "score", "tile_size": 64, "folds": 3}
    outputs = {"output": str(folder / "tiles.gpkg"), "model": str(folder / "m.safetensors")}
    traincnn(**{**given, **outputs, "precision": "float32", **changes})
    return folder / "m.safetensors"


def test_its_own_ground_is_predicted_by_the_folds_that_had_not_seen_it(
    city: StatusCity, model: Path, tmp_path: Path
) -> None:
    result = predict(model=str(model), inputs=[str(city.raster)], output=str(tmp_path / "p.gpkg"))
    trained, predicted = (geopandas.read_file(path) for path in (model.with_name("tiles.gpkg"), tmp_path / "p.gpkg"))
    np.testing.assert_array_equal(predicted.fold, trained.fold)
    np.testing.assert_allclose(predicted.predicted, trained.predicted, rtol=1e-4, atol=1e-3)
    assert result["novel_share"] < 0.05


def test_strange_ground_is_novel_and_far_ground_has_no_fold(model: Path, tmp_path: Path) -> None:
    strange = np.random.default_rng(0).integers(1, 255, (3, 256, 256)).astype(np.uint8)
    from rasterio.transform import from_origin

    source = write_city(tmp_path / "s.tif", strange, transform=from_origin(420_000, 5_000_000, 0.5, 0.5))
    result = predict(model=str(model), inputs=[str(source)], output=str(tmp_path / "p.gpkg"))
    assert result["novel_share"] == 1
    assert geopandas.read_file(tmp_path / "p.gpkg").fold.isna().all()


def test_another_image_than_the_one_it_was_made_from_is_warned_of(
    city: StatusCity, model: Path, tmp_path: Path
) -> None:
    heard = RecordingEvents()
    out = str(tmp_path / "p.gpkg")
    predict(model=str(model), inputs=[str(city.raster)], output=out, events=heard)
    assert not any("one image" in text for text in heard.warnings)
    other = cause_city(tmp_path, seed=2, tiles=6)
    predict(model=str(model), inputs=[str(other.raster)], output=out, events=heard)
    assert [
        other.raster.stem in text for text in heard.warnings if "made from one image and is applied to another" in text
    ] == [True]


@pytest.mark.slow
def test_intervals_lie_within_what_can_be_and_follow_the_errors_of_like_predictions(
    city: StatusCity, tmp_path: Path
) -> None:
    zones = geopandas.read_file(city.zones)
    zones["share"] = zones.score / 100
    zones.to_file(tmp_path / "zones.gpkg")
    path = train(city, tmp_path, labels=str(tmp_path / "zones.gpkg"), field="share", head="logit")
    predict(model=str(path), inputs=[str(city.raster)], output=str(tmp_path / "p.gpkg"))
    trained, tiles = (geopandas.read_file(tmp_path / name) for name in ("tiles.gpkg", "p.gpkg"))
    for layer in (trained, tiles):
        assert layer.low.min() >= 0
        assert layer.high.max() <= 1
        assert ((layer.low <= layer.predicted + 1e-9) & (layer.predicted <= layer.high + 1e-9)).all()
    assert np.mean((trained.low <= trained.observed) & (trained.observed <= trained.high)) >= 0.85
    assert (tiles.high - tiles.low).std() > 0.01


@pytest.mark.slow
def test_classes_get_names_probabilities_and_sets(city: StatusCity, tmp_path: Path) -> None:
    path = train(city, tmp_path, task="ordered", classes=3)
    predict(model=str(path), inputs=[str(city.raster)], output=str(tmp_path / "p.gpkg"))
    tiles = geopandas.read_file(tmp_path / "p.gpkg")
    names = read_status(str(path)).card.names
    assert (tiles.predicted_class == [names[int(number) - 1] for number in tiles.predicted]).all()
    assert ((tiles.low <= tiles.predicted) & (tiles.predicted <= tiles.high)).all()
    assert all(name in likely for name, likely in zip(tiles.predicted_class, tiles.likely))


def test_zones_are_joined_and_compared_with_what_is_known(city: StatusCity, model: Path, tmp_path: Path) -> None:
    paths = {"zones": str(city.zones), "joined": str(tmp_path / "z.gpkg"), "raster": str(tmp_path / "p.tif")}
    output = str(tmp_path / "p.gpkg")
    result = predict(model=str(model), inputs=[str(city.raster)], output=output, field="score", **paths)
    assert result["measures"]["R2"] > 0.8
    assert result["fields"] == ["predicted_mean", "novelty_mean", "coverage", "tile_count"]


def test_models_of_other_tasks_and_wrong_numbers_of_rasters_are_refused(
    city: StatusCity, model: Path, tmp_path: Path
) -> None:
    from urban_ml_plugin.core.models.model_file import write_model

    other = str(tmp_path / "other.safetensors")
    write_model(other, {"x": np.zeros(1)}, {"kind": "deepcluster"})
    with pytest.raises(
        ModelFileError,
        match="was made by “Cluster urban types”: choose one made by “Train a model of status from imagery”",
    ):
        predict(model=other, inputs=[str(city.raster)], output=str(tmp_path / "p.gpkg"))
    twice = [str(city.raster)] * 2
    with pytest.raises(InputError, match="made of one raster"):
        predict(model=str(model), inputs=twice, output=str(tmp_path / "p.gpkg"), raster=str(tmp_path / "p.tif"))


def test_a_model_of_ground_in_a_local_system_is_read_and_knows_its_folds(tmp_path: Path) -> None:
    site = 'LOCAL_CS["site grid",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
    stored, model = read_status(str(STORED / "status.safetensors")), str(tmp_path / "m.safetensors")
    write_status(model, replace(stored, card=replace(stored.card, crs=CRS(site).to_wkt())))
    with rasterio.open(STORED / "city.tif") as file:
        raster = write_raster(tmp_path / "city.tif", file.read(), crs=site, transform=file.transform)
    predict(inputs=[raster], model=model, output=str(tmp_path / "p.gpkg"))
    assert sorted(geopandas.read_file(tmp_path / "p.gpkg").fold.unique()) == [1, 2, 3, 4, 5]


def test_each_raster_of_another_resolution_than_the_model_knows_is_named(tmp_path: Path) -> None:
    city, heard = STORED / "city.tif", RecordingEvents()
    with rasterio.open(city) as file:
        coarse = write_raster(
            tmp_path / "coarse.tif", file.read(), crs=file.crs, transform=file.transform * Affine.scale(2)
        )
    model, output = str(STORED / "status.safetensors"), str(tmp_path / "p.gpkg")
    predict(inputs=[str(city), coarse], model=model, output=output, events=heard)
    told = [text for text in heard.warnings if text.startswith("The model was made at")]
    assert len(told) == 1
    assert coarse in told[0]
