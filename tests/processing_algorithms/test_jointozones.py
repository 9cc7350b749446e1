"""``urbanml:jointozones`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest
from shapely.geometry import box

EAST, NORTH = 500000, 2100000


@pytest.fixture
def layers(tmp_path: Path) -> dict[str, Path]:
    """Three tiles of 100 m in a row, the last without a cluster; a zone over two, one over the last, one over none."""
    tiles = [box(EAST + x, NORTH, EAST + x + 100, NORTH + 100) for x in (0, 100, 200)]
    zones = [box(EAST + x, NORTH, EAST + x + w, NORTH + 50) for x, w in ((50, 150), (200, 100), (900, 100))]
    made = {
        "TILES": geopandas.GeoDataFrame(
            {"cluster": [1, 3, None], "valid": [1, 0.4, 0.1], "note": list("xyz")}, geometry=tiles
        ),
        "ZONES": geopandas.GeoDataFrame({"name": list("abc"), "fid": [1, 4, 9]}, geometry=zones),
    }
    paths = {"TILES": tmp_path / "tiles.gpkg", "ZONES": tmp_path / "zones.geojson"}
    made["TILES"].set_crs("EPSG:32643").to_file(paths["TILES"], driver="GPKG")
    made["ZONES"].set_crs("EPSG:32643").to_crs("EPSG:4326").to_file(paths["ZONES"], driver="GeoJSON")
    return paths


def test_shares_and_means_stand_behind_the_attributes_of_the_zones(
    qgis_process: Any, layers: dict[str, Path], tmp_path: Path
) -> None:
    output = tmp_path / "joined.gpkg"
    run = qgis_process.run("jointozones", **layers, FIELDS="valid", OUTPUT=output)
    assert run.code == 0, run.text
    assert run.results["CLUSTER_COUNT"] == 3
    assert run.results["MEASURING_CRS"] == "WGS 84 / UTM zone 43N (EPSG:32643)"
    zones = geopandas.read_file(output)
    nan = float("nan")
    assert zones.name.tolist() == list("abc")
    assert zones.c1_share.tolist() == pytest.approx([1 / 3, nan, nan], rel=1e-5, nan_ok=True)
    assert zones.c2_share.tolist() == pytest.approx([0, nan, nan], nan_ok=True)
    assert zones.c3_share.tolist() == pytest.approx([2 / 3, nan, nan], rel=1e-5, nan_ok=True)
    assert zones.valid_mean.tolist() == pytest.approx([0.6, 0.1, nan], rel=1e-5, nan_ok=True)
    assert zones.coverage.tolist() == pytest.approx([1, 0, 0], abs=1e-5)
    assert zones.tile_count.tolist() == [2, 1, 0]


def test_zones_take_the_names_and_colours_of_the_styled_tiles(
    processing: Any, layers: dict[str, Path], tmp_path: Path
) -> None:
    from qgis.core import QgsVectorLayer

    from urban_ml_plugin.frontend.styling import ClusterStyle

    tiles = QgsVectorLayer(str(layers["TILES"]), "tiles", "ogr")
    classes = [
        {"number": 1, "name": "terraces", "colour": "#112233"},
        {"number": 3, "name": "parks", "colour": "#aabbcc"},
    ]
    ClusterStyle(classes).apply(tiles)
    tiles.saveStyleToDatabase("tiles", "", True, "")
    output = str(tmp_path / "joined.gpkg")
    processing.run(
        "urbanml:jointozones", {"TILES": str(layers["TILES"]), "ZONES": str(layers["ZONES"]), "OUTPUT": output}
    )
    joined = QgsVectorLayer(output, "joined", "ogr")
    looks = {int(c.value()): (c.label(), c.symbol().color().name()) for c in joined.renderer().categories()}
    assert looks[1] == ("terraces", "#112233")
    assert looks[3] == ("parks", "#aabbcc")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"FIELDS": "note"}, "note of the tiles layer is not numeric: choose one of"),
        ({"FIELDS": "heat"}, "heat of the tiles layer is missing: choose one of"),
        ({"TILES": "ZONES"}, "has no field cluster: choose numeric fields to join"),
        ({"ZONES": "nowhere.gpkg"}, "nowhere.gpkg"),
    ],
)
def test_what_cannot_be_joined_is_told_and_leaves_nothing(
    qgis_process: Any, layers: dict[str, Path], tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    output = tmp_path / "joined.gpkg"
    values = {**layers, **{name: layers.get(value, value) for name, value in changes.items()}}
    run = qgis_process.run("jointozones", **values, OUTPUT=output)
    assert run.code != 0
    assert words in run.text
    assert not list(tmp_path.glob("*joined*"))
