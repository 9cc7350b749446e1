"""Two images compared through one model, tile by tile, and checked against a control in which nothing changed."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ..clustering.deepcluster_model import DeepClusterModel, read_deepcluster
from ..distribution.tile_stream import TileStream
from ..images.imagery import Imagery, count_bands
from ..images.raster_tiles import RasterTiles
from ..images.thumbnails import tile_picture
from ..images.tile_memory import comparison_need, tiles_that_fit
from ..images.tiles import LEAST_VALID, Tiles
from ..networks.computing import Encoder, use_all_cores
from ..options.network_options import ComputingOptions
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..runtime.provenance import tags
from ..storage.stored_rows import IN_MEMORY, AnyRows, Rows
from .change_shares import Share, arrow, wilson
from .comparison import ComparedTiles, Comparison, Dates
from .coregistration import ImagePair, match_images
from .embedding_years import YearPair, another_year, match_years
from .label_rasters import is_label_raster
from .stacked_imagery import AlignedImagery, Reader, TwoDates, rendered_again
from .tile_change import NoChange, TileChanges, coordinates, find_changes, full_moves, middles, no_change

CONFIDENCES = (0.9, 0.95, 0.99)
"""Tried in turn until the false-change rate is low enough, where the user names none."""
FALSE_CHANGE = 0.01
CONTROL_TILES = 1_500
"""Tiles that are rendered once more: enough for a rate of 1 % within half a percent."""
HALF_A_PIXEL = 0.5
WHOLE_TYPE, LEAST_WHOLE = 0.5, 10
"""A change that this share of a type made, of so many tiles at least, may be the season's."""
PICTURES, PICTURE_SIDE = 8, 160
"""Pairs of pictures of a kind in the report, and the pixels along a side of one."""
LEAST_BATCH, VALUES_AT_ONCE = 8, 2**24
"""Tiles that are rendered once more at a time, and values of pixels in them."""


@dataclass
class DescribedPair:
    """Tiles described at two dates.

    Attributes:
        rows, columns: (N,)
        labels: (N,) clusters at the first date, as ``applydeepcluster`` gives them; ``naive`` at the second.
        before, after: (N, P, d) coordinates of tiles and their parts.
        novelty: (N,) the larger of the two dates'.
    """

    rows: Ints
    columns: Ints
    labels: Ints
    naive: Ints
    before: AnyRows
    after: AnyRows
    novelty: Floats32


@dataclass(frozen=True)
class _Setting:
    """What tiles of both dates are read and described with."""

    known: DeepClusterModel
    encoder: Encoder
    first: Imagery
    mask: str | None
    pair: ImagePair | YearPair
    grid: TileGrid
    batch_size: int

    def both(self, second: Reader) -> TwoDates:
        """The first image with a second one."""
        return TwoDates(self.first.path, self.first.bands, self.mask, self.known.scaling, second)

    def features(self, tiles: Tiles, date: int) -> Floats32:
        """Features (n, P, D) of tiles of both dates as they are at one of them, 0 or 1."""
        bands = _dates(self.known.card.band_count)[date]
        return self.encoder.views(tiles.changed(tiles.pixels[:, bands]))


@dataclass(frozen=True)
class _BothDates:
    """What tiles of both dates look like to the network, (n, P, D) at each; the second date is read by this process."""

    setting: _Setting

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        return tuple(self.setting.features(tiles, date) for date in (0, 1))

    def for_workers(self) -> None:
        return None


