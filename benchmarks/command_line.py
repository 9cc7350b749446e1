"""What a benchmark is asked for on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import Any


def options(purpose: str | None, **usual: Any) -> argparse.Namespace:
    """What was asked for, else the usual values; a list takes any number of values, and False is a flag.

    Args:
        purpose: the docstring of the benchmark.
    """
    parser = argparse.ArgumentParser(description=purpose, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in usual.items():
        several = isinstance(value, list)
        kind = {"action": "store_true"} if value is False else {"type": type(value[0] if several else value)}
        parser.add_argument(f"--{name.replace('_', '-')}", default=value, **kind, **({"nargs": "*"} if several else {}))
    return parser.parse_args()


def tell(compare: Callable[..., Iterable[object]], purpose: str | None, **usual: Any) -> None:
    """Print the rows of a comparison, which takes what is asked for, on all cores."""
    from urban_ml_plugin.core.networks.computing import use_all_cores

    chosen = options(purpose, **usual)
    use_all_cores()
    for row in compare(**vars(chosen)):
        print(row)
