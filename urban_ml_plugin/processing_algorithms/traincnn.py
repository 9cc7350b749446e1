"""A model of a socio-economic value from imagery, judged on held-out blocks of ground."""

from __future__ import annotations

from typing import Any

from ..core.options.choices import CLASSES
from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions, EncoderOptions
from ..core.options.status_options import FoldOptions, LabelOptions, LearningOptions
from ..frontend.base import FLAG, TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import predicted_style


class TrainCNN(UrbanMLAlgorithm):
    """``urbanml:traincnn``."""

    NAME = "traincnn"
    TITLE = "Train a model of status from imagery"
    GROUP = "Socio-economic models"
    TAGS = ("income", "deprivation", "poverty", "regression", "classification", "deep learning", "cross-validation")
    RESULTS = (
        *(
            Result(name, f"{name} per polygon, out of fold", name)
            for name in ("R2", "MAE", "SPEARMAN", "ACCURACY", "KAPPA")
        ),
        Result("COMPARED", "R² or kappa per polygon in the other kind of folds", "compared"),
        Result("COVERAGE", "Coverage: share of tiles inside their interval, 0 to 1", "coverage"),
        Result("TILE_COUNT", "Number of labelled tiles", "tiles"),
        Result("BEATS_BASELINES", "Whether the model beats every baseline", "beats_baselines", FLAG),
        Result("TAUGHT", "Number of neighbours that took a label", "taught"),
        Result("TAUGHT_GAIN", "R² or kappa per polygon gained by the neighbours", "taught_gain"),
        Result("VERDICT", "Findings, in a sentence", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_rasters()
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: the first three)", advanced=True)
        self.add_photos()
        self.add_layer("LABELS", "Labelled polygons, or points on images", ANY_GEOMETRY)
        self.add_field("FIELD", "Field to learn", "LABELS")
        self.add_options(GridOptions)
        self.add_mask()
        self.add_options(LabelOptions, "purity", "task", "support", "classes", "breaks", "within_city")
        self.add_options(LearningOptions, "head")
        self.add_options(FoldOptions)
        self.add_layer("FORM", "Polygons with measures of urban form (for a baseline)", optional=True, advanced=True)
        self.add_options(LearningOptions, "neighbours")
        self.add_layer("GROUPS", "Groups to judge within", ANY_GEOMETRY, optional=True, advanced=True)
        self.add_field("GROUP_FIELD", "Groups (field with the group)", "GROUPS", optional=True, advanced=True)
        self.add_options(EncoderOptions)
        self.add_options(LearningOptions, "augment", "epochs", "part", "learning_rate", "checkpoint")
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Predicted tiles", ANY_GEOMETRY)
        self.add_model_output()
        self.add_table("Table of measures")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        tiles = temporary_layer("predictions")
        options = self.options(
            imagery=ImageryOptions,
            grid=GridOptions,
            labelling=LabelOptions,
            folding=FoldOptions,
            encoder=EncoderOptions,
            learning=LearningOptions,
            computing=ComputingOptions,
        )
        field = self.value("FIELD")
        kind = "fields" if options["labelling"]["task"] == CLASSES else "numbers"
        options["labelling"] |= {"labels": self.copy_path("LABELS", **{kind: [field]}), "field": field}
        group = self.value("GROUP_FIELD")
        options["learning"] |= {
            "form": self.copy_path("FORM", self.number_fields("FORM")),
            "groups": self.copy_path("GROUPS", [group] if group else []),
            "group_field": group,
        }
        result = self.run_task(**options, **self.values("SEED"), **self.files("MODEL", "REPORT"), output=tiles)
        self.fill_layer("OUTPUT", tiles, predicted_style(result))
        self.fill_table(result["rows"])
        return {**result, **result["zone_measures"]}
