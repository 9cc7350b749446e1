"""Scores of images from votes between pairs of them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing

from ..core.options.generation.vote_options import ScoreOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import GraduatedStyle

ANY_TABLE = QgsProcessing.SourceType.TypeVector


class ScoresFromVotes(UrbanMLAlgorithm):
    """``urbanml:scoresfromvotes``."""

    NAME = "scoresfromvotes"
    TITLE = "Scores from votes"
    GROUP = "Generative explanation"
    TAGS = (
        "pairwise",
        "comparison",
        "Bradley-Terry",
        "TrueSkill",
        "perception",
        "Place Pulse",
        "crowdsourcing",
        "rank",
    )
    RESULTS = (
        Result("IMAGES_SCORED", "Number of images with a score", "images"),
        Result("LOW_COUNT", "Number of images of the class low", "low"),
        Result("HIGH_COUNT", "Number of images of the class high", "high"),
        Result("AGREEMENT", "Share of held-out votes that were foretold, 0 to 1", "agreement"),
        Result("RELIABILITY", "Reliability of the scores, 0 to 1", "reliability"),
        Result("GROUPS", "Number of groups of images that votes connect", "groups"),
        Result("VERDICT", "Findings, in a sentence", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_layer("VOTES", "Votes (a table)", ANY_TABLE)
        self.add_field("LEFT", "Left image (field with its id)", "VOTES")
        self.add_field("RIGHT", "Right image (field with its id)", "VOTES")
        self.add_field("WINNER", "Winner (field: an id, left, right or tie)", "VOTES")
        self.add_field("RATER", "Rater (field)", "VOTES", optional=True)
        self.add_layer("PLACES", "Images", ANY_TABLE)
        self.add_field("ID", "Id of the images (field)", "PLACES")
        self.add_options(ScoreOptions)
        self.add_sink("OUTPUT", "Scored images", ANY_GEOMETRY)
        self.add_table("Table of raters")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        fields = self.values("LEFT", "RIGHT", "WINNER", "RATER")
        images, scored = self.layer_copy("PLACES", [self.value("ID")]), temporary_layer("scoresfromvotes")
        result = self.run_task(
            **self.options(scores=ScoreOptions),
            **self.files("REPORT"),
            table={"votes": self.copy_path("VOTES", [name for name in fields.values() if name]), **fields},
            places=images.path,
            id_field=self.value("ID"),
            output=scored,
        )
        style = GraduatedStyle("score", result["span"])
        self.fill_fields("OUTPUT", images, scored, result["fields"], style)
        self.fill_table(result["rows"])
        return result
