"""Build the zip that QGIS installs, from what git tracks in the plugin's folder, and print its path.

Translations are built by Qt's ``lrelease``, which Debian has in ``qttools5-dev-tools``.
"""

from __future__ import annotations

import configparser
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from translation_files import build

ROOT = Path(__file__).parents[1]
PLUGIN = "urban_ml_plugin"
LARGEST = 25e6
"""Bytes that plugins.qgis.org accepts."""
FOREIGN = (".sh", ".so", ".pyc", ".exe", ".dll", ".dylib", ".bat", ".cmd", ".ps1")
FRAME = ("frame.html", "page.css", "page.js", "letters.txt")
SLIDERS = ("generator.js", "slider.html", "sliders.css", "sliders.html", "sliders.js")
PAGES = (*(f"resources/page/{name}" for name in (*FRAME, *SLIDERS)), "resources/reports/page.md")
DOCUMENTS = ("methods.md", "model_card.md", "model_card_generator.md", "encoders.md", "embeddings.md")
"""Of ``docs``, which help pages lead to; they lie in ``docs`` inside the plugin, too."""
PLACEHOLDER = "example.org"
"""A domain that nobody can own, in addresses of ``metadata.txt`` that are to be named before a release."""
NEEDED = ("__init__.py", "metadata.txt", "LICENSE", "resources/icons/urban_ml.svg", *PAGES)


def tracked_files() -> list[str]:
    """The plugin's files, sorted, so that every machine packs them in one order."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--", PLUGIN]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in listed.split("\0") if name)


def refuse_foreign(names: list[str]) -> None:
    """Stop at anything that the plugin repository, or a QGIS on another system, would refuse."""
    for name in names:
        path = ROOT / name
        hidden = any(part.startswith(".") for part in Path(name).parts)
        if path.is_symlink() or hidden or name.endswith(FOREIGN):
            sys.exit(f"{name} cannot go into the plugin: no links, hidden files, scripts or binaries.")
    for name in NEEDED:
        if f"{PLUGIN}/{name}" not in names:
            sys.exit(f"{PLUGIN}/{name} is not tracked by git, but a plugin needs it.")


def pack(files: dict[str, Path], destination: Path) -> None:
    """Write the zip with one date and one mode for every file."""
    destination.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(destination, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in files.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o100644 << 16
            archive.writestr(entry, path.read_bytes())


def packed_files(names: list[str], translations: Path) -> dict[str, Path]:
    """Where each file of the zip lies; translations are built into a folder."""
    try:
        built = build(translations)
    except FileNotFoundError as error:
        sys.exit(str(error))
    return {
        **{name: ROOT / name for name in names if not name.endswith(".ts")},
        **{f"{PLUGIN}/i18n/{path.name}": path for path in built},
        **{f"{PLUGIN}/docs/{name}": ROOT / "docs" / name for name in DOCUMENTS},
    }


def main(folder: Path) -> None:
    """Pack, weigh, tell."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / PLUGIN / "metadata.txt", encoding="utf-8")
    destination = folder / f"{PLUGIN}-{metadata['general']['version']}.zip"
    names = tracked_files()
    refuse_foreign(names)
    with tempfile.TemporaryDirectory() as translations:
        pack(packed_files(names, Path(translations)), destination)
    for key in ("email", "homepage", "tracker", "repository"):
        if PLACEHOLDER in metadata["general"][key]:
            print(f"Not for release: {key} in {PLUGIN}/metadata.txt is a placeholder.", file=sys.stderr)
    if destination.stat().st_size > LARGEST:
        sys.exit(f"{destination} has {destination.stat().st_size / 1e6:.1f} MB: the plugin repository takes 25 MB.")
    print(destination)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
