"""What all tests share: the real data beside the project and plotly with its JavaScript, where they are there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.helpers.made_up_language import watch_pages

ROOT = Path(__file__).parents[1]

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
# What an earlier test computed proves nothing of this one.
os.environ["URBAN_ML_CACHE_GB"] = "0"
# After everything else: what the engine runs on goes first.
sys.path += map(str, (ROOT / "build" / "references").glob(f"lib/python3.{sys.version_info.minor}/site-packages"))

watch_pages()

settings.register_profile("any machine", deadline=None)  # no test says how fast anything is
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery beside the project; tests that need it are skipped where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the real data in {folder} is not here")
    return folder


def _processors() -> set[int]:
    return os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()


PROCESSORS = _processors()
"""All that the tests may use."""


def pytest_configure(config: pytest.Config) -> None:
    """Give each worker of pytest-xdist a processor of its own, if there are as many: threads do not compete then."""
    name = os.environ.get("PYTEST_XDIST_WORKER", "")
    if name.startswith("gw") and int(os.environ["PYTEST_XDIST_WORKER_COUNT"]) == len(PROCESSORS):
        os.sched_setaffinity(0, {sorted(PROCESSORS)[int(name[2:])]})


@pytest.fixture
def all_processors() -> Iterator[None]:
    """For tests of what several threads do, in a worker that has one processor."""
    own = _processors()
    if own:
        os.sched_setaffinity(0, PROCESSORS)
    yield
    if own:
        os.sched_setaffinity(0, own)


@pytest.fixture
def same_threads_after() -> Iterator[None]:
    """For tests that set how many threads torch takes, as a worker does."""
    import torch

    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.urban_ml_exit = int(exitstatus)  # type: ignore[attr-defined]


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End at once where QGIS was loaded: layers that outlive it crash the interpreter while that takes itself apart."""
    status = getattr(config, "urban_ml_exit", None)
    if status is not None and "qgis.core" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


@pytest.fixture(scope="session")
def plotly() -> Any:
    """plotly, where it has its JavaScript; Debian's has not."""
    from urban_ml_plugin.core.presentation.page import plotly_script
    from urban_ml_plugin.core.runtime.errors import MissingPackageError

    try:
        plotly_script()
    except MissingPackageError:
        pytest.skip("plotly with its JavaScript is not installed")
    return pytest.importorskip("plotly")
