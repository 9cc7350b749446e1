"""What changed between two dates, on one page: how much, beside how much is false, and what became what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..change.change_shares import LEVEL, Share, Transition, arrow
from ..change.coregistration import ImagePair
from ..change.tile_change import NoChange
from ..presentation.charts import Estimate, Node, flows, intervals, matrix
from ..presentation.colours import rgb
from ..presentation.page import Page
from ..presentation.pictures import Picture
from ..presentation.wording import counted, enumerated, percent, readable_area
from ..runtime.arrays import Array, Ints

UNCHANGED, FAINT = (232, 234, 236), (196, 201, 206)
MOST_ROWS = 25
MOST_ZONES = 20

_LIMITS = (
    "A change of type is a change of looks. A field that was green and is ploughed, trees that lost their leaves, a "
    "river at another level and a building site all look different; only some of that is urban change. Compare images "
    "of the same season wherever you can.",
    "The false-change rate holds what shift, light, noise and interpolation do. It does not hold the season, nor "
    "clouds, nor shadows that fall elsewhere: those are in the image, and look like change.",
    "What a whole type of tiles does together is taken for the season and taken off. If a type really became another "
    "one as a whole, tile by tile unrelated to what was there, it is reported and marked as suspect.",
    "One tile holds more than one thing. A change within a tile that leaves its type as it is, such as one new house, "
    "is not seen here.",
    "The intervals say how much the shares would vary for other ground of this kind. They do not say how often the "
    "types themselves are wrong: nobody has labelled this ground.",
    "No field check stands behind this page. Look at a sample of the changed and of the unchanged tiles before you "
    "publish an area of change (Olofsson et al. 2014 say how to draw one).",
)
_LABEL_LIMITS = (
    "Only two cluster rasters were compared. How far the images are shifted, how their light differs and how many of "
    "the changes are false cannot be told from them.",
    "Tiles at the border between two types flip for the least of reasons, so the share of change here is too large.",
)
_SOURCES = (
    "Singh, A. (1989). Digital change detection techniques using remotely-sensed data. International Journal of Remote "
    "Sensing 10, 989–1003.",
    "Kuglin, C. D., Hines, D. C. (1975). The phase correlation image alignment method. IEEE International Conference "
    "on Cybernetics and Society, 163–165.",
    "Guizar-Sicairos, M., Thurman, S. T., Fienup, J. R. (2008). Efficient subpixel image registration algorithms. "
    "Optics Letters 33, 156–158.",
    "Nielsen, A. A. (2007). The regularized iteratively reweighted MAD method for change detection in multi- and "
    "hyperspectral data. IEEE Transactions on Image Processing 16, 463–478.",
    "Canty, M. J., Nielsen, A. A. (2008). Automatic radiometric normalization of multitemporal satellite imagery with "
    "the iteratively re-weighted MAD transformation. Remote Sensing of Environment 112, 1025–1036.",
    "Immerkær, J. (1996). Fast noise variance estimation. Computer Vision and Image Understanding 64, 300–302.",
    "Lahiri, S. N. (2003). Resampling methods for dependent data. Springer. Wilson, E. B. (1927). Probable inference, "
    "the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.",
    "Olofsson, P., et al. (2014). Good practices for estimating area and assessing accuracy of land change. Remote "
    "Sensing of Environment 148, 42–57.",
)


@dataclass
class ChangeReport:
    """What the report tells. N tiles were compared; what only images give is None where labels were compared.

    Attributes:
        classes: K of ``number``, ``name`` and ``colour``.
        grid_shape: rows and columns of the grid.
        rows, columns, tile_ids, before, after, labels, confidence, suspect: (N,) as of ``ComparedTiles``.
        tile_area: m² that a tile stands for, NaN if unknown.
        overall: share of tiles that changed; ``blocks`` is how many its interval was made of.
        false_change: share that changed in the control.
        naive: share whose labels differ.
        above: whether more changed than false changes explain.
        least: least confidence of a change.
        blind: share of the possible transitions, weighted by the tiles that could make them, that could not be told
            even from centre to centre of the two types.
        pictures: ``surest``, ``doubtful`` and ``faint``: (index, picture before, picture after).
        zones: ``changeshares.ZONE_FIELDS``, None where there are no zones.
    """

    title: str
    classes: list[dict[str, Any]]
    grid_shape: tuple[int, ...]
    rows: Ints
    columns: Ints
    tile_ids: Ints
    before: Ints
    after: Ints
    labels: Ints
    confidence: Array
    suspect: list[str | None]
    tile_area: float
    overall: Share
    transitions: list[Transition]
    blocks: int
    false_change: Share | None
    naive: Share | None
    above: bool
    least: float
    pair: ImagePair | None
    known: NoChange | None
    blind: float
    pictures: dict[str, Any]
    zones: pd.DataFrame | None
    parameters: dict[str, Any]
    provenance: dict[str, Any]

    @property
    def changed(self) -> NDArray[np.bool_]:
        """(N,) whether a tile changed."""
        return self.before != self.after

    @property
    def changes(self) -> list[Transition]:
        """Transitions to another type, the most frequent first."""
        moving = [one for one in self.transitions if one.before != one.after]
        return sorted(moving, key=lambda one: -one.tiles)

    def name(self, number: int) -> str:
        """Name of a type."""
        return next((str(entry["name"]) for entry in self.classes if entry["number"] == number), f"Cluster {number}")

    def colour(self, number: int) -> str:
        """Colour of a type."""
        return next((str(entry["colour"]) for entry in self.classes if entry["number"] == number), "#888888")


def clusterchange_report(found: ChangeReport) -> str:
    """The report as one HTML file.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    page = Page(found.title, _lead(found), kind="Urban ML · Change of urban types")
    _glance(page, found)
    _map(page, found)
    _sheets(page, found)
    _transitions(page, found)
    if found.zones is not None:
        _zones(page, found.zones)
    if found.pair is not None and found.known is not None:
        _images(page, found.pair, found.known, found)
    _how_to_read(page, found)
    page.section("Honest limits")
    page.points(_LIMITS if found.pair is not None else (*_LABEL_LIMITS, *_LIMITS))
    page.section("Parameters and origin")
    page.table(found.parameters, caption="Parameters")
    page.table(found.provenance, caption="Origin")
    page.section("Method and sources", _method(found), *_SOURCES)
    return page.html()


