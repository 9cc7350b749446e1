"""Blocks of tiles as a worker works on them: the same bytes, in the order of the grid, or a sentence saying why not."""

from __future__ import annotations

import dataclasses
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from geopandas import GeoDataFrame
from geopandas.testing import assert_geoseries_equal
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point, box

from tests.helpers.elsewhere import Elsewhere
from tests.helpers.flat_tasks import traincnn
from tests.helpers.planted_status import cause_city
from tests.helpers.rasters import NORTH_UP, noise, write_polygons, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.attribution.tile_explainer import TileExplainer
from urban_ml_plugin.core.attribution.tile_sample import sample_tiles
from urban_ml_plugin.core.distribution.blocks import KEPT, TileJob
from urban_ml_plugin.core.distribution.description import Description
from urban_ml_plugin.core.distribution.raster_request import RasterRequest
from urban_ml_plugin.core.distribution.tile_stream import TileStream, TileWork, blocks
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.photographs import Photographs
from urban_ml_plugin.core.images.raster_tiles import RasterTiles, StoredValues
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.streaming import open_encoder
from urban_ml_plugin.core.options.imagery_options import ImageryOptions
from urban_ml_plugin.core.options.network_options import ComputingOptions, EncoderOptions
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.rasters.raster_path import RasterPath
from urban_ml_plugin.core.runtime.arrays import Array
from urban_ml_plugin.core.runtime.errors import InputError, MissingPackageError, UrbanMLError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.status.status_model import Prediction, Predictor, read_status
from urban_ml_plugin.core.status.status_targets import ModelEvidence, choose_target, status_scorer
from urban_ml_plugin.core.workers import workers
from urban_ml_plugin.core.workers.jobs import Answer, run_block
from urban_ml_plugin.core.workers.settings import SCHEDULER, WORKERS, WantedWorkers, wanted_workers
from urban_ml_plugin.core.workers.workers import workers_at_hand, workers_for_the_run

SIDE = 16
FLOAT32 = ComputingOptions(device="cpu", precision="float32")


pytestmark = pytest.mark.usefixtures("same_threads_after")


@pytest.fixture
def raster(tmp_path: Path) -> Iterator[RasterTiles]:
    """9 × 7 tiles behind a mask, with a hole and three tiles of one colour."""
    pixels = noise(3, 9 * SIDE, 7 * SIDE)
    pixels[:, 40:90, 20:60] = 0
    pixels[:, 2 * SIDE : 3 * SIDE, 4 * SIDE :] = 77
    path = write_raster(tmp_path / "city.tif", pixels, nodata=0)
    mask = write_polygons(tmp_path / "mask.gpkg", [box(*NORTH_UP * (20, 140), *NORTH_UP * (100, 5))])
    with Imagery(path, mask=mask) as imagery:
        yield RasterTiles(imagery, imagery.grid(SIDE))


def found_by_workers(
    source: RasterTiles, work: TileWork, size: int, wanted: Any = None, **changes: Any
) -> list[Answer]:
    """What a worker finds in the blocks of a source, by the very function that it runs."""
    prepared, request = work.for_workers(), RasterRequest.of(source)
    assert prepared
    assert request
    keep_blank = not source.imagery.is_picture
    job = replace(TileJob.of(*prepared, 8, request, keep_blank), **changes)
    return [run_block(job, block, 1) for block in blocks(source.places, wanted, size)]


def assert_the_same(stream: TileStream, answers: list[Answer], threads: int = 2) -> None:
    torch.set_num_threads(threads)  # two as an engine has, and a worker has not
    parts = list(stream)
    assert not [one.refusal for one in answers if one.refusal]
    found = [one.found for one in answers]
    assert sum(map(len, parts)) > 10
    for axis in ("rows", "columns"):
        here = np.concatenate([getattr(part, axis) for part in parts])
        np.testing.assert_array_equal(here, np.concatenate([getattr(one, axis) for one in found]))
    for number, array in enumerate(parts[0].arrays):
        here = np.concatenate([part.arrays[number] for part in parts])
        there = np.concatenate([one.arrays[number] for one in found if len(one.rows)])
        assert here.dtype == there.dtype == array.dtype
        assert here.tobytes() == there.tobytes()


