"""What the report of a model of status says of neighbours that took a label, and of groups."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..presentation.report import Report
from ..presentation.wording import percent
from ..status.results import PLAIN, Evaluation, Findings
from ..surroundings.context_groups import WithinGroup
from ..surroundings.shared_labels import AGREE, LEAST_PAIRS, SharedLabels

UNTOLD = "–"


def neighbours_section(report: Report, findings: Findings, shared: SharedLabels) -> None:
    """Whether look-alikes share the label, how many took one, and what that gained in the same folds."""
    report.section("neighbours", reach=shared.neighbours.reach)
    told, taken = shared.thresholds[()], shared.taken[()]
    if told.pairs:
        report.text("known-pairs", pairs=told.pairs, agreement=told.agreement, low=told.low, agree=AGREE)
    else:
        report.text("few-pairs", least=LEAST_PAIRS)
    if taken:
        report.text(
            "taken", taken=taken, near=len(shared.neighbours), cosine=told.cosine, angle=told.angle,
            random_angle=told.random_angle,
        )  # fmt: skip
    elif np.isfinite(told.angle):
        report.text("none-alike", near=len(shared.neighbours), angle=told.angle, random_angle=told.random_angle)
    else:
        report.text("none-taken", near=len(shared.neighbours))
    plain = next(one for one in findings.baselines if one.name == PLAIN)
    folds = [(fold,) for fold in range(len(findings.model.folds))]
    rows = [
        [
            report.words("with"),
            _headline(findings, findings.model),
            f"{np.mean([shared.taken[f] for f in folds]):,.0f}",
        ],
        [report.words("without-neighbours"), _headline(findings, plain), "0"],
        [report.words("gained"), findings.gains[PLAIN].words, ""],
    ]
    report.table("neighbour-table", rows)


def groups_section(report: Report, findings: Findings, groups: Sequence[WithinGroup]) -> None:
    """The model of all beside one of each group alone, on the same images in the same folds."""
    report.section("groups")
    if findings.untaught is not findings.model:
        report.text("untaught")
    rows = [
        [
            one.name or report.words("together"),
            f"{one.images:,}",
            f"{one.zones:,}",
            _headline(findings, one.pooled) if one.pooled else UNTOLD,
            _headline(findings, one.own) if one.own else report.words("too-few"),
            one.gain.words if one.gain else UNTOLD,
        ]
        for one in groups
    ]
    report.table("group-table", rows)
    better = [one.name for one in groups if one.name and one.gain and one.gain.low > 0]
    worse = [one.name for one in groups if one.name and one.gain and one.gain.high < 0]
    if better:
        report.text("group-better", names=better)
    if worse:
        report.text("group-worse", names=worse)
    if not (better or worse):
        report.text("group-alike", share=percent(0.95))


def _headline(findings: Findings, evaluation: Evaluation) -> str:
    return evaluation.value(findings.headline).words
