"""The search for the directions of values: evidence on held-out ground, chance, walks, and their audit."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as filled

import numpy as np

from ..generation.generator_model import GeneratorModel
from ..generation.painter import Painter
from ..images.image_source import PHOTOGRAPHS
from ..images.image_sources import share_pixels
from ..inversion.latents_file import Latents
from ..networks.computing import Encoder, choose_device
from ..networks.streaming import open_encoder
from ..options.choices import COVARIANCE, DIRECTIONS
from ..options.generation.direction_options import DirectionOptions
from ..options.network_options import ComputingOptions, EncoderOptions
from ..rasters.embedding_raster import Embedding
from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..status.validation import Measure
from ..vectors.identifiers import identifies
from .attributes import Measure as AttributeMeasure
from .audit import RANDOM_WALKS, Auditor, Case, Effect, choose_kind
from .border import (
    Held,
    Line,
    border,
    check_training,
    held_ground,
    held_out_borders,
    held_out_ridges,
    out_of_fold,
    ridge,
)
from .chance import LEVEL, RandomMaps, against_chance, p_values
from .evidence import AUC, SPEARMAN, Tails, rank_measure, tail_measures
from .image_ground import Ground
from .image_values import LEAST_IMAGES, ImageValues, ValueLayer, check_values, image_values
from .walks import Space, walks

LOW_END, HIGH_END = 0.01, 0.99
"""Quantiles of the images' positions within which walks stay."""


@dataclass
class Told:
    """How well something tells a value on held-out ground: the area under the curve, and Spearman's correlation."""

    auc: Measure
    spearman: Measure


@dataclass
class FieldDirection:
    """What was found of one field in one inversion.

    Attributes:
        measures: of the border between low and high, by name; see ``evidence.MEASURES``.
        ridge: of ridge regression on the same latents.
        p_alone, p: of random maps that are told as well; by itself, and over all fields and inversions.
        line: the border, from all images.
        walks: by kind.
        kind: that was chosen.
        effects: of the audit; none where no direction was found.
        decisions: (N,) of all images: out of fold where they have a value.
        positions: 1st and 99th percentile of all images' positions.
        middle, spread: mean and standard deviation of their decision values.
    """

    field: str
    inversion: str
    sign: str
    measures: dict[str, Measure]
    ridge: Told
    p_alone: float
    p: float
    line: Line
    walks: dict[str, Floats]
    decisions: Floats
    positions: tuple[float, float]
    middle: float
    spread: float
    kind: str = COVARIANCE
    effects: list[Effect] = filled(default_factory=list)

    @property
    def found(self) -> bool:
        """Whether the value is told beyond chance: of fewer than 5 % of random maps, and with an area above one half
        (where there are enough blocks for an interval)."""
        low = self.measures[AUC].low
        return self.p < LEVEL and (low > 0.5 or (np.isnan(low) and self.measures[AUC].value > 0.5))

    @property
    def chosen_effects(self) -> list[Effect]:
        """Of the kind that was chosen."""
        return [one for one in self.effects if one.kind == self.kind]


@dataclass
class Findings:
    """Everything that outputs and report are made of.

    Attributes:
        model, latents, ground, layer: what was looked at.
        known: the values of each field.
        held: the ground that was held out for each field.
        ceiling: what the images themselves tell of each field; None where they are not at hand.
        items: every field by every inversion.
        spaces: by inversion.
        options: how directions were looked for.
    """

    model: GeneratorModel
    latents: Latents
    ground: Ground
    layer: ValueLayer
    known: list[ImageValues]
    held: list[Held]
    ceiling: dict[str, Told] | None
    items: list[FieldDirection]
    spaces: dict[str, Space]
    options: DirectionOptions

    @property
    def fields(self) -> list[str]:
        """Names of the values."""
        return [one.field for one in self.known]

    @property
    def inversions(self) -> list[str]:
        """The ways of inversion."""
        return list(self.spaces)

    def of(self, name: str) -> list[FieldDirection]:
        """What was found of a field, by inversion."""
        return [one for one in self.items if one.field == name]

    def best(self, name: str) -> FieldDirection:
        """Of the inversions of a field that with the highest area under the curve, found ones first."""
        return max(self.of(name), key=lambda one: (one.found, one.measures[AUC].value))


