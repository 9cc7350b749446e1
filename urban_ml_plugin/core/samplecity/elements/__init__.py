"""Geometry, noise, covers and roads of which the city is made."""
