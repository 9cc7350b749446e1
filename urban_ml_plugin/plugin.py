"""The plugin: registers the provider, in the QGIS window and in ``qgis_process`` alike."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer

from .language import install_translator, remove_translator
from .provider import UrbanMLProvider


class UrbanMLPlugin:
    """What QGIS loads. It has no window of its own: everything is in the Processing toolbox."""

    def __init__(self, iface: Any = None) -> None:
        self._iface = iface
        self._provider = None
        self._translator = install_translator()
        self._steps: Any = None
        self._menu: list[Any] = []  # entries of the toolbox's context menu

    def initProcessing(self) -> None:
        """Register the provider; ``qgis_process`` calls this alone."""
        self._provider = UrbanMLProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider in the QGIS window."""
        self.initProcessing()
        # Processing's own modules, which are there once QGIS has a window.
        from processing.gui.ProviderActions import ProviderContextMenuActions

        from .copy_model import CopyToMyModels

        self._menu = [CopyToMyModels(self._iface.messageBar().pushMessage)]
        ProviderContextMenuActions.registerProviderContextMenuActions(self._menu)
        from .first_steps import FirstSteps

        self._steps = FirstSteps(self._iface)
        QTimer.singleShot(0, self._steps.offer)  # once QGIS has its window

    def unload(self) -> None:
        """Take the provider, the menu entry and what is offered away again."""
        if self._steps is not None:
            self._steps.leave()
            self._steps = None
        if self._menu:
            from processing.gui.ProviderActions import ProviderContextMenuActions

            ProviderContextMenuActions.deregisterProviderContextMenuActions(self._menu)
            self._menu = []
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator(self._translator)
        self._translator = None
