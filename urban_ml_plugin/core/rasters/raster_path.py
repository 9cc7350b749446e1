"""The path of a raster, with what its layer in QGIS says otherwise than the file; it crosses from QGIS as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ..runtime.errors import InputError


class BandNodata(NamedTuple):
    """Which values of a band are no data, as set in the properties of a layer.

    Attributes:
        of_file: whether the file's own nodata value counts.
        ranges: lowest and highest of further values; None is without end.
    """

    of_file: bool
    ranges: Sequence[tuple[float | None, float | None]]


def _end(value: Any) -> float | None:
    return None if value is None else float(value)


class RasterPath(str):
    """The path of a raster: plain text, which errors and provenance show, and how it is to be opened.

    Attributes:
        crs: WKT in place of the CRS of the file, empty for none; None leaves the file's own.
        nodata: by number of the band; the file's own value for bands that are not there.
        open_options: of GDAL, by name.
    """

    crs: str | None = None
    nodata: Mapping[int, BandNodata] = {}
    open_options: Mapping[str, str] = {}

    @classmethod
    def of(cls, path: str) -> RasterPath:
        """The path itself, if it is one already."""
        return path if isinstance(path, cls) else cls(path)

    @classmethod
    def from_json(cls, layer: Mapping[str, Any]) -> RasterPath:
        """``{"raster_path", "crs", "nodata", "open_options"}``, all but the first optional.

        Raises:
            InputError: one of them is of another kind.
        """
        try:
            return cls._from_json(layer)
        except (TypeError, ValueError, AttributeError) as error:
            raise InputError(
                f"What is set on the layer of the raster {layer['raster_path']} cannot be read: the plugin and its "
                "engine are of different versions."
            ) from error

    @classmethod
    def _from_json(cls, layer: Mapping[str, Any]) -> RasterPath:
        path = cls(layer["raster_path"])
        path.crs = layer.get("crs")
        if not isinstance(path.crs, (str, type(None))):
            raise TypeError(path.crs)
        path.nodata = {
            int(band): BandNodata(bool(of_file), [(_end(low), _end(high)) for low, high in ranges])
            for band, (of_file, ranges) in layer.get("nodata", {}).items()
        }
        path.open_options = dict(layer.get("open_options", {}))
        return path


def with_raster_paths(value: Any) -> Any:
    """JSON in which every object with a ``raster_path``, however deep, has become a ``RasterPath``."""
    if isinstance(value, dict):
        if "raster_path" in value:
            return RasterPath.from_json(value)
        return {name: with_raster_paths(item) for name, item in value.items()}
    return [with_raster_paths(item) for item in value] if isinstance(value, list) else value
