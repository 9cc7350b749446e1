"""What surfaces look like: red, green, blue and near infrared of ground covers and roofs, and what grows on them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

Colour = tuple[int, int, int, int]
"""Red, green, blue and near infrared, 0 to 255."""


class GroundCover(NamedTuple):
    """A ground cover: two colours it wanders between, how grainy it is, and the share of 5 m cells with a tree."""

    name: str
    one: Colour
    other: Colour
    grain: float
    trees: float = 0.0
    green: bool = False


COVERS = (
    GroundCover("nothing", (120, 120, 110, 120), (120, 120, 110, 120), 0.0),
    GroundCover("lawn", (95, 118, 72, 197), (128, 132, 90, 181), 0.07, 0.07, True),
    GroundCover("garden", (77, 104, 60, 195), (114, 122, 82, 181), 0.14, 0.24, True),
    GroundCover("yard", (158, 144, 122, 158), (122, 122, 94, 150), 0.10, 0.05),
    GroundCover("parkland", (89, 120, 66, 204), (120, 134, 84, 193), 0.08, 0.16, True),
    GroundCover("wood", (46, 64, 38, 147), (64, 78, 48, 155), 0.18, 1.0, True),
    GroundCover("scrub", (100, 112, 74, 172), (145, 138, 104, 184), 0.16, 0.14, True),
    GroundCover("bank", (83, 106, 62, 189), (116, 122, 82, 178), 0.14, 0.4, True),
    GroundCover("soil", (182, 152, 120, 190), (154, 126, 98, 166), 0.07, 0.003),
    GroundCover("mud", (138, 112, 88, 142), (116, 94, 74, 120), 0.07),
    GroundCover("dirt", (172, 150, 124, 176), (150, 130, 106, 156), 0.08, 0.012),
    GroundCover("gravel", (172, 166, 154, 170), (152, 146, 136, 150), 0.09),
    GroundCover("wheat", (89, 126, 58, 218), (108, 136, 70, 206), 0.06, 0.0, True),
    GroundCover("ripe", (200, 178, 116, 206), (182, 162, 104, 192), 0.06),
    GroundCover("plough", (142, 110, 84, 152), (122, 94, 72, 132), 0.07),
    GroundCover("pasture", (108, 130, 76, 202), (135, 144, 92, 190), 0.09, 0.006, True),
    GroundCover("maize", (64, 98, 48, 225), (81, 112, 58, 213), 0.09, 0.0, True),
    GroundCover("stubble", (184, 166, 128, 188), (168, 150, 112, 174), 0.08),
    GroundCover("orchard", (116, 122, 82, 184), (143, 138, 100, 186), 0.10, 0.0, True),
    GroundCover("hedge", (64, 88, 50, 184), (81, 100, 60, 184), 0.18, 0.55, True),
    GroundCover("asphalt", (98, 98, 101, 97), (116, 114, 113, 110), 0.045),
    GroundCover("worn asphalt", (126, 124, 121, 122), (108, 107, 107, 105), 0.05),
    GroundCover("concrete", (178, 174, 166, 174), (156, 153, 146, 154), 0.05),
    GroundCover("pavement", (162, 157, 149, 156), (142, 137, 130, 138), 0.05),
    GroundCover("plaza", (184, 170, 152, 174), (164, 150, 134, 156), 0.05),
    GroundCover("court", (148, 140, 128, 142), (122, 118, 102, 128), 0.08, 0.10),
    GroundCover("marking", (214, 214, 208, 206), (200, 200, 196, 194), 0.03),
    GroundCover("river", (52, 70, 66, 22), (62, 80, 72, 26), 0.02),
    GroundCover("lake", (38, 60, 70, 16), (48, 70, 76, 19), 0.02),
    GroundCover("pool", (96, 186, 204, 58), (88, 176, 196, 54), 0.03),
    GroundCover("sports turf", (81, 124, 62, 211), (95, 132, 72, 204), 0.05, 0.0, True),
    GroundCover("running track", (172, 92, 72, 136), (164, 88, 70, 130), 0.03),
    GroundCover("flowers", (124, 84, 70, 189), (89, 110, 66, 195), 0.35, 0.0, True),
)
NUMBER = {cover.name: number for number, cover in enumerate(COVERS)}

ROOFS: dict[str, Colour] = {
    "clay": (166, 104, 82, 142), "old clay": (142, 96, 78, 124), "brown tile": (122, 92, 78, 112),
    "slate": (92, 95, 102, 94), "grey tile": (140, 136, 131, 138), "pale tile": (186, 170, 148, 178),
    "white flat": (212, 210, 204, 208), "grey flat": (158, 156, 152, 155), "bitumen": (90, 88, 88, 87),
    "gravel flat": (176, 170, 160, 172), "zinc": (176, 180, 182, 176), "dull zinc": (146, 146, 144, 143),
    "blue metal": (96, 128, 160, 118), "green metal": (104, 134, 114, 116), "white metal": (224, 224, 221, 218),
    "rust": (146, 100, 74, 122), "dark rust": (112, 82, 68, 98), "red metal": (160, 74, 62, 118),
    "glass": (70, 92, 104, 60),
}  # fmt: skip
ROOF_NUMBER = {name: number for number, name in enumerate(ROOFS)}

WHITE, SILVER, GREY, BLACK = (218, 218, 216), (190, 193, 196), (138, 140, 143), (52, 53, 56)
CARS = np.array(
    [(*paint, 0.95 * sum(paint) / 3) for paint in (WHITE, WHITE, WHITE, SILVER, SILVER, GREY, GREY, BLACK, BLACK,
     (84, 86, 90), (142, 48, 44), (58, 76, 116))],
    dtype=np.float32,
)  # fmt: skip
"""Car paint, as often as it is met."""
CROWNS = np.array(
    [(57, 84, 44, 199), (68, 98, 50, 211), (79, 104, 56, 206), (50, 74, 46, 180), (89, 106, 60, 196),
     (65, 88, 58, 189)],
    dtype=np.float32,
)  # fmt: skip
"""Tree crowns by variety."""
