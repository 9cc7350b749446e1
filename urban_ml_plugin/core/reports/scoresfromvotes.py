"""The report of scores from votes: whether raters see the same order, how sure scores are, and who votes at random."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..languages.translation import in_users_language, to_translate, tr
from ..options.generation.vote_options import ScoreOptions, VoteOptions
from ..presentation.charts import Curve, lines
from ..presentation.report import Report
from ..presentation.theme import ACCENT
from ..presentation.wording import LEAST_P, percent
from ..runtime.arrays import evenly_spaced
from ..spatial_statistics.intervals import NORMAL_LIMIT
from ..votes.davidson_model import MEAN, SPREAD
from ..votes.held_out_votes import FOLDS, HeldOut, verdict
from ..votes.image_scores import HIGH, LOW, ImageScores
from ..votes.vote_table import TIE, Votes

MOST_DRAWN = 400
"""Images in the figure of scores."""
MOST_RATERS = 30
"""In the table of the page."""
SIGNIFICANT = 0.05
RELIABLE = 0.7
"""Share of the variance of scores that is no uncertainty, below which a ranking of single images is told to be weak."""
UNTOLD = "–"


@in_users_language
def scoresfromvotes_report(
    votes: Votes,
    scored: ImageScores,
    held_out: HeldOut,
    raters: list[dict[str, Any]],
    table: VoteOptions,
    scores: ScoreOptions,
    provenance: dict[str, Any],
) -> str:
    """The report as one HTML file.

    Args:
        raters: rows of ``rater_rows``.

    Raises:
        MissingPackageError: plotly with its JavaScript is not installed.
    """
    report = Report("scoresfromvotes", low=scores.low, high=scores.high, least=scores.least_votes)
    report.page.title = report.words("title", winner=table.winner)
    _summary(report, votes, scored, held_out)
    _scores(report, scored, scores)
    if len(votes.raters) > 1:
        _raters(report, raters, held_out)
    if votes.groups.max() > 0:
        report.section("groups")
        sizes = np.bincount(votes.groups)
        in_group = np.bincount(votes.groups[votes.left], minlength=len(sizes))
        rows = [(number + 1, int(size), int(in_group[number])) for number, size in enumerate(sizes[:MOST_RATERS])]
        report.table("group-table", rows)
    parameters = {
        to_translate("least votes of an image"): scores.least_votes,
        to_translate("low below"): scores.low,
        to_translate("high above"): scores.high,
        to_translate("left, right, winner, rater"): ", ".join(
            filter(None, (table.left, table.right, table.winner, table.rater))
        ),
    }
    method = [report.words("method", mean=MEAN, spread=SPREAD, folds=FOLDS)]
    return report.html(parameters, provenance, method=method)


def _summary(report: Report, votes: Votes, scored: ImageScores, held_out: HeldOut) -> None:
    count = int(scored.scored.sum())
    facts = [
        report.fact("agreement", percent(held_out.share)),
        report.fact("images", f"{count:,}", count=len(votes)),
        report.fact("classes", f"{np.sum(scored.name == LOW):,} / {np.sum(scored.name == HIGH):,}"),
        report.fact("reliability", f"{scored.reliability:.2f}" if np.isfinite(scored.reliability) else UNTOLD),
    ]
    report.summary(facts, verdict(held_out), _caveats(report, votes, scored))
    tied = np.mean(votes.outcome == TIE)
    report.text("told", ties=float(tied), raters=_who(report, votes), median=np.median(scored.votes[scored.scored]))


def _who(report: Report, votes: Votes) -> str:
    count = len(votes.raters)
    return report.words("several", count=count) if count > 1 else report.words("nobody")


def _caveats(report: Report, votes: Votes, scored: ImageScores) -> list[str]:
    notes, without = [], int((~scored.scored).sum())
    sizes = scored.group_sizes
    if len(sizes) > 1:
        notes.append(report.words("unconnected", groups=len(sizes), largest=int(sizes[0]), others=int(sizes[1:].sum())))
    if scored.reliability < RELIABLE:
        notes.append(report.words("unreliable", reliability=scored.reliability))
    if without:
        notes.append(report.words("without", without=without))
    if len(votes.raters) == 1:
        notes.append(report.words("one-rater"))
    decided = votes.outcome[votes.outcome != TIE]
    if len(decided) and abs(decided.sum()) == len(decided):
        notes.append(report.words("sorted"))
    return notes


def _scores(report: Report, scored: ImageScores, scores: ScoreOptions) -> None:
    report.section("scores")
    order = np.flatnonzero(scored.scored)
    order = order[np.argsort(scored.score[order], kind="stable")]
    drawn = evenly_spaced(len(order), MOST_DRAWN)
    value, reach = scored.score[order[drawn]], NORMAL_LIMIT * scored.sd[order[drawn]]
    curve = Curve(tr("score"), ACCENT, drawn + 1, value, value - reach, value + reach)
    figure = lines([curve], tr("place from the lowest score"), tr("score"), levels=(scores.low, scores.high))
    report.figure("score-curve", figure, drawn=len(drawn), images=len(order))


def _raters(report: Report, raters: list[dict[str, Any]], held_out: HeldOut) -> None:
    report.section("raters")
    unseen = [row for row in raters if row["q"] is None or row["q"] > SIGNIFICANT]
    known = report.words("other-raters" if held_out.by_raters else "other-votes")
    report.text("unlike", unlike=len(unseen), count=len(raters), known=known)
    shown = sorted(raters, key=lambda row: (row["trust"], row["rater"]))[:MOST_RATERS]
    rows = [
        [
            row["rater"] or UNTOLD,
            f"{row['votes']:,}",
            UNTOLD if row["agreement"] is None else percent(row["agreement"]),
            _q(row["q"]),
            f"{row['trust']:.2f} ({row['trust_low']:.2f} to {row['trust_high']:.2f})",
            f"{round(row['side'], 1) + 0.0:+.1f}",
            percent(row["ties"]),
        ]
        for row in shown
    ]
    report.table("rater-table", rows, shown=len(rows))


def _q(q: float | None) -> str:
    return UNTOLD if q is None else f"<\u00a0{LEAST_P}" if q < LEAST_P else f"{q:.3f}"
