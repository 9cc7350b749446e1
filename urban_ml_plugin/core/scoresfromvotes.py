"""Scores of images from votes between pairs of them, such as “which of the two looks safer?”.

After Joglekar et al., FaceLift (Royal Society Open Science 2020), who score Place Pulse's votes by TrueSkill and keep
the images below 22 and above 28. Where we depart from them: all votes are weighed at once, so that their order does not
matter; what is particular to a rater is told from what the image is like; and votes that made no score test whether
raters see the same order. See ``docs/methods.md``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .options.generation.vote_options import ScoreOptions, VoteOptions
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .reports.scoresfromvotes import scoresfromvotes_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by
from .vectors.vectors import add_fields, read_layer, write_layer
from .votes.davidson_model import fit
from .votes.held_out_votes import held_out_votes, verdict
from .votes.image_scores import CLASSES, HIGH, LOW, score_images
from .votes.rater_table import rater_rows
from .votes.vote_table import as_id, read_votes


def scoresfromvotes(
    *,
    table: VoteOptions,
    places: str,
    id_field: str,
    output: str,
    report: str | None = None,
    scores: ScoreOptions = ScoreOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Score images by the votes between them.

    Args:
        table: of votes, in any order: the order changes nothing.
        places: layer of the images, with any geometry or none; all are kept, in their order.
        id_field: with the ids that the votes name.
        output: GeoPackage of the images with

            - ``score``: on TrueSkill's scale, on which 25 is the middle and 25/3 the standard deviation before anybody
              has voted; NULL for an image with fewer votes than ``least_votes``
            - ``sd``: its standard deviation, how sure the votes make it
            - ``votes`` that the image took part in
            - ``class``: ``low`` or ``high``, NULL between the limits, for images without a score, and for those that no
              chain of votes connects with most others.
        report: HTML page.

    Returns:
        ``images`` with a score, ``votes`` that count, ``low`` and ``high`` (images in these classes), ``groups`` of
        images that votes connect, ``agreement`` (share of held-out votes that were foretold) with ``agreement_low`` and
        ``agreement_high``, ``reliability``, ``span`` and ``fields`` of the layer, ``classes``, ``rows`` of the table of
        raters, ``verdict``, ``provenance``.

    Raises:
        MissingFileError, InputError: an input is missing or says nothing; nothing is written then.
        MissingPackageError: a report is wanted without plotly.
    """
    if scores.low > scores.high:
        raise InputError(
            f"The class “low” ends at {scores.low:g}, above {scores.high:g}, where “high” begins: exchange the limits."
        )
    if report:
        plotly_script()
    events.progress(0, "Reading votes")
    layer = read_layer(places, "images", needs_crs=False, needs_geometry=False)
    if id_field not in layer.columns:
        raise InputError(f"The field {id_field} of the images is missing: choose one that the layer has.")
    read = read_layer(table.votes, "votes", needs_crs=False, needs_geometry=False)
    votes = read_votes(read, table, events)
    with whole_outputs(events, places=places, votes=table.votes) as outputs:
        output_path, report_path = outputs.paths(output=output, report=report)
        fitted = fit(votes, events.step(0.1, 0.5, "Weighing all votes"))
        scored = score_images([as_id(one) for one in layer[id_field]], votes, fitted, scores, events)
        held_out = held_out_votes(votes, events.step(0.5, 0.95, "Foretelling held-out votes"))
        rows = rater_rows(votes, fitted, held_out)
        provenance = made_by("scoresfromvotes")
        fields = scored.table(layer.index)
        write_layer(add_fields(layer, fields, "images", events), str(output_path), "images")
        if report_path:
            page = scoresfromvotes_report(votes, scored, held_out, rows, table, scores, provenance)
            Path(report_path).write_text(page, encoding="utf-8")
    events.info(verdict(held_out))
    known = scored.score[scored.scored]
    return {
        "images": len(known),
        "votes": len(votes),
        "low": int(np.sum(scored.name == LOW)),
        "high": int(np.sum(scored.name == HIGH)),
        "groups": int(votes.groups.max()) + 1,
        "agreement": held_out.share,
        "agreement_low": held_out.low,
        "agreement_high": held_out.high,
        "reliability": scored.reliability,
        "span": (float(known.min()), float(known.max())),
        "fields": list(fields.columns),
        "classes": list(CLASSES),
        "rows": rows,
        "verdict": verdict(held_out),
        "provenance": provenance,
    }
