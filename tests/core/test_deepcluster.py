"""Clustering a raster from end to end, and applying what was learnt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

from tests.helpers.flat_tasks import applydeepcluster, deepcluster
from tests.helpers.model_files import read_model
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.rasters import noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.models.model_file import write_model
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError

NORTH_UP = Affine(0.5, 0, 400_000, 0, -0.5, 5_000_000)


@pytest.fixture(scope="module")
def city() -> tuple[np.ndarray, np.ndarray]:
    """6 × 6 tiles of 64 pixels, the first of them nodata, and the truth."""
    return planted_city(seed=6, tiles=6, tile=64, nodata_tiles=1)


def as_uint16(picture: np.ndarray) -> dict[str, Any]:
    return {"pixels": picture.astype(np.uint16) * 40, "nodata": 0}


def as_float_with_nan(picture: np.ndarray) -> dict[str, Any]:
    return {"pixels": np.where(picture == 0, np.nan, picture / 255).astype(np.float32), "nodata": None}


def as_rgb_with_alpha(picture: np.ndarray) -> dict[str, Any]:
    return {"pixels": np.concatenate([picture[:3], 255 * picture.any(axis=0, keepdims=True).astype(np.uint8)])}


def as_mask_band(picture: np.ndarray) -> dict[str, Any]:
    return {"pixels": picture[:3], "mask": picture.any(axis=0)}


def write(path: Path, pixels: np.ndarray, mask: Any = None, **profile: Any) -> Path:
    bands, height, width = pixels.shape
    options = {"crs": "EPSG:32633", "transform": NORTH_UP, **profile}
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype=pixels.dtype.name, **options
    ) as file:
        file.write(pixels)
        if mask is not None:
            file.write_mask(mask)
    return path


def test_the_log_the_model_and_the_report_tell_that_featureless_ground_gets_another_map_in_another_run(
    tmp_path: Path, plotly: Any
) -> None:
    source, events = write_raster(tmp_path / "noise.tif", noise(3, 512, 512)), RecordingEvents()
    model, report = str(tmp_path / "m.safetensors"), tmp_path / "r.html"
    arguments = {"tile_size": 64, "clusters": 5, "events": events}
    result = deepcluster(input=source, output=str(tmp_path / "t.gpkg"), model=model, report=str(report), **arguments)
    told = next(text for text in events.warnings if "unstable" in text)
    assert told.startswith("This map is unstable: another seed ")
    assert told.endswith("none of the clusters can be relied upon.")
    assert f'<p class="lead">{told}' in report.read_text(encoding="utf-8")
    metrics = read_model(model, "deepcluster")[1]["metrics"]
    for name in ("seed_agreement", "moved_by_seed", "moved_by_tiles", "unstable"):
        assert metrics[name] == result[name]
    assert result["unstable"]
    assert result["moved_by_tiles"] > 0.3
    arguments = {"output": str(tmp_path / "a.gpkg"), "report": str(tmp_path / "a.html"), "events": events}
    applydeepcluster(inputs=[source], model=model, **arguments)
    assert "The map that the model was made with is unstable: another seed " in events.warnings[-1]
    assert events.warnings[-1] in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_of_few_tiles_the_log_and_the_model_say_that_stability_cannot_be_told(tmp_path: Path) -> None:
    source, events = write_raster(tmp_path / "noise.tif", noise(3, 256, 256)), RecordingEvents()
    model = str(tmp_path / "m.safetensors")
    arguments = {"tile_size": 64, "network": "scattering", "events": events}
    deepcluster(input=source, output=str(tmp_path / "t.gpkg"), model=model, clusters=2, **arguments)
    told = [text for text in events.warnings if "has 16 tiles, too few to tell whether it is stable" in text]
    assert len(told) == 1
    applydeepcluster(inputs=[source], model=model, output=str(tmp_path / "a.gpkg"), events=events)
    assert any(
        text.startswith("The map that the model was made with has 16 tiles, too few") for text in events.warnings
    )


def test_planted_types_are_not_called_unstable(tmp_path: Path) -> None:
    events, source = RecordingEvents(), write_city(tmp_path / "city.tif", planted_city(0, tiles=10, tile=64)[0])
    result = deepcluster(input=str(source), output=str(tmp_path / "t.gpkg"), tile_size=64, clusters=6, events=events)
    assert any(text.startswith("This map is stable: another seed moves about") for text in events.infos)
    assert not [text for text in events.warnings if "unstable" in text]
    assert not result["unstable"]
    assert result["seed_agreement"] == pytest.approx(1)


@pytest.mark.parametrize(
    "transform",
    [
        NORTH_UP,
        Affine(0.5, 0, 400_000, 0, 0.5, 5_000_000),
        NORTH_UP * Affine.rotation(30),
        Affine(0.5, 0, 400_000, 0, -0.9, 5_000_000),
    ],
    ids=["north-up", "south-up", "rotated", "non-square"],
)
def test_labels_and_tiles_align_with_the_source_whatever_its_transform(
    city: Any, tmp_path: Path, transform: Affine
) -> None:
    source = write(tmp_path / "city.tif", city[0], transform=transform, nodata=0)
    _check_alignment(source, transform, tmp_path)


def test_labels_and_tiles_align_in_a_geographic_crs_and_through_a_vrt(city: Any, tmp_path: Path) -> None:
    transform = Affine(5e-6, 0, 39.2, 0, -5e-6, -6.1)
    source = write(tmp_path / "city.tif", city[0], transform=transform, nodata=0, crs="EPSG:4326")
    from rasterio.shutil import copy

    copy(source, tmp_path / "city.vrt", driver="VRT")
    _check_alignment(tmp_path / "city.vrt", transform, tmp_path)


def _check_alignment(source: Path, transform: Affine, folder: Path) -> None:
    deepcluster(
        input=str(source),
        output=str(folder / "t.gpkg"),
        labels=str(folder / "l.tif"),
        tile_size=64,
        clusters=4,
        epochs=0,
    )
    tiles = geopandas.read_file(folder / "t.gpkg")
    with rasterio.open(folder / "l.tif") as labels:
        assert labels.transform.almost_equals(transform * Affine.scale(64), precision=1e-12)
        cells = labels.read(1)
    assert (cells[0, 0], len(tiles)) == (0, 35)
    assert cells[tiles.row, tiles.col].tolist() == tiles.cluster.tolist()
    for tile in tiles.itertuples():
        middle = transform * ((tile.col + 0.5) * 64, (tile.row + 0.5) * 64)
        assert np.allclose((tile.geometry.centroid.x, tile.geometry.centroid.y), middle, rtol=1e-12)


@pytest.mark.parametrize("form", [as_uint16, as_float_with_nan, as_rgb_with_alpha, as_mask_band])
def test_the_same_types_are_found_in_any_pixel_type_and_holes_stay_without_a_label(
    city: Any, tmp_path: Path, form: Any
) -> None:
    source = write(tmp_path / "city.tif", **form(city[0]))
    deepcluster(input=str(source), output=str(tmp_path / "t.gpkg"), tile_size=64, clusters=6)
    tiles = geopandas.read_file(tmp_path / "t.gpkg")
    assert (0, 0) not in set(zip(tiles.row, tiles.col))
    assert adjusted_rand_score(city[1][tiles.row, tiles.col], tiles.cluster) >= 0.9


def test_a_tile_with_a_corner_of_valid_pixels_is_there_without_a_cluster(city: Any, tmp_path: Path) -> None:
    picture = city[0].copy()
    picture[:, 64:128, 64:110] = 0
    source = write_city(tmp_path / "city.tif", picture)
    deepcluster(input=str(source), output=str(tmp_path / "t.gpkg"), tile_size=64, clusters=4)
    tiles = geopandas.read_file(tmp_path / "t.gpkg").set_index(["row", "col"])
    assert tiles.valid[1, 1] == pytest.approx(18 / 64)
    assert np.isnan(tiles.cluster[1, 1])
    assert tiles.cluster.drop((1, 1)).notna().all()


def test_overlapping_tiles_have_label_cells_of_one_stride_in_their_middle(city: Any, tmp_path: Path) -> None:
    source = write_city(tmp_path / "city.tif", city[0])
    deepcluster(
        input=str(source),
        output=str(tmp_path / "t.gpkg"),
        labels=str(tmp_path / "l.tif"),
        tile_size=64,
        stride=32,
        clusters=4,
        epochs=0,
    )
    tiles = geopandas.read_file(tmp_path / "t.gpkg")
    with rasterio.open(tmp_path / "l.tif") as labels:
        assert (labels.height, labels.width, labels.res) == (11, 11, (16, 16))
        centres = tiles.geometry.centroid
        sampled = [value[0] for value in labels.sample(zip(centres.x, centres.y))]
    assert sampled == tiles.cluster.fillna(0).tolist()


@pytest.mark.slow
@pytest.mark.parametrize(("network", "weights"), [("resnet18", "none"), ("urban2", "bundled")])
def test_a_learnt_network_is_trained_on_its_clusters_and_applied_with_the_weights_that_were_kept(
    city: Any, tmp_path: Path, network: str, weights: str
) -> None:
    source = str(write_city(tmp_path / "city.tif", city[0]))
    model = str(tmp_path / "m.safetensors")
    result = deepcluster(
        input=source,
        output=str(tmp_path / "t.gpkg"),
        model=model,
        tile_size=64,
        clusters=4,
        epochs=2,
        checkpoint=str(tmp_path / "rounds"),
        network=network,
        weights=weights,
        precision="float32",
    )
    assert (tmp_path / "rounds" / "progress.html").exists()
    card = read_model(model, "deepcluster")[1]
    assert card["metrics"]["epoch"] == result["epoch"]
    assert len(card["metrics"]["epochs"]) >= 2
    applydeepcluster(input=source, model=model, output=str(tmp_path / "a.gpkg"), precision="float32")
    learnt, applied = (geopandas.read_file(tmp_path / name) for name in ("t.gpkg", "a.gpkg"))
    assert learnt.cluster.tolist() == applied.cluster.tolist()


def test_without_asking_no_network_is_trained_on_its_own_clusters(city: Any, tmp_path: Path) -> None:
    model = str(tmp_path / "m.safetensors")
    source = str(write_city(tmp_path / "city.tif", city[0]))
    deepcluster(input=source, output=str(tmp_path / "t.gpkg"), model=model, tile_size=64, clusters=4)
    tensors, card = read_model(model, "deepcluster")
    assert len(card["metrics"]["epochs"]) == 1
    assert (card["network"]["name"], card["network"]["weights"]) == ("urban2", "bundled")
    for name, tensor in build_network("urban2", "bundled", 3, 64).state_dict().items():
        np.testing.assert_array_equal(tensors[f"network.{name}"], tensor.numpy())


@pytest.mark.slow
def test_tiles_are_zoomed_as_the_models_own_were(city: Any, tmp_path: Path) -> None:
    fine = str(write_city(tmp_path / "fine.tif", city[0], transform=Affine(0.05, 0, 4e5, 0, -0.05, 5e6)))
    plain = str(write_city(tmp_path / "plain.tif", city[0]))
    models = {source: f"{source}.safetensors" for source in (fine, plain)}
    for source, model in models.items():
        deepcluster(input=source, output=f"{source}.gpkg", model=model, tile_size=128, clusters=4)
    zooms = [read_model(model, "deepcluster")[1]["network"]["zoom"] for model in models.values()]
    assert zooms == pytest.approx([0.5, 1], abs=1e-3)
    # Each to a raster of the same pixels that would ask for the other zoom.
    for source, other in ((fine, plain), (plain, fine)):
        applydeepcluster(input=other, model=models[source], output=str(tmp_path / "a.gpkg"))
        learnt, applied = (geopandas.read_file(path) for path in (f"{source}.gpkg", tmp_path / "a.gpkg"))
        assert applied.cluster.tolist() == learnt.cluster.tolist()
        np.testing.assert_array_equal(applied.novelty, learnt.novelty)


def test_a_model_from_before_there_was_a_zoom_sees_tiles_as_they_are(city: Any, tmp_path: Path) -> None:
    source, model = str(write_city(tmp_path / "city.tif", city[0])), str(tmp_path / "m.safetensors")
    deepcluster(input=source, output=str(tmp_path / "t.gpkg"), model=model, tile_size=64, clusters=4)
    tensors, card = read_model(model, "deepcluster")
    del card["network"]["zoom"]
    write_model(model, tensors, card)
    applydeepcluster(input=source, model=model, output=str(tmp_path / "a.gpkg"))
    learnt, applied = (geopandas.read_file(tmp_path / name) for name in ("t.gpkg", "a.gpkg"))
    assert applied.cluster.tolist() == learnt.cluster.tolist()
    np.testing.assert_array_equal(applied.novelty, learnt.novelty)


def test_a_new_raster_is_scaled_as_the_models_own_was(city: Any, tmp_path: Path) -> None:
    model = str(tmp_path / "m.safetensors")
    source = str(write_city(tmp_path / "city.tif", city[0]))
    deepcluster(input=source, output=str(tmp_path / "t.gpkg"), model=model, tile_size=64, clusters=6)
    # Half of the city alone has another range of values; measured anew, its clusters would change.
    west = str(write_city(tmp_path / "west.tif", city[0][:, :, :192]))
    applydeepcluster(input=west, model=model, output=str(tmp_path / "w.gpkg"))
    whole = geopandas.read_file(tmp_path / "t.gpkg").set_index(["row", "col"])
    half = geopandas.read_file(tmp_path / "w.gpkg").set_index(["row", "col"])
    assert half.cluster.tolist() == whole.cluster.loc[half.index].tolist()


def test_novelty_tells_ground_that_the_model_has_never_seen(city: Any, tmp_path: Path) -> None:
    model = str(tmp_path / "m.safetensors")
    source = str(write_city(tmp_path / "city.tif", city[0]))
    deepcluster(input=source, output=str(tmp_path / "t.gpkg"), model=model, tile_size=64, clusters=6)
    strange = np.random.default_rng(0).integers(1, 255, (4, 128, 128)).astype(np.uint8)
    applied = applydeepcluster(
        input=str(write_city(tmp_path / "s.tif", strange)), model=model, output=str(tmp_path / "s.gpkg")
    )
    assert applied["novel_share"] == 1


def test_a_damaged_card_and_a_wrong_number_of_bands_are_refused(city: Any, tmp_path: Path) -> None:
    source = str(write_city(tmp_path / "city.tif", city[0]))
    broken = str(tmp_path / "broken.safetensors")
    write_model(broken, {"x": np.zeros(1)}, {"kind": "deepcluster", "bands": [1, 2, 3]})
    with pytest.raises(ModelFileError, match="is damaged"):
        applydeepcluster(input=source, model=broken, output=str(tmp_path / "t.gpkg"))
    model = str(tmp_path / "m.safetensors")
    deepcluster(input=source, output=str(tmp_path / "t.gpkg"), model=model, tile_size=64, clusters=4)
    with pytest.raises(ModelFileError, match="reads 3 bands, not 2"):
        applydeepcluster(input=source, model=model, output=str(tmp_path / "a.gpkg"), bands=[1, 2])


def test_one_tone_everywhere_has_no_types(tmp_path: Path) -> None:
    source = write_city(tmp_path / "flat.tif", np.full((3, 384, 384), 90, np.uint8))
    with pytest.raises(InputError, match="choose"):
        deepcluster(input=str(source), output=str(tmp_path / "t.gpkg"), tile_size=64, clusters=4)
    assert {path.name for path in tmp_path.iterdir()} == {"flat.tif"}


@pytest.mark.parametrize("sheet", [pytest.param("1", marks=pytest.mark.slow), "4"])
def test_on_real_imagery_clusters_agree_with_land_use_better_than_chance_by_far(
    shared_data: Path, tmp_path: Path, sheet: str
) -> None:
    """Normalised mutual information with the majority land use of each tile, K = 5, of Mumbai from above."""
    folder = shared_data / "mumbai"
    source = folder / f"mumbai_sheet{sheet}_rgb.tif"
    deepcluster(input=str(source), output=str(tmp_path / "t.gpkg"), clusters=5)
    tiles = geopandas.read_file(tmp_path / "t.gpkg").dropna(subset=["cluster"])
    land = geopandas.read_file(folder / f"mumbai_sheet{sheet}_landuse.gpkg")
    parts = geopandas.overlay(tiles[["tile_id", "cluster", "geometry"]], land[["class", "geometry"]])
    largest = parts.assign(area=parts.area).groupby(["tile_id", "cluster", "class"]).area.sum().reset_index()
    largest = largest.sort_values("area").drop_duplicates("tile_id", keep="last")
    score = normalized_mutual_info_score(largest["class"], largest["cluster"])
    print(f"sheet {sheet}: NMI {score:.3f} on {len(largest)} tiles")
    assert score > 0.2
