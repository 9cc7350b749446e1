"""The constants of the recipe by which urban types are found, in one place; what each did is in ``docs/methods.md``."""

AXES = 16
"""Principal axes that the metric looks at: the many others are what one city has by chance."""
CEILING = 10.0
"""Signal counts up to this many times the noise: past that a direction is certain, and would only drown others."""
STRENGTH = 0.5
"""Of the whitening: 0 leaves the principal axes as they are, 1 makes a direction count by signal over noise."""
LEAST_EXPLAINED = 0.25
"""Share of the variance of whole tiles that their parts must explain, or else they are not used."""
MIXED = 0.75
"""A tile whose quarters differ r times as much as those of all do on average counts as ``(1 + r)^-MIXED``."""
SAMPLE = 20_000
"""Tiles from which the metric and the clusters are worked out in larger sets…"""
AXES_FROM = 5_000
"""…and from which its axes are, at most."""

ROUNDS, STARTS = 50, 10
"""k-means starts so often in each of so many rounds, and the best of all is kept…"""
CERTAIN = 8
"""…unless the first so many rounds end in the same partition…"""
STARTED = 5_000
"""…from so many tiles at most, and is brought to an end with all of them."""
RESAMPLES, RESAMPLE_STARTS = 50, 6
"""Bootstrap resamples that tell how stable clusters are, and starts with each."""
THIRDS, THIRD_STARTS = 50, 3
"""Thirds of the tiles that tell how surely a tile is in its cluster, and starts with each: few, as seeds count too."""
DRAWN = 2_000
"""Tiles in a resample, and in a third, at most."""
