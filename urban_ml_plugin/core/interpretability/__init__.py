"""What depends on the network and what on its seed: runs of a design, and how far they agree."""