def _lead(found: ChangeReport) -> str:
    tiles, changed = len(found.before), int(found.changed.sum())
    interval = f"{percent(found.overall.low)} to {percent(found.overall.high)}"
    text = f"Of {counted(tiles, 'tile')} that both dates show, {changed:,} changed their type: "
    text += f"{percent(found.overall.value)} ({interval})."
    if found.false_change is None:
        return text + " Only cluster rasters were compared, so nobody can say how much of that is false."
    false = f"{percent(found.false_change.value)} (up to {percent(found.false_change.high)})"
    if not found.above:
        return text + (
            f" This is not distinguishable from no change: where nothing changed, {false} would be found as well."
        )
    return text + (
        f" Where nothing changed, {false} would be found as well: shift, light and noise do not explain it. The season "
        "may."
    )


def _glance(page: Page, found: ChangeReport) -> None:
    page.section("At a glance")
    facts = [(percent(found.overall.value), f"of {counted(len(found.before), 'tile')} changed")]
    if np.isfinite(found.tile_area):
        facts.append((readable_area(float(found.changed.sum()) * found.tile_area), "changed its type"))
    if found.false_change is not None:
        facts.append((percent(found.false_change.value), "would be found where nothing changed"))
    if found.naive is not None:
        facts.append((percent(found.naive.value), "labels alone would have said"))
    if found.pair is not None and np.isfinite(found.pair.shift.length):
        facts.append((f"{found.pair.shift.length:.2f} px", "shift between the images"))
    page.facts(facts)
    page.warnings(_warnings(found))
    rows = [Estimate("changed", "#0072B2", *found.overall)]
    if found.false_change is not None:
        rows.append(Estimate("found where nothing changed", "#D55E00", *found.false_change))
    if found.naive is not None:
        rows.append(Estimate("labels that differ", "#9aa3aa", *found.naive))
    page.figure(
        intervals(
            [Estimate(one.name, one.colour, 100 * one.value, 100 * one.low, 100 * one.high) for one in rows],
            "share of the compared tiles (%)",
        ),
        f"Shares with their {percent(LEVEL)} intervals; {counted(len(found.before), 'tile')}. The change has a "
        f"bootstrap interval over {counted(found.blocks, 'block')} of ground, since neighbours change together; the "
        "others have Wilson's.",
        "Share of changed tiles beside the share of false changes",
    )
    for one in found.changes[:3]:
        page.text(
            f"{arrow(one.before, one.after)}: {counted(one.tiles, 'tile')}, {percent(one.share.value)} of all "
            f"({percent(one.share.low)} to {percent(one.share.high)}) went from {found.name(one.before)} to "
            f"{found.name(one.after)}."
        )


