"""What lies on disk while a run lasts: pixels that cost much to read, rows that are too many for the memory."""
