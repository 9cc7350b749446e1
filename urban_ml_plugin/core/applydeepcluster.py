"""The urban types of a model in other cities: same scaling, same network, same centres, so same meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .clustering.deepcluster_model import DeepClusterModel, read_deepcluster
from .clustering.reproducibility import is_doubtful, stability_sentence
from .images.image_source import TILES, ImageSource
from .images.image_sources import check_given, refuse_rasters
from .images.tile_layer import write_grid_tiles
from .networks.computing import use_all_cores
from .options.choices import ALIGNMENTS
from .options.clustering_options import TransferOptions
from .options.imagery_options import ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .presentation.report_texts import about_photographs
from .presentation.wording import enumerated, percent
from .publishing.outputs import Outputs, whole_outputs
from .rasters.grid import TileGrid
from .rasters.tile_raster import write_labels
from .reports.applydeepcluster import applydeepcluster_report
from .runtime.arrays import finite
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import tags
from .transfer.alignment import LITTLE_SPREAD, matches_radiometry, require_variances
from .transfer.cluster_mix import Mix, cluster_mix
from .transfer.domain_shift import differences
from .transfer.domain_transfer import City, CityReader
from .transfer.own_clusters import FITTING, UNKNOWN

MUCH_NOVEL = 0.1
"""Share of novel tiles above which a model is said not to know a city."""
DISTORTED = 0.05
"""By so large a share the area of tiles may change on the way to another CRS."""
SHEET = 8
"""Pictures in a row of the cluster sheet."""


def applydeepcluster(
    *,
    imagery: ImageryOptions,
    model: str,
    output: str,
    labels: str | None = None,
    labels_folder: str | None = None,
    report: str | None = None,
    transfer: TransferOptions = TransferOptions(),
    computing: ComputingOptions = ComputingOptions(),
    seed: int = 0,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Give the tiles of one or several rasters, or photographs, the clusters of a model.

    Args:
        imagery: one raster a city, with the bands of the model or as many; or photographs of one city.
        model: file made by ``deepcluster``.
        output: GeoPackage of the tiles of all cities, as ``deepcluster`` writes them, with ``city``; in the CRS of the
            first raster.
        labels: label raster as ``deepcluster`` writes it, of a single input.
        labels_folder: where to write a label raster of each city, under its name.
        report: HTML page.
        seed: of the bootstrap.

    Returns:
        ``tiles``, ``classes``, ``novel_share`` (share of tiles with a novelty above 1), ``agreement`` (the least of the
        cities, see ``OwnClusters``; None where none is known), ``precision``, ``table`` (rows of ``city``, ``cluster``,
        ``tiles``, ``share``, ``low`` and ``high``, the limits of the 95 % interval, and of the city its ``agreement``
        and whether it is ``described`` by them, see ``OwnClusters.fit``) and ``labels`` (paths of the label
        rasters).

    Raises:
        ModelFileError: the file is no such model, a raster lacks the bands it reads, or the model is too old to align
            to by covariance.
        InputError: one label raster of several cities, no raster, no such alignment, a raster without CRS among
            several, or as ``Imagery``.
    """
    use_all_cores()
    events.progress(0, "Opening the model")
    requests, alignment = _requests(imagery), transfer.alignment
    _check_request(imagery, labels, labels_folder, alignment)
    known = read_deepcluster(model)
    if known.card.embedding and matches_radiometry(alignment):
        raise InputError(
            f"Embeddings have no light that the alignment {alignment} could match: choose standardise or coral."
        )
    if alignment == "coral":
        require_variances(known.clusters, model)
    _check_sources(requests, known)
    if report:
        plotly_script()
    encoder = known.encoder(computing, events)
    examples = max(1, SHEET // len(requests)) if report else 0
    reader = CityReader(known, encoder, alignment, computing.batch_size, bool(report), examples, events)
    names = city_names([request.inputs[0] if request.inputs else request.photos or "" for request in requests])
    with whole_outputs(events, **imagery.files, model=model) as outputs:
        writer = _Writer(outputs, known, output, labels, labels_folder, names, events)
        page_path = outputs.path(report, "report") if report else None
        cities, provenances = [], []
        made = {"model": model, "model_made_from": known.card.provenance}
        made |= {"alignment": alignment, "precision": encoder.precision}
        ends = np.linspace(0.02, 0.95, len(requests) + 1)
        for request, name, *span in zip(requests, names, ends, ends[1:]):
            with ExitStack() as stack:
                source = matched = stack.enter_context(known.open_source(request, events))
                if matches_radiometry(alignment):  # scaled by its own range instead of that of the model
                    matched = stack.enter_context(known.open_source(request, own_scaling=True))
                city = reader.read(source, matched, name, (span[0], span[0] + 0.9 * (span[1] - span[0])))
                provenance = tags("applydeepcluster", source, **made)
                writer.write(city, source, provenance, span[1])
            cities.append(city)
            provenances.append(provenance)
        warnings = [*_weigh_model(known), *(warning for city in cities for warning in _weigh(city))]
        for city in cities:
            (events.info if city.own.fit in (FITTING, UNKNOWN) else events.warning)(_own_sentence(city))
        for warning in warnings:
            events.warning(warning)
        mixes = [_mix(city, len(known.card.classes), seed) for city in cities]
        provenance = _joined(provenances)
        if page_path:
            events.progress(0.97, "Writing the report")
            page = applydeepcluster_report(
                cities=cities, mixes=mixes, card=known.card, alignment=alignment, notes=warnings, provenance=provenance
            )
            Path(page_path).write_text(page, encoding="utf-8")
    novel = float(np.mean(np.concatenate([city.tiles.novelty for city in cities]) > 1))
    return {
        "tiles": sum(len(city.tiles.rows) for city in cities),
        "classes": known.card.classes,
        "novel_share": novel,
        "agreement": min((city.own.agreement for city in cities if city.own.fit != UNKNOWN), default=None),
        "precision": encoder.precision,
        "table": [row for city, mix in zip(cities, mixes) for row in _rows(city, mix)],
        "labels": writer.label_paths,
        "provenance": provenance,
    }


def city_names(paths: Sequence[str]) -> list[str]:
    """A name for each raster, after its file, that no other has and that can name a file."""
    names: list[str] = []
    for path in paths:
        stem = re.sub(r"[^\w .-]+", "_", Path(path).stem).strip() or "city"
        count = 1
        while (name := stem if count == 1 else f"{stem}_{count}") in names:
            count += 1
        names.append(name)
    return names


def _requests(imagery: ImageryOptions) -> list[ImageryOptions]:
    """What to read for each city: one raster, or the photographs."""
    return [replace(imagery, inputs=(path,)) for path in imagery.inputs] or [imagery]


def _check_request(imagery: ImageryOptions, labels: str | None, labels_folder: str | None, alignment: str) -> None:
    if not imagery.given:
        raise InputError("No raster was given: choose one or several (INPUT), or photographs (PHOTOS).")
    check_given(imagery)
    refuse_rasters(imagery, LABELS=labels, LABELS_FOLDER=labels_folder)
    if labels and len(imagery.inputs) > 1:
        raise InputError(
            f"One cluster raster cannot hold {len(imagery.inputs)} cities: leave LABELS empty and give LABELS_FOLDER, "
            "the folder in which each city gets its own."
        )
    if alignment not in ALIGNMENTS:
        raise InputError(f"There is no alignment called {alignment!r}: choose one of {', '.join(ALIGNMENTS)}.")
    if imagery.photos and matches_radiometry(alignment):
        raise InputError(
            f"Photographs have a light of their own each, which the alignment {alignment} cannot match: choose "
            "standardise or coral."
        )


def _check_sources(requests: list[ImageryOptions], known: DeepClusterModel) -> None:
    """A look at all of them, so that the last is not refused after hours."""
    for request in requests:
        with known.open_source(request) as source:
            if len(requests) > 1 and not source.places.crs:
                raise InputError(
                    f"The raster {source.path} has no coordinate reference system, so its tiles cannot lie in one "
                    "layer with those of the others: assign one first."
                )


class _Writer:
    """Writes one city after the other into the layer of tiles, and its label raster."""

    def __init__(
        self,
        outputs: Outputs,
        known: DeepClusterModel,
        output: str,
        labels: str | None,
        folder: str | None,
        names: list[str],
        events: Events,
    ) -> None:
        self._known, self._events = known, events
        self._crs: str | None = None
        self._tiles = outputs.path(output)
        # All of them before the work: one that cannot be written shows now, not after hours.
        inside = {name: str(Path(folder, f"{name}.tif")) if folder else None for name in names}
        wanted = {name: [path for path in (labels, inside[name]) if path] for name in names}
        self._labels = {name: [outputs.path(path, "labels") for path in paths] for name, paths in wanted.items()}
        self.label_paths = [path for paths in wanted.values() for path in paths]

    def write(self, city: City, source: ImageSource, provenance: dict[str, str], until: float) -> None:
        """Append the images of a city, and write its labels."""
        first = self._crs is None
        self._crs = city.places.crs if self._crs is None else self._crs
        _warn_of_distortion(city, self._crs, self._events)
        step = self._events.step(until, until, f"{city.name}: writing tiles")
        places, tiles = source.places, city.tiles
        cells = tiles.rows, tiles.columns
        fields = {**tiles.fields, "city": city.name, **source.fields(*cells)}
        write_grid_tiles(self._tiles, places, city.shares, cells, fields, step, self._crs, not first)
        if isinstance(places, TileGrid):
            for path in self._labels[city.name]:
                write_labels(path, places, *cells, tiles.labels, self._known.card.classes, provenance)


def _warn_of_distortion(city: City, crs: str, events: Events) -> None:
    """Tell of tiles that are far from where the CRS of the layer is true."""
    places = city.places
    if crs == places.crs:
        return
    import geopandas
    from pyproj import CRS

    from .vectors.local_crs import between
    from .vectors.plausible_places import is_local

    if crs and places.crs:
        first, own = CRS.from_wkt(crs), CRS.from_wkt(places.crs)
        between(own, first, f"raster {city.name}")  # refuses what leads nowhere
        if is_local(own):
            return
    middle = places.shapes(np.array([places.rows // 2]), np.array([places.columns // 2]))
    tile = geopandas.GeoSeries(list(middle), crs=places.crs).to_crs(crs)
    equal_area = geopandas.GeoSeries(tile, crs=crs).to_crs("EPSG:6933")
    if not np.isfinite(tile.total_bounds).all() or not equal_area.area[0] > 0:
        raise InputError(
            f"The tiles of {city.name} cannot be brought to the coordinate reference system of the first raster, which "
            "does not reach there: put a raster first whose system holds for all cities, such as EPSG:4326."
        )
    if tile.crs.is_projected and abs(tile.area[0] / equal_area.area[0] - 1) > DISTORTED:
        events.warning(
            f"In the coordinate reference system of the first raster the tiles of {city.name} have "
            f"{tile.area[0] / equal_area.area[0]:.2g} times their true area: measure nothing there, or apply the model "
            "to that city by itself."
        )


def _weigh_model(known: DeepClusterModel) -> list[str]:
    """What to weigh before trusting the clusters of a model anywhere."""
    tiles = sum(entry.get("tiles", 0) for entry in known.card.classes)
    if not is_doubtful(known.clusters, tiles):
        return []
    names = [str(entry["name"]) for entry in known.card.classes]
    sentence = stability_sentence(known.clusters, names, tiles, "The map that the model was made with")
    return [sentence if known.card.images == TILES else about_photographs(sentence)]


def _own_sentence(city: City) -> str:
    """Whether the clusters describe a city."""
    sentence = city.own.sentence(city.name)
    return sentence if isinstance(city.places, TileGrid) else about_photographs(sentence)


def _weigh(city: City) -> list[str]:
    """What to weigh before trusting the clusters of a city."""
    warnings = []
    unlike = differences(city.fit)
    if unlike:
        warnings.append(
            f"The image of {city.name} is {enumerated(unlike)} (compared with the image that the model was made from)."
        )
    if city.novel > MUCH_NOVEL:
        warnings.append(
            f"{percent(city.novel)} of the tiles of {city.name} are unlike 99 % of those the model was made from: "
            "their clusters say little."
        )
    if city.aligned != "none" and city.spread < LITTLE_SPREAD:
        warnings.append(
            f"The tiles of {city.name} differ from each other only {percent(city.spread)} as much as those of the "
            "model. If it has fewer types, alignment has stretched its small differences into types that are not there."
        )
    return warnings


def _mix(city: City, clusters: int, seed: int) -> Mix:
    """The mix of a city."""
    tiles = city.tiles
    x, y = city.places.positions(tiles.rows, tiles.columns).T
    return cluster_mix(tiles.labels, clusters, x, y, seed)


def _rows(city: City, mix: Mix) -> list[dict[str, Any]]:
    """The mix as rows of a table."""
    return [
        {
            "city": city.name,
            "cluster": number,
            "tiles": int(count),
            "share": float(share),
            "low": finite(low),
            "high": finite(high),
            "agreement": city.own.agreement if city.own.fit != UNKNOWN else None,
            "described": city.own.fit,
        }
        for number, (count, share, low, high) in enumerate(zip(mix.counts, mix.shares, mix.low, mix.high), start=1)
    ]


def _joined(provenances: list[dict[str, str]]) -> dict[str, str]:
    """The origin of all cities together: what differs stands side by side."""
    return {name: "; ".join(dict.fromkeys(provenance[name] for provenance in provenances)) for name in provenances[0]}
