"""The tests that ask the network itself: random networks, classes taken away, and what both make of a verdict."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio

from tests.helpers.activation_files import activation_files
from tests.helpers.activation_worlds import industry_world, parcel_world, setting
from tests.helpers.flat_tasks import activationbylanduse
from tests.helpers.rasters import write_raster
from urban_ml_plugin.core.landuse_test.activation_raster import AttributionMetadata
from urban_ml_plugin.core.landuse_test.model_checks import RandomisationResult, compare, own_ground
from urban_ml_plugin.core.landuse_test.occlusion_test import OcclusionResult
from urban_ml_plugin.core.landuse_test.ratio_test import run_ratio_test
from urban_ml_plugin.core.landuse_test.results import LandUseResults
from urban_ml_plugin.core.landuse_test.tile_cells import cell_means, even_edges
from urban_ml_plugin.core.runtime.errors import InputError


def test_a_class_must_exceed_every_random_network():
    assert RandomisationResult(2.0, (1.0, 1.9)).exceeds
    assert not RandomisationResult(2.0, (1.0, 2.0)).exceeds
    assert RandomisationResult(2.0, (1.0, 2.0)).p == 2 / 3
    assert RandomisationResult(float("nan"), (1.0,)).exceeds is None
    assert RandomisationResult(2.0, ()).exceeds is None


def test_a_map_that_random_networks_give_as_well_is_no_finding():
    cells = industry_world(0)
    own = cells.activation[0].reshape(cells.tiles, -1)
    chosen = np.arange(0, cells.tiles, 2)
    noise = np.random.default_rng(0).random(own.shape).astype(np.float32)
    how, without, none = setting(cells, 4), [(), (0,), (0,), (0,)], np.zeros(4, bool)
    alike = compare(cells, chosen, own[chosen], [own[chosen], noise[chosen]], without, none, how)
    assert alike[0].random[0] == pytest.approx(alike[0].ratio)
    assert not alike[0].exceeds
    assert compare(cells, chosen, own[chosen], [noise[chosen]] * 3, without, none, how)[0].exceeds


def test_a_class_that_fills_tiles_is_compared_over_the_map():
    cells = parcel_world(0, straddles=False)
    own = cells.activation[0].reshape(cells.tiles, -1)
    everywhere, even = np.arange(cells.tiles), np.ones_like(own)
    found = compare(cells, everywhere, own, [even], [()] * 4, np.ones(4, bool), setting(cells, 4))
    assert found[0].ratio > 2
    assert found[0].random == pytest.approx((1,))
    inside = compare(cells, everywhere, own, [even], [()] * 4, np.zeros(4, bool), setting(cells, 4))
    assert inside[0].ratio == pytest.approx(1, abs=0.1)


def test_the_class_that_is_used_heads_the_table_whatever_the_ratios_of_others():
    cells = parcel_world(0, straddles=False)
    rich = run_ratio_test(cells, 0, setting(cells, 4), others=False)
    rich.verdict[1], rich.ratio[1] = "more", 99.0
    unused = OcclusionResult(-0.1, 0.1, -1, 1, 0.6, 40)
    told = LandUseResults(
        ["industry", "housing", "wood", "fields"], ["#000000"] * 4, np.ones(4), np.ones(4), setting(cells, 4), rich,
        None, np.arange(5.0), None, None, 256, [RandomisationResult(2, (1.0, 1.2))] * 4,
        [CHECKED, unused, unused, unused],
    )  # fmt: skip
    assert [(row["class"], row["used"]) for row in told.rows()][:2] == [("industry", "yes"), ("housing", "no")]
    assert told.rows()[0]["scale"] == "over the map"
    assert "over the map, for it fills whole tiles" in told.sentence(0)


def test_cells_take_the_mean_of_their_valid_pixels():
    activation = np.arange(16, dtype=np.float32).reshape(1, 4, 4)
    valid = np.ones((1, 4, 4), bool)
    valid[0, 0, :2], valid[0, 2:, 2:] = False, False
    edges = even_edges(4, 2)
    means = cell_means(np.where(valid, activation, np.nan), edges, edges)
    assert means.ravel().tolist() == pytest.approx([4.5, 4.5, 10.5, np.nan], nan_ok=True)


def test_the_own_ground_of_a_tile_is_its_middle():
    tile = np.arange(64).reshape(1, 8, 8)
    assert own_ground(tile, SimpleNamespace(tile_size=8, stride=4))[0, 0].tolist() == [18, 19, 20, 21]


def test_a_raster_tells_how_it_was_made(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 4, 4), np.float32))
    assert not AttributionMetadata.of(path).known
    with rasterio.open(path, "r+") as file:
        file.update_tags(
            URBAN_ML_PARAMETERS=json.dumps({"method": "layercam", "layers": ["layer4"], "target": "lowest"})
        )
    assert AttributionMetadata.of(path) == AttributionMetadata(True, "layercam", "layer4", "lowest")


CHECKED = OcclusionResult(-3.0, 0.1, -4, -2, 0.001, 40)


@pytest.mark.parametrize(
    ("network", "check", "used", "words"),
    [
        (RandomisationResult(2, (1.0, 1.2)), CHECKED, "yes", "it is used"),
        (RandomisationResult(2, (1.0, 2.2)), CHECKED, "no", "networks that have learnt nothing hold as much"),
        (
            RandomisationResult(2, (1.0, 1.2)),
            OcclusionResult(-0.1, 0.1, -1, 1, 0.6, 40),
            "no",
            "does not fall when it is replaced",
        ),
        (
            RandomisationResult(2, (1.0, 1.2)),
            OcclusionResult(3.0, 0.1, 2, 4, 0.001, 40),
            "no",
            "does not fall when it is replaced",
        ),
        (
            RandomisationResult(2, (1.0, 1.2)),
            OcclusionResult(-3, 0, np.nan, np.nan, np.nan, 3),
            "not tested",
            "stays open",
        ),
        (None, None, "not tested", "was not tested"),
    ],
)
def test_used_takes_all_three_tests(network, check, used, words):
    cells = industry_world(0)
    rich = run_ratio_test(cells, 0, setting(cells, 4), others=False)
    names, unknown = ["industry", "housing", "wood", "fields"], np.full(4, np.nan)
    told = LandUseResults(
        names, ["#000000"] * 4, unknown, unknown, setting(cells, 4), rich, None, np.arange(5.0), None, None, 256,
        [network] * 4 if network else [], [check] * 4 if check else [],
    )  # fmt: skip
    assert told.used(0) == used
    assert words in told.sentence(0)
    assert told.used(1) == "no"  # whatever the network says of it, housing is not found


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A drawn activation, and a model that was trained on the same city."""
    from tests.helpers.flat_tasks import traincnn

    folder = tmp_path_factory.mktemp("trained")
    files = activation_files(folder, tiles=12, tile=64)
    model, tiles = str(folder / "model.safetensors"), str(folder / "out.gpkg")
    traincnn(
        labels=str(Path(files.landuse).with_name("zones.gpkg")), field="score", inputs=[files.imagery], tile_size=64,
        output=tiles, model=model,
    )  # fmt: skip
    return files, model, tiles


