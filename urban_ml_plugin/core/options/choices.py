"""The words among which the user chooses, the same in QGIS, in the engine and in the files that it writes."""

from __future__ import annotations

AUTO = "auto"
"""The choice that follows from the rest."""

URBAN2, URBAN, SCATTERING = "urban2", "urban", "scattering"
"""The networks of the plugin; others are torchvision's, by their names there, timm's, or lie in ONNX files."""
EMBEDDING = "embedding"
"""The network that reads rasters of ready-made embeddings, of which it takes means."""
TIMM, ONNX = "timm:", ".onnx"
"""With what the names of networks of timm begin, and those of ONNX files end."""
OWN_ENCODERS = (URBAN2, URBAN)
"""Those of them that have learnt something, and know a range of ground resolutions."""
BUNDLED, IMAGENET, FILE, NONE = WEIGHTS = ("bundled", "imagenet", "file", "none")
DEVICES = (AUTO, "cpu", "cuda", "mps")
PRECISIONS = AUTO, FLOAT32, BFLOAT16, OPENVINO, OPENVINO_BFLOAT16 = (
    "auto",
    "float32",
    "bfloat16",
    "openvino",
    "openvino_bfloat16",
)
BY_OPENVINO = (OPENVINO, OPENVINO_BFLOAT16)
"""Float32 and bfloat16 by OpenVINO; the others are PyTorch's."""

PCA, UMAP = PLANES = ("pca", "umap")
"""Ways to lay the space of features on a plane."""
ALIGNMENTS = ("none", "standardise", "coral", "radiometry", "radiometry+standardise")
"""``radiometry`` gives each band its own range of values instead of the model's, before the network sees it."""

REGRESSION, ORDERED, CLASSES = TASKS = ("regression", "ordered", "classes")
AVERAGE, EVERYWHERE = SUPPORTS = ("average", "everywhere")
"""What the value of a polygon says: it is the average over it, or holds everywhere in it."""
RIDGE, LOGIT, SOFTMAX, SVM, BINOMIAL, CORN = HEADS = ("ridge", "logit", "softmax", "svm", "binomial", "corn")
SPATIAL, RANDOM = BLOCKS = ("spatial", "random")
LAST, ALL = PARTS = ("last", "all")
"""Of a network, to be fine-tuned."""

GRADCAM, GUIDED, HIRESCAM, LAYERCAM, INTEGRATED = ATTRIBUTIONS = (
    "gradcam",
    "guidedgradcam",
    "hirescam",
    "layercam",
    "integratedgradients",
)
LOWEST, HIGHEST, PREDICTED, SCORE = TARGETS = ("lowest", "highest", "predicted", "score")
"""What a map of activation speaks for."""

MIDDLE, VIEWS = PANORAMAS = ("middle", "views")
"""What is seen of pictures all around the camera: the square in their middle, or four views a quarter turn apart."""

OPTIMISATION, ENCODER, ITERATIVE = METHODS = ("optimisation", "encoder", "iterative")
"""Ways to find an image again in a generative model."""

NORMAL, COVARIANCE, PROJECTED, CONDITIONAL = DIRECTIONS = ("normal", "covariance", "projected", "conditional")
"""Ways to walk where a value grows: across the border between low and high; as images differ that differ so; across
that border with the borders of other values kept; as images differ at like other values."""
