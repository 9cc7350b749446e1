"""The engine as a real child process: what it says, how it fails, and what it leaves when it is stopped."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from tests.helpers.flat_tasks import job as as_job
from tests.helpers.rasters import noise, write_raster
from tests.helpers.waiting import GIVEN_UP, wait_until

ROOT = Path(__file__).parents[2]


def start(folder, task, *, program=("-m", "urban_ml_plugin.core"), text=None, **parameters):
    job = folder / "job.json"
    job.write_text(json.dumps(as_job(task, **parameters)) if text is None else text, encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, *program, str(job)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def finish(engine):
    """All events and the exit code."""
    try:
        # Not communicate(), which closes standard input at once and so ends the engine.
        events = [json.loads(line) for line in engine.stdout]
        return events, engine.wait(GIVEN_UP)
    finally:
        engine.kill()
        engine.communicate()


def run(folder, task, **parameters):
    return finish(start(folder, task, **parameters))


def fails(folder, task, **parameters):
    """The sentence of the error that ends a run."""
    events, code = run(folder, task, **parameters)
    assert code == 1
    assert events[-1]["event"] == "error"
    assert "trace" not in events[-1], events[-1]["trace"]
    assert "result" not in [event["event"] for event in events]
    return events[-1]["text"]


def wait_for(engine, event):
    for line in engine.stdout:
        if json.loads(line)["event"] == event:
            return json.loads(line)
    raise AssertionError(f"the engine ended without {event}: {engine.stderr.read()}")


@pytest.fixture
def small(tmp_path):
    (tmp_path / "in").mkdir()
    return write_raster(tmp_path / "in" / "a.tif", noise(3, 256, 256))


@pytest.fixture
def long(tmp_path):
    """A raster that keeps a network busy for minutes."""
    (tmp_path / "in").mkdir()
    return write_raster(tmp_path / "in" / "a.tif", noise(3, 3000, 3000))


@pytest.fixture
def out(tmp_path):
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def test_a_run_tells_progress_that_rises_and_ends_with_one_result(tmp_path, small, out):
    events, code = run(tmp_path, "tilegrid", input=small, tile_size=32, output=str(out / "tiles.gpkg"))
    assert code == 0
    assert events[-1] == {"event": "result", "value": {"tiles": 64, "rows": 8, "columns": 8}}
    shares = [event["share"] for event in events if event["event"] == "progress"]
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert [path.name for path in out.iterdir()] == ["tiles.gpkg"]


def test_what_libraries_print_never_mixes_with_the_events(tmp_path, small, out):
    code = (
        "import os, sys, runpy; import urban_ml_plugin.core.tilegrid as module; task = module.tilegrid\n"
        "import functools\n@functools.wraps(task)\n"
        "def noisy(**parameters): print('noise'); os.write(1, b'deep noise\\n'); return task(**parameters)\n"
        "module.tilegrid = noisy; runpy.run_module('urban_ml_plugin.core', run_name='__main__', alter_sys=True)"
    )
    job = tmp_path / "job.json"
    parameters = {"input": small, "tile_size": 32, "output": str(out / "tiles.gpkg")}
    job.write_text(json.dumps(as_job("tilegrid", **parameters)))
    engine = subprocess.Popen(
        [sys.executable, "-c", code, str(job)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with engine:
        events = [json.loads(line) for line in engine.stdout]
        heard = engine.stderr.read()
    assert events[-1]["event"] == "result"
    assert "deep noise" in heard
    assert "noise\n" in heard.replace("deep noise\n", "")


def test_a_foreseen_failure_is_one_sentence_and_exit_code_1(tmp_path, out):
    missing = str(tmp_path / "none.tif")
    sentence = fails(tmp_path, "tilegrid", input=missing, tile_size=32, output=str(out / "tiles.gpkg"))
    assert sentence == f"The raster {missing} does not exist: check the path."
    assert not list(out.iterdir())


def test_an_unknown_task_is_told(tmp_path):
    assert "no task 'sing'" in fails(tmp_path, "sing")


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"nonsense": 1}, "unknown nonsense"),
        ({"imagery": {}, "output": "a.gpkg", "grid": {"tile_sise": 32}}, "unknown tile_sise"),
        ({"imagery": {}}, "missing output"),
        ({"imagery": "a.tif", "output": "a.gpkg"}, "must be an object"),
    ],
)
def test_names_that_a_task_does_not_know_or_lacks_are_told_in_a_sentence(tmp_path, parameters, words):
    assert words in fails(tmp_path, "tilegrid", **parameters)


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[]", "{}", '{"task": [], "parameters": {}}', '{"task": "tilegrid", "parameters": null}']
)
def test_what_is_no_job_is_told_in_a_sentence(tmp_path, text):
    events, code = finish(start(tmp_path, "tilegrid", text=text))
    assert code == 1
    assert [list(event) for event in events] == [["event", "text"]]
    assert events[0]["text"].startswith("The job cannot be read: it must be JSON of the form")


def test_an_unforeseen_failure_carries_its_trace(tmp_path, small):
    lost = (
        "from urban_ml_plugin.core import __main__, tilegrid; del tilegrid.tilegrid; __main__.sys.exit(__main__.main())"
    )
    events, code = run(tmp_path, "tilegrid", program=("-c", lost), input=small, output=str(tmp_path / "a.gpkg"))
    assert code == 1
    assert events[-1]["event"] == "error"
    assert "AttributeError" in events[-1]["text"]
    assert "Traceback" in events[-1]["trace"]


def extraction(long, out):
    return {"input": long, "network": "resnet50", "weights": "none", "tile_size": 64, "output": str(out / "f.tif")}


def busy(tmp_path, long, out):
    """An engine in the middle of writing a raster, and the temporary file that it writes."""
    engine = start(tmp_path, "extractfeatures", **extraction(long, out))
    part = Path(wait_for(engine, "writing")["path"], "0", "f.tif")
    wait_until(lambda: part.exists() or engine.poll() is not None)  # a network is prepared first
    assert part.exists()
    assert engine.poll() is None
    return engine, part


def test_the_engine_ends_and_cleans_up_when_its_starter_goes_away(tmp_path, long, out):
    engine, part = busy(tmp_path, long, out)
    engine.stdin.close()
    assert engine.wait(GIVEN_UP) == 1  # not 0: it did not finish first
    assert not part.exists()
    assert not list(out.iterdir())
    engine.stdout.close()
    engine.stderr.close()


@pytest.mark.parametrize("moment", [0.0, 0.3, 1.0])
def test_killed_at_any_moment_nothing_looks_finished(tmp_path, long, out, moment):
    (out / "f.tif").write_text("what stood there before")
    engine, _ = busy(tmp_path, long, out)
    time.sleep(moment)
    engine.send_signal(signal.SIGKILL)
    events, code = finish(engine)
    assert code == -signal.SIGKILL
    assert "result" not in [event["event"] for event in events]
    assert (out / "f.tif").read_text() == "what stood there before"
    assert all(path.name.startswith(".urban_ml_") for path in out.iterdir() if path.name != "f.tif")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("megabytes", [60, 240, 390, 400, 410])
def test_memory_that_is_used_up_is_told_in_a_sentence(tmp_path, small, out, megabytes):
    import resource

    parameters = {"input": small, "tile_size": 32, "clusters": 3, "network": "scattering"}
    job = as_job("deepcluster", **parameters, output=str(out / "a.gpkg"))
    engine = subprocess.Popen(
        [sys.executable, "-m", "urban_ml_plugin.core"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (megabytes * 2**20, megabytes * 2**20)),
    )
    engine.stdin.write(json.dumps(job) + "\n")
    engine.stdin.flush()
    events, code = finish(engine)
    assert code == 1
    assert events[-1]["text"].startswith("The memory is used up, or as much as a limit allows (ulimit -v): choose")
    assert not list(out.iterdir())


@contextlib.contextmanager
def mounted(folder, *options):
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    command = ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("file systems cannot be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_too_small_for_the_features_is_told_and_left_empty(tmp_path, small, out):
    with mounted(out, "size=20k"):
        parameters = {**extraction(small, out), "network": "squeezenet1_1"}
        assert "MB left: free some space" in fails(tmp_path, "extractfeatures", **parameters)
        assert not list(out.iterdir())


def test_a_disk_that_fills_up_under_the_features_is_told_and_left_empty(tmp_path, long, out):
    with mounted(out, "size=6m"):
        parameters = {**extraction(long, out), "network": "squeezenet1_1"}
        engine = start(tmp_path, "extractfeatures", **parameters)
        part = Path(wait_for(engine, "writing")["path"], "0", "f.tif")
        wait_until(lambda: part.exists() or engine.poll() is not None)
        (out / "other").write_bytes(b"x" * 4 * 2**20)  # another program takes the room meanwhile
        events, code = finish(engine)
        assert code == 1
        assert "disk is full" in events[-1]["text"]
        assert "trace" not in events[-1]
        assert [path.name for path in out.iterdir()] == ["other"]


@pytest.mark.parametrize("size", ["16k", "128k", "220k", "300k"])
def test_a_disk_that_fills_up_under_a_layer_is_told_and_left_empty(tmp_path, long, out, size):
    with mounted(out, f"size={size}"):
        sentence = fails(tmp_path, "tilegrid", input=long, tile_size=50, output=str(out / "tiles.gpkg"))
        assert "full" in sentence or "space" in sentence
        assert not list(out.iterdir())


def test_a_read_only_destination_is_told(tmp_path, small, out):
    with mounted(out, "ro"):
        sentence = fails(tmp_path, "tilegrid", input=small, tile_size=32, output=str(out / "tiles.gpkg"))
    assert str(out / "tiles.gpkg") in sentence
    assert "choose a folder you may write to" in sentence


def test_features_through_the_process_are_those_of_the_function(tmp_path, small, out):
    from tests.helpers.flat_tasks import extractfeatures

    parameters = {"input": small, "network": "squeezenet1_1", "weights": "none", "tile_size": 64}
    events, code = run(tmp_path, "extractfeatures", **parameters, output=str(out / "child.tif"))
    assert code == 0
    assert events[-1]["value"]["tiles"] == 16
    extractfeatures(**parameters, output=str(out / "here.tif"))
    with rasterio.open(out / "child.tif") as child, rasterio.open(out / "here.tif") as here:
        np.testing.assert_array_equal(child.read(), here.read())


@pytest.mark.parametrize("task", ["activationmap", "deepcluster", "extractfeatures", "traincnn"])
def test_libraries_that_are_needed_late_or_seldom_do_not_hold_up_the_start(task):
    told = f"import sys, urban_ml_plugin.core.{task}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "torch" in loaded.split()
    assert not {"sklearn", "torchvision", "plotly", "distutils"} & set(loaded.split())


def test_the_first_progress_comes_before_any_library_is_loaded(tmp_path):
    events, _ = run(tmp_path, "extractfeatures", input=str(tmp_path / "none.tif"), output=str(tmp_path / "out.tif"))
    assert events[0] == {"event": "progress", "share": 0, "doing": "Loading the libraries"}
