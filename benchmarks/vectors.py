"""Urban form and joins of many footprints and zones: memory, growth of time, and what GeoPandas takes for the same.

    scripts/benchmark --vectors [--footprints 100000 300000 1000000] [--plain 30000] [--rounds 3]

Footprints are rectangles and L-shapes along the streets of a made-up town, in GeoPackages as QGIS hands them over, with
one zone for 50 of them. Each run is a process of its own; its memory is that above the libraries, its time that of
processors, on which other programs of the machine tell less. What 10,000,000 footprints in 200,000 zones would take is
worked out from the growth between the last two numbers. The plain way (``--plain`` footprints, rounds by turns with the
engine's) is ``geopandas.overlay`` and ``groupby`` for areas and shares, ``sjoin`` of representative points for counts,
and the longer side of ``minimum_rotated_rectangle`` for orientation, as momepy has it.
"""

from __future__ import annotations

import json
import math
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pyproj
from geopandas import GeoDataFrame
from shapely.geometry import Polygon

from benchmarks.command_line import options
from benchmarks.turns import Taken, take_turns, times_as_fast
from urban_ml_plugin.core.vectors.layer_copies import GEOMETRY, KEY, ROW

PER_ZONE = 50
PLOT = 20.0
"""Metres between footprints along a street."""
DISTRICT = 30
"""Plots along a district, whose streets are turned alike and whose footprints are of one cluster."""
EDGE = 8
"""Corners of the border between two zones."""
RECTANGLE = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)])
ELL = np.array([(0, 0), (1, 0), (1, 0.5), (0.5, 0.5), (0.5, 1), (0, 1), (0, 0)])
AT_ONCE = 100_000
EAST, NORTH, CRS = 500_000, 4_000_000, "EPSG:32633"
GOAL, GOAL_MEMORY, STEEPEST = 10_000_000, 3_000, 1.1
"""Footprints, megabytes that they may take, and the slope of time."""

CHILD = """
import json, sys, time
import geopandas, numpy as np
from urban_ml_plugin.core.jointozones import jointozones
from urban_ml_plugin.core.urbanform import urbanform
way, task, footprints, zones, output = json.loads(sys.argv[1])

def plain_urbanform():
    houses, areas = geopandas.read_file(footprints), geopandas.read_file(zones)
    houses["zone_area"], areas["zone"] = houses.area, range(len(areas))
    cut = areas[["zone", "geometry"]].overlay(houses[["geometry"]], how="intersection")
    areas["bld_area"] = cut.area.groupby(cut["zone"]).sum().reindex(areas["zone"], fill_value=0).to_numpy()
    degrees = []
    for house in houses.geometry:
        corners = np.asarray(house.minimum_rotated_rectangle.exterior.coords)
        sides = np.diff(corners[:3], axis=0)
        along = sides[np.argmax(np.hypot(*sides.T))]
        degrees.append(abs((np.degrees(np.arctan2(along[1], along[0])) + 45) % 90 - 45))
    houses["degrees"] = degrees
    points = houses.set_geometry(houses.representative_point()).sjoin(areas[["zone", "geometry"]], predicate="within")
    told = points.groupby("zone").agg({"zone_area": "mean", "degrees": ["mean", "std", "size"]})
    areas.join(told.set_axis(["bld_mean", "bld_orient", "bld_orient_sd", "bld_count"], axis=1)).to_file(output)

def plain_jointozones():
    houses, areas = geopandas.read_file(footprints), geopandas.read_file(zones)
    areas["zone"] = range(len(areas))
    cut = areas[["zone", "geometry"]].overlay(houses[["field_0", "field_1", "geometry"]], how="intersection")
    cut["size"] = cut.area
    cut["weighted"] = cut["size"] * cut["field_1"]
    sums = cut.groupby("zone")[["size", "weighted"]].sum()
    shares = cut.pivot_table(index="zone", columns="field_0", values="size", aggfunc="sum", fill_value=0)
    shares = shares.div(shares.sum(axis=1), axis=0).add_prefix("c")
    covered = cut.dissolve("zone").area / areas.area.reindex(sums.index)
    means = (sums["weighted"] / sums["size"]).rename("value_mean")
    areas.join(shares).join(means).join(covered.rename("coverage")).to_file(output)

engine = {
    "urbanform": lambda: urbanform(zones=zones, buildings=footprints, output=output),
    "jointozones": lambda: jointozones(tiles=footprints, zones=zones, fields=["value"], output=output),
}
plain = {"urbanform": plain_urbanform, "jointozones": plain_jointozones}
def most():  # of memory so far; getrusage would count that of the program before, too
    return next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if line.startswith("VmHWM"))

libraries, began = most(), time.process_time()
(engine if way == "engine" else plain)[task]()
print(json.dumps([most() - libraries, time.process_time() - began]))
"""


