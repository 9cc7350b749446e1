"""Which number of clusters, and which tile size, hold here? Many clusterings of one raster, compared with each other.

The *cluster development* of Metzler et al., Phenotyping urban built and natural environments with high-resolution
satellite images and unsupervised deep learning (Science of the Total Environment, 2023), with what they leave to the
eye put to the test: whether clusters come back, whether chance would give as much, and whether they are apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from .clustering.described_images import DescribedImages
from .clustering.metric import whole_tiles
from .clustering.partitions import contingency
from .clustering.self_training import measure_shading
from .images.image_sources import check_embeddings
from .images.imagery import Imagery, open_raster
from .images.raster_tiles import RasterTiles
from .images.tile_layer import write_grid_tiles
from .images.tile_memory import clustering_need, tiles_that_fit
from .images.tile_side import TileSide, chosen_side, overlap_advice, tell_side, tile_side
from .networks.computing import use_all_cores
from .networks.streaming import feature_count, open_encoder
from .options.clustering_options import SensitivityOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .options.number_list import whole_numbers
from .presentation.colours import matched_palette
from .presentation.map_classes import MapClass, cluster_classes
from .presentation.wording import counted
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .reports.clustersensitivity import TILE_SIZES, sensitivity_report
from .runtime.arrays import Array, finite, ratio
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .runtime.provenance import tags
from .sensitivity.cluster_choice import ClusterQuality
from .sensitivity.cluster_sweep import Sweep, sweep
from .sensitivity.cluster_tree import lineage
from .sensitivity.scale_agreement import containing
from .sensitivity.tile_size import TileSize, agreement


def clustersensitivity(
    *,
    imagery: ImageryOptions,
    output: str,
    report: str | None = None,
    sensitivity: SensitivityOptions = SensitivityOptions(),
    encoder: EncoderOptions = EncoderOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Cluster the tiles of a raster with every number of clusters and tile size, and say which hold.

    Args:
        imagery: one raster.
        output: GeoPackage of the tiles of the smallest size: ``tile_id, row, col, valid``; for every K a field such as
            ``k6`` with numbers that stay the same as long as a cluster does (see ``cluster_tree``); ``changes``, how
            often the place leaves its line between neighbouring K; ``stability``, the share of resamples in which it
            keeps its cluster, 0 to 1 (``confidence`` of deepcluster); ``scales``, the share of the other tile sizes
            with the same cluster there, NULL where there are none. The last two are of the K recommended for this tile
            size, or else of that which resamples agree on most.
        report: HTML page.

    Returns:
        ``recommended`` (K, 0 if none is stable) with its ``tile_size`` (0 likewise), ``stability`` (of it, or else the
        highest there is) and ``reasons``; ``rows`` of the table, one for each tile size and K; ``field`` and
        ``classes`` (number, name and colour) by which the output is to be styled: the recommended K of its tile size,
        or else ``changes``.

    Raises:
        InputError: a list cannot be read, a number of clusters is below 2 or above the tiles there are, a tile is
            larger than the raster, there are fewer than 2 seeds or resamples, or as ``Imagery`` and ``build_network``.
    """
    counts = whole_numbers(sensitivity.clusters, "cluster numbers", 2)
    seeds, resamples, stride = sensitivity.seeds, sensitivity.resamples, sensitivity.stride
    _check_repeats(seeds, resamples)
    use_all_cores()
    events.progress(0, "Opening the raster")
    imagery = imagery.read_by(encoder.network)
    with open_raster(imagery, events) as raster, whole_outputs(events, **imagery.files) as outputs:
        check_embeddings([raster], events)
        sides = _sides(sensitivity, raster)
        sizes = [side.pixels for side in sides]
        grids = [raster.grid(size, min(stride, size) if stride else None, sensitivity.context) for size in sizes]
        for side, grid in zip(sides, grids):
            tell_side(side, events)
            _check_counts(counts, len(grid), grid.tile_size)
        tile_path, report_path = outputs.path(output), outputs.path(report, "report") if report else None
        ends = np.linspace(0.02, 0.95, 2 * len(grids) + 1)
        found = []
        for place, grid in enumerate(grids):
            source = RasterTiles(raster, grid)
            network = open_encoder(source, encoder, seed, computing, events)
            need = clustering_need(feature_count(network, source))
            tiles, first = DescribedImages(source, computing.batch_size, tiles_that_fit(source, need)), 2 * place
            step = events.step(ends[first], ends[first + 1], f"Describing tiles of {grid.tile_size} pixels")
            views = tiles.describe(network, step)
            _check_counts(counts, len(tiles), grid.tile_size)
            shading = measure_shading(network, tiles, views[:, 0])
            doing = f"Clustering tiles of {grid.tile_size} pixels again and again"
            step = events.step(ends[first + 1], ends[first + 2], doing)
            among = whole_tiles(tiles.valid, counts[-1])
            swept = sweep(views, shading, counts, seeds, resamples, seed, step, among, network.feature_blocks)
            found.append(_found(grid, tiles, swept, raster.ground_resolution))
            del views
        agreements = [agreement(*pair, count) for pair in combinations(found, 2) for count in counts]
        best = _best(found)
        notes = [side.doubt for side in sides if side.doubt] + _advice(found, events)
        parameters = {"clusters": counts, "seeds": seeds, "resamples": resamples, "seed": seed}
        made = {"network": encoder.network, "precision": network.precision, "stride": stride, "tile_sizes": sizes}
        provenance = tags("clustersensitivity", raster, **made, context=sensitivity.context, **parameters)
        _write(tile_path, found, events.step(0.95, 0.98, "Writing tiles"))
        if report_path:
            events.progress(0.98, "Writing the report")
            described = {"network": encoder.network, "weights": encoder.weights, "precision": network.precision}
            named = {**described, **parameters, TILE_SIZES: sides}
            page = sensitivity_report(Path(raster.path).stem, found, best, agreements, named, provenance, notes)
            Path(report_path).write_text(page, encoding="utf-8")
    return _result(found, best, provenance, network.precision)


