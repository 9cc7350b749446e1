"""Raster layers as the engine takes them: a path, with what the layer says otherwise than the file."""

from __future__ import annotations

import math
import re
import stat
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
)

from .texts import tr

SERVICES = {
    "wms": re.compile(r"(?:^|&)(?:type=xyz|layers=[^&]*)(?:&|$)"),
    "wcs": re.compile(r"(?:^|&)identifier=[^&]*(?:&|$)"),
    "arcgismapserver": re.compile(r"(?:^|\s)url='[^']*/(?:Map|Image)Server/?'"),
    "postgresraster": re.compile(r"(?=.*(?:^|\s)(?:dbname|service)=).*(?:^|\s)table="),
}
"""Providers by what their sources look like, as QGIS writes the addresses of tiles, services and databases."""


def raster_input(layer: QgsRasterLayer) -> str | dict[str, Any]:
    """The path of a layer, or what ``core.raster_path`` reads where CRS, nodata or open options were set in QGIS."""
    provider, source = layer.dataProvider(), layer.source()
    path, options = _open_options(source)
    crs, nodata = _crs(layer), _nodata(provider)
    if crs is None and not nodata and not options:
        return path
    return {"raster_path": path, "crs": crs, "nodata": nodata, "open_options": options}


def is_served(layer: QgsRasterLayer) -> bool:
    """Whether only QGIS can open what the layer shows: it comes from a service, needs a login or lies in memory."""
    source = layer.source()
    with_login = re.search(r"\bauthcfg=|\|credential:", source)
    return layer.dataProvider().name() != "gdal" or bool(with_login) or source.startswith(("/vsimem/", "MEM:"))


def raster_layer(path: str, context: QgsProcessingContext) -> QgsRasterLayer | None:
    """The raster that a path or the name of a layer stands for; None where there is none."""
    layer = QgsProcessingUtils.mapLayerFromString(path, context)
    if layer is None:  # Processing takes only files, but a layer may lie on a server or be a sub-dataset
        provider = next((name for name, look in SERVICES.items() if look.search(path)), "gdal")
        name = Path(path.split("|")[0]).stem if provider == "gdal" else _service_name(path)
        layer = QgsRasterLayer(path, name, provider)
    return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None


def loaded(value: Any, context: QgsProcessingContext) -> Any:
    """A raster parameter with layers in place of the sources that Processing would look for among files."""
    if isinstance(value, (list, tuple)):
        return [loaded(each, context) for each in value]
    if not isinstance(value, str) or not value or QgsProcessingUtils.mapLayerFromString(value, context) is not None:
        return value
    return raster_layer(value, context) or value


def input_fault(name: str, value: Any) -> str:
    """What is wrong with a file that would keep GDAL waiting for ever, and what to do; empty if nothing."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    for text in value if isinstance(value, (list, tuple)) else [value]:
        if isinstance(text, str) and (text.startswith("/vsistdin") or _is_stream(text.split("|")[0])):
            return tr("The input {} ({}) is a pipe or a device and no file: save it to a file first.").format(
                text, name
            )
    return ""


def raster_fault(name: str, path: str, context: QgsProcessingContext) -> str:
    """What is wrong with a raster that QGIS cannot load, and what to do; empty if it can."""
    if raster_layer(path, context) is not None:
        return ""
    if path.startswith("/vsi") or "://" in path:
        return tr("The raster {} ({}) cannot be reached or read: check the address, or download it first.").format(
            path, name
        )
    if not Path(path.split("|")[0]).exists():
        return tr("The raster {} ({}) does not exist: check the path.").format(path, name)
    return tr("The file {} ({}) cannot be read as a raster: choose a GeoTIFF, VRT or another that GDAL opens.").format(
        path, name
    )


def _service_name(source: str) -> str:
    """The host, or the table of a database."""
    found = re.search(r"url='?\w+(?:://|%3A//)([^/:%&']+)|table=(?:\"[^\"]*\"\.)?\"([^\"]+)", source)
    return found[1] or found[2] if found else "service"


def _is_stream(path: str) -> bool:
    try:
        kind = Path(path).stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))


def _open_options(source: str) -> tuple[str, dict[str, str]]:
    """A source without the open options that QGIS's data source manager adds, and these."""
    path, *parts = source.split("|")
    options = dict(part[7:].split("=", 1) for part in parts if part.startswith("option:") and "=" in part)
    return "|".join([path, *(part for part in parts if not part.startswith("option:"))]), options


def _crs(layer: QgsRasterLayer) -> str | None:
    """The CRS that the layer was given, as WKT, empty for none; None where it is the file's."""
    given, own = layer.crs(), layer.dataProvider().crs()
    if given == own or not (given.isValid() or own.isValid()):
        return None
    return given.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if given.isValid() else ""


def _nodata(provider: QgsRasterDataProvider) -> dict[str, Any]:
    """By band: whether the file's own nodata value counts, and the ranges that the user added."""
    told = {}
    for band in range(1, provider.bandCount() + 1):
        of_file = provider.useSourceNoDataValue(band) or not provider.sourceHasNoDataValue(band)
        ranges = [_ends(one) for one in provider.userNoDataValues(band)]
        if ranges or not of_file:
            told[str(band)] = [of_file, ranges]
    return told


def _ends(values: QgsRasterRange) -> tuple[float | None, float | None]:
    """Lowest and highest value of a range, both included; None where it has no end."""
    low, high = values.min(), values.max()
    low = low if values.contains(low) else math.nextafter(low, math.inf)
    high = high if values.contains(high) else math.nextafter(high, -math.inf)
    return (low if math.isfinite(low) else None, high if math.isfinite(high) else None)
