"""A model of status applied to imagery: a value for every tile, how sure it is, and how unlike the tiles it knows."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from pyproj import CRS

from .distribution.tile_stream import TileStream
from .images.image_source import PHOTOGRAPHS, TILES, ImageSource
from .images.image_sources import Images, open_images
from .images.raster_tiles import RasterTiles
from .jointozones import join
from .networks.computing import use_all_cores
from .options.choices import ORDERED
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.wording import enumerated
from .publishing.outputs import whole_outputs
from .rasters.tile_raster import FeatureRaster
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .runtime.provenance import made_by, made_from
from .status.held_out_model import NO_FOLD
from .status.status_model import Prediction, Predictor, StatusModel, read_status
from .status.validation import Scored, conformal_sets, prediction_intervals, set_limits, set_words
from .vectors.area_weights import weighted_mean
from .vectors.local_crs import measuring_crs
from .vectors.overlaps import overlaps
from .vectors.vectors import add_fields, moved, numeric_field, read_layer, reprojected, valid_polygons, write_layer

PART = 5000
"""Polygons in memory at a time."""
FIELDS = ("predicted", "low", "high", "novelty")
LEAST_ZONES = 3


def predict(
    *,
    model: str,
    output: str,
    imagery: ImageryOptions,
    raster: str | None = None,
    zones: str | None = None,
    joined: str | None = None,
    field: str | None = None,
    stride: int | None = None,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Predict the value of every tile of some rasters (or of photographs) by a model that ``traincnn`` made.

    A tile on ground that the model was trained on is predicted by the head that had not seen its fold, so that a map of
    the training city is as honest as one of another city.

    Args:
        model: file of the model; pixel values are scaled as its own were.
        output: GeoPackage of tiles ``tile_id, row, col, city, predicted, low, high, novelty, fold``; for classes also
            ``predicted_class``, ``probability`` and ``likely``. ``fold`` is NULL on new ground. A novelty above 1 is
            unlike 99 % of the tiles of training, and its interval means nothing.
        raster: one cell per tile with the bands predicted, low, high and novelty; of one input only.
        zones, joined: polygons, and a GeoPackage of them with the area-weighted means of predicted and novelty.
        field: of the zones, a known value to compare with.
        stride: in pixels; the model's own unless given.

    Returns:
        ``tiles``, ``novel_share``, ``classes``, ``span`` (least and greatest label of training), ``fields`` (of the
        joined zones) and, where there is a known value, ``measures``.

    Raises:
        ModelFileError: the file is no such model, or was made from photographs and is to read rasters.
        InputError: as ``traincnn``.
    """
    use_all_cores()
    known = read_status(model)
    inputs, photos = imagery.inputs, imagery.photos
    if raster and len(inputs) != 1:
        raise InputError("The raster of predictions is made of one raster: choose one, or leave the raster out.")
    if photos and known.card.band_count != 3:
        raise InputError(
            f"The model {model} reads tiles of {known.card.band_count} bands, and photographs have three: choose a "
            "model of three bands."
        )
    if inputs:
        known.check_kind(TILES)  # the scaling of photographs would make every pixel of a raster white
    if photos and known.card.images != PHOTOGRAPHS:
        events.warning("The model was trained on tiles from above, not on photographs: it has never seen a street.")
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, model=model, zones=zones))
        paths = outputs.wanted(output=output, raster=raster, joined=joined)
        used = [known.bands_of(path, imagery.band_numbers) for path in inputs]
        card = known.card
        read = replace(known.as_read(imagery), bands=used[0] if used else None)
        grid = GridOptions(tile_size=card.tile_size, stride=stride or card.stride, context=card.context)
        opened = stack.enter_context(open_images(read, grid, known.scaling, events))
        for source in opened.sources:
            known.tell_unknown_version(source, events)
            known.compare_resolutions(source, events, "predictions")
        encoder = known.encoder(computing, events)
        predictor = Predictor(known, encoder)
        if card.doubt:
            events.warning(card.doubt)
        _warn_of_other_images(card.sources, opened.sources, events)
        images = Images(opened.sources)
        predicted = _predict(images, predictor, computing.batch_size, events.step(0.02, 0.85, "Predicting"))
        events.progress(0.86, "Writing")
        _write_tiles(paths["output"], images, known, predicted)
        if raster:
            _write_raster(paths["raster"], cast(RasterTiles, opened.first), images, predicted, encoder.precision)
        result: dict[str, Any] = {"fields": []}
        if zones and joined:
            result = _join(zones, paths["joined"], images, known, predicted, field, events)
        origins = [source.origin for source in opened.sources]
    return {
        "tiles": len(images),
        "novel_share": float(np.mean(predicted["novelty"] > 1)),
        "classes": card.classes,
        "span": card.span,
        "field": card.field,
        **result,
        "provenance": {**made_by("predict"), "URBAN_ML_PRECISION": encoder.precision, **made_from(origins)},
    }


def _warn_of_other_images(known: Sequence[dict[str, str]], sources: Sequence[ImageSource], events: Events) -> None:
    """Say what is not known of images that the model was not made from; ``known`` are those it was made from."""
    made_from = {origin["fingerprint"] for origin in known}
    others = [source.name for source in sources if source.origin["fingerprint"] not in made_from]
    if not others or sources[0].upright:
        return
    named = enumerated(others[:3]) + (" and others" if len(others) > 3 else "")
    if len(known) > 1:
        events.warning(
            f"The model was made from {len(known)} images, and {named} is none of them: compare the predictions there "
            "with known values (ZONES and FIELD) before you trust them."
        )
        return
    events.warning(
        f"The model was made from one image and is applied to another ({named}). How it does there is not known: its "
        "held-out blocks lie in the first image, and it may be wrong everywhere although the novelty is low. Compare "
        "the predictions with known values (ZONES and FIELD), or train on several images."
    )


