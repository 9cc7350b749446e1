"""Templates as they are drawn: what both classifiers say of them and of their images, and what changed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ..generation.painter import full_batches
from ..latent_directions.attributes import Measure
from ..options.generation.template_options import SECOND
from ..runtime.arrays import Bytes, Floats, Floats32
from ..runtime.events import Step
from ..synthesis.bases import Bases
from .ascent import LEAST_GAIN, TOGETHER, Climbed, Climber
from .goal import Goal
from .judge import Judge
from .pixel_ascent import PixelAscent, climb_pixels

NEAR = 0.15
"""How far from an image further starts lie, in distances of two random images, where templates may."""
DRILL = 16
"""Templates with which is shown what ascent does on pixels, and when it goes on to the last step."""


@dataclass(frozen=True)
class Said:
    """What the two classifiers say of N pictures, (N,) each; NaN where there is no second one."""

    first: Floats
    second: Floats


@dataclass(frozen=True)
class Drill:
    """The same images three ways: as their templates are, after all steps, and by ascent on pixels.

    Attributes:
        kept, whole: what is said of templates, and of what ascent ends in if it goes on to the last step.
        distance, whole_distance: from the image.
        pixels: of the images, changed by ascent on their pixels.
    """

    kept: Said
    whole: Said
    distance: Floats
    whole_distance: Floats
    pixels: PixelAscent


@dataclass(frozen=True)
class DrawnTemplates:
    """N templates.

    Attributes:
        bases: what they were made from: images, or samples of the generative model.
        climbed: their latents, and how they came about.
        before, after: pictures (N, S, S, 3).
        said_before, said_after: what the classifiers say of these.
        measured_before, measured_after: attributes (N,) of pictures, and what is locked, by name.
    """

    goal: Goal
    bases: Bases
    climbed: Climbed
    before: Bytes
    after: Bytes
    said_before: Said
    said_after: Said
    measured_before: dict[str, Floats]
    measured_after: dict[str, Floats]

    def __len__(self) -> int:
        return len(self.bases)

    @property
    def sure(self) -> float:
        """Share of the templates of which the classifier is sure; NaN where there is no probability."""
        return float((self.said_after.first >= self.goal.enough).mean()) if self.goal.is_class else np.nan


def begin(count: int, starts: int, wide: int, far: float, seed: int) -> list[Floats32]:
    """For each start the change of position (count, wide) at which ascent sets out: none at first, then to anywhere.

    Args:
        far: length of such a change.
    """
    found = [np.zeros((count, wide), np.float32)]
    for number in range(1, starts):
        way = np.random.default_rng([seed, number]).standard_normal(wide)  # the same for all: none knows the others
        found.append(np.tile(far * way / np.linalg.norm(way), (count, 1)).astype(np.float32))
    return found


def climb_all(climber: Climber, bases: Bases, seed: int, step: Step) -> Climbed:
    """The best template of each base over all starts: sure of the class, then by the second classifier."""
    options, gaussian = climber.options, climber.gaussian
    starts = begin(len(bases), options.starts, len(gaussian), min(NEAR, options.bound) * gaussian.apart, seed)
    total, done = len(starts) * -(-len(bases) // TOGETHER), 0

    def tick() -> None:
        nonlocal done
        done += 1
        step.done(done, total)

    found = [climber.climb(bases.latents, start, False, tick) for start in starts]
    if len(found) == 1:
        return found[0]
    worth = np.stack([_worth(climber, one) for one in found])
    best = np.zeros(len(bases), np.int64)
    for number in range(1, len(found)):
        held = worth[best, np.arange(len(bases))]
        best = np.where(worth[number] > held + LEAST_GAIN, number, best)
    each = [found[number].chosen(np.array([at])) for at, number in enumerate(best.tolist())]
    return Climbed.joined(each)


def _worth(climber: Climber, climbed: Climbed) -> Floats:
    said = said_of(climber, _pictures(climber, climbed.latents))
    goal = climber.first.goal
    by_second = climber.second is not None and climber.options.stop == SECOND
    judged = goal.sign * (said.second if by_second else said.first) / goal.spread
    return judged + (said.first >= goal.enough) * (1.0 if goal.is_class else 0.0)


def _pictures(climber: Climber, latents: Floats32) -> Floats32:
    """(N, 3, S, S) in 0…1, with 8 bits."""
    device, found = climber.gaussian.axes.device, []
    for some, own in full_batches(len(latents), TOGETHER):
        with torch.no_grad():
            drawn = climber.drawn(torch.from_numpy(np.asarray(latents[some], np.float32)).to(device))
        found.append((drawn.clamp(0, 1) * 255).round().cpu().numpy()[:own] / 255)
    return np.concatenate(found)


def said_of(climber: Climber, pictures: Floats32) -> Said:
    """What both classifiers say of pictures (N, 3, S, S) in 0…1."""
    return Said(_told(climber.first, pictures, climber), _told(climber.second, pictures, climber))


def _told(judge: Judge | None, pictures: Floats32, climber: Climber) -> Floats:
    if judge is None:
        return np.full(len(pictures), np.nan)
    device, found = climber.gaussian.axes.device, []
    for some, own in full_batches(len(pictures), TOGETHER):
        said = judge.told(torch.from_numpy(np.asarray(pictures[some], np.float32)).to(device))
        found.append(said[:own])
    return np.concatenate(found)


def draw_templates(climber: Climber, bases: Bases, climbed: Climbed, measure: Measure) -> DrawnTemplates:
    """Draw templates and the images as the generative model has them, and ask and measure both."""
    before, after = _pictures(climber, bases.latents), _pictures(climber, climbed.latents)
    return DrawnTemplates(
        climber.first.goal,
        bases,
        climbed,
        _as_bytes(before),
        _as_bytes(after),
        said_of(climber, before),
        said_of(climber, after),
        dict(measure(before)),
        dict(measure(after)),
    )


def _as_bytes(pictures: Floats32) -> Bytes:
    return np.asarray(np.moveaxis((pictures * 255).round().astype(np.uint8), 1, -1))


def drill(climber: Climber, drawn: DrawnTemplates) -> Drill:
    """Ascent to the last step, and ascent on pixels, with the first ``DRILL`` of the images."""
    some = np.arange(min(DRILL, len(drawn)))
    latents = drawn.bases.latents[some]
    still = np.zeros((len(some), len(climber.gaussian)), np.float32)
    whole = climber.climb(latents, still, True)
    return Drill(
        Said(drawn.said_after.first[some], drawn.said_after.second[some]),
        said_of(climber, _pictures(climber, whole.latents)),
        drawn.climbed.distance[some],
        whole.distance,
        climb_pixels(climber, latents),
    )