def compare_images(
    dates: Dates, model: str, least: float | None, computing: ComputingOptions, pictures: bool, events: Events
) -> Comparison:
    """Compare two images through a model: see ``clusterchange``.

    Args:
        least: least confidence of a change, or None.
        pictures: whether the report wants some.
    """
    use_all_cores()
    events.progress(0, "Opening the model")
    known = read_deepcluster(model)
    chosen = _bands(dates, known)
    with ExitStack() as files:
        embedding = known.card.embedding is not None
        first = files.enter_context(
            Imagery(dates.before, chosen, dates.mask, known.scaling, events, embedding=embedding)
        )
        grid = known.grid(first)
        known.compare_resolutions(first, events)
        pair = _matched(known, first, dates, chosen, grid, events)
        files.callback(pair.after.close)
        encoder = known.encoder(computing, events)
        setting = _Setting(known, encoder, first, dates.mask, pair, grid, computing.batch_size)
        both = files.enter_context(setting.both(pair.second))
        tiles_of_both = RasterTiles(both, grid)
        stream = TileStream(tiles_of_both, _BothDates(setting), computing.batch_size, keep_blank=True)
        most = tiles_that_fit(tiles_of_both, comparison_need(known.clusters.metric.shape[1]))
        described = _describe(stream, setting, dates, most, events.step(0.08, 0.7, "Describing tiles"))
        centroids = known.clusters.centroids
        expected = no_change(middles(described.before), middles(described.after), described.labels, centroids)
        changes = find_changes(described.before, described.after, described.labels, centroids, expected)
        control = _control(setting, expected, described, events.step(0.7, 0.88, "Counting false changes"))
        least, false_change = _least_confidence(control, least)
        tiles = _compared(described, changes, least)
        provenance = _provenance(dates, model, setting)
        sheets = _pictures(setting, both, tiles) if pictures else {}
        resolution = first.ground_resolution
    return Comparison(
        grid=grid, shares=stream.shares, tiles=tiles, classes=known.card.classes, resolution=resolution,
        least=least, provenance=provenance, title=dates.title,
        parameters={
            "before": dates.before, "after": dates.after, "model": model, "bands": ", ".join(map(str, chosen)),
            "tile size": f"{grid.tile_size} pixels", "stride": f"{grid.stride} pixels",
            "least confidence": least, "precision": encoder.precision, "mask": dates.mask,
        },
        false_change=false_change, naive=wilson(int((described.labels != described.naive).sum()), len(tiles.rows)),
        pair=pair if isinstance(pair, ImagePair) else None, years=None if isinstance(pair, ImagePair) else pair,
        known=expected, blind=_blind(centroids, expected, described.labels, least), pictures=sheets,
    )  # fmt: skip


def _matched(
    known: DeepClusterModel, first: Imagery, dates: Dates, bands: list[int], grid: TileGrid, events: Events
) -> ImagePair | YearPair:
    """The second date as it is compared with the first; what was measured is told."""
    if known.card.embedding:
        events.progress(0.02, "Measuring what the years differ by")
        years = match_years(first, dates.after, bands, grid.tile_size, events)
        for imagery in (first, years.after):
            known.tell_unknown_version(imagery, events)
        return years
    events.progress(0.02, "Measuring shift and light")
    pair = match_images(first, dates.after, bands, known.scaling, events)
    _report_shift(pair, events)
    return pair


def _bands(dates: Dates, known: DeepClusterModel) -> list[int]:
    """The bands of both images that the model reads.

    Raises:
        InputError: one of them is no image, or lacks a band.
        ModelFileError: they have other bands than the model reads.
    """
    for path in (dates.before, dates.after):
        if is_label_raster(path):
            raise InputError(
                f"The raster {path} holds clusters, and the model {known.path} needs imagery: choose the images, or "
                "leave the model out to compare two cluster rasters."
            )
    chosen = known.bands_of(dates.before, dates.bands)
    there = count_bands(dates.after)
    if max(chosen) > there:
        raise InputError(
            f"Band {max(chosen)} of {dates.before} is compared, but {dates.after} has {there}: choose images with the "
            "same bands, or bands that both have."
        )
    known.bands_of(dates.after, chosen)  # for its errors
    return chosen


