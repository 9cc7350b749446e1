"""Where a status model looked: evidence for poor or rich as one seamless raster, comparable all over the map.

After Levy Abitbol & Karsai (Nature Machine Intelligence 2020), who explain each census cell for itself. Where we depart
from them stands in ``docs/methods.md``: nothing is rescaled from tile to tile, tiles overlap and are blended, what is
explained does not saturate, and a tile is explained by the model that had not seen it.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from .attribution.seamless_map import map_tiles, phased_stride
from .attribution.tile_explainer import COMPLETE, TileExplainer
from .attribution.tile_sample import TileSample, sample_tiles
from .attribution.trust_figures import RANDOM, Trust, trust_figures
from .distribution.tile_stream import TileStream
from .images.image_source import PHOTOGRAPHS
from .images.imagery import Imagery, open_raster
from .images.raster_tiles import RasterTiles, valid_shares
from .networks.computing import choose_device, use_all_cores
from .networks.precision import precision_for_maps
from .options.attribution_options import MOST_OVERLAP, ExplanationOptions
from .options.choices import AUTO
from .options.imagery_options import ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.streaming_raster import StreamingRaster, decimated
from .reports.activationmap import MapFacts, activationmap_report
from .runtime.arrays import Floats32, finite
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import tags
from .status.status_model import StatusModel, read_status
from .status.status_targets import ModelEvidence, Target, choose_target, status_scorer

FIGURES = (2, 98)
"""Percentiles that describe a map, and between which it is drawn."""
LONGEST = 1_000
"""Pixels along the longer side of the map in the report."""
_TOO_LITTLE = "No tile of the raster {} has half of its pixels valid: choose another raster or mask."
_NO_CRS = (
    "The raster has no coordinate reference system, so nothing tells which tiles the model was made from: all are "
    "explained by the model of all tiles, which has seen its own."
)


def activationmap(
    *,
    imagery: ImageryOptions,
    model: str,
    output: str,
    report: str | None = None,
    explanation: ExplanationOptions = ExplanationOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Map the evidence on which a status model bases its score.

    Args:
        imagery: one raster.
        model: file made by ``traincnn`` from rasters.
        output: GeoTIFF, float32, on the pixels of the raster; NaN where these are invalid. The mean over a tile is how
            far its score is above that of the average tile of the model, as far as the method adds up.
        report: HTML page with trust figures.
        seed: of random orders and random networks in the trust figures.
        computing: without the precision: maps are made in bfloat16 where the model was, the device is fast at it and
            the network hands them over; all else is float32.

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
    overlap, draws = explanation.overlap, explanation.draws
    if not 0 <= overlap <= MOST_OVERLAP:
        raise InputError(f"The overlap of {overlap:g} must lie between 0 and {MOST_OVERLAP:g}: correct this parameter.")
    if report:
        plotly_script()
    known = read_status(model)
    known.refuse_context()
    _check_images(known)
    aim = choose_target(known, explanation.target, explanation.category)
    if known.card.doubt:
        events.warning(known.card.doubt)
    _warn_of_mirror(known, aim, events)
    method, layer = explanation.method, explanation.layer or AUTO
    device, made_in = choose_device(computing.device), known.card.network.precision
    precision = precision_for_maps(made_in, known.network, known.card.band_count, device)
    explainer = TileExplainer(status_scorer(known, aim), method, layer, device, precision)
    if made_in != explainer.precision:
        events.info(f"The model was made in {made_in}; evidence is worked out in {explainer.precision}.")
    chosen = known.bands_of(imagery.raster, imagery.band_numbers)
    with ExitStack() as stack:
        raster = stack.enter_context(open_raster(imagery, events, known.scaling, chosen))
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, model=model))
        path, page = outputs.path(output), outputs.path(report, "report") if report else None
        grid = _grid(raster, known, phased_stride(known.card.tile_size, overlap, explainer.cell))
        ratio = known.compare_resolutions(raster, events, "map")
        if not grid.crs:
            events.warning(_NO_CRS)
        events.progress(0.02, "Looking at a sample of tiles")
        sample = _sample(raster, grid, explainer)
        explainer.start_from(sample.mean_colour)
        explainer.calibrate(sample.tiles, sample.variants)
        _say_completeness(explainer, events)
        target = explanation.category or explanation.target
        settings = {"method": method, "target": target, "layers": explainer.layers, "overlap": overlap}
        provenance = _origin(raster, known, model, explainer, grid, settings)
        step = events.step(0.05, 0.75 if report else 0.95, "Mapping activation")
        work = ModelEvidence(explainer, grid, known, aim)
        explained = TileStream(RasterTiles(raster, grid), work, computing.batch_size, keep_blank=True)
        with StreamingRaster(path, grid, f"evidence for {aim.words}") as evidence:
            count, held_out = map_tiles(explained, grid, evidence.write_rows, step)
            if not count:
                raise InputError(_TOO_LITTLE.format(raster.path))
            share = held_out / count
            evidence.finish()
            figures = _figures(evidence.sample)
            evidence.update_tags({**provenance, **{f"URBAN_ML_{name.upper()}": str(figures[name]) for name in figures}})
        trust = None
        if page:
            step = events.step(0.75, 0.98, "Measuring how far to trust the map")
            trust = trust_figures(explainer, sample, sample.read_from(path), draws, seed, step)
            given = {**settings, "draws": draws, "seed": seed}
            facts = MapFacts(
                Path(raster.path).stem, known.card, aim, explainer.method, explainer.layers, explainer.cell, grid,
                count, share, figures, explainer.completeness, ratio, raster.ground_resolution, given, provenance,
            )  # fmt: skip
            Path(page).write_text(activationmap_report(facts, trust, decimated(path, LONGEST)), encoding="utf-8")
    numbers = {"tiles": count, **figures, "completeness": explainer.completeness, "held_out": share}
    return {**numbers, "words": aim.words, "trust": _numbers(trust), "provenance": provenance}


def _check_images(model: StatusModel) -> None:
    if model.card.images == PHOTOGRAPHS:
        raise InputError(
            f"The model {model.path} was made from photographs, which show no ground from above to map: "
            "choose a model made from rasters."
        )


def _warn_of_mirror(model: StatusModel, target: Target, events: Events) -> None:
    if target.mirrored and not target.by_class:
        why = "The model gives one number" if model.head.classes == 0 else "The model has one score behind it"
        events.warning(
            f"{why}, so the maps of lowest and highest are exact negatives of each other: "
            "what looks like evidence for one is the absence of evidence for the other."
        )


def _grid(imagery: Imagery, model: StatusModel, stride: int) -> TileGrid:
    side = model.card.tile_size
    if min(imagery.geometry[:2]) < side:
        raise InputError(
            f"The raster {imagery.path} is smaller than one tile of {side} pixels, as the model sees them: "
            "choose a larger raster, or train a model with a smaller tile size."
        )
    return imagery.grid(side, stride)


def _sample(imagery: Imagery, fine: TileGrid, explainer: TileExplainer) -> TileSample:
    sample = sample_tiles(imagery, explainer.scorer)
    if sample:
        return sample
    if valid_shares(imagery, fine).max() == 0:
        raise imagery.no_valid_pixel()
    raise InputError(_TOO_LITTLE.format(imagery.path))


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
        "activationmap", imagery, model=path, model_made_from=model.card.provenance, precision=explainer.precision,
        stride=grid.stride,
        tile_size=grid.tile_size, **settings, levels=constants.levels.tolist(), gain=constants.gain,
        limit=finite(constants.limit), completeness=explainer.completeness,
    )  # fmt: skip


def _say_completeness(explainer: TileExplainer, events: Events) -> None:
    complete = explainer.completeness
    if complete is not None and complete < COMPLETE:
        events.warning(
            f"The method {explainer.method} accounts for {max(0.0, complete):.0%} of the differences between the "
            "scores of tiles: the rest of what the model went by is not on this map. “hirescam” with the layer “auto” "
            "is complete for the networks “urban2” and “urban”."
        )


def _figures(sample: Floats32) -> dict[str, float]:
    low, high = np.percentile(sample, FIGURES)
    return {"p02": float(low), "p98": float(high), "limit": float(np.percentile(np.abs(sample), FIGURES[1]))}


def _numbers(trust: Trust | None) -> dict[str, float | None] | None:
    """What a graphical model may branch on."""
    if trust is None:
        return None
    return {
        "deletion_gain": finite(trust.gains["deletion"][RANDOM].value),
        "insertion_gain": finite(trust.gains["insertion"][RANDOM].value),
        "sanity": finite(trust.sanity["everything"].value),
    }
