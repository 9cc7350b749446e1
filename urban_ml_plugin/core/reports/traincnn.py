"""The report of a model of status: whether the imagery tells the value, how sure that is, and where it goes wrong."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..images.tile_side import TileSide
from ..languages.translation import in_users_language, local_figures, local_number, to_translate, tr, translated
from ..options.choices import RANDOM, REGRESSION, SPATIAL
from ..presentation.charts import Curve, Estimate, diagonal, diverging, intervals, lines, matrix, scatter
from ..presentation.colours import palette, rgb
from ..presentation.pictures import tile_map
from ..presentation.report import Report
from ..presentation.theme import ACCENT, CONTRAST, HIGH_COLOUR, LOW_COLOUR, MIDDLE_COLOUR, MUTED, QUIET
from ..presentation.wording import capital, p_value, percent, pixel_size
from ..runtime.arrays import Array, Bools, Ints, evenly_spaced
from ..spatial_statistics.autocorrelation import PERMUTATIONS
from ..spatial_statistics.intervals import NORMAL_LIMIT
from ..status.results import (
    NAMES,
    SHORT,
    Evaluation,
    Findings,
    calibration,
    confusion,
    errors_of,
    gap,
    verdict,
)
from ..status.status_model import StatusCard
from ..status.validation import COVER, RESAMPLES
from ..surroundings.surroundings import Surroundings
from ..vectors.overlaps import are_points
from .learning_curves import learning_section
from .surroundings import groups_section, neighbours_section

MOST_POINTS = 3000
"""Points drawn in one figure."""
SIGNIFICANT = 0.05
NARROW = 0.95
"""Share of the range of the variogram below which blocks count as narrower."""
FEW_BLOCKS = 10
"""Blocks below which intervals are rough."""
MUCH_OFF = 0.05
"""Difference from ``COVER`` from which intervals hold noticeably more or less than was meant."""
ENDS = 0.98
"""Quantile of the errors at which the colours of their map end."""
PHOTO_CELLS = 100
"""Cells along the extent of photographs in their map."""

_NAMES = {
    "R2": "R²", "MAE": to_translate("mean absolute error"), "SPEARMAN": to_translate("Spearman's rank correlation"),
    "ACCURACY": to_translate("accuracy"), "KAPPA": to_translate("kappa"),
    "WITHIN_ONE": to_translate("within one class"),
}  # fmt: skip


@in_users_language
def traincnn_report(
    findings: Findings,
    card: StatusCard,
    side: TileSide | None = None,
    around: Surroundings | None = None,
) -> str:
    """The report as one HTML file.

    Args:
        findings: of the study.
        card: of the model, whether or not it was written.
        side: of tiles, with what led to it.
        around: neighbours that took a label and results by group, where they were asked for.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    study = findings.study
    report = Report(
        "traincnn", cover=COVER, zones=len(study.used_zones), size=findings.blocks.size,
        measure=tr(_NAMES[findings.headline]), field=card.field,
    )  # fmt: skip
    names = ", ".join(dict.fromkeys(source.name for source in study.images.sources))
    report.page.title = report.words("title", names=names)
    _summary(report, findings, [side.doubt] if side and side.doubt else [])
    _folds(report, findings)
    _against(report, findings)
    if around and around.shared:
        neighbours_section(report, findings, around.shared)
    if around and around.groups:
        groups_section(report, findings, around.groups)
    report.section("fit")
    if study.task == REGRESSION:
        _values(report, findings, card.field)
    else:
        _classes(report, findings)
    _calibration(report, findings)
    _errors(report, findings)
    if findings.history:
        learning_section(report, findings.history)
    reading = report.points("reading-values" if study.task == REGRESSION else "reading-classes")
    return report.html(
        _parameters(report, findings, card, side),
        {**card.provenance},
        method=[_method(report, findings, card)],
        reading=[*reading, *report.points("reading")],
    )


def _summary(report: Report, findings: Findings, doubts: list[str]) -> None:
    study, model = findings.study, findings.model
    own, other = model.value(findings.headline), findings.compared.value(findings.headline)
    interval = _interval(report, findings)
    facts = [
        report.fact("headline", f"{own.value:.2f}", kind=_kind(report, model)),
        report.fact("compared", f"{other.value:.2f}", kind=_kind(report, findings.compared)),
        report.fact("coverage", percent(findings.coverage.value), interval=interval),
        report.fact("tiles", f"{len(study.images):,}"),
        report.fact("blocks", f"{own.blocks:,}"),
    ]
    report.summary(facts, verdict(findings).sentence, doubts + _caveats(report, findings))
    rows = [
        [tr(_NAMES[measure.name]), measure.words, model.value(measure.name, "tile").words]
        for measure in model.measures["zone"]
    ]
    report.table("measures", rows, kind=_kind(report, model), blocks=own.blocks, tiles=len(study.images))
    if study.task == REGRESSION:
        value = study.labels.value
        report.text("spread", mean=value.mean(), deviation=value.std(), width=_width(report, findings))


