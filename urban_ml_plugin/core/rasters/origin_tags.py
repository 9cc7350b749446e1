"""What the tags of a raster say about how this plugin made it. Whoever edited the file may have damaged them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..runtime.errors import InputError
from ..runtime.json_fields import DamagedError, Fields, parse_json
from .raster import Raster

PARAMETERS = "URBAN_ML_PARAMETERS"


def origin_tags(raster: Raster) -> dict[str, str]:
    """The tags that this plugin wrote; empty if another program made the raster."""
    return {name: text for name, text in raster.tags.items() if name.startswith("URBAN_ML_")}


@contextmanager
def made_with(raster: Raster) -> Iterator[Fields]:
    """The parameters with which a raster was made, none if its tags do not say.

    Raises:
        InputError: the tags cannot be read, or the one who reads them finds a value that cannot be, and raises
            ``DamagedError``.
    """
    try:
        yield Fields(parse_json(raster.tags.get(PARAMETERS, "{}")), PARAMETERS)
    except DamagedError as error:
        raise InputError(
            f"The tags of the raster {raster.path}, which say how it was made, are damaged ({error}): make the raster "
            "again, or take its tags off."
        ) from error
