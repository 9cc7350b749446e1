"""Make the engine's environment, as the algorithm “Install or repair the engine” does, and print its interpreter.

Usage: install_engine.py [--dask]      --dask adds Dask, which stays
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from urban_ml_plugin.core.installengine import installengine
from urban_ml_plugin.core.runtime.errors import UrbanMLError
from urban_ml_plugin.core.runtime.events import Events


class OnTerminal(Events):
    """Prints what the task tells, apart from the one line that is the result."""

    def progress(self, share: float, doing: str = "") -> None:
        """Print how far the installation is."""
        print(f"{share:4.0%} {doing}", file=sys.stderr)

    def info(self, text: str) -> None:
        """Print what is worth reading."""
        print(text, file=sys.stderr)

    warning = info


try:
    print(installengine(dask="--dask" in sys.argv[1:], events=OnTerminal())["python"])
except UrbanMLError as error:
    sys.exit(str(error))
