"""Make the engine's own environment: a virtual environment over the packages that QGIS's Python already has.

What is there already stays as it is, at its version: pip is held to it by constraints, so numpy under QGIS never
moves. Only what is lacking comes from PyPI, and it comes into the environment, which QGIS itself never sees.

Only the standard library is imported here, because this is what runs when nothing else is there.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .installation.known_faults import advice_on, kind_of_python, remedy
from .installation.pip import Pip, Progress, last_line, renew_pip
from .installation.torch_builds import Build, suited_build
from .runtime.environment import (
    MARKER,
    SAFE,
    apt_command,
    as_module,
    base_folder,
    base_python,
    environment_folder,
    own_python,
    previous_folder,
    run,
)
from .runtime.errors import InputError, MissingPackageError, OutputError, UrbanMLError
from .runtime.events import SILENT, Events
from .runtime.locks import hold
from .runtime.requirements import ON_REQUEST, REQUIREMENTS, Requirement

TORCH = ("torch", "torchvision")

# What follows runs inside another Python, on the standard library alone.
_LIST_MISSING = """
import importlib.util, json, pathlib, sys
def whole(module, must_hold):
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return False
    return spec is not None and (not must_hold or bool(spec.origin)
                                 and (pathlib.Path(spec.origin).parent / must_hold).is_file())
print(json.dumps([module for module, must_hold in json.loads(sys.argv[1]) if not whole(module, must_hold)]))
"""
_LIST_VERSIONS = """
import importlib.metadata, json
print(json.dumps({d.metadata["Name"]: d.version for d in reversed(list(importlib.metadata.distributions()))
                  if d.metadata["Name"]}))
"""


def installengine(
    *,
    folder: str | None = None,
    repair: bool = False,
    optional: bool = True,
    timm: bool = False,
    dask: bool = False,
    only_pip: bool = False,
    wheels: str | None = None,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Make the engine's environment, or leave it be if it is there and lacks nothing.

    Args:
        folder: where; by default in the user's data folder, where the plugin looks for it.
        repair: make it anew even if it seems to lack nothing.
        optional: also install the packages that only some purposes need; failing at those is a warning.
        timm: also install the networks of timm, which the engine does without; what was installed so stays.
        dask: also install Dask, likewise.
        only_pip: on Debian and Ubuntu, take even what apt has from PyPI: larger, but needs no administrator.
        wheels: a folder of wheels that everything is taken from, in place of PyPI.
        events: told what pip is doing.

    Returns:
        ``python`` (the interpreter to run the engine with), ``folder``, ``installed`` (what came from PyPI, with
        versions) and ``missing`` (optional packages that could not be had).

    Raises:
        MissingPackageError: a package has to come from apt first, or this Python cannot make environments.
        DownloadError: PyPI cannot be reached.
        OutputError: the folder cannot be written, or the disk is full.
        UrbanMLError: another installation into the folder is going on, or pip failed for another reason.
    """
    target = Path(folder).absolute() if folder else environment_folder()
    with _alone(target):
        wanted = [requirement for requirement in REQUIREMENTS if requirement.required or optional]
        asked = {name for name, wish in zip(ON_REQUEST, (timm, dask)) if wish}
        kept = {one.on_request for one in REQUIREMENTS if one.distribution in _marker(target).get("installed", {})}
        wanted = [one for one in wanted if not one.on_request or one.on_request in asked | kept]
        return _install(target, repair, wanted, only_pip, wheels, events)


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Keep every other installation out of ``target`` meanwhile."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = hold(target.with_name(f".{target.name}.lock"))
    except OSError as error:
        raise _not_writable(target, error) from error
    if lock is None:
        raise UrbanMLError(f"Another installation into {target} is going on: wait until it has ended.")
    try:
        yield
    finally:
        os.close(lock)


def _marker(target: Path) -> dict[str, Any]:
    """What is noted in an environment that is there, and is complete."""
    there = target / MARKER
    return dict(json.loads(there.read_text(encoding="utf-8"))) if own_python(target) and there.is_file() else {}


