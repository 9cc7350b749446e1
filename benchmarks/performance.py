"""Write ``docs/performance.md``: the engine against what a user would take instead, all in one run on this machine.

    scripts/benchmark --performance [--rounds 5] [--only tile_loops …]

Takes an hour on two quiet cores; with ``--only`` the rows of some benchmarks are printed and nothing is written.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import torch

from benchmarks.turns import Comparison
from urban_ml_plugin.core.networks.computing import use_all_cores
from urban_ml_plugin.core.runtime.processor import processor_facts

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
PARTS: dict[str, list[tuple]] = {
    "throughput": [("resnet18", 224, 400), ("urban", 128, 2500), ("urban2", 128, 2500)],
    "tile_loops": [("resnet18", 224, 144), ("resnet50", 224, 64), ("efficientnet_b0", 224, 64)],
    "activation": [("urban2", 128, 0.8, 512)],
    "zonal": [(4000, 1000)],
    "nearest": [(100_000, 1000, 100)],
    "generator": [(64,)],
}
"""The benchmarks, and what their ``compare`` is asked for before the number of rounds."""

HEAD = """# Speed

What the plugin does against what a user would take instead. Each line was measured in one run, in which both ways
took turns ({rounds} each, after one that warms up) on the same input in the same process; a number above 1 says that
the plugin is so many times as fast. The median of the turns stands first, the least and the greatest in brackets. On
a machine that others use, processor time is the steadier figure. `scripts/benchmark --performance` measures anew and
writes this page; what the other ways are stands at the head of the files in `benchmarks/`.

{machine}

| what | the plugin | instead of | times as fast | by processor time | results |
|---|---|---|---|---|---|
"""

FOOT = """
Memory, and time by the number of tiles, stand in `docs/scale.md`.
"""


def machine() -> str:
    """Processor, cores, load and versions, in a sentence."""
    named = processor_facts()
    name = named.get("model name", platform.processor() or "a processor without a name")
    has = [flag for flag in ("avx2", "avx512f", "avx512_bf16", "amx_bf16") if flag in named.get("flags", "").split()]
    flags = f" ({', '.join(has)})" if has else ""
    loads = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    libraries = ", ".join(f"{library} {version(library)}" for library in ("numpy", "rasterio", "scikit-learn"))
    return (
        f"Machine: {name}{flags}, {torch.get_num_threads()} threads; load before the run {loads}. Python "
        f"{platform.python_version()}, torch {torch.__version__}, {libraries}."
    )


def line(row: Comparison) -> str:
    """A row of the table."""
    cells = (row.what, row.ours, row.other, str(row.wall), str(row.processor), row.agreement)
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Read the command line, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="*", choices=list(PARTS), default=[])
    chosen = parser.parse_args()
    use_all_cores()
    page = HEAD.format(rounds=chosen.rounds, machine=machine())
    for part in chosen.only or PARTS:
        compare: Callable[..., list[Comparison]] = importlib.import_module(f"benchmarks.{part}").compare
        for asked in PARTS[part]:
            for row in compare(*asked, chosen.rounds):
                print(line(row), flush=True)
                page += line(row) + "\n"
    if not chosen.only:
        PAGE.write_text(page + FOOT, encoding="utf-8")


if __name__ == "__main__":
    main()
