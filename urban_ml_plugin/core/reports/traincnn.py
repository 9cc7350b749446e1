"""The report of a model of status: whether the imagery tells the value, how sure that is, and where it goes wrong."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..options.choices import (
    AVERAGE,
    BINOMIAL,
    CORN,
    EVERYWHERE,
    LOGIT,
    RANDOM,
    REGRESSION,
    RIDGE,
    SOFTMAX,
    SPATIAL,
    SVM,
)
from ..presentation.charts import Curve, Estimate, diverging, intervals, level, lines, matrix
from ..presentation.colours import palette, rgb
from ..presentation.page import Page
from ..presentation.theme import QUIET
from ..presentation.wording import counted, digits, p_value, percent
from ..spatial_statistics.autocorrelation import knn_weights, morans_i
from ..status.baselines import NAMES
from ..status.experiment import Judged
from ..status.results import SHORT, Findings, gap, told, verdict
from ..status.status_model import StatusCard
from ..status.validation import COVER, Measure

MOST_POINTS = 3000
"""Points drawn in one figure."""
GROUPS = 10
"""Most groups of predictions in the drawing of calibration, with as many tiles each."""
GROUP = 9
"""Fewest in a group, unless there are fewer than two such groups."""
OURS, OTHERS = "#0b5c8a", "#8a949b"

_NAMES = {
    "R2": "R²", "MAE": "mean absolute error", "SPEARMAN": "Spearman's rank correlation", "ACCURACY": "accuracy",
    "KAPPA": "kappa", "WITHIN_ONE": "within one class",
}  # fmt: skip
_HEADS = {
    RIDGE: "ridge regression",
    LOGIT: "logistic regression of shares (fractional logit)",
    SOFTMAX: "multinomial logistic regression",
    SVM: "linear support vector machines with calibrated scores",
    BINOMIAL: "one score behind all classes (binomial head)",
    CORN: "conditional ordinal regression (CORN)",
}
_SUPPORTS = {AVERAGE: "the average over its polygon", EVERYWHERE: "what holds everywhere in its polygon"}
ONE_IMAGE = (
    "The model was made from one image. Its held-out blocks lie in that image, so they do not tell how it does in "
    "another one, where it may be wrong everywhere although the novelty is low: train on several images, or compare "
    "its predictions with known values there."
)
_LIMITS = (
    "The model predicts a figure that somebody counted for polygons. It sees roofs, trees and roads, not people, and "
    "what it predicts for a tile is a figure for places that look like it, never for a household.",
    "A model of one city learns how wealth and want look there. Applied to another city, season or sensor it may be "
    "wrong everywhere; the intervals hold for places like those it was tested on.",
    "Tiles of one polygon share one label, so tiles are not independent: intervals come from resampled blocks, and a "
    "few blocks give wide ones. They do not cover what another choice of tile size, blocks or seed would change.",
    "Averages over polygons hide what lies inside them; the error map shows what the model misses, not why.",
    "That imagery predicts a value does not say that what it shows causes it.",
)
_SOURCES = (
    "Levy Abitbol, J., Karsai, M. (2020). Interpretable socioeconomic status inference from aerial imagery through "
    "urban patterns. Nature Machine Intelligence 2, 684–692.",
    "Roberts, D. R., et al. (2017). Cross-validation strategies for data with temporal, spatial, hierarchical, or "
    "phylogenetic structure. Ecography 40, 913–929.",
    "Shi, X., Cao, W., Raschka, S. (2023). Deep neural networks for rank-consistent ordinal regression based on "
    "conditional probabilities. Pattern Analysis and Applications 26, 941–955. arXiv:2111.08851.",
    "Papke, L. E., Wooldridge, J. M. (1996). Econometric methods for fractional response variables with an application "
    "to 401(k) plan participation rates. Journal of Applied Econometrics 11, 619–632.",
    "Musicant, D. R., Christensen, J. M., Olson, J. F. (2007). Supervised learning by training on aggregate outputs. "
    "IEEE International Conference on Data Mining, 252–261.",
    "Barber, R. F., Candès, E. J., Ramdas, A., Tibshirani, R. J. (2021). Predictive inference with the jackknife+. "
    "Annals of Statistics 49, 486–507.",
    "Lahiri, S. N. (2003). Resampling methods for dependent data. Springer.",
)


def traincnn_report(findings: Findings, card: StatusCard) -> str:
    """The report as one HTML file.

    Args:
        findings: of the study.
        card: of the model, whether or not it was written.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    names = ", ".join(dict.fromkeys(source.name for source in findings.study.images.sources))
    found = verdict(findings)
    page = Page(f"{card.field} from {names}", found.sentence, kind="Urban ML · Socio-economic status from imagery")
    _glance(page, findings, card)
    _folds(page, findings)
    _against(page, findings)
    _fit(page, findings, card)
    _calibration(page, findings)
    _errors(page, findings)
    if findings.history:
        _curves(page, findings.history)
    _how_to_read(page, findings)
    page.section("Honest limits")
    page.points(_LIMITS)
    _origin(page, findings, card)
    page.section("Method and sources", _method(findings, card), *_SOURCES)
    return page.html()


