"""The space of features that a network gave the tiles of a city: its plane in pictures, its map, its odd ends.

After the feature space of Metzler et al., Phenotyping urban built and natural environments with high-resolution
satellite images and unsupervised deep learning (Science of the Total Environment, 2023). Where we depart from it stands
in ``docs/methods.md``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, cast

import numpy as np

from .clustering.deepcluster_model import DeepClusterModel, read_deepcluster
from .embedding.embedding import TileSpace, space_of_features, space_of_images, space_of_model
from .embedding.embedding_projection import LocatedTiles, locate
from .embedding.feature_raster import FeatureCells, grid_on, read_classes
from .embedding.umap_projection import check_umap
from .images.band_colours import Stretch, component_colours, measure_stretch
from .images.image_source import ImageSource
from .images.image_sources import refuse_rasters
from .images.imagery import open_raster
from .images.raster_tiles import RasterTiles
from .images.tile_layer import write_tiles
from .networks.computing import Encoder, use_all_cores
from .options.choices import PLANES, UMAP
from .options.clustering_options import PlaneOptions
from .options.imagery_options import ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.tile_raster import write_colours
from .reports.featurespace import SpaceView, featurespace_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import tags


class _Opened(NamedTuple):
    """What the inputs hold, opened."""

    images: ImageSource | None
    cells: FeatureCells | None
    known: DeepClusterModel | None


def featurespace(
    *,
    output: str,
    rgb: str | None = None,
    report: str | None = None,
    imagery: ImageryOptions = ImageryOptions(),
    model: str | None = None,
    features: str | None = None,
    labels: str | None = None,
    plane: PlaneOptions = PlaneOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Show how the tiles of a raster, or photographs, differ in what a network notes about them.

    Args:
        output: GeoPackage of tiles ``tile_id, row, col, cluster, pc1, pc2, pc3, outlier, outlier_rank``; ``cluster``
            only where clusters are known. Without imagery a tile is the cell of the feature raster.
        rgb: raster of one cell a tile, the first three components as red, green and blue with one scale, 1 to 255; 0 is
            nodata.
        report: HTML page.
        imagery: at most one raster: gives the pictures and, with a model and without features, the features. Cells of
            features with their middle outside the mask are left out. Or photographs, with a model.
        model: file made by ``deepcluster``; its clusters colour the tiles, and its space is the one that is shown.
        features: raster made by ``extractfeatures``; features are standardised where there is no model.
        labels: raster of one cell a tile, 1 to K, 0 is nodata; colours the tiles where there is no model.
        seed: of the sample that outliers are told by, and of ``umap``.

    Returns:
        ``tiles``, ``classes``, ``explained`` (share of the variance in the first three components), ``outliers``
        (tiles whose score is above 1) and ``stretch`` of the colours.

    Raises:
        InputError: inputs are lacking or do not lie on each other, there are fewer than three tiles with features, or
            all are the same.
        ModelFileError: the file is no such model, or the features are not those it reads.
        MissingPackageError: the report or the method needs a package that is not installed.
    """
    _check_inputs(imagery, model, features, labels, plane)
    refuse_rasters(imagery, RGB=rgb)
    if report:
        plotly_script()
    use_all_cores()
    events.progress(0, "Opening the inputs")
    with ExitStack() as stack:
        known = read_deepcluster(model) if model else None
        cells = stack.enter_context(FeatureCells(features, imagery.mask, events)) if features else None
        images = None
        if imagery.given:
            area = None if cells else imagery.mask
            images = stack.enter_context(_images(replace(imagery, mask=area), known, cells, events))
        opened = _Opened(images, cells, known)
        given = {**imagery.files, "features": features, "model": model, "labels": labels}
        outputs = stack.enter_context(whole_outputs(events, **given))
        tile_path = outputs.path(output)
        rgb_path, report_path = outputs.paths(rgb=rgb, report=report)
        encoder = _encoder(opened, computing, events)
        space = _space(opened, labels, encoder, computing.batch_size, events)
        tiles = locate(space, seed, events.step(0.6, 0.75, "Finding the principal axes"))
        stretch = measure_stretch(tiles.coordinates[:, :3])
        provenance = _provenance(opened, model, labels, plane.method, seed, encoder)
        events.progress(0.75, "Writing tiles")
        _write_tiles(tile_path, space, tiles, images)
        if rgb_path:
            _write_rgb(rgb_path, cast(TileGrid, space.places), tiles, stretch, provenance)
        if report_path:
            source = images.at(tiles.rows, tiles.columns) if images else None
            step = events.step(0.8, 1, "Cutting out pictures")
            title = images.name if images else Path(features or "").stem
            view = SpaceView(
                title, space, tiles, stretch, source, plane.method, plane.thumbnails, seed, bool(imagery.photos)
            )
            parameters = _parameters(opened, model, features, labels, plane, seed)
            page = featurespace_report(view, parameters, provenance, step)
            Path(report_path).write_text(page, encoding="utf-8")
    return {
        "tiles": len(tiles),
        "classes": space.classes,
        "explained": float(tiles.axes.shares[:3].sum()),
        "outliers": int((tiles.outlier > 1).sum()),
        "stretch": _stretch(stretch),
        "provenance": provenance,
    }


