"""Which objects lie where a network looked: classes of things in images, the evidence on each, and chance."""
