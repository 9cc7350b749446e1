"""Networks by name, for any number of bands, with weights from where the user says."""

from __future__ import annotations

import hashlib
import socket

import pytest
import torch
import torchvision
from torch import nn

from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.foreign_networks import torchvision_networks, weight_files
from urban_ml_plugin.core.foreign_networks.torchvision_networks import (
    IMAGENET_MEAN,
    IMAGENET_STD,
    TorchvisionFeatures,
    _normalisation,
    _take_usual_size,
)
from urban_ml_plugin.core.layers.first_layer import weights_for_bands
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.runtime.errors import DownloadError, InputError, MissingFileError, ModelFileError


@torch.inference_mode()
def features(network, bands, size, count=2):
    generator = torch.Generator().manual_seed(0)
    return network(torch.rand(count, bands, size, size, generator=generator), torch.ones(count, 1, size, size))


@pytest.mark.parametrize(
    ("name", "dimension"),
    [
        ("densenet121", 1024),
        ("efficientnet_b0", 1280),
        ("googlenet", 1024),
        ("inception_v3", 2048),
        ("mnasnet0_5", 1280),
        ("mobilenet_v3_small", 1024),
        ("regnet_x_400mf", 400),
        ("resnet18", 512),
        ("shufflenet_v2_x0_5", 1024),
        ("squeezenet1_1", 512),
        ("maxvit_t", 512),
    ],
)
def test_every_family_gives_features_for_any_bands_and_tile_size(name, dimension):
    for bands, size in ((1, 40), (4, 96)):
        found = features(build_network(name, "none", bands, size), bands, size)
        assert found.shape == (2, dimension)
        assert found.isfinite().all()
        assert not torch.equal(found[0], found[1])


def test_random_weights_follow_the_seed_and_leave_other_randomness_alone():
    torch.manual_seed(5)
    before = torch.random.get_rng_state()
    first, same, other = (build_network("squeezenet1_1", "none", 3, 64, seed) for seed in (1, 1, 2))
    assert torch.equal(torch.random.get_rng_state(), before)
    assert torch.equal(features(first, 3, 64), features(same, 3, 64))
    assert not torch.equal(features(first, 3, 64), features(other, 3, 64))


def test_with_three_bands_features_are_those_of_the_plain_network_before_its_last_layer(tmp_path):
    plain = torchvision.models.resnet18(weights=None).eval()
    torch.save(plain.state_dict(), tmp_path / "w.pth")
    built = build_network("resnet18", "file", 3, 64, weights_file=str(tmp_path / "w.pth"))
    generator = torch.Generator().manual_seed(0)
    tiles = torch.rand(2, 3, 64, 64, generator=generator)
    mean, std = (torch.tensor(side)[:, None, None] for side in (IMAGENET_MEAN, IMAGENET_STD))
    plain.fc = nn.Identity()
    with torch.inference_mode():
        expected = plain((tiles - mean) / std)
    torch.testing.assert_close(features(built, 3, 64), expected)


def test_grey_tiles_look_the_same_to_a_network_of_one_band_and_of_three():
    torch.manual_seed(0)
    weights = torchvision.models.resnet18(weights=None).state_dict()
    networks = {}
    for bands in (3, 6):
        plain = torchvision.models.resnet18(weights=None)
        plain.load_state_dict(weights)
        plain.fc = nn.Identity()
        networks[bands] = TorchvisionFeatures("resnet18", bands, plain).eval()
    tile = torch.rand(1, 1, 64, 64)
    with torch.inference_mode():
        three, six = (networks[bands](tile.expand(1, bands, 64, 64), tile) for bands in (3, 6))
    torch.testing.assert_close(three, six, rtol=1e-4, atol=1e-5)


def test_grey_looks_alike_to_a_first_layer_of_any_number_of_bands():
    torch.manual_seed(0)
    grey, weight = torch.rand(1, 1, 16, 16), torch.randn(8, 3, 3, 3)
    expected = nn.functional.conv2d(grey.expand(1, 3, 16, 16), weight)
    for bands in (1, 2, 3, 4, 7, 12):
        dealt = weights_for_bands(weight, bands)
        assert dealt.shape == (8, bands, 3, 3)
        assert dealt.flatten(2).norm(dim=(0, 2)).min() > 0.1
        torch.testing.assert_close(nn.functional.conv2d(grey.expand(1, bands, 16, 16), dealt), expected)
    assert torch.equal(weights_for_bands(weight, 3), weight)


