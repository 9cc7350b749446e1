"""What a task needs is foretold and held against what is left, by the machine, its control group and its limits."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from tests.helpers.flat_tasks import deepcluster
from tests.helpers.rasters import noise, write_raster
from urban_ml_plugin.core.clustering.clustering import ClusterModel, fit
from urban_ml_plugin.core.images import tile_memory as memory
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles
from urban_ml_plugin.core.images.tile_memory import Need, clustering_need, tiles_that_fit
from urban_ml_plugin.core.runtime import available_memory as module
from urban_ml_plugin.core.runtime.available_memory import available_memory
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.storage.stored_rows import Rows

ROOT = Path(__file__).parents[2]


def test_what_is_left_is_less_than_the_machine_has():
    left = available_memory()
    assert left is not None
    total = int(Path("/proc/meminfo").read_text().split()[1]) * 1024
    assert 2**26 < left < total


def test_a_limit_of_address_space_counts():
    code = (
        "import resource; from urban_ml_plugin.core.runtime.available_memory import available_memory; "
        "size = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize(); "
        "resource.setrlimit(resource.RLIMIT_AS, (size + 3 * 10**8, -1)); print(available_memory())"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert 2.5e8 < int(run.stdout) <= 3e8


def test_where_a_limit_leaves_no_room_for_products_it_is_told_and_not_waited_for_ever():
    code = (
        "import resource; from urban_ml_plugin.core.networks.computing import use_all_cores; import numpy; "
        "from urban_ml_plugin.core.runtime.errors import OutOfMemoryError\n"
        "size = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "def room(megabytes): resource.setrlimit(resource.RLIMIT_AS, (size + megabytes * 2**20, -1))\n"
        "room(100)\n"
        "try: use_all_cores()\n"
        "except OutOfMemoryError as error: print(error)\n"
        "room(10_000); use_all_cores()\n"
        "size = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "room(20); square = numpy.ones((600, 600), 'f4'); print((square @ square).max())"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    refused, product = run.stdout.splitlines()
    assert "ulimit -v" in refused
    assert product == "600.0"


def test_the_least_control_group_above_this_process_counts(tmp_path, monkeypatch):
    group = tmp_path / "user" / "job"
    group.mkdir(parents=True)
    (group / "memory.max").write_text("max\n")
    (group.parent / "memory.max").write_text("900\n")
    (group.parent / "memory.current").write_text("500\n")
    (group.parent / "memory.stat").write_text("anon 300\ninactive_file 70\n")
    lines = module._lines
    monkeypatch.setattr(module, "CONTROL_GROUPS", tmp_path)
    monkeypatch.setattr(module, "_lines", lambda path: ["0::/user/job"] if path.name == "cgroup" else lines(path))
    assert available_memory() == 470  # 900 less 500, and 70 of these are a cache that gives way


def test_work_that_does_not_fit_is_refused_with_the_number_the_reason_and_the_remedy(tmp_path, monkeypatch):
    monkeypatch.setattr(memory, "available_memory", lambda: 100_000_000)
    source = write_raster(tmp_path / "a.tif", noise(3, 640, 640))
    with pytest.raises(InputError) as refused:
        deepcluster(input=source, output=str(tmp_path / "t.gpkg"), tile_size=8, clusters=4)
    assert "6,400 tiles take about 1.0 GB" in str(refused.value)
    assert "0.1 GB left" in str(refused.value)
    assert "larger tiles" in str(refused.value)
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


def test_only_usable_tiles_count_where_there_are_holes(tmp_path, monkeypatch):
    pixels = noise(3, 256, 256)
    pixels[:, 40:] = 0
    with Imagery(write_raster(tmp_path / "a.tif", pixels, nodata=0)) as imagery:
        grid = imagery.grid(32)
        monkeypatch.setattr(memory, "available_memory", lambda: 10_000)
        assert tiles_that_fit(RasterTiles(imagery, grid), Need(tile=1_000)) == 8
        with pytest.raises(InputError, match="8 tiles"):
            tiles_that_fit(RasterTiles(imagery, grid), Need(tile=2_000))


def test_rows_are_gathered_without_being_held_twice():
    rows = Rows(10_000)
    tracemalloc.start()
    for start in range(0, 8_000, 100):
        rows.add(np.full((100, 50), start, np.float32))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert rows.all.shape == (8_000, 50)
    np.testing.assert_array_equal(rows.all[::100, 7], np.arange(0, 8_000, 100))
    assert peak < 1.1 * 10_000 * 50 * 4


def test_finding_clusters_takes_no_more_than_was_foretold():
    rng, dimension, count = np.random.default_rng(0), 64, 1_500
    views = np.empty((count, 5, dimension), np.float32)
    views[:] = rng.normal(size=(count, 1, dimension)) * np.linspace(3, 0.1, dimension)
    views[:, 1:] += rng.normal(0, 0.3, (count, 4, dimension))
    tracemalloc.start()
    model: ClusterModel = fit(views[:, 0], 3, 0, views[:, 1:])
    labels = model.assign(views[:, 0], views[:, 1:]).labels
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert set(labels) == {1, 2, 3}
    need = clustering_need(dimension)
    assert 0.3 * need.of(count) < views.nbytes + peak < need.of(count)
