"""Imagery of web services: the very pixels that they have, no finer than that, and what they do not give is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRectangle,
)
from rasterio.transform import from_origin
from shapely.geometry import box
from sklearn.metrics import adjusted_rand_score

from tests.helpers.map_services import TILE, WORLD, MapServices, map_services
from tests.helpers.served_city import COLUMN, PIXEL, ROW, SIDE, ZOOM, city, write_served_city
from tests.helpers.waiting import GIVEN_UP
from urban_ml_plugin.frontend.raster_inputs import raster_layer
from urban_ml_plugin.frontend.web_imagery.download import BLOCK, Download
from urban_ml_plugin.frontend.web_imagery.fetching import Fetch, fetch
from urban_ml_plugin.frontend.web_imagery.finest_resolution import pixel_bytes
from urban_ml_plugin.frontend.web_imagery.served_raster import ServedRaster

WIDER_TILES = 3_40_00
"""Version of QGIS."""
TYPES = {"TILE_SIZE": 128, "CLUSTERS": 6, "NETWORK": "urban"}


@pytest.fixture(autouse=True)
def kept_downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Broken downloads are kept here, and not in the user's folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def shows_the_city(pixels: NDArray[np.uint8]) -> bool:
    """Whether a picture (3, SIDE, SIDE) is the city, pixel by pixel.

    Newer QGIS draws each tile up to a pixel wider, over its neighbours, so that no seam shows on a screen.
    """
    if Qgis.versionInt() < WIDER_TILES:
        return np.array_equal(pixels, city())
    around = np.pad(city(), ((0, 0), (1, 1), (1, 1)), mode="edge")
    near = [around[:, y : y + SIDE, x : x + SIDE] for y in range(3) for x in range(3)]
    return bool(np.mean(np.any([(pixels == one).all(axis=0) for one in near], axis=0)) > 0.99)


@pytest.fixture(scope="module")
def raster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_served_city(tmp_path_factory.mktemp("services") / "city.tif")


@pytest.fixture
def services(raster: Path) -> Iterator[MapServices]:
    with map_services(raster) as started:
        yield started


def layer(source: str, provider: str = "wms") -> QgsRasterLayer:
    made = QgsRasterLayer(source, "City", provider)
    assert made.isValid(), made.error().message()
    return made


class Log(QgsProcessingFeedback):
    """Keeps what a run says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said = ""

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.said += f"{info}\n"

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.said += f"{warning}\n"


def extent(services: MapServices) -> str:
    west, south, east, north = services.bounds
    return f"{west},{east},{south},{north} [EPSG:3857]"


def fetched(
    processing: Any, services: MapServices, source: str, path: Path, provider: str = "wms", **given: Any
) -> tuple[dict[str, Any], str]:
    log = Log()
    parameters = {"LAYER": layer(source, provider), "EXTENT": extent(services), "OUTPUT": str(path), **given}
    return processing.run("urbanml:webimagery", parameters, feedback=log), log.said


