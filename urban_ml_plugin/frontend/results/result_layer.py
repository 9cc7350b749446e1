"""A layer that a run made, as QGIS shows it: style, names of fields, time, metadata, and its place among the layers.

Layers that QGIS loads are touched on the main thread alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsLayerMetadata,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtXml import QDomDocument

from ...core.options.imagery_options import TIMESTAMP
from ..fields import field_types
from ..fields.field_words import field_words
from ..styling import LayerStyle
from ..texts import free_name, tr

RUN, RANK = "urban_ml/run", "urban_ml/rank"
"""Properties of what is listed: of a group whose it is, of a layer how far up it belongs."""


class ResultLayer:
    """One layer of a run.

    Args:
        style: how it is drawn; None for QGIS's own way.
        metadata: what it is and where it comes from.
        rank: its place in the group of the run, from 0 at the top.
        fields: names of the fields that the run made; all, unless given.
        aliases: of the other fields, as the layer that they are from had them.
        checked: whether QGIS draws it as soon as it is loaded.

    Attributes:
        shortened: the names of fields in the file of the layer, by the longer ones that they were to have.
    """

    def __init__(
        self,
        style: LayerStyle | None,
        metadata: QgsLayerMetadata,
        rank: int = 0,
        fields: Iterable[str] | None = None,
        aliases: Mapping[str, str] | None = None,
        checked: bool = True,
    ) -> None:
        self._aliases, self.checked = aliases or {}, checked
        self._style, self.metadata, self.rank = style, metadata, rank
        self._fields = None if fields is None else frozenset(fields)
        self.shortened: Mapping[str, str] = {}

    def dress(self, layer: QgsMapLayer) -> None:
        """Style a layer, name its fields for people, and say where its time stands."""
        if self._style:
            self._style.apply(layer, self.shortened)
        if not isinstance(layer, QgsVectorLayer):
            return
        whole = {short: long for long, short in self.shortened.items()}
        for index, field in enumerate(layer.fields()):
            name = whole.get(field.name(), field.name())
            words = field_words(name) if self._fields is None or name in self._fields else None
            alias = words.alias if words else self._aliases.get(name, "")
            if alias:
                layer.setFieldAlias(index, alias)
        when = layer.fields().lookupField(TIMESTAMP)
        if when >= 0 and layer.fields().at(when).type() in (field_types.DATE, field_types.DATE_TIME):
            time = layer.temporalProperties()
            time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
            time.setStartField(layer.fields().at(when).name())
            time.setIsActive(True)

    def qml(self, layer: QgsVectorLayer) -> str:
        """How the layer looks, as QML, worked out on ``layer``."""
        self.dress(layer)
        document = QDomDocument()
        if self._style:
            layer.exportNamedStyle(document)
        else:  # without colours that QGIS chose by chance
            categories = QgsMapLayer.StyleCategory.Fields | QgsMapLayer.StyleCategory.Temporal
            layer.exportNamedStyle(document, categories=categories)
        return str(document.toString())

    def describe_file(self, layer: QgsMapLayer, path: str) -> None:
        """Put style (``.qml``) and metadata (``.qmd``) of a file beside it, where QGIS finds them when it is opened."""
        layer.setMetadata(self.metadata)
        layer.saveNamedMetadata(str(Path(path).with_suffix(".qmd")))
        if self._style or isinstance(layer, QgsVectorLayer):
            self.keep_style(layer, path)

    def keep_style(self, layer: QgsMapLayer, path: str) -> None:
        """Put the style of a file beside it, without its metadata, which QGIS takes for those of namesakes, too."""
        self.dress(layer)
        layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))

    def title(self, name: str) -> str:
        """The name of the layer, and what its colours mean where they stand for values."""
        legend = self._style.legend if self._style else ""
        legend = legend[:1].lower() + legend[1:] if legend[1:2].islower() else legend
        return f"{name}: {legend}" if legend else name

    def on_loading(self, destination: str, context: QgsProcessingContext, group: str) -> None:
        """See to it that QGIS shows the layer ``destination`` so, listed in ``group``, if it is going to load it."""
        if not context.willLoadLayerOnCompletion(destination):
            return
        details = context.layerToLoadOnCompletionDetails(destination)
        if hasattr(details, "groupName"):  # from QGIS 3.32 on
            details.groupName, details.layerSortKey = group, -self.rank
        details.setPostProcessor(_PostProcessor.create(self, group))


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Sees to a layer once QGIS has loaded it. QGIS does not own it, so it is kept until it has run."""

    _alive: ClassVar[list[_PostProcessor]] = []

    @classmethod
    def create(cls, result: ResultLayer, group: str) -> _PostProcessor:
        processor = cls()
        processor._result, processor.group = result, group
        cls._alive.append(processor)
        return processor

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: Any) -> None:
        self._result.dress(layer)
        layer.setMetadata(self._result.metadata)
        layer.setName(self._result.title(tr(layer.name())))  # models give English names
        list_in_group(layer, context.project(), self.group, self._result.rank)
        if not self._result.checked:
            # Once QGIS has listed it, which from 3.32 on comes after this.
            QTimer.singleShot(0, partial(uncheck, context.project(), layer.id()))
        self._alive.remove(self)


def metadata_xml(metadata: QgsLayerMetadata) -> str:
    """The metadata of a layer as QGIS writes it."""
    document = QDomDocument()
    root = document.createElement("qgis")
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    return str(document.toString())


def regroup(context: QgsProcessingContext, group: str) -> None:
    """List all layers that QGIS is going to load in one ``group``, those of the steps of a model for instance."""
    for destination in context.layersToLoadOnCompletion():
        details = context.layerToLoadOnCompletionDetails(destination)
        processor = details.postProcessor()
        if isinstance(processor, _PostProcessor):
            processor.group = group
            if hasattr(details, "groupName"):
                details.groupName = group


def free_group(project: QgsProject | None, name: str) -> str:
    """A name for a group that no group of the project has yet."""
    groups = project.layerTreeRoot().findGroups(True) if project else []
    return free_name(name, {group.name() for group in groups})


def list_in_group(layer: QgsMapLayer, project: QgsProject | None, name: str, rank: int) -> None:
    """Move a layer, where it is listed, into the group of its run, in the order of ranks.

    From QGIS 3.32 on it is listed later, by QGIS itself.
    """
    node = project.layerTreeRoot().findLayer(layer.id()) if project else None
    if node is None:
        return
    parent, before = node.parent(), node
    while parent.customProperty(RUN):  # QGIS lists a layer beside the current one, which may be of another run
        parent, before = parent.parent(), parent
    group = next((one for one in parent.findGroups() if one.customProperty(RUN) == name), None)
    if group is None:
        group = parent.insertGroup(parent.children().index(before), name)
        group.setCustomProperty(RUN, name)
    moved = node.clone()
    moved.setCustomProperty(RANK, rank)
    moved.setExpanded(rank == 0)
    group.insertChildNode(_place(group, rank), moved)
    node.parent().removeChildNode(node)


def uncheck(project: QgsProject | None, layer_id: str) -> None:
    """Take the tick from a layer that is listed, so that it is not drawn until the user asks for it."""
    node = project.layerTreeRoot().findLayer(layer_id) if project else None
    if node is not None:
        node.setItemVisibilityChecked(False)


def _place(group: QgsLayerTreeGroup, rank: int) -> int:
    above = (int(node.customProperty(RANK, 0)) <= rank for node in group.children() if QgsLayerTree.isLayer(node))
    return sum(above)
