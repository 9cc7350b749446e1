"""The shipped model *Urban types by census zone*, headless."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio


@pytest.fixture(scope="session")
def joined(qgis_process: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A sample city through the whole model."""
    folder = tmp_path_factory.mktemp("model")
    city = {name: folder / f"{name.lower()}.gpkg" for name in ("BUILDINGS", "ROADS", "CENSUS")}
    made = qgis_process.run("createsamplecity", SIZE=768, PIXEL_SIZE=1, RASTER=folder / "city.tif", **city)
    assert made.code == 0, made.text
    run = qgis_process.run(
        "urbantypesbycensuszone",
        IMAGERY=folder / "city.tif",
        ZONES=city["CENSUS"],
        BUILDINGS=city["BUILDINGS"],
        ROADS=city["ROADS"],
        TILE_SIZE=64,
        CLUSTERS=6,
        **{
            "types:LABELS": folder / "labels.tif",
            "types:MODEL": folder / "model.safetensors",
            "types:REPORT": folder / "report.html",
            "form:OUTPUT": folder / "tiles.gpkg",
            "zones:OUTPUT": folder / "zones.gpkg",
        },
    )
    assert run.code == 0, run.text
    return folder, run


def test_every_zone_keeps_its_census_and_gains_shares_that_fill_its_covered_part(joined: Any) -> None:
    census = geopandas.read_file(joined[0] / "census.gpkg")
    zones = geopandas.read_file(joined[0] / "zones.gpkg", layer="zones")
    assert len(zones) == len(census)
    assert zones.deprivation.tolist() == census.deprivation.tolist()
    covered = zones[zones.tile_count > 0]
    shares = covered[[f"c{number}_share" for number in range(1, 7)]].sum(axis=1)
    assert len(covered) > 10
    assert np.allclose(shares, 1)
    assert covered.confidence_mean.between(0, 1).all()


def test_tiles_carry_cluster_and_form(joined: Any) -> None:
    tiles = geopandas.read_file(joined[0] / "tiles.gpkg", layer="tiles")
    assert {"cluster", "confidence", "novelty", "bld_count", "bld_share", "road_len", "major_dist"} <= set(
        tiles.columns
    )
    assert tiles.bld_count.sum() > 100


def test_labels_tiles_and_zones_share_one_palette(processing: Any, joined: Any) -> None:
    from qgis.core import QgsVectorLayer

    with rasterio.open(joined[0] / "labels.tif") as labels:
        expected = {number: labels.colormap(1)[number][:3] for number in range(1, 7)}
    for name in ("tiles", "zones"):
        layer = QgsVectorLayer(f"{joined[0] / name}.gpkg|layername={name}", name, "ogr")
        shown = {int(entry.value()): entry.symbol().color().getRgb()[:3] for entry in layer.renderer().categories()}
        assert shown == expected
