"""Features of tiles as a space: principal axes, outliers, projections."""
