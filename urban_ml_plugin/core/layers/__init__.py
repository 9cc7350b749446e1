"""What networks are made of: products tile by tile, means over regions, first layers for any number of bands."""
