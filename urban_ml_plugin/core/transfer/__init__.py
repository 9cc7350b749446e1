"""Clusters carried to other cities."""
