"""Workers without Dask: what they are handed travels as it does to other processes."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.workers.jobs import run_block


class Elsewhere:
    """Workers who are handed nothing but what travels, some blocks ahead, and die with each block once.

    Attributes:
        blocks: how many they were handed.
        size: how many workers there are.
    """

    size = 2

    def __init__(self, job_of_others: Callable[[Any], Any] = lambda job: job) -> None:
        self.blocks, self._job_of_others = 0, job_of_others

    def run(self, job: Any, blocks: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
        """As ``Workers.run``."""
        sent, left = pickle.dumps(self._job_of_others(job)), iter(blocks)
        waiting: deque[tuple[Any, bytes]] = deque()
        while True:
            while len(waiting) < 6 and (block := next(left, None)) is not None:
                waiting.append((block, pickle.dumps(block)))
            if not waiting:
                return
            block, travelled = waiting.popleft()
            self.blocks += 1
            answer = [run_block(pickle.loads(sent), pickle.loads(travelled), 1) for _ in range(2)][-1]
            if answer.refusal:
                raise InputError(answer.refusal)
            yield block, pickle.loads(pickle.dumps(answer.found))
