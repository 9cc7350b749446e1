"""Outputs appear whole or not at all: written into a hidden folder beside the destination, then renamed together.

QGIS publishes with the same code as the engine. A process that is killed leaves its hidden folder; the next one that
writes beside it removes the folder, or finishes the renaming where that had begun. Standard library only.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import stat
import tempfile
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from .errors import LayerNotWrittenError, OutputError, UrbanMLError
from .events import SILENT, Events
from .locks import hold

BESIDE = (
    ".aux.xml", ".msk", ".ovr", ".msk.ovr", ".xml", ".vat.dbf", ".vat.cpg", "-journal", "-shm", "-wal",
)  # fmt: skip
"""Endings that formats and QGIS put behind the whole name of a file, for what they keep beside it."""
INSTEAD = {
    ".shp": ".shx .dbf .prj .cpg .qix .sbn .sbx .idm .ind .fix .qpj .cst .ain .aih .fbn .fbx .ixs .mxs .atx",
    ".dbf": ".cpg .idm .ind .cst",
    ".tab": ".dat .map .id .ind",
    ".mif": ".mid",
    ".gml": ".gfs .xsd",
    ".csv": ".csvt",
    ".tif": ".tfw .tifw .tiffw .wld",
    ".tiff": ".tfw .tifw .tiffw .wld",
}
"""Endings that stand in place of the extension, by format."""
STYLES = (".qml", ".qmd")
"""QGIS's own, in place of the extension of any format: two layers of one name share them."""
LAYERS = (
    ".csv", ".dbf", ".fgb", ".geojson", ".gml", ".gpkg", ".img", ".jp2", ".jpg", ".json", ".kml", ".mbtiles", ".mif",
    ".parquet", ".png", ".shp", ".sqlite", ".tab", ".tif", ".tiff", ".vrt",
)  # fmt: skip

