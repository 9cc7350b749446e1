"""Which image is of which city, and how a network learns to tell cities apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..runtime.errors import InputError
from .attribution_options import FEWEST_DRAWS
from .choices import ATTRIBUTIONS, HIRESCAM, INTEGRATED, LAST, NONE, ONNX, PARTS, SCATTERING, URBAN, URBAN2
from .option import RESUME_TITLE, option
from .status_options import BLOCK_SIZE_TITLE, LEAST_FOLDS, TuningOptions, check_folds

LEAST_CITIES = 2
SEGMENTERS = ("deeplabv3_resnet50", "fcn_resnet50", "lraspp_mobilenet_v3_large")
"""Of torchvision, by their names there."""
IMAGENET_SCALE, UNIT, BYTES = SCALES = ("imagenet", "0-1", "0-255")
"""What a network takes for the values of a picture: standardised as for ImageNet, or between two ends."""
PHOTO_GAP = 30.0
"""Metres within which photographs of different folds show the same walls: the width of a street and its fronts."""
GIVEN = "given"
STARTS = (GIVEN, NONE)
"""What a network starts from: its own weights (the plugin's, or ImageNet's), or random ones."""
LEAST_RUNS = 2
"""Networks, and seeds of each."""
MOST_RUNS = 200
TUNING_RATE, LEARNING_RATE = 3e-4, 1e-3
"""Of a network that starts from given weights, which may be lost, and of one that starts from random ones."""


@dataclass(frozen=True)
class CityOptions:
    """Cities, as rasters or as photographs with a field.

    Attributes:
        cities: the city of each raster, in the order of the rasters. Rasters of one name are one city. Left empty, each
            raster is a city named like its file.
        city_field: of photographs, with the name of the city.
        sequence_field: of photographs, with what those of one drive or walk share; told from position and time unless
            given.
    """

    cities: str | Sequence[str] | None = option(
        None,
        "City names, one for each raster, separated by commas (empty: file names)",
        kind=str,
    )
    city_field: str | None = None
    sequence_field: str | None = None

    def names_of(self, rasters: int) -> list[str] | None:
        """A name for each raster, None where none are given.

        Raises:
            InputError: there are more or fewer names than rasters, or one is empty.
        """
        given = self.cities.split(",") if isinstance(self.cities, str) else list(self.cities or ())
        names = [name.strip() for name in given]
        if not any(names):
            return None
        if len(names) != rasters or not all(names):
            raise InputError(
                f"There are {len([name for name in names if name])} names of cities for {rasters} rasters: give one "
                "for each raster, in their order (CITIES)."
            )
        return names


@dataclass(frozen=True)
class RecognitionOptions(TuningOptions):
    """How cities are told apart, and what is held out meanwhile.

    Attributes:
        folds: parts that are held out in turn; every city has ground in each.
        block_size: side of the blocks of ground that are held out whole. 0 takes the distance up to which images are
            correlated (range of the variogram).
        augment: copies of each image in other light, tint, contrast and noise that are learnt from, too, so that the
            model leans less on a camera.
        epochs, part, learning_rate, checkpoint: as of ``TuningOptions``.
        little_data: continue with fewer than 20 images of a city; every output then says that it is no verdict.
    """

    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20, advanced=True)
    block_size: float = option(0, BLOCK_SIZE_TITLE, kind=float, least=0, advanced=True)
    augment: int = option(0, "Augmented copies of each image", least=0, advanced=True)
    little_data: bool = option(False, "Continue with too little data for a verdict", advanced=True)


@dataclass(frozen=True)
class ObjectOptions:
    """Where the classes of objects come from: one of five ways.

    Attributes:
        landcover: path of polygons.
        class_field: their field with the class.
        landcover_rasters: paths of rasters of class numbers.
        labels: folder of images with a class number in each pixel, one for each photograph and named like it.
        shares: numeric fields of the photographs, each with the share of each photograph that a class covers.
        network: a segmentation network of torchvision that names objects in the images.
        network_file: a segmentation network of yours, as an ONNX file.
        scale: how the ONNX network expects pixel values: standardised as for ImageNet, or between two ends.
        classes: file with a number and a name on each line, for rasters, label images and ONNX networks.
    """

    landcover: str | None = None
    class_field: str | None = None
    landcover_rasters: Sequence[str] = ()
    labels: str | None = option(None, "Folder of label images, named like the photographs", kind=Path)
    shares: Sequence[str] = ()
    network: str = option(NONE, "Torchvision segmentation network", choices=(NONE, *SEGMENTERS), name="SEGMENTATION")
    network_file: str | None = option(
        None, "Or a segmentation network (ONNX file)", kind=Path, filter="ONNX files (*.onnx)", name="SEGMENTATION_FILE"
    )
    scale: str = option(
        IMAGENET_SCALE,
        "Pixel values that the ONNX network expects",
        choices=SCALES,
        name="SEGMENTATION_SCALE",
        advanced=True,
    )
    classes: str | None = option(
        None, "Class names (“number, name” on each line)", kind=Path, filter="Text and CSV (*.csv *.txt)"
    )

    @property
    def ways(self) -> dict[str, bool]:
        """Which ways to name objects were chosen, by the name of their parameter."""
        return {
            "LANDCOVER": bool(self.landcover),
            "LANDCOVER_RASTER": bool(self.landcover_rasters),
            "LABELS": bool(self.labels),
            "SHARES": bool(self.shares),
            "SEGMENTATION": self.network != NONE,
            "SEGMENTATION_FILE": bool(self.network_file),
        }

    @property
    def chosen(self) -> list[str]:
        """The names of the ways that were chosen."""
        return [name for name, given in self.ways.items() if given]

    @property
    def files(self) -> dict[str, Sequence[str] | str | None]:
        """What is read, by name: no output may take its place."""
        return {"landcover": self.landcover, "landcover_raster": self.landcover_rasters, "classes": self.classes}

    @property
    def by_network(self) -> bool:
        """Whether a segmentation network names them."""
        return self.network != NONE or bool(self.network_file)

    def check(self, photographs: bool) -> None:
        """Refuse what does not say what the objects are, or says it twice.

        Raises:
            InputError: none or several ways were chosen, or one that does not suit rasters or photographs.
        """
        chosen = self.chosen
        if not chosen:
            every = ", ".join(self.ways)
            raise InputError(f"Nothing says which objects there are: give one of {every}.")
        if len(chosen) > 1:
            raise InputError(f"{' and '.join(chosen)} were given together: choose one way to name objects.")
        of_rasters, of_photographs = ("LANDCOVER", "LANDCOVER_RASTER"), ("LABELS", "SHARES")
        if chosen[0] in (of_rasters if photographs else of_photographs):
            kind, other = ("photographs", "LABELS or SHARES") if photographs else ("rasters", " or ".join(of_rasters))
            raise InputError(f"{chosen[0]} does not name objects in {kind}: give {other}, or a segmentation network.")
        if self.landcover and not self.class_field:
            raise InputError("Nothing says what the land cover is: choose the field with its class (CLASS_FIELD).")
        if self.network_file and not self.classes:
            raise InputError("The network in a file has no names for its classes: give the list of them (CLASSES).")


@dataclass(frozen=True)
class ObjectTestOptions:
    """How the evidence on objects is held against chance.

    Attributes:
        draws: how often the evidence is shifted at random over the objects to tell what chance gives. There may be
            fewer shifts, by the number of images.
        least_images: a class in fewer images of a city is not tested there.
        alpha: share of false findings among the classes found that is accepted.
        block_size: side of the blocks of ground that are resampled for confidence intervals, in map units of rasters,
            in metres for photographs; 0 takes the distance up to which the evidence of tiles is correlated, and the
            sequences of photographs.
    """

    draws: int = option(999, "Number of random shifts of the evidence (null model)", least=FEWEST_DRAWS, advanced=True)
    least_images: int = option(10, "Minimum number of images of a class", least=3, advanced=True)
    alpha: float = option(0.05, "False discovery rate (q)", least=0.001, most=0.49, advanced=True)
    block_size: float = option(
        0, "Block size for confidence intervals (map units; 0: estimated)", kind=float, least=0, advanced=True
    )


@dataclass(frozen=True)
class ComparisonOptions:
    """A balanced design of runs.

    Attributes:
        networks: two or more of ``urban2``, ``urban``, ``scattering`` or classification networks of torchvision.
        seeds: how many runs of each network; they have the seeds that follow the first.
        start: whether networks start from the weights that they have (``given``) or from random ones (``none``).
        epochs: passes over the images in which the networks are trained further.
        part: which part of a network is trained further: its ``last`` stage or ``all`` of it.
        learning_rate: step size of fine-tuning. 0 takes 0.0003 from given weights, and 0.001 from random ones.
        method: how evidence is attributed to pixels. The values of ``hirescam`` add up to the score of a tile.
        folds: parts that are held out in turn, the same for all runs.
        block_size: side of the blocks of ground that are held out whole. 0 takes the distance up to which images are
            correlated (range of the variogram).
        little_data: continue with fewer than 20 images of a city; every output then says that it is no verdict.
        checkpoint: folder that keeps the results of finished runs: the same comparison started again with it goes on
            where it stopped, also with more networks or seeds.
    """

    networks: str | Sequence[str] = option(f"{URBAN2}, {URBAN}", "Networks, separated by commas")
    seeds: int = option(3, "Number of seeds for each network", least=LEAST_RUNS)
    start: str = option(GIVEN, "Initial weights", choices=STARTS, name="WEIGHTS", advanced=True)
    epochs: int = option(5, "Epochs of fine-tuning (0: none)", least=0, advanced=True)
    part: str = option(LAST, "Part of the network to fine-tune", choices=PARTS, name="FINETUNE", advanced=True)
    learning_rate: float = option(
        0, "Learning rate of fine-tuning (0: chosen by the initial weights)", kind=float, least=0, most=1, advanced=True
    )
    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20, advanced=True)
    block_size: float = option(0, BLOCK_SIZE_TITLE, kind=float, least=0, advanced=True)
    method: str = option(HIRESCAM, "Attribution method", choices=ATTRIBUTIONS, advanced=True)
    little_data: bool = option(False, "Continue with too little data for a verdict", advanced=True)
    checkpoint: str | None = option(None, RESUME_TITLE, kind=Path, advanced=True)

    @property
    def names(self) -> list[str]:
        """Of the networks, in their order.

        Raises:
            InputError: there are fewer than two, or one comes twice.
        """
        given = self.networks.split(",") if isinstance(self.networks, str) else list(self.networks)
        names = [name.strip() for name in given if name.strip()]
        if len(names) < LEAST_RUNS or len(set(names)) < len(names):
            raise InputError(
                "The comparison needs two networks or more, each once, with commas between them, such as "
                f"“{URBAN2}, {URBAN}”: correct NETWORKS."
            )
        return names

    def check(self) -> None:
        """Refuse what is no design.

        Raises:
            InputError: as ``names``; too few seeds, too many runs, or too few folds.
        """
        if self.seeds < LEAST_RUNS:
            raise InputError(f"{self.seeds} seeds do not tell what a seed changes: give {LEAST_RUNS} or more (SEEDS).")
        if len(self.names) * self.seeds > MOST_RUNS:
            raise InputError(
                f"{len(self.names)} networks with {self.seeds} seeds are more than {MOST_RUNS} runs: give fewer."
            )
        check_folds(self.folds)
        if SCATTERING in self.names and self.method != INTEGRATED:
            raise InputError(
                f"The network {SCATTERING} has no layers with maps to look at: choose the METHOD {INTEGRATED}, or "
                "other networks."
            )
        files = [name for name in self.names if name.lower().endswith(ONNX)]
        if files:
            raise InputError(
                f"The network {files[0]} lets no gradients through, as it is an ONNX file, so its evidence cannot be "
                "told: compare other networks (NETWORKS)."
            )
        if self.start not in STARTS:
            raise InputError(f"There are no weights called {self.start!r}: choose {' or '.join(STARTS)} (STARTS).")

    @property
    def rate(self) -> float:
        """The step size with which networks learn."""
        return self.learning_rate or (TUNING_RATE if self.start == GIVEN else LEARNING_RATE)

    def recognition(self, block_size: float) -> RecognitionOptions:
        """How each run tells cities apart."""
        return RecognitionOptions(
            epochs=self.epochs,
            part=self.part,
            learning_rate=self.rate,
            folds=self.folds,
            block_size=block_size,
            little_data=self.little_data,
        )
