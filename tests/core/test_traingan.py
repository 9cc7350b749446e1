"""``traingan``: a model is trained within a budget, goes on after a break, and says what it is worth."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.core.test_generation import squares
from tests.helpers.flat_tasks import traingan
from tests.helpers.killed import killed
from tests.helpers.png_texts import png_texts
from tests.helpers.rasters import write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.generation import adversarial_training, generator_training
from urban_ml_plugin.core.generation.adversarial_training import AdversarialTraining
from urban_ml_plugin.core.generation.generator_model import POOR, USABLE, read_generator
from urban_ml_plugin.core.generation.generator_training import drawn_bytes
from urban_ml_plugin.core.generation.quality import Quality
from urban_ml_plugin.core.images.imagery import Scaling
from urban_ml_plugin.core.learning.checkpoint import Checkpoint
from urban_ml_plugin.core.learning.descent import RunningMean
from urban_ml_plugin.core.models.model_file import open_model
from urban_ml_plugin.core.reports.traingan import verdict_sentence
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError, OutputError

SIDE, WIDE = 32, 8
GIVEN = {"size": "32", "base": "none", "tile_size": SIDE, "minutes": 0, "thousands": 1, "precision": "float32"}


@pytest.fixture(autouse=True)
def _short_epochs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A "thousand" images are 32, in two epochs."""
    for module in (adversarial_training, generator_training):
        monkeypatch.setattr(module, "EPOCH", 16)
    monkeypatch.setattr(generator_training, "math", _Halved)


class _Halved:
    """``math``, by which a thousand images are two epochs."""

    inf = float("inf")

    @staticmethod
    def ceil(_: float) -> int:
        return 2


@pytest.fixture
def city(tmp_path: Path) -> str:
    """A raster of 8 x 8 tiles, on each of which lies a square."""
    tiles = squares(WIDE**2).reshape(WIDE, WIDE, 3, SIDE, SIDE).transpose(2, 0, 3, 1, 4)
    return write_raster(tmp_path / "city.tif", np.ascontiguousarray(tiles.reshape(3, WIDE * SIDE, WIDE * SIDE)))


def _run(city: Any, folder: Path, name: str = "model", **options: Any) -> dict[str, Any]:
    given = {**GIVEN, **options}
    return traingan(input=city, model=str(folder / f"{name}.safetensors"), **given)


def test_a_run_gives_a_model_samples_and_a_report_that_begins_with_the_verdict(city: str, tmp_path: Path) -> None:
    page, picture = tmp_path / "report.html", tmp_path / "samples.png"
    result = _run(city, tmp_path, report=str(page), samples=str(picture), base="bundled")
    model = read_generator(str(tmp_path / "model.safetensors"))
    assert result["verdict"] == model.card.verdict == "too few images"
    assert result["sentence"].startswith("Too few images: there are ")
    assert result["sentence"] in page.read_text(encoding="utf-8")
    assert "It started from the bundled base, of which" in page.read_text(encoding="utf-8")
    assert model.card.image_count == result["images"] < WIDE**2  # some are held out
    assert model.card.tile_size == SIDE
    assert model.card.scaling == Scaling((0.0,) * 3, (255.0,) * 3)  # colours are drawn as they are
    assert [curve["epoch"] for curve in result["curves"]] == [1, 2]
    texts = png_texts(picture.read_bytes())
    assert model.fingerprint in texts["Source"]
    assert not np.array_equal(drawn_bytes(model.generator, 2, 0)[0], drawn_bytes(model.generator, 2, 0)[1])
    with pytest.raises(ModelFileError, match="too few images"):
        model.refuse_unusable()


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes_whether_or_not_the_run_was_broken_off(city: str, tmp_path: Path) -> None:
    whole = _run(city, tmp_path, "whole")
    broken = {"checkpoint": str(tmp_path / "kept"), "minutes": 1e-9}
    _run(city, tmp_path, "first", **broken)
    assert len(_run(city, tmp_path, "second", **broken)["curves"]) == len(whole["curves"]) == 2
    contents = [(tmp_path / f"{name}.safetensors").read_bytes() for name in ("whole", "first", "second")]
    assert contents[0] == contents[2] != contents[1]
    assert (tmp_path / "kept" / "progress.html").is_file()
    assert _run(city, tmp_path, "other", seed=1) != whole
    with pytest.raises(ModelFileError, match="other inputs or parameters"):
        _run(city, tmp_path, "third", checkpoint=str(tmp_path / "kept"), seed=1)


KILLS = (
    (AdversarialTraining, "_step", 30),
    (Checkpoint, "write", 3),
    (RunningMean, "update", 20),
)
"""Where a run is killed, and how many calls later at most."""


def _in_epochs_of_64(city: str, folder: str, name: str, checkpoint: str | None) -> None:
    for module in (adversarial_training, generator_training):
        module.EPOCH = 64  # type: ignore[attr-defined]
    generator_training.math = math  # type: ignore[attr-defined]
    _run(city, Path(folder), name, checkpoint=checkpoint, thousands=3)  # more than ten kills let pass


