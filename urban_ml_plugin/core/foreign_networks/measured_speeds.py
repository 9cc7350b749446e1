"""How fast networks run on kinds of processors, by PyTorch and by OpenVINO: measured once, so that nothing is timed.

``scripts/benchmark --backends`` gives the figures: tiles of 224 pixels, two cores, ratios of processor time within a
turn, the median of three to five turns. Those of AVX2 were measured on a newer processor whose kernels were limited to
it. Those of AMX come from another machine, before cores took tiles of their own; there, OpenVINO in bfloat16 had 1.5
(ResNet-50) and 3.2 times (EfficientNet-B0) the speed of PyTorch in bfloat16.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..options.choices import BFLOAT16, BY_OPENVINO, FLOAT32, OPENVINO, OPENVINO_BFLOAT16

AMX, AVX512_BF16, AVX2 = "amx_bf16", "avx512_bf16", "avx2"
KINDS = (AMX, AVX512_BF16, AVX2)
"""Flags that tell kinds of processors apart; the first that a processor has is its kind."""
SPEEDS: dict[str, dict[str, dict[str, float]]] = {
    AMX: {
        "resnet50": {BFLOAT16: 1.66, OPENVINO: 1.09, OPENVINO_BFLOAT16: 2.49},
        "efficientnet_b0": {BFLOAT16: 1.53, OPENVINO: 2.62, OPENVINO_BFLOAT16: 4.90},
    },
    AVX512_BF16: {
        "resnet18": {BFLOAT16: 1.63, OPENVINO: 1.09, OPENVINO_BFLOAT16: 2.02},
        "resnet50": {BFLOAT16: 1.60, OPENVINO: 1.16, OPENVINO_BFLOAT16: 2.19},
        "densenet121": {BFLOAT16: 2.19, OPENVINO: 1.57, OPENVINO_BFLOAT16: 2.81},
        "efficientnet_b0": {BFLOAT16: 0.89, OPENVINO: 1.90, OPENVINO_BFLOAT16: 2.75},
        "efficientnet_v2_s": {BFLOAT16: 1.29, OPENVINO: 1.39, OPENVINO_BFLOAT16: 2.39},
        "mobilenet_v3_large": {BFLOAT16: 3.20, OPENVINO: 3.11, OPENVINO_BFLOAT16: 3.64},
        "regnet_y_800mf": {BFLOAT16: 1.63, OPENVINO: 1.27, OPENVINO_BFLOAT16: 2.31},
        "convnext_tiny": {BFLOAT16: 1.0, OPENVINO: 1.62, OPENVINO_BFLOAT16: 2.63},  # float32 where bfloat16 fails
    },
    AVX2: {
        "resnet18": {OPENVINO: 1.00},
        "resnet50": {OPENVINO: 1.06},
        "densenet121": {OPENVINO: 1.22},
        "efficientnet_b0": {BFLOAT16: 0.04, OPENVINO: 1.36},
        "efficientnet_v2_s": {OPENVINO: 1.11},
        "mobilenet_v3_large": {OPENVINO: 0.82},
        "regnet_y_800mf": {OPENVINO: 1.19},
        "convnext_tiny": {OPENVINO: 1.24},
    },
}
"""By kind of processor and network: times as fast as PyTorch in float32, as the engine runs it."""
FAMILIES = {
    **{f"efficientnet_b{number}": "efficientnet_b0" for number in range(1, 8)},
    **{f"efficientnet_v2_{size}": "efficientnet_v2_s" for size in "ml"},
    **{f"densenet{layers}": "densenet121" for layers in (161, 169, 201)},
    **{f"convnext_{size}": "convnext_tiny" for size in ("small", "base", "large")},
    "resnet34": "resnet18",
    "resnet101": "resnet50",
    "resnet152": "resnet50",
}
"""Networks that are built as one that was measured, of the same layers and more of them."""
MARGIN = 1.2
"""Times as fast as the precision of the processor: for less nothing is changed."""


def gain_by_openvino(network: str, facts: Mapping[str, str], otherwise: str) -> tuple[str, float]:
    """The precision by OpenVINO that suits a network on a processor, and how many times as fast as another it is.

    bfloat16 stands beside bfloat16 alone. 0 times if nothing was measured.

    Args:
        network: its name.
        facts: of the processor, see ``processor_facts``.
        otherwise: the precision in which PyTorch would run it.
    """
    flags = facts.get("flags", "").split()
    kind = next((kind for kind in KINDS if kind in flags), "")
    speeds = {FLOAT32: 1.0, **SPEEDS.get(kind, {}).get(FAMILIES.get(network, network), {})}
    allowed = BY_OPENVINO if otherwise == BFLOAT16 else (OPENVINO,)
    best = max(allowed, key=lambda precision: speeds.get(precision, 0.0))
    return best, speeds.get(best, 0.0) / speeds[otherwise] if otherwise in speeds else 0.0
