"""What differs between the images of pairs, and what a score rests on."""

from __future__ import annotations

from typing import Any

from ..core.options.city_options import ObjectOptions
from ..core.options.generation.pair_options import PairOptions
from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.layer_copy import LayerCopy
from ..frontend.parameters import LINES
from ..frontend.styling import DivergingLineStyle

PAIR_FIELDS = ("source_id", "match_id")
NOTHING = {"class": "none was replaced", "images": 0}
"""The table of classes where there is no model, or it is not known where in an image a class lies."""


class ImageDifferences(UrbanMLAlgorithm):
    """``urbanml:imagedifferences``."""

    NAME = "imagedifferences"
    TITLE = "What differs between images and their matches"
    GROUP = "Generative explanation"
    TAGS = ("FaceLift", "explain", "pairs", "Wilcoxon", "land cover", "inpainting", "sensitivity", "before and after")
    RESULTS = (
        Result("SOURCE_COUNT", "Number of images that were compared", "sources"),
        Result("PAIR_COUNT", "Number of pairs", "pairs"),
        Result("SHOWN", "Number of measures that differ", "shown"),
        Result("FIRST", "Measure that differs most clearly", "first", TEXT),
        Result("RESTS_ON", "Classes that the score rests on", "rests_on_names", TEXT),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_layer("PAIRS", "Pairs (lines from images to their matches)", LINES)
        self.add_rasters(title="Imagery, one raster or several")
        self.add_text("BANDS", "Bands (empty: those of the model, or the first three)", advanced=True)
        self.add_photos()
        self.add_mask()
        self.add_options(GridOptions, "tile_metres", "tile_size", "stride")
        self.add_model("Model of status", optional=True)
        self.add_options(PairOptions, "target", "cluster_model")
        self.add_landcover()
        self.add_photo_fields("SHARES")
        self.add_options(ObjectOptions)
        self.add_layer("FORM", "Zones with measures of urban form", optional=True)
        self.add_field("FORM_FIELDS", "Fields with the measures", "FORM", numeric=True, allowMultiple=True,
                       optional=True)  # fmt: skip
        self.add_options(PairOptions, "most_images", "alpha", "block_size")
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Pairs with their differences", LINES, optional=True)
        self.add_table("What differs")
        self.add_table("What the score rests on", "REPLACEMENT")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        fields = self.value("FORM_FIELDS") or []
        pairs: LayerCopy = self.layer_copy("PAIRS", numbers=PAIR_FIELDS)
        lines = temporary_layer("pairs") if self.is_given("OUTPUT") else None
        options = self.options(
            looking=PairOptions, imagery=ImageryOptions, grid=GridOptions, objects=ObjectOptions,
            computing=ComputingOptions,
        )  # fmt: skip
        options["looking"] |= {
            "pairs": pairs.path,
            "status_model": self.value("MODEL"),
            "form": self.copy_path("FORM", numbers=fields),
            "form_fields": fields,
        }
        result = self.run_task(**options, **self.values("SEED"), **self.files("REPORT"), output=lines)
        if lines:
            style = DivergingLineStyle(result["field"], result["limit"])
            self.fill_fields("OUTPUT", pairs, lines, result["fields"], style)
        self.fill_table(result["rows"])
        self.fill_table(result["replacement"] or [NOTHING], "REPLACEMENT")
        return {**result, "rests_on_names": ", ".join(result["rests_on"]) or "none"}
