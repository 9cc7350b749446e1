"""Ideal images of a category: they have it by two classifiers, keep what is locked, and say what they are."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import torch
from rasterio.io import MemoryFile

from tests.helpers.drawn_world import drawn_world
from tests.helpers.flat_tasks import templateimage
from tests.helpers.latent_worlds import SIDE
from tests.helpers.png_texts import png_texts
from tests.helpers.rasters import NORTH_UP, write_raster
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.template_world import BARE, GREENER, TemplateWorld, learn, template_world
from urban_ml_plugin.core import templateimage as task
from urban_ml_plugin.core.generation.generator_model import read_generator, write_generator
from urban_ml_plugin.core.generation.painter import Painter
from urban_ml_plugin.core.images.colour_attributes import colour_attributes, other_colours
from urban_ml_plugin.core.inversion.latents_file import read_latents
from urban_ml_plugin.core.latent_directions.attributes import SeenByModel
from urban_ml_plugin.core.options.imagery_options import ImageryOptions
from urban_ml_plugin.core.options.network_options import ComputingOptions
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError, OutputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.status.status_model import read_status
from urban_ml_plugin.core.synthesis.letters import dots
from urban_ml_plugin.core.synthesis.marked_picture import SYNTHETIC
from urban_ml_plugin.core.synthesis.matrices import CELL, GAP
from urban_ml_plugin.core.templates import pixel_ascent
from urban_ml_plugin.core.templates.goal import choose_goal
from urban_ml_plugin.core.templates.judge import Judge
from urban_ml_plugin.core.templates.latent_gaussian import LatentGaussian
from urban_ml_plugin.core.templates.locks import learn_locks
from urban_ml_plugin.core.templates.second_classifier import make_second
from urban_ml_plugin.core.templates.template_pictures import PAIRS

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
COUNT, STEPS = 16, 48


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> TemplateWorld:
    return template_world(tmp_path_factory.mktemp("world"))


def given(world: TemplateWorld, folder: Path, **more: Any) -> dict[str, Any]:
    files = {"model": world.first, "generator": world.generator, "latents": world.latents}
    options = {"second_model": world.second, "target": GREENER, "count": COUNT, "steps": STEPS}
    return {**files, **options, "folder": str(folder / "pictures"), **more}


@pytest.fixture(scope="module")
def drawn(world: TemplateWorld, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    folder = tmp_path_factory.mktemp("drawn")
    files = {"output": "p.gpkg", "templates": "t.safetensors", "report": "r.html"}
    return templateimage(**given(world, folder, **{name: str(folder / file) for name, file in files.items()})), folder


def row_of(result: dict[str, Any], attribute: str) -> dict[str, Any]:
    return next(row for row in result["rows"] if row["attribute"] == attribute)


def picture_of(path: Path) -> Any:
    """The picture (S, S, 3) over the strip of a file, each of its squares as one pixel."""
    with MemoryFile(path.read_bytes()) as file, file.open() as image:
        shown = np.moveaxis(image.read(), 0, -1)
    times = shown.shape[1] // SIDE
    return shown[: times * SIDE : times, ::times]


def test_templates_have_the_class_by_both_classifiers_and_are_greener(drawn: tuple[dict[str, Any], Path]) -> None:
    result, folder = drawn
    layer = geopandas.read_file(folder / "p.gpkg")
    assert len(layer) == result["images"] == COUNT
    assert (layer.p_before < 0.5).all()
    assert (layer.p_after >= 0.9).mean() >= 0.9
    assert layer.p_second.mean() >= 0.8
    assert layer.p_second_before.mean() < 0.4
    assert layer["distance"].between(0.01, 0.75).all()
    assert row_of(result, "green")["grew"] >= 0.75
    assert row_of(result, "green")["change"] > 0.1


@pytest.mark.slow
def test_the_other_class_turns_the_change_around(world: TemplateWorld, tmp_path: Path) -> None:
    result = templateimage(**given(world, tmp_path, target=BARE))
    assert result["after"] >= 0.9
    assert result["second"] >= 0.8
    assert row_of(result, "green")["grew"] <= 0.25
    assert row_of(result, "green")["change"] < -0.04


def test_what_the_layer_says_is_what_the_classifiers_say_of_the_files(
    world: TemplateWorld, drawn: tuple[dict[str, Any], Path]
) -> None:
    layer = geopandas.read_file(drawn[1] / "p.gpkg")
    pictures = np.stack([picture_of(drawn[1] / "pictures" / name) for name in layer.picture])
    shown = np.moveaxis(pictures, -1, 1).astype(np.float32) / 255
    for path, field in ((world.first, "p_after"), (world.second, "p_second")):
        model = read_status(path)
        seen = SeenByModel(model, world.model, model.encoder(ComputingOptions(device="cpu")))
        np.testing.assert_allclose(seen(shown)[f"status: {GREENER}"], layer[field], atol=0.01)
    np.testing.assert_allclose(colour_attributes(shown)["green"].mean(), row_of(drawn[0], "green")["after"], rtol=1e-6)


def test_the_file_of_templates_draws_the_pictures_under_the_numbers_and_places_of_their_images(
    world: TemplateWorld, drawn: tuple[dict[str, Any], Path]
) -> None:
    layer = geopandas.read_file(drawn[1] / "p.gpkg")
    templates = read_latents(str(drawn[1] / "t.safetensors"))
    assert templates.fingerprint == world.model.fingerprint
    assert templates.ids.tolist() == layer.tile_id.tolist()
    np.testing.assert_allclose([[p.x, p.y] for p in layer.geometry], np.stack([templates.x, templates.y], axis=1))
    latents = next(iter(templates.by_method.values()))
    pictures = Painter(world.model, torch.device("cpu")).pictures(latents)
    expected = np.stack([picture_of(drawn[1] / "pictures" / name) for name in layer.picture])
    found = np.moveaxis((pictures * 255).round().astype(np.uint8), 1, -1)
    np.testing.assert_allclose(found.astype(int), expected.astype(int), atol=1)
    moved = latents - world.inverted.by_method["encoder"][templates.ids]
    np.testing.assert_allclose(moved, moved[:, :1] * np.ones_like(moved), atol=1e-5)


def test_every_picture_says_that_it_is_synthetic(world: TemplateWorld, drawn: tuple[dict[str, Any], Path]) -> None:
    files = sorted((drawn[1] / "pictures").glob("*.png"))
    assert len(files) == drawn[0]["pictures"] == 2 * COUNT + 1
    word = dots(SYNTHETIC)
    for path in files:
        told = json.loads(png_texts(path.read_bytes())["Comment"])
        assert told["generator"] == world.model.fingerprint
        assert told["URBAN_ML_ALGORITHM"] == "templateimage"
    with MemoryFile((drawn[1] / "pictures" / "sheet.png").read_bytes()) as file, file.open() as image:
        dark = image.read(1) < 128
    wide, gap = 2 * CELL + GAP, 4 * GAP
    lefts = [number * (wide + gap) + half * (CELL + GAP) for number in range(PAIRS) for half in (0, 1)]
    found = sum(
        np.array_equal(dark[row : row + word.shape[0], left : left + word.shape[1]], word)
        for row in range(dark.shape[0] - word.shape[0])
        for left in lefts
    )
    assert found == 2 * COUNT


def test_ascent_on_pixels_convinces_the_first_classifier_and_not_the_second(
    drawn: tuple[dict[str, Any], Path],
) -> None:
    result, folder = drawn
    assert result["pixels_first"] >= 0.85
    assert result["pixels_second"] <= 0.5
    text = (folder / "r.html").read_text(encoding="utf-8")
    assert f"and the second one {result['pixels_second']:.2f}" in text
    lead = text[text.index('class="lead"') :][:200]
    assert "16 tiles were drawn towards “green”" in lead
    assert "by ascent on pixels" in text
    assert "visual hypothesis" in text or "neither a plan nor a forecast" in text


@pytest.mark.slow
def test_a_lock_holds_an_attribute_that_moves_without_it(
    world: TemplateWorld, drawn: tuple[dict[str, Any], Path], tmp_path: Path
) -> None:
    page = str(tmp_path / "r.html")
    locked = templateimage(**given(world, tmp_path, lock_attributes=["brightness"], report=page))
    free, held = row_of(drawn[0], "brightness"), row_of(locked, "brightness")
    assert held["absolute"] < 0.02
    assert held["absolute"] < 0.5 * free["absolute"]
    assert row_of(locked, "green")["grew"] >= 0.75
    assert locked["after"] >= 0.8


def test_bands_that_stand_for_red_green_and_blue_are_told(world: TemplateWorld, tmp_path: Path, plotly: Any) -> None:
    infrared = read_generator(world.generator)
    infrared.card = replace(infrared.card, bands=(4, 1, 2))
    write_generator(str(tmp_path / "infrared.safetensors"), infrared)
    files = {"generator": str(tmp_path / "infrared.safetensors"), "report": str(tmp_path / "r.html")}
    templateimage(**given(world, tmp_path, **files, count=1, steps=1))
    assert "Bands 4, 1, 2 stand for red, green and blue here" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert other_colours((1, 2, 3)) == other_colours((4,)) == ""


def test_what_does_not_differ_between_pictures_is_told_and_not_locked(
    world: TemplateWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def grey(pictures: Any) -> Any:
        return {**colour_attributes(pictures), "hue": np.zeros(len(pictures))}

    monkeypatch.setattr(task, "colour_attributes", grey)
    monkeypatch.setattr(pixel_ascent, "STEPS", 1)  # for time
    events = RecordingEvents()
    options = {"lock_attributes": ["hue"], "count": 1, "steps": 1, "report": str(tmp_path / "r.html")}
    result = templateimage(**given(world, tmp_path, **options), events=events)
    assert result["images"] == 1
    assert "Pictures that the generative model draws do not differ in hue: nothing is locked there." in events.warnings


@pytest.mark.slow
def test_a_lock_holds_what_another_model_says(world: TemplateWorld, tmp_path: Path) -> None:
    light = learn(world, str(tmp_path / "light.safetensors"), "light", "regression", network="scattering")
    result = templateimage(**given(world, tmp_path, lock_model=light))
    row = row_of(result, "status: light")
    assert row["absolute"] < 0.3  # the value has a spread of 1
    assert row_of(result, "green")["grew"] >= 0.75


@pytest.mark.slow
def test_templates_hang_on_their_images_and_the_seed_alone(world: TemplateWorld, tmp_path: Path) -> None:
    contents = []
    for name, places in (("a", "3-20"), ("b", "3-20"), ("c", "7")):
        options = given(world, tmp_path, places=places, steps=8, starts=2)
        templateimage(**{**options, "folder": str(tmp_path / name)})
        contents.append({path.name: path.read_bytes() for path in (tmp_path / name).glob("*")})
    assert contents[0] == contents[1]
    assert len(contents[0]) == 2 * 18 + 1
    alone, among = (picture_of(tmp_path / name / "template_007.png") for name in "ac")
    np.testing.assert_array_equal(alone, among)


@pytest.mark.slow
def test_a_bare_template_needs_no_images_and_gives_no_layer(world: TemplateWorld, tmp_path: Path) -> None:
    files = {"output": str(tmp_path / "p.gpkg"), "templates": str(tmp_path / "t.safetensors")}
    result = templateimage(**given(world, tmp_path, latents=None, count=4, starts=2, prior="gaussian", **files))
    assert result["images"] == 4
    assert "4 templates were drawn towards “green” from samples" in result["verdict"]
    assert result["after"] >= 0.9
    assert result["second"] >= 0.7
    assert not (tmp_path / "p.gpkg").exists()
    assert not (tmp_path / "t.safetensors").exists()
    assert (tmp_path / "pictures" / "template_sample_1.png").exists()


def test_images_without_latents_are_found_here(world: TemplateWorld, tmp_path: Path) -> None:
    files = {"output": str(tmp_path / "p.gpkg"), "templates": str(tmp_path / "t.safetensors")}
    options = {"count": 4, "steps": 8, "others": False}
    result = templateimage(**given(world, tmp_path, latents=None, input=world.raster, **options, **files))
    layer = geopandas.read_file(tmp_path / "p.gpkg")
    assert result["images"] == len(layer) == 4
    assert set(layer.source) == {world.raster}
    assert layer.p_after.mean() > layer.p_before.mean()
    assert len(read_latents(str(tmp_path / "t.safetensors"))) == 4


@pytest.mark.slow
def test_a_second_classifier_is_made_from_images_that_the_followed_one_has_not_learnt_from(
    world: TemplateWorld, tmp_path: Path
) -> None:
    model = read_status(world.first)
    found = make_second(model, ImageryOptions(inputs=[world.raster]), 0, ComputingOptions(device="cpu"), SILENT)
    assert found.climbed is not None
    assert found.apart
    assert found.network == "urban"
    assert found.images == int((model.tiles.fold == found.climbed).sum())
    assert found.right is not None
    assert found.right > 0.8
    options = given(world, tmp_path, second_model=None, input=world.raster, report=str(tmp_path / "r.html"))
    result = templateimage(**options)
    assert result["after"] >= 0.9
    assert result["second"] >= 0.7
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert f"made here from {found.images} tiles which the followed one had not learnt from" in text


def test_a_second_classifier_is_made_from_its_images_among_others_in_any_order(
    world: TemplateWorld, tmp_path: Path
) -> None:
    other = write_raster(tmp_path / "other.tif", np.full((3, 64, 64), 90, np.uint8), crs=32633, transform=NORTH_UP)
    model, device = read_status(world.first), ComputingOptions(device="cpu")
    found = make_second(model, ImageryOptions(inputs=[other, world.raster]), 0, device, SILENT)
    assert found.lacking == ""
    assert found.images == int((model.tiles.fold == found.climbed).sum())
    assert found.right is not None
    assert found.right > 0.8
    assert "not those" in make_second(model, ImageryOptions(inputs=[other]), 0, device, SILENT).lacking


def test_without_a_second_classifier_the_first_sentence_says_so_and_nothing_is_said_in_its_name(
    world: TemplateWorld, tmp_path: Path
) -> None:
    options = {"second_model": None, "count": 4, "steps": 8, "output": str(tmp_path / "p.gpkg")}
    result = templateimage(**given(world, tmp_path, **options, report=str(tmp_path / "r.html")))
    assert result["verdict"].startswith("No second classifier judged these templates (neither a second classifier nor")
    assert result["second"] is None
    assert geopandas.read_file(tmp_path / "p.gpkg").p_second.isna().all()
    other = given(world, tmp_path, second_model=None, count=4, steps=8, input=_shifted(world, tmp_path))
    told = templateimage(**{**other, "folder": str(tmp_path / "other")})
    assert "the images are not those that the classifier learnt from" in told["verdict"]


def _shifted(world: TemplateWorld, folder: Path) -> str:
    """The tiles with other values."""
    import rasterio

    path = folder / "other.tif"
    with rasterio.open(world.raster) as file, rasterio.open(path, "w", **file.profile) as made:
        made.write(255 - file.read())
    return str(path)


@pytest.mark.slow
def test_a_value_falls_and_ordered_classes_rise_where_this_is_asked_for(world: TemplateWorld, tmp_path: Path) -> None:
    value = learn(world, str(tmp_path / "value.safetensors"), "green", "regression", network="scattering")
    options = {"model": value, "second_model": None, "count": 8, "output": str(tmp_path / "p.gpkg")}
    given_value = given(world, tmp_path, **options, target="lowest")
    result = templateimage(**{**given_value, "folder": str(tmp_path / "value")})
    layer = geopandas.read_file(tmp_path / "p.gpkg")
    assert (layer.value_after < layer.value_before).mean() >= 0.9
    assert row_of(result, "green")["grew"] <= 0.25
    thirds = learn(world, str(tmp_path / "thirds.safetensors"), "green", "ordered", network="scattering", classes=3)
    ordered = given(world, tmp_path, model=thirds, second_model=None, count=8)
    for target in ("score", "highest", None):
        found = templateimage(**{**ordered, "folder": str(tmp_path / str(target)), "target": target})
        assert found["after"] > found["before"] + 0.2
        assert row_of(found, "green")["grew"] >= 0.8


@pytest.mark.slow
def test_the_first_sure_image_is_nearer_than_the_last(world: TemplateWorld, tmp_path: Path) -> None:
    found = {}
    for stop in ("enough", "all"):
        options = given(world, tmp_path, stop=stop, weight=0.0, count=8)
        found[stop] = templateimage(**{**options, "folder": str(tmp_path / stop)})
    assert found["enough"]["distance"] < found["all"]["distance"]
    assert found["enough"]["sure"] == 1
    assert found["all"]["after"] > found["enough"]["after"]


def test_no_start_lies_beyond_the_bound(world: TemplateWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pixel_ascent, "STEPS", 1)  # for time
    options = {"bound": 0.02, "starts": 3, "steps": 1, "count": 6, "output": str(tmp_path / "p.gpkg")}
    templateimage(**given(world, tmp_path, **options))
    assert 0.01 < geopandas.read_file(tmp_path / "p.gpkg")["distance"].max() <= 0.02 + 1e-6


@pytest.mark.slow
def test_ascent_stays_within_its_bound(world: TemplateWorld, tmp_path: Path) -> None:
    result = templateimage(**given(world, tmp_path, bound=0.05, count=8, output=str(tmp_path / "p.gpkg")))
    assert geopandas.read_file(tmp_path / "p.gpkg")["distance"].max() <= 0.05 + 1e-6
    assert result["after"] < 0.9


def test_positions_are_standard_deviations_of_latents(world: TemplateWorld) -> None:
    gaussian = LatentGaussian(world.model.generator)
    z = torch.randn(4000, world.model.generator.shape.latent, generator=torch.Generator().manual_seed(0))
    likely = world.model.generator.latents(z).detach()
    found = gaussian.positions(likely)
    np.testing.assert_allclose(found.std(dim=0).numpy(), 1, atol=0.06)
    torch.testing.assert_close(gaussian.latents(found), likely, atol=1e-4, rtol=1e-4)
    apart = (found[:2000] - found[2000:]).square().sum(dim=1).mean().sqrt()
    assert float(apart) == pytest.approx(gaussian.apart, rel=0.03)


def test_a_read_out_tells_an_attribute_and_leaves_the_gradient(world: TemplateWorld) -> None:
    painter, gaussian = Painter(world.model, torch.device("cpu")), LatentGaussian(world.model.generator)
    locks = learn_locks(["green", "brightness"], colour_attributes, painter, gaussian, 0, SILENT.step(0, 1, ""))
    assert (locks.told > 0.5).all()
    gradient = locks.without(torch.randn(5, len(gaussian), generator=torch.Generator().manual_seed(1)))
    np.testing.assert_allclose((gradient @ locks.readout).numpy(), 0, atol=1e-6)
    change = torch.zeros(5, len(gaussian))
    drift = np.tile([[0.02, -0.01]], (5, 1))
    back = locks.taken_back(change, drift, 100.0)
    np.testing.assert_allclose((back @ locks.readout).numpy(), -drift, atol=1e-6)
    assert float(locks.taken_back(change, drift, 0.01).norm(dim=1).max()) <= 0.01 + 1e-6


def test_the_gradient_goes_through_the_tile_as_the_classifier_sees_it(world: TemplateWorld) -> None:
    model = read_status(world.second)
    judge = Judge(model.card, model.module(), world.model, choose_goal(model, GREENER), torch.device("cpu"))
    latents = torch.from_numpy(world.inverted.by_method["encoder"][:4, 0]).requires_grad_()
    said = judge.climbed((world.model.generator(latents) + 1) / 2)
    (gradient,) = torch.autograd.grad(said.sum(), latents)
    step = 0.02 * gradient / gradient.norm(dim=1, keepdim=True)
    with torch.no_grad():
        more, less = (judge.climbed((world.model.generator(latents + sign * step) + 1) / 2) for sign in (1, -1))
    np.testing.assert_allclose((more - less).numpy(), 0.04 * gradient.norm(dim=1).numpy(), rtol=0.1)
    assert (more > said).all()


@pytest.mark.parametrize(
    ("options", "error", "sentence"),
    [
        ({"target": "blue"}, InputError, r"has no class “blue”: choose among bare, green \(TARGET\)"),
        ({"target": None}, InputError, "The classes of look have no order: name one of them, bare, green"),
        ({"target": "highest"}, InputError, "have no order, so none is highest"),
        ({"places": "999"}, InputError, "No image has the number 999 among the latents"),
        ({"lock_attributes": ["smell"]}, InputError, "There is no attribute called “smell” to lock"),
        ({"prior": "none"}, InputError, "Choose start or gaussian for PRIOR"),
        ({"inversion": "iterative"}, ModelFileError, "were not inverted by “iterative”, only by encoder"),
        ({"steps": 0}, InputError, "STEPS and STARTS must be 1 or more"),
    ],
)
def test_what_cannot_be_asked_for_is_told_in_a_sentence(
    world: TemplateWorld, tmp_path: Path, options: dict[str, Any], error: type[Exception], sentence: str
) -> None:
    with pytest.raises(error, match=sentence):
        templateimage(**given(world, tmp_path, **options))
    assert not (tmp_path / "pictures").exists()


def test_files_that_do_not_belong_together_are_refused(world: TemplateWorld, tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="is the first one again"):
        templateimage(**given(world, tmp_path, second_model=world.first))
    with pytest.raises(ModelFileError, match="is the classifier whose score is to change: lock another one"):
        templateimage(**given(world, tmp_path, lock_model=world.first))
    other = drawn_world(tmp_path, 64)
    with pytest.raises(ModelFileError, match=r"sees tiles of 32 pixels and 3 bands .* draws 64 pixels"):
        templateimage(**given(world, tmp_path, generator=other.model_path))
    swapped = read_generator(world.generator)
    swapped.card = replace(swapped.card, bands=(3, 1, 2), sources=read_status(world.first).card.sources)
    write_generator(str(tmp_path / "swapped.safetensors"), swapped)
    with pytest.raises(ModelFileError, match=r"sees bands 1, 2, 3 of the imagery, .* draws bands 3, 1, 2 of it"):
        templateimage(**given(world, tmp_path, generator=str(tmp_path / "swapped.safetensors")))
    (tmp_path / "same").mkdir()
    foreign = drawn_world(tmp_path / "same", SIDE)
    with pytest.raises(ModelFileError, match="belong to another generative model"):
        templateimage(**given(world, tmp_path, latents=foreign.latents_path))
    light = learn(world, str(tmp_path / "light.safetensors"), "light", "regression", network="scattering")
    with pytest.raises(ModelFileError, match=r"tells light as regression, and .* look as classes"):
        templateimage(**given(world, tmp_path, second_model=light))
    poor = read_generator(world.generator)
    poor.card = replace(poor.card, verdict="poor")
    write_generator(str(tmp_path / "poor.safetensors"), poor)
    with pytest.raises(ModelFileError, match="“poor”"):
        templateimage(**given(world, tmp_path, generator=str(tmp_path / "poor.safetensors")))
    assert not (tmp_path / "pictures").exists()


def test_a_folder_with_files_is_refused_and_stays_as_it_is(world: TemplateWorld, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "mine.png").write_text("mine")
    with pytest.raises(OutputError, match="already holds files"):
        templateimage(**given(world, tmp_path))
    assert [path.name for path in (tmp_path / "pictures").iterdir()] == ["mine.png"]
