"""What a generative model is worth: how near its images come to real ones, whether it repeats itself or its examples.

Images are compared by the features of the bundled encoder, standardised over real images. Kernel distance (KID):
Bińkowski et al., Demystifying MMD GANs (2018). Recall: Kynkäänniemi et al. (2019). Coverage: Naeem et al. (2020).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
import torch.nn.functional as F
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..images.tiles import Tiles
from ..networks.computing import Encoder
from ..networks.networks import build_network
from ..options.choices import BUNDLED, URBAN
from ..runtime.arrays import TINY, Array, Bools, Bytes, Floats, Floats32, Ints, evenly_spaced
from .adversarial_training import StoredImages
from .generator_model import COLLAPSED, FEW, MEMORISED, POOR, USABLE
from .painter import as_tiles

if TYPE_CHECKING:
    from sklearn.neighbors import NearestNeighbors

MOST_COMPARED = 1_000
"""Images of each kind."""
AT_ONCE, READ_AT_ONCE = 64, 1_000
"""Images that are described, and that are compared by coarse pixels, in one pass."""
COARSE = 8
"""Pixels along the side of images among which those are sought that are alike."""
NEIGHBOURS = 5
SUBSETS, SUBSET = 40, 250
"""Draws from which the spread of the kernel distance is told, and images of each."""
LEAST_IMAGES = 500
"""Different images below which a model is not to be trusted: it can know them all by heart."""
SAME = 0.02
"""Two images nearer than this share of the usual distance are one picture."""
LEAST_NEW = 0.8
"""Distance of drawn images to the nearest example, as a share of that of held-out real ones: below, examples are
drawn."""
LEAST_DISTINCT = 0.5
"""Share of drawn images farther from each other than the nearest twentieth of real ones: below, one is drawn often."""
NEAREST = 5.0
"""Percent of real images."""
LEAST_SPREAD = 0.5
"""Of features of drawn images beside those of real ones: below, diversity is low."""
DEGREE = 3
SURE = 3.0
"""Spreads of the kernel distance within which it counts as that of real images."""


@dataclass(frozen=True)
class Quality:
    """What was measured of a model.

    Attributes:
        kid, kid_spread: kernel distance of drawn to real images (times 1), and its spread over draws of images.
        kid_floor: of real to other real images.
        kid_blurred: of real images at half their resolution to real ones.
        recall: share of real images that lie among drawn ones.
        coverage: share of real images with a drawn one among their neighbours.
        new: distance of drawn images to the nearest example over that of held-out real ones, both medians; of more
            than ``MOST_COMPARED`` examples to the nearest of those compared and of that which is most alike.
        distinct: share of drawn images that are not near another one.
        diversity: spread of the features of drawn images over that of real ones.
        compared: images of each kind that this was measured on.
        different: different real images among those compared.
    """

    kid: float
    kid_spread: float
    kid_floor: float
    kid_blurred: float
    recall: float
    coverage: float
    new: float
    distinct: float
    diversity: float
    compared: int
    different: int

    @property
    def verdict(self) -> str:
        """The first of ``VERDICTS`` that the figures speak for."""
        if self.different < LEAST_IMAGES:
            return FEW
        if self.distinct < LEAST_DISTINCT:
            return COLLAPSED
        if self.new < LEAST_NEW:
            return MEMORISED
        return USABLE if self.kid <= max(self.kid_by_chance, self.kid_blurred) else POOR

    @property
    def kid_by_chance(self) -> float:
        """The kernel distance up to which drawn images count as near to real ones as these are to one another."""
        return self.kid_floor + SURE * self.kid_spread

    @property
    def low_diversity(self) -> bool:
        """Whether drawn images differ less than they should."""
        return self.diversity < LEAST_SPREAD

    def figures(self) -> dict[str, Any]:
        """The attributes by name."""
        return asdict(self)


def measure_quality(
    draw: Callable[[int], Bytes], training: StoredImages, held_out: StoredImages, describe: Callable[[Bytes], Floats]
) -> Quality:
    """Compare drawn images with real ones.

    Args:
        draw: so many new images (n, 3, S, S).
        training: the examples.
        held_out: real images that nothing was learnt from; may be empty.
        describe: features (n, D) of images.
    """
    examples = training.batch(evenly_spaced(len(training), MOST_COMPARED))
    known = describe(examples)
    middle, scale = known.mean(axis=0), known.std(axis=0) + TINY
    known = (known - middle) / scale
    first, second = known[::2], known[1::2]

    def standard(images: Bytes) -> Floats:
        return (describe(images) - middle) / scale

    def to_examples(images: Bytes, features: Floats) -> Floats:
        """(n,) distance of images to the nearest example."""
        distance = nearest(features, known)
        if len(training) <= MOST_COMPARED:
            return distance
        some, which = np.unique(most_alike(images, training), return_inverse=True)
        alike = standard(training.batch(some))[which.reshape(-1)]
        return np.minimum(distance, np.linalg.norm(features - alike, axis=1))

    pictures = draw(len(known))
    drawn = standard(pictures)
    usual = _of_different(nearest(first, second), known)
    if len(held_out):
        real = held_out.batch(evenly_spaced(len(held_out), MOST_COMPARED))
        usual = _of_different(to_examples(real, standard(real)), known, usual)
    blurred = standard(_coarser(examples))
    kid, spread = kernel_distance(drawn, known)
    return Quality(
        kid=kid,
        kid_spread=spread,
        kid_floor=kernel_distance(first, second)[0],
        kid_blurred=kernel_distance(blurred, known)[0],
        recall=float(_within(known, drawn).any(axis=1).mean()),
        coverage=float(_within(drawn, known).any(axis=0).mean()),
        new=float(np.median(to_examples(pictures, drawn)) / max(float(np.median(usual)), TINY)),
        distinct=float((_apart(drawn) > np.percentile(_of_different(_apart(known), known), NEAREST)).mean()),
        diversity=float(drawn.std(axis=0).mean() / max(float(known.std(axis=0).mean()), TINY)),
        compared=len(known),
        different=count_different(known),
    )


def encoder_features(size: int, device: torch.device) -> Callable[[Bytes], Floats]:
    """What gives images (n, 3, S, S) of 8 bits the features (n, D) of the bundled encoder."""
    encoder = Encoder(build_network(URBAN, BUNDLED, 3, size), device)

    def describe(images: Bytes) -> Floats:
        parts = [images[start : start + AT_ONCE] for start in range(0, len(images), AT_ONCE)]
        return np.concatenate([encoder.features(_as_tiles(part)) for part in parts]).astype(np.float64)

    return describe


def kernel_distance(some: Floats, others: Floats) -> tuple[float, float]:
    """Unbiased squared kernel distance of features (n, D) and (m, D), and its spread over random parts of them."""
    rng = np.random.default_rng(0)
    own, theirs, between = (_kernel(*pair) for pair in ((some, some), (others, others), (some, others)))
    whole = _distance(own, theirs, between, np.arange(len(some)), np.arange(len(others)))
    count = min(SUBSET, max(2, min(len(some), len(others)) // 2))  # of all there is but one draw
    draws = [
        _distance(own, theirs, between, *(rng.choice(n, count, replace=False) for n in (len(some), len(others))))
        for _ in range(SUBSETS)
    ]
    return whole, float(np.std(draws))


def nearest(some: Floats, others: Floats) -> Floats:
    """(n,) distance of each of ``some`` to the nearest of ``others``."""
    return _to_neighbour(some, others, 1)


def most_alike(images: Bytes, examples: StoredImages) -> Ints:
    """(n,) which of many examples each of some images (n, 3, S, S) is most like by coarse pixels, however it is turned.

    So a model of so many examples that few of them can be compared by features is still seen to repeat one.
    """
    turned = [np.rot90(images, quarter, (2, 3)) for quarter in range(4)]
    wanted = np.stack([_coarse(copy[..., ::step]) for copy in turned for step in (1, -1)])
    best, which = np.full(len(images), np.inf, np.float32), np.zeros(len(images), np.int64)
    for start in range(0, len(examples), READ_AT_ONCE):
        there = _coarse(examples.batch(np.arange(start, min(start + READ_AT_ONCE, len(examples)))))
        for copies in wanted:
            apart = (there**2).sum(axis=1) - 2 * copies @ there.T  # and the square of the copy, which all have alike
            near = apart.argmin(axis=1)
            least = apart[np.arange(len(near)), near]
            closer = least < best
            best[closer], which[closer] = least[closer], start + near[closer]
    return which


def count_different(features: Floats) -> int:
    """How many different pictures there are among images."""
    near = _neighbours(radius=_same(features)).fit(features).radius_neighbors_graph(features)
    return int(connected_components(coo_matrix(near), directed=False)[0])


def _same(features: Floats) -> float:
    """The distance within which two images are one picture."""
    return SAME * float(np.sqrt(2 * features.var(axis=0).sum()))


def _of_different(distances: Floats, features: Floats, otherwise: Floats | None = None) -> Floats:
    """Those of distances that are between different pictures: a set that holds some twice would excuse repetition.

    Args:
        otherwise: is given where there are none; 0 unless given.
    """
    different = distances[distances > _same(features)]
    if len(different):
        return different
    return np.zeros(1) if otherwise is None else otherwise


def _neighbours(**options: Any) -> NearestNeighbors:
    from sklearn.neighbors import NearestNeighbors

    return NearestNeighbors(**options)


def _as_tiles(images: Bytes) -> Tiles:
    """Images as tiles whose bands lie side by side in memory."""
    return as_tiles(np.moveaxis(np.ascontiguousarray(np.moveaxis(images, 1, -1), np.float32) / 255, -1, 1))


def _coarse(images: Bytes) -> Floats32:
    """Images (n, 3, S, S) as (n, D) few numbers, 0 to 1."""
    pixels = torch.from_numpy(np.ascontiguousarray(images)).float() / 255
    return np.asarray(F.adaptive_avg_pool2d(pixels, COARSE).flatten(1).numpy())


def _coarser(images: Bytes) -> Bytes:
    """Images at half their resolution, enlarged again."""
    halved = F.avg_pool2d(torch.from_numpy(images).float(), 2)
    enlarged = F.interpolate(halved, scale_factor=2, mode="bilinear", align_corners=False)
    return enlarged.round().clamp(0, 255).to(torch.uint8).numpy()


def _kernel(some: Floats, others: Floats) -> Array:
    return (some @ others.T / some.shape[1] + 1) ** DEGREE


def _distance(own: Array, theirs: Array, between: Array, some: Ints, others: Ints) -> float:
    parts = []
    for kernel, chosen in ((own, some), (theirs, others)):
        part, count = kernel[np.ix_(chosen, chosen)], len(chosen)
        parts.append((part.sum() - np.trace(part)) / max(1, count * (count - 1)))
    return float(parts[0] + parts[1] - 2 * between[np.ix_(some, others)].mean())


def _radius(features: Floats) -> Floats:
    """(n,) distance of each to its ``NEIGHBOURS``-th neighbour."""
    return _to_neighbour(features, features, min(NEIGHBOURS + 1, len(features)))


def _within(points: Floats, centres: Floats) -> Bools:
    """(points, centres) whether a point lies in the neighbourhood of a centre."""
    squared = (points**2).sum(axis=1)[:, None] + (centres**2).sum(axis=1) - 2 * points @ centres.T
    return squared <= _radius(centres) ** 2


def _apart(features: Floats) -> Floats:
    return _to_neighbour(features, features, 2)


def _to_neighbour(some: Floats, others: Floats, which: int) -> Floats:
    """(n,) distance of each of ``some`` to its nearest of ``others``, or to the second, and so on."""
    return np.asarray(_neighbours(n_neighbors=which).fit(others).kneighbors(some)[0][:, -1])
