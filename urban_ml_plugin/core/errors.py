"""Every failure the engine foresees, each told in one sentence that names the input and the remedy."""

from __future__ import annotations


class UrbanMLError(Exception):
    """Root of the foreseen failures. Its message is what the user reads, word for word."""


class InputError(UrbanMLError, ValueError):
    """A parameter or the content of an input cannot be used as asked."""


class MissingFileError(UrbanMLError, FileNotFoundError):
    """A file that was named does not exist or cannot be opened."""


class ModelFileError(UrbanMLError, ValueError):
    """A model file is corrupt, foreign, or made for another kind of input."""


class MissingPackageError(UrbanMLError, ImportError):
    """The engine's Python lacks a package that this task needs."""


class OutputError(UrbanMLError, OSError):
    """An output cannot be written where it was asked for."""


class DownloadError(UrbanMLError, ConnectionError):
    """Something that has to be fetched could not be fetched."""
