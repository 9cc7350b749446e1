"""What dialogs show beside the parameters themselves: tooltips, and widgets that QGIS has not."""
