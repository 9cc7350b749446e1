"""How much of what differs between runs comes from the network, and how much from its seed.

Runs are a balanced design of A networks with S seeds each. What the runs of one network differ by is the work of their
seeds. F compares the networks with that: the mean square between networks over the mean square within them. Its p is
that of a permutation test, which asks nothing of the distribution: networks' labels are dealt to the runs anew, in all
ways where there are few enough (Good 2005). With 2 networks and 3 seeds there are only ten ways to part the runs, so no
p can be below 0.1; ``least_p`` says so.

Shares of the sum of squares flatter the network, which differs from another by chance, too: by 1 in A S - 1 of the
variance for each further network. Omega squared takes this off, and its interval is that of the noncentral F
distribution (Steiger 2004), which does ask for runs that are spread alike and normally.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq
from scipy.stats import f as f_distribution
from scipy.stats import ncf

from ..runtime.arrays import Array, Floats, Ints
from ..runtime.errors import InputError
from ..spatial_statistics.intervals import CONFIDENCE

LEAST = 2
"""Networks, and seeds of each."""
MOST_WAYS, DRAWS = 20_000, 9_999
"""Ways to deal labels up to which all are tried, and how many are drawn where there are more."""
TIE = 1e-9
"""Relative difference of two F up to which they are the same: sums in another order differ by this much."""


class Decomposition(NamedTuple):
    """Shares of the variance between runs, of C measures (C,) each; NaN where a measure is the same in all runs.

    Attributes:
        network: share of the sum of squares that is between networks.
        seed: share that is between runs of one network; the two add up to 1.
        common: that part of ``seed`` which is alike in all networks, as their runs have seeds in common: the order in
            which they meet the images, say. The rest is the initialisation's.
        f: mean square between networks over that within them; infinite where the seed changes nothing.
        p: of the permutation test.
        omega: omega squared, the share of the network without what chance would give it; below 0 where networks differ
            by less than that.
        low, high: ends of its interval with a confidence of 0.95, from 0 to 1.
    """

    network: Floats
    seed: Floats
    common: Floats
    f: Floats
    p: Floats
    omega: Floats
    low: Floats
    high: Floats


def decompose(values: Array, seed: int = 0) -> Decomposition:
    """Decompose measures of runs (A, S, C).

    A seed for which a measure is NaN in any network is left out of that measure for all of them, so that the design
    stays balanced.

    Args:
        seed: of the permutations, where not all of them are tried.

    Raises:
        InputError: fewer than two networks or two seeds.
    """
    _check(values)
    values = np.asarray(values, np.float64)
    columns = [_decompose_one(values[:, :, number], seed) for number in range(values.shape[2])]
    return Decomposition(*(np.array(column) for column in zip(*columns)))


def decompose_profiles(values: Array, seed: int = 0) -> Decomposition:
    """Decompose whole profiles (A, S, C) at once: squares are summed over the measures (Anderson 2001).

    Measures with a NaN are left out. Omega squared has no interval here.

    Raises:
        InputError: fewer than two networks or two seeds.
    """
    _check(values)
    values = np.asarray(values, np.float64)
    known = values[:, :, np.isfinite(values).all(axis=(0, 1))]
    result = _shares(known)
    labels = _labels(values.shape[0], values.shape[1], seed)
    p = _permuted_p(known, labels) if np.isfinite(result[0]) else math.nan
    return Decomposition(*(np.array(value) for value in (*result[:4], p, result[4], math.nan, math.nan)))


def least_p(networks: int, seeds: int) -> float:
    """The smallest p that a design allows, were all permutations tried."""
    return math.factorial(networks) / _ways(networks, seeds)


def _check(values: Array) -> None:
    networks, seeds = np.shape(values)[:2]
    if networks < LEAST or seeds < LEAST:
        raise InputError(
            f"{networks} networks with {seeds} seeds each cannot tell what depends on which: give two or more of both."
        )


def _decompose_one(values: Floats, seed: int) -> tuple[float, ...]:
    kept = values[:, np.isfinite(values).all(axis=0)]
    networks, seeds = kept.shape
    if seeds < LEAST:
        return (math.nan,) * len(Decomposition._fields)
    network, own, common, f, omega = _shares(kept[:, :, None])
    if not np.isfinite(network):
        return (math.nan,) * len(Decomposition._fields)
    p = _permuted_p(kept[:, :, None], _labels(networks, seeds, seed))
    return network, own, common, f, p, omega, *_interval(f, networks, seeds)


def _shares(values: Floats) -> tuple[float, float, float, float, float]:
    """Shares of the network, the seed and what the seed has in common, F, and omega squared, of values (A, S, C)."""
    networks, seeds = values.shape[:2]
    middle = values.mean(axis=(0, 1))
    of_network, of_seed = values.mean(axis=1), values.mean(axis=0)
    between = float(seeds * ((of_network - middle) ** 2).sum())
    within = float(((values - of_network[:, None]) ** 2).sum())
    common = float(networks * ((of_seed - middle) ** 2).sum())
    total = between + within
    if not total > (TIE * np.abs(values).max(initial=0)) ** 2 * values.size:
        return (math.nan,) * 5
    degrees = networks - 1, networks * (seeds - 1)
    error = within / degrees[1]
    f = between / degrees[0] / error if within > TIE * total else math.inf
    omega = (between - degrees[0] * error) / (total + error)
    return between / total, within / total, common / total, f, omega


def _permuted_p(values: Floats, labels: Ints) -> float:
    """Share of the deals (n, A S) of labels whose F is at least that of the first one, of values (A, S, C)."""
    networks, seeds, measures = values.shape
    runs = values.reshape(networks * seeds, measures)
    runs = runs - runs.mean(axis=0)
    between = np.zeros(len(labels))
    for network in range(networks):
        between += ((((labels == network).astype(np.float64) @ runs) / seeds) ** 2).sum(axis=1) * seeds
    # The total is the same in all deals, so F grows with the sum of squares between networks.
    return float((between >= between[0] * (1 - TIE)).mean())


@lru_cache(maxsize=8)
def _labels(networks: int, seeds: int, seed: int) -> Ints:
    """Deals (n, A S) of labels, the true one first: all of them, or some by chance."""
    true = np.repeat(np.arange(networks), seeds)
    if _ways(networks, seeds) > MOST_WAYS:
        rng = np.random.default_rng(seed)
        return np.stack([true, *(rng.permutation(true) for _ in range(DRAWS))])
    return np.array([true, *(deal for deal in _deals(networks, seeds) if (deal != true).any())])


def _deals(networks: int, seeds: int) -> list[NDArray[np.int64]]:
    """All ways to deal labels to runs."""
    deals = [np.full(networks * seeds, -1)]
    for network in range(networks):
        deals = [
            _with(deal, chosen, network)
            for deal in deals
            for chosen in combinations(np.flatnonzero(deal < 0).tolist(), seeds)
        ]
    return deals


def _with(deal: Ints, chosen: tuple[int, ...], network: int) -> Ints:
    dealt = deal.copy()
    dealt[list(chosen)] = network
    return dealt


def _ways(networks: int, seeds: int) -> int:
    return math.factorial(networks * seeds) // math.factorial(seeds) ** networks


def _interval(f: float, networks: int, seeds: int) -> tuple[float, float]:
    """Ends of the interval of omega squared: of the noncentrality under which F is just not too large or too small."""
    if not np.isfinite(f):
        return 1.0, 1.0
    degrees, runs = (networks - 1, networks * (seeds - 1)), networks * seeds

    def above(noncentrality: float, chance: float) -> float:
        return float(ncf.cdf(f, *degrees, noncentrality)) - chance

    def end(chance: float) -> float:
        if f_distribution.cdf(f, *degrees) <= chance:
            return 0.0
        most = 1.0
        while above(most, chance) > 0:
            most *= 2
        found = brentq(above, most / 2 if most > 1 else TIE, most, (chance,), xtol=1e-9)
        return float(found / (found + runs))

    return end((1 + CONFIDENCE) / 2), end((1 - CONFIDENCE) / 2)
