"""pip as the engine's environment needs it: held by constraints, told about, going on after a break."""

from __future__ import annotations

import re
import subprocess  # nosec B404  # runs pip only, without a shell
from collections import deque
from pathlib import Path

from ..runtime.environment import SAFE, as_module, clean_variables, run
from ..runtime.errors import DownloadError, OutputError, UrbanMLError
from ..runtime.events import Events
from ..runtime.requirements import Requirement
from .known_faults import remedy

TRIES = 4
"""Of a download that breaks off. What came whole is kept by pip."""
RESUMING, COUNTING = (25, 1), (24, 1)
"""Versions of pip from which it goes on in the middle of a file, and tells how much of it has come."""
BROKEN = (
    "IncompleteRead|Connection broken: (?!NewConnection)|ReadTimeout|ConnectionResetError|RemoteDisconnected"
    "|Wheel '.*' located at .* is invalid|BadZipFile|incomplete-download"
)
"""What pip says then; older ones do not notice that a file is not whole until they open it."""


class Progress:
    """Progress through a number of lines that nobody knows beforehand: each takes a part of what is left."""

    def __init__(self, events: Events, start: float, end: float) -> None:
        self._events, self._share, self._end = events, start, end

    def line(self, text: str) -> None:
        """Tell what pip says it is doing."""
        loaded = re.match(r"Progress (\d+) of (\d+)", text)
        if loaded and int(loaded[2]) > 1e6:
            done, whole = int(loaded[1]) / 1e6, int(loaded[2]) / 1e6
            self._events.progress(self._share, f"Downloaded {done:,.0f} of {whole:,.0f} MB")
        if text.startswith(("Collecting", "Downloading", "Processing", "Installing")):
            self._share += 0.1 * (self._end - self._share)
            self._events.progress(self._share, text)


class Pip:
    """pip of one environment.

    Args:
        python: the interpreter of the environment.
        versions: of the packages that were there before, which stay.
        constraints: file that holds them.
        wheels: folder that everything is taken from; PyPI where there is none.
    """

    def __init__(self, python: Path, versions: dict[str, str], constraints: Path, wheels: str | None) -> None:
        self.python, self._constraints = python, constraints
        self._versions = {name.lower(): version for name, version in versions.items()}
        self._source = ["--no-index", f"--find-links={wheels}"] if wheels else []

    def install(self, requirements: list[Requirement], progress: Progress, *options: str) -> None:
        """Install ``requirements``, telling what is fetched; a download that breaks off goes on.

        Only ready-made wheels are taken: building from source would need compilers that few analysts have.

        Raises:
            DownloadError: the index cannot be reached.
            OutputError: the disk is full.
            UrbanMLError: pip failed for another reason.
        """
        if not requirements:
            return
        own = _version(self._versions.get("pip", "0"))
        command = as_module(
            self.python, "pip", "install", "--no-input", "--no-user", "--disable-pip-version-check", "--retries=2",
            f"--progress-bar={'raw' if own >= COUNTING else 'off'}",
            *(["--resume-retries=20"] if own >= RESUMING else []),
            "--only-binary=:all:", f"--constraint={self._constraints}", *self._source, *options,
            *map(self._wish, requirements),
        )  # fmt: skip
        for attempt in range(TRIES):
            code, said = _run(command, progress)
            if code == 0:
                return
            if not re.search(BROKEN, "\n".join(said)) or attempt == TRIES - 1:
                raise _failure(said, requirements)
            progress.line(f"Downloading again what broke off (attempt {attempt + 2} of {TRIES})")

    def install_one(self, requirement: Requirement, progress: Progress) -> None:
        """Install one package so that it can be imported; where its wishes about others cannot be met, without them.

        Debian's versions often lie outside the ranges that a package declares, and serve it well all the same.

        Raises:
            UrbanMLError: as ``install``, or it cannot be imported.
        """
        reason = ""
        alone = ("--no-deps", "--upgrade")
        for options in (alone,) if requirement.alone else ((), alone):
            try:
                self.install([requirement], progress, *options)
            except (DownloadError, OutputError):
                raise
            except UrbanMLError as error:
                reason = str(error)
                continue
            tried = run([str(self.python), "-c", f"{SAFE}import {requirement.module}"])
            if tried.returncode == 0:
                return
            said = last_line(tried.stderr)
            reason = f"It does not work with the packages that are there ({said}). {remedy(tried.stderr)}".strip()
        run(as_module(self.python, "pip", "uninstall", "--yes", requirement.distribution))
        raise UrbanMLError(reason)

    def _wish(self, requirement: Requirement) -> str:
        """What to ask for; a copy that is there but not whole must be replaced, so its version is ruled out."""
        there = self._versions.get(requirement.distribution.lower())
        return requirement.distribution + (f"!={there}" if there else "")


def renew_pip(python: Path) -> None:
    """Take the newest pip, which goes on with a broken download; an older one serves, too, where it cannot be had."""
    run(as_module(python, "pip", "install", "--no-input", "--quiet", "--retries=0", "--timeout=10", "--upgrade", "pip"))


def last_line(text: str) -> str:
    """The last line of what a program said."""
    lines = text.strip().splitlines()
    return lines[-1].strip() if lines else "no reason given"


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text)[:2])


def _run(command: list[str], progress: Progress) -> tuple[int, list[str]]:
    """The exit code, and the last lines of what pip said."""
    said: deque[str] = deque(maxlen=200)
    with subprocess.Popen(  # nosec B603  # pip, with names from our own list
        command, env=clean_variables(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace",
    ) as process:  # fmt: skip
        for line in process.stdout or ():
            progress.line(line.strip())
            if not line.startswith("Progress "):
                said.append(line.strip())
    return process.returncode, list(said)


def _failure(said: list[str], requirements: list[Requirement]) -> UrbanMLError:
    names, text = ", ".join(requirement.distribution for requirement in requirements), "\n".join(said)
    if "No space left" in text:
        return OutputError(f"The disk is full: free about 1 GB to install {names}, then try again.")
    if re.search("CERTIFICATE_VERIFY_FAILED|SSLError", text):
        return DownloadError(
            f"PyPI's certificate is not trusted here, so {names} cannot be installed: import your "
            "organisation's certificates in QGIS (Settings → Options → Authentication → Manage Certificates → "
            "Authorities), or name them with “pip config set global.cert FILE”, then try again."
        )
    if "ProxyError" in text or "407 Proxy" in text or "SOCKS" in text:
        return DownloadError(
            f"The proxy does not let PyPI through, so {names} cannot be installed: correct it in QGIS (Settings → "
            "Options → Network), or take the packages from a folder of wheels (WHEELS), then try again."
        )
    if re.search("connection broken|NewConnectionError|Temporary failure|timed out|Max retries|" + BROKEN, text):
        return DownloadError(
            f"PyPI cannot be reached, so {names} cannot be installed: connect to the internet, name your proxy in QGIS "
            "(Settings → Options → Network), or take the packages from a folder of wheels (WHEELS), then try again."
        )
    reason = next((line for line in reversed(said) if line.startswith("ERROR")), last_line(text))
    if "--no-index" in text or "No matching distribution" in reason:
        reason = f"{reason.rstrip('.')}; there may be no build for this version of Python"
    return UrbanMLError(f"pip could not install {names} ({reason}): {remedy(text) or 'mend that, then try again.'}")
