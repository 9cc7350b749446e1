"""Whether activation follows land use, tested against chance."""