def _glance(page: Page, findings: Findings, card: StatusCard) -> None:
    study, model = findings.study, findings.model
    name = _NAMES[findings.headline]
    own, other = model.value(findings.headline), findings.compared.value(findings.headline)
    page.section("At a glance")
    page.facts(
        [
            (f"{own.value:.2f}", f"{name} per polygon, {_kind(model)}"),
            (f"{other.value:.2f}", f"the same, {_kind(findings.compared)}"),
            (percent(findings.coverage.value), f"of tiles inside their {COVER:.0%} {_interval(findings)}"),
            (f"{len(study.images):,}", f"tiles in {len(study.used_zones):,} polygons"),
            (f"{model.value(findings.headline).blocks:,}", f"blocks of {findings.blocks.size:,.0f} m"),
        ]
    )
    page.warnings(_notes(findings))
    page.table(
        [
            [_NAMES[measure.name], _with(measure), _with(model.value(measure.name, "tile"))]
            for measure in model.measures["zone"]
        ],
        ["measure", f"per polygon (n = {own.n:,})", f"per tile (n = {len(study.images):,})"],
        f"The model, {_kind(model)}; 95 % intervals from {own.blocks:,} resampled blocks",
    )
    if study.task == REGRESSION:
        value = study.labels.value
        page.text(
            f"The value {card.field} of the tiles has mean {value.mean():.4g} and standard deviation "
            f"{value.std():.4g}; errors are in its unit. {_good_to(findings)}"
        )


def _good_to(findings: Findings) -> str:
    told = findings.predictions
    wide = np.quantile(told.high - told.low, (0.1, 0.5, 0.9))
    width = (
        f"an interval that follows the errors of tiles with like predictions and holds {COVER:.0%} of held-out tiles: "
        f"its median width is {wide[1]:.3g}, and eight in ten are {wide[0]:.3g} to {wide[2]:.3g} wide."
    )
    if findings.study.means is None:
        return f"A new tile lies within {width}"
    return (
        "The values are averages over polygons, and the model learnt what tiles must hold for these averages to come "
        "true. A tile may rightly be far from the average of its polygon, so the measures per tile, which compare the "
        f"two, are no fault of the map; the average of its polygon lies within {width}"
    )