def _check_inputs(
    imagery: ImageryOptions, model: str | None, features: str | None, labels: str | None, plane: PlaneOptions
) -> None:
    """What can be told without opening a file."""
    if not features and not model:
        raise InputError(
            "There is nothing to show: give a feature raster of “extractfeatures”, or a model of “deepcluster” with "
            "the imagery."
        )
    if not features and not imagery.given:
        raise InputError("A model alone has no tiles: give the imagery, or a feature raster.")
    if imagery.photos and (features or labels):
        raise InputError(
            "Feature and cluster rasters are of tiles: leave them out, and give the photographs (PHOTOS) with a model "
            "that was made from photographs."
        )
    if labels and model:
        raise InputError("The model brings its own clusters: leave the label raster out, or the model.")
    if plane.thumbnails < 0:
        raise InputError(f"{plane.thumbnails} pictures cannot be shown: choose 0 or more.")
    if plane.method not in PLANES:
        raise InputError(f"There is no method called {plane.method!r}: choose one of {', '.join(PLANES)}.")
    if plane.method == UMAP:
        check_umap()


@contextmanager
def _images(
    imagery: ImageryOptions, known: DeepClusterModel | None, cells: FeatureCells | None, events: Events
) -> Iterator[ImageSource]:
    """The images as the model reads them, or for pictures alone; tiles where features tell where they lie."""
    if cells is None and known is not None:
        with known.open_source(imagery, events) as source:
            yield source
        return
    scaling, bands = None, None
    if known is not None:
        scaling, bands = known.scaling, known.bands_of(imagery.raster, imagery.band_numbers)
    described = cast(FeatureCells, cells)
    with open_raster(replace(imagery, embedding=described.of_embeddings), events, scaling, bands) as raster:
        yield RasterTiles(raster, grid_on(raster, described))


def _encoder(opened: _Opened, computing: ComputingOptions, events: Events) -> Encoder | None:
    """What describes the tiles; None where a raster holds their features."""
    if opened.known is None or opened.cells is not None:
        return None
    return opened.known.encoder(computing, events)


def _space(opened: _Opened, labels: str | None, encoder: Encoder | None, batch_size: int, events: Events) -> TileSpace:
    images, cells, known = opened
    if cells is not None:
        events.progress(0.05, "Reading the features")
        grid = cast(TileGrid, images.places) if images else cells.grid
        if known is not None:
            return space_of_model(cells, grid, known, events)
        return space_of_features(cells, grid, *(read_classes(labels, grid) if labels else (None, [])))
    if images is None or known is None or encoder is None:
        raise InputError("There is nothing to describe tiles by: give a feature raster, or imagery and a model.")
    known.compare_resolutions(images, events)
    step = events.step(0.05, 0.6, "Describing tiles")
    return space_of_images(images, known, encoder, batch_size, step)


def _provenance(
    opened: _Opened, model: str | None, labels: str | None, method: str, seed: int, encoder: Encoder | None
) -> dict[str, str]:
    made: dict[str, Any] = {"method": method, "seed": seed}
    if opened.known is not None:
        made |= {"model": model, "model_made_from": opened.known.card.provenance}
    if labels:
        made["labels"] = labels
    if encoder is not None:
        made["precision"] = encoder.precision
    if opened.cells is None:
        return tags("featurespace", cast(ImageSource, opened.images), **made)
    pictures = opened.images.path if opened.images else None
    return tags("featurespace", opened.cells, **made, pictures=pictures, features_made_from=opened.cells.origin)


def _parameters(
    opened: _Opened,
    model: str | None,
    features: str | None,
    labels: str | None,
    plane: PlaneOptions,
    seed: int,
) -> dict[str, Any]:
    """What was chosen, in the words of the report."""
    return {
        "imagery": opened.images.path if opened.images else None,
        "bands": ", ".join(map(str, opened.images.bands)) if opened.images else None,
        "model": model,
        "features": features,
        "labels": labels,
        "method": plane.method,
        "pictures on the plane": plane.thumbnails,
        "seed": seed,
    }


def _write_tiles(path: str, space: TileSpace, tiles: LocatedTiles, images: ImageSource | None) -> None:
    fields: dict[str, Any] = {}
    if space.classes:
        fields["cluster"] = np.ma.masked_equal(tiles.labels, 0)
    fields |= {f"pc{axis + 1}": tiles.coordinates[:, axis].astype(np.float64) for axis in range(3)}
    fields |= {"outlier": tiles.outlier, "outlier_rank": tiles.rank}
    known = images.fields(tiles.rows, tiles.columns) if images else {}
    write_tiles(path, space.places, tiles.rows, tiles.columns, {**fields, **known})


def _write_rgb(path: str, grid: TileGrid, tiles: LocatedTiles, stretch: Stretch, provenance: dict[str, str]) -> None:
    told = {"value": "128 + 127 (component - centre) / reach", **_stretch(stretch)}
    colours = component_colours(tiles.coordinates[:, :3], stretch)
    write_colours(path, grid, tiles.rows, tiles.columns, colours, {**provenance, "URBAN_ML_STRETCH": json.dumps(told)})


def _stretch(stretch: Stretch) -> dict[str, Any]:
    return {"centre": stretch.centre.tolist(), "reach": stretch.reach}
