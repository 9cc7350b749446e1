"""Images found again in a generator: arithmetic, what was planted, what is refused, and the same from the same."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import torch

from tests.helpers.drawn_world import DrawnWorld, drawn_world
from tests.helpers.flat_tasks import invertimages
from tests.helpers.geotagged import write_photograph
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.generation.generator_model import (
    PARTS,
    as_bytes,
    read_generator,
    state_of_parts,
    write_generator,
)
from urban_ml_plugin.core.generation.image_store import ImageStore
from urban_ml_plugin.core.inversion.encoder_learning import LEAST_IMAGES, EncoderLearning, split
from urban_ml_plugin.core.inversion.encoder_networks import IterativeEncoder, LayerEncoder, refined
from urban_ml_plugin.core.inversion.encoders import LearntEncoder, read_encoders
from urban_ml_plugin.core.inversion.found_images import FoundImages
from urban_ml_plugin.core.inversion.images_to_find import ImagesToFind
from urban_ml_plugin.core.inversion.inverting import Inverter
from urban_ml_plugin.core.inversion.latents_file import read_latents
from urban_ml_plugin.core.inversion.likeness import PerceptualDistance, likeness, structural_similarity
from urban_ml_plugin.core.inversion.projector import Projector, noise_of_images, share_of_rate
from urban_ml_plugin.core.models.model_file import write_model
from urban_ml_plugin.core.options.choices import ENCODER, ITERATIVE, METHODS, OPTIMISATION
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError, UrbanMLError
from urban_ml_plugin.core.runtime.events import SILENT

ROWS, COLUMNS, SIZE = 4, 8, 32


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> DrawnWorld:
    """A generator with random weights, whose colours stay inside of what a picture can show."""
    drawn = drawn_world(tmp_path_factory.mktemp("world"))
    with torch.no_grad():
        for colours in drawn.model.generator.synthesis.colours:
            colours.weight.mul_(0.3)
    write_generator(drawn.model_path, drawn.model)
    return drawn


@pytest.fixture(scope="module")
def perceptual() -> PerceptualDistance:
    return PerceptualDistance()


def planted(world: DrawnWorld, count: int, seed: int = 5) -> tuple[torch.Tensor, torch.Tensor]:
    """Latents and the images that the generator draws from them."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        latents = world.model.generator.latents(torch.randn(count, world.latents.width, generator=generator))
        return latents, world.model.generator(latents).clamp(-1, 1)


