"""Blocks of tiles as others work on them: a raster and a network as they are opened again elsewhere."""
