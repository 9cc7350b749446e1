"""QGIS for the tests of its side: the real ``qgis_process``, and Processing inside this very process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.helpers.waiting import GIVEN_UP

pytest.importorskip("qgis", reason="the tests of the frontend need QGIS")

ROOT = Path(__file__).parents[2]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_KEPT: list[Any] = []
"""What lives as long as the process."""


class Run(NamedTuple):
    """What one ``qgis_process`` run gave."""

    code: int
    results: dict[str, Any]
    text: str


class QgisProcess:
    """``qgis_process`` with a profile of its own in which nothing but this plugin is enabled."""

    def __init__(self, folder: Path, plugins: Path) -> None:
        program = shutil.which("qgis_process.bin", path="/usr/bin") or shutil.which("qgis_process", path="/usr/bin")
        if program is None:
            pytest.skip("qgis_process is not installed")
        self.program: str = program
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        # QGIS takes its Python from the first python3 on the PATH, so that must be the system's.
        kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
        self.environment = {
            **kept,
            "PATH": "/usr/bin:/bin",
            "URBAN_ML_PYTHON": sys.executable,
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        }
        self.call("plugins", "enable", "urban_ml_plugin")

    def call(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run ``qgis_process`` with ``arguments``."""
        return subprocess.run(
            [self.program, *arguments],
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            # A C++ exception leaves QGIS waiting in a message box that nobody sees.
            timeout=GIVEN_UP,
        )

    def run(self, algorithm: str, environment: dict[str, str] | None = None, **parameters: Any) -> Run:
        """Run ``urbanml:algorithm``; lists become repeated parameters."""
        arguments = [
            f"--{name}={value}"
            for name, values in parameters.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        done = self.call("run", "--json", f"urbanml:{algorithm}", *arguments, **(environment or {}))
        try:
            results = json.loads(done.stdout[done.stdout.index("{") :]).get("results", {})
        except ValueError:
            results = {}
        return Run(done.returncode, results, done.stdout + done.stderr)


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    """The real ``qgis_process`` on the plugin as it stands in this checkout."""
    plugins = tmp_path_factory.mktemp("plugins")
    (plugins / "urban_ml_plugin").symlink_to(ROOT / "urban_ml_plugin")
    return QgisProcess(tmp_path_factory.mktemp("qgis"), plugins)


@pytest.fixture(scope="session")
def processing(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """QGIS inside this process, with Processing and the plugin's provider loaded; gives the ``processing`` module.

    Its settings are its own: what another process sets meanwhile, another worker of these tests among them, changes
    nothing here. It ends with the process (``tests/conftest.py``): layers that a fixture or an exception still holds
    would crash it.
    """
    from qgis.core import QgsApplication, QgsSettings

    application = QgsApplication([], False, str(tmp_path_factory.mktemp("profile")))  # settings lie in the profile
    application.initQgis()
    # Layers are called by their outputs, which QGIS's default is not.
    QgsSettings().setValue("Processing/Configuration/PREFER_FILENAME_AS_LAYER_NAME", False)
    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    import processing as module
    from processing.core.Processing import Processing

    from urban_ml_plugin.provider import UrbanMLProvider

    Processing.initialize()
    provider = UrbanMLProvider()
    application.processingRegistry().addProvider(provider)
    _KEPT.extend((application, provider))
    return module


@pytest.fixture
def project(processing: Any) -> Iterator[Any]:
    """The project of this process, without a layer before and after."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()
