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
from urban_ml_plugin.core.networks import precision as module
from urban_ml_plugin.core.networks.precision import (
    choose_precision,
    precision_for_model,
    precision_for_network,
    precision_of,
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
