"""Votes between images whose order is known, by raters of whom some vote at random and some lean to one side."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pandas as pd
from geopandas import GeoDataFrame


class PlantedVotes(NamedTuple):
    """A table of votes, the worth of each image by its number, and which raters vote at random."""

    table: pd.DataFrame
    worth: np.ndarray[Any, Any]
    random: list[str]


def planted_votes(
    images: int = 500, each: int = 20, raters: int = 40, ties: float = 0.5, random: int = 8, seed: int = 0
) -> PlantedVotes:
    """Votes as Davidson's model has them, on pairs drawn at random.

    Args:
        each: votes an image, on average.
        ties: how much likelier a tie is, between equals, than that the left one wins.
        random: so many raters see nothing.
    """
    rng = np.random.default_rng(seed)
    worth = rng.normal(0, 2, images)
    count = images * each // 2
    left = rng.integers(images, size=count)
    right = (left + rng.integers(1, images, size=count)) % images
    rater = rng.integers(raters, size=count)
    sees, side = np.where(np.arange(raters) < random, 0.0, 1.0), rng.normal(0, 0.3, raters)
    half = (sees[rater] * (worth[left] - worth[right]) + side[rater]) / 2
    odds = np.stack([np.exp(half), np.full(count, ties), np.exp(-half)], axis=1)
    chosen = (rng.random(count)[:, None] > (odds / odds.sum(axis=1, keepdims=True)).cumsum(axis=1)).sum(axis=1)
    table = pd.DataFrame(
        {
            "one": left,
            "two": right,
            "safer": np.array(["left", "equal", "right"])[chosen],
            "who": [f"rater {n:02}" for n in rater],
        }
    )
    return PlantedVotes(table, worth, [f"rater {n:02}" for n in range(random)])


def write_votes(folder: Path, table: pd.DataFrame, name: str = "votes.gpkg") -> str:
    """The table as a GeoPackage without geometries."""
    GeoDataFrame(table, geometry=[None] * len(table)).to_file(folder / name, driver="GPKG")
    return str(folder / name)


def write_images(folder: Path, ids: Any, name: str = "images.gpkg") -> str:
    """A point for each id, 10 m apart along a line, with a field ``number``."""
    ids = list(ids)
    points = geopandas.points_from_xy(500000 + 10.0 * np.arange(len(ids)), np.full(len(ids), 5000000.0))
    GeoDataFrame({"number": ids}, geometry=points, crs="EPSG:32633").to_file(folder / name, driver="GPKG")
    return str(folder / name)
