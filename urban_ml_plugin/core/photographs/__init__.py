"""Pictures from cameras: what is seen in a file, where and when it was taken, and what all have in common."""
