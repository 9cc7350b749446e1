"""How well features separate known classes: with clusters found without the labels, and with a few learnt ones."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator
from sklearn.cluster import KMeans
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from urban_ml_plugin.core.clustering.clustering import fit
from urban_ml_plugin.core.clustering.metric import FeatureBlocks

Array = NDArray[Any]

NEIGHBOURS = 5
FOLDS = 5
PENALTIES = (0.003, 0.03, 0.3, 3.0)
"""Inverse strengths of the penalty (scikit-learn's C) among which the linear probe chooses."""
STEPS = 100
"""Of the solver of the linear probe. Twice as many changed accuracies by 0.006 at most where that was tried."""
RESAMPLES = 1000


@dataclass
class Effort:
    """How thoroughly to score.

    Attributes:
        seeds: k-means is repeated with so many seeds…
        starts: …each the best of so many starts.
        metric_seeds: the clusters of the plugin are found with so many seeds.
        penalties: as ``PENALTIES``; a single one is taken as it is.
    """

    seeds: int
    starts: int
    metric_seeds: int
    penalties: tuple[float, ...]


THOROUGH = Effort(seeds=10, starts=10, metric_seeds=3, penalties=PENALTIES)
QUICK = Effort(seeds=10, starts=3, metric_seeds=1, penalties=(0.3,))


@dataclass
class Description:
    """What one network says of N tiles.

    Attributes:
        views: (N, 5, D) features of each tile and of its quarters.
        shading: (M, D) by how much they change in brighter light, for some tiles.
        blocks: of networks that stand side by side, as ``clustering.fit`` takes them.
    """

    views: Array
    shading: Array
    blocks: FeatureBlocks = ()


def score(description: Description, labels: Array, effort: Effort) -> dict[str, float]:
    """All scores by name: medians and worst values over seeds, shares of tiles between 0 and 1."""
    features = description.views[:, 0].astype(np.float64)
    standard = StandardScaler().fit_transform(features)
    count = len(np.unique(labels))
    found = {
        "plain": [k_means(features, count, seed, effort.starts) for seed in range(effort.seeds)],
        "standard": [k_means(standard, count, seed, effort.starts) for seed in range(effort.seeds)],
        "plugin": [plugin_clusters(description, count, seed) for seed in range(effort.metric_seeds)],
    }
    clusters = {name: value for kind, runs in found.items() for name, value in _agreement(kind, labels, runs).items()}
    return {"features": float(features.shape[1]), **clusters, **_learnt(features, labels, effort)}


def k_means(points: Array, clusters: int, seed: int, starts: int) -> Array:
    """Cluster numbers (N,) of points (N, D)."""
    return KMeans(clusters, n_init=starts, random_state=seed).fit_predict(points)


def plugin_clusters(description: Description, clusters: int, seed: int) -> Array:
    """Cluster numbers (N,) as the plugin finds them, in the metric learnt from quarters and shading."""
    whole, parts = description.views[:, 0], description.views[:, 1:]
    model = fit(whole, clusters, seed, parts, description.shading, blocks=description.blocks)
    return model.assign(whole, parts)[0]


def _agreement(kind: str, labels: Array, runs: list[Array]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for name, measure in (("nmi", normalized_mutual_info_score), ("ari", adjusted_rand_score)):
        values = [measure(labels, run) for run in runs]
        scores |= {f"{kind}_{name}": float(np.median(values)), f"{kind}_{name}_worst": float(min(values))}
    return scores


def _learnt(features: Array, labels: Array, effort: Effort) -> dict[str, float]:
    """Accuracies on tiles that were held out, of a linear probe and of nearest neighbours."""
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        right = cross_val_predict(linear_probe(effort.penalties), features, labels, cv=folds) == labels
    each = [right[held_out].mean() for _, held_out in folds.split(features, labels)]
    draws = np.random.default_rng(0).choice(right, (RESAMPLES, len(right))).mean(axis=1)
    low, high = np.quantile(draws, (0.025, 0.975))
    neighbours = make_pipeline(StandardScaler(), KNeighborsClassifier(NEIGHBOURS, metric="cosine"))
    near = cross_val_predict(neighbours, features, labels, cv=folds) == labels
    return {
        "probe": float(np.mean(each)),
        "probe_sd": float(np.std(each, ddof=1)),
        "probe_low": float(low),
        "probe_high": float(high),
        "neighbours": float(near.mean()),
    }


def linear_probe(penalties: tuple[float, ...]) -> BaseEstimator:
    """Logistic regression on standardised features; of several penalties, inner folds choose one."""
    regression = LogisticRegression(C=penalties[0], max_iter=STEPS)
    if len(penalties) == 1:
        return make_pipeline(StandardScaler(), regression)
    inner = StratifiedKFold(3, shuffle=True, random_state=0)
    return make_pipeline(StandardScaler(), GridSearchCV(regression, {"C": penalties}, cv=inner))