@pytest.mark.slow
def test_a_model_that_goes_by_industry_is_told_to_use_it(trained, tmp_path):
    files, model, tiles = trained
    result = activationbylanduse(
        activation=files.rich, landuse=files.landuse, field="class", predictions=tiles, input=files.imagery,
        model=model, output=str(tmp_path / "out.gpkg"), draws=99, networks=3, sample=32, cell_size=4,
    )  # fmt: skip
    rows = {row["class"]: row for row in result["rows"]}
    assert rows["industry"]["used"] == "yes"
    assert rows["industry"]["random_max"] < rows["industry"]["ratio"]
    assert rows["industry"]["change"] < -5 < rows["industry"]["change_control"]
    assert rows["industry"]["p_change"] < 0.05
    assert rows["housing"]["used"] == "no"
    assert rows["housing"]["change"] > rows["industry"]["change"] / 2
    assert result["used"] == 1


def test_imagery_of_another_place_is_refused(trained, tmp_path):
    files, model, tiles = trained
    with rasterio.open(files.imagery) as file:
        pixels, profile = file.read(), file.profile
    profile["transform"] = profile["transform"] * rasterio.Affine.translation(-3000, 0)
    with rasterio.open(tmp_path / "moved.tif", "w", **profile) as file:
        file.write(pixels)
    with pytest.raises(InputError, match="predictions were not made from the imagery"):
        activationbylanduse(
            activation=files.rich, landuse=files.landuse, field="class", predictions=tiles, model=model,
            input=str(tmp_path / "moved.tif"), output=str(tmp_path / "out.gpkg"), draws=99, cell_size=4,
        )  # fmt: skip
    assert not list(tmp_path.glob("*out*"))
