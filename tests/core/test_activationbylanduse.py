"""``activationbylanduse``: a planted city from files to verdicts, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import geopandas
import numpy as np
import pandas as pd
import pytest
import rasterio
from scipy.stats import binom

from tests.helpers.activation_files import activation_files
from tests.helpers.flat_tasks import activationbylanduse, activationmap, traincnn
from tests.helpers.planted_status import cause_city, parcel_city
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.landuse_test.activation_ratio import Sums
from urban_ml_plugin.core.landuse_test.results import ecology, fifths
from urban_ml_plugin.core.presentation.page import plotly_script
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError

QUICK = {"field": "class", "draws": 199, "joint_tiles": 20, "cell_size": 4}


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return activation_files(tmp_path_factory.mktemp("city"))


def run(files, folder, activation=None, **changes):
    given = {"activation": activation or files.rich, "landuse": files.landuse, "predictions": files.predictions}
    return activationbylanduse(**{**given, **QUICK, "output": str(folder / "out.gpkg"), **changes})


def rows_of(result):
    return {row["class"]: row for row in result["rows"]}


def test_the_class_under_the_activation_is_found_and_its_neighbour_is_not(files, tmp_path):
    heard = RecordingEvents()
    result = run(files, tmp_path, activation_poor=files.poor, events=heard)
    rows = rows_of(result)
    assert rows["industry"]["verdict"] == "more"
    assert rows["industry"]["q"] < 0.05
    assert rows["housing"]["verdict"] in ("chance", "less")
    assert rows["wood"]["poor_verdict"] == "more"
    assert rows["industry"]["poor_verdict"] != "more"
    assert rows["industry"]["used"] == "not tested"  # no model was given
    assert (result["more"], result["used"], result["classes"], result["tiles"]) == (1, 0, 4, 144)
    shares = np.array([row["share"] for row in rows.values()])
    assert shares.sum() == pytest.approx(1)
    assert sum(row["area"] for row in rows.values()) == pytest.approx(0.25 * (12 * 32) ** 2, rel=0.01)
    assert list(result["rows"][0])[:7] == ["class", "ratio", "low", "high", "p", "q", "verdict"]
    assert {row["scale"] for row in result["rows"]} == {"within tiles"}
    (warning,) = heard.warnings
    assert "whether the model has skill was not tested" in warning


def test_every_polygon_gets_its_scores_and_keeps_its_place(files, tmp_path):
    run(files, tmp_path, activation_poor=files.poor)
    land, out = geopandas.read_file(files.landuse), geopandas.read_file(tmp_path / "out.gpkg")
    assert out["class"].tolist() == land["class"].tolist()
    means = out.groupby("class")[["rich", "poor"]].mean()
    assert means.rich.idxmax() == "industry"
    assert means.poor.idxmax() == "wood"
    with rasterio.open(files.rich) as file:
        assert out.rich[0] == pytest.approx(file.read(1)[:16, :16].mean(), rel=1e-4)
    assert out.tv.between(0, 1).all()
    assert (out.kl >= 0).all()


def test_a_signed_raster_is_split_and_one_without_a_lower_part_has_one_verdict(files, tmp_path):
    heard = RecordingEvents()
    signed = rows_of(run(files, tmp_path, activation=files.signed, events=heard))
    assert signed["industry"]["verdict"] == "more"
    assert signed["wood"]["poor_verdict"] == "more"
    assert any("tv is 1" in text for text in heard.warnings)
    single = run(files, tmp_path)
    assert "poor_verdict" not in single["rows"][0]
    assert geopandas.read_file(tmp_path / "out.gpkg")[["poor", "tv", "kl"]].isna().all(axis=None)


def test_nothing_hangs_on_the_crs_or_order_of_the_layers_and_the_seed_gives_the_same_again(files, tmp_path):
    first = run(files, tmp_path)["rows"]
    assert json.dumps(run(files, tmp_path)["rows"]) == json.dumps(first)
    land = geopandas.read_file(files.landuse).to_crs("EPSG:4326").iloc[::-1]
    land.to_file(tmp_path / "land.gpkg", driver="GPKG")
    geopandas.read_file(files.predictions).iloc[::-1].to_file(tmp_path / "tiles.gpkg", driver="GPKG")
    there = {"landuse": str(tmp_path / "land.gpkg"), "predictions": str(tmp_path / "tiles.gpkg")}
    for row, other in zip(first, run(files, tmp_path, **there)["rows"]):
        assert row["class"] == other["class"]
        assert row["verdict"] == other["verdict"]
        assert other["ratio"] == pytest.approx(row["ratio"], rel=0.01)


def test_the_report_says_what_was_tested_and_what_was_not(files, tmp_path):
    try:
        plotly_script()
    except ImportError:
        pytest.skip("plotly is not installed")
    run(files, tmp_path, activation_poor=files.poor, report=str(tmp_path / "report.html"))
    text = Path(tmp_path / "report.html").read_text(encoding="utf-8")
    assert "whether it is used was not tested, for that takes the imagery and the model" in text
    assert "no: no imagery and model" in text
    assert "decides the verdict" in text
    assert "Levy Abitbol" in text
    assert "NaN" not in text.split("plotly.js")[0]


def edited(path, to, change):
    layer = geopandas.read_file(path)
    layer = change(layer)
    layer.to_file(to, driver="GPKG")
    return str(to)


def painted(files, to, change):
    with rasterio.open(files.rich) as file:
        values, profile = file.read(1), file.profile
    with rasterio.open(to, "w", **profile) as file:
        file.write(change(values).astype("float32"), 1)
    return str(to)


def far(layer):
    return layer.set_geometry(layer.translate(50_000))


def moved_a_little(layer):
    return layer.set_geometry([s if n % 2 else s.buffer(3) for n, s in enumerate(layer.geometry)])


@pytest.mark.parametrize(
    ("which", "change", "words"),
    [
        ("landuse", far, "land use does not overlap the tiles"),
        ("landuse", lambda layer: layer.assign(**{"class": "town"}), "names 1 class"),
        ("landuse", lambda layer: layer.rename(columns={"class": "use"}), "field class of the land use is missing"),
        ("landuse", lambda layer: layer.set_geometry(layer.centroid.buffer(0.5)), "as large as 4 cells"),
        (
            "landuse",
            lambda layer: pd.concat([layer[layer["class"] == "wood"].iloc[:9], far(layer)]),
            "only one class, wood",
        ),
        ("predictions", lambda layer: layer.drop(columns="predicted"), "field predicted of the predictions layer is"),
        ("predictions", lambda layer: layer.assign(predicted=np.nan), "No tile of the predictions has a predicted"),
        ("predictions", far, "do not lie on the activation raster"),
        ("predictions", moved_a_little, "not in line with the pixels"),
        ("predictions", lambda layer: layer.iloc[:4], "can be moved in only"),
        ("activation", lambda values: 0 * values + 2, "is 2 everywhere in the tiles"),
        ("activation", lambda values: 0 * values + np.nan, "has no valid value in the tiles"),
        ("activation", lambda values: -values, "has no positive value in the tiles"),
    ],
)
def test_what_cannot_be_compared_is_told_in_a_sentence_and_leaves_nothing(files, tmp_path, which, change, words):
    if which == "activation":
        given = {which: painted(files, tmp_path / "in.tif", change)}
    else:
        given = {which: edited(getattr(files, which), tmp_path / "in.gpkg", change)}
    with pytest.raises(InputError, match=words):
        run(files, tmp_path, **given)
    assert not list(tmp_path.glob("*out*"))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"draws": 10}, "cannot give a p below 0.05"),
        ({"alpha": 0.0}, "no share of false findings"),
        ({"model": "model.safetensors"}, "given without the imagery"),
    ],
)
def test_parameters_are_checked_before_anything_is_read(tmp_path, changes, words):
    nothing = dict.fromkeys(("activation", "landuse", "predictions"), "nowhere")
    with pytest.raises(InputError, match=words):
        activationbylanduse(**nothing, **{**QUICK, **changes}, output=str(tmp_path / "out.gpkg"))


def test_a_missing_layer_is_named(files, tmp_path):
    with pytest.raises(MissingFileError, match="land use file nowhere"):
        run(files, tmp_path, landuse="nowhere.gpkg")


def test_where_predictions_do_not_follow_what_was_observed_no_class_has_more_or_less(files, tmp_path):
    rng = np.random.default_rng(0)
    verdicts = {}
    for name, change in {
        "skilful": lambda layer: layer.assign(observed=layer["predicted"] + 0.1 * rng.normal(size=len(layer))),
        "not": lambda layer: layer.assign(observed=rng.random(len(layer))),
    }.items():
        heard = RecordingEvents()
        tiles = edited(files.predictions, tmp_path / f"{name}.gpkg", change)
        verdicts[name] = [row["verdict"] for row in run(files, tmp_path, predictions=tiles, events=heard)["rows"]]
        told = any("says nothing about the value" in text for text in heard.warnings)
        assert told == (name == "not")
    assert "more" in verdicts["skilful"]
    assert set(verdicts["not"]) == {"chance"}


def test_fifths_keep_equal_values_together_and_are_fewer_where_tiles_are():
    assert np.bincount(fifths(np.arange(100.0))).tolist() == [20] * 5
    assert len(np.unique(fifths(np.arange(45.0)))) == 2
    assert fifths(np.repeat([1.0, 2.0], 100)).tolist() == [0] * 100 + [1] * 100


def test_a_model_that_leans_as_classes_go_is_told_to_follow_the_map():
    rng = np.random.default_rng(0)
    predicted, trend = rng.normal(size=200), np.linspace(-1, 1, 6)
    area = np.exp(predicted[:, None] * trend + 0.2 * rng.normal(size=(200, 6)))

    def with_ratio(leaning):
        sums = Sums(np.exp(leaning)[:, None] * np.ones(5), np.ones((6, 5)), np.ones((6, 5)))
        return SimpleNamespace(whole=SimpleNamespace(telling=np.full(6, 50), sums=sums), fills=np.zeros(6, bool))

    follows = ecology(area, predicted, with_ratio(trend), with_ratio(-trend))
    assert follows.correlation == pytest.approx(1)
    assert follows.classes == 6
    against = ecology(area, predicted, with_ratio(-trend), with_ratio(trend))
    assert against.correlation == pytest.approx(-1)


def chain(city, folder, **more):
    """Train, map and test as an analyst would; rows of the table by class, and what was warned of."""
    folder.mkdir(exist_ok=True)
    paths = {name: str(folder / name) for name in ("tiles.gpkg", "model.safetensors", "map.tif", "out.gpkg")}
    traincnn(
        labels=str(city.zones), field="score", inputs=[str(city.raster)], tile_size=64, augment=1,
        output=paths["tiles.gpkg"], model=paths["model.safetensors"],
    )  # fmt: skip
    activationmap(input=str(city.raster), model=paths["model.safetensors"], output=paths["map.tif"], overlap=0)
    heard = RecordingEvents()
    result = activationbylanduse(
        activation=paths["map.tif"], landuse=str(city.landuse), field="class", predictions=paths["tiles.gpkg"],
        output=paths["out.gpkg"], events=heard, **more,
    )  # fmt: skip
    return rows_of(result), heard.warnings


@pytest.mark.slow
@pytest.mark.parametrize("straddles", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_industry_alone_is_found_and_used_where_parcels_fill_tiles_and_where_they_straddle_them(
    tmp_path, seed, straddles
):
    city = parcel_city(tmp_path, seed, straddles=straddles)
    asked = {"input": str(city.raster), "model": str(tmp_path / "run" / "model.safetensors")}
    rows, _ = chain(city, tmp_path / "run", **asked, draws=399, networks=5, sample=64)
    print({name: [row[key] for key in ("verdict", "used", "scale", "ratio", "q")] for name, row in rows.items()})
    assert next(iter(rows)) == "industry"
    assert {name: (row["verdict"] == "more", row["used"]) for name, row in rows.items()} == {
        "industry": (True, "yes"), "housing": (False, "no"), "wood": (False, "no"), "fields": (False, "no"),
    }  # fmt: skip
    assert {row["scale"] for row in rows.values()} == {"within tiles" if straddles else "over the map"}


@pytest.mark.slow
def test_over_forty_small_cities_whose_score_is_noise_no_more_are_accused_than_the_level_says(tmp_path):
    """Half of them of parcels that fill tiles, half of parcels that straddle them."""
    unskilled, accused, classes = 0, 0, 0
    for seed in range(20):
        for straddles in (False, True):
            city = parcel_city(tmp_path, seed, 12, straddles=straddles, noise=True)
            rows, warnings = chain(city, tmp_path / "run", draws=199)
            found = {name: row["verdict"] for name, row in rows.items() if row["verdict"] in ("more", "less")}
            unskilled += any("do not follow what was observed" in text for text in warnings)
            accused, classes = accused + bool(found), classes + len(found)
            print(f"seed {seed}, straddles {straddles}: {found or 'none'}", flush=True)
    print(f"no skill in {unskilled} of 40 cities; more or less in {accused} of them, {classes} classes")
    assert accused <= binom.ppf(0.975, 40, 0.05)


@pytest.mark.slow
def test_from_imagery_to_verdict_the_cause_is_used_and_the_bystander_is_not(tmp_path):
    """The planted city as an analyst would go about it: train, map, test."""
    city = cause_city(tmp_path, 0)
    paths = {name: str(tmp_path / name) for name in ("tiles.gpkg", "model.safetensors", "map.tif", "out.gpkg")}
    traincnn(
        labels=str(city.zones), field="score", inputs=[str(city.raster)], tile_size=64,
        output=paths["tiles.gpkg"], model=paths["model.safetensors"],
    )  # fmt: skip
    activationmap(input=str(city.raster), model=paths["model.safetensors"], output=paths["map.tif"], overlap=0.5)
    result = activationbylanduse(
        activation=paths["map.tif"], landuse=str(city.landuse), field="class", predictions=paths["tiles.gpkg"],
        input=str(city.raster), model=paths["model.safetensors"], output=paths["out.gpkg"], sample=96,
    )  # fmt: skip
    rows = rows_of(result)
    assert rows["industry"]["verdict"] == "more"
    assert rows["industry"]["used"] == "yes"
    assert rows["industry"]["change"] < -5 < rows["industry"]["change_control"]
    assert rows["industry"]["ratio_all"] > rows["industry"]["random_max"]
    assert rows["housing"]["verdict"] in ("chance", "less")
    assert rows["housing"]["used"] == "no"
