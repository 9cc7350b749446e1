"""Cities told apart by imagery or photographs, with an audit of what they are recognised by."""

from __future__ import annotations

from typing import Any

from ..core.options.city_options import CityOptions, RecognitionOptions
from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions, EncoderOptions
from ..frontend.base import FLAG, TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY
from ..frontend.styling import NamedClassStyle


class RecogniseCities(UrbanMLAlgorithm):
    """``urbanml:recognisecities``."""

    NAME = "recognisecities"
    TITLE = "Recognise cities"
    GROUP = "City recognition"
    TAGS = ("classification", "street view", "identity", "shortcut", "bias", "deep learning", "cross-validation")
    RESULTS = (
        Result("ACCURACY", "Accuracy: share of images whose city is recognised, out of fold", "ACCURACY"),
        Result("BALANCED_ACCURACY", "Balanced accuracy: mean over cities", "BALANCED_ACCURACY"),
        Result("MACRO_F1", "Macro-F1, out of fold", "MACRO_F1"),
        Result("IMAGE_COUNT", "Number of images", "images"),
        Result("TOLD_APART", "Whether all cities are told apart", "apart", FLAG),
        Result("SHORTCUTS", "Shortcuts by which cities are recognised", "shortcut_names", TEXT),
        Result("VERDICT", "Findings, in a sentence", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_rasters(title="Imagery (one raster or several for each city)")
        self.add_options(CityOptions, "cities")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: the first three)", advanced=True)
        self.add_photos()
        self.add_photo_fields("CITY_FIELD", "SEQUENCE_FIELD")
        self.add_options(GridOptions)
        self.add_mask()
        self.add_options(RecognitionOptions, "folds", "block_size", "little_data")
        self.add_options(EncoderOptions)
        self.add_options(RecognitionOptions, "augment", "epochs", "part", "learning_rate", "checkpoint")
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Recognised images", ANY_GEOMETRY)
        self.add_model_output()
        self.add_table("Cities")
        self.add_table("Audit of shortcuts", "AUDIT")
        self.add_report()

    def compute(self) -> dict[str, Any]:
        images = temporary_layer("recognised")
        result = self.run_task(
            **self.options(
                imagery=ImageryOptions,
                grid=GridOptions,
                recognition=RecognitionOptions,
                encoder=EncoderOptions,
                computing=ComputingOptions,
            ),
            naming=self.values("CITIES", "CITY_FIELD", "SEQUENCE_FIELD"),
            **self.values("SEED"),
            **self.files("MODEL", "REPORT"),
            output=images,
        )
        self.fill_layer("OUTPUT", images, NamedClassStyle(result["classes"], "predicted"))
        self.fill_table(result["rows"])
        self.fill_table(result["audit"], "AUDIT")
        return {**result, **result["measures"], "shortcut_names": ", ".join(result["shortcuts"]) or "none"}
