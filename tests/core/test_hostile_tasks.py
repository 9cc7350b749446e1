"""Whatever a model file, or the tags of a raster, hold: every task that reads them ends well, or in one sentence."""

from __future__ import annotations

import io
import itertools
import re
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import rasterio

from tests.helpers.flat_tasks import activationmap, applydeepcluster, extractfeatures, job, predict, traincnn
from tests.helpers.model_mutations import (
    Mutation,
    card_mutations,
    file_mutations,
    put_together,
    taken_apart,
    tensor_mutations,
)
from tests.helpers.planted_status import cause_city
from urban_ml_plugin.core.__main__ import run
from urban_ml_plugin.core.runtime.errors import UrbanMLError
from urban_ml_plugin.core.runtime.events import JsonLines

STORED = Path(__file__).parents[1] / "stored_models"
CITY = str(STORED / "city.tif")
MOST_SECONDS = 120
"""That a processor works for one task on 144 tiles of 16 pixels, however busy it is otherwise."""


def outcome(task: str, parameters: dict[str, Any]) -> str:
    """What a task says against its inputs, empty if nothing; anything unforeseen is raised."""
    start = time.process_time()
    try:
        run(job(task, **parameters), JsonLines(io.StringIO()))
        said = ""
    except UrbanMLError as error:
        said = str(error)
        assert "\n" not in said
        assert said.endswith(".")
    assert time.process_time() - start < MOST_SECONDS
    return said


class World(NamedTuple):
    """Paths: a city with zones and land use, a model with maps to look at, and what was made by it."""

    city: Any
    folder: Path
    model: str
    predictions: str
    activation: str
    labels: str
    features: str


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("world")
    city = cause_city(folder, seed=1, tiles=12, tile=16)
    model = str(folder / "model.safetensors")
    outputs = {name: str(folder / f"{name}.tif") for name in ("activation", "labels", "features")}
    predictions, raster = str(folder / "predictions.gpkg"), str(city.raster)
    traincnn(
        inputs=[raster], labels=str(city.zones), field="score", output=str(folder / "t.gpkg"), model=model,
        tile_size=16, network="squeezenet1_1", weights="none", precision="float32", folds=3, augment=0,
    )  # fmt: skip
    predict(inputs=[raster], model=model, output=predictions)
    activationmap(input=raster, model=model, output=outputs["activation"], overlap=0, method="gradcam")
    types = str(STORED / "types.safetensors")
    applydeepcluster(input=CITY, model=types, output=str(folder / "a.gpkg"), labels=outputs["labels"])
    extractfeatures(input=CITY, output=outputs["features"], tile_size=16, network="scattering")
    return World(city, folder, model, predictions, outputs["activation"], outputs["labels"], outputs["features"])


def tasks(world: World, model: str, kind: str) -> list[tuple[str, dict[str, Any]]]:
    """The tasks that read a model of a kind, cheapest first."""
    out = {"output": str(world.folder / "out.gpkg"), "report": str(world.folder / "out.html")}
    raster = str(world.city.raster) if world.city else CITY
    if kind == "types":
        return [
            ("applydeepcluster", {"input": CITY, "model": model, "labels": str(world.folder / "out.tif"), **out}),
            ("featurespace", {"input": CITY, "model": model, **out}),
            ("featurespace", {"features": world.features, "model": model, "output": out["output"]}),
            ("clusterchange", {"before": CITY, "after": raster, "model": model, **out}),
        ]
    if kind == "maps":
        asked = {"input": raster, "model": model}
        landuse = {"landuse": str(world.city.landuse), "field": "class", "predictions": world.predictions}
        test = {"activation": world.activation, **landuse, "draws": 99, "networks": 2, "sample": 20}
        return [
            ("activationmap", {**asked, "output": str(world.folder / "out.tif"), "overlap": 0, "method": "gradcam"}),
            ("activationbylanduse", {**asked, **test, "output": out["output"]}),
        ]
    return [("predict", {"inputs": [CITY], "model": model, "output": out["output"]})]


