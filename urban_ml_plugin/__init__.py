"""Urban ML: read a city from imagery, inside QGIS. Importable without QGIS, so that the engine can run anywhere."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """QGIS calls this to get the plugin. ``iface`` is None in ``qgis_process``."""
    from .plugin import UrbanMLPlugin

    return UrbanMLPlugin(iface)
