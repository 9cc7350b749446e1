"""In which precision, and by what, a network runs: a rule on device and network, so that a machine decides alike.

A stopwatch would decide by what else the machine is doing, and labels that lie between two clusters hang on the
precision. ``docs/methods.md`` has the figures that the rule was made from.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import nn

from ..foreign_networks.measured_speeds import MARGIN, gain_by_openvino
from ..foreign_networks.openvino_copy import can_run, openvino_version
from ..options.choices import AUTO, BFLOAT16, BY_OPENVINO, FLOAT32, OPENVINO, OPENVINO_BFLOAT16, PRECISIONS, SCATTERING
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from ..runtime.processor import processor_facts

AMD = "AuthenticAMD"
FAST_CUDA = 8
"""Compute capability from which CUDA devices have units for bfloat16: Ampere."""
PROBE_SIDE = 64
"""Pixels of the tile on which a network is tried."""


class Precision(NamedTuple):
    """The precision in which a device runs learnt networks unless another is chosen, and the reason in words."""

    name: str
    reason: str


def precision_of(device: torch.device) -> Precision:
    """What ``auto`` means on a device: ``bfloat16`` where it is known to be clearly faster."""
    if device.type == "cuda":
        major = torch.cuda.get_device_capability(device)[0]
        reason = f"CUDA devices are fast in bfloat16 from compute capability {FAST_CUDA} on, and this one has {major}"
        return Precision(BFLOAT16 if major >= FAST_CUDA else FLOAT32, reason)
    if device.type != "cpu":
        return Precision(FLOAT32, f"{device.type} devices were not measured in bfloat16")
    if not torch.backends.mkldnn.is_available():
        return Precision(FLOAT32, "this PyTorch comes without oneDNN, which computes in bfloat16")
    found = _precision_of_processor(processor_facts())
    if found.name == BFLOAT16 and not _computes_bfloat16():
        return Precision(FLOAT32, "the processor has bfloat16, but this PyTorch or a setting of oneDNN does not use it")
    return found


def _precision_of_processor(facts: Mapping[str, str]) -> Precision:
    flags = facts.get("flags", "").split()
    if "amx_bf16" in flags:
        return Precision(BFLOAT16, "the processor has matrix units for bfloat16 (amx_bf16)")
    if "avx512_bf16" not in flags:
        return Precision(FLOAT32, "the processor is not known to have bfloat16 (neither avx512_bf16 nor amx_bf16)")
    if facts.get("vendor_id") == AMD:
        return Precision(BFLOAT16, "the processor is an AMD with bfloat16 (avx512_bf16)")
    return Precision(FLOAT32, "the processor has bfloat16 (avx512_bf16), but no gain from it is known for this maker")


def choose_precision(precision: str, network: str, device: torch.device) -> str:
    """``auto`` as ``precision_of`` for a learnt network; a chosen precision is kept.

    Raises:
        InputError: there is no such precision.
    """
    if precision not in PRECISIONS:
        raise InputError(f"There is no precision called {precision!r}: choose one of {', '.join(PRECISIONS)}.")
    if precision != AUTO:
        return precision
    # The scattering network takes differences of near equals, which bfloat16 would round away.
    return FLOAT32 if network == SCATTERING else precision_of(device).name


def precision_to_learn(precision: str, network: str, device: torch.device) -> str:
    """The precision in which a network learns: as ``choose_precision``.

    Raises:
        InputError: there is no such precision, or networks cannot learn in it.
    """
    chosen = choose_precision(precision, network, device)
    if chosen in BY_OPENVINO:
        raise InputError(
            f"OpenVINO runs networks, but they cannot learn by it: choose {AUTO}, {FLOAT32} or {BFLOAT16}."
        )
    return chosen


def precision_in_words(precision: str) -> str:
    """What a precision is called in a sentence."""
    return {OPENVINO: f"{FLOAT32} (OpenVINO)", OPENVINO_BFLOAT16: f"{BFLOAT16} (OpenVINO)"}.get(precision, precision)


def precision_for_network(
    precision: str, name: str, network: nn.Module, bands: int, device: torch.device, events: Events = SILENT
) -> str:
    """The precision in which to run a network, and by what.

    A chosen one is kept. ``auto`` is that of ``choose_precision``, or OpenVINO where it was measured to run the network
    faster by ``MARGIN`` on this kind of processor; where it is not installed, the log says so. ``auto`` is never one
    that the network cannot run in.

    Args:
        name: of the network.
        bands: of the tiles that it takes.

    Raises:
        InputError: there is no such precision, or the network cannot run in it.
    """
    chosen = choose_precision(precision, name, device)
    other, gain = OPENVINO, 0.0
    if precision == AUTO and device.type == "cpu":
        other, gain = gain_by_openvino(name, processor_facts(), chosen)
    if gain >= MARGIN and not openvino_version():
        events.info(
            f"{name} would run {gain:.1f} times as fast here with the package openvino, by what was measured on such "
            "processors: “Install or repair the engine” installs it."
        )
    elif gain >= MARGIN and not _fault_by_openvino(other, network, bands, device):
        return other
    return _possible(chosen, precision, name, network, bands, device)


def precision_for_model(
    precision: str,
    made_in: str,
    name: str,
    network: nn.Module,
    bands: int,
    device: torch.device,
    events: Events = SILENT,
) -> str:
    """The precision in which to apply a model; where it is not the one the model was made in, a warning says so.

    Args:
        precision: ``auto`` takes that of the model, but float32 where the device has no fast bfloat16, or no OpenVINO.
        made_in: the precision of the model.
        name, network, bands: see ``precision_for_network``.

    Raises:
        InputError: as ``precision_for_network``.
    """
    chosen = choose_precision(precision, name, device)
    if precision == AUTO:
        narrow, processor = precision_of(device).name == BFLOAT16, device.type == "cpu"
        here = {BFLOAT16: narrow, OPENVINO: processor, OPENVINO_BFLOAT16: narrow and processor}
        chosen = made_in if here.get(made_in) else FLOAT32
    used = _possible(chosen, precision, name, network, bands, device)
    if used != made_in:
        made, now = precision_in_words(made_in), precision_in_words(used)
        events.warning(
            f"The model was made in {made} and is applied in {now}, which rounds differently: tiles that lie "
            "between two clusters may get another label than in the precision of the model, and values differ a little."
        )
    return used


def precision_for_maps(made_in: str, network: nn.Module, bands: int, device: torch.device) -> str:
    """The precision in which to make the maps that evidence is read from: bfloat16 for what was made so, if it is fast.

    Args:
        made_in: the precision of the model.
        bands: of the tiles that the network takes.
    """
    fast = made_in == BFLOAT16 and precision_of(device).name == BFLOAT16
    return BFLOAT16 if fast and supports_bfloat16(network, bands, device) else FLOAT32


def _possible(chosen: str, wanted: str, name: str, network: nn.Module, bands: int, device: torch.device) -> str:
    if chosen in BY_OPENVINO:
        fault = _fault_by_openvino(chosen, network, bands, device)
        if not fault:
            return chosen
        if wanted != AUTO:
            raise InputError(
                f"OpenVINO cannot run the network {name} ({fault}): choose the precision “auto” or “float32”."
            )
    if chosen == FLOAT32 or (chosen == BFLOAT16 and supports_bfloat16(network, bands, device)):
        return chosen
    if wanted == AUTO:
        return FLOAT32
    raise InputError(
        f"The network {name} cannot run in bfloat16 with the PyTorch and the processor of this machine: choose the "
        "precision “auto” or “float32”."
    )


def _fault_by_openvino(chosen: str, network: nn.Module, bands: int, device: torch.device) -> str:
    """Why OpenVINO cannot run a network in one of its precisions; empty if it can."""
    if device.type != "cpu":
        return f"the device {device.type} is chosen"
    narrow, own = chosen == OPENVINO_BFLOAT16, precision_of(device)
    if narrow and own.name != BFLOAT16:
        return f"in bfloat16, and {own.reason}"
    return can_run(network, bands, PROBE_SIDE, narrow)


@torch.inference_mode()
def supports_bfloat16(network: nn.Module, bands: int, device: torch.device) -> bool:
    """Whether a network can run in bfloat16 with this PyTorch on this device; some layers of some versions cannot."""
    if BFLOAT16 not in getattr(network, "PRECISIONS", PRECISIONS):  # as it says itself
        return False
    tile = torch.zeros(1, bands, PROBE_SIDE, PROBE_SIDE, device=device)
    try:
        with torch.autocast(device.type, torch.bfloat16):
            network(tile, torch.ones_like(tile[:, :1]))
    except RuntimeError:  # torch has no error of its own for this
        return False
    return True


@torch.inference_mode()
def _computes_bfloat16() -> bool:
    """Whether oneDNN does, too: a version or a setting of it may not know what the processor can."""
    try:
        with torch.autocast("cpu", torch.bfloat16):
            nn.functional.conv2d(torch.zeros(8, 16, 8, 8), torch.zeros(16, 16, 3, 3))
    except RuntimeError:  # torch has no error of its own for this
        return False
    return True
