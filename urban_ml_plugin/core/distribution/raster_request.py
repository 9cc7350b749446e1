"""A raster cut into tiles as another process, perhaps on another machine, opens it again."""

from __future__ import annotations

from dataclasses import dataclass

from geopandas import GeoSeries

from ..images.imagery import Imagery, Scaling
from ..images.raster_tiles import RasterTiles
from ..rasters.grid import TileGrid
from ..rasters.raster_path import RasterPath
from ..runtime.errors import InputError


@dataclass(frozen=True)
class RasterRequest:
    """Everything that the pixels of tiles follow from.

    Attributes:
        path: with what is set on its layer.
        bands: their numbers.
        mask: polygons in the CRS of the raster as WKB, None without a mask; its file may be seen by one machine alone.
        scaling: as it was measured.
        grid: of the tiles.
        embedding: whether it holds embeddings.
        sample: by which it is told whether the raster is the same one; see ``Imagery.sample_digest``.
    """

    path: RasterPath
    bands: tuple[int, ...]
    mask: tuple[bytes, ...] | None
    scaling: Scaling
    grid: TileGrid
    embedding: bool
    sample: str

    @classmethod
    def of(cls, tiles: RasterTiles) -> RasterRequest | None:
        """A request for these tiles; None where they are more than what stands in one file."""
        imagery = tiles.imagery
        if type(imagery) is not Imagery or imagery.measured:
            return None
        mask = None if imagery.mask is None else tuple(imagery.mask.to_wkb())
        path, bands = RasterPath.of(imagery.path), tuple(imagery.bands)
        embedding = imagery.embedding is not None
        return cls(path, bands, mask, imagery.scaling, tiles.places, embedding, imagery.sample_digest())

    def open(self) -> RasterTiles:
        """The tiles, to be read here.

        Raises:
            InputError: another raster lies at the path here.
            MissingFileError, InputError: as ``Imagery``.
        """
        mask = None if self.mask is None else GeoSeries.from_wkb(list(self.mask))
        imagery = Imagery(self.path, self.bands, mask, self.scaling, embedding=self.embedding)
        try:
            if imagery.sample_digest() != self.sample:
                raise InputError(
                    f"The raster {self.path} is another one there than where the run was started: put it on storage "
                    "that all machines share, under one path."
                )
        except BaseException:
            imagery.close()
            raise
        return RasterTiles(imagery, self.grid)
