import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from training import evaluate
from training.handmade import Handmade, uniform_patterns
from training.labelledtiles import read_folder
from training.scores import QUICK, linear_probe, score
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError, OutputError

ROOT = Path(__file__).parents[2]
KINDS = ("narrow", "wide", "blobs")
EACH = 20
SIDE = 64


def picture(rng, kind):
    """Narrow stripes, wide stripes or blobs, in a random phase and light, with noise."""
    y, x = np.mgrid[:SIDE, :SIDE] + rng.uniform(0, 9)
    pattern = {"narrow": np.sin(y), "wide": np.sin(x / 2), "blobs": np.sin(x / 4) * np.sin(y / 4)}[kind]
    grey = 120 + rng.uniform(30, 50) * pattern[..., None] + rng.normal(0, 8, (SIDE, SIDE, 3))
    return grey.clip(0, 255).astype(np.uint8)


def write(folder, name, pixels, suffix=".png"):
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(folder / f"{name}{suffix}")


@pytest.fixture(scope="module")
def planted(tmp_path_factory) -> Path:
    folder, rng = tmp_path_factory.mktemp("planted"), np.random.default_rng(0)
    for kind, suffix in zip(KINDS, (".png", ".tif", ".jpg")):
        for number in range(EACH):
            write(folder / kind, number, picture(rng, kind), suffix)
    return folder


@pytest.fixture(scope="module")
def shuffled(tmp_path_factory) -> Path:
    """The pictures of ``planted``, in folders drawn at random."""
    folder, rng = tmp_path_factory.mktemp("shuffled"), np.random.default_rng(1)
    for number, place in enumerate(rng.permutation(3 * 2 * EACH)):
        write(folder / "abc"[place % 3], number, picture(rng, KINDS[number % 3]))
    return folder


@pytest.fixture(scope="module")
def table(planted) -> dict:
    """All networks, with no ImageNet weights in the cache."""
    before = torch.hub.get_dir()
    torch.hub.set_dir(str(planted / "nothing here"))
    yield dict(evaluate.evaluate(read_folder(planted), "scattering", effort=QUICK))
    torch.hub.set_dir(before)


@pytest.mark.slow
def test_planted_classes_are_found_by_every_way_of_looking(table):
    for name in ("scattering, bundled", "colours and edges"):
        scores = table[name]
        assert min(scores["standard_nmi_worst"], scores["plugin_nmi_worst"], scores["plugin_ari_worst"]) > 0.9, name
        assert min(scores["probe"], scores["probe_low"], scores["neighbours"]) > 0.9, name


@pytest.mark.slow
def test_no_median_is_below_its_worst_value_and_no_mean_outside_its_interval(table):
    for scores in filter(None, table.values()):
        for key in scores:
            if f"{key}_worst" in scores:
                assert scores[f"{key}_worst"] <= scores[key] <= 1
        assert scores["probe_low"] <= scores["probe"] <= scores["probe_high"]


@pytest.mark.slow
def test_speed_is_told_relative_to_resnet18(table):
    assert table["resnet18, none"]["of_resnet18"] == 1
    for scores in filter(None, table.values()):
        ratio = scores["tiles_per_second"] / table["resnet18, none"]["tiles_per_second"]
        assert scores["of_resnet18"] == pytest.approx(ratio)


@pytest.mark.slow
def test_imagenet_weights_that_are_not_there_are_not_fetched(table):
    assert table["resnet18, imagenet"] == {}
    assert evaluate.as_row("resnet18, imagenet", {}).endswith("not present")


@pytest.mark.slow
def test_the_table_is_aligned(table):
    def ends(line):
        return [word.end() for word in re.finditer(r"\S+", line[20:])]

    for name, scores in table.items():
        if scores:
            assert ends(evaluate.as_row(name, scores)) == ends(evaluate.HEADING.splitlines()[1])