@pytest.mark.parametrize(
    "name", ["scattering", "urban", *(pytest.param(name, marks=pytest.mark.slow) for name in ("urban2", "resnet18"))]
)
def test_a_worker_describes_tiles_to_the_last_bit_as_one_machine_does(raster: RasterTiles, name: str) -> None:
    options = EncoderOptions(network=name, weights="none" if name == "resnet18" else "bundled")
    encoder = open_encoder(raster, options, 3, FLOAT32, SILENT)
    work = Description(encoder, views=True, colours=True)
    stream = TileStream(raster, work, 8)
    found = found_by_workers(raster, work, 16)
    assert_the_same(stream, found)
    assert np.concatenate([one.found.shares for one in found]).tobytes() == stream.shares.tobytes()
    assert sum(one.found.blank for one in found) == 2  # the third lies outside the mask


class Begun:
    """Work that says the number of its batch, and notes when that is begun and asked for."""

    def __init__(self, by_cores: bool = True) -> None:
        self.by_cores, self.happened = by_cores, list[str]()

    def begun(self, tiles: Tiles) -> Callable[[], tuple[Array, ...]]:
        number = sum(one.startswith("begun") for one in self.happened)
        self.happened.append(f"begun {number}")

        def finish() -> tuple[Array, ...]:
            self.happened.append(f"asked {number}")
            return (np.full(len(tiles), number),)

        return finish

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        return self.begun(tiles)()

    def for_workers(self) -> None:
        return None


@pytest.mark.parametrize("by_cores", [True, False])
def test_cores_scale_their_tiles_and_others_are_given_what_was_scaled_where_it_was_read(
    raster: RasterTiles, by_cores: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    scaled, own = set(), StoredValues.scaled

    def noting(values: StoredValues, valid: Any) -> Any:
        scaled.add(threading.get_ident())
        return own(values, valid)

    monkeypatch.setattr(StoredValues, "scaled", noting)
    list(TileStream(raster, Begun(by_cores), 8))  # which looks at no pixel
    assert len(scaled) == (0 if by_cores else 1)
    assert threading.get_ident() not in scaled


def test_each_batch_is_begun_with_before_the_one_before_it_is_asked_for(raster: RasterTiles) -> None:
    work = Begun()
    parts = list(TileStream(raster, work, 8))
    assert [set(part.arrays[0].tolist()) for part in parts] == [{number} for number in range(len(parts))]
    assert work.happened[:4] == ["begun 0", "begun 1", "asked 0", "begun 2"]
    assert work.happened[-2:] == [f"asked {number}" for number in range(len(parts))][-2:]
    places = np.concatenate([part.rows * raster.places.columns + part.columns for part in parts])
    assert (np.diff(places) > 0).all()


def test_only_what_is_wanted_is_read_and_a_network_that_learnt_travels_as_it_is(raster: RasterTiles) -> None:
    encoder = open_encoder(raster, EncoderOptions(network="urban", weights="none"), 0, FLOAT32, SILENT)
    with torch.no_grad():
        next(iter(encoder.network.parameters())).add_(0.5)
    wanted = np.zeros((9, 7), bool)
    wanted[1:8:2, 1:6] = True
    work = Description(encoder)
    found = found_by_workers(raster, work, 8, wanted)
    assert_the_same(TileStream(raster, work, 8, wanted), found)
    assert len(found) < 9


@given(st.integers(1, 12), st.integers(1, 40), st.integers(1, 40), st.randoms(use_true_random=False))
def test_blocks_hold_every_wanted_tile_once_in_the_order_of_the_grid(
    rows: int, columns: int, size: int, random: Any
) -> None:
    grid = TileGrid(columns * SIDE, rows * SIDE, NORTH_UP, "", SIDE, SIDE)
    wanted = np.array([random.random() < 0.5 for _ in range(rows * columns)]).reshape(rows, columns)
    cells: list[int] = []
    for block in blocks(grid, wanted, size):
        top = block.first // columns
        inside = np.flatnonzero(block.wanted) + top * columns
        assert block.first <= inside[0] <= inside[-1] < block.last <= block.first + max(8, size)
        cells += inside.tolist()
    assert cells == np.flatnonzero(wanted).tolist()


def test_another_raster_under_the_path_is_refused_by_the_worker(raster: RasterTiles) -> None:
    work = Description(open_encoder(raster, EncoderOptions(network="scattering"), 0, FLOAT32, SILENT))
    request = RasterRequest.of(raster)
    assert request
    other = replace(request, path=RasterPath(request.path.replace("city", "town")))
    with rasterio.open(request.path) as file:
        pixels = file.read()
    write_raster(Path(other.path), pixels[:, ::-1], nodata=0)
    (found, *_) = found_by_workers(raster, work, 100, raster=other)
    assert "is another one there than where the run was started" in found.refusal
    missing = replace(request, path=RasterPath("/nowhere/city.tif"))
    (found, *_) = found_by_workers(raster, work, 100, raster=missing)
    assert "/nowhere/city.tif" in found.refusal


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"versions": {"Urban ML": "0.0.1"}}, "has Urban ML"),
        ({"versions": {"PyTorch": "0.4"}}, "PyTorch"),
        ({"versions": {"OpenVINO": "1.0"}}, "OpenVINO"),
        ({"automatic": "?"}, "choose the precision"),
    ],
)
def test_a_worker_of_other_versions_or_another_precision_says_so(
    raster: RasterTiles, changes: dict[str, Any], said: str
) -> None:
    encoder = open_encoder(raster, EncoderOptions(network="urban"), 0, FLOAT32, SILENT)
    work = Description(encoder)
    encoder.precision = {"choose the precision": "bfloat16", "OpenVINO": "openvino"}.get(said, "float32")
    (found, *_) = found_by_workers(raster, work, 100, **changes)
    assert said in found.refusal
    assert found.found is None


