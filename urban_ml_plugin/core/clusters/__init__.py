"""Urban types: finding clusters, judging them, describing them, carrying them to other cities and dates."""
