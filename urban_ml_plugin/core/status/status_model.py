"""The model that ``traincnn`` leaves: encoder and head as one differentiable network, for the whole and for each fold.

A tile that took part in training must be explained and tested by the model it was held out of: ``fold_at`` says
which fold a place belongs to, and ``module(fold)`` is the network that was trained without that fold.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from geopandas import GeoSeries
from numpy.typing import NDArray
from pyproj import CRS
from pyproj.exceptions import CRSError

from ..distribution.blocks import Recipe, Work
from ..images.image_source import PlacedImages
from ..images.tiles import Tiles
from ..models.model_file import Tensors, open_model, write_model
from ..models.tile_model import count_features, read_network
from ..networks.computing import Encoder, choose_device
from ..options.choices import REGRESSION, TASKS
from ..presentation.wording import with_interval
from ..runtime.arrays import TINY, Array, Floats32, Ints, evenly_spaced
from ..runtime.events import SILENT
from ..runtime.json_fields import LONGEST_NAME, DamagedError, Fields
from ..vectors.plausible_places import is_local
from ..vectors.vectors import moved
from .heads import SERVES, Head
from .held_out_model import (
    NO_FOLD,
    HeldOutCard,
    HeldOutImages,
    HeldOutModel,
    folds_nearby,
    held_out_fields,
    named,
    read_changes,
    read_heads,
    read_places,
)
from .validation import HEADLINES, headline

KIND = "traincnn"
MOST_KNOWN = 5000
"""Training tiles whose features are kept in the model, to tell what is new."""
FAMILIAR = 0.99
"""Share of the training tiles that are to count as known, seen from the other folds."""
ROWS_AT_ONCE = 2048
"""Points whose distances are looked at together."""
SMALLEST_SIDE, LARGEST_SIDE = 1e-6, 1e8
"""Metres: no tile is larger than the Earth."""


@dataclass(frozen=True)
class LabelRange:
    """The labels that a model was made from: values, or classes from 0."""

    mean: float
    spread: float
    least: float
    greatest: float


@dataclass(frozen=True)
class StatusCard(HeldOutCard):
    """Everything about a model of a socio-economic value that is no tensor.

    Attributes:
        task: ``regression``, ``ordered`` or ``classes``; ``classes`` is empty for the first.
        head: one of ``heads.HEADS``.
        breaks: values from which the next class begins; empty where no such values hold everywhere.
        blocks: kind of the folds.
        crs: WKT of the system in which the places of tiles are given, in metres.
        tile_side: of a tile, metres; 1 for photographs.
        width: half of the interval of a new place, or the doubt up to which a class is likely; infinite if unknown.
        labels: those of training.
        support: what a value of a polygon stands for; see ``traincnn``.
    """

    task: str
    head: str
    breaks: tuple[float, ...]
    blocks: str
    crs: str
    tile_side: float
    width: float
    labels: LabelRange
    support: str

    @property
    def span(self) -> list[float]:
        """The least and the greatest label of training."""
        return [self.labels.least, self.labels.greatest]

    @property
    def doubt(self) -> str:
        """What to weigh where no held-out ground has shown that the model tells its value; empty where some has."""
        metric = headline(self.task)
        wanted = {"model": "model", "folds": self.blocks, "unit": "zone", "metric": metric}
        row = next((row for row in self.metrics if wanted.items() <= row.items()), None)
        if row is None:
            return ""
        told = (row.get(limit) for limit in ("value", "low", "high"))
        value, low, high = (float(one) if isinstance(one, (int, float)) else math.nan for one in told)
        if low > 0:
            return ""
        figure = with_interval(value, low, high)
        return (
            f"It was not shown that this model tells {self.field}: its {HEADLINES[metric]} per polygon was {figure} "
            "on ground that it had not seen. Compare what it says with known values before you lean on it."
        )

    def as_json(self) -> dict[str, Any]:
        """The card as it stands in a file."""
        return {**super().as_json(), "width": self.width if math.isfinite(self.width) else None}


NEAREST = 8
"""Tiles that are looked at exactly, of those that are nearest by a rounded distance."""


@dataclass
class TrainedTiles(HeldOutImages):
    """The N tiles (or photographs) that the model was made from, their centres in ``card.crs``, metres.

    Attributes:
        observed: (N,) value, or class from 0.
        predicted: (N,) value, or expected class, out of fold.
    """

    observed: NDArray[np.float64]
    predicted: NDArray[np.float64]


@dataclass
class StatusModel(HeldOutModel):
    """A model of a socio-economic value.

    Attributes:
        tiles: what it was made from.
        known: (M, D) features of some of these tiles, for telling what is new.
        familiar: distance from known features within which 99 % of tiles lie when their own fold is left out.
    """

    card: StatusCard
    tiles: TrainedTiles
    known: NDArray[np.float32]
    familiar: float

    @property
    def is_regression(self) -> bool:
        """Whether it gives a value; else probabilities of ``card.classes``."""
        return self.card.task == REGRESSION

    @property
    def known_tiles(self) -> NDArray[np.int64]:
        """(M,) the tiles that ``known`` describes."""
        return evenly_spaced(len(self.tiles.x), len(self.known))

    def fold_at(self, x: NDArray[Any], y: NDArray[Any]) -> NDArray[np.int64]:
        """The fold of each place (N,) given in ``card.crs``; -1 where no tile of training lies within one tile.

        Where tiles are seen with their context, within what is seen of one.

        A place between tiles of two folds belongs to the nearer tile; one that is not finite, since ``card.crs`` does
        not reach there, to none.
        """
        known = np.stack([self.tiles.x, self.tiles.y], axis=1)
        return folds_nearby(x, y, known, self.tiles.fold, self.card.tile_side * self.card.context)

    def folds_of(self, source: PlacedImages, rows: Array, columns: Array) -> NDArray[np.int64]:
        """The fold of each of some images (N,) of a source; see ``fold_at``."""
        centres = GeoSeries(source.geometry(rows, columns).centroid, crs=source.crs)
        local = moved(centres, CRS(self.card.crs), "imagery")
        return self.fold_at(local.x.to_numpy(), local.y.to_numpy())


class Predictor:
    """Networks and heads of a model: that of all tiles, and that of each fold for the ground it had not seen."""

    def __init__(self, model: StatusModel, encoder: Encoder) -> None:
        self.model, self.encoder = model, encoder
        self._own: dict[int, Encoder] = {}

    def __call__(self, tiles: Tiles, fold: NDArray[np.int64]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Values (N,), probabilities (N, K) and novelty (N,) of a batch, each tile without its fold (-1 for none)."""
        model = self.model
        classes = len(model.card.classes)
        features = self.encoder.features(tiles)
        new = novelty(features, model.known, model.familiar, model.head)
        values, shares = np.zeros(len(tiles)), np.zeros((len(tiles), classes))
        for number in np.unique(fold):
            here = np.flatnonzero(fold == number)
            head = model.head if number == NO_FOLD else model.fold_heads[number]
            mine = features[here]
            if number != NO_FOLD and model.fold_tensors[number]:
                mine = self._of(int(number)).features(tiles.chosen(here))
            if classes:
                shares[here] = head.probabilities(mine)
            else:
                values[here] = head.values(mine)
        return values, shares, new

    def _of(self, fold: int) -> Encoder:
        if fold not in self._own:
            own = self.model.module(fold).network
            self._own[fold] = Encoder(own, self.encoder.device, self.encoder.precision)
        return self._own[fold]


