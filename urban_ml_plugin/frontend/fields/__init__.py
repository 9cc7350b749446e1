"""Fields of layers: their types, the names that people read, and what formats can hold."""
