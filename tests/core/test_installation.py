"""What the engine is installed with: the build of PyTorch, remedies for known faults, a download that breaks off."""

from __future__ import annotations

import http.server
import os
import sys
import threading
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.recording_events import RecordingEvents
from tests.helpers.wheels import pack_wheel
from urban_ml_plugin.core.checkengine import without_person
from urban_ml_plugin.core.installation.known_faults import advice_on, kind_of_python, remedy
from urban_ml_plugin.core.installation.pip import RESUMING, Pip, Progress
from urban_ml_plugin.core.installation.torch_builds import build_for, nvidia_driver
from urban_ml_plugin.core.installengine import installengine
from urban_ml_plugin.core.runtime.errors import DownloadError, InputError
from urban_ml_plugin.core.runtime.requirements import Requirement


@pytest.mark.parametrize(
    ("system", "machine", "driver", "folder"),
    [
        ("Linux", "x86_64", None, "cpu"),
        ("Linux", "aarch64", None, "cpu"),
        ("Linux", "aarch64", (580, 65), "cpu"),
        ("Linux", "x86_64", (580, 65, 6), "cu128"),
        ("Linux", "x86_64", (535, 183), "cu126"),
        ("Linux", "x86_64", (470, 256, 2), "cu118"),
        ("Linux", "x86_64", (390, 157), "cpu"),
        ("Windows", "AMD64", None, ""),
        ("Windows", "AMD64", (572, 16), "cu128"),
        ("Windows", "AMD64", (528, 33), "cu126"),
        ("Windows", "AMD64", (391, 35), ""),
        ("Darwin", "arm64", None, ""),
        ("Darwin", "x86_64", None, ""),
    ],
)
def test_each_machine_gets_the_build_of_pytorch_that_its_driver_runs(
    system: str, machine: str, driver: tuple[int, ...] | None, folder: str
) -> None:
    build = build_for(system, machine, driver)
    assert build.name == folder
    assert build.address == (f"https://download.pytorch.org/whl/{folder}" if folder else "")
    assert build.only == folder.startswith("cu")
    assert ("NVIDIA" in build.device) == folder.startswith("cu")


@pytest.mark.skipif(sys.platform == "win32", reason="the program of this test is a shell script")
@pytest.mark.parametrize(("told", "driver"), [("535.183.01\n", (535, 183, 1)), ("No devices were found\n", None)])
def test_the_driver_is_what_nvidia_smi_says(
    told: str, driver: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\nprintf '{told}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert nvidia_driver() == driver


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "ImportError: DLL load failed while importing _C: The specified module could not be found.",
            "vc_redist.x64.exe",
        ),
        (
            'OSError: [WinError 126] The specified module could not be found. Error loading "c10.dll"',
            "vc_redist.x64.exe",
        ),
        ("OSError: [WinError 206] The filename or extension is too long", "LongPathsEnabled"),
        ("/lib/libstdc++.so.6: version `GLIBCXX_3.4.29' not found", "C++ library"),
        ("PermissionError: [WinError 5] Access is denied", "close every other QGIS"),
        ("AttributeError: _ARRAY_API not found", "Install or repair the engine"),
    ],
)
def test_what_is_known_to_fail_has_a_remedy(said: str, words: str) -> None:
    assert words in remedy(said)


def test_what_is_not_known_has_none() -> None:
    assert not remedy("ValueError: 3 is no colour")


def test_a_python_of_conda_is_told_from_others(tmp_path: Path) -> None:
    assert kind_of_python(str(tmp_path)) == ""
    (tmp_path / "conda-meta").mkdir()
    assert "conda install -c conda-forge pytorch" in advice_on(kind_of_python(str(tmp_path)))


def test_a_bug_report_names_neither_folder_nor_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/maria")
    monkeypatch.setenv("USERPROFILE", "/home/maria")
    monkeypatch.setenv("USER", "maria")
    monkeypatch.delenv("USERNAME", raising=False)
    told = without_person("Python 3.12 at /home/maria/.local/bin/python, data in /mnt/maria/city, on maria's laptop")
    assert told == "Python 3.12 at ~/.local/bin/python, data in /mnt/USER/city, on maria's laptop"


class Breaking(http.server.SimpleHTTPRequestHandler):
    """An index of packages that breaks off in the middle of each wheel, as often as ``breaks`` says."""

    breaks = 0
    asked = 0

    def copyfile(self, source: Any, outputfile: Any) -> None:
        if self.path.endswith(".whl"):
            type(self).asked += 1
            if self.asked <= self.breaks:
                outputfile.write(source.read(200))
                self.close_connection = True
                return
        super().copyfile(source, outputfile)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Breaking]]:
    """An index on the loopback interface that pip takes packages from."""
    (tmp_path / "simple" / "urbanthing").mkdir(parents=True)
    pack_wheel(tmp_path / "simple" / "urbanthing", "urbanthing")

    class Handler(Breaking):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments, directory=str(tmp_path))

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_TARGET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/simple/")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    yield Handler
    server.shutdown()
    server.server_close()


def fetch(folder: Path) -> list[str]:
    """Have pip install the package of the index into ``folder``; what was told."""
    constraints, heard = folder / "constraints.txt", RecordingEvents()
    constraints.write_text("")
    pip = Pip(Path(sys.executable), {}, constraints, None)
    thing = Requirement("urbanthing", "urbanthing", "", "tests")
    newest = tuple(int(part) for part in version("pip").split(".")[:2]) >= RESUMING  # which would go on by itself
    by_itself = ["--resume-retries=0"] if newest else []
    pip.install([thing], Progress(heard, 0.0, 1.0), "--target", str(folder / "there"), *by_itself)
    return [doing for _, doing in heard.steps]


def test_a_download_that_breaks_off_is_taken_up_again(index: type[Breaking], tmp_path: Path) -> None:
    index.breaks = 2
    told = fetch(tmp_path)
    assert (tmp_path / "there" / "urbanthing" / "__init__.py").is_file()
    assert index.asked == 3
    assert any("Downloading again what broke off" in doing for doing in told)


def test_one_that_breaks_off_every_time_ends_in_a_sentence(index: type[Breaking], tmp_path: Path) -> None:
    index.breaks = 99
    with pytest.raises(DownloadError, match=r"PyPI cannot be reached, so urbanthing cannot be installed.*WHEELS"):
        fetch(tmp_path)


def test_a_folder_of_wheels_needs_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    pack_wheel(tmp_path, "urbanthing")
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("")
    pip = Pip(Path(sys.executable), {}, constraints, str(tmp_path))
    thing = Requirement("urbanthing", "urbanthing", "", "tests")
    pip.install([thing], Progress(RecordingEvents(), 0.0, 1.0), "--target", str(tmp_path / "there"))
    assert (tmp_path / "there" / "urbanthing" / "__init__.py").is_file()


def test_a_folder_without_wheels_is_told_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no wheels .*WHEELS"):
        installengine(folder=str(tmp_path / "engine"), wheels=str(tmp_path))
    assert not (tmp_path / "engine").exists()
