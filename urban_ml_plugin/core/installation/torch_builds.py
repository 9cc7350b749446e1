"""Which build of PyTorch suits a machine: for the processor, for NVIDIA's GPUs by their driver, for Apple's GPUs.

PyPI's own builds are for CUDA on Linux, several GB that are of no use without a GPU of NVIDIA's, and for the processor
alone on Windows, where such a GPU would stay unused. PyTorch's index has each build by itself. The standard library
suffices, since this is asked before anything is installed.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess  # nosec B404  # runs nvidia-smi only, without a shell
from typing import NamedTuple

INDEX = "https://download.pytorch.org/whl/"


class Build(NamedTuple):
    """A build of PyTorch, with what it takes to install the engine with it."""

    name: str
    """The folder of PyTorch's index; empty for PyPI's."""
    device: str
    """What it computes on, in words."""
    least_driver: tuple[int, ...] = ()
    """The oldest driver of NVIDIA's that runs it: on Windows it is a little newer, which the table allows for."""
    download_gb: float = 0.5
    disk_gb: float = 1.5
    minutes: int = 5
    only: bool = False
    """Whether PyTorch must come from this folder alone: PyPI has newer ones, which need a newer driver."""

    @property
    def address(self) -> str:
        """The address of its index; empty for PyPI's."""
        return f"{INDEX}{self.name}" if self.name else ""


PROCESSOR = Build("cpu", "the processor")
PROCESSOR_FROM_PYPI = Build("", "the processor")
APPLE = Build("", "the Apple GPU", download_gb=0.4, disk_gb=1.2)
CUDA = (
    Build("cu128", "the NVIDIA GPU", (570,), 3.5, 8, 15, only=True),
    Build("cu126", "the NVIDIA GPU", (528, 33), 3.2, 7, 15, only=True),
    Build("cu118", "the NVIDIA GPU", (452, 39), 2.9, 6, 15, only=True),
)
"""From the newest to the oldest. CUDA 12.x runs on every driver from that of CUDA 12.0 on, and 11.x on those from 11.0
on (CUDA compatibility, NVIDIA); GPUs of the 50 series need CUDA 12.8, whose drivers begin at 570."""


def suited_build() -> Build:
    """The build for this machine."""
    return build_for(platform.system(), platform.machine(), nvidia_driver())


def build_for(system: str, machine: str, driver: tuple[int, ...] | None) -> Build:
    """The build for a machine.

    Args:
        system, machine: as ``platform.system`` and ``platform.machine`` have them.
        driver: version of NVIDIA's driver, None where there is none.
    """
    if system == "Darwin":
        return APPLE if machine == "arm64" else PROCESSOR_FROM_PYPI
    has_cuda = machine.lower() in ("x86_64", "amd64")
    for build in CUDA:
        if has_cuda and driver is not None and driver >= build.least_driver:
            return build
    return PROCESSOR if system == "Linux" else PROCESSOR_FROM_PYPI


def nvidia_driver() -> tuple[int, ...] | None:
    """The version of NVIDIA's driver, None where there is no GPU of theirs, or none that answers."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    command = [program, "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        told = subprocess.run(  # nosec B603  # a program by its path
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.match(r"\s*(\d+(?:\.\d+)*)", told)
    return tuple(int(part) for part in found[1].split(".")) if found else None