def write_town(folder: Path, count: int) -> tuple[str, str]:
    """Paths of so many footprints and of their zones."""
    rng = np.random.default_rng(0)
    wide = math.isqrt(count - 1) + 1
    houses = _empty_copy(folder / f"footprints_{count}.gpkg", ["cluster", "value"])
    with closing(sqlite3.connect(houses)) as database, database:
        (srs,) = database.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
        head = b"GP\0\1" + np.array([srs], "<i4").tobytes()
        for first in range(0, count, AT_ONCE):
            place = np.arange(first, min(first + AT_ONCE, count))
            row, column = np.divmod(place, wide)
            cluster, value = 1 + (row // DISTRICT * 7 + column // DISTRICT) % 6, rng.normal(size=len(place))
            shapes = _footprints(rng, row, column)
            rows = ((int(n), head + s, int(n), int(c), float(v)) for n, s, c, v in zip(place, shapes, cluster, value))
            columns = ", ".join((KEY, GEOMETRY, ROW, "field_0", "field_1"))
            database.executemany(f'INSERT INTO "copy" ({columns}) VALUES (? + 1, ?, ?, ?, ?)', rows)
    zones = folder / f"zones_{count}.gpkg"
    GeoDataFrame(geometry=_zones(rng, math.isqrt(count // PER_ZONE), wide * PLOT), crs=CRS).to_file(zones)
    return str(houses), str(zones)


def _empty_copy(path: Path, fields: list[str]) -> str:
    """A GeoPackage as QGIS makes it for the engine, without features."""
    told = json.dumps({"urban_ml": {"name": path.stem, "crs": pyproj.CRS(CRS).to_wkt(), "fields": fields}})
    schema = {"geometry": "Polygon", "properties": {ROW: "int", "field_0": "int", "field_1": "float"}}
    layer = GeoDataFrame({ROW: [0], "field_0": [0], "field_1": [0.0]}, geometry=[Polygon()], crs=CRS)
    made = {"FID": KEY, "GEOMETRY_NAME": GEOMETRY, "DESCRIPTION": told, "SPATIAL_INDEX": "NO"}
    layer.to_file(path, driver="GPKG", layer="copy", schema=schema, engine="fiona", **made)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute('DELETE FROM "copy"')
    return str(path)


def _footprints(rng: np.random.Generator, row: Any, column: Any) -> list[bytes]:
    """WKB of a footprint on each plot: every third of the shape of an L."""
    width, depth = rng.uniform(6, 14, (2, len(row)))
    turn = rng.normal(0, 0.1, len(row)) + 0.3 * ((row // DISTRICT + column // DISTRICT) % 3)
    corner = np.stack([EAST + column * PLOT, NORTH + row * PLOT], axis=1) + rng.uniform(0, 4, (len(row), 2))
    along, across = (np.stack(axis, axis=1) for axis in ((np.cos(turn), np.sin(turn)), (-np.sin(turn), np.cos(turn))))
    shapes = []
    for ring in (RECTANGLE, ELL):
        points = (
            corner[:, None]
            + ring[None, :, :1] * (width[:, None] * along)[:, None]
            + ring[None, :, 1:] * (depth[:, None] * across)[:, None]
        )
        head = b"\1" + np.array([3, 1, len(ring)], "<u4").tobytes()
        shapes.append([head + one.tobytes() for one in points.astype("<f8")])
    return [shapes[number % 3 == 0][number] for number in range(len(row))]


def _zones(rng: np.random.Generator, wide: int, side: float) -> list[Polygon]:
    """So many by so many zones with crooked borders, which neighbours share."""
    step = side / wide
    nodes = np.stack(np.meshgrid(np.arange(wide + 1), np.arange(wide + 1)), axis=-1) + rng.uniform(
        -0.3, 0.3, (wide + 1, wide + 1, 2)
    )
    off = rng.uniform(-0.1, 0.1, (2, wide + 1, wide + 1, EDGE - 2, 1))

    def border(row: int, column: int, upwards: int) -> Any:
        start, end = nodes[row, column], nodes[row + upwards, column + 1 - upwards]
        points = start + np.linspace(0, 1, EDGE)[:-1, None] * (end - start)
        points[1:] += (end - start)[::-1] * (-1, 1) * off[upwards, row, column]
        return np.vstack([points, end])

    rings = (
        np.vstack(
            [
                border(row, column, 0)[:-1],
                border(row, column + 1, 1)[:-1],
                border(row + 1, column, 0)[:0:-1],
                border(row, column, 1)[:0:-1],
            ]
        )
        for row in range(wide)
        for column in range(wide)
    )
    return [Polygon(ring * step + (EAST, NORTH)) for ring in rings]


def run(way: str, task: str, town: tuple[str, str], output: Path) -> tuple[float, float]:
    """Megabytes above the libraries, and seconds of processors."""
    command = [sys.executable, "-W", "ignore", "-c", CHILD, json.dumps([way, task, *town, str(output)])]
    megabytes, seconds = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.splitlines()[-1])
    return megabytes, seconds


def compare(task: str, town: tuple[str, str], folder: Path, count: int, rounds: int) -> None:
    """Print what the plain way takes beside the engine."""
    memory: dict[str, list[float]] = {"engine": [], "plain": []}

    def turn(way: str) -> Taken:
        megabytes, seconds = run(way, task, town, folder / f"{way}.gpkg")
        memory[way].append(megabytes)
        return Taken(math.nan, seconds)

    taken = take_turns({way: partial(turn, way) for way in memory}, rounds)
    _, times = times_as_fast(taken["engine"], taken["plain"])
    most = {way: statistics.median(megabytes) for way, megabytes in memory.items()}
    field = "bld_area" if task == "urbanform" else "coverage"
    one, other = (geopandas.read_file(folder / f"{way}.gpkg")[field].fillna(0) for way in memory)
    print(
        f"{task}: GeoPandas takes {times} times as long, {most['plain']:,.0f} MB beside {most['engine']:,.0f} MB for "
        f"{count:,} footprints; {field} differs by {(one - other).abs().max() / one.max():.0e} of the largest",
        flush=True,
    )


def grow(task: str, towns: dict[int, tuple[str, str]], folder: Path) -> bool:
    """Whether memory and time grow as they may."""
    figures = []
    for count, town in towns.items():
        figures.append((count, *run("engine", task, town, folder / "grown.gpkg")))
        _, megabytes, seconds = figures[-1]
        print(f"{task:12} {count:12,} {megabytes:8,.0f} MB {seconds:8,.0f} s", flush=True)
    (before, less, _), (count, megabytes, seconds) = figures[-2:]
    slope = math.log(seconds / figures[0][2]) / math.log(count / figures[0][0])
    memory = megabytes + (GOAL - count) * max(0.0, megabytes - less) / (count - before)
    hours = seconds * (GOAL / count) ** max(1.0, slope) / 3600
    print(f"{task}: {GOAL:,} footprints take {memory:,.0f} MB and {hours:.1f} h of one core, slope of time {slope:.2f}")
    return memory < GOAL_MEMORY and slope <= STEEPEST


def main() -> int:
    """Read the command line, measure, and say whether the limits hold."""
    chosen = options(
        __doc__, footprints=[100_000, 300_000, 1_000_000], plain=30_000, rounds=3, tasks=["urbanform", "jointozones"]
    )
    if len(chosen.footprints) == 1:
        raise SystemExit("Growth needs two numbers of footprints or more.")
    holds = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if chosen.plain:
            town = write_town(folder, chosen.plain)
            for task in chosen.tasks:
                compare(task, town, folder, chosen.plain, chosen.rounds)
        towns = {count: write_town(folder, count) for count in chosen.footprints}
        for task in chosen.tasks if towns else ():
            holds = grow(task, towns, folder) and holds
    print(f"Within the limits: {'yes' if holds else 'NO'}")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
