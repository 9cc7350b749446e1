"""Map services on the loopback interface, cut from one GeoTIFF, which may be slow, broken or incomplete.

XYZ tiles, WMS, WCS, and an ArcGIS server with and without tiles.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.io import MemoryFile
from rasterio.windows import from_bounds

from tests.helpers import arcgis_service
from tests.helpers.coverage_service import NAME as COVERAGE
from tests.helpers.coverage_service import CoverageService

TILE = 256
WORLD = 20037508.342789244
CAPABILITIES = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>City</Title><Fees>none</Fees><AccessConstraints>for tests only</AccessConstraints>
</Service><Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP>
</DCPType></GetCapabilities><GetMap><Format>image/png</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/>
</Get></HTTP></DCPType></GetMap></Request><Layer><Title>City</Title><CRS>EPSG:3857</CRS><Layer queryable="0">
<Name>city</Name><Title>City</Title><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-1</westBoundLongitude><eastBoundLongitude>1</eastBoundLongitude>
<southBoundLatitude>-1</southBoundLatitude><northBoundLatitude>1</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3857" minx="{box[0]}" miny="{box[1]}" maxx="{box[2]}" maxy="{box[3]}"/></Layer></Layer>
</Capability></WMS_Capabilities>"""


class MapServices:
    """What the server gives, and what it was asked for.

    Attributes:
        slow: seconds that every answer takes.
        missing: tiles (zoom, column, row) that the XYZ service does not have.
        broken: tiles that it fails for so many times.
        asked: how often each address was asked for.
        key: that every request must bring, if it is not empty.
        coverage: the WCS.
    """

    def __init__(self, raster: Path, address: str) -> None:
        self.address, self._raster, self._lock = address, raster, threading.Lock()
        self.slow, self.key = 0.0, ""
        self.missing: set[tuple[int, int, int]] = set()
        self.broken: Counter[tuple[int, int, int]] = Counter()
        self.asked: Counter[str] = Counter()
        with rasterio.open(raster) as file:
            self.bounds, self.pixel = tuple(file.bounds), file.res[0]
        self.coverage = CoverageService(raster, f"{address}/wcs?")

    def xyz(self, deepest: int) -> str:
        """The source of a QGIS layer of the tiles."""
        query = f"?key%3D{self.key}" if self.key else ""
        return f"type=xyz&url={self.address}/xyz/%7Bz%7D/%7Bx%7D/%7By%7D.png{query}&zmin=0&zmax={deepest}"

    @property
    def wms(self) -> str:
        """The source of a QGIS layer of the map service."""
        return (
            f"contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&layers=city&styles=&url={self.address}/wms"
        )

    def wcs(self, version: str) -> str:
        """The source of a QGIS layer of the coverage service."""
        return f"identifier={COVERAGE}&version={version}&url={self.address}/wcs"

    def arcgis(self, kind: str) -> str:
        """The source of a QGIS layer of the ArcGIS server: ``export``, ``tiles`` or ``image``."""
        server, layer = ("ImageServer", "") if kind == "image" else ("MapServer", "0")
        return f"crs='EPSG:3857' format='PNG32' layer='{layer}' url='{self.address}/arcgis/{kind}/{server}'"

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """Status, kind and content."""
        with self._lock:
            self.asked[path] += 1
        time.sleep(self.slow)
        asked = urlsplit(path)
        query = {name.lower(): values[0] for name, values in parse_qs(asked.query).items()}
        if self.key and query.get("key") != self.key:
            return 401, "text/plain", b"no key"
        if asked.path.startswith("/xyz/"):
            zoom, column, row = map(int, asked.path[5:-4].split("/"))
            return self._tile(zoom, column, row)
        if asked.path == "/wcs":
            return self.coverage.answer(query)
        if asked.path.startswith("/arcgis/"):
            return self._arcgis(asked.path, query)
        if query.get("request") == "GetCapabilities":
            return 200, "text/xml", CAPABILITIES.format(url=f"{self.address}/wms?", box=self.bounds).encode()
        box = tuple(map(float, query["bbox"].split(",")))
        return self._picture(box, int(query["width"]), int(query["height"]))

    def _arcgis(self, path: str, query: dict[str, str]) -> tuple[int, str, bytes]:
        kind, _, *asked = path.removeprefix("/arcgis/").split("/")
        if not asked:
            info = arcgis_service.service_info(self.bounds, self.pixel, kind == "tiles", kind == "image")
            return 200, "application/json", info
        if asked == ["0"]:
            return 200, "application/json", arcgis_service.layer_info(self.bounds)
        if asked[0] == "tile":
            level, row, column = map(int, asked[1:])
            return self._tile(level, column, row)
        if asked[0] in ("export", "exportImage"):
            width, height = map(int, query["size"].split(","))
            return self._picture(tuple(map(float, query["bbox"].split(","))), width, height)
        return 404, "text/plain", b"not here"

    def _tile(self, zoom: int, column: int, row: int) -> tuple[int, str, bytes]:
        tile = (zoom, column, row)
        with self._lock:
            self.broken[tile] -= 1
            fails = self.broken[tile] >= 0
        if fails:
            return 500, "text/plain", b"broken"
        side = 2 * WORLD / 2**zoom
        left, top = -WORLD + column * side, WORLD - row * side
        if tile in self.missing:
            return 404, "text/plain", b"missing"
        return self._picture((left, top - side, left + side, top), TILE, TILE)

    def _picture(self, box: tuple[float, ...], width: int, height: int) -> tuple[int, str, bytes]:
        """What lies in a box, enlarged by repeating pixels where it is asked for finer than there is."""
        with rasterio.open(self._raster) as file:
            window = from_bounds(*box, file.transform)
            coarser = window.width > 1.01 * width
            options: dict[str, Any] = {"boundless": True, "fill_value": 0}
            shape = (file.count, height, width)
            pixels = file.read(
                out_shape=shape, window=window, resampling=Resampling.average if coarser else Resampling.nearest,
                **options,
            )  # fmt: skip
        if not pixels.any():
            return 404, "text/plain", b"nothing here"
        alpha = np.where(pixels[:3].any(axis=0), 255, 0).astype(np.uint8)
        with MemoryFile() as memory:
            with memory.open(driver="PNG", width=width, height=height, count=4, dtype="uint8") as picture:
                picture.write(np.concatenate([pixels[:3], alpha[None]]))
            return 200, "image/png", memory.read()


@contextmanager
def map_services(raster: Path) -> Iterator[MapServices]:
    """The services of a raster of red, green and blue in EPSG:3857, nodata 0, on a port of their own."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

        def do_GET(self) -> None:
            status, kind, content = services.answer(self.path)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    services = MapServices(raster, f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield services
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