def test_an_unknown_network_is_told_with_the_nearest_names():
    with pytest.raises(InputError, match="resnet18"):
        build_network("resnet_18", "none", 3, 64)
    with pytest.raises(InputError, match="did you mean urban"):
        build_network("urbane", "bundled", 3, 64)
    with pytest.raises(InputError, match="bundled, imagenet, file, none"):
        build_network("resnet18", "mine", 3, 64)


def test_random_weights_are_never_taken_silently():
    heard = RecordingEvents()
    build_network("squeezenet1_1", "bundled", 3, 64, events=heard)
    assert "squeezenet1_1" in heard.warnings[0]
    assert "urban2, which comes with the plugin" in heard.warnings[0]
    build_network("squeezenet1_1", "none", 3, 64, events=heard)
    assert "random" in heard.infos[0]


@pytest.mark.parametrize("ending", ["pth", "safetensors"])
def test_weights_of_the_same_network_with_another_number_of_classes_fit(tmp_path, ending):
    torch.manual_seed(1)
    trained = torchvision.models.squeezenet1_1(weights=None, num_classes=7)
    path = tmp_path / f"w.{ending}"
    if ending == "pth":
        torch.save({"state_dict": trained.state_dict()}, path)
    else:
        pytest.importorskip("safetensors.torch").save_file(trained.state_dict(), path)
    built = build_network("squeezenet1_1", "file", 3, 64, weights_file=str(path))
    torch.testing.assert_close(built.network.features[0].weight, trained.features[0].weight)


def test_weights_that_do_not_fit_or_are_foreign_are_told(tmp_path):
    pytest.importorskip("safetensors", reason="weights files need the package safetensors")
    torch.save(torchvision.models.squeezenet1_1(weights=None).state_dict(), tmp_path / "other.pth")
    torch.save([1, 2], tmp_path / "list.pth")
    torch.save({"a": nn.Linear(1, 1)}, tmp_path / "program.pth")
    narrow = torchvision.models.resnet18(weights=None).state_dict()
    torch.save({**narrow, "conv1.weight": narrow["conv1.weight"][:32]}, tmp_path / "narrow.pth")
    (tmp_path / "text.pth").write_text("I am no tensor.")
    (tmp_path / "text.safetensors").write_text("I am no tensor.")
    reasons = {"program.pth": "(it holds something else than tensors)", "narrow.pth": "size mismatch for conv1.weight"}
    for name in ("other.pth", "list.pth", "program.pth", "narrow.pth", "text.pth", "text.safetensors"):
        with pytest.raises(ModelFileError) as caught:
            build_network("resnet18", "file", 3, 64, weights_file=str(tmp_path / name))
        assert f"{tmp_path / name} does not fit resnet18" in str(caught.value)
        assert reasons.get(name, "") in str(caught.value)
        assert "weights_only" not in str(caught.value)
        assert "\n" not in str(caught.value)
    with pytest.raises(MissingFileError, match="does not exist"):
        build_network("resnet18", "file", 3, 64, weights_file=str(tmp_path / "none.pth"))
    with pytest.raises(MissingFileError, match="none given"):
        build_network("resnet18", "file", 3, 64)


@pytest.fixture
def imagenet(tmp_path, monkeypatch):
    """torchvision's own way to ImageNet weights, with a file of ours behind it; gives the path it is cached at."""
    torch.manual_seed(3)
    source = tmp_path / "source.pth"
    torch.save(torchvision.models.squeezenet1_1(weights=None).state_dict(), source)
    name = f"net-{hashlib.sha256(source.read_bytes()).hexdigest()[:8]}.pth"
    source = source.rename(tmp_path / name)
    weights = torchvision.models.SqueezeNet1_1_Weights.DEFAULT
    monkeypatch.setattr(weights.value, "url", source.as_uri())
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    return tmp_path / "hub" / "checkpoints" / name


def test_imagenet_weights_are_fetched_once_and_cached(imagenet):
    network = build_network("squeezenet1_1", "imagenet", 3, 64)
    assert imagenet.exists()
    stored = torch.load(imagenet)
    torch.testing.assert_close(network.network.features[0].weight, stored["features.0.weight"])
    (imagenet.parents[2] / imagenet.name).unlink()
    heard = RecordingEvents()
    build_network("squeezenet1_1", "imagenet", 3, 64, events=heard)
    assert f"from {imagenet}" in heard.infos[0]


def test_damaged_weights_in_the_cache_are_told(imagenet):
    build_network("squeezenet1_1", "imagenet", 3, 64)
    imagenet.write_bytes(imagenet.read_bytes()[:-100])
    with pytest.raises(DownloadError, match="delete that file"):
        build_network("squeezenet1_1", "imagenet", 3, 64)


