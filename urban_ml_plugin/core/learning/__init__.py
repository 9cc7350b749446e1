"""Learning: what changes images that are learnt from."""
