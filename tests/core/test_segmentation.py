"""Networks that name pixels: torchvision's with weights from its own place, and an ONNX file of the user's."""

from __future__ import annotations

import hashlib
from pathlib import Path

import geopandas
import numpy as np
import pytest
import torch
import torchvision
from shapely.geometry import Point
from torch import nn

from urban_ml_plugin.core.images.photographs import Photographs
from urban_ml_plugin.core.objects import segmentation
from urban_ml_plugin.core.objects.class_names import VOID
from urban_ml_plugin.core.objects.segmentation import (
    OnnxSegmenter,
    TorchvisionSegmenter,
    segment_photograph,
    segment_tile,
)
from urban_ml_plugin.core.options.city_options import BYTES, IMAGENET_SCALE, UNIT
from urban_ml_plugin.core.options.imagery_options import ImageryOptions
from urban_ml_plugin.core.runtime.errors import DownloadError, InputError, MissingFileError, MissingPackageError
from urban_ml_plugin.core.runtime.events import SILENT

NAMES = {0: "void", 1: "bright", 2: "red"}


class Thresholds(nn.Module):
    """Scores of three classes: dark, bright, and red."""

    def __init__(self, scale: float = 1.0, numbers: bool = False) -> None:
        super().__init__()
        self.scale, self.numbers = scale, numbers

    def forward(self, picture: torch.Tensor) -> torch.Tensor:
        red, green, blue = (picture[:, band : band + 1] / self.scale for band in range(3))
        scores = torch.cat([0.4 - green, green - 0.4, 3 * (red - green) + 0 * blue], dim=1) * 20
        return scores.argmax(dim=1) if self.numbers else scores


def export(path: Path, network: nn.Module, side: int = 32, any_size: bool = True) -> str:
    pytest.importorskip("openvino", reason="ONNX files are run by OpenVINO")
    axes = {"input": {0: "n", 2: "h", 3: "w"}} if any_size else None
    torch.onnx.export(
        network.eval(),
        torch.zeros(1, 3, side, side),
        str(path),
        input_names=["input"],
        dynamic_axes=axes,
        opset_version=13,
    )
    return str(path)


def picture(side: int = 40) -> np.ndarray:
    """Dark, with a bright patch and a red one."""
    found = np.full((3, side, side), 0.1, np.float32)
    found[:, 5:15, 5:15] = 0.9
    found[0, 20:30, 20:35] = 0.9
    return found


@pytest.mark.parametrize("any_size", [True, False])
@pytest.mark.parametrize("numbers", [True, False])
def test_an_exported_network_names_pixels_at_any_size(tmp_path: Path, any_size: bool, numbers: bool) -> None:
    network = OnnxSegmenter(export(tmp_path / "a.onnx", Thresholds(numbers=numbers), 64, any_size), NAMES, UNIT)
    assert network.names == {1: "bright", 2: "red"}
    assert network.side == (0 if any_size else 64)
    found = segment_tile(network, picture())
    assert found.labels.shape == (40, 40)
    assert (found.labels[8:12, 8:12] == 1).all()
    assert (found.labels[23:27, 23:32] == 2).all()
    assert (found.labels[32:, :15] == VOID).all()
    assert found.sure.mean() > 0.9


def test_pictures_are_given_as_the_file_takes_them(tmp_path: Path) -> None:
    path = export(tmp_path / "a.onnx", Thresholds(scale=255.0))
    assert (OnnxSegmenter(path, NAMES, BYTES).segment(picture()).labels[8:12, 8:12] == 1).all()
    assert (OnnxSegmenter(path, NAMES, UNIT).segment(picture()).labels == VOID).all()
    assert not np.array_equal(
        OnnxSegmenter(path, NAMES, BYTES).segment(picture()).labels,
        OnnxSegmenter(path, NAMES, IMAGENET_SCALE).segment(picture()).labels,
    )


