"""What a model of status says of tiles, and where it looked in them, as work that can be done anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ..attribution.seamless_map import Evidence
from ..attribution.tile_explainer import Calibration, TileExplainer
from ..distribution.blocks import Recipe, Work
from ..images.image_source import ImageSource
from ..images.raster_tiles import RasterTiles
from ..images.tiles import Tiles
from ..networks.computing import Encoder, choose_device
from ..options.choices import FLOAT32
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array
from ..runtime.events import SILENT
from .status_model import Predictor, StatusModel, read_status
from .status_targets import Target, status_scorer


@dataclass(frozen=True)
class Prediction:
    """Values (n,), probabilities (n, K), novelty (n,) and fold (n,) of tiles of a source; see ``Predictor``."""

    predictor: Predictor
    source: ImageSource

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        """Of a batch."""
        fold = self.predictor.model.folds_of(self.source, tiles.rows, tiles.columns)
        return (*self.predictor(tiles, fold), fold)

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """With the file of the model."""
        encoder = self.predictor.encoder
        return PredictionRecipe(encoder.precision, encoder.device.type), _content(self.predictor.model)


@dataclass(frozen=True)
class PredictionRecipe:
    """Predictions by a model in a precision and on a device."""

    precision: str
    device: str

    def prepared(self, content: bytes, source: RasterTiles) -> Work:
        """The same predictions; raises as ``read_status`` and ``choose_device``."""
        model = _model(content)
        encoder = Encoder(model.network, choose_device(self.device), self.precision).with_cache(SILENT)
        return Prediction(Predictor(model, encoder), source)


class ModelEvidence(Evidence):
    """Evidence in tiles for a target of a model.

    Args:
        explainer: calibrated, of that target.
    """

    def __init__(self, explainer: TileExplainer, grid: TileGrid, model: StatusModel, target: Target) -> None:
        super().__init__(explainer, grid)
        self._model, self._target = model, target

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """With the file of the model."""
        one = self.explainer
        recipe = EvidenceRecipe(
            self._target, one.method, one.layer, one.device.type, one.calibration, one.baseline, self.grid
        )
        return recipe, _content(self._model)


@dataclass(frozen=True)
class EvidenceRecipe:
    """Evidence with the constants that were measured for a whole map.

    Attributes:
        baseline: (bands,) colour in which there is nothing to see.
    """

    target: Target
    method: str
    layer: str
    device: str
    calibration: Calibration
    baseline: Array
    grid: TileGrid
    precision: str = FLOAT32

    def prepared(self, content: bytes, _source: RasterTiles) -> Work:
        """The same evidence; raises as ``read_status`` and ``choose_device``."""
        scorer = status_scorer(_model(content), self.target)
        explainer = TileExplainer(scorer, self.method, self.layer, choose_device(self.device))
        explainer.start_from(self.baseline)
        explainer.calibration = self.calibration
        return Evidence(explainer, self.grid)


def _content(model: StatusModel) -> bytes:
    return Path(model.path).read_bytes()


def _model(content: bytes) -> StatusModel:
    with TemporaryDirectory() as folder:
        path = Path(folder, "model.safetensors")
        path.write_bytes(content)
        return read_status(str(path))
