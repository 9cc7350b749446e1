"""Images in memory, as a generative model reads them."""

from __future__ import annotations

from urban_ml_plugin.core.runtime.arrays import Array, Bytes


class StoredInMemory:
    """N images (N, 3, S, S) of 8 bits."""

    def __init__(self, images: Bytes) -> None:
        self.images = images

    def __len__(self) -> int:
        return len(self.images)

    def batch(self, indices: Array) -> Bytes:
        """(n, 3, S, S) the images at some indices."""
        return self.images[indices]
