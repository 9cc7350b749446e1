"""Campaigns: runs are killed at random moments, or meet a disk that is too small, and counted by what they leave.

``URBAN_ML_KILLS`` and ``URBAN_ML_DISK_STEP`` (kB) make them shorter or longer.
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import geopandas
import pytest
from shapely.geometry import box

from tests.helpers.rasters import noise, write_raster
from urban_ml_plugin.core.publishing.outputs import whole_outputs

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("URBAN_ML_KILLS", "200"))
STEP = int(os.environ.get("URBAN_ML_DISK_STEP", "10"))


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("in")
    corners = [(500000 + 100 * i, 6000000 + 100 * j) for i in range(40) for j in range(40)]
    places = [box(x, y, x + 100, y + 100) for x, y in corners]
    tiles = geopandas.GeoDataFrame({"cluster": [1] * 1600, "v": [1.0] * 1600}, geometry=places, crs=32733)
    tiles.to_file(folder / "tiles.gpkg", driver="GPKG")
    write_raster(folder / "image.tif", noise(3, 512, 512))
    write_raster(folder / "later.tif", noise(3, 512, 512)[:, ::-1])
    return {path.stem: str(path) for path in folder.iterdir()}


def runs(inputs: dict[str, str], out: Path) -> dict[str, tuple[list[dict[str, Any]], list[str]]]:
    """Two runs of each algorithm that give different outputs of the same names, and the names."""
    image = [{"INPUT": inputs[name]} for name in ("image", "later")]
    small = {"TILE_SIZE": 16, "NETWORK": "scattering"}
    layer, labels, report = (str(out / name) for name in ("a.gpkg", "labels.tif", "report.html"))
    zones = {"ZONES": inputs["tiles"], "OUTPUT": str(out / "a.shp")}
    ndvi = {"NDVI": inputs["image"], "RED_BAND": 1, "NIR_BAND": 2}
    clusters = {**small, "CLUSTERS": 3, "OUTPUT": layer, "LABELS": labels, "REPORT": report}
    clusters["MODEL"] = str(out / "model.safetensors")
    numbers = {**small, "CLUSTERS": "2,3", "RESAMPLES": 2, "SEEDS": 2, "OUTPUT": layer, "REPORT": report}
    numbers["TABLE"] = str(out / "t.csv")
    city = {"SIZE": 256, "RASTER": labels, "BUILDINGS": layer, "CENSUS": str(out / "c.geojson")}
    shapefile = [f"a.{ending}" for ending in ("cpg", "dbf", "prj", "shp", "shx")]
    return {
        "tilegrid": ([{**image[0], "TILE_SIZE": size, "OUTPUT": layer} for size in (8, 10)], ["a.gpkg"]),
        "jointozones": ([{"TILES": inputs["tiles"], **zones, "FIELDS": f} for f in ("v", "cluster")], shapefile),
        "urbanform": ([{**zones, "BUILDINGS": inputs["tiles"]}, {**zones, **ndvi}], shapefile),
        "extractfeatures": ([{**one, **small, "OUTPUT": labels} for one in image], ["labels.tif"]),
        "deepcluster": (
            [{**one, **clusters} for one in image],
            ["a.gpkg", "labels.tif", "model.safetensors", "report.html"],
        ),
        "clustersensitivity": ([{**one, **numbers} for one in image], ["a.gpkg", "report.html", "t.csv"]),
        "createsamplecity": ([{**city, "SEED": seed} for seed in (1, 2)], ["a.gpkg", "c.geojson", "labels.tif"]),
    }


def start(qgis: Any, algorithm: str, parameters: dict[str, Any]) -> subprocess.Popen[str]:
    arguments = [f"--{name}={value}" for name, value in parameters.items()]
    return subprocess.Popen(
        [qgis.program, "run", f"urbanml:{algorithm}", *arguments],
        env=qgis.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def digests(folder: Path) -> dict[str, str]:
    """What lies openly in a folder."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if not path.name.startswith(".")
    }


def state(folder: Path, old: dict[str, str], expected: list[str]) -> str:
    """``old`` or ``new`` where one set lies there whole, else what is wrong."""
    there = digests(folder)
    if there == old:
        return "old"
    if sorted(there) != expected:
        return f"files {sorted(there)}"
    alike = (".cpg", ".prj", ".shx", ".shp")  # in both, where only attributes differ
    same = [name for name in there if there[name] == old.get(name) and not name.endswith(alike)]
    return f"mixed {same}" if same else "new"


