"""Where the evidence for a city lies: masks, connected regions, kinds of regions."""
