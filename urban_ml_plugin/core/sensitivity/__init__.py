"""How clusters depend on their number and on the size of tiles."""
