"""The engine: an ordinary Python program that reads cities from rasters. Nothing in it imports QGIS."""
