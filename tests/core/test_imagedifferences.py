"""What differs between images and their matches, and what a score rests on, in a world where both were planted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pytest
from rasterio.transform import from_origin
from shapely.geometry import box

from tests.helpers.flat_tasks import imagedifferences, tilegrid, traincnn
from tests.helpers.image_pairs import write_pairs
from tests.helpers.planted_types import write_city
from tests.helpers.planted_worlds import GREENERY, KINDS, PlantedWorld, streets
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.image_pairs.class_effects import ClassEffect
from urban_ml_plugin.core.image_pairs.compared_pairs import compare
from urban_ml_plugin.core.image_pairs.image_measures import Measure
from urban_ml_plugin.core.image_pairs.pair_layer import read_pairs
from urban_ml_plugin.core.image_pairs.paired_differences import PairedDifference
from urban_ml_plugin.core.image_pairs.replacement import Replaced
from urban_ml_plugin.core.images.image_sources import open_images
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT

COUNT = 300
"""Façades."""


class Streets(NamedTuple):
    """Façades, a classifier of their look, and pairs from bare ones to green ones and back."""

    world: PlantedWorld
    folder: Path
    given: dict[str, Any]
    up: Path
    down: Path
    pairs: list[tuple[int, int]]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Streets:
    folder = tmp_path_factory.mktemp("streets")
    world = streets(folder, COUNT, seed=3)
    photos = {"photos": str(world.photos), "photo_field": "photo", "photo_folder": str(folder)}
    traincnn(
        **photos, labels=str(world.zones), field="look", task="classes", tile_size=32, folds=3, network="urban",
        output=str(folder / "t.gpkg"), model=str(folder / "look.safetensors"), precision="float32",
    )  # fmt: skip
    layer = geopandas.read_file(world.photos)
    rng = np.random.default_rng(0)
    bare, green = (rng.permutation(np.flatnonzero(layer["look"] == look))[:60] for look in ("bare", "green"))
    pairs = list(zip(bare.tolist(), green.tolist()))
    up = write_pairs(folder / "up.gpkg", layer, pairs)
    down = write_pairs(folder / "down.gpkg", layer, [(match, source) for source, match in pairs])
    given = {
        **photos, "labels": str(world.labels), "classes": str(folder / "classes.csv"), "precision": "float32",
        "status_model": str(folder / "look.safetensors"), "form": str(world.zones), "form_fields": ["income"],
        "most_images": 40,
    }  # fmt: skip
    return Streets(world, folder, given, up, down, pairs)


@pytest.fixture(scope="module")
def greener(planted: Streets) -> dict[str, Any]:
    outputs = {"output": str(planted.folder / "o.gpkg"), "report": str(planted.folder / "r.html")}
    result: dict[str, Any] = imagedifferences(pairs=str(planted.up), **planted.given, **outputs)
    return result


def row(result: dict[str, Any], field: str) -> dict[str, Any]:
    return next(one for one in result["rows"] if one["field"] == f"d_{field}")


def effect(result: dict[str, Any], name: str) -> dict[str, Any]:
    return next(one for one in result["replacement"] if one["class"] == name)


def test_from_bare_to_green_the_planted_greenery_goes_up_by_what_was_planted(
    planted: Streets, greener: dict[str, Any]
) -> None:
    shares = (planted.world.kinds == GREENERY).mean(axis=(1, 2))
    sources, matches = np.array(planted.pairs).T
    found = row(greener, "share_greenery")
    assert found["difference"] == pytest.approx((shares[matches] - shares[sources]).mean(), abs=1e-6)
    assert found["shown"] == "yes"
    assert found["low"] > 0
    assert found["q"] < 0.01
    assert found["agreeing"] > 0.95
    assert "share of greenery +" in found["sentence"]
    assert "points" in found["sentence"]
    assert "share of greenery" in greener["verdict"]
    assert row(greener, "green")["shown"] == "yes"


def test_what_goes_with_the_green_goes_up_and_what_does_not_is_not_shown(greener: dict[str, Any]) -> None:
    assert row(greener, "form_income")["difference"] > 0
    assert row(greener, "p_green")["difference"] > 0.5
    assert row(greener, "share_sky")["shown"] == "no"


def test_lines_keep_their_fields_and_get_the_difference_of_each_pair(planted: Streets, greener: dict[str, Any]) -> None:
    lines = geopandas.read_file(planted.folder / "o.gpkg")
    assert len(lines) == len(planted.pairs)
    assert {"source_id", "match_id", "similarity", "rank", *greener["fields"]} <= set(lines.columns)
    shares = (planted.world.kinds == GREENERY).mean(axis=(1, 2))
    expected = shares[lines["match_id"].astype(int)] - shares[lines["source_id"].astype(int)]
    np.testing.assert_allclose(lines["d_share_greenery"], expected, atol=1e-9)
    assert greener["field"] in lines.columns


def test_the_score_rests_on_greenery_first_far_beyond_its_control_and_on_no_vehicle(greener: dict[str, Any]) -> None:
    assert greener["rests_on"][0] == "greenery"
    assert greener["replacement"][0]["class"] == "greenery"
    found = effect(greener, "greenery")
    assert found["drop"] >= 5 * abs(found["control_drop"])
    assert found["low"] > 0
    assert found["without"] < found["before"] - 0.2
    assert "vehicle" not in greener["rests_on"]
    assert "The score of green rests on greenery first" in greener["verdict"]


@pytest.mark.slow
def test_with_classes_exchanged_signs_reverse(planted: Streets, greener: dict[str, Any]) -> None:
    back = imagedifferences(pairs=str(planted.down), **planted.given, target="green")
    there, here = (row(one, "share_greenery") for one in (greener, back))
    assert here["difference"] == pytest.approx(-there["difference"])
    bare = imagedifferences(pairs=str(planted.up), **planted.given, target="bare")
    assert effect(bare, "greenery")["drop"] == pytest.approx(-effect(greener, "greenery")["drop"], rel=1e-3)
    assert effect(bare, "greenery")["rests"] == "no"


def test_the_report_says_in_words_what_the_table_says(planted: Streets, greener: dict[str, Any]) -> None:
    page = (planted.folder / "r.html").read_text(encoding="utf-8")
    for one in greener["rows"]:
        assert one["sentence"].replace("&", "&amp;") in page
    assert "On which class the score of green rests" in page
    seen = [row for row in greener["rows"] if row["kind"] != "status"]
    assert f"{sum(row['shown'] == 'yes' for row in seen)} of {len(seen)}" in page


def test_no_share_changes_by_more_than_the_whole() -> None:
    count = 24
    cells, x = np.arange(2 * count), 100.0 * np.arange(2 * count)
    pairs = SimpleNamespace(
        source=cells[:count], match=cells[count:], sources=cells[:count], matches=cells[count:], side=0.0,
        places=np.stack([x, x % 700], axis=1),
    )  # fmt: skip
    values = np.where(cells < count, 0.0, 1.0)
    values[[count, count + 1]] = 0.4
    share = Measure("share_tree", "share of tree", "share", "class", values)
    (of_share,), (of_number,) = (
        compare(pairs, [one], 100.0, 0.05, 0, SILENT.step(0, 1, ""))  # type: ignore[arg-type]
        for one in (share, replace(share, unit=""))
    )
    assert of_number.found.high > 1
    assert of_share.found.high == 1
    assert of_share.found.low == of_number.found.low > 0.8


def test_few_pairs_are_not_tested_and_the_verdict_says_so(planted: Streets, tmp_path: Path) -> None:
    layer = geopandas.read_file(planted.world.photos)
    few = write_pairs(tmp_path / "few.gpkg", layer, planted.pairs[:5])
    photos = {name: planted.given[name] for name in ("photos", "photo_field", "photo_folder")}
    result = imagedifferences(pairs=str(few), **photos, tile_size=32)
    assert {one["shown"] for one in result["rows"]} == {"no"}
    assert all("not enough pairs (5 sources" in one["sentence"] for one in result["rows"])
    assert "not enough pairs for any test" in result["verdict"]
    assert result["replacement"] == []


def test_pairs_of_other_images_and_options_that_cannot_be_are_refused_in_a_sentence(
    planted: Streets, tmp_path: Path
) -> None:
    photos = {name: planted.given[name] for name in ("photos", "photo_field", "photo_folder")}
    lines = geopandas.read_file(planted.up)
    lines["match_id"] = lines["match_id"] + 1
    lines.to_file(tmp_path / "moved.gpkg", driver="GPKG")
    with pytest.raises(InputError, match="lead from or to no image of their number, such as match_id"):
        imagedifferences(pairs=str(tmp_path / "moved.gpkg"), **photos, tile_size=32)
    lines.drop(columns="match_id").to_file(tmp_path / "bare.gpkg", driver="GPKG")
    with pytest.raises(InputError, match="no field match_id"):
        imagedifferences(pairs=str(tmp_path / "bare.gpkg"), **photos, tile_size=32)
    with pytest.raises(InputError, match="choose their fields"):
        imagedifferences(pairs=str(planted.up), **photos, form=str(planted.world.zones))
    with pytest.raises(InputError, match="give the model of status"):
        imagedifferences(pairs=str(planted.up), **photos, target="green")
    with pytest.raises(InputError, match="no class called “leafy”: choose one of bare, green"):
        imagedifferences(pairs=str(planted.up), **planted.given, target="leafy")
    with pytest.raises(
        InputError, match="The classes of look have no order, so none is highest: name one, bare, green"
    ):
        imagedifferences(pairs=str(planted.up), **planted.given, target="highest")


def test_a_class_whose_control_changes_nothing_at_all_can_carry_the_score() -> None:
    moved, still = (PairedDifference(0, d, d, d, d, 0.001, 1, 40, 40) for d in (0.5, 0.0))
    one = Replaced("tree", *(np.zeros(40) for _ in range(6)), 0)
    assert ClassEffect(one, moved, still, moved, 0.01, 0.05).carries
    assert not ClassEffect(one, still, still, moved, 0.2, 0.05).carries


def test_shares_alone_are_compared_but_nothing_is_replaced_by_them(planted: Streets, tmp_path: Path) -> None:
    layer = geopandas.read_file(planted.world.photos)
    for number, name in enumerate(KINDS, 1):
        layer[name] = (planted.world.kinds == number).mean(axis=(1, 2))
    layer["photo"] = [str(planted.folder / path) for path in layer["photo"]]
    layer.to_file(tmp_path / "shares.gpkg", driver="GPKG")
    told = RecordingEvents()
    result = imagedifferences(
        pairs=str(planted.up), photos=str(tmp_path / "shares.gpkg"), photo_field="photo", shares=list(KINDS),
        status_model=planted.given["status_model"], precision="float32", report=str(tmp_path / "r.html"), events=told,
    )  # fmt: skip
    assert row(result, "share_greenery")["shown"] == "yes"
    assert result["replacement"] == []
    assert "No class was replaced" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_of_two_rasters_of_one_place_that_is_taken_which_the_pair_names(tmp_path: Path) -> None:
    paths = [write_city(tmp_path / f"{year}.tif", np.full((3, 64, 64), year % 100, np.uint8)) for year in (2015, 2020)]
    tilegrid(input=str(paths[0]), tile_size=16, output=str(tmp_path / "g.gpkg"))
    layer = geopandas.read_file(write_pairs(tmp_path / "p.gpkg", geopandas.read_file(tmp_path / "g.gpkg"), [(2, 9)]))
    events = RecordingEvents()
    with open_images(ImageryOptions([str(path) for path in paths]), GridOptions(tile_size=16)) as opened:
        for names, found in ((("2020, tile 2", "2015, tile 9"), [1, 0]), (("2020, tile 2", "2020, tile 9"), [1, 1])):
            layer.assign(source=names[0], match=names[1]).to_file(tmp_path / "named.gpkg")
            pairs = read_pairs(str(tmp_path / "named.gpkg"), opened.sources, events)
            assert [int(pairs.images.source[one[0]]) for one in (pairs.source, pairs.match)] == found
        assert not events.warnings
        read_pairs(str(tmp_path / "p.gpkg"), opened.sources, events)
    assert "1 of 1 pair lead from or to more than one raster" in events.warnings[0]


def test_pairs_across_two_rasters_are_told_apart_by_their_places_and_zones_weigh_by_area(tmp_path: Path) -> None:
    """The same tile_id lies in both rasters; the second is brighter, and its ground has land cover of its own."""
    rng = np.random.default_rng(0)
    paths, grids = [], []
    for number, level in enumerate((60, 160)):
        pixels = np.clip(rng.normal(level, 12, (3, 128, 160)), 1, 255).astype(np.uint8)
        corner = from_origin(400_000 + 1_000 * number, 5_000_000, 1, 1)
        paths.append(write_city(tmp_path / f"city{number}.tif", pixels, transform=corner))
        tilegrid(input=str(paths[-1]), tile_size=16, output=str(tmp_path / f"g{number}.gpkg"))
        grids.append(geopandas.read_file(tmp_path / f"g{number}.gpkg"))
    images = geopandas.GeoDataFrame(
        {"tile_id": [*grids[0]["tile_id"], *grids[1]["tile_id"]]},
        geometry=[*grids[0].geometry, *grids[1].geometry], crs=grids[0].crs,
    )  # fmt: skip
    own = rng.permutation(80)[:40]
    lines = write_pairs(tmp_path / "p.gpkg", images, [(int(one), 80 + int(one)) for one in own])
    # Half of each tile of the second raster is under a zone of 8, the rest under one of 4; the first is all of 1.
    west, north = 401_000, 5_000_000
    stripes = [box(west + 16 * k + 8 * half, north - 128, west + 16 * k + 8 * half + 8, north)
               for k in range(10) for half in (0, 1)]  # fmt: skip
    zones = geopandas.GeoDataFrame(
        {"density": [1.0, *[8.0, 4.0] * 10]}, geometry=[box(400_000, north - 128, 400_160, north), *stripes],
        crs=grids[0].crs,
    )  # fmt: skip
    zones.to_file(tmp_path / "z.gpkg", driver="GPKG")
    zones["kind"] = ["soil", *["roof", "road"] * 10]
    zones.to_file(tmp_path / "c.gpkg", driver="GPKG")
    result = imagedifferences(
        pairs=str(lines), inputs=[str(path) for path in paths], tile_size=16, form=str(tmp_path / "z.gpkg"),
        form_fields=["density"], landcover=str(tmp_path / "c.gpkg"), class_field="kind",
        output=str(tmp_path / "o.gpkg"), report=str(tmp_path / "r.html"),
    )  # fmt: skip
    density, roofs, soil = (row(result, name) for name in ("form_density", "share_roof", "share_soil"))
    assert (density["before"], density["after"]) == (pytest.approx(1), pytest.approx(6))
    assert (roofs["before"], roofs["after"]) == (0, pytest.approx(0.5))
    assert soil["difference"] == pytest.approx(-1)
    assert row(result, "brightness")["difference"] > 0.2
    assert row(result, "brightness")["shown"] == "yes"
    assert row(result, "hue")["shown"] == "no"
    assert (geopandas.read_file(tmp_path / "o.gpkg")["d_share_soil"] == -1).all()
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "share of soil −100 points (−100 to −100), in 100\u00a0% of pairs" in page
