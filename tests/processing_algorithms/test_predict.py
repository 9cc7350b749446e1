"""``urbanml:predict`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio

from tests.helpers.flat_tasks import traincnn
from tests.helpers.planted_status import cause_city, photographs
from urban_ml_plugin.core.status.status_model import read_status


def test_another_city_is_predicted_as_tiles_raster_and_zones(qgis_process: Any, tmp_path: Path) -> None:
    here, there = (cause_city(tmp_path, seed, tiles=12) for seed in (1, 2))
    model = str(tmp_path / "m.safetensors")
    given = {"labels": str(here.zones), "field": "score", "tile_size": 64, "folds": 3}
    traincnn(inputs=[str(here.raster)], output=str(tmp_path / "t.gpkg"), model=model, **given)
    run = qgis_process.run(
        "predict",
        INPUT=there.raster,
        MODEL=model,
        ZONES=there.zones,
        FIELD="score",
        OUTPUT=tmp_path / "p.gpkg",
        RASTER=tmp_path / "p.tif",
        JOINED=tmp_path / "z.gpkg",
    )
    assert run.code == 0, run.text
    assert run.results["R2"] > 0.7
    assert run.results["TILE_COUNT"] == 144
    tiles, zones = geopandas.read_file(tmp_path / "p.gpkg"), geopandas.read_file(tmp_path / "z.gpkg")
    names = ["tile_id", "row", "col", "city", "predicted", "low", "high", "novelty", "fold"]
    assert list(tiles.columns[:9]) == names
    assert np.corrcoef(zones.predicted_mean, zones.score)[0, 1] > 0.9
    assert zones.coverage.tolist() == pytest.approx([1] * 36, abs=1e-6)
    with rasterio.open(tmp_path / "p.tif") as file:
        assert file.read(1)[tiles.row, tiles.col] == pytest.approx(tiles.predicted, rel=1e-4)


@pytest.mark.slow
def test_a_colour_means_the_same_in_every_city_of_a_model(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer

    here, there = (cause_city(tmp_path, seed, tiles=12) for seed in (1, 2))
    model, labels = str(tmp_path / "m.safetensors"), geopandas.read_file(here.zones).score
    given = {"INPUT": [str(here.raster)], "LABELS": str(here.zones), "FIELD": "score", "TILE_SIZE": 64, "FOLDS": 3}
    processing.run("urbanml:traincnn", {**given, "MODEL": model, "OUTPUT": str(tmp_path / "t.gpkg")})
    given = {"INPUT": [str(there.raster)], "MODEL": model, "OUTPUT": str(tmp_path / "p.gpkg")}
    processing.run("urbanml:predict", given)
    inner = []
    for name in ("t.gpkg", "p.gpkg"):
        layer = QgsVectorLayer(str(tmp_path / name), "tiles", "ogr")
        ranges = layer.renderer().ranges()
        assert ranges[0].label().startswith("up to ")
        assert ranges[-1].label().startswith("more than ")
        values = [feature["predicted"] for feature in layer.getFeatures()]
        assert ranges[0].lowerValue() <= min(values)
        assert ranges[-1].upperValue() >= max(values)
        inner.append([one.upperValue() for one in ranges[:-1]])
    assert inner[0] == inner[1]
    np.testing.assert_allclose(np.diff(inner[0]), np.ptp(labels) / 5, rtol=0.2)  # borders are round


@pytest.mark.slow
def test_photographs_are_learnt_and_predicted_as_points(processing: Any, tmp_path: Path) -> None:
    city = cause_city(tmp_path, 1, tiles=12)
    given = {"PHOTOS": str(photographs(city, tmp_path)), "PHOTO_FIELD": "path"}
    model = str(tmp_path / "m.safetensors")
    known = {"LABELS": str(city.zones), "FIELD": "score", "TILE_SIZE": 64, "FOLDS": 3, "AUGMENT": 1}
    processing.run("urbanml:traincnn", {**given, **known, "MODEL": model, "OUTPUT": str(tmp_path / "t.gpkg")})
    zones = {"ZONES": str(city.zones), "FIELD": "score", "JOINED": str(tmp_path / "z.gpkg")}
    run = processing.run("urbanml:predict", {**given, **zones, "MODEL": model, "OUTPUT": str(tmp_path / "p.gpkg")})
    assert run["R2"] > 0.8
    assert run["TILE_COUNT"] == 144
    assert set(geopandas.read_file(tmp_path / "p.gpkg").geom_type) == {"Point"}
    for output in ("t.gpkg", "p.gpkg"):
        assert "photo" in geopandas.read_file(tmp_path / output).columns
    assert [origin["path"] for origin in read_status(model).card.sources] == [given["PHOTOS"]]
    assert geopandas.read_file(tmp_path / "z.gpkg").tile_count.tolist() == [4] * 36
