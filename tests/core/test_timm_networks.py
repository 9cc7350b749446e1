"""Networks of timm: with weights from a file or from where they lie, in any number of bands, and in models."""

from __future__ import annotations

import hashlib
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import torch
from safetensors.torch import save, save_file
from torch import Tensor, nn

from tests.helpers.flat_tasks import activationmap, applydeepcluster, deepcluster, predict, traincnn
from tests.helpers.model_files import read_model
from tests.helpers.planted_status import cause_city
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.whole_tiles import whole_tiles
from urban_ml_plugin.core.attribution.scorer import Scorer
from urban_ml_plugin.core.attribution.tile_explainer import TileExplainer
from urban_ml_plugin.core.foreign_networks import timm_networks
from urban_ml_plugin.core.networks.computing import quarter_views
from urban_ml_plugin.core.networks.networks import build_network, grey_features
from urban_ml_plugin.core.runtime.errors import (
    DownloadError,
    InputError,
    MissingFileError,
    MissingPackageError,
    ModelFileError,
)

timm = pytest.importorskip("timm", reason="networks of timm are optional")

SMALL = {"test_resnet": 96, "test_vit": 64}
"""Networks that timm has for tests, and how many features they give."""


def drawn(name: str, seed: int = 0, **options: Any) -> nn.Module:
    torch.manual_seed(seed)
    return timm.create_model(name, **options).eval()


def weights(folder: Path, name: str, seed: int = 0, **options: Any) -> str:
    path = folder / f"{name}_{seed}.safetensors"
    save_file(drawn(name, seed, **options).state_dict(), path)
    return str(path)


@torch.inference_mode()
def plain(name: str, tiles: Tensor, patches: bool) -> Tensor:
    """What timm itself says of tiles: means over its patches, or what it has before its last layer."""
    network = drawn(name)
    card = network.pretrained_cfg
    mean, std = (torch.tensor(card[part]).view(1, 3, 1, 1) for part in ("mean", "std"))
    seen = (tiles - mean) / std
    if patches:
        return network.forward_features(seen)[:, network.num_prefix_tokens :].mean(dim=1)
    return network.forward_head(network.forward_features(seen), pre_logits=True)


