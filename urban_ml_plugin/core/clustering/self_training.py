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

import copy
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import mutual_info_score, normalized_mutual_info_score
from torch import Tensor, nn

from ..images.tiles import Tiles
from ..networks.computing import Encoder
from ..runtime.arrays import Array
from ..runtime.events import SILENT, Events, Step
from .clustering import ClusterModel, content_order, fit, whole_tiles

BATCH = 64
"""Tiles per step of training."""
SHADED = 256
"""Tiles on which the effect of light is measured."""
SHADE = 0.087
"""Standard deviation of a brightness factor that is uniform over 0.85 to 1.15."""
GAIN = 0.02
"""By so much the stability must rise before a trained network is preferred to the untrained one."""
LOSS = 0.02
"""By so large a share the coherence may fall below that of the untrained network."""
KINSHIP = 0.7
"""Normalised mutual information with the clusters of the untrained network that training must leave."""


class IndexedTiles(Protocol):
    """Tiles that can be read by index, such as ``tiles.TilesByIndex``."""

    def __len__(self) -> int: ...

    def batch(self, indices: Array) -> Tiles:
        """The tiles at ``indices``, in that order."""
        ...


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
        labels, confidence, novelty: (N,) as ``ClusterModel.assign`` gives them.
        epochs: all rounds, beginning with the untrained network.
        chosen: the round that was kept, 0 for the untrained network.
    """

    model: ClusterModel
    views: Array
    labels: Array
    confidence: Array
    novelty: Array
    epochs: list[Epoch] = field(default_factory=list)
    chosen: int = 0


def train(
    encoder: Encoder,
    tiles: IndexedTiles,
    describe: Callable[[Step], Array],
    clusters: int,
    epochs: int = 0,
    seed: int = 0,
    events: Events = SILENT,
    span: tuple[float, float] = (0.0, 1.0),
    rate: float = 0.005,
    prototypes: bool = True,
    shares: Callable[[], Array] | None = None,
) -> History:
    """Cluster tiles by the network of ``encoder``, training it for up to ``epochs`` rounds on its own clusters.

    The network is left with the weights of the chosen round. One without trainable weights is used as it is.

    Args:
        encoder: runs the network.
        tiles: the N tiles, by index.
        describe: gives (N, 1+V, D), the features by the network as it is now of each tile and of V parts of it.
        clusters: K, at least 2.
        epochs: rounds of training at most, 0 for none; it ends sooner when the assignments settle.
        seed: of everything random.
        events: told of progress.
        span: from which to which share of the whole task this runs.
        rate: learning rate of stochastic gradient descent (momentum 0.9, weight decay 1e-5).
        prototypes: start the linear head of each round from the centroids; otherwise from noise, as in the original.
        shares: gives (N,), the share of valid pixels of each tile, once they are described; all are whole unless given.

    Raises:
        InputError: as ``clustering.fit``.
    """
    rng = np.random.default_rng(seed)
    weights = [weight for weight in encoder.network.parameters() if weight.requires_grad]
    if epochs and not weights:
        events.info("This network has no weights to train: the tiles are clustered by its fixed features.")
    ends = np.linspace(*span, 2 * epochs + 2) if weights else np.array(span)
    steps = list(zip(ends, ends[1:]))

    def cluster(views: Array) -> History:
        among = whole_tiles(shares(), clusters) if shares else None
        return _cluster(encoder, tiles, views, clusters, seed, among)

    latest = cluster(describe(events.step(*steps[0], "Describing tiles")))
    start = latest.labels
    rounds = [_judge(latest, start, start, 0.0)]
    best = latest
    state = copy.deepcopy(encoder.network.state_dict())
    for epoch, (first, second) in enumerate(zip(steps[1::2], steps[2::2]), start=1):
        step = events.step(*first, f"Training, round {epoch} of {epochs}")
        loss = _train_once(encoder, weights, tiles, latest, rng, step, rate, prototypes)
        step = events.step(*second, f"Describing tiles, round {epoch} of {epochs}")
        before = latest.labels
        del latest  # its features are no longer needed, and those of the next round take as much memory
        latest = cluster(describe(step))
        rounds.append(_judge(latest, before, start, loss))
        if _better(rounds, epoch, best.chosen):
            best, state = replace(latest, chosen=epoch), copy.deepcopy(encoder.network.state_dict())
        if len(rounds) > 2 and min(done.agreement for done in rounds[-2:]) > 0.995:
            break  # the assignments have settled
    encoder.network.load_state_dict(state)
    return replace(best, epochs=rounds)


def measure_shading(encoder: Encoder, tiles: IndexedTiles, features: Array) -> Array:
    """By how much features change in brighter light, for up to ``SHADED`` tiles chosen by content: (M, D)."""
    order = content_order(features)
    some = order[np.unique(np.linspace(0, len(order) - 1, min(SHADED, len(order))).round().astype(int))]
    changes = []
    for start in range(0, len(some), BATCH):
        batch = tiles.batch(some[start : start + BATCH])
        light, dark = (
            encoder.features(replace(batch, pixels=batch.pixels * np.float32(factor)))
            for factor in (1 + SHADE, 1 - SHADE)
        )
        changes.append((light - dark) / 2)
    return np.concatenate(changes)


def _cluster(
    encoder: Encoder, tiles: IndexedTiles, views: Array, clusters: int, seed: int, among: Array | None
) -> History:
    features, parts = views[:, 0], views[:, 1:]
    model = fit(features, clusters, seed, parts, measure_shading(encoder, tiles, features), among)
    return History(model, views, *model.assign(features, parts))


def _judge(found: History, before: Array, start: Array, loss: float) -> Epoch:
    """What a round was like, beside the labels (N,) of the round before and of the untrained network."""
    sizes = np.bincount(found.labels, minlength=len(found.model.centroids) + 1)[1:]
    agreement, kinship = (float(normalized_mutual_info_score(past, found.labels)) for past in (before, start))
    pairs = zip(found.views[:, 1:].swapaxes(0, 1), found.model.offsets)
    parts = [found.model.assign(part - offset)[0] for part, offset in pairs]
    shared = [mutual_info_score(one, other) for one, other in itertools.combinations(parts, 2)]
    coherence = float(np.mean(shared)) if shared else 0.0
    return Epoch(float(found.model.stability.mean()), coherence, kinship, agreement, loss, sizes.tolist())


def _better(epochs: list[Epoch], now: int, best: int) -> bool:
    """Whether the clusters of round ``now`` are surer than the best so far, and still mean as much and the same."""
    surer = epochs[now].stability > epochs[best].stability + (GAIN if best == 0 else 0)
    coherent = epochs[now].coherence >= (1 - LOSS) * epochs[0].coherence
    return surer and coherent and epochs[now].kinship >= KINSHIP


def _train_once(
    encoder: Encoder,
    weights: list[nn.Parameter],
    tiles: IndexedTiles,
    found: History,
    rng: np.random.Generator,
    step: Step,
    rate: float,
    prototypes: bool,
) -> float:
    """One epoch on the present labels; the mean loss."""
    network, device = encoder.network.eval(), encoder.device  # layers that normalise keep their statistics: see above
    head = _head(found.model, prototypes, int(rng.integers(2**31 - 1))).to(device)
    trained = torch.optim.SGD(weights, lr=rate, momentum=0.9, weight_decay=1e-5)
    fresh = torch.optim.SGD(head.parameters(), lr=rate, weight_decay=1e-5)
    draws = _balanced_draws(found.labels, content_order(found.views[:, 0]), rng)
    total = 0.0
    for start in range(0, len(draws), BATCH):
        chosen = draws[start : start + BATCH]
        batch = tiles.batch(chosen)
        pixels, valid = _augment(torch.from_numpy(batch.pixels), torch.from_numpy(batch.valid).float(), rng)
        target = torch.as_tensor(found.labels[chosen] - 1, device=device)
        loss = F.cross_entropy(head(network(pixels.to(device), valid.to(device))), target)
        trained.zero_grad()
        fresh.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)  # type: ignore[attr-defined]
        trained.step()
        fresh.step()
        total += float(loss.detach()) * len(chosen)
        step.done(start + len(chosen), len(draws))
    return total / len(draws)


def _balanced_draws(labels: Array, order: Array, rng: np.random.Generator) -> Array:
    """As many tiles as there are, each cluster equally often, shuffled: (about N,)."""
    present = np.unique(labels)
    members = [order[labels[order] == k] for k in present]
    each = -(-len(labels) // len(present))
    return rng.permutation(np.concatenate([rng.choice(m, each, replace=len(m) < each) for m in members]))


def _augment(image: Tensor, valid: Tensor, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Flips, quarter turns and brightness, one draw for each tile. Free rotation would destroy orientation."""
    turned = []
    for one, mask in zip(image, valid):
        both = torch.cat([one * float(rng.uniform(0.85, 1.15)), mask])
        both = torch.rot90(both, int(rng.integers(4)), (1, 2))
        turned.append(both.flip(2) if rng.integers(2) else both)
    stacked = torch.stack(turned)
    return stacked[:, :-1], stacked[:, -1:]


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
            head.weight.normal_(0, 0.01, generator=generator)
            head.bias.zero_()
    return head