def _warnings(found: ChangeReport) -> list[str]:
    texts = []
    if found.false_change is None:
        texts.append("Only labels were compared: see the limits below before you quote a share.")
    elif not found.above:
        texts.append(
            f"The change found ({percent(found.overall.low)} to {percent(found.overall.high)}) is not distinguishable "
            f"from no change (up to {percent(found.false_change.high)})."
        )
    if found.pair is not None and not found.pair.shift.reliable:
        texts.append(
            "The shift between the images could not be told and was not corrected: see whether roads lie on each other."
        )
    if found.pair is not None and found.pair.radiometry.whole_scene:
        texts.append(
            "Hardly any ground agrees between the images, so the light was matched on the whole scene. That happens "
            "where fields or leaves fill the image and the season differs: most changes below may be the season's."
        )
    if found.blind > 0.2:
        texts.append(
            f"Tiles of the same type differ so much between the dates that {percent(found.blind)} of the possible "
            "changes could not be told even if they were complete: what is not reported here may still have happened."
        )
    whole = sum("season?" in (reason or "") for reason in found.suspect)
    if whole:
        texts.append(
            f"{counted(whole, 'changed tile')} belong to a type of which most changed alike. That is what a season "
            "does (fields, leaves, water); find out before you call it growth."
        )
    return texts


def _map(page: Page, found: ChangeReport) -> None:
    page.section("Where it changed")
    became = [int(number) for number in np.unique(found.after[found.changed])]
    faint = not found.changed.all() and bool((found.labels != found.after).any())
    entries = [(f"became {found.name(number)}", found.colour(number)) for number in became]
    entries += [("labels differ, not sure", _hex(FAINT))] if faint else []
    page.legend([*entries, ("unchanged", _hex(UNCHANGED))])
    top, left = int(found.rows.min()), int(found.columns.min())
    shape = (int(found.rows.max()) - top + 1, int(found.columns.max()) - left + 1)
    picture = np.full((*shape, 3), 255, np.uint8)
    colours = np.tile(np.array(UNCHANGED, np.uint8), (len(found.before), 1))
    colours[found.labels != found.after] = FAINT
    for number in became:
        colours[found.changed & (found.after == number)] = rgb(found.colour(number))
    picture[found.rows - top, found.columns - left] = colours
    page.picture(
        picture,
        f"{counted(len(found.before), 'tile')}, each a cell as it lies in the first image. White was not seen on both "
        "dates.",
        "Map of the changed tiles in the colour of what they became",
        sharp=True,
    )


def _sheets(page: Page, found: ChangeReport) -> None:
    if not any(found.pictures.values()):
        return
    page.section(
        "Look at the changes yourself",
        "Each pair shows one tile at the first and at the second date. The second image is shown as it was compared: "
        "moved onto the first and in its light.",
    )
    texts = {
        "surest": ("The surest changes", "If these do not convince you, nothing below will."),
        "doubtful": ("The most doubtful of the reported changes", "A higher least confidence drops these first."),
        "faint": ("Just not sure enough", "Their labels differ, but they were not reported."),
    }
    for kind, (heading, note) in texts.items():
        if found.pictures.get(kind):
            page.sheet(heading, note, [one for pair in found.pictures[kind] for one in _pair(found, *pair)])


def _pair(found: ChangeReport, index: int, first: Any, second: Any) -> tuple[Picture, Picture]:
    label = f"tile {found.tile_ids[index]}: {found.name(int(found.before[index]))}"
    then = f"→ {found.name(int(found.labels[index]))}, {found.confidence[index]:.2f}"
    return Picture(first, label), Picture(second, then)


