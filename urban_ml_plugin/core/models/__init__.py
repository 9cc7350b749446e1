"""Model files, and the models that are kept in them."""
