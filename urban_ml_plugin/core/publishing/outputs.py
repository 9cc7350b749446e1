"""Outputs appear whole or not at all: written into a hidden folder beside the destination, then renamed together.

QGIS publishes with the same code as the engine. A process that is killed leaves its hidden folder; the next one that
writes beside it removes the folder, or finishes the renaming where that had begun. Standard library only.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from ..runtime.errors import LayerNotWrittenError, OutputError, UrbanMLError
from ..runtime.events import SILENT, Events
from .disk_space import FULL, FULL_WORDS, LITTLE, free_bytes, full_disk, not_written, settle, temporary_folder
from .hidden_folders import MOVES, OLD, Move, file_state, hidden_folder, remove_folder, sweep
from .side_files import belongs, files_of, identity, is_there, replaced_files

_LONGEST = 200
"""Bytes of the name of a file that is being written: room for what SQLite and others put behind it."""


class _Place(NamedTuple):
    """One output: what is being written, and what it is to become.

    ``named`` is the destination as it was given; ``final`` is where that leads. ``folder`` tells the files of a folder.
    """

    name: str
    staged: Path
    final: Path
    named: Path
    folder: bool = False


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
        self.temporary = temporary_folder()
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
        named, final = _places_of(destination)
        _refuse_unlike_file(final)
        hidden = self._hide_beside(final)
        self._refuse_clashes(name, final)
        folder = hidden / str(len(self._places))
        staged = folder / _shortened(final.name)
        self._prepare(folder, staged, final)
        self._places.append(_Place(name, staged, final, named))
        return str(staged)

    def paths(self, **destinations: str | None) -> list[str | None]:
        """The temporary paths of several outputs, as ``path``; None for those that are not wanted."""
        return [self.path(path, name) if path else None for name, path in destinations.items()]

    def wanted(self, **destinations: str | None) -> dict[str, str]:
        """The temporary paths of those that are wanted, by the names of their parameters."""
        return {name: self.path(path, name) for name, path in destinations.items() if path}

    def folder(self, destination: str | os.PathLike[str], name: str = "folder") -> str:
        """The temporary folder to write into now; its files are to become files of the folder ``destination``.

        Raises:
            OutputError: the folder cannot be written, or is a file.
        """
        named, final = _places_of(destination)
        if is_there(final) and not final.is_dir():
            raise OutputError(f"The output {final} is a file: give the name of a folder.")
        staged = self._hide_beside(final / "file") / str(len(self._places))
        self._prepare(staged, staged / "file", final)
        self._places.append(_Place(name, staged, final, named, True))
        return str(staged)

    def refuse_inputs(self, name: str, paths: Iterable[str]) -> None:
        """Refuse to replace one of the files ``paths``, which are read on behalf of the input ``name``.

        Raises:
            OutputError: one of them is an output.
        """
        threatened = [place for place in self._places if not place.folder and is_there(place.final)]
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
                settle(Path(move.source))
        self._refuse_full_disk()
        if len(moves) > 1:  # one alone cannot be half done
            self._write_journals(moves)
        done: list[Move] = []
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
            remove_folder(folder, lock)
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
        full = [folder for folder in folders if free_bytes(folder) < LITTLE]
        if number in FULL or FULL_WORDS.search(str(error)):
            return full_disk(full[0] if full else folders[0])
        return full_disk(full[0]) if full else None

    def _hide_beside(self, final: Path) -> Path:
        """The hidden folder of this run beside ``final``, made if there is none yet."""
        parent = final.parent
        if parent not in self._hidden:
            try:
                self._make_folders(parent)
                sweep(parent)
                self._hidden[parent] = hidden_folder(parent, self._events)
            except OSError as error:
                raise not_written(final, error) from error
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
            raise not_written(final, error) from error

    def _refuse_clashes(self, name: str, final: Path) -> None:
        for other, paths in self._inputs.items():
            _refuse_input(name, final, other, paths)
        folds = self._folds_case(final.parent)
        for place in self._places:
            if place.folder or place.final.parent != final.parent:
                continue
            if belongs(final, place.final, folds) or belongs(place.final, final, folds):
                raise OutputError(
                    f"The outputs {place.name} and {name} would both write {final}: give each a name of its own."
                )

    def _folds_case(self, parent: Path) -> bool:
        folder = self._hidden[parent][0]
        return folder.with_name(folder.name.upper()).exists()

    def _moves(self) -> list[Move]:
        """The old files away, then the new ones in."""
        new = [pair for place in self._places for pair in _new_files(place)]
        finals = {final: None for _, final in new}
        old = list(dict.fromkeys(path for final in finals for path in replaced_files(final, finals)))
        for place in self._places:
            if place.named != place.final and not place.folder:  # a link, beside which something may lie, too
                self._hide_beside(place.named)
                old += files_of(place.named)[1:]
        if len(new) == 1 and old in ([], [new[0][1]]):
            return [Move(str(new[0][0]), str(new[0][1]), None)]
        away = []
        for number, path in enumerate(old):
            folder = self._hidden[path.parent][0] / OLD
            folder.mkdir(exist_ok=True)
            away.append(Move(str(path), str(folder / str(number)), file_state(path)))
        return [*away, *(Move(str(staged), str(final), None) for staged, final in new)]

    def _refuse_full_disk(self) -> None:
        # Libraries lose errors of the last bytes they write.
        for parent in self._hidden:
            if free_bytes(parent) < 1:
                raise full_disk(parent)

    def _write_journals(self, moves: list[Move]) -> None:
        for parent, (folder, _) in self._hidden.items():
            try:
                (folder / MOVES).write_text(json.dumps(moves), encoding="utf-8")
            except OSError as error:
                raise (full_disk(parent) if error.errno in FULL else not_written(folder, error)) from error


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


def refuse_filled(folder: str | os.PathLike[str]) -> None:
    """Refuse a folder that holds files, where what is written must not lie beside what is older.

    Raises:
        OutputError: it does; hidden files do not count.
    """
    if not os.path.isdir(folder):
        return
    there = sorted(name for name in os.listdir(folder) if not name.startswith("."))
    if there:
        others = f" and {len(there) - 1:,} others" if len(there) > 1 else ""
        raise OutputError(
            f"The folder {os.fspath(folder)} already holds files ({there[0]}{others}): name a new or an empty folder."
        )


def _places_of(destination: str | os.PathLike[str]) -> tuple[Path, Path]:
    """How a destination is named, in its real folder, and where that leads: what a link points to is written."""
    text = os.fspath(destination)
    if text.startswith("/vsi"):
        raise OutputError(f"The output {text} is not on a disk: give the name of a file.")
    folder, name = os.path.split(os.path.abspath(text))
    return Path(os.path.realpath(folder), name), Path(os.path.realpath(text))


def _refuse_input(name: str, final: Path, other: str, paths: Iterable[Path]) -> None:
    own = {identity(path) for path in files_of(final)}
    for path in paths if own else ():
        theirs = (*files_of(path), *files_of(Path(os.path.realpath(path))))
        if own & {identity(one) for one in theirs}:
            raise OutputError(
                f"The output {name} ({final}) would replace the input {other} ({path}): give the output another name."
            )


def _refuse_unlike_file(final: Path) -> None:
    try:
        kind = final.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        kind = stat.S_IFREG
    except OSError as error:
        raise not_written(final, error) from error
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


def _not_replaced(final: Path, error: OSError) -> OutputError:
    if error.errno == errno.ENAMETOOLONG:
        return OutputError(f"The name of the output {final} is too long for the files beside it: choose a shorter one.")
    if not final.parent.exists():
        return OutputError(
            f"The folder {final.parent} was removed while the outputs were being written: run again with a folder that "
            "stays."
        )
    return OutputError(f"The output {final} cannot be replaced ({error.strerror}): close the programs that use it.")
