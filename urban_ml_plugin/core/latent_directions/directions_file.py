"""The directions of values in the latent space of a generative model, and the file that keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..generation.generator_model import LEAST_LATENT, MOST_LATENT
from ..languages.translation import tr
from ..models.model_file import Tensors, open_model, write_model
from ..options.choices import DIRECTIONS, METHODS
from ..runtime.arrays import Array, Floats, Floats32, finite
from ..runtime.errors import InputError
from ..runtime.json_fields import LONGEST_NAME, DamagedError, Fields

KIND = "latentdirections"
NUMBERS = ("low", "high", "intercept", "middle", "spread")
VECTORS = ("walk", "normal")


def sign_words(sign: str) -> str:
    """Which way is which, such as ``+ is more income``, in the language that is written in."""
    end = sign.removeprefix("+ is ")
    what = end.removeprefix("more ")
    told = tr("more {0}").format(what) if what != end else end
    return tr("+ is {0}").format(told) if end != sign else sign


@dataclass(frozen=True)
class Direction:
    """One way to walk where a value grows, in the latents of one way of inversion.

    A **position** is the decision value of a latent in standard deviations of those of the images, from their mean.

    Attributes:
        field: the value.
        inversion: one of ``METHODS``.
        kind: one of ``choices.DIRECTIONS``; all kinds of a field share ``normal`` and what follows from it.
        chosen: whether it is the kind that changed images best where this was audited.
        found: whether the value is told from latents beyond chance, on unseen ground.
        walk: (W,) change of w, for all layers alike, by which the position grows by 1.
        low, high: 1st and 99th percentile of the positions of the images.
        normal, intercept: (W,) and a number: the decision value of w is ``w · normal + intercept``, above 0 for high.
        middle, spread: mean and standard deviation of the images' decision values.
        evidence: figures on held-out ground by name (``auc``, ``auc_low``, ``p`` …); None where one is not known.
        sign: which way is which, such as ``+ is more income``.
    """

    field: str
    inversion: str
    kind: str
    chosen: bool
    found: bool
    walk: Floats32
    low: float
    high: float
    normal: Floats32
    intercept: float
    middle: float
    spread: float
    evidence: dict[str, Any]
    sign: str

    def decisions(self, latents: Array) -> Floats:
        """Decision values (N,) of latents (N, W), or (N, L, W), of whose layers the mean counts."""
        w = np.asarray(latents, np.float64)
        return np.asarray((w if w.ndim == 2 else w.mean(axis=1)) @ self.normal.astype(np.float64) + self.intercept)

    def positions(self, latents: Array) -> Floats:
        """Positions (N,) of latents (N, W) or (N, L, W)."""
        return np.asarray((self.decisions(latents) - self.middle) / self.spread)

    @property
    def auc(self) -> float:
        """The area under the curve on held-out ground; 0 where it is not known."""
        known = self.evidence.get("auc")
        return float(known) if isinstance(known, (int, float)) else 0.0


@dataclass(frozen=True)
class Directions:
    """Directions of one generator.

    Attributes:
        fingerprint: of the generator.
        items: every field by every inversion by every kind.
        mean: (W,) of the images' latents, by inversion.
        provenance: what made them, and from what.
    """

    fingerprint: str
    items: list[Direction]
    mean: dict[str, Floats32]
    provenance: dict[str, str] = field(default_factory=dict)

    @property
    def fields(self) -> list[str]:
        """The values that have directions."""
        return list(dict.fromkeys(item.field for item in self.items))

    @property
    def width(self) -> int:
        """W."""
        return len(self.items[0].walk)

    def chosen(
        self, fields: Sequence[str] | None = None, inversion: str | None = None, kind: str | None = None
    ) -> list[Direction]:
        """One direction a field, found or not: of the inversion with the highest AUC unless one is named.

        Args:
            fields: all unless given.
            inversion: one of ``METHODS``.
            kind: one of ``choices.DIRECTIONS``; the one that was chosen by the audit unless given.

        Raises:
            InputError: there is no direction of a field, or none of such an inversion or kind.
        """
        return [self._best(name, inversion, kind) for name in fields or self.fields]

    def _best(self, name: str, inversion: str | None, kind: str | None) -> Direction:
        mine = [item for item in self.items if item.field == name]
        if not mine:
            raise InputError(
                f"There is no direction of {name}, only of {' and '.join(self.fields)}: choose among these (FIELDS)."
            )
        fitting = [
            item
            for item in mine
            if inversion in (None, item.inversion) and (item.chosen if kind is None else item.kind == kind)
        ]
        if not fitting:
            there = sorted({f"{item.inversion}, {item.kind}" for item in mine})
            raise InputError(f"The direction of {name} is there only as: {'; '.join(there)}: choose one of these.")
        return max(fitting, key=lambda item: (item.found, item.auc))


def write_directions(path: str, directions: Directions) -> None:
    """Write a file of directions.

    Raises:
        OutputError: as ``write_model``.
    """
    tensors: dict[str, Array] = {f"mean.{name}": np.asarray(w, np.float32) for name, w in directions.mean.items()}
    entries = []
    for number, item in enumerate(directions.items):
        tensors |= {f"{name}.{number}": np.asarray(getattr(item, name), np.float32) for name in VECTORS}
        entries.append(
            {
                **{name: getattr(item, name) for name in ("field", "inversion", "kind", "chosen", "found", "sign")},
                **{name: float(getattr(item, name)) for name in NUMBERS},
                "evidence": {name: _writable(value) for name, value in item.evidence.items()},
            }
        )
    card = {
        "kind": KIND,
        "generator": directions.fingerprint,
        "width": directions.width,
        "directions": entries,
        "inversions": list(directions.mean),
        "provenance": directions.provenance,
    }
    write_model(path, tensors, card)


def _writable(value: Any) -> Any:
    """A figure as JSON holds it, in which there is no NaN."""
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return finite(value)
    return value


def read_directions(path: str) -> Directions:
    """Read a file of directions.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it is missing parts, holds what cannot be, or was made by something else.
    """
    with open_model(path, KIND) as (card, tensors):
        width = card.whole("width", LEAST_LATENT, MOST_LATENT)
        inversions = card.items("inversions")
        if not inversions or not all(name in METHODS for name in inversions):
            raise DamagedError(f"“inversions” are not among {', '.join(METHODS)}")
        entries = card.objects("directions")
        items = [_direction(entry, tensors, number, width, inversions) for number, entry in enumerate(entries)]
        if not items:
            raise DamagedError("it holds no “directions”")
        return Directions(
            card.text("generator", LONGEST_NAME),
            items,
            {name: tensors.floats(f"mean.{name}", width).astype(np.float32) for name in inversions},
            card.fields("provenance").texts(),
        )


def _direction(entry: Fields, tensors: Tensors, number: int, width: int, inversions: Sequence[str]) -> Direction:
    numbers = {name: entry.number(name) for name in NUMBERS}
    if not numbers["spread"] > 0 or numbers["low"] > numbers["high"]:
        raise DamagedError(f"“directions[{number}]” has no spread, or its low end above its high end")
    return Direction(
        field=entry.text("field", LONGEST_NAME),
        inversion=entry.choice("inversion", inversions),
        kind=entry.choice("kind", DIRECTIONS),
        chosen=entry.flag("chosen"),
        found=entry.flag("found"),
        sign=entry.text("sign", LONGEST_NAME),
        evidence=entry.fields("evidence").figures(),
        **{name: tensors.floats(f"{name}.{number}", width).astype(np.float32) for name in VECTORS},  # type: ignore[arg-type]
        **numbers,  # type: ignore[arg-type]
    )