def test_without_a_network_connection_the_download_fails_soon_and_clearly(tmp_path, monkeypatch):
    weights = torchvision.models.SqueezeNet1_1_Weights.DEFAULT
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    waits, download = [], torch.hub.download_url_to_file

    def watched(*given, **named):
        waits.append(socket.getdefaulttimeout())
        return download(*given, **named)

    monkeypatch.setattr(torch.hub, "download_url_to_file", watched)
    monkeypatch.setattr(weight_files, "PATIENCE", 1.0)
    # 192.0.2.0/24 leads nowhere by definition (RFC 5737): the answer never comes.
    for url in ("https://weights.invalid/net-00000000.pth", "https://192.0.2.1/net-00000000.pth"):
        monkeypatch.setattr(weights.value, "url", url)
        with pytest.raises(DownloadError) as caught:
            build_network("squeezenet1_1", "imagenet", 3, 64)
        assert url in str(caught.value)
        assert "connect to the internet once" in str(caught.value)
        assert not list(tmp_path.glob("hub/checkpoints/*"))
    assert waits == [1.0, 1.0]  # seconds, not the minutes that the system would wait


@pytest.mark.parametrize("name", ["googlenet", "inception_v3"])
def test_networks_that_torchvision_has_rescale_pictures_see_them_so_and_are_built_again_for_a_model(name, monkeypatch):
    make, weights = getattr(torchvision.models, name), torchvision.models.get_model_weights(name).DEFAULT
    plain = make(weights=None, transform_input=True, aux_logits=True, init_weights=False).eval()
    monkeypatch.setattr(torchvision_networks, "cached_weights", lambda *_: None)
    monkeypatch.setattr(type(weights), "get_state_dict", lambda *_, **__: plain.state_dict())
    built, again = build_network(name, "imagenet", 3, 96), build_network(name, "none", 3, 96)
    again.load_state_dict(built.state_dict())
    plain.fc = nn.Identity()
    tiles = torch.rand(2, 3, 96, 96, generator=torch.Generator().manual_seed(0))
    mean, std = (torch.tensor(side)[:, None, None] for side in (IMAGENET_MEAN, IMAGENET_STD))
    with torch.inference_mode():
        expected = plain((tiles - mean) / std)
    torch.testing.assert_close(features(built, 3, 96), expected)
    assert torch.equal(features(again, 3, 96), features(built, 3, 96))


def test_weights_of_mnasnet_come_from_a_file_or_a_model_that_tells_no_version(tmp_path):
    plain = torchvision.models.mnasnet0_5(weights=None)
    torch.save(plain.state_dict(), tmp_path / "w.pth")
    built = build_network("mnasnet0_5", "file", 3, 64, weights_file=str(tmp_path / "w.pth"))
    again = build_network("mnasnet0_5", "none", 3, 64, seed=1)
    assert torch.equal(built.network.layers[0].weight, plain.layers[0].weight)
    assert not torch.equal(features(again, 3, 64), features(built, 3, 64))
    again.load_state_dict(dict(built.state_dict()))
    assert torch.equal(features(again, 3, 64), features(built, 3, 64))


