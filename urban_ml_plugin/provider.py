"""The provider ``urbanml``: the list of its algorithms and shipped models, in toolbox order."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .engine_process import add_setting, remove_setting
from .frontend.texts import tr
from .processing_algorithms.activationbylanduse import ActivationByLandUse
from .processing_algorithms.activationmap import ActivationMap
from .processing_algorithms.applydeepcluster import ApplyDeepCluster
from .processing_algorithms.checkengine import CheckEngine
from .processing_algorithms.clearcache import ClearCache
from .processing_algorithms.clusterchange import ClusterChange
from .processing_algorithms.clusterprofile import ClusterProfile
from .processing_algorithms.clustersensitivity import ClusterSensitivity
from .processing_algorithms.compareinterpretability import CompareInterpretability
from .processing_algorithms.createsamplecity import CreateSampleCity
from .processing_algorithms.deepcluster import DeepCluster
from .processing_algorithms.discriminativeregions import DiscriminativeRegions
from .processing_algorithms.extractfeatures import ExtractFeatures
from .processing_algorithms.featurespace import FeatureSpace
from .processing_algorithms.imagedifferences import ImageDifferences
from .processing_algorithms.installengine import InstallEngine
from .processing_algorithms.invertimages import InvertImages
from .processing_algorithms.jointozones import JoinToZones
from .processing_algorithms.latentdirections import LatentDirections
from .processing_algorithms.maptopublish import MapToPublish
from .processing_algorithms.nearestimages import NearestImages
from .processing_algorithms.predict import Predict
from .processing_algorithms.recognisecities import RecogniseCities
from .processing_algorithms.regionobjects import RegionObjects
from .processing_algorithms.scoresfromvotes import ScoresFromVotes
from .processing_algorithms.sliderpage import SliderPage
from .processing_algorithms.synthesise import Synthesise
from .processing_algorithms.templateimage import TemplateImage
from .processing_algorithms.tilegrid import TileGrid
from .processing_algorithms.traincnn import TrainCNN
from .processing_algorithms.traingan import TrainGAN
from .processing_algorithms.urbanform import UrbanForm
from .processing_algorithms.webimagery import WebImagery
from .shipped_model import ShippedModel

ALGORITHMS = (
    InstallEngine,
    CheckEngine,
    ClearCache,
    CreateSampleCity,
    WebImagery,
    TileGrid,
    MapToPublish,
    ExtractFeatures,
    DeepCluster,
    ApplyDeepCluster,
    ClusterChange,
    ClusterSensitivity,
    FeatureSpace,
    UrbanForm,
    JoinToZones,
    ClusterProfile,
    TrainCNN,
    ActivationMap,
    ActivationByLandUse,
    Predict,
    RecogniseCities,
    DiscriminativeRegions,
    RegionObjects,
    CompareInterpretability,
    TrainGAN,
    InvertImages,
    LatentDirections,
    Synthesise,
    TemplateImage,
    NearestImages,
    SliderPage,
    ScoresFromVotes,
    ImageDifferences,
)

RESOURCES = Path(__file__).parent / "resources"


class UrbanMLProvider(QgsProcessingProvider):
    """Urban ML in the Processing toolbox."""

    def id(self) -> str:
        """The prefix of every algorithm id."""
        return "urbanml"

    def name(self) -> str:
        """The name in the toolbox."""
        return "Urban ML"

    def icon(self) -> QIcon:
        """The icon in the toolbox."""
        return QIcon(str(RESOURCES / "icons" / "urban_ml.svg"))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """GeoTIFFs are what rasters are written as, whatever their names end in."""
        return ["tif", "tiff"]

    def load(self) -> bool:
        """Offer the plugin's setting under Processing options, then load the algorithms."""
        add_setting(self.name(), self.icon())
        QgsApplication.processingRegistry().providerAdded.connect(self._registered)
        return super().load()

    def _registered(self, provider: str) -> None:
        """Load once more when this provider can be found: a model learns its outputs from the algorithms it uses."""
        if provider == self.id():
            self.refreshAlgorithms()

    def unload(self) -> None:
        """Take the setting away again."""
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # QGIS 3.44 takes it away first
            registry.providerAdded.disconnect(self._registered)
        remove_setting()

    def loadAlgorithms(self) -> None:
        """Add the algorithms and the models that ship with the plugin."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is None:
            return
        group_ids = {algorithm.group(): algorithm.groupId() for algorithm in self.algorithms()}
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            model = ShippedModel(path, group_ids)
            if model.load():
                self.addAlgorithm(model)
            else:
                text = tr("The model {} cannot be read.").format(path)
                QgsMessageLog.logMessage(text, "Urban ML", Qgis.MessageLevel.Warning)