def test_killed_at_any_moment_a_run_leaves_the_old_set_or_the_new_one_whole(
    qgis_process: Any, inputs: dict[str, str], tmp_path: Path
) -> None:
    chance, counts, faults = random.Random(0), Counter[str](), []
    algorithms = list(runs(inputs, tmp_path))
    for algorithm in algorithms:
        out = tmp_path / algorithm
        out.mkdir()
        versions, expected = runs(inputs, out)[algorithm]
        first = start(qgis_process, algorithm, versions[0])
        text = first.communicate()[0]
        assert first.returncode == 0, text
        began = time.monotonic()
        start(qgis_process, algorithm, versions[1]).communicate()
        lasts, old, current = time.monotonic() - began, digests(out), 1
        assert sorted(old) == expected
        for number in range(-(-KILLS // len(algorithms))):
            victim = "engine" if number % 3 == 0 else "QGIS"
            share = chance.uniform(0.7, 1.0) if number % 3 == 1 else chance.uniform(0.05, 1.0)
            qgis = start(qgis_process, algorithm, versions[1 - current])
            time.sleep(share * lasts)
            pid = qgis.pid
            if victim == "engine":
                found = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout
                pid = int(found.split()[0]) if found.split() else 0
            if pid and qgis.poll() is None:
                os.kill(pid, signal.SIGKILL)
            text = qgis.communicate()[0]
            after = state(out, old, expected)
            counts[f"{victim}: {after if after in ('old', 'new') else 'wrong'}"] += 1
            where = f"{algorithm}, {victim} killed after {share:.2f}"
            if after not in ("old", "new"):
                faults.append(f"{where}: {after}")
            if victim == "engine" and qgis.returncode and [path for path in out.iterdir() if path.name.startswith(".")]:
                faults.append(f"{where}: hidden files although QGIS lives")
            if victim == "engine" and qgis.returncode == 0 and after != "new":
                faults.append(f"{where}: exit 0 and {after}")
            counts["left hidden"] += any(path.name.startswith(".") for path in out.iterdir())
            time.sleep(0.2)  # the engine of a killed QGIS ends
            with whole_outputs() as outputs:
                Path(outputs.path(out / "next.txt")).touch()
            (out / "next.txt").unlink()
            ended = state(out, old, expected)
            if ended not in ("old", "new") or [path for path in out.iterdir() if path.name.startswith(".")]:
                faults.append(f"{where}: {ended} after the next run, {[path.name for path in out.iterdir()]}")
            old, current = digests(out), 1 - current if ended == "new" else current
    print(f"\nkills: {dict(counts)}")
    assert not faults, "\n".join(faults)


@contextmanager
def disk(folder: Path, kilobytes: int) -> Iterator[None]:
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("file systems can be mounted by root alone")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("extension", ["gpkg", "shp", "csv", "geojson", "fgb"])
def test_a_disk_that_is_too_small_never_holds_fewer_rows_without_a_word(
    processing: Any, inputs: dict[str, str], tmp_path: Path, extension: str
) -> None:
    from qgis.core import QgsProcessingException, QgsVectorLayer

    counts, faults, whole = Counter[str](), [], 0
    size = STEP
    while whole < 3:
        with disk(tmp_path / "disk", size):
            output = tmp_path / "disk" / f"a.{extension}"
            parameters = {"INPUT": inputs["image"], "TILE_SIZE": 16, "OUTPUT": str(output)}
            try:
                processing.run("urbanml:tilegrid", parameters)
            except QgsProcessingException as error:
                counts["refused"] += 1
                if "full" not in str(error):
                    faults.append(f"{size} kB: {error}")
                if list((tmp_path / "disk").iterdir()):
                    faults.append(f"{size} kB: left {list((tmp_path / 'disk').iterdir())}")
            else:
                whole += 1
                counts["whole"] += 1
                layer = QgsVectorLayer(str(output), "tiles", "ogr")
                if sum(1 for _ in layer.getFeatures()) != 1024:
                    faults.append(f"{size} kB: {layer.featureCount()} of 1024 rows")
                if extension == "gpkg" and layer.hasSpatialIndex() != layer.SpatialIndexPresent:
                    faults.append(f"{size} kB: no spatial index")
                del layer
        size += STEP
    print(f"\ndisks up to {size - STEP} kB, {extension}: {dict(counts)}")
    assert not faults, "\n".join(faults)


def test_a_full_temporary_folder_is_named(qgis_process: Any, inputs: dict[str, str], tmp_path: Path) -> None:
    counts, faults, size = Counter[str](), [], 4
    while not counts["whole"] and size < 5000:
        with disk(tmp_path / "temporary", size):
            environment = {"TMPDIR": str(tmp_path / "temporary")}
            tiles = {"TILES": inputs["tiles"], "ZONES": inputs["tiles"], "FIELDS": "v"}
            run = qgis_process.run("jointozones", environment, **tiles, OUTPUT=tmp_path / "a.gpkg")
            counts["whole" if run.code == 0 else "refused"] += 1
            if run.code and not ("full" in run.text and str(tmp_path / "temporary") in run.text):
                faults.append(f"{size} kB: {run.text[-300:]}")
        size += 10 * STEP
    print(f"\ntemporary folders up to {size - 10 * STEP} kB: {dict(counts)}")
    assert len(geopandas.read_file(tmp_path / "a.gpkg")) == 1600
    assert not faults, "\n".join(faults)