def test_what_lies_in_several_files_or_is_no_raster_stays_with_the_engine(raster: RasterTiles) -> None:
    class Two(Imagery):
        """Such as the two dates of ``clusterchange``."""

    with Two(raster.path) as imagery:
        assert RasterRequest.of(RasterTiles(imagery, imagery.grid(SIDE))) is None
    with Imagery(raster.path, measured=True) as imagery:
        assert RasterRequest.of(RasterTiles(imagery, imagery.grid(SIDE))) is None


def test_what_a_layer_says_travels_with_the_path(raster: RasterTiles) -> None:
    path = RasterPath.from_json({"raster_path": raster.path, "nodata": {"1": [False, [[77, 77]]]}, "crs": ""})
    with Imagery(path, raster.bands) as imagery:
        source = RasterTiles(imagery, imagery.grid(SIDE))
        work = Description(open_encoder(source, EncoderOptions(network="scattering"), 0, FLOAT32, SILENT))
        assert_the_same(TileStream(source, work, 8), found_by_workers(source, work, 30))


def test_a_model_of_status_predicts_and_shows_its_evidence_as_on_one_machine(tmp_path: Path) -> None:
    city, path = cause_city(tmp_path, tiles=8, tile=32), str(tmp_path / "model.safetensors")
    traincnn(
        inputs=[str(city.raster)], labels=str(city.zones), field="industry", head="logit", tile_size=32, folds=3,
        network="urban", precision="float32", output=str(tmp_path / "t.gpkg"), model=path,
    )  # fmt: skip
    known = read_status(path)  # of log-odds, which are steeper in one fold than in another
    with Imagery(str(city.raster), scaling=known.scaling) as imagery:
        source = RasterTiles(imagery, imagery.grid(32, 28))
        prediction = Prediction(Predictor(known, known.encoder(FLOAT32)), source)
        assert_the_same(TileStream(source, prediction, 8), found_by_workers(source, prediction, 20))
        target = choose_target(known, "score")
        explainer = TileExplainer(status_scorer(known, target))
        sample = sample_tiles(imagery, explainer.scorer)
        assert sample
        explainer.start_from(sample.mean_colour)
        explainer.calibrate(sample.tiles, sample.variants)
        assert np.ptp(explainer.calibration.gains) > 0
        evidence = ModelEvidence(explainer, source.places, known, target)
        # Its small products are parted by threads.
        assert_the_same(TileStream(source, evidence, 8), found_by_workers(source, evidence, 20), threads=1)


