"""From images and options to matches: what is looked for, what may be found, and the search."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import numpy as np

from ..images.image_sources import Images, Opened
from ..images.photographs import Photographs
from ..images.tile_memory import FLOAT, Need, require_memory
from ..learning.resumable_description import Keeper, describe
from ..networks.computing import choose_device
from ..networks.streaming import feature_count
from ..objects.class_maps import open_class_maps
from ..options.city_options import ObjectOptions
from ..options.generation.nearest_options import MatchOptions, SourceOptions
from ..options.network_options import ComputingOptions
from ..presentation.wording import counted, enumerated, percent
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints, evenly_spaced
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from .cosine_search import CosineSpace
from .drawn_templates import Templates
from .exclusions import NO_SEQUENCE, Exclusions, Left, Traits, nearest_of_distinct_ground
from .ground import Ground, chords, ground_of_images, share_ground
from .locks import limits_of_sources, lock_limits, locked_classes
from .looked_for import ABSENT, LookedFor, images_as_sources, positions
from .matches import Matches, pairs_found
from .placed_sources import sources_on
from .seeing import FEATURES, SAID, Seeing
from .target_class import check_target, classes_on, classes_said, of_class, sequence_numbers

BYTES = 500
"""Of an image besides its features: its ground, its shares, its cell."""
AT_RANDOM = 1_000
"""Images of the pool that tell how alike images at random are."""
REACHED = 0.05
"""Share of these that is as alike as is told."""
FEW = 20
"""Images in a pool below which one in twenty is none."""
DESCRIBED, SHARED, SEARCHED = 0.6, 0.8, 0.9
"""Shares of the task that are done once images are described, land cover is read, and matches are found."""


@dataclass(frozen=True)
class Candidates:
    """Images that are at hand.

    Attributes:
        images: N of them.
        pool: (N,) which may be found.
        classes: (N,) names of their classes; None where these are not known.
    """

    images: Images
    pool: Bools
    classes: Array | None

    def kept(self, some: Bools) -> Candidates:
        """Some of them (N,)."""
        classes = None if self.classes is None else self.classes[some]
        return Candidates(self.images.among(some), self.pool[some], classes)


class Finding:
    """A run, on images that are open.

    Args:
        opened: the images that are searched.
        elsewhere: other rasters that the sources are on, if any.
        templates: what is looked for in place of images, if so.
    """

    def __init__(
        self,
        opened: Opened,
        elsewhere: Opened | None,
        templates: Templates | None,
        seeing: Seeing,
        options: tuple[SourceOptions, MatchOptions, ObjectOptions],
        computing: ComputingOptions,
        seed: int,
        events: Events,
    ) -> None:
        self._opened, self._elsewhere, self._templates, self._seeing = opened, elsewhere, templates, seeing
        self._sources, self._matching, self._objects = options
        self._computing, self._seed, self._events = computing, seed, events
        self._numbers: dict[str, int] = {}

    def matches(self) -> Matches:
        """What was found.

        Raises:
            InputError: nothing lies where it is looked for, no image is of the target class, classes that are to be
                locked are not known, or nothing is left that may be found.
        """
        target = self._matching.target
        if target and not self._matching.class_layer:
            check_target(target, self._seeing)
        every = every_image(self._opened)
        looked = self._looked_for(every)
        there, looked = self._narrowed(Candidates(every, np.ones(len(every), bool), None), looked)
        features, said, kept = self._described(there)
        there, looked = there.kept(kept), self._followed(looked, kept)
        if said is not None:
            classes = classes_said(said, self._seeing)
            pool = of_class(classes, str(self._matching.target), self._seeing.names, self._seeing.ordered)
            there = Candidates(there.images, pool, classes)
        return self._searched(there, looked, features)

    def _searched(self, there: Candidates, looked: LookedFor, features: Floats32) -> Matches:
        members = np.flatnonzero(there.pool)
        own = features if len(members) == len(features) else features[members]
        space = CosineSpace(own, self._seeing.encoder.feature_blocks)
        looked, asked = self._asked(looked, features)
        queries = space.of(asked)
        candidates = space.of(own, in_place=True)
        shares, locked, limits = self._shares(there.images, looked, members)
        of_images, of_sources = self._traits(there.images, looked, shares)
        held = limits_of_sources(limits, shares[0], self._matching)
        of_pool, step = of_images.at(members), self._events.step(SHARED, SEARCHED, "Searching")
        found, left = nearest_of_distinct_ground(
            candidates, queries, self._matching.count,
            lambda: Exclusions(of_pool, of_sources, self._matching.min_distance, held),
            of_pool.ground, lambda done: step.done(done, len(queries)),
        )  # fmt: skip
        chance = _by_chance(candidates, queries, of_pool.ground, of_sources.ground, self._seed)
        matches = pairs_found(
            found, looked, there.images, members, of_images.ground.earth, shares, (locked, limits), there.classes,
            chance, left,
        )  # fmt: skip
        self._tell(matches)
        return matches

    def _looked_for(self, images: Images) -> LookedFor:
        """What is looked for, among all images that are searched or elsewhere."""
        crs = str(self._opened.first.crs)
        if self._templates:
            ground, device = ground_of_images(images, self._numbers), choose_device(self._computing.device)
            return self._templates.sources(images, ground, self._numbers, crs, device)
        opened = self._elsewhere or self._opened
        cells = sources_on(str(self._sources.places), list(opened.sources), self._events)
        there = every_image(opened) if self._elsewhere else images
        some = np.concatenate([positions(there, number, *one) for number, one in enumerate(cells)])
        return images_as_sources(there, np.sort(some), self._numbers, crs, not self._elsewhere)

    def _narrowed(self, there: Candidates, looked: LookedFor) -> tuple[Candidates, LookedFor]:
        """The images that need to be described where a layer says which may be found: these, and the sources."""
        layer, target = self._matching.class_layer, str(self._matching.target)
        if not layer:
            return there, looked
        classes = classes_on(layer, str(self._matching.class_layer_field), there.images)
        pool = of_class(classes, target, [], False)
        kept = pool.copy()
        kept[looked.own[looked.own != ABSENT]] = True
        return Candidates(there.images, pool, classes).kept(kept), self._followed(looked, kept)

    def _followed(self, looked: LookedFor, kept: Bools) -> LookedFor:
        """The sources once some of the images are left out; images as they are go with these."""
        place = np.where(kept, np.cumsum(kept) - 1, ABSENT)
        moved = replace(looked, own=np.where(looked.own == ABSENT, ABSENT, place[looked.own]))
        if looked.drawn is not None or looked.elsewhere is not None:
            return moved
        return self._some_sources(moved, np.flatnonzero(moved.own != ABSENT))

    def _some_sources(self, looked: LookedFor, some: Ints) -> LookedFor:
        if not len(some):
            raise InputError("None of the images that are looked for has enough valid pixels: choose other SOURCES.")
        if len(some) < len(looked):
            self._events.warning(f"Sources without enough valid pixels, left out: {len(looked) - len(some):,}.")
        return looked.at(some)

    def _described(self, there: Candidates) -> tuple[Floats32, Array | None, Bools]:
        """Features, what the model says where that is wanted, and which images have enough valid pixels."""
        seeing, images = self._seeing, there.images
        dimension = feature_count(seeing.encoder, self._opened.first)
        require_memory(len(images), Need(2 * dimension * FLOAT + BYTES))
        said = bool(self._matching.target) and there.classes is None
        return self._features(images, said, self._events.step(0.05, DESCRIBED, "Describing images"))

    def _features(self, images: Images, said: bool, step: Step) -> tuple[Floats32, Array | None, Bools]:
        work, keeper = self._seeing.work(images, said), Keeper(None, self._seeing.encoder, images, [])
        kept, found = describe(images, work, self._computing.batch_size, step, keeper, "nearest")
        return np.asarray(found[FEATURES], np.float32), found.get(SAID), kept

    def _asked(self, looked: LookedFor, features: Floats32) -> tuple[LookedFor, Floats32]:
        """The sources that can be described, and their features."""
        if self._templates and looked.drawn is not None:
            return looked, self._templates.features(looked.drawn, self._seeing.encoder, self._opened)
        if looked.elsewhere is None:
            return looked, features[looked.own]
        found, _, kept = self._features(looked.elsewhere, False, self._events.aside("Describing sources"))
        return self._some_sources(looked, np.flatnonzero(kept)), found

    def _shares(
        self, images: Images, looked: LookedFor, members: Ints
    ) -> tuple[tuple[Floats, Floats], list[str], Floats]:
        """Shares of the locked classes of the sources (Q, L) and of the images (N, L); their names; tolerances (L,)."""
        if not self._matching.locks:
            return (np.zeros((len(looked), 0)), np.zeros((len(images), 0))), [], np.zeros(0)
        own = looked.own[looked.own != ABSENT]
        if looked.elsewhere is None and len(own) < len(looked):
            raise InputError(
                f"Of {counted(len(looked) - len(own), 'template')} the image is not among those that are searched, so "
                "its land cover is not known: give the images that the templates were made from, or lock nothing "
                "(LOCK)."
            )
        typical = evenly_spaced(len(images), AT_RANDOM)
        wanted = np.unique(np.concatenate([members, own, typical]))
        with open_class_maps(self._objects, self._opened, self._events) as maps:
            locked = locked_classes(maps.names, self._matching)
            of_images = np.full((len(images), len(locked)), np.nan)
            step = self._events.step(DESCRIBED, SHARED, "Reading classes")
            of_images[wanted] = maps.shares_of(images.among(wanted), step)[:, locked]
        if looked.elsewhere is None or self._elsewhere is None:
            of_sources = of_images[looked.own]
        else:
            with open_class_maps(self._objects, self._elsewhere, self._events) as others:
                step = self._events.aside("Reading classes of sources")
                of_sources = others.shares_of(looked.elsewhere, step)[:, locked]
        unknown = int(np.isnan(of_sources).any(axis=1).sum())
        if unknown == len(looked):
            raise InputError(
                f"No class is known where the sources lie: see whether {enumerated(self._objects.chosen)} covers them, "
                "and CLASSES, where it is given, names the numbers that are there."
            )
        if unknown:
            self._events.warning(f"Sources where no class is known, so that nothing is like them: {unknown:,}.")
        limits = lock_limits(of_images[typical], len(locked), self._matching)
        return (of_sources, of_images), [maps.names[place] for place in locked], limits

    def _traits(self, images: Images, looked: LookedFor, shares: tuple[Floats, Floats]) -> tuple[Traits, Traits]:
        """Of the images and of the sources."""
        sequence, field = np.full(len(images), NO_SEQUENCE, np.int64), self._matching.sequence_field
        if field and images.upright:
            sequence = sequence_numbers(cast(Photographs, images.sources[0]).column(field))[images.column]
        of_sources = np.where(looked.own != ABSENT, sequence[looked.own], NO_SEQUENCE)
        ground = ground_of_images(images, self._numbers)
        return Traits(ground, sequence, shares[1]), Traits(looked.ground, of_sources, shares[0])

    def _tell(self, matches: Matches) -> None:
        lacking = len(matches.sources) - len(np.unique(matches.source))
        why = left_words(matches.left, self._matching)
        if lacking == len(matches.sources):
            raise InputError(f"Nothing may be found for any source: {why}.")
        if lacking:
            self._events.warning(f"Nothing may be found for {counted(lacking, 'source')}: {why}.")
        if matches.pool < FEW:
            self._events.warning(
                f"Only {counted(matches.pool, 'image')} may be found, and how alike two are is held against the "
                "average of these: search more imagery."
            )


def every_image(opened: Opened) -> Images:
    """All images of some sources."""
    images = Images(opened.sources)
    grids = [np.indices((source.places.rows, source.places.columns)) for source in opened.sources]
    images.choose_cells((number, rows.ravel(), columns.ravel()) for number, (rows, columns) in enumerate(grids))
    return images


def left_words(left: Left, matching: MatchOptions) -> str:
    """Which rules left pairs out, and what may be done about it."""
    locked = f"differ by more than {matching.tolerance:g} in a locked share, or it is not known"
    remedies = "LOCK or LOCK_TOLERANCE"
    if matching.proportion:
        locked = (
            f"differ in a locked share by more than {matching.tolerance:g} or {matching.proportion:g} times its "
            "average, or it is not known"
        )
        remedies = "LOCK, LOCK_TOLERANCE or LOCK_PROPORTION"
    rules = [
        (left.itself, "are of one image or overlap", ""),
        (left.near, f"are nearer than {matching.min_distance:,.12g} m", "MIN_DISTANCE"),
        (left.sequence, "are of one sequence", "SEQUENCE_FIELD"),
        (left.locked, locked, remedies),
    ]
    told = [f"{percent(count / max(left.pairs, 1))} {words}" for count, words, _ in rules if count]
    remedy = [name for count, _, name in rules if count and name]
    choose = f"; change {', '.join(remedy)}, or search more images" if remedy else "; search more images"
    return f"of {left.pairs:,} pairs {enumerated(told)}{choose}"


def _by_chance(pool: Floats32, queries: Floats32, ground: Ground, asked: Ground, seed: int) -> Floats:
    """(Q,) cosine with each query that one in twenty images reaches, of some of the pool drawn at random.

    What shows the ground of the query is not among them; NaN where nothing else is.

    Args:
        ground, asked: of the pool and of the queries.
    """
    some = np.sort(np.random.default_rng(seed).permutation(len(pool))[:AT_RANDOM])
    drawn, found = ground.at(some), np.full(len(queries), np.nan)
    for number, query in enumerate(queries):
        one = asked.at(slice(number, number + 1))
        others = some[~share_ground(drawn, one, chords(drawn.earth, one.earth))[:, 0]]
        if len(others):
            found[number] = np.quantile(pool[others] @ query, 1 - REACHED)
    return found
