"""What was found of images in a generative model: their latents, and how like them what it draws is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from geopandas import GeoDataFrame

from ..generation.generator_model import GeneratorModel
from ..images.image_sources import Images
from ..images.photographs import PhotoPlaces
from ..runtime.arrays import Array, Bytes, Floats, Floats32, Ints
from .encoders import LearntEncoder
from .images_to_find import ImagesToFind
from .inverting import RECOGNISED, Inverter
from .latents_file import Latents
from .likeness import MEASURES

ENDS = (5, 95)
"""Percentiles between which nine of ten images lie."""


@dataclass(frozen=True)
class FoundImages:
    """N images, found by each of some methods.

    Attributes:
        images: where they are.
        shown: what they show.
        layer: their places.
        latents: of them.
        likeness: by method, and then by measure and ``recognised``, (N,).
        encoders: that were used, by method.
        learnt: (N,) whether an encoder learnt from the image in this run.
    """

    model: GeneratorModel
    images: Images
    shown: ImagesToFind
    layer: GeoDataFrame
    latents: Latents
    likeness: dict[str, dict[str, Floats32]]
    encoders: dict[str, LearntEncoder]
    learnt: Array
    inverter: Inverter

    @property
    def methods(self) -> tuple[str, ...]:
        """Their names, in order."""
        return self.latents.methods

    @property
    def mean_distance(self) -> Floats:
        """(N,) the mean over methods of the distance by features."""
        return np.mean([found["perceptual"] for found in self.likeness.values()], axis=0, dtype=np.float64)

    def reconstructions(self, numbers: Ints) -> dict[str, Bytes]:
        """By method, what is drawn of some images: (n, S, S, 3)."""
        return {method: self.inverter.pictures(self.latents.by_method[method][numbers]) for method in self.methods}

    def fields(self) -> dict[str, Floats32]:
        """Of a layer of the images: ``l2_<method>``, ``perceptual_<method>`` and ``ssim_<method>`` (N,)."""
        return {
            f"{measure}_{method}": found[measure] for method, found in self.likeness.items() for measure in MEASURES
        }

    def rows(self) -> list[dict[str, Any]]:
        """One row a method: the median of each measure, between what values nine of ten images lie, and the rest."""
        return [self._row(method, found) for method, found in self.likeness.items()]

    def _row(self, method: str, found: dict[str, Floats32]) -> dict[str, Any]:
        row: dict[str, Any] = {"method": method, "images": len(self.images)}
        for measure in MEASURES:
            low, high = np.percentile(found[measure], ENDS)
            row |= {
                measure: float(np.median(found[measure])),
                f"{measure}_low": float(low),
                f"{measure}_high": float(high),
            }
        row[RECOGNISED] = float(found[RECOGNISED].mean())
        row["perceptual_held_out"] = self._held_out(method, found["perceptual"])
        encoder = self.encoders.get(method)
        return {**row, "shown": encoder.shown if encoder else None}

    def _held_out(self, method: str, distance: Floats32) -> float | None:
        """The median over images that the encoder did not learn from; None where it came with the model."""
        encoder = self.encoders.get(method)
        if not encoder or not encoder.history or self.learnt.all() or not self.learnt.any():
            return None
        return float(np.median(distance[~self.learnt]))


def latents_of(
    model: GeneratorModel,
    images: Images,
    layer: GeoDataFrame,
    by_method: dict[str, Floats32],
    provenance: dict[str, str],
) -> Latents:
    """Latents with the places of their images."""
    middles = [shape.centroid for shape in layer.geometry]
    shape, first = model.card.shape, images.sources[0]
    return Latents(
        fingerprint=model.fingerprint,
        kind=model.card.images,
        layers=shape.layers,
        width=shape.latent,
        by_method=by_method,
        source=images.source,
        row=images.row,
        column=images.column,
        block=_blocks(images),
        x=np.array([middle.x for middle in middles]),
        y=np.array([middle.y for middle in middles]),
        crs=str(first.crs or ""),
        sources=[source.origin for source in images.sources],
        tile_size=model.card.tile_size,
        ids=layer["tile_id"].to_numpy(np.int64),
        provenance=provenance,
    )


def _blocks(images: Images) -> Ints:
    """(N,) the same number for views of one panorama; else each image has its own."""
    places = images.sources[0].places
    if isinstance(places, PhotoPlaces):
        return np.asarray(places.photograph[images.column], np.int64)
    return np.arange(len(images), dtype=np.int64)
