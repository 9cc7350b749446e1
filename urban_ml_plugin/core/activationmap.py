"""Where a status model looked: evidence for poor or rich as one seamless raster, comparable all over the map.

After Levy Abitbol & Karsai (Nature Machine Intelligence 2020), who explain each census cell for itself. Where we depart
from them stands in ``docs/methods.md``: nothing is rescaled from tile to tile, tiles overlap and are blended, what is
explained does not saturate, and a tile is explained by the model that had not seen it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.windows import Window

from .attribution.blending import Blender, phased_stride, raised_cosine
from .attribution.tile_explainer import AUTO, HIRESCAM, TileExplainer
from .attribution.trust_figures import Trust, trust_figures
from .images.imagery import Imagery
from .images.tiles import LEAST_VALID, TileReader, Tiles, TilesByIndex, read_ahead, valid_shares
from .networks.computing import choose_device, use_all_cores
from .networks.precision import FLOAT32
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.streaming_raster import PixelRaster, decimated
from .reports.activationmap import MapFacts, activationmap_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .runtime.provenance import tags
from .status.status_model import NO_FOLD, PHOTOGRAPHS, StatusModel, read_status
from .status.status_targets import SCORE, Target, choose_target
from .vectors.local_crs import between

SAMPLE = 48
"""Tiles that tell the constants of a map, and how far to trust it."""
CANDIDATES = 2_000
"""Places at which tiles for the sample are looked for before the whole raster is searched."""
MOST_OVERLAP = 0.9
LONGEST = 1_000
"""Pixels along the longer side of the map in the report."""
_TOO_LITTLE = "No tile of the raster {} has half of its pixels valid: choose another raster or mask."


def activationmap(
    *,
    input: str,
    model: str,
    output: str,
    report: str | None = None,
    method: str = HIRESCAM,
    target: str = SCORE,
    category: str | None = None,
    layer: str = AUTO,
    overlap: float = 0.8,
    bands: Sequence[int] | None = None,
    mask: str | None = None,
    draws: int = 5,
    seed: int = 0,
    device: str = "auto",
    batch_size: int = 64,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Map the evidence on which a status model bases its score.

    Args:
        input: path of the raster.
        model: file made by ``traincnn`` from rasters.
        output: GeoTIFF, float32, on the pixels of the raster; NaN where these are invalid. The mean over a tile is how
            far its score is above that of the average tile of the model, as far as the method adds up.
        report: HTML page with trust figures.
        method: of ``tileexplainer.METHODS``.
        target: of ``statustargets.TARGETS``.
        category: name of a class, to be explained instead of ``target``.
        layer: see ``TileExplainer``.
        overlap: of neighbouring tiles, 0 to 0.9; see ``blending.phased_stride``.
        bands: those of the model unless given; as many as it has.
        draws, seed: of random orders and random networks in the trust figures.

    Returns:
        ``tiles``, ``p02``, ``p98``, ``limit`` (98th percentile of the absolute values), ``completeness`` (share of the
        differences between the scores of tiles that the map adds up to; None where the method does not), ``held_out``
        (share of tiles explained by a model that had not seen them), ``words`` (what high values speak for), ``trust``.

    Raises:
        ModelFileError: the file is no such model, or the raster lacks the bands it reads.
        InputError: the target, method, layer or overlap cannot be, or no tile has enough valid pixels.
    """
    use_all_cores()
    events.progress(0, "Opening the model")
    if not 0 <= overlap <= MOST_OVERLAP:
        raise InputError(f"The overlap of {overlap:g} must lie between 0 and {MOST_OVERLAP:g}: correct this parameter.")
    if report:
        plotly_script()
    known = read_status(model)
    _check_images(known)
    aim = choose_target(known, target, category)
    _warn_of_mirror(known, aim, events)
    explainer = TileExplainer(known, aim, method, layer, choose_device(device))
    if known.card.network.precision != FLOAT32:
        events.info(f"The model was made in {known.card.network.precision}; evidence is worked out in {FLOAT32}.")
    chosen = known.bands_of(input, bands)
    inputs = {"input": input, "model": model, "mask": mask}
    with Imagery(input, chosen, mask, known.scaling, events) as imagery, whole_outputs(events, **inputs) as outputs:
        path, page = outputs.path(output), outputs.path(report, "report") if report else None
        grid = _grid(imagery, known, phased_stride(known.card.tile_size, overlap, explainer.cell))
        ratio = known.compare_resolutions(imagery, events, "map")
        held_out = HeldOut(known, grid, events)
        events.progress(0.02, "Looking at a sample of tiles")
        sample = _sample(imagery, grid, held_out)
        explainer.start_from(_mean_colour(sample.tiles))
        explainer.calibrate(sample.tiles, sample.folds)
        _say_completeness(explainer, events)
        settings = {"method": method, "target": category or target, "layers": explainer.layers, "overlap": overlap}
        provenance = _origin(imagery, known, model, explainer, grid, settings)
        step = events.step(0.05, 0.75 if report else 0.95, "Mapping activation")
        with PixelRaster(path, grid, f"evidence for {aim.words}") as raster:
            count, share = _stream(explainer, TileReader(imagery, grid, batch_size), grid, held_out, raster, step)
            figures = _figures(raster.sample)
            raster.update_tags({**provenance, **{f"URBAN_ML_{name.upper()}": str(figures[name]) for name in figures}})
        trust = None
        if page:
            step = events.step(0.75, 0.98, "Measuring how far to trust the map")
            mapped = _mapped(path, sample)
            trust = trust_figures(explainer, sample.tiles, sample.folds, mapped, draws, seed, step)
            given = {**settings, "draws": draws, "seed": seed}
            facts = MapFacts(
                Path(input).stem, known.card, aim, explainer.method, explainer.layers, explainer.cell, grid, count,
                share, figures, explainer.completeness, ratio, imagery.ground_resolution, given, provenance,
            )  # fmt: skip
            Path(page).write_text(activationmap_report(facts, trust, decimated(path, LONGEST)), encoding="utf-8")
    numbers = {"tiles": count, **figures, "completeness": explainer.completeness, "held_out": share}
    return {**numbers, "words": aim.words, "trust": _numbers(trust), "provenance": provenance}


