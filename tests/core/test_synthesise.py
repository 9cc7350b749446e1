"""Stills along directions: what is drawn, how far, and that every picture says what it is."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import torch
from rasterio.io import MemoryFile

from tests.helpers.drawn_world import COUNT, DrawnWorld, drawn_world
from tests.helpers.flat_tasks import synthesise
from tests.helpers.png_texts import png_texts
from urban_ml_plugin.core.generation.generator_model import as_bytes
from urban_ml_plugin.core.inversion.latents_file import write_latents
from urban_ml_plugin.core.latent_directions.directions_file import write_directions
from urban_ml_plugin.core.options.generation.drawing_options import DrawingOptions
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError, OutputError
from urban_ml_plugin.core.synthesis.chosen_directions import choose_directions
from urban_ml_plugin.core.synthesis.evidence import evidence_row, towards, unmoved
from urban_ml_plugin.core.synthesis.letters import dots, written
from urban_ml_plugin.core.synthesis.marked_picture import SYNTHETIC, heading, marked, over_strip, png
from urban_ml_plugin.core.synthesis.stills import DrawnWalk, file_stems
from urban_ml_plugin.core.synthesis.walk import drawn as drawn_pictures
from urban_ml_plugin.core.synthesis.walk import ladder, shown_once, walked, within

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> DrawnWorld:
    return drawn_world(tmp_path_factory.mktemp("world"))


def given(world: DrawnWorld, folder: Path, **more: Any) -> dict[str, Any]:
    files = {"model": world.model_path, "directions": world.directions_path, "latents": world.latents_path}
    return {**files, "folder": str(folder / "stills"), **more}


def pixels(path: Path) -> Any:
    with MemoryFile(path.read_bytes()) as file, file.open() as image:
        return np.moveaxis(image.read(), 0, -1)


@pytest.fixture(scope="module")
def drawn(world: DrawnWorld, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    folder = tmp_path_factory.mktemp("drawn")
    options = {"count": 3, "steps": 5, "output": str(folder / "p.gpkg"), "report": str(folder / "r.html")}
    return synthesise(**given(world, folder, **options)), folder


def test_step_0_is_the_image_itself_and_a_step_moves_it_by_its_walk(world: DrawnWorld) -> None:
    direction = world.directions.chosen(["income"], "encoder")[0]
    latents = world.latents.by_method["encoder"][:2]
    pictures = walked(world.model.generator, latents, direction, np.array([[-1.0, 0.0, 2.0]] * 2))
    as_it_is = [as_bytes(world.model.generator(_tensor(latent)))[0] for latent in latents]
    np.testing.assert_array_equal(pictures[:, 1], as_it_is)
    moved = as_bytes(world.model.generator(_tensor(latents[1] + 2 * direction.walk)))[0]
    assert np.abs(pictures[1, 2].astype(int) - moved).max() <= 1
    assert np.abs(pictures[1, 2].astype(int) - pictures[1, 0]).mean() > 2
    positions = direction.positions(latents + 2 * direction.walk) - direction.positions(latents)
    np.testing.assert_allclose(positions, 2, rtol=1e-4)


def test_latents_go_where_the_generator_is(world: DrawnWorld) -> None:
    went = []

    def generator(latents: torch.Tensor) -> torch.Tensor:
        went.append(latents.device.type)
        return torch.zeros(1, 3, 32, 32)

    there: Any = generator
    there.shape, there.middle = world.model.card.shape, torch.empty(1, device="meta")
    assert drawn_pictures(there, world.latents.by_method["encoder"][:2]).shape == (2, 32, 32, 3)
    assert went == ["meta", "meta"]


def _tensor(latent: Any) -> Any:
    return torch.from_numpy(latent)[None]


def test_steps_end_where_real_images_do_and_what_was_cut_off_is_shown_once(world: DrawnWorld) -> None:
    direction = replace(world.directions.chosen(["income"])[0], low=-2.0, high=2.0)
    asked = ladder(direction, 5)
    np.testing.assert_allclose(asked, [-2, -1, 0, 1, 2])
    steps = within(direction, np.array([0.0, 1.5, 3.0]), asked)
    np.testing.assert_allclose(steps, [[-2, -1, 0, 1, 2], [-2, -1, 0, 0.5, 0.5], [-2, -1, 0, 0, 0]])
    assert shown_once(steps, asked).tolist() == [[True] * 5, [True] * 4 + [False], [True] * 3 + [False] * 2]


def test_the_folder_holds_matrices_pairs_and_single_pictures(drawn: tuple[dict[str, Any], Path]) -> None:
    result, folder = drawn
    names = sorted(path.name for path in (folder / "stills").glob("*"))
    assert len(names) == result["pictures"] > 20
    assert {"along_income.png", "along_health.png"} <= set(names)
    assert not [name for name in names if "noise" in name]
    assert (result["drawn"], result["left"], result["inversion"]) == ("income, health", "noise", "encoder")
    places = [name.removeprefix("place_").removesuffix(".png") for name in names if name.startswith("place_")]
    assert len(places) == result["places"] == 3
    for place in places:
        assert {f"pair_{place}_income.png", f"still_{place}.png", f"pair_{place}_health.png"} <= set(names)
    assert "Nothing was drawn along noise" in result["verdict"]


def test_a_picture_is_that_of_the_model_over_a_strip_that_says_so(
    world: DrawnWorld, drawn: tuple[dict[str, Any], Path]
) -> None:
    path = sorted((drawn[1] / "stills").glob("still_???.png"))[0]
    place = int(path.stem[-3:])
    index = int(np.flatnonzero(world.latents.ids == place)[0])
    shown = pixels(path)
    expected = as_bytes(world.model.generator(_tensor(world.latents.by_method["encoder"][index])))[0]
    np.testing.assert_array_equal(shown[:256:8, ::8], expected)
    strip = shown[256:, :, 0]
    word = dots(SYNTHETIC).repeat(2, axis=0).repeat(2, axis=1)
    np.testing.assert_array_equal(strip[4 : 4 + word.shape[0], : word.shape[1]] < 128, word)
    texts = png_texts(path.read_bytes())
    assert texts["Title"] == "Synthetic image"
    assert world.model.fingerprint in texts["Source"]
    assert "trainedAlgorithmicMedia" in texts["XML:com.adobe.xmp"]
    told = json.loads(texts["Comment"])
    assert told["generator"] == world.model.fingerprint
    assert (told["place"], told["steps"], told["URBAN_ML_ALGORITHM"]) == (f"tile {place}", 5, "synthesise")


def test_every_picture_of_a_matrix_bears_the_mark(drawn: tuple[dict[str, Any], Path]) -> None:
    shown = pixels(drawn[1] / "stills" / "along_income.png")[:, :, 0] < 128
    word = dots(SYNTHETIC)
    found = sum(
        np.array_equal(shown[row : row + 7, left : left + word.shape[1]], word)
        for row in range(shown.shape[0] - 7)
        for left in range(0, shown.shape[1], 132)
    )
    assert 3 * 3 <= found <= 3 * 5  # a row may end before five


def test_the_layer_says_where_places_are_and_how_far_they_were_walked(
    world: DrawnWorld, drawn: tuple[dict[str, Any], Path]
) -> None:
    layer = geopandas.read_file(drawn[1] / "p.gpkg")
    assert layer.crs.to_epsg() == 32633
    assert len(layer) == 3
    direction = world.directions.chosen(["income"], "encoder")[0]
    for _, row in layer.iterrows():
        index = int(np.flatnonzero(world.latents.ids == row.tile_id)[0])
        assert (row.geometry.x, row.geometry.y) == (world.latents.x[index], world.latents.y[index])
        own = direction.positions(world.latents.by_method["encoder"][index : index + 1])[0]
        assert row.income_own == pytest.approx(own)
        assert row.income_least < 0 < row.income_most + 1e-9
        assert direction.low - 1e-6 <= own + row.income_least
        assert own + row.income_most <= max(direction.high, own) + 1e-6
        assert (drawn[1] / "stills" / row.picture).exists()
    assert "noise_own" not in layer


def test_fields_that_differ_by_case_alone_are_both_in_the_layer(world: DrawnWorld, tmp_path: Path) -> None:
    items = [replace(one, field={"health": "INCOME"}.get(one.field, one.field)) for one in world.directions.items]
    write_directions(str(tmp_path / "d.safetensors"), replace(world.directions, items=items))
    files = {"directions": str(tmp_path / "d.safetensors"), "output": str(tmp_path / "p.gpkg")}
    synthesise(**given(world, tmp_path, count=1, steps=3, **files))
    layer = geopandas.read_file(tmp_path / "p.gpkg")
    assert {"income_own", "INCOME_own_2", "INCOME_most_2"} <= set(layer.columns)
    assert (layer["income_own"] != layer["INCOME_own_2"]).all()


def test_the_report_begins_with_what_was_drawn_and_calls_it_a_hypothesis(drawn: tuple[dict[str, Any], Path]) -> None:
    text = (drawn[1] / "r.html").read_text(encoding="utf-8")
    lead = text[text.index('class="lead"') :][:300]
    assert "3 tiles were drawn along income and health" in lead
    assert "visual hypothesis and no evidence" in text
    assert "0.86 (0.80 to 0.92)" in text
    assert "Along the direction of health pictures change towards the value no more than along random" in text
    assert re.search(r">0\.010</td><td[^>]*>2\.4</td>", text)
    assert text.count("data:image/png") == 2 + 3 + 2


def test_pictures_that_change_away_from_the_value_do_not_count_as_changing_towards_it(world: DrawnWorld) -> None:
    (income,) = world.directions.chosen(["income"], "encoder")
    away = replace(income, evidence={**income.evidence, "audit_spearman": -0.9})
    assert [towards(one) for one in (income, away)] == [2.4, -2.4]
    assert unmoved([income]) == []
    assert unmoved([away]) == ["income"]
    assert "-2.4" in evidence_row(away)


def test_the_same_seed_gives_the_same_bytes_and_another_one_other_places(world: DrawnWorld, tmp_path: Path) -> None:
    options = {"count": 2, "steps": 3, "fields": "income"}
    contents = []
    for name, more in (("a", {}), ("b", {}), ("c", {"seed": 1})):
        synthesise(**{**given(world, tmp_path, **options, **more), "folder": str(tmp_path / name)})
        contents.append({path.name: path.read_bytes() for path in (tmp_path / name).glob("*")})
    assert contents[0] == contents[1]
    assert set(contents[0]) != set(contents[2])


def test_places_and_one_more_of_them_leave_a_picture_as_it_is(world: DrawnWorld, tmp_path: Path) -> None:
    for name, places in (("a", "6"), ("b", "3, 6, 60, 63, 66")):
        options = given(world, tmp_path, steps=3, places=places, fields=["health"])
        synthesise(**{**options, "folder": str(tmp_path / name)})
    expected = {f"place_{number:03d}.png" for number in (3, 6, 60, 63, 66)}
    assert {path.name for path in (tmp_path / "b").glob("place_*")} == expected
    for name in ("still_006.png", "pair_006_health.png"):
        one, other = ((tmp_path / folder / name) for folder in "ab")
        np.testing.assert_array_equal(pixels(one), pixels(other))


def test_random_samples_are_drawn_where_there_are_no_latents_and_truncation_draws_them_together(
    world: DrawnWorld, tmp_path: Path
) -> None:
    spread = []
    for truncation in (1.0, 0.1):
        folder = tmp_path / str(truncation)
        options = {"count": 6, "steps": 3, "fields": "income", "truncation": truncation, "beyond": True}
        result = synthesise(**{**given(world, tmp_path, **options), "latents": None, "folder": str(folder)})
        assert "6 random samples were drawn" in result["verdict"]
        pictures = [pixels(folder / f"still_sample_{number}.png")[:256] for number in range(1, 7)]
        spread.append(np.std(pictures, axis=0).mean())
    assert spread[1] < 0.5 * spread[0]


def test_walks_beyond_real_images_are_not_said_to_end_where_these_do(world: DrawnWorld, tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    result = synthesise(**given(world, tmp_path, count=1, steps=3, beyond=True, report=str(page)))
    assert "from less to more, whether real images go so far or not" in result["verdict"].replace(
        "tiles", "images"
    ).replace("photographs", "images")
    told = page.read_text(encoding="utf-8")
    assert "as far as real" not in told
    assert "Steps end at" not in told
    assert "a row ends, too" not in told


def test_what_was_not_found_is_drawn_only_when_asked_for(world: DrawnWorld, tmp_path: Path) -> None:
    result = synthesise(**given(world, tmp_path, fields="noise", count=1, report=str(tmp_path / "r.html")))
    assert result["pictures"] == 0
    assert result["verdict"].startswith("Nothing was drawn: no direction beyond chance was found for noise")
    assert not list((tmp_path / "stills").glob("*"))
    assert "Nothing was drawn" in (tmp_path / "r.html").read_text(encoding="utf-8")
    asked = synthesise(**given(world, tmp_path, fields="noise", count=1, anyway=True, report=str(tmp_path / "s.html")))
    assert asked["pictures"] > 3
    assert "as good as random" in (tmp_path / "s.html").read_text(encoding="utf-8")


def test_names_of_fields_may_hold_commas() -> None:
    known = ["income", "income, net", "rooms,baths", " health"]
    for text, names in (
        ("income, net,rooms, baths , income", ["income, net", "rooms,baths", "income"]),
        (" health,, wealth , income,health", [" health", "wealth", "income"]),
        (["income, net", "income, net "], ["income, net"]),
        ("", []),
    ):
        assert DrawingOptions(fields=text).field_names(known) == names


def test_the_inversion_is_that_with_more_directions_and_the_higher_auc(world: DrawnWorld) -> None:
    methods = world.latents.methods
    assert choose_directions(world.directions, DrawingOptions(), methods, "d").inversion == "encoder"
    items = [replace(one, found=one.found and one.inversion != "encoder") for one in world.directions.items]
    fewer = replace(world.directions, items=items)
    assert choose_directions(fewer, DrawingOptions(), methods, "d").inversion == "optimisation"
    options = DrawingOptions(inversion="optimisation", kind="normal")
    wanted = choose_directions(world.directions, options, methods, "d")
    assert {(one.inversion, one.kind) for one in wanted.drawn} == {("optimisation", "normal")}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"steps": 4}, r"4 pictures along a direction have no middle.*odd number, such as 5 \(STEPS\)"),
        (
            {"fields": "wealth"},
            "The field “wealth” is not among the directions .*, which know income, health and noise",
        ),
        ({"inversion": "iterative"}, "no directions and latents by “iterative”, only by optimisation and encoder"),
        ({"places": "1"}, "No image has the number 1 among the latents"),
        ({"places": "3", "latents": None}, r"Numbers of places were given \(PLACES\), but no images that have them"),
        ({"places": "all"}, "“all” in the list of numbers of places cannot be read"),
        ({"count": COUNT, "steps": 27, "anyway": True}, "That would be 3,240 pictures"),
        ({"kind": "projected"}, "The direction of income is there only as"),
    ],
)
def test_what_cannot_be_asked_for_is_told_in_a_sentence(
    world: DrawnWorld, tmp_path: Path, options: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(InputError, match=sentence):
        synthesise(**given(world, tmp_path, **options))
    assert not (tmp_path / "stills").exists()


def test_latents_and_directions_of_another_model_are_refused(world: DrawnWorld, tmp_path: Path) -> None:
    other = drawn_world(tmp_path, seed=7)
    with pytest.raises(ModelFileError, match=r"The latents .* belong to another generative model"):
        synthesise(**{**given(other, tmp_path), "latents": world.latents_path})
    with pytest.raises(ModelFileError, match=r"The directions .* belong to another generative model"):
        synthesise(**{**given(other, tmp_path), "directions": world.directions_path})
    items = [one for one in other.directions.items if one.inversion == "encoder"]
    mean = {"iterative": other.directions.mean["encoder"]}
    foreign = replace(other.directions, items=[replace(one, inversion="iterative") for one in items], mean=mean)
    write_directions(str(tmp_path / "d.safetensors"), foreign)
    with pytest.raises(InputError, match="are of other ways of inversion than the latents"):
        synthesise(**{**given(other, tmp_path), "directions": str(tmp_path / "d.safetensors")})


def test_latents_and_directions_that_do_not_fit_the_model_are_refused(world: DrawnWorld, tmp_path: Path) -> None:
    layers = {name: latents[:, :3] for name, latents in world.latents.by_method.items()}
    write_latents(str(tmp_path / "l.safetensors"), replace(world.latents, layers=3, by_method=layers))
    with pytest.raises(ModelFileError, match="hold nothing that the model can draw"):
        synthesise(**given(world, tmp_path, latents=str(tmp_path / "l.safetensors")))
    items = [replace(one, walk=one.walk[:8], normal=one.normal[:8]) for one in world.directions.items]
    mean = {name: w[:8] for name, w in world.directions.mean.items()}
    write_directions(str(tmp_path / "d.safetensors"), replace(world.directions, items=items, mean=mean))
    with pytest.raises(ModelFileError, match="are of another width"):
        synthesise(**given(world, tmp_path, directions=str(tmp_path / "d.safetensors")))


def test_pictures_of_pages_are_reduced_to_what_they_show(world: DrawnWorld) -> None:
    pictures = np.random.default_rng(0).integers(0, 255, (1, 3, 256, 256, 3)).astype(np.uint8)
    empty = np.zeros((1, 3))
    walk = DrawnWalk(world.directions.items[0], empty[:, 0], empty, empty > 0, pictures).reduced()
    assert walk.pictures.shape == (1, 3, 128, 128, 3)
    np.testing.assert_allclose(walk.pictures[0, 1, 0, 0], pictures[0, 1, :2, :2].mean(axis=(0, 1)), atol=0.5)


def test_a_model_that_was_found_unusable_is_refused_unless_asked_for(tmp_path: Path) -> None:
    world = drawn_world(tmp_path, verdict="collapsed")
    with pytest.raises(ModelFileError, match="“collapsed”"):
        synthesise(**given(world, tmp_path))
    result = synthesise(**given(world, tmp_path, anyway=True, count=1, steps=3, fields="income"))
    assert result["verdict"].startswith("The generative model was found to be “collapsed”")


def test_a_folder_with_files_is_refused_and_stays_as_it_is(world: DrawnWorld, tmp_path: Path) -> None:
    (tmp_path / "stills").mkdir()
    (tmp_path / "stills" / "mine.png").write_text("mine")
    with pytest.raises(OutputError, match=r"already holds files \(mine\.png\): name a new or an empty folder"):
        synthesise(**given(world, tmp_path))
    assert [path.name for path in (tmp_path / "stills").iterdir()] == ["mine.png"]


def test_words_are_written_in_capitals_without_accents() -> None:
    assert written("Médiane_du revenu (2019) −1.5 %") == "MEDIANE DU REVENU (2019) -1.5 %"
    assert written("доход") == ""
    assert dots("I").sum() == 11
    assert dots("").shape == (7, 0)


def test_a_mark_hides_nothing_and_a_png_holds_what_it_was_given() -> None:
    picture = np.random.default_rng(0).integers(0, 255, (64, 64, 3)).astype(np.uint8)
    shown = marked(picture, "+1.0")
    np.testing.assert_array_equal(shown[:256:4, ::4], picture)
    contents = png(shown, {"Title": "É ±"})
    assert png_texts(contents) == {"Title": "É ±"}
    with MemoryFile(contents) as file, file.open() as image:
        np.testing.assert_array_equal(np.moveaxis(image.read(), 0, -1), shown)


def test_files_of_fields_have_plain_names_of_their_own() -> None:
    assert file_stems(["Household income", "household_income", "доход", "a/b"]) == [
        "household_income", "household_income_2", "field", "a_b",
    ]  # fmt: skip
    assert file_stems(["Rent", "rent_3", "rent"]) == ["rent", "rent_3", "rent_4"]


def test_a_heading_that_is_too_long_is_smaller_and_then_shows_its_end() -> None:
    def shown(text: str, wide: int, scale: int) -> bool:
        ink = dots(text).repeat(scale, axis=0).repeat(scale, axis=1)
        return bool(((heading(text_asked, wide)[4 : 4 + 7 * scale, : ink.shape[1], 0] < 128) == ink).all())

    text_asked = "IMG 20240101.JPG"
    assert shown(text_asked, 200, 2)
    assert shown(text_asked, 128, 1)
    assert shown("...0101.JPG", 66, 1)
    assert heading(text_asked, 66).shape == heading(text_asked, 200)[:, :66].shape


def test_words_under_a_picture_are_large_where_both_have_room_and_strips_are_as_high_in_any_case() -> None:
    picture = np.zeros((32, 32, 3), np.uint8)
    large, small, plain = (over_strip(picture, "0.76", told, 128, dot) for told, dot in
                           (("346 m", 2), ("1234567890 km", 2), ("346 m", 1)))  # fmt: skip
    assert large.shape == small.shape == (128 + 22, 128, 3)
    assert plain.shape == (128 + 11, 128, 3)
    ink = dots("0.76").repeat(2, axis=0).repeat(2, axis=1)
    assert ((large[132:146, : ink.shape[1], 0] < 128) == ink).all()
    assert (dots("346 m").sum() + dots("0.76").sum()) * 4 == (large[128:, :, 0] < 128).sum()
    assert (small[128:, :, 0] < 128).sum() == dots("0.76").sum() + dots("1234567890 km").sum()
