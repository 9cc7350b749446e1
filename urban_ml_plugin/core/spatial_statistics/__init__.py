"""Statistics of places, which are no independent observations: neighbourhoods, variograms, blocks, random maps."""
