"""Where the evidence for a city lies, what lies there, and how that depends on the network."""
