"""What one run of a design gave, and the folder that keeps it, so that a design that was broken off goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..learning.checkpoint import Checkpoint
from ..objects.class_names import VOID, name_of
from ..objects.object_sums import Gathered
from ..regions import class_shares
from ..runtime.arrays import Array, Floats, Ints, evenly_spaced
from .mask_agreement import CELLS, coarse_masks

MOST_MASKS = 5_000
"""Images of which masks are compared, evenly spaced where there are more."""
UNNAMED = "unnamed"
"""What is called the class that has no name."""
UNKNOWN = -1.0
"""In files, in place of what is not known: NaN cannot be told from damage there."""
FIGURES = ("accuracy", "explained", "concentration", "consistency", "seconds")


@dataclass
class FinishedRun:
    """Figures of one run; NaN where one cannot be told.

    Attributes:
        network, seed: of the run.
        accuracy: share of images recognised out of fold, mean over cities.
        labels: (C,) numbers of the classes; -1 is what has no name. ``names`` of them.
        lift: (C,) of each class over all cities, by soft weight.
        mask, base: (C,) shares of the evidence, and of all pixels.
        city_lift: (K, C) in each city.
        explained: share of the evidence on classes with a name.
        concentration, consistency: means over cities; see ``class_shares``.
        masks: (N, cells, cells) soft masks of images, as shares of each.
        seconds: that the run took.
    """

    network: str
    seed: int
    accuracy: float
    labels: Ints
    names: list[str]
    lift: Floats
    mask: Floats
    base: Floats
    city_lift: Floats
    explained: float
    concentration: float
    consistency: float
    masks: Floats
    seconds: float = 0.0


def summed_up(network: str, seed: int, accuracy: float, gathered: Gathered) -> FinishedRun:
    """What a run gave, from the evidence on objects that was summed up."""
    images = gathered.sums.shares(gathered.block)
    every = images.as_one()
    mask, base = (class_shares.shares(one.by_city(of))[0] for one, of in ((every, images.mask), (every, images.base)))
    with np.errstate(invalid="ignore"):
        concentration, consistency = (
            float(np.nanmean(of(images))) for of in (class_shares.concentration, class_shares.consistency)
        )
    return FinishedRun(
        network,
        seed,
        accuracy,
        gathered.sums.labels,
        [UNNAMED if label == VOID else name_of(int(label), gathered.names) for label in gathered.sums.labels],
        class_shares.city_lift(every)[0],
        mask,
        base,
        class_shares.city_lift(images),
        float(class_shares.explained(every)[0]),
        concentration,
        consistency,
        _masks(gathered),
    )


def _masks(gathered: Gathered) -> Floats:
    """Of the images, city by city, in their order."""
    every = []
    for city in range(len(gathered.cities)):
        cells = gathered.sums.cells_of(city, gathered.places[city])
        evidence = np.nan_to_num(cells.activation[0]).reshape(-1, cells.cells, cells.cells)
        every.append(coarse_masks(evidence))
    if len({one.shape[1] for one in every}) > 1:  # tiles of few pixels
        return np.zeros((0, CELLS, CELLS))
    masks = np.concatenate(every)
    some = evenly_spaced(len(masks), MOST_MASKS)
    return np.asarray(masks[some])


class RunFolder:
    """Finished runs of one design, a file each.

    Args:
        folder: None keeps nothing.
        job: fingerprint of all that the runs have in common.
    """

    def __init__(self, folder: str | None, job: str) -> None:
        self._folder, self._job = folder, job

    def read(self, network: str, seed: int) -> FinishedRun | None:
        """A run that was finished before, None if it was not.

        Raises:
            ModelFileError: the folder belongs to another design, or a file is damaged.
        """
        if self._folder is None:
            return None
        with self._file(network, seed).read() as found:
            if found is None:
                return None
            card, tensors = found
            figures: dict[str, Any] = {name: _known(card.number(name)) for name in FIGURES}
            arrays: dict[str, Any] = {
                name: _gaps(tensors.floats(name, *(None for _ in tensors.shape(name))))
                for name in ("lift", "mask", "base", "city_lift", "masks")
            }
            labels = tensors.wholes("labels", None, least=-1, most=2**31)
            names = [one.text("name") for one in card.objects("names")]
            return FinishedRun(network=network, seed=seed, labels=labels, names=names, **figures, **arrays)

    def write(self, run: FinishedRun) -> None:
        """Keep a run.

        Raises:
            OutputError: the disk is full or the folder cannot be written.
        """
        if self._folder is None:
            return
        arrays = {name: getattr(run, name) for name in ("lift", "mask", "base", "city_lift", "masks")}
        tensors = {name: torch.from_numpy(np.nan_to_num(array, nan=UNKNOWN)) for name, array in arrays.items()}
        card: dict[str, Any] = {name: float(np.nan_to_num(getattr(run, name), nan=UNKNOWN)) for name in FIGURES}
        card |= {"names": [{"name": name} for name in run.names]}
        self._file(run.network, run.seed).write({**tensors, "labels": torch.from_numpy(run.labels)}, card)

    def _file(self, network: str, seed: int) -> Checkpoint:
        return Checkpoint(Path(str(self._folder)), f"{network}_{seed}", self._job)


def _known(value: float) -> float:
    return float("nan") if value == UNKNOWN else value


def _gaps(values: Array) -> Floats:
    return np.where(values == UNKNOWN, np.nan, values).astype(np.float64)


def common_classes(runs: Sequence[FinishedRun]) -> list[FinishedRun]:
    """The runs with the classes of all of them, as a class that no used image of a run shows is lacking there."""
    named = {int(label): name for run in runs for label, name in zip(run.labels, run.names)}
    every = np.array(sorted(named), np.int64)
    for run in runs:
        at = np.searchsorted(every, run.labels)
        for name in ("lift", "mask", "base", "city_lift"):
            values = getattr(run, name)
            wide = np.full((*values.shape[:-1], len(every)), np.nan)
            wide[..., at] = values
            setattr(run, name, wide)
        run.labels, run.names = every, [named[int(label)] for label in every]
    return list(runs)
