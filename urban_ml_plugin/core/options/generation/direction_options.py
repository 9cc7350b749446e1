"""How the direction of a value is looked for in the latent space of a generative model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...runtime.errors import InputError
from ..option import option
from ..status_options import LEAST_FOLDS

LEAST_MAPS = 100
"""Random maps: with fewer no p could fall below a hundredth."""
SEPARATOR = ";"
MODEL_FILES = "Model files (*.safetensors)"


@dataclass(frozen=True)
class DirectionOptions:
    """How directions are looked for.

    Attributes:
        labels: path of polygons with values, or of points that lie where the images lie.
        fields: with the values, numeric.
        cluster_model, status_model: paths of models of the same tiles, heard on every picture of a walk.
        quantile: share of the images that count as high, and as low; the border between the two is the direction.
        high_means: what a high value means, in words, such as ``more deprived``; of several fields in their order, with
            ``;`` between them.
        folds: into which ground is parted, each of which is held out in turn.
        block_size: side of the blocks of ground in metres; 0 takes the range of the value's variogram.
        purity: least share of a tile under polygons that have a value.
        maps: random maps as patchy as the value, to which it is compared.
        anyway: go on with a generative model that was found to be of no use.
    """

    labels: str
    fields: Sequence[str]
    quantile: float = option(0.2, "Share of images that count as high, and as low", least=0.01, most=0.5)
    high_means: str | None = option(
        None, "What a high value means, such as “more deprived” (of several fields: with ; between)", kind=str
    )
    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20, advanced=True)
    block_size: float = option(
        0, "Side of the blocks (metres; 0: as far as the value is alike)", kind=float, least=0, advanced=True
    )
    purity: float = option(0.5, "Least labelled share of a tile, 0 to 1", least=0.01, most=1, advanced=True)
    maps: int = option(500, "Random maps for comparison", least=LEAST_MAPS, most=2_000, advanced=True)
    cluster_model: str | None = option(
        None, "Model of urban types, for the audit", kind=Path, filter=MODEL_FILES, advanced=True
    )
    status_model: str | None = option(
        None, "Model of status, for the audit", kind=Path, filter=MODEL_FILES, advanced=True
    )
    anyway: bool = option(False, "Go on with a model that was found to be of no use", advanced=True)

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
            InputError: there are words for another number of fields.
        """
        words = [part.strip() for part in (self.high_means or "").split(SEPARATOR)] if self.high_means else []
        if words and len(words) != len(self.fields):
            raise InputError(
                f"HIGH_MEANS has words for {len(words)} fields, and there are {len(self.fields)}: put “;” between, one "
                "for each field."
            )
        return [f"+ is {word or f'more {name}'}" for word, name in zip(words or [""] * len(self.fields), self.fields)]
