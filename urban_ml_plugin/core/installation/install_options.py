"""Where the packages of the engine come from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..options.option import option


@dataclass(frozen=True)
class InstallOptions:
    """How the engine is installed.

    Attributes:
        only_pip: on Debian and Ubuntu, take PyTorch and the like from PyPI, too, and not from the system. This needs no
            administrator, and more room.
        timm: install timm, too, for over a thousand more networks (NETWORK ``timm:…``). Once installed it stays.
        dask: install Dask, too, by which work is shared out to several processes of this machine, or to other machines.
            The help of “Check the engine” says how. Once installed it stays.
        wheels: folder with the packages as wheels, for a machine without a network. The help says how to fill it.
    """

    only_pip: bool = option(False, "Take everything from PyPI (no administrator needed)")
    timm: bool = option(False, "Networks of timm, too")
    dask: bool = option(False, "Dask, to share out work, too")
    wheels: str | None = option(None, "Folder of wheels, instead of the network", kind=Path, advanced=True)
