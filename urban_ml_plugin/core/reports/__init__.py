"""Reports as one HTML file each, and what they share: figures, wording, colours, pictures of tiles."""