def every(path: str | Path) -> Iterable[Mutation]:
    """Mutations of a model, without those of what no task reads."""
    parts = taken_apart(path)
    return itertools.chain(file_mutations(parts), card_mutations(parts, ["metrics"]), tensor_mutations(parts))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "name", "step"),
    [("types", "types", 2), ("status", "status", 8), ("status", "status_classes", 8), ("maps", "", 20)],
)
def test_every_task_that_reads_a_model_foresees_whatever_it_holds(
    world: World, kind: str, name: str, step: int
) -> None:
    source = STORED / f"{name}.safetensors" if name else world.model
    path = world.folder / "mutated.safetensors"
    counts: Counter[str] = Counter()
    unforeseen = []
    choices = itertools.cycle(tasks(world, str(path), kind))
    for mutation in itertools.islice(every(source), 0, None, step):
        path.write_bytes(mutation.content())
        task, parameters = next(choices)
        try:
            said = outcome(task, parameters)
        except Exception as error:
            unforeseen.append(f"{task} with {mutation.name}: {type(error).__name__}: {error}")
            continue
        counts[f"{task} {'refused' if said else 'ran'}"] += 1
        page = world.folder / "out.html"
        if not said and page.exists():
            text = page.read_text(encoding="utf-8")
            assert "<script>alert" not in text, mutation.name
            assert not re.search(r'style="[^"]*position:', text), mutation.name
    print(f"{kind}: {sum(counts.values())} mutations, {len(unforeseen)} unforeseen: {dict(sorted(counts.items()))}")
    assert not unforeseen


MARKUP = "</script><script>alert(1)</script>"


@pytest.mark.parametrize("task", [0, 1, 3])
def test_names_with_markup_stand_in_a_report_as_text(task: int, tmp_path: Path) -> None:
    parts = taken_apart(STORED / "types.safetensors")
    for entry in parts.card["classes"]:
        entry["name"] = f"{MARKUP} {entry['number']}"
    parts.card["provenance"]["URBAN_ML_INPUT"] = MARKUP
    model = tmp_path / "m.safetensors"
    model.write_bytes(put_together(parts))
    name, given = tasks(World(None, tmp_path, "", "", "", "", ""), str(model), "types")[task]
    assert not outcome(name, given)
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def retagged(path: str, folder: Path, **tags: str) -> str:
    """A copy of a raster with other tags."""
    copy = folder / "tagged.tif"
    copy.write_bytes(Path(path).read_bytes())
    with rasterio.open(copy, "r+") as file:
        file.update_tags(**tags)
    return str(copy)


DAMAGED = ("{", "[]", "3", "null", '{"network": 3}', '{"network": ["x"]}', '{"a": 1, "a": 2}', "[" * 10**5)


@pytest.fixture(scope="module")
def rasters(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("rasters")
    paths = {name: str(folder / f"{name}.tif") for name in ("labels", "features")}
    types = str(STORED / "types.safetensors")
    applydeepcluster(input=CITY, model=types, output=str(folder / "a.gpkg"), labels=paths["labels"])
    extractfeatures(input=CITY, output=paths["features"], tile_size=16, network="scattering")
    return paths


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged_tags_of_a_feature_raster_are_one_sentence(text: str, rasters: dict[str, str], tmp_path: Path) -> None:
    path = retagged(rasters["features"], tmp_path, URBAN_ML_PARAMETERS=text)
    said = outcome("featurespace", {"features": path, "output": str(tmp_path / "f.gpkg")})
    assert said.startswith(f"The tags of the raster {path}, which say how it was made, are damaged (")


@pytest.mark.parametrize("text", [*DAMAGED[:4], '{"model_made_from": 3}', '{"model_made_from": {"a": [1]}}', "{}"])
def test_damaged_tags_of_a_cluster_raster_are_one_sentence(text: str, rasters: dict[str, str], tmp_path: Path) -> None:
    path = retagged(rasters["labels"], tmp_path, URBAN_ML_PARAMETERS=text)
    said = outcome("clusterchange", {"before": path, "after": path, "output": str(tmp_path / "c.gpkg")})
    assert said.startswith(f"The tags of the raster {path}, which say how it was made, are damaged (")


def test_a_cluster_raster_with_a_huge_number_is_refused_at_once(rasters: dict[str, str], tmp_path: Path) -> None:
    """As many colours would be sought as the largest number says."""
    paths = []
    for name, largest in (("before", 4), ("after", 4_000_000_000)):
        with rasterio.open(rasters["labels"]) as source:
            profile, tags = {**source.profile, "dtype": "uint32"}, source.tags()
            labels = source.read().astype(np.uint32)
        labels[0, 0, 0] = largest
        paths.append(str(tmp_path / f"{name}.tif"))
        profile.pop("photometric", None)
        with rasterio.open(paths[-1], "w", **profile) as file:
            file.write(labels)
            file.update_tags(**tags)
    said = outcome("clusterchange", {"before": paths[0], "after": paths[1], "output": str(tmp_path / "c.gpkg")})
    assert "holds numbers up to 4,000,000,000" in said
