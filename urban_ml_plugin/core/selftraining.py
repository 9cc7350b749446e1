"""DeepCluster: a network is trained on the clusters it finds itself, and is kept only where that helped.

Caron et al. (2018), as Metzler et al. (2023) use it on satellite tiles: features, k-means, cluster numbers as labels,
one epoch of training through a fresh linear head with as many draws from small clusters as from large ones, again. On
small sets this drifts and collapses, so we depart from it: the head starts as the centroids (DeepCluster-v2, Caron et
al. 2020), normalisation layers keep their statistics, the metric of ``clustering`` takes the place of whitening, and of
all epochs the one whose clusters come back most surely when tiles are resampled is kept; the untrained network wins ties.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from sklearn.metrics import normalized_mutual_info_score
from torch import Tensor, nn

from .clustering import ClusterModel, content_order, fit
from .events import SILENT, Events, Step

Array = NDArray[Any]

BLOCK = 8
"""Tiles in one forward pass, always: the last digits of a result may depend on the shape of the computation."""
BATCH = 64
SHADED = 256
"""Tiles on which the effect of light is measured."""
SHADE = 0.087
"""Standard deviation of a brightness factor that is uniform over 0.85 to 1.15."""
GAIN = 0.02
"""By so much the stability must rise before a trained network is preferred to the untrained one."""


class Tiles(Protocol):
    """Tiles that can be read by index."""

    def __len__(self) -> int: ...

    def batch(self, indices: Array) -> tuple[Tensor, Tensor]:
        """Tiles (n, B, T, T) float32 about 0 to 1, and their valid pixels (n, 1, T, T) float32 0 or 1."""
        ...


@dataclass
class Embedding:
    """What a network says of N tiles: D features of each, of its V parts, and how light changes them in M tiles."""

    features: Array  # (N, D) float32
    views: Array | None  # (N, V, D) float32; None if the network cannot tell the parts of a tile
    shading: Array | None  # (M, D) float32


@dataclass
class Epoch:
    """One round: what the clusters were like after so much training."""

    stability: float  # 0 to 1, mean over clusters
    agreement: float  # NMI with the labels of the round before; 1 at the start
    loss: float  # mean cross-entropy; 0 at the start
    sizes: list[int]  # tiles in clusters 1 to K


@dataclass
class History:
    """The rounds, the one that was kept, and what was found in it."""

    model: ClusterModel
    embedding: Embedding
    labels: Array  # (N,) 1 to K
    chosen: int = 0
    epochs: list[Epoch] = field(default_factory=list)


def embed(network: nn.Module, tiles: Tiles, step: Step | None = None, device: str = "cpu") -> Embedding:
    """Run ``network`` over all tiles.

    ``network(tiles, valid)`` gives (n, D). Where it has a method ``views(tiles, valid)`` giving (n, 1+V, D), the whole
    tile first, this is used instead. Rows do not depend on the order of the tiles.
    """
    step = step or SILENT.step(0, 1, "Embedding tiles")
    whole = [row for rows in _forward(network, tiles, np.arange(len(tiles)), step, device) for row in rows]
    every = np.stack(whole)  # (N, 1+V, D)
    features, views = every[:, 0], every[:, 1:]
    if not views.shape[1]:
        return Embedding(np.ascontiguousarray(features), None, None)
    order = content_order(features)
    some = order[np.unique(np.linspace(0, len(order) - 1, min(SHADED, len(order))).round().astype(int))]
    light, dark = (np.concatenate(list(_forward(network, tiles, some, None, device, f)))[:, 0] for f in (1 + SHADE, 1 - SHADE))
    return Embedding(np.ascontiguousarray(features), np.ascontiguousarray(views), (light - dark) / 2)


def _forward(network: nn.Module, tiles: Tiles, indices: Array, step: Step | None, device: str, factor: float = 1.0) -> Any:
    network.eval().to(device)
    views = getattr(network, "views", None)
    for start in range(0, len(indices), BLOCK):
        chosen = indices[start : start + BLOCK]
        image, valid = (part.to(device) for part in tiles.batch(np.resize(chosen, BLOCK)))  # a short block is filled up
        with torch.inference_mode():
            rows = views(image * factor, valid) if views else network(image * factor, valid)[:, None]
        yield rows[: len(chosen)].float().cpu().numpy()
        if step:
            step.done(start + len(chosen), len(indices))


def train(
    network: nn.Module,
    tiles: Tiles,
    clusters: int,
    epochs: int,
    seed: int = 0,
    events: Events = SILENT,
    span: tuple[float, float] = (0.0, 1.0),
    device: str = "cpu",
    rate: float = 0.005,
    prototypes: bool = True,
) -> History:
    """Cluster the tiles by ``network``, training it for up to ``epochs`` rounds on its own clusters.

    A network without trainable weights is used as it is. The network is left with the weights of the chosen round.

    Args:
        network: see ``embed``.
        tiles: what to cluster.
        clusters: K, at least 2.
        epochs: rounds of training, 0 for none.
        seed: of everything random.
        events: told of progress, within ``span`` of the whole task.
        span: from which share of the task to which this runs.
        device: where torch computes.
        rate: learning rate of stochastic gradient descent (momentum 0.9, weight decay 1e-5).
        prototypes: start the linear head of each round from the centroids; otherwise from noise, as in the original.

    Raises:
        InputError: as ``clustering.fit``.
    """
    rng = np.random.default_rng(seed)
    weights = [p for p in network.parameters() if p.requires_grad]
    if epochs and not weights:
        events.info("This network has no weights to train: the tiles are clustered by its fixed features.")
    epochs = epochs if weights else 0
    ends = np.linspace(*span, epochs + 2)
    step = events.step(ends[0], ends[1], "Embedding tiles")
    history = _cluster(embed(network, tiles, step, device), clusters, seed)
    history.epochs.append(_judge(history, history.labels, 0.0))
    best, state, latest = history, copy.deepcopy(network.state_dict()), history
    for epoch in range(1, epochs + 1):
        middle = (ends[epoch] * 2 + ends[epoch + 1]) / 3
        step = events.step(ends[epoch], middle, f"Training, round {epoch} of {epochs}")
        loss = _train_once(network, weights, tiles, latest, rng, step, device, rate, prototypes)
        step = events.step(middle, ends[epoch + 1], f"Embedding tiles, round {epoch} of {epochs}")
        found = _cluster(embed(network, tiles, step, device), clusters, seed)
        history.epochs.append(_judge(found, latest.labels, loss))
        if _better(history.epochs, epoch, best.chosen):
            found.chosen = epoch
            best, state = found, copy.deepcopy(network.state_dict())
        latest = found
        if len(history.epochs) > 2 and min(e.agreement for e in history.epochs[-2:]) > 0.995:
            break  # the assignments have settled
    network.load_state_dict(state)
    best.epochs = history.epochs
    return best


def _cluster(embedding: Embedding, clusters: int, seed: int) -> History:
    model = fit(embedding.features, clusters, seed, embedding.views, embedding.shading)
    return History(model, embedding, model.assign(embedding.features, embedding.views)[0])


def _judge(found: History, before: Array, loss: float) -> Epoch:
    sizes = np.bincount(found.labels, minlength=len(found.model.centroids) + 1)[1:]
    agreement = float(normalized_mutual_info_score(before, found.labels))
    return Epoch(float(found.model.stability.mean()), agreement, loss, sizes.tolist())


def _better(epochs: list[Epoch], now: int, best: int) -> bool:
    """Whether the clusters of round ``now`` are surer than the best so far, and are not on the way to collapse."""
    margin = GAIN if best == 0 else 0.0
    return (
        epochs[now].stability > epochs[best].stability + margin
        and _effective_number(epochs[now].sizes) > 0.8 * _effective_number(epochs[0].sizes)
    )


def _effective_number(sizes: list[int]) -> float:
    """How many clusters of equal size would be as diverse: the exponential of the entropy."""
    share = np.array([size for size in sizes if size]) / sum(sizes)
    return float(np.exp(-(share * np.log(share)).sum()))


def _train_once(
    network: nn.Module, weights: list[nn.Parameter], tiles: Tiles, found: History, rng: np.random.Generator,
    step: Step, device: str, rate: float, prototypes: bool,
) -> float:  # fmt: skip
    """One epoch on the present labels; the mean loss."""
    head = _head(found.model, prototypes, int(rng.integers(2**31 - 1))).to(device)
    optimisers = [
        torch.optim.SGD(weights, lr=rate, momentum=0.9, weight_decay=1e-5),
        torch.optim.SGD(head.parameters(), lr=rate, weight_decay=1e-5),
    ]
    network.eval()  # normalisation layers keep their statistics: those of a batch of few tiles mislead
    draws = _balanced_draws(found.labels, content_order(found.embedding.features), rng)
    total = 0.0
    for start in range(0, len(draws), BATCH):
        chosen = draws[start : start + BATCH]
        image, valid = (part.to(device) for part in tiles.batch(chosen))
        image, valid = _augment(image, valid, rng)
        target = torch.as_tensor(found.labels[chosen] - 1, device=device)
        loss = F.cross_entropy(head(network(image, valid)), target)
        for optimiser in optimisers:
            optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 1.0)
        for optimiser in optimisers:
            optimiser.step()
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
            weight = project @ model.centroids.T  # (D, K)
            bias = -(model.centroids**2).sum(axis=1) / 2 - model.mean @ weight
            spread = np.abs(model.centroids).max() ** 2
            head.weight.copy_(torch.as_tensor(weight.T / spread))
            head.bias.copy_(torch.as_tensor(bias / spread))
        else:
            generator = torch.Generator().manual_seed(seed)
            head.weight.normal_(0, 0.01, generator=generator)
            head.bias.zero_()
    return head