def _width(report: Report, findings: Findings) -> str:
    """How wide the interval of a prediction is."""
    of = findings.predictions
    low, median, high = np.quantile(of.high - of.low, (0.1, 0.5, 0.9))
    within = report.words("within", median=median, low=low, high=high)
    return report.words("width-tiles" if findings.study.means is None else "width-polygons", within=within)


def _caveats(report: Report, findings: Findings) -> list[str]:
    notes = [translated(text) for text in (gap(findings),) if text]
    blocks, sources = findings.blocks, findings.study.images.sources
    count, coverage = findings.model.value(findings.headline).blocks, findings.coverage.value
    if len(sources) == 1 and not sources[0].upright:
        notes.append(report.words("one-image"))
    if are_points(findings.study.zones.shapes):
        notes.append(report.words("points"))
    if findings.model.folds.kind == RANDOM:
        notes.append(report.words("folds-random"))
    if np.isfinite(blocks.label_range) and blocks.size < NARROW * blocks.label_range:
        notes.append(report.words("narrow-blocks", range=blocks.label_range))
    if count < FEW_BLOCKS:
        notes.append(report.words("few-blocks", blocks=count))
    if abs(coverage - COVER) > MUCH_OFF:
        notes.append(report.words("uncalibrated", coverage=coverage))
    return notes


def _folds(report: Report, findings: Findings) -> None:
    folds, study, distance = findings.model.folds, findings.study, findings.blocks.label_range
    if folds.kind == SPATIAL:
        known = local_figures(f"{distance:,.0f} m") if np.isfinite(distance) else report.words("range-unknown")
        report.section("folds-spatial", known=known)
    else:
        report.section("folds-random-section")
    colours = palette(len(folds))
    counts = np.bincount(folds.of_image, minlength=len(folds))
    names = [report.words("fold", number=number, count=count) for number, count in enumerate(counts, start=1)]
    report.page.legend(zip(names, colours))
    of_fold = np.array([rgb(colour) for colour in colours])[folds.of_image]
    for source, mine, picture in _maps(findings, of_fold):
        report.picture("fold-map", picture, images=int(mine.sum()), source=source)
    value, rows = study.labels.value, []
    for fold in range(len(folds)):
        here = folds.of_image == fold
        mean = f"{value[here].mean() + 1:.2f}" if study.classes else f"{value[here].mean():.4g}"
        rows.append([fold + 1, int(here.sum()), len(np.unique(study.labels.zone[here])), mean])
    report.table("fold-table-classes" if study.classes else "fold-table", rows)


def _against(report: Report, findings: Findings) -> None:
    report.section("against")
    listed = [
        (findings.model, tr("the model, {}").format(_short_kind(report, findings.model)), ACCENT),
        (findings.compared, tr("the model, {}").format(_short_kind(report, findings.compared)), CONTRAST),
        *((evaluation, tr(SHORT[evaluation.name]), MUTED) for evaluation in findings.baselines),
    ]
    measures = [(name, colour, evaluation.value(findings.headline)) for evaluation, name, colour in listed]
    rows = [Estimate(name, colour, one.value, one.low, one.high) for name, colour, one in measures]
    name = tr(_NAMES[findings.headline])
    figure = intervals(rows, tr("{} per polygon (1 is perfect)").format(name), line=0.0)
    than = report.words("than-mean" if findings.headline == "R2" else "than-chance")
    report.figure("against-intervals", figure, measure_first=name[0].upper() + name[1:], than=than)
    gains = [
        [
            capital(tr(SHORT[other])),
            gain.words,
            report.words("beaten" if gain.low > 0 else "not-beaten" if gain.high < 0 else "beaten-unsure"),
        ]
        for other, gain in findings.gains.items()
    ]
    report.table("gain-table", gains)
    report.page.points(
        report.words("baseline", short=capital(tr(SHORT[evaluation.name])), long=tr(NAMES[evaluation.name]))
        for evaluation in findings.baselines
        if evaluation.name in NAMES
    )


def _values(report: Report, findings: Findings, field: str) -> None:
    observed, predicted = findings.model.zone_values.T
    drawn = evenly_spaced(len(observed), MOST_POINTS)
    line = diagonal(float(min(observed.min(), predicted.min())), float(max(observed.max(), predicted.max())))
    axes = (tr("predicted {}").format(field), tr("observed {}").format(field))
    hover = tr("predicted %{x:.3g}, observed %{y:.3g}")
    figure = scatter(predicted[drawn], observed[drawn], *axes, ACCENT, hover, shapes=[line])
    report.figure("fit-scatter", figure, drawn=len(drawn))


def _classes(report: Report, findings: Findings) -> None:
    names, of = findings.study.zones.names, findings.predictions
    zones = findings.model.zone_values.astype(int).T
    tiles = of.observed.astype(int) - 1, of.predicted.astype(int) - 1
    for what, (observed, predicted) in ((to_translate("tiles"), tiles), (to_translate("polygons"), zones)):
        table = confusion(observed, predicted, len(names))
        figure = matrix(table, names, names, tr("observed"), tr("predicted"), tr(what), form=",.0f")
        report.figure("confusion", figure, what=tr(what), count=int(table.sum()))


