"""Evidence and classes of images, summed while they are read: over each image, and over small cells of it for tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ..landuse_test.tile_cells import ALL_CELLS, FEWEST_CELLS, MOST_CELLS, TileCells, even_edges
from ..regions.class_shares import ImageShares
from ..regions.soft_mask import is_masked, soft_weights
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints, compact
from .class_names import VOID

LEAST_VALID = 0.5
"""Share of an image that must have evidence, as of a tile that is used."""


def cells_along(side: int, images: int) -> int:
    """C: cells along the side of an image, of so many pixels, of a city with so many images."""
    affordable = int(np.sqrt(ALL_CELLS / max(images, 1)))
    return int(min(MOST_CELLS, max(FEWEST_CELLS, affordable), side))


class Gathered(NamedTuple):
    """What was read of all masks and objects: N images of K cities.

    Attributes:
        cities: their names.
        sums: over their images.
        names: of classes by number; None where numbers have no names.
        places: (rows, columns) of the images of each city, by their number in it, -1 where there is none.
        block: (N,) of each image, for intervals.
        cell: side of a cell of the network's map, in parts of an image's side.
        along: whether photographs of a city are in sequences, and so resemble those that they follow.
        photographs: whether images are.
        placed: whether it is known where in an image a class lies.
        notes: what to weigh, a sentence each.
    """

    cities: list[str]
    sums: ObjectSums
    names: Mapping[int, str] | None
    places: list[Ints]
    block: Ints
    cell: float
    along: list[bool]
    photographs: bool
    placed: bool
    notes: list[str]


@dataclass
class _OfCity:
    """Cells of the images of one city, as ``TileCells`` has them but for classes, which are numbers of labels."""

    evidence: list[Floats32] = field(default_factory=list)
    signed: list[Floats32] = field(default_factory=list)
    cell: list[Ints] = field(default_factory=list)
    label: list[Ints] = field(default_factory=list)
    share: list[Floats32] = field(default_factory=list)
    images: int = 0


class ObjectSums:
    """Sums over images that come in batches; labels are whole numbers, of which all that occur become classes.

    Images of which less than half has evidence are left out, and so are those without any pixel of a class that has a
    name: there nobody looked for objects.

    Args:
        cities: K.
        cells: C of each city; see ``cells_along``.

    Attributes:
        dull, nameless: images that were left out for want of evidence, and of names.
        unsure: soft weight and pixels of which a network that segments was not sure, and of all: (2, 2).
    """

    def __init__(self, cities: int, cells: list[int]) -> None:
        self._cells = cells
        self._of_city = [_OfCity() for _ in range(cities)]
        self._images: list[Floats] = []
        self._entries: list[tuple[Ints, Ints, Floats]] = []
        self._count = 0
        self.dull = self.nameless = 0
        self.unsure = np.zeros((2, 2))

    def add(
        self,
        city: int,
        source: int,
        evidence: Floats32,
        labels: Ints,
        threshold: float,
        at: tuple[Array, Array],
        sure: Bools | None = None,
    ) -> Bools:
        """Take images of one city and source into account.

        Args:
            evidence: (n, T, T), NaN where invalid.
            labels: (n, T, T) from 0, ``VOID`` for no name.
            threshold: of the mask.
            at: x and y (n,) of their centres.
            sure: (n, T, T) whether a network that segments is sure of its labels.

        Returns:
            (n,) which of them were used.
        """
        valid = np.isfinite(evidence)
        lit = valid.mean(axis=(1, 2)) >= LEAST_VALID
        named = ((labels != VOID) & valid).any(axis=(1, 2))
        used = lit & named
        self.dull, self.nameless = self.dull + int((~lit).sum()), self.nameless + int((lit & ~named).sum())
        if not used.any():
            return used
        evidence, labels, valid = evidence[used], labels[used], valid[used]
        count, (x, y) = len(evidence), at
        of_all = (np.full(count, city), np.full(count, source))
        self._images.append(np.stack([*of_all, x[used], y[used], _means(evidence, valid)]))
        weights = soft_weights(evidence).astype(np.float64)
        if sure is not None:
            doubtful = valid & ~sure[used]
            self.unsure += [[weights[doubtful].sum(), weights.sum()], [doubtful.sum(), valid.sum()]]
        self._sum_images(evidence, weights, labels, valid, is_masked(evidence, threshold))
        self._sum_cells(self._of_city[city], self._cells[city], evidence, labels)
        self._count += count
        return used

    def add_shares(self, city: int, source: int, evidence: Floats32, shares: Floats, at: tuple[float, float]) -> bool:
        """Take one photograph into account of which only the shares (C,) of classes are known, not where they lie.

        Its evidence is taken to be spread evenly over the classes; it has no thresholded mask of any class.

        Returns:
            Whether it was used.
        """
        valid = np.isfinite(evidence)
        lit, named = bool(valid.mean() >= LEAST_VALID), bool((shares > 0).any())
        if not (lit and named):
            self.dull, self.nameless = self.dull + (not lit), self.nameless + (lit and not named)
            return False
        parts = np.append(shares, max(0.0, 1 - shares.sum()))
        labels = np.append(np.arange(len(shares)), VOID)[parts > 0]
        parts = parts[parts > 0]
        weight, pixels = float(soft_weights(evidence).sum(dtype=np.float64)), float(valid.sum())
        score = float(evidence[valid].mean(dtype=np.float64))
        self._images.append(np.array([[city], [source], [at[0]], [at[1]], [score]], np.float64))
        sums = np.stack([parts * weight, parts * pixels, np.zeros(len(parts)), parts * score], axis=1)
        self._entries.append((np.full(len(parts), self._count), labels, sums))
        of_city = self._of_city[city]
        of_city.evidence.append(np.full(1, weight / pixels, np.float32))
        of_city.signed.append(np.full(1, score, np.float32))
        of_city.cell.append(np.full(len(parts), of_city.images))
        of_city.label.append(labels)
        of_city.share.append(parts.astype(np.float32))
        of_city.images += 1
        self._count += 1
        return True

    def _sum_images(self, evidence: Floats32, weights: Floats, labels: Ints, valid: Bools, top: Bools) -> None:
        code, found = _coded(labels[valid])
        image = np.nonzero(valid)[0]
        pair = image * len(found) + code
        size = len(labels) * len(found)
        sums = np.stack(
            [
                np.bincount(pair, part, size)
                for part in (weights[valid], np.ones(len(pair)), top[valid].astype(float), evidence[valid])
            ],
            axis=1,
        )
        met = np.flatnonzero(sums[:, 1])
        sums[:, 3] = sums[:, 3] / np.repeat(valid.sum(axis=(1, 2)), len(found))
        image = np.asarray(self._count + met // len(found), np.int64)
        label = np.asarray(found[met % len(found)], np.int64)
        self._entries.append((image, label, np.asarray(sums[met], np.float64)))

    def _sum_cells(self, city: _OfCity, cells: int, evidence: Floats32, labels: Ints) -> None:
        count, side = len(evidence), evidence.shape[-1]
        along = np.repeat(np.arange(cells), np.diff(even_edges(side, cells)))
        cell = np.arange(count)[:, None, None] * cells**2 + along[:, None] * cells + along
        pixels = np.bincount(cell.ravel(), minlength=count * cells**2)
        valid = np.isfinite(evidence)
        known = np.bincount(cell[valid], minlength=count * cells**2)
        for values, kept in ((soft_weights(evidence[valid]), city.evidence), (evidence[valid], city.signed)):
            sums = np.bincount(cell[valid], values, count * cells**2)
            kept.append(np.where(known >= pixels / 2, sums / np.maximum(known, 1), np.nan).astype(np.float32))
        code, found = _coded(labels.ravel())
        pair, share = np.unique(cell.ravel() * len(found) + code, return_counts=True)
        city.cell.append(city.images * cells**2 + pair // len(found))
        city.label.append(found[pair % len(found)])
        city.share.append((share / pixels[pair // len(found)]).astype(np.float32))
        city.images += count

    @property
    def labels(self) -> Ints:
        """The labels that occur, in their order; ``VOID`` comes first where there is any."""
        return np.unique(np.concatenate([label for _, label, _ in self._entries])) if self._entries else _none()

    @property
    def places(self) -> tuple[Ints, Ints, Floats, Floats, Floats]:
        """Of each of the N images: city, source, x, y, and mean evidence, how far it speaks for its city."""
        city, source, x, y, score = np.concatenate([np.zeros((5, 0)), *self._images], axis=1)
        return city.astype(np.int64), source.astype(np.int64), x, y, score

    def shares(self, block: Ints) -> ImageShares:
        """What ``class_shares`` starts from; classes are the ``labels``.

        Args:
            block: (N,) of each image.
        """
        found, image, label, sums = self.labels, *(np.concatenate(part) for part in zip(*self._entries))
        table = np.zeros((4, self._count, len(found)))
        table[:, image, np.searchsorted(found, label)] = sums.T
        void = 0 if found[0] == VOID else None
        mask, base, top, signed = table
        return ImageShares(mask, base, top, self.places[0], block, len(self._of_city), void, signed)

    def cells_of(self, city: int, places: Ints) -> TileCells:
        """The cells of a city's images, with two maps: soft weight, and evidence with its sign.

        Args:
            places: of them, see ``TileCells``.
        """
        of_city, found = self._of_city[city], self.labels
        evidence = np.stack([np.concatenate(part) for part in (of_city.evidence, of_city.signed)])
        cell, label = np.concatenate(of_city.cell), np.concatenate(of_city.label)
        side = round((evidence.shape[1] / of_city.images) ** 0.5)
        return TileCells(places, side, evidence, cell, np.searchsorted(found, label), np.concatenate(of_city.share))


def _means(evidence: Floats32, valid: Bools) -> Floats:
    """Of each image (n,), over its valid pixels."""
    return np.where(valid, evidence, 0).sum(axis=(1, 2), dtype=np.float64) / valid.sum(axis=(1, 2))


def _coded(labels: Ints) -> tuple[Ints, Ints]:
    """Labels (n,) as positions among those that occur, and these."""
    found, code = np.unique(labels, return_inverse=True)
    return code.reshape(-1), found


def _none() -> Ints:
    return np.zeros(0, np.int64)


def blocks_within(groups: Ints, block: Ints) -> Ints:
    """Blocks (N,) numbered anew so that those of different groups are different."""
    return compact(np.stack([groups, block]))
