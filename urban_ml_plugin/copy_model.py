"""*Copy to my models* in the toolbox: a model that ships with the plugin, as one of the user's own to edit."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from processing.gui.ContextAction import ContextAction
from processing.modeler.ModelerUtils import ModelerUtils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtGui import QIcon

from .frontend.texts import tr
from .shipped_model import ShippedModel


class CopyToMyModels(ContextAction):
    """An entry in the toolbox's context menu, for shipped models alone.

    Args:
        say: shows a title and a text of a level, as a message bar does.
    """

    def __init__(self, say: Callable[[str, str, Qgis.MessageLevel], None]) -> None:
        super().__init__()
        self.name = tr("Copy to My Models")
        self._say = say

    def isEnabled(self) -> bool:
        """Whether the algorithm that was clicked is a shipped model."""
        return isinstance(self.itemData, ShippedModel)

    def icon(self) -> QIcon:
        """The icon in the menu."""
        return QgsApplication.getThemeIcon("/mActionEditCopy.svg")

    def execute(self) -> None:
        """Copy the file into the user's folder of models, unless there is one of its name."""
        model: ShippedModel = self.itemData
        copy = Path(ModelerUtils.modelsFolders()[0]) / model.path.name
        if copy.exists():
            text = tr("The model is there already: rename or delete {} to copy it again.").format(copy)
            self._say("Urban ML", text, Qgis.MessageLevel.Warning)
            return
        try:
            shutil.copyfile(model.path, copy)
        except OSError as error:
            copy.unlink(missing_ok=True)  # half of it would be taken for the user's own
            text = tr("The model cannot be copied to {} ({}): choose another folder of models in the options.")
            self._say("Urban ML", text.format(copy, error.strerror), Qgis.MessageLevel.Critical)
            return
        QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()
        text = tr("Copied. “{}” is now under Models in the toolbox, where Edit Model opens it in the Model Designer.")
        self._say("Urban ML", text.format(model.displayName()), Qgis.MessageLevel.Success)