def _notes(findings: Findings) -> list[str]:
    notes = [text for text in (gap(findings),) if text]
    blocks, own = findings.blocks, findings.model.value(findings.headline)
    sources = findings.study.images.sources
    if len(sources) == 1 and not sources[0].upright:
        notes.append(ONE_IMAGE)
    if findings.model.folds.kind == RANDOM:
        notes.append("These folds are random: held-out polygons lie beside those that trained, and scores flatter.")
    if np.isfinite(blocks.reach) and blocks.size < 0.95 * blocks.reach:
        notes.append(
            f"Blocks of {blocks.size:,.0f} m are narrower than the {blocks.reach:,.0f} m over which the label is "
            "alike: scores of held-out blocks may still flatter."
        )
    if own.blocks < 10:
        notes.append(f"There are {own.blocks} blocks only: intervals are rough.")
    if abs(findings.coverage.value - COVER) > 0.05:
        notes.append(
            f"{percent(findings.coverage.value)} of the tiles lie inside their interval, where {COVER:.0%} were meant "
            "to: blocks differ from each other."
        )
    return notes


def _folds(page: Page, findings: Findings) -> None:
    folds, study = findings.model.folds, findings.study
    reach = findings.blocks.reach
    known = f"{reach:,.0f} m" if np.isfinite(reach) else "no distance that could be found"
    page.section(
        "Which ground was held out together",
        f"The label is alike over {known} (range of its variogram); blocks are squares of {findings.blocks.size:,.0f} "
        "m, whole polygons each. Each colour is a fold: its tiles were predicted by a model that had seen neither them "
        "nor tiles that overlap them or share a polygon with them."
        if folds.kind == SPATIAL
        else "Polygons were dealt to folds at random, so held-out ones lie beside those that trained.",
    )
    colours = palette(len(folds))
    counts = np.bincount(folds.of_image, minlength=len(folds))
    page.legend(
        (f"fold {n + 1}: {counted(int(c), 'tile')}", colour) for n, (c, colour) in enumerate(zip(counts, colours))
    )
    _maps(page, findings, np.array([rgb(colour) for colour in colours])[folds.of_image], "Folds", "Map of the folds")
    value, kinds = study.labels.value, study.classes
    rows = []
    for fold in range(len(folds)):
        here = folds.of_image == fold
        told_value = f"{value[here].mean():.4g}" if not kinds else f"{value[here].mean() + 1:.2f}"
        rows.append([fold + 1, int(here.sum()), len(np.unique(study.labels.zone[here])), told_value])
    what = "mean value" if not kinds else "mean class number"
    page.table(rows, ["fold", "tiles", "polygons", what], "Folds are balanced in tiles and in the label")


def _against(page: Page, findings: Findings) -> None:
    name = _NAMES[findings.headline]
    page.section(
        "Is it the imagery?",
        "A model of imagery has to beat models that know less. All stand in the same held-out folds; the one in random "
        "folds is there to show what usual validation would have said.",
    )
    listed = [(findings.model, "the model", OURS), (findings.compared, "the model", "#c77700")]
    listed += [(judged, SHORT[judged.name], OTHERS) for judged in findings.baselines]
    rows = []
    for judged, title, colour in listed:
        measure = judged.value(findings.headline)
        beside = f", {_kind(judged, short=True)}" if title == "the model" else ""
        rows.append(Estimate(f"{title}{beside}", colour, measure.value, measure.low, measure.high))
    page.figure(
        intervals(rows, f"{name} per polygon (1 is perfect)", line=0.0),
        f"{name[0].upper()}{name[1:]} of {len(findings.study.used_zones):,} polygons with 95 % intervals from "
        "resampled blocks. Left of the dashed line a model is no better than "
        + ("the mean." if findings.headline == "R2" else "chance."),
        f"{name} of the model and of its baselines with intervals",
    )
    page.table(
        [
            [
                SHORT[other].capitalize(),
                _with(gain),
                "yes" if gain.low > 0 else "no" if gain.high < 0 else "not for certain",
            ]
            for other, gain in findings.gains.items()
        ],
        ["baseline", f"{name} gained by the model", "beaten"],
        "By how much the model exceeds each baseline, on the same resampled blocks",
    )
    page.points(
        f"{SHORT[judged.name].capitalize()} – {NAMES[judged.name]}."
        for judged in findings.baselines
        if judged.name in NAMES
    )


