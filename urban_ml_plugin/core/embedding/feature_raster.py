"""Feature rasters read back, cell by cell, and laid on the imagery and the labels that belong to them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.windows import Window

from ..images.imagery import Imagery
from ..models.tile_model import LARGEST_TILE
from ..options.choices import EMBEDDING
from ..presentation.map_classes import MapClass
from ..rasters.embedding_raster import OWN, known_embedding
from ..rasters.grid import TileGrid
from ..rasters.label_raster import cluster_colours, label_classes, valid_labels
from ..rasters.origin_tags import made_with, origin_tags
from ..rasters.raster import Raster
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from ..runtime.json_fields import LONGEST_NAME

VALUES_READ = 2**22
"""Values that are read at once: 16 MB."""
MOST_CLASSES = 255
"""Different labels past which a raster holds something else than classes."""


class CellFeatures(NamedTuple):
    """Some tiles: their places in the grid (n,) and their features (n, D)."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    features: NDArray[np.float32]


class FeatureCells:
    """A feature raster opened for reading: one cell a tile, one band a feature; cells without features are left out.

    Args:
        path: as ``extractfeatures`` writes it, of ready-made embeddings, or any other raster of decimal numbers.
        mask: path of polygons; cells whose middle is outside are left out.

    Attributes:
        path, dimension: of the raster.
        bands: none in particular.
        grid: whose tiles are the cells.
        embedding: what the raster says of embeddings that it holds, which features are; None where it says nothing.
        origin: the tags that say what made the raster, as far as they are there.
        network: that made the features; None where the raster does not say.
        sha256: of the weights of a network of others; empty of any other.
        tile_size: pixels of the imagery along the side of a tile; None where the raster does not say.

    Raises:
        MissingFileError: there is no such file.
        InputError: it is no raster of features, its tags are damaged, or the mask does not overlap it.
    """

    def __init__(self, path: str, mask: str | None = None, events: Events = SILENT) -> None:
        self.path = path
        self.bands: tuple[int, ...] = ()
        with Raster(path) as source:
            self.dimension = source.count
            known = known_embedding(source)
            whole_numbers = source.kind(1).kind in "iu" and not (known and known.decoding)
            self.embedding, self.origin = known, origin_tags(source)
            self.grid = TileGrid.of_cells(source.width, source.height, source.transform, source.crs_wkt)
            with made_with(source) as parameters:
                self.network = parameters.text("network", LONGEST_NAME) if "network" in parameters else None
                self.sha256 = parameters.text("weights_sha256") if "weights_sha256" in parameters else ""
                told = "tile_size" in parameters
                self.tile_size = parameters.whole("tile_size", 1, LARGEST_TILE) if told else None
        if whole_numbers or self.dimension < 2:
            found = "whole numbers" if whole_numbers else "one band"
            raise InputError(f"The raster {path} has {found} and no features: choose one that “extractfeatures” wrote.")
        self.imagery = Imagery(
            path, range(1, self.dimension + 1), mask, events=events, measured=True, embedding=known is not None
        )
        self._height = max(1, VALUES_READ // (self.grid.columns * self.dimension))

    def __enter__(self) -> FeatureCells:
        return self

    def __exit__(self, *_: object) -> None:
        self.imagery.close()

    @property
    def of_embeddings(self) -> bool:
        """Whether they say something of embeddings and not of pictures: they are means of such, or such themselves."""
        return self.network == EMBEDDING or bool(self.embedding and self.embedding.kind != OWN)

    @property
    def fingerprint(self) -> str:
        """Tells these features from others: a hash of the geometry and of the rows that are read first and last."""
        rows, columns = self.grid.rows, self.grid.columns
        digest = hashlib.sha256(repr((self.grid.cell_transform, rows, columns, self.dimension)).encode())
        for top in (0, max(0, rows - self._height)):
            pixels, valid = self.imagery.read(Window(0, top, columns, min(self._height, rows)))
            digest.update(np.ascontiguousarray(np.where(valid, pixels, 0)).tobytes())
        return digest.hexdigest()[:16]

    def __iter__(self) -> Iterator[CellFeatures]:
        """The cells with features, from top to bottom, in parts that no parameter changes."""
        for top in range(0, self.grid.rows, self._height):
            window = Window(0, top, self.grid.columns, min(self._height, self.grid.rows - top))
            pixels, valid = self.imagery.read(window)
            rows, columns = np.nonzero(valid)
            yield CellFeatures(rows + top, columns, pixels[:, rows, columns].T.astype(np.float32, copy=False))


def grid_on(imagery: Imagery, cells: FeatureCells) -> TileGrid:
    """The grid of tiles of ``imagery`` that the features describe.

    Raises:
        InputError: the cells are not those of a grid on this raster.
    """
    width, height, transform, crs = imagery.geometry
    foreign = InputError(
        f"The feature raster {cells.path} does not lie on the raster {imagery.path}: choose the raster from which its "
        "features were extracted, or leave the imagery out."
    )
    if not _same_crs(crs, cells.grid.crs):
        raise foreign
    # One cell in pixels of the imagery: as wide as a stride, in the middle of its tile.
    place = ~transform * cells.grid.cell_transform
    stride, middle = round(place.a), round(place.c)
    expected = Affine(stride, 0, middle, 0, stride, middle)
    if stride < 1 or middle < 0 or not _same_place(place, expected, cells.grid, 0.05):
        raise foreign
    # An odd margin was rounded down, so two sizes have these cells.
    sizes = [stride + 2 * middle, stride + 2 * middle + 1]
    for tile_size in [size for size in sizes if size == cells.tile_size] or sizes:
        if imagery.least_tile <= tile_size <= min(width, height):
            grid = imagery.grid(tile_size, stride)
            if (grid.rows, grid.columns) == (cells.grid.rows, cells.grid.columns):
                return grid
    raise foreign


def read_classes(path: str, grid: TileGrid) -> tuple[NDArray[np.int64], list[MapClass]]:
    """Labels of one cell a tile, and what is known of the classes.

    Returns:
        (rows, columns) labels, 0 where there is none; and of each that occurs ``number``, ``name`` and ``colour``, from
        the colour table of the raster where it has one.

    Raises:
        MissingFileError: there is no such file.
        InputError: it is no raster of classes, or does not lie on the grid.
    """
    with Raster(path) as source:
        if source.kind(1).kind not in "iu":
            raise InputError(f"The label raster {path} holds decimal numbers: choose one of whole numbers, 1 to K.")
        same_shape = (source.height, source.width) == (grid.rows, grid.columns)
        same_crs = _same_crs(source.crs_wkt, grid.crs)
        place = ~grid.cell_transform * source.transform
        if not (same_shape and same_crs and _same_place(place, Affine.identity(), grid, 0.01)):
            raise InputError(
                f"The label raster {path} does not lie on the tiles: choose one that was made from the same raster "
                "with the same tile size and stride."
            )
        labels = valid_labels(source)
        colours = cluster_colours(source)
    numbers = [int(number) for number in np.unique(labels[labels > 0])]
    if not numbers or len(numbers) > MOST_CLASSES:
        raise InputError(
            f"The label raster {path} has {len(numbers)} different labels: choose one with 1 to {MOST_CLASSES}."
        )
    return labels.clip(min=0), label_classes(numbers, colours)


def _same_crs(one: str, other: str) -> bool:
    return one == other or bool(one and other and CRS.from_wkt(one) == CRS.from_wkt(other))


def _same_place(one: Affine, other: Affine, grid: TileGrid, tolerance: float) -> bool:
    """Whether both put the corners of a raster of one cell a tile in the same places."""
    corners = [(0, 0), (grid.columns, 0), (0, grid.rows)]
    return all(np.allclose(one * corner, other * corner, rtol=0, atol=tolerance) for corner in corners)
