"""Workers that help this process: processes of this machine, or those of a Dask cluster; either way through Dask.

The engine alone decides what is done and writes what comes of it. Workers are handed blocks of a job and give back
arrays. What a worker had in hand when it died goes to another one, which Dask sees to.

Libraries are imported where they are used: every task begins here, that which installs them, too.
"""

from __future__ import annotations

import logging
import tempfile
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from typing import Any

from ..publishing.hidden_folders import hidden_folder, remove_folder, sweep
from ..runtime.errors import InputError, MissingPackageError, UrbanMLError
from ..runtime.events import Events
from .jobs import Answer, Asked, Found, Job, hand_over, own_processor, run_block
from .settings import WORKERS, WantedWorkers, wanted_workers

AHEAD = 3
"""Blocks that are handed out for each worker at a time, so that none waits and the memory stays bounded."""
ANSWER, FIRST_WORKER, LOADED = 15, 60, 900
"""Seconds that a scheduler may take to answer, its first worker to come, and that one to load the libraries."""
PATIENCE = 30
"""Seconds after which somebody looks whether there are workers at all."""
DEATHS = 20
"""Workers of this machine that may die at one block before it is given up."""
PLUGINS = Path(__file__).parents[3]
"""The folder in which the plugin lies."""


class Workers:
    """Workers, who are called when there is work for the first time.

    Args:
        wanted: who is to help.
    """

    def __init__(self, wanted: WantedWorkers, events: Events) -> None:
        self._wanted, self._events = wanted, events
        self._client: Any = None
        self._cluster: Any = None
        self._folder: tuple[Path, int | None] | None = None
        self._threads: dict[str, int] = {}
        self._told: set[str] = set()
        self._looked = 0.0

    @property
    def size(self) -> int:
        """How many blocks are worked on at the same time.

        Raises:
            MissingPackageError, InputError: as ``run``.
        """
        if self._client is None:
            self._call()
        return max(1, len(self._threads))

    def tell_alone(self, name: str) -> None:
        """Say that the images of a source are not shared out."""
        self._tell(f"The images of {name} cannot be shared out: this process works on them alone.", self._events.info)

    def run(self, job: Job[Asked, Found], blocks: Iterable[Asked]) -> Iterator[tuple[Asked, Found]]:
        """What workers find in some blocks, in their order.

        Raises:
            MissingPackageError: Dask is not installed.
            InputError: the scheduler does not answer or has no workers, or a worker cannot do the job.
            UrbanMLError: the scheduler went away, or workers died too often at one block.
        """
        count = self.size
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a job with its weights is large is known
            handed = self._submit(hand_over, job)
        waiting: deque[tuple[Asked, Any]] = deque()
        left = iter(blocks)
        try:
            while True:
                while len(waiting) < AHEAD * count and (block := next(left, None)) is not None:
                    waiting.append((block, self._submit(run_block, handed, block, self._each)))
                if not waiting:
                    return
                block, future = waiting.popleft()
                answer = self._result(future)
                del future  # so that the worker forgets it
                if answer.refusal:
                    raise InputError(answer.refusal)
                if answer.processor != job.processor:
                    self._tell(
                        "Workers run on another processor than this process, or its libraries are steered otherwise: "
                        "results for the same place may differ in their last bit from worker to worker.",
                        self._events.warning,
                    )
                yield block, answer.found
                count = self.size
        finally:
            with suppress(Exception):  # a scheduler that went away has none of them, and that is what is to be told
                for _, future in waiting:
                    future.cancel()

    def close(self) -> None:
        """Let the workers go; those of this machine end."""
        with suppress(Exception):  # they may have gone before
            if self._client is not None:
                self._client.close(timeout=1)
        with suppress(Exception):
            if self._cluster is not None:
                self._cluster.close(timeout=2)
        if self._folder:
            remove_folder(*self._folder)
        self._client = self._cluster = self._folder = None

    @property
    def _each(self) -> int:
        """Threads of a worker."""
        return max(self._threads.values(), default=1)

    def _tell(self, text: str, tell: Any) -> None:
        if text not in self._told:
            self._told.add(text)
            tell(text)

    def _call(self) -> None:
        """Call the workers."""
        try:
            import distributed
        except ModuleNotFoundError as error:
            raise MissingPackageError(
                "Work is to be shared out, and Dask is not installed: run the algorithm “Install or repair the engine” "
                f"with “Dask, to share out work, too”, or set {WORKERS} to 0 and no scheduler."
            ) from error
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters is told in sentences
        try:
            if self._wanted.scheduler:
                self._join(distributed)
            else:
                self._start(distributed)
            self._check_plugin()
        except BaseException:
            self.close()
            raise

    def _start(self, distributed: Any) -> None:
        """Start processes of this machine.

        Nobody else on this machine may hand work to them: they listen on this machine alone, and only to who holds the
        keys that are made for the run.
        """
        import dask

        count = self._wanted.workers
        self._events.aside("Starting the processes that share the work")
        temporary = Path(tempfile.gettempdir())
        sweep(temporary)
        self._folder = hidden_folder(temporary, self._events)
        self._folder[0].chmod(0o700)  # workers look there for what they import
        folder = str(self._folder[0])
        settings = {
            "temporary-directory": folder,  # not the current one, nor one that others write into
            "distributed.scheduler.allowed-failures": DEATHS,
            # What looks at the work and at itself a hundred and fifty times a second takes time from it.
            "distributed.worker.profile.enabled": False,
            "distributed.admin.tick.interval": "1s",
            "distributed.admin.system-monitor.interval": "5s",
            # Dask has memory given back after each large array, which makes a network take twice its time.
            "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": None,
        }
        with dask.config.set(settings), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._cluster = distributed.LocalCluster(
                n_workers=count, threads_per_worker=1, processes=True, host="127.0.0.1",
                dashboard_address="127.0.0.1:0", memory_limit=0, local_directory=folder,
                security=distributed.Security.temporary(), silence_logs=logging.CRITICAL,
            )  # fmt: skip
            self._client = distributed.Client(self._cluster, set_as_default=False, direct_to_workers=True)
        self._look()
        self._events.info(
            f"Processes of this machine that share the work: {count}, with one thread each. Dashboard: "
            f"{self._client.dashboard_link}"
        )

    def _join(self, distributed: Any) -> None:
        """Join a cluster that is there."""
        address = self._wanted.scheduler
        self._events.aside(f"Joining the Dask scheduler at {address}")
        try:
            self._client = distributed.Client(address, timeout=ANSWER, set_as_default=False, name="urban_ml")
        except Exception as error:  # of many libraries below
            raise InputError(
                f"The Dask scheduler at {address} does not answer ({error or type(error).__name__}): start it, or "
                "correct its address (such as tcp://10.0.0.1:8786)."
            ) from error
        try:
            self._client.wait_for_workers(1, timeout=FIRST_WORKER)
        except Exception as error:
            raise InputError(
                f"The Dask scheduler at {address} has no workers: start some, as “More than one machine” in "
                "docs/scale.md says."
            ) from error
        self._look()
        self._events.info(
            f"Workers of the Dask scheduler at {address}: {len(self._threads)}. Dashboard: "
            f"{self._client.dashboard_link}"
        )

    def _check_plugin(self) -> None:
        """See that workers know what they are to do."""
        future = self._client.submit(own_processor, pure=False)
        try:
            future.result(timeout=LOADED)
        except Exception as error:
            raise InputError(
                f"The workers cannot run Urban ML ({shorter(error)}): start scheduler and workers with the engine's "
                f"Python and packages, and with the folder in which the plugin lies in PYTHONPATH, such as {PLUGINS}."
            ) from error

    def _look(self) -> None:
        """See who is there."""
        self._threads, self._looked = dict(self._client.nthreads()), time.monotonic()

    def _submit(self, function: Any, *arguments: Any) -> Any:
        try:
            return self._client.submit(function, *arguments, pure=False)
        except Exception as error:
            if self._client.status not in ("closing", "closed"):  # as it does itself where the scheduler is gone
                raise
            raise self._gone() from error

    def _gone(self) -> UrbanMLError:
        where = self._wanted.scheduler or "this machine"
        return UrbanMLError(f"The Dask scheduler at {where} went away in the middle of the run: run again.")

    def _result(self, future: Any) -> Answer:
        from distributed import CancelledError
        from distributed import TimeoutError as Late

        while True:
            try:
                answer: Answer = future.result(timeout=PATIENCE)
            except Exception as error:
                if future.status == "error":  # of the worker, which may be of the same class as one of the scheduler
                    raise _of_worker(future.exception()) from None
                if isinstance(error, (Late, TimeoutError)):
                    with suppress(Exception):
                        self._look()
                    if not self._threads:
                        self._tell("No worker is there any more: the run goes on when one comes.", self._events.warning)
                    continue
                if isinstance(error, (CancelledError, OSError)):
                    raise self._gone() from error
                raise
            if time.monotonic() - self._looked > PATIENCE:
                with suppress(Exception):
                    self._look()
            return answer


