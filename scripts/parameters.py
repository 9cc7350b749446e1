"""Write down what users know of the algorithms. Run it where their interface is meant to change, and look at the diff.

Usage: PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen python3 scripts/parameters.py
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import QgsApplication

from tests.processing_algorithms.test_parameters import STORED, interface
from urban_ml_plugin.provider import UrbanMLProvider


def lines(rows: list[Any], indent: str) -> str:
    """A list in JSON with one element a line."""
    inside = ",\n".join(f"{indent} {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f"[\n{inside}\n{indent}]" if rows else "[]"


application = QgsApplication([], False)
application.initQgis()
provider = UrbanMLProvider()
application.processingRegistry().addProvider(provider)
parts = [
    f' {json.dumps(name)}: {{\n  "title": {json.dumps(told["title"], ensure_ascii=False)},\n'
    f'  "parameters": {lines(told["parameters"], "  ")},\n  "outputs": {lines(told["outputs"], "  ")}\n }}'
    for name, told in interface(provider.algorithms()).items()
]
STORED.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")
print(f"{len(parts)} algorithms in {STORED}")
sys.stdout.flush()
os._exit(0)  # QGIS crashes where its objects outlive it
