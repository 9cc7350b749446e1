"""Cutting land into blocks and plots: bent grids of streets, and convex pieces cut and cut again."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from shapely.geometry import LineString, MultiLineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ...runtime.arrays import Floats

Points = Floats


class Frame(NamedTuple):
    """A local system: an origin, a turn (radians, anticlockwise) and a bend that makes straight streets curve."""

    x: float
    y: float
    angle: float
    bend: float = 0.0
    wave: float = 300.0
    phase: float = 0.0

    def to_xy(self, u: Floats | float, v: Floats | float) -> Points:
        """Places (n, 2) of the local coordinates ``u`` (along) and ``v`` (across)."""
        u, v = np.broadcast_arrays(np.asarray(u, dtype=np.float64), np.asarray(v, dtype=np.float64))
        bent_v = v + self.bend * np.sin(2 * math.pi * u / self.wave + self.phase)
        bent_u = u + 0.6 * self.bend * np.sin(2 * math.pi * v / self.wave + 2 * self.phase)
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return np.stack([self.x + bent_u * cos - bent_v * sin, self.y + bent_u * sin + bent_v * cos], axis=-1)

    def to_uv(self, places: Points) -> Points:
        """Local coordinates (n, 2) of places (n, 2), where the frame has no bend."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        x, y = places[:, 0] - self.x, places[:, 1] - self.y
        return np.stack([x * cos + y * sin, y * cos - x * sin], axis=1)

    def angle_at(self, u: float) -> float:
        """Direction (radians) of the bent u axis."""
        slope = self.bend * 2 * math.pi / self.wave * math.cos(2 * math.pi * u / self.wave + self.phase)
        return self.angle + math.atan(slope)


class Block(NamedTuple):
    """A block between streets, in the coordinates of its frame, streets left out."""

    u0: float
    u1: float
    v0: float
    v1: float


def rectangle(x: float, y: float, length: float, width: float, angle: float) -> Points:
    """The closed ring (5, 2) of a turned rectangle."""
    cos, sin = math.cos(angle) / 2, math.sin(angle) / 2
    lx, ly, wx, wy = length * cos, length * sin, -width * sin, width * cos
    return np.array(
        [(x - lx - wx, y - ly - wy), (x + lx - wx, y + ly - wy), (x + lx + wx, y + ly + wy), (x - lx + wx, y - ly + wy),
         (x - lx - wx, y - ly - wy)]
    )  # fmt: skip


def polygons(geometry: BaseGeometry, smallest: float = 0.0) -> Iterator[Polygon]:
    """The polygons in any geometry that are larger than ``smallest`` (m²)."""
    for part in getattr(geometry, "geoms", [geometry]):
        if isinstance(part, Polygon) and part.area > smallest:
            yield part


def lines(geometry: BaseGeometry, shortest: float = 0.0) -> Iterator[LineString]:
    """The lines in any geometry that are longer than ``shortest`` (m)."""
    for part in getattr(geometry, "geoms", [geometry]):
        if isinstance(part, (LineString, MultiLineString)) and part.length > shortest:
            yield part


def frame_around(
    polygon: BaseGeometry, angle: float, bend: float = 0.0, wave: float = 300.0, phase: float = 0.0
) -> Frame:
    """A frame whose origin is the middle of ``polygon``."""
    left, bottom, right, top = polygon.bounds
    return Frame((left + right) / 2, (bottom + top) / 2, angle, bend, wave, phase)


def street_grid(
    polygon: BaseGeometry, frame: Frame, block: tuple[float, float], street: float, stagger: float,
    rng: np.random.Generator,
) -> tuple[list[Block], list[Points]]:  # fmt: skip
    """Blocks and street lines of a grid that covers ``polygon``.

    ``block`` is the net length and depth of a block, ``street`` the width between blocks (m). ``stagger`` 0 gives
    crossings, 1 gives rows of blocks that ignore each other, with T-junctions.
    """
    left, bottom, right, top = polygon.bounds
    reach = 0.5 * math.hypot(right - left, top - bottom) + 60
    length, depth = block
    blocks, streets = [], []
    common = rng.uniform(0, length)
    v = -reach
    along = np.arange(-reach, reach + 12, 12.0)
    while v < reach:
        high = v + depth * rng.uniform(0.9, 1.12)
        streets.append(frame.to_xy(along, v - street / 2))
        u = -reach - (common if rng.random() > stagger else rng.uniform(0, length))
        while u < reach:
            end = u + length * (rng.uniform(0.7, 1.35) if stagger else 1.0)
            blocks.append(Block(u, end, v, high))
            cross = np.linspace(v - street / 2, high + street / 2, 6)
            streets.append(frame.to_xy(end + street / 2, cross))
            u = end + street
        v = high + street
    return blocks, streets


