"""Which image is of which city, and how a network learns to tell cities apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..runtime.errors import InputError
from .option import option

LEAST_CITIES = 2
PHOTO_GAP = 30.0
"""Metres within which photographs of different folds show the same walls: the width of a street and its fronts."""


@dataclass(frozen=True)
class CityOptions:
    """Cities, as rasters or as photographs with a field.

    Attributes:
        cities: names of the rasters' cities in their order, as a list or as text with commas between them; those of
            their files unless given. Rasters of one name are one city.
        city_field: of photographs, with the name of the city.
        sequence_field: of photographs, with what those of one drive or walk share; told from position and time unless
            given.
    """

    cities: str | Sequence[str] | None = option(
        None,
        "Names of the cities, one for each raster, with commas between them (their files', unless given)",
        kind=str,
    )
    city_field: str | None = None
    sequence_field: str | None = None

    def names_of(self, rasters: int) -> list[str] | None:
        """A name for each raster, None where none are given.

        Raises:
            InputError: there are more or fewer names than rasters, or one is empty.
        """
        given = self.cities.split(",") if isinstance(self.cities, str) else list(self.cities or ())
        names = [name.strip() for name in given]
        if not any(names):
            return None
        if len(names) != rasters or not all(names):
            raise InputError(
                f"There are {len([name for name in names if name])} names of cities for {rasters} rasters: give one "
                "for each raster, in their order (CITIES)."
            )
        return names
