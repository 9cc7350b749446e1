"""What the user chooses, stated once for QGIS and the engine."""