@dataclass(frozen=True)
class Prediction:
    """Values (n,), probabilities (n, K), novelty (n,) and fold (n,) of tiles of a source, worked out anywhere."""

    predictor: Predictor
    source: PlacedImages

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        """Of a batch."""
        fold = self.predictor.model.folds_of(self.source, tiles.rows, tiles.columns)
        return (*self.predictor(tiles, fold), fold)

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """With the file of the model."""
        encoder, model = self.predictor.encoder, self.predictor.model
        return PredictionRecipe(encoder.precision, encoder.device.type), Path(model.path).read_bytes()


@dataclass(frozen=True)
class PredictionRecipe:
    """Predictions by a model in a precision and on a device."""

    precision: str
    device: str

    def prepared(self, content: bytes, source: PlacedImages) -> Work:
        """The same predictions; raises as ``read_status`` and ``choose_device``."""
        model = status_of(content)
        encoder = Encoder(model.network, choose_device(self.device), self.precision).with_cache(SILENT)
        return Prediction(Predictor(model, encoder), source)


def status_of(content: bytes) -> StatusModel:
    """The model that a file of this content holds; raises as ``read_status``."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "model.safetensors")
        path.write_bytes(content)
        return read_status(str(path))


def write_status(path: str, model: StatusModel) -> None:
    """Write a model file.

    Raises:
        OutputError: as ``write_model``.
    """
    tensors = {**model.shared_arrays(), **named("tiles", vars(model.tiles))}
    tensors["known"], tensors["familiar"] = model.known, np.array([model.familiar], np.float64)
    write_model(path, tensors, {**model.card.as_json(), "kind": KIND})


def read_status(path: str) -> StatusModel:
    """Read a model file.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it is missing parts, holds what cannot be, or was made by something else than ``traincnn``.
    """
    with open_model(path, KIND) as (fields, tensors):
        card = _read_card(fields)
        network = read_network(card, tensors)
        features = count_features(network, card)
        head, fold_heads = read_heads(card.head, len(card.classes), card.folds, tensors, features)
        return StatusModel(
            path,
            card,
            network,
            head,
            fold_heads,
            read_changes(network, tensors, card.folds),
            _read_tiles(card, tensors),
            _read_known(tensors, features),
            float(tensors.floats("familiar", 1, least=0)[0]),
        )


def _read_card(fields: Fields) -> StatusCard:
    labels, width = fields.fields("labels"), fields.any("width")
    task = fields.choice("task", TASKS)
    card = StatusCard(
        **held_out_fields(fields),
        task=task,
        head=fields.choice("head", SERVES[task]),
        breaks=fields.numbers("breaks"),
        blocks=fields.text("blocks", LONGEST_NAME),
        crs=_crs(fields.text("crs")),
        tile_side=fields.number("tile_side", SMALLEST_SIDE, LARGEST_SIDE),
        width=math.inf if width is None else fields.number("width", 0),
        labels=LabelRange(*(labels.number(name) for name in ("mean", "spread", "least", "greatest"))),
        support=fields.text("support", LONGEST_NAME),
    )
    if (task == REGRESSION) != (not card.classes) or len(card.classes) == 1:
        raise DamagedError(f"it has {len(card.classes)} “classes”, and its task is “{task}”")
    if card.labels.least > card.labels.greatest or card.labels.spread < 0:
        raise DamagedError("the “labels” do not go from a least to a greatest value")
    return card


def _crs(wkt: str) -> str:
    try:
        crs = CRS.from_wkt(wkt)
        if crs.is_projected or is_local(crs):
            return wkt
    except CRSError as error:
        raise DamagedError("“crs” is no coordinate reference system") from error
    raise DamagedError("“crs” is no coordinate reference system in metres")


def _read_tiles(card: StatusCard, tensors: Tensors) -> TrainedTiles:
    places = read_places(card, tensors, "tiles")
    observed, predicted = (tensors.floats(f"tiles.{name}", len(places["fold"])) for name in ("observed", "predicted"))
    if card.classes and not ((observed >= 0) & (observed <= len(card.classes) - 1)).all():
        raise DamagedError("the tensor “tiles.observed” holds classes that it does not have")
    return TrainedTiles(**places, observed=observed, predicted=predicted)


def _read_known(tensors: Tensors, features: int) -> NDArray[np.float32]:
    known = tensors.floats("known", None, features)
    if not len(known):
        raise DamagedError("the tensor “known” is empty")
    return known


def familiar_distance(features: Floats32, fold: Ints, head: Head) -> float:
    """The distance within which ``FAMILIAR`` of the tiles lie from the nearest of another fold.

    Args:
        features: (N, D).
        fold: (N,) of each tile.
    """
    points = _standard(features, head)
    away = [nearest_distance(points[fold == one], points[fold != one]) for one in np.unique(fold)]
    return float(np.quantile(np.concatenate(away), FAMILIAR))


def novelty(features: NDArray[Any], known: NDArray[Any], familiar: float, head: Head) -> NDArray[np.float64]:
    """How far features (N, D) are from the nearest known ones, (N,); above 1 farther than 99 % of the tiles were."""
    return nearest_distance(_standard(features, head), _standard(known, head)) / max(familiar, TINY)


def _standard(features: Array, head: Head) -> Array:
    """Features (N, D) as a head sees them: in units of their spread."""
    return np.asarray((features - head.mean.numpy()) / head.scale.numpy())


def nearest_distance(points: NDArray[Any], others: NDArray[Any], most: int = ROWS_AT_ONCE) -> NDArray[np.float64]:
    """Euclidean distance of each point (N, D) to the nearest of ``others`` (M, D), in parts of ``most`` rows.

    It does not depend on the other points, to the last bit: the product over all of them, which does, only names the
    candidates.
    """
    squares, count = (others**2).sum(axis=1), min(NEAREST, len(others))
    nearest = [np.zeros(0)]
    for start in range(0, len(points), most):
        part = points[start : start + most]
        near = np.argpartition(squares - 2 * part @ others.T, count - 1, axis=1)[:, :count]
        nearest += [np.linalg.norm(others[some] - point, axis=1).min(keepdims=True) for point, some in zip(part, near)]
    return np.concatenate(nearest).astype(np.float64)
