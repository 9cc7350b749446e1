"""The constants of the recipe by which urban types are found, in one place; what each did is in ``docs/methods.md``."""

AXES = 16
"""Principal axes that the metric looks at: the many others are what one city has by chance."""
CEILING = 10.0
"""Signal counts up to this many times the noise: past that a direction is certain, and would only drown others."""
STRENGTH = 0.5
"""Of the whitening: 0 leaves the principal axes as they are, 1 makes a direction count by signal over noise."""
LEAST_EXPLAINED = 0.25
"""Share of the variance of whole tiles that their parts must explain, or else they are not used."""
SAMPLE = 20_000
"""Tiles from which the metric and the clusters are worked out in larger sets…"""
AXES_FROM = 5_000
"""…and from which its axes are, at most."""

FITS = 100
"""k-means is repeated on so many resamples, and each tile goes where most of them put it…"""
STARTS = 2
"""…each the better of so many starts."""
DRAWN = 2_000
"""Tiles in a resample at most."""
ROUNDS = 3
"""Of voting, after each of which the clusters of the resamples are matched with those that were voted for."""
VOTERS = 5_000
"""Tiles on which resampled fits are compared and vote, at most."""
KEPT = 50
"""Resampled fits that a model keeps, to tell the confidence of a tile."""
PART, PART_VOTES = 5, 30
"""What another seed changes is told by so many votes, of one part in so many of the resampled fits each."""
SAME_MAP = 0.9
"""Adjusted Rand index from which two maps count as the same."""
MOST_OTHER = 0.07
"""Share of these votes that may give another map before the map is called unstable. Chosen so that hardly any map was
called stable that agreed by less than ``SAME_MAP`` with another seed's (``docs/methods.md``)."""