def test_the_settings_say_who_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SCHEDULER, raising=False)
    monkeypatch.setenv(WORKERS, "0")
    assert wanted_workers() == WantedWorkers()
    with workers_for_the_run(SILENT):
        assert workers_at_hand() is None
    monkeypatch.setenv(WORKERS, " 3 ")
    assert wanted_workers() == WantedWorkers("", 3)
    with workers_for_the_run(SILENT):
        assert workers_at_hand() is workers_at_hand() is not None
    assert workers_at_hand() is None
    for wrong in ("-1", "many", "1e3", "5000"):
        monkeypatch.setenv(WORKERS, wrong)
        with pytest.raises(InputError, match=r"give the number of processes"), workers_for_the_run(SILENT):
            workers_at_hand()


def test_dask_that_is_missing_is_told_with_the_remedy(raster: RasterTiles, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.setenv(WORKERS, "2")
    work = Description(open_encoder(raster, EncoderOptions(network="scattering"), 0, FLOAT32, SILENT))
    with workers_for_the_run(SILENT), pytest.raises(MissingPackageError, match="“Dask, to share out work, too”"):
        list(TileStream(raster, work, 8))


def test_a_scheduler_that_does_not_answer_is_told(raster: RasterTiles, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="Dask is optional")
    monkeypatch.setattr(workers, "ANSWER", 1)
    work = Description(open_encoder(raster, EncoderOptions(network="scattering"), 0, FLOAT32, SILENT))
    for address in ("tcp://127.0.0.1:9", "nonsense://x", "127.0.0.1:port"):
        monkeypatch.setenv(SCHEDULER, address)
        with (
            workers_for_the_run(SILENT),
            pytest.raises(InputError, match=f"The Dask scheduler at {address} does not answer"),
        ):
            list(TileStream(raster, work, 8))


class Future:
    """One of Dask that has come to an end, and gives up waiting at once."""

    def __init__(self, status: str, error: Exception) -> None:
        self.status, self.error = status, error

    def result(self, timeout: float) -> Any:
        raise self.error

    def exception(self) -> Exception:
        return self.error


@pytest.mark.parametrize(
    ("status", "error", "raised", "said"),
    [
        ("error", TimeoutError(110, "Connection timed out"), UrbanMLError, "A worker failed (TimeoutError: "),
        ("error", OSError(28, "No space left on device"), UrbanMLError, "has room in its folder for temporary files"),
        ("error", ModuleNotFoundError("No module named 'timm'"), UrbanMLError, "has the engine's Python and packages"),
        ("error", MemoryError(), MemoryError, ""),
        ("error", ValueError("a fault of ours"), ValueError, "a fault of ours"),
        ("cancelled", OSError("closed"), UrbanMLError, "went away in the middle of the run: run again"),
    ],
)
def test_what_a_worker_fails_with_is_told_and_not_taken_for_the_scheduler(
    status: str, error: Exception, raised: type[Exception], said: str
) -> None:
    pytest.importorskip("distributed", reason="Dask is optional")
    with pytest.raises(raised) as caught:
        workers.Workers(WantedWorkers(workers=2), SILENT)._result(Future(status, error))
    assert said in str(caught.value)


def test_a_scheduler_that_went_away_is_told_though_nothing_can_be_cancelled_any_more(raster: RasterTiles) -> None:
    pytest.importorskip("distributed", reason="Dask is optional")

    class Lost(Future):
        def cancel(self) -> None:
            raise RuntimeError("Client is closed")

    class Client:
        status = "running"

        def submit(self, function: Any, *_: Any, pure: bool) -> Any:
            return Lost("cancelled", OSError("closed"))

    helpers = workers.Workers(WantedWorkers("tcp://10.0.0.1:8786"), SILENT)
    helpers._client, helpers._threads = Client(), {"worker": 1}
    work = Description(open_encoder(raster, EncoderOptions(network="scattering"), 0, FLOAT32, SILENT))
    prepared, request = work.for_workers(), RasterRequest.of(raster)
    assert prepared
    assert request
    job = TileJob.of(*prepared, 8, request, True)
    with pytest.raises(UrbanMLError, match=r"The Dask scheduler at tcp://10\.0\.0\.1:8786 went away"):
        list(helpers.run(job, blocks(raster.places, None, 8)))


def test_a_worker_that_cannot_do_a_job_leaves_no_raster_open(
    raster: RasterTiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Description(open_encoder(raster, EncoderOptions(network="scattering"), 0, FLOAT32, SILENT))
    monkeypatch.setattr("urban_ml_plugin.core.distribution.blocks._open", {})
    closed: list[Imagery] = []
    close = Imagery.close
    monkeypatch.setattr(Imagery, "close", lambda imagery: (closed.append(imagery), close(imagery))[1])
    recipe: Any = (work.for_workers() or (None,))[0]
    found = found_by_workers(raster, work, 100, recipe=replace(recipe, device="nothing"))
    assert "There is no device called" in found[0].refusal
    assert len(closed) == len(found)


def test_a_raster_that_another_thread_opened_is_let_go(raster: RasterTiles, monkeypatch: pytest.MonkeyPatch) -> None:
    work = Description(open_encoder(raster, EncoderOptions(network="scattering"), 0, FLOAT32, SILENT))
    monkeypatch.setattr("urban_ml_plugin.core.distribution.blocks._open", {})
    refusals: list[str] = []

    def work_on(jobs: int) -> None:
        for _ in range(jobs):
            refusals.extend(answer.refusal for answer in found_by_workers(raster, work, 100))

    for jobs in (KEPT, 1):
        thread = threading.Thread(target=work_on, args=(jobs,))
        thread.start()
        thread.join()
    assert refusals == [""] * (KEPT + 1)


def test_images_that_cannot_be_shared_out_are_worked_on_by_the_engine(
    raster: RasterTiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    @dataclasses.dataclass
    class Own:
        """Work that nobody else can do."""

        def __call__(self, tiles: Any) -> tuple[Any, ...]:
            return (tiles.pixels.mean(axis=(1, 2, 3)),)

        def for_workers(self) -> None:
            return None

    monkeypatch.setenv(WORKERS, "2")
    events = RecordingEvents()
    with workers_for_the_run(events):
        assert sum(map(len, TileStream(raster, Own(), 8))) > 10
        assert sum(map(len, TileStream(raster, Own(), 8))) > 10
    assert events.infos == ["The images of city cannot be shared out: this process works on them alone."]


@pytest.fixture
def photographs(tmp_path: Path) -> ImageryOptions:
    """Twelve photographs, one of which cannot be read and one of 16 bits."""
    names = [f"{number}.png" for number in range(12)]
    for number, name in enumerate(names):
        kind = np.uint16 if number == 3 else np.uint8
        pixels = noise(3, 40, 40, seed=number).astype(kind) * (257 if number == 3 else 1)
        with rasterio.open(tmp_path / name, "w", driver="PNG", width=40, height=40, count=3, dtype=kind) as file:
            file.write(pixels)
    (tmp_path / names[5]).write_bytes(b"nothing")
    layer = GeoDataFrame({"photo": names}, geometry=[Point(n, 0) for n in range(12)], crs="EPSG:32633")
    layer.to_file(tmp_path / "photos.gpkg")
    return ImageryOptions(photos=str(tmp_path / "photos.gpkg"), photo_field="photo", photo_folder=str(tmp_path))


def test_photographs_travel_and_are_described_to_the_last_bit_as_on_one_machine(
    photographs: ImageryOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Photographs(photographs, 32)
    every = np.arange(len(source.places))
    assert_geoseries_equal(source.places.geometry(every * 0, every), source.geometry(every * 0, every))
    work = Description(open_encoder(source, EncoderOptions(network="urban"), 0, FLOAT32, SILENT), True, True)
    alone, helpers = list(TileStream(source, work, 8)), Elsewhere()
    for file in source.files:
        file.unlink()  # what the engine has read is enough
    monkeypatch.setattr(workers, "_callers", [lambda: helpers])
    wanted = np.ones((1, len(source.places)), bool)
    stream = TileStream(source, work, 8, wanted)
    shared = list(stream)
    assert helpers.blocks == len(shared) > 2
    assert stream.shares.all()
    assert np.concatenate([part.columns for part in shared]).tolist() == list(range(11))
    for one, other in zip(zip(*(part.arrays for part in alone)), zip(*(part.arrays for part in shared))):
        assert np.concatenate(one).tobytes() == np.concatenate(other).tobytes()
