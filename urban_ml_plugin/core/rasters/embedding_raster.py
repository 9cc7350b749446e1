"""Rasters of embeddings: what a model noted of each pixel, or of each tile, as numbers in as many bands.

Which model made them, and in which version, is taken from where its makers write it: names of bands, tags, or the
address. Numbers of two models, or of two versions of one, have nothing to do with each other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..options.choices import EMBEDDING
from ..presentation.wording import counted
from ..runtime.arrays import Array, Bools
from ..runtime.errors import InputError
from ..runtime.json_fields import LONGEST_NAME, DamagedError, Fields
from .origin_tags import made_with
from .raster import Raster
from .validity import Validity

ALPHAEARTH, TESSERA, OWN, UNKNOWN = "AlphaEarth", "TESSERA", "extractfeatures", "embeddings"
"""Where embeddings come from."""
SCALE = "scale"
"""Stored values become numbers by the scale and offset that the file declares."""
UNKNOWN_LICENSE = "unknown"
LICENSES: Mapping[str, str] = {ALPHAEARTH: "CC-BY 4.0", TESSERA: "CC-BY 4.0"}
"""By kind."""
CREDITS: Mapping[str, str] = {
    ALPHAEARTH: "The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind."
}
"""In the words that their makers ask for."""
ALPHAEARTH_BANDS, ALPHAEARTH_HOLE, ALPHAEARTH_SCALE = 64, -128, 127.5
"""A signed byte v stands for sign(v) · (|v| / 127.5)², and -128 for no value: developers.google.com/earth-engine/
guides/aef_on_gcs_readme."""
UNIT = 1.01
"""No number of AlphaEarth lies further from 0, as each pixel is a vector of length 1."""
LEAST_BANDS, MOST_BANDS = 8, 4_096
"""Fewer, with nothing that says otherwise, are a picture's; the most is twice what a ResNet-50 gives."""
SHOWN_HASH = 16
"""Letters of a hash that are shown."""
LOOKED_AT = 64
"""Pixels along the side of the window in which values are looked at."""
_ALPHAEARTH_NAME, _TESSERA_NAME = re.compile(r"A\d\d"), re.compile(r"Tessera_Band_\d+")
_ALPHAEARTH_PLACE = re.compile(r"satellite_embedding/(v\d+)/annual/(\d{4})/")
"""In the address of a file as it is published, which names the version and the year where tags do not."""

Block = tuple[int, float]
"""How many numbers one of several encoders side by side gives, and its share of the variance in a metric."""


@dataclass(frozen=True)
class Embedding:
    """What the numbers of a raster are, so that they are never taken for those of another model.

    Attributes:
        kind: of what made them: ``ALPHAEARTH``, ``TESSERA``, ``OWN`` or ``UNKNOWN``.
        model: the network of this plugin that made them, and nothing of other kinds.
        version: of the model, in its makers' words, or the hash of its weights; empty if nothing tells.
        year: that they describe; empty if nothing tells.
        bands: how many numbers a pixel has in the file.
        decoding: by what stored values became numbers: ``ALPHAEARTH``, ``SCALE`` or nothing.
        blocks: of several encoders that stand side by side; none of one.
    """

    kind: str
    model: str
    version: str
    year: str
    bands: int
    decoding: str
    blocks: tuple[Block, ...] = ()

    @property
    def words(self) -> str:
        """What to call them: model, version and number of bands."""
        made = f"{self.kind} ({self.model})" if self.model else self.kind
        hashed = len(self.version) > SHOWN_HASH and self.version.isalnum()
        version = f" {self.version[:SHOWN_HASH]}…" if hashed else f" {self.version}".rstrip()
        return f"{made}{version}, {self.bands:,} bands"

    @property
    def license(self) -> str:
        """As its makers name it."""
        return LICENSES.get(self.kind, UNKNOWN_LICENSE)

    @property
    def credit(self) -> str:
        """What its makers ask to be said of them; empty if nothing is."""
        return CREDITS.get(self.kind, "")

    def unlike(self, other: Embedding) -> bool:
        """Whether the numbers mean something else than those of another raster, as far as the rasters say."""
        versions = {self.version, other.version} - {""}
        return (self.kind, self.model, self.bands) != (other.kind, other.model, other.bands) or len(versions) > 1

    def as_json(self) -> dict[str, Any]:
        """All of it."""
        return asdict(self)

    @classmethod
    def of_json(cls, fields: Fields) -> Embedding:
        """From what ``as_json`` gave.

        Raises:
            DamagedError: something is missing or cannot be.
        """
        kind, model, version, year = (fields.text(name, LONGEST_NAME) for name in ("kind", "model", "version", "year"))
        bands, decoding = fields.whole("bands", 1, MOST_BANDS), fields.choice("decoding", ("", SCALE, ALPHAEARTH))
        return cls(kind, model, version, year, bands, decoding, _blocks(fields))


def known_embedding(raster: Raster) -> Embedding | None:
    """What a raster says of its embeddings; None if it does not say that it holds any.

    Raises:
        InputError: its tags are damaged.
    """
    tags, names = raster.tags, [name or "" for name in raster.dataset.descriptions]
    if tags.get("URBAN_ML_ALGORITHM") == "extractfeatures" and raster.kind(1).kind == "f":
        return _own(raster)
    if "TESSERA_DATASET_VERSION" in tags or all(map(_TESSERA_NAME.fullmatch, names)):
        version = _tessera_version(tags.get("TESSERA_DATASET_VERSION", ""), tags.get("TESSERA_DATASET_VARIANT", ""))
        return Embedding(TESSERA, "", version, tags.get("TESSERA_YEAR", ""), raster.count, _decoding(raster))
    if all(map(_ALPHAEARTH_NAME.fullmatch, names)) or _has_alphaearth_bytes(raster):
        place = _ALPHAEARTH_PLACE.search(raster.path)
        version, year = place.groups() if place else ("", "")
        version = tags.get("MODEL_VERSION") or tags.get("DATASET_VERSION") or version
        decoding = ALPHAEARTH if raster.kind(1) == np.int8 else _decoding(raster)
        return Embedding(ALPHAEARTH, "", version, year, raster.count, decoding)
    return None


