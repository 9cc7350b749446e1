"""What a camera noted of a photograph: where it stood, which way it looked, and when."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

TIMES = ("EXIF_DateTimeOriginal", "EXIF_DateTimeDigitized", "EXIF_DateTime")
"""Where the time may stand: when the picture was taken, when it was digitised, when the file was last changed."""
SIXTY = (1.0, 60.0, 3600.0)
"""What degrees, minutes and seconds of arc are divided by."""
HEADING = re.compile(r"GPano:PoseHeadingDegrees\W+(-?[\d.]+)")
"""Where stitched panoramas say what their middle looks at (Photo Sphere XMP Metadata)."""


class Notes(NamedTuple):
    """What is noted of a photograph.

    Attributes:
        direction: in which its middle looks, degrees clockwise from north; NaN where it is not noted.
        taken: when, by the camera's clock; None where it is not noted.
        place: longitude and latitude in WGS 84; None where they are not noted.
    """

    direction: float = math.nan
    taken: datetime | None = None
    place: tuple[float, float] | None = None


def read_notes(tags: Mapping[str, str], xmp: str = "") -> Notes:
    """Read what a camera noted.

    Args:
        tags: of EXIF as GDAL names and writes them: rational numbers in brackets, beside each other where there are
            several.
        xmp: the XMP packet, where there is one.
    """
    direction = _numbers(tags.get("EXIF_GPSImgDirection", ""))
    found = HEADING.search(xmp)
    heading = next(iter([*direction, *_numbers(found[1] if found else "")]), math.nan)
    return Notes(heading % 360 if math.isfinite(heading) else math.nan, _taken(tags), _place(tags))


def _place(tags: Mapping[str, str]) -> tuple[float, float] | None:
    """Longitude and latitude; 0, 0 is what receivers write that have found no satellites."""
    degrees = []
    for name, negative, most in (("Longitude", "W", 180), ("Latitude", "S", 90)):
        parts = _numbers(tags.get(f"EXIF_GPS{name}", ""))
        if not 1 <= len(parts) <= len(SIXTY):
            return None
        value = sum(part / unit for part, unit in zip(parts, SIXTY))
        if not value <= most:
            return None
        degrees.append(-value if tags.get(f"EXIF_GPS{name}Ref", "").strip().upper() == negative else value)
    return (degrees[0], degrees[1]) if any(degrees) else None


def _taken(tags: Mapping[str, str]) -> datetime | None:
    for name in TIMES:
        try:
            return datetime.strptime(tags[name].strip(), "%Y:%m:%d %H:%M:%S")
        except (KeyError, ValueError):
            continue
    return None


def _numbers(text: str) -> list[float]:
    """The numbers in a tag; none where one of them is no number."""
    try:
        return [float(part) for part in text.replace("(", " ").replace(")", " ").split()]
    except ValueError:
        return []
