"""Rasters of ready-made embeddings: what is read of them, what is refused, and what is found in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from shapely.geometry import box
from sklearn.metrics import adjusted_rand_score

from tests.helpers.flat_tasks import (
    applydeepcluster,
    clusterchange,
    clustersensitivity,
    deepcluster,
    extractfeatures,
    featurespace,
    predict,
    traincnn,
)
from tests.helpers.planted_embeddings import HOLE, PLACE, embedded, planted_ground, write_embeddings
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.range_server import served
from tests.helpers.rasters import noise, write_polygons, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.clustering.deepcluster_model import read_deepcluster
from urban_ml_plugin.core.embedding.feature_raster import FeatureCells
from urban_ml_plugin.core.images.image_sources import open_images
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.rasters.embedding_raster import ALPHAEARTH, TESSERA, Embedding
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

EMBEDDING = {"network": "embedding"}
SIDE = 7
"""Pixels of a tile where the size is left open, at 10 m."""


def published(values: np.ndarray) -> np.ndarray:
    """As the page of AlphaEarth's makers has it in NumPy."""
    return ((values / 127.5) ** 2) * np.sign(values)


def read_all(path: str) -> tuple[np.ndarray, np.ndarray, Embedding]:
    with Imagery(path, embedding=True) as imagery:
        width, height, *_ = imagery.geometry
        pixels, valid = imagery.read(Window(0, 0, width, height))
        assert imagery.embedding is not None
        return pixels, valid, imagery.embedding


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A raster of 16 × 16 tiles of 7 pixels, the truth, and a model of its five types."""
    folder = tmp_path_factory.mktemp("embeddings")
    planted = planted_ground()
    path = write_embeddings(folder / "2023.tif", planted.stored)
    heard = RecordingEvents()
    result = deepcluster(
        input=path,
        output=str(folder / "tiles.gpkg"),
        labels=str(folder / "labels.tif"),
        model=str(folder / "model.safetensors"),
        report=str(folder / "report.html"),
        clusters=5,
        events=heard,
        **EMBEDDING,
    )
    return planted, path, folder, heard, result


def labels_in(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


def agreement(labels: np.ndarray, truth: np.ndarray) -> float:
    return adjusted_rand_score(truth.ravel(), labels[: truth.shape[0], : truth.shape[1]].ravel())


def test_stored_bytes_become_the_numbers_that_their_makers_say(tmp_path):
    stored = np.resize(np.arange(-128, 128), (64, 16, 16)).astype(np.int8)
    pixels, valid, found = read_all(write_embeddings(tmp_path / "a.tif", stored))
    expected = (stored[0] != HOLE) & (stored[0] != 0)  # nothing in any band is no number of a model
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_allclose(pixels[:, expected], published(stored[:, expected].astype(float)), rtol=1e-6)
    assert (found.kind, found.bands, found.decoding) == (ALPHAEARTH, 64, ALPHAEARTH)


def test_a_planted_pixel_has_the_length_of_one_as_that_of_alphaearth(tmp_path):
    pixels, valid, _ = read_all(write_embeddings(tmp_path / "a.tif", planted_ground(side=56).stored))
    assert valid.all()
    np.testing.assert_allclose(np.linalg.norm(pixels, axis=0), 1, atol=0.02)


def tagged(path: Path, pixels: np.ndarray, names: Any = (), tags: Any = None, **profile: Any) -> str:
    written = write_raster(path, pixels, **profile)
    with rasterio.open(written, "r+") as file:
        for number, name in enumerate(names, start=1):
            file.set_band_description(number, name)
        file.update_tags(**(tags or {}))
    return written


def test_kind_and_version_are_what_the_raster_says(tmp_path):
    stored = planted_ground(side=56).stored
    folder = tmp_path / "satellite_embedding" / "v1" / "annual" / "2019" / "1S"
    folder.mkdir(parents=True)
    own = read_all(write_embeddings(folder / "x8qq.tiff", stored, named=False))[2]
    assert (own.kind, own.version, own.year) == (ALPHAEARTH, "v1", "2019")
    assert own.words == "AlphaEarth v1, 64 bands"
    tags = {"TESSERA_DATASET_VERSION": "v1", "TESSERA_DATASET_VARIANT": "vultr", "TESSERA_YEAR": "2024"}
    tessera = read_all(tagged(tmp_path / "t.tif", noise(128, 8, 8, kind="float32"), tags=tags))[2]
    assert (tessera.kind, tessera.version, tessera.year, tessera.bands) == (TESSERA, "1.0 vultr", "2024", 128)
    unknown = read_all(write_raster(tmp_path / "u.tif", noise(12, 8, 8, kind="float32")))[2]
    assert unknown.words == "embeddings, 12 bands"
    scaled = tagged(tmp_path / "s.tif", noise(12, 8, 8, kind="int16"))
    with rasterio.open(scaled, "r+") as file:
        file.scales = [0.5] * 12
        stored = file.read()
    np.testing.assert_allclose(read_all(scaled)[0], stored * 0.5)


@pytest.mark.parametrize(
    ("pixels", "names", "sentence"),
    [
        (noise(3, 16, 16), (), "has 3 bands and says nothing of embeddings, .* it is a picture"),
        (noise(4, 16, 16, kind="float32"), (), "has 4 bands and says nothing of embeddings"),
        (noise(64, 16, 16).view(np.int8), (), "whole numbers, .* set that nodata value, or export decimal numbers"),
        (noise(16, 16, 16), [f"Tessera_Band_{n}" for n in range(16)], "as “geotessera download” does"),
        (noise(64, 16, 16).astype("float32"), [f"A{n:02d}" for n in range(64)], "stored bytes as decimal numbers"),
    ],
)
def test_what_is_no_embedding_or_cannot_be_decoded_is_refused(tmp_path, pixels, names, sentence):
    path = tagged(tmp_path / "a.tif", pixels, names)
    with pytest.raises(InputError, match=sentence):
        deepcluster(input=path, output=str(tmp_path / "tiles.gpkg"), clusters=2, **EMBEDDING)
    assert not (tmp_path / "tiles.gpkg").exists()


def test_embeddings_are_no_picture_for_other_networks_and_other_algorithms(tmp_path, ground):
    _, path, folder, _, _ = ground
    out = str(tmp_path / "out.gpkg")
    with pytest.raises(
        InputError, match=r"holds embeddings \(AlphaEarth, 64 bands\) .* choose the network “embedding”"
    ):
        deepcluster(input=path, output=out, clusters=2)
    with pytest.raises(InputError, match="means and has no weights to learn: choose “bundled”"):
        deepcluster(input=path, output=out, clusters=2, weights="imagenet", **EMBEDDING)
    photos = str(folder / "photos.gpkg")
    with pytest.raises(InputError, match="photographs are pictures: choose another network"):
        deepcluster(photos=photos, photo_field="photo", output=out, clusters=2, **EMBEDDING)


def test_means_are_of_valid_pixels_alone_and_a_tile_keeps_its_place(tmp_path):
    stored = planted_ground(side=42).stored
    stored[:, 3:7, 0:7] = HOLE  # the lower half of the first tile
    stored[:, 0:7, 7:14] = HOLE  # all of the second
    path = write_embeddings(tmp_path / "a.tif", stored)
    extractfeatures(input=path, output=str(tmp_path / "f.tif"), **EMBEDDING)
    with rasterio.open(tmp_path / "f.tif") as file:
        found = file.read()
        assert file.transform == PLACE * PLACE.scale(SIDE)
    values = published(stored.astype(float))
    assert np.isnan(found[:, 0, 0]).all()  # less than half of it is valid
    assert np.isnan(found[:, 0, 1]).all()
    np.testing.assert_allclose(found[:, 2, 3], values[:, 14:21, 21:28].mean(axis=(1, 2)), atol=1e-6)
    stored[:, 3, 0:7] = planted_ground(side=42).stored[:, 3, 0:7]  # now more than half is
    path = write_embeddings(tmp_path / "b.tif", stored)
    extractfeatures(input=path, output=str(tmp_path / "g.tif"), **EMBEDDING)
    with rasterio.open(tmp_path / "g.tif") as file:
        expected = published(stored[:, 0:4, 0:7].astype(float)).mean(axis=(1, 2))
        np.testing.assert_allclose(file.read()[:, 0, 0], expected, atol=1e-5)


def test_one_pixel_is_a_tile_of_its_own(tmp_path):
    stored = planted_ground(side=42).stored[:, :9, :11]
    path = write_embeddings(tmp_path / "a.tif", stored)
    extractfeatures(input=path, output=str(tmp_path / "f.tif"), tile_size=1, **EMBEDDING)
    with rasterio.open(tmp_path / "f.tif") as file:
        np.testing.assert_allclose(file.read(), published(stored.astype(float)), atol=1e-6)


def test_planted_types_are_found_and_random_labels_are_not_taken_for_them(ground):
    planted, _, folder, heard, result = ground
    truth, labels = planted.truth(SIDE), labels_in(folder / "labels.tif")
    assert result["tiles"] == truth.size
    purity = planted.purity(SIDE)
    clear = purity >= 0.6  # where two types share a tile evenly there is no truth
    assert 0.85 <= clear.mean() < 1
    assert (purity[clear] < 0.95).mean() > 0.15  # mixed all the same
    assert adjusted_rand_score(truth[clear], labels[clear]) >= 0.95
    assert agreement(labels, truth) >= 0.9
    assert agreement(np.random.default_rng(0).permutation(labels.ravel()).reshape(labels.shape), truth) < 0.1
    assert any("AlphaEarth, 64 bands, licence: CC-BY 4.0" in text for text in heard.infos)
    assert any("is produced by Google and Google DeepMind" in text for text in heard.infos)
    assert any(text.startswith("Tiles of 7 pixels (70 m)") for text in heard.infos)
    page = (folder / "report.html").read_text()
    assert "AlphaEarth, 64 bands" in page
    assert "is produced by Google and Google DeepMind" in page
    assert "colours of the first three principal components" in page


def test_the_model_keeps_what_its_embeddings_are_and_finds_the_types_of_another_year(tmp_path, ground):
    planted, path, folder, _, _ = ground
    model = str(folder / "model.safetensors")
    card = read_deepcluster(model).card
    assert card.embedding == Embedding(ALPHAEARTH, "", "", "", 64, ALPHAEARTH)
    assert (card.band_count, card.tile_size, len(card.bands)) == (64, SIDE, 64)
    later = write_embeddings(tmp_path / "2024.tif", embedded(planted.types, year=1).stored)
    for city, name in ((path, "same"), (later, "later")):
        applydeepcluster(input=city, model=model, output=str(tmp_path / "t.gpkg"), labels=str(tmp_path / f"{name}.tif"))
    np.testing.assert_array_equal(labels_in(tmp_path / "same.tif"), labels_in(folder / "labels.tif"))
    assert np.mean(labels_in(tmp_path / "later.tif") == labels_in(folder / "labels.tif")) > 0.95
    with pytest.raises(InputError, match="no light that the alignment radiometry could match"):
        applydeepcluster(input=path, model=model, output=str(tmp_path / "no.gpkg"), alignment="radiometry")


@pytest.mark.parametrize(
    ("stored", "tags", "sentence"),
    [
        (noise(3, 70, 70), {}, "has 3 bands and says nothing of embeddings"),
        (noise(128, 70, 70, kind="float32"), {"TESSERA_DATASET_VERSION": "v1"}, r"TESSERA 1.0, 128 bands, in .*other"),
        (planted_ground(side=70).stored[:63], {}, r"AlphaEarth, 63 bands, in"),
    ],
)
def test_a_model_says_nothing_of_other_embeddings(tmp_path, ground, stored, tags, sentence):
    named = stored.dtype == np.int8
    path = write_embeddings(tmp_path / "a.tif", stored) if named else tagged(tmp_path / "a.tif", stored, tags=tags)
    with pytest.raises((ModelFileError, InputError), match=sentence):
        applydeepcluster(input=path, model=str(ground[2] / "model.safetensors"), output=str(tmp_path / "t.gpkg"))


def test_versions_are_not_mixed_and_one_that_is_not_known_is_told(tmp_path, ground):
    planted, path, *_ = ground
    stored = planted.stored[:, :70, :70]
    places = {version: tmp_path / "satellite_embedding" / version / "annual" / "2019" for version in ("v1", "v2")}
    for place in places.values():
        place.mkdir(parents=True)
    first, second = (write_embeddings(place / "a.tif", stored) for place in places.values())
    model, out = str(tmp_path / "m.safetensors"), str(tmp_path / "t.gpkg")
    deepcluster(input=first, output=out, model=model, clusters=2, **EMBEDDING)
    with pytest.raises(ModelFileError, match=r"\(AlphaEarth v1, 64 bands\) .* others \(AlphaEarth v2, 64 bands"):
        applydeepcluster(input=second, model=model, output=out)
    heard = RecordingEvents()
    applydeepcluster(input=path, model=model, output=out, events=heard)
    assert any(f"nothing in {path} tells whether they are AlphaEarth v1" in text for text in heard.warnings)


def test_a_model_of_pictures_refuses_embeddings(tmp_path, ground):
    picture, _ = planted_city(seed=1, tiles=4, tile=32)
    city, model = str(write_city(tmp_path / "city.tif", picture)), str(tmp_path / "m.safetensors")
    deepcluster(
        input=city, output=str(tmp_path / "t.gpkg"), model=model, clusters=2, network="scattering", tile_size=32
    )
    with pytest.raises(ModelFileError, match=r"looks at pictures, and the raster .* holds embeddings"):
        applydeepcluster(input=ground[1], model=model, output=str(tmp_path / "no.gpkg"))


@pytest.mark.slow
def test_change_is_found_where_it_was_planted_and_the_rate_of_false_change_is_told(tmp_path, ground):
    planted, path, folder, _, _ = ground
    changed = np.zeros((16, 16), bool)
    for row, column in ((2, 2), (9, 10)):
        changed[row : row + 4, column : column + 5] = True
    types = planted.types.copy()
    inside = np.kron(changed, np.ones((SIDE, SIDE), bool))
    types[inside] = (types[inside] + 1) % 5
    found, told = {}, {}
    for name, kinds in (("changed", types), ("unchanged", planted.types)):
        later = write_embeddings(tmp_path / f"{name}.tif", embedded(kinds, year=1).stored)
        options = {"model": str(folder / "model.safetensors"), "report": str(tmp_path / f"{name}.html")}
        told[name] = clusterchange(before=path, after=later, output=str(tmp_path / "c.gpkg"), **options)
        tiles = geopandas.read_file(tmp_path / "c.gpkg").dropna(subset=["before"])
        found[name] = np.zeros((16, 16), bool)
        found[name][tiles["row"], tiles["col"]] = tiles["changed"].astype(bool)
    assert found["changed"][changed].mean() >= 0.9
    assert found["changed"][~changed].mean() <= 0.01
    assert told["changed"]["distinguishable"]
    assert found["unchanged"].mean() <= 0.01
    assert not told["unchanged"]["distinguishable"]
    assert all(one["false_change_rate"] <= 0.01 for one in told.values())
    assert "Nothing was moved and no light was matched" in (tmp_path / "changed.html").read_text()


@pytest.mark.slow
def test_a_value_is_learnt_from_embeddings_and_predicted_of_another_year(tmp_path, ground):
    planted, path, *_ = ground
    step, squares = 14, []
    for top in range(0, 112, step):
        for left in range(0, 112, step):
            corners = PLACE * (left, top), PLACE * (left + step, top + step)
            share = (planted.types[top : top + step, left : left + step] == 0).mean()
            squares.append({"share": 100 * share, "geometry": box(*corners[0], *corners[1])})
    zones = str(tmp_path / "zones.gpkg")
    geopandas.GeoDataFrame(squares, crs="EPSG:32632").to_file(zones)
    model, heard = str(tmp_path / "m.safetensors"), RecordingEvents()
    told = traincnn(
        input=path, labels=zones, field="share", output=str(tmp_path / "t.gpkg"), model=model, events=heard, **EMBEDDING
    )
    assert told["zone_measures"]["R2"] > 0.7
    later = write_embeddings(tmp_path / "2024.tif", embedded(planted.types, year=1).stored)
    predict(model=model, input=later, output=str(tmp_path / "p.gpkg"))
    predicted = geopandas.read_file(tmp_path / "p.gpkg")
    truth = (planted.types.reshape(16, SIDE, 16, SIDE) == 0).mean(axis=(1, 3))
    assert np.corrcoef(predicted["predicted"], truth[predicted["row"], predicted["col"]])[0, 1] > 0.9


@pytest.mark.slow
def test_how_many_clusters_and_the_space_of_features_are_told_of_embeddings(tmp_path, ground):
    _, path, folder, _, _ = ground
    told = clustersensitivity(
        input=path,
        clusters="4,5,6",
        tile_sizes="7,14",
        output=str(tmp_path / "s.gpkg"),
        seeds=2,
        resamples=8,
        **EMBEDDING,
    )
    assert {row["tile_size"] for row in told["rows"]} == {7, 14}
    model = str(folder / "model.safetensors")
    seen = featurespace(input=path, model=model, output=str(tmp_path / "f.gpkg"), report=str(tmp_path / "f.html"))
    assert seen["tiles"] == 256
    cells = featurespace(features=path, output=str(tmp_path / "c.gpkg"), rgb=str(tmp_path / "c.tif"))
    assert cells["tiles"] == 112 * 112


@pytest.mark.slow
def test_what_extractfeatures_wrote_is_clustered_as_the_imagery_itself(tmp_path):
    picture, truth = planted_city(seed=3, tiles=12, tile=64)
    city = str(write_city(tmp_path / "city.tif", picture[:3]))
    direct, stored = str(tmp_path / "direct.tif"), str(tmp_path / "stored.tif")
    shared = {"output": str(tmp_path / "t.gpkg"), "clusters": 6}
    deepcluster(input=city, labels=direct, tile_size=64, **shared)
    extractfeatures(input=city, output=str(tmp_path / "features.tif"), tile_size=64)
    heard = RecordingEvents()
    deepcluster(input=str(tmp_path / "features.tif"), labels=stored, events=heard, **shared, **EMBEDDING)
    assert labels_in(Path(stored)).shape == labels_in(Path(direct)).shape == (12, 12)
    assert agreement(labels_in(Path(stored)), truth) >= agreement(labels_in(Path(direct)), truth) - 0.15
    assert any("extractfeatures (urban2)" in text for text in heard.infos)
    assert any("Tiles of one pixel have no quarters" in text for text in heard.warnings)


def test_of_a_raster_on_a_web_server_only_what_lies_inside_the_mask_is_fetched(tmp_path):
    folder = tmp_path / "served"
    folder.mkdir()
    stored = np.tile(planted_ground(side=128).stored[:8], (1, 4, 4))
    tiled = {"tiled": True, "blockxsize": 64, "blockysize": 64, "interleave": "band", "compress": None}
    path = Path(write_embeddings(folder / "a.tif", stored, **tiled))
    mask = tmp_path / "mask.gpkg"
    corners = [PLACE * place for place in ((260, 260), (310, 260), (310, 310), (260, 310))]
    write_polygons(mask, [box(*corners[3], *corners[1])], "EPSG:32632")
    local, remote = str(tmp_path / "local.tif"), str(tmp_path / "remote.tif")
    extractfeatures(input=str(path), mask=str(mask), output=local, **EMBEDDING)
    with served(folder, tmp_path / "log") as server:
        address = f"/vsicurl/{server.address}/a.tif"
        extractfeatures(input=address, mask=str(mask), output=remote, **EMBEDDING)
        fetched = server.bytes
    with rasterio.open(local) as here, rasterio.open(remote) as there:
        np.testing.assert_array_equal(here.read(), there.read())
        assert np.isfinite(here.read(1)).sum() >= 36
    assert fetched < 0.25 * path.stat().st_size


def test_a_hole_in_the_middle_is_not_taken_for_bytes_that_nobody_decoded(tmp_path):
    values = published(planted_ground(side=70).stored.astype(float)).astype(np.float32)
    values[:, 10:60, 10:60] = -9999
    path = tagged(tmp_path / "a.tif", values, [f"A{n:02d}" for n in range(64)], nodata=-9999)
    _, valid, found = read_all(path)
    assert (found.kind, found.decoding) == (ALPHAEARTH, "")
    assert valid.sum() == 70**2 - 50**2


def test_two_versions_are_not_compared_where_one_input_does_not_say_which_it_is(tmp_path, ground):
    planted, _, folder, *_ = ground
    places = [tmp_path / "satellite_embedding" / version / "annual" / "2019" for version in ("v1", "v2")]
    for place in places:
        place.mkdir(parents=True)
    first, second = (write_embeddings(place / "a.tif", planted.stored) for place in places)
    unknown, known, out = str(folder / "model.safetensors"), str(tmp_path / "m.safetensors"), str(tmp_path / "t.gpkg")
    with pytest.raises(InputError, match=r"\(AlphaEarth v1, 64 bands\) .* \(AlphaEarth v2, .* different models or"):
        clusterchange(before=first, after=second, model=unknown, output=out)
    deepcluster(input=first, output=out, model=known, clusters=2, tile_size=1, **EMBEDDING)
    with pytest.raises(ModelFileError, match=r"\(AlphaEarth v2, 64 bands, .* reads \(AlphaEarth v1, 64 bands, 64\)"):
        featurespace(features=second, model=known, output=out)


def test_means_are_shown_on_the_tiles_of_the_embeddings_that_they_were_taken_from(tmp_path, ground):
    _, path, folder, _, _ = ground
    features, output = str(tmp_path / "means.tif"), str(tmp_path / "space.gpkg")
    extractfeatures(input=path, output=features, **EMBEDDING)
    for model in ({}, {"model": str(folder / "model.safetensors")}):
        heard = RecordingEvents()
        featurespace(input=path, features=features, output=output, events=heard, **model)
        assert geopandas.read_file(output).area.tolist() == pytest.approx([(10 * SIDE) ** 2] * 256)
        assert not heard.warnings


@pytest.mark.parametrize("fits", [True, False])
def test_a_model_of_embeddings_takes_means_of_such_and_refuses_those_of_others(tmp_path, ground, fits):
    values = np.random.default_rng(0).uniform(-1, 1, (64, 28, 28)).astype("float32")
    names = [f"A{number:02d}" for number in range(64)] if fits else ()
    version = {"MODEL_VERSION": "v2"} if fits else {}  # which the model does not know of its own
    given = tagged(tmp_path / "given.tif", values, names, version, transform=PLACE)
    extractfeatures(input=given, output=str(tmp_path / "means.tif"), **EMBEDDING)
    asked = {"features": str(tmp_path / "means.tif"), "model": str(ground[2] / "model.safetensors")}
    if fits:
        assert featurespace(output=str(tmp_path / "space.gpkg"), **asked)["tiles"] == 16
        return
    with pytest.raises(ModelFileError, match="are not those that the model"):
        featurespace(output=str(tmp_path / "space.gpkg"), **asked)
    assert not (tmp_path / "space.gpkg").exists()


def test_decoded_bytes_are_not_scaled_once_more_where_values_are_measured(tmp_path):
    path = write_embeddings(tmp_path / "a.tif", planted_ground(side=56).stored)
    with rasterio.open(path, "r+") as file:
        file.scales = [1 / 127.5] * 64
    window = Window(0, 0, 9, 9)
    with Imagery(path, embedding=True) as plain, FeatureCells(path) as cells:
        np.testing.assert_array_equal(cells.imagery.read(window)[0], plain.read(window)[0])


def test_two_versions_are_not_mixed_where_a_third_raster_before_them_names_none(tmp_path):
    values = np.random.default_rng(0).uniform(-1, 1, (64, 8, 8)).astype("float32")
    names = [f"A{number:02d}" for number in range(64)]
    versions = ({}, {"MODEL_VERSION": "v1"}, {"MODEL_VERSION": "v2"})
    paths = [
        tagged(tmp_path / f"{number}.tif", values, names, version, transform=PLACE)
        for number, version in enumerate(versions)
    ]
    read = ImageryOptions(embedding=True)
    with open_images(replace(read, inputs=paths[:2]), GridOptions()) as opened:
        assert len(opened.sources) == 2
    with (
        pytest.raises(InputError, match=r"1.tif \(AlphaEarth v1, .*2.tif \(AlphaEarth v2, .* choose rasters of one"),
        open_images(replace(read, inputs=paths), GridOptions()),
    ):
        pass