def values_of_images(layer: ValueLayer, ground: Ground, options: DirectionOptions, events: Events) -> list[ImageValues]:
    """The values of all fields, of the images that have all of them.

    Raises:
        InputError: there are none, or too few; or as ``image_values``.
    """
    fields = options.fields
    if not fields or len(set(fields)) < len(fields):
        raise InputError("Choose one or more fields of the labels, each once (FIELDS).")
    found = [image_values(layer, name, ground, options.purity, options.quantile) for name in fields]
    for fault in filter(None, (identifies(layer.table, name) for name in fields)):
        events.warning(fault)
    common = found[0].image
    for one in found[1:]:
        common = np.intersect1d(common, one.image)
    if len(common) < LEAST_IMAGES:
        raise InputError(
            f"Only {len(common)} images have values of all fields, and {LEAST_IMAGES} are needed: look for the "
            "directions of the fields one by one."
        )
    most = max(len(one) for one in found)
    if len(common) < most:
        events.warning(f"{most - len(common):,} images lack a value of one field or another, and are left out.")
    found = [_among(one, np.isin(one.image, common)) for one in found]
    for one in found:
        check_values(one, options.quantile)
    return found


def _among(known: ImageValues, kept: Bools) -> ImageValues:
    """The values of some of the images."""
    met = known.met.among(kept)
    return replace(known, image=known.image[kept], value=known.value[kept], unit=known.unit[kept], met=met)


def hold_out(
    known: Sequence[ImageValues], latents: Latents, ground: Ground, options: DirectionOptions, seed: int, events: Events
) -> list[Held]:
    """Ground to be held out for each field.

    Raises:
        InputError: there is too little.
    """
    held = []
    for one in known:
        here = ground.centres[one.image], latents.source[one.image], ground.side
        held.append(held_ground(one, *here, options.folds, options.block_size, seed, events))
        if latents.kind != PHOTOGRAPHS:
            held[-1].folds.keep_pixels_apart(_sharing_pixels(latents, one.image, ground.stride))
        check_training(one, held[-1], options.quantile)
    return held


def _sharing_pixels(latents: Latents, image: Ints, stride: int) -> Callable[[Bools], Bools]:
    """Which tiles show pixels of some of them, however their rasters lie on the ground."""
    # Sources lie as far apart as a tile is wide along an axis of their own.
    axes = latents.row * stride, latents.column * stride, latents.source * latents.tile_size
    places = np.stack(axes, axis=1)[image]
    return lambda some: share_pixels(places, places[some], latents.tile_size)


def told_by(features: Floats, known: ImageValues, held: Held, quantile: float, seed: int) -> Told:
    """How well ridge regression on features (M, C) tells a value on held-out ground."""
    said = out_of_fold(held_out_ridges(features, known.value, held.folds), features, held.folds)
    return Told(_tail(said, known, held, quantile, seed)[AUC], _rank(said, known, held, seed))


def search(
    latents: Latents,
    known: Sequence[ImageValues],
    held: Sequence[Held],
    signs: Sequence[str],
    options: DirectionOptions,
    seed: int,
    events: Events,
    span: tuple[float, float],
) -> tuple[list[FieldDirection], dict[str, Space], list[Case]]:
    """Look for every field in every inversion."""
    maps = RandomMaps(options.maps, seed)
    pairs = list(itertools.product(latents.methods, range(len(known))))
    step = events.step(*span, "Looking for directions")
    chance, cases, items, spaces = [], [], [], {}
    image = known[0].image
    values = np.stack([(one.value - one.value.mean()) / one.value.std() for one in known], axis=1)
    for method in latents.methods:
        w = latents.mean(method).astype(np.float64)
        if not np.ptp(w[image], axis=0).any():
            raise InputError(
                f"The latents of all images by “{method}” are the same, as of a model that draws one picture: train "
                "the model on more images or for longer, or invert the images in another way."
            )
        space = spaces[method] = Space(w)
        lines = {one.field: held_out_borders(w[image], one, two, options.quantile) for one, two in zip(known, held)}
        whole = {one.field: border(w[image], *one.tails(options.quantile)) for one in known}
        said = {one.field: out_of_fold(lines[one.field], w[image], two.folds) for one, two in zip(known, held)}
        folds = {one.field: two.folds for one, two in zip(known, held)}
        ridges = {
            one.field: held_out_ridges(w[image], values[:, number], folds[one.field])
            for number, one in enumerate(known)
        }
        whole_ridges = {one.field: ridge(w[image], values[:, number]) for number, one in enumerate(known)}
        case = Case(method, latents.by_method[method][image], space, values, folds, lines, ridges)
        cases.append(case)
        for number, (one, two) in enumerate(zip(known, held)):
            chance.append(against_chance(w[image], one, two.folds, maps))
            ways = walks(space, whole, one.field, whole_ridges, case.alike)
            items.append(
                _item(w, one, two, method, signs[number], said[one.field], whole[one.field], ways, options, seed)
            )
            step.done(len(items), len(pairs))
    for item, alone, over_all in zip(items, *p_values(chance)):
        item.p_alone, item.p = float(alone), float(over_all)
    return items, spaces, cases


