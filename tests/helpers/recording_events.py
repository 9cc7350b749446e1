"""Events that keep what was said, for tests to read."""

from __future__ import annotations

from urban_ml_plugin.core.runtime.events import Events


class RecordingEvents(Events):
    """Keeps every event in the order in which they come.

    Attributes:
        infos, warnings: texts.
        texts: both together.
        steps: share and text of every progress.
        folders: hidden ones that outputs are written into.
        pages: previews.
    """

    def __init__(self) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.texts: list[str] = []
        self.steps: list[tuple[float, str]] = []
        self.folders: list[str] = []
        self.pages: list[str] = []

    def progress(self, share: float, doing: str = "") -> None:
        self.steps.append((share, doing))

    def info(self, text: str) -> None:
        self.infos.append(text)
        self.texts.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)
        self.texts.append(text)

    def writing(self, path: str) -> None:
        self.folders.append(path)

    def preview(self, path: str) -> None:
        self.pages.append(path)
