"""A run of learning: it ends alike whether or not it was broken off, stops when it should, and shows how it goes."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.learning import run as runs
from urban_ml_plugin.core.learning.checkpoint import Checkpoint, fingerprint
from urban_ml_plugin.core.learning.descent import RunningMean, descend
from urban_ml_plugin.core.learning.preview import Preview
from urban_ml_plugin.core.learning.run import Outcome, Run
from urban_ml_plugin.core.runtime.errors import ModelFileError, OutputError
from urban_ml_plugin.core.runtime.events import SILENT


class Pair:
    """A maker of numbers and its critic, each with an optimiser and a loss of its own."""

    def __init__(self, folder: Path | None = None, job: str = "job") -> None:
        torch.manual_seed(0)
        self.maker, self.critic = nn.Linear(2, 3), nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
        self.adam = torch.optim.AdamW([{"params": list(self.maker.parameters()), "clip": 0.5}], lr=0.01)
        self.sgd = torch.optim.SGD(self.critic.parameters(), lr=0.1, momentum=0.9)
        weights = {**self.maker.state_dict(prefix="maker."), **self.critic.state_dict(prefix="critic.")}
        self.mean = RunningMean(self.maker.state_dict(), 0.9)
        self.run = Run(
            weights,
            {"maker": self.adam, "critic": self.sgd},
            Checkpoint(folder, "pair", job) if folder else None,
            generator=np.random.default_rng(3),
            mean=self.mean,
        )

    def learn(self, epoch: int) -> Outcome:
        assert self.run.generator
        for step in range(4):
            noise = torch.from_numpy(self.run.generator.normal(size=(8, 2)).astype(np.float32))
            descend((self.critic(self.maker(noise).detach()) - 1).square().mean(), self.sgd)
            loss = descend(self.critic(self.maker(noise)).square().mean(), self.adam, share=1 / epoch)
            self.mean.update(4 * (epoch - 1) + step)
        return Outcome({"loss": loss, "nothing": math.nan}, better=epoch == 2)

    def state(self) -> list[Tensor]:
        return [*self.run.weights.values(), *self.mean.mean.values(), *self.run.best.values()]


@pytest.mark.parametrize("first", [1, 2, 3])
def test_several_optimisers_go_on_as_if_they_had_not_been_broken_off(tmp_path: Path, first: int) -> None:
    whole, broken, resumed = Pair(), Pair(tmp_path), Pair(tmp_path)
    whole.run.train(whole.learn, 4)
    assert not broken.run.resume()
    broken.run.train(broken.learn, first)
    assert resumed.run.resume()
    resumed.run.train(resumed.learn, 4)
    assert all(torch.equal(one, other) for one, other in zip(whole.state(), resumed.state()))
    assert len(whole.state()) == len(resumed.state())
    assert resumed.run.history == whole.run.history
    assert [row["nothing"] for row in whole.run.history] == [None] * 4
    assert not all(torch.equal(one, other) for one, other in zip(whole.state(), Pair().state()))


def test_each_epoch_may_bring_the_best_weights_and_patience_ends_the_run() -> None:
    weight = torch.zeros(1)
    run = Run({"weight": weight}, patience=3)
    losses = {1: 5.0, 2: 3.0, 3: 4.0, 4: 3.5, 5: 3.1, 6: 1.0}

    def learn(epoch: int) -> Outcome:
        weight.fill_(epoch)
        return Outcome({"loss": losses[epoch]}, better=losses[epoch] < min([9.0, *list(losses.values())[: epoch - 1]]))

    run.train(learn, 6)
    assert (run.epoch, run.best_epoch, run.finished) == (5, 2, True)
    run.take_best()
    assert weight.item() == 2


def test_a_budget_of_time_ends_with_an_epoch_and_leaves_a_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, short, resumed = Pair(), Pair(tmp_path), Pair(tmp_path)
    whole.run.train(whole.learn, 3)
    clock = iter(range(0, 1000, 10))
    monkeypatch.setattr(runs.time, "monotonic", lambda: next(clock))
    short.run.train(short.learn, 3, until=10)
    assert short.run.epoch == 2
    monkeypatch.undo()
    assert resumed.run.resume()
    resumed.run.train(resumed.learn, 3)
    assert all(torch.equal(one, other) for one, other in zip(whole.state(), resumed.state()))


def test_a_checkpoint_of_another_job_or_a_damaged_one_is_refused(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    pair.run.train(pair.learn, 1)
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs or parameters"):
        Pair(tmp_path, "another").run.resume()
    path = tmp_path / "pair.safetensors"
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(ModelFileError, match="is damaged: empty its folder"):
        Pair(tmp_path).run.resume()


def test_a_checkpoint_that_cannot_be_kept_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    with (
        pytest.raises(OutputError, match=r"a\.txt is a file: choose a folder\."),
        Checkpoint(file, "run", "job").read(),
    ):
        pass
    (tmp_path / "run.safetensors").mkdir()
    for folder in (file, file / "inside", tmp_path):
        with pytest.raises(OutputError, match=r"run\.safetensors cannot be written \(.*\): choose another folder\."):
            Checkpoint(folder, "run", "job").write({}, {})


def test_jobs_differ_by_every_number_and_array() -> None:
    base: tuple[Any, ...] = ([1, "a"], [np.arange(3)], [torch.zeros(2)])
    others = [([1, "b"], *base[1:]), (base[0], [np.arange(3) + 1], base[2]), (*base[:2], [torch.ones(2)])]
    assert fingerprint(*base) == fingerprint(*base)
    assert len({fingerprint(*job) for job in [base, *others]}) == 4


def test_a_page_shows_every_figure_and_some_pictures_and_is_told_once(tmp_path: Path) -> None:
    heard = RecordingEvents()
    preview = Preview(tmp_path, "Learning <fast>", heard)
    history: list[dict[str, Any]] = [{"epoch": 0, "loss": None, "sizes": [1, 2]}]
    for epoch in (1, 2):
        history.append({"epoch": epoch, "loss": 1 / epoch, "sizes": [1, 2]})
        preview.show(history, torch.rand(20, 4, 16, 16))
    page = (tmp_path / "progress.html").read_text(encoding="utf-8")
    assert heard.pages == [str(tmp_path / "progress.html")]
    assert "loss: 0.5 (from 0.5 to 1)" in page
    assert page.count("<svg") == 1
    assert page.count("<img") == 16
    assert "Learning &lt;fast&gt;" in page
    assert '<html lang="en">' in page
    Preview(tmp_path, "x", SILENT).show([{"epoch": 0, "loss": 1.0}])