def _item(
    w: Floats,
    known: ImageValues,
    held: Held,
    method: str,
    sign: str,
    said: Floats,
    line: Line,
    ways: dict[str, Floats],
    options: DirectionOptions,
    seed: int,
) -> FieldDirection:
    decisions = line.decisions(w)
    middle, spread = float(decisions.mean()), max(float(decisions.std()), 1e-12)
    low, high = np.quantile((decisions - middle) / spread, [LOW_END, HIGH_END])
    measures = {**_tail(said, known, held, options.quantile, seed), SPEARMAN: _rank(said, known, held, seed)}
    ridge = told_by(w[known.image], known, held, options.quantile, seed)
    decisions[known.image] = said
    return FieldDirection(
        known.field, method, sign, measures, ridge, 1.0, 1.0, line, ways, decisions, (float(low), float(high)), middle,
        spread,
    )  # fmt: skip


def audit(
    items: Sequence[FieldDirection],
    cases: Sequence[Case],
    model: GeneratorModel,
    measure: AttributeMeasure,
    seed: int,
    computing: ComputingOptions,
    events: Events,
    span: tuple[float, float],
) -> None:
    """Audit the directions that were found, and choose the kind of walk of each; nothing is drawn of the others."""
    waiting = [one for one in items if one.found]
    if not waiting:
        return
    painter = Painter(model, choose_device(computing.device))
    encoder = picture_encoder(model, seed, computing, events)
    inversions = {one.inversion for one in waiting}
    total = RANDOM_WALKS * len(inversions) + sum(len(one.walks) for one in waiting)
    step, done = events.step(*span, "Walking along directions"), itertools.count(1)
    for case in cases:
        mine = [one for one in waiting if one.inversion == case.inversion]
        if mine:
            auditor = Auditor(case, painter, measure, encoder, seed, lambda: step.done(next(done), total))
            for one in mine:
                one.effects = auditor.effects(one.field, [kind for kind in DIRECTIONS if kind in one.walks])
                one.kind = choose_kind(one.field, one.effects)


@dataclass(frozen=True)
class _Drawn:
    """What a network must know of the pictures that a generative model draws."""

    seen: int
    ground_resolution: float
    upright: bool
    band_count: int = 3
    embedding: Embedding | None = None


def picture_encoder(model: GeneratorModel, seed: int, computing: ComputingOptions, events: Events) -> Encoder:
    """The bundled encoder for what a generative model draws."""
    card = model.card
    drawn = _Drawn(card.size, card.ground_resolution * card.tile_size / card.size, card.images == PHOTOGRAPHS)
    return open_encoder(drawn, EncoderOptions(), seed, computing, events)


def _tail(said: Floats, known: ImageValues, held: Held, quantile: float, seed: int) -> dict[str, Measure]:
    low, high = known.tails(quantile)
    some = low | high
    return tail_measures(Tails(said[some], high[some], held.folds.block[some]), seed)


def _rank(said: Floats, known: ImageValues, held: Held, seed: int) -> Measure:
    return rank_measure(known.value, said, held.folds.block, seed)
