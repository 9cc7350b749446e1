"""A graphical model that ships with the plugin, as an algorithm of its provider."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from .engine_process import setting
from .engine_readiness import engine_fault
from .frontend.destinations import refuse_clashes
from .frontend.inputs import input_files, input_layers, warn_of_unknown
from .frontend.results.result_layer import free_group, regroup
from .frontend.texts import tr

RESOURCES = Path(__file__).parent / "resources"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A graphical model of the plugin.

    Its id is the name of its file, since QGIS would make one with spaces. QGIS calls a result by the name that the
    designer and the layer show, such as ``zones:Zones with urban types``; scripts know it as ``zones:OUTPUT``, by the
    step and the step's output, so that a name can be put better without breaking them.

    Attributes:
        path: of the model file.
    """

    def __init__(self, path: Path, group_ids: dict[str, str]) -> None:
        """``path`` of the model file; ``group_ids`` of the algorithms' groups, which models share, by their names."""
        super().__init__()
        self.path = path
        self._group_ids = group_ids
        self._subject = ""  # name of the first input
        self._named: dict[str, str] = {}  # what QGIS calls a result, by what scripts call it

    def load(self) -> bool:
        """Read the file; whether it could be read."""
        if not self.fromFile(str(self.path)):
            return False
        self._offer_results()
        self._translate_inputs()
        return True

    def _translate_inputs(self) -> None:
        """Title and help of each input in the user's language, which a model file cannot hold."""
        told = self.helpContent()
        for definition in self.parameterDefinitions():
            definition.setDescription(tr(definition.description()))
            definition.setHelp(tr(told.get(definition.name(), "")))

    def _offer_results(self) -> None:
        """Offer the results under the names that scripts use, in the order of the designer, from top to bottom."""
        results = [result for child in self.childAlgorithms().values() for result in child.modelOutputs().values()]
        for result in sorted(results, key=lambda result: result.position().y()):
            named = f"{result.childId()}:{result.name()}"
            definition = self.parameterDefinition(named)
            if definition is None:
                continue  # the algorithm of the step is not there
            offered = definition.clone()
            offered.setName(f"{result.childId()}:{result.childOutputName()}")
            offered.setDescription(tr(result.name()))
            self._named[offered.name()] = named
            self.removeParameter(named)
            self.addParameter(offered)

    def name(self) -> str:
        """The id, such as ``urbantypesbycensuszone``."""
        return self.path.stem.replace("_", "")

    def displayName(self) -> str:
        """The name in the user's language."""
        return tr(super().displayName())

    def group(self) -> str:
        """The group in the user's language."""
        return tr(super().group())

    def groupId(self) -> str:
        """The group that it shares with algorithms."""
        return self._group_ids.get(self.group(), super().groupId())

    def canExecute(self) -> tuple[bool, str]:
        """Whether its steps can run, and what keeps them from it."""
        can, reason = super().canExecute()
        fault = reason or engine_fault(setting())
        return can and not fault, fault

    def createInstance(self) -> ShippedModel:
        """Another of the same; QGIS runs such a copy."""
        model = ShippedModel(self.path, self._group_ids)
        model.loadVariant(self.toVariant())
        model._offer_results()
        model._translate_inputs()
        return model

    def icon(self) -> QIcon:
        """The icon in the toolbox."""
        return QIcon(str(RESOURCES / "icons" / "urban_ml.svg"))

    def shortHelpString(self) -> str:
        """What the model does, its inputs and its results."""
        told = self.helpContent()
        texts = {name: tr(text) if isinstance(text, str) else text for name, text in told.items()}
        offered = {name: texts[named] for name, named in self._named.items() if named in texts}
        return str(QgsProcessingUtils.formatHelpMapAsHtml({**texts, **offered}, self))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the steps, then list the results by the names that users read."""
        warn_of_unknown(self, parameters, feedback)
        refuse_clashes(self, parameters, context, input_files(self, parameters, context))
        inputs = (input_layers(self, definition, parameters, context) for definition in self.parameterDefinitions())
        self._subject = next((layers[0].name() for layers in inputs if layers), "")
        named = {self._named.get(name, name): value for name, value in parameters.items()}
        results = super().processAlgorithm(named, context, feedback)
        for name, called in self._named.items():
            value = results.pop(called, None)
            if value is None:
                continue  # it was not asked for
            results[name] = value
            feedback.pushInfo(f"{self.outputDefinition(name).description()}: {value}")
        return results

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """List the layers of all steps in one group."""
        name = f"{self.displayName()}: {self._subject}" if self._subject else self.displayName()
        regroup(context, free_group(context.project(), name))
        return dict(super().postProcessAlgorithm(context, feedback))
