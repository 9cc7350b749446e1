"""What can be done block by block by anybody: a job, and what a worker answers to a block of it.

A worker runs ``run_block`` by name, with plain arguments. Standard library only, as the libraries that a job needs are
its own matter.
"""

from __future__ import annotations

import platform
import threading
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol, TypeVar

from ..runtime.errors import UrbanMLError
from ..runtime.processor import processor_facts, steering

Asked = TypeVar("Asked", contravariant=True)
Found = TypeVar("Found", covariant=True)


class Job(Protocol[Asked, Found]):
    """What is to be done with blocks; plain values that travel once to each worker."""

    @property
    def processor(self) -> str:
        """That of the process that asks; see ``own_processor``."""

    def refusal(self) -> str:
        """Why this process must not do it, in a sentence; empty if it may."""

    def do(self, block: Asked, threads: int) -> Found:
        """What comes of a block.

        Args:
            threads: which the work may take.

        Raises:
            UrbanMLError: it cannot be done here.
        """


class Answer(NamedTuple):
    """Of a worker.

    Attributes:
        found: what came of the block.
        processor: on which it was found.
        refusal: why there is nothing, in a sentence; empty if all went well.
    """

    found: Any
    processor: str
    refusal: str = ""


_one_at_a_time = threading.Lock()


def hand_over(job: Job[Any, Any]) -> Job[Any, Any]:
    """The job itself: as the result of a task it is sent to each worker once, and made again where one dies with it."""
    return job


def run_block(job: Job[Asked, Any], block: Asked, threads: int) -> Answer:
    """Do a block of a job, for a worker that may be handed as many blocks at once; it does one at a time."""
    with _one_at_a_time:
        processor = own_processor()
        try:
            refusal = job.refusal()
            if not refusal:
                return Answer(job.do(block, threads), processor)
        except UrbanMLError as error:
            refusal = str(error)
        return Answer(None, processor, refusal)


def own_processor() -> str:
    """The processor of this process, with what steers its kernels."""
    about = processor_facts()
    # How many threads there are changes nothing for the plugin's networks, as was tried, and Dask sets it for workers.
    kernels = [item for item in steering() if not item[0].endswith("_NUM_THREADS")]
    return repr((about.get("model name", platform.processor()), platform.machine(), about.get("flags"), kernels))


def other_version(own: Mapping[str, str], engine: Mapping[str, str]) -> str:
    """Why a process with libraries of its own must not work for an engine with those, empty if it may."""
    for what, theirs in engine.items():
        if own[what] != theirs:
            return (
                f"The worker on {platform.node()} has {what} {own[what]} and the run was started with {theirs}, so "
                "results would differ: install the same on all machines."
            )
    return ""