def test_a_photograph_is_segmented_in_its_middle_square(tmp_path: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    wide = np.zeros((40, 60, 3), np.uint8)
    wide[5:15, 15:25] = 230
    image.fromarray(wide).save(tmp_path / "a.png")
    network = OnnxSegmenter(export(tmp_path / "a.onnx", Thresholds()), NAMES, UNIT)
    layer = geopandas.GeoDataFrame({"photo": ["a.png"]}, geometry=[Point(9, 48)], crs=4326)
    layer.to_file(tmp_path / "photos.gpkg")
    photographs = Photographs(ImageryOptions((), None, None, str(tmp_path / "photos.gpkg"), "photo", str(tmp_path)), 20)
    found = segment_photograph(network, photographs, 0, 20)
    assert found.labels.shape == (20, 20)
    assert (found.labels[3:7, 3:7] == 1).all()
    assert (found.labels[10:] == VOID).all()


def test_what_is_no_network_for_pictures_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError, match="does not exist"):
        OnnxSegmenter(str(tmp_path / "none.onnx"), NAMES, UNIT)
    good = export(tmp_path / "a.onnx", Thresholds())
    with pytest.raises(InputError, match="has 3 classes and the list of classes the number 7"):
        OnnxSegmenter(good, {7: "tree"}, UNIT).segment(picture())
    (tmp_path / "broken.onnx").write_bytes(Path(good).read_bytes()[:100])
    with pytest.raises(InputError, match="cannot be read as ONNX") as caught:
        OnnxSegmenter(str(tmp_path / "broken.onnx"), NAMES, UNIT)
    assert "\n" not in str(caught.value)
    grey = export(tmp_path / "pool.onnx", nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten()))
    with pytest.raises(InputError, match="gives no class for each pixel"):
        OnnxSegmenter(grey, NAMES, UNIT).segment(picture())


def test_without_openvino_the_remedy_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.onnx").write_bytes(b"x")
    monkeypatch.setitem(__import__("sys").modules, "openvino", None)
    with pytest.raises(MissingPackageError, match="need the package openvino"):
        OnnxSegmenter(str(tmp_path / "a.onnx"), NAMES, UNIT)


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Weights of torchvision's smallest network, random, at the address that it fetches them from."""
    torch.manual_seed(0)
    network = torchvision.models.segmentation.lraspp_mobilenet_v3_large(weights=None, weights_backbone=None)
    torch.save(network.state_dict(), tmp_path / "source.pth")
    name = f"net-{hashlib.sha256((tmp_path / 'source.pth').read_bytes()).hexdigest()[:8]}.pth"
    source = (tmp_path / "source.pth").rename(tmp_path / name)
    weights = torchvision.models.segmentation.LRASPP_MobileNet_V3_Large_Weights.DEFAULT
    monkeypatch.setattr(weights.value, "url", source.as_uri())
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "home"))
    return source


def test_torchvision_s_network_is_fetched_once_and_read_as_tensors_only(
    stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = []
    load = torch.load
    monkeypatch.setattr(torch, "load", lambda *given, **named: (loaded.append(named), load(*given, **named))[1])
    network = TorchvisionSegmenter("lraspp_mobilenet_v3_large", SILENT)
    assert [named["weights_only"] for named in loaded] == [True]
    assert len(network.names) == 20
    assert "__background__" not in network.names.values()
    found = segment_tile(network, picture())
    assert set(np.unique(found.labels)) <= {VOID, *network.names}
    assert found.labels.shape == (40, 40)
    stored.unlink()
    assert (
        segment_tile(TorchvisionSegmenter("lraspp_mobilenet_v3_large", SILENT), picture()).labels == found.labels
    ).all()


def test_offline_it_says_so_in_one_sentence(stored: Path) -> None:
    stored.unlink()
    with pytest.raises(DownloadError, match="The weights of lraspp_mobilenet_v3_large cannot be fetched") as caught:
        TorchvisionSegmenter("lraspp_mobilenet_v3_large", SILENT)
    assert "connect to the internet once" in str(caught.value)


def test_a_network_is_unsure_where_no_class_has_half_of_the_probability() -> None:
    scores = np.zeros((3, 1, 2))
    scores[1, 0, 0] = 5
    found = segmentation._of_scores(scores, {1: "a", 2: "b"})
    assert found.sure.tolist() == [[True, False]]
    assert found.labels[0, 0] == 1