class Sample(NamedTuple):
    """Tiles of a raster that do not overlap, from all over it.

    Attributes:
        grid: theirs.
        folds: (N,) that had not seen them.
    """

    grid: TileGrid
    tiles: Tiles
    folds: NDArray[np.int64]


class HeldOut:
    """Which fold's model had not seen a tile of a grid.

    Args:
        model: with the places of the tiles it was made from.
        grid: of a raster; where that has no CRS, every tile falls to the model of all tiles, which is told.
    """

    def __init__(self, model: StatusModel, grid: TileGrid, events: Events) -> None:
        self._model = model
        self._to_model = None
        if grid.crs:
            self._to_model = between(CRS.from_wkt(grid.crs), CRS.from_wkt(model.card.crs), "imagery")
        else:
            events.warning(
                "The raster has no coordinate reference system, so nothing tells which tiles the model was made from: "
                "all are explained by the model of all tiles, which has seen its own."
            )

    def folds(self, rows: NDArray[Any], columns: NDArray[Any], grid: TileGrid) -> NDArray[np.int64]:
        """The fold of each tile (N,), -1 where none had seen it."""
        if self._to_model is None:
            return np.full(len(rows), NO_FOLD, np.int64)
        half = grid.tile_size / 2
        x, y = grid.transform * (columns * grid.stride + half, rows * grid.stride + half)
        return self._model.fold_at(*self._to_model.transform(x, y))


def _check_images(model: StatusModel) -> None:
    if model.card.images == PHOTOGRAPHS:
        raise InputError(
            f"The model {model.path} was made from photographs, which show no ground from above to map: "
            "choose a model made from rasters."
        )


def _warn_of_mirror(model: StatusModel, target: Target, events: Events) -> None:
    if target.mirrored and not target.by_class:
        why = (
            "The model gives one number"
            if model.head.classes == 0
            else "The head of the model has one number behind it"
        )
        events.warning(
            f"{why}, so the maps of lowest and highest are exact negatives of each other: "
            "what looks like evidence for one is the absence of evidence for the other."
        )


def _grid(imagery: Imagery, model: StatusModel, stride: int) -> TileGrid:
    side = model.card.tile_size
    try:
        return imagery.grid(side, stride)
    except InputError as error:
        raise InputError(
            f"The raster {imagery.path} is smaller than one tile of {side} pixels, as the model sees them: "
            "choose a larger raster, or train a model with a smaller tile size."
        ) from error


def _sample(imagery: Imagery, fine: TileGrid, held_out: HeldOut) -> Sample:
    """Always the same tiles.

    Raises:
        InputError: there is none with enough valid pixels.
    """
    grid = imagery.grid(fine.tile_size)
    order = np.random.default_rng(0).permutation(len(grid))
    found = list(_usable(imagery, grid, order[:CANDIDATES]))
    if not found and len(order) > CANDIDATES:
        usable = np.flatnonzero(valid_shares(imagery, grid).ravel() >= LEAST_VALID)
        found = list(_usable(imagery, grid, order[np.isin(order, usable)][:SAMPLE]))
    if not found:
        if valid_shares(imagery, fine).max() == 0:
            raise imagery.no_valid_pixel()
        raise InputError(_TOO_LITTLE.format(imagery.path))
    found.sort(key=lambda tile: (int(tile.rows[0]), int(tile.columns[0])))
    parts = ("rows", "columns", "pixels", "valid")
    tiles = Tiles(*(np.concatenate([getattr(tile, part) for tile in found]) for part in parts))
    return Sample(grid, tiles, held_out.folds(tiles.rows, tiles.columns, grid))


