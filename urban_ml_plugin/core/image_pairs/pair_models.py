"""The models that are asked about the images of pairs, and the images as these see them."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass

from ..clustering.deepcluster_model import DeepClusterModel, read_deepcluster
from ..images.image_sources import Images, Opened
from ..models.tile_model import open_as_seen
from ..objects.class_maps import ClassMaps
from ..options.generation.pair_options import PairOptions
from ..options.imagery_options import GridOptions, ImageryOptions
from ..options.network_options import ComputingOptions
from ..runtime.events import Events, Step
from ..status.status_model import Predictor, StatusModel, read_status
from .image_measures import Measure, as_seen, cluster_measures


@dataclass(frozen=True)
class PairModels:
    """A model of status, a model of urban types, either, or none."""

    status: StatusModel | None
    cluster: DeepClusterModel | None

    @classmethod
    def read(cls, looking: PairOptions) -> PairModels:
        """Read those that were given.

        Raises:
            ModelFileError: one of them is no such model, or was made from embeddings.
        """
        status = read_status(looking.status_model) if looking.status_model else None
        found = cls(status, read_deepcluster(looking.cluster_model) if looking.cluster_model else None)
        for model in (found.status, found.cluster):
            if model is not None:
                model.require_pictures()
        return found

    def open(self, imagery: ImageryOptions, grid: GridOptions, events: Events) -> AbstractContextManager[Opened]:
        """The images as the model of status sees them, else as that of urban types does, else as the grid says.

        Raises:
            ModelFileError, InputError: as ``open_as_seen``.
        """
        return open_as_seen(self.status or self.cluster, imagery, grid, events, "differences")

    def predictor(self, computing: ComputingOptions, events: Events) -> Predictor | None:
        """The model of status, ready to be asked."""
        return Predictor(self.status, self.status.encoder(computing, events)) if self.status else None

    def replaces(self, maps: ClassMaps | None) -> bool:
        """Whether classes can be replaced in what the model of status sees: their pixels are known, and its own."""
        return bool(self.status and self.status.card.context == 1 and maps and maps.placed)

    def clusters(
        self, images: Images, imagery: ImageryOptions, computing: ComputingOptions, events: Events, step: Step
    ) -> list[Measure]:
        """The clusters of the images; none without a model of urban types.

        Raises:
            ModelFileError: it sees other tiles than the model of status.
        """
        if self.cluster is None:
            return []
        encoder = self.cluster.encoder(computing, events)
        if self.status is None:
            return cluster_measures(images, self.cluster, encoder, computing.batch_size, step)
        with self.cluster.open_sources(imagery, events, result="clusters") as opened:
            seen = as_seen(images, self.cluster, Images(opened.sources))
            return cluster_measures(seen, self.cluster, encoder, computing.batch_size, step)
