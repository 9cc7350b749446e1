"""The zip that QGIS installs: what is in it, and that the plugin repository's scanners have nothing to say."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOOLS = os.pathsep.join((str(ROOT / "build" / "tools" / "bin"), os.environ.get("PATH", "")))


def build(folder: Path) -> Path:
    done = subprocess.run(["bash", "scripts/package", str(folder)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return Path(done.stdout.strip())


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The zip."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("the package holds what git tracks, and this is no git checkout")
    return build(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory):
    """The folder that QGIS unpacks the zip into."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder


def scan(*command: str, cwd: Path) -> str:
    program = shutil.which(command[0], path=TOOLS)
    if program is None:
        pytest.skip(f"{command[0]} is not installed: scripts/install --tests brings it")
    return subprocess.run([program, *command[1:]], cwd=cwd, capture_output=True, text=True).stdout


def test_it_is_one_folder_with_code_metadata_licence_and_icon(unpacked):
    assert [path.name for path in unpacked.iterdir()] == ["urban_ml_plugin"]
    plugin = unpacked / "urban_ml_plugin"
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(plugin / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert general["hasProcessingProvider"] == "yes"
    assert (plugin / general["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (plugin / "LICENSE").read_text()
    assert (plugin / "core" / "__main__.py").is_file()
    notice, weights = (plugin / "THIRD_PARTY.md").read_text(), plugin / "resources" / "weights"
    for licence in weights.glob("*.LICENSE"):
        assert f"resources/weights/{licence.name}" in notice
        assert "Apache License" in licence.read_text()
    assert {path.stem for path in weights.glob("*.LICENSE")} == {"efficientnet_lite0"}


def test_its_name_holds_the_version_that_the_metadata_and_the_changelog_tell(package):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "urban_ml_plugin" / "metadata.txt", encoding="utf-8")
    version = metadata["general"]["version"]
    assert package.name == f"urban_ml_plugin-{version}.zip"
    assert version in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_it_holds_no_scripts_binaries_caches_links_or_hidden_files_and_is_small(package):
    assert package.stat().st_size < 25e6
    with zipfile.ZipFile(package) as archive:
        for entry in archive.infolist():
            assert not entry.filename.endswith((".sh", ".so", ".pyc", ".exe", ".dll", ".dylib", ".bat"))
            assert not any(part.startswith((".", "__pycache__")) for part in Path(entry.filename).parts)
            assert entry.external_attr >> 16 == 0o100644


def test_about_has_one_line_for_each_paragraph(unpacked):
    text = (unpacked / "urban_ml_plugin" / "metadata.txt").read_text(encoding="utf-8")
    about = text.partition("about=")[2].partition("\ntags=")[0].splitlines()
    assert len(about) == 4
    assert all(line.strip()[0].isupper() or line.strip()[0] == "“" for line in about)
    assert all(line.endswith(".") for line in about)


def test_the_package_script_says_which_addresses_are_placeholders(tmp_path):
    done = subprocess.run(["bash", "scripts/package", str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "urban_ml_plugin" / "metadata.txt", encoding="utf-8")
    for key in ("email", "homepage", "tracker", "repository"):
        said = f"Not for release: {key} in urban_ml_plugin/metadata.txt is a placeholder." in done.stderr
        assert said == ("example.org" in metadata["general"][key])


def test_methods_and_model_cards_travel_with_it(unpacked):
    for name in ("methods.md", "model_card.md", "model_card_generator.md", "encoders.md", "embeddings.md"):
        packed = (unpacked / "urban_ml_plugin" / "docs" / name).read_bytes()
        assert packed == (ROOT / "docs" / name).read_bytes()


def test_the_same_files_give_the_same_bytes(package, tmp_path):
    assert build(tmp_path).read_bytes() == package.read_bytes()


def test_bandit_finds_nothing_at_any_severity(unpacked):
    # The plugin repository runs nearly every test at every severity and blocks a version for a single finding.
    found = json.loads(scan("bandit", "-r", ".", "-f", "json", "--quiet", cwd=unpacked))
    assert not found["errors"]
    assert not [f"{one['filename']}:{one['line_number']} {one['issue_text']}" for one in found["results"]]


def test_detect_secrets_finds_nothing(unpacked):
    # The command of the plugin repository.
    told = scan("detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", ".", cwd=unpacked)
    assert json.loads(told)["results"] == {}


def fresh_profile(unpacked: Path, folder: Path) -> Callable[..., str]:
    """``qgis_process`` with the unpacked plugin, in a profile of its own: what it says, given arguments."""
    program = shutil.which("qgis_process.bin", path="/usr/bin") or shutil.which("qgis_process", path="/usr/bin")
    if program is None:
        pytest.skip("qgis_process is not installed")
    (folder / "run").mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")},
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "QGIS_PLUGINPATH": str(unpacked),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
    }

    def qgis(*arguments: str) -> str:
        done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    qgis("plugins", "enable", "urban_ml_plugin")
    return qgis


def test_it_speaks_the_language_of_qgis(unpacked, tmp_path):
    qgis = fresh_profile(unpacked, tmp_path)
    settings = next((tmp_path / "profile").rglob("QGIS3.ini"))
    with settings.open("a", encoding="utf-8") as file:
        file.write("\n[locale]\noverrideFlag=true\nuserLocale=fr\n")
    told = qgis("help", "urbanml:deepcluster")
    assert "Regrouper en types urbains (DeepCluster)" in told
    assert "Graine aléatoire" in told
    assert "Random seed" not in told


def test_it_runs_in_a_fresh_profile_of_qgis(unpacked, tmp_path):
    qgis = fresh_profile(unpacked, tmp_path)
    page = tmp_path / "engine.html"
    told = qgis("run", "--json", "urbanml:checkengine", f"--OUTPUT={page}")
    assert json.loads(told[told.index("{") :])["results"]["READY"] is True
    assert "The engine is ready" in page.read_text(encoding="utf-8")
