"""What a test reads of an activation: its maps for the highest and for the lowest, and how they were made."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import numpy as np
from pyproj import CRS
from rasterio.windows import Window

from ..images.imagery import Imagery
from ..options.choices import ATTRIBUTIONS, AUTO, HIRESCAM
from ..rasters.origin_tags import made_with
from ..rasters.raster import Raster
from ..runtime.arrays import Floats32
from ..runtime.errors import InputError
from ..runtime.json_fields import LONGEST_NAME


class ActivationMaps:
    """The activation rasters as maps that are not negative: what speaks for the highest, and what for the lowest.

    A single raster is split: its positive part speaks for the highest, its negative part for the lowest.

    Args:
        path: of the raster.
        poor: of a second one on the same pixels, what speaks for the lowest.

    Attributes:
        width, height, transform, crs: of the rasters.
        pixel_area: m²; NaN if unknown.

    Raises:
        MissingFileError, InputError: a raster cannot be read, or the two do not lie on the same pixels.
    """

    def __init__(self, path: str, poor: str | None = None) -> None:
        with contextlib.ExitStack() as opening:
            self._rasters = [opening.enter_context(Imagery(file, [1], measured=True)) for file in (path, poor) if file]
            places = [raster.geometry for raster in self._rasters]
            self.width, self.height, self.transform, crs = places[0]
            if not crs:
                raise InputError(f"The raster {path} has no coordinate reference system: assign one first.")
            if places[-1] != places[0]:
                raise InputError(
                    f"The activation rasters {path} and {poor} do not lie on the same pixels: make both from the same "
                    "imagery with the same parameters."
                )
            self._open = opening.pop_all()
        self.crs = CRS.from_wkt(crs)
        self.pixel_area = self._rasters[0].ground_resolution ** 2

    def __enter__(self) -> ActivationMaps:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    @property
    def unit(self) -> float:
        """Side of a pixel in map units."""
        return float(np.sqrt(abs(self.transform.determinant)))

    def read(self, window: Window) -> Floats32:
        """(2, h, w) for the highest and for the lowest, NaN where invalid; outside the raster all is invalid."""
        values = []
        for raster in self._rasters:
            pixels, valid = raster.read(window)
            values.append(np.where(valid, pixels[0].astype(np.float32), np.nan))
        rich, poor = values if len(values) > 1 else (values[0], -values[0])
        return np.stack([np.maximum(rich, 0), np.maximum(poor, 0)])


@dataclass(frozen=True)
class AttributionMetadata:
    """What an activation raster says of how it was made; the defaults of ``activationmap`` where it does not.

    Attributes:
        known: whether it says so.
        method, layer: of the map.
        what: target or class that was explained; None if it does not say.
    """

    known: bool
    method: str = HIRESCAM
    layer: str = AUTO
    what: str | None = None

    @classmethod
    def of(cls, path: str) -> AttributionMetadata:
        """Read from a raster's tags.

        Raises:
            InputError: they are damaged.
        """
        with Raster(path) as raster, made_with(raster) as parameters:
            if "method" not in parameters:
                return cls(False)
            layers = parameters.items("layers") if "layers" in parameters else []
            layer = layers[0] if len(layers) == 1 and isinstance(layers[0], str) else AUTO
            what = parameters.text("target", LONGEST_NAME) if "target" in parameters else None
            return cls(True, parameters.choice("method", ATTRIBUTIONS), layer, what)


def check_activation(activation: Floats32, path: str) -> bool:
    """Whether the maps (2, N), for the highest and for the lowest, both say something.

    Raises:
        InputError: the activation is nowhere valid, the same everywhere, or not positive anywhere.
    """
    known = np.isfinite(activation).all(axis=0)
    rich, poor = activation[:, known]
    if not known.any():
        raise InputError(
            f"The activation {path} has no valid value in the tiles: choose the raster that “activationmap” wrote."
        )
    if np.ptp(rich) == 0 and np.ptp(poor) == 0:
        raise InputError(
            f"The activation {path} is {rich[0] - poor[0]:g} everywhere in the tiles and says nothing: check how "
            "it was made."
        )
    if not (rich > 0).any():
        raise InputError(
            f"The activation {path} has no positive value in the tiles: give it as the activation for the lowest, and "
            "the one for the highest as the activation."
        )
    return bool((poor > 0).any())