def _transitions(page: Page, found: ChangeReport) -> None:
    page.section("What became what")
    numbers = [int(entry["number"]) for entry in found.classes]
    if not found.changes:
        page.text("No tile changed its type.")
        return
    counts = np.zeros((len(numbers), len(numbers)))
    place = {number: index for index, number in enumerate(numbers)}
    for one in found.transitions:
        counts[place[one.before], place[one.after]] = one.tiles
    of_row = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    shown = np.where(np.eye(len(numbers), dtype=bool) | (counts.sum(axis=1) == 0)[:, None], np.nan, 100 * of_row)
    names = [found.name(number) for number in numbers]
    page.figure(
        matrix(shown, names, names, "at the first date", "at the second date", "% of the tiles of the row", ".0f"),
        "Share of each type that became another, in per cent of its tiles at the first date. The diagonal, what "
        f"stayed, is left out: it holds {percent(1 - found.overall.value)} of all tiles.",
        "Transition matrix",
    )
    page.figure(
        _flows(found, numbers),
        f"The {int(found.changed.sum()):,} changed tiles: on the left what they were, on the right what they are. "
        "Tiles that kept their type are left out, or they would hide the rest.",
        "Flow drawing of the changed tiles from type to type",
    )
    page.table(
        [_row(found, one) for one in found.changes[:MOST_ROWS]],
        ["from", "to", "tiles", "ground", "share of all", f"{percent(LEVEL)} interval", "share of from"],
        f"The most frequent transitions{_of(len(found.changes), MOST_ROWS)}",
    )
    _balance(page, found, counts)


def _row(found: ChangeReport, one: Transition) -> list[Any]:
    of = one.tiles / max(1, int((found.before == one.before).sum()))
    ground = readable_area(one.tiles * found.tile_area) if np.isfinite(found.tile_area) else "–"
    limits = f"{percent(one.share.low)} to {percent(one.share.high)}"
    return [
        found.name(one.before), found.name(one.after), one.tiles, ground, percent(one.share.value), limits, percent(of),
    ]  # fmt: skip


