"""What is measured of images that are in a pair: colour and texture, classes of things, urban form, what models say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import geopandas
import numpy as np

from ..clustering.deepcluster_model import DeepClusterModel
from ..images.colour_attributes import BRIGHTNESS, BUILT, EDGES, GREEN, TEXTURE, colour_attributes
from ..images.image_sources import Images
from ..images.tiles import Tiles, batch_length
from ..languages.translation import to_translate
from ..networks.computing import Encoder
from ..objects.class_maps import ClassMaps
from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError, ModelFileError
from ..runtime.events import Events, Step
from ..status.status_model import Predictor, StatusModel
from ..vectors.area_weights import weighted_mean
from ..vectors.local_crs import measuring_crs
from ..vectors.overlaps import overlaps
from ..vectors.vectors import numeric_field, read_layer, reprojected, valid_polygons

COLOUR, CLASSES, FORM, STATUS, CLUSTER = ("colour", "class", "form", "status", "cluster")
SHARE = "share"
"""Unit of what is between 0 and 1 of a whole; its differences are told in points (per cent of the whole)."""
RGB = 3
GREY = (BRIGHTNESS, EDGES, TEXTURE)
"""Attributes that need no colours."""
SHARES = (GREEN, EDGES, BUILT)
"""Attributes that are shares of the pixels."""
TITLES = {
    GREEN: to_translate("green pixels"),
    BUILT: to_translate("pixels like built or bare ground"),
    EDGES: to_translate("pixels on edges"),
}
"""Of attributes whose name alone would say too little."""


@dataclass(frozen=True)
class Measure:
    """One number of each of N images.

    Attributes:
        field: as layers name it.
        title: as people read it.
        unit: ``share``, or empty.
        kind: one of ``KINDS``.
        values: (N,), NaN where unknown.
    """

    field: str
    title: str
    unit: str
    kind: str
    values: Floats


def in_batches(images: Images, batch_size: int, step: Step | None = None) -> Iterator[tuple[Ints, int, Tiles]]:
    """Numbers, number of the source and pixels of all images, some of one source at a time."""
    source = images.sources[0]
    length = batch_length(batch_size, source.band_count, source.seen)
    done = 0
    for number in np.unique(images.source):
        mine = np.flatnonzero(images.source == number)
        for start in range(0, len(mine), length):
            some = mine[start : start + length]
            yield some, int(number), images.sources[number].batch(images.row[some], images.column[some])
            done += len(some)
            if step:
                step.done(done, len(images))


def colour_measures(images: Images, batch_size: int, step: Step) -> list[Measure]:
    """Colour and texture; of images of one or two bands only what needs no colours, of the first of them."""
    found: dict[str, Floats] = {}
    for some, _, tiles in in_batches(images, batch_size, step):
        pixels = tiles.itself.pixels
        grey = pixels.shape[1] < RGB
        for name, values in colour_attributes(pixels[:, [0, 0, 0]] if grey else pixels[:, :RGB]).items():
            if not grey or name in GREY:
                found.setdefault(name, np.full(len(images), np.nan))[some] = values
    return [
        Measure(name, TITLES.get(name, name), SHARE if name in SHARES else "", COLOUR, values)
        for name, values in found.items()
    ]


def class_measures(maps: ClassMaps, images: Images, step: Step) -> list[Measure]:
    """The share of each class in each image."""
    shares = maps.shares_of(images, step)
    return [
        Measure(f"share_{_plain(name)}", f"share of {name}", SHARE, CLASSES, shares[:, place])
        for place, name in enumerate(maps.names)
    ]


def form_measures(images: Images, path: str, fields: Sequence[str], events: Events) -> list[Measure]:
    """Area-weighted means of measures of zones in each tile; of a photograph those of the zone that it lies in.

    Raises:
        InputError: a field is missing or not numeric, or the zones lie elsewhere.
    """
    zones = read_layer(path, "zones")
    known = {field: numeric_field(zones, field, "zones") for field in dict.fromkeys(fields)}
    shapes = valid_polygons(zones.geometry, "zones", events)
    layer = images.layer({})
    crs = measuring_crs(geopandas.GeoDataFrame(geometry=layer.geometry), [zones.crs], events)
    met = overlaps(reprojected(layer.geometry, crs, "imagery"), reprojected(shapes, crs, "zones"))
    if not len(met.image):
        raise InputError(f"The zones {path} lie under none of the images of the pairs: choose zones of the same place.")
    return [
        Measure(f"form_{_plain(field)}", field, "", FORM, weighted_mean(met.image, met.share, v[met.zone], len(images)))
        for field, v in known.items()
    ]


@dataclass(frozen=True)
class StatusSaid:
    """What a model of status says of N images, each by the model that it was held out of.

    Attributes:
        model: of status.
        values: (N,) of a regression.
        probabilities: (N, K) of classes.
    """

    model: StatusModel
    values: Floats
    probabilities: Floats

    def measures(self) -> list[Measure]:
        """The value, or the probability of each class; of two classes that of the second, the other being the rest."""
        if self.model.is_regression:
            field = self.model.card.field
            return [Measure(f"status_{_plain(field)}", f"predicted {field}", "", STATUS, self.values)]
        names = self.model.card.names
        told = range(len(names)) if len(names) > 2 else [1]
        return [
            Measure(f"p_{_plain(names[k])}", f"probability of {names[k]}", SHARE, STATUS, self.probabilities[:, k])
            for k in told
        ]


def status_of(images: Images, predictor: Predictor, batch_size: int, step: Step) -> StatusSaid:
    """What a model of status says of all images; ``images`` as the model sees them."""
    count, model = len(images), predictor.model
    values, probabilities = np.full(count, np.nan), np.full((count, len(model.card.classes)), np.nan)
    for some, number, tiles in in_batches(images, batch_size, step):
        fold = model.folds_of(images.sources[number], tiles.rows, tiles.columns)
        values[some], probabilities[some], _ = predictor(tiles, fold)
    return StatusSaid(model, values, probabilities)


def cluster_measures(
    images: Images, model: DeepClusterModel, encoder: Encoder, batch_size: int, step: Step
) -> list[Measure]:
    """For each cluster 1 for the images that are of it and 0 for the others."""
    labels = np.zeros(len(images), np.int64)
    for some, _, tiles in in_batches(images, batch_size, step):
        views = encoder.views(tiles)
        labels[some] = model.clusters.assign(views[:, 0], views[:, 1:]).labels
    return [
        Measure(f"cluster_{entry['number']}", f"images of {entry['name']}", SHARE, CLUSTER,
                np.asarray(labels == entry["number"], float))
        for entry in model.card.classes
    ]  # fmt: skip


def as_seen(images: Images, model: DeepClusterModel, others: Images) -> Images:
    """The same images as another model sees them, whose sources are those of ``others``.

    Raises:
        ModelFileError: it cuts rasters into other tiles.
    """
    for one, other in zip(images.sources, others.sources):
        same = len(one.places) == len(other.places) and one.places.columns == other.places.columns
        if not same or (not one.upright and (one.side, one.stride) != (other.side, other.stride)):
            raise ModelFileError(
                f"The model {model.path} sees tiles of {other.side} pixels every {other.stride}, and the pairs are of "
                f"tiles of {one.side} every {one.stride}: choose a model made from the same tiles (CLUSTER_MODEL)."
            )
    others.choose(images.source, images.row, images.column)
    return others


def with_distinct_fields(measures: Sequence[Measure]) -> list[Measure]:
    """The same, those whose fields would bear one name with a number behind it."""
    found: list[Measure] = []
    for one in measures:
        taken = {other.field for other in found}
        numbers = (f"{one.field}_{number}" for number in range(2, len(measures) + 2))
        found.append(replace(one, field=next(name for name in (one.field, *numbers) if name not in taken)))
    return found


def _plain(name: str) -> str:
    """A name as part of the name of a field."""
    return re.sub(r"\W+", "_", name.strip().lower()).strip("_") or "unnamed"