def _sides(sensitivity: SensitivityOptions, raster: Imagery) -> list[TileSide]:
    """The sizes of tiles to compare, the smallest first."""
    pixels, metres, context = sensitivity.tile_sizes, sensitivity.tile_metres, sensitivity.context
    if pixels and metres:
        raise InputError("Give the tile sizes in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.")
    if pixels:
        given = [GridOptions(tile_size=size, context=context) for size in whole_numbers(pixels, "tile sizes", 1)]
    elif metres:
        given = [
            GridOptions(tile_metres=size, context=context) for size in whole_numbers(metres, "tile sizes in metres", 1)
        ]
    else:
        given = [GridOptions(context=context)]
    sides = {tile_side(grid, [raster]): grid for grid in given}
    resolution, embedding = raster.ground_resolution, raster.embedding is not None
    return [chosen_side(pixels, resolution, grid, embedding) for pixels, grid in sides.items()]


def _advice(found: Sequence[TileSize], events: Events) -> list[str]:
    """What to do where there are too few tiles of a size; it is told."""
    counts = ((size, size.sweep.measured[-1].clusters) for size in found)
    advice = [overlap_advice(len(size.rows), most, size.grid) for size, most in counts]
    for text in filter(None, advice):
        events.warning(text)
    return [text for text in advice if text]


def _check_repeats(seeds: int, resamples: int) -> None:
    if seeds < 2:
        raise InputError(f"Seeds are compared in pairs and {seeds} was asked for: choose 2 or more.")
    if resamples < 2:
        raise InputError(f"Resamples are compared in pairs and {resamples} was asked for: choose 2 or more.")


def _check_counts(counts: Sequence[int], tiles: int, size: int) -> None:
    if counts[-1] > tiles:
        raise InputError(
            f"{counts[-1]} clusters cannot be made of {counted(tiles, 'usable tile')} of {size} pixels: "
            "choose smaller numbers of clusters or smaller tiles."
        )


def _found(grid: TileGrid, tiles: DescribedImages, found: Sweep, resolution: float) -> TileSize:
    lines = lineage(found.labels)
    means = np.full((lines.numbers, 3), np.nan)
    for labels in lines.labels.values():
        for number in np.unique(labels):
            if np.isnan(means[number - 1]).any():  # as the cluster looked when it first appeared
                means[number - 1] = tiles.colours[labels == number].mean(axis=0)
    return TileSize(grid, tiles.rows, tiles.columns, tiles.shares, found, lines, matched_palette(means), resolution)


