"""Print layouts as files."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout

from ...core.runtime.errors import OutputError
from ..texts import tr


def export(layout: QgsPrintLayout, path: str, dpi: int, called: str) -> None:
    """Write a layout as PDF, SVG or picture, by the ending of ``path``.

    Raises:
        OutputError: it cannot be written, of which the file is ``called``.
    """
    exporter, kind = QgsLayoutExporter(layout), Path(path).suffix.lower()
    if kind == ".pdf":
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = dpi
        done = exporter.exportToPdf(path, settings)
    elif kind == ".svg":
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = dpi
        done = exporter.exportToSvg(path, settings)
    else:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi, settings.generateWorldFile = dpi, False  # a page is no map
        done = exporter.exportToImage(path, settings)
    if done != QgsLayoutExporter.ExportResult.Success or not Path(path).exists():
        raise OutputError(
            tr("The page {} cannot be written: name a file that ends in .pdf, .png or .svg.").format(called)
        )
