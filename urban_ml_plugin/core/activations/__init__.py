"""Where a network looked: activation of tiles, how far to trust it, and its test against chance by land use."""
