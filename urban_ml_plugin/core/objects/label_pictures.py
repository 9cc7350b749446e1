"""Label pictures: for each photograph a picture of the same size whose pixels hold the numbers of classes."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError

from ..images.photographs import Photographs
from ..options.city_options import ObjectOptions
from ..photographs.panoramas import perspective_views
from ..photographs.picture_file import UPRIGHT, middle_square
from ..runtime.arrays import Array, Ints
from ..runtime.errors import InputError
from .class_names import VOID, named_values, read_class_names

KINDS = (".png", ".tif", ".tiff", ".bmp", ".gif")
"""Of files that keep numbers as they are, which JPEG does not."""


class LabelPictures:
    """The label pictures of a folder, each called as its photograph but for the ending.

    A label picture is of the photograph as it is shown, upright; where its sides only fit the photograph as it is
    stored, both are turned.

    Args:
        photographs: their files.
        names: of classes by number; without them every number but 0 is a class.
        border: see ``Framing``.
        views: which of the views of its panorama each image is, None for none.

    Attributes:
        lacking: images that have no label picture.

    Raises:
        InputError: there is no such folder, no photograph has a label picture, or two have one name.
    """

    def __init__(
        self,
        folder: str,
        photographs: Sequence[Path],
        names: Mapping[int, str] | None,
        border: float = 0.0,
        views: Sequence[int | None] = (),
    ) -> None:
        if not Path(folder).is_dir():
            raise InputError(f"The folder of label pictures {folder} does not exist: check the path.")
        self._border, self._views = border, views or [None] * len(photographs)
        found: dict[str, Path] = {}
        for path in sorted(Path(folder).iterdir()):
            if path.suffix.lower() not in KINDS:
                continue
            if path.stem in found:
                raise InputError(
                    f"The label pictures {found[path.stem]} and {path} have one name: take one of them away."
                )
            found[path.stem] = path
        self._photographs, self._found, self.names = photographs, found, names
        self.lacking = sum(photograph.stem not in found for photograph in photographs)
        if self.lacking == len(photographs):
            raise InputError(
                f"No label picture in {folder} is called as a photograph, such as {photographs[0].stem}.png: choose "
                "the folder whose pictures bear the names of the photographs."
            )

    def read(self, number: int, side: int) -> Ints:
        """The classes (side, side) of the middle square of a photograph; ``VOID`` where there are none.

        Raises:
            InputError: the picture cannot be read, is of another size than its photograph, or has colours for numbers.
        """
        photograph = self._photographs[number]
        path = self._found.get(photograph.stem)
        if path is None:
            return np.full((side, side), VOID, np.int64)
        values = self._upright(path, photograph)
        view = self._views[number]
        if view is not None:
            seen = perspective_views(values[None], side, order=0)[view, 0]
        else:
            square = middle_square(values.shape[0], values.shape[1], self._border)
            along = ((np.arange(side) + 0.5) * square.width / side).astype(np.int64)
            seen = values[int(square.row_off) + along][:, int(square.col_off) + along]
        return named_values(seen, self.names, f"label picture {path}")

    def _upright(self, path: Path, photograph: Path) -> Array:
        """Values (h, w) of a label picture, as its photograph is shown."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(photograph) as picture:
                    stored, orientation = picture.shape, picture.tags().get("EXIF_Orientation", "")
                with rasterio.open(path) as picture:
                    if picture.count > 1:
                        raise InputError(
                            f"The label picture {path} has {picture.count} bands, as of colours: write the numbers of "
                            "classes in a picture of one band."
                        )
                    values: Array = picture.read(1)
        except RasterioIOError as error:
            raise InputError(f"The label picture {path} cannot be read: choose PNG or TIFF files.") from error
        mirrored, turns = UPRIGHT.get(orientation, (False, 0))
        if values.shape == (stored[::-1] if turns % 2 else stored):
            return values
        if turns % 2 and values.shape == stored:
            return np.rot90(values[..., ::-1] if mirrored else values, turns)
        raise InputError(
            f"The label picture {path} has {values.shape[1]} × {values.shape[0]} pixels and its photograph "
            f"{stored[1]} × {stored[0]}: both must show the same, pixel for pixel."
        )


def open_label_pictures(objects: ObjectOptions, photographs: Photographs) -> LabelPictures:
    """The label pictures that were chosen, for the images of a layer of photographs.

    Raises:
        MissingFileError, InputError: as ``LabelPictures`` and ``read_class_names``.
    """
    files = photographs.files
    names = read_class_names(objects.classes) if objects.classes else None
    views = [photographs.view(number) for number in range(len(files))]
    return LabelPictures(objects.labels or "", files, names, photographs.framing.border, views)
