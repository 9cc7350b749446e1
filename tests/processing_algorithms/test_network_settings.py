"""QGIS's proxy and certificates, on their way to the engine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.PyQt.QtCore import QSettings

from urban_ml_plugin.network_settings import network_variables

NAMES = ("proxyEnabled", "proxyType", "proxyHost", "proxyPort", "proxyUser", "proxyPassword", "noProxyUrls")


@pytest.fixture
def proxy(processing: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Sets entries of QGIS's network settings, and takes them away again."""
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    before = {name: QSettings().value(f"proxy/{name}") for name in NAMES}
    yield lambda **values: [QSettings().setValue(f"proxy/{name}", value) for name, value in values.items()]
    for name, value in before.items():
        QSettings().remove(f"proxy/{name}") if value is None else QSettings().setValue(f"proxy/{name}", value)


def test_the_proxy_of_qgis_is_that_of_the_engine(proxy: Any) -> None:
    proxy(proxyEnabled=True, proxyType="HttpProxy", proxyHost="proxy.town.example", proxyPort="3128", proxyUser="a b")
    proxy(proxyPassword="p@ss", noProxyUrls=["http://maps.town.example/wms"])
    address = "http://a%20b:p%40ss@proxy.town.example:3128"
    found = network_variables()
    assert found["HTTPS_PROXY"] == found["HTTP_PROXY"] == address
    assert found["NO_PROXY"] == "maps.town.example"


def test_what_the_environment_says_and_a_proxy_that_is_off_stay_as_they_are(
    proxy: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy(proxyEnabled=False, proxyType="HttpProxy", proxyHost="proxy.town.example", proxyPort="3128")
    assert "HTTPS_PROXY" not in network_variables()
    proxy(proxyEnabled=True)
    assert "HTTPS_PROXY" in network_variables()
    monkeypatch.setenv("HTTPS_PROXY", "http://other.example:80")
    assert "HTTPS_PROXY" not in network_variables()
