"""``urbanml:featurespace`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio

from tests.helpers.flat_tasks import deepcluster, extractfeatures
from tests.helpers.planted_types import planted_city, write_city


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """8 × 8 tiles of 64 pixels with six planted types, the first nodata: raster, features and model."""
    folder = tmp_path_factory.mktemp("city")
    raster = write_city(folder / "city.tif", planted_city(seed=3, tiles=8, tile=64, nodata_tiles=1)[0])
    features, model = folder / "features.tif", folder / "model.safetensors"
    extractfeatures(input=str(raster), output=str(features), tile_size=64)
    deepcluster(input=str(raster), output=str(folder / "t.gpkg"), model=str(model), tile_size=64, clusters=6)
    return {"raster": raster, "features": features, "model": model}


def test_a_headless_run_writes_tiles_colours_and_report_and_gives_numbers(
    qgis_process: Any, city: dict[str, Path], tmp_path: Path
) -> None:
    run = qgis_process.run(
        "featurespace",
        INPUT=city["raster"],
        MODEL=city["model"],
        OUTPUT=tmp_path / "tiles.gpkg",
        RGB=tmp_path / "colours.tif",
        REPORT=tmp_path / "report.html",
    )
    assert run.code == 0, run.text
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg", layer="tiles")
    assert list(tiles.columns[:9]) == [
        "tile_id", "row", "col", "cluster", "pc1", "pc2", "pc3", "outlier", "outlier_rank",
    ]  # fmt: skip
    assert run.results["TILE_COUNT"] == len(tiles) == 63
    assert run.results["OUTLIERS"] == (tiles.outlier > 1).sum()
    assert 0 < run.results["EXPLAINED"] < 1
    with rasterio.open(tmp_path / "colours.tif") as colours:
        assert (colours.count, colours.shape, colours.nodata) == (3, (8, 8), 0)
        assert not colours.read()[:, 0, 0].any()
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "The plane in pictures" in page


def test_inputs_that_do_not_fit_end_in_one_sentence_and_leave_nothing(
    qgis_process: Any, city: dict[str, Path], tmp_path: Path
) -> None:
    run = qgis_process.run("featurespace", MODEL=city["model"], OUTPUT=tmp_path / "tiles.gpkg")
    assert run.code != 0
    assert "A model alone has no tiles: give the imagery, or a feature raster." in run.text
    assert "Traceback" not in run.text
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_tiles_without_clusters_and_the_raster_look_alike(
    processing: Any, city: dict[str, Path], tmp_path: Path
) -> None:
    """Both drawn by QGIS, pixel by pixel, but for the opacity of the tiles."""
    from qgis.core import QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRasterLayer, QgsVectorLayer
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    result = processing.run(
        "urbanml:featurespace",
        {"FEATURES": str(city["features"]), "OUTPUT": str(tmp_path / "t.gpkg"), "RGB": str(tmp_path / "c.tif")},
    )
    raster = QgsRasterLayer(result["RGB"], "colours")
    tiles = QgsVectorLayer(result["OUTPUT"], "tiles", "ogr")
    tiles.setOpacity(1)
    symbol = tiles.renderer().symbol()
    symbol.setOpacity(1)

    def drawn(layer: Any) -> np.ndarray:
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(raster.crs())
        settings.setExtent(raster.extent())
        settings.setOutputSize(QSize(80, 80))
        image = QImage(80, 80, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("white"))
        painter = QPainter(image)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        job.renderSynchronously()
        painter.end()
        return np.array([[image.pixelColor(5 + 10 * x, 5 + 10 * y).getRgb()[:3] for x in range(8)] for y in range(8)])

    one, other = drawn(raster), drawn(tiles)
    assert one[0, 0].tolist() == [255, 255, 255]
    np.testing.assert_allclose(one, other, atol=1)
    assert len(np.unique(one.reshape(-1, 3), axis=0)) > 30


def test_a_network_that_makes_other_features_than_the_model_reads_is_named(
    processing: Any, city: dict[str, Path], tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    with rasterio.open(city["features"]) as source:
        profile, values = source.profile, source.read(range(1, 5))
    profile.update(count=4)
    with rasterio.open(tmp_path / "few.tif", "w", **profile) as file:
        file.write(values)
    parameters = {
        "FEATURES": str(tmp_path / "few.tif"),
        "MODEL": str(city["model"]),
        "OUTPUT": str(tmp_path / "t.gpkg"),
    }
    with pytest.raises(QgsProcessingException, match="are not those that the model"):
        processing.run("urbanml:featurespace", parameters)
    assert not (tmp_path / "t.gpkg").exists()