def _best(found: Sequence[TileSize]) -> TileSize:
    """The tile size with the stablest recommended clusters, else that with the stablest; the smallest of equals."""

    def worth(size: TileSize) -> tuple[bool, float, int]:
        return bool(size.sweep.recommended), round(size.shown.stability.mean, 3), -size.grid.tile_size

    return max(found, key=worth)


def _same_elsewhere(found: Sequence[TileSize]) -> NDArray[np.float64]:
    """Share of the other tile sizes in which a small tile's centre has the cluster that matches its own: (N,)."""
    small, count = found[0], found[0].sweep.shown
    own = small.sweep.labels[count]
    same, seen = np.zeros(len(own)), np.zeros(len(own))
    for large in found[1:]:
        inside = containing(small.grid, small.rows, small.columns, large.grid, (large.rows, large.columns))
        common = inside >= 0
        if not common.any():
            continue
        other = large.sweep.labels[count][inside[common]]
        shared = contingency(own[common], other, small.valid[common])
        stands_for = np.full(shared.shape[1], -1)
        first, second = linear_sum_assignment(-shared)
        stands_for[second] = first
        same[common] += stands_for[other] == own[common]
        seen[common] += 1
    return ratio(same, seen)


def _write(path: str, found: Sequence[TileSize], step: Step) -> None:
    """The tiles of the smallest size; those with too few valid pixels have no cluster."""
    small = found[0]
    fields: dict[str, Array] = {
        **{f"k{count}": labels for count, labels in small.lines.labels.items()},
        "changes": small.lines.changes,
        "stability": small.sweep.confidence,
        "scales": _same_elsewhere(found),
    }
    write_grid_tiles(path, small.grid, small.shares, (small.rows, small.columns), fields, step)


def _result(found: Sequence[TileSize], best: TileSize, provenance: dict[str, str], precision: str) -> dict[str, Any]:
    field, classes = _style(found[0])
    stability = best.shown.stability.mean
    return {
        "recommended": best.sweep.recommended,
        "tile_size": best.grid.tile_size if best.sweep.recommended else 0,
        "stability": finite(stability),
        "reasons": best.sweep.reasons,
        "rows": [_row(size, one) for size in found for one in size.sweep.measured],
        "field": field,
        "classes": classes,
        "precision": precision,
        "provenance": provenance,
    }


def _style(size: TileSize) -> tuple[str, list[MapClass]]:
    """The field by which tiles are to be styled, and its classes."""
    chosen = size.sweep.recommended
    if chosen:
        numbers = np.unique(size.lines.labels[chosen]).tolist()
        return f"k{chosen}", cluster_classes(numbers, (size.palette[number - 1] for number in numbers))
    shades = np.linspace(0, 1, size.lines.steps + 1)
    return "changes", [
        {"number": times, "name": f"changes cluster {times} ×" if times else "keeps its line", "colour": _shade(share)}
        for times, share in enumerate(shades)
    ]


def _shade(share: float) -> str:
    """From light grey (0) to dark purple (1)."""
    ends = np.array([[0xE4, 0xE2, 0xDC], [0x7A, 0x1F, 0x5C]])
    return "#" + "".join(f"{round(level):02X}" for level in ends[0] + share * (ends[1] - ends[0]))


def _row(size: TileSize, one: ClusterQuality) -> dict[str, Any]:
    """One row of the table; None where a figure could not be worked out."""
    figures = {
        "stability": one.stability.mean,
        "low": one.stability.low,
        "high": one.stability.high,
        "weakest": one.weakest,
        "border": one.border,
        "null_stability": one.null_mean,
        "null_limit": one.null_limit,
        "seeds": one.seeds.mean,
        "seeds_low": one.seeds.low,
        "seeds_high": one.seeds.high,
        "silhouette": one.silhouette,
        "davies_bouldin": one.davies_bouldin,
        "within": one.within,
    }
    return {
        "tile_size": size.grid.tile_size,
        "clusters": one.clusters,
        **{name: finite(value) for name, value in figures.items()},
        "stable": one.stable,
        "recommended": one.clusters == size.sweep.recommended,
        "why_not": "; ".join(one.faults),
        "tiles": len(size.rows),
    }
