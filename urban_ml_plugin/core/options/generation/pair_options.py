"""Which pairs of images are compared, and by what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...runtime.errors import InputError
from ..option import option
from .direction_options import MODEL_FILES

LEAST_IMAGES, MOST_IMAGES = 10, 20_000
"""Images in which classes are replaced."""


@dataclass(frozen=True)
class PairOptions:
    """Pairs, and what is measured of their images.

    Attributes:
        pairs: path of lines from a source to its match, with the numbers of both images (``source_id``, ``match_id``).
        status_model: path of a model made by ``traincnn``, whose score is compared and rests on classes.
        cluster_model: a model of urban types made from the same tiles. The share of images in each cluster is compared.
        form: path of polygons with numeric measures.
        form_fields: those of its fields.
        target: class of the model of status whose score is studied. Left empty, the one that rises most from the images
            to their matches.
        most_images: matches in which classes are replaced. Of more so many are taken, evenly spread.
        alpha: share of false findings that is accepted among all measures, and among all classes.
        block_size: side of the blocks of ground by which intervals and tests go. With 0 they are as wide as differences
            are alike.
    """

    pairs: str
    status_model: str | None = None
    cluster_model: str | None = option(None, "Model of urban types", kind=Path, filter=MODEL_FILES)
    form: str | None = None
    form_fields: Sequence[str] = ()
    target: str | None = option(None, "Class whose score is studied (empty: the one that rises most)", kind=str)
    most_images: int = option(
        200, "Most matches in which classes are replaced", least=LEAST_IMAGES, most=MOST_IMAGES, advanced=True
    )
    alpha: float = option(0.05, "Accepted share of false findings (q)", least=0.001, most=0.49, advanced=True)
    block_size: float = option(
        0, "Block size (metres; 0: as far as differences are alike)", kind=float, least=0, advanced=True
    )

    @property
    def files(self) -> dict[str, str | None]:
        """What is read, by name: no output may take its place."""
        return {
            "pairs": self.pairs,
            "model": self.status_model,
            "cluster_model": self.cluster_model,
            "form": self.form,
        }

    def check(self) -> None:
        """Refuse what cannot be.

        Raises:
            InputError: zones have no fields, a class has no model, or a number is out of its range.
        """
        if self.form and not self.form_fields:
            raise InputError("Nothing says which measures of the zones to compare: choose their fields (FORM_FIELDS).")
        if self.target and not self.status_model:
            raise InputError("A class has a score by a model alone: give the model of status (MODEL), or no TARGET.")
        if self.most_images < LEAST_IMAGES or not 0 < self.alpha < 1 or self.block_size < 0:
            raise InputError(
                f"There must be {LEAST_IMAGES} images or more, a share of false findings between 0 and 1 and blocks of "
                "0 metres or more: correct MOST_IMAGES, ALPHA or BLOCK_SIZE."
            )
