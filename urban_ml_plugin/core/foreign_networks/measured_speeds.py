"""How fast networks run on kinds of processors, by PyTorch and by OpenVINO: measured once, so that nothing is timed.

``scripts/benchmark --backends`` gives the figures: tiles of 224 pixels, two cores, ratios of processor time within a
turn, the median of five turns.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..options.choices import BFLOAT16, FLOAT32, OPENVINO

AMX, AVX512_BF16, AVX2 = "amx_bf16", "avx512_bf16", "avx2"
KINDS = (AMX, AVX512_BF16, AVX2)
"""Flags that tell kinds of processors apart; the first that a processor has is its kind."""
SPEEDS: dict[str, dict[str, dict[str, float]]] = {
    AMX: {
        "resnet50": {BFLOAT16: 1.66, OPENVINO: 1.09},
        "efficientnet_b0": {BFLOAT16: 1.53, OPENVINO: 2.62},
    },
    AVX512_BF16: {
        "resnet50": {BFLOAT16: 1.60, OPENVINO: 1.09},
        "efficientnet_b0": {BFLOAT16: 1.66, OPENVINO: 3.32},
    },
    AVX2: {"efficientnet_b0": {BFLOAT16: 0.04, OPENVINO: 1.91}},
}
"""By kind of processor and network: times as fast as PyTorch in float32, as the engine runs it."""
FAMILIES = {f"efficientnet_b{number}": "efficientnet_b0" for number in range(1, 8)}
"""Networks that are built as one that was measured, of the same layers and more of them."""
MARGIN = 1.2
"""Times as fast as the precision of the processor: for less nothing is changed."""


def openvino_gain(network: str, facts: Mapping[str, str], otherwise: str) -> float:
    """Times as fast as in another precision that OpenVINO runs a network on a processor; 0 if it was not measured.

    Args:
        network: its name.
        facts: of the processor, see ``processor_facts``.
        otherwise: the precision in which PyTorch would run it.
    """
    flags = facts.get("flags", "").split()
    kind = next((kind for kind in KINDS if kind in flags), "")
    speeds = SPEEDS.get(kind, {}).get(FAMILIES.get(network, network), {})
    if OPENVINO not in speeds or (otherwise != FLOAT32 and otherwise not in speeds):
        return 0.0
    return speeds[OPENVINO] / speeds.get(otherwise, 1.0)
