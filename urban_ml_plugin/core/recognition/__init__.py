"""Cities told apart by their images: what they are confused with, and by which shortcut they were recognised."""
