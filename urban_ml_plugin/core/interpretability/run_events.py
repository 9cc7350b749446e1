"""Events of one run among many: its progress within the whole, and each warning once."""

from __future__ import annotations

from ..runtime.events import Events


class RunEvents(Events):
    """Passes on progress within a span, with the name of the run, and warnings that no run has given before.

    Args:
        start, end: shares of the whole task between which the run lies.
        name: of the run; nothing is put before what is being done unless given.
        said: warnings so far, of all runs.
    """

    def __init__(self, events: Events, start: float, end: float, name: str = "", said: set[str] | None = None) -> None:
        self._events, self._start, self._end, self._name = events, start, end, name
        self._said: set[str] = set() if said is None else said

    def progress(self, share: float, doing: str = "") -> None:
        """As the whole task knows it."""
        self.share = share
        words = ": ".join(part for part in (self._name, doing) if part)
        self._events.progress(self._start + share * (self._end - self._start), words)

    def warning(self, text: str) -> None:
        """Only the first time."""
        if text not in self._said:
            self._said.add(text)
            self._events.warning(text)
