"""What the algorithms share in QGIS: parameters, inputs, outputs, styles."""
