"""The cache emptied from QGIS, and how much of it the engine is allowed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSettings

from urban_ml_plugin import engine_process
from urban_ml_plugin.core.runtime.cache_folder import VARIABLE, cache_folder


def test_clearing_says_how_much_is_free_and_takes_nothing_else(processing, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert processing.run("urbanml:clearcache", {}) == {"FILES": 0, "GIGABYTES": 0}
    cache_folder().mkdir(parents=True)
    (cache_folder() / "a.safetensors").write_bytes(bytes(2_000_000))
    (cache_folder() / "mine.txt").write_text("kept")
    assert processing.run("urbanml:clearcache", {}) == {"FILES": 1, "GIGABYTES": 0.002}
    assert [path.name for path in cache_folder().iterdir()] == ["mine.txt"]


def test_the_variable_goes_before_the_setting_and_the_setting_before_what_is_usual(processing, monkeypatch):
    monkeypatch.delenv(VARIABLE)
    assert engine_process._environment()[VARIABLE] == "4.0"
    name = f"Processing/Configuration/{VARIABLE}"
    QSettings().setValue(name, 12.5)
    try:
        assert engine_process._environment()[VARIABLE] == "12.5"
        monkeypatch.setenv(VARIABLE, "0")
        assert engine_process._environment()[VARIABLE] == "0"
    finally:
        QSettings().remove(name)
