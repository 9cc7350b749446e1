"""Layers that are read part by part and measured block by block give what they give as a whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pandas
import pytest
from geopandas import GeoDataFrame, GeoSeries
from shapely.geometry import Point, Polygon, box

from tests.helpers.elsewhere import Elsewhere
from tests.helpers.footprints import EAST, NORTH, saved, write_world
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.jointozones import jointozones
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.urbanform import urbanform
from urban_ml_plugin.core.vectors import layer_source, stored_features
from urban_ml_plugin.core.vectors.layer_source import LayerSource
from urban_ml_plugin.core.vectors.stored_features import StoredFeatures, stored_polygons
from urban_ml_plugin.core.vectors.vectors import EVERYWHERE, read_polygons
from urban_ml_plugin.core.workers import workers as sharing


def in_parts(monkeypatch: pytest.MonkeyPatch, part: int, block: int) -> None:
    monkeypatch.setattr(layer_source, "PART", part)
    monkeypatch.setattr(stored_features, "BLOCK", block)


@pytest.fixture
def world(tmp_path: Path) -> dict[str, str]:
    return write_world(tmp_path)


def same_fields(one: GeoDataFrame, other: GeoDataFrame) -> None:
    assert list(one.columns) == list(other.columns)
    for field in set(one.columns) - {"name", "geometry"}:
        assert one[field].to_numpy(float) == pytest.approx(other[field].to_numpy(float), rel=1e-9, nan_ok=True), field


@pytest.mark.parametrize("layer", ["buildings", "degrees"])
def test_many_blocks_measure_what_one_does(
    world: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, layer: str
) -> None:
    form, joined, heard = [], [], []
    for number, (part, block) in enumerate([(10**6, 10**6), (37, 20)]):
        in_parts(monkeypatch, part, block)
        paths = [str(tmp_path / f"{task}{number}.gpkg") for task in ("form", "joined")]
        heard.append(RecordingEvents())
        inputs = {"zones": world["zones"], "events": heard[-1]}
        urbanform(buildings=world[layer], roads=world["roads"], output=paths[0], **inputs)
        jointozones(tiles=world[layer], fields=["value"], output=paths[1], **inputs)
        form.append(geopandas.read_file(paths[0]))
        joined.append(geopandas.read_file(paths[1]))
    same_fields(*form)
    same_fields(*joined)
    assert form[0].bld_count.sum() > 400  # the zone around all holds them all once more
    assert form[0].major_dist.notna().sum() == len(form[0]) - 1
    assert joined[0].coverage.between(0.1, 0.99).sum() > 20
    assert heard[0].texts == heard[1].texts
    assert any("buildings layer, repaired: " in text for text in heard[1].texts)


def measured(world: dict[str, str], layer: str, folder: Path) -> tuple[list[bytes], list[str]]:
    """What both algorithms write of a world, to the last bit, and say."""
    folder.mkdir()
    heard, paths = RecordingEvents(), [str(folder / name) for name in ("form.gpkg", "joined.gpkg")]
    inputs = {"zones": world["zones"], "events": heard}
    urbanform(buildings=world[layer], roads=world["roads"], output=paths[0], **inputs)
    jointozones(tiles=world[layer], fields=["value"], output=paths[1], **inputs)
    tables = [pandas.DataFrame(geopandas.read_file(path).drop(columns="geometry")) for path in paths]
    return [table.to_csv(float_format="%.17g").encode() for table in tables], heard.texts


def test_workers_measure_to_the_last_bit_what_one_process_does(
    world: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_parts(monkeypatch, 97, 40)
    alone = measured(world, "degrees", tmp_path / "alone")
    workers = Elsewhere()
    monkeypatch.setattr(sharing, "_callers", [lambda: workers])
    assert measured(world, "degrees", tmp_path / "shared") == alone
    assert workers.blocks > 30


def test_workers_with_other_libraries_are_refused(world: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    in_parts(monkeypatch, 97, 40)
    others = Elsewhere(lambda job: replace(job, versions={**job.versions, "GEOS": "2.0"}))
    monkeypatch.setattr(sharing, "_callers", [lambda: others])
    with pytest.raises(InputError, match=r"has GEOS .* and the run was started with 2\.0, so results would differ"):
        stored(world["buildings"])


def stored(path: str) -> StoredFeatures:
    zones = GeoSeries([box(EAST - 100, NORTH - 100, EAST + 500, NORTH + 500)], crs="EPSG:32633")
    return stored_polygons(LayerSource(path, "buildings"), zones, ["value", "none"], SILENT.aside(""))


def test_blocks_share_all_features_and_all_ground_and_shapes_come_back_as_they_were(
    world: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_parts(monkeypatch, 50, 30)
    features = stored(world["buildings"])
    blocks = list(features.blocks())
    assert len(blocks) > 8
    assert max(len(block.own) for block in blocks) <= 30
    assert np.sort(np.concatenate([block.own for block in blocks])).tolist() == list(range(len(features)))
    places = np.random.default_rng(0).uniform(-1000, 1000, (500, 2)) + np.array([EAST, NORTH])
    cells = np.array([block.cell for block in blocks])
    inside = (places[:, None] >= cells[None, :, :2]) & (places[:, None] < cells[None, :, 2:])
    assert (inside.all(axis=2).sum(axis=1) == 1).all()
    whole = read_polygons(world["buildings"], "buildings")
    for block in blocks:
        cell = np.clip(block.cell, -1e9, 1e9)
        bounds = features.bounds(np.arange(len(features)))
        reach = (bounds[:, :2] < cell[2:]).all(axis=1) & (bounds[:, 2:] > cell[:2]).all(axis=1)
        assert np.isin(np.flatnonzero(reach), np.concatenate([block.own, block.guests])).all()
        assert (
            features.shapes(block.own).geom_equals_exact(whole.geometry.iloc[block.own].reset_index(drop=True), 0).all()
        )
    assert features.numbers("value", "buildings") == pytest.approx(whole.value.to_numpy(), nan_ok=True)
    assert list(features.columns) == ["value"]


def test_features_in_one_place_and_far_features_make_one_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_parts(monkeypatch, 5, 3)
    near, far = [box(5, 5, 6, 6)] * 12, [box(9000, 0, 9001, 1)] * 8
    features = stored(saved(tmp_path / "same.gpkg", far + near, value=range(20)))
    assert len(features) == 20
    assert [(block.own.tolist(), block.cell) for block in features.blocks()] == [(list(range(8, 20)), EVERYWHERE)]
    assert features.numbers("value", "buildings").tolist() == list(range(20))
    none = stored(saved(tmp_path / "far.gpkg", far, value=range(8)))
    assert [len(block.own) for block in none.blocks()] == [0]


@pytest.mark.parametrize("workers", [None, Elsewhere()])
def test_what_is_wrong_with_a_late_part_is_told_as_of_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: Elsewhere | None
) -> None:
    in_parts(monkeypatch, 4, 4)
    monkeypatch.setattr(sharing, "_callers", [lambda: workers])
    good = [box(n, 0, n + 1, 1) for n in range(9)]
    off = saved(tmp_path / "off.gpkg", [*good, box(0, 0, 1e30, 1)])
    with pytest.raises(InputError, match=r"Feature 10 of the buildings layer has a corner at .* nowhere on Earth"):
        stored(off)
    mixed = saved(tmp_path / "mixed.gpkg", good, value=[*range(8), "nine"])
    with pytest.raises(InputError, match="field value of the buildings layer is not numeric"):
        stored(mixed).numbers("value", "buildings")
    with pytest.raises(InputError, match="field none of the buildings layer is missing: choose one of"):
        stored(saved(tmp_path / "missing.gpkg", good, value=[None] * 5 + [1.0] * 4)).numbers("none", "buildings")
    points = saved(tmp_path / "points.gpkg", [Point(0, 0)] * 9)
    with pytest.raises(InputError, match="has no polygons but Point features"):
        stored(points)
    nothing = saved(tmp_path / "nothing.gpkg", [None] * 9)
    with pytest.raises(InputError, match="The buildings layer has no features with a geometry"):
        stored(nothing)


def test_tiles_without_an_area_are_told_to_lie_nowhere(tmp_path: Path) -> None:
    zones = saved(tmp_path / "zones.gpkg", [box(0, 0, 9, 9)])
    flat = saved(tmp_path / "flat.gpkg", [Polygon([(0, 0), (5, 0), (9, 0)])] * 3, cluster=[1, 2, 1])
    with pytest.raises(InputError, match="do not overlap"):
        jointozones(tiles=flat, zones=zones, output=str(tmp_path / "out.gpkg"))
