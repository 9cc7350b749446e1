"""The plan of the city, what fills its districts, and its census."""