def _provenance(dates: Dates, model: str, setting: _Setting) -> dict[str, str]:
    made_from, precision = setting.known.card.provenance, setting.encoder.precision
    embedding = setting.first.embedding is not None
    with Imagery(dates.after, setting.first.bands, None, setting.known.scaling, embedding=embedding) as after:
        return {
            **tags("clusterchange", setting.first, model=model, model_made_from=made_from, precision=precision),
            "URBAN_ML_AFTER": dates.after,
            "URBAN_ML_AFTER_FINGERPRINT": after.fingerprint,
        }


def _report_shift(pair: ImagePair, events: Events) -> None:
    """What was measured, and a warning where it cannot be trusted."""
    shift = pair.shift
    if not shift.reliable:
        events.warning(
            "The shift between the two images could not be measured "
            f"({shift.windows} of {shift.looked_at} windows agree): it is not corrected, so see "
            "whether roads lie on each other before you trust a change."
        )
    else:
        events.info(
            f"The second image lies {shift.length:.2f} pixels off ({shift.columns:+.2f} columns, {shift.rows:+.2f} "
            f"rows){': corrected' if pair.left else ''}."
        )


def _describe(stream: TileStream, setting: _Setting, dates: Dates, most: int, step: Step) -> DescribedPair:
    """Both dates of every tile, read and described batch by batch."""
    clusters, columns = setting.known.clusters, [Rows(most, IN_MEMORY) for _ in fields(DescribedPair)]
    for rows, at, (first, second) in stream.over(step, rest=True):  # that there are none is told of both rasters below
        here, there = (clusters.assign(date[:, 0], date[:, 1:]) for date in (first, second))
        places = coordinates(clusters, first), coordinates(clusters, second)
        novelty = np.maximum(here.novelty, there.novelty)
        parts: list[Array] = [rows, at, here.labels, there.labels, *places, novelty]
        for column, part in zip(columns, parts):
            column.add(part)
    described = DescribedPair(*(column.all for column in columns))
    if not len(described.rows):
        raise InputError(
            f"The rasters {dates.before} and {dates.after} have no tile in common of which both see {LEAST_VALID:.0%}: "
            "choose images that overlap more, and check their nodata values and the mask."
        )
    if len(described.rows) < 2:
        raise InputError(
            f"The rasters {dates.before} and {dates.after} have only one tile in common, and one tells nothing about "
            "chance: choose larger images, or a model with smaller tiles."
        )
    return described


def _dates(bands: int) -> tuple[slice, slice]:
    """The bands of the first date and of the second."""
    return slice(bands), slice(bands, None)


