"""The main roads: the edges between districts, wound a little, with radial and ring roads along them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import Voronoi
from shapely.geometry import LineString, Polygon

from .blocks import Points, lines
from .noise import meander

Edge = tuple[int, int]
"""Two vertices of the plan, the lower number first."""
WIDTHS = {
    "primary": (14.0, 3.5), "secondary": (11.0, 3.0), "tertiary": (8.0, 2.6), "residential": (5.8, 1.8),
    "service": (5.0, 0.0), "track": (3.0, 0.0), "footway": (1.8, 0.0),
}  # fmt: skip
"""Width of the carriageway and of the pavement on each side (m) by OpenStreetMap's ``highway``."""
CORRIDOR = {highway: carriageway / 2 + pavement for highway, (carriageway, pavement) in WIDTHS.items()}


class Road(NamedTuple):
    """A centre line (n, 2) and its class."""

    line: Points
    highway: str


class RoadNet:
    """The edges around the cells of a Voronoi diagram, as roads."""

    def __init__(self, vor: Voronoi, radius: float, spacing: float, river: Polygon, salt: int) -> None:
        self._vor, self._spacing, self._river, self._salt = vor, spacing, river, salt
        self._winding: dict[Edge, Points] = {}
        self.radius = radius

    def edges_around(self, cell: int) -> list[Edge]:
        """The edges of a cell in order, each in the direction of the walk around it."""
        corners = [int(corner) for corner in self._vor.regions[self._vor.point_region[cell]]]
        return list(zip(corners, corners[1:] + corners[:1]))

    def border(self, edge: Edge) -> Points:
        """The winding line along an edge, in its direction."""
        key = (min(edge), max(edge))
        if key not in self._winding:
            start, end = self._vor.vertices[list(key)]
            share = np.linspace(0, 1, max(2, int(np.hypot(*(end - start)) / 10)))[:, None]
            self._winding[key] = meander(start + share * (end - start), 0.55 * self._spacing, self._salt)
        return self._winding[key] if edge == key else self._winding[key][::-1]

    def outline(self, cell: int) -> Polygon:
        """The winding outline of a cell."""
        return Polygon(np.concatenate([self.border(edge)[:-1] for edge in self.edges_around(cell)])).buffer(0)

    def roads(self, edge: Edge, highway: str) -> list[Road]:
        """The road along an edge; only the larger ones have bridges."""
        line = LineString(self.border(edge))
        if highway not in ("primary", "secondary"):
            line = line.difference(self._river.buffer(5))
        return [Road(np.array(part.coords), highway) for part in lines(line, 15)]

    def classes(self, rng: np.random.Generator) -> dict[Edge, str]:
        """Class of every edge: radial and ring roads are shortest paths along the edges, the rest is tertiary."""
        vertices = self._vor.vertices
        edges = np.sort([pair for pair in self._vor.ridge_vertices if min(pair) >= 0], axis=1)
        start, end = vertices[edges[:, 0]], vertices[edges[:, 1]]
        wet = np.array([self._river.intersects(LineString(pair)) for pair in zip(start, end)])
        length = np.hypot(*(end - start).T) * (1 + 1.5 * wet) + 1
        graph = csr_matrix((length, tuple(edges.T)), shape=(len(vertices), len(vertices)))
        classes = {(int(one), int(other)): "tertiary" for one, other in edges}

        def nearest(distance: float, angle: float) -> int:
            place = distance * np.array([math.cos(angle), math.sin(angle)])
            return int(np.argmin(np.hypot(*(vertices - place).T)))

        connect = _connector(graph, classes)
        far = np.sort(np.hypot(*vertices[np.unique(edges)].T))
        first, reach = rng.uniform(0, 2 * math.pi), float(far[int(0.8 * len(far))])
        for way in first + np.arange(5) * 2 * math.pi / 5 + rng.uniform(-0.2, 0.2, 5):
            connect(nearest(0, 0), nearest(reach, way), "primary")
        for ring in np.arange(1.5 * self._spacing, 1.15 * self.radius, 1.6 * self._spacing):
            stops = [nearest(ring, first + i * math.pi / 4) for i in range(9)]
            for one, other in zip(stops, stops[1:]):
                connect(one, other, "secondary")
        return classes


def _connector(graph: csr_matrix, classes: dict[Edge, str]) -> Callable[[int, int, str], None]:
    def connect(source: int, target: int, highway: str) -> None:
        _, before = dijkstra(graph, directed=False, indices=source, return_predecessors=True)
        while before[target] >= 0:
            last = int(before[target])
            edge = (min(target, last), max(target, last))
            if classes[edge] != "primary":
                classes[edge] = highway
            target = last

    return connect
