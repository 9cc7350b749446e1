"""Vector layers: reading and writing, a CRS that is true to scale, zonal means."""
