"""Processes that are killed in the middle of their work."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from typing import Any

import torch


def killed(work: Callable[..., Any], *arguments: Any, owner: Any, method: str, call: int) -> None:
    """Have another process work, and kill it as it calls a method for the time ``call``.

    Args:
        work: a function of a module, which takes the arguments.
        owner: class of the method.
    """
    context = multiprocessing.get_context("forkserver")  # which imports the libraries once, and forks without threads
    context.set_forkserver_preload([work.__module__])
    process = context.Process(target=_work_until, args=(work, arguments, owner, method, call))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL


def _work_until(work: Callable[..., Any], arguments: Any, owner: Any, method: str, call: int) -> None:
    torch.set_num_threads(1)
    whole, calls = getattr(owner, method), iter(range(1, call))

    def counted(*given: Any, **named: Any) -> Any:
        if next(calls, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(*given, **named)

    setattr(owner, method, counted)
    work(*arguments)
