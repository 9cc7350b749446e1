"""Which images a task reads, and how rasters are cut into tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..runtime.errors import InputError
from .choices import EMBEDDING, MIDDLE, PANORAMAS
from .number_list import band_numbers
from .option import option

LEAST_TILE = 8
"""Pixels along a side: nothing is to be seen in smaller tiles of a picture. Of an embedding one pixel will do."""
MOST_CONTEXT = 4.0
"""Times the side of a tile: beyond, a sixteenth of what is seen and less is the tile's own."""
DIRECTIONS, TIMESTAMP = ("direction", "heading"), "timestamp"
"""Fields of photographs as *Import geotagged photos* and collections of street photographs name them."""
MOST_BORDER = 40.0
"""Percent: beyond, hardly anything is left of a photograph."""
CONTEXT_TITLE = "Context: width of what the network sees, in tile widths (1: the tile alone)"


@dataclass(frozen=True)
class ImageryOptions:
    """Rasters, or photographs in their place.

    Attributes:
        inputs: paths of the rasters.
        bands: numbers from 1, as a list or as text such as ``1,2,3``; the first three that are not alpha unless given,
            or those of the model where one is applied.
        mask: path of polygons; ground outside them is invalid.
        photos: path of points.
        photo_field: their field with the paths of the photographs.
        photo_folder: that relative paths start from.
        photo_layer: path of the user's layer where ``photos`` is a copy of it; results name it.
        embedding: whether the rasters hold embeddings; follows from the network, see ``read_by``.
        panoramas: what is used of pictures all around the camera: ``middle``, the square in their middle, or ``views``,
            four views a quarter of a turn apart.
        photo_border: percent of the width and of the height that is cropped at each edge of a photograph, where a
            provider prints a mark or the car shows. Then the square in the middle is taken.
    """

    inputs: Sequence[str] = ()
    bands: str | Sequence[int | str] | None = None
    mask: str | None = None
    photos: str | None = None
    photo_field: str | None = None
    photo_folder: str | None = None
    photo_layer: str | None = None
    embedding: bool = False
    panoramas: str = option(MIDDLE, "Panoramas: what is used of them", choices=PANORAMAS, advanced=True)
    photo_border: float = option(
        0.0, "Crop of photographs at each edge (% of the side)", least=0, most=MOST_BORDER, advanced=True
    )

    @property
    def given(self) -> bool:
        """Whether there are any."""
        return bool(self.inputs or self.photos)

    @property
    def raster(self) -> str:
        """The path of the only raster.

        Raises:
            InputError: there is none, or more than one.
        """
        if not self.inputs:
            raise InputError("No raster was given: choose one.")
        if len(self.inputs) > 1:
            raise InputError(f"{len(self.inputs)} rasters were given: choose one of them.")
        return self.inputs[0]

    @property
    def band_numbers(self) -> list[int] | None:
        """The bands that were chosen, None where they are left to the raster or the model.

        Raises:
            InputError: something in them is no number from 1 up.
        """
        return band_numbers(self.bands)

    def read_by(self, network: str) -> ImageryOptions:
        """The same, as a network of this name reads them."""
        return replace(self, embedding=network == EMBEDDING)

    @property
    def files(self) -> dict[str, Sequence[str] | str | None]:
        """What is read, by name: no output may take its place."""
        return {"input": self.inputs, "photos": self.photos, "mask": self.mask}


@dataclass(frozen=True)
class GridOptions:
    """Square tiles of a raster, from its first row and column on.

    Attributes:
        tile_metres: side of the square tiles on the ground. A tile should show a piece of urban fabric, not one house:
            50 to 150 m. Left empty, about 70 m, in as many pixels as suit the resolution of the imagery.
        tile_size: side of the square tiles in pixels, instead of metres. Photographs are resized to it. Where the
            raster is finer or coarser than the bundled network knows, its tiles are resampled, and the log says so.
        stride: pixels from one tile to the next. With less than the tile size, tiles overlap.
        context: how many times as wide as a tile the ground is that the network sees, with the tile in its middle.
    """

    tile_metres: float | None = option(None, "Tile size on the ground (metres; empty: about 70 m)", kind=float, least=0)
    tile_size: int | None = option(None, "Tile size in pixels, instead of metres", kind=int, least=1)
    stride: int | None = option(None, "Stride (pixels; empty: the tile size)", kind=int, least=1, advanced=True)
    context: float = option(1.0, CONTEXT_TITLE, least=1, most=MOST_CONTEXT, advanced=True)


def context_margin(side: int, context: float) -> int:
    """Pixels beyond each edge of a tile that are seen with it."""
    return round(side * (context - 1) / 2)
