"""Pictures that say of themselves that they are synthetic: in their pixels, and in the text that PNG keeps with them.

The word stands in a strip below the picture, which hides nothing of it. The text holds the fingerprint of the
generative model and all parameters, and, in XMP, the IPTC's term for pictures that a trained algorithm made, which
archives and search engines read. (A signature after C2PA would need a key that the user has.)
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np

from ..runtime.arrays import Bytes
from ..runtime.provenance import made_by
from .letters import HIGH, PITCH, width, write, written

SYNTHETIC = "synthetic"
LEAST_SIDE = 256
"""Pixels along the side of a picture by itself, each of its own pixels a square of these."""
MARGIN = 2
"""Dots above and below the word."""
LETTER = 2
"""Pixels along the side of a dot of a heading, where it fits."""
CUT = "..."
PAPER, INK = 255, 31
"""Levels of grey."""
SIGNATURE = b"\x89PNG\r\n\x1a\n"
TRUE_COLOUR, BIT_DEPTH = 2, 8
MADE_BY_ALGORITHM = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
Iptc4xmpExt:DigitalSourceType="{kind}" xmp:CreatorTool="{tool}"/></rdf:RDF></x:xmpmeta><?xpacket end="r"?>"""


def marked(picture: Bytes, label: str = "", least: int = LEAST_SIDE, dot: int = 1) -> Bytes:
    """A picture (S, S, 3), enlarged by whole times to ``least`` pixels or more, over a strip that says ``synthetic``.

    Args:
        label: written at the right of the strip, where there is room.
        dot: see ``over_strip``.
    """
    return over_strip(picture, SYNTHETIC, label, least, dot)


def over_strip(picture: Bytes, left: str, right: str = "", least: int = LEAST_SIDE, dot: int = 1) -> Bytes:
    """A picture (S, S, 3), enlarged by whole times to ``least`` pixels or more, over a strip with a word at each end.

    Args:
        right: is left out where there is no room.
        dot: pixels along the side of a dot of the words, where both have room; a strip is as high in any case.
    """
    times = -(-least // picture.shape[0])
    shown = picture.repeat(times, axis=0).repeat(times, axis=1)
    side = shown.shape[1]
    small = max(1, side // 128)
    scale = large = max(small, dot)
    while scale > small and width(left, scale) + width(right, scale) + 2 * scale > side:
        scale -= 1
    strip = np.full(((HIGH + 2 * MARGIN) * large, side, 3), PAPER, np.uint8)
    write(strip, left, MARGIN * scale, 0, scale, INK)
    start = side - width(right, scale)
    if right and start > width(left, scale) + scale:
        write(strip, right, MARGIN * scale, start, scale, INK)
    return np.concatenate([shown, strip])


def heading(text: str, wide: int) -> Bytes:
    """A strip (h, ``wide``, 3) with a text: smaller where it does not fit, and only its end where that does not."""
    strip = np.full(((HIGH + 2 * MARGIN) * LETTER, wide, 3), PAPER, np.uint8)
    scale = next((scale for scale in range(LETTER, 0, -1) if width(text, scale) <= wide), 1)
    shown = written(text)
    if width(shown) > wide:
        shown = CUT + shown[len(shown) + len(CUT) - (wide + 1) // PITCH :]
    write(strip, shown, MARGIN * LETTER, 0, scale, INK)
    return strip


def in_line(pictures: Sequence[Bytes], gap: int, axis: int) -> Bytes:
    """Pictures (h, w, 3), at least one, in a row (``axis`` 1) or a column (0); paper fills up those that are smaller.

    Args:
        gap: pixels of paper between two of them.
    """
    across = 1 - axis
    most = max(picture.shape[across] for picture in pictures)
    parts = []
    for number, picture in enumerate(pictures):
        margins = [(0, 0), (0, 0), (0, 0)]
        margins[axis] = (gap if number else 0, 0)
        margins[across] = (0, most - picture.shape[across])
        parts.append(np.pad(picture, margins, constant_values=PAPER))
    return np.concatenate(parts, axis=axis)


def described(fingerprint: str, algorithm: str, parameters: Mapping[str, Any]) -> dict[str, str]:
    """What is written beside the pixels, by the keywords that PNG has for it."""
    made = made_by(algorithm)
    tool = f"Urban ML {made['URBAN_ML_VERSION']}"
    return {
        "Title": "Synthetic image",
        "Software": tool,
        "Source": f"generative model {fingerprint}",
        "Disclaimer": "Drawn by a generative model: no photograph of a place, and no evidence of anything.",
        "Comment": json.dumps({"generator": fingerprint, **made, **parameters}, ensure_ascii=False, sort_keys=True),
        "XML:com.adobe.xmp": XMP.format(kind=MADE_BY_ALGORITHM, tool=escape(tool)),
    }


def png(pixels: Bytes, texts: Mapping[str, str]) -> bytes:
    """A picture (h, w, 3) as the bytes of a PNG file, with texts by their keywords, in UTF-8."""
    height, wide = pixels.shape[:2]
    rows = np.zeros((height, 1 + 3 * wide), np.uint8)  # each row begins with the number of its filter: none
    rows[:, 1:] = pixels.reshape(height, -1)
    parts = [_chunk(b"IHDR", struct.pack(">IIBBBBB", wide, height, BIT_DEPTH, TRUE_COLOUR, 0, 0, 0))]
    parts += [_chunk(b"iTXt", key.encode("latin-1") + b"\0" * 5 + text.encode()) for key, text in texts.items()]
    parts += [_chunk(b"IDAT", zlib.compress(rows.tobytes(), 9)), _chunk(b"IEND", b"")]
    return SIGNATURE + b"".join(parts)


def _chunk(kind: bytes, contents: bytes) -> bytes:
    body = kind + contents
    return struct.pack(">I", len(contents)) + body + struct.pack(">I", zlib.crc32(body))
