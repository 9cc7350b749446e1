"""The base of generative models: draws tiles of cities, trains on them, and writes what ships.

    python -m training.base_generator FOLDER [--minutes 120] [--cities 150] [--go-on]     (scripts/train_base_generator)

Started again with the same folder it goes on where it was left: tiles are kept, and a checkpoint after every thousand
images. ``--go-on`` begins with the weights that ship, and what ships then counts the images of both.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.torch import save

from training.cities import pictures
from training.surfaces import SIDE
from urban_ml_plugin.core.generation.adversarial_training import EPOCH, AdversarialTraining, Start, first_thousands
from urban_ml_plugin.core.generation.base_generator import CARD, start_networks
from urban_ml_plugin.core.generation.principal_components import begin_with, principal_components
from urban_ml_plugin.core.generation.stylegan2 import Shape
from urban_ml_plugin.core.learning.checkpoint import Checkpoint, fingerprint
from urban_ml_plugin.core.learning.preview import Preview
from urban_ml_plugin.core.learning.run import MOST_EPOCHS, Outcome, Run
from urban_ml_plugin.core.networks.computing import choose_device, use_all_cores
from urban_ml_plugin.core.networks.precision import choose_precision
from urban_ml_plugin.core.options.choices import BUNDLED, NONE
from urban_ml_plugin.core.options.generation.training_options import TrainingOptions
from urban_ml_plugin.core.runtime.events import SILENT

SIZE, SEED = 64, 0
PIXELS = (0.4, 1.2)
"""Metres: tiles of 26 to 77 m, on which houses, streets and trees are seen as such."""
FIRST_CITY = 30_000
"""Seeds of cities start here, so that no city that users or tests make was trained on."""
LEAST_CONTRAST = 6
"""Spread of 8-bit values below which a tile shows nothing."""
LEFT = ("mapping.", "coarse.", "synthesis.coarse.")
"""Beginnings of names of weights that do not ship."""


class Tiles:
    """Images in memory."""

    def __init__(self, images: NDArray[np.uint8]) -> None:
        self.images = images

    def __len__(self) -> int:
        return len(self.images)

    def batch(self, indices: NDArray[np.int64]) -> NDArray[np.uint8]:
        """(n, 3, S, S) the images at some indices."""
        return self.images[indices]


def draw_tiles(cities: int) -> NDArray[np.uint8]:
    """Tiles (N, 3, SIZE, SIZE) of some cities, each in a look of its own, without those that show nothing."""
    times = SIDE // SIZE
    drawn = []
    for seed in range(FIRST_CITY, FIRST_CITY + cities):
        for picture, _, _ in pictures(seed, PIXELS):
            cut = picture.reshape(times, SIZE, times, SIZE, 3).transpose(0, 2, 4, 1, 3)
            drawn.append(cut.reshape(times**2, 3, SIZE, SIZE))
    tiles = np.concatenate(drawn)
    contrast = tiles.reshape(len(tiles), -1).std(axis=1)
    return np.ascontiguousarray(tiles[contrast > LEAST_CONTRAST])


def train(
    tiles: NDArray[np.uint8], folder: Path, minutes: float, go_on: bool = False
) -> tuple[AdversarialTraining, int]:
    """Train for some minutes, from where the folder's checkpoint stands, else from what ships or from nothing.

    Also gives the thousands of images that the weights were shown.
    """
    shape, images, device = Shape(SIZE), Tiles(tiles), choose_device()
    base = start_networks(TrainingOptions(base=BUNDLED if go_on else NONE), shape, SEED)
    networks = base.networks
    before = json.loads(CARD.read_text(encoding="utf-8"))["thousands"] if go_on else 0
    start = Start(SEED, False, first_thousands(SIZE, trained=go_on))
    components = principal_components(images, shape.coarse, start.upright, shape.latent)
    begin_with(components, networks.generator, networks.encoder, untrained=not go_on)
    training = AdversarialTraining(networks, images, start, device, choose_precision("auto", "stylegan2", device))
    run = Run(networks.state_dict(), training.optimisers, mean=training.mean)
    run.checkpoint = Checkpoint(folder, "base", fingerprint([*start, len(tiles), go_on], [tiles[:64]]))
    run.preview = Preview(folder, "A generative model learns", SILENT)
    run.resume()

    def learn(epoch: int) -> Outcome:
        outcome = training.learn(epoch)
        print(
            f"{epoch} thousand images", {name: round(value, 3) for name, value in outcome.figures.items()}, flush=True
        )
        return outcome

    run.train(learn, MOST_EPOCHS, time.monotonic() + 60 * minutes if minutes else math.inf)
    return training, before + run.epoch * EPOCH // 1000


def ship(training: AdversarialTraining, tiles: int, thousands: int, out: Path) -> None:
    """Write the running mean of the generator, the discriminator and the encoder in half precision, with their card.

    What belongs to the latents of drawn cities stays behind: every run has components and a mapping of its own.
    """
    parts = {
        "generator": training.mean_generator(),
        "discriminator": training.networks.discriminator,
        "encoder": training.networks.encoder,
    }
    tensors = {
        f"{part}.{name}": (tensor.half() if tensor.is_floating_point() else tensor).cpu().contiguous()
        for part, network in parts.items()
        for name, tensor in network.state_dict().items()
        if not name.startswith(LEFT)
    }
    contents = save(tensors)
    out.write_bytes(contents)
    digest = hashlib.sha256(contents).hexdigest()
    card = {
        "sha256": " ".join(digest[i : i + 8] for i in range(0, 64, 8)),  # in groups, lest scanners take it for a secret
        "size": SIZE, "ground_resolution": PIXELS, "tiles": tiles, "thousands": thousands,
    }  # fmt: skip
    out.with_suffix(".json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    print(f"{out}: {len(contents) / 1e6:.1f} MB, sha256 {digest}")


def main() -> None:
    """Read the command line; draw, train and ship."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="for tiles, checkpoint and result")
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--cities", type=int, default=150)
    parser.add_argument("--go-on", action="store_true", help="begin with the weights that ship")
    chosen = parser.parse_args()
    use_all_cores()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    kept = chosen.folder / f"tiles-{chosen.cities}.npy"
    if not kept.exists():
        part = chosen.folder / "tiles.part.npy"
        np.save(part, draw_tiles(chosen.cities))
        part.rename(kept)
    tiles = np.load(kept)
    training, thousands = train(tiles, chosen.folder / "run", chosen.minutes, chosen.go_on)
    ship(training, len(tiles), thousands, chosen.folder / "stylegan2_base.safetensors")


if __name__ == "__main__":
    main()