@pytest.mark.slow
def test_a_run_that_is_killed_ten_times_anywhere_ends_in_the_same_bytes(city: str, tmp_path: Path) -> None:
    random = np.random.default_rng(8)
    kept, page = str(tmp_path / "kept"), tmp_path / "kept" / "progress.html"
    for number in range(10):
        owner, method, most = KILLS[number % len(KILLS)]
        call = int(random.integers(2, most + 1))
        killed(_in_epochs_of_64, city, str(tmp_path), "killed", kept, owner=owner, method=method, call=call)
        assert not (tmp_path / "killed.safetensors").exists()
    assert page.is_file()
    _in_epochs_of_64(city, str(tmp_path), "killed", kept)
    _in_epochs_of_64(city, str(tmp_path), "whole", None)
    assert (tmp_path / "killed.safetensors").read_bytes() == (tmp_path / "whole.safetensors").read_bytes()


@pytest.mark.slow
def test_a_model_goes_on_from_another(city: str, tmp_path: Path) -> None:
    _run(city, tmp_path)
    options = {"base": "file", "base_file": str(tmp_path / "model.safetensors")}
    _run(city, tmp_path, "next", **options)
    first, second = (read_generator(str(tmp_path / f"{name}.safetensors")) for name in ("model", "next"))
    start, end = (model.generator.synthesis.constant for model in (first, second))
    assert 0 < float((start - end).abs().mean()) < 0.2
    assert second.card.network.weights == "file"


def test_what_cannot_be_learnt_from_is_refused_in_one_sentence(city: str, tmp_path: Path) -> None:
    small = write_raster(tmp_path / "small.tif", squares(1)[0].repeat(2, axis=1))
    five = write_raster(tmp_path / "five.tif", np.concatenate([squares(WIDE**2)[:25].reshape(5, 160, 96)] * 1))
    with pytest.raises(InputError, match="There are 2 images to learn from, and 16 are the fewest"):
        _run(small, tmp_path)
    with pytest.raises(InputError, match="one band or three, and these are 5"):
        _run(five, tmp_path, bands=[1, 2, 3, 4, 5])
    with pytest.raises(InputError, match="SIZE"):
        _run(city, tmp_path, size="48")
    with pytest.raises(InputError, match="MINUTES"):
        _run(city, tmp_path, thousands=0)
    with pytest.raises(InputError, match="BASE_FILE"):
        _run(city, tmp_path, base="file")
    assert not list(tmp_path.glob("*.safetensors"))


def test_weights_that_are_no_numbers_any_more_end_the_run_and_not_the_checkpoint(
    city: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learn = AdversarialTraining.learn

    def diverge(training: AdversarialTraining, epoch: int) -> Any:
        outcome = learn(training, epoch)
        return outcome._replace(figures={**outcome.figures, "error": math.nan}) if epoch > 1 else outcome

    monkeypatch.setattr(AdversarialTraining, "learn", diverge)
    with pytest.raises(InputError, match=r"no numbers any more after .* thousand images: start anew with another SEED"):
        _run(city, tmp_path, checkpoint=str(tmp_path / "kept"))
    assert not (tmp_path / "model.safetensors").exists()
    with open_model(str(tmp_path / "kept" / "generator.safetensors"), "checkpoint") as (card, _):
        assert card.whole("epoch", 0, 9) == 1


def test_the_model_that_a_run_starts_from_is_not_replaced_by_it(city: str, tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"model\.safetensors"):
        _run(city, tmp_path, base="file", base_file=str(path))
    assert path.read_bytes() == b"mine"


def test_one_band_is_drawn_in_grey(tmp_path: Path) -> None:
    tiles = squares(WIDE**2)[:, 0].reshape(WIDE, WIDE, SIDE, SIDE).swapaxes(1, 2).reshape(1, WIDE * SIDE, WIDE * SIDE)
    result = _run(write_raster(tmp_path / "grey.tif", np.ascontiguousarray(tiles)), tmp_path)
    assert result["images"] > 40
    assert read_generator(str(tmp_path / "model.safetensors")).card.band_count == 1


def test_what_was_found_is_told_as_a_warning_and_that_tiles_are_enlarged(city: str, tmp_path: Path) -> None:
    events = RecordingEvents()
    _run(city, tmp_path, events=events, tile_size=16)
    assert any(text.startswith("Tiles of 16 pixels are enlarged to 32") for text in events.warnings)
    assert any(text.startswith("Too few images") for text in events.warnings)


def test_a_model_of_what_is_blurred_anyway_is_not_said_to_be_nearer_than_half_the_resolution() -> None:
    usual = {"recall": 0.9, "coverage": 0.9, "new": 1.0, "distinct": 1.0, "diversity": 1.0, "compared": 900}
    blurred = Quality(kid=0.03, kid_spread=0.02, kid_floor=0.0, kid_blurred=0.01, different=900, **usual)
    assert blurred.verdict == USABLE
    assert "no farther from real images (KID 0.03) than these may be from one another by chance (up to 0.06)" in (
        verdict_sentence(blurred, 900)
    )
    sharp = replace(blurred, kid=0.5, kid_blurred=1.2)
    assert "nearer to real images (KID 0.50) than these at half their resolution (1.20)" in verdict_sentence(sharp, 900)
    assert replace(blurred, kid=0.07).verdict == POOR
