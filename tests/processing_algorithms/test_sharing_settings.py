"""Who shares the work, as it is set in QGIS and reaches the engine."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSettings

from urban_ml_plugin import engine_process
from urban_ml_plugin.core.workers.settings import SCHEDULER, WORKERS


def test_who_shares_the_work_is_a_setting_that_the_engine_gets(processing, monkeypatch):
    for name, value in ((WORKERS, "3"), (SCHEDULER, "tcp://10.0.0.1:8786")):
        monkeypatch.delenv(name, raising=False)
        assert engine_process._environment()[name] == ("0" if name == WORKERS else "")
        QSettings().setValue(f"Processing/Configuration/{name}", value)
        try:
            assert engine_process._environment()[name] == value
            monkeypatch.setenv(name, "other")
            assert engine_process._environment()[name] == "other"
        finally:
            QSettings().remove(f"Processing/Configuration/{name}")
