"""What changes in images along a walk, beside walks to anywhere: an audit by attributes that can be measured.

Images are moved along walks that were found without the ground on which they lie, and what is read from them by
regression was learnt without it, too. A walk is worth something if it changes what it should more than walks to
anywhere of the same length do, and if it changes in images what differs between images that differ in the value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

from ..generation.painter import Painter, as_tiles
from ..networks.computing import Encoder
from ..options.choices import CONDITIONAL, COVARIANCE, DIRECTIONS, NORMAL, PROJECTED
from ..runtime.arrays import TINY, Array, Floats, Floats32, Ints, evenly_spaced
from ..spatial_statistics.spatial_blocks import block_draws
from ..status.spatial_folds import Folds
from ..status.validation import draws_interval
from .attributes import READ, Measure
from .border import Line, held_out_ridges, out_of_fold
from .seen_images import Components
from .walks import Space, walks

AT_ONCE = 64
"""Pictures in memory."""
BASES = 40
"""Images that are moved."""
STEPS = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
"""Standard deviations of the decision value."""
RANDOM_WALKS = 20
NULL_QUANTILE = 0.95
"""Of the changes along them."""
MOST_MEASURED = 600
"""Images, as the generative model draws them, from which it is learnt how attributes go with values."""
RESAMPLES = 1000
PREFERRED = (CONDITIONAL, COVARIANCE, PROJECTED, NORMAL)
"""Kinds of walks, those first that stay where images are."""
NEARLY = 0.05
"""By so much less two kinds may agree with images and count as the same."""


@dataclass(frozen=True)
class Effect:
    """What becomes of one attribute along one walk.

    Attributes:
        field, inversion, kind: of the walk.
        attribute: its name.
        spearman: mean over images of the rank correlation of the attribute with the step.
        change, low, high: mean change from the first step to the last, with its interval over images.
        scaled: the change in standard deviations of the attribute over images.
        ratio: the size of the change as a share of the 95th percentile of walks to anywhere.
        in_images: by how many standard deviations the attribute differs between images whose value differs by one,
            the other values being alike.
    """

    field: str
    inversion: str
    kind: str
    attribute: str
    spearman: float
    change: float
    low: float
    high: float
    scaled: float
    ratio: float
    in_images: float


@dataclass(frozen=True)
class Case:
    """One way of inversion, with what was found in it.

    Attributes:
        inversion: its name.
        latents: (M, L, W) of the images with values.
        space: of all images.
        values: (M, F) standardised.
        folds: of each field.
        lines, ridges: the border, and the ridge regression, without each fold, of each field.
    """

    inversion: str
    latents: Floats32
    space: Space
    values: Floats
    folds: Mapping[str, Folds]
    lines: Mapping[str, Sequence[Line]]
    ridges: Mapping[str, Sequence[Line]]

    @property
    def fields(self) -> list[str]:
        """Their names, in the order of ``values``."""
        return list(self.lines)

    @property
    def alike(self) -> Floats:
        """(F, F) correlation of the values."""
        return np.atleast_2d(np.corrcoef(self.values, rowvar=False))


class Auditor:
    """Measures what changes along walks in one space of latents.

    Args:
        measure: attributes of pictures.
        encoder: describes pictures, for what is read from them.
        seed: of the walks to anywhere.
        tell: called after each walk; there are ``RANDOM_WALKS`` before any that is asked for.
    """

    def __init__(
        self,
        case: Case,
        painter: Painter,
        measure: Measure,
        encoder: Encoder,
        seed: int = 0,
        tell: Callable[[], None] = lambda: None,
    ) -> None:
        self._case, self._painter, self._measure, self._encoder, self._tell = case, painter, measure, encoder, tell
        some = evenly_spaced(len(case.latents), MOST_MEASURED)
        measured, features = self._look(case.latents[some])
        self._components = Components(features)
        known = self._components.of(features)
        self._readers = {
            field: held_out_ridges(known, case.values[some, number], case.folds[field].among(some))
            for number, field in enumerate(case.fields)
        }
        self._attributes = self._with_readings(measured, known, some)
        self._scale = {name: max(float(values.std()), TINY) for name, values in self._attributes.items()}
        self._bases = some[evenly_spaced(len(some), BASES)]
        self._association = self._associations(some)
        anywhere = case.space.random_steps(RANDOM_WALKS, seed)
        ends = STEPS[[0, -1]]
        changes = [
            self._changes(self._along(np.broadcast_to(way, (len(self._bases), len(way))), ends)) for way in anywhere
        ]
        self._limits = {
            name: max(float(np.quantile([abs(one[name].mean()) for one in changes], NULL_QUANTILE)), TINY)
            for name in changes[0]
        }

    def effects(self, field: str, kinds: Sequence[str]) -> list[Effect]:
        """What becomes of every attribute along the walks of a field, of those kinds that every fold can offer."""
        ways = [self._ways(field, base) for base in self._bases]
        offered = [kind for kind in DIRECTIONS if kind in kinds and all(kind in way for way in ways)]
        return [
            effect for kind in offered for effect in self._effects(field, kind, np.stack([way[kind] for way in ways]))
        ]

    def _ways(self, field: str, base: int) -> dict[str, Floats]:
        """The walks of a field by kind, found without the folds of a base."""
        case = self._case
        lines, ridges = (
            {name: known[name][case.folds[name].of_image[base]] for name in case.fields}
            for known in (case.lines, case.ridges)
        )
        return walks(case.space, lines, field, ridges, case.alike)

    def _effects(self, field: str, kind: str, ways: Floats) -> list[Effect]:
        along = self._along(ways, STEPS)
        changes = self._changes(along)
        found = []
        for name, values in along.items():
            change = changes[name]
            drawn = block_draws(len(change), RESAMPLES) @ change / len(change)
            association = self._association[name][self._case.fields.index(field)]
            found.append(
                Effect(
                    field, self._case.inversion, kind, name, float(step_correlations(values).mean()),
                    float(change.mean()), *draws_interval(drawn), float(change.mean()) / self._scale[name],
                    abs(float(change.mean())) / self._limits[name], float(association),
                )
            )  # fmt: skip
        return found

    def _along(self, ways: Floats, steps: Floats) -> dict[str, Floats]:
        """Attributes (B, T) of the bases at T steps along a way (B, W) of each."""
        bases = self._case.latents[self._bases].astype(np.float64)
        moved = bases[:, None] + steps[None, :, None, None] * ways[:, None, None, :]
        measured, features = self._look(moved.reshape(-1, *bases.shape[1:]))
        self._tell()
        known = self._components.of(features)
        found = self._with_readings(measured, known, np.repeat(self._bases, len(steps)))
        return {name: values.reshape(len(bases), len(steps)) for name, values in found.items()}

    def _look(self, latents: Array) -> tuple[dict[str, Floats], Floats32]:
        """Attributes (n,) and features (n, D) of what is drawn from latents (n, L, W), some pictures at a time."""
        parts = []
        for start in range(0, len(latents), AT_ONCE):
            seen = self._painter.pictures(latents[start : start + AT_ONCE])
            parts.append((self._measure(seen), self._encoder.features(as_tiles(seen))))
        measured = {name: np.concatenate([part[name] for part, _ in parts]) for name in parts[0][0]}
        return measured, np.concatenate([features for _, features in parts])

    def _with_readings(self, measured: dict[str, Floats], known: Floats, images: Ints) -> dict[str, Floats]:
        """Attributes (n,) with what is read from components (n, C) by who had not seen the folds of the images."""
        for field, readers in self._readers.items():
            measured[READ + field] = out_of_fold(readers, known, self._case.folds[field].among(images))
        return measured

    def _associations(self, some: Ints) -> dict[str, Floats]:
        """(F,) of each attribute: its regression on all values together, in standard deviations."""
        values = self._case.values[some]
        values = (values - values.mean(axis=0)) / np.maximum(values.std(axis=0), TINY)
        inverse = np.linalg.pinv(values)
        return {
            name: inverse @ ((measured - measured.mean()) / self._scale[name])
            for name, measured in self._attributes.items()
        }

    @staticmethod
    def _changes(along: Mapping[str, Floats]) -> dict[str, Floats]:
        return {name: values[:, -1] - values[:, 0] for name, values in along.items()}


def step_correlations(values: Array) -> Floats:
    """(B,) rank correlation of what images (B, T) have with the step; 0 where nothing changes."""
    ranks = rankdata(values, axis=1)
    ranks -= ranks.mean(axis=1, keepdims=True)
    steps = np.arange(values.shape[1]) - (values.shape[1] - 1) / 2
    size = np.linalg.norm(ranks, axis=1) * np.linalg.norm(steps)
    return np.asarray(np.where(size > 0, ranks @ steps / np.maximum(size, TINY), 0.0))


def agreement(effects: Sequence[Effect]) -> float:
    """Cosine between what a walk changes and what differs between images that differ in the value."""
    changed, differs = (np.array([getattr(one, name) for one in effects]) for name in ("scaled", "in_images"))
    return float(changed @ differs / max(float(np.linalg.norm(changed) * np.linalg.norm(differs)), TINY))


def choose_kind(field: str, effects: Sequence[Effect]) -> str:
    """The kind of walk that changes images most like the value does, of those that change it more than chance.

    Of kinds that do so nearly as well, that which comes first in ``PREFERRED``; where none does, the covariance.
    """
    by_kind: dict[str, list[Effect]] = {}
    for one in effects:
        by_kind.setdefault(one.kind, []).append(one)

    def works(mine: Sequence[Effect]) -> bool:
        own = next(one for one in mine if one.attribute == READ + field)
        return own.change > 0 and own.ratio >= 1

    good = {kind: agreement(mine) for kind, mine in by_kind.items() if works(mine)}
    near = [kind for kind in PREFERRED if good.get(kind, -np.inf) >= max(good.values(), default=0) - NEARLY]
    return near[0] if near else COVARIANCE
