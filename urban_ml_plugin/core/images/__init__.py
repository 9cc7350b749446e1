"""Images with places: rasters cut into tiles, photographs, and how they are read in batches."""
