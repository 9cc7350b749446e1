"""DeepCluster: a network is trained on the clusters it finds itself, and is kept only where that helped.

Caron et al. (2018), as Metzler et al. (2023) use it on satellite tiles: features, k-means, cluster numbers as labels,
one epoch of training through a fresh linear head with as many draws from small clusters as from large ones, again. On
small sets this drifts and collapses, so we depart from it: the head starts as the centroids (after DeepCluster-v2 of
Caron et al. 2020), normalisation layers keep their statistics, the metric of ``clustering`` takes the place of
whitening, and of all epochs the one is kept whose clusters come back most surely when tiles are resampled, as long as
the parts of a tile tell as much about each other as before (Ji et al. 2019) and the clusters are, by and large, those
of the untrained network. That network wins ties.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ..images.image_source import IndexedImages
from ..images.thumbnails import nearest_members, own_distances
from ..learning.augmentation import LIGHT, augmented
from ..learning.balanced_sampling import at_random, balanced_draws
from ..learning.checkpoint import Checkpoint, fingerprint
from ..learning.descent import descend, mixed_precision
from ..learning.preview import Preview
from ..learning.run import Outcome, Run
from ..networks.computing import Encoder
from ..options.choices import FLOAT32
from ..runtime.arrays import Array, Floats, Ints, evenly_spaced
from ..runtime.events import SILENT, Events, Step
from ..storage.stored_rows import AnyRows
from .clustering import ClusterModel, fit, fitted
from .metric import Space, content_order, learn_metric, whole_tiles
from .repeated_k_means import Partition

BATCH = 64
"""Tiles per step of training."""
SHADED = 64
"""Tiles on which the effect of light is measured: as many as when the metric was chosen. With 256 they took a third of
the time of a city of 576 tiles."""
SHADE = 0.087
"""Standard deviation of a brightness factor that is uniform over 0.85 to 1.15."""
GAIN = 0.02
"""By so much the stability must rise before a trained network is preferred to the untrained one."""
LOSS = 0.02
"""By so large a share the coherence may fall below that of the untrained network."""
KINSHIP = 0.7
"""Normalised mutual information with the clusters of the untrained network that training must leave."""
SETTLED = 0.995
"""Agreement of two rounds in turn with the round before from which more rounds would change nothing."""
MOMENTUM, DECAY = 0.9, 1e-5
"""Of stochastic gradient descent, as in DeepCluster."""
CLIP = 1.0
"""Norm of the gradient of the network at most, so that no single batch carries it away."""
HEAD_SPREAD = 0.01
"""Standard deviation of the weights of a head that starts from noise, as in DeepCluster."""


class CountRule(Protocol):
    """Finds clusters without being told how many."""

    @property
    def most(self) -> int:
        """Clusters that it may come to."""

    def __call__(self, space: Space, generator: np.random.Generator) -> Partition:
        """Clusters of the tiles in a space, the very ones that ``fit`` finds from this state of its generator."""


@dataclass
class Epoch:
    """What the clusters were like after one round of training; the first stands for the untrained network.

    Attributes:
        stability: 0 to 1, mean over clusters of ``ClusterModel.stability``.
        coherence: mutual information in nats between the clusters of two parts of one tile, at most log K. It falls
            when clusters become noise, and when they collapse into one.
        kinship: normalised mutual information with the labels of the untrained network.
        agreement: normalised mutual information with the labels of the round before, 1 at the start.
        loss: mean cross-entropy of training, 0 at the start.
        sizes: tiles in clusters 1 to K.
    """

    stability: float
    coherence: float
    kinship: float
    agreement: float
    loss: float
    sizes: list[int]


@dataclass
class History:
    """What was found by the network as it was kept, and the way there.

    Attributes:
        model: the clusters.
        views: (N, 1+V, D) features of each tile and of its parts.
        labels, confidence, novelty, margin, points, part_labels: as ``ClusterModel.assign`` gives them.
        epochs: all rounds, beginning with the untrained network.
        chosen: the round that was kept, 0 for the untrained network.
    """

    model: ClusterModel
    views: AnyRows
    labels: Array
    confidence: Array
    novelty: Array
    margin: Array
    points: Floats
    part_labels: Ints
    epochs: list[Epoch] = field(default_factory=list)
    chosen: int = 0

    @property
    def exemplars(self) -> dict[int, NDArray[np.intp]]:
        """Of each cluster the tiles nearest to its centroid, nearest first."""
        centroids = self.model.centroids
        distances = own_distances(self.points, self.labels, centroids)
        return nearest_members(distances, self.labels, range(1, len(centroids) + 1))


def train(
    encoder: Encoder,
    tiles: IndexedImages,
    describe: Callable[[Step], AnyRows],
    clusters: int | CountRule,
    epochs: int = 0,
    seed: int = 0,
    events: Events = SILENT,
    span: tuple[float, float] = (0.0, 1.0),
    rate: float = 0.005,
    prototypes: bool = True,
    shares: Callable[[], Array] | None = None,
    checkpoint: str | None = None,
) -> History:
    """Cluster tiles by the network of ``encoder``, training it for up to ``epochs`` rounds on its own clusters.

    The network is left with the weights of the chosen round. One without trainable weights is used as it is.

    Args:
        encoder: runs the network.
        tiles: the N tiles, by index.
        describe: gives (N, 1+V, D), the features by the network as it is now of each tile and of V parts of it.
        clusters: K, at least 2, or what finds out K from the features of the network as it comes.
        epochs: rounds of training at most, 0 for none; it ends sooner when the assignments settle.
        seed: of everything random.
        events: told of progress.
        span: from which to which share of the whole task this runs.
        rate: learning rate of stochastic gradient descent (momentum 0.9, weight decay 1e-5).
        prototypes: start the linear head of each round from the centroids; otherwise from noise, as in the original.
        shares: gives (N,), the share of valid pixels of each tile, once they are described; all are whole unless given.
        checkpoint: folder from which training goes on after a break, or None.

    Raises:
        InputError: as ``clustering.fit``.
        ModelFileError: the checkpoint folder belongs to another run.
    """
    weights = {name: weight for name, weight in encoder.network.named_parameters() if weight.requires_grad}
    if epochs and not weights:
        events.info("This network has no weights to train: the tiles are clustered by its fixed features.")
    ends = np.linspace(*span, 2 * epochs + 2) if weights else np.array(span)
    steps = list(zip(ends, ends[1:]))

    counts = [clusters] if isinstance(clusters, int) else []

    def cluster(step: Step) -> History:
        views = describe(step)
        features, parts = views[:, 0], views[:, 1:]
        told = parts, measure_shading(encoder, tiles, features)
        valid, blocks = shares() if shares else np.ones(len(views)), encoder.feature_blocks
        if isinstance(clusters, int) or counts:
            model = fit(features, counts[0], seed, *told, whole_tiles(valid, counts[0]), blocks)
        else:
            generator = np.random.default_rng(seed)
            space = learn_metric(features, generator, *told, whole_tiles(valid, clusters.most), blocks)
            model = fitted(space, clusters(space, generator), features)
            counts.append(len(model.centroids))
        return History(model, views, *model.assign(features, parts))

    rng = np.random.default_rng(seed)
    run = Run(weights, generator=rng)
    found = cluster(events.step(*steps[0], "Describing tiles"))
    start, rounds = found.labels, [_describe(found, found.labels, found.labels, 0.0)]
    if checkpoint and epochs and weights:
        chosen = (counts[0], epochs, seed, rate, prototypes, encoder.precision, len(tiles))
        some = tiles.batch(evenly_spaced(len(tiles), BATCH))
        job = fingerprint(chosen, [some.pixels, some.valid], weights.values())
        run.checkpoint = Checkpoint(checkpoint, "rounds", job)
        run.preview = Preview(checkpoint, "Self-training", events)
    here = _Here(found, found)
    del found
    if run.resume():
        rounds = [Epoch(**{name: value for name, value in row.items() if name != "epoch"}) for row in run.history]
        here = _Here(None, None if run.best_epoch else here.best)
    else:
        run.record(Outcome(asdict(rounds[0]), better=True))

    def learn(epoch: int) -> Outcome:
        first, second = steps[2 * epoch - 1], steps[2 * epoch]
        found = here.latest or cluster(events.step(*first, "Describing tiles"))
        here.latest = None  # its features are no longer needed then, and those of the next round take as much memory
        step = events.step(*first, f"Training, round {epoch} of {epochs}")
        loss, pictures = _train_once(encoder, weights, tiles, found, rng, step, rate, prototypes)
        before = found.labels
        del found
        here.latest = cluster(events.step(*second, f"Describing tiles, round {epoch} of {epochs}"))
        rounds.append(_describe(here.latest, before, start, loss))
        better = _better(rounds, epoch, run.best_epoch)
        if better:
            here.best = here.latest
        settled = len(rounds) > 2 and min(done.agreement for done in rounds[-2:]) > SETTLED
        return Outcome(asdict(rounds[-1]), better, settled, pictures)

    run.train(learn, epochs if weights else 0)
    run.take_best()
    best = here.best or cluster(events.step(*steps[-1], "Describing tiles by the best round"))
    return replace(best, epochs=rounds, chosen=run.best_epoch)


@dataclass
class _Here:
    """What the latest and the best network find, as far as that is at hand: a checkpoint keeps their weights only."""

    latest: History | None
    best: History | None


def measure_shading(encoder: Encoder, tiles: IndexedImages, features: AnyRows) -> Array | None:
    """By how much features change in brighter light, for up to ``SHADED`` tiles chosen by content: (M, D).

    None of embeddings, which no light falls on any more.
    """
    if not encoder.sees_pictures:
        return None
    order = content_order(features)
    some = order[evenly_spaced(len(order), SHADED)]
    changes = []
    for start in range(0, len(some), BATCH):
        batch = tiles.batch(some[start : start + BATCH])
        light, dark = (
            encoder.features(batch.changed(batch.pixels * np.float32(factor))) for factor in (1 + SHADE, 1 - SHADE)
        )
        changes.append((light - dark) / 2)
    return np.concatenate(changes)


def _describe(found: History, before: Array, start: Array, loss: float) -> Epoch:
    """What a round was like, beside the labels (N,) of the round before and of the untrained network."""
    from sklearn.metrics import mutual_info_score, normalized_mutual_info_score

    sizes = np.bincount(found.labels, minlength=len(found.model.centroids) + 1)[1:]
    agreement, kinship = (float(normalized_mutual_info_score(past, found.labels)) for past in (before, start))
    shared = [mutual_info_score(one, other) for one, other in itertools.combinations(found.part_labels, 2)]
    coherence = float(np.mean(shared)) if shared else 0.0
    return Epoch(float(found.model.stability.mean()), coherence, kinship, agreement, loss, sizes.tolist())


def _better(epochs: list[Epoch], now: int, best: int) -> bool:
    """Whether the clusters of round ``now`` are surer than the best so far, and still mean as much and the same."""
    surer = epochs[now].stability > epochs[best].stability + (GAIN if best == 0 else 0)
    coherent = epochs[now].coherence >= (1 - LOSS) * epochs[0].coherence
    return surer and coherent and epochs[now].kinship >= KINSHIP


def _train_once(
    encoder: Encoder,
    weights: Mapping[str, nn.Parameter],
    tiles: IndexedImages,
    found: History,
    rng: np.random.Generator,
    step: Step,
    rate: float,
    prototypes: bool,
) -> tuple[float, Tensor]:
    """One epoch on the present labels; the mean loss, and some tiles as they were learnt from."""
    network, device = encoder.network.eval(), encoder.device  # layers that normalise keep their statistics: see above
    head = _head(found.model, prototypes, int(rng.integers(2**31 - 1))).to(device)
    groups: list[dict[str, Any]] = [
        {"params": list(weights.values()), "momentum": MOMENTUM, "clip": CLIP},
        {"params": list(head.parameters())},
    ]
    optimiser = torch.optim.SGD(groups, lr=rate, weight_decay=DECAY)
    draws = balanced_draws(found.labels, rng, content_order(found.views[:, 0]), at_random)
    precision = encoder.precision if device.type == "cuda" else FLOAT32
    total, pixels = 0.0, torch.zeros(0)
    for start in range(0, len(draws), BATCH):
        chosen = draws[start : start + BATCH]
        pixels, valid = augmented(tiles.batch(chosen), itertools.repeat(rng), tiles.upright, LIGHT)
        target = torch.as_tensor(found.labels[chosen] - 1, device=device)
        with mixed_precision(device, precision):
            features = network(pixels.to(device), valid.to(device))
        total += descend(F.cross_entropy(head(features.float()), target), optimiser) * len(chosen)
        step.done(start + len(chosen), len(draws))
    return total / len(draws), pixels


def _head(model: ClusterModel, prototypes: bool, seed: int) -> nn.Linear:
    """A linear layer from D features to K clusters."""
    head = nn.Linear(len(model.mean), len(model.centroids))
    with torch.no_grad():
        if prototypes:  # nearest centroid, written as a linear layer: x·c - |c|²/2
            project = (model.basis @ model.metric) / model.scale[:, None]
            weight = project @ model.centroids.T
            bias = -(model.centroids**2).sum(axis=1) / 2 - model.mean @ weight
            spread = np.abs(model.centroids).max() ** 2
            head.weight.copy_(torch.as_tensor(weight.T / spread))
            head.bias.copy_(torch.as_tensor(bias / spread))
        else:
            generator = torch.Generator().manual_seed(seed)
            head.weight.normal_(0, HEAD_SPREAD, generator=generator)
            head.bias.zero_()
    return head
