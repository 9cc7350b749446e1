"""A raster layer that a service, a database or the memory of QGIS gives, read by extent through its own provider."""

from __future__ import annotations

import math
import re
from html import escape, unescape
from urllib.parse import unquote

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsLayerMetadata,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QImage

PICTURES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
"""Types of what a service draws: one band of red, green, blue and alpha."""
PICTURE_BANDS = 4
GDAL_TYPES = {
    Qgis.DataType.Byte: gdal.GDT_Byte,
    Qgis.DataType.UInt16: gdal.GDT_UInt16,
    Qgis.DataType.Int16: gdal.GDT_Int16,
    Qgis.DataType.UInt32: gdal.GDT_UInt32,
    Qgis.DataType.Int32: gdal.GDT_Int32,
    Qgis.DataType.Float32: gdal.GDT_Float32,
    Qgis.DataType.Float64: gdal.GDT_Float64,
}
WEB_MERCATOR, WORLD = "EPSG:3857", 20037508.342789244
"""The CRS in which most services cut their tiles, and half of its width: they count them from its upper left corner."""


class ServedRaster:
    """What a layer gives, apart from the layer, so that another thread may read it.

    Make it on the thread of the layer.

    Attributes:
        name: of the layer.
        crs, extent: of the layer.
        credit: whom the layer says to credit, empty if it does not.
        terms: what the service says of its use, likewise.
        address: of the service, without anything that could be a key or a password.
        source: whatever tells this layer from others.
        is_picture: whether it gives red, green, blue and alpha, and not values.
        bands: of what is read.
        data_type, nodata: of its values, as GDAL knows them, with what the user set on the layer.
    """

    def __init__(self, layer: QgsRasterLayer) -> None:
        provider = layer.dataProvider()
        self._provider = provider.clone()
        self.name, self.crs, self.extent = layer.name(), layer.crs(), layer.extent()
        holes = [(one.min(), one.max()) for one in provider.userNoDataValues(1)]
        self.source = repr((provider.name(), layer.source(), _nodata(provider), holes))
        self.address = public_address(layer.source())
        self.credit = layer.attribution().strip()
        self.terms = _terms(layer.metadata(), provider.htmlMetadata())
        self.is_picture = provider.dataType(1) in PICTURES
        self.bands = PICTURE_BANDS if self.is_picture else provider.bandCount()
        self.data_type = gdal.GDT_Byte if self.is_picture else GDAL_TYPES.get(provider.dataType(1), gdal.GDT_Float64)
        self.nodata = _nodata(provider)

    @property
    def resolutions(self) -> list[float]:
        """Sides of a pixel that the service has pictures of, in units of the CRS, the finest first; none if unknown."""
        if self._has_cells:
            return [self._provider.extent().width() / self._provider.xSize()]
        return sorted(size for size in self._provider.nativeResolutions() if size > 0)

    @property
    def corner(self) -> tuple[float, float]:
        """Where its pixels are counted from: what has cells of its own begins with one."""
        if self.crs.authid() == WEB_MERCATOR and not self._has_cells:
            return -WORLD, WORLD
        return self.extent.xMinimum(), self.extent.yMaximum()

    @property
    def _has_cells(self) -> bool:
        return bool(self._provider.xSize() > 0)

    def picture(self, extent: QgsRectangle, width: int, height: int, feedback: QgsRasterBlockFeedback) -> QImage:
        """What the service draws, of 8 bits red, green, blue and alpha; a null image where it gave nothing."""
        block = self._provider.block(1, extent, width, height, feedback)
        if block is None or not block.isValid():
            return QImage()
        return block.image().convertToFormat(QImage.Format.Format_RGBA8888)

    def values(
        self, extent: QgsRectangle, width: int, height: int, feedback: QgsRasterBlockFeedback
    ) -> list[bytes] | None:
        """The values of each band, row by row; None where one was not given."""
        read = []
        for band in range(1, self.bands + 1):
            block = self._provider.block(band, extent, width, height, feedback)
            if block is None or not block.isValid():
                return None
            block.convert(next(key for key, value in GDAL_TYPES.items() if value == self.data_type))
            ranges = self._provider.userNoDataValues(band)
            if ranges and self.nodata is not None:  # without a value of its own the block notes these beside its data
                block.setNoDataValue(self.nodata)
                block.applyNoDataValues(ranges)
            read.append(bytes(block.data()))
        return read


def _nodata(provider: QgsRasterDataProvider) -> float | None:
    """The value that marks holes: the source's own if it counts, else one that the user added."""
    if provider.sourceHasNoDataValue(1) and provider.useSourceNoDataValue(1):
        return float(provider.sourceNoDataValue(1))
    ends = ((one, end) for one in provider.userNoDataValues(1) for end in (one.min(), one.max()))
    return next((end for one, end in ends if math.isfinite(end) and one.contains(end)), None)


def _terms(metadata: QgsLayerMetadata, page: str) -> str:
    """Rights, licences and fees, each once; those of a map service stand only on the page that QGIS makes of it."""
    told = [*metadata.rights(), *metadata.licenses(), metadata.fees()]
    for label in ("Access Constraints", "Fees"):
        words = re.escape(escape(QCoreApplication.translate("QgsWmsProvider", label)))
        told += re.findall(rf"<td>{words}</td><td>(.*?)</td>", page)
    return "; ".join(dict.fromkeys(unescape(text).strip() for text in told if text.strip() not in ("", "none", "None")))


def public_address(source: str) -> str:
    """The address in the source of a layer as far as everybody may know it: without its query and its user.

    A key may stand anywhere in the query, and in the path of some services, so that only the placeholders of tiles and
    what is a word stay of the latter.
    """
    found = re.search(r"(?:^|[?&\s])url='?([^&'\s]+)", source)
    address = unquote(found[1]) if found else source
    address = re.sub(r"//[^/@]*@", "//", address.partition("?")[0])
    return re.sub(r"(?<=/)[A-Za-z0-9_\-]*\d[A-Za-z0-9_\-]{15,}(?=/|$)", "…", address) if found else ""