@pytest.mark.parametrize("name", SMALL)
def test_features_are_those_that_timm_gives_with_the_weights_of_a_file(tmp_path: Path, name: str) -> None:
    side = 160  # what the transformer was made for
    built = build_network(f"timm:{name}", "file", 3, side, weights_file=weights(tmp_path, name))
    tiles = torch.rand(2, 3, side, side, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        found = built(tiles, torch.ones(2, 1, side, side))
    assert found.shape == (2, SMALL[name])
    assert not torch.equal(found[0], found[1])
    torch.testing.assert_close(found, plain(name, tiles, patches=name == "test_vit"), rtol=1e-4, atol=1e-5)
    assert built.origin.sha256 == hashlib.sha256(Path(weights(tmp_path, name)).read_bytes()).hexdigest()


@torch.inference_mode()
def test_quarters_of_a_tile_are_averages_over_the_patches_in_them_and_leave_invalid_ground_out(tmp_path: Path) -> None:
    built = build_network("timm:test_vit", "file", 3, 160, weights_file=weights(tmp_path, "test_vit"))
    tiles = torch.rand(1, 3, 160, 160, generator=torch.Generator().manual_seed(0))
    valid = torch.ones(1, 1, 160, 160)
    valid[..., :80, :32] = 0  # two columns of patches in the quarter above left
    (maps,) = built.maps(tiles)
    views = quarter_views(built, tiles, valid)
    assert maps.shape == (1, 64, 10, 10)
    torch.testing.assert_close(views[0, 1], maps[0, :, :5, 2:5].mean(dim=(1, 2)), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(views[0, 4], maps[0, :, 5:, 5:].mean(dim=(1, 2)), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(views[:, 0], built(tiles, valid))


def test_a_transformer_sees_tiles_near_their_own_size_with_the_positions_that_it_has_learnt(tmp_path: Path) -> None:
    path = weights(tmp_path, "vit_tiny_patch16_384", depth=1)
    network = timm.create_model("vit_tiny_patch16_384", depth=1)
    short = {"depth": 1}
    assert network.pos_embed.shape[1] == 24 * 24 + 1
    with pytest.MonkeyPatch.context() as patch:
        make = timm.create_model
        patch.setattr(timm, "create_model", lambda *given, **options: make(*given, **short, **options))
        for tile, side in ((64, 224), (256, 256), (1000, 384)):
            built = build_network("timm:vit_tiny_patch16_384", "file", 3, tile, weights_file=path)
            assert built.origin.side == side
            assert built.network.pos_embed.shape[1] == (side // 16) ** 2 + 1
    own, seen = drawn("vit_tiny_patch16_384", depth=1).pos_embed[:, 1:], built.network.pos_embed[:, 1:]
    torch.testing.assert_close(seen, own)  # at the size that it was made for


@pytest.mark.parametrize("name", SMALL)
def test_grey_looks_alike_in_any_number_of_bands(tmp_path: Path, name: str) -> None:
    path = weights(tmp_path, name)
    found = [
        grey_features(build_network(f"timm:{name}", "file", bands, 160, weights_file=path), bands, 160)
        for bands in (3, 6)
    ]
    torch.testing.assert_close(*found, rtol=1e-3, atol=1e-4)
    assert (
        build_network(f"timm:{name}", "none", 1, 64)(torch.rand(1, 1, 64, 64), torch.ones(1, 1, 64, 64))
        .isfinite()
        .all()
    )


def test_weights_of_another_network_files_with_programs_and_names_that_are_not_there_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ModelFileError, match="does not fit timm:test_resnet"):
        build_network("timm:test_resnet", "file", 3, 64, weights_file=weights(tmp_path, "test_vit"))
    state = drawn("test_resnet").state_dict()
    torch.save({"model": {**state, "program": print}}, tmp_path / "p.pth")
    with pytest.raises(ModelFileError, match="it holds something else than tensors"):
        build_network("timm:test_resnet", "file", 3, 64, weights_file=str(tmp_path / "p.pth"))
    torch.save({"model": state, "epoch": 7}, tmp_path / "w.pth")  # as programs that train networks write it
    build_network("timm:test_resnet", "file", 3, 64, weights_file=str(tmp_path / "w.pth"))
    with pytest.raises(MissingFileError, match="does not exist"):
        build_network("timm:test_resnet", "file", 3, 64)
    with pytest.raises(InputError, match=r"has no network called .*did you mean .*timm:test_resnet"):
        build_network("timm:test_resnett", "none", 3, 64)
    with pytest.raises(InputError, match=r"knows no weights called .*: those of this network are .*r160_in1k"):
        build_network("timm:test_resnet.mine", "none", 3, 64)
    heard = RecordingEvents()
    build_network("timm:test_resnet", "bundled", 3, 64, events=heard)
    assert any("starts from random ones" in text for text in heard.warnings)
    monkeypatch.setitem(sys.modules, "timm", None)
    with pytest.raises(MissingPackageError, match="“Install or repair the engine” with “Networks of timm, too”"):
        build_network("timm:test_resnet", "none", 3, 64)


class Hub:
    """A place of weights as Hugging Face's: the hash stands in the answer that leads to the file."""

    def __init__(self, content: bytes) -> None:
        self.content, self.sha256 = content, hashlib.sha256(content).hexdigest()
        self.refuses, self.asked = False, 0


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    there = Hub(save(drawn("test_resnet").state_dict()))

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            there.asked += 1
            self.send_response(401 if there.refuses else 302)
            self.send_header("X-Linked-Etag", f'"{there.sha256}"')
            self.send_header("Location", "/stored")
            self.end_headers()

        def do_GET(self) -> None:
            if self.path != "/stored":
                self.do_HEAD()
                return
            self.send_response(200)
            self.send_header("Content-Length", str(len(there.content)))
            self.end_headers()
            self.wfile.write(there.content)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr(timm_networks, "HUB", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "hub"))
    yield there
    server.shutdown()
    server.server_close()


def test_timm_s_own_weights_are_fetched_once_with_their_hash_and_licence(hub: Hub, tmp_path: Path) -> None:
    heard = RecordingEvents()
    built = [build_network("timm:test_resnet", "imagenet", 3, 64, events=heard) for _ in range(2)][1]
    assert hub.asked == 2  # where it lies, and the file; not again
    assert [path.name.endswith(f"-{hub.sha256[:16]}.safetensors") for path in (tmp_path / "hub").rglob("*.*")] == [True]
    assert sum("licence apache-2.0" in text for text in heard.infos) == 2
    assert (built.origin.sha256, built.origin.license) == (hub.sha256, "apache-2.0")
    torch.testing.assert_close(built.network.conv1[0].weight, drawn("test_resnet").conv1[0].weight)


def test_a_damaged_download_a_gate_and_no_network_are_told_in_a_sentence(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, hub.content = hub.content, hub.content[:-1] + b"!"
    with pytest.raises(DownloadError, match=r"are damaged: delete that file"):
        build_network("timm:test_resnet", "imagenet", 3, 64)
    hub.content = content
    monkeypatch.setattr(torch.hub, "get_dir", lambda: "/nowhere")
    hub.refuses = True
    with pytest.raises(DownloadError, match=r"only to whom their makers allow it: .*choose it as weights file"):
        build_network("timm:test_resnet", "imagenet", 3, 64)
    monkeypatch.setattr(timm_networks, "HUB", "http://127.0.0.1:9")
    with pytest.raises(DownloadError, match="connect to the internet once, or fetch that file on another machine"):
        build_network("timm:test_resnet", "imagenet", 3, 64)


def test_evidence_for_what_a_transformer_says_lies_on_its_patches_and_adds_up(tmp_path: Path) -> None:
    network = build_network("timm:test_vit", "file", 3, 160, weights_file=weights(tmp_path, "test_vit"))
    row = torch.randn(1, 1, 64, generator=torch.Generator().manual_seed(0))
    scorer = Scorer("timm:test_vit", 3, 160, (network,), row, torch.zeros(1, 64))
    explainer, count = TileExplainer(scorer), 3
    pixels = np.random.default_rng(0).random((count, 3, 160, 160), np.float32)
    tiles = whole_tiles(pixels)
    found = explainer.explain(tiles, np.zeros(count, np.int64))
    assert (explainer.layers, explainer.cell) == (["patch_maps"], 16)
    np.testing.assert_allclose(found.evidence.mean(axis=(1, 2)), found.scores, rtol=1e-3, atol=1e-3)
    with torch.no_grad():
        (maps,) = network.maps(torch.from_numpy(pixels))
    cells = torch.einsum("ncyx,c->nyx", maps, row[0, 0]).numpy()
    assert np.corrcoef(found.evidence[:, 8::16, 8::16].ravel(), cells.ravel())[0, 1] > 0.99


@pytest.mark.parametrize("name", ["test_resnet", "test_vit"])
def test_a_model_holds_the_network_and_gives_the_same_again_without_the_weights_file(tmp_path: Path, name: str) -> None:
    picture, _ = planted_city(seed=0, tiles=6, tile=64)
    raster, path = str(write_city(tmp_path / "city.tif", picture)), weights(tmp_path, name)
    model, given = str(tmp_path / "m.safetensors"), {"network": f"timm:{name}", "weights": "file", "weights_file": path}
    deepcluster(
        input=raster,
        clusters=4,
        tile_size=64,
        bands=[1, 2, 3, 4],
        output=str(tmp_path / "t.gpkg"),
        model=model,
        **given,
    )
    Path(path).unlink()
    applydeepcluster(input=raster, model=model, output=str(tmp_path / "a.gpkg"))
    here, there = (geopandas.read_file(tmp_path / file) for file in ("a.gpkg", "t.gpkg"))
    assert here.cluster.tolist() == there.cluster.tolist()
    assert here.cluster.nunique() == 4
    origin = read_model(model, "deepcluster")[1]["network"]["origin"]
    assert origin["source"].startswith(f"timm {timm.__version__}, {name} from ")
    assert len(origin["sha256"]) == 64


@pytest.mark.parametrize("name", ["test_resnet", pytest.param("test_vit", marks=pytest.mark.slow)])
def test_a_network_of_timm_learns_and_its_evidence_is_mapped(tmp_path: Path, name: str) -> None:
    city, model = cause_city(tmp_path, tiles=8), str(tmp_path / "m.safetensors")
    given = {"inputs": [str(city.raster)], "labels": str(city.zones), "field": "score", "tile_size": 64, "folds": 3}
    given |= {"network": f"timm:{name}", "weights": "file", "weights_file": weights(tmp_path, name)}
    told = traincnn(**given, output=str(tmp_path / "o.gpkg"), model=model, epochs=1)
    assert np.isfinite(told["compared"])
    predict(input=str(city.raster), model=model, output=str(tmp_path / "p.gpkg"))
    activationmap(input=str(city.raster), model=model, output=str(tmp_path / "map.tif"), overlap=0)
    with rasterio.open(tmp_path / "map.tif") as file:
        values = file.read(1)
    assert values.shape == (512, 512)
    assert np.nanstd(values) > 0
