"""Time of finding the nearest images among many: the engine's search with its rules, and a plain product in NumPy.

    scripts/benchmark --nearest [--images 100000] [--features 1000] [--queries 100] [--rounds 3]

Features are random. The two take turns, and the medians of their turns are compared, so that a busy machine slows both
alike. The plain search has no rules and no bound on its memory. Results are compared, too: without rules both find the
same.
"""

from __future__ import annotations

import resource

import numpy as np

from benchmarks.command_line import options
from benchmarks.turns import Comparison, take_turns, times_as_fast
from urban_ml_plugin.core.nearest_images.cosine_search import CosineSpace, nearest_exactly
from urban_ml_plugin.core.nearest_images.exclusions import Exclusions, Traits
from urban_ml_plugin.core.nearest_images.ground import Ground

COUNT, CLASSES = 5, 4
LIMIT = 1_500
"""Megabytes, of the pool and the search together."""
WANTED = 4.0
"""Times as long as the plain search, at most: rules look at every pair, too."""


def compare(images: int, features: int, count: int, rounds: int) -> list[Comparison]:
    """The search with its rules against a plain product."""
    return [measure(images, features, count, rounds)[0]]


def measure(images: int, features: int, count: int, rounds: int) -> tuple[Comparison, float]:
    """The search with its rules against a plain product, and the megabytes that it takes with its pool."""
    rng = np.random.default_rng(0)
    before = _megabytes()
    pool = rng.random((images, features), np.float32)
    space = CosineSpace(pool)
    queries = space.of(pool[:count])
    pool = space.of(pool, in_place=True)
    traits = _traits(rng, images)
    places: dict[str, np.ndarray] = {}

    def ours() -> None:
        rules = Exclusions(traits, traits.at(slice(0, count)), 100.0, np.full(CLASSES, 0.1))
        nearest_exactly(pool, queries, COUNT, rules)

    def plain() -> None:
        places["plain"] = np.argsort(-(queries @ pool.T), axis=1)[:, :COUNT]

    ours()
    most = _megabytes() - before  # before the plain search takes its own
    taken = take_turns({"ours": ours, "plain": plain}, rounds)
    same = nearest_exactly(pool, queries, COUNT, lambda part, some: np.ones((_length(part), _length(some)), bool)).place
    agreement = "the same without rules" if (places["plain"] == same).all() else "NOT the same without rules"
    what = f"The {COUNT} nearest of {images:,} images to {count}, {features:,} features"
    speed = times_as_fast(taken["ours"], taken["plain"])
    return Comparison(what, "*Nearest images*, with rules", "product and sort in NumPy", *speed, agreement), most


def main() -> int:
    """Read the command line, measure, and say whether ratio and memory hold."""
    chosen = options(__doc__, images=100_000, features=1_000, queries=100, rounds=3)
    row, most = measure(chosen.images, chosen.features, chosen.queries, chosen.rounds)
    print(f"{row}; {most:,.0f} MB")
    return int(1 / row.wall.median > WANTED or most > LIMIT or row.agreement.startswith("NOT"))


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