def _calibration(report: Report, findings: Findings) -> None:
    report.section("calibration")
    covered, groups = findings.coverage, calibration(findings)
    interval = _interval(report, findings)
    report.text("covered", coverage=covered.value, low=covered.low, high=covered.high, interval=interval)
    if findings.study.classes:
        sorted_by = tr("probability of the predicted class")
        axes = tr("stated probability"), tr("share that was right")
    else:
        sorted_by, axes = tr("predicted value"), (tr("predicted value"), tr("mean observed value"))
    unit, half = "polygons" if groups.of_zones else "tiles", NORMAL_LIMIT * groups.error
    both = np.concatenate([groups.stated, groups.observed])
    ends = np.array([both.min(), both.max()])
    curves = [
        Curve(tr(unit), ACCENT, groups.stated, groups.observed, groups.observed - half, groups.observed + half),
        Curve(tr("perfect"), QUIET, ends, ends, dashed=True),
    ]
    report.figure(
        "calibration-curve", lines(curves, *axes),
        count=groups.total, unit=tr(unit), groups=len(groups.stated), sorted_by=sorted_by, errors=NORMAL_LIMIT,
    )  # fmt: skip


def _errors(report: Report, findings: Findings) -> None:
    report.section("errors")
    errors, of_zones = errors_of(findings), findings.study.means is not None
    if np.isfinite(errors.moran.i):
        alike = errors.moran.p < SIGNIFICANT and errors.moran.i > errors.moran.expected
        report.text(
            "moran", i=errors.moran.i, p=p_value(errors.moran.p, PERMUTATIONS), expected=errors.moran.expected,
            pattern=report.words("pattern" if alike else "no-pattern"),
        )  # fmt: skip
    error = errors.zones[errors.zone] if of_zones else errors.tiles
    limit = float(np.quantile(np.abs(error), ENDS)) or 1.0
    words = (report.words("more"), report.words("as-predicted"), report.words("less"))
    report.page.legend(zip(words, (HIGH_COLOUR, MIDDLE_COLOUR, LOW_COLOUR)))
    what = report.words("errors-of-polygons" if of_zones else "errors-of-tiles")
    for source, mine, picture in _maps(findings, diverging(error, limit)):
        report.picture("error-map", picture, what=what, images=int(mine.sum()), source=source)


def _maps(findings: Findings, colours: Array) -> list[tuple[str, Bools, Array]]:
    """The name of each source with the images that are of it, and a picture of them, a cell per image."""
    images = findings.study.images
    maps = []
    for number, source in enumerate(images.sources):
        mine = images.source == number
        if mine.any():
            maps.append((source.name, mine, tile_map(*_cells(findings, mine), colours[mine])))
    return maps


def _cells(findings: Findings, mine: Bools) -> tuple[Ints, Ints]:
    """Where images go in a picture: their cells in the grid, or cells of a hundredth of the extent for photographs."""
    study = findings.study
    if study.side:
        return study.images.row[mine], study.images.column[mine]
    x, y = study.centres[mine].T
    cell = max(np.ptp(x), np.ptp(y), 1e-9) / PHOTO_CELLS
    return ((y.max() - y) / cell).astype(np.int64), ((x - x.min()) / cell).astype(np.int64)


def _parameters(report: Report, findings: Findings, card: StatusCard, side: TileSide | None) -> dict[str, Any]:
    network, values = card.network, findings.study.task == REGRESSION
    return {
        "network": network.words,
        "head": report.words(f"head-{card.head}"),
        to_translate("a value is"): report.words(f"support-{card.support}") if values else None,
        to_translate("augmented copies of each tile"): card.augment,
        "penalties": [local_number(f"{penalty:.3g}") for penalty in findings.model.fit.penalties],
        "bands": card.bands,
        **card.size_parameters(side),
        **pixel_size(card.ground_resolution),
        "folds": tr("{}, {}, blocks of {} m").format(card.folds, card.blocks, local_number(f"{card.block_size:,.0f}")),
        "classes": card.names or None,
        "fine-tuned": card.finetuned,
    }


def _method(report: Report, findings: Findings, card: StatusCard) -> str:
    return report.words(
        "method",
        network=card.network.name,
        tuned=report.words("tuned" if card.finetuned else "not-tuned"),
        head=report.words(f"head-{card.head}"),
        learnt="" if findings.study.means is None else report.words("learnt"),
        copies=" " + report.words("copies", copies=card.augment) if card.augment else "",
        resamples=RESAMPLES,
    )


def _kind(report: Report, evaluation: Evaluation) -> str:
    return report.words("held-out-blocks" if evaluation.folds.kind == SPATIAL else "random-folds")


def _short_kind(report: Report, evaluation: Evaluation) -> str:
    return report.words("blocked-folds" if evaluation.folds.kind == SPATIAL else "random-folds")


def _interval(report: Report, findings: Findings) -> str:
    return report.words("set" if findings.study.classes else "interval")
