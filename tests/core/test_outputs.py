"""Outputs appear whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import contextmanager
from pathlib import Path

import pytest

from urban_ml_plugin.core.publishing import hidden_folders
from urban_ml_plugin.core.publishing.outputs import Outputs, whole_outputs
from urban_ml_plugin.core.runtime.errors import OutputError
from urban_ml_plugin.core.runtime.events import Events

ROOT = Path(__file__).parents[2]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_files_take_their_names_together_at_the_end(tmp_path):
    with whole_outputs() as outputs:
        for name in ("a.tif", "b.gpkg"):
            Path(outputs.path(tmp_path / name)).write_text(name)
        assert not {"a.tif", "b.gpkg"} & set(names(tmp_path))
    assert names(tmp_path) == ["a.tif", "b.gpkg"]
    assert (tmp_path / "b.gpkg").read_text() == "b.gpkg"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_nothing_is_left_of_a_task_that_failed_and_what_stood_there_stays(tmp_path, error):
    (tmp_path / "map[1].tif").write_text("old")

    def task(destination):
        with whole_outputs() as outputs:
            part = outputs.path(destination)
            Path(part).write_text("new")
            Path(f"{part}.aux.xml").write_text("side file")
            raise error

    with pytest.raises(error):
        task(tmp_path / "map[1].tif")
    assert names(tmp_path) == ["map[1].tif"]
    assert (tmp_path / "map[1].tif").read_text() == "old"


def test_a_temporary_file_keeps_its_name_in_a_hidden_folder_that_is_announced_before_it_exists(tmp_path):
    class Recording(Events):
        def writing(self, path):
            self.path, self.existed = path, Path(path).exists()

    recording = Recording()
    with whole_outputs(recording) as outputs:
        part = Path(outputs.path(tmp_path / "a.gpkg"))
        assert Path(recording.path) in part.parents
        assert Path(recording.path).name.startswith(".")
        assert not recording.existed
        assert part.name == "a.gpkg"
        part.touch()


def test_side_files_that_describe_the_replaced_file_go_and_those_of_the_new_one_come(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    for ending in (".aux.xml", ".ovr"):
        (tmp_path / f"a.tif{ending}").write_text("old")
    with whole_outputs() as outputs:
        part = outputs.path(tmp_path / "a.tif")
        Path(part).write_text("new")
        Path(f"{part}.aux.xml").write_text("new")
    assert names(tmp_path) == ["a.tif", "a.tif.aux.xml"]
    assert (tmp_path / "a.tif.aux.xml").read_text() == "new"


def test_a_missing_folder_is_made(tmp_path):
    with whole_outputs() as outputs:
        Path(outputs.path(tmp_path / "deep" / "er" / "a.txt")).write_text("x")
    assert (tmp_path / "deep" / "er" / "a.txt").exists()


def test_a_folder_is_refused_as_the_name_of_a_file(tmp_path):
    with pytest.raises(OutputError, match="is a folder"), whole_outputs() as outputs:
        outputs.path(tmp_path)


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="choose a folder you may write to"), whole_outputs() as outputs:
        outputs.path(tmp_path / "file" / "a.tif")


@contextmanager
def immutable(path):
    if subprocess.run(["chattr", "+i", str(path)], capture_output=True, check=False).returncode:
        pytest.skip("files cannot be made immutable here")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", str(path)], check=True)


def test_a_write_protected_destination_is_refused_before_work_begins(tmp_path):
    (tmp_path / "a.txt").write_text("old")
    with immutable(tmp_path / "a.txt"), pytest.raises(OutputError, match="is write-protected: allow writing"):
        write_set(tmp_path, "a.txt")
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_in_plain_words(tmp_path, number):
    def task(destination):
        with whole_outputs() as outputs:
            Path(outputs.path(destination)).write_text("x")
            raise OSError(number, "no space")

    with pytest.raises(OutputError, match="disk is full: free some space"):
        task(tmp_path / "a.txt")
    assert names(tmp_path) == []


def write(path, text="new"):
    Path(path).write_text(text)


def write_set(folder, *names, **inputs):
    with whole_outputs(**inputs) as outputs:
        for path in [outputs.path(Path(folder, name), str(name)) for name in names]:
            write(path)


@pytest.mark.parametrize(
    ("name", "stale", "kept"),
    [
        ("a.gpkg", ["a.gpkg-wal", "a.gpkg-shm", "a.gpkg-journal", "a.qml", "a.qmd"], ["a.tfw", "ab.qml"]),
        ("a.shp", ["a.shx", "a.dbf", "a.qix", "a.sbn", "a.sbx", "a.idm", "a.ind", "a.cpg", "a.fix"], ["b.qix"]),
        ("a.tif", ["a.tif.aux.xml", "a.tif.msk", "a.tif.ovr", "a.tfw", "a.qml"], ["a.tif.txt"]),
        ("a.tab", ["a.dat", "a.map", "a.id", "a.ind"], ["a.shx"]),
        ("a.csv", ["a.csvt"], ["a.prj"]),
    ],
)
def test_what_belonged_to_a_replaced_file_goes_with_it_and_nothing_else(tmp_path, name, stale, kept):
    for old in (name, *stale, *kept):
        write(tmp_path / old, "old")
    write_set(tmp_path, name)
    assert names(tmp_path) == sorted([name, *kept])
    assert (tmp_path / name).read_text() == "new"


def test_a_style_that_another_layer_of_the_same_name_may_own_stays(tmp_path):
    for old in ("city.gpkg", "city.tif", "city.qml"):
        write(tmp_path / old, "old")
    write_set(tmp_path, "city.gpkg")
    assert names(tmp_path) == ["city.gpkg", "city.qml", "city.tif"]


def test_a_style_made_beforehand_for_a_new_file_stays(tmp_path):
    write(tmp_path / "a.qml")
    write_set(tmp_path, "a.gpkg")
    assert names(tmp_path) == ["a.gpkg", "a.qml"]


def test_a_log_of_edits_does_not_replay_into_the_file_that_replaces_its_own(tmp_path):
    edit = """
        import os, sqlite3, sys
        database = sqlite3.connect(sys.argv[1])
        database.executescript("pragma journal_mode=wal; create table t(x); pragma wal_checkpoint(truncate);")
        database.execute("insert into t values ('stale')")
        database.commit()
        os.kill(os.getpid(), 9)
    """
    final = tmp_path / "a.gpkg"
    subprocess.run([sys.executable, "-c", textwrap.dedent(edit), str(final)], check=False)
    assert "a.gpkg-wal" in names(tmp_path)
    with whole_outputs() as outputs, sqlite3.connect(outputs.path(final)) as database:
        database.executescript("create table t(x); insert into t values ('new');")
        database.commit()
    assert names(tmp_path) == ["a.gpkg"]
    assert sqlite3.connect(final).execute("select x from t").fetchall() == [("new",)]


@pytest.mark.parametrize("way", ["itself", "relative", "symbolic link", "hard link", "folder link", "side file"])
def test_an_output_that_is_an_input_is_refused_by_both_names(tmp_path, monkeypatch, way):
    (tmp_path / "in").mkdir()
    photo = tmp_path / "in" / "photo.tif"
    write(photo, "irreplaceable")
    output = tmp_path / "in" / "other.tif"
    if way == "itself":
        output = photo
    elif way == "relative":
        monkeypatch.chdir(tmp_path)
        output = Path("in/../in/photo.tif")
    elif way == "symbolic link":
        output.symlink_to(photo)
    elif way == "hard link":
        output.hardlink_to(photo) if hasattr(output, "hardlink_to") else os.link(photo, output)
    elif way == "folder link":
        (tmp_path / "link").symlink_to(tmp_path / "in")
        output = tmp_path / "link" / "photo.tif"
    else:
        output = tmp_path / "in" / "photo.tif.ovr"
        write(output)
    with pytest.raises(OutputError, match=r"The output .* would replace the input INPUT .*another name"):
        write_set(".", output, INPUT=f"{photo}|layername=x")
    assert photo.read_text() == "irreplaceable"
    assert not [name for name in names(tmp_path / "in") if name.startswith(".")]


@pytest.mark.parametrize("second", ["../{}/a.gpkg", "a.gpkg-wal"])
def test_two_outputs_of_one_name_are_refused(tmp_path, second):
    with pytest.raises(OutputError, match=r"outputs a\.gpkg and .* would both write .*name of its own"):
        write_set(tmp_path, "a.gpkg", second.format(tmp_path.name))


def test_a_table_that_would_be_the_attributes_of_the_layer_is_refused(tmp_path):
    with pytest.raises(OutputError, match=r"outputs a\.shp and a\.dbf would both write"):
        write_set(tmp_path, "a.shp", "a.dbf")


@pytest.mark.parametrize("kind", ["pipe", "device", "socket"])
def test_what_is_no_file_is_refused_and_stays(tmp_path, kind):
    target = tmp_path / "a.tif"
    if kind == "pipe":
        os.mkfifo(target)
    elif kind == "device":
        target = Path("/dev/null")
    else:
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(target))
    mode = target.stat().st_mode
    with pytest.raises(OutputError, match="cannot be replaced: name a file"), whole_outputs() as outputs:
        outputs.path(target)
    assert target.stat().st_mode == mode


@pytest.mark.parametrize("length", [240, 248, 255])
def test_a_name_as_long_as_the_file_system_allows_is_written(tmp_path, length):
    name = "é" * ((length - 5) // 2) + "x" * ((length - 5) % 2) + ".gpkg"
    assert len(os.fsencode(name)) == length
    write(tmp_path / name, "old")
    with whole_outputs() as outputs, sqlite3.connect(outputs.path(tmp_path / name)) as database:
        database.executescript("create table t(x); insert into t values ('new');")
        database.commit()
    assert names(tmp_path) == [name]
    assert (tmp_path / name).read_bytes().startswith(b"SQLite")


def test_a_longer_name_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(OutputError, match="is too long: choose a shorter one"), whole_outputs() as outputs:
        outputs.path(tmp_path / ("x" * 252 + ".tif"))


def test_a_folder_that_is_removed_meanwhile_is_told(tmp_path):
    def task():
        with whole_outputs() as outputs:
            part = outputs.path(tmp_path / "out" / "a.tif")
            subprocess.run(["rm", "-r", str(tmp_path / "out")], check=True)
            Path(part).write_text("new")

    with pytest.raises(OutputError, match=r"The folder .*/out was removed while"):
        task()


def test_folders_that_were_made_for_a_run_that_failed_go_again(tmp_path):
    def task():
        with whole_outputs() as outputs:
            outputs.path(tmp_path / "deep" / "er" / "a.txt")
            raise KeyError

    with pytest.raises(KeyError):
        task()
    assert names(tmp_path) == []


def test_where_one_of_a_set_cannot_be_replaced_all_stay_as_they_were(tmp_path):
    for name in ("a.txt", "a.txt.ovr", "b.txt"):
        write(tmp_path / name, "old")
    outputs = Outputs()
    for name in ("a.txt", "b.txt"):
        write(outputs.path(tmp_path / name))
    with immutable(tmp_path / "b.txt"), pytest.raises(OutputError, match=r"b\.txt cannot be replaced"):
        outputs.publish()
    outputs.discard()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == dict.fromkeys(
        ("a.txt", "a.txt.ovr", "b.txt"), "old"
    )


def test_the_hidden_folder_of_a_live_run_stays_and_that_of_a_dead_one_goes(tmp_path):
    alive = Outputs()
    part = alive.path(tmp_path / "b.txt")
    killed = f"""
        import os
        from urban_ml_plugin.core.publishing.outputs import Outputs
        open(Outputs().path({str(tmp_path / "a.txt")!r}), "w").write("half")
        os.kill(os.getpid(), 9)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(killed)], cwd=ROOT, check=False)
    assert len(names(tmp_path)) == 2
    write_set(tmp_path, "c.txt")
    assert [name for name in names(tmp_path) if not name.startswith(".")] == ["c.txt"]
    assert len(names(tmp_path)) == 2
    write(part)
    alive.publish()
    assert names(tmp_path) == ["b.txt", "c.txt"]


