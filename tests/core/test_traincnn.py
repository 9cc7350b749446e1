"""A model of status from end to end: what it must find, what it must not, and what it must say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import torch
from shapely.geometry import box

from tests.helpers.flat_tasks import predict, traincnn
from tests.helpers.planted_status import StatusCity, cause_city, noise_city, photographs
from tests.helpers.planted_types import write_city
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.images.image_sources import open_images
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.status.experiment import form_features
from urban_ml_plugin.core.status.learning_from_aggregates import ZoneSums
from urban_ml_plugin.core.status.results import Evaluation, Verdict, verdict
from urban_ml_plugin.core.status.status_model import StatusModel, read_status, write_status
from urban_ml_plugin.core.status.validation import Measure, over_zones


def run(city: StatusCity, folder: Path, **changes: Any) -> dict[str, Any]:
    given = {"inputs": [str(city.raster)], "labels": str(city.zones), "field": "score", "tile_size": 64}
    return traincnn(**{**given, "output": str(folder / "tiles.gpkg"), "precision": "float32", **changes})


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> StatusCity:
    return cause_city(tmp_path_factory.mktemp("city"))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> StatusCity:
    """12 × 12 tiles in 36 zones."""
    return cause_city(tmp_path_factory.mktemp("small"), seed=1, tiles=12)


@pytest.fixture(scope="module")
def trained(city: StatusCity, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("trained")
    paths = {"model": str(folder / "m.safetensors"), "report": str(folder / "r.html"), "form": str(city.landuse)}
    form = geopandas.read_file(city.landuse)
    form["wood"] = (form["class"] == "wood").astype(float)
    form.to_file(folder / "form.gpkg", driver="GPKG")
    return folder, run(city, folder, **{**paths, "form": str(folder / "form.gpkg")})


def row(result: dict[str, Any], **wanted: str) -> dict[str, Any]:
    return next(row for row in result["rows"] if all(row[name] == value for name, value in wanted.items()))


def test_a_score_that_imagery_shows_is_found_on_blocks_that_were_never_seen(trained: Any) -> None:
    _, result = trained
    assert result["zone_measures"]["R2"] >= 0.8
    assert result["beats_baselines"]
    assert "better than every baseline" in result["verdict"]
    for name in ("mean", "place", "colour", "form"):
        assert row(result, model=f"model minus {name}", metric="R2 gained")["low"] > 0, name


def test_outputs_agree_with_each_other_and_with_the_city(city: StatusCity, trained: Any) -> None:
    folder, result = trained
    tiles, zones = geopandas.read_file(folder / "tiles.gpkg"), geopandas.read_file(city.zones)
    zone = (tiles.row // 2) * 8 + tiles.col // 2
    assert len(tiles) == 256
    np.testing.assert_allclose(tiles.observed, zones.score[zone], atol=1e-6)
    assert tiles.groupby(zone).fold.nunique().max() == 1
    means = over_zones(tiles.predicted.to_numpy(), zone.to_numpy(), np.ones(256), 64)
    r2 = 1 - np.sum((zones.score - means) ** 2) / np.sum((zones.score - zones.score.mean()) ** 2)
    assert r2 == pytest.approx(result["zone_measures"]["R2"], abs=1e-6)
    inside = (tiles.low <= tiles.observed) & (tiles.observed <= tiles.high)
    assert inside.mean() == pytest.approx(result["coverage"])
    assert 0.8 <= result["coverage"] <= 0.98


def test_the_report_tells_both_kinds_of_folds_the_baselines_and_what_it_is_worth(trained: Any) -> None:
    folder, result = trained
    page = (folder / "r.html").read_text(encoding="utf-8")
    for words in (
        "held-out blocks",
        "random folds",
        "Colour statistics",
        "made from one image",
        "Measured urban form",
        "Honest limits",
        "Moran",
    ):
        assert words in page, words
    assert result["verdict"].partition(":")[0] in page


def test_the_model_predicts_each_tile_by_the_fold_that_had_not_seen_it(city: StatusCity, trained: Any) -> None:
    folder, _ = trained
    model = read_status(str(folder / "m.safetensors"))
    tiles = model.tiles
    # By place: the fold at the centre of a tile is the tile's own; far away there is none.
    assert model.fold_at(tiles.x, tiles.y).tolist() == tiles.fold.tolist()
    assert model.fold_at(tiles.x[:1] + 5_000, tiles.y[:1]).tolist() == [-1]
    with open_images(ImageryOptions([str(city.raster)]), GridOptions(tile_size=64), model.scaling) as opened:
        for fold in range(2):
            here = np.flatnonzero(tiles.fold == fold)[:6]
            batch = opened.sources[0].batch(tiles.row[here], tiles.column[here])
            pixels, valid = torch.from_numpy(batch.pixels), torch.from_numpy(batch.valid).float()
            with torch.inference_mode():
                values = model.module(fold)(pixels, valid)[:, 0].numpy()
            values = values.clip(*model.fold_heads[fold].bounds.tolist())
            np.testing.assert_allclose(values, tiles.predicted[here], rtol=1e-3, atol=0.05)
            assert not np.allclose(values, model.module()(pixels, valid)[:, 0].detach().numpy(), atol=0.05)


def test_tiles_seen_with_their_context_keep_their_labels_and_folds_apart_from_what_is_seen(
    small: StatusCity, tmp_path: Path
) -> None:
    model = str(tmp_path / "m.safetensors")
    given = {"folds": 3, "augment": 0, "network": "scattering", "weights": "none"}
    run(small, tmp_path, model=model, context=2.0, **given)
    wide, zones = geopandas.read_file(tmp_path / "tiles.gpkg"), geopandas.read_file(small.zones)
    assert len(wide) == 144
    assert wide.area.to_numpy() == pytest.approx(32**2)
    np.testing.assert_allclose(wide.observed, zones.score[(wide.row // 2) * 6 + wide.col // 2], atol=1e-6)
    known = read_status(model)
    assert (known.card.tile_size, known.card.seen, known.card.tile_side) == (64, 128, 32)
    # The ground within a tile's side of those of training is seen by them.
    west = int(known.tiles.x.argmin())
    x, y = known.tiles.x[west] - np.array([40.0, 70.0]), np.repeat(known.tiles.y[west], 2)
    assert known.fold_at(x, y).tolist() == [known.tiles.fold[west], -1]
    predict(inputs=[str(small.raster)], model=model, output=str(tmp_path / "p.gpkg"))
    np.testing.assert_allclose(geopandas.read_file(tmp_path / "p.gpkg").predicted, wide.predicted, rtol=1e-5)


Limits = tuple[float, float, float]
"""A value, and the ends of its interval."""


def test_imagery_whose_colours_tell_the_value_is_not_said_to_tell_nothing() -> None:
    def evaluated(name: str, r2: Limits, order: Limits, kind: str = "spatial") -> Evaluation:
        measures = [Measure("R2", *r2, 18, 11), Measure("SPEARMAN", *order, 18, 11)]
        folds: Any = SimpleNamespace(kind=kind)
        fit: Any = None
        return Evaluation(name, folds, fit, {"zone": measures}, {}, np.zeros((0, 2)))

    def found(order: Limits, colours: Limits) -> Verdict:
        r2 = (0.29, -0.1, 0.64)
        own, compared = evaluated("model", r2, order), evaluated("model", r2, order, "random")
        baselines = [evaluated("colour", colours, order)]
        findings: Any = SimpleNamespace(
            headline="R2", model=own, untaught=own, compared=compared, gains={}, baselines=baselines
        )
        return verdict(findings)

    told = found((0.73, 0.57, 0.86), (0.44, 0.13, 0.72))
    assert not told.beats
    assert told.sentence == (
        "It is not shown that this model tells the value: R² 0.29 (-0.10 to 0.64) per polygon on held-out blocks. "
        "It does put polygons in order: rank correlation 0.73 (0.57 to 0.86). "
        "Colour statistics of the same imagery do tell it: R² 0.44 (0.13 to 0.72)."
    )
    nothing = found((0.2, -0.3, 0.6), (0.1, -0.2, 0.4))
    assert nothing.sentence.startswith("There is no evidence that this imagery tells the value: R² 0.29")


def test_a_model_that_was_not_shown_to_tell_its_value_says_so_where_it_is_applied(
    small: StatusCity, trained: Any, tmp_path: Path
) -> None:
    model = str(trained[0] / "m.safetensors")
    known = read_status(model)
    assert known.card.doubt == ""
    doubtful = [{**row, "low": -0.2} if row["metric"] == "R2" else row for row in known.card.metrics]
    write_status(str(tmp_path / "d.safetensors"), replace(known, card=replace(known.card, metrics=doubtful)))
    events = RecordingEvents()
    doubted = str(tmp_path / "d.safetensors")
    predict(inputs=[str(small.raster)], model=doubted, output=str(tmp_path / "p.gpkg"), events=events)
    told = [text for text in events.warnings if text.startswith("It was not shown that this model tells score: its R²")]
    assert len(told) == 1
    assert "(-0.20 to " in told[0]


def test_gradients_reach_the_pixels(trained: Any) -> None:
    model: StatusModel = read_status(str(trained[0] / "m.safetensors"))
    pixels = torch.rand(2, 3, 64, 64, requires_grad=True)
    model.module(1).target(pixels, torch.ones(2, 1, 64, 64)).sum().backward()
    assert pixels.grad is not None
    assert float(pixels.grad.abs().sum()) > 0


def test_a_score_that_no_imagery_tells_is_not_found_though_random_folds_say_so(tmp_path: Path) -> None:
    # urban2 is flattered less: by 0.17, from 0.04 below nought.
    result = run(noise_city(tmp_path), tmp_path, network="urban", report=str(tmp_path / "r.html"))
    assert result["zone_measures"]["R2"] <= 0.05
    assert result["compared"] >= result["zone_measures"]["R2"] + 0.2
    assert not result["beats_baselines"]
    assert "no evidence that this imagery tells the value" in result["verdict"]
    assert "neighbourhood, not sight" in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("task", "head"),
    [
        ("ordered", "corn"),
        *(pytest.param(*one, marks=pytest.mark.slow) for one in (("ordered", "binomial"), ("classes", "svm"))),
    ],
)
def test_classes_are_predicted_with_probabilities_and_sets(
    small: StatusCity, tmp_path: Path, task: str, head: str
) -> None:
    heard = RecordingEvents()
    field = "score" if task == "ordered" else "band"
    model, report = str(tmp_path / "m.safetensors"), str(tmp_path / "r.html")
    result = run(
        small, tmp_path, task=task, field=field, classes=3, head=head, folds=3, model=model, report=report, events=heard
    )
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg")
    names = [entry["name"] for entry in result["classes"]]
    assert result["zone_measures"]["KAPPA"] > (0.6 if task == "ordered" else 0.25)
    assert (tiles.observed_class == [names[int(number) - 1] for number in tiles.observed]).all()
    assert tiles.probability.between(1 / len(names) - 1e-9, 1).all()
    assert 0.8 <= np.mean([a in b.split("; ") for a, b in zip(tiles.observed_class, tiles.likely)]) <= 1
    if task == "ordered":
        assert (tiles.low <= tiles.predicted).all()
        assert (tiles.predicted <= tiles.high).all()
    assert any("exact negatives" in warning for warning in heard.warnings) == (head == "binomial")
    shares = read_status(model).module(0).log_probabilities(torch.rand(2, 3, 64, 64), torch.ones(2, 1, 64, 64)).exp()
    np.testing.assert_allclose(shares.sum(dim=1).detach(), 1, rtol=1e-5)


@pytest.mark.slow
def test_a_share_gets_the_head_for_shares_and_its_map_stays_between_nought_and_one(
    small: StatusCity, tmp_path: Path
) -> None:
    labels = changed(small, tmp_path / "labels.gpkg", lambda z: z.assign(score=z.score / 100))
    model, report = tmp_path / "m.safetensors", tmp_path / "r.html"
    result = run(small, tmp_path, labels=labels, folds=3, model=str(model), report=str(report))
    known = read_status(str(model))
    assert known.card.head == known.head.kind == "logit"
    assert result["zone_measures"]["R2"] > 0.75
    predicted = geopandas.read_file(tmp_path / "tiles.gpkg").predicted
    assert predicted.between(0, 1).all()
    np.testing.assert_allclose(predicted, known.tiles.predicted, atol=1e-6)
    again = tmp_path / "again.gpkg"
    predict(model=str(model), inputs=[str(small.raster)], output=str(again), precision="float32")
    np.testing.assert_allclose(geopandas.read_file(again).predicted, predicted, atol=1e-4)
    assert "fractional logit" in report.read_text(encoding="utf-8")


def test_the_same_seed_gives_the_same_model_whatever_the_batch_and_after_a_break(
    small: StatusCity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {"folds": 3, "augment": 1, "model": str(tmp_path / "m.safetensors")}
    run(small, tmp_path, **given, batch_size=8)
    whole = (tmp_path / "m.safetensors").read_bytes()
    kept = {"batch_size": 64, "checkpoint": str(tmp_path / "kept")}

    def breaks(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr("urban_ml_plugin.core.traincnn.make_blocks", breaks)
        with pytest.raises(KeyboardInterrupt):
            run(small, tmp_path, **given, **kept)
    monkeypatch.setattr("urban_ml_plugin.core.status.experiment.colour_statistics", breaks)  # nothing is described anew
    run(small, tmp_path, **given, **kept)
    assert (tmp_path / "m.safetensors").read_bytes() == whole


def test_features_on_disk_teach_what_features_in_memory_do(
    small: StatusCity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = run(small, tmp_path, folds=3, augment=1)
    predicted = geopandas.read_file(tmp_path / "tiles.gpkg").predicted
    monkeypatch.setattr("urban_ml_plugin.core.status.experiment.IN_MEMORY", 1)
    summed: list[ZoneSums] = []
    whole = ZoneSums.__init__
    monkeypatch.setattr(ZoneSums, "__init__", lambda self, *given: summed.append(self) or whole(self, *given))
    stored = run(small, tmp_path, folds=3, augment=1)
    assert len(summed) == 3  # in blocks of ground, in random folds, and of colours for comparison
    assert stored["zone_measures"]["R2"] == pytest.approx(held["zone_measures"]["R2"], abs=1e-3)
    np.testing.assert_allclose(geopandas.read_file(tmp_path / "tiles.gpkg").predicted, predicted, rtol=1e-3, atol=1e-3)


def test_labels_in_another_crs_give_the_same_tiles(small: StatusCity, tmp_path: Path) -> None:
    geopandas.read_file(small.zones).to_crs("EPSG:4326").to_file(tmp_path / "degrees.gpkg", driver="GPKG")
    first = run(small, tmp_path, folds=3)
    second = run(small, tmp_path, folds=3, labels=str(tmp_path / "degrees.gpkg"))
    assert second["zone_measures"]["R2"] == pytest.approx(first["zone_measures"]["R2"], abs=0.02)


@pytest.mark.slow
def test_two_cities_are_learnt_together_and_classes_can_be_cut_inside_each(small: StatusCity, tmp_path: Path) -> None:
    with rasterio.open(small.raster) as file:
        picture = file.read()
    far = rasterio.transform.from_origin(450_000, 5_000_000, 0.5, 0.5)
    other = write_city(tmp_path / "other.tif", picture, transform=far)
    zones = geopandas.read_file(small.zones)
    moved = zones.assign(score=zones.score + 1000, geometry=zones.translate(50_000, 0))
    both = tmp_path / "both.gpkg"
    geopandas.pd.concat([zones, moved]).to_file(both, driver="GPKG")
    inputs = [str(small.raster), str(other)]
    given = {"inputs": inputs, "labels": str(both), "task": "ordered", "classes": 3}
    result = run(small, tmp_path, **given, within_city=True)
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg")
    assert set(tiles.city) == {"city", "other"}
    counts = tiles.groupby(["city", "observed"]).size().unstack()
    assert counts.loc["city"].tolist() == counts.loc["other"].tolist()
    assert result["zone_measures"]["KAPPA"] > 0.6


@pytest.mark.slow
def test_photographs_in_zones_are_learnt_like_tiles(small: StatusCity, tmp_path: Path) -> None:
    layer = str(photographs(small, tmp_path))
    result = run(
        small,
        tmp_path,
        inputs=[],
        photos=layer,
        photo_field="path",
        photo_folder=str(tmp_path),
        folds=3,
        report=str(tmp_path / "r.html"),
        model=str(tmp_path / "m.safetensors"),
    )
    assert result["zone_measures"]["R2"] > 0.8
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg")
    assert set(tiles.geom_type) == {"Point"}
    assert tiles.photo.tolist() == [f"{number}.png" for number in tiles.tile_id]
    photos = {"photos": layer, "photo_field": "path", "photo_folder": str(tmp_path)}
    zones = {"zones": str(small.zones), "joined": str(tmp_path / "zones.gpkg"), "field": "score"}
    told = predict(model=str(tmp_path / "m.safetensors"), output=str(tmp_path / "p.gpkg"), **photos, **zones)
    assert told["measures"]["R2"] > 0.8
    assert geopandas.read_file(tmp_path / "p.gpkg").photo.tolist() == [f"{number}.png" for number in range(144)]
    assert geopandas.read_file(tmp_path / "zones.gpkg").tile_count.tolist() == [4] * 36
    with pytest.raises(ModelFileError, match="was made from photographs and says nothing of tiles"):
        predict(model=str(tmp_path / "m.safetensors"), output=str(tmp_path / "p.gpkg"), inputs=[str(small.raster)])


def test_points_label_photographs_in_their_place_and_tiles_that_hold_them(small: StatusCity, tmp_path: Path) -> None:
    layer = geopandas.read_file(photographs(small, tmp_path))
    zones = geopandas.read_file(small.zones)[["score", "geometry"]]
    scored = geopandas.sjoin(layer, zones, predicate="within").drop_duplicates("path")
    points = str(tmp_path / "scored.gpkg")
    scored[["score", "geometry"]].to_crs("EPSG:4326").to_file(points, driver="GPKG")
    photos = {"photos": str(tmp_path / "photos.gpkg"), "photo_field": "path", "photo_folder": str(tmp_path)}
    quick = {"folds": 3, "network": "urban", "augment": 0, "labels": points}
    result = run(small, tmp_path, inputs=[], **photos, **quick)
    assert (result["tiles"], result["zones"]) == (len(scored), len(scored))
    assert result["zone_measures"]["R2"] > 0.7
    told = geopandas.read_file(tmp_path / "tiles.gpkg").set_index("photo")
    assert told.observed.tolist() == scored.set_index("path").score.loc[told.index].tolist()
    of_tiles = run(small, tmp_path, **quick, report=str(tmp_path / "r.html"))
    assert of_tiles["zone_measures"]["R2"] > 0.7
    assert "Labels are points" in (tmp_path / "r.html").read_text()


def changed(small: StatusCity, path: Path, change: Any) -> str:
    zones = geopandas.read_file(small.zones)
    change(zones).to_file(path, driver="GPKG")
    return str(path)


@pytest.mark.parametrize(
    ("change", "options", "words"),
    [
        (lambda z: z, {"field": "band"}, "band of the labels layer is not numeric: choose one of"),
        (lambda z: z, {"field": "heat"}, "heat of the labels layer is missing"),
        (lambda z: z.assign(score=3.0), {}, "All values of the field score are 3"),
        (lambda z: z.assign(score=np.nan), {}, "has no values"),
        (lambda z: z.iloc[:2], {}, "Only 2 labelled polygons lie on the imagery"),
        (lambda z: z.iloc[:9], {}, "Not enough data: 36 labelled tiles in 9 polygons"),
        (lambda z: z.assign(geometry=z.translate(9e4, 0)), {}, "do not overlap"),
        (lambda z: z.assign(band="a"), {"field": "band", "task": "classes"}, "has one class only"),
        (
            lambda z: z.assign(band=["b", *["a"] * (len(z) - 1)]),
            {"field": "band", "task": "classes"},
            "the class “b” has 4 labelled tiles, fewer than the 5 folds",
        ),
        (lambda z: z, {"head": "corn"}, "does not serve the task"),
        (lambda z: z, {"head": "logit"}, "divide percentages by 100, or choose ridge"),
        (lambda z: z, {"folds": 2}, "choose 3 or more"),
        (lambda z: z, {"block_size": 5_000}, "blocks, too few for 5 folds"),
        (lambda z: z, {"inputs": []}, "Give either rasters"),
        (lambda z: z, {"epochs": 1, "network": "scattering"}, "no weights to train"),
    ],
)
def test_what_cannot_be_learnt_from_is_told_in_a_sentence_and_leaves_nothing(
    small: StatusCity, tmp_path: Path, change: Any, options: dict[str, Any], words: str
) -> None:
    labels = changed(small, tmp_path / "labels.gpkg", change)
    with pytest.raises(InputError, match=words):
        run(small, tmp_path, **{"labels": labels, "network": "urban", **options})
    assert [path.name for path in tmp_path.iterdir()] == ["labels.gpkg"]


def test_a_layer_of_urban_form_without_a_value_on_the_tiles_is_told(tmp_path: Path) -> None:
    places = geopandas.GeoSeries([box(0, 0, 9, 9), box(90, 0, 99, 9)], crs="EPSG:32633")
    path = str(tmp_path / "form.gpkg")
    geopandas.GeoDataFrame({"height": [np.nan, 3.0]}, geometry=places).to_file(path, driver="GPKG")
    with pytest.raises(InputError, match="have no value on any labelled tile: choose a layer that has values there"):
        form_features(path, places.iloc[:1], SILENT)
    np.testing.assert_allclose(form_features(path, places, SILENT), [[3], [3]])
