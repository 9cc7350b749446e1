"""The classes of a map, as model files, layers, rasters and reports show them: plain JSON, with types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict


class _NamedClass(TypedDict):
    number: int
    name: str
    colour: str


class MapClass(_NamedClass, total=False):
    """One class: its number from 1, its name, its colour as ``#RRGGBB``, and where they are counted its tiles."""

    tiles: int


def cluster_classes(numbers: Iterable[int], colours: Iterable[str]) -> list[MapClass]:
    """Clusters, which have no name but their number."""
    return [
        {"number": number, "name": f"Cluster {number}", "colour": colour} for number, colour in zip(numbers, colours)
    ]
