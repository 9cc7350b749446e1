"""How a model of status learns: from which labels, judged on which folds, by what head and training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..runtime.errors import InputError
from .choices import AUTO, AVERAGE, BLOCKS, HEADS, LAST, PARTS, REGRESSION, SPATIAL, SUPPORTS, TASKS
from .number_list import decimal_numbers
from .option import RESUME_TITLE, option

LEAST_FOLDS = 3
"""One to test a model, one to choose its penalty, and one to learn from."""
BLOCK_SIZE_TITLE = "Block size (metres; 0: estimated correlation range)"
NOTHING = "none"
"""Of the network, to be fine-tuned."""


def check_folds(folds: int) -> None:
    """Refuse too few folds.

    Raises:
        InputError: they are fewer than ``LEAST_FOLDS``.
    """
    if folds < LEAST_FOLDS:
        raise InputError(
            f"{folds} folds cannot both test a model and choose its penalty: choose {LEAST_FOLDS} or more."
        )


@dataclass(frozen=True)
class LabelOptions:
    """Values of polygons, and how they become labels of tiles.

    Attributes:
        labels: path of polygons with ``field``.
        field: with the value.
        task: whether the field is learnt as a number, as ordered classes that are cut from a number, such as quintiles
            of income, or as classes of any kind, such as types of housing.
        support: what the value of a polygon says. An income, a rate or a share is the average over its polygon, and the
            map can be finer than the polygons. Other values, such as a class of land use as 0 or 1, hold at every place
            in it. For classes it makes no difference.
        classes: how many ordered classes the values are cut into, with as many polygons in each, unless breaks are
            given.
        breaks: values from which the next class begins, separated by commas; empty for quantiles.
        within_city: compute the breaks of ordered classes in each raster by itself, so that each city has its own.
        purity: tiles with a smaller share under labelled polygons (for classes, under their class) are left out.
    """

    labels: str
    field: str
    task: str = option(
        REGRESSION,
        "Learn the field as",
        choices=TASKS,
        words=("a number", "ordered classes, cut from a number", "classes"),
    )
    support: str = option(
        AVERAGE,
        "The value describes",
        choices=SUPPORTS,
        words=("the average over its polygon", "every place in its polygon"),
    )
    classes: int = option(5, "Number of ordered classes", least=2)
    breaks: str | Sequence[float] | None = option(
        None, "Class breaks, such as 10, 20.5, 40 (empty: quantiles)", kind=str, advanced=True
    )
    within_city: bool = option(False, "Compute class breaks in each raster separately", advanced=True)
    purity: float = option(0.5, "Minimum labelled share of a tile (0 to 1)", least=0.01, most=1, advanced=True)

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
        blocks: what is held out to test the model. Spatial blocks hold out whole squares of ground. Random polygons lie
            among their neighbours, so scores are optimistic; they are run for comparison in any case.
        folds: parts that are held out in turn.
        block_size: side of the blocks of ground that are held out. 0 takes the distance up to which values are
            correlated (range of the variogram).
    """

    blocks: str = option(
        SPATIAL, "Cross-validation by", choices=BLOCKS, words=("spatial blocks", "random polygons"), advanced=True
    )
    folds: int = option(5, "Number of folds", least=LEAST_FOLDS, most=20, advanced=True)
    block_size: float = option(0, BLOCK_SIZE_TITLE, kind=float, least=0, advanced=True)


@dataclass(frozen=True)
class TuningOptions:
    """Whether and how a network is trained further.

    Attributes:
        epochs: passes over the images in which the network itself is trained further. 0 leaves the network as it is,
            which takes a fraction of the time.
        part: which part of the network is trained further: its ``last`` stage, ``all`` of it, or ``none``.
        learning_rate: step size of fine-tuning.
        checkpoint: folder in which the run keeps its state: the same run started again with it goes on where it
            stopped.
    """

    epochs: int = option(0, "Epochs of fine-tuning (0: none)", least=0, advanced=True)
    part: str = option(
        LAST, "Part of the network to fine-tune", choices=(NOTHING, *PARTS), name="FINETUNE", advanced=True
    )
    learning_rate: float = option(3e-4, "Learning rate of fine-tuning", least=1e-7, most=1, advanced=True)
    checkpoint: str | None = option(None, RESUME_TITLE, kind=Path, advanced=True)

    @property
    def fine_tunes(self) -> bool:
        """Whether the network is to change."""
        return self.epochs > 0 and self.part != NOTHING


@dataclass(frozen=True)
class LearningOptions(TuningOptions):
    """What learns, and from what.

    Attributes:
        head: the model that predicts from the features of the network: ``ridge`` for numbers, ``logit`` for shares
            between 0 and 1, ``corn``, ``softmax``, ``svm`` or ``binomial`` for ordered classes, ``softmax`` or ``svm``
            for classes. ``auto`` chooses by the values.
        form: path of polygons with numeric fields, such as of ``urbanform``, for one more baseline.
        augment: copies of each tile in other light, tint, contrast and noise, mirrored and turned, that are learnt
            from, too, for images of another day and camera. 0 takes a fifth of the time, and suits a model that will
            only be applied to its own image.
        epochs, part, learning_rate, checkpoint: as of ``TuningOptions``.
        neighbours: distance within which images without a label take that of a labelled one that they look like, to
            learn from more of them. They do so where labelled look-alikes are found to share their label.
        groups: path of a layer with ``group_field``, within whose groups the model is made and judged, too. Polygons,
            such as of urban and rural ground or tiles with clusters, or points in the places of photographs.
        group_field: with the group.
    """

    head: str = option(AUTO, "Prediction model", choices=(AUTO, *HEADS), advanced=True)
    form: str | None = None
    augment: int = option(4, "Augmented copies of each tile", least=0, advanced=True)
    neighbours: float = option(
        0, "Reach of labels to unlabelled neighbours that look alike (metres; 0: none)", kind=float, least=0,
        advanced=True,
    )  # fmt: skip
    groups: str | None = None
    group_field: str | None = None