def test_a_vision_transformer_whose_weights_know_larger_pictures_is_built_again_for_a_model():
    built = {"patch_size": 56, "num_layers": 1, "num_heads": 1, "hidden_dim": 8, "mlp_dim": 8}
    large, usual = (torchvision.models.VisionTransformer(side, **built).eval() for side in (448, 224))
    rows = torch.arange(64.0).reshape(8, 8) // 8  # positions that grow downwards, seen by 8 by 8 patches
    large.encoder.pos_embedding.data[:, 1:] = rows.reshape(1, 64, 1)
    _take_usual_size(large)
    usual.load_state_dict(large.state_dict())
    found = large.encoder.pos_embedding[0, 1:, 0].reshape(4, 4)
    assert (found.diff(dim=0) > 1).all()
    tiles = torch.rand(1, 3, 224, 224, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        torch.testing.assert_close(usual(tiles), large(tiles))


def test_pictures_are_normalised_as_torchvision_tells_of_the_weights():
    assert _normalisation("efficientnet_v2_l") == ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
    assert _normalisation("efficientnet_v2_s") == (IMAGENET_MEAN, IMAGENET_STD)


def test_every_network_that_is_offered_has_imagenet_weights_whose_name_tells_their_hash():
    for name in torchvision.models.list_models(module=torchvision.models):
        url = torchvision.models.get_model_weights(name).DEFAULT.url
        digest = url.removesuffix(".pth").rpartition("-")[2]
        assert len(digest) >= 8
        assert int(digest, 16)


def test_the_scattering_network_is_offered_and_takes_no_weights():
    assert features(build_network("scattering", "bundled", 3, 64), 3, 64).isfinite().all()
    with pytest.raises(InputError, match="no weights to learn"):
        build_network("scattering", "imagenet", 3, 64)


@pytest.mark.parametrize("name", ["urban", "urban2"])
@pytest.mark.parametrize(("bands", "kind"), [(3, torch.float16), (4, torch.float32)])
def test_a_retrained_urban_network_comes_back_from_its_file_with_the_bands_it_was_trained_on(
    tmp_path, name, bands, kind
):
    retrained = build_network(name, "none", bands, 64, seed=5)
    path = tmp_path / "mine.safetensors"
    tensors = {name: tensor.to(kind) if tensor.is_floating_point() else tensor for name, tensor in own(retrained)}
    pytest.importorskip("safetensors.torch").save_file(tensors, path)
    built = build_network(name, "file", bands, 64, weights_file=str(path))
    retrained.load_state_dict(tensors)
    assert torch.equal(features(built, bands, 64), features(retrained, bands, 64))
    assert features(build_network(name, "file", 1, 64, weights_file=str(path)), 1, 64).isfinite().all()


def own(network):
    """The tensors of a network by name."""
    return network.state_dict().items()


@pytest.mark.parametrize("name", ["urban", "urban2"])
def test_an_urban_network_of_random_weights_follows_the_seed_and_advises_the_bundled_ones(name):
    heard = RecordingEvents()
    first, same, other = (build_network(name, "none", 3, 64, seed, events=heard) for seed in (1, 1, 2))
    assert torch.equal(features(first, 3, 64), features(same, 3, 64))
    assert not torch.equal(features(first, 3, 64), features(other, 3, 64))
    assert "random weights: clusters will be better with the bundled ones" in heard.infos[0]


@pytest.mark.parametrize("name", ["urban", "urban2"])
def test_what_is_no_weights_of_the_urban_network_is_told(tmp_path, name):
    with pytest.raises(InputError, match=f"no ImageNet weights for {name}: choose “bundled”"):
        build_network(name, "imagenet", 3, 64)
    torch.save(torchvision.models.squeezenet1_1(weights=None).state_dict(), tmp_path / "other.pth")
    with pytest.raises(ModelFileError, match=f"does not fit {name}"):
        build_network(name, "file", 3, 64, weights_file=str(tmp_path / "other.pth"))
    with pytest.raises(MissingFileError, match="none given"):
        build_network(name, "file", 3, 64)


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_finite_numbers_are_told(tmp_path, suffix, value):
    tensors = {name: tensor.clone() for name, tensor in own(build_network("urban", "none", 3, 64))}
    tensors["project.bias"][7] = value
    path = tmp_path / f"w{suffix}"
    if suffix == ".pth":
        torch.save(tensors, path)
    else:
        pytest.importorskip("safetensors.torch").save_file(tensors, path)
    with pytest.raises(ModelFileError, match=r"project\.bias holds values that are no finite numbers"):
        build_network("urban", "file", 3, 64, weights_file=str(path))


def test_whole_numbers_are_no_weights(tmp_path):
    tensors = {name: tensor.to(torch.int64) for name, tensor in own(build_network("urban", "none", 3, 64))}
    torch.save(tensors, tmp_path / "w.pth")
    with pytest.raises(ModelFileError, match="holds no decimal numbers"):
        build_network("urban", "file", 3, 64, weights_file=str(tmp_path / "w.pth"))


@pytest.mark.parametrize(
    ("name", "bands", "side", "zoom", "words"),
    [
        ("scattering", 3, 4096, 1.0, "Tiles of 4,096 pixels and 3 bands are too large .* at most 1,182"),
        ("urban", 3, 4096, 1.0, "choose a tile size of at most 2,364"),
        ("urban2", 3, 2048, 2.0, "choose a tile size of at most 1,182"),
        ("urban", 3, 128, 40.0, "cannot be resampled by 40: choose a factor above 0 and up to 2"),
        ("resnet18", 10**6, 64, 1.0, "1,000,000 bands are too many"),
    ],
)
def test_tiles_that_no_memory_holds_are_refused_before_anything_is_built(monkeypatch, name, bands, side, zoom, words):
    monkeypatch.setattr(torch.nn.Conv2d, "__init__", lambda *_, **__: pytest.fail("a layer was built"))
    with pytest.raises(InputError, match=words):
        build_network(name, "none", bands, side, zoom=zoom)


def test_a_scattering_network_of_large_tiles_knows_the_length_of_its_features_without_a_large_tile():
    network = build_network("scattering", "none", 1, 300)
    assert features(network, 1, 300).shape[1] == network.dimension
