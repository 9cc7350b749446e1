"""How profiles of clusters are tested."""

from __future__ import annotations

from dataclasses import dataclass

from .option import option


@dataclass(frozen=True)
class ProfileOptions:
    """Tests of what clusters differ in.

    Attributes:
        permutations: random maps to test against, at least.
    """

    permutations: int = option(999, "Random maps to test against", least=99, most=99_999, advanced=True)
