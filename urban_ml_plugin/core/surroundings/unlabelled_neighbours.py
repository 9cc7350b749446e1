"""Images without a label that lie near labelled ones, and which of them no fold may learn from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from geopandas import GeoSeries
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..images.image_source import ImageSource
from ..images.image_sources import Images
from ..images.tile_memory import require_memory, training_need
from ..learning.resumable_description import Keeper
from ..networks.computing import Encoder
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.events import Step
from ..status.experiment import Study, describe_images
from ..status.spatial_folds import APART, LARGEST_OVERLAP, Folds
from ..vectors.overlaps import centroids, overlaps
from ..vectors.vectors import moved


@dataclass
class Neighbours:
    """M images without a label, with features, and the P pairs that they make with labelled images in reach.

    Attributes:
        reach: metres between middles, at most.
        centres: (M, 2) metres.
        features: (M, D)
        neighbour, image: (P,) the pairs.
        barred: (F, M) which no model may learn from while a fold is held out: they share pixels with it, or lie nearer
            to it than to any other labelled image.
    """

    reach: float
    centres: Floats
    features: NDArray[np.float32]
    neighbour: Ints
    image: Ints
    barred: Bools

    def __len__(self) -> int:
        return len(self.features)


def find_neighbours(
    study: Study, folds: Folds, reach: float, encoder: Encoder, batch_size: int, step: Step
) -> Neighbours:
    """The images around those of a study that have no label, described.

    Images that polygons with a label cover by more than ``LARGEST_OVERLAP`` are none: part of them has a label.
    """
    images, centres = _near_images(study, reach)
    if not len(images):
        none = np.zeros(0, np.int64)
        bars = np.zeros((len(folds), 0), bool)
        return Neighbours(reach, np.zeros((0, 2)), study.features[:0], none, none, bars)
    require_memory(len(images), training_need(study.features.shape[1], 0))
    described = describe_images(images, encoder, batch_size, step, Keeper(None, encoder, images, []))
    centres = centres[described.usable]
    near = cKDTree(study.centres).query_ball_point(centres, reach)
    neighbour = np.repeat(np.arange(len(centres)), [len(found) for found in near])
    image = np.array([one for found in near for one in found], np.int64)
    barred = _barred(study, folds, images.among(described.usable), centres)
    return Neighbours(reach, centres, described.features[:], neighbour, image, barred)


def _near_images(study: Study, reach: float) -> tuple[Images, Floats]:
    """The images in reach that have no label, and their middles (M, 2)."""
    tree, parts, centres = cKDTree(study.centres), [], []
    images = Images(study.images.sources)
    for number, source in enumerate(images.sources):
        labelled = _places(study.images, number, source)
        for rows, columns, places in source.in_parts():
            ground = moved(places, study.zones.shapes.crs, "imagery")
            there = centroids(ground)
            near = np.isfinite(tree.query(there, distance_upper_bound=reach)[0])
            near &= ~np.isin(rows * source.places.columns + columns, labelled)
            near[np.flatnonzero(near)] = ~_partly_labelled(ground.iloc[np.flatnonzero(near)], study)
            parts.append((np.full(int(near.sum()), number), rows[near], columns[near]))
            centres.append(there[near])
    of, row, column = (np.concatenate(column).astype(np.int64) for column in zip(*parts))
    order = np.lexsort((column, row, of))
    images.choose(of, row, column)
    return images, np.concatenate(centres)[order]


def _places(images: Images, number: int, source: ImageSource) -> Array:
    mine = images.source == number
    return images.row[mine] * source.places.columns + images.column[mine]


def _partly_labelled(ground: GeoSeries, study: Study) -> Bools:
    """(M,) whether labelled polygons cover more of it than nothing."""
    met = overlaps(ground.reset_index(drop=True), study.zones.shapes)
    return np.bincount(met.image, met.share, len(ground)) > LARGEST_OVERLAP


def _barred(study: Study, folds: Folds, images: Images, centres: Floats) -> Bools:
    """(F, M) which neighbours, images with these centres, must not train while a fold is held out."""
    nearest = folds.of_image[cKDTree(study.centres).query(centres)[1]]
    barred: Bools = nearest == np.arange(len(folds))[:, None]
    overlap = study.side * study.context
    for fold in range(len(folds) if overlap > 0 else 0):
        held_out = cKDTree(study.centres[folds.of_image == fold])
        distance, _ = held_out.query(centres, p=np.inf, distance_upper_bound=overlap * APART)
        barred[fold] |= np.isfinite(distance) | images.showing(study.images.among(folds.of_image == fold))
    return barred
