"""Images and what is like them on one page: sheets first, then how alike, what was kept, and what was left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..generation.generator_model import USABLE
from ..languages.translation import in_users_language, tr
from ..nearest_images.finding import FEW
from ..nearest_images.matches import Matches
from ..nearest_images.sheet import metres, row, rows_shown, texts
from ..options.generation.nearest_options import MatchOptions
from ..presentation.colours import rgb
from ..presentation.pictures import dot_map
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST, MUTED
from ..presentation.wording import digits, percent
from ..runtime.arrays import Bytes
from ..synthesis.marked_picture import png

SHOWN = 12
"""Sources with a row of pictures."""
LISTED = 200
"""Pairs in the table."""
OFTEN = 0.25
"""Share of the sources with one and the same match from which on it is told."""


def verdict(matches: Matches) -> str:
    """What was found, in some sentences."""
    return _verdict(_report(matches), matches)


@in_users_language
def nearestimages_report(
    matches: Matches, matching: MatchOptions, parameters: Mapping[str, Any], origin: Mapping[str, Any]
) -> str:
    """The report as one HTML file."""
    report = _report(matches)
    _summary(report, matches)
    _sheets(report, matches, parameters)
    report.section("map")
    report.picture("where", _where(matches), sharp=False, pool=matches.pool)
    _likeness(report, matches)
    if matches.locked:
        _locks(report, matches, matching)
    _left(report, matches, matching)
    return report.html(parameters, origin, least=matching.min_distance)


def _report(matches: Matches) -> Report:
    names = [source.name for source in matches.images.sources]
    return Report("nearestimages", ", ".join(names), matches.images.upright)


def _verdict(report: Report, matches: Matches) -> str:
    first = matches.similarity[matches.rank == 1]
    drawn = matches.sources.drawn is not None
    said = [
        report.words(
            "found-templates" if drawn else "found", found=len(first), sources=len(matches.sources), pool=matches.pool
        ),
        report.words("alike", first=float(np.median(first)), chance=float(np.nanmedian(matches.by_chance))),
    ]
    if matches.locked:
        said.append(report.words("kept", names=matches.locked, change=float(matches.largest_change.max())))
    return " ".join(said)


def _summary(report: Report, matches: Matches) -> None:
    first = matches.similarity[matches.rank == 1]
    facts = [
        report.fact("source-count", f"{len(matches.sources):,}"),
        report.fact("pool", f"{matches.pool:,}"),
        report.fact("first", f"{np.median(first):.2f}"),
        report.fact("chance", f"{np.nanmedian(matches.by_chance):.2f}"),
        report.fact("distance", metres(float(np.median(matches.distance[matches.rank == 1])))),
    ]
    report.summary(facts, _verdict(report, matches), _caveats(report, matches))


def _caveats(report: Report, matches: Matches) -> list[str]:
    first = matches.rank == 1
    notes = [report.words("seen-alike")]
    if matches.sources.drawn is not None:
        notes.append(report.words("synthetic"))
    if matches.sources.verdict != USABLE:
        notes.append(report.words("unusable", verdict=tr(matches.sources.verdict)))
    if matches.pool < FEW:
        notes.append(report.words("few", pool=matches.pool))
    lacking = len(matches.sources) - int(first.sum())
    if lacking:
        notes.append(report.words("lacking", lacking=lacking))
    gain = matches.similarity[first] - matches.by_chance[matches.source[first]]
    weak = int((gain < 0).sum())
    if weak:
        notes.append(report.words("weak", weak=weak))
    most = int(np.bincount(matches.match[first]).max())
    if most > max(2, OFTEN * first.sum()):
        notes.append(report.words("hub", most=most, sources=int(first.sum())))
    return notes


def _sheets(report: Report, matches: Matches, parameters: Mapping[str, Any]) -> None:
    drawn = matches.sources.drawn is not None
    report.section("sheets-templates" if drawn else "sheets")
    names = matches.source_names()
    for number in rows_shown(matches, SHOWN).tolist():
        pixels = row(matches, number)
        file = png(pixels, texts(matches, parameters))
        report.still("sheet-picture", file, (pixels.shape[0], pixels.shape[1]), name=names[number])


def _where(matches: Matches) -> Bytes:
    """Images as dots where they lie: those that could be found, matches above them, and sources on top."""
    points = matches.sources.points
    images = matches.where
    there = [images, images[np.unique(matches.match)], np.stack([points.x, points.y], axis=1)]
    colours = [np.tile(rgb(colour), (len(part), 1)) for part, colour in zip(there, (MUTED, ACCENT, CONTRAST))]
    return dot_map(np.concatenate(there), np.concatenate(colours))


def _likeness(report: Report, matches: Matches) -> None:
    report.section("likeness")
    ranks = np.unique(matches.rank)
    rows = []
    for rank in ranks.tolist():
        mine = matches.rank == rank
        low, middle, high = np.quantile(matches.similarity[mine], [0.1, 0.5, 0.9])
        distance = metres(float(np.median(matches.distance[mine])))
        rows.append([rank, int(mine.sum()), *(f"{value:.3f}" for value in (low, middle, high)), distance])
    report.table("rank-table", rows)
    sources, found = matches.source_names(), matches.match_names()
    listed = [
        [sources[matches.source[pair]], found[pair], int(matches.rank[pair]),
         digits(float(matches.similarity[pair])), metres(float(matches.distance[pair]))]
        for pair in range(min(len(matches), LISTED))
    ]  # fmt: skip
    report.table("pair-table", listed, shown=len(listed), pairs=len(matches))


def _locks(report: Report, matches: Matches, matching: MatchOptions) -> None:
    report.section("locks")
    rows = [
        [name, f"{100 * most:.2g}", f"{100 * change.mean():+.2f}", f"{100 * np.abs(change).mean():.1f}",
         f"{100 * np.abs(change).max():.1f}"]
        for name, most, change in zip(matches.locked, matches.limits, matches.change.T)
    ]  # fmt: skip
    report.table("lock-table", rows)


def _left(report: Report, matches: Matches, matching: MatchOptions) -> None:
    left = matches.left
    report.section("left", pairs=left.pairs)
    counts = {
        "left-itself": left.itself, "left-near": left.near, "left-sequence": left.sequence, "left-locked": left.locked
    }  # fmt: skip
    words = {
        "left-itself": report.words("left-itself"),
        "left-near": report.words("left-near", least=matching.min_distance),
        "left-sequence": report.words("left-sequence"),
        "left-locked": report.words("left-locked"),
    }
    rows = [[words[key], f"{count:,}", percent(count / max(left.pairs, 1))] for key, count in counts.items()]
    report.table("left-table", rows)
