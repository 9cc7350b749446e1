"""``urbanml:clusterchange`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest
from shapely.geometry import box

from tests.helpers.flat_tasks import deepcluster
from tests.helpers.planted_change import other_camera, planted_dates
from tests.helpers.planted_types import write_city


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Two dates, a model of the first, zones with a field of their own, and the truth."""
    folder, dates = tmp_path_factory.mktemp("place"), planted_dates(0)
    write_city(folder / "before.tif", dates.before)
    write_city(folder / "after.tif", other_camera(dates.after, 1))
    deepcluster(
        input=str(folder / "before.tif"), output=str(folder / "t.gpkg"), model=str(folder / "model.safetensors"),
        tile_size=64, clusters=6,
    )  # fmt: skip
    zones = [box(400_000 + x, 4_999_616, 400_000 + x + 192, 5_000_000) for x in (0, 192, 4000)]
    geopandas.GeoDataFrame({"name": list("abc")}, geometry=zones, crs="EPSG:32633").to_file(folder / "zones.gpkg")
    return folder, dates


def test_change_is_written_as_tiles_table_zones_and_report(qgis_process: Any, place: Any, tmp_path: Path) -> None:
    folder, dates = place
    run = qgis_process.run(
        "clusterchange", BEFORE=folder / "before.tif", AFTER=folder / "after.tif", MODEL=folder / "model.safetensors",
        ZONES=folder / "zones.gpkg", OUTPUT=tmp_path / "change.gpkg", TABLE=tmp_path / "table.gpkg",
        ZONES_OUTPUT=tmp_path / "zones.gpkg", REPORT=tmp_path / "report.html",
    )  # fmt: skip
    assert run.code == 0, run.text
    tiles = geopandas.read_file(tmp_path / "change.gpkg")
    true = (dates.truth_before != dates.truth_after)[tiles.row, tiles.col]
    assert ((tiles.changed == 1) == true).mean() >= 0.95
    assert run.results["CHANGED_SHARE"] == pytest.approx(tiles.changed.mean())
    assert run.results["FALSE_CHANGE_RATE"] <= 0.02
    assert run.results["SHIFT_PIXELS"] == pytest.approx(1, abs=0.1)
    table = geopandas.read_file(tmp_path / "table.gpkg")
    assert list(table.columns)[:7] == ["from", "to", "tiles", "area_m2", "share", "low", "high"]
    assert table.tiles.sum() == 144
    zones = geopandas.read_file(tmp_path / "zones.gpkg")
    assert zones.name.tolist() == list("abc")
    assert zones.changed_share.isna().tolist() == [False, False, True]
    assert "What became what" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_changed_tiles_wear_the_colour_of_what_they_became_and_the_others_are_hardly_seen(
    processing: Any, place: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsVectorLayer

    folder, _ = place
    output = str(tmp_path / "change.gpkg")
    inputs = {name: str(folder / file) for name, file in (("BEFORE", "before.tif"), ("AFTER", "after.tif"))}
    processing.run("urbanml:clusterchange", {**inputs, "MODEL": str(folder / "model.safetensors"), "OUTPUT": output})
    layer = QgsVectorLayer(output, "change", "ogr")  # it owns its renderer
    looks = {int(one.value()): one for one in layer.renderer().categories()}
    assert looks[0].symbol().opacity() < 0.1
    assert looks[3].label() == "became Cluster 3"
    assert looks[3].symbol().opacity() > 0.5


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"MODEL": ""}, "holds no clusters: give the model"),
        ({"ZONES_OUTPUT": "zones.gpkg"}, "choose a polygon layer (ZONES)"),
    ],
)
def test_what_cannot_be_compared_is_told_and_leaves_nothing(
    processing: Any, place: Any, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    from qgis.core import QgsProcessingException

    folder, _ = place
    inputs = {name: str(folder / file) for name, file in (("BEFORE", "before.tif"), ("AFTER", "after.tif"))}
    changes = {name: str(tmp_path / value) if value.endswith("gpkg") else value for name, value in changes.items()}
    parameters = {
        **inputs, "MODEL": str(folder / "model.safetensors"), "OUTPUT": str(tmp_path / "c.gpkg"), **changes
    }  # fmt: skip
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("urbanml:clusterchange", parameters)
    assert words in str(caught.value)
    assert not list(tmp_path.glob("*"))
