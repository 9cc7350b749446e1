"""Which images are looked for others like them, and which others may be found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...runtime.errors import InputError
from ..option import option

NO_LOCK, LOCK_ALL = "none", "all"
PRESETS = {"all but trees": "trees", "all but roads": "roads", "all but buildings": "buildings"}
"""What is left free to change, by the name of the preset."""
LOCKS = (NO_LOCK, LOCK_ALL, *PRESETS)
MODEL_FILES = "Model files (*.safetensors)"


@dataclass(frozen=True)
class SourceOptions:
    """What is looked for: templates, or images as they are.

    Attributes:
        templates: file of latents from “Ideal images of a category” or “Find images in the model”: what the generative
            model draws of them is looked for.
        generator: the generative model that the templates were made with.
        inversion: name of the latents in the file. Left empty, the first ones are taken.
        places: path of points or polygons that say which images are looked for.
        source_inputs: paths of the rasters in which these lie; those that are searched unless given.
        anyway: continue with a generative model that was found unusable.
    """

    templates: str | None = option(None, "Or templates, instead of images", kind=Path, filter=MODEL_FILES)
    generator: str | None = option(None, "Generative model of the templates", kind=Path, filter=MODEL_FILES)
    inversion: str | None = option(None, "Inversion of the templates (empty: the first)", kind=str, advanced=True)
    places: str | None = None
    source_inputs: Sequence[str] = ()
    anyway: bool = option(False, "Continue with a model that was found unusable", advanced=True)

    def check(self) -> None:
        """Refuse what does not say what is looked for, or says it twice.

        Raises:
            InputError: so it is.
        """
        if bool(self.templates) == bool(self.places):
            raise InputError(
                "Give what is looked for, either templates (TEMPLATES) or points or polygons on images (SOURCES), one "
                "of the two."
            )
        if self.templates and not self.generator:
            raise InputError("Nothing draws the templates: give the generative model that they belong to (GENERATOR).")
        if self.templates and self.source_inputs:
            raise InputError("Templates are drawn by a model: leave the imagery of the sources (SOURCES_INPUT) out.")

    @property
    def files(self) -> dict[str, Sequence[str] | str | None]:
        """What is read, by name: no output may take its place."""
        return {
            "templates": self.templates,
            "generator": self.generator,
            "sources": self.places,
            "sources_input": self.source_inputs,
        }


@dataclass(frozen=True)
class MatchOptions:
    """Which images may be found, and how many.

    Attributes:
        count: how many images are found for each source.
        target: only images of this class are found. Of a model of values “highest” or “lowest”, a fifth of the images
            each.
        class_layer: path of polygons, or points that lie where the images lie, which say the class of images; the
            model says it unless given.
        class_layer_field: their field with the class.
        min_distance: images nearer to their source are not found.
        sequence_field: of photographs: those that share its value with their source are not found.
        lock: classes that cover as much of a match as of its source. The presets go by the names of the classes.
        locked: names of such classes instead of a preset.
        tolerance: largest difference of the share of a locked class between a source and its match.
        proportion: largest such difference as a part of what the class covers of an image on average, so that a class
            that covers little is held, too. With 0 it is a fifth for classes that cover less than a third of the
            tolerance, such as vehicles, and no limit for others; 10 is hardly any limit.
        model: file made by ``deepcluster``, ``traincnn`` or ``recognisecities``, whose network sees the images and
            whose classes ``target`` names.
        seed: of random weights, and of the images at random that similarities are held against.
    """

    count: int = option(5, "Number of matches for each source", least=1, most=1_000)
    target: str | None = option(None, "Class of the matches (empty: any)", kind=str)
    class_layer: str | None = None
    class_layer_field: str | None = None
    min_distance: float = option(100.0, "Minimum distance from the source (metres)", kind=float, least=0)
    sequence_field: str | None = None
    lock: str = option(NO_LOCK, "Classes with locked shares", choices=LOCKS)
    locked: str | Sequence[str] | None = option(
        None, "Or names of the locked classes, separated by commas", kind=str, advanced=True
    )
    tolerance: float = option(
        0.1, "Largest difference of a locked share (0 to 1)", least=0, most=1, name="LOCK_TOLERANCE", advanced=True
    )
    proportion: float = option(
        0.0,
        "Largest difference of a locked share, as a part of the average share of its class (0: a fifth if it is rare)",
        least=0, most=10, name="LOCK_PROPORTION", advanced=True,
    )  # fmt: skip
    model: str | None = None
    seed: int = 0

    @property
    def locked_names(self) -> list[str]:
        """The classes that were named."""
        given = self.locked.split(",") if isinstance(self.locked, str) else list(self.locked or ())
        return list(dict.fromkeys(name.strip() for name in given if name.strip()))

    @property
    def locks(self) -> bool:
        """Whether any class is locked."""
        return self.lock != NO_LOCK or bool(self.locked_names)

    def check(self) -> None:
        """Refuse what cannot be.

        Raises:
            InputError: a number is out of its range, or locks or classes are said twice or by half.
        """
        if self.count < 1 or self.min_distance < 0 or not 0 <= self.tolerance <= 1 or self.proportion < 0:
            raise InputError(
                "There must be 1 match or more, a distance of 0 metres or more, a tolerance from 0 to 1 and a part of "
                "0 or more: correct COUNT, MIN_DISTANCE, LOCK_TOLERANCE or LOCK_PROPORTION."
            )
        if self.lock not in LOCKS:
            raise InputError(f"There is no preset of locks called {self.lock!r}: choose one of {', '.join(LOCKS)}.")
        if self.lock != NO_LOCK and self.locked_names:
            raise InputError(
                "Classes are locked by a preset and by their names: choose LOCK or LOCKED, one of the two."
            )
        if self.class_layer and not (self.class_layer_field and self.target):
            raise InputError(
                "The layer of classes serves where matches are to have one of them: give its field (CLASS_LAYER_FIELD) "
                "and the class (TARGET)."
            )
