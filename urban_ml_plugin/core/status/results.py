"""What a study of status found: predictions with intervals, all measures as a table, the verdict in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from geopandas import GeoDataFrame

from ..languages.translation import local_number, to_translate, tr
from ..options.choices import ORDERED, REGRESSION, SOFTMAX, SPATIAL, SVM
from ..presentation.colours import palette, rgb
from ..presentation.map_classes import MapClass
from ..presentation.wording import enumerated
from ..runtime.arrays import Array, Bools, Floats, Ints, compact
from ..spatial_statistics.autocorrelation import Moran, knn_weights, morans_i
from ..vectors.overlaps import centroids
from .experiment import Study
from .nested_cross_validation import CrossFit, crossfit, nearest_tiles
from .spatial_folds import Blocks, Folds
from .validation import (
    HEADLINES,
    Measure,
    Scored,
    conformal_width,
    difference,
    headline,
    held_out_intervals,
    held_out_sets,
    over_zones,
    set_limits,
    set_words,
)

GAP = 0.1
"""From this difference on between random and blocked folds the report speaks of neighbourhood."""
MOST_CALIBRATED, LEAST_CALIBRATED = 10, 9
"""Groups of predictions in the check of calibration at most, and predictions in each, unless that makes one group."""
MODEL, FROZEN, PLAIN = "model", "frozen", "plain"
MEAN, PLACE, COLOUR, FORM = "mean", "place", "colour", "form"
NAMES = {
    MEAN: to_translate("the mean of the training tiles (for classes, how frequent each is)"),
    PLACE: to_translate("the five nearest training tiles, without a look at the imagery"),
    COLOUR: to_translate("colour statistics (mean, spread and skewness of each band)"),
    FORM: to_translate("measured urban form"),
}
SHORT = {
    MEAN: to_translate("the mean alone"),
    PLACE: to_translate("the nearest labelled tiles"),
    COLOUR: to_translate("colour statistics"),
    FORM: to_translate("measured urban form"),
    FROZEN: to_translate("the frozen network"),
    PLAIN: to_translate("the labelled tiles alone"),
}
RAMP = ("#2c5c8f", "#6f9cc0", "#cfd8cf", "#e3a873", "#b8483b")
"""Colours of ordered classes from the lowest to the highest, more in between where needed."""


@dataclass
class Evaluation:
    """A model with its measures.

    Attributes:
        name: ``model``, ``frozen`` or a baseline.
        folds: the folds it was evaluated in.
        fit: its out-of-fold predictions.
        measures: by unit, ``tile`` and ``zone``.
        scored: likewise, for comparing two models.
        zone_values: (Z', 2) observed and predicted value (or class) of each zone.
    """

    name: str
    folds: Folds
    fit: CrossFit
    measures: dict[str, list[Measure]]
    scored: dict[str, Scored]
    zone_values: Floats

    def value(self, name: str, unit: str = "zone") -> Measure:
        """One measure."""
        return next(measure for measure in self.measures[unit] if measure.name == name)


@dataclass
class Predictions:
    """Out-of-fold predictions of N images as they are written: values, or class numbers from 1.

    Attributes:
        low, high: of the interval; for ordered classes the ends of the set, NaN for classes without order.
        inside: (N,) whether interval or set hold what was observed.
        width: half of the interval of a new place, in the unit of the value; for classes the doubt up to which a class
            counts as likely.
        sets: (N, K) the likely classes, or None.
    """

    observed: Floats
    predicted: Floats
    low: Floats
    high: Floats
    inside: Bools
    width: float
    sets: Bools | None = None


@dataclass
class Findings:
    """Everything that outputs and report are made of.

    Attributes:
        study: the labelled images.
        blocks: folds and their blocks.
        model: in the folds that count.
        compared: the model on frozen features in the folds that do not.
        baselines: in the folds that count.
        gains: by how much the model's headline measure exceeds that of each baseline, per zone.
        predictions: of the model.
        coverage: share of intervals or sets that hold the truth.
        history: epochs of fine-tuning; empty without.
    """

    study: Study
    blocks: Blocks
    model: Evaluation
    compared: Evaluation
    baselines: list[Evaluation]
    gains: dict[str, Measure]
    predictions: Predictions
    coverage: Measure
    history: list[dict[str, Any]]

    @property
    def headline(self) -> str:
        """The measure that models are compared by."""
        return headline(self.study.task)

    @property
    def untaught(self) -> Evaluation:
        """The model of labelled images alone, with the network as it is, in the folds that count."""
        other = bool(self.history) or self.baselines[0].name == PLAIN
        return self.baselines[0] if other else self.model

    @property
    def classes(self) -> list[MapClass]:
        """Number (from 1), name and colour of each class, from the lowest."""
        names = self.study.zones.names
        colours = ramp(len(names)) if self.study.task == ORDERED else palette(len(names))
        return [
            {"number": number, "name": name, "colour": colour}
            for number, (name, colour) in enumerate(zip(names, colours), start=1)
        ]


class Errors(NamedTuple):
    """What is wrong in the out-of-fold predictions: observed less predicted, or 1 where a class without order is wrong.

    Attributes:
        tiles: (N,)
        zones: (Z',) mean over the tiles of each polygon that is the main one of a tile.
        zone: (N,) position of each tile's polygon among these.
        moran: whether polygons near each other are wrong alike.
    """

    tiles: Floats
    zones: Floats
    zone: Ints
    moran: Moran


class Calibration(NamedTuple):
    """Predictions sorted into groups, and what was observed there.

    Attributes:
        stated, observed: (G,) means of each group.
        error: (G,) standard error of ``observed``, as if a group's members were independent.
        total: of predictions.
        of_zones: whether they are of polygons, else of tiles.
    """

    stated: Floats
    observed: Floats
    error: Floats
    total: int
    of_zones: bool


class Verdict(NamedTuple):
    """Whether the imagery tells the value, in a sentence or two; and whether every baseline is beaten."""

    sentence: str
    beats: bool


def ramp(count: int) -> list[str]:
    """Colours from low to high."""
    anchors = np.array([rgb(colour) for colour in RAMP], float)
    places = np.linspace(0, len(RAMP) - 1, max(2, count))[:count]
    bands = [np.interp(places, np.arange(len(RAMP)), band).round().astype(int) for band in anchors.T]
    return [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in zip(*bands)]


def predictions_of(study: Study, evaluation: Evaluation) -> Predictions:
    """The out-of-fold predictions with intervals (sets of classes), each calibrated on the other folds."""
    fit, fold, folds = evaluation.fit, evaluation.folds.of_image, len(evaluation.folds)
    if not study.classes:
        observed = study.labels.value
        low, high = held_out_intervals(observed, fit.predicted, fold, folds, fit.head.limits)
        width = conformal_width(observed - fit.predicted)
        return Predictions(observed, fit.predicted, low, high, (low <= observed) & (observed <= high), width)
    target, shares = study.target, fit.probabilities
    rows = np.arange(len(target))
    sets = held_out_sets(target, shares, fold, folds)
    width = conformal_width(1 - shares[rows, target])
    low, high = set_limits(sets, study.task == ORDERED)
    return Predictions(target + 1.0, shares.argmax(axis=1) + 1.0, low, high, sets[rows, target], width, sets)


def errors_of(findings: Findings) -> Errors:
    """The errors of tiles and polygons."""
    study, of = findings.study, findings.predictions
    ordered = study.task in (REGRESSION, ORDERED)
    error = of.observed - of.predicted if ordered else (of.observed != of.predicted).astype(float)
    zone = compact(study.labels.zone)
    zones = np.bincount(zone, error) / np.bincount(zone)
    weights = knn_weights(*centroids(study.zones.shapes.iloc[study.used_zones]).T)
    return Errors(error, zones, zone, morans_i(zones, weights))


def calibration(findings: Findings) -> Calibration:
    """Whether predictions, or the stated probabilities of classes, come true on average.

    Of a model of averages over polygons those of polygons, since a tile need not be what its polygon is on average.
    """
    study, of = findings.study, findings.predictions
    of_zones = not study.classes and study.means is not None
    stated, right = of.predicted, of.observed
    if study.classes:
        stated, right = findings.model.fit.probabilities.max(axis=1), (of.observed == of.predicted).astype(float)
    elif of_zones:
        right, stated = findings.model.zone_values.T
    count = min(MOST_CALIBRATED, max(2, len(stated) // LEAST_CALIBRATED))
    groups = np.array_split(np.argsort(stated, kind="stable"), count)
    means = [np.array([values[group].mean() for group in groups]) for values in (stated, right)]
    error = np.array([right[group].std(ddof=1) / np.sqrt(len(group)) for group in groups])
    return Calibration(means[0], means[1], error, len(stated), of_zones)


def confusion(observed: Ints, predicted: Ints, classes: int) -> Floats:
    """(K, K) number of each class observed (rows) and predicted (columns), 0…K-1."""
    table = np.zeros((classes, classes))
    np.add.at(table, (observed, predicted), 1)
    return table


def measure_rows(findings: Findings) -> list[dict[str, Any]]:
    """All measures as rows of one table."""
    rows = []
    listed = [(findings.model, "model"), (findings.compared, "model"), *((b, b.name) for b in findings.baselines)]
    for one, name in listed:
        for unit, measures in one.measures.items():
            rows += [measure_row(name, one.folds.kind, unit, measure) for measure in measures]
    kind = findings.model.folds.kind
    rows += [
        {**measure_row(f"model minus {name}", kind, "zone", measure), "metric": f"{measure.name} gained"}
        for name, measure in findings.gains.items()
    ]
    return [*rows, measure_row("model", kind, "tile", findings.coverage)]


def measure_row(name: str, kind: str, unit: str, measure: Measure) -> dict[str, Any]:
    """One figure of a model as a row of that table."""
    value, low, high = measure.known
    return {
        "model": name,
        "folds": kind,
        "unit": unit,
        "metric": measure.name,
        "value": value,
        "low": low,
        "high": high,
        "n": measure.n,
        "blocks": measure.blocks,
    }


def verdict(findings: Findings) -> Verdict:
    """Whether the imagery tells the value where the model has never been, and more than the baselines do."""
    name = HEADLINES[findings.headline]
    own = findings.model.value(findings.headline)
    where = tr("on held-out blocks") if findings.model.folds.kind == SPATIAL else tr("in random folds, which flatter,")
    figure = tr("{0} {1} per polygon {2}").format(name, own.words, where)
    unbeaten = [tr(SHORT[other]) for other, gain in findings.gains.items() if other in NAMES and not gain.low > 0]
    sure = own.low > 0
    if not np.isfinite(own.low):
        sentence = tr("Too few blocks to be sure of anything: {0}, without an interval.").format(figure)
    elif not sure:
        told = _told_all_the_same(findings)
        lead = (
            tr("It is not shown that this model tells the value: {0}.")
            if told
            else tr("There is no evidence that this imagery tells the value: {0}.")
        )
        sentence = " ".join([lead.format(figure), *told])
    elif unbeaten:
        more = enumerated(unbeaten)
        sentence = tr("The imagery says something about the value ({0}), but no more than {1} for certain.").format(
            figure, more
        )
    else:
        sentence = tr("The imagery tells the value, better than every baseline: {0}.").format(figure)
    if FROZEN in findings.gains and not findings.gains[FROZEN].low > 0:
        sentence += tr(" Fine-tuning gained nothing for certain over the frozen network.")
    if PLAIN in findings.gains and not findings.gains[PLAIN].low > 0:
        sentence += tr(" Neighbours that took a label gained nothing for certain over the labelled tiles alone.")
    return Verdict(f"{sentence} {gap(findings)}".strip(), bool(sure and not unbeaten))


def _told_all_the_same(findings: Findings) -> list[str]:
    """What the imagery does tell where the headline of its model is none: an order, or a value by its colours alone."""
    told, measure = [], findings.headline
    if measure == "R2":
        order = findings.model.value("SPEARMAN")
        if order.low > 0:
            told.append(tr("It does put polygons in order: rank correlation {0}.").format(order.words))
    for colours in (one.value(measure) for one in findings.baselines if one.name == COLOUR):
        if colours.low > 0:
            told.append(
                tr("Colour statistics of the same imagery do tell it: {0} {1}.").format(
                    HEADLINES[measure], colours.words
                )
            )
    return told


def gap(findings: Findings) -> str:
    """What the difference between random and blocked folds says, if it is large enough to say something."""
    name = HEADLINES[findings.headline]
    # What was compared is frozen, and knows no neighbours.
    pair = {one.folds.kind: one.value(findings.headline).value for one in (findings.untaught, findings.compared)}
    blocked, at_random = pair["spatial"], pair["random"]
    if not at_random - blocked >= GAP:
        return ""
    share = tr("what the random folds measure is") if blocked <= GAP else tr("part of what the random folds measure is")
    return tr("Random folds say {0} {1}, blocked folds {2}: {3} neighbourhood, not sight.").format(
        name, local_number(f"{at_random:.2f}"), local_number(f"{blocked:.2f}"), share
    )


def evaluate(study: Study, name: str, folds: Folds, fit: CrossFit, seed: int) -> Evaluation:
    """The measures of out-of-fold predictions, per tile and per zone."""
    used, position = study.used_zones, compact(study.labels.zone)
    zone_block = np.zeros(len(used), np.int64)
    zone_block[position] = folds.block
    observed: Array = study.zones.values[used]
    tiles: Array = fit.probabilities if study.classes else fit.predicted
    zones: Array = over_zones(tiles, position, study.labels.share, len(used))
    if study.classes:
        observed, tiles, zones = observed.astype(np.int64), tiles.argmax(axis=1), zones.argmax(axis=1)
    cases = {"tile": (study.target, tiles, folds.block), "zone": (observed, zones, zone_block)}
    scored = {unit: Scored(*case, study.classes, study.task == ORDERED) for unit, case in cases.items()}
    measures = {unit: one.measures(seed) for unit, one in scored.items()}
    return Evaluation(name, folds, fit, measures, scored, np.stack([observed, zones], axis=1).astype(float))


def evaluate_baselines(study: Study, kind: str, folds: Folds, seed: int) -> list[Evaluation]:
    """The models that know less, in the same folds."""
    kind = SOFTMAX if kind == SVM else kind
    classes, target = study.classes, study.target
    nothing = np.zeros((len(target), 1), np.float32)
    mean = crossfit(kind, nothing, target, classes, folds, penalties=(1.0,))
    fits = {MEAN: mean, PLACE: nearest_tiles(study.centres, target, folds, classes, mean.head)}
    for name, features in ((COLOUR, study.colours), (FORM, study.form)):
        if features is not None:
            fits[name] = crossfit(kind, features, target, classes, folds, zones=study.means)
    return [evaluate(study, name, folds, fit, seed) for name, fit in fits.items()]


def gains(study: Study, model: Evaluation, others: list[Evaluation], seed: int) -> dict[str, Measure]:
    """By how much the model's headline measure exceeds that of each other, per zone."""
    name = headline(study.task)
    return {other.name: difference(model.scored["zone"], other.scored["zone"], name, seed) for other in others}


def prediction_layer(findings: Findings, more: Mapping[str, Any]) -> GeoDataFrame:
    """The labelled images with what was observed and predicted, and ``more`` fields behind it."""
    study, predictions = findings.study, findings.predictions
    fields: dict[str, Any] = {
        "covered": study.labels.share,
        "observed": predictions.observed,
        "predicted": predictions.predicted,
        "low": predictions.low,
        "high": predictions.high,
        "fold": (findings.model.folds.of_image + 1).astype(np.int32),
    }
    if study.classes:
        fields.update(_class_fields(findings, predictions))
    return study.images.layer({**fields, **more})


def _class_fields(findings: Findings, predictions: Predictions) -> dict[str, Any]:
    names = findings.study.zones.names
    return {
        "observed_class": [names[int(number) - 1] for number in predictions.observed],
        "predicted_class": [names[int(number) - 1] for number in predictions.predicted],
        "probability": findings.model.fit.probabilities.max(axis=1),
        "likely": set_words(np.asarray(predictions.sets), names),
    }
