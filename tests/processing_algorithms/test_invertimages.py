"""``urbanml:invertimages`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tests.helpers.drawn_world import drawn_world


@pytest.fixture
def raster(tmp_path: Path) -> str:
    path = tmp_path / "town.tif"
    pixels = np.random.default_rng(0).integers(0, 255, (3, 64, 96), np.uint8)
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 3, "crs": "EPSG:32633", "width": 96, "height": 64}
    with rasterio.open(path, "w", transform=rasterio.Affine(0.6, 0, 500_000, 0, -0.6, 5_000_000), **profile) as file:
        file.write(pixels)
    return str(path)


def test_a_run_gives_latents_a_styled_layer_a_table_and_a_report(processing: Any, raster: str, tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer

    from urban_ml_plugin.core.inversion.latents_file import read_latents

    world = drawn_world(tmp_path)
    paths = {"LATENTS": "l.safetensors", "OUTPUT": "o.gpkg", "TABLE": "t.gpkg", "REPORT": "r.html"}
    outputs = {name: str(tmp_path / path) for name, path in paths.items()}
    given = {"INPUT": [raster], "MODEL": world.model_path, "METHODS": ["optimisation"], "STEPS": 2}
    found = processing.run("urbanml:invertimages", {**given, **outputs})
    assert found["IMAGE_COUNT"] == 6
    assert found["BEST_METHOD"] == "optimisation"
    assert found["VERDICT"]
    assert found["L2"] > 0
    assert "MODEL_WITH_ENCODERS" not in found
    assert read_latents(outputs["LATENTS"]).methods == ("optimisation",)
    layer = QgsVectorLayer(outputs["OUTPUT"], "found", "ogr")
    assert layer.featureCount() == 6
    assert {"tile_id", "l2_optimisation", "perceptual_optimisation", "ssim_optimisation"} <= set(layer.fields().names())
    assert layer.renderer().classAttribute() == "perceptual_optimisation"
    assert QgsVectorLayer(outputs["TABLE"], "table", "ogr").featureCount() == 1
    assert "drawn, not real" in Path(outputs["REPORT"]).read_text(encoding="utf-8")


def test_a_missing_model_is_told_in_a_sentence(processing: Any, raster: str, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    given = {"INPUT": [raster], "MODEL": str(tmp_path / "none.safetensors"), "LATENTS": str(tmp_path / "l.safetensors")}
    with pytest.raises(QgsProcessingException, match=r"none\.safetensors does not exist: check the path"):
        processing.run("urbanml:invertimages", given)
