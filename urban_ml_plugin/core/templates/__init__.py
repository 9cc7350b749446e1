"""Ideal images of a category: what a generative model draws when a classifier is to see more of it."""