def _flows(found: ChangeReport, numbers: Sequence[int]) -> Any:
    nodes: list[Node] = []
    place: dict[tuple[str, int], int] = {}
    for column, side in enumerate(("before", "after")):
        there = {getattr(one, side) for one in found.changes}
        for number in numbers:
            if number in there:
                place[side, number] = len(nodes)
                nodes.append(Node(found.name(number), found.colour(number), column))
    links = [(place["before", one.before], place["after", one.after], float(one.tiles)) for one in found.changes]
    return flows(nodes, links, "tiles", height=min(760, 240 + 26 * max(1, len(nodes) // 2)))


def _balance(page: Page, found: ChangeReport, counts: Array) -> None:
    """Gain, loss and net change of each type."""
    rows = []
    for place, entry in enumerate(found.classes):
        stayed = counts[place, place]
        lost, gained = counts[place].sum() - stayed, counts[:, place].sum() - stayed
        rows.append([entry["name"], int(stayed + lost), int(lost), int(gained), f"{int(gained - lost):+,}"])
    page.table(
        rows, ["type", "tiles at first", "lost", "gained", "net"],
        "Gain and loss of each type. What is lost here and gained there can leave a small net change of much movement.",
    )  # fmt: skip


def _zones(page: Page, zones: pd.DataFrame) -> None:
    page.section("Change by zone")
    seen = zones[zones["compared_n"] > 0].sort_values("changed_share", ascending=False)
    page.text(
        f"{len(seen):,} of {counted(len(zones), 'zone')} lie on tiles that were compared. Each tile weighs by the "
        "ground it shares with the zone. The interval says what so many tiles of such ground would show; with few "
        "tiles it is wide, and then ranks mean nothing. Zones are numbered as in their layer, from 1."
    )
    page.table(
        [
            [
                int(index) + 1, percent(one.changed_share),
                f"{percent(one.changed_low)} to {percent(one.changed_high)}", readable_area(one.changed_m2),
                int(one.compared_n), percent(one.coverage), one.transition or "–",
            ]
            for index, one in zip(seen.index[:MOST_ZONES], seen[:MOST_ZONES].itertuples())
        ],
        ["zone", "changed", f"{percent(LEVEL)} interval", "ground", "tiles", "covered", "largest transition"],
        f"Zones with the largest share of change{_of(len(seen), MOST_ZONES)}",
    )  # fmt: skip


def _images(page: Page, pair: ImagePair, known: NoChange, found: ChangeReport) -> None:
    page.section("How the two images differ")
    shift, left = pair.shift, pair.left
    measured = f"{shift.windows} of {shift.looked_at} windows agree"
    if shift.windows:
        said = (
            f"The second image lies {abs(shift.columns):.2f} pixels to the {'right' if shift.columns >= 0 else 'left'} "
            f"and {abs(shift.rows):.2f} {'down' if shift.rows >= 0 else 'up'} ({measured}, to within "
            f"{shift.spread:.2f} pixels)."
        )
        ending = f" It was corrected; {left.length:.2f} pixels are left." if left else " It was left as it is."
        page.text(said + ending)
    else:
        page.text(f"The shift could not be measured: {measured}.")
    light = pair.radiometry
    page.table(
        [
            [f"{place}", f"{gain:.3f}", f"{offset:+.2f}", f"{r:.3f}" if np.isfinite(r) else "–", f"{noise:.2f}"]
            for place, (gain, offset, r, noise) in enumerate(
                zip(light.gains, light.offsets, light.correlation, pair.noise), start=1
            )
        ],
        ["band", "gain", "offset", "correlation after it", "noise"],
        "Radiometry: first date ≈ gain × second date + offset (the straight line nearest to the curve that was used), "
        f"on {'the whole scene' if light.whole_scene else 'ground that did not change'}; IR-MAD holds "
        f"{percent(light.unchanged)} of the ground for unchanged",
    )
    together = [found.name(place + 1) for place in np.flatnonzero(known.together)]
    if together:
        page.text(
            f"{enumerated(together)} moved as one between the dates: their tiles kept their differences from each "
            "other. That common movement was taken for season or light and taken off."
        )


def _how_to_read(page: Page, found: ChangeReport) -> None:
    page.section("How to read this")
    points = [
        "Transition – from which type to which; 3 → 5 reads “was of cluster 3, is of cluster 5”.",
        "Suspect – a reason to look twice: most of a type changed alike, the tile is unlike anything the model knows, "
        "or the labels differ without being sure.",
    ]
    if found.false_change is not None:
        points += [
            f"Confidence of a change – probability that the tile lay on one side of the border between the two types "
            f"and lies on the other, given what tiles of its type move without changing. Reported from "
            f"{found.least:g}.",
            "False-change rate – share of tiles that change in a control in which nothing changed: the first image "
            "against itself, half a pixel off, in the light and with the noise of the second. A change below it is no "
            "finding.",
            "Labels alone – the share of tiles whose labels differ, had nobody asked whether the difference means "
            "anything.",
        ]
    page.points(points)


def _method(found: ChangeReport) -> str:
    if found.pair is None:
        return "The labels of two cluster rasters of one model were compared cell by cell. " + _intervals()
    return (
        "The shift between the images is the median over windows of the peak of their phase correlation, found to a "
        "twentieth of a pixel, and taken back by cubic interpolation. Ground that did not change is found by IR-MAD, "
        "and the second image is matched to the first on it, quantile by quantile. Both images then go through the "
        "network and the scaling of the model. What all tiles of a type, or all tiles, do together is taken off if "
        "they stay recognisable one by one. A tile changed if its clusters differ and its way from one side of the "
        "border to the other is long against what tiles of its type move along that line anyhow (median absolute "
        "deviation). The control is the first image rendered in the light and with the noise of the second, half a "
        "pixel off. " + _intervals()
    )


def _intervals() -> str:
    return (
        "Intervals of shares are bootstrapped over blocks of ground as large as changes lie together; those of small "
        "counts are Wilson's."
    )


def _of(count: int, most: int) -> str:
    return f" ({most} of {count})" if count > most else ""


def _hex(colour: tuple[int, ...]) -> str:
    return "#" + "".join(f"{part:02X}" for part in colour)
