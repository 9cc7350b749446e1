"""Reports as one HTML file that opens without a network."""

from __future__ import annotations

from html import escape


class Page:
    """A report, built from top to bottom."""

    def __init__(self, title: str, lead: str) -> None:
        self._title, self._lead = title, lead

    def html(self) -> str:
        """The whole page."""
        return f"<!DOCTYPE html><title>{escape(self._title)}</title><p>{escape(self._lead)}</p>"
