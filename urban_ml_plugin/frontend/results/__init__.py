"""What QGIS shows of the results of a run: their style and words, what they came from, and where they are listed."""
