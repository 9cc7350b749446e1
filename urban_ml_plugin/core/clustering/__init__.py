"""Finding clusters of tiles, and the model that keeps them."""