def _install(
    target: Path, repair: bool, wanted: list[Requirement], only_pip: bool, wheels: str | None, events: Events
) -> dict[str, Any]:
    if wheels and not list(Path(wheels).glob("*.whl")):
        raise InputError(f"The folder {wheels} has no wheels (*.whl): fill it as the help says (WHEELS).")
    python = own_python(target)
    if python and not repair:
        marker = _marker(target)
        if not _missing(python, [r for r in wanted if r.required or r.distribution not in marker["missing"]]):
            events.info(f"The engine in {target} is complete: nothing to do.")
            return _result(python, target, marker)
    if not (only_pip or wheels):
        _refuse_what_apt_should_give(_missing(base_python(), [r for r in wanted if r.required]))
    python = _make_environment(target, events)
    if not wheels:
        renew_pip(python)
    before = _versions(python)
    missing = _missing(python, wanted)
    with tempfile.TemporaryDirectory() as scratch:
        constraints = Path(scratch) / "constraints.txt"
        constraints.write_text(_constraints(before, missing), encoding="utf-8")
        pip = Pip(python, before, constraints, wheels)
        required = [requirement for requirement in missing if requirement.required]
        _install_required(pip, required, None if wheels else suited_build(), events)
        left = _install_optional(pip, missing, events)
    installed = {name: version for name, version in _versions(python).items() if before.get(name) != version}
    marker = {"base": base_folder(), "installed": installed, "missing": left}
    (target / MARKER).write_text(json.dumps(marker, indent=1), encoding="utf-8")
    shutil.rmtree(previous_folder(target), ignore_errors=True)
    if os.environ.get("URBAN_ML_PYTHON"):
        events.warning("URBAN_ML_PYTHON names another Python, which stays in use: clear it to use the new environment.")
    return _result(python, target, marker)


def _result(python: Path, target: Path, marker: dict[str, Any]) -> dict[str, Any]:
    return {
        "python": str(python),
        "folder": str(target),
        "installed": marker["installed"],
        "missing": marker["missing"],
    }


def _ask(python: Path, programme: str, *arguments: str) -> Any:
    """What a small programme prints as JSON when another Python runs it."""
    answer = run([str(python), "-c", SAFE + programme, *arguments])
    if answer.returncode:
        raise UrbanMLError(f"The Python at {python} does not run ({last_line(answer.stderr)}): reinstall it.")
    return json.loads(answer.stdout)


def _missing(python: Path, requirements: list[Requirement]) -> list[Requirement]:
    lacking = _ask(python, _LIST_MISSING, json.dumps([(r.module, r.must_hold) for r in requirements]))
    return [requirement for requirement in requirements if requirement.module in lacking]


def _versions(python: Path) -> dict[str, str]:
    versions: dict[str, str] = _ask(python, _LIST_VERSIONS)
    return versions


def _constraints(versions: dict[str, str], replaced: list[Requirement]) -> str:
    """Hold every package at the version it has, except those that are to be replaced.

    Some of Debian's packages claim version 0.0.0, which nothing that depends on them would accept.
    """
    free = {requirement.distribution.lower() for requirement in replaced}
    held = (
        f"{name}=={version}\n"
        for name, version in sorted(versions.items())
        if name.lower() not in free and version != "0.0.0" and re.match(r"\d[\w.!+]*$", version)
    )
    return "".join(held)


def _refuse_what_apt_should_give(missing: list[Requirement]) -> None:
    # Another Python than the system's own has no use for the system's packages.
    of_system = Path(sys.base_prefix) == Path("/usr")
    command = apt_command([requirement.debian for requirement in missing]) if of_system else ""
    if command:
        raise MissingPackageError(
            f"The Python at {base_python()} lacks packages that this system provides: run “{command}” first, "
            "or choose to take everything from PyPI."
        )


