"""The feature space of a raster from end to end: from features, from a model, and from inputs that do not fit."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from scipy.stats import spearmanr
from shapely.geometry import box
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

from tests.helpers.flat_tasks import applydeepcluster, deepcluster, extractfeatures, featurespace
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.rasters import write_polygons, write_raster
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.report_pages import figures_of, text_of
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.rasters.tile_raster import FeatureRaster
from urban_ml_plugin.core.runtime.errors import InputError, MissingPackageError, ModelFileError

GROUND = Affine(32, 0, 400_000, 0, -32, 5_000_000)
UTM = CRS.from_epsg(32633).to_wkt()


def write_features(path: Path, features: np.ndarray) -> str:
    """Features (rows, columns, D), one cell of 32 m a tile; NaN where a tile has none."""
    grid = TileGrid.of_cells(features.shape[1], features.shape[0], GROUND, UTM)
    with FeatureRaster(str(path), grid, features.shape[2], {}) as raster:
        for row, values in enumerate(features):
            columns = np.flatnonzero(np.isfinite(values).all(axis=1))
            raster.write_row(row, columns, values[columns].astype(np.float32))
    return str(path)


def planted(rows: int = 20, columns: int = 30) -> np.ndarray:
    """Features of three kinds of tile from left to right, in units of their own, with an odd tile and a hole."""
    rng = np.random.default_rng(0)
    kinds = rng.normal(size=(3, 12)) * 4
    features = kinds[np.arange(columns) * 3 // columns] + rng.normal(size=(rows, columns, 12))
    features[4, 7] = -15 * np.sign(kinds[0])
    features[0, 0] = np.nan
    return features * np.geomspace(1e-3, 1e3, 12) + 50


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """8 × 8 tiles of 64 pixels with six planted types, the first nodata: raster, features, model, labels."""
    folder = tmp_path_factory.mktemp("city")
    paths = {name: str(folder / name) for name in ("features.tif", "model.safetensors", "labels.tif", "tiles.gpkg")}
    raster = str(write_city(folder / "city.tif", planted_city(seed=3, tiles=8, tile=64, nodata_tiles=1)[0]))
    extractfeatures(input=raster, output=paths["features.tif"], tile_size=64)
    deepcluster(
        input=raster,
        output=paths["tiles.gpkg"],
        labels=paths["labels.tif"],
        model=paths["model.safetensors"],
        tile_size=64,
        clusters=6,
    )
    return {"raster": raster, **{name.partition(".")[0]: path for name, path in paths.items()}}


def test_components_are_those_of_standardised_features_and_the_odd_tile_is_first_among_outliers(tmp_path: Path) -> None:
    features = planted()
    result = featurespace(features=write_features(tmp_path / "f.tif", features), output=str(tmp_path / "t.gpkg"))
    tiles = geopandas.read_file(tmp_path / "t.gpkg")
    assert list(tiles.columns) == ["tile_id", "row", "col", "pc1", "pc2", "pc3", "outlier", "outlier_rank", "geometry"]
    assert len(tiles) == result["tiles"] == 599
    assert tiles.tile_id.tolist() == (tiles.row * 30 + tiles.col).tolist()

    matrix = features[tiles.row, tiles.col].astype(np.float32).astype(float)
    pca = PCA(3).fit(StandardScaler().fit_transform(matrix))
    expected = pca.transform(StandardScaler().fit_transform(matrix))
    found = tiles[["pc1", "pc2", "pc3"]].to_numpy()
    np.testing.assert_allclose(np.abs(found), np.abs(expected), atol=1e-3)
    assert result["explained"] == pytest.approx(pca.explained_variance_ratio_.sum(), abs=1e-5)

    odd = tiles[(tiles.row == 4) & (tiles.col == 7)].iloc[0]
    assert (odd.outlier_rank, odd.outlier > 1) == (1, True)
    assert result["outliers"] == (tiles.outlier > 1).sum() <= 5
    assert sorted(tiles.outlier_rank) == list(range(1, 600))


def test_the_colours_lie_on_the_cells_with_one_stretch_that_their_tags_tell(tmp_path: Path) -> None:
    features = planted()
    source = write_features(tmp_path / "f.tif", features)
    featurespace(features=source, output=str(tmp_path / "t.gpkg"), rgb=str(tmp_path / "c.tif"))
    tiles = geopandas.read_file(tmp_path / "t.gpkg")
    with rasterio.open(tmp_path / "c.tif") as file:
        cells, stretch = file.read(), json.loads(file.tags()["URBAN_ML_STRETCH"])
        assert (file.nodata, file.transform, file.crs) == (0, GROUND, CRS.from_wkt(UTM))
        centres = tiles.geometry.centroid
        sampled = np.array(list(file.sample(zip(centres.x, centres.y)))).astype(int)
        assert json.loads(file.tags()["URBAN_ML_PARAMETERS"])["method"] == "pca"
    assert not cells[:, 0, 0].any()
    assert (cells > 0).all(axis=0).sum() == 599
    components = tiles[["pc1", "pc2", "pc3"]].to_numpy()
    levels = 128 + 127 * (components - stretch["centre"]) / stretch["reach"]
    np.testing.assert_allclose(sampled, levels.clip(1, 255), atol=0.51)
    assert (sampled.std(axis=0).argsort()[::-1] == [0, 1, 2]).all()


def test_a_model_gives_the_clusters_and_the_novelty_that_applying_it_gives(
    city: dict[str, str], tmp_path: Path
) -> None:
    result = featurespace(input=city["raster"], model=city["model"], output=str(tmp_path / "t.gpkg"), batch_size=8)
    applydeepcluster(input=city["raster"], model=city["model"], output=str(tmp_path / "a.gpkg"))
    tiles, applied = (geopandas.read_file(tmp_path / name) for name in ("t.gpkg", "a.gpkg"))
    assert tiles.cluster.tolist() == applied.cluster.tolist()
    np.testing.assert_allclose(tiles.outlier, applied.novelty, rtol=1e-6)
    assert tiles.geometry.geom_equals(applied.geometry).all()
    assert len(result["classes"]) == 6
    assert result["tiles"] == 63


def test_neither_batches_nor_seeds_move_a_tile(city: dict[str, str], tmp_path: Path) -> None:
    for name, changes in {"one": {"batch_size": 8}, "other": {"batch_size": 64, "seed": 5}}.items():
        featurespace(input=city["raster"], model=city["model"], output=str(tmp_path / f"{name}.gpkg"), **changes)
    one, other = (geopandas.read_file(tmp_path / f"{name}.gpkg") for name in ("one", "other"))
    np.testing.assert_array_equal(one[["pc1", "pc2", "pc3"]], other[["pc1", "pc2", "pc3"]])


def test_features_of_the_models_own_raster_land_where_its_imagery_does(city: dict[str, str], tmp_path: Path) -> None:
    listener = RecordingEvents()
    listener.progress = lambda *_: None
    for name, source in {"i": {"input": city["raster"]}, "f": {"features": city["features"]}}.items():
        featurespace(model=city["model"], output=str(tmp_path / f"{name}.gpkg"), events=listener, **source)
    one, other = (geopandas.read_file(tmp_path / f"{name}.gpkg") for name in ("i", "f"))
    np.testing.assert_allclose(one[["pc1", "pc2", "pc3"]], other[["pc1", "pc2", "pc3"]], atol=0.02)
    assert (one.cluster == other.cluster).mean() > 0.9
    assert not [text for text in listener.warnings if "were not extracted" in text]


def test_tiles_of_imagery_are_whole_and_cells_without_it_are_their_middles(
    city: dict[str, str], tmp_path: Path
) -> None:
    overlapping = str(tmp_path / "f.tif")
    extractfeatures(input=city["raster"], output=overlapping, tile_size=64, stride=32)
    featurespace(features=overlapping, output=str(tmp_path / "cells.gpkg"))
    featurespace(features=overlapping, input=city["raster"], output=str(tmp_path / "tiles.gpkg"))
    cells, tiles = (geopandas.read_file(tmp_path / f"{name}.gpkg") for name in ("cells", "tiles"))
    assert tiles.tile_id.tolist() == cells.tile_id.tolist()
    assert set(tiles.area) == {32.0**2}
    assert set(cells.area) == {16.0**2}
    assert np.allclose(tiles.centroid.x, cells.centroid.x)


def test_labels_colour_the_tiles_and_a_mask_leaves_some_out(city: dict[str, str], tmp_path: Path) -> None:
    west = write_polygons(tmp_path / "m.gpkg", [box(400_000, 4_999_000, 400_128, 5_000_001)], "EPSG:32633")
    result = featurespace(features=city["features"], labels=city["labels"], mask=west, output=str(tmp_path / "t.gpkg"))
    tiles, clustered = geopandas.read_file(tmp_path / "t.gpkg"), geopandas.read_file(city["tiles"])
    known = clustered.set_index("tile_id").cluster
    assert tiles.cluster.tolist() == known.loc[tiles.tile_id].tolist()
    assert set(tiles.col) == {0, 1, 2, 3}
    with rasterio.open(city["labels"]) as labels:
        table = labels.colormap(1)
    assert {entry["number"]: entry["colour"] for entry in result["classes"]} == {
        number: "#" + bytes(table[number][:3]).hex().upper() for number in range(1, 7)
    }


def test_the_page_shows_each_tile_its_picture_hulls_centres_and_sheets(
    plotly: None, city: dict[str, str], tmp_path: Path
) -> None:
    featurespace(
        input=city["raster"],
        model=city["model"],
        output=str(tmp_path / "t.gpkg"),
        report=str(tmp_path / "r.html"),
        thumbnails=20,
    )
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    pictures, points = figures_of(page)
    assert 10 <= len(pictures["layout"]["images"]) <= 20
    shown = [entry for trace in points["data"] for entry in trace.get("customdata", [])]
    assert sorted(entry[0] for entry in shown) == list(range(63))
    assert "tile 1\nCluster" in shown[0][1] or any(text.startswith("tile 1\n") for _, text in shown)
    assert len(re.findall(r'data-album="album-1"', page)) == 2
    assert page.count('class="album"') == 1
    assert sum(trace.get("fill") == "toself" for trace in points["data"]) >= 1
    assert [trace["text"] for trace in points["data"] if trace["name"] == "centres"] == [list("123456")]
    text = text_of(page)
    assert all(f"Cluster {number}" in text for number in range(1, 7))
    assert "<script src=" not in page
    assert not re.search(r"\bnan\b|\bNone\b", text)


def test_without_imagery_the_page_has_numbers_in_place_of_pictures(
    plotly: None, city: dict[str, str], tmp_path: Path
) -> None:
    featurespace(
        features=city["features"],
        labels=city["labels"],
        output=str(tmp_path / "t.gpkg"),
        report=str(tmp_path / "r.html"),
    )
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    (points,) = figures_of(page)
    assert 'class="album"' not in page
    assert "data:image/jpeg" not in page
    tiles = [tile for trace in points["data"] if trace["mode"] == "markers" for tile in trace["text"]]
    assert sorted(tiles) == list(range(1, 64))
    assert "The tiles nearest to each centre" in text_of(page)


def test_a_large_space_is_drawn_by_a_stated_sample_that_holds_the_outliers(plotly: None, tmp_path: Path) -> None:
    features = planted(80, 80)
    featurespace(
        features=write_features(tmp_path / "f.tif", features),
        output=str(tmp_path / "t.gpkg"),
        report=str(tmp_path / "r.html"),
    )
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    (trace,) = figures_of(page)[0]["data"]
    assert 4_970 <= len(trace["x"]) <= 5_000
    assert 4 * 80 + 7 in trace["text"]
    assert f"{len(trace['x']):,} of the 6,399 tiles, evenly spaced through the raster" in text_of(page)
    assert "1 327 4 7" in text_of(page), "the odd tile leads the table of outliers"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "There is nothing to show: give a feature raster"),
        ({"input": "raster"}, "There is nothing to show"),
        ({"model": "model"}, "A model alone has no tiles: give the imagery"),
        ({"features": "features", "model": "model", "labels": "labels"}, "brings its own clusters: leave"),
        ({"features": "features", "method": "tsne"}, "no method called 'tsne': choose one of pca, umap"),
        ({"features": "features", "thumbnails": -1}, "choose 0 or more"),
        ({"features": "raster"}, "whole numbers and no features"),
        ({"features": "features", "labels": "raster"}, "does not lie on the tiles"),
    ],
)
def test_inputs_that_do_not_go_together_are_refused_and_nothing_is_written(
    city: dict[str, str], tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    chosen = {name: city.get(value, value) if isinstance(value, str) else value for name, value in changes.items()}
    with pytest.raises(InputError) as failure:
        featurespace(output=str(tmp_path / "t.gpkg"), rgb=str(tmp_path / "c.tif"), **chosen)
    assert words in str(failure.value)
    assert not list(tmp_path.iterdir())


def test_imagery_that_the_features_do_not_belong_to_is_refused(city: dict[str, str], tmp_path: Path) -> None:
    other = write_raster(tmp_path / "o.tif", np.full((3, 512, 512), 9, np.uint8), crs="EPSG:32633")
    with pytest.raises(InputError, match="does not lie on the raster"):
        featurespace(features=city["features"], input=other, output=str(tmp_path / "t.gpkg"))


def test_features_of_another_network_are_not_given_to_a_model(city: dict[str, str], tmp_path: Path) -> None:
    foreign = str(tmp_path / "f.tif")
    extractfeatures(input=city["raster"], output=foreign, tile_size=64, network="scattering")
    with pytest.raises(ModelFileError, match=r"are not those that the model .* reads \(urban2, 2416\)"):
        featurespace(features=foreign, model=city["model"], output=str(tmp_path / "t.gpkg"))


@pytest.mark.parametrize(
    ("features", "words"),
    [
        (np.full((4, 4, 3), np.nan), "No tile has features"),
        (np.where(np.arange(16).reshape(4, 4, 1) == 5, 1.0, np.full((4, 4, 3), np.nan)), "Only one tile has features"),
        (np.where(np.arange(16).reshape(4, 4, 1) < 2, 1.0, np.full((4, 4, 3), np.nan)), "Only 2 tiles have features"),
        (np.full((4, 4, 3), 7.5), "All 16 tiles have the same features"),
    ],
)
def test_a_space_without_an_extent_is_told_in_one_sentence(tmp_path: Path, features: np.ndarray, words: str) -> None:
    source = write_features(tmp_path / "f.tif", features)
    with pytest.raises(InputError) as failure:
        featurespace(features=source, output=str(tmp_path / "t.gpkg"))
    assert words in str(failure.value)
    assert [path.name for path in tmp_path.iterdir()] == ["f.tif"]


def test_three_tiles_and_one_direction_make_a_page_without_noise(plotly: None, tmp_path: Path) -> None:
    features = np.arange(3.0).reshape(1, 3, 1) * [1, 2]
    source = write_features(tmp_path / "f.tif", features)
    result = featurespace(features=source, output=str(tmp_path / "t.gpkg"), report=str(tmp_path / "r.html"))
    assert result["explained"] == pytest.approx(1)
    text = text_of((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "3 tiles are few" in text
    assert not re.search(r"\bnan\b|\bNone\b", text)


def test_without_the_package_umap_is_refused_before_any_work(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("urban_ml_plugin.core.embedding.umap_projection.find_spec", lambda name: None)
    with pytest.raises(MissingPackageError, match=r"umap-learn.* or choose the method “pca”"):
        featurespace(features=str(tmp_path / "none.tif"), method="umap", output=str(tmp_path / "t.gpkg"))


def test_umap_lays_kinds_of_tile_apart_on_the_page_and_leaves_the_layers_as_they_are(
    plotly: None, tmp_path: Path
) -> None:
    pytest.importorskip("umap", reason="umap-learn is not installed")
    source = write_features(tmp_path / "f.tif", planted())
    for method in ("pca", "umap"):
        outputs = {"output": str(tmp_path / f"{method}.gpkg"), "report": str(tmp_path / f"{method}.html")}
        featurespace(features=source, method=method, **outputs)
    one, other = (geopandas.read_file(tmp_path / f"{method}.gpkg") for method in ("pca", "umap"))
    np.testing.assert_array_equal(one.pc1, other.pc1)
    page = (tmp_path / "umap.html").read_text(encoding="utf-8")
    (trace,) = figures_of(page)[0]["data"]
    places = np.stack([trace["x"], trace["y"]], axis=1)
    kinds = np.array(trace["text"]) % 30 // 10
    centres = np.stack([np.median(places[kinds == kind], axis=0) for kind in range(3)])
    nearest = np.linalg.norm(places[:, None] - centres, axis=2).argmin(axis=1)
    assert (nearest == kinds).mean() > 0.97
    assert "McInnes" in text_of(page)


@pytest.mark.slow
def test_on_real_imagery_the_first_components_follow_what_the_eye_sees(shared_data: Path, tmp_path: Path) -> None:
    """Brightness of the tiles of Mumbai from above, which all of its types differ in."""
    source = str(shared_data / "mumbai" / "mumbai_sheet1_rgb.tif")
    extractfeatures(input=source, output=str(tmp_path / "f.tif"))
    result = featurespace(features=str(tmp_path / "f.tif"), input=source, output=str(tmp_path / "t.gpkg"))
    tiles = geopandas.read_file(tmp_path / "t.gpkg")
    with rasterio.open(source) as file:
        pixels = file.read(
            out_shape=(3, -(-file.height // 128), -(-file.width // 128)), resampling=rasterio.enums.Resampling.average
        )
    brightness = pixels.mean(axis=0)[tiles.row, tiles.col]
    strongest = max(abs(spearmanr(tiles[name], brightness)[0]) for name in ("pc1", "pc2", "pc3"))
    print(f"correlation with brightness {strongest:.2f}, {result['explained']:.2f} of the variance in three components")
    assert strongest > 0.6
    assert result["explained"] > 0.15  # of 2,416 features
