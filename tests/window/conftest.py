"""A real QGIS window: these tests run inside of QGIS, which ``scripts/test_window`` starts on a virtual screen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "window"
GIVEN_UP = 240
"""Seconds after which something will not happen any more."""

WINDOW = getattr(sys.modules.get("qgis.utils"), "iface", None)
if WINDOW is None:
    collect_ignore_glob = ["test_*.py"]


def process_events() -> None:
    """Let the window do what it has to."""
    from qgis.PyQt.QtWidgets import QApplication

    QApplication.processEvents()
    QApplication.sendPostedEvents()


def wait_for(come: Callable[[], Any], what: str) -> None:
    """Wait, with the window alive, until something has come."""
    end = time.monotonic() + GIVEN_UP
    while not come():
        assert time.monotonic() < end, f"{what} did not come"
        process_events()
        time.sleep(0.01)


def picture(widget: Any, name: str) -> None:
    """A picture of a widget, kept in ``build/window``."""
    process_events()
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(PICTURES / f"{name}.png"))


@pytest.fixture(scope="session")
def iface() -> Any:
    """The interface of QGIS to its window."""
    return WINDOW


@pytest.fixture(scope="session")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of a tiny city, written by the engine's Python, apart from the libraries of QGIS."""
    folder = tmp_path_factory.mktemp("city")
    write = "import sys; from pathlib import Path; from tests.helpers.tiny_city import write_tiny_city as write"
    command = [os.environ["URBAN_ML_PYTHON"], "-c", f"{write}; write(Path(sys.argv[1]))", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder


@pytest.fixture
def layers(iface: Any, city: Path) -> Iterator[dict[str, Any]]:
    """A project with the layers of the tiny city, by their names."""
    from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

    project = QgsProject.instance()
    project.clear()
    made = {"city": QgsRasterLayer(str(city / "city.tif"), "city")}
    made |= {name: QgsVectorLayer(str(city / f"{name}.gpkg"), name, "ogr") for name in ("zones", "landuse")}
    project.addMapLayers(list(made.values()))
    project.setCrs(made["city"].crs())
    iface.mapCanvas().setExtent(made["city"].extent())
    process_events()
    yield made
    project.clear()
    process_events()
