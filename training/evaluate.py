"""How well features separate the classes of a folder of labelled tiles, and how fast they are.

    scripts/evaluate FOLDER [--network urban2 --weights bundled] [--weights-file FILE] [--json OUT] [--quick]

FOLDER has one subfolder for each class, with pictures inside. The features of the chosen network stand beside those of
its two halves, ``urban`` and EfficientNet-Lite0, of the scattering network, of ``urban`` with random weights, of
ResNet-18 and of counted colours and edges:

- clusters, with as many as there are classes, found by k-means in the features as they are and standardised, and as
  the plugin finds them: normalised mutual information (NMI) and adjusted Rand index (ARI) with the classes, median and
  worst over seeds;
- linear probe: accuracy of logistic regression on standardised features, mean and standard deviation over five folds,
  with a bootstrapped 95 % interval (“from”, “to”); near: the same by the five nearest by cosine, standardised too;
- tiles per second in blocks as the plugin runs them, and the ratio to ResNet-18. The networks take turns, yet these two
  hold only where nothing else uses the machine.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
import torchvision
from torch import Tensor, nn

from training.handmade import Handmade
from training.labelledtiles import LabelledTiles, read_folder
from training.scores import FOLDS, QUICK, THOROUGH, Description, Effort, score
from urban_ml_plugin.core.clustering.self_training import measure_shading
from urban_ml_plugin.core.layers.pooling import without_holes
from urban_ml_plugin.core.networks.computing import Encoder, choose_device, use_all_cores
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.options.choices import URBAN2
from urban_ml_plugin.core.publishing.outputs import whole_outputs
from urban_ml_plugin.core.runtime.errors import InputError, UrbanMLError

BATCH = 64
RANDOM_SEEDS = 3
"""Random weights are drawn so often, and the median of each score is told."""
TIMED = 64
"""Tiles of a turn in which speed is measured."""
TURNS = 5
REFERENCE = "resnet18, none"

Scores = dict[str, float]
"""By the names of ``scores.score``, with ``tiles_per_second`` and its ratio ``of_resnet18``; empty if not present."""


def evaluate(
    tiles: LabelledTiles,
    network: str = URBAN2,
    weights: str = "bundled",
    file: str | None = None,
    effort: Effort = THOROUGH,
    compare: bool = True,
) -> Iterator[tuple[str, Scores]]:
    """Name and scores of the chosen network and, if asked, of those to compare it with, as soon as they are known.

    Raises:
        InputError: a class has fewer tiles than there are folds.
        UrbanMLError: as ``networks.build_network``.
    """
    _check(tiles)
    rivals = {f"{network}, {weights}": [build_network(network, weights, 3, tiles.tile_size, weights_file=file)]}
    if compare:
        rivals.update(references(tiles.tile_size))
    device = choose_device()
    encoders = {name: [Encoder(one, device) for one in several] for name, several in rivals.items()}
    speeds = tiles_per_second({name: several[0] for name, several in encoders.items() if several}, tiles)
    for name, several in encoders.items():
        each = [score(describe(one, tiles), tiles.labels, effort) for one in several]
        scores = {key: statistics.median(one[key] for one in each) for key in each[0]} if each else {}
        if name in speeds:
            scores["tiles_per_second"] = speeds[name]
        if name in speeds and REFERENCE in speeds:
            scores["of_resnet18"] = speeds[name] / speeds[REFERENCE]
        yield name, scores


def _check(tiles: LabelledTiles) -> None:
    counts = np.bincount(tiles.labels)
    if counts.min() < FOLDS:
        raise InputError(
            f"The class {tiles.classes[counts.argmin()]} has {counts.min()} pictures: every class needs at least "
            f"{FOLDS}, so that each of {FOLDS} folds has one."
        )


def references(tile_size: int) -> dict[str, list[nn.Module]]:
    """What a network is compared with: several where a median is to be told, none where weights are not present."""
    kept = (3, tile_size)  # bands and tile size
    return {
        "urban, bundled": [build_network("urban", "bundled", *kept)],
        "EfficientNet-Lite0": [OfPhotographs(build_network(URBAN2, "bundled", *kept))],
        "scattering, bundled": [build_network("scattering", "bundled", *kept)],
        "urban, none": [build_network("urban", "none", *kept, seed) for seed in range(RANDOM_SEEDS)],
        REFERENCE: [build_network("resnet18", "none", *kept)],
        "resnet18, imagenet": [build_network("resnet18", "imagenet", *kept)] if has_imagenet_weights() else [],
        "colours and edges": [Handmade()],
    }


class OfPhotographs(nn.Module):
    """The half of ``urban2`` that was trained on ImageNet, by itself."""

    TRACEABLE = True

    def __init__(self, both: nn.Module) -> None:
        super().__init__()
        self.both = both

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, 3, T, T)."""
        return self.both.of_photographs(tiles, valid, 1)[:, 0]  # type: ignore[no-any-return,operator]

    def views(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features of each tile and of its quarters: (N, 5, D)."""
        return without_holes(self.both.of_photographs(tiles, valid, 5), valid)  # type: ignore[operator]


def has_imagenet_weights() -> bool:
    """Whether the ImageNet weights of ResNet-18 lie in the cache of torch: nothing is downloaded here."""
    url = torchvision.models.ResNet18_Weights.DEFAULT.url
    return Path(torch.hub.get_dir(), "checkpoints", Path(url).name).exists()


def describe(encoder: Encoder, tiles: LabelledTiles) -> Description:
    """Run a network over all tiles and their quarters, once."""
    parts = np.split(np.arange(len(tiles)), range(BATCH, len(tiles), BATCH))
    views = np.concatenate([encoder.views(tiles.batch(part)) for part in parts])
    return Description(views, measure_shading(encoder, tiles, views[:, 0]), encoder.feature_blocks)


def tiles_per_second(encoders: dict[str, Encoder], tiles: LabelledTiles) -> dict[str, float]:
    """How fast each network is, the median of several turns: they take turns so that a busy machine slows all alike."""
    some = tiles.batch(np.arange(TIMED) % len(tiles))
    seconds: dict[str, list[float]] = {name: [] for name in encoders}
    for encoder in encoders.values():
        encoder.warm_up(3, tiles.tile_size)
    for _ in range(TURNS):
        for name, encoder in encoders.items():
            start = time.perf_counter()
            encoder.features(some)
            seconds[name].append(time.perf_counter() - start)
    return {name: TIMED / statistics.median(times) for name, times in seconds.items()}


HEADING = """\
                            as they are               standardised              as the plugin             linear probe
                       D    NMI worst   ARI worst     NMI worst   ARI worst     NMI worst   ARI worst    mean    sd  \
from    to   near tiles/s  ratio"""
ROW = """\
{name:20}{features:4.0f}\
 {plain_nmi:6.3f}{plain_nmi_worst:6.3f}{plain_ari:6.3f}{plain_ari_worst:6.3f} \
 {standard_nmi:6.3f}{standard_nmi_worst:6.3f}{standard_ari:6.3f}{standard_ari_worst:6.3f} \
 {plugin_nmi:6.3f}{plugin_nmi_worst:6.3f}{plugin_ari:6.3f}{plugin_ari_worst:6.3f} \
 {probe:6.3f}{probe_sd:6.3f}{probe_low:6.3f}{probe_high:6.3f} {neighbours:6.3f}\
 {tiles_per_second:7.1f} {of_resnet18:6.2f}"""


def as_row(name: str, scores: Scores) -> str:
    """A line of the table."""
    return ROW.format_map({"name": name, "of_resnet18": math.nan, **scores}) if scores else f"{name:20} not present"


def main() -> None:
    """Read the command line, evaluate and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--network", default=URBAN2)
    parser.add_argument("--weights", default="bundled", choices=("bundled", "imagenet", "file", "none"))
    parser.add_argument("--weights-file", help="take these instead of --weights")
    parser.add_argument("--json", type=Path, help="write the numbers into this file")
    parser.add_argument("--quick", action="store_true", help="the chosen network alone, with fewer starts and seeds")
    chosen = parser.parse_args()
    use_all_cores()
    try:
        with whole_outputs() as outputs:
            numbers = Path(outputs.path(chosen.json)) if chosen.json else None
            table = _print_table(read_folder(chosen.folder), chosen)
            if numbers:
                numbers.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")
    except UrbanMLError as error:
        sys.exit(str(error))


def _print_table(tiles: LabelledTiles, chosen: argparse.Namespace) -> dict[str, Scores]:
    weights = "file" if chosen.weights_file else chosen.weights
    effort = QUICK if chosen.quick else THOROUGH
    table: dict[str, Scores] = {}
    for name, scores in evaluate(tiles, chosen.network, weights, chosen.weights_file, effort, not chosen.quick):
        if not table:
            print(f"{len(tiles)} tiles of {tiles.tile_size} px, {len(tiles.classes)} classes\n{HEADING}")
        table[name] = scores
        print(as_row(name, scores), flush=True)
    return table


if __name__ == "__main__":
    main()
