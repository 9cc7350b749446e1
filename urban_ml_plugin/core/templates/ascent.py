"""Ascent in the latent space of a generative model on what a classifier says of its pictures.

After Nguyen et al., Synthesizing the preferred inputs for neurons in neural networks via deep generator networks
(NeurIPS 2016), and Joglekar et al., FaceLift (2020), who go up in the code of the image that is to be transformed.
Where we depart from them: a step is taken in standard deviations of latents, a prior and a bound hold it back, locks
take out what is not to change, and which image of the ascent is kept is for a second classifier to say, which the
ascent has never seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from ..generation.painter import full_batches
from ..generation.stylegan2 import Generator
from ..inversion.projector import share_of_rate
from ..options.generation.template_options import ALL_STEPS, GAUSSIAN, SECOND, AscentOptions
from ..runtime.arrays import TINY, Bools, Floats, Floats32, Ints
from .judge import Judge, as_shown
from .latent_gaussian import LatentGaussian
from .locks import LONGEST, Locks

TOGETHER = 16
"""Latents that climb at once, always as many, so that no template depends on the others."""
EVERY = 4
"""Steps from one look of the classifiers to the next."""
PATIENCE = 4
"""Looks without a gain after which ascent ends."""
LEAST_GAIN = 0.01
"""What the second classifier must say more of an image, to gain."""
KEPT = 0.5
"""Share of the way of the last step that the next one keeps."""


class Looks(NamedTuple):
    """What is known of N templates at R looks, (N, R) each; NaN once ascent has ended.

    Attributes:
        first: what the classifier says.
        second: what the second one says; NaN where there is none.
        distance: from the image, in distances of two random images.
    """

    first: Floats
    second: Floats
    distance: Floats


@dataclass(frozen=True)
class Climbed:
    """N templates.

    Attributes:
        latents: (N, L, W).
        step: (N,) after which they were taken.
        distance: (N,) from the image, in distances of two random images.
        looks: on the way.
    """

    latents: Floats32
    step: Floats
    distance: Floats
    looks: Looks

    def chosen(self, some: Ints) -> Climbed:
        """Some of them."""
        looks = Looks(*(values[some] for values in self.looks))
        return Climbed(self.latents[some], self.step[some], self.distance[some], looks)

    @classmethod
    def joined(cls, parts: Sequence[Climbed]) -> Climbed:
        """Several, one after the other."""
        looks = Looks(*(np.concatenate(column) for column in zip(*(one.looks for one in parts))))
        rest = ((one.latents, one.step, one.distance) for one in parts)
        latents, step, distance = (np.concatenate(column) for column in zip(*rest))
        return cls(latents, step, distance, looks)


@dataclass(frozen=True)
class Climber:
    """What climbs, and what it is judged by.

    Attributes:
        climbed: the classifier whose gradient is followed.
        first: the classifier that is told of: the same, or the one made from all images.
        second: chooses, if there is one.
        locks: what must not change, if anything.
    """

    generator: Generator
    gaussian: LatentGaussian
    climbed: Judge
    first: Judge
    second: Judge | None
    locks: Locks | None
    options: AscentOptions

    def drawn(self, latents: Tensor) -> Tensor:
        """Pictures (N, 3, S, S), about 0…1, of latents (N, L, W)."""
        pictures: Tensor = (self.generator(latents) + 1) / 2
        return pictures

    def climb(self, images: Floats32, begin: Floats32, whole: bool, tick: Callable[[], None] = lambda: None) -> Climbed:
        """Templates of images, one after the other in groups of ``TOGETHER``.

        Args:
            images: (N, L, W) latents of the images.
            begin: (N, K) change of position at which ascent sets out.
            whole: go on to the last step, whatever the second classifier says.
            tick: called after each group.
        """
        parts = []
        for some, own in full_batches(len(images), TOGETHER):
            parts.append(_Group(self, images[some], begin[some]).climb(whole).chosen(np.arange(own)))
            tick()
        return Climbed.joined(parts)


class _Group:
    """Some latents that climb together."""

    def __init__(self, climber: Climber, images: Floats32, begin: Floats32) -> None:
        self._c, device = climber, climber.gaussian.axes.device
        self._images = torch.from_numpy(np.ascontiguousarray(images, np.float32)).to(device)
        self._change = torch.from_numpy(np.ascontiguousarray(begin, np.float32)).to(device)
        self._own = climber.gaussian.positions(self._images.mean(dim=1))
        self._locked = climber.locks.measured(self._shown(torch.zeros_like(self._change))) if climber.locks else None
        count = len(images)
        self._speed = torch.zeros_like(self._change)
        self.kept, self.kept_step, self.worth = self._change.clone(), np.zeros(count), np.full(count, -np.inf)
        self.idle, self.sure, self.going = np.zeros(count, int), np.zeros(count, bool), np.ones(count, bool)
        self.looks: list[tuple[Floats, Floats, Floats]] = []

    def climb(self, whole: bool) -> Climbed:
        """Go up until nothing is gained, or to the last step."""
        steps = self._c.options.steps
        for step in range(steps + 1):
            if step % EVERY == 0 or step == steps:
                self._take_back()
                self._look(step, whole)
            if step == steps or not self.going.any():
                break
            self._move(step / steps)
        last = -(-steps // EVERY) + 1
        first, second, distance = (np.full((len(self._change), last), np.nan) for _ in range(3))
        for number, values in enumerate(self.looks):
            for array, column in zip((first, second, distance), values):
                array[:, number] = column
        latents = self._c.gaussian.moved(self._images, self.kept)
        kept = self._distance(self.kept)
        return Climbed(latents.cpu().numpy(), self.kept_step, kept, Looks(first, second, distance))

    def _shown(self, change: Tensor) -> Tensor:
        with torch.no_grad():
            return as_shown(self._c.drawn(self._c.gaussian.moved(self._images, change)))

    def _distance(self, change: Tensor) -> Floats:
        return np.asarray(change.norm(dim=1).double().cpu().numpy() / self._c.gaussian.apart)

    def _look(self, step: int, whole: bool) -> None:
        """Let the classifiers look, and keep what is better than what was kept."""
        pictures, options = self._shown(self._change), self._c.options
        first = self._c.first.told(pictures)
        second = self._c.second.told(pictures) if self._c.second else np.full(len(first), np.nan)
        goal = self._c.first.goal
        enough = first >= goal.enough
        better = self._is_better(first, second, enough, whole) & self.going
        self.idle = np.where(better, 0, self.idle + 1)
        self.kept[torch.from_numpy(better)] = self._change[torch.from_numpy(better)]
        self.kept_step[better] = step
        distance = self._distance(self._change)
        self.looks.append(tuple(np.where(self.going, one, np.nan) for one in (first, second, distance)))  # type: ignore[arg-type]
        self.sure |= enough & self.going
        if not whole and options.stop == SECOND:
            self.going &= ~(self.sure & (self.idle >= PATIENCE))
        elif not whole and options.stop != ALL_STEPS:
            self.going &= ~self.sure

    def _is_better(self, first: Floats, second: Floats, enough: Bools, whole: bool) -> Bools:
        """Whether images are worth more than those that were kept: sure of the class, then by the second classifier."""
        options, sign = self._c.options, self._c.first.goal.sign
        if whole or options.stop == ALL_STEPS:
            return np.ones(len(first), bool)
        judged = first if self._c.second is None or options.stop != SECOND else second
        scale = self._c.first.goal.spread
        worth = sign * judged / scale
        if options.stop != SECOND:  # the first that is sure, else the surest
            better = ~self.sure & (enough | (worth > self.worth))
        else:
            better = (enough & ~self.sure) | ((enough | ~self.sure) & (worth > self.worth + LEAST_GAIN))
        self.worth = np.where(better, worth, self.worth)
        return np.asarray(better)

    def _move(self, done: float) -> None:
        """One step up, for those that have not come to an end."""
        options, gaussian = self._c.options, self._c.gaussian
        change = self._change.clone().requires_grad_()
        pictures = self._c.drawn(gaussian.moved(self._images, change)).clamp(0, 1)
        held = change if options.prior != GAUSSIAN else self._own + change
        gain = self._c.climbed.climbed(pictures) - 0.5 * options.weight * held.square().sum(dim=1)
        (gradient,) = torch.autograd.grad(gain.sum(), change)
        if self._c.locks:
            gradient = self._c.locks.without(gradient)
        way = gradient / gradient.norm(dim=1, keepdim=True).clamp_min(TINY)
        self._speed = KEPT * self._speed + (1 - KEPT) * way
        step = options.rate * share_of_rate(done) * gaussian.apart
        going = torch.from_numpy(self.going).to(change.device)[:, None]
        self._change = torch.where(going, self._bounded(self._change + step * self._speed), self._change)

    def _bounded(self, change: Tensor) -> Tensor:
        most = self._c.options.bound * self._c.gaussian.apart
        return change * (most / change.norm(dim=1, keepdim=True).clamp_min(TINY)).clamp_max(1.0)

    def _take_back(self) -> None:
        """Undo what locked things have drifted, as far as their read-outs tell how."""
        if self._c.locks is None or self._locked is None:
            return
        drift = self._c.locks.measured(self._shown(self._change)) - self._locked
        longest = LONGEST * self._c.gaussian.apart
        going = torch.from_numpy(self.going).to(self._change.device)[:, None]
        back = self._bounded(self._c.locks.taken_back(self._change, drift, longest))
        self._change = torch.where(going, back, self._change)
