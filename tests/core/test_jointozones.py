"""Tiles joined to zones by area: a world of four tiles, and what must hold for any."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity
from shapely.geometry import Polygon, box
from shapely.ops import unary_union

from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.jointozones import join, jointozones
from urban_ml_plugin.core.runtime.errors import InputError

EAST, NORTH = 500000, 5000000


def at(*shapes: Any) -> list[Any]:
    """Shapes near the origin moved to where UTM zone 33N is true."""
    return [shape and affinity.translate(shape, EAST, NORTH) for shape in shapes]


TILES = at(box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 10, 20), box(10, 10, 20, 20))
ZONES = at(
    box(0, 0, 20, 20),  # all four tiles
    box(5, 0, 15, 10),  # half of the first and of the second
    box(15, 5, 25, 10),  # half over the second tile, half over none
    box(10, 10, 20, 20),  # the tile without a cluster
    box(50, 50, 60, 60),  # nothing
)


def saved(path: Path, shapes: list[Any], crs: str = "EPSG:32633", **fields: Any) -> str:
    geopandas.GeoDataFrame(fields, geometry=shapes, crs="EPSG:32633").to_crs(crs).to_file(path, driver="GPKG")
    return str(path)


@pytest.fixture
def tiles(tmp_path: Path) -> str:
    fields = {"cluster": [1, 2, 2, None], "valid": [1.0, 0.5, 0.25, 0.0], "hot": [None, 8.0, None, 4.0]}
    return saved(tmp_path / "tiles.gpkg", TILES, **fields, note=list("abcd"))


@pytest.fixture
def zones(tmp_path: Path) -> str:
    return saved(tmp_path / "zones.gpkg", ZONES, name=list("abcde"))


def joined(tmp_path: Path, **inputs: Any) -> geopandas.GeoDataFrame:
    jointozones(output=str(tmp_path / "out.gpkg"), **inputs)
    return geopandas.read_file(tmp_path / "out.gpkg")


def test_shares_means_coverage_and_count_are_what_the_eye_sees(tiles: str, zones: str, tmp_path: Path) -> None:
    out = joined(tmp_path, tiles=tiles, zones=zones, fields=["valid", "hot"])
    nan = np.nan
    assert out.name.tolist() == list("abcde")
    assert out.c1_share.tolist() == pytest.approx([1 / 3, 0.5, 0, nan, nan], nan_ok=True)
    assert out.c2_share.tolist() == pytest.approx([2 / 3, 0.5, 1, nan, nan], nan_ok=True)
    assert out.valid_mean.tolist() == pytest.approx([1.75 / 4, 0.75, 0.5, 0, nan], nan_ok=True)
    assert out.hot_mean.tolist() == pytest.approx([6, 8, 8, 4, nan], nan_ok=True)
    assert out.coverage.tolist() == pytest.approx([0.75, 1, 0.5, 0, 0])
    assert out.tile_count.tolist() == [4, 2, 1, 1, 0]
    assert out.geometry.geom_equals(geopandas.GeoSeries(ZONES, crs=out.crs)).all()


def test_fields_alone_are_joined_and_cover_where_any_has_a_value(tiles: str, zones: str, tmp_path: Path) -> None:
    layer = geopandas.read_file(tiles).drop(columns="cluster")
    layer.to_file(tmp_path / "plain.gpkg", driver="GPKG")
    result = jointozones(
        tiles=str(tmp_path / "plain.gpkg"), zones=zones, fields=["hot"], output=str(tmp_path / "out.gpkg")
    )
    assert result["fields"] == ["hot_mean", "coverage", "tile_count"]
    assert result["clusters"] == 0
    assert geopandas.read_file(tmp_path / "out.gpkg").coverage.tolist() == pytest.approx([0.5, 0.5, 0.5, 1, 0])


def test_k_can_be_given_so_that_layers_share_their_fields(tiles: str, zones: str, tmp_path: Path) -> None:
    out = joined(tmp_path, tiles=tiles, zones=zones, clusters=4)
    assert out[["c3_share", "c4_share"]].iloc[0].tolist() == [0, 0]
    with pytest.raises(InputError, match="hold cluster 2, but 1 were asked for"):
        jointozones(tiles=tiles, zones=zones, clusters=1, output=str(tmp_path / "out.gpkg"))


def test_ground_under_two_tiles_weighs_twice_but_is_covered_once() -> None:
    zone = geopandas.GeoSeries([box(0, 0, 20, 10)])
    overlapping = geopandas.GeoSeries([box(0, 0, 10, 10), box(5, 0, 15, 10)])
    out = join(zone, overlapping, np.array([1, 2]), 2, {"value": np.array([0.0, 4.0])}).iloc[0]
    assert [out.c1_share, out.c2_share, out.value_mean] == [0.5, 0.5, 2]
    assert out.coverage == 0.75


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
@pytest.mark.parametrize("which", ["tiles", "zones", "both"])
def test_the_crs_of_neither_layer_matters(tiles: str, zones: str, tmp_path: Path, crs: str, which: str) -> None:
    truth = joined(tmp_path, tiles=tiles, zones=zones, fields=["valid"])
    paths = {"tiles": tiles, "zones": zones}
    for name in ("tiles", "zones") if which == "both" else (which,):
        geopandas.read_file(paths[name]).to_crs(crs).to_file(paths[name], driver="GPKG")
    heard = RecordingEvents()
    out = joined(tmp_path, **paths, fields=["valid"], events=heard)
    assert out.crs == (truth.crs if which == "tiles" else crs)
    for field in ("c1_share", "c2_share", "valid_mean", "coverage", "tile_count"):
        assert out[field].tolist() == pytest.approx(truth[field].tolist(), rel=1e-5, abs=1e-6, nan_ok=True), field
    assert heard.texts == ["Measured in WGS 84 / UTM zone 33N (EPSG:32633)."]


def test_zones_in_degrees_are_measured_in_the_true_crs_of_the_tiles(tiles: str, zones: str, tmp_path: Path) -> None:
    geopandas.read_file(tiles).to_crs("EPSG:5514").to_file(tiles, driver="GPKG")
    geopandas.read_file(zones).to_crs("EPSG:4326").to_file(zones, driver="GPKG")
    result = jointozones(tiles=tiles, zones=zones, output=str(tmp_path / "out.gpkg"))
    assert "EPSG:5514" in result["measuring_crs"]


def test_what_cannot_be_joined_is_told_in_one_sentence(tiles: str, zones: str, tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    far = saved(tmp_path / "far.gpkg", [affinity.translate(shape, 1000) for shape in ZONES])
    with pytest.raises(InputError, match="do not overlap: choose layers of the same place"):
        jointozones(tiles=tiles, zones=far, output=str(output))
    with pytest.raises(
        InputError, match=r"note of the tiles layer is not numeric: choose one of cluster, valid, hot\."
    ):
        jointozones(tiles=tiles, zones=zones, fields=["note"], output=str(output))
    with pytest.raises(InputError, match="heat of the tiles layer is missing: choose one of"):
        jointozones(tiles=tiles, zones=zones, fields=["heat"], output=str(output))
    with pytest.raises(InputError, match="has no field cluster: choose numeric fields to join"):
        jointozones(tiles=zones, zones=zones, output=str(output))
    for wrong in ([0.5], [0], [-1], [None], ["a"]):
        path = saved(tmp_path / "wrong.gpkg", TILES[:1], cluster=wrong)
        with pytest.raises(InputError, match="cluster"):
            jointozones(tiles=path, zones=zones, output=str(output))
    assert list(tmp_path.glob("*out*")) == []


cell = st.tuples(*[st.integers(0, 240)] * 2, *[st.integers(8, 160)] * 2).map(lambda eighths: [n / 8 for n in eighths])


@settings(max_examples=60)
@given(
    st.lists(st.tuples(cell, st.integers(0, 4), st.floats(-100, 100)), min_size=1, max_size=10),
    st.lists(cell, min_size=1, max_size=6),
    st.floats(-30, 30),
)
def test_shares_sum_to_one_means_stay_in_range_and_moving_or_scaling_changes_nothing(
    tiles: list[Any], zones: list[Any], turn: float
) -> None:
    def place(x: float, y: float, width: float, height: float) -> Polygon:
        return affinity.rotate(box(x, y, x + width, y + height), turn, origin=(0, 0))

    tile_shapes = geopandas.GeoSeries([place(*bounds) for bounds, _, _ in tiles])
    zone_shapes = geopandas.GeoSeries([place(*bounds) for bounds in zones])
    cluster, value = np.array([c for _, c, _ in tiles]), np.array([v for _, _, v in tiles])
    try:
        out = join(zone_shapes, tile_shapes, cluster, 4, {"v": value})
    except InputError:
        assert zone_shapes.intersection(unary_union(list(tile_shapes))).area.max() < 1e-6
        return
    shares = out[[f"c{k}_share" for k in range(1, 5)]].sum(axis=1, skipna=False)
    assert shares.dropna().to_numpy() == pytest.approx(1)
    clustered = unary_union(list(tile_shapes[cluster > 0]))
    covered = zone_shapes.intersection(clustered).area / zone_shapes.area
    assert out.coverage.to_numpy() == pytest.approx(covered.to_numpy(), rel=1e-9, abs=1e-9)
    assert (out.tile_count == 0).tolist() == out.v_mean.isna().tolist()
    means = out.v_mean.dropna()
    assert (means >= value.min() - 1e-6).all()
    assert (means <= value.max() + 1e-6).all()
    moved = [shapes.scale(3, 3, origin=(0, 0)).translate(70, -40) for shapes in (zone_shapes, tile_shapes)]
    again = join(*moved, cluster, 4, {"v": value})
    big = out.coverage > 1e-6
    assert again[big].to_numpy(float) == pytest.approx(out[big].to_numpy(float), rel=1e-6, abs=1e-6, nan_ok=True)


def test_a_real_grid_agrees_with_geopandas_overlay(shared_data: Path, tmp_path: Path) -> None:
    zones = geopandas.read_file(shared_data / "mumbai" / "mumbai_sheet1_blocks.gpkg")[["geometry"]].assign(
        zone=lambda f: f.index
    )
    west, south, east, north = zones.total_bounds
    grid = [box(x, y, x + 61, y + 61) for x in np.arange(west + 40, east, 61) for y in np.arange(south + 40, north, 61)]
    grid = [affinity.rotate(shape, 7, origin=(west, south)) for shape in grid]
    rng = np.random.default_rng(0)
    fields = {"cluster": rng.integers(1, 6, len(grid)), "v": rng.normal(size=len(grid))}
    tiles = geopandas.GeoDataFrame(fields, geometry=grid, crs=zones.crs)
    zones.to_file(tmp_path / "zones.gpkg", driver="GPKG")
    tiles.to_file(tmp_path / "tiles.gpkg", driver="GPKG")
    out = joined(tmp_path, tiles=str(tmp_path / "tiles.gpkg"), zones=str(tmp_path / "zones.gpkg"), fields=["v"])

    pieces = zones.overlay(tiles, how="intersection")
    pieces["size"] = pieces.area
    size = pieces.groupby("zone")["size"].sum().reindex(zones.zone)
    assert out.coverage.to_numpy() == pytest.approx((size / zones.area).fillna(0).to_numpy(), rel=1e-9)
    for k in range(1, 6):
        share = pieces[pieces.cluster == k].groupby("zone")["size"].sum().reindex(zones.zone, fill_value=0) / size
        assert out[f"c{k}_share"].to_numpy() == pytest.approx(share.to_numpy(), rel=1e-9, nan_ok=True)
    mean = (pieces["size"] * pieces.v).groupby(pieces.zone).sum().reindex(zones.zone) / size
    assert out.v_mean.to_numpy() == pytest.approx(mean.to_numpy(), rel=1e-9, nan_ok=True)
