"""A Web Coverage Service of a raster's values, in its versions 1.0.0 and 1.1.1, as far as QGIS asks for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import MemoryFile
from rasterio.transform import from_bounds

NAME = "heights"
_SPACES = (
    'xmlns:wcs="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml" '
    'xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
_CAPABILITIES_1_0 = """<WCS_Capabilities version="1.0.0" {spaces}><Service><name>{name}</name><label>Heights</label>
<fees>NONE</fees><accessConstraints>for tests only</accessConstraints></Service><Capability><Request><GetCoverage>
<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetCoverage></Request></Capability>
<ContentMetadata><CoverageOfferingBrief><name>{name}</name><label>Heights</label>{around}</CoverageOfferingBrief>
</ContentMetadata></WCS_Capabilities>"""
_DESCRIPTION_1_0 = """<CoverageDescription version="1.0.0" {spaces}><CoverageOffering><name>{name}</name>
<label>Heights</label>{around}<domainSet><spatialDomain><gml:Envelope srsName="{crs}"><gml:pos>{west} {south}</gml:pos>
<gml:pos>{east} {north}</gml:pos></gml:Envelope><gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope>
<gml:low>0 0</gml:low><gml:high>{last_column} {last_row}</gml:high></gml:GridEnvelope></gml:limits></gml:RectifiedGrid>
</spatialDomain></domainSet><supportedCRSs><requestResponseCRSs>{crs}</requestResponseCRSs>
<nativeCRSs>{crs}</nativeCRSs></supportedCRSs><supportedFormats><formats>GeoTIFF</formats></supportedFormats>
</CoverageOffering></CoverageDescription>"""
_AROUND_1_0 = (
    '<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>-1 -1</gml:pos><gml:pos>1 1</gml:pos>'
    "</lonLatEnvelope>"
)
_CAPABILITIES_1_1 = """<wcs:Capabilities version="1.1.1" {spaces}><ows:ServiceIdentification><ows:Title>Heights
</ows:Title></ows:ServiceIdentification><ows:OperationsMetadata><ows:Operation name="GetCoverage"><ows:DCP><ows:HTTP>
<ows:Get xlink:href="{url}"/></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata><wcs:Contents>
<wcs:CoverageSummary><ows:Title>Heights</ows:Title>{around}<wcs:Identifier>{name}</wcs:Identifier></wcs:CoverageSummary>
</wcs:Contents></wcs:Capabilities>"""
_DESCRIPTION_1_1 = """<wcs:CoverageDescriptions {spaces}><wcs:CoverageDescription><ows:Title>Heights</ows:Title>
<wcs:Identifier>{name}</wcs:Identifier><wcs:Domain><wcs:SpatialDomain>
<ows:BoundingBox crs="urn:ogc:def:crs:OGC::imageCRS"><ows:LowerCorner>0 0</ows:LowerCorner>
<ows:UpperCorner>{last_column} {last_row}</ows:UpperCorner></ows:BoundingBox>
<ows:BoundingBox crs="{urn}"><ows:LowerCorner>{west} {south}</ows:LowerCorner>
<ows:UpperCorner>{east} {north}</ows:UpperCorner></ows:BoundingBox>
<wcs:GridCRS><wcs:GridBaseCRS>{urn}</wcs:GridBaseCRS></wcs:GridCRS></wcs:SpatialDomain></wcs:Domain>
<wcs:SupportedCRS>{urn}</wcs:SupportedCRS><wcs:SupportedFormat>image/tiff</wcs:SupportedFormat>
</wcs:CoverageDescription></wcs:CoverageDescriptions>"""
_AROUND_1_1 = (
    "<ows:WGS84BoundingBox><ows:LowerCorner>-1 -1</ows:LowerCorner><ows:UpperCorner>1 1</ows:UpperCorner>"
    "</ows:WGS84BoundingBox>"
)


class CoverageService:
    """The service of one raster, which gives the nearest cells of what it is asked for."""

    def __init__(self, raster: Path, url: str) -> None:
        with rasterio.open(raster) as file:
            self._values, self._profile, bounds = file.read(), file.profile, file.bounds
        code = self._profile["crs"].to_epsg()
        height, width = self._values.shape[1:]
        self._words = {
            "spaces": _SPACES, "name": NAME, "url": url, "crs": f"EPSG:{code}", "urn": f"urn:ogc:def:crs:EPSG::{code}",
            "west": bounds.left, "south": bounds.bottom, "east": bounds.right, "north": bounds.top,
            "last_column": width - 1, "last_row": height - 1,
        }  # fmt: skip

    def answer(self, query: dict[str, str]) -> tuple[int, str, bytes]:
        """Status, kind and content of what a query (names in small letters) asks for."""
        old = query.get("version", query.get("acceptversions", "")).startswith("1.0")
        capabilities, description = (
            (_CAPABILITIES_1_0, _DESCRIPTION_1_0) if old else (_CAPABILITIES_1_1, _DESCRIPTION_1_1)
        )
        if query["request"] != "GetCoverage":
            text = capabilities if query["request"] == "GetCapabilities" else description
            return 200, "text/xml", text.format(around=_AROUND_1_0 if old else _AROUND_1_1, **self._words).encode()
        if old:
            west, south, east, north = map(float, query["bbox"].split(","))
            width, height = int(query["width"]), int(query["height"])
        else:  # its box goes from the middles of cells to the middles of cells
            west, south, east, north = map(float, query["boundingbox"].split(",")[:4])
            across, down = map(float, query["gridoffsets"].split(","))
            west, south, east, north = west - across / 2, south + down / 2, east + across / 2, north - down / 2
            width, height = round((east - west) / across), round((north - south) / -down)
        return 200, "image/tiff", self._cells((west, south, east, north), width, height)

    def _cells(self, box: tuple[float, ...], width: int, height: int) -> bytes:
        """The nearest cells of a box, nodata outside of the raster."""
        transform = self._profile["transform"]
        middles_x = box[0] + (np.arange(width) + 0.5) * (box[2] - box[0]) / width
        middles_y = box[3] - (np.arange(height) + 0.5) * (box[3] - box[1]) / height
        columns, rows = (middles_x - transform.c) / transform.a, (middles_y - transform.f) / transform.e
        x, y = np.floor(columns).astype(int), np.floor(rows).astype(int)
        inside = ((y >= 0) & (y < self._values.shape[1]))[:, None] & ((x >= 0) & (x < self._values.shape[2]))
        cells = self._values[:, y.clip(0, self._values.shape[1] - 1)][:, :, x.clip(0, self._values.shape[2] - 1)]
        cells = np.where(inside, cells, self._profile["nodata"]).astype(self._values.dtype)
        profile = {**self._profile, "driver": "GTiff", "width": width, "height": height, "tiled": False}
        with MemoryFile() as memory:
            with memory.open(**{**profile, "transform": from_bounds(*box, width, height)}) as file:
                file.write(cells)
            return bytes(memory.read())