def _of_worker(error: BaseException) -> BaseException:
    """What a worker failed with, in a sentence where it is a matter of its machine."""
    from distributed import KilledWorker

    if isinstance(error, KilledWorker):
        return UrbanMLError(
            "Workers died again and again at the same work, most likely as the memory was used up: choose "
            "fewer workers, a smaller batch, or machines with more memory."
        )
    if isinstance(error, (OSError, ImportError)):
        return UrbanMLError(
            f"A worker failed ({shorter(error)}): see that each of them can read the inputs, has room in its folder "
            "for temporary files, and has the engine's Python and packages."
        )
    return error


def shorter(error: BaseException) -> str:
    """What went wrong, in a line."""
    text = f"{type(error).__name__}: {error}".splitlines()[0]
    return text if len(text) <= 200 else f"{text[:200]}…"


_callers: list[Callable[[], Workers | None]] = []


@contextmanager
def workers_for_the_run(events: Events) -> Iterator[None]:
    """Let whatever runs meanwhile share out its work, if the settings ask for it.

    Who works is a matter of the machine and not of the analysis, as results are the same; so it is no parameter of any
    task, as the number of cores is none.
    """
    called: list[Workers] = []

    def call() -> Workers | None:
        wanted = wanted_workers()
        if wanted == WantedWorkers():
            return None
        if not called:
            called.append(Workers(wanted, events))
        return called[0]

    _callers.append(call)
    try:
        yield
    finally:
        _callers.remove(call)
        for workers in called:
            workers.close()


def workers_at_hand() -> Workers | None:
    """The workers that may be called, None where nobody is to help.

    Raises:
        InputError: the settings cannot be meant.
    """
    return _callers[-1]() if _callers else None


def shared_out(job: Job[Asked, Found], blocks: Iterable[Asked]) -> Iterator[tuple[Asked, Found]]:
    """What comes of blocks, in their order: by workers, or by this process where nobody helps or there is one block.

    Raises:
        MissingPackageError, InputError, UrbanMLError: as ``Workers.run``, and what the job raises.
    """
    left = iter(blocks)
    first = list(islice(left, 2))
    workers = workers_at_hand() if len(first) > 1 else None
    if workers:
        yield from workers.run(job, chain(first, left))
        return
    for block in chain(first, left):
        yield block, job.do(block, 1)