def _fit(page: Page, findings: Findings, card: StatusCard) -> None:
    study, model = findings.study, findings.model
    page.section("Observed and predicted", "Every prediction here is for ground that its model had not seen.")
    observed, predicted = model.zone_values.T
    if study.task == REGRESSION:
        drawn = _some(len(observed))
        ends = [float(min(observed.min(), predicted.min())), float(max(observed.max(), predicted.max()))]
        page.figure(
            {
                "data": [
                    {
                        "type": "scatter", "mode": "markers", "x": predicted[drawn], "y": observed[drawn],
                        "marker": {"color": OURS, "size": 7, "opacity": 0.65},
                        "hovertemplate": "predicted %{x:.3g}, observed %{y:.3g}<extra></extra>",
                    },
                    {
                        "type": "scatter", "mode": "lines", "x": ends, "y": ends, "hoverinfo": "skip",
                        "line": {"color": QUIET, "dash": "dash", "width": 1.5},
                    },
                ],
                "layout": {
                    "showlegend": False,
                    "xaxis": {"title": {"text": f"predicted {card.field}"}},
                    "yaxis": {"title": {"text": f"observed {card.field}"}},
                },
            },
            f"{len(drawn):,} polygons, each the mean of its tiles' held-out predictions. On the dashed line both are "
            "equal; a cloud steeper than the line means that extremes are drawn towards the mean.",
            "Scatter of observed against predicted values",
        )  # fmt: skip
        return
    names = study.zones.names
    told_class = findings.predictions
    tiles = (told_class.observed.astype(int) - 1, told_class.predicted.astype(int) - 1)
    for title, (rows, columns) in (("tiles", tiles), ("polygons", (observed.astype(int), predicted.astype(int)))):
        table = np.zeros((len(names), len(names)), int)
        np.add.at(table, (rows, columns), 1)
        page.figure(
            matrix(table.astype(float), names, names, "observed", "predicted", title, form=",.0f"),
            f"{int(table.sum()):,} {title}: what they are (rows) and what was predicted (columns).",
            f"Confusion matrix of {title}",
        )