def _make_environment(target: Path, events: Events) -> Path:
    """A fresh virtual environment over the base interpreter's packages.

    A complete one in its place is set aside, where it stays in use until the new one is complete.
    """
    events.progress(0.02, f"Making an environment in {target}")
    if target.exists() and any(target.iterdir()) and not (target / "pyvenv.cfg").exists():
        raise InputError(f"The folder {target} holds something else than an environment: choose an empty one.")
    try:
        if own_python(target):
            shutil.rmtree(previous_folder(target), ignore_errors=True)
            target.rename(previous_folder(target))
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(target, error) from error
    base = base_python()
    made = run(as_module(base, "venv", "--system-site-packages", str(target)))
    if made.returncode and run(as_module(base, "pip", "--version")).returncode == 0:
        # Debian's Python has no pip to put into environments, but one outside of them will do.
        made = run(as_module(base, "venv", "--system-site-packages", "--without-pip", "--clear", str(target)))
    if made.returncode:
        raise _venv_failure(base, made.stdout + made.stderr)
    _share_proj_database(target)
    return target / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _not_writable(target: Path, error: OSError) -> OutputError:
    return OutputError(f"The folder {target} cannot be written ({error.strerror}): allow it, or set XDG_DATA_HOME.")


def _share_proj_database(target: Path) -> None:
    """Let the system's pyproj, which looks in the running Python's own prefix, find PROJ's database from inside."""
    database, place = Path(sys.base_prefix, "share", "proj"), target / "share" / "proj"
    if sys.platform != "win32" and (database / "proj.db").exists() and not place.exists():
        place.parent.mkdir(exist_ok=True)
        place.symlink_to(database, target_is_directory=True)


def _venv_failure(base: Path, output: str) -> UrbanMLError:
    if "ensurepip is not" in output or "No module named" in output:
        way = "run “sudo apt-get install python3-venv”" if shutil.which("apt-get") else "install its venv and pip"
        more = advice_on(kind_of_python())
        text = f"The Python at {base} cannot make virtual environments: {way}, then try again. {more}"
        return MissingPackageError(text.strip())
    if "No space left" in output:
        return OutputError("The disk is full: free about 1 GB and try again.")
    more = remedy(output) or advice_on(kind_of_python())
    return UrbanMLError(
        f"The Python at {base} could not make a virtual environment: {last_line(output)}. {more}".strip()
    )


def _install_required(pip: Pip, required: list[Requirement], build: Build | None, events: Events) -> None:
    """Install what is required: PyTorch in the build for this machine, then the rest.

    Args:
        build: None where there is no choice, as all comes from a folder.
    """
    rest, progress = required, Progress(events, 0.1, 0.6)
    torch = [requirement for requirement in required if requirement.module in TORCH]
    if build and build.only and torch and not _has_own_index():
        try:
            pip.install(torch, progress, f"--index-url={build.address}")
            rest = [requirement for requirement in required if requirement not in torch]
        except OutputError:
            raise
        except UrbanMLError as error:
            events.warning(f"PyTorch for {build.device} cannot be had, so PyPI's own is taken. {error}")
    more = [f"--extra-index-url={build.address}"] if build and build.address and not build.only and torch else []
    pip.install(rest, progress, *more)


def _has_own_index() -> bool:
    """Whether the user, or an organisation, has named where pip takes packages from."""
    names = ("PIP_INDEX_URL", "PIP_NO_INDEX", "PIP_FIND_LINKS")
    return any(os.environ.get(name) for name in names)


def _install_optional(pip: Pip, missing: list[Requirement], events: Events) -> list[str]:
    """Install each optional package by itself, so that one that fails takes no other with it; name those that do."""
    optional = [requirement for requirement in missing if not requirement.required]
    failed = []
    for number, requirement in enumerate(optional):
        start, share = 0.6 + 0.4 * number / len(optional), 0.4 / len(optional)
        try:
            pip.install_one(requirement, Progress(events, start, start + share))
        except UrbanMLError as error:
            events.warning(f"Without {requirement.distribution} there is no {requirement.purpose}. {error}")
            failed.append(requirement.distribution)
    return failed