def embedding_of(raster: Raster) -> Embedding:
    """What the numbers of a raster are that is to hold embeddings.

    Raises:
        InputError: they are none, or nothing tells what stored values stand for.
    """
    found = known_embedding(raster)
    if found is None and raster.count < LEAST_BANDS:
        raise InputError(
            f"The raster {raster.path} has {counted(raster.count, 'band')} and says nothing of embeddings, which have "
            f"{LEAST_BANDS} or more: it is a picture, so choose a network that looks at pictures, such as urban2."
        )
    found = found or Embedding(UNKNOWN, "", "", "", raster.count, _decoding(raster))
    if found.bands > MOST_BANDS:
        raise InputError(
            f"The raster {raster.path} has {found.bands:,} bands, and at most {MOST_BANDS:,} can be read: choose "
            "embeddings of fewer numbers."
        )
    if raster.kind(1).kind in "iub" and not found.decoding:
        raise _undecoded(raster, found)
    if found.kind == ALPHAEARTH and raster.kind(1).kind == "f":
        _check_lengths(raster)
    return found


def decoded(pixels: Array, embedding: Embedding) -> tuple[Array, Bools]:
    """Numbers (bands, h, w) that stored values stand for, and where there are any (h, w).

    A pixel that is 0 in every band is none of a model's: programs write it where they have nothing.
    """
    there = pixels.any(axis=0)
    if embedding.decoding != ALPHAEARTH:
        return pixels, there
    return _ALPHAEARTH_VALUES[pixels.view(np.uint8)], there & (pixels[0] != ALPHAEARTH_HOLE)


def _alphaearth_values() -> Array:
    """The number that each byte stands for, by what the byte is without its sign."""
    stored = np.arange(256, dtype=np.uint8).view(np.int8).astype(np.float64)
    return np.asarray(np.sign(stored) * (np.abs(stored) / ALPHAEARTH_SCALE) ** 2, np.float32)


_ALPHAEARTH_VALUES = _alphaearth_values()


def _own(raster: Raster) -> Embedding:
    with made_with(raster) as parameters:
        model = parameters.text("network", LONGEST_NAME) if "network" in parameters else ""
        if model == EMBEDDING and "weights" in parameters:  # means of another's
            model = parameters.text("weights", LONGEST_NAME)
        name = next((name for name in ("weights_sha256", "network_hash") if name in parameters), "")
        version = parameters.text(name, LONGEST_NAME) if name else ""
        return Embedding(OWN, model, version, "", raster.count, "", _blocks(parameters))


def _blocks(fields: Fields) -> tuple[Block, ...]:
    if "blocks" not in fields:
        return ()
    blocks = []
    for pair in fields.items("blocks"):
        block = Fields({"count": pair[0], "share": pair[1]}) if isinstance(pair, list) and len(pair) == 2 else None
        if block is None:
            raise DamagedError("“blocks” are not pairs of numbers")
        blocks.append((block.whole("count", 1, MOST_BANDS), block.number("share", 0)))
    return tuple(blocks)


def _tessera_version(version: str, variant: str) -> str:
    """Such as ``1.0 vultr``; the makers write 1.0 also as v1."""
    number = version.strip().removeprefix("v")
    number = f"{number}.0" if number.isdigit() else number
    return f"{number} {variant.strip()}".strip()


def _has_alphaearth_bytes(raster: Raster) -> bool:
    """Whether a raster has the very bands of AlphaEarth as it is published, whose names some programs drop."""
    return (
        raster.count == ALPHAEARTH_BANDS
        and raster.kind(1) == np.int8
        and (ALPHAEARTH_HOLE, ALPHAEARTH_HOLE) in raster.nodata(1)
    )


def _decoding(raster: Raster) -> str:
    scale, offset = raster.scale_and_offset(range(1, raster.count + 1))
    return SCALE if (scale != 1).any() or (offset != 0).any() else ""


def _undecoded(raster: Raster, found: Embedding) -> InputError:
    if found.kind == TESSERA:
        remedy = "export them as decimal numbers, as “geotessera download” does, since their scales are in a file apart"
    else:
        remedy = (
            f"only AlphaEarth's are known, {ALPHAEARTH_BANDS} bands of signed bytes named A00 to A63 or with the "
            f"nodata value {ALPHAEARTH_HOLE}, so set that nodata value, or export decimal numbers"
        )
    return InputError(
        f"The raster {raster.path} holds whole numbers, and nothing tells which numbers of an embedding they stand "
        f"for: {remedy}."
    )


def _check_lengths(raster: Raster) -> None:
    """Refuse bytes of AlphaEarth that a program has written as decimal numbers without decoding them."""
    side = min(LOOKED_AT, raster.width, raster.height)
    window = Window((raster.width - side) // 2, (raster.height - side) // 2, side, side)
    bands = list(range(1, raster.count + 1))
    scale, offset = raster.scale_and_offset(bands)
    stored = raster.read(bands, window)
    valid = Validity(raster, bands, lambda: [window]).read(stored, window)
    values = np.abs(stored * scale + offset)[:, valid]
    if values.size and np.median(values) > UNIT:
        raise InputError(
            f"The raster {raster.path} is named as AlphaEarth's embeddings, whose numbers lie from -1 to 1, and holds "
            "larger ones: it has the stored bytes as decimal numbers, so give the file as it is published."
        )
