"""How a model of status learns: from which labels, judged on which folds, by what head and training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .choices import AUTO, AVERAGE, BLOCKS, HEADS, LAST, PARTS, REGRESSION, SPATIAL, SUPPORTS, TASKS
from .number_list import decimal_numbers
from .option import option

LEAST_FOLDS = 3
"""One to test a model, one to choose its penalty, and one to learn from."""
NOTHING = "none"
"""Of the network, to be fine-tuned."""


@dataclass(frozen=True)
class LabelOptions:
    """Values of polygons, and how they become labels of tiles.

    Attributes:
        labels: path of polygons with ``field``.
        field: with the value.
        task: ``regression``, ``ordered`` or ``classes``.
        support: of a value: ``average`` over its polygon, or ``everywhere`` in it; see ``learning_from_aggregates``.
        classes: number of ordered classes, cut at quantiles unless there are
        breaks: as a list or as text; see ``tile_labels.zone_labels``.
        within_city: whether ordered classes are cut in each raster by itself.
        purity: least share of a tile under labelled polygons (for classes, under its class), 0 to 1.
    """

    labels: str
    field: str
    task: str = option(REGRESSION, "Task", choices=TASKS, words=("a value", "ordered classes", "classes"))
    support: str = option(
        AVERAGE,
        "A value is",
        choices=SUPPORTS,
        words=("the average over its polygon", "what holds everywhere in it"),
    )
    classes: int = option(5, "Number of ordered classes", least=2)
    breaks: str | Sequence[float] | None = option(
        None, "Breaks between ordered classes, such as 10, 20.5, 40", kind=str, advanced=True
    )
    within_city: bool = option(False, "Cut ordered classes inside each raster", advanced=True)
    purity: float = option(0.5, "Least labelled share of a tile, 0 to 1", least=0.01, most=1, advanced=True)

    @property
    def break_numbers(self) -> list[float] | None:
        """The breaks, None where there are none.

        Raises:
            InputError: something in them is no number.
        """
        return decimal_numbers(self.breaks, "BREAKS")


@dataclass(frozen=True)
class FoldOptions:
    """Ground that is held out, to judge a model by.

    Attributes:
        blocks: ``spatial`` or ``random``, the folds that count; the others are run for comparison.
        folds: their number.
        block_size: side of the blocks in metres; 0 takes the range of the label's variogram.
    """

    blocks: str = option(SPATIAL, "Folds", choices=BLOCKS, words=("spatial blocks", "random polygons"))
    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20)
    block_size: float = option(
        0, "Side of the blocks (metres; 0: as far as the value is alike)", kind=float, least=0, advanced=True
    )


@dataclass(frozen=True)
class TuningOptions:
    """Whether and how a network is trained further.

    Attributes:
        epochs: 0 leaves the network as it is; more fine-tunes it.
        part: ``last`` stage or ``all`` of the network, to be fine-tuned, or ``none``.
        learning_rate: of fine-tuning.
        checkpoint: folder from which fine-tuning goes on after a break.
    """

    epochs: int = option(0, "Epochs of fine-tuning (0: use the network as it is)", least=0)
    part: str = option(LAST, "What to fine-tune", choices=(NOTHING, *PARTS), name="FINETUNE", advanced=True)
    learning_rate: float = option(3e-4, "Learning rate", least=1e-7, most=1, advanced=True)
    checkpoint: str | None = option(
        None, "Folder from which fine-tuning goes on after a break", kind=Path, advanced=True
    )

    @property
    def fine_tunes(self) -> bool:
        """Whether the network is to change."""
        return self.epochs > 0 and self.part != NOTHING


@dataclass(frozen=True)
class LearningOptions(TuningOptions):
    """What learns, and from what.

    Attributes:
        head: ``auto`` or one that serves the task; see ``heads``. For a regression ``auto`` takes ``logit`` where all
            values are shares between 0 and 1, and some are above one half.
        form: path of polygons with numeric fields, such as of ``urbanform``, for one more baseline.
        augment: changed copies of each tile to learn from; see ``augmentation``.
        epochs, part, learning_rate, checkpoint: of fine-tuning, as of ``TuningOptions``.
    """

    head: str = option(AUTO, "Head", choices=(AUTO, *HEADS), advanced=True)
    form: str | None = None
    augment: int = option(4, "Changed copies of each tile to learn from", least=0, advanced=True)
