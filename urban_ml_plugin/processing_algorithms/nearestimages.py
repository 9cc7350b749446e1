"""Real images like given ones."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFileDestination

from ..core.options.city_options import ObjectOptions
from ..core.options.generation.nearest_options import MatchOptions, SourceOptions
from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..core.options.network_options import ComputingOptions, EncoderOptions
from ..frontend.base import TEXT, Result, UrbanMLAlgorithm, temporary_layer
from ..frontend.parameters import ANY_GEOMETRY, LINES
from ..frontend.styling import ArrowStyle, GraduatedStyle
from ..frontend.texts import tr


class NearestImages(UrbanMLAlgorithm):
    """``urbanml:nearestimages``."""

    NAME = "nearestimages"
    TITLE = "Nearest real images (places like this one)"
    GROUP = "Generative explanation"
    TAGS = ("similar", "nearest neighbour", "image retrieval", "search", "FaceLift", "template", "explain", "GAN")
    RESULTS = (
        Result("SOURCE_COUNT", "Number of sources", "sources"),
        Result("FOUND", "Number of sources with a match", "found"),
        Result("MATCHES", "Number of matches", "matches"),
        Result("POOL", "Number of images that could be found", "pool"),
        Result("SIMILARITY", "Median similarity of first matches", "similarity"),
        Result("CHANCE", "Similarity that one in twenty images at random reaches", "chance"),
        Result("VERDICT", "Findings, in sentences", "verdict", TEXT),
    )

    def declare(self) -> None:
        self.add_rasters(title="Imagery to search")
        self.add_text("BANDS", "Bands, such as 1, 2, 3 (empty: those of the model)", advanced=True)
        self.add_photos()
        self.add_photo_fields("SEQUENCE_FIELD", "SHARES")
        self.add_layer(
            "SOURCES", "Images to find others like (points or polygons on them)", ANY_GEOMETRY, optional=True
        )
        self.add_rasters("SOURCES_INPUT", "Imagery under these (empty: the imagery to search)")
        self.add_options(SourceOptions)
        self.add_model("Model (empty: a network)", optional=True)
        self.add_options(MatchOptions, "target")
        self.add_layer(
            "CLASS_LAYER",
            "Layer with the class of the images (empty: the model)",
            ANY_GEOMETRY,
            optional=True,
            advanced=True,
        )
        self.add_field(
            "CLASS_LAYER_FIELD", "Field with the class of the images", "CLASS_LAYER", advanced=True, optional=True
        )
        self.add_options(MatchOptions, "count", "min_distance", "lock", "locked", "tolerance", "proportion")
        self.add_landcover()
        self.add_options(ObjectOptions)
        self.add_options(GridOptions)
        self.add_mask()
        self.add_options(EncoderOptions)
        self.add_seed()
        self.add_options(ComputingOptions)
        self.add_sink("OUTPUT", "Matches", ANY_GEOMETRY)
        self.add_sink("LINES", "Lines from source to match", LINES, optional=True)
        pictures = tr("PNG files (*.png)")
        self.add(QgsProcessingParameterFileDestination("SHEET", tr("Sheet of pictures"), pictures, optional=True))
        self.add_report()

    def compute(self) -> dict[str, Any]:
        classes = self.value("CLASS_LAYER_FIELD")
        options = self.options(
            imagery=ImageryOptions, sources=SourceOptions, matching=MatchOptions, objects=ObjectOptions,
            grid=GridOptions, encoder=EncoderOptions, computing=ComputingOptions,
        )  # fmt: skip
        options["sources"] |= {"places": self.copy_path("SOURCES"), "source_inputs": self.value("SOURCES_INPUT") or []}
        options["matching"] |= {
            "class_layer": self.copy_path("CLASS_LAYER", [classes] if classes else []),
            **self.values("CLASS_LAYER_FIELD", "SEQUENCE_FIELD", "MODEL", "SEED"),
        }
        matches = temporary_layer("matches")
        lines = temporary_layer("lines") if self.is_given("LINES") else None
        result = self.run_task(**options, **self.files("SHEET", "REPORT"), output=matches, lines=lines)
        self.fill_layer("OUTPUT", matches, GraduatedStyle("similarity"))
        if lines:
            self.fill_layer("LINES", lines, ArrowStyle())
        return result
