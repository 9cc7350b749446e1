"""The pictures of a run: what each base becomes along each direction, as matrices, pairs and pictures by themselves."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..generation.stylegan2 import Generator
from ..latent_directions.directions_file import Direction
from ..options.generation.drawing_options import WalkOptions
from ..presentation.pictures import thumbnail
from ..runtime.arrays import Bools, Bytes, Floats
from ..runtime.errors import InputError, OutputError
from ..runtime.events import Step
from .bases import Bases
from .chosen_directions import ChosenDirections
from .marked_picture import described, marked, png
from .matrices import CELL, matrix, pair, step_words
from .walk import ladder, shown_once, walked, within

MOST_PICTURES = 3_000
"""Of one run, which keeps them in memory: 600 MB at 256 pixels."""
LONGEST_STEM = 40
"""Characters of a field in the name of a file."""


class Still(NamedTuple):
    """A PNG file of marked pictures, and its height and width in pixels."""

    contents: bytes
    side: tuple[int, int]


class DrawnWalk(NamedTuple):
    """What N bases become along one direction.

    Attributes:
        own: (N,) their positions on it.
        steps: (N, k).
        shown: (N, k) which steps were not cut off at the place of another one.
        pictures: (N, k, S, S, 3).
    """

    direction: Direction
    own: Floats
    steps: Floats
    shown: Bools
    pictures: Bytes

    def reduced(self) -> DrawnWalk:
        """With pictures of ``CELL`` pixels along a side at most, for pages."""
        return self._replace(pictures=np.stack([[thumbnail(one, CELL) for one in row] for row in self.pictures]))

    def ends(self, number: int) -> tuple[int, int]:
        """The first and the last step of a base that is shown."""
        there = np.flatnonzero(self.shown[number])
        return int(there[0]), int(there[-1])


def draw_walks(
    generator: Generator, bases: Bases, chosen: ChosenDirections, options: WalkOptions, events: Step
) -> list[DrawnWalk]:
    """Draw all bases along all directions.

    Raises:
        InputError: they would be too many pictures.
    """
    count = len(bases) * len(chosen.drawn) * options.steps
    if count > MOST_PICTURES:
        raise InputError(
            f"That would be {count:,} pictures, and {MOST_PICTURES:,} are the most: choose fewer places (COUNT), "
            "fields or pictures along a direction (STEPS)."
        )
    walks, done = [], itertools.count(1)
    for direction in chosen.drawn:
        own = direction.positions(bases.latents)
        asked = ladder(direction, options.steps)
        steps = np.tile(asked, (len(bases), 1)) if options.beyond else within(direction, own, asked)
        events.doing = f"Drawing along {direction.field}"
        pictures = walked(generator, bases.latents, direction, steps, lambda: events.done(next(done), count))
        walks.append(DrawnWalk(direction, own, steps, shown_once(steps, asked), pictures))
    return walks


def along_direction(walk: DrawnWalk, names: Sequence[str]) -> Bytes:
    """Several places along one direction: a place a row, under its name, as many as there are names."""
    return matrix(list(walk.pictures), list(walk.steps), list(walk.shown), names)


def along_directions(walks: list[DrawnWalk], number: int) -> Bytes:
    """One place along several directions: a direction a row."""
    rows = [f"{walk.direction.field} (- to +)" for walk in walks]
    return matrix(
        [walk.pictures[number] for walk in walks],
        [walk.steps[number] for walk in walks],
        [walk.shown[number] for walk in walks],
        rows,
    )


def before_after(walk: DrawnWalk, number: int) -> Bytes:
    """A place as it is beside the last picture towards more."""
    middle, last = walk.steps.shape[1] // 2, walk.ends(number)[1]
    return pair(walk.pictures[number, middle], walk.pictures[number, last], step_words(walk.steps[number, last]))


def write_pictures(
    folder: str, walks: list[DrawnWalk], bases: Bases, fingerprint: str, told: Mapping[str, Any]
) -> list[str]:
    """Write all pictures into a folder and return their names.

    Args:
        told: parameters of the run, kept in each picture beside its own.

    Raises:
        OutputError: the folder cannot be written.
    """
    return write_stills(folder, _pictures(walks, bases), fingerprint, "synthesise", told)


def write_stills(
    folder: str,
    pictures: Iterable[tuple[str, Bytes, dict[str, Any]]],
    fingerprint: str,
    algorithm: str,
    told: Mapping[str, Any],
) -> list[str]:
    """Write marked pictures, each with its name and parameters of its own, into a folder, and return their names.

    Raises:
        OutputError: the folder cannot be written.
    """
    names = []
    for name, pixels, own in pictures:
        try:
            Path(folder, name).write_bytes(still(pixels, fingerprint, algorithm, {**told, **own}).contents)
        except OSError as error:
            raise OutputError(
                f"The picture {name} cannot be written to {folder} ({error.strerror}): check the folder and its space."
            ) from error
        names.append(name)
    return names


def still(pixels: Bytes, fingerprint: str, algorithm: str, told: Mapping[str, Any]) -> Still:
    """Marked pictures (h, w, 3) as a file that says where it comes from."""
    return Still(png(pixels, described(fingerprint, algorithm, told)), (pixels.shape[0], pixels.shape[1]))


def _pictures(walks: list[DrawnWalk], bases: Bases) -> Iterator[tuple[str, Bytes, dict[str, Any]]]:
    """Name, pixels and own parameters of each picture of the folder."""
    if not walks:
        return
    fields = file_stems([walk.direction.field for walk in walks])
    for walk, field in zip(walks, fields):
        yield (
            f"along_{field}.png",
            along_direction(walk, bases.names),
            {"field": walk.direction.field, "places": bases.names},
        )
    middle = walks[0].steps.shape[1] // 2
    for number, (name, stem) in enumerate(zip(bases.names, bases.stems)):
        every = {"place": name, "fields": [walk.direction.field for walk in walks]}
        yield f"place_{stem}.png", along_directions(walks, number), every
        yield f"still_{stem}.png", marked(walks[0].pictures[number, middle], step_words(0)), {"place": name, "step": 0}
        for walk, field in zip(walks, fields):
            own = {"place": name, "field": walk.direction.field}
            if walk.ends(number)[1] > middle:  # else it has as much as any
                yield f"pair_{stem}_{field}.png", before_after(walk, number), own
            for step in np.flatnonzero(walk.shown[number]).tolist():
                if step != middle:
                    size = float(walk.steps[number, step])
                    picture = marked(walk.pictures[number, step], step_words(size))
                    yield f"still_{stem}_{field}_{step - middle:+d}.png", picture, {**own, "step": round(size, 4)}


def file_stems(fields: list[str]) -> list[str]:
    """Names of fields as parts of names of files, no two alike."""
    found: list[str] = []
    for field in fields:
        plain = unicodedata.normalize("NFKD", field).encode("ascii", "ignore").decode()
        stem = re.sub(r"\W+", "_", plain).strip("_").lower()[:LONGEST_STEM] or "field"
        others = (f"{stem}_{number}" for number in itertools.count(len(found) + 1))
        found.append(next(one for one in itertools.chain([stem], others) if one not in found))
    return found
