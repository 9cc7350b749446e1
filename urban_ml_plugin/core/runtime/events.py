"""What a running task tells whoever started it: how far it is, what it noticed, which files it is writing."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import IO, Any, TypeVar

Item = TypeVar("Item")

RECENT = 30.0
"""Seconds over which speed is measured: how fast a task was before says less of what is left."""
PAUSE = 0.25
"""Seconds between two tellings at least."""
MINUTE, HOUR = 60, 3600


class Events:
    """The listener a task speaks to. This one listens to nothing: tasks called from Python stay silent."""

    share = 0.0
    """Of the whole task that was last said to be done."""

    def progress(self, share: float, doing: str = "") -> None:
        """Say that ``share`` (0 to 1) of the whole task is done, and what is being done now."""

    def info(self, text: str) -> None:
        """Say something worth reading that needs no action."""

    def warning(self, text: str) -> None:
        """Say something the user should weigh before trusting the result."""

    def writing(self, path: str) -> None:
        """Say that the temporary file ``path`` exists, so that it can be removed if this process is killed."""

    def preview(self, path: str) -> None:
        """Say that the page ``path`` shows how the task goes, and will be renewed while it runs."""

    def step(self, start: float, end: float, doing: str) -> Step:
        """A part of the task that takes its progress from ``start`` to ``end`` (both 0 to 1)."""
        return Step(self, start, end, doing)

    def aside(self, doing: str) -> Step:
        """Something that takes a while in the middle of a part, whose progress it does not move."""
        return Step(self, self.share, self.share, doing)


class Step:
    """One part of a task, with its own count and an estimate of the time left for it, by its speed of late.

    Attributes:
        doing: what is said to be done, which may change on the way.
    """

    def __init__(self, events: Events, start: float, end: float, doing: str) -> None:
        self._events, self._start, self._end, self.doing = events, start, end, doing
        self._told = time.monotonic()
        self._recent = deque([(self._told, 0.0)])
        events.progress(start, doing)

    def done(self, count: float, total: float) -> None:
        """Tell that ``count`` of ``total`` are done. Cheap to call often: it speaks at most four times a second."""
        now = time.monotonic()
        if count < total and now - self._told < PAUSE:
            return
        self._told = now
        share = _share(count, total)
        self._recent.append((now, share))
        while now - self._recent[1][0] > RECENT:
            self._recent.popleft()
        then, before = self._recent[0]
        text = self.doing
        if total > 1:
            text += f": {count:,.0f} of {total:,.0f}"
        if before < share < 1 and now - then > 1:
            text += f", about {readable_duration((now - then) * (1 - share) / (share - before))} left"
        self._events.progress(self._start + share * (self._end - self._start), text)

    def skip(self, count: float, total: float) -> None:
        """Say that ``count`` of ``total`` need not be done, or were before: they tell nothing of the speed."""
        self._recent = deque([(time.monotonic(), _share(count, total))])

    def over(self, items: Iterable[Item], total: int) -> Iterator[Item]:
        """Pass ``items`` on and count each one once it has been dealt with."""
        for count, item in enumerate(items, start=1):
            yield item
            self.done(count, total)


class JsonLines(Events):
    """Writes each event as one line of JSON, for the process that started the engine."""

    def __init__(self, stream: IO[str] = sys.stdout) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, event: str, **content: Any) -> None:
        """Write one event, whole and at once."""
        line = json.dumps({"event": event, **content}) + "\n"
        with self._lock:
            self._stream.write(line)
            self._stream.flush()

    def progress(self, share: float, doing: str = "") -> None:
        self.share = share
        self.send("progress", share=share, doing=doing)

    def info(self, text: str) -> None:
        self.send("info", text=text)

    def warning(self, text: str) -> None:
        self.send("warning", text=text)

    def writing(self, path: str) -> None:
        self.send("writing", path=path)

    def preview(self, path: str) -> None:
        self.send("preview", path=path)


def _share(count: float, total: float) -> float:
    return min(1.0, count / total) if total else 1.0


def readable_duration(seconds: float) -> str:
    """``75`` becomes ``1 min 15 s``."""
    seconds = max(1, round(seconds))
    if seconds < MINUTE:
        return f"{seconds} s"
    if seconds < HOUR:
        return f"{seconds // MINUTE} min {seconds % MINUTE} s"
    return f"{seconds // HOUR} h {seconds % HOUR // MINUTE} min"


SILENT = Events()