def _calibration(page: Page, findings: Findings) -> None:
    told_class, study, fit = findings.predictions, findings.study, findings.model.fit
    page.section("Can its numbers be taken at their word?")
    share = (
        f"{percent(findings.coverage.value)} ({percent(findings.coverage.low)} to {percent(findings.coverage.high)}) "
        f"of the tiles lie inside their {_interval(findings)}, which was made to hold {COVER:.0%}. Each fold's was "
        "calibrated on the errors in the other folds (conformal prediction)."
    )
    page.text(share)
    unit = "tile"
    if study.classes:
        sure, right = fit.probabilities.max(axis=1), (told_class.observed == told_class.predicted).astype(float)
        title, axes = "probability of the predicted class", ("stated probability", "share that was right")
    else:
        sure, right = told_class.predicted, told_class.observed
        title, axes = "predicted value", ("predicted value", "mean observed value")
        if study.means is not None:  # a tile need not be what its polygon is on average
            unit, (right, sure) = "polygon", findings.model.zone_values.T
    groups = np.array_split(np.argsort(sure, kind="stable"), min(GROUPS, max(2, len(sure) // GROUP)))
    x, y = (np.array([values[group].mean() for group in groups]) for values in (sure, right))
    error = np.array([right[group].std(ddof=1) / np.sqrt(len(group)) for group in groups])
    ends = np.array([min(x.min(), y.min()), max(x.max(), y.max())])
    figure = lines(
        [Curve(f"{unit}s", OURS, x, y, y - 1.96 * error, y + 1.96 * error), Curve("perfect", QUIET, ends, ends)], *axes
    )
    figure["data"][-1].update({"mode": "lines", "line": {"color": QUIET, "dash": "dash", "width": 1.5}})
    page.figure(
        figure,
        f"{len(sure):,} {unit}s in {len(groups)} groups by {title}. Below the dashed line the model promises too much, "
        f"above it too little. The band is ± 1.96 standard errors inside a group, as if {unit}s were independent, so "
        "it is too narrow.",
        "Calibration curve",
    )


def _errors(page: Page, findings: Findings) -> None:
    study, told_class = findings.study, findings.predictions
    error = told_class.observed - told_class.predicted
    if study.task not in (REGRESSION, "ordered"):
        error = (told_class.observed != told_class.predicted).astype(float)
    page.section("Where it is wrong")
    used, position = study.used_zones, np.unique(study.labels.zone, return_inverse=True)[1].ravel()
    zone_error = np.bincount(position, error) / np.bincount(position)
    middle = study.zones.shapes.centroid.iloc[used]
    moran = morans_i(zone_error, knn_weights(middle.x.to_numpy(), middle.y.to_numpy()))
    if np.isfinite(moran.i):
        alike = moran.p < 0.05 and moran.i > moran.expected
        page.text(
            f"Moran's I of the errors of {len(used):,} polygons is {moran.i:.2f} ({p_value(moran.p, 999)}; "
            f"{moran.expected:.2f} is expected without a pattern). "
            + (
                "Neighbours are wrong in the same way: something that varies over the city is missing from what the "
                "model sees."
                if alike
                else "The errors show no pattern over the city."
            )
        )
    if study.means is not None:
        error = zone_error[position]
    limit = float(np.quantile(np.abs(error), 0.98)) or 1.0
    page.legend(
        [("observed more than predicted", "#b2182b"), ("as predicted", "#f7f7f7"), ("observed less", "#2166ac")]
    )
    what = "Errors of the polygons" if study.means is not None else "Errors"
    _maps(page, findings, diverging(error, limit), what, "Map of the errors")


def _maps(page: Page, findings: Findings, colours: NDArray[Any], what: str, alt: str) -> None:
    """One picture a source, a cell per image."""
    images = findings.study.images
    for number, source in enumerate(images.sources):
        mine = images.source == number
        if not mine.any():
            continue
        rows, columns, shape = _cells(findings, mine)
        picture = np.full((*shape, 3), 255, np.uint8)
        picture[rows, columns] = colours[mine]
        page.picture(
            picture,
            f"{what} of {int(mine.sum()):,} images of {source.name}, as they lie in it; white has no label.",
            alt,
            sharp=True,
        )


def _cells(findings: Findings, mine: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64], tuple[int, int]]:
    """Where images go in a picture: their cells in the grid, or cells of a hundredth of the extent for photographs."""
    study = findings.study
    if study.side:
        rows, columns = study.images.row[mine], study.images.column[mine]
    else:
        x, y = study.centres[mine].T
        cell = max(np.ptp(x), np.ptp(y), 1e-9) / 100
        rows, columns = ((y.max() - y) / cell).astype(np.int64), ((x - x.min()) / cell).astype(np.int64)
    rows, columns = rows - rows.min(), columns - columns.min()
    return rows, columns, (int(rows.max()) + 1, int(columns.max()) + 1)


def _curves(page: Page, history: Sequence[dict[str, Any]]) -> None:
    page.section(
        "How fine-tuning went",
        "Each fold was trained without its ground; an inner fold, which trained nothing either, chose the epoch that "
        "was kept. Epoch 0 is the frozen network.",
    )
    folds = sorted({row["fold"] for row in history if row["fold"] >= 0})
    curves, kept = [], []
    for fold, colour in zip(folds, palette(max(1, len(folds)))):
        rows = [row for row in history if row["fold"] == fold and row["validation"] is not None]
        curves.append(
            Curve(f"fold {fold + 1}", colour, [r["epoch"] for r in rows], np.array([r["validation"] for r in rows]))
        )
        kept += [
            [fold + 1, row["epoch"], digits(row["validation"], 4), digits(row["loss"], 4)]
            for row in rows
            if row["kept"]
        ]
    figure = lines(curves, "epoch", "validation loss")
    first = [row["validation"] for row in history if row["epoch"] == 0 and row["validation"] is not None]
    if first:
        figure["layout"]["shapes"] = [level(float(np.mean(first)))]
    page.figure(
        figure,
        "Loss on the inner fold, epoch by epoch: squared error in units of the label's variance, or negative "
        "log-likelihood. The dashed line is the mean loss of the frozen network.",
        "Validation loss by epoch and fold",
    )
    page.table(kept, ["fold", "epoch kept", "validation loss", "training loss"], "What was kept")


def _how_to_read(page: Page, findings: Findings) -> None:
    page.section("How to read this")
    if findings.study.task == REGRESSION:
        measures = (
            "R² – 1 minus the mean squared error over the variance of the observed values: 0 is what the mean "
            "of these places would score, and a model can fall below it."
        )
    else:
        measures = (
            "Kappa – agreement beyond chance, 1 at best, 0 for chance; for ordered classes errors weigh by the "
            "square of their distance."
        )
    page.points(
        [
            measures,
            "Per polygon, per tile – the label belongs to the polygon, so the mean prediction of its tiles is what to "
            "judge by; a single tile may rightly differ from the polygon it lies in.",
            "Blocked folds – squares of ground held out whole. They ask how well the model does where nobody counted.",
            "Random folds – single polygons held out among their neighbours. They ask how well it fills gaps between "
            "places that are known.",
            "Interval – drawn from blocks, because neighbouring tiles are no independent witnesses.",
        ]
    )


def _origin(page: Page, findings: Findings, card: StatusCard) -> None:
    network = card.network
    page.section("Parameters and origin")
    page.table(
        {
            "network": f"{network.name}, weights: {network.weights}, {network.precision}",
            "head": _HEADS[card.head],
            "a value is": _SUPPORTS[card.support] if findings.study.task == REGRESSION else None,
            "changed copies of each tile": card.augment,
            "penalties": [f"{penalty:.3g}" for penalty in findings.model.fit.penalties],
            "bands": card.bands,
            "tile size and stride": f"{card.tile_size} and {card.stride} pixels",
            "pixel size": f"{card.ground_resolution:.3g} m" if isfinite(card.ground_resolution) else None,
            "folds": f"{card.folds}, {card.blocks}, blocks of {card.block_size:,.0f} m",
            "classes": card.names or None,
            "fine-tuned": card.finetuned,
        },
        caption="Parameters",
    )
    page.table({**card.provenance}, caption="Origin")


def _method(findings: Findings, card: StatusCard) -> str:
    tuned = "was fine-tuned fold by fold" if card.finetuned else "was left as it is"
    learnt = ""
    if findings.study.means is not None:
        learnt = ", fitted so that the means over polygons of what it says of their tiles are the polygons' values"
    changed = card.augment
    copies = (
        f" Beside each tile {counted(changed, 'copy', 'copies')} of it trained, mirrored, turned, and in other light, "
        "tint, contrast and noise; none was tested on."
        if changed
        else ""
    )
    return (
        f"Tiles took the area-weighted label of the polygons under them. The network {card.network.name} "
        f"describes each tile and {tuned}; {_HEADS[card.head]} on the standardised description makes the "
        f"prediction{learnt}, with a penalty chosen by holding out further folds inside each training set.{copies} "
        "Folds are made of "
        "whole blocks of polygons, balanced in tiles and in the label. Intervals of measures come from 2,000 "
        "resamples of blocks, those of predictions from the errors in other folds."
    )


def _kind(judged: Judged, short: bool = False) -> str:
    if judged.folds.kind == SPATIAL:
        return "blocked folds" if short else "held-out blocks"
    return "random folds"


def _interval(findings: Findings) -> str:
    return "set of likely classes" if findings.study.classes else "interval"


def _with(measure: Measure) -> str:
    return told(measure)


def _some(count: int) -> NDArray[np.int64]:
    """Positions of at most ``MOST_POINTS``, evenly spaced."""
    return np.unique(np.linspace(0, count - 1, min(count, MOST_POINTS)).round().astype(np.int64))