@pytest.fixture(scope="module")
def raster(world: DrawnWorld, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A raster of tiles that the generator drew."""
    tiles = as_bytes(planted(world, ROWS * COLUMNS)[1])
    picture = tiles.reshape(ROWS, COLUMNS, SIZE, SIZE, 3).swapaxes(1, 2).reshape(ROWS * SIZE, COLUMNS * SIZE, 3)
    path = tmp_path_factory.mktemp("raster") / "town.tif"
    transform = rasterio.Affine(0.6, 0, 500_000, 0, -0.6, 5_000_000)
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 3, "crs": "EPSG:32633", "transform": transform}
    with rasterio.open(path, "w", width=picture.shape[1], height=picture.shape[0], **profile) as file:
        file.write(np.moveaxis(picture, -1, 0))
    return str(path)


def given(world: DrawnWorld, raster: str, folder: Path, **more: Any) -> dict[str, Any]:
    folder.mkdir(parents=True, exist_ok=True)
    quick = {"steps": 8, "thousands": 0.25, "minutes": 0}
    return {"input": raster, "model": world.model_path, "latents": str(folder / "l.safetensors"), **quick, **more}


@pytest.fixture(scope="module")
def run(world: DrawnWorld, raster: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    folder = tmp_path_factory.mktemp("run")
    files = {"output": "o.gpkg", "model_with_encoders": "m.safetensors", "report": "r.html"}
    paths = {name: str(folder / file) for name, file in files.items()}
    return invertimages(**given(world, raster, folder, checkpoint=str(folder / "kept"), **paths)), folder


# -- arithmetic --


def test_the_same_image_is_as_like_as_can_be_and_another_less(
    world: DrawnWorld, perceptual: PerceptualDistance
) -> None:
    images = planted(world, 6)[1]
    same, other = likeness(images, images, perceptual), likeness(images, images.flip(0), perceptual)
    np.testing.assert_allclose(same.l2, 0, atol=1e-6)
    np.testing.assert_allclose(same.perceptual, 0, atol=1e-6)
    np.testing.assert_allclose(same.ssim, 1, atol=1e-5)
    assert (other.l2 > 0.02).all()
    assert (other.perceptual > 0.02).all()
    assert (other.perceptual < 2).all()
    assert (other.ssim < 0.95).all()
    np.testing.assert_allclose(likeness(images * 0 + 0.2, images * 0 - 0.2, perceptual).l2, 0.2, rtol=1e-5)


def test_structural_similarity_is_that_of_its_formula_where_pixels_do_not_vary() -> None:
    one, other = torch.full((1, 3, 16, 16), 0.5), torch.full((1, 3, 16, 16), 0.8)
    expected = (2 * 0.5 * 0.8 + 1e-4) / (0.25 + 0.64 + 1e-4)
    np.testing.assert_allclose(structural_similarity(one, other), expected, rtol=1e-3)


def test_the_distance_by_features_can_be_descended(world: DrawnWorld, perceptual: PerceptualDistance) -> None:
    images = planted(world, 2)[1]
    moved = images.flip(0).clone().requires_grad_()
    distance = perceptual(moved, images).sum()
    (gradient,) = torch.autograd.grad(distance, moved)
    assert 0 < float(gradient.abs().mean()) < 1
    step = moved.detach() - 0.5 * gradient / gradient.norm()
    assert float(perceptual(step, images).sum()) < float(distance)


def test_the_rate_rises_and_falls() -> None:
    assert share_of_rate(0) < 0.05
    assert share_of_rate(0.05) == pytest.approx(1)
    assert share_of_rate(0.5) == pytest.approx(1)
    assert share_of_rate(0.875) == pytest.approx(0.5)
    assert share_of_rate(0.99) < 0.01


def test_noise_follows_from_the_image_and_the_seed(world: DrawnWorld) -> None:
    images = planted(world, 3)[1]
    noise = noise_of_images(images, 5, 8, 0)
    assert noise.shape == (5, 3, 8)
    np.testing.assert_array_equal(noise_of_images(images.flip(0), 5, 8, 0), noise.flip(1))
    assert not torch.equal(noise_of_images(images, 5, 8, 1), noise)
    assert 0.7 < float(noise.std()) < 1.3


def test_encoders_begin_as_the_one_beside_the_generator(world: DrawnWorld) -> None:
    images, model = planted(world, 3)[1], world.model
    guess = model.latent_encoder(images)
    layers = LayerEncoder(model.card.shape, model.latent_encoder)
    torch.testing.assert_close(layers(images), model.generator.spread(guess))
    iterative = IterativeEncoder(model.card.shape, model.latent_encoder)
    torch.testing.assert_close(refined(iterative, model.generator, images, guess), model.generator.spread(guess))
    seen = iterative.trunk(torch.cat([images, -images], dim=1))
    torch.testing.assert_close(seen, model.latent_encoder.trunk(images), rtol=1e-4, atol=1e-4)


def test_closed_layers_are_those_of_the_first(world: DrawnWorld) -> None:
    images, model = planted(world, 2)[1], world.model
    layers = LayerEncoder(model.card.shape, model.latent_encoder)
    with torch.no_grad():
        layers.offsets.weight.normal_()
        found = layers(images, 2)
    apart = (found - found[:, :1]).abs().sum(dim=(0, 2))
    assert (apart[1:3] > 0).all()
    assert float(apart[3:].sum() + apart[0]) == 0


# -- what was planted --


def test_an_image_that_the_generator_drew_is_found_again(world: DrawnWorld, perceptual: PerceptualDistance) -> None:
    latents, images = planted(world, 2)
    generator = world.model.generator
    start = torch.zeros_like(latents)
    found = Projector(generator, perceptual, 120).project(images, [start, start + 0.1])
    before, after = (float((generator(one) - images).square().mean()) for one in (start, found))
    assert after < 0.03 * before
    alike = [np.corrcoef(one, other)[0, 1] for one, other in zip(found.numpy(), latents.numpy())]
    assert np.mean(alike) > 0.9


def test_what_is_found_hangs_on_no_neighbour_and_no_start_that_is_worse(
    world: DrawnWorld, perceptual: PerceptualDistance
) -> None:
    latents, images = planted(world, 4)
    projector = Projector(world.model.generator, perceptual, 8)
    found = projector.project(images, [latents + 0.1])
    turned = projector.project(images.flip(0), [(latents + 0.1).flip(0)]).flip(0)
    torch.testing.assert_close(turned, found, rtol=1e-3, atol=1e-3)
    worse = projector.project(images, [latents + 3, latents + 0.1])
    torch.testing.assert_close(worse, found, rtol=1e-3, atol=1e-3)


def test_an_image_is_recognised_among_31_others_whatever_their_number_and_twins_count_as_one(
    world: DrawnWorld, perceptual: PerceptualDistance
) -> None:
    latents, images = planted(world, 32)
    pictures = np.moveaxis(as_bytes(images), -1, 1)
    store = ImageStore(33, SIZE)
    store.add(np.concatenate([pictures, pictures[:1]]))
    shown = ImagesToFind(store, SIZE, torch.device("cpu"))
    known = world.model.generator.spread(torch.cat([latents, latents[:1]])).numpy().copy()
    inverter = Inverter(world.model, perceptual, {}, 1, 0)
    assert inverter.likeness(shown, known, SILENT.aside(""))["recognised"].all()
    last, other = shown.order[-1], shown.order[1]
    known[last] = known[other]  # drawn as another, in a block of its own
    found = inverter.likeness(shown, known, SILENT.aside(""))["recognised"]
    assert np.flatnonzero(found == 0).tolist() == [last]


# -- the task --


def test_latents_layer_model_and_report_are_there(
    run: tuple[dict[str, Any], Path], world: DrawnWorld, raster: str
) -> None:
    result, folder = run
    latents = read_latents(str(folder / "l.safetensors"))
    assert latents.fingerprint == world.model.fingerprint
    assert latents.methods == METHODS
    assert len(latents) == result["images"] == ROWS * COLUMNS
    assert latents.by_method[ENCODER].shape == (32, world.model.card.shape.layers, world.latents.width)
    assert len({tuple(one) for one in latents.mean(OPTIMISATION).round(4).tolist()}) == 32
    layer = geopandas.read_file(folder / "o.gpkg")
    assert latents.ids.tolist() == layer.tile_id.tolist()
    np.testing.assert_allclose(latents.x, 500_000 + (latents.column + 0.5) * SIZE * 0.6)
    np.testing.assert_allclose(latents.y, 5_000_000 - (latents.row + 0.5) * SIZE * 0.6)
    fields = [f"{measure}_{method}" for method in METHODS for measure in ("l2", "perceptual", "ssim")]
    assert list(layer.columns) == ["tile_id", "row", "col", *fields, "geometry"]
    assert (layer[fields] != 0).all().all()
    assert [row["method"] for row in result["rows"]] == list(METHODS)
    page = (folder / "r.html").read_text(encoding="utf-8")
    assert "Reconstructions are drawn, not real" in page
    assert result["verdict"] in page
    assert (folder / "kept" / "progress.html").exists()


def test_the_fields_are_what_the_latents_draw(
    run: tuple[dict[str, Any], Path], world: DrawnWorld, raster: str, perceptual: PerceptualDistance
) -> None:
    _, folder = run
    latents, layer = read_latents(str(folder / "l.safetensors")), geopandas.read_file(folder / "o.gpkg")
    with rasterio.open(raster) as file:
        pixels = file.read()
    here = 11
    top, left = int(latents.row[here]) * SIZE, int(latents.column[here]) * SIZE
    image = torch.from_numpy(pixels[None, :, top : top + SIZE, left : left + SIZE]) / 127.5 - 1
    for method in METHODS:
        drawn = world.model.generator(torch.from_numpy(latents.by_method[method][here][None]))
        expected = likeness(image, drawn, perceptual)
        for measure, value in expected._asdict().items():
            assert layer[f"{measure}_{method}"][here] == pytest.approx(float(value), abs=1e-3)


def test_a_model_with_encoders_is_the_same_model_and_its_encoders_do_not_learn_again(
    run: tuple[dict[str, Any], Path], world: DrawnWorld, raster: str, tmp_path: Path
) -> None:
    _, folder = run
    again = read_generator(str(folder / "m.safetensors"))
    assert again.fingerprint == world.model.fingerprint
    encoders = read_encoders(again.path, again)
    assert sorted(encoders) == [ENCODER, ITERATIVE]
    assert encoders[ENCODER].shown == 250
    options = {"model": again.path, "methods": [ENCODER], "most_images": 9}
    events = RecordingEvents()
    second = invertimages(**given(world, raster, tmp_path, **options), events=events)
    assert second["images"] == 9
    found, before = read_latents(str(tmp_path / "l.safetensors")), read_latents(str(folder / "l.safetensors"))
    places = np.searchsorted(before.ids, found.ids)
    np.testing.assert_allclose(found.by_method[ENCODER], before.by_method[ENCODER][places], atol=1e-3)
    assert set(np.diff(found.ids)) <= {3, 4}


def test_the_same_input_gives_the_same_bytes_whatever_the_batch_and_after_a_break(
    run: tuple[dict[str, Any], Path], world: DrawnWorld, raster: str, tmp_path: Path
) -> None:
    _, folder = run
    kept = tmp_path / "kept"
    shutil.copytree(folder / "kept", kept)
    next(kept.glob("found_0*.safetensors")).unlink()
    invertimages(**given(world, raster, tmp_path, checkpoint=str(kept), batch_size=8))
    assert (tmp_path / "l.safetensors").read_bytes() == (folder / "l.safetensors").read_bytes()


@pytest.mark.slow
def test_a_run_that_breaks_off_while_an_encoder_learns_ends_in_the_same_bytes(
    world: DrawnWorld, raster: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = {"thousands": 1, "methods": [ENCODER, ITERATIVE]}
    invertimages(**given(world, raster, tmp_path, **options))
    expected, learn, kept = (tmp_path / "l.safetensors").read_bytes(), EncoderLearning.epoch, str(tmp_path / "kept")

    def break_off(learning: EncoderLearning, number: int) -> Any:
        if number == 3 and isinstance(learning.mean, IterativeEncoder):
            raise KeyboardInterrupt
        return learn(learning, number)

    monkeypatch.setattr(EncoderLearning, "epoch", break_off)
    with pytest.raises(KeyboardInterrupt):
        invertimages(**given(world, raster, tmp_path, **options, checkpoint=kept))
    monkeypatch.setattr(EncoderLearning, "epoch", learn)
    invertimages(**given(world, raster, tmp_path, **options, checkpoint=kept))
    assert (tmp_path / "l.safetensors").read_bytes() == expected


def test_a_checkpoint_of_another_job_is_refused(
    run: tuple[dict[str, Any], Path], world: DrawnWorld, raster: str, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    shutil.copytree(run[1] / "kept", kept)
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        invertimages(**given(world, raster, tmp_path, checkpoint=str(kept), seed=1))


@pytest.mark.parametrize("different", [30, 15, 2, 1])
def test_no_encoder_learns_from_the_twin_of_an_image_that_is_held_out(world: DrawnWorld, different: int) -> None:
    pictures = np.moveaxis(as_bytes(planted(world, different)[1]), -1, 1)
    store = ImageStore(30, SIZE)
    store.add(pictures[np.arange(30) % different])
    found = split(ImagesToFind(store, SIZE, torch.device("cpu")))
    assert sorted([*found.learnt, *found.held_out]) == list(range(30))
    assert len(found.learnt) > 0 < len(found.held_out)
    shared = set((found.learnt % different).tolist()) & set((found.held_out % different).tolist())
    assert not shared or different == 1


def test_encoders_that_learn_on_find_images_anew(
    world: DrawnWorld, perceptual: PerceptualDistance, tmp_path: Path
) -> None:
    store = ImageStore(4, SIZE)
    store.add(np.moveaxis(as_bytes(planted(world, 4)[1]), -1, 1))
    shown = ImagesToFind(store, SIZE, torch.device("cpu"))
    encoder = LayerEncoder(world.model.card.shape, world.model.latent_encoder)
    found = []
    for seed in (0, 0, 1):
        torch.manual_seed(seed)
        with torch.no_grad():
            encoder.offsets.weight.normal_()
        inverter = Inverter(world.model, perceptual, {ENCODER: encoder}, 1, 0)
        found.append(inverter.invert(shown, (ENCODER,), SILENT.aside(""), str(tmp_path))[ENCODER])
    assert np.array_equal(found[0], found[1])
    assert not np.array_equal(found[0], found[2])
    with pytest.raises(ModelFileError, match="other inputs or parameters"):
        replace(inverter, seed=1).invert(shown, (ENCODER,), SILENT.aside(""), str(tmp_path))


@pytest.mark.slow
def test_encoders_come_nearer_to_the_images_as_they_learn(world: DrawnWorld, raster: str, tmp_path: Path) -> None:
    images, path = planted(world, 16)[1], str(tmp_path / "m.safetensors")
    options = {"thousands": 3, "methods": [ENCODER, ITERATIVE], "model_with_encoders": path}
    invertimages(**given(world, raster, tmp_path, **options))
    encoders, generator = read_encoders(path, world.model), world.model.generator
    with torch.no_grad():
        guess = world.model.latent_encoder(images)
        before = float((generator(guess) - images).square().mean())
        for method, one in encoders.items():
            network: Any = one.network
            found = network(images) if method == ENCODER else refined(network, generator, images, guess)
            assert float((generator(found) - images).square().mean()) < 0.7 * before, method


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"methods": []}, "No way of inversion was chosen"),
        ({"methods": ["magic"]}, "no way of inversion called “magic”"),
        ({"steps": 0}, "must be above 0"),
        ({"methods": [ENCODER], "most_images": LEAST_IMAGES - 1}, "Encoders cannot learn from 19 images"),
        ({"input": []}, "Give either rasters"),
        ({"bands": "1,2"}, "reads 3 bands, not 2"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    options: dict[str, Any], said: str, world: DrawnWorld, raster: str, tmp_path: Path
) -> None:
    with pytest.raises((InputError, ModelFileError), match=said) as caught:
        invertimages(**given(world, raster, tmp_path, **options))
    assert str(caught.value).endswith(".")
    assert not list(tmp_path.iterdir())


def test_values_beyond_those_of_8_bits_and_shares_are_refused_and_floats_that_hold_8_bits_are_not(
    world: DrawnWorld, raster: str, tmp_path: Path
) -> None:
    for kind, times, seen in (("uint16", 40, "white"), ("float32", 1 / 255, "black"), ("float32", 1, "")):
        path = str(tmp_path / f"{kind}_{seen}.tif")
        with rasterio.open(raster) as file, rasterio.open(path, "w", **{**file.profile, "dtype": kind}) as other:
            other.write(file.read().astype(kind) * times)
        if not seen:
            assert world.model.bands_of(path) == [1, 2, 3]
            continue
        with pytest.raises(ModelFileError, match=rf"pictures of 8 bits .* see as {seen}: convert the raster"):
            invertimages(**given(world, path, tmp_path / "out"))
        assert not list((tmp_path / "out").iterdir())


def test_an_unusable_model_is_refused_unless_it_is_wanted(world: DrawnWorld, raster: str, tmp_path: Path) -> None:
    path = str(tmp_path / "collapsed.safetensors")
    write_generator(path, replace(world.model, card=replace(world.model.card, verdict="collapsed")))
    options = {"model": path, "methods": [OPTIMISATION], "most_images": 2, "steps": 2}
    with pytest.raises(ModelFileError, match="found to be “collapsed”"):
        invertimages(**given(world, raster, tmp_path, **options))
    told = invertimages(**given(world, raster, tmp_path, **options, anyway=True))["verdict"]
    assert "found to be “collapsed”" in told


@pytest.mark.slow
def test_time_that_is_up_is_told_and_what_was_learnt_is_used(world: DrawnWorld, raster: str, tmp_path: Path) -> None:
    events, page = RecordingEvents(), tmp_path / "r.html"
    options = {"methods": [ENCODER], "thousands": 5, "minutes": 1e-6, "report": str(page)}
    result = invertimages(**given(world, raster, tmp_path, **options), events=events)
    assert any("after 250 of 5,000 images" in text and "MINUTES" in text for text in events.warnings)
    assert result["rows"][0]["shown"] == 250
    assert "The time was up before encoder" in page.read_text(encoding="utf-8")


def test_photographs_are_no_tiles(world: DrawnWorld, tmp_path: Path) -> None:
    photos = {"photos": "p.gpkg", "photo_field": "photo", "input": []}
    with pytest.raises(ModelFileError, match="made from tiles that are seen from above"):
        invertimages(**given(world, "", tmp_path, **photos))


def test_photographs_that_are_missing_are_told_in_a_sentence(world: DrawnWorld, tmp_path: Path) -> None:
    model, photos = str(tmp_path / "photographs.safetensors"), str(tmp_path / "p.gpkg")
    write_generator(model, replace(world.model, card=replace(world.model.card, images="photographs")))
    points = geopandas.GeoSeries.from_xy([9.0, 9.1], [48.0, 48.1], crs="EPSG:4326")
    geopandas.GeoDataFrame({"photo": ["a.jpg", "b.jpg"]}, geometry=points).to_file(photos)
    given_photos = {"input": [], "photos": photos, "photo_field": "photo", "photo_folder": str(tmp_path)}
    with pytest.raises(UrbanMLError, match=r"a\.jpg") as caught:
        invertimages(**given(world, "", tmp_path / "out", model=model, **given_photos))
    assert "\n" not in str(caught.value)
    assert not list((tmp_path / "out").iterdir())


def test_photographs_are_found_and_views_of_one_belong_together(world: DrawnWorld, tmp_path: Path) -> None:
    model, photos = str(tmp_path / "photographs.safetensors"), str(tmp_path / "p.gpkg")
    write_generator(model, replace(world.model, card=replace(world.model.card, images="photographs")))
    pictures = as_bytes(planted(world, 3)[1])
    for number, picture in enumerate(pictures):
        write_photograph(tmp_path / f"{number}.jpg", np.moveaxis(picture, -1, 0) / np.float32(255), (9.0, 48.0))
    points = geopandas.GeoSeries.from_xy([9.0, 9.1, 9.2], [48.0, 48.1, 48.2], crs="EPSG:4326")
    geopandas.GeoDataFrame({"photo": ["0.jpg", "1.jpg", "2.jpg"]}, geometry=points).to_file(photos)
    given_photos = {"input": [], "photos": photos, "photo_field": "photo", "photo_folder": str(tmp_path)}
    outputs = {"output": str(tmp_path / "o.gpkg"), "report": str(tmp_path / "r.html")}
    options = {"methods": [OPTIMISATION], "steps": 12, "model": model, **outputs}
    result = invertimages(**given(world, "", tmp_path / "out", **options, **given_photos))
    assert "3 photographs were looked for in the model" in result["verdict"]
    assert result["verdict"] in (tmp_path / "r.html").read_text(encoding="utf-8")
    latents = read_latents(str(tmp_path / "out" / "l.safetensors"))
    assert (result["images"], latents.kind, latents.block.tolist()) == (3, "photographs", [0, 1, 2])
    np.testing.assert_allclose(latents.y, [48.0, 48.1, 48.2])
    assert geopandas.read_file(tmp_path / "o.gpkg").photo.tolist() == ["0.jpg", "1.jpg", "2.jpg"]


def test_a_model_of_another_kind_is_told_in_a_sentence(world: DrawnWorld, raster: str, tmp_path: Path) -> None:
    types = str(Path(__file__).parents[1] / "stored_models" / "types.safetensors")
    with pytest.raises(
        ModelFileError,
        match="was made by “Cluster urban types”: choose one made by “Train a generative model”",
    ):
        invertimages(**given(world, raster, tmp_path, model=types))


def test_an_encoder_that_is_damaged_is_told_in_a_sentence(world: DrawnWorld, tmp_path: Path) -> None:
    card = {**world.model.card.as_json(), "kind": "traingan", "encoders": {ENCODER: {"shown": 1, "images": 1}}}
    path, parts = str(tmp_path / "m.safetensors"), ("network", "discriminator", "latent_encoder")
    write_model(path, state_of_parts(dict(zip(PARTS, (getattr(world.model, part) for part in parts)))), card)
    with pytest.raises(ModelFileError, match=r"damaged \(the tensor “inversion.encoder.* is missing\)"):
        read_encoders(path, world.model)


def test_what_an_encoder_that_came_with_the_model_had_not_learnt_from_is_not_told() -> None:
    distance, learnt = np.arange(10, dtype=np.float32), np.arange(10) % 5 > 0
    encoders = {
        ENCODER: LearntEncoder(torch.nn.Identity(), 250, 9, False, []),
        ITERATIVE: LearntEncoder(torch.nn.Identity(), 250, 9, False, [{"epoch": 1}]),
    }
    found = SimpleNamespace(encoders=encoders, learnt=learnt)
    held_out = {method: FoundImages._held_out(found, method, distance) for method in METHODS}  # type: ignore[arg-type]
    assert held_out == {OPTIMISATION: None, ENCODER: None, ITERATIVE: 2.5}
