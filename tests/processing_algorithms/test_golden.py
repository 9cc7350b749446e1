"""One small chain through every algorithm gives what it gave when its results were stored.

``golden/results.npz`` holds the results of a tiny city, reduced to tables, values and small rasters. They hold on any
processor: numbers may differ by what another order of sums makes of them, and types of tiles only where the tile lies
between two types. A difference here is a change of results, which analysts meet in their own data: if it is wanted,
say so in the change log, and store anew with ``STORE_GOLDEN=1 scripts/test -k golden -m ""``.

The engine runs in this process, behind the seam that QGIS speaks through, so that the libraries load once.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas
import pytest
import rasterio
import sklearn
from numpy.typing import NDArray

from tests.helpers.tiny_city import LEFT, TILE, TOP, write_tiny_city
from urban_ml_plugin import engine_process
from urban_ml_plugin.core import __main__ as engine
from urban_ml_plugin.core.runtime.events import JsonLines

STORED = Path(__file__).parents[1] / "golden" / "results.npz"
STORING = "STORE_GOLDEN" in os.environ
STORED_WITH = "1.2"
"""Version of scikit-learn. Another one draws other starts of k-means from the same seed."""

PLAIN = {"PRECISION": "float32", "DEVICE": "cpu"}
SMALL = {**PLAIN, "TILE_SIZE": TILE, "SEED": 1}
STATUS = {**SMALL, "LABELS": "zones.gpkg", "FIELD": "score", "FOLDS": 3, "AUGMENT": 1}

RELATIVE = 2e-3
"""Of the largest stored value of a field: how far a number may be from the stored one."""
SURE = 0.8
"""Confidence from which on the type of a tile may not change."""
DECIDED = ("cluster", "before", "after", "changed", "transition", "predicted_class", "likely")
"""Fields that hang on the type or the class of a tile."""
CHANCES = ("p", "q", "local_q")
"""Fields that count random maps. Another processor turns the eigenvectors that the maps are made of, so that other maps
of the same kind are drawn."""
JUMPS = {"activation_gradients": 1 / 500}
"""Steps with gradients at pixels, and the share of pixels where these may jump: where a ReLU is about to open, another
processor finds it open."""
FEWEST_MAPS, STANDARD_ERRORS = 99, 5
"""Random maps behind a chance in this chain, and how far two such counts may lie apart."""
LONGEST_WORD = 40


CHAIN: dict[str, tuple[str, dict[str, Any]]] = {
    "grid": ("tilegrid", {"INPUT": "city.tif", "TILE_SIZE": 50, "STRIDE": 33, "MASK": "mask.gpkg", "OUTPUT": "gpkg"}),
    "features": ("extractfeatures", {**SMALL, "INPUT": "city.tif", "MASK": "mask.gpkg", "OUTPUT": "tif"}),
    "scattering": (
        "extractfeatures",
        {**SMALL, "INPUT": "city.tif", "TILE_SIZE": 64, "NETWORK": "scattering", "WEIGHTS": "none", "OUTPUT": "tif"},
    ),
    "types": (
        "deepcluster",
        {**SMALL, "INPUT": "city.tif", "CLUSTERS": 4, "OUTPUT": "gpkg", "LABELS": "tif", "MODEL": "safetensors"},
    ),
    "applied": (
        "applydeepcluster",
        {
            "INPUT": ["later.tif"],
            "MODEL": "types:MODEL",
            "ALIGNMENT": "standardise",
            **PLAIN,
            "OUTPUT": "gpkg",
            "TABLE": "csv",
        },
    ),
    "form": (
        "urbanform",
        {
            "ZONES": "types:OUTPUT",
            "BUILDINGS": "buildings.gpkg",
            "ROADS": "roads.gpkg",
            "NDVI": "city.tif",
            "RED_BAND": 1,
            "NIR_BAND": 2,
            "OUTPUT": "gpkg",
        },
    ),
    "people": ("urbanform", {"ZONES": "zones.gpkg", "POPULATION_FIELD": "people", "OUTPUT": "gpkg"}),
    "zones": (
        "jointozones",
        {"TILES": "form:OUTPUT", "ZONES": "landuse.gpkg", "FIELDS": ["bld_share", "ndvi"], "OUTPUT": "gpkg"},
    ),
    "census": ("jointozones", {"TILES": "types:OUTPUT", "ZONES": "zones.gpkg", "OUTPUT": "gpkg"}),
    "profile": (
        "clusterprofile",
        {
            "INPUT": "form:OUTPUT",
            "ZONES": "census:OUTPUT",
            "ZONE_FIELDS": ["score"],
            "PERMUTATIONS": 99,
            "SEED": 1,
            "OUTPUT": "gpkg",
            "TABLE": "csv",
        },
    ),
    "sensitivity": (
        "clustersensitivity",
        {
            **SMALL,
            "INPUT": "city.tif",
            "CLUSTERS": "2,4",
            "TILE_SIZE": "32,64",
            "SEEDS": 2,
            "RESAMPLES": 3,
            "OUTPUT": "gpkg",
            "TABLE": "csv",
        },
    ),
    "space": (
        "featurespace",
        {**PLAIN, "INPUT": "city.tif", "MODEL": "types:MODEL", "SEED": 1, "OUTPUT": "gpkg", "RGB": "tif"},
    ),
    "change": (
        "clusterchange",
        {
            "BEFORE": "city.tif",
            "AFTER": "later.tif",
            "MODEL": "types:MODEL",
            "ZONES": "zones.gpkg",
            **PLAIN,
            "OUTPUT": "gpkg",
            "TABLE": "csv",
            "ZONES_OUTPUT": "gpkg",
        },
    ),
    "status": (
        "traincnn",
        {**STATUS, "INPUT": ["city.tif"], "OUTPUT": "gpkg", "MODEL": "safetensors", "TABLE": "csv"},
    ),
    "ordered": (
        "traincnn",
        {**STATUS, "INPUT": ["city.tif"], "TASK": 1, "CLASSES": 3, "OUTPUT": "gpkg", "MODEL": "safetensors"},
    ),
    "classes": (
        "traincnn",
        {**STATUS, "INPUT": ["city.tif"], "TASK": 2, "FIELD": "third", "OUTPUT": "gpkg", "TABLE": "csv"},
    ),
    "photographs": (
        "traincnn",
        {
            **STATUS,
            "PHOTOS": "photos.gpkg",
            "PHOTO_FIELD": "path",
            "TILE_SIZE": TILE,
            "OUTPUT": "gpkg",
            "MODEL": "safetensors",
        },
    ),
    "tuned": (
        "traincnn",
        {**STATUS, "INPUT": ["city.tif"], "EPOCHS": 1, "AUGMENT": 0, "OUTPUT": "gpkg", "MODEL": "safetensors"},
    ),
    "predicted": (
        "predict",
        {
            "INPUT": ["later.tif"],
            "MODEL": "status:MODEL",
            "ZONES": "zones.gpkg",
            "FIELD": "score",
            **PLAIN,
            "OUTPUT": "gpkg",
            "RASTER": "tif",
            "JOINED": "gpkg",
        },
    ),
    "predicted_classes": ("predict", {**PLAIN, "INPUT": ["later.tif"], "MODEL": "ordered:MODEL", "OUTPUT": "gpkg"}),
    "predicted_photographs": (
        "predict",
        {**PLAIN, "PHOTOS": "photos.gpkg", "PHOTO_FIELD": "path", "MODEL": "photographs:MODEL", "OUTPUT": "gpkg"},
    ),
    "predicted_tuned": ("predict", {**PLAIN, "INPUT": ["later.tif"], "MODEL": "tuned:MODEL", "OUTPUT": "gpkg"}),
    "activation": (
        "activationmap",
        {"INPUT": "city.tif", "MODEL": "status:MODEL", "OVERLAP": 0.5, "SEED": 1, "DEVICE": "cpu", "OUTPUT": "tif"},
    ),
    "activation_gradients": (
        "activationmap",
        {
            "INPUT": "later.tif",
            "MODEL": "ordered:MODEL",
            "METHOD": "guidedgradcam",
            "TARGET": "highest",
            "OVERLAP": 0,
            "SEED": 1,
            "DEVICE": "cpu",
            "OUTPUT": "tif",
        },
    ),
    "landuse": (
        "activationbylanduse",
        {
            "ACTIVATION": "activation:OUTPUT",
            "LANDUSE": "landuse.gpkg",
            "FIELD": "use",
            "PREDICTIONS": "status:OUTPUT",
            "DRAWS": 99,
            "SEED": 1,
            "OUTPUT": "gpkg",
            "TABLE": "csv",
        },
    ),
}
"""Each step: an algorithm and its parameters, which name files of the world, outputs of earlier steps as step:output,
and for outputs the kind of file."""
SLOW = (
    "sensitivity",
    "classes",
    "tuned",
    "predicted_tuned",
    "activation_gradients",
    "photographs",
    "predicted_photographs",
)
KINDS = ("gpkg", "tif", "csv", "safetensors")


class World:
    """A folder with the tiny city in it, and steps that are run when they are first asked for."""

    def __init__(self, folder: Path, run: Callable[[str, dict[str, Any]], dict[str, Any]]) -> None:
        self.folder, self._run = folder, run
        self._done: dict[str, dict[str, Any]] = {}
        write_tiny_city(folder)

    def results(self, step: str) -> dict[str, Any]:
        """Outputs of a step by name: paths and numbers."""
        if step not in self._done:
            algorithm, parameters = CHAIN[step]
            given = {name: self._given(step, name, value) for name, value in parameters.items()}
            self._done[step] = self._run(f"urbanml:{algorithm}", given)
        return self._done[step]

    def _given(self, step: str, name: str, value: Any) -> Any:
        if value in KINDS:
            return str(self.folder / f"{step}_{name.lower()}.{value}")
        if isinstance(value, list):
            return [self._given(step, name, part) for part in value]
        if isinstance(value, str) and ":" in value:
            before, output = value.split(":")
            return self.results(before)[output]
        return str(self.folder / value) if isinstance(value, str) and (self.folder / value).is_file() else value


@pytest.fixture(scope="module")
def world(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    def in_this_process(task: str, parameters: dict[str, Any], *_: Any) -> Any:
        job = json.loads(json.dumps({"task": task, "parameters": parameters}))
        return json.loads(json.dumps(engine.run(job, JsonLines(io.StringIO()))))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine_process, "run", in_this_process)
        yield World(tmp_path_factory.mktemp("golden"), processing.run)


def reduced(results: dict[str, Any]) -> dict[str, NDArray[Any]]:
    """The results of a step as named arrays of numbers or of texts."""
    values: dict[str, NDArray[Any]] = {}
    for output, value in results.items():
        if isinstance(value, float) or type(value) is int:
            if output != "SECONDS":
                values[output] = np.array([value], float)
            continue
        path = Path(str(value))
        if path.suffix == ".tif":
            values[output] = _reduced_raster(path)
        elif path.suffix in (".gpkg", ".csv"):
            table = geopandas.read_file(path) if path.suffix == ".gpkg" else pandas.read_csv(path)
            values[f"{output} fields"] = np.array(list(table.columns))
            columns = {f"{output} {name}": _column(table[name]) for name in table.columns}
            values |= {name: column for name, column in columns.items() if not _sentences(column)}
    return values


def _sentences(column: NDArray[Any]) -> bool:
    """Whether a column is prose, which may be worded otherwise."""
    return column.dtype.kind == "U" and max(map(len, column), default=0) > LONGEST_WORD


def _column(column: Any) -> NDArray[Any]:
    if column.dtype.name == "geometry":
        return np.concatenate([column.area, column.length, column.centroid.x - LEFT, column.centroid.y - TOP])
    if column.dtype.kind in "biuf":
        return np.asarray(column, float)
    return np.array([str(value) for value in column])


def _reduced_raster(path: Path) -> NDArray[Any]:
    """Of every 50th band, means over squares where the raster has more than 40 cells a side."""
    with rasterio.open(path) as file:
        bands = file.read(list(range(1, file.count + 1, 50 if file.count > 9 else 1))).astype(float)
        nodata = file.nodata
    if nodata is not None:
        bands[bands == nodata] = np.nan
    step = max(1, -(-bands.shape[1] // 40))
    high, wide = (side // step for side in bands.shape[1:])
    squares = bands[:, : high * step, : wide * step].reshape(len(bands), high, step, wide, step)
    return squares.mean(axis=(2, 4))


def differences(stored: dict[str, NDArray[Any]], found: dict[str, NDArray[Any]], jumping: float = 0.0) -> list[str]:
    """What differs by more than another processor explains, in words.

    Args:
        jumping: share of the numbers that may do so.
    """
    words = [f"{name} is gone" for name in stored if name not in found]
    words += [f"{name} is new" for name in found if name not in stored]
    for name in stored.keys() & found.keys():
        old, new = stored[name], found[name]
        if old.shape != new.shape:
            words.append(f"{name}: {old.shape} became {new.shape}")
        elif old.dtype.kind == "U" or new.dtype.kind == "U":
            changed = (old != new) & _sure(stored, name)
            words += [f"{name}: {old[k]} became {new[k]}" for k in np.flatnonzero(changed)[:3]]
        else:
            words += _numbers_apart(name, old, new, _sure(stored, name), jumping)
    return sorted(words)


def _sure(stored: dict[str, NDArray[Any]], name: str) -> Any:
    """Where a type, a class or what follows from them must be as stored: True, or an array of a table's rows."""
    output, _, field = name.partition(" ")
    chance = stored.get(f"{output} confidence", stored.get(f"{output} probability"))
    if field not in DECIDED or chance is None:
        return True
    return ~(chance < SURE)


