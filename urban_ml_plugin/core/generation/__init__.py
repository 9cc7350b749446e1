"""A generative model of images: its networks, how it learns, what it is worth, and its file."""