def _control(setting: _Setting, expected: NoChange, described: DescribedPair, step: Step) -> TileChanges:
    """Changes found where there are none: tiles of the first image against themselves, as the second camera sees them.

    They lie half a pixel off, in the light and with the noise of the second image, and are normalised again; embeddings
    differ by what the years do. Their own common movement is taken off, as it is for the real second date; the noise
    that a change must exceed is the same.
    """
    every = max(1, len(described.rows) // CONTROL_TILES)
    some = np.arange(0, len(described.rows), every)
    rows, columns = described.rows[some], described.columns[some]
    clusters = setting.known.clusters
    with ExitStack() as files:
        both = files.enter_context(setting.both(_unchanged(setting, files)))
        source, points = RasterTiles(both, setting.grid).at(rows, columns), []
        values = both.band_count * setting.grid.seen**2
        size = max(LEAST_BATCH, min(setting.batch_size, VALUES_AT_ONCE // values))
        for start in range(0, len(some), size):
            tiles = source.batch(np.arange(start, min(start + size, len(some))))
            points.append(coordinates(clusters, setting.features(tiles, 1)))
            step.done(min(start + size, len(some)), len(some))
    after = np.concatenate(points)
    before, labels, centroids = described.before[some], described.labels[some], clusters.centroids
    own = no_change(middles(before), middles(after), labels, centroids)
    return find_changes(before, after, labels, centroids, NoChange(own.shift, own.together, expected.noise))


def _unchanged(setting: _Setting, files: ExitStack) -> Reader:
    """Reads the first date as it would look at the second if nothing had changed."""
    first, pair = setting.first, setting.pair
    if isinstance(pair, YearPair):
        return another_year(first, pair.noise)
    off = (HALF_A_PIXEL, HALF_A_PIXEL)
    moved = files.enter_context(AlignedImagery(first.path, first, first.bands, setting.known.scaling, off))
    return rendered_again(moved, pair.radiometry, pair.noise, pair.after.whole_numbers)


def _least_confidence(control: TileChanges, wanted: float | None) -> tuple[float, Share]:
    """The least confidence of a change, and the false changes that are at least as sure."""
    for least in (wanted,) if wanted is not None else CONFIDENCES:
        false = wilson(int((control.confidence > least).sum()), len(control.confidence))
        if false.value <= FALSE_CHANGE:
            break
    return float(least), false


def _blind(centroids: Array, expected: NoChange, labels: Ints, least: float) -> float:
    """Share of the possible transitions that could not be told even if they were complete, weighted by tiles."""
    hidden = full_moves(centroids, expected.noise) <= least
    np.fill_diagonal(hidden, False)
    tiles = np.bincount(labels - 1, minlength=len(centroids))
    return float(hidden.sum(axis=1) @ tiles / (tiles.sum() * (len(centroids) - 1)))


def _compared(described: DescribedPair, changes: TileChanges, least: float) -> ComparedTiles:
    changed = (changes.labels != described.labels) & (changes.confidence > least)
    tiles = ComparedTiles(
        described.rows, described.columns, described.labels, changes.labels, changes.confidence, changed
    )
    counts = np.bincount(tiles.before)
    code = tiles.before * (int(max(counts.size, tiles.labels.max())) + 1) + tiles.labels
    alike = np.bincount(code[changed], minlength=int(code.max()) + 1)[code]
    whole = changed & (alike >= WHOLE_TYPE * counts[tiles.before]) & (alike >= LEAST_WHOLE)
    reasons = (
        (whole, lambda n: f"most of cluster {tiles.before[n]} changed alike: season?"),
        (changed & (described.novelty > 1), lambda n: "unlike anything the model knows"),
        (~changed & (tiles.labels != tiles.before), lambda n: f"not sure: {arrow(tiles.before[n], tiles.labels[n])}"),
    )
    texts = [[reason(n) for holds, reason in reasons if holds[n]] for n in range(len(changed))]
    tiles.suspect = ["; ".join(here) or None for here in texts]
    return tiles


def _pictures(setting: _Setting, both: Imagery, tiles: ComparedTiles) -> dict[str, Any]:
    """The surest and the most doubtful changes, and those that were just not sure enough: index and both pictures."""
    flips = np.flatnonzero(tiles.labels != tiles.before)
    order = flips[np.argsort(-tiles.confidence[flips], kind="stable")]
    found, faint = order[tiles.changed[order]], order[~tiles.changed[order]]
    wanted = {"surest": found[:PICTURES], "doubtful": found[PICTURES:][::-1][:PICTURES], "faint": faint[:PICTURES]}
    grid, colours = setting.grid, setting.first.colours
    source, half = RasterTiles(both, grid).at(tiles.rows, tiles.columns), both.band_count // 2
    sheets: dict[str, Any] = {}
    for name, indices in wanted.items():
        side = min(PICTURE_SIDE, grid.tile_size)
        sheets[name] = []
        for index in indices:
            tile = source.batch(np.array([index])).itself
            seen = (tile.pixels[0, bands] for bands in _dates(half))
            shown = (pixels if colours is None else colours(pixels) for pixels in seen)
            dates = (tile_picture(pixels, tile.valid[0, 0], side) for pixels in shown)
            sheets[name].append((int(index), *dates))
    return sheets
