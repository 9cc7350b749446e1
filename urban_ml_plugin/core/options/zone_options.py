"""How zones are measured and profiled."""

from __future__ import annotations

from dataclasses import dataclass

from .option import option

CLUSTER_FIELD = "cluster"
"""Of tiles, with the number of their cluster."""
ROAD_CLASS_FIELD = "highway"
"""Where OpenStreetMap has the class of a road."""
MAJOR_CLASSES = "motorway,motorway_link,trunk,trunk_link,primary,primary_link,secondary,secondary_link"
"""Its classes of roads that carry traffic through a city."""


@dataclass(frozen=True)
class ProfileOptions:
    """Tests of what clusters differ in.

    Attributes:
        permutations: random maps, as patchy as the real one, that tell what chance gives, at least.
    """

    permutations: int = option(999, "Number of random maps (null model)", least=99, most=99_999, advanced=True)
