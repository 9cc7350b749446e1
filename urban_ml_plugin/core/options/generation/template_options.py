"""Which ideal images are drawn, and how far ascent may go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...runtime.errors import InputError
from ..choices import AUTO, METHODS
from ..option import option
from .direction_options import MODEL_FILES

START, GAUSSIAN = PRIORS = ("start", "gaussian")
"""What holds a template back: how far it is from its image, or how rare it is among the images that can be drawn."""
SECOND, ENOUGH, ALL_STEPS = STOPS = ("second", "enough", "all")
"""Which image of the ascent is the template: the one that the second classifier takes for the best, the first that the
classifier is sure of, or the last."""
LOCKABLE = ("green", "brightness", "hue", "edges", "texture", "built")
"""Attributes of pictures that can be locked; ``latent_directions.attributes`` measures them."""
MOST_STEPS, MOST_STARTS, MOST_COUNT = 1_000, 20, 5_000


@dataclass(frozen=True)
class TemplateOptions:
    """What is drawn, and from which images.

    Attributes:
        latents: images that were found in the generative model. Left empty, the imagery or the photographs are found
            here, by its encoder; without any images templates set out from random samples.
        target: name of the class that the images are to have. Of ordered classes and of values also ``highest`` (taken
            if left empty) or ``lowest``; of ordered classes also ``score``, their mean.
        second_model: model of the same classes, from another network or other ground, that judges the images. Left
            empty, one is made where the images of the classifier are given.
        count: how many images become templates, chosen at random; or how many templates are drawn without an image.
        others: leave out images that the classifier gives to the class already.
        places: numbers of images (the field tile_id). Left empty, they are chosen at random by the seed.
        inversion: the method whose latents are taken. ``auto`` takes the encoder if it is there.
        anyway: draw from a generative model that was found unusable.
    """

    latents: str | None = option(None, "Latents of images (empty: found here)", kind=Path, filter=MODEL_FILES)
    target: str | None = option(None, "Target class (or “highest”, “lowest”, “score”)", kind=str)
    second_model: str | None = option(
        None, "Second classifier (empty: made here, from the imagery)", kind=Path, filter=MODEL_FILES
    )
    count: int = option(60, "Number of images to draw from", least=1, most=MOST_COUNT)
    others: bool = option(True, "Leave out images of the class", advanced=True)
    places: str | None = option(
        None, "Numbers of images, such as 12, 40-45 (empty: chosen at random)", kind=str, advanced=True
    )
    inversion: str = option(AUTO, "Inversion method", choices=(AUTO, *METHODS), advanced=True)
    anyway: bool = option(False, "Also draw from an unusable model", advanced=True)


@dataclass(frozen=True)
class AscentOptions:
    """How far ascent may go, and what it must leave as it is.

    Attributes:
        lock_attributes: what is measured in the pixels and must stay as it is.
        lock_model: another model made by “Train a model of status from imagery”, whose value, or whose classes, must
            stay as they are.
        steps: ascent ends sooner where nothing is gained.
        rate: length of the longest step. 1 is as far as two random images of the generative model are apart.
        bound: farthest that a template may lie from its image, in the same unit.
        prior: what keeps ascent from going too far.
        weight: of what holds a template back, beside the log-probability.
        starts: ascent sets out from the image, and from so many places near it less one. The best template is taken.
        stop: which image of the ascent becomes the template.
    """

    lock_attributes: Sequence[str] = option((), "Attributes to lock", kind=str, choices=LOCKABLE)
    lock_model: str | None = option(None, "Model whose score to lock", kind=Path, filter=MODEL_FILES)
    steps: int = option(60, "Maximum number of steps", least=1, most=MOST_STEPS, advanced=True)
    rate: float = option(0.03, "Length of steps", least=0.001, most=1, advanced=True)
    bound: float = option(0.75, "Maximum distance from the image", least=0.01, most=10, advanced=True)
    prior: str = option(
        START,
        "Prior",
        choices=PRIORS,
        words=("distance from the image", "rareness among the images of the model"),
        advanced=True,
    )
    weight: float = option(0.003, "Weight of the prior", least=0, most=100, advanced=True)
    starts: int = option(1, "Starts for each template", least=1, most=MOST_STARTS, advanced=True)
    stop: str = option(
        SECOND,
        "Template",
        choices=STOPS,
        words=(
            "the image that the second classifier prefers",
            "the first image of which the classifier is sure",
            "the image after all steps",
        ),
        advanced=True,
    )

    def check(self) -> None:
        """Refuse what cannot be.

        Raises:
            InputError: a number is out of its range, or a word is none of the choices.
        """
        strange = [name for name in self.lock_attributes if name not in LOCKABLE]
        if strange:
            raise InputError(
                f"There is no attribute called “{strange[0]}” to lock: choose among {', '.join(LOCKABLE)} "
                "(LOCK_ATTRIBUTES)."
            )
        if self.prior not in PRIORS or self.stop not in STOPS:
            raise InputError(f"Choose {' or '.join(PRIORS)} for PRIOR, and {', '.join(STOPS)} for STOP.")
        if min(self.steps, self.starts) < 1 or min(self.rate, self.bound) <= 0 or self.weight < 0:
            raise InputError(
                "STEPS and STARTS must be 1 or more, RATE and BOUND above 0, and WEIGHT not below: correct these."
            )
