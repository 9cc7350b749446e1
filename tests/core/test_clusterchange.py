"""Planted change is found, and another sun, a season or a shift is not sold as change."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.transform import from_origin
from shapely.geometry import box

from tests.helpers.flat_tasks import applydeepcluster, clusterchange, deepcluster
from tests.helpers.planted_change import TwoDates, other_camera, planted_dates
from tests.helpers.planted_types import write_city
from tests.helpers.rasters import write_raster
from urban_ml_plugin.core.change.comparison import Dates
from urban_ml_plugin.core.change.image_comparison import _describe
from urban_ml_plugin.core.change.label_rasters import read_labels
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.runtime.events import SILENT

TILE, TILES = 64, 12


class World:
    """A planted world at two dates with a model of the first."""

    def __init__(self, folder: Path, seed: int, stride: int = TILE) -> None:
        # In small patches most of the overlapping tiles would mix types.
        size = {"tiles": TILES} if stride == TILE else {"tiles": 16, "patch": 4}
        self.folder, self.dates = folder, planted_dates(seed, tile=TILE, **size)
        self.before = str(write_city(folder / "before.tif", self.dates.before))
        self.model, self.labels = str(folder / "model.safetensors"), str(folder / "labels.tif")
        deepcluster(
            input=self.before, output=str(folder / "clusters.gpkg"), labels=self.labels, model=self.model,
            tile_size=TILE, stride=stride, clusters=6,
        )  # fmt: skip

    def later(self, picture: np.ndarray, **profile: Any) -> str:
        return str(write_city(self.folder / "after.tif", picture, **profile))

    def compare(self, picture: np.ndarray, **options: Any) -> tuple[dict[str, Any], geopandas.GeoDataFrame]:
        output = str(self.folder / "change.gpkg")
        result = clusterchange(
            before=self.before, after=self.later(picture), model=self.model, output=output, **options
        )
        return result, geopandas.read_file(output)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World(tmp_path_factory.mktemp("world"), seed=0)


def truth(dates: TwoDates, tiles: Any) -> np.ndarray:
    return (dates.truth_before != dates.truth_after)[tiles.row, tiles.col]


def f1(found: Any, true: np.ndarray) -> float:
    changed = found.to_numpy(float) == 1
    return float(2 * (changed & true).sum() / (changed.sum() + true.sum()))


@pytest.fixture(scope="module")
def compared(world: World) -> tuple[dict[str, Any], geopandas.GeoDataFrame, str]:
    """Planted change under another sun, one pixel off, with zones and a report."""
    half = TILES * TILE / 4
    zones = [box(400_000 + x, 5_000_000 - 2 * half, 400_000 + x + half, 5_000_000) for x in (0, half, 9 * half)]
    layer = geopandas.GeoDataFrame({"name": list("abc")}, geometry=zones, crs="EPSG:32633").to_crs("EPSG:4326")
    layer.to_file(world.folder / "zones.gpkg", driver="GPKG")
    report = world.folder / "report.html"
    result, tiles = world.compare(
        other_camera(world.dates.after, 1), report=str(report), zones=str(world.folder / "zones.gpkg"),
        zones_output=str(world.folder / "measured.gpkg"),
    )  # fmt: skip
    return result, tiles, report.read_text(encoding="utf-8")


def test_planted_change_is_found_under_another_sun_and_one_pixel_off(world: World, compared: Any) -> None:
    result, tiles, _ = compared
    true = truth(world.dates, tiles)
    assert f1(tiles.changed, true) >= 0.9
    assert result["changed_low"] <= true.mean() <= result["changed_high"]
    assert result["shift_pixels"] == pytest.approx(1, abs=0.1)
    assert result["false_change_rate"] <= 0.02
    assert result["distinguishable"]


def test_tiles_tell_what_became_what(compared: Any) -> None:
    _, tiles, _ = compared
    fields = ["tile_id", "row", "col", "valid", "before", "after", "changed", "confidence", "transition", "suspect"]
    assert list(tiles.columns[:10]) == fields
    changed = tiles[tiles.changed == 1]
    assert (changed.before != changed.after).all()
    assert changed.transition.tolist() == [f"{a} → {b}" for a, b in zip(changed.before, changed.after)]
    assert (changed.confidence > 0.9).all()
    stayed = tiles[tiles.changed == 0]
    assert (stayed.before == stayed.after).all()
    assert stayed.transition.isna().all()


def test_the_first_date_has_the_clusters_that_the_model_gave_it(world: World, compared: Any) -> None:
    clusters = geopandas.read_file(world.folder / "clusters.gpkg")
    assert compared[1].before.tolist() == clusters.cluster.tolist()


def test_the_table_counts_the_tiles(compared: Any) -> None:
    result, tiles, _ = compared
    rows = json.loads(json.dumps(result))["transitions"]  # it crosses to QGIS as JSON
    counts = tiles.groupby(["before", "after"]).size()
    assert {(row["from"], row["to"]): row["tiles"] for row in rows} == counts.to_dict()
    assert sum(row["area_m2"] for row in rows) == pytest.approx(144 * 32**2, rel=0.01)
    assert all(row["low"] <= row["share"] <= row["high"] for row in rows)


def test_zones_hold_the_share_of_their_tiles(world: World, compared: Any) -> None:
    tiles = compared[1]
    zones = geopandas.read_file(world.folder / "measured.gpkg")
    west, east = (tiles[(tiles.col < 6) == side].changed.mean() for side in (True, False))
    assert zones.name.tolist() == list("abc")
    assert zones.changed_share[:2].tolist() == pytest.approx([west, east], abs=0.01)
    assert zones.coverage.tolist() == pytest.approx([1, 1, 0], abs=0.01)
    assert np.isnan(zones.changed_share[2])
    assert zones.transition.isna().tolist() == [False, False, True]
    assert (zones.changed_low[:2] < zones.changed_share[:2]).all()


def test_the_report_shows_the_change_beside_the_false_change_and_opens_offline(compared: Any) -> None:
    result, _, page = compared
    assert "<script src=" not in page
    assert "Where nothing changed, 0" in page
    assert page.count("<img") > 16
    assert re.search(r"shift between the images|1\.00", page)
    first = max((row for row in result["transitions"] if row["from"] != row["to"]), key=lambda row: row["tiles"])
    assert f"{first['from']} → {first['to']}" in page


@pytest.mark.slow
def test_the_same_ground_in_a_brown_season_did_not_change_and_that_is_said(world: World) -> None:
    result, tiles = world.compare(other_camera(world.dates.before, 2, brown=1.0), report=str(world.folder / "r.html"))
    assert result["changed_share"] <= 0.02
    assert not result["distinguishable"]
    assert "not distinguishable from no change" in (world.folder / "r.html").read_text(encoding="utf-8")
    assert tiles.changed.sum() <= 2


@pytest.mark.slow
def test_batches_change_nothing_and_ground_that_one_date_does_not_see_takes_no_part(world: World) -> None:
    later = other_camera(world.dates.after, 1)
    later[:, :200, :] = 0
    tables = [world.compare(later, batch_size=size)[1] for size in (8, 64)]
    assert tables[0].drop(columns="geometry").equals(tables[1].drop(columns="geometry"))
    tiles = tables[0]
    unseen = tiles.row < 3
    assert tiles[["before", "after", "changed"]][unseen].isna().all(axis=None)
    assert tiles.valid[tiles.row == 3].between(0.5, 0.95).all()
    assert f1(tiles[~unseen].changed, truth(world.dates, tiles[~unseen])) >= 0.9


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("stride", [TILE, TILE // 2])
def test_other_worlds_and_overlapping_tiles_keep_the_promise(tmp_path: Path, seed: int, stride: int) -> None:
    world = World(tmp_path, seed, stride)
    same, _ = world.compare(other_camera(world.dates.before, seed, brown=0.6))
    assert same["changed_share"] <= 0.02
    _, tiles = world.compare(other_camera(world.dates.after, seed))
    step = stride / TILE
    inside = (tiles.row * step % 1 == 0) & (tiles.col * step % 1 == 0)
    whole = tiles[inside].assign(row=lambda t: (t.row * step).astype(int), col=lambda t: (t.col * step).astype(int))
    assert f1(whole.changed, truth(world.dates, whole)) >= 0.9


def test_two_cluster_rasters_of_one_model_are_compared_cell_by_cell(world: World, tmp_path: Path) -> None:
    later = write_city(tmp_path / "later.tif", world.dates.after)
    labels, output = str(tmp_path / "later_labels.tif"), str(tmp_path / "change.gpkg")
    applydeepcluster(input=str(later), model=world.model, output=str(tmp_path / "t.gpkg"), labels=labels)
    result = clusterchange(before=world.labels, after=labels, output=output, report=str(tmp_path / "r.html"))
    tiles = geopandas.read_file(output)
    assert f1(tiles.changed, truth(world.dates, tiles)) >= 0.9
    assert result["false_change_rate"] is None
    assert result["shift_pixels"] is None
    assert tiles.confidence.isna().all()
    assert tiles.area.tolist() == pytest.approx([32**2] * 144)
    assert "Only two cluster rasters were compared" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_cluster_rasters_whose_cells_differ_a_little_in_size_are_laid_where_the_ground_is(tmp_path: Path) -> None:
    labels = np.tile(np.arange(1_500, dtype=np.uint8) % 200 + 1, (1, 10, 1))
    paths = [
        write_raster(tmp_path / f"{side}.tif", labels, transform=Affine(side, 0, 500_000, 0, -side, 5_000_000))
        for side in (10, 9.991)
    ]
    for path in paths:
        with rasterio.open(path, "r+") as file:
            file.update_tags(URBAN_ML_ALGORITHM="deepcluster")
    found = read_labels(*paths)
    same_ground = (10 * (np.arange(1_400) + 0.5) / 9.991).astype(int)
    np.testing.assert_array_equal(found.after[0, :1_400], labels[0, 0, same_ground])


def test_cluster_rasters_of_different_models_are_refused(world: World, tmp_path: Path) -> None:
    other = str(tmp_path / "other.tif")
    deepcluster(
        input=world.before,
        output=str(tmp_path / "t.gpkg"),
        labels=other,
        tile_size=TILE,
        clusters=6,
        network="scattering",
    )
    with pytest.raises(InputError, match="come from different models"):
        clusterchange(before=world.labels, after=other, output=str(tmp_path / "c.gpkg"))


def far_away(world: World, folder: Path) -> dict[str, Any]:
    write_city(folder / "far.tif", world.dates.before, transform=from_origin(900_000, 5_000_000, 0.5, 0.5))
    return {"after": str(folder / "far.tif")}


def one_tile(world: World, folder: Path) -> dict[str, Any]:
    picture = np.zeros_like(world.dates.before)
    picture[:, :TILE, :TILE] = world.dates.before[:, :TILE, :TILE]
    return {"after": str(write_city(folder / "one.tif", picture))}


def grey(world: World, folder: Path) -> dict[str, Any]:
    return {"after": str(write_city(folder / "grey.tif", world.dates.before[:1]))}


def apart(world: World, folder: Path) -> dict[str, Any]:
    before, after = world.dates.before.copy(), world.dates.before.copy()
    before[:, :, TILE * TILES // 2 :], after[:, :, : TILE * TILES // 2] = 0, 0
    before[:, :1, :40], after[:, :1, :40] = world.dates.before[:, :1, :40], world.dates.before[:, :1, :40]
    before[:, -30:], after[:, -30:] = world.dates.before[:, -30:], world.dates.before[:, -30:]
    return {name: str(write_city(folder / f"{name}.tif", one)) for name, one in (("before", before), ("after", after))}


def damaged(world: World, folder: Path) -> dict[str, Any]:
    (folder / "bad.safetensors").write_bytes(b"no model")
    return {"model": str(folder / "bad.safetensors")}


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (far_away, "do not overlap: choose two images of the same place"),
        (one_tile, "have only one tile in common"),
        (apart, "have no tile in common of which both see 50%: choose images that overlap more"),
        (grey, "has 1: choose images with the same bands"),
        (damaged, "is not a model, or is damaged"),
        (lambda world, _: {"after": world.labels}, "holds clusters, and the model .* needs imagery"),
        (lambda world, _: {"model": None}, "holds no clusters: give the model"),
        (lambda world, _: {"bands": [1, 2]}, "reads 3 bands, not 2"),
        (lambda world, _: {"confidence": 1.5}, "choose a number from 0 to less than 1"),
        (lambda world, _: {"zones": world.before}, "needs zones and an output for them"),
    ],
)
def test_what_cannot_be_compared_is_told_in_a_sentence_and_leaves_nothing(
    world: World, tmp_path: Path, make: Any, words: str
) -> None:
    after = shutil.copy(world.before, tmp_path / "same.tif")
    options = {"before": world.before, "after": str(after), "model": world.model, **make(world, tmp_path)}
    with pytest.raises((InputError, ModelFileError), match=words):
        clusterchange(output=str(tmp_path / "out" / "change.gpkg"), **options)
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True


def test_what_ends_the_description_of_tiles_is_told_as_what_it_is() -> None:
    class Damaged:
        def over(self, *_: Any, **__: Any) -> Any:
            raise InputError("The raster after.tif is damaged or cut short: copy or download it again.")

    setting: Any = SimpleNamespace(known=SimpleNamespace(clusters=None))
    stream: Any = Damaged()
    with pytest.raises(InputError, match="is damaged or cut short"):
        _describe(stream, setting, Dates("before.tif", "after.tif"), 9, SILENT.step(0, 1, "Describing tiles"))