OLD = {"a.tif": "old", "a.tif.ovr": "old", "b.gpkg": "old", "b.gpkg-wal": "old"}
NEW = {"a.tif": "new", "b.gpkg": "new"}
KILLED = """
    import os
    from pathlib import Path
    from urban_ml_plugin.core.publishing import outputs as module
    replace, count = os.replace, 0
    def kill_at(*paths):
        global count
        count += 1
        if count == {moment}:
            os.kill(os.getpid(), 9)
        replace(*paths)
    module.os.replace = kill_at
    with module.whole_outputs() as outputs:
        for name in ("a.tif", "b.gpkg"):
            Path(outputs.path(Path({folder!r}, name))).write_text("new")
"""


def killed_at(moment: int, folder: Path) -> int:
    """Kill a run over old files at its ``moment``-th renaming; its exit status."""
    for name in OLD:
        write(folder / name, "old")
    script = textwrap.dedent(KILLED.format(moment=moment, folder=str(folder)))
    return subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode


@pytest.mark.parametrize("moment", range(1, 8))
def test_killed_while_files_take_their_names_old_never_lies_beside_new_and_the_next_run_ends_it(tmp_path, moment):
    ended = killed_at(moment, tmp_path)
    assert ended == (-signal.SIGKILL if moment < 7 else 0)
    there = {path.name: path.read_text() for path in tmp_path.iterdir() if path.is_file()}
    assert set(there.values()) in ({"old"}, {"new"}, set())
    assert all(there[name] == {**OLD, **NEW}[name] or there.items() <= OLD.items() for name in there)
    write_set(tmp_path, "c.txt")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {**NEW, "c.txt": "new"}