def _usable(imagery: Imagery, grid: TileGrid, candidates: NDArray[Any]) -> Iterator[Tiles]:
    by_index = TilesByIndex(imagery, grid, candidates // grid.columns, candidates % grid.columns)
    found = 0
    for index in range(len(candidates)):
        tile = by_index.batch(np.array([index]))
        if tile.shares[0] >= LEAST_VALID:
            yield tile
            found += 1
        if found == SAMPLE:
            return


def _mean_colour(sample: Tiles) -> NDArray[Any]:
    """(bands,) of the valid pixels."""
    return np.asarray(np.moveaxis(sample.pixels, 1, -1)[sample.valid[:, 0]].mean(axis=0, dtype=np.float64))


def _origin(
    imagery: Imagery,
    model: StatusModel,
    path: str,
    explainer: TileExplainer,
    grid: TileGrid,
    settings: dict[str, Any],
) -> dict[str, str]:
    constants = explainer.calibration
    return tags(
        "activationmap", imagery, model=path, model_made_from=model.card.provenance, precision=FLOAT32,
        stride=grid.stride,
        tile_size=grid.tile_size, **settings, levels=constants.levels.tolist(), gain=constants.gain,
        limit=_finite(constants.limit), completeness=explainer.completeness,
    )  # fmt: skip


def _say_completeness(explainer: TileExplainer, events: Events) -> None:
    complete = explainer.completeness
    if complete is not None and complete < 0.95:
        events.warning(
            f"The method {explainer.method} accounts for {max(0.0, complete):.0%} of the differences between the "
            "scores of tiles: the rest of what the model went by is not on this map. “hirescam” with the layer “auto” "
            "is complete for the network “urban”."
        )


def _stream(
    explainer: TileExplainer, reader: TileReader, grid: TileGrid, held_out: HeldOut, raster: PixelRaster, step: Step
) -> tuple[int, float]:
    """Explain all tiles and write what becomes of them; how many there were, and which share had a fold.

    Raises:
        InputError: there was none.
    """
    blender = Blender(grid.width, grid.height, raised_cosine(grid.tile_size), raster.write_rows)
    count = out_of_fold = 0
    for tiles in read_ahead(reader):
        folds = held_out.folds(tiles.rows, tiles.columns, grid)
        evidence = explainer.explain(tiles, folds).evidence
        for row, column, values, valid in zip(tiles.rows, tiles.columns, evidence, tiles.valid[:, 0]):
            blender.add(int(row) * grid.stride, int(column) * grid.stride, values, valid)
        count, out_of_fold = count + len(tiles), out_of_fold + int((folds != NO_FOLD).sum())
        step.done(int(tiles.rows[-1]) * grid.columns + int(tiles.columns[-1]) + 1, len(grid))
    if not count:
        raise InputError(_TOO_LITTLE.format(reader.path))
    blender.finish()
    raster.finish()
    return count, out_of_fold / count


def _figures(sample: NDArray[np.float32]) -> dict[str, float]:
    p02, p98 = np.percentile(sample, (2, 98))
    return {"p02": float(p02), "p98": float(p98), "limit": float(np.percentile(np.abs(sample), 98))}


def _mapped(path: str, sample: Sample) -> NDArray[np.float32]:
    """The finished map on the tiles of the sample, (N, T, T); NaN beyond the raster."""
    side = sample.grid.tile_size
    found = np.full((len(sample.tiles), side, side), np.nan, np.float32)
    with rasterio.open(path) as file:
        for into, row, column in zip(found, sample.tiles.rows, sample.tiles.columns):
            place = Window(int(column) * side, int(row) * side, side, side)
            values = file.read(1, window=place.intersection(Window(0, 0, file.width, file.height)))
            into[: values.shape[0], : values.shape[1]] = values
    return found


def _finite(value: Any) -> float | None:
    return float(value) if np.isfinite(value) else None


def _numbers(trust: Trust | None) -> dict[str, float | None] | None:
    """What a graphical model may branch on."""
    if trust is None:
        return None
    return {
        "deletion_gain": _finite(trust.gains["deletion"]["random order"].value),
        "insertion_gain": _finite(trust.gains["insertion"]["random order"].value),
        "sanity": _finite(trust.sanity["everything"].value),
    }
