"""How the direction of a value is looked for in the latent space of a generative model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...runtime.errors import InputError
from ..option import option
from ..status_options import BLOCK_SIZE_TITLE, LEAST_FOLDS

LEAST_MAPS = 100
"""Random maps: with fewer no p could fall below a hundredth."""
SEPARATOR = ";"
LONGEST_WORDS = 200
"""Characters that say what a high value means: they stand beside a slider."""
MODEL_FILES = "Model files (*.safetensors)"


@dataclass(frozen=True)
class DirectionOptions:
    """How directions are looked for.

    Attributes:
        labels: path of polygons with values, or of points that lie where the images lie.
        fields: with the values, numeric.
        cluster_model: model of urban types of the same tiles: the audit tells how its types change along a direction.
        status_model: model of status of the same tiles: the audit tells how its predictions change along a direction.
        quantile: share of the images with the highest values, and of those with the lowest, that are told apart. The
            direction leads across the border between the two.
        high_means: what a high value means in words, such as “more deprived”, for the report and the sliders. For
            several fields, in their order and separated by semicolons.
        folds: parts of the ground that are held out in turn.
        block_size: side of the blocks of ground that are held out. 0 takes the distance up to which values are
            correlated (range of the variogram).
        purity: tiles with a smaller share under polygons that have a value are left out.
        maps: random maps, as patchy as the value, that tell what chance gives.
        anyway: continue with a generative model that was found unusable.
    """

    labels: str
    fields: Sequence[str]
    quantile: float = option(0.2, "Share of images in the high and in the low group", least=0.01, most=0.5)
    high_means: str | None = option(
        None, "Meaning of high values, such as “more deprived” (several fields: separated by ;)", kind=str
    )
    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20, advanced=True)
    block_size: float = option(0, BLOCK_SIZE_TITLE, kind=float, least=0, advanced=True)
    purity: float = option(0.5, "Minimum labelled share of a tile (0 to 1)", least=0.01, most=1, advanced=True)
    maps: int = option(500, "Number of random maps (null model)", least=LEAST_MAPS, most=2_000, advanced=True)
    cluster_model: str | None = option(
        None, "Model of urban types, for the audit", kind=Path, filter=MODEL_FILES, advanced=True
    )
    status_model: str | None = option(
        None, "Model of status, for the audit", kind=Path, filter=MODEL_FILES, advanced=True
    )
    anyway: bool = option(False, "Continue with a model that was found unusable", advanced=True)

    def check(self) -> None:
        """Refuse what cannot be.

        Raises:
            InputError: a number is out of its range.
        """
        if not 0 < self.quantile <= 0.5:
            raise InputError(
                f"The share of {self.quantile:g} must lie above 0 and reach at most 0.5: correct QUANTILE."
            )
        if self.folds < LEAST_FOLDS or self.block_size < 0 or not 0 < self.purity <= 1:
            raise InputError(
                f"There must be {LEAST_FOLDS} folds or more, blocks of 0 metres or more, and a purity between 0 and 1: "
                "correct FOLDS, BLOCK_SIZE or PURITY."
            )
        if self.maps < LEAST_MAPS:
            raise InputError(f"{self.maps} random maps are too few: draw {LEAST_MAPS} or more (MAPS).")

    @property
    def files(self) -> dict[str, str | None]:
        """What is read, by name: no output may take its place."""
        return {"labels": self.labels, "cluster_model": self.cluster_model, "status_model": self.status_model}

    def signs(self) -> list[str]:
        """Which way is which, for each field: ``+ is more deprived``.

        Raises:
            InputError: there are words for another number of fields, or too many.
        """
        words = [part.strip() for part in (self.high_means or "").split(SEPARATOR)] if self.high_means else []
        if words and len(words) != len(self.fields):
            raise InputError(
                f"HIGH_MEANS has words for {len(words)} fields, and there are {len(self.fields)}: put “;” between, one "
                "for each field."
            )
        longest = max(map(len, words), default=0)
        if longest > LONGEST_WORDS:
            raise InputError(
                f"What a high value means is said in {longest:,} characters, and {LONGEST_WORDS} are the most: shorten "
                "HIGH_MEANS."
            )
        return [f"+ is {word or f'more {name}'}" for word, name in zip(words or [""] * len(self.fields), self.fields)]
