"""THE LIST of the packages that the engine stands on. The standard library suffices to read it.

``python3 -m urban_ml_plugin.core.runtime.requirements`` prints the names that apt knows them by, one a line.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple


class Requirement(NamedTuple):
    """One package under the three names it has, and what the engine does with it."""

    module: str
    """The name in ``import``."""
    distribution: str
    """The name on PyPI."""
    debian: str
    """The name in Debian and Ubuntu; empty where apt has none that will do."""
    purpose: str
    """What cannot be done without it."""
    required: bool = True
    """Whether the main algorithms need it; without an optional one, only its own purpose is lost."""
    must_hold: str = ""
    """A file inside the package without which an installed copy does not count."""
    on_request: str = ""
    """The option of the installation by which it is asked for, where it is installed only then."""
    alone: bool = False
    """Whether it is installed without what it asks for itself, which is not used."""


TIMM, DASK = ON_REQUEST = ("timm", "dask")
"""Options of the installation, by their names there."""

REQUIREMENTS = (
    Requirement("numpy", "numpy", "python3-numpy", "all arithmetic"),
    Requirement("scipy", "scipy", "python3-scipy", "neighbourhoods, statistics"),
    Requirement("pandas", "pandas", "python3-pandas", "attribute tables"),
    Requirement("sklearn", "scikit-learn", "python3-sklearn", "clusters, principal components"),
    Requirement("torch", "torch", "python3-torch", "neural networks"),
    Requirement("torchvision", "torchvision", "python3-torchvision", "network architectures"),
    Requirement("rasterio", "rasterio", "python3-rasterio", "reading and writing rasters"),
    Requirement("shapely", "shapely", "python3-shapely", "geometry"),
    Requirement("pyproj", "pyproj", "python3-pyproj", "coordinate reference systems"),
    Requirement("geopandas", "geopandas", "python3-geopandas", "reading, joining and writing vector layers"),
    Requirement("rtree", "Rtree", "python3-rtree", "the spatial index that older GeoPandas needs"),
    Requirement("safetensors", "safetensors", "", "model files that are safe to open"),
    # Debian's plotly comes without its JavaScript, so a report from it would not open offline.
    Requirement("plotly", "plotly", "", "reports that open offline", must_hold="package_data/plotly.min.js"),
    Requirement("threadpoolctl", "threadpoolctl", "python3-threadpoolctl", "threads of linear algebra"),
    Requirement(
        "openvino",
        "openvino",
        "",
        "networks in ONNX files, and some of torchvision and timm, which it runs faster",
        required=False,
    ),
    Requirement("timm", "timm", "", "networks of timm (NETWORK timm:…)", required=False, on_request=TIMM, alone=True),
    # Debian's of different releases are years apart, and all machines of a cluster need the same.
    Requirement("distributed", "distributed", "", "sharing out work", required=False, on_request=DASK),
    Requirement("cryptography", "cryptography", "", "encryption for Dask", required=False, on_request=DASK),
    Requirement("bokeh", "bokeh", "", "the dashboard of Dask", required=False, on_request=DASK),
    Requirement("psutil", "psutil", "python3-psutil", "measuring free memory", required=False),
)

FAST_BLAS = "libopenblas0-openmp"
"""The linear algebra that networks run fastest on in Debian.

Without an optimised BLAS matrix products take 18 to 62 times as long on Debian 13, and its ``-pthread`` build slows
convolutions there by a fifth to a third.
"""

DEBIAN_SYSTEM = ("python3-venv", FAST_BLAS)
"""What else apt must give: the means to make an environment, and the BLAS."""


def installed_version(distribution: str) -> str:
    """The version of a package, which is not loaded for it; empty if it is not there."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def debian_packages() -> list[str]:
    """Everything that apt gives the engine on Debian and Ubuntu."""
    return [*DEBIAN_SYSTEM, *(requirement.debian for requirement in REQUIREMENTS if requirement.debian)]


if __name__ == "__main__":
    print("\n".join(debian_packages()))