def test_tiles_become_the_very_pixels_that_they_were_cut_from(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    # Three levels more are offered than the service has pictures of: it repeats its pixels there.
    results, said = fetched(processing, services, services.xyz(ZOOM + 3), tmp_path / "out.tif")
    assert results["PIXEL_SIZE"] == pytest.approx(PIXEL, rel=0.01)
    assert "some 25 tiles" in said
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.crs.to_epsg() == 3857
        assert file.transform == pytest.approx(from_origin(services.bounds[0], services.bounds[3], PIXEL, PIXEL))
        pixels = file.read()
        assert file.overviews(1)
    assert shows_the_city(pixels[:3])
    assert (pixels[3] == 255).all()


def test_a_map_service_is_asked_for_no_more_than_it_has_and_its_terms_are_told(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    results, said = fetched(processing, services, services.wms, tmp_path / "out.tif")
    assert 0.5 * PIXEL < results["PIXEL_SIZE"] < 1.5 * PIXEL  # in steps of two
    assert "Terms of use: for tests only" in said
    wanted, said = fetched(processing, services, services.wms, tmp_path / "wanted.tif", RESOLUTION=1.2)
    assert wanted["PIXEL_SIZE"] == pytest.approx(1.2)  # may well be there: only half of what was found is not
    assert "nothing finer" not in said
    coarse, _ = fetched(processing, services, services.wms, tmp_path / "coarse.tif", RESOLUTION=4)
    assert coarse["PIXEL_SIZE"] == pytest.approx(4)
    with rasterio.open(tmp_path / "coarse.tif") as file, rasterio.open(services._raster) as truth:
        here = file.read(1).astype(float)
        assert file.res == pytest.approx((4, 4), rel=0.01)
        there = truth.read(1, out_shape=here.shape, resampling=rasterio.enums.Resampling.average)
    assert np.corrcoef(here[5:-5, 5:-5].ravel(), there[5:-5, 5:-5].ravel())[0, 1] > 0.9


@pytest.mark.parametrize("kind", ["tiles", "export", "image"])
def test_an_arcgis_server_gives_the_very_pixels_that_it_has(services: MapServices, processing: Any, kind: str) -> None:
    west, north = services.bounds[0], services.bounds[3]
    served = ServedRaster(layer(services.arcgis(kind), "arcgismapserver"))
    assert served.is_picture
    assert served.resolutions[:1] == ([pytest.approx(PIXEL)] if kind == "tiles" else [])
    block = QgsRectangle(west + 100 * PIXEL, north - 400 * PIXEL, west + 600 * PIXEL, north - 50 * PIXEL)
    picture = served.picture(block.buffered(-1e-6), 500, 350, QgsRasterBlockFeedback())
    pixels = np.frombuffer(pixel_bytes(picture), np.uint8).reshape(350, 500, 4).transpose(2, 0, 1)
    assert np.array_equal(pixels[:3], city()[:, 50:400, 100:600])
    assert (pixels[3] == 255).all()


def test_the_tiles_of_an_arcgis_server_become_imagery_with_its_credit(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    source = services.arcgis("tiles")
    results, said = fetched(processing, services, source, tmp_path / "out.tif", "arcgismapserver")
    assert results["PIXEL_SIZE"] == pytest.approx(PIXEL, rel=0.01)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert np.array_equal(file.read()[:3], city())
    assert "© the city" in said


@pytest.mark.parametrize("version", ["1.0.0", "1.1.1"])
def test_a_coverage_service_gives_the_very_values_of_its_own_cells(
    processing: Any, tmp_path: Path, version: str
) -> None:
    heights = np.random.default_rng(0).normal(100, 30, (2, 1100, 70)).astype(np.float32)
    heights[:, 40:50, 10:20] = -9999
    place = from_origin(13.7, 1321.4, 1.3, 1.3)  # whole cells from no corner of the world
    profile = {"driver": "GTiff", "count": 2, "dtype": "float32", "nodata": -9999, "crs": "EPSG:3857"}
    with rasterio.open(tmp_path / "heights.tif", "w", width=70, height=1100, transform=place, **profile) as file:
        file.write(heights)
    with map_services(tmp_path / "heights.tif") as services:
        results, _ = fetched(processing, services, services.wcs(version), tmp_path / "out.tif", "wcs")
    assert results["PIXEL_SIZE"] == pytest.approx(1.3, rel=0.01)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.transform == pytest.approx(place)
        assert file.nodata == -9999
        assert np.array_equal(file.read(), heights)


def test_a_resolution_finer_than_the_service_has_is_not_made_up(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    results, said = fetched(processing, services, services.xyz(ZOOM + 2), tmp_path / "out.tif", RESOLUTION=0.2)
    assert results["PIXEL_SIZE"] == pytest.approx(PIXEL, rel=0.01)
    assert "nothing finer than 1.19 m here" in said


def test_broken_tiles_are_asked_for_again_and_missing_ones_have_no_data_and_are_told(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    services.broken[ZOOM, COLUMN + 1, ROW] = 2
    services.missing.add((ZOOM, COLUMN + 4, ROW + 4))
    results, said = fetched(processing, services, services.xyz(ZOOM), tmp_path / "out.tif")
    assert results["BLOCKS_WITH_GAPS"] == 1
    assert "Of 1 of 4 blocks “City” gave nothing and of 0 only a part" in said
    with rasterio.open(tmp_path / "out.tif") as file:
        alpha = file.read(4)
    missing = np.s_[4 * TILE :, 4 * TILE :]
    assert (alpha[missing] == 0).all()
    alpha[missing] = 255
    assert (alpha == 255).all()


def test_a_download_that_was_cancelled_stops_at_once_and_goes_on_where_it_ended(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    services.slow = 0.4

    class Impatient(Log):
        def setProgress(self, progress: float) -> None:  # noqa: N802
            if 20 < progress < 100 and not self.isCanceled():
                self.at = time.monotonic() + 0.3
                threading.Timer(0.3, self.cancel).start()

    log = Impatient()
    source = layer(services.xyz(ZOOM))
    given = {"LAYER": source, "EXTENT": extent(services), "OUTPUT": str(tmp_path / "out.tif")}
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run("urbanml:webimagery", given, feedback=log)
    assert time.monotonic() - log.at < 2
    assert not (tmp_path / "out.tif").exists()
    services.slow = 0
    services.asked.clear()
    again, said = fetched(processing, services, services.xyz(ZOOM), tmp_path / "out.tif")
    assert "Going on with a download that was broken off: 1 of 4 blocks" in said
    of_the_first_block = f"/xyz/{ZOOM}/{COLUMN}/{ROW}.png"
    assert services.asked[of_the_first_block] == 0
    with rasterio.open(tmp_path / "out.tif") as file:
        assert shows_the_city(file.read()[:3])
    assert again["BLOCKS_WITH_GAPS"] == 0


def test_imagery_of_high_latitudes_is_brought_into_a_crs_that_is_true_to_scale(processing: Any, tmp_path: Path) -> None:
    left, top = -WORLD + 2**16 * TILE * PIXEL, WORLD - 2**15 * TILE * PIXEL  # 66.5 degrees north: a metre is 2.5
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "nodata": 0, "crs": "EPSG:3857"}
    with rasterio.open(
        tmp_path / "north.tif", "w", width=600, height=600, transform=from_origin(left, top, PIXEL, PIXEL), **profile
    ) as file:
        file.write(city()[:, :600, :600])
    with map_services(tmp_path / "north.tif") as services:
        results, _ = fetched(processing, services, services.xyz(ZOOM), tmp_path / "out.tif")
    assert results["PIXEL_SIZE"] == pytest.approx(PIXEL * np.cos(np.radians(66.51)), rel=0.01)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.crs.to_epsg() == 32631
        assert file.res == pytest.approx((results["PIXEL_SIZE"],) * 2)
        alpha = file.read(4)
    assert 0.9 < (alpha > 0).mean() < 1  # turned in the zone, with nothing in the corners


def test_two_runs_that_read_the_same_at_once_both_get_it(processing: Any, tmp_path: Path, kept_downloads: Path) -> None:
    crs, both, ended = QgsCoordinateReferenceSystem("EPSG:32631"), threading.Barrier(2), threading.Event()
    callers: list[threading.Thread] = []

    def values(extent: Any, width: int, height: int, feedback: Any) -> list[bytes]:
        callers.append(threading.current_thread())
        with suppress(threading.BrokenBarrierError):
            both.wait(timeout=0.2)
        if callers[0] is not threading.current_thread():
            ended.wait(GIVEN_UP)
        return [bytes([7]) * (width * height)]

    def run(path: str) -> None:
        fetch(wanted, path, QgsProcessingFeedback())
        ended.set()

    known = {"name": "web", "source": "web", "crs": crs, "bands": 1, "data_type": gdal.GDT_Byte, "nodata": None}
    served: Any = SimpleNamespace(**known, is_picture=False, address="", credit="", values=values)
    wanted = Fetch(Download(served, 500_000.0, 5_000_000.0, 1.0, 2 * BLOCK, 64), 1.0)
    paths = [str(tmp_path / name) for name in ("a.tif", "b.tif")]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(run, paths))
    for path in paths:
        with rasterio.open(path) as file:
            assert (file.read() == 7).all()
    assert not list(kept_downloads.glob("urban_ml/web_imagery/*"))


def test_keys_and_passwords_stand_in_no_file_and_no_message(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    services.key = "s3cr3tk3y"
    _, said = fetched(processing, services, services.xyz(ZOOM), tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as file:
        tags = file.tags()
    assert tags["URBAN_ML_SERVICE"] == f"{services.address}/xyz/{{z}}/{{x}}/{{y}}.png"
    assert "s3cr3tk3y" not in said + str(tags)


def test_too_much_and_places_off_the_layer_are_refused_in_a_sentence(
    processing: Any, services: MapServices, tmp_path: Path
) -> None:
    def run(**given: Any) -> None:
        fetched(processing, services, services.wms, tmp_path / "out.tif", **given)

    with pytest.raises(QgsProcessingException, match=r"some .* where 2 tiles are allowed: zoom in or choose"):
        run(LIMIT=2)
    services.asked.clear()
    with pytest.raises(QgsProcessingException, match=r"pixels of 40 m, some .* allowed: zoom in"):
        fetched(processing, services, services.xyz(ZOOM), tmp_path / "out.tif", EXTENT="-2e7,2e7,-2e7,2e7 [EPSG:3857]")
    assert not services.asked
    with pytest.raises(QgsProcessingException, match="does not reach into the extent"):
        run(EXTENT="0,1000,8000000,8001000 [EPSG:3857]")
    zone = geopandas.GeoDataFrame(geometry=[box(*services.bounds)], crs="EPSG:3857")
    zone.to_file(tmp_path / "zone.gpkg")
    with pytest.raises(QgsProcessingException, match="not both"):
        run(MASK=str(tmp_path / "zone.gpkg"))
    assert not (tmp_path / "out.tif").exists()


@pytest.fixture
def zone(services: MapServices, tmp_path: Path) -> str:
    """A mask of 6 × 9 tiles of 128 pixels in the corner of the city."""
    west, north = services.bounds[0], services.bounds[3]
    inside = box(west, north - 1152 * PIXEL, west + 768 * PIXEL, north)
    geopandas.GeoDataFrame(geometry=[inside], crs="EPSG:3857").to_file(tmp_path / "zone.gpkg")
    return str(tmp_path / "zone.gpkg")


def clusters(path: Path) -> Any:
    """The cluster of each tile, by the place of the tile."""
    tiles = geopandas.read_file(path)
    return tiles.set_index(tiles.centroid.apply(lambda c: (round(c.x), round(c.y)))).cluster.sort_index()


def assert_alike(web: Any, file: Any) -> None:
    assert len(file) == 54
    assert web.index.equals(file.index)
    assert adjusted_rand_score(web, file) >= 0.98


def test_every_algorithm_takes_a_web_layer_and_a_mask_says_where(
    processing: Any, services: MapServices, raster: Path, zone: str, tmp_path: Path
) -> None:
    for name, given in {"web": layer(services.xyz(ZOOM + 1)), "file": str(raster)}.items():
        outputs = {"OUTPUT": str(tmp_path / f"{name}.gpkg")}
        processing.run("urbanml:deepcluster", {"INPUT": given, "MASK": zone, **TYPES, **outputs})
    assert_alike(clusters(tmp_path / "web.gpkg"), clusters(tmp_path / "file.gpkg"))


@pytest.mark.slow
def test_qgis_process_finds_the_same_types_by_the_address_of_a_service_as_in_its_file(
    qgis_process: Any, services: MapServices, raster: Path, zone: str, tmp_path: Path
) -> None:
    for name, given in {"web": services.xyz(ZOOM + 1), "file": raster}.items():
        run = qgis_process.run(
            "deepcluster", INPUT=given, MASK=zone, **TYPES, OUTPUT=tmp_path / f"{name}.gpkg",
            environment={"XDG_CACHE_HOME": str(tmp_path / "cache")},
        )  # fmt: skip
        assert run.code == 0, run.text
    assert_alike(clusters(tmp_path / "web.gpkg"), clusters(tmp_path / "file.gpkg"))


def test_addresses_are_read_by_the_provider_that_they_are_of(processing: Any, services: MapServices) -> None:
    sources = {
        "wcs": services.wcs("1.0.0"),
        "arcgismapserver": services.arcgis("tiles"),
        "wms": services.wms,
    }
    for provider, source in sources.items():
        found = raster_layer(source, QgsProcessingContext())
        assert found is not None
        assert (found.dataProvider().name(), found.name()) == (provider, "127.0.0.1")


def test_qgis_process_takes_the_address_of_a_service(qgis_process: Any, services: MapServices, tmp_path: Path) -> None:
    run = qgis_process.run(
        "webimagery", LAYER=services.xyz(ZOOM), EXTENT=extent(services), OUTPUT=tmp_path / "out.tif",
        environment={"XDG_CACHE_HOME": str(tmp_path / "cache")},
    )  # fmt: skip
    assert run.code == 0, run.text
    with rasterio.open(tmp_path / "out.tif") as file:
        assert shows_the_city(file.read()[:3])
