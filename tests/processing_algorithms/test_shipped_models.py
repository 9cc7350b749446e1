"""The shipped models that compare clusterings, dates, and what a network looked at, headless."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject
from rasterio.transform import from_origin

from tests.helpers.planted_change import other_camera
from tests.helpers.planted_status import cause_city
from tests.helpers.planted_types import planted_city, write_city


@pytest.fixture(scope="session")
def two_dates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A planted city of 10 × 10 tiles of 64 px, and the same where a corner of 4 × 4 tiles became something else."""
    folder = tmp_path_factory.mktemp("dates")
    picture, _ = planted_city(0, tiles=10, tile=64)
    picture = picture[:3]
    later = picture.copy()
    later[:, :256, :256] = picture[:, -256:, -256:]
    return write_city(folder / "before.tif", picture), write_city(folder / "after.tif", other_camera(later, 0))


def test_change_by_census_zone_puts_the_change_into_the_zone_that_changed(
    qgis_process: Any, two_dates: tuple[Path, Path], tmp_path: Path
) -> None:
    before, after = two_dates
    zones = geopandas.GeoDataFrame(
        {"name": ["changed", "same"]},
        geometry=geopandas.GeoSeries.from_wkt(
            [
                "POLYGON ((400000 5000000, 400128 5000000, 400128 4999872, 400000 4999872, 400000 5000000))",
                "POLYGON ((400160 4999840, 400320 4999840, 400320 4999680, 400160 4999680, 400160 4999840))",
            ]
        ),
        crs="EPSG:32633",
    )
    zones.to_file(tmp_path / "zones.gpkg", driver="GPKG")
    outputs = {"change:OUTPUT": tmp_path / "tiles.gpkg", "change:ZONES_OUTPUT": tmp_path / "out.gpkg"}
    reports = {"types:REPORT": tmp_path / "types.html", "change:REPORT": tmp_path / "change.html"}
    run = qgis_process.run(
        "changebycensuszone", BEFORE=before, AFTER=after, ZONES=tmp_path / "zones.gpkg", TILE_SIZE=64,
        **{**outputs, **reports},
    )  # fmt: skip
    assert run.code == 0, run.text
    # No number of clusters was given: the step in the model finds it. Which one depends on the processor's last bit.
    report = reports["types:REPORT"].read_text(encoding="utf-8")
    found = re.search(r"(\d+) clusters, the largest number from 2 to 16 whose clusters come back", report)
    assert found
    assert int(found[1]) in range(3, 9)
    shares = geopandas.read_file(tmp_path / "out.gpkg").set_index("name").changed_share
    assert shares["changed"] > 0.5
    assert shares["same"] < 0.05
    assert all(path.stat().st_size > 1e5 for path in reports.values())


