"""Bring the files of translations up to date with the English texts, and build what QGIS reads of them.

Texts that are new, or were changed since they were translated, are listed; they are English until they are translated
in ``urban_ml_plugin/i18n/urban_ml_<language>.ts``, by hand or with Qt Linguist.

Usage: PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen python3 scripts/translations.py [--check]
       --check only looks, and fails where a text is not translated
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), "/usr/share/qgis/python/plugins"]

from qgis.core import QgsApplication  # noqa: E402

from scripts.translatable_texts import all_texts  # noqa: E402
from scripts.translation_files import FOLDER, LANGUAGES, SOURCE_LANGUAGE, build, read, unfinished, updated, write  # noqa: E402
from urban_ml_plugin.engine_words import ENGINE  # noqa: E402

check = "--check" in sys.argv[1:]
application = QgsApplication([], False)
application.initQgis()
texts = all_texts()
lacking = 0
for language in (SOURCE_LANGUAGE, *LANGUAGES):
    messages = updated(read(language), texts)
    if not check:
        write(language, messages)
    if language != SOURCE_LANGUAGE:
        left = list(unfinished(messages))
        lacking += len(left)
        for context, source in left:
            print(f"{language}, {context}: {source}")
        count = sum(map(len, messages.values()))
        print(f"{language}: {count - len(left)} of {count} texts are translated")
if not check:
    (FOLDER / "engine.json").write_text(
        json.dumps(texts[ENGINE], ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    build(FOLDER)
sys.stdout.flush()
os._exit(1 if check and lacking else 0)  # QGIS crashes where its objects outlive it
