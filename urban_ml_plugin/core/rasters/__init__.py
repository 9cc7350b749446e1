"""Rasters in and out: pixels and their validity, the tile grid, batches of tiles, rasters with one cell a tile."""