def block_ring(frame: Frame, block: Block) -> Points:
    """The outline of a block, bent with its frame."""
    u = np.linspace(block.u0, block.u1, 9 if frame.bend else 2)
    v = np.linspace(block.v0, block.v1, 5 if frame.bend else 2)
    along = np.concatenate([u, np.full(len(v), block.u1), u[::-1], np.full(len(v), block.u0)])
    across = np.concatenate([np.full(len(u), block.v0), v, np.full(len(u), block.v1), v[::-1]])
    return frame.to_xy(along, across)


Ring = list[tuple[float, float]]
"""A convex ring, not closed, anticlockwise."""


def cut(ring: Ring, x: float, y: float, nx: float, ny: float) -> tuple[Ring, Ring, list[tuple[float, float]]]:
    """Cut a convex ring along the line through (x, y) with normal (nx, ny): below, above, and the cut itself."""
    below: Ring = []
    above: Ring = []
    section: Ring = []
    previous = ring[-1]
    before = (previous[0] - x) * nx + (previous[1] - y) * ny
    for point in ring:
        now = (point[0] - x) * nx + (point[1] - y) * ny
        if (before < 0) != (now < 0):
            share = before / (before - now)
            crossing = (previous[0] + share * (point[0] - previous[0]), previous[1] + share * (point[1] - previous[1]))
            below.append(crossing)
            above.append(crossing)
            section.append(crossing)
        (below if now < 0 else above).append(point)
        previous, before = point, now
    return below, above, section


def inset(ring: Ring, distance: float) -> Ring:
    """A convex ring (anticlockwise) moved inwards; empty where nothing is left."""
    result = ring
    for start, end in zip(ring, ring[1:] + ring[:1]):
        length = math.hypot(end[0] - start[0], end[1] - start[1])
        if length < 1e-6:
            continue
        nx, ny = -(end[1] - start[1]) / length, (end[0] - start[0]) / length
        result = cut(result, start[0] + nx * distance, start[1] + ny * distance, nx, ny)[1]
        if len(result) < 3:
            return []
    return result


def ring_area(ring: Ring) -> float:
    """Area of a ring, positive when anticlockwise (m²)."""
    return 0.5 * sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))


def subdivide(
    ring: Ring, area: float, angle: float, jitter: float, rng: np.random.Generator, spread: float = 0.35
) -> tuple[list[Ring], list[Ring]]:
    """Cut a convex ring across its longer side again and again, until pieces are of about ``area`` (m²).

    ``angle`` and ``jitter`` (radians) set the direction of the cuts and how far each strays from it.

    Returns:
        The pieces and the cuts, both as lists of points.
    """
    done: list[Ring] = []
    cuts: list[Ring] = []
    waiting = [ring]
    while waiting:
        piece = waiting.pop()
        if ring_area(piece) < area * (1 + spread * rng.uniform(-1, 1)) * 1.45:
            done.append(piece)
            continue
        turn = angle + jitter * rng.uniform(-1, 1)
        cos, sin = math.cos(turn), math.sin(turn)
        along = [x * cos + y * sin for x, y in piece]
        across = [y * cos - x * sin for x, y in piece]
        if max(along) - min(along) < max(across) - min(across):
            cos, sin, along = -sin, cos, across
        middle = min(along) + (max(along) - min(along)) * rng.uniform(0.4, 0.6)
        below, above, section = cut(piece, cos * middle, sin * middle, cos, sin)
        if len(below) < 3 or len(above) < 3:
            done.append(piece)
            continue
        cuts.append(section)
        waiting += [below, above]
    return done, cuts


def ring_of(polygon: Polygon) -> Ring:
    """The outline of a convex polygon as an anticlockwise ring."""
    ring = [(float(x), float(y)) for x, y in polygon.exterior.coords[:-1]]
    return ring if ring_area(ring) > 0 else ring[::-1]


def pieces(
    land: BaseGeometry, area: float, angle: float, jitter: float, rng: np.random.Generator, spread: float
) -> tuple[list[Polygon], list[LineString]]:
    """Cut the rectangle around ``land`` at ``angle`` into convex pieces of about ``area`` m², and give the cuts."""
    frame = Frame(0.0, 0.0, angle)
    corners = np.concatenate([np.array(part.exterior.coords) for part in polygons(land)] or [np.zeros((1, 2))])
    (left, bottom), (right, top) = frame.to_uv(corners).min(axis=0) - 5, frame.to_uv(corners).max(axis=0) + 5
    around = frame.to_xy(np.array([left, right, right, left]), np.array([bottom, bottom, top, top]))
    rings, cuts = subdivide([(float(x), float(y)) for x, y in around], area, angle, jitter, rng, spread)
    touched = prep(land)
    found = [piece for piece in map(Polygon, rings) if touched.intersects(piece)]
    return found, [LineString(ends) for ends in cuts if len(ends) == 2]
