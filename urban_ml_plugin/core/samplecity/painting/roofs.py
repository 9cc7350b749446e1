"""Roofs from above: how a roof of each form slopes, and what lies on it."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...options.sample_city_options import CLAY, METAL, MIXED, SLATE
from ...runtime.arrays import Floats32, Ints
from ..elements.content import FORMS, Building
from ..elements.covers import ROOF_NUMBER, ROOFS
from ..elements.noise import hashed

FORM = {name: number for number, name in enumerate(FORMS)}
PITCH = np.radians([FORMS[name] for name in FORMS]).astype(np.float32)
PALETTE = np.array(list(ROOFS.values()), dtype=np.float32)
MATERIALS = {CLAY: "clay", SLATE: "slate", METAL: "zinc"}
"""The colour of every roof of a city that has one material."""


def roof_palette(material: str = MIXED) -> Floats32:
    """Colours (colours, 4) of roofs by the number of their colour; glass stays glass."""
    if material == MIXED:
        return PALETTE
    palette = np.repeat(PALETTE[[ROOF_NUMBER[MATERIALS[material]]]], len(PALETTE), axis=0)
    palette[ROOF_NUMBER["glass"]] = PALETTE[ROOF_NUMBER["glass"]]
    return palette


class RoofTable(NamedTuple):
    """The buildings of a window as columns, one value a building."""

    numbers: Floats32
    own: Ints


class Surface(NamedTuple):
    """What is seen on each roof pixel: colour (n, 4), height (m), and brightness in the sun."""

    colour: Floats32
    height: Floats32
    shade: Floats32


def tabulate(buildings: list[Building]) -> RoofTable:
    """Collect what ``roof_surface`` needs to know of each building, in local coordinates."""
    numbers = [
        (b.height, b.form, b.colour, b.tint, b.angle, b.half_length, b.half_width, b.use == "shack", b.use == "terrace")
        for b in buildings
    ]
    # A number of the building itself, whichever others share its window.
    own = [int(b.x * 16) * 7919 + int(b.y * 16) for b in buildings]
    return RoofTable(np.array(numbers, dtype=np.float32), np.array(own, dtype=np.int64))


def roof_surface(
    table: RoofTable, one: NDArray[np.int32], u: Floats32, v: Floats32, rough: Floats32, pixel: float, salt: int,
    sun: tuple[float, float, float], palette: Floats32,
) -> Surface:  # fmt: skip
    """The surface at places (u along, v across, metres from the middle) of buildings number ``one``."""
    height, form, colour, tint, angle, half_length, half_width, shack, terrace = table.numbers[one].T
    form, own = form.astype(np.int8), table.own[one]
    flat, saw, hip, shed, metal = (form == FORM[name] for name in ("flat", "sawtooth", "hip", "shed", "corrugated"))
    end, eave = half_length - np.abs(u), half_width - np.abs(v)
    gable = (form == FORM["gable"]) | hip

    hipped = hip & (end < eave)
    tooth = u / 9 - np.floor(u / 9)
    glazed = saw & (tooth < 0.25)
    tilt_u = np.where(hipped, np.sign(u), np.where(saw, np.where(glazed, -1, 1), 0))
    tilt_v = np.where(hipped | saw, 0, np.where(shed, 1, np.sign(v)))
    pitch = np.where(glazed, math.radians(50), PITCH[form])
    cos, sin = np.cos(angle), np.sin(angle)
    towards_sun = (tilt_u * cos - tilt_v * sin) * sun[0] + (tilt_u * sin + tilt_v * cos) * sun[1]
    shade = np.cos(pitch) * sun[2] + np.sin(pitch) * towards_sun

    edge = np.minimum(end, eave)
    rise = np.where(hipped, end, eave) * np.tan(pitch)
    top = height + np.where(gable, rise - half_width * 0.25, 0)
    factor = 1 + tint + rough * np.where(flat | metal, 0.6, 1.0)
    parapet = flat & (edge < max(0.45, 0.8 * pixel)) & (half_width > 3.5)
    # Large roofs are laid in bays, metal ones in sheets that weather each in its own way.
    sheets = metal | shed | saw
    width = np.where(shack > 0, 1.5, np.where(sheets, 4.0, 15.0))
    lot = hashed(np.floor(u / width).astype(np.int64), own, salt + 5) - np.float32(0.5)
    factor = factor + (sheets | flat) * lot * np.where(shack > 0, 0.22, 0.08)
    factor = factor + sheets * 0.03 * np.sin(2 * math.pi * u / max(1.2, 2.4 * pixel))
    # Roof lights on halls, plant on flat roofs, chimneys on terraces, ridge tiles.
    halfway = np.abs(np.abs(v) / half_width - 0.5) < 0.25
    lights = metal & (half_width > 8) & halfway & (np.abs(u / 8 - np.rint(u / 8)) < 0.07)
    cell_u, cell_v = np.floor(u / 6), np.floor(v / 6)
    chance = hashed((cell_u + 97 * cell_v).astype(np.int64), own, salt + 6)
    near_u, near_v = np.abs(u / 6 - cell_u - 0.5) * 6, np.abs(v / 6 - cell_v - 0.5) * 6
    plant = flat & (chance < 0.2) & (edge > 2) & (near_u < 0.7 + 6 * chance) & (near_v < 1.1)
    chimney = (terrace > 0) & (end < 0.5) & (np.abs(v) < 0.7)
    ridge = gable & ~hipped & (np.abs(v) < 0.6 * pixel)
    factor = factor + 0.16 * parapet + 0.25 * lights + 0.22 * plant - 0.2 * chimney + 0.12 * ridge
    top = top + 0.7 * parapet + 1.9 * plant + 1.4 * chimney
    base = palette[np.where(glazed, ROOF_NUMBER["glass"], colour).astype(np.int8)]
    return Surface(base * factor[:, None], top, shade)
