"""What formats and QGIS keep beside a file, which has to go where the file is replaced. Standard library only."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

BESIDE = (
    ".aux.xml", ".msk", ".ovr", ".msk.ovr", ".xml", ".vat.dbf", ".vat.cpg", "-journal", "-shm", "-wal",
)  # fmt: skip
"""Endings that formats and QGIS put behind the whole name of a file, for what they keep beside it."""
INSTEAD = {
    ".shp": ".shx .dbf .prj .cpg .qix .sbn .sbx .idm .ind .fix .qpj .cst .ain .aih .fbn .fbx .ixs .mxs .atx",
    ".dbf": ".cpg .idm .ind .cst",
    ".tab": ".dat .map .id .ind",
    ".mif": ".mid",
    ".gml": ".gfs .xsd",
    ".csv": ".csvt",
    ".tif": ".tfw .tifw .tiffw .wld",
    ".tiff": ".tfw .tifw .tiffw .wld",
}
"""Endings that stand in place of the extension, by format."""
STYLES = (".qml", ".qmd")
"""QGIS's own, in place of the extension of any format: two layers of one name share them."""
LAYERS = (
    ".csv", ".dbf", ".fgb", ".geojson", ".gml", ".gpkg", ".img", ".jp2", ".jpg", ".json", ".kml", ".mbtiles", ".mif",
    ".parquet", ".png", ".shp", ".sqlite", ".tab", ".tif", ".tiff", ".vrt",
)  # fmt: skip


def possible_files(path: Path) -> list[Path]:
    """A file and what its format may keep beside it, whether that is there or not."""
    instead = INSTEAD.get(path.suffix.lower(), "").split()
    beside = [path.with_name(f"{path.name}{ending}") for ending in BESIDE]
    return [path, *beside, *(path.with_suffix(e) for ending in instead for e in (ending, ending.upper()))]


def files_of(path: Path) -> list[Path]:
    """A file, and what there is of its format beside it."""
    return [one for one in possible_files(path) if is_there(one)]


def replaced_files(final: Path, finals: Iterable[Path]) -> list[Path]:
    """What has to go before ``final`` comes, one of the files that come together."""
    old = files_of(final)
    if final in old:
        names = {path.name for path in finals}
        layers = [final.with_suffix(ending) for ending in LAYERS if ending != final.suffix.lower()]
        if not any(is_there(layer) for layer in layers if layer.name not in names):
            old += [style for style in map(final.with_suffix, STYLES) if is_there(style)]
    return old


def is_there(path: Path) -> bool:
    """Whether something bears this name, a link that leads nowhere included."""
    try:
        return os.path.lexists(path)
    except (OSError, ValueError):
        return False


def identity(path: Path) -> Any:
    """The same for all names of one file."""
    try:
        found = path.stat()
    except OSError:  # a link that leads nowhere
        return str(path)
    return (found.st_dev, found.st_ino)


def belongs(path: Path, final: Path, folds: bool) -> bool:
    """Whether a file may be ``final`` or belong to it, both in one folder, which may fold the case of names."""
    names = [one.name for one in possible_files(final)]
    return path.name.casefold() in map(str.casefold, names) if folds else path.name in names
