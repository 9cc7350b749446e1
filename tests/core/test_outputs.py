"""Outputs appear whole or not at all."""

from __future__ import annotations

import errno
import subprocess
from pathlib import Path

import pytest

from urban_ml_plugin.core.errors import OutputError
from urban_ml_plugin.core.events import Events
from urban_ml_plugin.core.outputs import whole_outputs


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


def test_a_temporary_file_keeps_the_extension_and_is_announced_before_it_exists(tmp_path):
    class Heard(Events):
        def writing(self, path):
            self.path, self.existed = path, Path(path).exists()

    heard = Heard()
    with whole_outputs(heard) as outputs:
        part = outputs.path(tmp_path / "a.gpkg")
        assert heard.path == part
        assert not heard.existed
        assert part.endswith(".part.gpkg")
        Path(part).touch()


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


def test_a_destination_that_cannot_be_replaced_is_told(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    if subprocess.run(["chattr", "+i", str(target)], capture_output=True, check=False).returncode:
        pytest.skip("files cannot be made immutable here")
    try:
        with pytest.raises(OutputError, match="cannot be replaced"), whole_outputs() as outputs:
            Path(outputs.path(target)).write_text("new")
    finally:
        subprocess.run(["chattr", "-i", str(target)], check=True)
    assert names(tmp_path) == ["a.txt"]
    assert target.read_text() == "old"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_in_plain_words(tmp_path, number):
    def task(destination):
        with whole_outputs() as outputs:
            Path(outputs.path(destination)).write_text("x")
            raise OSError(number, "no space")

    with pytest.raises(OutputError, match="disk is full: free some space"):
        task(tmp_path / "a.txt")
    assert names(tmp_path) == []
