"""Work shared out by Dask for real: the same bytes as on one machine, whoever dies, and nothing that stays behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas
import pytest
import rasterio

from tests.helpers import flat_tasks
from tests.helpers.footprints import write_world
from tests.helpers.planted_status import cause_city
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.rasters import noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.waiting import GIVEN_UP, wait_until
from urban_ml_plugin.core.vectors import stored_features
from urban_ml_plugin.core.workers.settings import SCHEDULER, WORKERS, WantedWorkers
from urban_ml_plugin.core.workers.workers import Workers, workers_for_the_run

pytest.importorskip("distributed", reason="Dask is optional")
pytestmark = pytest.mark.slow  # processes that load PyTorch

ROOT = Path(__file__).parents[2]
SIDE = 32


@pytest.fixture(scope="module")
def heard() -> Iterator[RecordingEvents]:
    """Two processes that help in all tests that ask for them."""
    events = RecordingEvents()
    with workers_for_the_run(events):
        yield events


@pytest.fixture(autouse=True)
def nobody_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (WORKERS, SCHEDULER):
        monkeypatch.setenv(name, "")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> str:
    picture, _ = planted_city(0, 12, SIDE)
    picture[:, 100:150, 200:290] = 0
    return str(write_city(tmp_path_factory.mktemp("city") / "city.tif", picture[:3], nodata=0))


def work(folder: Path, city: str, status: dict[str, str]) -> dict[str, bytes]:
    """What each algorithm that is shared out writes."""
    folder.mkdir()
    at = {name: str(folder / name) for name in ("f.tif", "t.gpkg", "l.tif", "m.safetensors", "a.gpkg", "al.tif")}
    at |= {name: str(folder / name) for name in ("p.gpkg", "p.tif", "e.tif", "s.gpkg")}
    how = {"precision": "float32", "device": "cpu"}
    flat_tasks.extractfeatures(input=city, output=at["f.tif"], tile_size=SIDE, stride=20, **how)
    flat_tasks.deepcluster(
        input=city, output=at["t.gpkg"], labels=at["l.tif"], model=at["m.safetensors"], clusters=4, tile_size=SIDE,
        network="urban", **how,
    )  # fmt: skip
    model = str(folder.parent / "alone" / "m.safetensors")  # whose path stands in what is made with it
    flat_tasks.applydeepcluster(input=city, model=model, output=at["a.gpkg"], labels=at["al.tif"], **how)
    flat_tasks.featurespace(input=city, model=model, output=at["s.gpkg"], **how)
    raster = status["raster"]
    flat_tasks.predict(inputs=[raster], model=status["model"], output=at["p.gpkg"], raster=at["p.tif"], **how)
    flat_tasks.activationmap(input=raster, model=status["model"], output=at["e.tif"], overlap=0.5, device="cpu")
    return {name: content(Path(path)) for name, path in at.items()}


def values(path: Path) -> Any:
    """Of a raster, NaN where it has none."""
    with rasterio.open(path) as file:
        return file.read(masked=True).filled(np.nan)


def content(path: Path) -> bytes:
    """What a file says, without when it was written."""
    if path.suffix != ".gpkg":
        return path.read_bytes()
    layer = geopandas.read_file(path)
    table = pandas.DataFrame(layer.drop(columns="geometry"))
    return table.to_csv(float_format="%.17g").encode() + b"".join(filter(None, layer.geometry.to_wkb()))


@pytest.fixture(scope="module")
def status(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A model of status that was fine-tuned, so that each fold has a network of its own, and its raster."""
    folder = tmp_path_factory.mktemp("status")
    made, model = cause_city(folder, tiles=8, tile=SIDE), str(folder / "model.safetensors")
    flat_tasks.traincnn(
        inputs=[str(made.raster)], labels=str(made.zones), field="score", tile_size=SIDE, folds=3, network="urban",
        precision="float32", epochs=1, output=str(folder / "t.gpkg"), model=model,
    )  # fmt: skip
    return {"raster": str(made.raster), "model": model}


