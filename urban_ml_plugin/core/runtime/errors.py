"""Every failure the engine foresees, each told in one sentence that names the input and the remedy."""

from __future__ import annotations

import re

_NO_MEMORY = re.compile(
    r"cannot allocate|can.t allocate memory|out of memory|not enough memory|bad_alloc|failed to map segment"
    r"|can.t start new thread|too many memory regions|pthread_create failed|MemoryError"
    r"|function compile> returned NULL",  # Python itself, where the memory ends while it reads a module
    re.IGNORECASE,
)


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


class LayerNotWrittenError(OutputError):
    """A library could not write a layer, and says so in words of its own."""


class DownloadError(UrbanMLError, ConnectionError):
    """Something that has to be fetched could not be fetched."""


class OutOfMemoryError(UrbanMLError, MemoryError):
    """The memory is used up, or as much of it as this process may have."""

    def __init__(self) -> None:
        super().__init__(
            "The memory is used up, or as much as a limit allows (ulimit -v): choose fewer tiles per batch or a larger "
            "stride, close other programs, or raise the limit."
        )


def lacks_memory(text: str) -> bool:
    """Whether what a library says, each in its own words, means that there is no memory left."""
    return bool(_NO_MEMORY.search(text))
