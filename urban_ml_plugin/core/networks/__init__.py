"""From tiles to features: the networks, their weights, and how they run."""
