"""What users, scripts and graphical models know of the algorithms: ids, parameters, titles, defaults and outputs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

STORED = Path(__file__).with_name("parameters.json")
"""One list a parameter: name, kind, title, flags, default, choices, least and greatest value. ``scripts/parameters.py``
writes it; a change to it is one to the plugin's interface."""


def described(algorithm: Any) -> dict[str, Any]:
    """An algorithm as its users know it, whatever a version of QGIS adds."""
    parameters = [definition.toVariantMap() for definition in algorithm.parameterDefinitions()]
    limits = ("flags", "default", "options", "min", "max")
    return {
        "title": [algorithm.displayName(), algorithm.groupId()],
        "parameters": [
            [found["name"], found["parameter_type"], found["description"], *(found.get(limit) for limit in limits)]
            for found in parameters
        ],
        "outputs": [[output.name(), output.type(), output.description()] for output in algorithm.outputDefinitions()],
    }


def interface(algorithms: Iterable[Any]) -> dict[str, Any]:
    """The plugin's own algorithms, without graphical models, as their users know them."""
    from qgis.core import QgsProcessingModelAlgorithm

    own = [algorithm for algorithm in algorithms if not isinstance(algorithm, QgsProcessingModelAlgorithm)]
    return {algorithm.name(): described(algorithm) for algorithm in sorted(own, key=lambda one: one.name())}


def test_ids_parameters_titles_defaults_and_outputs_are_those_that_are_stored(processing: Any) -> None:
    from qgis.core import QgsApplication

    algorithms = QgsApplication.processingRegistry().providerById("urbanml").algorithms()
    found = json.loads(json.dumps(interface(algorithms)))
    assert found == json.loads(STORED.read_text(encoding="utf-8")), "see scripts/parameters.py"
