"""The picture of the city: light, roofs, ground."""
