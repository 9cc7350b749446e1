"""Maps of activation on a city whose score its industry makes, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.features import rasterize

from tests.helpers.flat_tasks import activationmap, deepcluster, traincnn
from tests.helpers.planted_status import StatusCity, cause_city
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.rasters import write_vrt
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.attribution.tile_explainer import TileExplainer
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles
from urban_ml_plugin.core.options.choices import ATTRIBUTIONS
from urban_ml_plugin.core.presentation.report import Report
from urban_ml_plugin.core.reports.activationmap import _caveats, _reading
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.status.status_model import read_status
from urban_ml_plugin.core.status.status_targets import choose_target, status_scorer

TILE = 64


class World(NamedTuple):
    city: StatusCity
    model: str


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """12 × 12 tiles and a regression made from them."""
    folder = tmp_path_factory.mktemp("world")
    city = cause_city(folder, tiles=12)
    return World(city, _trained(city, folder / "model.safetensors"))


def _trained(city: StatusCity, model: Path, **changes: Any) -> str:
    given = {"inputs": [str(city.raster)], "labels": str(city.zones), "field": "score", "tile_size": TILE, "folds": 3}
    given["network"] = "urban"  # whose evidence adds up to the last thousandth; that of urban2: test_scorer
    traincnn(**{**given, **changes}, output=str(model.with_suffix(".gpkg")), model=str(model))
    return str(model)


def _mapped(world: World, path: Path, **changes: Any) -> np.ndarray:
    given = {"input": str(world.city.raster), "model": world.model, "overlap": 0}
    activationmap(**{**given, **changes}, output=str(path))
    with rasterio.open(path) as file:
        return file.read(1)


def _by_class(city: StatusCity, values: np.ndarray) -> dict[str, float]:
    layer = geopandas.read_file(city.landuse)
    with rasterio.open(city.raster) as source:
        transform = source.transform
    where = {
        name: rasterize(part.geometry, values.shape, transform=transform).astype(bool)
        for name, part in layer.groupby("class")
    }
    return {name: float(np.nanmean(values[inside])) for name, inside in where.items()}


@pytest.fixture(scope="module")
def mapped(world: World, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    return _mapped(world, tmp_path_factory.mktemp("map") / "map.tif")


def test_the_cause_holds_the_evidence_and_its_neighbour_does_not(world: World, mapped: np.ndarray) -> None:
    found = _by_class(world.city, mapped)
    assert found["industry"] > 20
    assert max(found[name] for name in ("housing", "wood", "fields")) < -5


@pytest.mark.parametrize(
    "method", ["gradcam", "layercam", "guidedgradcam", pytest.param("integratedgradients", marks=pytest.mark.slow)]
)
def test_every_method_puts_industry_first(world: World, tmp_path: Path, method: str) -> None:
    part = _shifted(world.city, tmp_path / "part.tif", 512 if method == "integratedgradients" else 256)
    values = _mapped(world, tmp_path / "map.tif", method=method, input=part)
    whole = np.full((768, 768), np.nan, np.float32)
    whole[-len(values) :, -len(values) :] = values
    found = _by_class(world.city, whole)
    assert max(found, key=found.get) == "industry"


def test_the_evidence_of_a_tile_sums_to_its_score_and_gradcam_leaves_much_out(world: World) -> None:
    model = read_status(world.model)
    target = choose_target(model, "score")
    with Imagery(str(world.city.raster), scaling=model.scaling) as imagery:
        rows, columns = np.divmod(np.arange(144), 12)
        tiles = RasterTiles(imagery, imagery.grid(TILE)).at(rows, columns).batch(np.arange(0, 144, 5))
    variants = np.arange(len(tiles)) % 4
    explainer = TileExplainer(status_scorer(model, target))
    found = explainer.calibrate(tiles, variants)
    np.testing.assert_allclose(found.evidence.mean((1, 2)), found.scores, atol=0.02 * found.scores.std())
    np.testing.assert_allclose(found.scores, explainer.scores(tiles, variants), rtol=1e-4, atol=1e-3)
    assert explainer.calibration.completeness > 0.9999
    plain = explainer.with_method("gradcam")
    plain.calibrate(tiles, variants)
    assert plain.calibration.completeness < 0.9
    last = TileExplainer(status_scorer(model, target), layer="last")
    last.calibrate(tiles, variants)
    assert last.calibration.completeness < 0.95


def test_scores_are_those_of_the_model_that_had_not_seen_the_tile(world: World) -> None:
    model = read_status(world.model)
    with Imagery(str(world.city.raster), scaling=model.scaling) as imagery:
        grid = imagery.grid(TILE)
        scorer = status_scorer(model, choose_target(model, "score"))
        variants = scorer.variants_of(model.tiles.row, model.tiles.column, grid)
        tiles = RasterTiles(imagery, grid).at(model.tiles.row, model.tiles.column).batch(np.arange(0, 144, 7))
    assert (variants == model.tiles.fold + 1).all()
    own = model.tiles.fold[::7]
    bias = np.array([head.arrays()["bias"][0] for head in model.fold_heads])[own]
    scores = TileExplainer(scorer).scores(tiles, variants[::7])
    predicted = model.tiles.predicted[::7]
    inside = (predicted > 1) & (predicted < 60)  # traincnn clips to the range of labels
    assert inside.sum() > 10
    np.testing.assert_allclose((scores + bias)[inside], predicted[inside], atol=0.02 * scores.std())


@pytest.mark.slow
def test_folds_whose_log_odds_are_steeper_do_not_stand_out(world: World, tmp_path: Path) -> None:
    path = _trained(world.city, tmp_path / "model.safetensors", field="industry", head="logit")
    with Imagery(str(world.city.raster)) as imagery:
        grid = imagery.grid(TILE)
        rows, columns = np.divmod(np.arange(0, len(grid), 3), grid.columns)
        tiles = RasterTiles(imagery, grid).at(rows, columns).batch(np.arange(len(rows)))
    variants = 1 + np.arange(len(rows)) % 3
    maps = []
    for steeper in (1, 5):
        model = read_status(path)
        model.fold_heads[1].weight.data *= steeper
        explainer = TileExplainer(status_scorer(model, choose_target(model, "score")))
        maps.append(explainer.calibrate(tiles, variants).evidence)
    np.testing.assert_allclose(maps[1], maps[0], atol=1e-3 * np.ptp(maps[0]))


def test_the_batch_makes_no_difference_to_the_last_bit(world: World, mapped: np.ndarray, tmp_path: Path) -> None:
    assert np.array_equal(_mapped(world, tmp_path / "map.tif", batch_size=8), mapped)


def test_lowest_is_the_negative_of_highest_and_that_is_told(world: World, mapped: np.ndarray, tmp_path: Path) -> None:
    heard = RecordingEvents()
    lowest = _mapped(world, tmp_path / "map.tif", target="lowest", events=heard)
    np.testing.assert_allclose(lowest, -mapped, rtol=1e-4, atol=1e-3)
    assert "exact negatives" in heard.warnings[0]


def _shifted(city: StatusCity, path: Path, by: int, picture: np.ndarray | None = None, away: float = 0) -> str:
    with rasterio.open(city.raster) as source:
        pixels = (source.read() if picture is None else picture)[:, by:, by:]
        profile = {**source.profile, "width": pixels.shape[2], "height": pixels.shape[1]}
        profile["transform"] = source.transform * source.transform.translation(by + away, by)
    with rasterio.open(path, "w", **profile) as file:
        file.write(pixels)
    return str(path)


@pytest.mark.slow
def test_moving_the_tiles_by_half_a_tile_hardly_changes_the_map(world: World, tmp_path: Path) -> None:
    whole = _mapped(world, tmp_path / "whole.tif", overlap=0.8)
    moved = _mapped(world, tmp_path / "m.tif", overlap=0.8, input=_shifted(world.city, tmp_path / "s.tif", TILE // 2))
    inner = slice(TILE, -TILE)
    one, other = whole[TILE // 2 :, TILE // 2 :][inner, inner], moved[inner, inner]
    assert np.abs(one - other).mean() < 0.02 * np.ptp(whole)
    assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.98


def test_a_constant_picture_has_no_structure(world: World, mapped: np.ndarray, tmp_path: Path) -> None:
    with rasterio.open(world.city.raster) as source:
        flat = np.broadcast_to(source.read().mean((1, 2), keepdims=True), (3, 384, 384)).astype(np.uint8)
    # Elsewhere, so that one model explains all of it.
    raster = _shifted(world.city, tmp_path / "flat.tif", 0, flat, away=50_000)
    found = _mapped(world, tmp_path / "map.tif", overlap=0.5, input=raster)
    whole = found[:-TILE, :-TILE]  # tiles that reach beyond the raster see less
    assert np.ptp(whole) < 1e-4 * np.ptp(mapped)


def test_pixels_without_data_have_no_value_and_do_not_reach_others(world: World, tmp_path: Path) -> None:
    with rasterio.open(world.city.raster) as source:
        picture = source.read()
    picture[:, :150, :200] = 0
    picture = picture[:, :384, :384]
    raster = _shifted(world.city, tmp_path / "hole.tif", 0, picture)
    found = _mapped(world, tmp_path / "map.tif", overlap=0.5, input=raster)
    hole = np.zeros(found.shape, bool)
    hole[:150, :200] = True
    assert np.isnan(found[hole]).all()
    far = np.ones(found.shape, bool)
    far[: 150 + TILE, : 200 + TILE] = False
    assert np.isfinite(found[far]).all()
    assert np.isfinite(found[~hole]).mean() > 0.97


def test_the_file_says_what_it_is_and_where_it_comes_from(world: World, tmp_path: Path) -> None:
    found = activationmap(
        input=str(world.city.raster), model=world.model, output=str(tmp_path / "map.tif"), overlap=0, target="highest"
    )
    with rasterio.open(tmp_path / "map.tif") as file, rasterio.open(world.city.raster) as source:
        assert (file.crs, file.transform, file.shape) == (source.crs, source.transform, source.shape)
        assert file.dtypes == ("float32",)
        assert np.isnan(file.nodata)
        assert (file.is_tiled, file.compression.name, file.overviews(1)) == (True, "deflate", [2, 4])
        assert file.descriptions == ("evidence for higher score",)
        tags, values = file.tags(), file.read(1)
    told = json.loads(tags["URBAN_ML_PARAMETERS"])
    assert (told["method"], told["target"], told["overlap"]) == ("hirescam", "highest", 0)
    assert float(tags["URBAN_ML_LIMIT"]) == found["limit"] == pytest.approx(np.percentile(np.abs(values), 98), rel=1e-5)
    assert found["p02"] == pytest.approx(np.percentile(values, 2), rel=1e-5)
    assert found["tiles"] == 144
    assert found["held_out"] == 1
    assert found["completeness"] > 0.999


@pytest.mark.slow
def test_classes_have_their_own_maps_and_a_report_tells_how_far_to_trust_them(world: World, tmp_path: Path) -> None:
    pytest.importorskip("plotly")
    model = _trained(world.city, tmp_path / "classes.safetensors", field="band", task="classes")
    found = activationmap(
        input=str(world.city.raster), model=model, category="fifth 5", overlap=0, draws=2,
        output=str(tmp_path / "map.tif"), report=str(tmp_path / "report.html"),
    )  # fmt: skip
    assert found["words"] == "“fifth 5”"
    assert found["trust"]["insertion_gain"] > 0
    assert abs(found["trust"]["sanity"]) < 0.4
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<script src=" not in page
    assert all(method in page for method in ATTRIBUTIONS)
    with rasterio.open(tmp_path / "map.tif") as file:
        classes = _by_class(world.city, file.read(1))
    assert max(classes, key=classes.get) == "industry"
    with pytest.raises(InputError, match="have no order, so none is lowest or highest: choose the target “predicted”"):
        activationmap(input=str(world.city.raster), model=model, target="lowest", output=str(tmp_path / "no.tif"))
    with pytest.raises(InputError, match="has no class called “sixth”: choose one of fifth 1"):
        activationmap(input=str(world.city.raster), model=model, category="sixth", output=str(tmp_path / "no.tif"))
    unseen = read_status(model)
    unseen.tiles.observed[:] = 1
    with pytest.raises(InputError, match="never seen a tile of the class “fifth 5”"):
        choose_target(unseen, "predicted", "fifth 5")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"method": "scorecam"}, "no method called 'scorecam': choose one of gradcam"),
        ({"target": "poor"}, "no target called 'poor': choose one of lowest"),
        ({"layer": "layer4"}, "no layer 'layer4' with maps: choose one of stem"),
        ({"overlap": 1.0}, "must lie between 0 and 0.9"),
        ({"category": "rich"}, "gives a value of score and has no class “rich”"),
        ({"device": "abacus"}, "no device called 'abacus'"),
        ({"bands": [1]}, "reads 3 bands, not 1"),
    ],
)
def test_bad_parameters_are_told_in_one_sentence_and_leave_nothing(
    world: World, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises((InputError, ModelFileError), match=words):
        _mapped(world, tmp_path / "map.tif", **changes)
    assert not list(tmp_path.iterdir())


def test_rasters_that_cannot_be_mapped_are_told(world: World, tmp_path: Path) -> None:
    picture = planted_city(seed=0, tiles=2, tile=64)[0]
    small = write_city(tmp_path / "small.tif", picture[:3, :40, :40])
    grey = write_city(tmp_path / "grey.tif", picture[:1])
    empty = write_city(tmp_path / "empty.tif", np.zeros_like(picture[:3]))
    for raster, words in (
        (small, "smaller than one tile of 64 pixels"),
        (grey, "has 1: choose a raster with the same bands"),
        (empty, "has no valid pixel: check its nodata value"),
    ):
        with pytest.raises((InputError, ModelFileError), match=words):
            _mapped(world, tmp_path / "map.tif", input=str(raster))
    assert not (tmp_path / "map.tif").exists()


def test_another_resolution_is_told_and_other_ground_falls_to_the_model_of_all_tiles(
    world: World, tmp_path: Path
) -> None:
    from rasterio.transform import from_origin

    heard = RecordingEvents()
    picture = planted_city(seed=0, tiles=2, tile=64)[0][:3]
    raster = write_city(tmp_path / "other.tif", picture, transform=from_origin(100_000, 4_000_000, 1, 1))
    found = activationmap(
        input=str(raster), model=world.model, output=str(tmp_path / "map.tif"), overlap=0, events=heard
    )
    assert found["held_out"] == 0
    assert any("sizes differ 2.0 times" in sentence and "trust the map" in sentence for sentence in heard.warnings)


def test_models_of_other_kinds_are_refused(world: World, tmp_path: Path) -> None:
    model = str(tmp_path / "types.safetensors")
    raster = str(write_city(tmp_path / "city.tif", planted_city(seed=0, tiles=4, tile=64)[0]))
    deepcluster(input=raster, output=str(tmp_path / "t.gpkg"), model=model, tile_size=64, clusters=2)
    with pytest.raises(
        ModelFileError,
        match="was made by “Cluster urban types”: choose one made by “Train a model of status from imagery”",
    ):
        _mapped(world, tmp_path / "map.tif", model=model)


@pytest.mark.slow
def test_a_network_without_layers_can_be_explained_by_integrated_gradients(world: World, tmp_path: Path) -> None:
    model = _trained(world.city, tmp_path / "model.safetensors", network="scattering")
    with pytest.raises(
        InputError, match="scattering has no layers with maps to look at: choose the method “integrated"
    ):
        _mapped(world, tmp_path / "map.tif", model=model)
    part = _shifted(world.city, tmp_path / "part.tif", 640)
    values = _mapped(world, tmp_path / "map.tif", model=model, method="integratedgradients", input=part)
    assert np.isfinite(values).all()
    assert values.std() > 0


@pytest.mark.slow
def test_memory_stays_bounded_on_a_raster_of_6000_pixels_a_side(world: World, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    raster = write_vrt(tmp_path / "large.vrt", str(world.city.raster), 6000, 6000)
    _mapped(world, tmp_path / "warm.tif", overlap=0)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    activationmap(input=raster, model=world.model, output=str(tmp_path / "map.tif"), overlap=0)
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 400


def test_more_tiles_than_can_be_handled_are_not_told_as_too_small_a_raster(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("urban_ml_plugin.core.images.imagery.MOST_TILES", 3)
    stored = Path(__file__).parents[1] / "stored_models"
    given = {"input": str(stored / "city.tif"), "model": str(stored / "status.safetensors")}
    with pytest.raises(InputError, match="more than the 3 that can be handled: choose a larger"):
        activationmap(**given, method="integratedgradients", output=str(tmp_path / "a.tif"))


def test_the_page_of_a_model_that_was_not_shown_to_tell_its_value_says_so_first() -> None:
    doubt = "It was not shown that this model tells score."
    kept: Any = {"completeness": None, "ratio": np.nan, "held_out": 1.0}
    facts: Any = SimpleNamespace(
        card=SimpleNamespace(doubt=doubt), target=SimpleNamespace(mirrored=True, by_class=False), **kept
    )
    trust: Any = SimpleNamespace(sanity={"everything": SimpleNamespace(low=np.nan)})
    assert _caveats(Report("activationmap", "", words="higher score", sample=1), facts, trust)[0] == doubt


@pytest.mark.parametrize(
    ("method", "zero"), [("layercam", "Zero – no evidence."), ("gradcam", "Zero – the average tile")]
)
def test_a_method_that_leaves_out_what_speaks_against_has_no_average_tile_at_0(method: str, zero: str) -> None:
    report = Report("activationmap", "", words="higher score", sample=1)
    facts: Any = SimpleNamespace(method=method, resolution=np.nan, cell=8)
    assert _reading(report, facts)[1 if method == "layercam" else 2].startswith(zero)
