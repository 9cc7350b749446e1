"""Pairs of images: what differs between the two of each, and on which class of things the score of an image rests."""