_PREFIX, _LOCK, _MOVES, _OLD = ".urban_ml_", "lock", "moves.json", "old"
_LONGEST = 200
"""Bytes of the name of a file that is being written: room for what SQLite and others put behind it."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FULL_WORDS = re.compile(r"disk is full|no space left|quota exceeded|file too large", re.IGNORECASE)
_QGIS_TEMPORARY = re.compile(r"[\\/]processing_\w{6}([\\/]|$)")
_LITTLE = 2**20


class _Place(NamedTuple):
    """One output: what is being written, and what it is to become.

    ``asked`` is how the destination was named; ``final`` is where that leads. ``folder`` tells the files of a folder.
    """

    name: str
    staged: Path
    final: Path
    asked: Path
    folder: bool = False


class _Move(NamedTuple):
    """One file that gets another name; ``seen`` tells an old one, which goes, from another put there since."""

    source: str
    target: str
    seen: list[int] | None


class Outputs:
    """The files of one run. All of them take their names together, when the run has succeeded.

    Args:
        events: told each hidden folder.
        inputs: the files that are read, by the name of the parameter.

    Attributes:
        temporary: the folder for temporary files, which may be on a disk that fills up.
    """

    def __init__(self, events: Events = SILENT, inputs: Mapping[str, Iterable[str]] | None = None) -> None:
        self._events = events
        self.temporary = _temporary_folder()
        self._inputs = {name: [Path(path) for path in paths if path] for name, paths in (inputs or {}).items()}
        self._places: list[_Place] = []
        self._hidden: dict[Path, tuple[Path, int | None]] = {}
        self._made: list[Path] = []

    @property
    def hidden_folders(self) -> list[str]:
        """The folders that everything is written into until it is published."""
        return [str(folder) for folder, _ in self._hidden.values()]

    def path(self, destination: str | os.PathLike[str], name: str = "output") -> str:
        """The temporary path to write now, for what is to become ``destination``; it keeps the extension.

        Args:
            name: of the parameter, for errors.

        Raises:
            OutputError: the folder does not exist or cannot be written, the destination is no plain file, is write
                protected, or is what an input or another output is.
        """
        asked, final = _places_of(destination)
        _refuse_unlike_file(final)
        hidden = self._hide_beside(final)
        self._refuse_clashes(name, final)
        folder = hidden / str(len(self._places))
        staged = folder / _shortened(final.name)
        self._prepare(folder, staged, final)
        self._places.append(_Place(name, staged, final, asked))
        return str(staged)

    def paths(self, **destinations: str | None) -> list[str | None]:
        """The temporary paths of several outputs, as ``path``; None for those that are not wanted."""
        return [self.path(path, name) if path else None for name, path in destinations.items()]

    def folder(self, destination: str | os.PathLike[str], name: str = "folder") -> str:
        """The temporary folder to write into now; its files are to become files of the folder ``destination``.

        Raises:
            OutputError: the folder cannot be written, or is a file.
        """
        asked, final = _places_of(destination)
        if _exists(final) and not final.is_dir():
            raise OutputError(f"The output {final} is a file: give the name of a folder.")
        staged = self._hide_beside(final / "file") / str(len(self._places))
        self._prepare(staged, staged / "file", final)
        self._places.append(_Place(name, staged, final, asked, True))
        return str(staged)

    def refuse_inputs(self, name: str, paths: Iterable[str]) -> None:
        """Refuse to replace one of the files ``paths``, which are read on behalf of the input ``name``.

        Raises:
            OutputError: one of them is an output.
        """
        threatened = [place for place in self._places if not place.folder and _exists(place.final)]
        if threatened:
            known = [Path(path) for path in paths]
            for place in threatened:
                _refuse_input(place.name, place.final, name, known)

    def publish(self) -> None:
        """Give every file its name, replacing what stood there; all or none.

        Raises:
            OutputError: the disk is full, or a file cannot be replaced.
        """
        moves = self._moves()
        for move in moves:
            if move.seen is None:
                _settle(Path(move.source))
        self._refuse_full_disk()
        if len(moves) > 1:  # one alone cannot be half done
            self._write_journals(moves)
        done: list[_Move] = []
        for move in moves:
            try:
                os.replace(move.source, move.target)
            except OSError as error:
                for back in reversed(done):
                    with suppress(OSError):
                        os.replace(back.target, back.source)
                raise _not_replaced(Path(move.source if move.seen else move.target), error) from error
            done.append(move)
        self._made.clear()
        self.discard()

    def discard(self) -> None:
        """Remove whatever has been written so far, and the folders that were made for it."""
        for folder, lock in self._hidden.values():
            _remove(folder, lock)
        self._hidden.clear()
        self._places.clear()
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()

    def fault(self, error: BaseException) -> OutputError | None:
        """What is wrong where the run failed with ``error`` because of the places it writes to; None if nothing is."""
        for parent, (folder, _) in self._hidden.items():
            if not folder.exists():
                return OutputError(
                    f"The folder {parent} was removed while the outputs were being written: run again with a folder "
                    "that stays."
                )
        number = error.errno if isinstance(error, OSError) else None
        folders = [*self._hidden, self.temporary]
        full = [folder for folder in folders if _free(folder) < _LITTLE]
        if number in _FULL or _FULL_WORDS.search(str(error)):
            return full_disk(full[0] if full else folders[0])
        return full_disk(full[0]) if full else None

    def _hide_beside(self, final: Path) -> Path:
        """The hidden folder of this run beside ``final``, made if there is none yet."""
        parent = final.parent
        if parent not in self._hidden:
            try:
                self._make_folders(parent)
                _sweep(parent)
                self._hidden[parent] = _hidden_folder(parent, self._events)
            except OSError as error:
                raise _not_written(final, error) from error
        return self._hidden[parent][0]

    def _make_folders(self, folder: Path) -> None:
        missing = [folder, *folder.parents]
        for lacking in reversed([one for one in missing if not one.exists()]):
            lacking.mkdir(exist_ok=True)
            self._made.append(lacking)

    def _prepare(self, folder: Path, staged: Path, final: Path) -> None:
        try:
            folder.mkdir(parents=True)
            staged.touch()
            staged.unlink()
        except OSError as error:
            raise _not_written(final, error) from error

    def _refuse_clashes(self, name: str, final: Path) -> None:
        for other, paths in self._inputs.items():
            _refuse_input(name, final, other, paths)
        folds = self._folds_case(final.parent)
        for place in self._places:
            if place.folder or place.final.parent != final.parent:
                continue
            if _belongs(final, place.final, folds) or _belongs(place.final, final, folds):
                raise OutputError(
                    f"The outputs {place.name} and {name} would both write {final}: give each a name of its own."
                )

    def _folds_case(self, parent: Path) -> bool:
        folder = self._hidden[parent][0]
        return folder.with_name(folder.name.upper()).exists()

    def _moves(self) -> list[_Move]:
        """The old files away, then the new ones in."""
        new = [pair for place in self._places for pair in _new_files(place)]
        finals = {final: None for _, final in new}
        old = list(dict.fromkeys(path for final in finals for path in _replaced_files(final, finals)))
        for place in self._places:
            if place.asked != place.final and not place.folder:  # a link, beside which something may lie, too
                self._hide_beside(place.asked)
                old += _files_of(place.asked)[1:]
        if len(new) == 1 and old in ([], [new[0][1]]):
            return [_Move(str(new[0][0]), str(new[0][1]), None)]
        away = []
        for number, path in enumerate(old):
            folder = self._hidden[path.parent][0] / _OLD
            folder.mkdir(exist_ok=True)
            away.append(_Move(str(path), str(folder / str(number)), _seen(path)))
        return [*away, *(_Move(str(staged), str(final), None) for staged, final in new)]

    def _refuse_full_disk(self) -> None:
        # Libraries lose errors of the last bytes they write.
        for parent in self._hidden:
            if _free(parent) < 1:
                raise full_disk(parent)

    def _write_journals(self, moves: list[_Move]) -> None:
        for parent, (folder, _) in self._hidden.items():
            try:
                (folder / _MOVES).write_text(json.dumps(moves), encoding="utf-8")
            except OSError as error:
                raise (full_disk(parent) if error.errno in _FULL else _not_written(folder, error)) from error


@contextmanager
def whole_outputs(events: Events = SILENT, **inputs: str | Iterable[str] | None) -> Iterator[Outputs]:
    """Outputs that are published if the block succeeds and discarded if it does not.

    Args:
        inputs: the files that are read, by the name of the parameter: none of them may be replaced.

    Raises:
        OutputError: the disk filled up, or a destination cannot be written or went away.
    """
    given = {name: [paths] if isinstance(paths, str) else list(paths or ()) for name, paths in inputs.items()}
    outputs = Outputs(events, {name: [path.split("|")[0] for path in paths] for name, paths in given.items()})
    try:
        yield outputs
        outputs.publish()
    except Exception as error:
        # What was foreseen says what is wrong; that a layer could not be written may have a deeper reason.
        foreseen = isinstance(error, UrbanMLError) and not isinstance(error, LayerNotWrittenError)
        fault = None if foreseen else outputs.fault(error)
        outputs.discard()
        if fault:
            raise fault from error
        raise
    except BaseException:
        outputs.discard()
        raise


def full_disk(folder: Path) -> OutputError:
    """The error of a disk that is full where ``folder`` lies."""
    if folder == _temporary_folder() or _QGIS_TEMPORARY.search(str(folder)):
        return OutputError(
            f"The disk is full: free some space in the temporary folder {folder}, or name one on a larger disk in the "
            "environment variable TMPDIR or under Settings > Options > Processing > General."
        )
    return OutputError(f"The disk is full: free some space in {folder} or choose another folder for the outputs.")


def _temporary_folder() -> Path:
    # Where the disk of the folder that is set is full, Python would name another one.
    named = next((os.environ[name] for name in ("TMPDIR", "TEMP", "TMP") if os.environ.get(name)), None)
    return Path(named or tempfile.gettempdir())


def _places_of(destination: str | os.PathLike[str]) -> tuple[Path, Path]:
    """How a destination is named, in its real folder, and where that leads: what a link points to is written."""
    text = os.fspath(destination)
    if text.startswith("/vsi"):
        raise OutputError(f"The output {text} is not on a disk: give the name of a file.")
    folder, name = os.path.split(os.path.abspath(text))
    return Path(os.path.realpath(folder), name), Path(os.path.realpath(text))


def _refuse_input(name: str, final: Path, other: str, paths: Iterable[Path]) -> None:
    own = {_key(path) for path in _files_of(final)}
    for path in paths if own else ():
        theirs = (*_files_of(path), *_files_of(Path(os.path.realpath(path))))
        if own & {_key(one) for one in theirs}:
            raise OutputError(
                f"The output {name} ({final}) would replace the input {other} ({path}): give the output another name."
            )


def _refuse_unlike_file(final: Path) -> None:
    try:
        kind = final.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        kind = stat.S_IFREG
    except OSError as error:
        raise _not_written(final, error) from error
    if stat.S_ISDIR(kind):
        raise OutputError(f"The output {final} is a folder: give the name of a file.")
    if not stat.S_ISREG(kind):
        raise OutputError(f"The output {final} is a device or a pipe, which cannot be replaced: name a file.")
    if final.exists() and not os.access(final, os.W_OK):
        raise OutputError(f"The output {final} is write-protected: allow writing, or choose another name.")


def _shortened(name: str) -> str:
    """``name`` with its stem cut where it is so long that nothing fits behind it."""
    stem, extension = os.path.splitext(name)
    while len(os.fsencode(stem + extension)) > _LONGEST and len(stem) > 1:
        stem = stem[:-1]
    return stem + extension


def _hidden_folder(parent: Path, events: Events) -> tuple[Path, int | None]:
    """A new hidden folder in ``parent``, and the descriptor that holds its lock, None where there are no locks."""
    while True:
        folder = parent / f"{_PREFIX}{uuid.uuid4().hex[:8]}"
        events.writing(str(folder))
        folder.mkdir()
        try:
            lock = hold(folder / _LOCK)
        except FileNotFoundError:  # another run has just swept it
            continue
        except OSError as error:
            if error.errno in (*_FULL, errno.EROFS):
                shutil.rmtree(folder, ignore_errors=True)
                raise
            return folder, None
        if lock is not None:
            if (folder / _LOCK).exists():
                return folder, lock
            os.close(lock)


def _sweep(parent: Path) -> None:
    """Finish or remove what killed runs have left in ``parent``; those that are alive hold a lock."""
    for folder in parent.glob(f"{_PREFIX}{'[0-9a-f]' * 8}"):
        if folder.is_symlink() or not folder.is_dir():
            continue
        try:
            lock = hold(folder / _LOCK)
        except OSError:
            continue
        if lock is not None:
            _finish(folder)
            _remove(folder, lock)


def _finish(folder: Path) -> None:
    """Go on with a renaming that was cut off. What somebody has put in the place of a file since stays there."""
    try:
        moves = [_Move(*move) for move in json.loads((folder / _MOVES).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return
    for move in moves:
        with suppress(OSError):
            free = not os.path.lexists(move.target) if move.seen is None else _seen(Path(move.source)) == move.seen
            if free:
                os.replace(move.source, move.target)


def _remove(folder: Path, lock: int | None) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if lock is not None:
        os.close(lock)
        shutil.rmtree(folder, ignore_errors=True)  # Windows lets nobody remove an open file


def remove_hidden(folder: str) -> None:
    """Remove what a run that was killed has announced as written."""
    shutil.rmtree(folder, ignore_errors=True)


def _seen(path: Path) -> list[int]:
    found = path.lstat()
    return [found.st_ino, found.st_mtime_ns, found.st_size]


def _new_files(place: _Place) -> list[tuple[Path, Path]]:
    """What was written for one output, and what each file is to be called."""
    if place.folder:
        return [(path, place.final / path.name) for path in sorted(place.staged.iterdir())]
    if not place.staged.exists():
        raise OutputError(f"The output {place.name} ({place.final}) was not written: run again.")
    stem, pairs = place.staged.stem, []
    for path in sorted(place.staged.parent.iterdir()):
        name = place.final.stem + path.name[len(stem) :] if path.name.startswith(stem) else path.name
        pairs.append((path, place.final.with_name(name)))
    return pairs


def _possible_files(path: Path) -> list[Path]:
    """A file and what its format may keep beside it, whether that is there or not."""
    instead = INSTEAD.get(path.suffix.lower(), "").split()
    beside = [path.with_name(f"{path.name}{ending}") for ending in BESIDE]
    return [path, *beside, *(path.with_suffix(e) for ending in instead for e in (ending, ending.upper()))]


def _files_of(path: Path) -> list[Path]:
    """A file, and what there is of its format beside it."""
    return [one for one in _possible_files(path) if _exists(one)]


def _replaced_files(final: Path, finals: Iterable[Path]) -> list[Path]:
    """What has to go before ``final`` comes, one of the files that come together."""
    old = _files_of(final)
    if final in old:
        names = {path.name for path in finals}
        layers = [final.with_suffix(ending) for ending in LAYERS if ending != final.suffix.lower()]
        if not any(_exists(layer) for layer in layers if layer.name not in names):
            old += [style for style in map(final.with_suffix, STYLES) if _exists(style)]
    return old


def _exists(path: Path) -> bool:
    try:
        return os.path.lexists(path)
    except (OSError, ValueError):
        return False


def _key(path: Path) -> Any:
    """The same for all names of one file."""
    try:
        found = path.stat()
    except OSError:  # a link that leads nowhere
        return str(path)
    return (found.st_dev, found.st_ino)


def _belongs(path: Path, final: Path, folds: bool) -> bool:
    """Whether a file may be ``final`` or belong to it, both in one folder, which may fold the case of names."""
    names = [one.name for one in _possible_files(final)]
    return path.name.casefold() in map(str.casefold, names) if folds else path.name in names


def _settle(path: Path) -> None:
    """See a file onto the disk, where errors of writing it show at the latest."""
    if not path.is_file():
        return
    try:
        descriptor = os.open(path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise (full_disk(path.parent) if error.errno in _FULL else _not_written(path, error)) from error
    if path.stat().st_size >= _largest_file():
        raise full_disk(path.parent)


def _largest_file() -> float:
    try:
        import resource
    except ImportError:
        return float("inf")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    return float("inf") if limit == resource.RLIM_INFINITY else limit


def _free(folder: Path) -> float:
    """Bytes that are left for this user where ``folder`` lies; infinite where that cannot be told."""
    try:
        if not hasattr(os, "statvfs"):
            return shutil.disk_usage(folder).free
        disk = os.statvfs(folder)
    except OSError:
        return float("inf")
    blocks = disk.f_bfree if os.geteuid() == 0 else disk.f_bavail
    return blocks * disk.f_frsize if disk.f_blocks else float("inf")


def _not_written(final: Path, error: OSError) -> OutputError:
    if error.errno in _FULL:
        return full_disk(final.parent)
    if error.errno == errno.ENAMETOOLONG:
        return OutputError(f"The name of the output {final} is too long: choose a shorter one.")
    return OutputError(f"The output {final} cannot be written ({error.strerror}): choose a folder you may write to.")


def _not_replaced(final: Path, error: OSError) -> OutputError:
    if error.errno == errno.ENAMETOOLONG:
        return OutputError(f"The name of the output {final} is too long for the files beside it: choose a shorter one.")
    if not final.parent.exists():
        return OutputError(
            f"The folder {final.parent} was removed while the outputs were being written: run again with a folder that "
            "stays."
        )
    return OutputError(f"The output {final} cannot be replaced ({error.strerror}): close the programs that use it.")
