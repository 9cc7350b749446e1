"""The parameters of an algorithm: how each kind is declared, and how its value is read as the engine takes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..core.options.city_options import ObjectOptions
from ..core.options.imagery_options import DIRECTIONS, TIMESTAMP, ImageryOptions
from ..core.options.option import Option, offered_options
from ..core.options.task_arguments import LARGEST_WHOLE
from .inputs import layer_path, vector_layer
from .layer_copy import LayerCopy, needed_fields, number_fields
from .raster_inputs import input_fault, is_served, loaded, raster_fault, raster_input, raster_layer
from .texts import tr
from .web_imagery.fetching import Place
from .web_imagery.layers_of_a_run import ServedRasters
from .web_imagery.served_raster import ServedRaster

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
LINES = QgsProcessing.SourceType.TypeVectorLine
POINTS = QgsProcessing.SourceType.TypeVectorPoint
PHOTO_FIELDS = (*DIRECTIONS, TIMESTAMP)
"""What is noted of photographs and outputs keep."""
PHOTO_OPTIONS = ("panoramas", "photo_border")
"""Of ``ImageryOptions``."""
SHARES = "SHARES"
MORE_PHOTO_FIELDS = {
    "CITY_FIELD": "Field with the city of each photograph",
    "SEQUENCE_FIELD": "Field with the sequence of each photograph",
    SHARES: "Fields with the share of each class in each photograph",
}
"""Parameters of some algorithms that name more fields of photographs, with their titles."""
EDITABLE_LIST = f"{__package__}.forms.editable_list.EditableList"
CHOICES = f"{__package__}.forms.choice_list.ChoiceList"
MEANINGS = {
    "INPUT": "A raster layer. Layers of web services and databases are downloaded where the mask or the map canvas is.",
    "BANDS": "Numbers of the bands to read. Left empty, the first three that are not alpha, or those of the model.",
    "MASK": "Polygons. What lies outside of them is treated as without data.",
    "PHOTOS": "Points with the paths of photographs in a field, such as QGIS's “Import geotagged photos” makes.",
    "PHOTO_FIELD": "Relative paths start from the folder of the layer.",
    "SEED": "The same inputs and seed give the same result.",
    "MODEL": "A model file that an algorithm of Urban ML has written.",
    "REPORT": "A page with figures and tables that opens in a browser, offline.",
}
"""What is said of parameters that several algorithms have, where their own help says nothing."""
ANY_GEOMETRY = QgsProcessing.SourceType.TypeVectorAnyGeometry


class Parameters(QgsProcessingAlgorithm):
    """An algorithm that declares its parameters by subject and reads them by name.

    Attributes:
        parameters, context, feedback: of the run in progress.
    """

    _images_needed = False

    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    _served: ServedRasters

    # -- inputs are declared --

    def add(self, parameter: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        """Add a parameter; an advanced one stays folded away until it is wanted."""
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if not parameter.help():
            parameter.setHelp(self.tooltip(parameter.name(), parameter.description()))
        self.addParameter(parameter)

    def tooltip(self, name: str, title: str) -> str:
        """What a dialog says of a parameter that is no option."""
        return tr(MEANINGS.get(name, ""))

    def add_options(self, options: type, *names: str) -> None:
        """The options of a dataclass, or those ``names``, in their order."""
        for _, option in offered_options(options, *names):
            parameter = _offered(option)
            parameter.setHelp(tr(option.meaning))
            self.add(parameter, option.advanced)

    def add_raster(self, name: str = "INPUT", title: str = "Imagery", optional: bool = False) -> None:
        """A raster."""
        self.add(QgsProcessingParameterRasterLayer(name, tr(title), optional=optional))

    def add_rasters(self, name: str = "INPUT", title: str = "Imagery") -> None:
        """Any number of rasters."""
        kind = QgsProcessing.SourceType.TypeRaster
        self.add(QgsProcessingParameterMultipleLayers(name, tr(title), kind, optional=True))

    def add_bands(
        self, title: str = "Bands (empty: the first three)", of: str = "INPUT", advanced: bool = True
    ) -> None:
        """``BANDS`` of the raster ``of``, any number of them."""
        self.add(
            QgsProcessingParameterBand(
                "BANDS", tr(title), parentLayerParameterName=of, optional=True, allowMultiple=True
            ),
            advanced,
        )

    def add_text(self, name: str, title: str, default: str | None = None, advanced: bool = False) -> None:
        """A text that may be left out."""
        self.add(QgsProcessingParameterString(name, tr(title), default, optional=True), advanced)

    def add_layer(
        self, name: str, title: str, kind: Any = POLYGONS, optional: bool = False, advanced: bool = False
    ) -> None:
        """A vector layer."""
        self.add(QgsProcessingParameterFeatureSource(name, tr(title), [kind], optional=optional), advanced)

    def add_field(self, name: str, title: str, layer: str, advanced: bool = False, **details: Any) -> None:
        """A field of the parameter ``layer``; ``numeric`` and otherwise ``details`` as of QGIS.

        Where one must be chosen, none is at first: QGIS would choose the first, which mostly is the id.
        """
        if not details.get("optional") and not details.get("allowMultiple"):
            details.setdefault("defaultValue", "")
        if details.pop("numeric", False):
            details["type"] = QgsProcessingParameterField.DataType.Numeric
        self.add(QgsProcessingParameterField(name, tr(title), parentLayerParameterName=layer, **details), advanced)

    def add_model(self, title: str, optional: bool = False) -> None:
        """``MODEL``, a file."""
        kinds = tr("Model files (*.safetensors)")
        self.add(QgsProcessingParameterFile("MODEL", tr(title), fileFilter=kinds, optional=optional))

    def add_folder(self, name: str, title: str) -> None:
        """A folder that is read."""
        self.add(QgsProcessingParameterFile(name, tr(title), QgsProcessingParameterFile.Behavior.Folder))

    def add_mask(self) -> None:
        """``MASK``."""
        self.add_layer("MASK", "Mask (only inside these polygons)", optional=True, advanced=True)

    def add_photos(self, needed: bool = True) -> None:
        """``PHOTOS``, points with the paths of photographs in place of rasters, and how they are seen.

        Args:
            needed: whether one of the two has to be given.
        """
        self._images_needed = needed
        self.add_layer("PHOTOS", "Photographs instead of imagery (points)", POINTS, optional=True, advanced=True)
        self.add_field("PHOTO_FIELD", "Field with the paths of the photographs", "PHOTOS", advanced=True, optional=True)
        self.add_options(ImageryOptions, *PHOTO_OPTIONS)

    def add_photo_fields(self, *names: str) -> None:
        """Some of ``MORE_PHOTO_FIELDS``."""
        for name in names:
            several = {"numeric": True, "allowMultiple": True} if name == SHARES else {}
            self.add_field(name, MORE_PHOTO_FIELDS[name], "PHOTOS", advanced=True, optional=True, **several)

    def add_landcover(self) -> None:
        """Land cover, as polygons with a class or as rasters."""
        self.add_layer("LANDCOVER", "Land cover (polygons)", optional=True)
        self.add_field("CLASS_FIELD", "Field with the land-cover class", "LANDCOVER", optional=True)
        self.add_rasters("LANDCOVER_RASTER", "Or land cover as rasters with class numbers")

    def add_seed(self) -> None:
        """``SEED``."""
        self.add(QgsProcessingParameterNumber("SEED", tr("Random seed"), defaultValue=0, minValue=0), advanced=True)

    # -- outputs are declared --

    def add_sink(
        self, name: str, title: str, kind: Any = POLYGONS, optional: bool = False, by_default: bool = True
    ) -> None:
        """A vector layer as an output."""
        self.add(
            QgsProcessingParameterFeatureSink(name, tr(title), kind, optional=optional, createByDefault=by_default)
        )

    def add_table(self, title: str, name: str = "TABLE") -> None:
        """A table, an output that is not made unless it is wanted."""
        self.add_sink(name, title, QgsProcessing.SourceType.TypeVector, optional=True, by_default=False)

    def add_raster_output(self, name: str, title: str, optional: bool = False, by_default: bool = True) -> None:
        """A raster as an output."""
        self.add(
            QgsProcessingParameterRasterDestination(name, tr(title), optional=optional, createByDefault=by_default)
        )

    def add_model_output(self) -> None:
        """``MODEL``, a file to be written."""
        kinds = tr("Model files (*.safetensors)")
        self.add(QgsProcessingParameterFileDestination("MODEL", tr("Model"), kinds, optional=True))

    def add_report(self, name: str = "REPORT") -> None:
        """A page to be written, which the list of results names by the algorithm."""
        title = tr("Report: {}").format(self.displayName())
        self.add(QgsProcessingParameterFileDestination(name, title, tr("HTML files (*.html)"), optional=True))

    # -- values are read --

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        checked = dict(parameters)
        for definition in self.parameterDefinitions():
            name = definition.name()
            value = parameters.get(name)
            fault = "" if definition.isDestination() else input_fault(name, value) or _field_fault(definition, value)
            if fault:
                return False, fault
            if not _is_raster(definition):
                continue
            for path in value if isinstance(value, (list, tuple)) else [value]:
                fault = raster_fault(name, path, context) if isinstance(path, str) and path else ""
                if fault:
                    return False, fault
            checked[name] = loaded(value, context)
        if self._images_needed and bool(parameters.get("INPUT")) == bool(parameters.get("PHOTOS")):
            return False, tr("Give either rasters (INPUT) or photographs (PHOTOS), one of the two.")
        return super().checkParameterValues(checked, context)

    def is_given(self, name: str) -> bool:
        """Whether a parameter was given a value of its own."""
        return self.parameters.get(name) not in (None, "")

    def value(self, name: str) -> Any:
        """A parameter, as its kind has it; None where it is optional and empty.

        Rasters are as ``raster_input`` says, and texts without the spaces around them. A list in place of a text, which
        a script may give, stays a list.
        """
        definition, of = self.parameterDefinition(name), (self.parameters, name, self.context)
        if isinstance(definition, QgsProcessingParameterNumber):
            if not self.is_given(name) and definition.defaultValue() is None:
                return None
            value = self.parameterAsDouble(*of)
            if definition.dataType() != QgsProcessingParameterNumber.Type.Integer:
                return value
            if not abs(value) <= LARGEST_WHOLE:  # QGIS would make another number of it without a word
                message = tr("The parameter {} must be a whole number of at most {:,}, not {:g}.")
                raise QgsProcessingException(message.format(name, LARGEST_WHOLE, value))
            return self.parameterAsInt(*of)
        if isinstance(definition, QgsProcessingParameterBoolean):
            return self.parameterAsBool(*of)
        if isinstance(definition, QgsProcessingParameterEnum) and definition.allowMultiple():
            return self.parameterAsEnumStrings(*of)
        if isinstance(definition, QgsProcessingParameterEnum):
            return self.parameterAsEnumString(*of) if definition.usesStaticStrings() else self.parameterAsEnum(*of)
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            return self._raster(name)
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            return self._rasters(name)
        if isinstance(definition, QgsProcessingParameterBand):
            bands = self.parameterAsInts(*of) if self.is_given(name) else []  # QGIS reads an empty text as band 0
            return bands or None if definition.allowMultiple() else next(iter(bands), None)
        if isinstance(definition, QgsProcessingParameterField) and definition.allowMultiple():
            return self.parameterAsFields(*of)
        if isinstance(definition, QgsProcessingParameterFile):
            return self.parameterAsFile(*of) or None
        if isinstance(self.parameters.get(name), (list, tuple)):
            return list(self.parameters[name])
        text = self.parameterAsString(*of)
        if isinstance(definition, QgsProcessingParameterString):
            text = text.strip()
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        return None if optional and not text else text

    def values(self, *names: str) -> dict[str, Any]:
        """Several parameters, by their names in small letters, as the engine's tasks call them."""
        return {name.lower(): self.value(name) for name in names}

    def options(self, **groups: type) -> dict[str, dict[str, Any]]:
        """The options of dataclasses, by the name of each group; those that were not declared are left out."""
        return {group: self._options(options) for group, options in groups.items()}

    def _options(self, options: type) -> dict[str, Any]:
        if options is ImageryOptions:
            return self._imagery()
        read = self._objects() if options is ObjectOptions else {}
        for field, option in offered_options(options):
            if self.parameterDefinition(option.name) is not None:
                value = self.value(option.name)
                read[field] = option.choices[value] if option.words else value
        return read

    def _imagery(self) -> dict[str, Any]:
        """``INPUT``, ``BANDS``, ``MASK`` and photographs, as far as they were declared."""
        inputs = self.value("INPUT")
        read = {"inputs": inputs if isinstance(inputs, list) else [inputs] if inputs else []}
        if self.parameterDefinition("BANDS") is not None:
            read["bands"] = self.value("BANDS")
        if self.parameterDefinition("MASK") is not None:
            read["mask"] = self.copy_path("MASK")
        return {**read, **self._photos()} if self.parameterDefinition("PHOTOS") is not None else read

    def _objects(self) -> dict[str, Any]:
        """Land cover, and fields of photographs with shares."""
        field = self.value("CLASS_FIELD")
        return {
            "landcover": self.copy_path("LANDCOVER", [field] if field else []),
            "class_field": field,
            "landcover_rasters": self.value("LANDCOVER_RASTER") or [],
            "shares": self.value(SHARES) or [],
        }

    def _photos(self) -> dict[str, Any]:
        """``PHOTOS`` and what was said of them; paths may be relative to the layer's folder."""
        field, photos = self.value("PHOTO_FIELD"), vector_layer(self, self.parameters, "PHOTOS", self.context)
        if photos is None:
            return {"photos": self.copy_path("PHOTOS"), "photo_field": field}
        if not field:
            raise QgsProcessingException(tr("Choose the field with the paths of the photographs (PHOTO_FIELD)."))
        folder = Path(layer_path(photos)).parent
        index = photos.fields().lookupField(field)
        if index >= 0:
            paths = (str(folder / str(feature.attribute(index))) for feature in photos.getFeatures())
            self.destinations.refuse_inputs("PHOTOS", paths)
        chosen = [self.value(name) for name in MORE_PHOTO_FIELDS if self.parameterDefinition(name) is not None]
        names = [name for one in chosen if one for name in (one if isinstance(one, list) else [one])]
        noted = (name for name in PHOTO_FIELDS if name in photos.fields().names())
        fields = list(dict.fromkeys([field, *names, *noted]))
        return {
            "photos": self.copy_path("PHOTOS", fields),
            "photo_field": field,
            "photo_folder": str(folder),
            "photo_layer": layer_path(photos) or photos.name(),
            **{name: self.value(option.name) for name, option in offered_options(ImageryOptions, *PHOTO_OPTIONS)},
        }

    def prepare_rasters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take from layers, on their thread, what is to be read from them later."""
        layers: list[QgsRasterLayer] = []
        for definition in self.parameterDefinitions():
            name = definition.name()
            if isinstance(definition, QgsProcessingParameterRasterLayer):
                layers.append(self.parameterAsRasterLayer(parameters, name, context))
            elif isinstance(definition, QgsProcessingParameterMultipleLayers):
                layers += self.parameterAsLayerList(parameters, name, context)
        rasters = (layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.isValid())
        self._served = ServedRasters(layer for layer in rasters if is_served(layer))

    def served_raster(self, name: str) -> ServedRaster:
        """A raster parameter that is read through QGIS, whatever it is."""
        return self._served[self._raster_layer(name)]

    def _raster_layer(self, name: str) -> QgsRasterLayer | None:
        layer = self.parameterAsRasterLayer(self.parameters, name, self.context)
        text = "" if layer is not None else self.parameterAsString(self.parameters, name, self.context)
        return raster_layer(text, self.context) if text else layer

    def _raster(self, name: str) -> str | dict[str, Any] | None:
        layer = self._raster_layer(name)
        if layer:
            return self._raster_input(layer)
        # What QGIS cannot load the engine cannot either, and its sentence says why.
        return self.parameterAsString(self.parameters, name, self.context) or None

    def _rasters(self, name: str) -> list[str | dict[str, Any]]:
        # QGIS would leave out what does not lie in a file.
        given = {**self.parameters, name: loaded(self.parameters.get(name), self.context)}
        return [self._raster_input(layer) for layer in self.parameterAsLayerList(given, name, self.context)]

    def _raster_input(self, layer: QgsRasterLayer) -> str | dict[str, Any]:
        if not is_served(layer):
            return raster_input(layer)
        mask = self.source("MASK") if self.parameterDefinition("MASK") is not None else None
        return self._served.file(layer, Place.around(mask), self.feedback)

    # -- vector layers are read --

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """A vector parameter, None where it is optional and empty."""
        source = self.parameterAsSource(self.parameters, name, self.context)
        if source is None and self.is_given(name):
            raise QgsProcessingException(self.invalidSourceError(self.parameters, name))
        return source

    def field_names(self, name: str) -> list[str]:
        """The names of all fields of a vector parameter; none where it is empty."""
        source = self.source(name)
        return source.fields().names() if source else []

    def number_fields(self, name: str) -> list[str]:
        """The names of the numeric fields of a vector parameter; none where it is empty."""
        source = self.source(name)
        return number_fields(source.fields()) if source else []

    def layer_copy(
        self, name: str, fields: Iterable[str] = (), numbers: Iterable[str] = (), keep_rows: bool = True
    ) -> LayerCopy | None:
        """A vector parameter as it is now, None where it is optional and empty.

        Selections, filters, memory and database layers all arrive alike. Of the attributes the engine gets ``fields``
        and ``numbers``, which must be numeric.
        """
        source = self.source(name)
        if source is None:
            return None
        crossing = needed_fields(source.fields(), fields, numbers)
        return LayerCopy(source, name, crossing, self.feedback, keep_rows)

    def copy_path(self, name: str, fields: Iterable[str] = (), numbers: Iterable[str] = ()) -> str | None:
        """The path of a copy of a vector parameter that only the engine reads, None where it is optional and empty."""
        copy = self.layer_copy(name, fields, numbers, keep_rows=False)
        return copy.path if copy else None


def _field_fault(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """The sentence for a field that must be chosen and was not."""
    optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    if isinstance(definition, QgsProcessingParameterField) and not (optional or value or definition.defaultValue()):
        return tr("Choose a field for “{}” ({}).").format(definition.description(), definition.name())
    return ""


def _is_raster(definition: QgsProcessingParameterDefinition) -> bool:
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return bool(definition.layerType() == QgsProcessing.SourceType.TypeRaster)
    return isinstance(definition, QgsProcessingParameterRasterLayer)


def _offered(option: Option) -> QgsProcessingParameterDefinition:
    """The parameter that offers an option."""
    name, title, optional = option.name, tr(option.title), option.default is None
    if option.words:  # in the user's language, so that scripts and models know them by their number
        words: Sequence[str] = [tr(word) for word in option.words]
        return QgsProcessingParameterEnum(name, title, options=words, defaultValue=option.choices.index(option.default))
    if option.choices:
        several = isinstance(option.default, tuple)
        choice = QgsProcessingParameterEnum(
            name,
            title,
            options=list(option.choices),
            allowMultiple=several,
            defaultValue=list(option.default) if several else option.default,
            optional=several and not option.default,
            usesStaticStrings=True,
        )
        if any(tr(word) != word for word in option.choices):
            choice.setMetadata(
                {"widget_wrapper": {"class": CHOICES, "choices": list(option.choices), "several": several}}
            )
        return choice
    if option.kind is bool:
        return QgsProcessingParameterBoolean(name, title, defaultValue=option.default)
    if option.kind is Path:
        file = QgsProcessingParameterFile(name, title, optional=optional, fileFilter=tr(option.filter))
        if not option.filter:
            file.setBehavior(QgsProcessingParameterFile.Behavior.Folder)
        return file
    if option.kind is str:
        text = QgsProcessingParameterString(name, title, option.default, optional=optional)
        if option.examples:
            text.setMetadata({"widget_wrapper": {"class": EDITABLE_LIST, "examples": list(option.examples)}})
        return text
    number = QgsProcessingParameterNumber
    limits = {"minValue": option.least, "maxValue": option.most}
    return number(
        name,
        title,
        number.Type.Double if option.kind is float else number.Type.Integer,
        option.default,
        optional,
        **{limit: value for limit, value in limits.items() if value is not None},
    )
