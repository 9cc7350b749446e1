"""Scores of images from votes between pairs of them."""
