"""Imagery that only QGIS can open, such as a web service's, brought into a GeoTIFF."""
