"""Which way in the latent space a value grows, tested on unseen ground, and what changes along it."""
