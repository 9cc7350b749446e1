"""Ready-made embeddings as features: their means over a tile and over its quarters, without what is invalid.

No network runs: a model that others ran has seen the ground already, and its raster is read instead of a picture.
"""

from __future__ import annotations

from torch import Tensor, nn

from ..layers.pooling import averages, without_holes
from ..options.choices import BUNDLED, EMBEDDING, FLOAT32, NONE
from ..rasters.embedding_raster import Embedding
from ..runtime.errors import InputError
from .network_request import NetworkKind, NetworkRequest, Origin


class EmbeddingMeans(nn.Module):
    """Means of embeddings, of the pixels of a tile that are valid.

    Args:
        bands: of the tiles.
        embedding: what their values are.

    Attributes:
        dimension: length D of a feature vector, which is the number of bands.
        blocks: of embeddings by several encoders side by side, as ``PairedEncoder`` has them, if all bands are read.
    """

    TRACEABLE = False
    NO_GRADIENTS = "it takes means of embeddings"
    """There is no picture in which it could be shown where a network looked."""
    PICTURES = False
    """Neither light nor direction is in its values, and they are worked out sooner than they are looked up."""
    PRECISIONS = (FLOAT32,)

    def __init__(self, bands: int, embedding: Embedding) -> None:
        super().__init__()
        self.dimension, self.origin = bands, _origin(embedding)
        self.blocks = embedding.blocks if sum(count for count, _ in embedding.blocks) == bands else ()

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T) with validity (N, 1, T, T)."""
        return self.views(tiles, valid)[:, 0]

    def views(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features of each tile and of its four quarters: (N, 5, D), the whole tile first.

        A tile of one pixel has no quarters: (N, 1, D).
        """
        if tiles.shape[-1] == 1:
            return tiles.flatten(2).transpose(1, 2)
        return without_holes(averages(tiles, valid), valid)


class EmbeddingNetworks(NetworkKind):
    """The kind of network that takes means of embeddings."""

    def knows(self, name: str) -> bool:
        """One name."""
        return name == EMBEDDING

    def build(self, request: NetworkRequest) -> nn.Module:
        """The network.

        Raises:
            InputError: it is to have weights, or to look at pictures.
        """
        if request.embedding is None:
            raise InputError(
                f"The network “{EMBEDDING}” reads rasters of embeddings, which this algorithm does not: choose a "
                "network that looks at pictures, such as urban2."
            )
        if request.weights not in (BUNDLED, NONE):
            raise InputError(
                f"The network “{EMBEDDING}” takes means and has no weights to learn: choose “{BUNDLED}” with it."
            )
        return EmbeddingMeans(request.bands, request.embedding)


def _origin(embedding: Embedding) -> Origin:
    """Who made the embeddings, for reports; values are taken as they are."""
    return Origin(embedding.words, "", embedding.license, 0, (0.0,), (1.0,))
