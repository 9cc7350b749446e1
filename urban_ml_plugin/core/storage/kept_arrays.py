"""Arrays that are not computed twice: what took long is kept on disk for the next run, within a bound.

A file bears the hash of all that its content follows from: the caller's inputs, the processor, threads and libraries,
and the code of the packages that compute it. So what is found is what would be computed, to the last bit, and nothing
has to be kept up to date. A file that is damaged does not bear its own hash, and is computed anew.
"""

from __future__ import annotations

import os
import platform
import shutil
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import scipy
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ..runtime.arrays import Array
from ..runtime.cache_folder import GIGABYTE, SUFFIX, UNFINISHED, allowed_bytes, cache_folder, entries, remove
from ..runtime.events import SILENT, Events
from ..runtime.processor import processor_facts, steering, usable_cores

CHECK = "check"
ROOM = 2 * GIGABYTE
"""Bytes that are left free on the disk."""
LOOKED_AGAIN = 0.01
"""Share of the bound that is kept until the folder is looked at again: others, such as workers, may fill it, too."""
ABANDONED = 24 * 3600
"""Seconds after which a file that was never finished belongs to no run any more."""
BEGAN = time.time()
"""When this process began, as far as anything is kept."""

Arrays = Mapping[str, Array]


class KeptArrays:
    """Named arrays, kept from run to run.

    Any number of runs may use the folder at once: files appear whole, under a name that says what they hold.

    Args:
        folder: made when something is kept.
        most: bytes in the folder, for all that is kept and all runs together. What was not used for longest goes first,
            but nothing that was used since ``began``.
        events: told if the folder cannot be written.

    Attributes:
        used: bytes in the folder, as far as this run knows.
    """

    def __init__(self, folder: Path, most: int, events: Events = SILENT, began: float | None = None) -> None:
        self.folder, self.most, self.used, self._events, self._closed = folder, most, 0, events, False
        self._since = 0  # bytes kept since the folder was looked at
        self._began = time.time() if began is None else began
        for entry in entries(folder):
            if entry.path.suffix == UNFINISHED and entry.used < self._began - ABANDONED:  # left by a killed run
                remove(entry.path)
            else:
                self.used += entry.bytes

    def read(self, key: bytes) -> dict[str, Array] | None:
        """What was kept under a key; None if nothing was, or it is damaged."""
        path = self._path(key)
        with suppress(OSError, SafetensorError, KeyError, ValueError, TypeError):
            held: dict[str, Array] = load(path.read_bytes())
            if bytes(held.pop(CHECK)) == _check(key, held):
                with suppress(OSError):
                    os.utime(path)
                return held
        remove(path)
        return None

    def keep(self, key: bytes, arrays: Arrays) -> None:
        """Keep arrays under a key, if there is room."""
        if self._closed:
            return
        whole = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        content = save({**whole, CHECK: np.frombuffer(_check(key, whole), np.uint8)})
        part = self.folder / f"{uuid.uuid4().hex}{UNFINISHED}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if not self._make_room(len(content)):
                self._closed = True
                return
            part.write_bytes(content)
            os.replace(part, self._path(key))
            self.used += len(content)
            self._since += len(content)
        except OSError as error:
            remove(part)
            self._closed = True
            self._events.info(f"Features are not kept for later runs: {self.folder} cannot be written ({error}).")

    def _path(self, key: bytes) -> Path:
        return self.folder / f"{key.hex()}{SUFFIX}"

    def _make_room(self, needed: int) -> bool:
        """Whether so many bytes more may be kept, once what others have not used for longest is gone."""
        if shutil.disk_usage(self.folder).free < needed + ROOM:
            return False
        if self.used + needed > self.most or self._since + needed > LOOKED_AGAIN * self.most:
            there = entries(self.folder)  # other runs may have kept or cleared some, too
            self._since = 0
            self.used = sum(entry.bytes for entry in there)
            for entry in sorted(there, key=lambda entry: entry.used):
                if self.used + needed <= self.most or entry.used >= self._began:
                    break
                if remove(entry.path):
                    self.used -= entry.bytes
        return self.used + needed <= self.most


def recall(what: str, packages: Iterable[str], inputs: Iterable[Array], work: Callable[[], Arrays]) -> Arrays:
    """What ``work`` gives for some inputs: from this user's cache if it was computed before, else computed and kept.

    Args:
        what: is computed, so that nothing else with the same inputs is taken for it; with all inputs that are no array.
        packages: of ``core``, whose code computes it.
        inputs: all arrays that it follows from.
    """
    most = allowed_bytes()
    if not most:
        return work()
    digest = blake2b(repr((what, computed_by(*packages))).encode(), digest_size=32)
    for array in inputs:
        digest.update(repr((array.shape, array.dtype.str)).encode())
        digest.update(np.ascontiguousarray(array).data)
    key, kept = digest.digest(), KeptArrays(cache_folder(), most, began=BEGAN)
    found = kept.read(key)
    if found is None:
        found = dict(work())
        kept.keep(key, found)
    return found


def computed_by(*packages: str) -> str:
    """All that numbers follow from beside their inputs: processor, libraries, settings, and the code of packages."""
    facts = processor_facts()
    processor = platform.machine(), platform.processor(), facts.get("model name"), facts.get("flags"), usable_cores()
    return repr((np.__version__, scipy.__version__, processor, steering(), [_code(package) for package in packages]))


@cache
def _code(package: str) -> str:
    digest = blake2b(digest_size=32)
    for path in sorted((Path(__file__).parents[1] / package).glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _check(key: bytes, arrays: Mapping[str, Any]) -> bytes:
    digest = blake2b(key=key, digest_size=16, person=b"urban_ml")
    for name in sorted(arrays):
        digest.update(repr((name, arrays[name].shape, arrays[name].dtype.str)).encode())
        digest.update(arrays[name].data)
    return digest.digest()
