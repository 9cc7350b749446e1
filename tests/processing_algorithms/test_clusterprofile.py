"""``urbanml:clusterprofile`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from shapely.geometry import box

EAST, NORTH = 500000, 2100000


@pytest.fixture
def layers(tmp_path: Path) -> dict[str, Path]:
    """Tiles of 16 x 16 in two clusters mixed at random, the second with large buildings; 16 zones of 4 x 4 tiles."""
    rng = np.random.default_rng(0)
    row, column = np.divmod(np.arange(256), 16)
    zone = row // 4 * 4 + column // 4
    cluster = 1 + (rng.random(256) < (zone + 1) / 18)
    tiles = geopandas.GeoDataFrame(
        {
            "row": row,
            "col": column,
            "cluster": cluster,
            "bld_mean": 100.0 * cluster + rng.normal(0, 30, 256),
            "noise": rng.normal(size=256),
            "note": "x",
        },
        geometry=[box(x, y, x + 50, y + 50) for x, y in zip(EAST + 50 * column, NORTH - 50 * row)],
        crs="EPSG:32643",
    )
    share = np.bincount(zone, cluster == 2) / 16
    at = np.arange(16)
    zones = geopandas.GeoDataFrame(
        {"name": [f"z{n}" for n in at], "c1_share": 1 - share, "c2_share": share, "deprivation": 10 * share + at % 3},
        geometry=[box(x, y, x + 200, y + 200) for x, y in zip(EAST + 200 * (at % 4), NORTH - 200 * (at // 4))],
        crs="EPSG:32643",
    )
    paths = {"INPUT": tmp_path / "tiles.gpkg", "ZONES": tmp_path / "zones.gpkg"}
    tiles.to_file(paths["INPUT"], driver="GPKG")
    zones.to_crs("EPSG:4326").to_file(paths["ZONES"], driver="GPKG")
    return paths


def test_zones_table_and_numbers_are_handed_over(qgis_process: Any, layers: dict[str, Path], tmp_path: Path) -> None:
    output, table = tmp_path / "profile.gpkg", tmp_path / "table.gpkg"
    run = qgis_process.run("clusterprofile", **layers, ZONE_FIELDS="deprivation", OUTPUT=output, TABLE=table)
    assert run.code == 0, run.text
    assert run.results["FIELDS_DIFFERING"] == 1
    assert run.results["EXPLAINED"] > 0.5
    assert -1 < run.results["RESIDUAL_MORAN"] < 1
    zones = geopandas.read_file(output)
    assert zones.name.tolist() == [f"z{n}" for n in range(16)]
    assert zones.columns[-5:-1].tolist() == ["residual", "local_i", "quadrant", "local_q"]
    rows = geopandas.read_file(table)
    assert len(rows) == 4
    told = rows.set_index(["cluster", "field"]).words
    assert told[2, "bld_mean"] == "large buildings"
    assert told.isna().tolist() == [False, True, False, True]


def test_tiles_are_styled_with_the_words_of_their_cluster(
    processing: Any, layers: dict[str, Path], tmp_path: Path
) -> None:
    from qgis.core import QgsVectorLayer

    output = str(tmp_path / "profile.gpkg")
    processing.run("urbanml:clusterprofile", {"INPUT": str(layers["INPUT"]), "PERMUTATIONS": 99, "OUTPUT": output})
    layer = QgsVectorLayer(output, "profile", "ogr")
    assert [entry.label() for entry in layer.renderer().categories()] == [
        "Cluster 1: small buildings",
        "Cluster 2: large buildings",
    ]
    assert {feature["in_words"] for feature in layer.getFeatures()} == {"small buildings", "large buildings"}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"CLUSTER": "kind"}, "kind of the input layer is missing: choose one of"),
        ({"ZONES": "INPUT", "ZONE_FIELDS": "noise"}, "carry no cluster shares"),
    ],
)
def test_what_cannot_be_profiled_is_told_and_leaves_nothing(
    processing: Any, layers: dict[str, Path], tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    from qgis.core import QgsProcessingException

    output = tmp_path / "profile.gpkg"
    values = {"INPUT": layers["INPUT"], **{name: layers.get(value, value) for name, value in changes.items()}}
    with pytest.raises(QgsProcessingException, match=words):
        processing.run("urbanml:clusterprofile", {**{k: str(v) for k, v in values.items()}, "OUTPUT": str(output)})
    assert not output.exists()
