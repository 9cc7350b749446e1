"""The precision follows from what the device is and what a model was made in, never from how busy the machine is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.helpers.flat_tasks import extractfeatures
from tests.helpers.rasters import noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.foreign_networks import openvino_copy
from urban_ml_plugin.core.foreign_networks.measured_speeds import FAMILIES, KINDS, SPEEDS, gain_by_openvino
from urban_ml_plugin.core.networks import precision as module
from urban_ml_plugin.core.networks.precision import (
    choose_precision,
    precision_for_maps,
    precision_for_model,
    precision_for_network,
    precision_of,
    precision_to_learn,
    supports_bfloat16,
)
from urban_ml_plugin.core.runtime import processor
from urban_ml_plugin.core.runtime.errors import InputError

CPU = torch.device("cpu")
FAST = "vendor_id\t: AuthenticAMD\nflags\t\t: fpu avx2 avx512f avx512_bf16\n"
PLAIN = "vendor_id\t: GenuineIntel\nflags\t\t: fpu avx2\n"


def on_processor(monkeypatch: pytest.MonkeyPatch, folder: Path, cpuinfo: str, computes: bool = True) -> None:
    """Make the rule believe in another processor than the one of this machine."""
    path = folder / "cpuinfo"
    path.write_text(cpuinfo)
    monkeypatch.setattr(processor, "CPUINFO", path)
    monkeypatch.setattr(module, "_computes_bfloat16", lambda: computes)


@pytest.mark.parametrize(
    ("cpuinfo", "expected", "reason"),
    [
        (FAST, "bfloat16", "an AMD with bfloat16"),
        (FAST.replace("AuthenticAMD", "GenuineIntel"), "float32", "no gain from it is known"),
        (PLAIN.replace("avx2", "avx2 avx512_bf16 amx_bf16"), "bfloat16", "matrix units"),
        (PLAIN, "float32", "not known to have bfloat16"),
        ("", "float32", "not known to have bfloat16"),
    ],
)
def test_the_processor_alone_decides(monkeypatch, tmp_path, cpuinfo: str, expected: str, reason: str) -> None:
    on_processor(monkeypatch, tmp_path, cpuinfo)
    found = precision_of(CPU)
    assert found.name == expected
    assert reason in found.reason
    assert choose_precision("auto", "urban", CPU) == expected
    assert choose_precision("auto", "scattering", CPU) == "float32"
    assert choose_precision("bfloat16", "scattering", CPU) == "bfloat16"


def test_a_processor_whose_bfloat16_pytorch_does_not_use_is_not_trusted_with_it(monkeypatch, tmp_path) -> None:
    on_processor(monkeypatch, tmp_path, FAST, computes=False)
    assert precision_of(CPU).name == "float32"
    assert "does not use it" in precision_of(CPU).reason


AMX = PLAIN.replace("avx2", "avx2 avx512_bf16 amx_bf16")


class Colours(nn.Module):
    """The least of networks that can be handed over to OpenVINO; if ``wrong``, one that it computes otherwise."""

    EXPORTABLE = True

    def __init__(self, wrong: bool = False) -> None:
        super().__init__()
        self.layer, self.wrong = nn.Conv2d(3, 4, 3), wrong

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        sign = -1 if self.wrong and torch.jit.is_tracing() else 1
        return torch.cat([tiles.mean((2, 3)), sign * tiles.amax((2, 3))], dim=1)


@pytest.mark.parametrize(
    ("cpuinfo", "name", "expected"),
    [
        (AMX, "efficientnet_b0", "openvino_bfloat16"),
        (AMX, "efficientnet_b3", "openvino_bfloat16"),  # built as the one that was measured
        (AMX, "resnet50", "openvino_bfloat16"),
        (AMX, "mobilenet_v3_large", "bfloat16"),  # not measured
        (FAST, "efficientnet_b0", "openvino_bfloat16"),
        (FAST, "resnet50", "openvino_bfloat16"),
        (FAST, "mobilenet_v3_large", "bfloat16"),  # a sixth faster is too little
        (PLAIN, "efficientnet_b0", "openvino"),
        (PLAIN, "resnet50", "float32"),
        ("", "efficientnet_b0", "float32"),
    ],
)
def test_openvino_is_chosen_where_it_was_measured_to_be_faster(
    monkeypatch, tmp_path, cpuinfo: str, name: str, expected: str
) -> None:
    pytest.importorskip("openvino")
    on_processor(monkeypatch, tmp_path, cpuinfo)
    heard = RecordingEvents()
    assert precision_for_network("auto", name, Colours(), 3, CPU, heard) == expected
    assert precision_for_network("float32", name, Colours(), 3, CPU, heard) == "float32"
    assert not heard.texts
    assert precision_for_network("auto", name, Means(), 3, CPU) != "openvino"  # not to be handed over


def test_what_was_measured_is_of_known_kinds_and_families() -> None:
    assert set(SPEEDS) <= set(KINDS)
    measured = {name for speeds in SPEEDS.values() for name in speeds}
    assert set(FAMILIES.values()) <= measured
    assert not measured & set(FAMILIES)
    amx = {"flags": "avx2 amx_bf16"}
    assert gain_by_openvino("efficientnet_b0", amx, "float32") == ("openvino", pytest.approx(2.62))
    assert gain_by_openvino("efficientnet_b0", amx, "bfloat16") == ("openvino_bfloat16", pytest.approx(4.9 / 1.53))
    assert gain_by_openvino("nobody_knows", amx, "bfloat16")[1] == 0
    assert gain_by_openvino("resnet50", {"flags": ""}, "float32")[1] == 0


def test_where_openvino_is_missing_pytorch_runs_and_the_log_says_what_would_be_faster(monkeypatch, tmp_path) -> None:
    on_processor(monkeypatch, tmp_path, AMX)
    monkeypatch.setattr(module, "openvino_version", str)
    monkeypatch.setattr(openvino_copy, "openvino_version", str)
    heard = RecordingEvents()
    assert precision_for_network("auto", "efficientnet_b0", Colours(), 3, CPU, heard) == "bfloat16"
    assert len(heard.infos) == 1
    assert heard.infos[0].startswith("efficientnet_b0 would run 3.2 times as fast here with the package openvino")
    with pytest.raises(InputError, match=r"OpenVINO cannot run the network resnet18 \(.*lacks the package openvino\)"):
        precision_for_network("openvino", "resnet18", Colours(), 3, CPU)
    assert precision_for_model("auto", "openvino", "resnet18", Colours(), 3, CPU, heard) == "float32"
    assert "made in float32 (OpenVINO) and is applied in float32, which rounds" in heard.warnings[0]


def test_a_network_that_openvino_would_compute_otherwise_stays_in_pytorch(monkeypatch, tmp_path) -> None:
    pytest.importorskip("openvino")
    on_processor(monkeypatch, tmp_path, AMX)
    assert precision_for_network("auto", "efficientnet_b0", Colours(wrong=True), 3, CPU) == "bfloat16"
    with pytest.raises(InputError, match="computes something else than PyTorch"):
        precision_for_network("openvino", "efficientnet_b0", Colours(wrong=True), 3, CPU)
    assert precision_for_model("auto", "openvino", "efficientnet_b0", Colours(), 3, CPU) == "openvino"


def test_nothing_learns_by_openvino() -> None:
    with pytest.raises(InputError, match="cannot learn by it: choose auto, float32 or bfloat16"):
        precision_to_learn("openvino", "stylegan2", CPU)


def test_no_such_precision_is_one_sentence() -> None:
    with pytest.raises(InputError, match="auto, float32, bfloat16"):
        choose_precision("half", "resnet18", CPU)


class Means(nn.Module):
    """The least of networks; where told to, one that bears no bfloat16, as some layers of some versions of PyTorch."""

    def __init__(self, bears: bool = True) -> None:
        super().__init__()
        self.layer, self.bears = nn.Conv2d(3, 4, 3), bears

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        if not self.bears and torch.is_autocast_cpu_enabled():
            raise RuntimeError("expected scalar type Float but found BFloat16")
        return tiles.mean((2, 3))


def applied(made: str, asked: str, heard: RecordingEvents, bears: bool = True) -> str:
    return precision_for_model(asked, made, "urban", Means(bears), 3, CPU, heard)


@pytest.mark.parametrize(
    ("made", "asked", "cpuinfo", "used"),
    [
        ("bfloat16", "auto", FAST, "bfloat16"),
        ("bfloat16", "auto", PLAIN, "float32"),
        ("float32", "auto", FAST, "float32"),
        ("float32", "bfloat16", FAST, "bfloat16"),
        ("bfloat16", "float32", FAST, "float32"),
    ],
)
def test_a_model_is_applied_as_it_was_made_or_a_warning_says_how_it_was(
    monkeypatch, tmp_path, made: str, asked: str, cpuinfo: str, used: str
) -> None:
    on_processor(monkeypatch, tmp_path, cpuinfo)
    heard = RecordingEvents()
    assert applied(made, asked, heard) == used
    assert len(heard.warnings) == (made != used)
    assert all(f"made in {made} and is applied in {used}" in warning for warning in heard.warnings)


def test_a_network_that_cannot_run_in_bfloat16_is_refused_in_one_sentence_or_runs_in_float32(
    monkeypatch, tmp_path
) -> None:
    on_processor(monkeypatch, tmp_path, FAST)
    heard = RecordingEvents()
    assert not supports_bfloat16(Means(bears=False), 3, CPU)
    with pytest.raises(InputError, match=r"urban cannot run in bfloat16.*“auto” or “float32”"):
        applied("bfloat16", "bfloat16", heard, bears=False)
    assert applied("bfloat16", "auto", heard, bears=False) == "float32"
    assert "made in bfloat16 and is applied in float32" in heard.warnings[0]
    assert precision_for_network("auto", "urban", Means(bears=False), 3, CPU) == "float32"


@pytest.mark.slow
def test_networks_that_bear_no_bfloat16_run_in_float32_by_themselves(tmp_path) -> None:
    # The normalisation in ConvNeXt of torch 1.13 takes no bfloat16; newer versions may.
    path = write_raster(tmp_path / "a.tif", noise(3, 64, 64))
    result = extractfeatures(
        input=path, output=str(tmp_path / "f.tif"), tile_size=64, network="convnext_tiny", weights="none"
    )
    assert result["precision"] in ("float32", "bfloat16")
    assert np.isfinite(result["dimension"])


def test_maps_are_made_in_bfloat16_where_the_model_was_and_the_processor_is_fast_at_it(monkeypatch, tmp_path) -> None:
    on_processor(monkeypatch, tmp_path, FAST)
    assert precision_for_maps("bfloat16", Means(), 3, CPU) == "bfloat16"
    assert precision_for_maps("float32", Means(), 3, CPU) == "float32"
    assert precision_for_maps("openvino", Means(), 3, CPU) == "float32"
    on_processor(monkeypatch, tmp_path, PLAIN)
    assert precision_for_maps("bfloat16", Means(), 3, CPU) == "float32"


def test_openvino_in_bfloat16_is_for_processors_that_compute_in_it(monkeypatch, tmp_path) -> None:
    pytest.importorskip("openvino")
    on_processor(monkeypatch, tmp_path, PLAIN)
    with pytest.raises(InputError, match=r"OpenVINO cannot run the network it \(in bfloat16, and the processor is not"):
        precision_for_network("openvino_bfloat16", "it", Colours(), 3, CPU)
    heard = RecordingEvents()
    assert precision_for_model("auto", "openvino_bfloat16", "it", Colours(), 3, CPU, heard) == "float32"
    assert "made in bfloat16 (OpenVINO) and is applied in float32" in heard.warnings[0]
    on_processor(monkeypatch, tmp_path, FAST)
    assert precision_for_model("auto", "openvino_bfloat16", "it", Colours(), 3, CPU) == "openvino_bfloat16"
