"""The space of features: principal axes, outliers, which tiles to show."""
