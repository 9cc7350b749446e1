"""The engine's own environment, made by the real pip from wheels that the tests pack themselves: no network."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.helpers.recording_events import RecordingEvents
from tests.helpers.waiting import GIVEN_UP, wait_until
from tests.helpers.wheels import pack_wheel, use_wheels
from urban_ml_plugin.core import installengine as module
from urban_ml_plugin.core.installation.pip import _failure
from urban_ml_plugin.core.installengine import installengine
from urban_ml_plugin.core.runtime.environment import MARKER, base_folder, environment_python, previous_folder
from urban_ml_plugin.core.runtime.errors import DownloadError, InputError, OutputError, UrbanMLError
from urban_ml_plugin.core.runtime.locks import hold
from urban_ml_plugin.core.runtime.requirements import REQUIREMENTS, Requirement

ROOT = Path(__file__).parents[2]


WANTED = (
    *(requirement for requirement in REQUIREMENTS if requirement.required),
    Requirement("demanding", "demanding", "", "this", required=False),
    Requirement("outdated", "outdated", "", "that", required=False),
    Requirement("absent", "absent", "", "faster networks", required=False),
)
"""The list with optional packages more, each with a trouble of its own."""


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheels")
    pack_wheel(folder, "safetensors")
    pack_wheel(folder, "plotly", file="package_data/plotly.min.js")
    pack_wheel(folder, "demanding", needs="numpy>=99")
    pack_wheel(folder, "outdated", code="from scipy import inf_of_old")
    return folder


@pytest.fixture(scope="module")
def installed(wheels, tmp_path_factory):
    """The environment, the result and what was told of one installation with every wheel but that of “absent”."""
    folder, heard = tmp_path_factory.mktemp("data") / "engine", RecordingEvents()
    with pytest.MonkeyPatch.context() as monkeypatch:
        use_wheels(monkeypatch, wheels)
        monkeypatch.setattr(module, "REQUIREMENTS", WANTED)
        result = installengine(folder=str(folder), events=heard)
    return folder, result, heard


def version_in(python: str, module_name: str) -> str:
    command = [python, "-c", f"import {module_name} as m; print(m.__version__, m.__file__)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[0]


def test_what_is_lacking_comes_and_what_is_there_keeps_its_version(installed):
    folder, result, _ = installed
    assert {"safetensors", "plotly"} <= set(result["installed"])
    assert "numpy" not in result["installed"]
    assert version_in(result["python"], "numpy") == np.__version__
    assert environment_python(folder) == Path(result["python"])


def test_an_optional_package_whose_wishes_would_move_numpy_comes_without_them_if_it_works(installed):
    _, result, _ = installed
    assert "demanding" in result["installed"]
    assert version_in(result["python"], "numpy") == np.__version__


def test_an_optional_package_that_does_not_work_or_is_not_to_be_had_is_left_out_and_reported(installed):
    _, result, heard = installed
    assert set(result["missing"]) == {"outdated", "absent"}
    assert "outdated" not in result["installed"]
    assert any("outdated" in warning and "inf_of_old" in warning for warning in heard.warnings)
    assert any("absent" in warning and "faster networks" in warning for warning in heard.warnings)


def test_progress_never_goes_back(installed):
    shares = [share for share, _ in installed[2].steps]
    assert len(shares) > 5
    assert shares == sorted(shares)
    assert shares[-1] <= 1


@pytest.mark.slow
def test_a_second_installation_finds_nothing_to_do_and_a_repair_starts_anew(installed, wheels, monkeypatch):
    folder, first, _ = installed
    use_wheels(monkeypatch, wheels)
    monkeypatch.setattr(module, "REQUIREMENTS", WANTED)
    leftover = folder / "leftover"
    leftover.touch()
    assert installengine(folder=str(folder)) == first
    assert leftover.exists()
    assert installengine(folder=str(folder), repair=True)["installed"] == first["installed"]
    assert not leftover.exists()


def test_a_required_package_that_would_move_numpy_is_refused_and_nothing_looks_finished(tmp_path, monkeypatch):
    pack_wheel(tmp_path, "safetensors", needs="numpy>=99")
    use_wheels(monkeypatch, tmp_path)
    with pytest.raises(UrbanMLError, match="pip could not install safetensors"):
        installengine(folder=str(tmp_path / "engine"), optional=False)
    assert environment_python(tmp_path / "engine") is None
    assert not (tmp_path / "engine" / MARKER).exists()


def test_without_a_network_the_sentence_names_the_packages_and_the_proxy(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(DownloadError, match=r"PyPI cannot be reached, so .*safetensors.*proxy"):
        installengine(folder=str(tmp_path / "engine"), optional=False)
    assert not (tmp_path / "engine" / MARKER).exists()


def complete_environment(folder):
    """What counts as a complete environment over this Python."""
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    (folder / "pyvenv.cfg").touch()
    (folder / MARKER).write_text(json.dumps({"base": base_folder(), "installed": {}, "missing": []}))


def test_a_second_installation_at_the_same_time_is_refused_and_touches_nothing(tmp_path):
    folder = tmp_path / "engine"
    complete_environment(folder)
    lock = hold(tmp_path / ".engine.lock")
    with pytest.raises(UrbanMLError, match=r"Another installation into .*engine is going on: wait until it has ended"):
        installengine(folder=str(folder), repair=True, optional=False)
    os.close(lock)
    assert environment_python(folder) == folder / "bin" / "python"


@pytest.mark.slow
def test_where_a_repair_fails_the_environment_before_it_stays_in_use(tmp_path, monkeypatch):
    folder = tmp_path / "engine"
    complete_environment(folder)
    pack_wheel(tmp_path, "safetensors", needs="numpy>=99")
    use_wheels(monkeypatch, tmp_path)
    for _ in range(2):
        with pytest.raises(UrbanMLError, match="pip could not install safetensors"):
            installengine(folder=str(folder), repair=True, optional=False)
        assert environment_python(folder) == previous_folder(folder) / "bin" / "python"


def group_of(process):
    """The command lines of the processes that ``process`` leads."""
    listed = subprocess.run(["ps", "-o", "args=", "-g", str(process.pid)], capture_output=True, text=True, check=False)
    return listed.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="process groups of POSIX")
def test_pip_ends_with_an_installation_whose_starter_goes_away(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        job = {"task": "installengine", "parameters": {"folder": str(tmp_path / "engine"), "optional": False}}
        environment = {
            **os.environ,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": f"http://127.0.0.1:{silent.getsockname()[1]}/simple",
        }
        command = [sys.executable, "-m", "urban_ml_plugin.core"]
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, text=True, start_new_session=True,
        ) as engine:  # fmt: skip
            engine.stdin.write(json.dumps(job) + "\n")
            engine.stdin.flush()
            silent.settimeout(GIVEN_UP)
            silent.accept()  # pip asks, and gets no answer
            assert "pip" in group_of(engine)
            engine.stdin.close()
            engine.wait(GIVEN_UP)
            assert wait_until(lambda: not group_of(engine))
    assert environment_python(tmp_path / "engine") is None


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path):
    (tmp_path / "thesis.odt").write_text("ten years")
    with pytest.raises(InputError, match="holds something else"):
        installengine(folder=str(tmp_path), optional=False)
    assert (tmp_path / "thesis.odt").read_text() == "ten years"


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        installengine(folder=str(tmp_path / "file" / "engine"), optional=False)


def test_constraints_hold_all_versions_but_those_to_be_replaced_and_those_that_are_not_versions():
    replaced = [requirement for requirement in REQUIREMENTS if requirement.module == "plotly"]
    versions = {"numpy": "1.24.2", "Plotly": "5.4.0", "kiwisolver": "0.0.0", "pluggy": "1.0.0+repack", "odd": "git"}
    assert module._constraints(versions, replaced) == "numpy==1.24.2\npluggy==1.0.0+repack\n"


@pytest.mark.parametrize(
    ("line", "error", "remedy"),
    [
        ("OSError: [Errno 28] No space left on device", OutputError, "free about 1 GB"),
        ("ssl.SSLError: CERTIFICATE_VERIFY_FAILED", DownloadError, "certificates"),
        ("Connection to proxy failed: ProxyError", DownloadError, "proxy"),
        ("ERROR: No matching distribution found for torch", UrbanMLError, "No matching distribution"),
    ],
)
def test_each_failure_of_pip_becomes_one_sentence_with_its_remedy(line, error, remedy):
    failure = _failure([line, "more"], [REQUIREMENTS[0]])
    assert type(failure) is error
    assert remedy in str(failure)
    assert "numpy" in str(failure)


def test_debian_without_venv_is_told_which_package_to_install():
    failure = module._venv_failure(Path("/usr/bin/python3"), "...because ensurepip is not available...")
    assert "python3-venv" in str(failure)


def test_the_marker_says_what_came(installed):
    folder, result, _ = installed
    assert json.loads((folder / MARKER).read_text())["installed"] == result["installed"]


def test_what_is_installed_on_request_comes_only_when_asked_for_and_stays(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        module, "_install", lambda _target, _repair, wanted, *_: asked.append({r.module for r in wanted})
    )
    folder = str(tmp_path / "engine")
    installengine(folder=folder)
    installengine(folder=folder, timm=True)
    monkeypatch.setattr(module, "_marker", lambda _: {"installed": {"timm": "1.0"}})
    installengine(folder=folder, repair=True)
    assert ["timm" in wanted for wanted in asked] == [False, True, True]
    assert not any("distributed" in wanted for wanted in asked)
    installengine(folder=folder, dask=True)
    assert {"distributed", "cryptography", "bokeh", "timm"} <= asked[-1]
    assert all("openvino" in wanted for wanted in asked)
