"""Where a network looked, and how far to trust that."""