def _numbers_apart(name: str, old: NDArray[Any], new: NDArray[Any], sure: Any, jumping: float) -> list[str]:
    if (np.isnan(old) != np.isnan(new)).any():
        return [f"{name}: {np.isnan(old).sum()} unknown became {np.isnan(new).sum()}"]
    most = RELATIVE * np.nanmax(np.abs(old), initial=0) + 1e-9
    if name.partition(" ")[2] in CHANCES:
        most = STANDARD_ERRORS * np.sqrt((2 * np.clip(old * (1 - old), 0, None) + 1 / FEWEST_MAPS) / FEWEST_MAPS)
    apart = np.nan_to_num(np.abs(new - old)) * sure
    too_far = apart > np.nan_to_num(most)
    if too_far.mean() <= jumping:
        return []
    where = int((apart * too_far).argmax())
    return [f"{name}: {too_far.sum()} of {old.size} differ, {old.flat[where]} became {new.flat[where]}"]


def stored_results() -> dict[str, dict[str, NDArray[Any]]]:
    by_step: dict[str, dict[str, NDArray[Any]]] = {}
    if STORED.is_file():
        with np.load(STORED) as file:
            for name in file.files:
                step, _, output = name.partition("/")
                by_step.setdefault(step, {})[output] = file[name]
    return by_step


@pytest.mark.parametrize("step", [pytest.param(s, marks=pytest.mark.slow if s in SLOW else ()) for s in CHAIN])
def test_results_are_those_that_were_stored(world: World, step: str) -> None:
    if not sklearn.__version__.startswith(f"{STORED_WITH}.") and not STORING:
        pytest.skip(f"the results were stored with scikit-learn {STORED_WITH}; here is {sklearn.__version__}")
    found = reduced(world.results(step))
    if STORING:
        store(step, found)
        pytest.skip(f"stored anew in {STORED}")
    assert differences(stored_results()[step], found, JUMPS.get(step, 0.0)) == []


def store(step: str, found: dict[str, NDArray[Any]]) -> None:
    """Put the results of a step in the place of those stored, numbers to five digits."""
    everything = {**stored_results(), step: found}
    arrays = {f"{step}/{name}": _short(values) for step, named in everything.items() for name, values in named.items()}
    np.savez_compressed(STORED, **arrays)


def _short(values: NDArray[Any]) -> NDArray[Any]:
    if values.dtype.kind == "U":
        return values
    return np.array([float(f"{value:.5g}") for value in values.ravel()], np.float32).reshape(values.shape)