def test_labels_drawn_at_random_are_found_by_nothing(shuffled):
    ((_, scores),) = evaluate.evaluate(read_folder(shuffled), "scattering", effort=QUICK, compare=False)
    for kind in ("plain", "standard", "plugin"):
        assert scores[f"{kind}_nmi"] < 0.1
        assert abs(scores[f"{kind}_ari"]) < 0.05
    assert scores["probe"] == pytest.approx(1 / 3, abs=0.15)
    assert scores["neighbours"] == pytest.approx(1 / 3, abs=0.15)


def test_random_weights_are_drawn_several_times_and_differ():
    first, second, third = evaluate.references(SIDE)["urban, none"]
    assert not torch.equal(first.project.weight, second.project.weight)
    assert not torch.equal(second.project.weight, third.project.weight)


def test_the_probe_chooses_the_penalty_on_inner_folds():
    """One feature in 30 tells the class: with a weak penalty the probe learns the others, too."""
    rng = np.random.default_rng(0)
    labels = np.repeat([0, 1], 60)
    features = rng.standard_normal((120, 30))
    features[:, 0] += labels
    probe = linear_probe((0.0001, 1000.0)).fit(features, labels)
    assert probe[-1].best_params_ == {"C": 0.0001}
    assert linear_probe((1000.0,)).fit(features, labels)[-1].C == 1000


def test_features_can_be_scored_again_without_the_network(planted):
    tiles = read_folder(planted)
    encoder = Encoder(Handmade(), torch.device("cpu"))
    description = evaluate.describe(encoder, tiles)
    assert description.views.shape == (3 * EACH, 5, 105)
    del encoder
    assert score(description, tiles.labels, QUICK) == score(description, tiles.labels, QUICK)


@pytest.mark.slow
def test_the_command_prints_a_table_and_writes_the_numbers(planted, tmp_path):
    out = tmp_path / "scores.json"
    options = ["--network", "scattering", "--quick", "--json", str(out)]
    command = [sys.executable, "-m", "training.evaluate", str(planted), *options]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    scores = json.loads(out.read_text())["scattering, bundled"]
    assert told.startswith("60 tiles of 64 px, 3 classes\n")
    assert f"{scores['plugin_nmi']:.3f}" in told
    assert scores["probe"] > 0.9
    assert scores["tiles_per_second"] > 0


def run_main(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["evaluate", *map(str, arguments)])
    evaluate.main()


def test_the_command_ends_with_one_sentence_where_something_is_wrong(planted, tmp_path, monkeypatch):
    with pytest.raises(SystemExit, match=r"nowhere does not exist: name one"):
        run_main(monkeypatch, tmp_path / "nowhere")
    with pytest.raises(SystemExit, match=r"The weights file .*none\.safetensors does not exist"):
        run_main(monkeypatch, planted, "--weights-file", tmp_path / "none.safetensors")


def test_a_file_that_cannot_be_written_is_refused_before_the_work(planted, tmp_path, monkeypatch):
    monkeypatch.setattr(evaluate, "evaluate", lambda *_: pytest.fail("worked first"))
    with pytest.raises(SystemExit, match="is a folder") as refused:
        run_main(monkeypatch, planted, "--json", tmp_path)
    assert isinstance(refused.value.__context__, OutputError)


def test_larger_pictures_give_their_middle(tmp_path):
    marked = np.zeros((50, 41, 3), np.uint8)
    marked[9:41, 4:36] = (10, 20, 30)
    write(tmp_path / "a", "large", marked)
    write(tmp_path / "a", "usual", np.full((32, 32, 3), 7, np.uint8))
    write(tmp_path / "b", "usual", np.full((32, 32), 9, np.uint8))
    tiles = read_folder(tmp_path)
    assert tiles.pictures.shape == (3, 32, 32, 3)
    assert (tiles.pictures[0] == (10, 20, 30)).all()
    assert tiles.classes == ["a", "b"]
    assert tiles.labels.tolist() == [0, 0, 1]


