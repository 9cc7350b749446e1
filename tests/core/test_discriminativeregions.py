"""What gave planted cities away, found again as regions, and sorted into the kinds that were planted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pytest
import rasterio

from tests.helpers.flat_tasks import discriminativeregions, recognisecities, regionobjects
from tests.helpers.learnt_cities import learnt_model
from tests.helpers.planted_cities import (
    ROOF,
    SIGN,
    FacadeCities,
    facade_cities,
    halves_of_one_city,
    roof_cities,
    tinted,
)
from urban_ml_plugin.core.options.city_options import CityOptions
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.recognition.city_images import open_cities
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

TILE = 64


class World(NamedTuple):
    imagery: dict[str, Any]
    model: str
    files: Any


def _rasters(folder: Path, cities: Any, network: str = "urban") -> World:
    given = {"inputs": [str(path) for path in cities.rasters]}
    return _learnt(folder, given, CityOptions(), cities, network)


def _photographs(folder: Path, cities: FacadeCities, network: str) -> World:
    given = {"photos": str(cities.layer), "photo_field": "photo", "photo_folder": str(cities.layer.parent)}
    return _learnt(folder, given, CityOptions(city_field="city"), cities, network)


def _learnt(folder: Path, given: dict[str, Any], cities: CityOptions, files: Any, network: str) -> World:
    with open_cities(ImageryOptions(**given), cities, GridOptions(tile_size=TILE)) as opened:
        learnt_model(opened, str(folder / "m.safetensors"), network)
    return World(given, str(folder / "m.safetensors"), files)


@pytest.fixture(scope="module")
def roofs(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("roofs")
    return _rasters(folder, roof_cities(folder, tiles=4))


class Found(NamedTuple):
    result: dict[str, Any]
    folder: Path
    layer: geopandas.GeoDataFrame


def _found(world: World, folder: Path, **given: Any) -> Found:
    result = discriminativeregions(
        **world.imagery, model=world.model, output=str(folder / "r.gpkg"), masks=str(folder / "masks"), **given
    )
    return Found(result, folder, geopandas.read_file(folder / "r.gpkg"))


@pytest.fixture(scope="module")
def found(roofs: World, tmp_path_factory: pytest.TempPathFactory) -> Found:
    folder = tmp_path_factory.mktemp("found")
    return _found(roofs, folder, clusters=3, overlap=0.3, report=str(folder / "r.html"))


def test_regions_lie_on_roofs_and_each_kind_is_of_one_city(roofs: World, found: Found) -> None:
    layer = found.layer
    assert layer.crs.to_epsg() == 32633
    assert layer.geometry.is_valid.all()
    for name, path in zip(("tiled", "slated", "sheeted"), roofs.files.covers):
        with rasterio.open(path) as file:
            cover, inverse = file.read(1), ~file.transform
        points = layer[layer.city == name].geometry.representative_point()
        places = [inverse * (point.x, point.y) for point in points]
        on_roof = [cover[int(row), int(column)] == ROOF for column, row in places]
        assert len(on_roof) > 20
        assert np.mean(on_roof) > 0.7  # roofs cover a fifth
    assert min(row["purity"] for row in found.result["rows"]) >= 0.9
    assert {row["city"] for row in found.result["rows"]} == {"tiled", "slated", "sheeted"}
    assert found.result["purity_p"] < 0.05
    assert found.result["localised"] == 3
    assert "lies in places of its own" in found.result["verdict"]


def test_fields_are_those_of_the_masks(found: Found) -> None:
    layer, threshold = found.layer, found.result["thresholds"]["slated"]
    with rasterio.open(found.folder / "masks" / "slated.tif") as file:
        evidence, tags = file.read(1), file.tags()
        transform = file.transform
    assert float(tags["URBAN_ML_THRESHOLD"]) == threshold
    assert tags["URBAN_ML_CITY"] == "slated"
    assert json.loads(tags["URBAN_ML_PARAMETERS"])["tile_size"] == TILE
    one = layer[layer.city == "slated"].sort_values("weight").iloc[-1]
    inside = rasterio.features.geometry_mask([one.geometry], evidence.shape, transform, invert=True)
    assert inside.sum() * 0.25 == pytest.approx(one.geometry.area)
    assert (evidence[inside] > threshold).all()
    assert one.evidence == pytest.approx(evidence[inside].mean(), rel=1e-5)
    assert one.weight == pytest.approx(evidence[inside].sum() / np.nansum(np.maximum(evidence, 0)), rel=1e-4)
    assert one.image_share == pytest.approx(inside.sum() / TILE**2)
    assert one.area == pytest.approx(inside.sum() * 0.25, rel=0.01)
    assert layer.image_share.min() >= 0.01
    assert found.result["masked"] == pytest.approx(0.2, abs=0.01)
    assert layer.region.tolist() == list(range(1, len(layer) + 1))
    assert layer.groupby("cluster").purity.nunique().eq(1).all()


def test_the_report_stands_alone_and_shows_its_kinds(found: Found) -> None:
    text = (found.folder / "r.html").read_text(encoding="utf-8")
    assert "<script src=" not in text
    assert text.count('<div class="sheet"') == 3 + 3
    assert "No region lies in a tile that was taken for another city" in text
    assert found.result["held_out"] == 1


@pytest.mark.slow
def test_the_whole_chain_points_at_roofs_sorts_them_by_city_and_names_them_first(tmp_path: Path) -> None:
    made, masks = roof_cities(tmp_path / "cities"), str(tmp_path / "masks")
    imagery = {"inputs": [str(path) for path in made.rasters]}
    model = str(tmp_path / "m.safetensors")
    recognisecities(
        **imagery, tile_size=TILE, network="urban", folds=3, precision="float32", model=model,
        output=str(tmp_path / "images.gpkg"),
    )  # fmt: skip
    result = discriminativeregions(**imagery, model=model, output=str(tmp_path / "r.gpkg"), masks=masks, overlap=0.5)
    hits, either, both, roofs, masked = list[bool](), 0, 0, 0, 0
    for path, covers in zip(made.rasters, made.covers):
        with rasterio.open(Path(masks) / path.name) as file, rasterio.open(covers) as cover:
            evidence, roof = np.nan_to_num(file.read(1), nan=-np.inf), cover.read(1) == ROOF
            mask = evidence > float(file.tags()["URBAN_ML_THRESHOLD"])
        for row, column in np.ndindex(8, 8):
            tile = np.s_[TILE * row : TILE * (row + 1), TILE * column : TILE * (column + 1)]
            hits.append(bool(roof[tile].ravel()[evidence[tile].argmax()]))
        either, both = either + int((mask | roof).sum()), both + int((mask & roof).sum())
        roofs, masked = roofs + int(roof.sum()), masked + int(mask.sum())
    q, r = masked / (len(hits) * TILE**2), roofs / (len(hits) * TILE**2)
    assert np.mean(hits) >= 0.9
    assert both / either >= 3 * q * r / (q + r - q * r)
    assert result["purity"] >= 0.9
    named = regionobjects(masks=masks, landcover_rasters=[str(path) for path in made.covers], draws=399)
    assert (named["first"], named["found"]) == (f"class {ROOF}", 1)
    assert {row["city"] for row in named["rows"] if row["verdict"] == "more"} == {path.stem for path in made.rasters}


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes_whatever_the_batch(roofs: World, found: Found, tmp_path: Path) -> None:
    other = _found(roofs, tmp_path, clusters=3, overlap=0.3, batch_size=8)
    for name in ("tiled.tif", "slated.tif"):
        one, two = (folder / "masks" / name for folder in (found.folder, tmp_path))
        assert one.read_bytes() == two.read_bytes()
    assert other.layer.drop(columns="geometry").equals(found.layer.drop(columns="geometry"))
    assert other.layer.geometry.geom_equals(found.layer.geometry).all()


@pytest.mark.slow
def test_errors_are_kept_beside_the_hits(roofs: World, tmp_path: Path) -> None:
    """All rasters are said to be of one city: what is found is evidence for it, in images taken for others."""
    named = _found(roofs, tmp_path, cities={"cities": "tiled, tiled, sheeted"}, clusters=2, overlap=0)
    wrong = named.layer[named.layer.source == "slated"]
    assert len(wrong) > 0
    assert (wrong.city == "tiled").all()
    assert (wrong.predicted == "slated").all()
    assert not wrong.correct.astype(bool).any()
    right = named.layer[(named.layer.city == "tiled") & named.layer.correct.astype(bool)]
    assert right.evidence.mean() > wrong.evidence.mean()


@pytest.mark.slow
def test_two_halves_of_one_city_have_no_places_of_their_own(tmp_path: Path) -> None:
    world = _rasters(tmp_path, halves_of_one_city(tmp_path, tiles=4))
    found = _found(world, tmp_path, clusters=2, overlap=0)
    assert found.result["localised"] == 0
    assert "not clearly lie in places of its own" in found.result["verdict"]
    assert not found.layer.correct.astype(bool).all()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"share": 0.0}, "between 0 and 1, such as 0.2: correct SHARE"),
        ({"share": 1.5}, "correct SHARE"),
        ({"overlap": 0.95}, "correct OVERLAP"),
        pytest.param({"least": 1.0, "share": 0.01, "overlap": 0}, "lower LEAST, or raise", marks=pytest.mark.slow),
        ({"layer": "nowhere"}, "has no layer 'nowhere'"),
        ({"clusters": 1}, "1 cluster tells nothing apart"),
        ({"cities": {"cities": "tiled, slated, thatched"}}, "no city called “thatched”"),
        ({"inputs": []}, "either rasters"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    roofs: World, tmp_path: Path, given: dict[str, Any], sentence: str
) -> None:
    world = {**roofs.imagery, "model": roofs.model, "output": str(tmp_path / "r.gpkg"), **given}
    with pytest.raises(InputError, match=sentence):
        discriminativeregions(**world)
    assert not list(tmp_path.iterdir())


def test_photographs_are_refused_by_a_model_of_rasters(roofs: World, tmp_path: Path) -> None:
    photographs = facade_cities(tmp_path / "photos", per_city=2)
    given = {"photos": str(photographs.layer), "photo_field": "photo", "photo_folder": str(photographs.layer.parent)}
    with pytest.raises(ModelFileError, match="says nothing of photographs"):
        discriminativeregions(**given, model=roofs.model, output=str(tmp_path / "r.gpkg"))


@pytest.mark.slow
def test_the_sign_that_alone_differs_is_in_the_regions(tmp_path: Path) -> None:
    world = _photographs(tmp_path, facade_cities(tmp_path, per_city=120), "urban2")
    found = _found(world, tmp_path, clusters=4, report=str(tmp_path / "r.html"))
    layer = found.layer
    on_signs, everywhere = [], []
    for path in (tmp_path / "masks").glob("*_aster_*.tif"):
        with (
            rasterio.open(path) as mask,
            rasterio.open(world.files.labels / f"{path.stem.split('_', 1)[1]}.png") as labels,
        ):
            masked = mask.read(1) > found.result["thresholds"]["aster"]
            on_signs.append(masked[labels.read(1) == SIGN])
            everywhere.append(masked.ravel())
    on_sign, in_all = (float(np.concatenate(part).mean()) for part in (on_signs, everywhere))
    assert on_sign > 2 * in_all, (on_sign, in_all)
    assert found.result["localised"] >= 1
    assert len(list((tmp_path / "masks").glob("*.png"))) == len(layer)
    assert len(list((tmp_path / "masks").glob("*.tif"))) == 240


@pytest.mark.slow
def test_a_tint_has_no_place_and_the_report_says_so(tmp_path: Path) -> None:
    cities = facade_cities(tmp_path, per_city=120, signs=(1.0, 1.0))
    tinted(cities.photographs("aster"))
    world = _photographs(tmp_path, cities, "urban2")
    found = _found(world, tmp_path, clusters=3, report=str(tmp_path / "r.html"))
    assert found.result["localised"] == 0
    assert "The evidence for aster and birch does not clearly lie in places of its own" in (
        tmp_path / "r.html"
    ).read_text(encoding="utf-8")


def test_photographs_have_boxes_and_crops(tmp_path: Path) -> None:
    world = _photographs(tmp_path, facade_cities(tmp_path, per_city=12), "urban")
    found = _found(world, tmp_path, clusters=2)
    assert found.result["verdict"].startswith(
        "Not enough data for a verdict: the model was made from 12 photographs of aster, where 20 are needed."
    )
    layer = found.layer
    assert (layer.geom_type == "Point").all()
    assert layer.crs.to_epsg() == 4326
    one = layer.sort_values("weight").iloc[-1]
    (mask,) = (tmp_path / "masks").glob(f"{one.image}_*.tif")
    assert Path(one.photo).stem in mask.name
    with rasterio.open(mask) as file:
        evidence = file.read(1)
        assert file.crs is None
    assert evidence.shape == (TILE, TILE)
    box = evidence[one.top : one.bottom, one.left : one.right] > found.result["thresholds"][one.city]
    assert box[[0, -1]].any(axis=1).all()
    assert box[:, [0, -1]].any(axis=0).all()
    with rasterio.open(tmp_path / "masks" / one.crop) as file:
        assert file.shape == box.shape
