"""Events that keep what was said, for tests to read."""

from __future__ import annotations

from urban_ml_plugin.core.runtime.events import Events


class Heard(Events):
    def __init__(self):
        self.infos, self.warnings = [], []

    def info(self, text):
        self.infos.append(text)

    def warning(self, text):
        self.warnings.append(text)
