"""A network without weights: oriented band-pass filters in two layers, colour, and the direction of edges.

Wavelet scattering (Mallat 2012; Bruna & Mallat 2013) averages the modulus of fixed filters. It needs no training and no
download, does not depend on a seed, and is as differentiable as any network. We depart from the original in four ways:
a pyramid with one filter bank takes the place of ever larger filters; bands are first turned into brightness and
contrasts between bands; the coefficients are made invariant to flips and 90° turns, not to free rotation, so that
houses in line with north and houses turned by 40° remain different while a street is the same seen from either end;
and every average leaves invalid pixels out.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..layers.pooling import averages, without_holes
from ..runtime.arrays import TINY

"""Its name among the networks."""
ORIENTATIONS = 8
CHANNELS = 3
"""Brightness and the two smoothest contrasts between bands carry texture; further bands give mean and spread only."""
BINS = 8
SMALLEST = 16
"""Pixels: the side of the smallest tile, and of the coarsest level of the pyramid."""
LARGEST_PROBE = 256
"""Pixels: from this tile size on the pyramid has all of its levels, and features have one length."""
MOST_LEVELS = 5
"""Of the pyramid, reached at tiles of 256 pixels."""
SECOND_LAYER_SIDE = 11
"""Pixels: maps smaller than this leave the second layer no room beside its filters of 7 pixels."""
BRIGHTNESS, CONTRAST = (0.05, 0.95), (-0.35, 0.35)
"""Middles of the first and the last bin of the histograms of brightness and of contrasts between bands."""
LEAST_SPREAD = 0.01
"""Added to the spread of a band before its logarithm is taken: a few grey values."""
LEAST_SHARE = 1e-6
"""Of valid pixels by which a sum is divided."""
FREQUENCY, WIDTH, ASPECT, HALF_SIDE = 0.75 * math.pi, 0.8, 2, 3
"""Of the wavelets: radians and standard deviation in pixels, length to width, pixels from the middle to the edge."""
FLOOR = 0.004
"""About one grey value of 255: texture weaker than this is sensor noise and must not look like structure."""


class Scattering(nn.Module):
    """From tiles to texture and colour, by fixed filters.

    Args:
        bands: number of bands, 1 or more.
        tile_size: pixels on a side, 16 or more. The pyramid has one level at 16 px, 4 at 128 px, 5 at most.

    Attributes:
        dimension: length D of a feature vector (102 for 3 bands at 128 px).
    """

    contrasts: Tensor  # (B, B)
    wavelets: Tensor  # (2L, 1, 7, 7)
    derivatives: Tensor  # (2, 1, 5, 5)
    harmonics: Tensor  # (L, 5)

    def __init__(self, bands: int, tile_size: int) -> None:
        super().__init__()
        self.channels = min(bands, CHANNELS)
        self.levels = max(1, min(MOST_LEVELS, int(math.log2(max(tile_size, SMALLEST) / SMALLEST)) + 1))
        self.register_buffer("contrasts", _cosine_contrasts(bands), persistent=False)
        self.register_buffer("wavelets", _morlet_wavelets(ORIENTATIONS), persistent=False)
        self.register_buffer("derivatives", _gaussian_derivatives(), persistent=False)
        self.register_buffer("harmonics", _harmonics(ORIENTATIONS), persistent=False)
        with torch.inference_mode():
            side = min(tile_size, LARGEST_PROBE)
            probe = torch.zeros(1, bands, side, side)
            self.dimension = int(self.views(probe, torch.ones_like(probe[:, :1])).shape[2])

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features of whole tiles.

        Args:
            tiles: (N, B, T, T) float32, about 0 to 1. What invalid pixels hold, NaN included, has no influence.
            valid: (N, 1, T, T) float32, 1 where a pixel counts and 0 where not.

        Returns:
            (N, D) float32. A tile's row does not depend on the other tiles of the batch.
        """
        return self.views(tiles, valid)[:, 0]

    def views(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features of each tile and of its four quarters: (N, 5, D), the whole tile first.

        How the quarters of one tile differ shows which features are noise. A quarter that is half invalid or more
        takes the values of its tile, and so says nothing.
        """
        known = valid.gt(0)
        image = torch.where(known, tiles, torch.zeros_like(tiles))
        mean = image.sum((2, 3), keepdim=True) / known.sum((2, 3), keepdim=True).clamp_min(1)
        # Not as one matrix product over the pixels of all tiles: see ``TileLinear``.
        image = F.conv2d(torch.where(known, image, mean), self.contrasts[:, :, None, None]).contiguous()
        parts = self._colour(image, valid)
        parts += self._texture(image[:, : self.channels], valid)
        features = torch.cat(parts, dim=2)  # (N, 5, D)
        return without_holes(features, valid)

    def _colour(self, image: Tensor, valid: Tensor) -> list[Tensor]:
        mean = averages(image, valid)
        spread = (averages(image * image, valid) - mean * mean).clamp_min(0).sqrt()
        small, weight = _halve(image[:, : self.channels], valid)
        histograms = []
        for channel in range(self.channels):
            low, high = CONTRAST if channel else BRIGHTNESS
            centres = torch.linspace(low, high, BINS, device=image.device)[:, None, None]
            near = torch.exp(-(((small[:, channel : channel + 1] - centres) * (BINS - 1) / (high - low)) ** 2))
            histograms.append(averages(near, weight).sqrt())  # the root makes rare and common colours comparable
        return [mean, torch.log(spread + LEAST_SPREAD), *histograms]

    def _texture(self, image: Tensor, valid: Tensor) -> list[Tensor]:
        parts: list[Tensor] = []
        carried: list[tuple[Tensor, Tensor, Tensor]] = []  # the moduli of finer levels: maps, weights, mean energy
        for level in range(self.levels):
            # Contrasts between bands are blurred by nature (and by cameras): not worth the finest, dearest level.
            channels = 1 if level == 0 and self.levels > 1 else self.channels
            modulus, weight = self._modulus(image[:, :channels], valid)  # (N, C, L, h, w)
            energy = averages(modulus.flatten(1, 2), weight).unflatten(2, (-1, ORIENTATIONS))  # (N, 5, C, L)
            mean = energy.mean(3)
            parts += [torch.log(mean + FLOOR), self._directions(energy[:, :, 0], mean[:, :, :1])]
            parts += [self._edges(image[:, :1], valid)]
            for maps, known, base in carried:
                parts.append(self._second_order(maps, known, base))
            carried = [(*_halve(maps, known), base) for maps, known, base in carried]
            if level + 1 < self.levels:
                carried.append((*_halve(modulus[:, 0], weight), mean[:, :, :1]))
                carried = [entry for entry in carried if entry[0].shape[-1] >= SECOND_LAYER_SIDE]
                image, valid = _halve(image, valid)
        return parts

    def _modulus(self, image: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        """(N, C, h, w) -> amplitude of each orientation (N, C, L, h', w'), and where it saw valid pixels only."""
        n, c, h, w = image.shape
        pairs = F.conv2d(image.reshape(n * c, 1, h, w), self.wavelets)
        even, odd = pairs[:, :ORIENTATIONS], pairs[:, ORIENTATIONS:]
        modulus = (even * even).addcmul_(odd, odd).add_(TINY).sqrt_()
        return modulus.reshape(n, c, *modulus.shape[1:]), _erode(valid, self.wavelets.shape[-1])

    def _directions(self, energy: Tensor, mean: Tensor) -> Tensor:
        """(N, 5, L) -> how stripy, how rectangular and how far turned from north/south the texture is: (N, 5, 4)."""
        relative = energy / (mean + FLOOR)
        c2, s2, c4, s4, c8 = (relative[..., None] * self.harmonics).sum(2).unbind(2)
        return torch.stack([_length(c2, s2), c4, _length(c4, s4), c8], dim=2)

    def _edges(self, image: Tensor, valid: Tensor) -> Tensor:
        """The same from the gradient, which tells directions more finely where edges are straight: (N, 5, 4)."""
        gradient = F.conv2d(image, self.derivatives)
        x, y = gradient[:, :1], gradient[:, 1:]
        strength = (x * x + y * y + TINY).sqrt()
        x, y = x / strength, y / strength
        weight = strength * strength / (strength + 5 * FLOOR)  # below the noise floor an edge has no direction
        turned = []
        for _ in range(3):  # doubling the angle: cos and sin of 2, 4 and 8 times the direction
            x, y = x * x - y * y, 2 * x * y
            turned += [x * weight, y * weight]
        sums = averages(torch.cat([weight, *turned], dim=1), _erode(valid, self.derivatives.shape[-1]))
        c2, s2, c4, s4, c8, _ = (sums[..., 1:] / (sums[..., :1] + FLOOR / 2)).unbind(2)
        return torch.stack([_length(c2, s2), c4, _length(c4, s4), c8], dim=2)

    def _second_order(self, maps: Tensor, valid: Tensor, base: Tensor) -> Tensor:
        """How a finer texture is itself arranged: (N, L, h, w) -> log energy by angle between the two (N, 5, 5)."""
        modulus, weight = self._modulus(maps, valid)  # (N, L, L, h', w')
        energy = averages(modulus.flatten(1, 2), weight).unflatten(2, (ORIENTATIONS, ORIENTATIONS))
        angles = torch.stack([energy.roll(-i, 3).diagonal(dim1=2, dim2=3).mean(2) for i in range(ORIENTATIONS)], dim=2)
        half = ORIENTATIONS // 2
        mirrored = (angles + angles.flip(2).roll(1, 2)) / 2  # an angle and its mirror image are one
        return torch.log((mirrored[..., : half + 1] + FLOOR / 4) / (base + FLOOR))


def _halve(image: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """Half the resolution, each pixel the mean of the valid ones below it."""
    share = _mean_of_four(valid)
    if bool(valid.amin() == 1):  # the same result, sooner
        return _mean_of_four(image), share
    return _mean_of_four(image * valid) / share.clamp_min(LEAST_SHARE), share


def _mean_of_four(image: Tensor) -> Tensor:
    """Average pooling by 2, several times faster than torch's own on a CPU; an odd last row or column is left out."""
    h, w = image.shape[2] // 2 * 2, image.shape[3] // 2 * 2
    rows = image[:, :, 0:h:2] + image[:, :, 1:h:2]
    return (rows[..., 0:w:2] + rows[..., 1:w:2]) * 0.25


def _erode(valid: Tensor, size: int) -> Tensor:
    """Weights of the places where a filter of ``size`` pixels fits into the tile, low where it touches invalid ones."""
    if bool(valid.amin() == 1):  # the same result, sooner
        return valid[:, :, size - 1 :, size - 1 :]
    return -F.max_pool2d(-valid, size, stride=1)


def _length(x: Tensor, y: Tensor) -> Tensor:
    return (x * x + y * y + TINY).sqrt()


def _cosine_contrasts(bands: int) -> Tensor:
    """(B, B): mean of the bands, then ever finer contrasts between them; for RGB close to Ohta's colours (1980)."""
    wave = torch.arange(bands, dtype=torch.float64)[:, None]
    band = torch.arange(bands, dtype=torch.float64)[None]
    basis = torch.cos((band + 0.5).mul(wave).mul(math.pi / bands)).div(bands)
    basis[1:] *= math.sqrt(2)
    return basis.float()


def _morlet_wavelets(orientations: int) -> Tensor:
    """(2L, 1, 7, 7): even filters of all orientations, then odd ones; zero mean, unit gain on a wave they match."""
    axis = torch.arange(-HALF_SIDE, HALF_SIDE + 1, dtype=torch.float64)
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    even, odd = [], []
    for angle in _angles(orientations):
        along, across = x * angle.cos() + y * angle.sin(), y * angle.cos() - x * angle.sin()
        envelope = torch.exp(-(along**2 + (across / ASPECT) ** 2) / (2 * WIDTH**2))
        wave = torch.cos(FREQUENCY * along)
        wave = envelope * (wave - (envelope * wave).sum() / envelope.sum())
        sine = envelope * torch.sin(FREQUENCY * along)
        gain = torch.hypot(wave, sine).sum()
        even.append(wave / gain)
        odd.append(sine / gain)
    return torch.stack(even + odd)[:, None].float()


def _gaussian_derivatives() -> Tensor:
    """(2, 1, 5, 5): slope along x and along y of the image smoothed by a Gaussian one pixel wide."""
    axis = torch.arange(-2, 3, dtype=torch.float64)
    smooth: Tensor = torch.exp(-(axis**2) / 2)
    smooth = smooth / smooth.sum()
    slope = axis * smooth / (axis**2 * smooth).sum()
    return torch.stack([torch.outer(smooth, slope), torch.outer(slope, smooth)])[:, None].float()


def _angles(orientations: int) -> Tensor:
    return torch.arange(orientations, dtype=torch.float64).mul(math.pi / orientations)


def _harmonics(orientations: int) -> Tensor:
    """(L, 5): cos and sin of 2 and 4 times, and cos of 8 times, the direction of each filter, as averages."""
    angle = _angles(orientations)
    waves = [angle.mul(2).cos(), angle.mul(2).sin(), angle.mul(4).cos(), angle.mul(4).sin(), angle.mul(8).cos()]
    return torch.stack(waves, dim=1).div(orientations).float()