class Log(QgsProcessingFeedback):
    """Keeps what a run says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.lines.append(info)


@pytest.mark.slow
def test_sensitivity_before_clustering_clusters_with_the_number_that_holds_and_names_its_results(
    processing: Any, two_dates: tuple[Path, Path], tmp_path: Path
) -> None:
    tables = {
        "sensitivity:OUTPUT": str(tmp_path / "compared.gpkg"),
        "types:OUTPUT": str(tmp_path / "clustered.gpkg"),
        "sensitivity:TABLE": str(tmp_path / "stability.gpkg"),
    }
    outputs = {**tables, "types:LABELS": str(tmp_path / "labels.tif")}
    log = Log()
    results = processing.runAndLoadResults(
        "urbanml:sensitivitybeforeclustering",
        {"IMAGERY": str(two_dates[0]), "CLUSTERS": "2,12", "TILE_SIZE": 64, "OTHERWISE": 5, **outputs},
        feedback=log,
    )
    named = {
        "Tiles with every clustering": "sensitivity:OUTPUT",
        "Urban types": "types:OUTPUT",
        "Urban types (raster)": "types:LABELS",
        "Stability of clusterings": "sensitivity:TABLE",
    }
    try:
        assert {layer.name() for layer in QgsProject.instance().mapLayers().values()} == set(named)
        (group,) = QgsProject.instance().layerTreeRoot().findGroups()
        assert group.name() == "Sensitivity before clustering: before", "all steps are listed together"
        assert {node.name() for node in group.findLayers()} == set(named)
    finally:
        QgsProject.instance().clear()
    assert set(named.values()) <= set(results)
    assert {f"{name}: {results[key]}" for name, key in named.items()} <= set(log.lines)
    compared, clustered, stability = (geopandas.read_file(path) for path in tables.values())
    assert [np.unique(compared[f"k{count}"]).size for count in (2, 12)] == [2, 12]
    holding = stability.clusters[stability.recommended].tolist()
    assert clustered.cluster.nunique() == (holding[0] if holding else 5)


@pytest.mark.slow
def test_a_tile_size_left_empty_follows_the_ground_resolution_in_every_step(processing: Any, tmp_path: Path) -> None:
    picture = np.random.default_rng(0).integers(1, 255, (3, 160, 160), np.uint8)
    image = write_city(tmp_path / "coarse.tif", picture, transform=from_origin(400_000, 5_000_000, 2, 2))
    outputs = {f"{step}:OUTPUT": str(tmp_path / f"{step}.gpkg") for step in ("sensitivity", "types")}
    processing.run(
        "urbanml:sensitivitybeforeclustering",
        {"IMAGERY": str(image), "CLUSTERS": "2", "OTHERWISE": 2, **outputs},
    )
    for path in outputs.values():
        assert geopandas.read_file(path).area.to_numpy() == pytest.approx(64**2)


@pytest.mark.parametrize(
    ("output", "path", "words"),
    [
        ("types:OUTPUT", "compared.gpkg", "outputs sensitivity:OUTPUT and types:OUTPUT would both write"),
        ("types:LABELS", "before.tif", "output types:LABELS .* would replace the input IMAGERY"),
    ],
)
def test_results_that_would_replace_an_input_or_each_other_are_refused_before_the_first_step(
    processing: Any, two_dates: tuple[Path, Path], tmp_path: Path, output: str, path: str, words: str
) -> None:
    image = tmp_path / "before.tif"
    shutil.copyfile(two_dates[0], image)
    log = Log()
    outputs = {"sensitivity:OUTPUT": tmp_path / "compared.gpkg", "types:OUTPUT": tmp_path / "tiles.gpkg"}
    named = {name: str(value) for name, value in {**outputs, output: tmp_path / path}.items()}
    with pytest.raises(QgsProcessingException, match=words):
        processing.run(
            "urbanml:sensitivitybeforeclustering",
            {"IMAGERY": str(image), "CLUSTERS": "2,3", "TILE_SIZE": 64, **named},
            feedback=log,
        )
    assert image.read_bytes() == two_dates[0].read_bytes()
    assert list(tmp_path.iterdir()) == [image], "nothing was written"
    assert not log.lines, "no step has begun"


@pytest.mark.slow
def test_status_and_where_the_network_looked_accuses_the_cause(qgis_process: Any, tmp_path: Path) -> None:
    city = cause_city(tmp_path, 0)
    outputs = {
        "status:OUTPUT": tmp_path / "tiles.gpkg",
        "activation:OUTPUT": tmp_path / "map.tif",
        "landuse:OUTPUT": tmp_path / "landuse.gpkg",
        "landuse:TABLE": tmp_path / "classes.gpkg",
    }
    run = qgis_process.run(
        "statusandwherethenetworklooked", IMAGERY=city.raster, LABELS=city.zones, FIELD="score", LANDUSE=city.landuse,
        CLASS="class", TILE_SIZE=64, OVERLAP=0.5, DRAWS=199, **outputs,
    )  # fmt: skip
    assert run.code == 0, run.text
    verdicts = geopandas.read_file(tmp_path / "classes.gpkg").set_index("class").verdict
    assert verdicts["industry"] == "more"
    assert verdicts["housing"] in ("chance", "less")
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg")
    assert np.corrcoef(tiles.observed, tiles.predicted)[0, 1] > 0.85
