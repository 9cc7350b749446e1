"""QGIS's proxy and the certificates that were added to it, as environment variables for programs that it starts."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsProcessingUtils
from qgis.PyQt.QtCore import QSettings

SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}
"""Of the kinds of proxies in QGIS's settings; what the system says holds for any other."""


def network_variables() -> dict[str, str]:
    """``HTTPS_PROXY``, ``NO_PROXY`` and the files of certificates, as far as QGIS knows more than the environment."""
    return {**_proxy(), **_certificates()}


def _proxy() -> dict[str, str]:
    settings = QSettings()
    host = str(settings.value("proxy/proxyHost", "") or "")
    scheme = SCHEMES.get(str(settings.value("proxy/proxyType", "") or ""))
    enabled = str(settings.value("proxy/proxyEnabled", "false")).lower() == "true"
    if not (enabled and host and scheme) or os.environ.get("HTTPS_PROXY") or os.environ.get("https_proxy"):
        return {}
    user, word = (str(settings.value(f"proxy/{name}", "") or "") for name in ("proxyUser", "proxyPassword"))
    login = f"{quote(user, safe='')}:{quote(word, safe='')}@" if user else ""
    port = str(settings.value("proxy/proxyPort", "") or "")
    address = f"{scheme}://{login}{host}{f':{port}' if port else ''}"
    not_for = settings.value("proxy/noProxyUrls", []) or []
    hosts = [not_for] if isinstance(not_for, str) else list(not_for)
    bare = ",".join(part.split("://")[-1].split("/")[0] for part in hosts if part)
    return {"HTTPS_PROXY": address, "HTTP_PROXY": address, **({"NO_PROXY": bare} if bare else {})}


def _certificates() -> dict[str, str]:
    """The authorities that QGIS trusts, in a file, where the user has added one; else each program has its own."""
    manager = QgsApplication.authManager()
    if os.environ.get("PIP_CERT") or manager is None or manager.isDisabled():
        return {}
    if not (manager.databaseCAs() or manager.extraFileCAs()):
        return {}
    file = Path(QgsProcessingUtils.tempFolder()) / "urban_ml_authorities.pem"
    file.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return {name: str(file) for name in ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")}
