"""Which image is of which city, and how a network learns to tell cities apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..runtime.errors import InputError
from .attribution_options import FEWEST_DRAWS
from .choices import ATTRIBUTIONS, HIRESCAM, INTEGRATED, LAST, NONE, PARTS, SCATTERING, URBAN, URBAN2
from .option import option
from .status_options import LEAST_FOLDS, TuningOptions

LEAST_CITIES = 2
DEEPLAB, FCN, LRASPP = SEGMENTERS = ("deeplabv3_resnet50", "fcn_resnet50", "lraspp_mobilenet_v3_large")
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


@dataclass(frozen=True)
class CityOptions:
    """Cities, as rasters or as photographs with a field.

    Attributes:
        cities: names of the rasters' cities in their order, as a list or as text with commas between them; those of
            their files unless given. Rasters of one name are one city.
        city_field: of photographs, with the name of the city.
        sequence_field: of photographs, with what those of one drive or walk share; told from position and time unless
            given.
    """

    cities: str | Sequence[str] | None = option(
        None,
        "Names of the cities, one for each raster, with commas between them (their files', unless given)",
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
        folds: in each of which every city has ground of its own.
        block_size: side of the blocks of ground that are held out whole, metres; 0 takes as far as images look alike.
        augment: changed copies of each image to learn from; see ``augmentation``.
        epochs, part, learning_rate: of fine-tuning, as of ``TuningOptions``.
        little_data: go on where there is too little for a verdict; what comes of it says so.
        checkpoint: folder from which the whole run goes on after a break.
    """

    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20)
    block_size: float = option(
        0, "Side of the blocks (metres; 0: as far as images look alike)", kind=float, least=0, advanced=True
    )
    augment: int = option(0, "Changed copies of each image to learn from", least=0, advanced=True)
    little_data: bool = option(False, "Go on with too little data for a verdict", advanced=True)
    checkpoint: str | None = option(None, "Folder from which the run goes on after a break", kind=Path, advanced=True)


@dataclass(frozen=True)
class ObjectOptions:
    """Where the classes of objects come from: one of five ways.

    Attributes:
        landcover: path of polygons.
        class_field: their field with the class.
        landcover_rasters: paths of rasters of class numbers.
        labels: folder of label pictures, called as the photographs.
        shares: numeric fields of the photographs, each with the share of each photograph that a class covers.
        network: of torchvision, ``none`` unless wanted.
        network_file: an ONNX file.
        scale: of the pictures that the ONNX file takes.
        classes: names of class numbers, as text or CSV.
    """

    landcover: str | None = None
    class_field: str | None = None
    landcover_rasters: Sequence[str] = ()
    labels: str | None = option(None, "Folder of label pictures, called as the photographs", kind=Path)
    shares: Sequence[str] = ()
    network: str = option(NONE, "Segmentation network of torchvision", choices=(NONE, *SEGMENTERS), name="SEGMENTATION")
    network_file: str | None = option(
        None, "Or a segmentation network in a file", kind=Path, filter="ONNX files (*.onnx)", name="SEGMENTATION_FILE"
    )
    scale: str = option(
        IMAGENET_SCALE,
        "Values of pictures that the file takes",
        choices=SCALES,
        name="SEGMENTATION_SCALE",
        advanced=True,
    )
    classes: str | None = option(
        None, "Names of class numbers (“number, name” a line)", kind=Path, filter="Text and CSV (*.csv *.txt)"
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

    def check(self, photographs: bool) -> None:
        """Refuse what does not say what the objects are, or says it twice.

        Raises:
            InputError: none or several ways were chosen, or one that does not suit rasters or photographs.
        """
        chosen = [name for name, given in self.ways.items() if given]
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
        draws: most moves of the evidence that make up chance.
        least_images: a class in fewer images of a city is not tested there.
        alpha: share of false findings that is put up with.
        block_size: side of the blocks for intervals, in map units of rasters, in metres of photographs; 0 takes as far
            as the evidence of tiles is alike, and the sequences of photographs.
    """

    draws: int = option(999, "Moves of the evidence that make up chance", least=FEWEST_DRAWS)
    least_images: int = option(10, "Least number of images of a class", least=3, advanced=True)
    alpha: float = option(0.05, "Share of false findings (q)", least=0.001, most=0.49, advanced=True)
    block_size: float = option(
        0, "Blocks for intervals (map units; 0: by the evidence)", kind=float, least=0, advanced=True
    )


@dataclass(frozen=True)
class ComparisonOptions:
    """A balanced design of runs.

    Attributes:
        networks: their names, as a list or as text with commas between them.
        seeds: how many runs of each; they have the seeds that follow the first.
        start: ``given`` weights or ``none``, which are random.
        epochs, part, learning_rate: of fine-tuning.
        method: of ``ATTRIBUTIONS``, by which evidence is worked out.
        folds, block_size, little_data: as of ``RecognitionOptions``; the same folds for all runs.
        checkpoint: folder that keeps what each finished run gave, so that a run that was broken off goes on.
    """

    networks: str | Sequence[str] = option(f"{URBAN2}, {URBAN}", "Networks, with commas between them")
    seeds: int = option(3, "Seeds of each network", least=LEAST_RUNS)
    start: str = option(GIVEN, "Weights to start from", choices=STARTS, name="WEIGHTS")
    epochs: int = option(5, "Epochs of fine-tuning", least=0)
    part: str = option(LAST, "What to fine-tune", choices=PARTS, name="FINETUNE", advanced=True)
    learning_rate: float = option(3e-4, "Learning rate", least=1e-7, most=1, advanced=True)
    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20)
    block_size: float = option(
        0, "Side of the blocks (metres; 0: as far as images look alike)", kind=float, least=0, advanced=True
    )
    method: str = option(HIRESCAM, "Method", choices=ATTRIBUTIONS, advanced=True)
    little_data: bool = option(False, "Go on with too little data for a verdict", advanced=True)
    checkpoint: str | None = option(
        None, "Folder that keeps finished runs, to go on after a break", kind=Path, advanced=True
    )

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
        if self.folds < LEAST_FOLDS:
            raise InputError(
                f"{self.folds} folds cannot both test a model and choose its penalty: choose {LEAST_FOLDS} or more."
            )
        if SCATTERING in self.names and self.method != INTEGRATED:
            raise InputError(
                f"The network {SCATTERING} has no layers with maps to look at: choose the METHOD {INTEGRATED}, or "
                "other networks."
            )
        if self.start not in STARTS:
            raise InputError(f"There are no weights called {self.start!r}: choose {' or '.join(STARTS)} (STARTS).")

    def recognition(self, block_size: float) -> RecognitionOptions:
        """How each run tells cities apart."""
        return RecognitionOptions(
            epochs=self.epochs,
            part=self.part,
            learning_rate=self.learning_rate,
            folds=self.folds,
            block_size=block_size,
            little_data=self.little_data,
        )
