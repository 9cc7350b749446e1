"""Which tiles changed their urban type between two dates, told apart from what season, light and cameras change.

Post-classification comparison (Singh 1989, International Journal of Remote Sensing 10, 989–1003) multiplies the errors
of both maps. Here the second image is brought to the first (``coregistration``), and a change must exceed what
unchanged tiles show (``tile_change``). The first image, rendered as the second camera would have seen it, goes the same
way: what is found to have changed there is false.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .change.change_by_zone import ZONE_FIELDS, write_zones
from .change.change_shares import Transition, arrow, transition_shares
from .change.comparison import Changes, Comparison, Dates
from .change.image_comparison import compare_images
from .change.label_comparison import compare_labels
from .images.tile_layer import write_grid_tiles
from .options.clustering_options import ChangeOptions
from .options.network_options import ComputingOptions
from .publishing.outputs import whole_outputs
from .reports.clusterchange import clusterchange_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .vectors.vectors import read_layer


def clusterchange(
    *,
    before: str,
    after: str,
    output: str,
    model: str | None = None,
    bands: Sequence[int] | None = None,
    mask: str | None = None,
    zones: str | None = None,
    zones_output: str | None = None,
    report: str | None = None,
    change: ChangeOptions = ChangeOptions(),
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Compare the urban types of two dates.

    Args:
        before, after: images of one place; or, without a model, two cluster rasters that were made with one model.
        output: GeoPackage of tiles ``tile_id, row, col, valid, before, after, changed, confidence, transition,
            suspect`` on the grid of ``before``. Tiles that one of the dates does not see have no type.
        model: file made by ``deepcluster``.
        bands: those of the model unless given; as many as it has; of both images.
        mask: polygons; ground outside them is not compared.
        zones, zones_output: polygons, and where to write them with ``ZONE_FIELDS``.
        report: HTML page.

    Returns:
        ``tiles``, ``changed_share``, ``changed_low``, ``changed_high``, ``false_change_rate`` and ``shift_pixels``
        (None where only labels are known), ``confidence`` (the least), ``distinguishable`` (whether more changed than
        false changes explain), ``transitions`` (rows of the table), ``classes``, ``zone_fields``, ``provenance``.

    Raises:
        ModelFileError: the file is no such model, or the images lack the bands it reads.
        InputError: the images do not overlap, have fewer than two tiles in common, or are cluster rasters of different
            models.
    """
    confidence = change.confidence
    if confidence is not None and not 0 <= confidence < 1:
        raise InputError(f"The least confidence is {confidence:g}: choose a number from 0 to less than 1.")
    if bool(zones) != bool(zones_output):
        raise InputError("Change by zone needs zones and an output for them: give both or neither.")
    if zones:
        read_layer(zones, "zones")  # its errors, before the long work
    with whole_outputs(events, before=before, after=after, model=model, zones=zones, mask=mask) as outputs:
        paths = outputs.wanted(output=output, zones=zones_output, report=report)
        dates = Dates(before, after, mask, bands)
        if model:
            comparison = compare_images(dates, model, confidence, computing, bool(report), events)
        else:
            comparison = compare_labels(dates, confidence, events)
        return _write(comparison, paths, zones, events)


def _write(comparison: Comparison, paths: dict[str, str], zones: str | None, events: Events) -> dict[str, Any]:
    tiles, clusters = comparison.tiles, max(entry["number"] for entry in comparison.classes)
    overall, transitions, blocks = transition_shares(tiles.before, tiles.after, tiles.rows, tiles.columns, clusters)
    _write_tiles(paths["output"], comparison, events.step(0.9, 0.96, "Writing tiles"))
    measured = None
    if zones:
        events.progress(0.96, "Measuring change by zone")
        measured = write_zones(zones, paths["zones"], comparison.grid, tiles, events)
    above = not comparison.explained_by_false(overall)
    if not above:
        events.warning(
            f"{overall.value:.1%} of the tiles changed, {overall.low:.1%} to {overall.high:.1%}: not distinguishable "
            f"from no change, where up to {comparison.false_change.high:.1%} would be found too."  # type: ignore[union-attr]
        )
    if "report" in paths:
        events.progress(0.98, "Writing the report")
        page = clusterchange_report(comparison, Changes(overall, transitions, blocks, measured))
        Path(paths["report"]).write_text(page, encoding="utf-8")
    return {
        "tiles": len(tiles.rows),
        "changed_share": overall.value,
        "changed_low": overall.low,
        "changed_high": overall.high,
        "false_change_rate": comparison.false_change.value if comparison.false_change else None,
        "shift_pixels": comparison.pair.shift.length
        if comparison.pair and np.isfinite(comparison.pair.shift.length)
        else None,
        "confidence": comparison.least,
        "distinguishable": above,
        "transitions": _rows(transitions, comparison.tile_area),
        "classes": comparison.classes,
        "zone_fields": list(ZONE_FIELDS),
        "provenance": comparison.provenance,
    }


def _rows(transitions: list[Transition], area: float) -> list[dict[str, Any]]:
    """The transition table; areas are None where the ground resolution is not known."""
    return [
        {
            "from": one.before,
            "to": one.after,
            "tiles": one.tiles,
            "area_m2": one.tiles * area if np.isfinite(area) else None,
            "share": one.share.value,
            "low": one.share.low,
            "high": one.share.high,
        }
        for one in transitions
    ]


def _write_tiles(path: str, comparison: Comparison, step: Step) -> None:
    """All tiles with a valid pixel; those that were not compared have no type."""
    tiles = comparison.tiles
    changes = zip(tiles.changed, tiles.before, tiles.after)
    fields = {
        "before": tiles.before,
        "after": tiles.after,
        "changed": tiles.changed,
        "confidence": tiles.confidence,
        "transition": np.array([arrow(a, b) if moved else None for moved, a, b in changes], object),
        "suspect": np.array(tiles.suspect, object),
    }
    write_grid_tiles(path, comparison.grid, comparison.shares, (tiles.rows, tiles.columns), fields, step)
