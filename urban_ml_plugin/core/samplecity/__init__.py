"""A procedural city: a plan of districts, the fabric that fills each, the painter, and the census.

All coordinates here are metres from the centre of the picture, x to the east and y to the north. Whatever is random is
drawn from the seed and a place (a district, a lattice cell, a pixel block), never from the order of the work: a window
painted alone equals the same window of the whole picture.
"""
