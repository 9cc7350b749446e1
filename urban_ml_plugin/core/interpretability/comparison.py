"""What a design of runs says: by class what depends on the network and what on the seed, and how far masks agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..languages.translation import local_figures, local_number, tr
from ..objects.class_names import VOID
from ..presentation.wording import enumerated, p_value, percent
from ..recognition.study import TooLittle
from ..regions import class_shares
from ..runtime.arrays import Floats, Ints, finite
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from .finished_run import FinishedRun, common_classes
from .mask_agreement import Agreement, agreement
from .variance_decomposition import Decomposition, decompose, decompose_profiles, least_p

SENTENCE_CLASSES = 3
"""Classes named after a run in the log."""
MOSTLY = 0.5
LEAST_SKILL = 0.25
"""Of the way from chance to no error: with less a run is said to hardly recognise the cities. A convention."""


@dataclass
class Comparison:
    """A networks with S seeds each, C classes and K cities.

    Attributes:
        networks: their names.
        seeds: (S,) of the runs.
        runs: network by network, seed by seed.
        names: of the classes; ``named`` are the positions of those that have one.
        same: networks in which a seed changes nothing.
        seed: of permutations that are drawn.
        little: what is too little for a verdict, None where there is enough.
    """

    networks: list[str]
    seeds: list[int]
    runs: list[FinishedRun]
    same: list[str] = field(default_factory=list)
    seed: int = 0
    little: TooLittle | None = None

    def __post_init__(self) -> None:
        self.runs = common_classes(self.runs)
        self.names = self.runs[0].names
        self.named: Ints = np.flatnonzero(self.runs[0].labels != VOID)
        self.classes: Decomposition = decompose(self.lifts, self.seed)
        self.whole: Decomposition = decompose_profiles(self.lifts[:, :, self.named], self.seed)
        self.q = np.full(len(self.names), np.nan)
        self.q[self.named] = benjamini_hochberg(self.classes.p[self.named])
        shape = (len(self.networks), len(self.seeds))
        masks = np.stack([run.masks for run in self.runs])
        self.masks: Agreement = agreement(masks.reshape(*shape, *masks.shape[1:]), self.seed)
        self.profiles: Agreement = self._profiles()

    @property
    def lifts(self) -> Floats:
        """(A, S, C)."""
        return np.stack([run.lift for run in self.runs]).reshape(len(self.networks), len(self.seeds), -1)

    @property
    def order(self) -> list[int]:
        """The classes with a name, by their mean lift over all runs, highest first."""
        mean = np.nanmean(self.lifts, axis=(0, 1))
        return sorted(self.named.tolist(), key=lambda klass: -np.nan_to_num(mean[klass], nan=-1))

    @property
    def first(self) -> list[int | None]:
        """Of each run, the class with the highest lift; None of one that has no evidence on any class."""
        lifts = [run.lift[self.named] for run in self.runs]
        return [int(self.named[np.nanargmax(lift)]) if np.isfinite(lift).any() else None for lift in lifts]

    @property
    def least_p(self) -> float:
        """The smallest that the design allows."""
        return least_p(len(self.networks), len(self.seeds))

    def figures(self, name: str) -> Floats:
        """(A, S) a figure of all runs."""
        values = np.array([getattr(run, name) for run in self.runs], float)
        return values.reshape(len(self.networks), len(self.seeds))

    def _profiles(self) -> Agreement:
        """How alike the shares of the evidence on classes with a name are, of runs of one network and of two."""
        masks = np.nan_to_num(np.stack([run.mask for run in self.runs])[:, self.named])
        part = class_shares.shares(masks)
        within: list[float] = []
        between: list[float] = []
        for one in range(len(part)):
            for two in range(one + 1, len(part)):
                alike = float(class_shares.similarity(part[one], part[two]))
                (within if one // len(self.seeds) == two // len(self.seeds) else between).append(alike)
        return Agreement(float(np.mean(within)), float(np.mean(between)), float("nan"))

    def verdict(self) -> str:
        """What matters most, in sentences, after what keeps it from being believed."""
        little = self.little and tr("Not enough data for a verdict: {0}. For what it is worth: ").format(
            self.little.sentence
        )
        return (little or "") + self._finding() + self._unskilled()

    def _unskilled(self) -> str:
        """Which runs are no good, as nothing can be learnt from where they look."""
        chance = 1 / len(self.runs[0].city_lift)
        poor = [run.accuracy for run in self.runs if run.accuracy < chance + LEAST_SKILL * (1 - chance)]
        if not poor:
            return ""
        between = local_figures(f"{min(poor):.2f} to {max(poor):.2f}" if len(poor) > 1 else f"{poor[0]:.2f}")
        return tr(
            " But {0} of {1} runs hardly recognise the cities (accuracy {2}, where chance is {3}), so where they "
            "look says nothing."
        ).format(len(poor), len(self.runs), between, local_number(f"{chance:.2f}"))

    def _finding(self) -> str:
        whole, firsts = self.whole, dict.fromkeys(self.first)
        if None in firsts:
            return tr(
                "{0} of {1} runs have no evidence on any class, so runs cannot be compared: choose a lower "
                "LEARNING_RATE, or leave their network out."
            ).format(self.first.count(None), len(self.runs))
        if not np.isfinite(whole.network):
            return tr("All runs give every class the same share of the evidence: neither network nor seed matters.")
        network, seed = percent(float(whole.network)), percent(float(whole.seed))
        more = tr("the network") if whole.network > MOSTLY else tr("the seed")
        told = tr(
            "Of how the lift of objects differs between runs, the network explains {0} and the seed {1} ({2}): {3} "
            "matters more."
        ).format(network, seed, p_value(float(whole.p)), more)
        best = [self.names[klass] for klass in firsts if klass is not None]
        if len(best) == 1:
            told += tr(" In all {0} runs “{1}” has the highest lift.").format(len(self.runs), best[0])
        else:
            listed = enumerated([f"“{name}”" for name in best])
            told += tr(" Which class has the highest lift depends on the run: {0}.").format(listed)
        return told

    def sentence(self, klass: int) -> str:
        """What the lift of a class depends on."""
        found, name = self.classes, self.names[klass]
        if not np.isfinite(found.network[klass]):
            return tr("{0}: the same lift in all runs.").format(name)
        return tr("{0}: the network explains {1}, the seed {2} (F {3}, {4}).").format(
            name,
            percent(found.network[klass]),
            percent(found.seed[klass]),
            _f(found.f[klass]),
            p_value(float(found.p[klass])),
        )

    def rows(self) -> list[dict[str, Any]]:
        """One row a class, by lift, for the table."""
        found, lifts = self.classes, self.lifts
        return [
            {
                "class": self.names[klass],
                "lift": finite(np.nanmean(lifts[:, :, klass])),
                **{f"lift_{name}": finite(np.nanmean(lifts[at, :, klass])) for at, name in enumerate(self.networks)},
                "share_network": finite(found.network[klass]),
                "share_seed": finite(found.seed[klass]),
                "share_common": finite(found.common[klass]),
                "f": finite(found.f[klass]),
                "p": finite(found.p[klass]),
                "q": finite(self.q[klass]),
                "omega2": finite(found.omega[klass]),
                "omega2_low": finite(found.low[klass]),
                "omega2_high": finite(found.high[klass]),
            }
            for klass in self.order
        ]

    def run_rows(self) -> list[dict[str, Any]]:
        """One row a run, for the table of runs."""
        return [
            {
                "network": run.network,
                "seed": run.seed,
                **{name: finite(getattr(run, name)) for name in ("accuracy", "explained", "concentration")},
                "consistency": finite(run.consistency),
                "first_class": None if first is None else self.names[first],
                **{f"lift_{self.names[klass]}": finite(run.lift[klass]) for klass in self.named},
                "seconds": round(run.seconds, 1),
            }
            for run, first in zip(self.runs, self.first)
        ]


def told(run: FinishedRun) -> str:
    """What a run gave, for the log."""
    known = [klass for klass in np.argsort(-np.nan_to_num(run.lift)) if run.labels[klass] != VOID]
    best = ", ".join(f"{run.names[klass]} {run.lift[klass]:.2f}" for klass in known[:SENTENCE_CLASSES])
    return f"{run.network}, seed {run.seed}: accuracy {run.accuracy:.2f}; highest lifts {best}"


def _f(value: float) -> str:
    return f"{value:.1f}" if np.isfinite(value) else "beyond bounds, as the seed changes nothing"