def _predict(images: Images, predictor: Predictor, batch_size: int, step: Step) -> dict[str, NDArray[Any]]:
    """Predictions of all images; those with too few valid pixels are left out of ``images``."""
    images.choose_cells(
        (number, rows, columns)
        for number, source in enumerate(images.sources)
        for rows, columns, _ in source.in_parts()
    )
    total, done = len(images), 0
    places, parts = list[tuple[int, Any, Any]](), []
    for number, source in enumerate(images.sources):
        for rows, columns, found in TileStream(source, Prediction(predictor, source), batch_size):
            parts.append(found)
            places.append((number, rows, columns))
            done += len(rows)
            step.done(done, total)
    if not parts:
        raise InputError("No image has enough valid pixels: check the nodata value, the mask and the tile size.")
    images.choose_cells(places)
    values, shares, new, fold = (np.concatenate(column) for column in zip(*parts))
    return {**_with_intervals(predictor.model, values, shares), "novelty": new, "fold": fold}


def _with_intervals(model: StatusModel, values: NDArray[Any], shares: NDArray[Any]) -> dict[str, NDArray[Any]]:
    """``predicted``, ``low`` and ``high``; for classes their numbers from 1, with ``probability`` and ``sets``."""
    if model.is_regression:
        low, high = prediction_intervals(values, model.tiles.observed, model.tiles.predicted, model.head.limits)
        return {"predicted": values, "low": low, "high": high}
    sets = conformal_sets(shares, model.card.width)
    low, high = set_limits(sets, model.card.task == ORDERED)
    best = {"predicted": shares.argmax(axis=1) + 1.0, "probability": shares.max(axis=1)}
    return {**best, "low": low, "high": high, "sets": sets}


def _fields(model: StatusModel, predicted: dict[str, NDArray[Any]], part: slice) -> dict[str, Any]:
    fields: dict[str, Any] = {name: predicted[name][part] for name in FIELDS}
    fold = predicted["fold"][part]
    fields["fold"] = np.where(fold == NO_FOLD, np.nan, fold + 1.0)
    if not model.is_regression:
        names = model.card.names
        fields["predicted_class"] = [names[int(number) - 1] for number in predicted["predicted"][part]]
        fields["probability"] = predicted["probability"][part]
        fields["likely"] = set_words(predicted["sets"][part], names)
    return fields


def _write_tiles(path: str, images: Images, model: StatusModel, predicted: dict[str, NDArray[Any]]) -> None:
    for start in range(0, len(images), PART):
        part = slice(start, start + PART)
        layer = images.layer(_fields(model, predicted, part), np.arange(len(images))[part])
        if start == 0:
            write_layer(layer, path, "tiles")
        else:
            layer.to_file(path, driver="GPKG", layer="tiles", mode="a")


def _write_raster(
    path: str, source: RasterTiles, images: Images, predicted: dict[str, NDArray[Any]], precision: str
) -> None:
    values = np.stack([predicted[name] for name in FIELDS], axis=1).astype(np.float32)
    tags = {**made_by("predict"), "URBAN_ML_PRECISION": precision, "URBAN_ML_BANDS": ", ".join(FIELDS)}
    with FeatureRaster(path, source.places, len(FIELDS), tags) as file:
        for row in np.unique(images.row):
            here = images.row == row
            file.write_row(int(row), images.column[here], values[here])


def _join(
    zones: str,
    path: str,
    images: Images,
    model: StatusModel,
    predicted: dict[str, NDArray[Any]],
    field: str | None,
    events: Events,
) -> dict[str, Any]:
    """Zones with what was predicted in them, and how that compares with what is known of them."""
    layer = read_layer(zones, "zones")
    known = numeric_field(layer, field, "zones") if field else None
    shapes = valid_polygons(layer.geometry, "zones", events)
    crs: CRS = measuring_crs(GeoDataFrame(geometry=shapes[~shapes.is_empty]), [images.sources[0].crs], events)
    tiles = moved(images.layer({}, np.arange(len(images))).geometry, crs, "tiles")
    values = {name: predicted[name].astype(float) for name in ("predicted", "novelty")}
    local = reprojected(shapes, crs, "zones")
    added = _join_points(local, tiles, values) if images.upright else join(local, tiles, None, 0, values)
    write_layer(add_fields(layer, added, "zones", events), path, "zones")
    result: dict[str, Any] = {"fields": list(added.columns)}
    if known is not None and model.is_regression:
        result["measures"] = _compared(known, added["predicted_mean"].to_numpy())
    return result


def _join_points(zones: GeoSeries, points: GeoSeries, values: dict[str, NDArray[Any]]) -> pd.DataFrame:
    """The means of values (points,) in each zone, NaN where there is no point, and how many points there are."""
    met = overlaps(points, zones)
    if not len(met.zone):
        raise InputError("No photograph lies in a zone: choose layers of the same place.")
    means = {f"{name}_mean": weighted_mean(met.zone, met.share, v[met.image], len(zones)) for name, v in values.items()}
    return pd.DataFrame({**means, "tile_count": np.bincount(met.zone, minlength=len(zones))}, index=zones.index)


def _compared(known: NDArray[np.float64], predicted: NDArray[np.float64]) -> dict[str, float]:
    both = np.isfinite(known) & np.isfinite(predicted)
    if both.sum() < LEAST_ZONES:
        return {}
    scored = Scored(known[both], predicted[both], np.arange(int(both.sum())))
    return {measure.name: measure.value for measure in scored.measures()}
