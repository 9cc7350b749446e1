"""The language of the user: which translation there is for it, and the translator that QGIS asks for it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

TRANSLATIONS = Path(__file__).parent / "i18n"
"""``urban_ml_<language>.ts`` as it is edited, and the ``.qm`` that is built from it, which QGIS reads."""


def install_translator(locale: str = "", folder: Path = TRANSLATIONS) -> QTranslator | None:
    """See to it that ``tr`` translates into the language of a locale such as ``fr_FR``, QGIS's own unless given.

    QGIS's locale is the one in its settings where that is to override the system's, else the system's. Without a
    translation, or before it has been built, words stay English, and None is returned.
    """
    language = locale[:2].lower() or users_language()
    translator = QTranslator()
    if not translator.load(str(folder / f"urban_ml_{language}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def users_language() -> str:
    """The language of QGIS, such as ``fr``."""
    return QgsApplication.locale()[:2].lower()


def remove_translator(translator: QTranslator | None) -> None:
    """Take it away again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