def test_every_algorithm_writes_the_same_bytes_with_two_workers(
    heard: RecordingEvents, city: str, status: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = work(tmp_path / "alone", city, status)
    monkeypatch.setenv(WORKERS, "2")
    shared = work(tmp_path / "shared", city, status)
    assert [name for name in alone if alone[name] != shared[name] and name != "e.tif"] == []
    maps = [values(tmp_path / how / "e.tif") for how in ("alone", "shared")]  # their last bits follow from the threads
    np.testing.assert_allclose(*maps, rtol=1e-4, atol=1e-5 * float(np.nanmax(np.abs(maps[0]))))
    said = [text for text in heard.infos if "Dashboard" in text]
    assert len(said) == 1
    assert "Processes of this machine that share the work: 2," in said[0]
    assert "Dashboard: http://127.0.0.1:" in said[0]
    assert not heard.warnings


def test_workers_keep_memory_for_the_next_array(monkeypatch: pytest.MonkeyPatch) -> None:
    # Dask has it given back, and a network then takes twice its time to have it again.
    monkeypatch.delenv("MALLOC_TRIM_THRESHOLD_", raising=False)
    workers = Workers(WantedWorkers("", 1), RecordingEvents())
    try:
        assert workers.size == 1
        assert list(workers._client.run(os.environ.get, "MALLOC_TRIM_THRESHOLD_").values()) == [None]
        assert list(workers._client.run(os.environ.get, "OMP_NUM_THREADS").values()) == ["1"]
    finally:
        workers.close()


def kill_workers(monkeypatch: pytest.MonkeyPatch, moments: set[int]) -> list[int]:
    """Have a worker killed soon after each of these blocks; the processes that were."""
    random = np.random.default_rng()
    killed: list[int] = []

    def kill(workers: Any, wait: float) -> None:
        time.sleep(wait)
        processes = [worker.pid for worker in workers._cluster.workers.values() if worker.pid]
        if processes:
            killed.append(int(random.choice(processes)))
            os.kill(killed[-1], signal.SIGKILL)

    whole = Workers.run

    def counted(workers: Any, *arguments: Any) -> Iterator[Any]:
        threads = []
        for number, found in enumerate(whole(workers, *arguments)):
            if number in moments:
                threads.append(threading.Thread(target=kill, args=(workers, random.uniform(0, 0.2))))
                threads[-1].start()
            yield found
        for thread in threads:
            thread.join()

    monkeypatch.setattr(Workers, "run", counted)
    return killed


def test_a_worker_killed_at_five_random_moments_changes_nothing(
    heard: RecordingEvents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_raster(tmp_path / "noise.tif", noise(3, 40 * SIDE, 40 * SIDE))
    given = {"input": path, "tile_size": SIDE, "network": "urban", "precision": "float32", "batch_size": 8}
    flat_tasks.extractfeatures(**given, output=str(tmp_path / "alone.tif"))
    monkeypatch.setenv(WORKERS, "2")
    moments = set(np.random.default_rng().choice(np.arange(1, 45), 5, replace=False).tolist())
    killed = kill_workers(monkeypatch, moments)
    flat_tasks.extractfeatures(**given, output=str(tmp_path / "shared.tif"))
    assert len(killed) >= 3  # where no worker was alive at a moment, there was none to kill
    assert (tmp_path / "alone.tif").read_bytes() == (tmp_path / "shared.tif").read_bytes()


def test_footprints_are_measured_to_the_same_bytes_though_workers_are_killed(
    heard: RecordingEvents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = write_world(tmp_path)
    monkeypatch.setattr(stored_features, "BLOCK", 40)

    def measured(folder: Path) -> list[bytes]:
        folder.mkdir()
        form, joined = folder / "form.gpkg", folder / "joined.gpkg"
        buildings, roads, zones = world["buildings"], world["roads"], world["zones"]
        flat_tasks.urbanform(zones=zones, buildings=buildings, roads=roads, output=str(form))
        flat_tasks.jointozones(tiles=buildings, zones=zones, fields=["value"], output=str(joined))
        return [content(form), content(joined)]

    alone = measured(tmp_path / "alone")
    monkeypatch.setenv(WORKERS, "2")
    killed = kill_workers(monkeypatch, {2, 5})
    assert measured(tmp_path / "shared") == alone
    assert killed


class Engine:
    """An engine as QGIS starts it, in a group of its own.

    Attributes:
        events: so far.
    """

    def __init__(self, folder: Path, settings: dict[str, str], **parameters: Any) -> None:
        job = folder / "job.json"
        job.write_text(json.dumps(flat_tasks.job("extractfeatures", **parameters)), encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "urban_ml_plugin.core", str(job)], cwd=ROOT, env={**os.environ, **settings},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            start_new_session=True,
        )  # fmt: skip
        self.events: list[dict[str, Any]] = []

    def until(self, done: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Read events until one that will do."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            if done(self.events[-1]):
                return self.events[-1]
        raise AssertionError(self.events[-3:])

    def end(self) -> tuple[dict[str, Any], int]:
        """The last event and the exit code."""
        last = self.until(lambda event: event["event"] in ("result", "error"))
        return last, self.process.wait(GIVEN_UP)


def test_cancelling_ends_the_workers_and_leaves_nothing(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "noise.tif", noise(3, 60 * SIDE, 60 * SIDE))
    output = tmp_path / "out" / "f.tif"
    output.parent.mkdir()
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    engine = Engine(
        tmp_path, {WORKERS: "2", "TMPDIR": str(temporary)}, input=path, tile_size=SIDE, network="urban",
        output=str(output),
    )  # fmt: skip
    engine.until(lambda event: "about" in event.get("doing", "") or event.get("share", 0) > 0.1)
    group = engine.process.pid
    members = subprocess.run(["ps", "-o", "pid=", "-g", str(group)], capture_output=True, text=True, check=True).stdout
    assert len(members.split()) >= 3
    assert engine.process.stdin
    engine.process.stdin.close()  # as when QGIS goes away
    engine.process.wait(GIVEN_UP)
    gone = ["ps", "-o", "pid=", "-g", str(group)]
    assert wait_until(lambda: not subprocess.run(gone, capture_output=True, text=True, check=False).stdout.strip())
    assert list(output.parent.iterdir()) == []
    assert list(temporary.glob(".urban_ml_*")) == []


def test_a_cluster_that_is_there_is_joined_and_one_that_went_away_is_told(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "noise.tif", noise(3, 12 * SIDE, 12 * SIDE))
    given = {"input": path, "tile_size": SIDE, "network": "scattering", "precision": "float32", "device": "cpu"}
    address = tmp_path / "address.json"
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    # As docs/scale.md tells to start them.
    scheduler = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
         "--dashboard-address", "127.0.0.1:0", "--scheduler-file", str(address)],
        env=settings, cwd=tmp_path, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    worker = None
    try:
        assert wait_until(lambda: address.exists() and address.read_text())
        where = json.loads(address.read_text())["address"]
        worker = subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_worker", where, "--nthreads", "1", "--nworkers", "2",
             "--no-dashboard", "--local-directory", str(tmp_path / "scratch")],
            env=settings, cwd=tmp_path, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        flat_tasks.extractfeatures(**given, output=str(tmp_path / "alone.tif"))
        engine = Engine(tmp_path, {SCHEDULER: where}, **given, output=str(tmp_path / "shared.tif"))
        last, code = engine.end()
        assert code == 0, last
        assert (tmp_path / "alone.tif").read_bytes() == (tmp_path / "shared.tif").read_bytes()
        told = [event["text"] for event in engine.events if event["event"] == "info"]
        assert any(f"Workers of the Dask scheduler at {where}: 2. Dashboard: http://" in text for text in told)
    finally:
        for process in (worker, scheduler):
            if process:
                process.terminate()
                process.wait(GIVEN_UP)
    last, code = Engine(tmp_path, {SCHEDULER: where}, **given, output=str(tmp_path / "none.tif")).end()
    assert code == 1
    assert f"The Dask scheduler at {where} does not answer" in last["text"]
    assert not (tmp_path / "none.tif").exists()
