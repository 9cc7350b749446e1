"""The page with sliders: what it holds, and, where there is a Chromium, that it draws what the engine draws."""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.helpers.browser import Browser, browser
from tests.helpers.drawn_world import DrawnWorld, drawn_world
from tests.helpers.flat_tasks import sliderpage
from tests.helpers.png_texts import png_texts
from urban_ml_plugin.core.generation.generator_model import as_bytes
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.synthesis.browser_generator import browser_weights, half_text

BYTES = "Array.from(found.{name}).filter((value, at) => at % 4 < 3)"
"""Of a picture with an opacity, without it."""


def made(world: DrawnWorld, folder: Path, **options: Any) -> tuple[dict[str, Any], Path]:
    path = folder / "page.html"
    files = {"model": world.model_path, "directions": world.directions_path, "latents": world.latents_path}
    return sliderpage(**{**files, "output": str(path), **options}), path


def data_of(path: Path) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="sliders">(.*?)</script>', path.read_text(encoding="utf-8"))
    return dict(json.loads(found[1])) if found else {}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> DrawnWorld:
    return drawn_world(tmp_path_factory.mktemp("world"), size=64, width=96)


@pytest.fixture(scope="module")
def page(world: DrawnWorld, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    return made(world, tmp_path_factory.mktemp("page"), count=12, title="Our <town>")


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


def test_the_page_is_one_file_that_may_ask_for_nothing(page: tuple[dict[str, Any], Path]) -> None:
    result, path = page
    text = path.read_text(encoding="utf-8")
    assert 1 < result["megabytes"] < 12
    assert "default-src 'none'; img-src data: blob:;" in text
    assert "script-src 'unsafe-inline'; worker-src blob:" in text
    assert not re.search(r"(src|href)\s*=\s*[\"']?(https?:)?//", text)
    assert not re.search(r"\b(fetch|XMLHttpRequest|WebSocket|importScripts|eval)\b", text)
    assert (result["places"], result["drawn"], result["left"]) == (12, "income, health", "noise")


def test_it_says_what_lies_at_the_ends_what_speaks_for_it_and_what_it_is_not(page: tuple[dict[str, Any], Path]) -> None:
    text = page[1].read_text(encoding="utf-8")
    assert "<h1>Our &lt;town&gt;</h1>" in text
    assert "<span>less income</span><span>more income</span>" in text
    assert "AUC 0.86 (0.80 to 0.92), on ground that was not seen." in text
    assert "There is no slider for noise" in text
    assert "Along health pictures change towards the value no more than along random directions" in text
    assert "No picture of a place" in text
    assert "/data/" not in text  # nothing of the user's disk
    assert str(page[1].parent.parent) not in text


def test_it_carries_the_model_the_places_and_where_these_stand(
    world: DrawnWorld, page: tuple[dict[str, Any], Path]
) -> None:
    data = data_of(page[1])
    assert data["shape"] == {"size": 64, "latent": 96, "layers": 8, "channels": [128, 128, 96, 64], "coarse": 16}
    carried = np.frombuffer(base64.b64decode(data["bases"]), "<f2").reshape(12, 8, 96)
    numbers = [int(re.match(r"Tile (\d+) ", name)[1]) // 3 for name in data["names"]]  # type: ignore[index]
    np.testing.assert_allclose(carried, world.latents.by_method["encoder"][numbers], atol=2e-3)
    direction = world.directions.chosen(["income"], "encoder")[0]
    own = direction.positions(world.latents.by_method["encoder"][numbers])
    np.testing.assert_allclose(data["sliders"][0]["own"], own, rtol=1e-4)
    assert data["coupling"][0][0] == pytest.approx(1, abs=1e-4)
    assert abs(data["coupling"][0][1]) < 1
    weights = np.frombuffer(base64.b64decode(data["weights"]), "<f2")
    np.testing.assert_allclose(weights, browser_weights(world.model.generator), rtol=1e-3, atol=1e-7)


def test_the_stills_for_other_browsers_are_marked(page: tuple[dict[str, Any], Path]) -> None:
    found = re.findall(r'src="data:image/png;base64,([^"]+)"', page[1].read_text(encoding="utf-8"))
    assert len(found) == 2
    assert png_texts(base64.b64decode(found[0]))["Title"] == "Synthetic image"


def test_without_a_direction_there_is_nothing_to_move_unless_asked_for(world: DrawnWorld, tmp_path: Path) -> None:
    result, path = made(world, tmp_path, fields="noise", count=2)
    assert result["verdict"].startswith("There is nothing to move: no direction beyond chance was found for noise")
    assert "<canvas" not in path.read_text(encoding="utf-8")
    result, path = made(world, tmp_path, fields="noise", count=2, anyway=True)
    assert result["drawn"] == "noise"
    assert "No direction beyond chance: what changes is as good as random." in path.read_text(encoding="utf-8")


def test_the_same_inputs_give_the_same_page(world: DrawnWorld, tmp_path: Path) -> None:
    pages = [made(world, tmp_path, count=3, seed=seed)[1].read_bytes() for seed in (0, 0, 1)]
    assert pages[0] == pages[1] != pages[2]


def test_what_does_not_belong_together_is_told_in_a_sentence(world: DrawnWorld, tmp_path: Path) -> None:
    other = drawn_world(tmp_path, seed=3)
    with pytest.raises(ModelFileError, match=r"The directions .* belong to another generative model"):
        made(world, tmp_path, model=other.model_path, latents=other.latents_path)
    with pytest.raises(ModelFileError, match=r"The latents .* belong to another generative model"):
        made(world, tmp_path, latents=other.latents_path)
    with pytest.raises(InputError, match="“wealth” is not among the directions"):
        made(world, tmp_path, fields=["wealth"])
    with pytest.raises(InputError, match="0 places"):
        made(world, tmp_path, count=0)
    assert not (tmp_path / "page.html").exists()


def test_more_places_than_a_page_can_carry_are_refused(
    world: DrawnWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("urban_ml_plugin.core.sliderpage.MOST_PLACES", 2)
    assert made(world, tmp_path, places="3, 6")[0]["places"] == 2
    with pytest.raises(InputError, match=r"cannot carry 3 images: give 2 or fewer \(PLACES\)"):
        made(world, tmp_path, places="3, 6, 9")


def test_numbers_that_half_precision_cannot_hold_are_refused() -> None:
    with pytest.raises(ModelFileError, match="which a page cannot carry"):
        half_text(np.array([1e5]))


def drawn_there(chromium: Browser, place: int, steps: list[float]) -> tuple[Any, Any]:
    """The two pictures of a page, (size, size, 3), at some steps."""
    parts = ", ".join(BYTES.format(name=name) for name in ("before", "after"))
    found = chromium.value(f"urbanML.set({place}, {json.dumps(steps)}).then(found => [{parts}])")
    side = round((len(found[0]) / 3) ** 0.5)
    before, after = (np.array(one, np.uint8).reshape(side, side, 3) for one in found)
    return before, after


def expected(world: DrawnWorld, path: Path, place: int, steps: list[float]) -> Any:
    number = int(re.match(r"Tile (\d+) ", data_of(path)["names"][place])[1]) // 3  # type: ignore[index]
    latent = world.latents.by_method["encoder"][number].copy()
    for direction, step in zip(world.directions.chosen(["income", "health"], "encoder"), steps):
        latent += step * direction.walk
    return as_bytes(world.model.generator(torch.from_numpy(latent)[None]))[0]


def test_the_browser_draws_what_torch_draws(
    world: DrawnWorld, page: tuple[dict[str, Any], Path], chromium: Browser
) -> None:
    chromium.open(page[1])
    chromium.until("!document.querySelector('.sliders').hidden")
    for place, steps in ((0, [0.0, 0.0]), (3, [1.3, -0.6]), (11, [-2.0, 1.0])):
        before, after = drawn_there(chromium, place, steps)
        for shown, at in ((before, [0.0, 0.0]), (after, steps)):
            apart = np.abs(shown.astype(int) - expected(world, page[1], place, at))
            assert apart.mean() < 0.25  # 2 is the most that may be
            assert apart.max() <= 8
        assert np.array_equal(before, after) == (steps == [0.0, 0.0])
    assert chromium.console == []
    assert [address for address in chromium.requests if not address.startswith(("file:", "data:", "blob:"))] == []
    assert len([address for address in chromium.requests if address.startswith("file:")]) == 1


@pytest.mark.parametrize("size", [32, 128])
def test_other_sizes_are_drawn_as_well(size: int, chromium: Browser, tmp_path: Path) -> None:
    world = drawn_world(tmp_path, size=size)
    path = made(world, tmp_path, count=2)[1]
    chromium.open(path)
    chromium.until("!document.querySelector('.sliders').hidden")
    after = drawn_there(chromium, 1, [0.5, 0.5])[1]
    assert after.shape == (size, size, 3)
    assert np.abs(after.astype(int) - expected(world, path, 1, [0.5, 0.5])).mean() < 0.25


def press(chromium: Browser, key: str, code: int) -> None:
    for kind in ("rawKeyDown", "char", "keyUp") if len(key) == 1 else ("rawKeyDown", "keyUp"):
        text = {"text": key} if kind == "char" else {}
        chromium.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **text)


def test_keys_move_a_slider_go_to_another_place_and_back(page: tuple[dict[str, Any], Path], chromium: Browser) -> None:
    chromium.open(page[1])
    chromium.until("!document.querySelector('.sliders').hidden")
    chromium.value("document.querySelector('#slider-1').focus()")
    for _ in range(3):
        press(chromium, "ArrowRight", 39)
    assert chromium.value("document.querySelector('output').textContent") == "+0.3"
    assert chromium.value("document.querySelector('#slider-1').getAttribute('aria-valuetext')") == "+0.3"
    chromium.until(
        "String(document.querySelector('.after').picture) !== String(document.querySelector('.before').picture)"
    )
    press(chromium, "0", 48)
    assert chromium.value("document.querySelector('output').textContent") == "unchanged"
    chromium.until(
        "String(document.querySelector('.after').picture) === String(document.querySelector('.before').picture)"
    )
    press(chromium, "n", 78)
    assert "(2 of 12)" in chromium.value("document.querySelector('.place').textContent")
    chromium.value("document.querySelector('.previous').click()")
    assert "(1 of 12)" in chromium.value("document.querySelector('.place').textContent")
    press(chromium, "p", 80)
    assert "(12 of 12)" in chromium.value("document.querySelector('.place').textContent")


def test_sliders_end_where_real_images_do_and_the_page_says_where_they_lead_beyond_together(
    page: tuple[dict[str, Any], Path], chromium: Browser
) -> None:
    data = data_of(page[1])
    chromium.open(page[1])
    chromium.until("!document.querySelector('.sliders').hidden")
    for which, slider in enumerate(data["sliders"]):
        low, high = chromium.value(f"(i => [+i.min, +i.max])(document.querySelectorAll('input')[{which}])")
        own = slider["own"][0]
        assert slider["low"] - 1e-6 <= own + low / 10
        assert own + high / 10 <= max(slider["high"], own) + 1e-6
        assert own + high / 10 > slider["high"] - 0.11
    assert chromium.value("document.querySelector('.beyond').hidden")
    drawn_there(chromium, 0, [6.0, 0.0])
    assert not chromium.value("document.querySelector('.beyond').hidden")


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
def test_it_fits_a_desk_and_a_telephone(
    width: int, dark: bool, page: tuple[dict[str, Any], Path], chromium: Browser, tmp_path: Path
) -> None:
    chromium.open(page[1], width, dark=dark)
    chromium.until("!document.querySelector('.sliders').hidden")
    assert chromium.value("document.documentElement.scrollWidth") <= width
    assert chromium.value("getComputedStyle(document.querySelector('.without')).display") == "none"
    ground = chromium.value("getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(18, 23, 26)" if dark else "rgb(245, 246, 244)")
    tops = chromium.value("['.views', '.controls'].map(one => document.querySelector(one).getBoundingClientRect().top)")
    assert (tops[0] == tops[1]) == (width == 1280)


WITHOUT = "getComputedStyle(document.querySelector('.{name}')).display"


def test_without_scripts_or_without_the_means_a_sentence_and_the_stills_are_there(
    page: tuple[dict[str, Any], Path], chromium: Browser, tmp_path: Path
) -> None:
    older = tmp_path / "older.html"
    text = page[1].read_text(encoding="utf-8")
    older.write_text(text.replace("</head>", "<script>window.Worker = undefined</script></head>"), encoding="utf-8")
    for path, scripts in ((page[1], False), (older, True)):
        chromium.open(path, scripts=scripts)
        time.sleep(0.5)  # in which a page that can draw has drawn
        assert chromium.value(WITHOUT.format(name="without")) == "block"
        assert chromium.value(WITHOUT.format(name="sliders")) == "none"
        assert chromium.value("Array.from(document.images).every(image => image.complete && image.naturalWidth > 200)")
        assert "This browser cannot draw" in chromium.value("document.querySelector('.without').textContent")


def test_where_no_worker_may_start_the_page_draws_by_itself(
    world: DrawnWorld, page: tuple[dict[str, Any], Path], chromium: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "barred.html"
    text = page[1].read_text(encoding="utf-8")
    path.write_text(text.replace("worker-src blob:", "worker-src 'none'"), encoding="utf-8")
    chromium.open(path)
    chromium.until("!document.querySelector('.sliders').hidden")
    after = drawn_there(chromium, 1, [1.0, 0.0])[1]
    assert np.abs(after.astype(int) - expected(world, page[1], 1, [1.0, 0.0])).mean() < 0.25