def test_files_that_a_killed_run_had_moved_away_are_not_lost_where_its_starter_removes_what_it_wrote(tmp_path):
    killed_at(5, tmp_path)
    for folder in tmp_path.glob(".urban_ml_*"):
        hidden_folders.remove_hidden(str(folder))
    write_set(tmp_path, "c.txt")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {**NEW, "c.txt": "new"}


def test_what_somebody_has_put_there_since_is_not_replaced_when_a_broken_run_is_ended(tmp_path):
    killed_at(3, tmp_path)
    write(tmp_path / "a.tif", "mine")
    write_set(tmp_path, "c.txt")
    assert (tmp_path / "a.tif").read_text() == "mine"
    assert (tmp_path / "b.gpkg").read_text() == "new"


def test_files_of_a_folder_come_together_with_the_others_and_leave_the_rest_of_it_alone(tmp_path):
    (tmp_path / "cities").mkdir()
    for name in ("agra.tif", "agra.tif.ovr", "notes.txt"):
        write(tmp_path / "cities" / name, "old")
    with whole_outputs() as outputs:
        folder = outputs.folder(tmp_path / "cities")
        for city in ("agra.tif", "pune.tif"):
            write(Path(folder, city))
        write(outputs.path(tmp_path / "report.html"))
        assert (tmp_path / "cities" / "agra.tif").read_text() == "old"
    found = {path.name: path.read_text() for path in (tmp_path / "cities").iterdir()}
    assert found == {"agra.tif": "new", "pune.tif": "new", "notes.txt": "old"}


def test_a_list_of_moves_that_another_user_laid_where_anybody_may_write_is_not_followed(tmp_path, monkeypatch):
    shared, own = tmp_path / "shared", tmp_path / "own"
    shared.mkdir()
    shared.chmod(0o1777)  # as /tmp is
    own.write_text("own")
    trap = shared / ".urban_ml_0123abcd"
    trap.mkdir()
    (trap / "moves.json").write_text(json.dumps([[str(own), str(shared / "taken"), None]]), encoding="utf-8")
    user = os.getuid()
    monkeypatch.setattr(hidden_folders.os, "getuid", lambda: user + 1)
    hidden_folders.sweep(shared)
    assert own.exists()
    assert trap.exists()
    monkeypatch.setattr(hidden_folders.os, "getuid", lambda: user)
    hidden_folders.sweep(shared)  # of one's own run it is
    assert names(shared) == ["taken"]
