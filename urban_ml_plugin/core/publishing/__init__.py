"""How outputs come onto the disk: hidden folders beside them, what formats keep beside a file, and space."""
