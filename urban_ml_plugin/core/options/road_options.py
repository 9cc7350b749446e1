"""How roads are told apart, in the words of OpenStreetMap."""

from __future__ import annotations

ROAD_CLASS_FIELD = "highway"
MAJOR_CLASSES = "motorway,motorway_link,trunk,trunk_link,primary,primary_link,secondary,secondary_link"
