"""Geotagged photographs from a folder to clusters, as users take them there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest
from sklearn.metrics import adjusted_rand_score

from tests.helpers.geotagged import write_folder
from tests.helpers.textures import planted

SIDE, EACH, TYPES = 64, 6, 5


@pytest.fixture(scope="module")
def imported(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Any]:
    """The layer that *Import geotagged photos* makes of a folder, and which photograph is of which type."""
    folder = tmp_path_factory.mktemp("photographs")
    pictures, truth = planted(EACH, SIDE)
    write_folder(folder / "camera", pictures, direction=45.5, taken="2021:05:03 10:11:12")
    layer = str(folder / "imported.gpkg")
    processing.run("native:importphotos", {"FOLDER": str(folder / "camera"), "OUTPUT": layer})
    return layer, truth


def clustered(qgis_process: Any, layer: str, folder: Path, **more: Any) -> Any:
    options = {"TILE_SIZE": SIDE, "CLUSTERS": TYPES, "NETWORK": "scattering", "WEIGHTS": "none"}
    photographs = {"PHOTOS": layer, "PHOTO_FIELD": "photo"}
    return qgis_process.run("deepcluster", **photographs, **options, OUTPUT=folder / "points.gpkg", **more)


def test_an_imported_folder_becomes_points_with_clusters(qgis_process: Any, imported: Any, tmp_path: Path) -> None:
    layer, truth = imported
    run = clustered(qgis_process, layer, tmp_path)
    assert run.code == 0, run.text
    points = geopandas.read_file(tmp_path / "points.gpkg")
    kind = [truth[int(Path(photo).stem)] for photo in points.photo]
    assert adjusted_rand_score(kind, points.cluster) > 0.9
    assert set(points.geom_type) == {"Point"}
    assert (points.direction == 45.5).all()
    assert points.timestamp.astype(str).str.startswith("2021-05-03").all()


def test_selected_photographs_of_a_table_of_text_are_found_beside_it(
    processing: Any, imported: tuple[str, Any], tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    folder = Path(imported[0]).parent
    photographs = geopandas.read_file(imported[0])
    rows = [f"camera/{Path(row.photo).name},{row.geometry.x},{row.geometry.y}" for row in photographs.itertuples()]
    (folder / "table.csv").write_text("\n".join(["photo,x,y", *rows]))
    source = f"file://{folder}/table.csv?type=csv&xField=x&yField=y&crs=EPSG:4326"
    layer = QgsVectorLayer(source, "table", "delimitedtext")
    assert layer.featureCount() == len(photographs)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("photo like '%000%'")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    options = {"TILE_SIZE": SIDE, "NETWORK": "scattering", "WEIGHTS": "none"}
    made = str(tmp_path / "features.gpkg")
    processing.run("urbanml:extractfeatures", {"PHOTOS": selected, "PHOTO_FIELD": "photo", "POINTS": made, **options})
    assert geopandas.read_file(made).photo.tolist() == [f"camera/000{number}.jpg" for number in range(10)]
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.slow
def test_the_other_algorithms_take_the_same_photographs(qgis_process: Any, imported: Any, tmp_path: Path) -> None:
    photographs = {"PHOTOS": imported[0], "PHOTO_FIELD": "photo"}
    model = {"MODEL": tmp_path / "types.safetensors"}
    assert clustered(qgis_process, imported[0], tmp_path, **model, REPORT=tmp_path / "report.html").code == 0
    for algorithm in ("applydeepcluster", "featurespace"):
        output = tmp_path / f"{algorithm}.gpkg"
        run = qgis_process.run(algorithm, **photographs, **model, OUTPUT=output)
        assert run.code == 0, run.text
        assert set(geopandas.read_file(output).geom_type) == {"Point"}
    run = qgis_process.run("extractfeatures", **photographs, POINTS=tmp_path / "features.gpkg")
    assert run.code == 0, run.text
    assert "f1" in geopandas.read_file(tmp_path / "features.gpkg").columns
