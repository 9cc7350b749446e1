"""Which networks are compared, with how many seeds, and how they are trained alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..runtime.errors import InputError
from .choices import ATTRIBUTIONS, HIRESCAM, INTEGRATED, LAST, NONE, PARTS, SCATTERING, URBAN, URBAN2
from .city_options import RecognitionOptions
from .option import option
from .status_options import LEAST_FOLDS

GIVEN = "given"
WEIGHTS = (GIVEN, NONE)
"""What a network starts from: its own weights (the plugin's, or ImageNet's), or random ones."""
LEAST = 2
"""Networks, and seeds of each."""
MOST_RUNS = 200


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
    seeds: int = option(3, "Seeds of each network", least=LEAST)
    start: str = option(GIVEN, "Weights to start from", choices=WEIGHTS, name="WEIGHTS")
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
        if len(names) < LEAST or len(set(names)) < len(names):
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
        if self.seeds < LEAST:
            raise InputError(f"{self.seeds} seeds do not tell what a seed changes: give {LEAST} or more (SEEDS).")
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
        if self.start not in WEIGHTS:
            raise InputError(f"There are no weights called {self.start!r}: choose {' or '.join(WEIGHTS)} (WEIGHTS).")

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
