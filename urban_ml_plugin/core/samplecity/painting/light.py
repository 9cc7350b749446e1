"""Light: where the sun stands at each date, the shadows, and what air and optics do to the picture."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ...runtime.arrays import Bools, Floats32


class Sky(NamedTuple):
    """Sun and season of one date: azimuth and elevation (degrees), gain per band of green covers, and overall."""

    azimuth: float
    elevation: float
    green: tuple[float, float, float, float]
    gain: float

    @property
    def sun(self) -> tuple[float, float, float]:
        """Unit vector to the sun: east, north, up."""
        azimuth, elevation = math.radians(self.azimuth), math.radians(self.elevation)
        return math.sin(azimuth) * math.cos(elevation), math.cos(azimuth) * math.cos(elevation), math.sin(elevation)


SKIES = (Sky(58.0, 52.0, (1.0, 1.0, 1.0, 1.0), 1.0), Sky(50.0, 48.0, (1.05, 1.01, 1.0, 0.95), 0.97))
LONGEST_SHADOW = 46.0
AMBIENT = (0.20, 0.24, 0.31, 0.15)
"""Share of the light that comes from the sky, by band: shadows are blue."""
HAZE = (7.0, 9.5, 14.0, 3.0)


def cast_shadow(height: Floats32, pixel: float, sky: Sky) -> Bools:
    """Where something towards the sun stands above the ray to it.

    The running maximum of ``height`` (m) along the ray is taken in doubling steps of whole pixels, so the shadow of a
    pixel does not depend on the window.
    """
    east, north = math.sin(math.radians(sky.azimuth)), math.cos(math.radians(sky.azimuth))
    fall = pixel * math.tan(math.radians(sky.elevation))

    def towards_sun(values: Floats32, steps: int) -> Floats32:
        down, right = round(-north * steps), round(east * steps)
        rows, columns = values.shape
        moved = np.full_like(values, -1e3)
        if abs(down) < rows and abs(right) < columns:
            seen = values[max(0, down) : rows - max(0, -down), max(0, right) : columns - max(0, -right)]
            moved[max(0, -down) : rows - max(0, down), max(0, -right) : columns - max(0, right)] = seen
        moved -= np.float32(fall * steps)
        return moved

    highest, steps = towards_sun(height, 1), 1
    while 2 * steps * pixel < LONGEST_SHADOW:
        np.maximum(highest, towards_sun(highest, steps), out=highest)
        steps *= 2
    shaded: Bools = highest > height + np.float32(0.35)
    return shaded


def expose(colour: Floats32, shade: Floats32, shadow: Bools, sky: Sky) -> Floats32:
    """Turn reflectance (4, h, w) into what the sensor sees, in place: sun, sky, haze, and the blur of the optics."""
    sun = shade * np.float32(1 / sky.sun[2]) * ~shadow
    for band, ambient in enumerate(AMBIENT):
        colour[band] *= np.float32(ambient) + np.float32(1 - ambient) * sun
        colour[band] *= np.float32(0.94 * sky.gain)
        colour[band] += np.float32(HAZE[band])
        colour[band] = _blur(_blur(colour[band]).T).T
    return colour


def _blur(values: Floats32) -> Floats32:
    result = values * np.float32(0.66)
    result[1:-1] += np.float32(0.17) * (values[:-2] + values[2:])
    return result
