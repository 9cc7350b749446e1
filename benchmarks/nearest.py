"""Time of finding the nearest images among many: the engine's search with its rules, and a plain product in NumPy.

    scripts/benchmark --nearest [--images 100000] [--features 1000] [--queries 100] [--rounds 3]

Features are random. The two take turns, and the medians of their turns are compared, so that a busy machine slows both
alike. The plain search has no rules and no bound on its memory. Results are compared, too: without rules both find the
same.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time

import numpy as np

from urban_ml_plugin.core.nearest_images.cosine_search import CosineSpace, nearest_exactly
from urban_ml_plugin.core.nearest_images.exclusions import Exclusions, Traits
from urban_ml_plugin.core.nearest_images.ground import Ground

COUNT, CLASSES = 5, 4
LIMIT = 1_500
"""Megabytes, of the pool and the search together."""
WANTED = 4.0
"""Times as long as the plain search, at most: rules look at every pair, too."""


def main() -> int:
    """Read the command line, measure, and say whether ratio and memory hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=int, default=100_000)
    parser.add_argument("--features", type=int, default=1_000)
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    rng = np.random.default_rng(0)
    before = _megabytes()
    pool = rng.random((chosen.images, chosen.features), np.float32)
    space = CosineSpace(pool)
    queries = space.of(pool[: chosen.queries])
    pool = space.of(pool, in_place=True)
    traits = _traits(rng, chosen.images)
    same = nearest_exactly(pool, queries, COUNT, lambda part, some: np.ones((_length(part), _length(some)), bool)).place
    ours, plain, most = [], [], 0.0
    for _ in range(chosen.rounds):
        start = time.perf_counter()
        rules = Exclusions(traits, traits.at(slice(0, chosen.queries)), 100.0, 0.1)
        nearest_exactly(pool, queries, COUNT, rules)
        ours.append(time.perf_counter() - start)
        most = most or _megabytes() - before  # before the plain search takes its own
        start = time.perf_counter()
        found = np.argsort(-(queries @ pool.T), axis=1)[:, :COUNT]
        plain.append(time.perf_counter() - start)
    ratio = statistics.median(ours) / statistics.median(plain)
    alike = bool((found == same).all())
    print(
        f"{statistics.median(ours):.2f} s with rules, {ratio:.2f} times a plain product; {most:,.0f} MB; same: {alike}"
    )
    return int(ratio > WANTED or most > LIMIT or not alike)


def _traits(rng: np.random.Generator, count: int) -> Traits:
    cells = np.arange(count)
    row, column = cells // 400, cells % 400
    earth = np.stack([70.0 * column, -70.0 * row, np.zeros(count)], axis=1)
    nothing = np.zeros(count, np.int64)
    ground = Ground(earth, nothing, row, column, np.ones(count), np.full(count, 70.0), nothing - 1)
    return Traits(ground, nothing - 1, rng.dirichlet(np.ones(CLASSES), count))


def _length(part: slice) -> int:
    return int(part.stop - part.start)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    raise SystemExit(main())