def test_tiles_are_scaled_to_one_and_keep_their_order(planted):
    tiles = read_folder(planted)
    batch = tiles.batch(np.array([5, 2]))
    assert batch.pixels.shape == (2, 3, SIDE, SIDE)
    assert batch.pixels.dtype == np.float32
    assert np.allclose(batch.pixels[1, 2], tiles.pictures[2, :, :, 2] / 255)
    assert batch.valid.all()


@pytest.mark.parametrize(
    ("pixels", "sentence"),
    [
        (np.zeros((20, 40, 3), np.uint8), r"odd\.png has 40 × 20 pixels, and most have at least 32 × 32"),
        (np.full((32, 32), 40_000, np.uint16), r"odd\.png has more than 8 bits a band: convert it"),
    ],
    ids=["too small", "16 bits"],
)
def test_a_picture_that_does_not_fit_is_named(tmp_path, pixels, sentence):
    for number in range(3):
        write(tmp_path / "a", number, np.zeros((32, 32, 3), np.uint8))
    write(tmp_path / "b", "odd", pixels)
    with pytest.raises(InputError, match=sentence):
        read_folder(tmp_path)


def test_a_broken_picture_is_named(planted, tmp_path):
    for name in "ab":
        write(tmp_path / name, "whole", np.zeros((32, 32, 3), np.uint8))
    (tmp_path / "a" / "broken.png").write_bytes((tmp_path / "a" / "whole.png").read_bytes()[:60])
    with pytest.raises(InputError, match=r"broken\.png cannot be read"):
        read_folder(tmp_path)


def test_a_folder_without_classes_is_refused(planted, tmp_path):
    with pytest.raises(MissingFileError, match="does not exist"):
        read_folder(tmp_path / "nowhere")
    with pytest.raises(InputError, match="has 0 subfolders with pictures"):
        read_folder(planted / "wide")


def test_a_class_too_small_for_the_folds_is_named(tmp_path):
    for name, count in (("many", 9), ("few", 4)):
        for number in range(count):
            write(tmp_path / name, number, np.zeros((32, 32, 3), np.uint8))
    with pytest.raises(InputError, match="The class few has 4 pictures: every class needs at least 5"):
        next(evaluate.evaluate(read_folder(tmp_path)))


def handmade(tiles: torch.Tensor) -> dict[str, np.ndarray]:
    features = Handmade()(tiles, torch.ones_like(tiles[:, :1])).numpy()
    names = ("moments", "colours", "directions", "patterns")
    return dict(zip(names, np.split(features, np.cumsum([6, 24, 16]), axis=1)))


def test_counted_directions_tell_which_way_edges_run():
    ramp = torch.linspace(0.1, 0.9, 32).expand(1, 3, 32, 32)
    across, down, diagonal = (handmade(tiles)["directions"][0] for tiles in (ramp, ramp.mT, (ramp + ramp.mT) / 2))
    assert across[0] == pytest.approx(1)
    assert down[8] == pytest.approx(1)
    assert diagonal[4] + diagonal[3] == pytest.approx(1)


def test_counts_are_shares_and_patterns_do_not_see_light():
    tiles = torch.rand(2, 3, 32, 32) / 2
    here, brighter = handmade(tiles), handmade(tiles + 0.25)
    for name in ("directions", "patterns"):
        assert np.allclose(here[name].sum(axis=1), 1)
        assert np.allclose(here[name], brighter[name], atol=2e-3)
    assert np.allclose(here["colours"].sum(axis=1), 3)
    assert np.allclose(brighter["moments"][:, :3] - here["moments"][:, :3], 0.25)
    assert not np.allclose(here["colours"], brighter["colours"])


def test_58_of_the_256_patterns_are_uniform():
    kinds = uniform_patterns().numpy()
    counts = np.bincount(kinds)
    assert len(counts) == 59
    assert (counts[:58] == 1).all()
    assert counts[58] == 256 - 58
    assert kinds[0b01010101] == 58
    assert kinds[0b11000001] < 58
